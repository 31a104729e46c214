import { describe, expect, it } from 'vitest'

import { colourFrom, contrast, type Colour } from '../../../server/theme/colour.ts'
import { fixed, pairs, tooFaint, type Part } from '../../../server/theme/pairs.ts'
import { colours, lookFrom, others, tokens, type Token } from '../../../server/theme/tokens.ts'
import { textOf } from '../../house/tree.ts'

const ours = lookFrom(new Map()).colours
const isToken = (part: Part): part is Token => Object.hasOwn(colours, part)
const rgb = (text: string): Colour => colourFrom(text) ?? [0, 0, 0]

/** The grey whose contrast with this colour is just below what is asked. */
function nearly(colour: Colour, least: number): string {
  const greys = Array.from({ length: 256 }, (_, n): Colour => [n, n, n])
  const faint = greys.filter((grey) => contrast(grey, colour) < least)
  const best = faint.toSorted((a, b) => contrast(b, colour) - contrast(a, colour))[0] ?? colour
  return `#${best.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

describe('what has to be told apart', () => {
  it('can be, in our own look', () => {
    expect(tooFaint(ours)).toEqual([])
  })

  it.each(pairs.map((pair) => [`${pair.over} on ${pair.under}`, pair] as const))(
    'is named when it cannot: %s',
    (_name, { over, under, least }) => {
      const token = isToken(over) ? over : under
      if (!isToken(token)) throw new Error('a pair without a token')
      const beside = token === over ? under : over
      const value = nearly(rgb(isToken(beside) ? ours[beside] : fixed[beside].is), least)
      const said = tooFaint({ ...ours, [token]: value })
      const named = said.filter((line) => line.includes(`${colours[token].from[0]}: ${value}`))
      expect(named.some((line) => line.endsWith(`needs ${least}:1`))).toBe(true)
      const other = isToken(beside) ? colours[beside].from[0] : fixed[beside].says
      expect(named.filter((line) => line.includes(other)).length).toBeGreaterThan(0)
    },
  )

  it('never rounds a ratio up to what it is not', () => {
    const [line = ''] = tooFaint({ ...ours, page: '#ffffff', link: '#777777' }).filter((one) =>
      /link.*page/.test(one),
    )
    expect(line).toBe(
      'a link (--utrecht-link-color: #777777) on the page (--utrecht-document-background-color: #ffffff)' +
        ' has a contrast of 4.47:1, and needs 4.5:1',
    )
  })
})

describe('our own look', () => {
  const sheets = ['client/style.css', 'client/reveal/slide.css'].map(textOf).join('\n')

  it('has in the server the colours that it has in CSS', () => {
    for (const token of tokens) {
      const { from, otherwise } = colours[token]
      const [, inCss] = new RegExp(`var\\(${from[0]}, ([^)]+)\\)`).exec(sheets) ?? []
      if (otherwise === undefined)
        expect(textOf('client/style.css') + textOf('client/parts/parts.css')).toContain(from[0])
      else expect([token, colourFrom(inCss ?? '')]).toEqual([token, colourFrom(otherwise)])
    }
  })

  it('has in the server the colours of the game that no theme changes', () => {
    const parts = textOf('client/parts/parts.css')
    for (const { is } of Object.values(fixed)) expect(`${sheets}${parts}`).toContain(is)
  })
})

it('is explained, token by token, in docs/themes.md', () => {
  const page = textOf('docs/themes.md')
  const named = new Set(page.match(/--(?:utrecht|databasespel)-[\w-]+/g))
  const known = Object.values({ ...colours, ...others }).flatMap(({ from }) => [...from])
  expect([...named].toSorted()).toEqual(known.toSorted())
})
