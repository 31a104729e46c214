import type { Deck, Variable } from '../deck.ts'
import { variablesOf } from '../dealt.ts'
import { differencePP, onTable } from '../measure/claim.ts'
import { isAnother, keyGroup, keyWords, of100, realPeople } from '../measure/groups.ts'
import { startedOf } from '../measure/slide.ts'
import { openSpreadOf } from '../measure/spread.ts'
import type { Play, Workshop } from '../workshop.ts'
import type { SeenBeside, SeenWhole } from './figures.ts'

/**
 * Our table beside the whole city: every variable on the cards that can be compared, the largest real
 * difference first. What only the deck with origin holds stands there once origin is opened.
 */
export function besideOf(workshop: Workshop, play: Play, deck: Deck): SeenBeside[] {
  const { settings, originOpen } = workshop
  const dealt = variablesOf(deck, settings.origin && originOpen)
  return deck.variables
    .filter(({ id, key }) => dealt.includes(id) && key.length > 0)
    .flatMap((variable) => rowOf(workshop, play, deck, variable))
    .sort((one, other) => other.points - one.points)
    .map(({ row }) => row)
}

function rowOf(
  workshop: Workshop,
  play: Play,
  deck: Deck,
  variable: Variable,
): { row: SeenBeside; points: number }[] {
  const { id, key, title } = variable
  const real = realPeople(deck, id, key)
  if (!real) return []
  const { work, noWork } = of100(real)
  const group = key.length > 1 ? keyGroup : (key[0] ?? '')
  const row: SeenBeside = {
    variable: id,
    title,
    label: keyWords(variable),
    yellow: work,
    green: noWork,
    table: onTable(play, deck, { variable: id, group }),
    ...chosenOf(workshop, id),
    ...(isAnother(deck, id) ? { another: true } : {}),
  }
  return [{ row, points: Math.abs(differencePP({ counts: real.people, of: real.of })) }]
}

function chosenOf(workshop: Workshop, variable: string): Pick<SeenBeside, 'chosen'> {
  const { chose, largest } = openSpreadOf(workshop) ?? {}
  if (!chose) return {}
  return { chosen: { count: largest?.find((one) => one.variable === variable)?.count ?? 0, of: chose } }
}

/** Everybody that the deck is about: how many, how many found work, and where both stand in the booklet. */
export function wholeOf(deck: Deck): SeenWhole {
  const [first = ['', undefined], ...others] = Object.entries(deck.populations)
  const [id, whole] = first
  const slide = deck.slides.find(({ beside }) => beside) ?? deck.slides[0]
  if (!whole || !slide) throw new Error('view: a deck without people or slides')
  const { people, started, about } = whole
  const [another] = others.map(([, population]) => population.about)
  const startedOf100 = startedOf(deck, id)
  return { people, started, startedOf100, about, place: slide.place, ...(another ? { another } : {}) }
}
