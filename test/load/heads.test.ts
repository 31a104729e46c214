import { expect, it } from 'vitest'

import { headOf } from './crowd/heads.ts'

it('knows what a message is from its first letters', () => {
  const head = (text: string) => headOf(Buffer.from(text))
  expect(head('42["table",{"to":7,"from":6,"change":{}}]')).toEqual({ kind: 'table', to: 7, from: 6 })
  expect(head('42["own",{"to":1,"whole":{}}]')).toEqual({ kind: 'own', to: 1, from: undefined })
  expect(head('4312[{"ok":true}]')).toEqual({ kind: 'answer', n: 12 })
  expect(head('42["hands",[]]')).toEqual({ kind: 'hands' })
  for (const other of ['2', '40{}', '42["clock",1]', '']) expect(head(other)).toEqual({ kind: 'other' })
})
