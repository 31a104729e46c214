import { describe, expect, it } from 'vitest'

import { paperCodes } from '../../../rules/paperCodes.ts'
import { consoleView } from '../../../rules/view/console.ts'
import type { Workshop } from '../../../rules/workshop.ts'
import { deck } from '../../play/deck.ts'
import { begun, goneTo, led } from '../../play/table.ts'
import { onPaper } from '../acts/paper.ts'

const start = onPaper(4)
const cardOf = (workshop: Workshop, code = '') => workshop.cards[paperCodes(workshop).get(code) ?? '']

describe('the codes at the console', () => {
  const codesOf = (workshop: Workshop) => consoleView(workshop, deck, new Set()).codes
  const asking = led(start, 'askCodes', { on: true })

  it('are there once asked for, in the steps in which they can be typed', () => {
    expect(codesOf(start)).toBeUndefined()
    expect(Object.keys(codesOf(asking) ?? {})).toHaveLength(40)
    expect(codesOf(led(asking, 'askCodes', { on: false }))).toBeUndefined()
    expect(codesOf(goneTo(asking, 'predict'))).toBeUndefined()
    expect(
      codesOf(
        led(led(goneTo(begun({ agenda: 'council' }), 'deal'), 'dealCards', { persons: 4 }), 'askCodes', {
          on: true,
        }),
      ),
    ).toBeUndefined()
  })

  it('say what is printed beside them, and neither whose it is nor which card of the table', () => {
    const codes = codesOf(asking) ?? {}
    for (const [code, face] of Object.entries(codes)) {
      const { variable, value } = cardOf(asking, code) ?? {}
      expect(face).toEqual({ variable, value })
    }
    const sorted = Object.fromEntries(
      Object.keys(codes)
        .toSorted()
        .map((code) => [code, code]),
    )
    expect(Object.keys(codes)).toEqual(Object.keys(sorted))
  })
})
