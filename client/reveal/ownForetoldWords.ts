import type { Labels } from '../../rules/deck.ts'
import type { SeenContrast, SeenSlide } from '../../rules/view/figures.ts'
import type { Prediction, VariableId } from '../../rules/workshop.ts'
import type { SayKey } from '../text.ts'
import { isFarOff, tenOf } from './far.ts'

/** What one foretold of something on a slide: the sentences, and which characteristic they are about. */
export type Foretold = {
  /** Only where the slide is about more than one. */
  variable?: VariableId
  sentences: { key: SayKey & `reveal.own.${string}`; filling?: Record<string, number> }[]
}

/** So near is close: of 100. */
const near = 10
/** As in the verdicts of claims: from this on a difference is large, and below the other there is almost none. */
const large = 15
const small = 5

/** What this person foretold of what stands on a slide; nothing where it does not apply. */
export function foretoldOn(slide: SeenSlide, prediction: Prediction, { predict }: Labels): Foretold[] {
  const firsts = firstOfEach(slide.contrasts)
  return firsts.flatMap((contrast) => {
    const { variable } = contrast
    const sentences = saidOnce([
      ...(prediction.largest?.includes(variable) ? ofLargest(contrast) : []),
      ...(variable === predict.share.variable ? ofShare(contrast, prediction.share) : []),
      ...(variable === predict.matters.variable ? ofMatters(contrast, prediction.matters) : []),
    ])
    if (sentences.length === 0) return []
    return [firsts.length > 1 ? { variable, sentences } : { sentences }]
  })
}

/** A characteristic that stands on a slide twice is the one of its first, which has the key categories. */
function firstOfEach(contrasts: readonly SeenContrast[]): SeenContrast[] {
  return contrasts.filter(
    ({ variable }, n) => contrasts.findIndex((other) => other.variable === variable) === n,
  )
}

type Sentences = Foretold['sentences']

/** What follows from two answers alike is said after the last of them. */
function saidOnce(sentences: Sentences): Sentences {
  return sentences.filter(({ key }, n) => !sentences.slice(n + 1).some((later) => later.key === key))
}

function ofLargest(contrast: SeenContrast): Sentences {
  return [{ key: 'reveal.own.largest' }, ...(isSmall(contrast) ? [{ key: 'reveal.own.small' } as const] : [])]
}

function ofShare({ yellow: real }: SeenContrast, guess: number | undefined): Sentences {
  if (guess === undefined) return []
  const said = { key: 'reveal.own.share', filling: { guess, real } } as const
  if (isFarOff(tenOf(guess), real)) return [said, { key: 'reveal.own.far' }]
  return Math.abs(guess - real) <= near ? [said, { key: 'reveal.own.near' }] : [said]
}

function ofMatters(contrast: SeenContrast, guess: Prediction['matters']): Sentences {
  if (guess === undefined) return []
  const said = { key: `reveal.own.${guess}` } as const
  if (isSmall(contrast)) return [said, { key: guess === 'little' ? 'reveal.own.seen' : 'reveal.own.small' }]
  if (isLarge(contrast)) return [said, { key: guess === 'much' ? 'reveal.own.seen' : 'reveal.own.large' }]
  return [said]
}

const isSmall = ({ yellow, green }: SeenContrast) => Math.abs(yellow - green) < small
const isLarge = ({ yellow, green }: SeenContrast) => Math.abs(yellow - green) >= large
