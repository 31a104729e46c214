import type { Both } from '../../../rules/deck.ts'
import type { SeenContrast, SeenDots, SeenSlide } from '../../../rules/view/figures.ts'

const both = (words: string): Both => ({ nl: words, en: words })

/** A contrast of `variable`: 63 of 100 yellow people and 13 of 100 green ones, unless told otherwise. */
export function contrast(variable: string, also: Partial<SeenContrast> = {}): SeenContrast {
  return { variable, label: both(`label of ${variable}`), yellow: 63, green: 13, ...also }
}

/** Ten people who walk by these variables; the first one by itself. */
export function dots(...walks: string[]): SeenDots {
  const [variable] = walks
  const group = {
    id: 'yes',
    label: both('yes'),
    people: { work: 4, noWork: 6 },
    of100: { work: 100, noWork: 100 },
  }
  return {
    population: 'table1',
    work: 4,
    noWork: 6,
    walks: walks.map((walk) => ({ variable: walk, title: both(`title of ${walk}`) })),
    ...(variable === undefined ? {} : { variable }),
    groups: variable === undefined ? [] : [group],
  }
}

/** A slide with four notes and nothing else, unless told otherwise. */
export function slide(also: Partial<SeenSlide> = {}): SeenSlide {
  return {
    id: 'one',
    number: 1,
    of: 9,
    title: both('Title'),
    about: both('About'),
    contrasts: [],
    rates: [],
    notes: ['n1', 'n2', 'n3', 'n4'].map(both),
    place: { chapter: '2 Chapter', page: 17, where: both('Table 1') },
    ...also,
  }
}
