/** Verbs that rules and statuses look at. A line: base, and the irregular past and participle where there are such. */
export const VERBS = `
meet met met
hold held held
visit
arrive
come came come
fly flew flown
travel
go went gone
leave left left
depart
land
pay paid paid
make made made
begin began begun
start
conclude
complete
end
wrap
finish
receive
welcome
greet
host
join
attend
participate
address
chair
co-chair
talk
speak spoke spoken
discuss
call
phone
telephone
ring rang rung
congratulate
send sent sent
convey
express
offer
write wrote written
thank
sign
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
state
declare
announce
confirm
report
claim
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
answer
reply
ask
remark
admit
acknowledge
promise
pledge
reaffirm
reiterate
plan
expect
schedule
intend
prepare
await
postpone
delay
reschedule
put put put
cancel
scrap
abandon
forgo forwent forgone
take took taken
have had had
be was been
do did done
occur
happen
last
become became become
lead led led
head
accompany
award
present
see saw seen
exchange
conduct
undertake undertook undertaken
embark
return
stop
tour
stay
set set set
due
hope
want
wish
offer
propose
suggest
consider
may
can
could
should
would
might
must
will
shall
converse
confer
huddle
dine
brief
inform
lay laid laid
embrace
shake shook shaken
`
