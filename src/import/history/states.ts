/** Countries as history.state.gov keys and names them → ISO 3166 alpha-3. */

/** Names that mean another state than the key beside them; brackets off. Former states keep their ISO 3166-3 codes. */
const BY_NAME: { readonly [name: string]: string } = {
  'U.S.S.R.': 'SUN',
  'Yugoslavia Kosovo': 'XKX',
  'Serbia and Montenegro': 'SCG',
  'Korea, North': 'PRK',
  'Korea North': 'PRK',
}

/** The source's own keys. Hawaii, a kingdom until 1898, never had a code. */
const KEYS = `
afghanistan=AFG albania=ALB algeria=DZA angola=AGO antarctica=ATA antigua-barbuda=ATG argentina=ARG
armenia=ARM australia=AUS austria=AUT azerbaijan=AZE bahamas=BHS bahrain=BHR bangladesh=BGD barbados=BRB
belarus=BLR belgium=BEL belize=BLZ benin=BEN bolivia=BOL bosnia-herzegovina=BIH botswana=BWA brazil=BRA
brunei=BRN bulgaria=BGR burkina-faso=BFA burma=MMR burundi=BDI cambodia=KHM cameroon=CMR canada=CAN
cape-verde=CPV central-african-republic=CAF chad=TCD chile=CHL china=CHN colombia=COL comoros=COM
congo-democratic-republic=COD congo-kinshasa=COD congo-republic=COG cook-islands=COK costa-rica=CRI
cote-divoire=CIV croatia=HRV cuba=CUB cyprus=CYP czech-republic=CZE czechia=CZE czechoslovakia=CSK
denmark=DNK djibouti=DJI dominica=DMA dominican-republic=DOM ecuador=ECU egypt=EGY el-salvador=SLV
equatorial-guinea=GNQ eritrea=ERI estonia=EST eswatini=SWZ ethiopia=ETH fiji=FJI finland=FIN france=FRA
french-polynesia=PYF gabon=GAB gambia=GMB georgia=GEO german-democratic-republic=DDR germany=DEU
ghana=GHA greece=GRC grenada=GRD guatemala=GTM guinea=GIN guinea-bissau=GNB guyana=GUY haiti=HTI
holy-see=VAT honduras=HND hungary=HUN iceland=ISL india=IND indonesia=IDN iran=IRN iraq=IRQ ireland=IRL
israel=ISR italy=ITA jamaica=JAM japan=JPN jordan=JOR kazakhstan=KAZ kenya=KEN kiribati=KIR korea=KOR
korea-north=PRK korea-south=KOR kosovo=XKX kuwait=KWT kyrgyzstan=KGZ laos=LAO latvia=LVA lebanon=LBN
lesotho=LSO liberia=LBR libya=LBY liechtenstein=LIE lithuania=LTU luxembourg=LUX macedonia=MKD
madagascar=MDG malawi=MWI malaysia=MYS maldives=MDV mali=MLI malta=MLT marshall-islands=MHL
mauritania=MRT mauritius=MUS mexico=MEX micronesia=FSM moldova=MDA monaco=MCO mongolia=MNG
montenegro=MNE morocco=MAR mozambique=MOZ namibia=NAM nauru=NRU nepal=NPL netherlands=NLD
netherlands-antilles=ANT new-caledonia=NCL new-zealand=NZL nicaragua=NIC niger=NER nigeria=NGA niue=NIU
north-macedonia=MKD norway=NOR oman=OMN pakistan=PAK palau=PLW palestinian-authority=PSE panama=PAN
papua-new-guinea=PNG paraguay=PRY peru=PER philippines=PHL poland=POL portugal=PRT qatar=QAT romania=ROU
russia=RUS rwanda=RWA saint-kitts-nevis=KNA saint-lucia=LCA saint-vincent-grenadines=VCT samoa=WSM
sao-tome-and-principe=STP saudi-arabia=SAU senegal=SEN serbia=SRB seychelles=SYC sierra-leone=SLE
singapore=SGP slovakia=SVK slovenia=SVN solomon-islands=SLB somalia=SOM somoa=WSM south-africa=ZAF
south-sudan=SSD spain=ESP sri-lanka=LKA sudan=SDN suriname=SUR swaziland=SWZ sweden=SWE switzerland=CHE
syria=SYR taiwan=TWN tajikistan=TJK tanzania=TZA thailand=THA timor-leste=TLS togo=TGO tonga=TON
trinidad-and-tobago=TTO tunisia=TUN turkey=TUR turkiye=TUR turkmenistan=TKM tuvalu=TUV uganda=UGA
ukraine=UKR united-arab-emirates=ARE united-kingdom=GBR uruguay=URY uzbekistan=UZB venezuela=VEN
vietnam=VNM west-bank=PSE yemen=YEM yugoslavia=YUG zambia=ZMB zimbabwe=ZWE
`
const BY_KEY: ReadonlyMap<string, string> = new Map(
  KEYS.trim()
    .split(/\s+/)
    .map((pair): [string, string] => [pair.slice(0, -4), pair.slice(-3)]),
)

/** ISO alpha-3 of a country by the source's key and name; null where neither leads anywhere. */
export function historyState(key: string, name: string): string | null {
  const plain = name.replace(/[()]/g, '').replace(/\s+/g, ' ').trim()
  return BY_NAME[plain] ?? BY_KEY.get(key) ?? null
}
