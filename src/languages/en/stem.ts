/** Stems of English words. */
import { stemmer } from '../stems.ts'

export const stem = stemmer("'s s es ed e ing ly y ies i", 3)
