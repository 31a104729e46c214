import { stepNames, type StepName } from '../../../rules/agenda.ts'

const isStep = (name: string): name is StepName => stepNames.some((one) => one === name)

/** In which step a participant reads these texts first, by how their key begins; the longest that fits counts. */
const begins: Readonly<Record<string, StepName>> = {
  'aloud.': 'welcome',
  'card.': 'deal',
  'canvas.': 'link',
  'canvas.dropColumn': 'order',
  'canvas.dropRow': 'order',
  'canvas.row': 'order',
  'canvas.whereColumn': 'order',
  'canvas.whereRow': 'order',
  'claim.': 'discover',
  'claim.real': 'reveal',
  'colour.': 'welcome',
  'dialogue.': 'privacyDialogue',
  'evaluation.': 'evaluation',
  'explain.': 'explain',
  'list.': 'link',
  'net.': 'welcome',
  'order.': 'order',
  'other.': 'reveal',
  'outcome.': 'deal',
  'pair.': 'welcome',
  'participant.': 'welcome',
  'participant.collect': 'collect',
  'participant.deal': 'deal',
  'participant.discover': 'discover',
  'participant.key': 'collect',
  'participant.link': 'link',
  'participant.number': 'pseudonymise',
  'participant.order': 'order',
  'participant.persons': 'deal',
  'participant.sheet': 'deal',
  'participant.swap': 'deal',
  'participant.white.deal': 'deal',
  'participant.white.link': 'link',
  'parts.': 'welcome',
  'pass.': 'deal',
  'predict.': 'predict',
  'profile.': 'profile',
  'quality.': 'dataQuality',
  'raw.': 'discover',
  'reveal.': 'reveal',
  'reveal.worlds': 'selection',
  'search.': 'reidentification',
  'small.': 'discover',
  'tables.': 'deal',
  'talk.': 'goldenTip',
  'tip.': 'goldenTip',
  'white.': 'discover',
  'wrapUp.': 'wrapUp',
}
const longestFirst = Object.keys(begins).toSorted((one, other) => other.length - one.length)

/** Texts that stand beside a step, and say so in their key. */
const named = /^(?:purpose|script|step)\.(\w+?)(?:_je)?$/

/**
 * The step in which a participant reads or hears this text first; undefined where there is none: on the home page, in
 * the list of words, in a refusal, which says what was tapped, and on the projector beside the phones.
 */
export function stepOf(key: string): StepName | undefined {
  const step = named.exec(key)?.[1]
  if (step !== undefined && isStep(step)) return step
  const start = longestFirst.find((one) => key.startsWith(one))
  return start === undefined ? undefined : begins[start]
}

/** Which steps come before another one when everything is played. */
const order: readonly StepName[] = [
  'welcome',
  'goldenTip',
  'experiences',
  'explain',
  'deal',
  'pseudonymise',
  'collect',
  'link',
  'pause',
  'order',
  'discover',
  'predict',
  'reveal',
  'selection',
  'profile',
  'dataQuality',
  'reidentification',
  'privacyDialogue',
  'wrapUp',
  'evaluation',
]
export const isBefore = (one: StepName, other: StepName): boolean => order.indexOf(one) < order.indexOf(other)
