import { emptied } from '../ballots.ts'
import { id, rule } from '../rule.ts'
import { without } from '../workshop.ts'

/** Puts a statement on; the one before it is counted. One that was voted on already shows its result again. */
export const openStatement = rule({
  carries: { statement: id },
  by: ['facilitator'],
  during: ['privacyDialogue'],
  play(workshop, { statement }, _seat, { deck, chance }) {
    if (!deck.statements.some((one) => one.id === statement)) return 'no-such-statement'
    if (workshop.statement === statement) return workshop
    return { ...without(emptied(workshop, chance), 'othersShown'), statement }
  },
})
