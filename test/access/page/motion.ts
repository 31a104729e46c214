import { called, isSeen } from './texts.ts'

/** What still moves, or would, for somebody who asked for calm. */
export function moving(): string[] {
  const running = document.getAnimations().filter((one) => one.playState === 'running' && goesOn(one))
  const slow = [...document.querySelectorAll('*')].filter((one) => isSeen(one) && lasts(one) > 0.001)
  return [
    ...running.map(
      (one) =>
        `runs: ${one.effect instanceof KeyframeEffect && one.effect.target ? called(one.effect.target) : one.id}`,
    ),
    ...slow.map((one) => `would move: ${called(one)}`),
  ]
}

/** Calm is a millisecond: it is over with the next frame. */
const goesOn = ({ effect }: Animation) => Number(effect?.getComputedTiming().endTime) > 1

/** The longest of its transitions and animations, in seconds. */
function lasts(one: Element): number {
  const { transitionDuration, animationDuration, animationName } = getComputedStyle(one)
  const times = [transitionDuration, animationName === 'none' ? '0s' : animationDuration]
  return Math.max(...times.flatMap((all) => all.split(',').map(Number.parseFloat)))
}
