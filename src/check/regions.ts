import type { Shelf } from './shelf.ts'

/** Regions that claims speak of and no organisation is. By the United Nations' M49 and usual speech. */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  'central-asia': ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'],
  caucasus: ['ARM', 'AZE', 'GEO'],
  'south-caucasus': ['ARM', 'AZE', 'GEO'],
  baltics: ['EST', 'LVA', 'LTU'],
  eaeu: ['ARM', 'BLR', 'KAZ', 'KGZ', 'RUS'],
  cis: ['ARM', 'AZE', 'BLR', 'KAZ', 'KGZ', 'MDA', 'RUS', 'TJK', 'UZB'],
  g20: [
    ...[
      'ARG',
      'AUS',
      'BRA',
      'CAN',
      'CHN',
      'DEU',
      'FRA',
      'GBR',
      'IDN',
      'IND',
      'ITA',
      'JPN',
      'KOR',
      'MEX',
      'RUS',
    ],
    ...['SAU', 'TUR', 'USA', 'ZAF'],
  ],
}

/** Members of a region, or of an organisation of the atlas; undefined for one that nobody declared. */
export const membersOf = (region: string, shelf: Shelf): readonly string[] | undefined =>
  shelf.organisations.get(region)?.members ?? REGIONS[region]
