import { expect, it } from 'vitest'

import record from './drawn.json' with { type: 'json' }
import { flat } from './flat.ts'
import { visit } from './visit.ts'
import { drawnIn } from './walkDrawn.ts'

const gallery = visit(flat)

it('draws in the gallery what drawn.json says (renew it: npm run drawn > test/gallery/drawn.json)', async () => {
  expect(Object.keys(await drawnIn(gallery.browser, gallery.address))).toEqual(Object.keys(record))
}, 1_200_000)
