import type { Screen } from '../screen.ts'
import type { Settings } from '../settings.ts'

/** What every step's panel on a participant's device is drawn from. */
export type Panel = Screen & { settings: Settings }
