import { describe, expect, it } from 'vitest'

import { aRoom } from '../server/house.ts'
import { peopled } from './matrixCast.ts'
import { goneTo, asked, led, played, workshopAt } from '../play/table.ts'

/** What the fuzzer and the matrix found, each without them. */
describe('zero below zero, which JSON can say and does not give back', () => {
  const below: number = JSON.parse('-0')

  it('is read as zero where somebody looks back', () => {
    expect(Object.is(led(workshopAt('link'), 'lookBack', { step: below }).lookingBack, 0)).toBe(true)
  })

  it('is read as zero where somebody foretells', () => {
    const foretold = played(workshopAt('predict'), 's2', 'predict', { share: below })
    expect(Object.is(foretold.predictions?.['s2']?.share, 0)).toBe(true)
  })
})

describe('looking back', () => {
  const linking = workshopAt('order', { agenda: 'council' })
  const [pile = ''] = Object.keys(linking.piles)
  const moved = led(linking, 'moveColumn', { column: 'age' })
  const back = led(moved, 'lookBack', { step: 2 })

  it('is read-only for who leads too: what lies on the screens is not what would move', () => {
    expect(typeof asked(moved, 'f', 'movePile', { pile, x: 100, y: 100 })).toBe('object')
    expect(asked(back, 'f', 'movePile', { pile, x: 100, y: 100 })).toBe('looking-back')
    expect(asked(back, 'f', 'sortRows', { by: 'age' })).toBe('looking-back')
    expect(asked(back, 'f', 'undo', {})).toBe('looking-back')
  })

  it('ends when who leads goes on', () => {
    expect(goneTo(back, 'discover').lookingBack).toBeUndefined()
    expect(typeof asked(led(back, 'stopLooking', {}), 'f', 'undo', {})).toBe('object')
  })
})

describe('who handed over the lead and takes it back', () => {
  it('is shown the whole console again: what happened meanwhile they never heard', async () => {
    const { workshop, cast } = peopled({ agenda: 'council' })
    const { room, watch, second, reports } = await aRoom(workshop)
    const [giver, taker] = [watch('f'), watch(cast.coFacilitator)]
    const ask = (seat: string, act: string, carried: object) => room.ask({ seat, act, carried })
    await ask('f', 'handOver', { seat: cast.coFacilitator })
    await ask(cast.participant, 'ready', { on: true })
    second()
    await ask('f', 'takeBack', {})
    await ask('f', 'noteText', { kind: 'tip', words: 'Bel eerst.' })
    second()
    expect(reports).toEqual([])
    expect(giver.held['console']).toEqual(taker.held['console'])
  })
})
