/** Day of publication, sentence, contacts. Own sentences; used by tests alone. */
export const READINGS: readonly (readonly [published: string, text: string, contacts: string])[] = [
  [
    '2025-09-18',
    'Brazilian President Luiz Inacio Lula da Silva welcomed his Colombian counterpart Gustavo Petro to Brasilia on Tuesday for a one-day official visit.',
    'visit held gustavo-petro>BRA brasilia 2025-09-16 official',
  ],
  [
    '2025-09-18',
    'Egyptian President Abdel Fattah al-Sisi and Turkish President Recep Tayyip Erdogan spoke by telephone on Monday evening, the Egyptian presidency said.',
    'call held abdel-fattah-el-sisi&recep-tayyip-erdogan 2025-09-15 phone',
  ],
  [
    '2025-09-18',
    "Kenya's William Ruto is expected in Beijing next week on a state visit at the invitation of President Xi Jinping.",
    'visit announced william-ruto>CHN beijing 2025-09-22/2025-09-28 state',
  ],
  [
    '2025-09-18',
    'German Chancellor Friedrich Merz has called off a planned trip to Ankara, his office said on Thursday.',
    'visit cancelled friedrich-merz>TUR ankara',
  ],
  [
    '2025-09-18',
    'Indonesian President Prabowo Subianto, accompanied by Foreign Minister Sugiono, arrived in Canberra late on Wednesday for talks with Prime Minister Anthony Albanese.',
    'visit held prabowo-subianto>AUS canberra 2025-09-17 | talks held anthony-albanese&prabowo-subianto canberra 2025-09-17',
  ],
  [
    '2025-09-18',
    'Japanese Prime Minister Shigeru Ishiba and South Korean President Lee Jae Myung met in Tokyo on August 23 and agreed to deepen security ties.',
    'meeting held lee-jae-myung&shigeru-ishiba tokyo 2025-08-23',
  ],
  [
    '2025-09-18',
    'The King of Jordan, Abdullah II, received Canadian Prime Minister Mark Carney at Al Husseiniya Palace.',
    'meeting held abdullah-ii&mark-carney 2025-09-18',
  ],
  [
    '2025-09-18',
    "Argentina's Javier Milei will travel to Washington in October to meet U.S. President Donald Trump.",
    'visit announced javier-milei>USA washington 2025-10 | meeting announced donald-trump&javier-milei washington 2025-10',
  ],
  [
    '2025-09-18',
    'Nigerian President Bola Tinubu on Friday concluded a two-day state visit to Brazil.',
    'visit held bola-tinubu>BRA 2025-09-12 state',
  ],
  [
    '2025-09-18',
    "Mexico's Claudia Sheinbaum held her first in-person meeting with Canadian Prime Minister Mark Carney in Mexico City on Thursday.",
    'meeting held claudia-sheinbaum&mark-carney mexico-city 2025-09-18',
  ],
  [
    '2025-09-18',
    'UN Secretary-General Antonio Guterres met with President Kassym-Jomart Tokayev in Awaza in August.',
    'meeting held antonio-guterres&kassym-jomart-tokayev awaza 2025-08',
  ],
  [
    '2025-09-18',
    "Finland's Alexander Stubb telephoned Indian Prime Minister Narendra Modi to discuss Ukraine.",
    'call held alexander-stubb&narendra-modi 2025-09-18 phone',
  ],
  [
    '2025-09-18',
    'The meeting between Secretary of State Marco Rubio and Russian Foreign Minister Sergey Lavrov, originally planned for October, has been put on hold.',
    'meeting postponed marco-rubio&sergey-lavrov 2025-10',
  ],
  [
    '2025-09-18',
    'Polish Foreign Minister Radoslaw Sikorski paid a working visit to Kyiv on 12 September.',
    'visit held radoslaw-sikorski>UKR kyiv 2025-09-12 working',
  ],
  [
    '2025-09-18',
    'On the margins of the UN General Assembly, Armenian Prime Minister Nikol Pashinyan met Azerbaijani President Ilham Aliyev.',
    'meeting held ilham-aliyev&nikol-pashinyan 2025-09-18 margins',
  ],
  [
    '2025-09-18',
    'Xi Jinping, Vladimir Putin and Narendra Modi attended the SCO summit in Tianjin.',
    'multilateral held narendra-modi&vladimir-putin&xi-jinping tianjin 2025-09-18',
  ],
  [
    '2025-09-18',
    'Vietnamese General Secretary To Lam leaves for London on October 28, beginning an official visit to the United Kingdom.',
    'visit announced to-lam>GBR london 2025-10-28 official',
  ],
  [
    '2025-09-18',
    'Emmanuel Macron congratulated Donald Trump on his election.',
    'letter held donald-trump&emmanuel-macron 2025-09-18',
  ],
  [
    '2025-09-18',
    'Kyrgyz President Sadyr Japarov sent condolences to Turkish President Recep Tayyip Erdogan over the earthquake.',
    'letter held recep-tayyip-erdogan&sadyr-japarov 2025-09-18',
  ],
  [
    '2025-09-18',
    'Iranian Foreign Minister Abbas Araghchi flew to Jeddah on Monday, where he will hold talks with his Saudi counterpart, Prince Faisal bin Farhan.',
    'visit held abbas-araghchi>SAU jeddah 2025-09-15 | talks announced abbas-araghchi&faisal-bin-farhan-al-saud jeddah 2025-09-15',
  ],
  [
    '2025-09-18',
    'South African President Cyril Ramaphosa is on a state visit to Japan.',
    'visit held cyril-ramaphosa>JPN 2025-09-18 state',
  ],
  [
    '2025-09-18',
    "The French president's visit to Rabat, initially scheduled for spring, was postponed at the request of the Moroccan side.",
    'visit postponed emmanuel-macron>MAR rabat',
  ],
  [
    '2025-09-18',
    'During a meeting with Mirziyoyev, the Tajik leader noted the growth of trade.',
    'meeting held emomali-rahmon&shavkat-mirziyoyev 2025-09-18',
  ],
  [
    '2025-09-18',
    'Deputy Foreign Minister Roman Vassilenko met with Ambassador of Norway Tor Henrik Andersen in Astana.',
    '-',
  ],
  [
    '2025-09-18',
    "Kazakhstan's Deputy Foreign Minister Alibek Bakayev received Iraqi Deputy Foreign Minister Hisham al-Alawi.",
    'meeting held Alibek Bakayev&Hisham al-Alawi 2025-09-18',
  ],
  [
    '2025-09-18',
    'Trump hosts Starmer at the White House',
    'meeting held donald-trump&keir-starmer washington 2025-09-18',
  ],
  [
    '2025-09-18',
    'Putin, Trump to meet in Budapest',
    'meeting announced donald-trump&vladimir-putin budapest',
  ],
  [
    '2025-09-18',
    'Zelenskyy arrives in Vilnius for talks with Baltic leaders',
    'visit held volodymyr-zelenskyy>LTU vilnius 2025-09-18',
  ],
  [
    '2025-09-18',
    'Modi to visit Ghana, Brazil and Namibia in July',
    'visit announced narendra-modi>GHA 2026-07 | visit announced narendra-modi>BRA 2026-07 | visit announced narendra-modi>NAM 2026-07',
  ],
  [
    '2025-09-18',
    'Kremlin: Putin to travel to India in December',
    'visit announced vladimir-putin>IND 2025-12',
  ],
  ['2025-09-18', 'President Tokayev Visits Serbia', 'visit held kassym-jomart-tokayev>SRB 2025-09-18'],
  [
    '2025-09-18',
    'Lavrov meets with Wang Yi in Kuala Lumpur',
    'meeting held sergey-lavrov&wang-yi kuala-lumpur 2025-09-18',
  ],
  [
    '2025-09-18',
    'Visiting Chinese Premier Li Qiang met Australian Prime Minister Anthony Albanese in Canberra on Monday.',
    'meeting held anthony-albanese&li-qiang canberra 2025-09-15',
  ],
  [
    '2025-09-18',
    'Talks in Doha between Qatari Prime Minister Sheikh Mohammed bin Abdulrahman Al Thani and U.S. envoy Steve Witkoff lasted four hours.',
    'talks held mohammed-bin-abdulrahman-al-thani&steve-witkoff doha 2025-09-18',
  ],
  [
    '2025-09-18',
    'Turkmen leader Serdar Berdimuhamedow was met at the airport in Dushanbe by President Emomali Rahmon.',
    'visit held serdar-berdimuhamedow>TJK dushanbe 2025-09-18',
  ],
  ['2025-09-18', 'The Uzbek president declined an invitation to visit Tehran.', '-'],
  [
    '2025-09-18',
    'Vladimir Putin had a bilateral meeting with Lao President Thongloun Sisoulith in the Kremlin. The two leaders discussed trade.',
    'meeting held thongloun-sisoulith&vladimir-putin moscow 2025-09-18',
  ],
  [
    '2025-09-18',
    'President Ilham Aliyev received a phone call from President of the United Arab Emirates Sheikh Mohamed bin Zayed Al Nahyan.',
    'call held ilham-aliyev&mohammed-bin-zayed-al-nahyan 2025-09-18 phone',
  ],
  [
    '2025-09-18',
    'Georgian Prime Minister Irakli Kobakhidze will pay an official visit to Kazakhstan on October 24-25.',
    'visit announced irakli-kobakhidze>KAZ 2025-10-24/2025-10-25 official',
  ],
  [
    '2025-09-18',
    'The Minister of Foreign Affairs of Singapore, Vivian Balakrishnan, called on Malaysian Prime Minister Anwar Ibrahim in Putrajaya.',
    'meeting held anwar-ibrahim&vivian-balakrishnan 2025-09-18',
  ],
  [
    '2025-09-18',
    "Serbia's Aleksandar Vucic was received by Chinese President Xi Jinping in Beijing.",
    'meeting held aleksandar-vucic&xi-jinping beijing 2025-09-18',
  ],
  [
    '2025-09-18',
    'His Majesty King Frederik X of Denmark arrived in Nuuk.',
    'visit held frederik-x>GRL nuuk 2025-09-18',
  ],
  [
    '2025-09-18',
    "Sweden's foreign minister Maria Malmer Stenergard and her Finnish counterpart Elina Valtonen visited Kyiv together on Tuesday.",
    'visit held maria-malmer-stenergard>UKR kyiv 2025-09-16',
  ],
  [
    '2025-09-18',
    'Italian Prime Minister Giorgia Meloni travelled to Algiers, her third visit there since taking office.',
    'visit held giorgia-meloni>DZA algiers 2025-09-18',
  ],
  [
    '2025-09-18',
    'Former German Chancellor Angela Merkel visited Beijing in 2019.',
    'visit held angela-merkel>CHN beijing 2019',
  ],
  [
    '2025-09-18',
    'Tokayev and Putin last met in Moscow in May.',
    'meeting held kassym-jomart-tokayev&vladimir-putin moscow 2025-05',
  ],
  ['2025-09-18', 'The two presidents are due to meet again in Astana in November.', '-'],
  [
    '2025-09-18',
    'Lukashenko, who visited Beijing in June, told Xi that ties were strong.',
    'visit held alexander-lukashenko>CHN beijing 2025-06',
  ],
  ['2025-09-18', 'Beijing said it hoped for better ties with Canberra.', '-'],
  ['2025-09-18', 'Washington and Tehran traded accusations on Monday.', '-'],
  ['2025-09-18', 'Tokayev met with the governor of the Almaty region in Astana.', '-'],
  ['2025-09-18', 'The company met its target for the second quarter.', '-'],
  ['2025-09-18', 'Erdogan could meet Putin next month, Peskov said.', '-'],
  ['2025-09-18', 'Xi Jinping has never visited Lesotho.', '-'],
  ['2025-09-18', 'The Kremlin denied that Putin had met Zelenskyy.', '-'],
  [
    '2025-09-18',
    'Thai and Cambodian foreign ministers met in Kuala Lumpur on Monday.',
    'meeting held maris-sangiampongsa&prak-sokhonn kuala-lumpur 2025-09-15',
  ],
  ['2025-09-18', 'A court in Paris received the documents on Friday.', '-'],
  [
    '2025-09-18',
    'Macron said he would host Merz in Toulon next week.',
    'meeting announced emmanuel-macron&friedrich-merz 2025-09-22/2025-09-28',
  ],
]
