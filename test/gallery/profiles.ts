import { picture, type Picture, type ScreenName } from './picture.ts'
import type { Wishes } from './states.ts'

const white: Wishes = { variant: 'whiteCards' }

/** White cards: in own hands, on the cloth before and while they get their colours, in the grid, and counted. */
export function whiteFor(screen: ScreenName): Picture[] {
  return [
    picture(screen, 'white-deal', 'deal', white),
    picture(screen, 'white-link', 'link', white),
    picture(screen, 'white-order', 'order', white),
    picture(screen, 'white-discover', 'discover', { ...white, choice: 'department' }),
  ]
}
