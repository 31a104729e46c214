import { expect, it } from 'vitest'

import { noTaker } from '../../../client/console/Leaders.tsx'
import { sayIn } from '../../../client/text.ts'
import nl from '../../../client/texts/nl.json'

it('is no hand-over to a screen that is not connected', () => {
  const say = sayIn(nl, 'nl', 'u')
  expect(noTaker({ here: false }, 'Spelleider 2', say)).toMatch(/^Spelleider 2 is niet verbonden/)
  expect(noTaker({ here: true }, 'Spelleider 2', say)).toBeUndefined()
})
