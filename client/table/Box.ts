import { shaking, tipping } from './motion.ts'
import { poseOf, type Pose } from './pose.ts'
import type { Point, Thing } from './thing.ts'

const isInBox = ({ id }: Thing): boolean => id.startsWith('in ')

/**
 * The box, or a card in it, at a moment from 0 to 1 of the pouring: it shakes, tips over and goes out of sight.
 * All turns about one middle. What is in it is gone soon after it tips: by then it is on the table.
 */
export function boxPose(thing: Thing, middle: Point, moment: number): Pose {
  const time = moment * (shaking + tipping)
  const pose = poseOf(thing)
  if (time < shaking) return turned(pose, middle, shakenBy(time / shaking))
  const gone = (time - shaking) / tipping
  const turn = { x: 0, y: -gone * gone * middle.y * 1.7, rotation: 2.4 * Math.min(1, gone * 1.5) }
  const alpha = isInBox(thing) ? Math.max(0, 1 - gone / 0.3) : Math.min(1, (1 - gone) / 0.3)
  return { ...turned(pose, middle, turn), alpha }
}

type Turn = Point & { rotation: number }

/** To and fro, harder and harder. */
function shakenBy(moment: number): Turn {
  const strength = Math.sin(moment * Math.PI) ** 0.7
  const swing = Math.sin(moment * Math.PI * 9)
  return { x: swing * 15 * strength, y: -Math.abs(swing) * 9 * strength, rotation: swing * 0.06 * strength }
}

function turned(pose: Pose, middle: Point, { x, y, rotation }: Turn): Pose {
  const aside = pose.x - middle.x
  const below = pose.y - middle.y
  const [sine, cosine] = [Math.sin(rotation), Math.cos(rotation)]
  return {
    ...pose,
    x: middle.x + aside * cosine - below * sine + x,
    y: middle.y + aside * sine + below * cosine + y,
    rotation: pose.rotation + rotation,
  }
}
