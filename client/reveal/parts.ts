import type { Both } from '../../rules/deck.ts'
import type { SeenContrast, SeenSlide } from '../../rules/view/figures.ts'
import type { Language, VariableId } from '../../rules/workshop.ts'
import type { Say } from '../text.ts'

/** What a slide is drawn as: chance lies over whatever the slide shows, and words are for what has no figure. */
export type Figure =
  | 'chance'
  | 'dots'
  | 'worlds'
  | 'question'
  | 'beside'
  | 'compare'
  | 'rough'
  | 'rates'
  | 'words'

/** The picture of a slide. */
export function figureOf(slide: SeenSlide): Figure {
  const { chance, dots, worlds, question, beside, compare, rough, rates } = slide
  if (chance) return 'chance'
  if (dots) return 'dots'
  if (worlds) return 'worlds'
  if (question) return 'question'
  if (beside) return 'beside'
  if (compare) return 'compare'
  if (rough) return 'rough'
  return rates.length > 0 ? 'rates' : 'words'
}

/** The contrasts of what is on: where people can walk in several ways, only those of the way that they walk. */
export function contrastsOn({ contrasts, dots }: SeenSlide): SeenContrast[] {
  if (!dots || dots.walks.length < 2) return contrasts
  return contrasts.filter(({ variable }) => variable === dots.variable)
}

/** The variables of what is on, each once. */
export function variablesOn(slide: SeenSlide): VariableId[] {
  return [...new Set(contrastsOn(slide).map(({ variable }) => variable))]
}

/** So many sentences stand above the figures where these could be taken for a cause. */
const warningsFirst = 3

/**
 * The sentences of a slide. Where it shows both how each colour is spread and how many of a group found work,
 * the first ones come before the figures: they say whom it is about and what it does not say.
 */
export function sentencesOf(slide: SeenSlide): { warnings: Both[]; notes: Both[] } {
  const { notes, dots, rates, contrasts } = slide
  const warns = dots !== undefined && rates.length > 0 && contrasts.length > 0
  const first = warns ? warningsFirst : 0
  return { warnings: notes.slice(0, first), notes: notes.slice(first) }
}

/** The one sentence that a slide is about; it is also what is read out when the slide changes. */
export function leadOf(slide: SeenSlide, say: Say, language: Language): string {
  const [contrast] = contrastsOn(slide)
  const { warnings } = sentencesOf(slide)
  if (slide.startedOf100 !== undefined) return say('reveal.lead', { number: slide.startedOf100 })
  if (slide.question) return slide.question.text[language]
  if (!contrast || warnings.length > 0) return slide.notes[0]?.[language] ?? ''
  const { label, yellow, green } = contrast
  return say('reveal.leadContrast', { label: label[language], yellow, green })
}
