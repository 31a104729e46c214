import type { SeenProfile } from '../../../../rules/view/views.ts'

export type Stage = SeenProfile['stage']
export const stagesInOrder = ['typical', 'rule', 'voices', 'question'] as const satisfies readonly Stage[]
/** Where the round can go; beyond the end of a stage it stops at its end. */
export type Place = { stage: Stage; at: number }
const end = 99

/** One step back and one on, also into the stage before and after; undefined where there is none. */
export function stepsFrom({ stage, at, last }: Pick<SeenProfile, 'stage' | 'at' | 'last'>): {
  back?: Place | undefined
  on?: Place | undefined
} {
  const place = stagesInOrder.indexOf(stage)
  const [before, after] = [stagesInOrder[place - 1], stagesInOrder[place + 1]]
  return {
    back: at > 0 ? { stage, at: at - 1 } : before && { stage: before, at: end },
    on: at < last ? { stage, at: at + 1 } : after && { stage: after, at: 0 },
  }
}
