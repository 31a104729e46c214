import { describe, expect, it } from 'vitest'

import type { Move } from '../../../rules/acts/index.ts'
import type { StepName } from '../../../rules/agenda.ts'
import { chanceFrom, type Chance } from '../../../rules/chance.ts'
import { play } from '../../../rules/play.ts'
import { answers, evaluationItems, levels, votes, type Workshop } from '../../../rules/workshop.ts'
import { consoleView } from '../../../rules/view/console.ts'
import { ownView } from '../../../rules/view/own.ts'
import { tableView } from '../../../rules/view/table.ts'
import { playingSeats } from '../../../rules/who.ts'
import { deck } from '../../play/deck.ts'
import { begun, givenFor, goneTo, joined, led } from '../../play/table.ts'

/** A round of 30 seats: where it is asked, what somebody may say, and how it is opened. */
type Round = {
  step: StepName
  said: (chance: Chance, n: number) => Move
  ready?: (workshop: Workshop) => Workshop
  open: Move
}
const seats = 30
const words = (n: number) => `Woorden ${n}`
const collect: Move = { act: 'openBallots', carried: {} }
const rounds: Round[] = [
  { step: 'goldenTip', said: (_, n) => ({ act: 'giveTip', carried: { words: words(n) } }), open: collect },
  {
    step: 'privacyDialogue',
    ready: (workshop) => led(workshop, 'openStatement', { statement: 'oldData' }),
    said: (chance, n) => ({ act: 'vote', carried: { choice: chance.pick(votes), words: words(n) } }),
    open: { act: 'showOthers', carried: { on: true } },
  },
  {
    step: 'wrapUp',
    said: (chance, n) => ({
      act: 'recommend',
      carried: { first: chance.pick(deck.recommendations).id, words: words(n) },
    }),
    open: collect,
  },
  {
    step: 'evaluation',
    said: (chance, n) => ({
      act: 'evaluate',
      carried: {
        now: Object.fromEntries(evaluationItems.map((item) => [item, chance.pick(levels)])),
        words: words(n),
      },
    }),
    open: collect,
  },
  {
    step: 'predict',
    said: (chance) => ({ act: 'predict', carried: { share: chance.whole(0, 100), matters: 'much' } }),
    open: { act: 'openSpread', carried: { on: true } },
  },
  {
    step: 'selection',
    ready: (workshop) =>
      led(led(workshop, 'addRound', { round: 'selection' }), 'goTo', { step: workshop.step + 1 }),
    said: (chance) => ({ act: 'answer', carried: { answer: chance.pick(answers) } }),
    open: { act: 'showAnswers', carried: { on: true } },
  },
]

const council = joined(begun({ agenda: 'council' }), seats)
const starts = new Map(
  rounds.map((round) => {
    const at = goneTo(council, round.step === 'selection' ? 'reveal' : round.step)
    return [round.step, round.ready?.(at) ?? at]
  }),
)

/** Three hundred cards cost time at every look, and say nothing of a ballot: most rounds go without them. */
function withoutCards({ grids: _grids, ...workshop }: Workshop): Workshop {
  return { ...workshop, cards: {}, piles: {} }
}

/** All that the facilitator's device is sent. */
function received(workshop: Workshop): string {
  const here = new Set(Object.keys(workshop.seats))
  return JSON.stringify([
    tableView(workshop, deck),
    consoleView(workshop, deck, here),
    ownView(workshop, 'f'),
  ])
}

/** Everything that the console receives while these seats say these things one after the other, and it is opened. */
function recorded({ step, open }: Round, order: readonly string[], said: readonly Move[], isBare: boolean) {
  const start = starts.get(step) ?? council
  let now = isBare ? withoutCards(start) : start
  const heard: string[] = []
  const next = (who: string, { act, carried }: Move) => {
    const after = play(now, who, act, carried, givenFor(now))
    if (typeof after === 'string') throw new Error(`${who} ${act}: ${after}`)
    now = after
    heard.push(received(now))
  }
  order.forEach((seat, n) => next(seat, said[n] ?? open))
  next('f', open)
  return { heard, last: now }
}

describe('what the console receives', () => {
  it('is the same to the letter, whoever said what: 200 rounds of 30 seats', { timeout: 60_000 }, () => {
    for (let round = 0; round < 200; round++) {
      const chance = chanceFrom(round)
      const one = rounds[round % rounds.length]
      if (!one) throw new Error('no round')
      const order = chance.shuffled(playingSeats(council).map(([id]) => id))
      const said = order.map((_, n) => one.said(chance, n))
      const { heard } = recorded(one, order, said, round % 10 !== 0)
      const swapped = recorded(one, order, chance.shuffled(said), round % 10 !== 0)
      expect(swapped.heard, `round ${round}`).toEqual(heard)
    }
  })

  it('tells nothing by the order of the words: matching them to seats hits no more than chance', () => {
    const [tips] = rounds
    if (!tips) throw new Error('no round')
    let hits = 0
    const tries = 200
    for (let round = 0; round < tries; round++) {
      const chance = chanceFrom(1000 + round)
      const order = chance.shuffled(playingSeats(council).map(([id]) => id))
      const start = starts.get('goldenTip') ?? council
      // Every evening has dice of its own.
      starts.set('goldenTip', { ...start, seed: round })
      const { last } = recorded(
        tips,
        order,
        order.map((_, n) => tips.said(chance, n)),
        false,
      )
      const came = Object.values(last.texts ?? {}).map(({ words: written }) => written)
      hits += came.filter((written, place) => written === words(place)).length
    }
    // 6,000 guesses of 1 in 30: 200 hits by chance, with a standard deviation of 14.
    expect(hits).toBeGreaterThan(200 - 5 * 14)
    expect(hits).toBeLessThan(200 + 5 * 14)
  })
})
