/** Stems of Kazakh words: endings stand one behind another, so they go one by one. */
import { stemmer } from '../stems.ts'

const PLURAL = 'лар лер дар дер тар тер'
const OWNER = 'ы і сы сі ым ім ың ің мыз міз ымыз іміз'
const CASES = `ның нің дың дің тың тің ға ге қа ке на не ны ні ды ді ты ті да де та те нда нде дан ден тан тен нан нен
  мен бен пен`
const MADE = 'дағы дегі тағы тегі ндағы ндегі лық лік дық дік тық тік ған ген қан кен'

export const stem = stemmer(`${PLURAL} ${OWNER} ${CASES} ${MADE}`, 4)
