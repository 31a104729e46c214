import type { HarvestLine } from '../harvestLine.ts'
import type { LineId } from '../harvestState.ts'
import type { Both } from '../shapes.ts'

export type { HarvestLine } from '../harvestLine.ts'
export type { LineId } from '../harvestState.ts'

/** A line, and whether it leaves; absent while nobody has looked at what somebody typed. */
export type SeenLine = HarvestLine & { keep?: boolean }

/** The harvest, as the facilitator looks it through; from the talk on privacy on. */
export type HarvestAtConsole = {
  harvest?: {
    deck: Both
    /** To the nearest five; 0 for fewer than five. */
    people: number
    /** In this order; the lines themselves by name, so that a change of one sends one. */
    order: LineId[]
    lines: Record<LineId, SeenLine>
  }
}
