import type { StepName } from '../../rules/agenda.ts'

/**
 * Words that not everybody knows, in the order in which participants meet them, each with the steps in which it is
 * used. What it means says `terms.<id>.means`.
 */
export const terms = {
  assistance: ['explain', 'reveal'],
  register: ['explain', 'deal'],
  cbs: ['explain', 'deal'],
  pseudonym: ['explain'],
  key: ['explain', 'collect', 'privacyDialogue'],
  link: ['explain', 'link'],
  source: ['deal', 'link'],
  pseudonymise: ['pseudonymise'],
  keyKeeper: ['collect'],
  pile: ['link'],
  tray: ['link'],
  characteristic: ['link', 'order', 'discover', 'predict', 'reveal'],
  table: ['order'],
  claim: ['discover', 'reveal'],
  chance: ['discover', 'reveal'],
  predict: ['predict'],
  reveal: ['reveal'],
  cause: ['reveal'],
  caseworker: ['selection', 'privacyDialogue', 'wrapUp'],
  profile: ['profile', 'privacyDialogue', 'wrapUp'],
  score: ['profile'],
  anonymous: ['reidentification'],
  privacy: ['reidentification', 'privacyDialogue'],
  statement: ['privacyDialogue'],
  file: ['privacyDialogue'],
  bigData: ['privacyDialogue', 'wrapUp'],
  evaluation: ['evaluation'],
  association: ['evaluation'],
} as const satisfies Record<string, readonly StepName[]>

export type TermId = keyof typeof terms

const isTerm = (id: string): id is TermId => Object.hasOwn(terms, id)
export const termIds: readonly TermId[] = Object.keys(terms).filter(isTerm)

/** Where this page met a word first. A page that is loaded later explains what it meets first itself. */
export type Met = Map<TermId, StepName>

const usedIn = (id: TermId, step: StepName): boolean => [...terms[id]].some((one) => one === step)

/** The words to explain in this step: those that were not met in a step before it. */
export function termsOf(step: StepName, met: ReadonlyMap<TermId, StepName>): TermId[] {
  return termIds.filter((id) => usedIn(id, step) && (met.get(id) ?? step) === step)
}
