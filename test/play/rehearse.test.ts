import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

import { phases, stepsOf, type AgendaName } from '../../rules/agenda.ts'
import { long } from '../long.ts'

/** Runs the command as a user does, and reads the only thing that may be on stdout. */
function rehearse(...args: string[]) {
  const command = ['setup.mjs', 'run', 'test/play/rehearse.ts', ...args]
  const { stdout, stderr, status } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    timeout: 240_000,
  })
  return { stdout, stderr, status }
}

const namesOf = (agenda: AgendaName) => stepsOf(agenda).map(({ name }) => name)

describe('the rehearsal', () => {
  it('plays a lesson with sixteen, and finds five mistakes for five slips', { timeout: 120_000 }, () => {
    const { stdout, stderr, status } = rehearse('--agenda', 'lesson', '--participants', '16', '--slips', '5')
    expect(stderr).toBe('')
    const { mistakes, acts, seconds, refusals, truth, linked, claims, texts, evaluation, ...told } =
      JSON.parse(stdout)
    expect(told).toEqual({
      ok: true,
      missing: [],
      agenda: 'lesson',
      participants: 16,
      persons: 16,
      phases: namesOf('lesson'),
      rounds: [],
      cards: 160,
      follow: 1,
      predictions: 16,
      tips: 0,
      tipsShown: 0,
      turns: 0,
      ideas: 6,
      statements: 3,
      ballots: 64,
      sentences: 0,
      played: {},
    })
    expect(texts).toBeGreaterThan(5)
    expect([evaluation.averages, evaluation.now > 10]).toEqual([5, true])
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
    'plays every round as soon as it can be played, and is back in the agenda',
    { timeout: 120_000 },
    () => {
      const { stdout } = rehearse('--agenda', 'demo', '--participants', '4', '--rounds', 'all')
      expect(JSON.parse(stdout)).toMatchObject({
        ok: true,
        rounds: ['dataQuality', 'reidentification', 'profile', 'selection'],
        phases: namesOf('demo'),
        predictions: 0,
        played: { profile: 4, selection: 4 },
      })
    },
  )

  it.runIf(long)(
    'walks a council of twelve through all fifteen phases, the pause and the four rounds',
    { timeout: 240_000 },
    () => {
      const { stdout } = rehearse('--agenda', 'council', '--participants', '12', '--rounds', 'all')
      const { ok, missing, phases: walked, ...told } = JSON.parse(stdout)
      expect({ ok, missing }).toEqual({ ok: true, missing: [] })
      expect(walked.toSorted()).toEqual([...phases, 'pause'].toSorted())
      expect(told).toMatchObject({
        rounds: ['dataQuality', 'reidentification', 'profile', 'selection'],
        tips: 9,
        tipsShown: 8,
        turns: 12,
        statements: 3,
        ballots: 72,
        sentences: 6,
        evaluation: { averages: 5 },
      })
      expect(told.played.dataQuality).toBeGreaterThan(3)
      expect(told.played.reidentification).toBeGreaterThan(0)
    },
  )

  it('refuses a bad flag with usage and exit code 2', () => {
    const { stdout, stderr, status } = rehearse('--agenda', 'party')
    expect([stdout, status]).toEqual(['', 2])
    expect(stderr).toContain('--agenda')
    expect(stderr).toContain('npm run rehearse')
  })

  it('says in one line that no server answers', () => {
    const { stderr, status } = rehearse('--url', 'http://127.0.0.1:1')
    expect(status).toBe(1)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})
