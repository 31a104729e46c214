import { describe, expect, it } from 'vitest'

import { harvestLines, isHarvestTime, peopleRounded } from '../../rules/harvest.ts'
import { sections } from '../../rules/harvestLine.ts'
import { consoleView } from '../../rules/view/console.ts'
import { ownView } from '../../rules/view/own.ts'
import type { Workshop } from '../../rules/workshop.ts'
import { evening, judged } from '../gallery/harvests.ts'
import { deck } from '../play/deck.ts'
import { asked, begun, goneTo, joined, led, played, workshopAt } from '../play/table.ts'

const done = evening()
const linesOf = (workshop: Workshop) => harvestLines(workshop, deck)
const seen = (workshop: Workshop) => consoleView(workshop, deck, new Set()).harvest
const lineWith = (words: string) =>
  linesOf(done).find((line) => line.as === 'words' && line.words === words)?.id ?? ''

describe('the lines of the harvest', () => {
  it('come in the order of the parts, each part together', () => {
    const order = linesOf(done).map(({ section }) => sections.indexOf(section))
    expect(order).toEqual(order.toSorted((one, other) => one - other))
    expect(new Set(order).size).toBe(sections.length)
  })

  it('are there in the same order whoever wrote first', () => {
    const turned = Object.fromEntries(Object.entries(done.texts ?? {}).toReversed())
    expect(linesOf({ ...done, texts: turned })).toEqual(linesOf(done))
  })

  it('hold tips by theme, and a reason below its statement', () => {
    const tips = linesOf(done).flatMap((line) =>
      line.as === 'words' && line.section === 'tips' ? [line.theme] : [],
    )
    expect(tips).toEqual(['contact', 'contact', 'rules', 'rules', 'work', 'money', 'data', 'other'])
    const talk = linesOf(done).filter(({ section }) => section === 'statements')
    expect(talk.map(({ as }) => as)).toEqual([
      'votes',
      'words',
      'words',
      'votes',
      'words',
      'words',
      'votes',
      'words',
      'words',
      'votes',
      'words',
      'words',
    ])
  })

  it('never hold what was hidden or dropped', () => {
    const [id = ''] = Object.keys(done.texts ?? {})
    const line = `text-${id}`
    expect(linesOf(done).map((one) => one.id)).toContain(line)
    expect(linesOf(led(done, 'judgeText', { text: id, state: 'hidden' })).map((one) => one.id)).not.toContain(
      line,
    )
    expect(linesOf(led(done, 'dropText', { text: id })).map((one) => one.id)).not.toContain(line)
  })

  it('hold nothing of a box that is still open, and no average of fewer than five', () => {
    const few = goneTo(joined(begun({ agenda: 'lesson' }), 4), 'evaluation')
    const answered = [2, 3, 4, 5].reduce((there, n) => {
      const next = asked(there, `s${n}`, 'evaluate', { now: { number: '4' }, words: `Geheim ${n}` })
      if (typeof next === 'string') throw new Error(next)
      return next
    }, few)
    expect(linesOf(answered)).toEqual([])
    const open = linesOf(led(answered, 'openBallots', {}))
    expect(open.map(({ section }) => section)).toEqual(['takeaways', 'takeaways', 'takeaways', 'takeaways'])
  })
})

describe('looking the harvest through', () => {
  it('is the facilitator’s alone, and begins with the talk on privacy', () => {
    const early = workshopAt('reveal', { agenda: 'council' })
    expect(isHarvestTime(early)).toBe(false)
    expect(seen(early)).toBeUndefined()
    expect(asked(early, 'f', 'reviewLine', { lines: ['promise'], keep: true })).toBe('not-open')
    expect(isHarvestTime(goneTo(early, 'privacyDialogue'))).toBe(true)
    expect(asked(done, 's2', 'reviewLine', { lines: ['promise'], keep: true })).toBe('not-yours')
    expect(JSON.stringify(ownView(done, 's2'))).not.toContain('harvest')
  })

  it('begins with the last step of an agenda without that talk', () => {
    const short = {
      ...begun(),
      agenda: [
        { name: 'welcome', minutes: 5 },
        { name: 'experiences', minutes: 9 },
      ],
    } as const
    expect(isHarvestTime({ ...short, agenda: [...short.agenda] })).toBe(false)
    expect(isHarvestTime({ ...short, agenda: [...short.agenda], step: 1 })).toBe(true)
  })

  it('lets counts leave unless they are left out, and typed words only when they are let in', () => {
    const { lines = {} } = seen(done) ?? {}
    const typed = Object.values(lines).filter(({ as }) => as === 'words' || as === 'promise')
    expect(typed).toHaveLength(24)
    expect(typed.every(({ keep }) => keep === undefined)).toBe(true)
    expect(Object.values(lines).filter(({ keep }) => keep === true)).toHaveLength(
      Object.keys(lines).length - 24,
    )
    const out = led(done, 'reviewLine', { lines: ['statement-whoLooked'], keep: false })
    expect(seen(out)?.lines['statement-whoLooked']?.keep).toBe(false)
  })

  it('judges one line or many, changes its mind, and forgets what is not there any more', () => {
    const wilma = lineWith('Wilma van de balie moet eens luisteren.')
    const all = judged(done)
    expect(seen(all)?.lines[wilma]?.keep).toBe(false)
    expect(seen(led(all, 'reviewLine', { lines: [wilma], keep: true }))?.lines[wilma]?.keep).toBe(true)
    expect(asked(done, 'f', 'reviewLine', { lines: ['text-x999', '__proto__'], keep: true })).toBe(
      'no-such-line',
    )
    expect(led(done, 'reviewLine', { lines: ['text-x999', 'promise'], keep: true }).reviewed).toEqual({
      promise: true,
    })
  })

  it('outlasts a step that is played again', () => {
    const all = judged(done)
    const again = led(all, 'playAgain', { step: all.step - 1 })
    expect(again.reviewed).toEqual(all.reviewed)
    expect(seen(again)?.order).toContain('promise')
  })
})

it('counts people to the nearest five, and fewer than five as that', () => {
  const people = (count: number) => peopleRounded(joined(begun(), count))
  expect([0, 1, 4, 5, 7, 8, 12, 13, 30].map(people)).toEqual([0, 0, 0, 5, 5, 10, 10, 15, 30])
})

it('counts who went home, and not who was taken out', () => {
  const eight = joined(begun(), 8)
  expect(peopleRounded(played(eight, 's2', 'leave', {}))).toBe(10)
  expect(peopleRounded(led(eight, 'removeSeat', { seat: 's2' }))).toBe(5)
})
