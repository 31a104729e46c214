import type { VNode } from 'preact'

import CheckPage from '../../client/check/CheckPage.tsx'
import { found, type Found, type Outcome } from '../../client/check/outcomes.ts'

const filling: Found['filling'] = {
  address: '192.168.178.21:3000',
  median: 24,
  worst: 310,
  speed: '18,4 Mbit/s',
  browser: 'Chrome 96',
  least: 'Chrome 108',
  list: 'Chrome 108, Edge 108, Firefox 121, Safari 15.6',
  width: '360',
  height: '740',
  name: 'Xander',
  count: 12,
}

const good = [
  'check.login.free',
  'check.from.here',
  'check.answer.quick',
  'check.speed.fine',
  'check.polling.works',
  'check.websocket.works',
  'check.hold.held',
  'check.browser.known',
  'check.script.all',
  'check.storage.kept',
  'check.drawing.fast',
  'check.screen.large',
  'check.voice.local',
  'check.clock.right',
] as const
const but = [
  'check.from.lan',
  'check.answer.slow',
  'check.speed.slow',
  'check.websocket.none',
  'check.hold.cut',
  'check.storage.page',
  'check.drawing.plain',
  'check.screen.phone',
  'check.voice.none',
  'check.clock.off',
] as const
const bad = [
  'check.login.portal',
  'check.from.plain',
  'check.answer.tooSlow',
  'check.speed.changed',
  'check.polling.cut',
  'check.websocket.cut',
  'check.browser.old',
  'check.script.lacks',
  'check.screen.small',
  'check.voice.away',
] as const

/** A run in which this comes of it; the same each time that it is drawn. */
const runOf = (says: readonly Outcome[]) => (tell: (one: Found) => void) => {
  for (const one of says) tell(found(one, filling))
  return Promise.resolve()
}
const runs = {
  good: runOf(good),
  but: runOf([...good, ...but]),
  bad: runOf([...good, ...bad]),
  busy: runOf(good.slice(7)),
}

/** The network check on a laptop and on the phone that came to it, by the first word of their states. */
export const checkPages: Readonly<Record<string, () => VNode>> = {
  check: () => <CheckPage run={runs.busy} />,
  checkGood: () => <CheckPage run={runs.good} />,
  checkBut: () => <CheckPage from="page-of-mine" run={runs.but} />,
  checkBad: () => <CheckPage from="page-of-mine" run={runs.bad} />,
}
