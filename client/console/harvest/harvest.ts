import type { AgendaName } from '../../../rules/agenda.ts'
import type { Labels } from '../../../rules/deck.ts'
import type { HarvestAtConsole, LineId, SeenLine } from '../../../rules/view/harvestView.ts'
import type { Language } from '../../../rules/workshop.ts'
import type { Say } from '../../text.ts'
import type { Desk } from '../desk.ts'

export type Seen = NonNullable<HarvestAtConsole['harvest']>

/** In which words the harvest leaves. */
export type Speech = { say: Say; labels: Labels; language: Language }

/** What leaves the room: what it is about, and the lines that the facilitator let through. */
export type Harvest = {
  /** The day, where the facilitator is; no time. */
  day: Date
  deck: string
  agenda: AgendaName
  /** To the nearest five; 0 for fewer than five. */
  people: number
  /** How many made-up people lay on the table. */
  persons: number
  isPractice: boolean
  /** Of 100 people in reality, how many found work; once that is told. */
  base?: number
  lines: readonly SeenLine[]
}

/** The lines in their order. */
export function linesOf({ order, lines }: Seen): SeenLine[] {
  return order.flatMap((id) => lines[id] ?? [])
}

/** The lines that somebody typed and nobody has judged. */
export function unjudged(harvest: Seen): LineId[] {
  return linesOf(harvest).flatMap(({ id, keep }) => (keep === undefined ? [id] : []))
}

/** What leaves as it stands now; the day is that on which the workshop began. */
export function harvestOf(desk: Pick<Desk, 'console' | 'table'>, seen: Seen, language: Language): Harvest {
  const { settings, persons } = desk.table
  return {
    day: new Date(desk.console.startedAt),
    deck: seen.deck[language],
    agenda: settings.agenda,
    people: seen.people,
    persons,
    isPractice: settings.rehearsal,
    ...(desk.console.whole ? { base: desk.console.whole.startedOf100 } : {}),
    lines: linesOf(seen).filter(({ keep }) => keep === true),
  }
}

/** The day as files write it: 2026-11-20. */
export function dateOf(day: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

export function peopleSaid(people: number, say: Say): string {
  return people === 0 ? say('console.harvest.peopleFew') : say('console.harvest.people', { count: people })
}

/** What must be said beside the figures, and how this was made. */
export function remarksOf({ lines, base, isPractice }: Harvest, { say }: Pick<Speech, 'say'>): string[] {
  const areCards = lines.some(({ section }) => section === 'claims' || section === 'foretold')
  return [
    ...(isPractice ? [say('console.harvest.practice')] : []),
    ...(areCards && base !== undefined ? [say('console.harvest.note.madeUp', { base })] : []),
    ...(areCards ? [say('console.harvest.note.small')] : []),
    say('console.harvest.noNames'),
    say('console.harvest.made'),
  ]
}
