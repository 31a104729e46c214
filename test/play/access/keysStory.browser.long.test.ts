import { describe } from 'vitest'

import { voiceIn } from '../voice.ts'
import { wholeCouncil } from './evening.ts'
import { byKeys } from './keys.ts'

// Only keys are pressed: no click, no touch, no script that moves the focus.
describe('a whole council by keyboard alone', { timeout: 300_000 }, () => {
  wholeCouncil({ voice: voiceIn('nl'), way: byKeys, name: 'keys' })
})
