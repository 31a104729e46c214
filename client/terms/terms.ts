import type { StepName } from '../../rules/agenda.ts'

/** The steps in which a word is used whatever happens, and those in which the deck may say it. */
type Use = { in: readonly StepName[]; said?: readonly StepName[] }

/**
 * Words that not everybody knows, in the order in which participants meet them. What each means says
 * `terms.<id>.means`.
 */
export const terms = {
  assistance: { in: ['explain'], said: ['reveal'] },
  register: { in: ['explain', 'deal'] },
  cbs: { in: ['explain', 'deal'] },
  pseudonym: { in: ['explain'] },
  key: { in: ['explain', 'collect'], said: ['privacyDialogue'] },
  link: { in: ['explain', 'link'] },
  source: { in: ['deal'], said: ['reidentification'] },
  characteristic: { in: ['deal', 'link', 'order', 'discover'], said: ['reveal', 'reidentification'] },
  pseudonymise: { in: ['pseudonymise'] },
  keyKeeper: { in: ['collect'] },
  pile: { in: ['link'] },
  tray: { in: ['link'] },
  table: { in: ['order'] },
  claim: { in: ['discover'] },
  chance: { in: ['discover'], said: ['reveal'] },
  predict: { in: ['predict'] },
  reveal: { in: ['reveal'] },
  cause: { in: ['evaluation'], said: ['reveal'] },
  caseworker: { in: [], said: ['selection', 'privacyDialogue', 'wrapUp'] },
  profile: { in: ['profile'], said: ['privacyDialogue', 'wrapUp'] },
  score: { in: ['profile'] },
  anonymous: { in: [], said: ['reidentification'] },
  privacy: { in: ['privacyDialogue'], said: ['reidentification'] },
  statement: { in: ['privacyDialogue'] },
  file: { in: [], said: ['privacyDialogue'] },
  bigData: { in: [], said: ['privacyDialogue', 'wrapUp'] },
  evaluation: { in: ['evaluation'] },
  association: { in: ['evaluation'] },
} as const satisfies Record<string, Use>

export type TermId = keyof typeof terms

const isTerm = (id: string): id is TermId => Object.hasOwn(terms, id)
export const termIds: readonly TermId[] = Object.keys(terms).filter(isTerm)

const uses: Readonly<Record<TermId, Use>> = terms
/** The steps in which the word is always used, and those in which it may be. */
export const stepsWith = (id: TermId): readonly StepName[] => [...uses[id].in, ...(uses[id].said ?? [])]

/** Where somebody met a word first on this page. A page that is loaded later explains what it meets first itself. */
export type Met = Map<TermId, StepName>

/** The words to explain in this step, with what the deck says in it now: those that no step before it explained. */
export function termsOf(
  step: StepName,
  met: ReadonlyMap<TermId, StepName>,
  isSaid: (id: TermId) => boolean,
): TermId[] {
  const isUsed = (id: TermId) =>
    uses[id].in.includes(step) || (uses[id].said?.includes(step) === true && isSaid(id))
  return termIds.filter((id) => isUsed(id) && (met.get(id) ?? step) === step)
}

/** So many are spelled out at once; the others open by a tap. More than that is a lesson of its own. */
const mostOpen = 3

/** Which of these words, all new to whoever reads them, are spelled out by themselves: those of the step first. */
export function spelledOut(fresh: readonly TermId[], step: StepName): TermId[] {
  const own = fresh.filter((id) => stepsWith(id)[0] === step)
  return [...own, ...fresh.filter((id) => !own.includes(id))].slice(0, mostOpen)
}
