import type { Labels } from '../../../rules/deck.ts'
import type { SeenCard, SeenGuess, SeenMessy } from '../../../rules/view/views.ts'
import { faceOf } from '../../parts/faces.ts'
import type { Say } from '../../text.ts'

type Written = Pick<SeenMessy, 'face' | 'writing'>

/** So many letters are left of a word that somebody cut short: "Match." */
const shortest = 5
/** And of the title before a code that nobody explained: "afd. 1". */
const abbreviated = 3

/** The faces of a messy card as it lies there: one, or two where it is there twice. */
export function facesOf({ face, writing }: Written, labels: Labels, say: Say): SeenCard[] {
  if (writing.as === 'twice')
    return writing.values.map((value) => ({ ...face, value: valueOf(face.variable, value, labels) }))
  return [{ ...face, value: writtenOn({ face, writing }, labels, say) }]
}

/** What stands on a messy card, in the words of the deck; of a number that is written badly the value is plain. */
function writtenOn({ face, writing }: Written, labels: Labels, say: Say): string {
  const { title } = faceOf(face, labels)
  const label = (value: string) => faceOf({ variable: face.variable, value }, labels).value
  if (writing.as === 'short') return `${label(writing.value).slice(0, shortest)}.`
  if (writing.as === 'loud') return `${label(writing.value).toUpperCase()} `
  if (writing.as === 'code') return `${title.slice(0, abbreviated).toLowerCase()}. ${writing.code}`
  if (writing.as === 'count') return `${writing.count} ${title.toLowerCase()}`
  return writing.as === 'number' ? label(writing.value) : say('quality.blank')
}

/** What the group does with the card that is on, in words; undefined as long as it does nothing. */
export function decisionOf(
  { face, writing, decision }: SeenMessy,
  labels: Labels,
  say: Say,
): string | undefined {
  if (!decision) return undefined
  if (decision.choice === 'omit') return say('quality.omitted')
  if (decision.choice === 'askBack') return say('quality.askedBack')
  if (writing.as === 'number' || decision.value === undefined) return say('quality.repairedNumber')
  return say('quality.repairedAs', { value: valueOf(face.variable, decision.value, labels) })
}

/** A guess as the line of a list: which card, and what it says now. */
export function guessWords(
  { variable, value, number = '' }: SeenGuess,
  labels: Labels,
  say: Say,
): { title: string; value: string } {
  const { title } = faceOf({ variable, value: '' }, labels)
  return {
    title,
    value: value === undefined ? say('quality.numberNow', { number }) : valueOf(variable, value, labels),
  }
}

/** A value of a variable, as the deck says it. */
export function valueOf(variable: string, value: string, labels: Labels): string {
  return faceOf({ variable, value }, labels).value
}
