import type { CardId } from '../../rules/workshop.ts'
import { thingAt } from './aim.ts'
import type { Eye } from './Eye.ts'
import type { Hooks } from './hooks.ts'
import { boxOf, type Box, type Point, type Sheet } from './thing.ts'

/** The card that a pointer rests on is shown large. */
export class Looking {
  private readonly look: Hooks['look']
  private looked: { card: CardId; at: Box } | undefined

  constructor(look: Hooks['look']) {
    this.look = look
  }

  rests(at: Point | undefined, sheet: Sheet, eye: Eye): void {
    const thing = at && thingAt(sheet, at, eye.lens().zoom)
    const card = thing?.part?.is === 'card' ? thing.part.card : undefined
    this.looked = thing && card !== undefined ? { card, at: eye.boxOnScreen(boxOf(thing)) } : undefined
    this.look(this.looked?.card, this.looked?.at)
  }

  /** It stays, until the next press. */
  stays(): void {
    if (this.looked) this.look(this.looked.card, this.looked.at, true)
  }
}
