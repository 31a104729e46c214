import { boxOf } from './ballots.ts'
import type { Deck } from './deck.ts'
import type { HarvestLine, Section } from './harvestLine.ts'
import { evaluationAverages } from './measure/evaluation.ts'
import { entriesOf, evaluationItems, tipThemes, type Text, type TextKind, type Workshop } from './workshop.ts'

type Kept = Pick<Workshop, 'texts'>

const sectionOf = {
  tip: 'tips',
  parked: 'parked',
  reason: 'statements',
  agreed: 'agreed',
  sentence: 'sentences',
  takeaway: 'takeaways',
} as const satisfies Record<TextKind, Section>

/** What was put away never leaves. The order is that of the alphabet: it tells nothing of who came when. */
function texts({ texts: all = {} }: Kept, kind: TextKind, about?: string): [string, Text][] {
  return entriesOf(all)
    .filter(([, text]) => text.kind === kind && text.state !== 'hidden')
    .filter(([, text]) => about === undefined || text.about === about)
    .toSorted(([, one], [, other]) => one.words.localeCompare(other.words, 'nl'))
}

function lineOf([id, { kind, words, theme }]: [string, Text]) {
  const line = { id: `text-${id}`, section: sectionOf[kind], as: 'words' as const, words }
  return theme ? { ...line, theme } : line
}

/** The texts of one kind, tips by theme. */
export function textLines(workshop: Kept, kind: TextKind): HarvestLine[] {
  const places: readonly (string | undefined)[] = [...tipThemes, undefined]
  return texts(workshop, kind)
    .toSorted(([, one], [, other]) => places.indexOf(one.theme) - places.indexOf(other.theme))
    .map((text) => lineOf(text))
}

/** Every statement that was voted on, with its reasons below it. */
export function statementLines(workshop: Workshop, deck: Deck): HarvestLine[] {
  return deck.statements.flatMap(({ id, theme, text }) => {
    const counted = workshop.boxes?.[boxOf(id)]?.counted
    if (!counted || counted.ballots === 0) return []
    const { agree = 0, disagree = 0, unknown = 0 } = counted.choices['vote'] ?? {}
    const label = deck.themes.find((one) => one.id === theme)?.label ?? text
    const votes: HarvestLine = {
      id: boxOf(id),
      section: 'statements',
      as: 'votes',
      theme: label,
      text,
      counts: { agree, disagree, unknown },
    }
    const reasons = texts(workshop, 'reason', id).map((one) => ({ ...lineOf(one), about: text }))
    return [votes, ...reasons]
  })
}

/** What the group finds the most important, once it was counted; what most chose first. */
export function recommendationLines({ boxes }: Workshop, deck: Deck): HarvestLine[] {
  const counted = boxes?.['wrapUp']?.counted
  if (!counted || counted.ballots === 0) return []
  const first = counted.choices['first'] ?? {}
  const lines = deck.recommendations.map(({ id, title, text }) => ({
    id: `recommendation-${id}`,
    section: 'recommendations' as const,
    as: 'recommendation' as const,
    title,
    text,
    count: first[id] ?? 0,
  }))
  return lines.toSorted((one, other) => other.count - one.count)
}

/** Averages of five answers or more, as the console has them too. */
export function evaluationLines(workshop: Workshop): HarvestLine[] {
  const averages = evaluationAverages(workshop)
  if (!averages) return []
  const { before, now, items } = averages
  return evaluationItems.flatMap((item): HarvestLine[] => {
    if (items[item].before === undefined && items[item].now === undefined) return []
    const answers = { before, now }
    return [{ id: `item-${item}`, section: 'evaluation', as: 'level', item, ...items[item], answers }]
  })
}

/** Who gets the harvest, and when people hear back. */
export function promiseLines({ promise }: Workshop): HarvestLine[] {
  return promise ? [{ id: 'promise', section: 'promise', as: 'promise', ...promise }] : []
}
