import fc from 'fast-check'
import { expect, it } from 'vitest'

import { Hall } from './severalPages.ts'

const doings = ['open', 'kill', 'ask', 'arrive', 'arriveUnheard', 'cut', 'mend', 'shut', 'wait'] as const
/** How often each happens: messages arrive most of the time, and a tab is seldom killed. */
const weights: Readonly<Record<Step[0], number>> = {
  open: 2,
  kill: 2,
  ask: 4,
  arrive: 8,
  arriveUnheard: 2,
  cut: 1,
  mend: 4,
  shut: 3,
  wait: 1,
}
const doing = fc.oneof(...doings.map((one) => ({ weight: weights[one], arbitrary: fc.constant(one) })))
const step = fc.tuple(doing, fc.nat(7))
type Step = [(typeof doings)[number], number]

function does(hall: Hall, [doing, place]: Step): void {
  if (doing === 'open') hall.openPage()
  else if (doing === 'kill') hall.kill(place)
  else if (doing === 'ask') hall.ask(place)
  else if (doing === 'arrive') hall.arrive(place, true)
  else if (doing === 'arriveUnheard') hall.arrive(place, false)
  else if (doing === 'cut') hall.cut(place)
  else if (doing === 'mend') hall.mend(place)
  else if (doing === 'shut') hall.isShut = !hall.isShut
  else hall.time.pass(8000)
}

/** Everything heals, and one more page is opened after whatever was left. */
async function endsWell(hall: Hall): Promise<void> {
  hall.isShut = false
  hall.openPage()
  for (let round = 0; round < 12 + 4 * hall.asked.length; round += 1) {
    for (let place = 0; place < hall.ways; place += 1) {
      hall.mend(place)
      while (hall.arrive(place, true)) await settled()
    }
    hall.time.pass(8000)
    await settled()
  }
}

/** Whether this act, or a later one of its page, was played before. */
function comesAfterLater(before: Hall['played'], { client, n }: Hall['played'][number]): boolean {
  return before.some((one) => one.client === client && one.n >= n)
}

/** What waits for an answer goes on in a few turns of the promises. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await Promise.resolve()
}

it('does not say to one page that an act was played that was refused to another', async () => {
  const hall = new Hall()
  hall.openPage()
  hall.ask(0)
  hall.ask(0)
  hall.mend(0)
  hall.openPage()
  await settled()
  // The second page delivers for the first, which still lives: the ways are the first page's, the loan's, its own.
  const loan = 1
  hall.mend(loan)
  hall.isShut = true
  hall.arrive(loan, true)
  hall.isShut = false
  hall.arrive(loan, true)
  expect(hall.played.map(({ n }) => n)).toEqual([2])
  hall.arrive(0, true)
  await settled()
  expect(hall.asked.map(({ answer }) => answer)).toEqual([{ no: 'not-now' }, undefined])
  await endsWell(hall)
  expect(hall.asked[1]?.answer).toEqual({ ok: true })
  expect(hall.played.map(({ n }) => n)).toEqual([2])
})

it('plays every act once and in order, says of none that it was played that was not, and leaves nothing', async () => {
  const counts = { killed: 0, delivered: 0 }
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 70, size: 'max' }), async (story) => {
      const hall = new Hall()
      hall.openPage()
      for (const one of story) {
        does(hall, one)
        await settled()
      }
      await endsWell(hall)
      expect(hall.played.filter((one, place) => comesAfterLater(hall.played.slice(0, place), one))).toEqual(
        [],
      )
      const wasPlayed = ({ client, n }: { client: string; n: number }) =>
        hall.played.some((one) => one.client === client && one.n === n)
      expect(hall.asked.filter(({ answer }) => answer && 'ok' in answer).every(wasPlayed)).toBe(true)
      // Who lives hears an answer; of who was killed every act was played, or an heir heard why not.
      expect(hall.asked.filter(({ answer }) => !answer)).toEqual([])
      const lost = hall.asked.filter((one) => one.isOrphan && !wasPlayed(one))
      expect(lost.length).toBeLessThanOrEqual(hall.noes.length)
      expect(hall.shelf.kept.size).toBe(0)
      counts.killed += hall.asked.filter(({ isOrphan }) => isOrphan).length
      counts.delivered += hall.asked.filter((one) => one.isOrphan && wasPlayed(one)).length
    }),
    { numRuns: 300 },
  )
  // The stories are worth their name: killed pages left acts, and others delivered them.
  expect(counts.delivered).toBeGreaterThan(20)
})
