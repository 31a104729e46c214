import { describe, expect, it } from 'vitest'

import { createSettings } from '../../client/settings.ts'
import { signs } from '../../rules/signs.ts'
import { longestText } from '../../rules/words.ts'
import { backupCommand } from '../../server/backupCommand.ts'
import { codeLength } from '../../server/codes.ts'
import { isOverdue, keptFor, sweepsEvery } from '../../server/erasing.ts'
import { pairingLasts } from '../../server/pairing.ts'
import { limits } from '../../server/pace.ts'
import { aWorkshop, keyOf } from '../server/workshops.ts'
import { textOf } from './tree.ts'

const dutch = textOf('docs/privacy.md')
const english = textOf('docs/privacy.en.md')
const hour = 3_600_000
const { version } = JSON.parse(textOf('package.json'))

describe('docs/privacy.md', () => {
  it('answers the seventeen points of the national model, in order', () => {
    const points = [...dutch.matchAll(/^### (\d+)\. /gm)].map(([, number]) => Number(number))
    expect(points).toEqual(Array.from({ length: 17 }, (_, n) => n + 1))
    expect([...dutch.matchAll(/^## ([A-D])\. /gm)].map(([, part]) => part).join('')).toBe('ABCD')
  })

  it('gives each risk a measure, and each measure a risk', () => {
    const risks = [...dutch.matchAll(/^\| (R\d+) \|/gm)].map(([, risk]) => risk)
    expect(risks).toHaveLength(20)
    expect(risks.slice(0, 10)).toEqual(risks.slice(10))
  })

  it('says how long things are kept as the code has it', async () => {
    expect(dutch).toContain(`${keptFor / hour} uur na de laatste handeling`)
    const lobby = aWorkshop()
    const overdue = (hours: number) => isOverdue(lobby, lobby.lastActAt + hours * hour, 0)
    expect([overdue(1.99), overdue(2)]).toEqual([false, true])
    expect(dutch).toContain('2 uur als niemand kwam')
    expect(dutch).toContain(`elke ${sweepsEvery / 60_000} minuten`)
    expect(dutch).toContain(`${pairingLasts / 60_000} minuten, alleen in het geheugen`)
    expect(await backupCommand(['--help'], {}, 0)).toMatchObject({
      out: expect.stringMatching(/1 to 24 \(23: /),
    })
    for (const page of [dutch, english]) expect(page).toMatch(/\| 23 (?:uur|hours); /)
  })

  it('says what else is counted as the code has it', () => {
    expect(dutch).toContain(`hoogstens ${longestText} tekens`)
    expect(english).toContain(`at most ${longestText} characters`)
    expect(dutch).toContain(`code van ${codeLength} tekens uit ${signs.length}`)
    expect(dutch).toContain(`versie ${version}`)
    const { joining, nearby, inviting, starting, granting, connecting } = limits
    for (const { burst, perSecond } of [joining, nearby, inviting, starting, granting, connecting])
      expect(burst / perSecond).toBeLessThanOrEqual(1800)
  })
})

describe('what the page promises', () => {
  it('holds on the device: keys, code, language, the way to look, and what was not sent yet', () => {
    const kept = new Map<string, string>()
    const settings = createSettings({
      getItem: (name) => kept.get(name) ?? null,
      setItem: (name, value) => void kept.set(name, value),
      removeItem: (name) => void kept.delete(name),
      key: (n) => [...kept.keys()][n] ?? null,
      get length() {
        return kept.size
      },
    })
    const seat = { workshop: 'workshop-one', key: keyOf('one') }
    settings.joiningKey('ACDEFG')
    settings.keepSeat('participant', seat)
    settings.keepLanguage('nl')
    settings.keepTableForm('list')
    settings.keepTellsOthers(false)
    settings.unsent(seat).keep('client-one', [{ n: 1, act: 'giveTip', carried: { words: 'luister' } }])
    const names = ['joining', 'language', 'participant', 'tableForm', 'tellsOthers', 'unsent.client-one']
    expect([...kept.keys()].toSorted()).toEqual(names.map((name) => `databasespel.${name}`))
    settings.dropSeat('participant')
    const left = ['language', 'tableForm', 'tellsOthers']
    expect([...kept.keys()].toSorted()).toEqual(left.map((name) => `databasespel.${name}`))
  })
})
