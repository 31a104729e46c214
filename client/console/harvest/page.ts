import type { Section } from '../../../rules/harvestLine.ts'
import { localeOf } from '../../languages.ts'
import type { Say } from '../../text.ts'
import { peopleSaid, remarksOf, type Harvest, type Speech } from './harvest.ts'
import { itemsOf, type Figure, type Item } from './items.ts'

/** What stands together under one heading: what was counted of it, and the words that belong to it. */
export type PageGroup = {
  heading: string
  figures: string
  words: string[]
  typed: string[]
  notes: string[]
}
export type PageSection = { section: Section; title: string; groups: PageGroup[]; notes: string[] }
export type Page = {
  title: string
  under: string[]
  notes: string[]
  sections: PageSection[]
  foot: string[]
}

/** What stands on the sheet of paper, in words. */
export function harvestPage(harvest: Harvest, speech: Speech): Page {
  const { say, language } = speech
  const { day, deck, agenda, people, persons, isPractice, lines } = harvest
  const items = lines.flatMap((line) => itemsOf(line, speech))
  const inOrder = [...new Set(items.map(({ section }) => section))]
  const date = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long' }).format(day)
  return {
    title: say('console.harvest.title'),
    under: [
      date,
      say(`console.harvest.agenda.${agenda}`),
      peopleSaid(people, say),
      ...(persons > 0 ? [say('console.harvest.persons', { count: persons })] : []),
      deck,
    ],
    notes: isPractice ? [say('console.harvest.practice')] : [],
    sections: inOrder.flatMap((section) => sectionOf(section, items, say)),
    foot: remarksOf({ ...harvest, isPractice: false }, speech),
  }
}

function sectionOf(section: Section, items: readonly Item[], say: Say): PageSection[] {
  const here = items.filter((item) => item.section === section)
  if (here.length === 0) return []
  // What holds for every line is said once, below all of them.
  const [first] = here
  const shared =
    here.length > 1
      ? (first?.notes ?? []).filter((note) => here.every(({ notes }) => notes.includes(note)))
      : []
  const groups = new Map<string, PageGroup>()
  for (const item of here) {
    const group = groupOf(item, say)
    groups.set(
      group.heading,
      together(groups.get(group.heading), {
        ...group,
        notes: group.notes.filter((note) => !shared.includes(note)),
      }),
    )
  }
  return [
    {
      section,
      title: say(`console.harvest.section.${section}`),
      groups: [...groups.values()],
      notes: shared,
    },
  ]
}

function groupOf({ as, about, words, figures, notes }: Item, say: Say): PageGroup {
  const said = figuresSaid(figures, say)
  const nothing = { figures: '', words: [], typed: [], notes }
  if (as === 'words' || as === 'promise') return { ...nothing, heading: about, typed: [words] }
  if (as === 'largest') return { ...nothing, heading: about, words: [largestSaid(words, figures, say)] }
  if (as === 'recommendation') return { ...nothing, heading: about, figures: said, words: [words] }
  return { ...nothing, heading: words, figures: said }
}

/** "Leeftijd 5 van 8": its heading says what that is. */
function largestSaid(words: string, [figure]: readonly Figure[], say: Say): string {
  return figure?.of === undefined
    ? words
    : `${words} ${say('console.harvest.of', { count: figure.count, of: figure.of })}`
}

function together(one: PageGroup | undefined, other: PageGroup): PageGroup {
  if (!one) return other
  return {
    heading: one.heading,
    figures: [one.figures, other.figures].filter(Boolean).join(' · '),
    words: [...one.words, ...other.words],
    typed: [...one.typed, ...other.typed],
    notes: [...one.notes, ...other.notes],
  }
}

/** "3 van 4 geel op onze tafel · ..." */
export function figuresSaid(figures: readonly Figure[], say: Say): string {
  return figures
    .map(({ what, count, of }) => {
      const number = of === undefined ? count : say('console.harvest.of', { count, of })
      return say('console.harvest.figure', { what, number })
    })
    .join(' · ')
}
