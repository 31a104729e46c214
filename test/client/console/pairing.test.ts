import { expect, it } from 'vitest'

import { noCode } from '../../../client/console/Pairing.tsx'
import { sayIn } from '../../../client/text.ts'
import nl from '../../../client/texts/nl.json'

it('says of a console with all its devices what to do, and not that the room is full', () => {
  const say = sayIn(nl, 'nl', 'u')
  expect(noCode('too-many', say)).toContain(nl['console.pairing.facilitator'])
  expect(noCode('gone', say)).toBe(nl['refusal.gone'])
})
