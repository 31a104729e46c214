import { describe, expect, it } from 'vitest'

import { consoleView } from '../../../rules/view/console.ts'
import { tableView } from '../../../rules/view/table.ts'
import { stepOf, type Workshop } from '../../../rules/workshop.ts'
import { deck } from '../../play/deck.ts'
import { asked, goneTo, led, played, workshopAt } from '../../play/table.ts'

const revealing = workshopAt('reveal', { agenda: 'council' })
const slideOf = (workshop: Workshop) => tableView(workshop, deck).slide

describe('showSlide', () => {
  it('lets people walk by one of the variables of the slide, the first by itself', () => {
    const hardly = led(revealing, 'showSlide', { slide: 'hardly' })
    expect(slideOf(hardly)?.dots?.variable).toBe('children')
    const single = led(revealing, 'showSlide', { slide: 'hardly', walk: 'single' })
    expect(slideOf(single)?.dots?.variable).toBe('single')
    expect(slideOf(led(single, 'showSlide', { slide: 'hardly' }))?.dots?.variable).toBe('children')
    expect(asked(revealing, 'f', 'showSlide', { slide: 'hardly', walk: 'age' })).toBe('no-such-variable')
  })

  it('shows origin only once it is opened', () => {
    expect(asked(revealing, 'f', 'showSlide', { slide: 'origin' })).toBe('not-open')
    expect(slideOf(led(led(revealing, 'openOrigin', {}), 'showSlide', { slide: 'origin' }))?.id).toBe(
      'origin',
    )
  })

  it('is only the facilitator’s', () => {
    expect(asked(revealing, 's2', 'showSlide', { slide: 'age' })).toBe('not-yours')
    expect(asked(revealing, 't', 'showSlide', { slide: 'age' })).toBe('not-yours')
  })
})

describe('drawGroups', () => {
  const age = led(revealing, 'showSlide', { slide: 'age' })
  const draw = (workshop: Workshop, count: number, contrast = 0) =>
    led(workshop, 'drawGroups', { contrast, count })

  it('draws groups of the table’s size one after the other, up to twenty', () => {
    const one = draw(age, 1)
    expect(slideOf(one)?.chance).toMatchObject({ of: 2, most: 20, real: { work: 81, noWork: 46 } })
    expect(slideOf(one)?.chance?.groups).toHaveLength(1)
    const all = draw(one, 20)
    const { groups = [] } = slideOf(all)?.chance ?? {}
    expect(groups).toHaveLength(20)
    expect(groups[0]).toEqual(slideOf(one)?.chance?.groups[0])
    for (const { work, noWork } of groups) expect([work, noWork].every((n) => n >= 0 && n <= 2)).toBe(true)
    expect(draw(all, 1).draws?.groups).toHaveLength(20)
  })

  it('lies ready without a group, so that people can guess first', () => {
    expect(slideOf(draw(age, 0))?.chance?.groups).toEqual([])
    expect(slideOf(draw(draw(age, 0), 0))?.chance).toBeUndefined()
  })

  it('is put away, and begins anew on another slide or contrast', () => {
    expect(slideOf(draw(draw(age, 3), 0))?.chance).toBeUndefined()
    expect(draw(draw(age, 3), 1, 1).draws?.groups).toHaveLength(1)
    expect(led(draw(age, 3), 'showSlide', { slide: 'sex' }).draws).toBeUndefined()
  })

  it('is refused where nothing is compared', () => {
    expect(asked(age, 'f', 'drawGroups', { contrast: 7, count: 1 })).toBe('no-such-slide')
    const none = led(revealing, 'showSlide', { slide: 'unsaid' })
    expect(asked(none, 'f', 'drawGroups', { contrast: 0, count: 1 })).toBe('no-such-slide')
  })

  it('comes out as the whole city on average', () => {
    const groups = Array.from({ length: 100 }, (_, seed) => {
      const workshop = led(workshopAt('reveal', { seed, persons: 4 }), 'showSlide', { slide: 'age' })
      return draw(workshop, 20).draws?.groups ?? []
    }).flat()
    const share = (colour: 'work' | 'noWork') =>
      groups.reduce((sum, group) => sum + group[colour], 0) / (2 * groups.length)
    expect(share('work')).toBeCloseTo(0.81, 1)
    expect(share('noWork')).toBeCloseTo(0.46, 1)
  })
})

describe('addRound', () => {
  it('plans the round right after the step that is on, once', () => {
    const planned = led(revealing, 'addRound', { round: 'selection' })
    expect(planned.agenda[planned.step + 1]).toEqual({ name: 'selection', minutes: 10 })
    expect(planned.agenda).toHaveLength(revealing.agenda.length + 1)
    expect(asked(planned, 'f', 'addRound', { round: 'selection' })).toBe('already-planned')
    expect(stepOf(goneTo(planned, 'privacyDialogue')).name).toBe('privacyDialogue')
  })

  it('is refused before the reveal has begun: its first slide tells what is real', () => {
    for (const step of ['welcome', 'discover', 'predict'] as const)
      expect(asked(workshopAt(step), 'f', 'addRound', { round: 'selection' })).toBe('not-open')
  })

  it('asks its question anew when it is played again', () => {
    const round = goneTo(led(revealing, 'addRound', { round: 'selection' }), 'selection')
    const said = led(played(round, 's2', 'answer', { answer: 'yes' }), 'showAnswers', { on: true })
    const over = goneTo(said, 'privacyDialogue')
    expect(over.answered).toMatchObject({ yes: 1 })
    const again = led(over, 'playAgain', { step: round.step })
    expect([again.answered, again.answersShown]).toEqual([undefined, undefined])
    const no = played(again, 's2', 'answer', { answer: 'no' })
    expect(goneTo(no, 'privacyDialogue').answered).toEqual({ yes: 0, no: 1, unknown: 0 })
  })

  it('leaves every step that was played where it was', () => {
    const planned = led(revealing, 'addRound', { round: 'selection' })
    expect(planned.checkpoints).toBe(revealing.checkpoints)
    const later = Object.keys(planned.checkpoints).filter((step) => Number(step) > planned.step)
    expect(later).toEqual([])
  })

  it('shows its own slides, from the first on, and the reveal its own when it is looked back at', () => {
    const round = goneTo(
      led(led(revealing, 'showSlide', { slide: 'age' }), 'addRound', { round: 'selection' }),
      'selection',
    )
    expect(slideOf(round)).toMatchObject({ id: 'selectionFigures', number: 1, of: 8 })
    expect(asked(round, 'f', 'showSlide', { slide: 'age' })).toBe('not-open')
    const back = led(round, 'lookBack', { step: revealing.step })
    expect(slideOf(back)?.id).toBe('started')
    const { slides } = consoleView(back, deck, new Set())
    expect(slides[0]?.id).toBe('selectionFigures')
    expect(asked(back, 'f', 'showSlide', { slide: 'selectionA' })).toBe('looking-back')
  })
})
