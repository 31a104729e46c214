import { describe, expect, it } from 'vitest'
import { choiceOf } from '../../../rules/measure/choice.ts'
import { changed, dealt, deck } from './eight.ts'

const choose = (variable: string, persons = 8) => choiceOf(dealt(), deck, variable, persons)

describe('the variable that a group chose', () => {
  it('is counted by colour, in the order of the deck', () => {
    expect(choose('age')).toMatchObject({
      variable: 'age',
      work: 4,
      noWork: 4,
      counts: [
        { category: '18-30', work: 1, noWork: 0 },
        { category: '30-45', work: 2, noWork: 2 },
        { category: '45-55', work: 1, noWork: 1 },
        { category: '55-65', work: 0, noWork: 1 },
      ],
    })
  })

  it('is counted from the cards on the table only', () => {
    const boxed = changed(dealt(), (card, index) => (index < 10 ? { ...card, place: 'box' } : card))
    expect(choiceOf(boxed, deck, 'sex', 8)).toMatchObject({ work: 3, noWork: 4 })
  })

  it('comes with a warning for small groups up to 16 persons', () => {
    expect(choose('children', 8).messages).toEqual(['small.always'])
    expect(choose('children', 16).messages).toEqual(['small.always'])
    expect(choose('children', 18).messages).toEqual([])
  })

  it('comes with a warning where one person makes the difference', () => {
    expect(choose('sex', 18).messages).toEqual(['small.one'])
    expect(choose('debts', 18).messages).toEqual([])
  })

  it('comes with a warning where a category is missing in one colour, not in both', () => {
    expect(choose('workHistory', 18).messages).toEqual(['small.never'])
    expect(choose('education', 18).messages).toEqual(['small.one'])
  })

  it('comes with a warning where its figures are of another group of people', () => {
    expect(choose('department', 18).messages).toEqual(['small.never', 'other.group'])
  })

  it('has no counts where everybody wrote something else', () => {
    const texts = changed(dealt(), (card) =>
      card.variable === 'debts' ? { ...card, variable: 'activity', value: 'soll. training' } : card,
    )
    expect(choiceOf(texts, deck, 'activity', 18)).toEqual({
      variable: 'activity',
      work: 4,
      noWork: 4,
      counts: [],
      messages: ['raw.text'],
    })
  })

  it('says nothing about the real figures', () => {
    expect(JSON.stringify(choose('department'))).not.toMatch(/5988|1535|32450|5308/)
  })

  it('is refused where the deck does not have it', () => {
    expect(() => choose('shoeSize')).toThrow('shoeSize')
  })
})
