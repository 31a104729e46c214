import type { Motion, Way } from './motion.ts'
import type { Thing } from './thing.ts'

/** How one thing is drawn at one moment. */
export type Pose = {
  x: number
  y: number
  width: number
  height: number
  rotation: number
  alpha: number
  /** 1 lies flat, 0 stands on its edge. */
  flat: number
  /** Its back is up. */
  back: boolean
  /** 0 lies, 1 is in the air in somebody's hand; a little below 0 it is pressed down. */
  lift: number
}

export function poseOf({ x, y, width, height, rotation, alpha = 1 }: Thing): Pose {
  return { x, y, width, height, rotation, alpha, flat: 1, back: false, lift: 0 }
}

/** Where something that appears begins. */
export function firstPose({ from, way, tumble = 0 }: Motion, to: Thing): Pose {
  const pose = poseOf(to)
  if (!from) return { ...pose, alpha: 0 }
  if (way === 'toss') return { ...pose, ...from, rotation: pose.rotation + tumble * 2 * Math.PI, back: true }
  return { ...pose, ...from, rotation: pose.rotation + tumble }
}

/** How something that leaves ends. */
export const lastPose = (from: Thing): Pose => ({ ...poseOf(from), alpha: 0 })

/** The pose at a moment from 0 to 1 between two poses. */
export function between(from: Pose, to: Pose, way: Way, moment: number): Pose {
  if (way === 'fall') return { ...mixed(from, to, moment), y: mix(from.y, to.y, fallen(moment)) }
  if (way === 'toss') return tossed(from, to, moment)
  if (way === 'turn') return turned(from, to, eased(moment))
  return mixed(from, to, eased(moment))
}

const mix = (from: number, to: number, share: number) => from + (to - from) * share

function mixed(from: Pose, to: Pose, share: number): Pose {
  return {
    x: mix(from.x, to.x, share),
    y: mix(from.y, to.y, share),
    width: mix(from.width, to.width, share),
    height: mix(from.height, to.height, share),
    rotation: mix(from.rotation, to.rotation, share),
    alpha: mix(from.alpha, to.alpha, share),
    flat: 1,
    back: to.back,
    lift: to.lift < from.lift ? laidDown(from.lift, to.lift, share) : mix(from.lift, to.lift, share),
  }
}

/** Out of a hand it comes down a little too far, as a card does that snaps flat. */
function laidDown(from: number, to: number, share: number): number {
  const snap = share < 0.7 ? 0 : 0.35 * Math.sin(((share - 0.7) / 0.3) * Math.PI)
  return mix(from, to, Math.min(1, share / 0.7)) - from * snap
}

/** Over its long side, with what it was first. */
function turned(from: Pose, to: Pose, share: number): Pose {
  return {
    ...mixed(from, to, share),
    flat: Math.max(0.02, Math.abs(Math.cos(share * Math.PI))),
    back: share < 0.5,
  }
}

/** Slow, quick, slow. */
export const eased = (moment: number) => (moment < 0.5 ? 4 * moment ** 3 : 1 - (2 - 2 * moment) ** 3 / 2)

/** Faster and faster, and once up again a little. */
function fallen(moment: number): number {
  const landing = 0.72
  if (moment < landing) return (moment / landing) ** 2
  const after = (moment - landing) / (1 - landing)
  return 1 - 0.07 * Math.sin(after * Math.PI) * (1 - after)
}

/** Through the air: it rises towards the eye, spins, shows its face halfway and slides to rest. */
function tossed(from: Pose, to: Pose, moment: number): Pose {
  const share = 1 - (1 - moment) ** 2.4
  const near = 1 + 0.42 * Math.sin(Math.PI * Math.min(1, moment * 1.12)) * (1 - moment)
  const turning = Math.max(0, Math.min(1, (moment - 0.22) / 0.46))
  return {
    ...mixed(from, to, share),
    width: to.width * near,
    height: to.height * near,
    rotation: mix(from.rotation, to.rotation, 1 - (1 - moment) ** 2),
    alpha: 1,
    flat: Math.max(0.02, Math.abs(Math.cos(turning * Math.PI))),
    back: turning < 0.5,
  }
}
