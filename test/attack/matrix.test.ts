import { beforeAll, describe, expect, it } from 'vitest'

import en from '../../client/texts/en.json' with { type: 'json' }
import nl from '../../client/texts/nl.json' with { type: 'json' }
import { mayNow } from '../../rules/play.ts'
import { refusals } from '../../rules/refusals.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { isAllowed, mayBeOfferedInVain, mayTouchOthers, wronglyChanged } from './matrixAllowed.ts'
import { actNames, holds, touchedBy, triesIn, type Try } from './matrixRun.ts'
import { stagesOf, type Stage } from './matrixStages.ts'

/** Three evenings: one table, two tables with white cards, and somebody who practises alone. */
const evenings = (offset: number): Stage[][] => [
  stagesOf({ agenda: 'council' }, { offset }),
  stagesOf({ agenda: 'lesson', variant: 'whiteCards' }, { tables: 2, offset }),
  stagesOf({ agenda: 'demo', rehearsal: true, simulated: 12 }, { offset }),
]

/** What stands in a cell: whether somebody tried, whether it succeeded, and whether the own view said that it may. */
type Cell = Pick<Try, 'act' | 'kind' | 'step' | 'hold'> & { succeeded: boolean; offered: boolean }

const cells = new Map<string, Cell>()
const words = new Set<string>()
const faults: string[] = []
let tries = 0

function nameOf({ act, kind, step, hold }: Pick<Try, 'act' | 'kind' | 'step' | 'hold'>): string {
  return `${act} by ${kind} in ${step}, ${hold}`
}

let offersOf: { before?: Workshop; seat?: string; offers: ReadonlySet<string> } = { offers: new Set() }

/** What the seat itself is told that it may do now. */
function isOffered({ before, seat, act }: Try): boolean {
  if (offersOf.before !== before || offersOf.seat !== seat) {
    const isSeat = Object.hasOwn(before.seats, seat)
    offersOf = { before, seat, offers: new Set(isSeat ? mayNow(before, seat) : []) }
  }
  return offersOf.offers.has(act)
}

function noted(one: Try): void {
  tries += 1
  const name = nameOf(one)
  const offered = isOffered(one)
  const succeeded = typeof one.after !== 'string'
  const cell = cells.get(name) ?? { ...one, succeeded: false, offered: false }
  cells.set(name, cell)
  cell.succeeded ||= succeeded
  cell.offered ||= offered
  if (typeof one.after === 'string') return void words.add(one.after)
  const isSomebody = one.kind !== 'door' && one.kind !== 'standIn'
  if (isSomebody && !offered) faults.push(`${name}: succeeds, and the own view does not say so`)
  if (one.hold === 'on') checkChanges(one, one.after)
}

function checkChanges({ before, seat, ...one }: Try, after: Workshop): void {
  const { keys, seats } = touchedBy(before, after)
  for (const key of wronglyChanged(one.act, keys)) faults.push(`${nameOf(one)}: changes ${key}`)
  const others = [...seats].filter((other) => other !== seat)
  if (others.length > 0 && !mayTouchOthers(one.act)) faults.push(`${nameOf(one)}: changes ${others.join()}`)
}

let own: Stage[][] = []
beforeAll(() => {
  own = evenings(0)
  for (const stage of own.flat()) for (const hold of holds) for (const one of triesIn(stage, hold)) noted(one)
}, 300_000)

describe('of all acts by everybody in every step', () => {
  it('are there more than thirty-five thousand cells', () => {
    expect(cells.size).toBeGreaterThan(35_000)
    expect(tries).toBeGreaterThan(cells.size)
    expect(new Set([...cells.values()].map(({ act }) => act)).size).toBe(actNames.length)
  })

  it('exactly the allowed ones succeed', () => {
    const wrong = [...cells].filter(
      ([, { act, kind, step, hold, succeeded }]) => isAllowed(act, kind, step, hold) !== succeeded,
    )
    expect(wrong.map(([name, { succeeded }]) => `${name} ${succeeded ? 'succeeds' : 'is refused'}`)).toEqual(
      [],
    )
  })

  it('those that succeed change only what is theirs, and the own view had offered them', () => {
    expect(faults.slice(0, 20)).toEqual([])
  })

  it('the own view offers none that nobody could ever play there', () => {
    const vain = [...cells].filter(
      ([, { act, kind, offered, succeeded }]) => offered && !succeeded && !mayBeOfferedInVain(act, kind),
    )
    expect(vain.map(([name]) => name)).toEqual([])
  })

  it('each that is refused is refused by a word that both languages have a sentence for', () => {
    expect([...words].filter((word) => !refusals.some((refusal) => refusal === word))).toEqual([])
    for (const texts of [nl, en])
      expect(refusals.filter((word) => !Object.hasOwn(texts, `refusal.${word}`))).toEqual([])
  })
})

describe('the ids of another workshop', () => {
  /** The acts that name a card, a pile, a seat or a text. */
  const actsThatName =
    'admit appoint doItForThem dropText giveTurn grantKey groupText handIn handOver joinPiles judgeText ' +
    'judgeWord lay movePile moveRow namePile orderPile pairSeat pseudonymise putInOrder putWith removeSeat ' +
    'restoreSeat rewordText seatAt shareDevice takeApart'

  /** The ids that are in the other one and not in this one. */
  function strangeIds(mine: Workshop, other: Workshop): ReadonlySet<string> {
    const idsOf = ({ cards, piles, seats, texts = {} }: Workshop) =>
      [cards, piles, seats, texts].flatMap((map) => Object.keys(map))
    const known = new Set(idsOf(mine))
    return new Set(idsOf(other).filter((id) => !known.has(id)))
  }

  it('open nothing here', { timeout: 120_000 }, () => {
    const tried = new Set<string>()
    const opened: string[] = []
    const others = evenings(500)
    own.forEach((stages, evening) =>
      stages.forEach((stage, n) => {
        // As everything lies when the step is done.
        if (stages[n + 1]?.step === stage.step) return
        const other = others[evening]?.[n]
        if (!other) throw new Error('the other evening went otherwise')
        const strange = strangeIds(stage.workshop, other.workshop)
        for (const one of triesIn(stage, 'on', other)) {
          const said = JSON.stringify(one.carried).matchAll(/"([^"]+)"/g)
          if (![...said].some(([, id = '']) => strange.has(id))) continue
          tried.add(one.act)
          if (typeof one.after !== 'string') opened.push(`${nameOf(one)} ${JSON.stringify(one.carried)}`)
        }
      }),
    )
    expect(opened).toEqual([])
    expect([...tried].toSorted().join(' ')).toBe(actsThatName)
  })
})
