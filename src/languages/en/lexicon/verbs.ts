/**
 * Verbs that rules, statuses and the reading of clauses look at. A line: base, and the irregular past and participle where
 * there are such. `!` at the end of the base: only its inflected forms are a verb, the bare word is something else ("state").
 */
export const VERBS = `
meet met met
hold held held
visit
revisit
arrive
come came come
fly flew flown
travel
journey!
jet
go went gone
leave left left
depart
land
pay paid paid
make made made
begin began begun
start
kick
conclude
complete
end
wrap
wind! wound wound
finish
round!
cut! cut cut
curtail
receive
welcome
greet
host
entertain
usher
join
attend
participate
address
chair
co-chair
cochair
talk
speak spoke spoken
discuss
call
phone
telephone
ring rang rung
dial
congratulate
felicitate
send sent sent
convey
express
extend
offer
write wrote written
cable!
wire!
thank
condole
sign
ink
initial!
agree
invite
say said said
tell told told
add
note
stress
emphasize
emphasise
underline
underscore
highlight
state!
declare
announce
confirm
report!
claim!
believe
think thought thought
explain
describe
recall
warn
urge
deny
insist
argue
answer!
reply
respond
ask
remark!
comment!
observe
admit
concede
acknowledge
promise
pledge
vow
reaffirm
reiterate
repeat
assure
assert
contend
maintain
predict
suggest
complain
joke!
quip
tweet
post!
quote!
cite
clarify
conclude
continue
estimate!
indicate
hint
imply
stipulate
affirm
elaborate
lament
praise
hail
laud
commend
applaud
criticise
criticize
condemn
denounce
blast!
slam
accuse
blame
reject
dismiss
refute
decry
caution!
advise
demand
appeal
call
plan
expect
schedule
slate!
tip!
intend
prepare
await
look
postpone
delay
reschedule
defer
suspend
put put put
push!
cancel
scrap
abandon
axe!
ditch
forgo forwent forgone
skip
snub
miss
shelve
take took taken
have had had
be was been
do did done
occur
happen
proceed
unfold
last! lasted lasted
become became become
lead led led
head
accompany
escort
award!
present!
confer
see saw seen
exchange!
conduct
undertake undertook undertaken
embark
disembark
dispatch
convene
return
stop
overnight!
stay
spend spent spent
tour
transit!
set set set
hope
want
wish
propose
consider
weigh
mull
refuse
decline
fail
may_
can
could
should
would
might
must
ought
will
shall
converse
consult
huddle
chat
dine
lunch!
breakfast!
sit sat sat
brief!
inform
lay laid laid
embrace
hug
shake shook shaken
focus
touch
cover!
centre!
center!
review
raise
tackle
exchange
sum!
accept
achieve
act!
adopt
aim
allow
appear
appoint
approach!
approve
arrange
arrest
assume
attack!
avoid
back!
base!
beat! beat beaten
boost!
break! broke broken
bring brought brought
build built built
buy bought bought
carry
cause!
celebrate
change!
choose chose chosen
close!
commit
compare
concern!
contact!
contribute
cooperate
create
cross!
cut
deal! dealt dealt
decide
deepen
defeat!
defend
deliver
develop
die
double!
draw! drew drawn
drop!
ease!
echo!
elect
emerge
enable
endorse
enjoy
ensure
enter
accede
establish
expand
face!
fall! fell fallen
feel felt felt
fight! fought fought
find found found
follow
force!
form!
gain!
gather
get got got
give gave given
grow grew grown
handle!
hear heard heard
help
hit! hit hit
implement
import!
export!
improve
include
increase
inaugurate
introduce
invest
involve
issue!
keep kept kept
kill
know knew known
launch
learn
let let let
lift!
like!
listen
live!
lose lost lost
mark!
mean! meant meant
mediate
mention!
move
name!
need!
negotiate
normalise
normalize
open
oppose
order!
organise
organize
outline
oversee oversaw overseen
pass
pick
play
pose
prevent
produce
prove
provide
publish
pull
raise
reach
react
read read read
recognise
recognize
record!
reduce
refer
regard!
release
remain
renew
represent
request
require
resume
retire
reveal
rise! rose risen
rule
run ran run
secure
seek sought sought
sell sold sold
serve
settle
share!
shift
show showed shown
stand! stood stood
step!
strengthen
strike! struck struck
succeed
suffer
supply
support!
survive
swear swore sworn
teach taught taught
threaten
throw threw thrown
top!
total!
trade!
train!
transfer!
try
turn
underpin
unveil
upgrade
use!
vary
veto
view!
vote!
wait
walk
warm!
watch
wear wore worn
win won won
withdraw withdrew withdrawn
witness!
work
worry
rank!
outnumber
exceed
total
border!
number!
average!
tally!
feature!
precede
coincide
mourn
bury
crown
commemorate
amount
`
