import { describe, expect, it } from 'vitest'

import { browserOf, isOld } from '../../../client/check/oldest.ts'
import { doneOf, found, outcomes, parts, worstOf } from '../../../client/check/outcomes.ts'
import { reportOf } from '../../../client/check/report.ts'
import {
  answerVerdict,
  browserVerdict,
  clockVerdict,
  fromVerdict,
  screenVerdict,
  speedVerdict,
  voiceVerdict,
} from '../../../client/check/verdicts.ts'
import { sayIn } from '../../../client/text.ts'
import en from '../../../client/texts/en.json'
import nl from '../../../client/texts/nl.json'

const says = ({ says, filling }: { says: string; filling: object }) => [says, filling]

describe('a browser', () => {
  it.each([
    [
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/108.0.0.0 Mobile Safari/537.36',
      'chrome',
      108,
      false,
    ],
    [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/107.0.0.0 Safari/537.36',
      'chrome',
      107,
      true,
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0',
      'edge',
      141,
      false,
    ],
    [
      'Mozilla/5.0 (Linux; Android 12; SM-A125F) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/18.0 Chrome/99.0.4844.88 Mobile Safari/537.36',
      'samsung',
      18,
      true,
    ],
    ['Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:121.0) Gecko/20100101 Firefox/121.0', 'firefox', 121, false],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 15_1_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/120.0.6099.119 Mobile/15E148 Safari/604.1',
      'ios',
      15.1,
      true,
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 15_8 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/15.6 Mobile/15E148 Safari/604.1',
      'ios',
      15.8,
      false,
    ],
    [
      'Mozilla/5.0 (iPad; CPU OS 14_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/14.0 Mobile/15E148 Safari/604.1',
      'ios',
      14.4,
      true,
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/15.5 Safari/605.1.15',
      'safari',
      15.5,
      true,
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.1 Safari/605.1.15',
      'safari',
      16.1,
      false,
    ],
  ] as const)('is known by what it says of itself: %s', (userAgent, maker, version, old) => {
    const known = browserOf(userAgent)
    expect(known).toEqual({ maker, version })
    expect(known && isOld(known)).toBe(old)
  })

  it('that nobody knows is told which ones are known', () => {
    expect(browserVerdict('Lynx/2.8')).toMatchObject({ state: 'but', says: 'check.browser.unknown' })
    expect(browserVerdict('Firefox/99').filling).toEqual({ browser: 'Firefox 99', least: 'Firefox 121' })
  })
})

it('judges a network by the middle of its answers, and tells the longest', () => {
  expect(says(answerVerdict([400, 20, 30.4]))).toEqual(['check.answer.quick', { median: 30, worst: 400 }])
  expect(answerVerdict([301]).says).toBe('check.answer.slow')
  expect(answerVerdict([1501]).says).toBe('check.answer.tooSlow')
  expect(answerVerdict([]).says).toBe('check.answer.none')
})

it('tells a slow line from a busy server and from one that changes what passes', () => {
  const weighed = (took: number, same = true) => speedVerdict({ bytes: 200_000, took, same })
  expect(says(weighed(100))).toEqual(['check.speed.fine', { speed: '16 Mbit/s' }])
  expect(says(weighed(4000))).toEqual(['check.speed.slow', { speed: '400 kbit/s' }])
  expect(weighed(8000).says).toBe('check.speed.tooSlow')
  expect(weighed(100, false).says).toBe('check.speed.changed')
  expect([speedVerdict('busy').state, speedVerdict('none').state]).toEqual(['but', 'bad'])
})

it.each([
  ['http://localhost:3000', 'check.from.here'],
  ['http://[::1]:3000', 'check.from.here'],
  ['http://192.168.1.5:3000', 'check.from.lan'],
  ['http://[fd00::5]:3000', 'check.from.lan'],
  ['https://spel.example', 'check.from.secure'],
  ['http://spel.example', 'check.from.plain'],
])('knows where a page comes from: %s', (address, outcome) => {
  expect(fromVerdict(new URL(address)).says).toBe(outcome)
})

it('looks at screens, clocks and voices', () => {
  expect([300, 360, 1366].map((width) => screenVerdict(width, 700).says)).toEqual([
    'check.screen.small',
    'check.screen.phone',
    'check.screen.large',
  ])
  expect(says(clockVerdict(-10 * 60_000))).toEqual(['check.clock.off', { count: 10 }])
  expect(clockVerdict(60_000).says).toBe('check.clock.right')
  const voice = (lang: string, localService: boolean) => ({
    lang,
    localService,
    default: false,
    name: 'Xander',
  })
  expect(voiceVerdict([voice('en-GB', true), voice('nl-NL', true)], 'nl').says).toBe('check.voice.local')
  expect(voiceVerdict([voice('nl-NL', false)], 'nl').says).toBe('check.voice.away')
  expect(voiceVerdict([voice('en-GB', true)], 'nl').says).toBe('check.voice.none')
  expect(voiceVerdict([voice('fil-PH', true)], 'fi').says).toBe('check.voice.none')
  const usual = { ...voice('nl-BE', true), default: true, name: 'Ellen' }
  expect(voiceVerdict([voice('nl-NL', true), usual], 'nl').filling).toEqual({ name: 'Ellen' })
})

it('counts every check once, and the worst of them', () => {
  const names = new Set(Object.keys(outcomes).map((key) => key.split('.')[1]))
  expect(names.size).toBe(doneOf({}).of)
  expect(names).toEqual(new Set<string>([...parts.network, ...parts.device]))
  const findings = { login: found('check.login.free'), hold: found('check.hold.cut') }
  expect([worstOf({}), worstOf(findings)]).toEqual([undefined, 'but'])
  expect(doneOf(findings)).toEqual({ done: 2, of: 14 })
})

it.each([
  ['nl', nl, '23-11-2026, 19:05'],
  ['en', en, '23/11/2026, 19:05'],
] as const)('says all of it as plain text, without a gap: %s', (language, texts, moment) => {
  const say = sayIn(texts, language, 'u')
  const filling = {
    address: 'a',
    median: 1,
    worst: 2,
    speed: 's',
    browser: 'b',
    least: 'l',
    list: 'x',
    width: 'w',
  }
  const more = { ...filling, height: 'h', name: 'n', count: 2 }
  const at = {
    at: new Date(2026, 10, 23, 19, 5),
    address: '192.168.1.5:3000',
    userAgent: 'Firefox/100',
    language,
  }
  const isOutcome = (key: string): key is keyof typeof outcomes => Object.hasOwn(outcomes, key)
  const keys = Object.keys(outcomes).filter(isOutcome)
  const report = keys.map((key) => {
    const one = found(key, more)
    return reportOf({ [one.name]: one }, say, at)
  })
  expect(report.join('')).not.toMatch(/[{}]/)
  expect(report[0]).toContain('192.168.1.5:3000')
  expect(report[0]).toContain(moment)
  expect(report[0]?.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(1)
})
