import { expect, it } from 'vitest'

import { toldOf } from '../../../client/participant/selection/AnswerBar.tsx'
import { sayIn } from '../../../client/text.ts'
import nl from '../../../client/texts/nl.json'

const say = sayIn(nl, 'nl', 'u')
const asked = { text: { nl: 'Vraag', en: 'Question' }, answered: 3 }
const open = { ...asked, counts: { yes: 1, no: 1, unknown: 1 } }

it('says that the answers are open only when they are', () => {
  expect(toldOf({ own: { may: [] }, say }, open)).toBe('De antwoorden zijn open. Kijk samen.')
  expect(toldOf({ own: { may: ['answer'] }, say }, asked)).toBe('')
})

it('says nothing to who did not answer while the table is held or looked back at', () => {
  expect(toldOf({ own: { may: [] }, say }, asked)).toBe('')
})

it('says what one answered, and whether that can still change', () => {
  expect(toldOf({ own: { may: ['answer'], answer: 'no' }, say }, asked)).toBe(
    'Uw antwoord: Nee. U kunt het nog veranderen.',
  )
  expect(toldOf({ own: { may: [], answer: 'no' }, say }, asked)).toBe('Uw antwoord was: Nee.')
  expect(toldOf({ own: { may: ['answer'], answer: 'no' }, say }, open)).toBe('Uw antwoord was: Nee.')
})
