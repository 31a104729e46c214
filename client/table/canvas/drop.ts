import type { Say } from '../../text.ts'
import type { Drop } from '../preview.ts'

/** What a drop will do, in a few words. */
export function dropText(say: Say, drop: Drop): string {
  if (drop.is === 'pile')
    return drop.name ? say('canvas.dropPile', { name: drop.name }) : say('canvas.dropPileBare')
  if (drop.is === 'card') return say('canvas.dropCard', { title: drop.title })
  if (drop.is === 'between') return say('canvas.dropBetween', { above: drop.above, below: drop.below })
  if (drop.is === 'first') return say('canvas.dropFirst', { below: drop.below })
  if (drop.is === 'last') return say('canvas.dropLast')
  if (drop.is === 'row')
    return drop.before ? say('canvas.dropRow', { name: drop.before }) : say('canvas.dropRowLast')
  if (drop.is === 'column')
    return drop.before ? say('canvas.dropColumn', { name: drop.before }) : say('canvas.dropColumnLast')
  return say(drop.is === 'back' ? 'canvas.dropBack' : 'canvas.dropLoose')
}
