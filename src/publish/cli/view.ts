/** The view in which commands write: words, names and paper of the terminal. */
import { COUNTING_RULES } from '../../check/counting.ts'
import { explain } from '../../check/explain.ts'
import { isStateNamed, personName, placeName, stateName } from '../../pipeline/shelf.ts'
import type { View } from '../dossier/view.ts'
import { ownRules } from './own-rules.ts'
import { interfaceLanguage, interfaceStrings, terminalPaper } from './terminal.ts'

/** A view in the language of `--ui`. */
export function terminalView(ui: string | undefined): View {
  const language = interfaceLanguage(ui)
  const own = ownRules()
  return {
    strings: interfaceStrings(ui),
    paper: terminalPaper(),
    names: {
      person: (id) => personName(id, language),
      state: (code) => stateName(code, language),
      place: (id) => placeName(id, language),
      isState: isStateNamed,
    },
    ruleName: (rule) => [...COUNTING_RULES, ...own].find(({ id }) => id === rule)?.name[language] ?? rule,
    because: (verdict) => explain(verdict, language, { own }).because,
  }
}
