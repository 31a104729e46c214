/** How something is: it works; it goes, but there is something to know or to do; or it does not work. */
export type State = 'good' | 'but' | 'bad'

/** All that can come of a check, and how bad it is. Each is the name of the sentence that says what to do. */
export const outcomes = {
  'check.login.free': 'good',
  'check.login.portal': 'bad',
  'check.login.gone': 'bad',
  'check.from.here': 'good',
  'check.from.lan': 'good',
  'check.from.secure': 'good',
  'check.from.plain': 'but',
  'check.answer.quick': 'good',
  'check.answer.slow': 'but',
  'check.answer.tooSlow': 'bad',
  'check.answer.none': 'bad',
  'check.speed.fine': 'good',
  'check.speed.slow': 'but',
  'check.speed.tooSlow': 'bad',
  'check.speed.changed': 'bad',
  'check.speed.busy': 'but',
  'check.speed.none': 'bad',
  'check.polling.works': 'good',
  'check.polling.cut': 'bad',
  'check.polling.none': 'bad',
  'check.websocket.works': 'good',
  'check.websocket.cut': 'but',
  'check.websocket.none': 'but',
  'check.hold.held': 'good',
  'check.hold.cut': 'but',
  'check.hold.busy': 'but',
  'check.browser.known': 'good',
  'check.browser.old': 'bad',
  'check.browser.unknown': 'but',
  'check.script.all': 'good',
  'check.script.lacks': 'bad',
  'check.storage.kept': 'good',
  'check.storage.page': 'but',
  'check.drawing.fast': 'good',
  'check.drawing.plain': 'but',
  'check.drawing.none': 'but',
  'check.screen.large': 'good',
  'check.screen.phone': 'good',
  'check.screen.small': 'but',
  'check.voice.local': 'good',
  'check.voice.away': 'but',
  'check.voice.none': 'but',
  'check.clock.right': 'good',
  'check.clock.off': 'but',
  'check.clock.unknown': 'but',
} as const satisfies Record<string, State>
export type Outcome = keyof typeof outcomes

/** What is looked at: the network first, then the device itself. */
export const parts = {
  network: ['login', 'from', 'answer', 'speed', 'polling', 'websocket', 'hold'],
  device: ['browser', 'script', 'storage', 'drawing', 'screen', 'voice', 'clock'],
} as const
export type CheckName = (typeof parts)[keyof typeof parts][number]

/** What came of one check, with what its sentence leaves open. */
export type Found = {
  name: string
  state: State
  says: Outcome
  filling: Readonly<Record<string, string | number>>
}
/** By the name of the check. */
export type Findings = Readonly<Record<string, Found>>

/** What came of a check, as the list has it. */
export function found(says: Outcome, filling: Found['filling'] = {}): Found {
  const [, name = ''] = says.split('.')
  return { name, state: outcomes[says], says, filling }
}

/** The worst of what was found; undefined before anything was. */
export function worstOf(findings: Findings): State | undefined {
  const states = Object.values(findings).map(({ state }) => state)
  return (['bad', 'but', 'good'] as const).find((state) => states.includes(state))
}

/** How many checks there are, and how many are done. */
export function doneOf(findings: Findings): { done: number; of: number } {
  return { done: Object.keys(findings).length, of: parts.network.length + parts.device.length }
}
