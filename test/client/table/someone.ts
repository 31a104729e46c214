import { idle, next, type Deed, type Gesture } from '../../../client/table/gesture.ts'
import type { Held, Spot, Taken, Under } from '../../../client/table/held.ts'
import type { Input, Pressed } from '../../../client/table/input.ts'
import type { House } from '../../../client/table/put.ts'
import type { ActName } from '../../../rules/acts/index.ts'

export const everything: ActName[] = [
  'putWith',
  'putInOrder',
  'lay',
  'joinPiles',
  'movePile',
  'namePile',
  'moveRow',
  'moveColumn',
]
export const grip = { x: 10, y: 20 }
export const card = (id: string, pile?: string): Under => ({
  is: 'card',
  card: id,
  grip,
  ...(pile ? { pile } : {}),
})
export const tab = (pile: string): Under => ({ is: 'tab', pile, grip })
export const onPile = (pile: string): Under => ({ is: 'row', pile })
export const head = (variable: string): Under => ({ is: 'head', variable })
export const cloth: Under = { is: 'cloth' }

/** Somebody at the table, who may do what this seat may do. */
export function someone(may: readonly ActName[] = everything) {
  const cardsOf = (pile: string) => [`low of ${pile}`, 'a', `top of ${pile}`]
  const house: House = { may: new Set(may), cardsOf, table: 't2' }
  let gesture: Gesture = idle
  let time = 0
  let at = { x: 0, y: 0 }
  const deeds: Deed[] = []
  const tell = (input: Input) => {
    const told = next(gesture, input, house)
    gesture = told.gesture
    if (told.deed) deeds.push(told.deed)
  }
  const point = (
    is: 'down' | 'move' | 'up',
    under: Under,
    spot: Spot,
    more: Pressed & { caught?: Taken[] } = {},
  ) => {
    time += 20
    at = { x: spot.x, y: spot.y }
    tell({ is, at, time, spot, under, ...more })
  }
  const hand = {
    press: (under: Under, spot: Spot = { x: 100, y: 100 }, meant: Pressed = {}) => (
      point('down', under, spot, meant),
      hand
    ),
    moveTo: (under: Under, spot: Spot) => (point('move', under, spot), hand),
    release: (under: Under, spot: Spot = at) => (point('up', under, spot), hand),
    add: (under: Under) => hand.press(under, at, { adds: true }).release(under),
    rope: (...caught: Taken[]) => {
      hand.press(cloth, { x: 0, y: 0 }, { bare: 'lasso' }).moveTo(cloth, { x: 300, y: 300 })
      point('up', cloth, { x: 300, y: 300 }, { caught })
      return hand
    },
    more: (on = true) => (tell({ is: 'more', on }), hand),
    pinch: () => (tell({ is: 'pinch' }), hand),
    tap: (under: Under, spot: Spot = { x: 100, y: 100 }) => hand.press(under, spot).release(under, spot),
    drag: (under: Under, to: Under, spot: Spot) => hand.press(under).moveTo(to, spot).release(to, spot),
    wait: (long: number) => ((time += long), hand),
    escape: () => (tell({ is: 'cancel' }), hand),
    lift: (held: Held) => (tell({ is: 'lift', held }), hand),
    holds: () => gesture,
    did: () => deeds.map((deed) => (deed.is === 'act' ? deed.move : deed)),
  }
  return hand
}

export const put = (one: string, on: string) => ({ act: 'putWith', carried: { cards: [one], card: on } })
export const putAll = (cards: string[], on: string) => ({ act: 'putWith', carried: { cards, card: on } })
export const between: Under = { is: 'between', pile: 'h1', under: 'top of h1' }
export const lay = (one: string, x: number, y: number) => ({ act: 'lay', carried: { cards: [one], x, y } })
