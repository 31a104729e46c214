import type { Both, Deck, Labels, VariableLabels } from './deck.ts'
import type { Language } from './workshop.ts'

type Say = (both: Both) => string

/** The words on the cards in one language. No person and no finding is among them; only how many people there were. */
export function labelsOf(deck: Deck, language: Language): Labels {
  const say: Say = (both) => both[language]
  return {
    id: deck.id,
    title: say(deck.title),
    declarations: deck.declarations.map(say),
    originWarning: say(deck.originWarning),
    outcomeRegister: deck.outcomeRegister,
    people: Object.values(deck.populations)[0]?.people ?? 0,
    holders: mapped(deck.holders, ({ label, help }) => ({ label: say(label), help: say(help) })),
    registers: mapped(deck.registers, ({ label, holder }) => ({ label: say(label), holder })),
    variables: Object.fromEntries(deck.variables.map((variable) => [variable.id, wordsOf(variable, say)])),
    predict: {
      share: { ...deck.predict.share, question: say(deck.predict.share.question) },
      matters: { ...deck.predict.matters, question: say(deck.predict.matters.question) },
    },
  }
}

function wordsOf(variable: Deck['variables'][number], say: Say): VariableLabels {
  const { title, help, icon, register, categories, keyLabel } = variable
  const words = {
    title: say(title),
    icon,
    register,
    ...(help && { help: say(help) }),
    ...(keyLabel && { together: say(keyLabel) }),
  }
  return { ...words, categories: Object.fromEntries(categories.map(({ id, label }) => [id, say(label)])) }
}

function mapped<T, U>(map: Record<string, T>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]))
}
