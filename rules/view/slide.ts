import type { Deck, Slide } from '../deck.ts'
import { answersOf, areAnswersTo } from '../loose.ts'
import { onTableOf } from '../measure/claim.ts'
import { mostDraws } from '../measure/draws.ts'
import { of100, realPeople } from '../measure/groups.ts'
import { contrastOf, rateOf, startedOf } from '../measure/slide.ts'
import { foretoldOf, openSpreadOf } from '../measure/spread.ts'
import { slidesOf } from '../slides.ts'
import type { Play, Workshop } from '../workshop.ts'
import { besideOf } from './beside.ts'
import { dotsOf } from './dots.ts'
import type { SeenChance, SeenContrast, SeenSlide } from './figures.ts'
import { worldsOf } from './worlds.ts'

/**
 * The slide that is shown: real figures worked out from the published counts, and beside them what lies on the
 * own table and what the group foretold. Absent where none is shown; the first one of a step that is looked
 * back at.
 */
export function seenSlide(workshop: Workshop, play: Play, deck: Deck): SeenSlide | undefined {
  const slides = slidesOf(workshop, deck)
  const planned = slides.filter((one) => one.planned)
  const slide = slides.find(({ id }) => id === workshop.slide) ?? planned[0]
  if (!slide) return undefined
  return {
    ...figuresOf(deck, slide),
    ...(slide.beside ? { beside: besideOf(workshop, play, deck) } : {}),
    ...questionOf(workshop, slide),
    ...chanceOf(workshop, deck, slide),
    ...dotsPart(deck, slide, workshop.walk),
    ...onePersonOf(deck, slide),
    contrasts: slide.contrasts.map((group) => contrast(workshop, play, deck, slide, group)),
    number: planned.findIndex(({ id }) => id === slide.id) + 1,
    of: planned.length,
  }
}

type Figures = Omit<SeenSlide, 'number' | 'of' | 'contrasts'>

function figuresOf(deck: Deck, slide: Slide): Figures {
  const { id, title, population, notes, place, about, compare, rough, worlds } = slide
  const whole = deck.populations[population]
  if (!whole) throw new Error(`view: no population ${population}`)
  const { people, started } = whole
  return {
    id,
    title,
    notes,
    place,
    about: about ?? whole.about,
    ...(about ? {} : { people, started }),
    ...(slide.started ? { startedOf100: startedOf(deck, population) } : {}),
    rates: slide.rates.map((group) => ({ label: group.label, rate: rateOf(deck, slide, group) })),
    ...(compare ? { compare } : {}),
    ...(rough ? { rough } : {}),
    ...(worlds ? { worlds: worldsOf(deck, worlds) } : {}),
  }
}

/** Under every figure about a group, unless its notes say so already. */
function onePersonOf({ onePerson }: Deck, { notes, contrasts, rates }: Slide): Pick<SeenSlide, 'onePerson'> {
  const isSaid = notes.some(({ nl }) => nl.includes(onePerson.nl))
  return !isSaid && contrasts.length + rates.length > 0 ? { onePerson } : {}
}

function dotsPart(deck: Deck, slide: Slide, walk: string | undefined): Pick<SeenSlide, 'dots'> {
  const dots = dotsOf(deck, slide, walk)
  return dots ? { dots } : {}
}

/** Real, on the own table, and foretold: the three ways to look at one contrast. */
function contrast(
  workshop: Workshop,
  play: Play,
  deck: Deck,
  slide: Slide,
  group: Slide['contrasts'][number],
): SeenContrast {
  const { label, variable } = group
  const table = onTableOf(play, variable, group.categories)
  const foretold = foretoldOf(openSpreadOf(workshop), deck, variable)
  return {
    label,
    variable,
    ...contrastOf(deck, slide, group),
    ...(table.of.work + table.of.noWork > 0 ? { table } : {}),
    ...(foretold.length > 0 ? { foretold } : {}),
  }
}

function questionOf(workshop: Workshop, { question: text }: Slide): Pick<SeenSlide, 'question'> {
  if (!text) return {}
  if (!areAnswersTo(workshop, 'selection')) return { question: { text, answered: 0 } }
  const counts = answersOf(workshop)
  const answered = counts.yes + counts.no + counts.unknown
  return { question: { text, answered, ...(workshop.answersShown ? { counts } : {}) } }
}

function chanceOf({ draws }: Workshop, deck: Deck, slide: Slide): Pick<SeenSlide, 'chance'> {
  const group = draws?.slide === slide.id ? slide.contrasts[draws.contrast] : undefined
  const real = group && realPeople(deck, group.variable, group.categories)
  if (!draws || !group || !real) return {}
  const chance: SeenChance = {
    label: group.label,
    variable: group.variable,
    of: draws.size,
    groups: draws.groups,
    most: mostDraws,
    real: of100(real),
  }
  return { chance }
}
