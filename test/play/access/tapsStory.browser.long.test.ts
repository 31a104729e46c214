import { describe } from 'vitest'

import { phone } from '../stage.ts'
import { voiceIn } from '../voice.ts'
import { wholeCouncil } from './evening.ts'
import { byTaps } from './taps.ts'

// The console on a phone too: whoever leads may have nothing else with them. No drag, and keys only where one writes.
describe('a whole council by taps alone, on two phones', { timeout: 300_000 }, () => {
  wholeCouncil({ voice: voiceIn('nl'), way: byTaps, name: 'taps', leads: phone })
})
