import type { Picture } from './picture.ts'

const on = (state: string, ...press: string[]): Picture => ({ screen: 'home', state, seat: '', press })

/** What may come of the network check. The other address is the one that somebody came in by. */
export const checks: readonly Picture[] = [
  on('check'),
  on('checkGood'),
  on('checkGood-other', '10.8.0.4:3000'),
  on('checkBut'),
  on('checkBad'),
]
