import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

import { phases, stepsOf, type AgendaName } from '../../rules/agenda.ts'
import { long } from '../long.ts'

/** Runs the command as a user does, and reads the only thing that may be on stdout. */
function rehearse(...args: string[]) {
  const command = ['setup.mjs', 'run', 'test/play/rehearse.ts', ...args]
  const { stdout, stderr, status } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    timeout: 120_000,
  })
  return { stdout, stderr, status }
}

const namesOf = (agenda: AgendaName) => stepsOf(agenda).map(({ name }) => name)

describe('the rehearsal', () => {
  it('plays a lesson with sixteen, and finds five mistakes for five slips', { timeout: 120_000 }, () => {
    const { stdout, stderr, status } = rehearse('--agenda', 'lesson', '--participants', '16', '--slips', '5')
    expect(stderr).toBe('')
    const { mistakes, acts, seconds, refusals, truth, linked, claims, ...told } = JSON.parse(stdout)
    expect(told).toEqual({
      ok: true,
      agenda: 'lesson',
      participants: 16,
      persons: 16,
      phases: namesOf('lesson'),
      rounds: [],
      cards: 160,
      follow: 1,
      predictions: 16,
    })
    expect(mistakes).toMatchObject({ nameLeft: 1, inconsistent: 1, wrongPerson: 1, leakBirth: 1, clash: 1 })
    expect(linked).toBe(158)
    expect(truth).toBeLessThan(1)
    expect(claims).toBeGreaterThan(0)
    expect(acts).toBeGreaterThan(300)
    expect([typeof seconds, typeof refusals, status]).toEqual(['number', 'number', 0])
  })

  it.runIf(long)(
    'plays the demo with fewer people than persons: simulated participants fill in',
    { timeout: 120_000 },
    () => {
      const { stdout } = rehearse('--agenda', 'demo', '--participants', '2', '--seed', '7')
      expect(JSON.parse(stdout)).toMatchObject({
        ok: true,
        persons: 4,
        cards: 40,
        linked: 40,
        truth: 1,
        phases: namesOf('demo'),
      })
    },
  )

  it.runIf(long)(
    'plays the round about selection after the reveal, and is back in the agenda',
    { timeout: 120_000 },
    () => {
      const { stdout } = rehearse('--agenda', 'demo', '--participants', '4', '--rounds', 'all')
      expect(JSON.parse(stdout)).toMatchObject({
        ok: true,
        rounds: ['selection'],
        phases: namesOf('demo'),
        predictions: 0,
      })
    },
  )

  it.runIf(long)('walks the council through all fifteen phases and the pause', { timeout: 120_000 }, () => {
    const { stdout } = rehearse('--agenda', 'council', '--participants', '6', '--persons', '8')
    const { ok, phases: walked, persons } = JSON.parse(stdout)
    expect({ ok, persons }).toEqual({ ok: true, persons: 8 })
    expect(walked).toEqual(expect.arrayContaining([...phases, 'pause']))
  })

  it.each([
    [['--agenda', 'party'], '--agenda'],
    [['--participants', '0'], '--participants'],
    [['--persons', '7'], '--persons'],
    [['--rounds', 'bingo'], '--rounds'],
    [['--nonsense'], '--nonsense'],
    [['--url', 'ftp://somewhere'], '--url'],
  ])('refuses %j with usage and exit code 2', (args, named) => {
    const { stdout, stderr, status } = rehearse(...args)
    expect([stdout, status]).toEqual(['', 2])
    expect(stderr).toContain(named)
    expect(stderr).toContain('npm run rehearse')
  })

  it('says in one line that no server answers', () => {
    const { stderr, status } = rehearse('--url', 'http://127.0.0.1:1')
    expect(status).toBe(1)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})
