import { describe, expect, it } from 'vitest'

import { colourFrom, contrast } from '../../server/theme/colour.ts'
import { pathsUnder, textOf } from '../house/tree.ts'

/** Where colours may stand that no theme changes, and why. */
const own: readonly (readonly [RegExp, string])[] = [
  [/^client\/style\.css$/, 'the names themselves'],
  [/^client\/parts\/parts\.css$/, 'the marks under which people play, and the wood'],
  [/^client\/participant\/participant\.css$/, 'the edge of the wood'],
  [/^client\/reveal\/(?:slide|threeWay)\.css$/, 'the light of the reveal'],
  [/^client\/table\/screen\/drawings\.css$/, 'drawings'],
  [/^client\/participant\/collect\/collect\.css$/, 'the box of cardboard'],
  [/^client\/(?:talk\/notes|participant\/tip\/tip)\.css$/, 'sticky notes'],
  [/^client\/talk\/words\.css$/, 'the lamps of the talk'],
]
/** On paper there is black and white, and what a printer makes of yellow. */
const onPaper = /^client\/(?:console\/print|console\/paper\/print|console\/harvest\/harvestPage|plan\/plan)/
const ofPaper = /^#(?:000|fff|999|777|a87f00)$/

const sheets = pathsUnder('client').filter((name) => name.endsWith('.css'))
const bare = (name: string) => textOf(name).replace(/\/\*[\s\S]*?\*\//g, '')

describe('the look', () => {
  it('has a name for every colour, so that a theme reaches it', () => {
    const alien = sheets
      .filter((name) => !own.some(([where]) => where.test(name)))
      .flatMap((name) =>
        [...bare(name).matchAll(/(?<=[:\s(,])(?:#[0-9a-f]{3,8}\b|white\b|black\b)(?![\w-])/gi)]
          .map(([colour]) => colour.toLowerCase())
          .filter((colour) => !(onPaper.test(name) && ofPaper.test(colour)))
          .map((colour) => `${name}: ${colour}`),
      )
    expect(alien).toEqual([])
  })

  it('writes in the letters of the theme everywhere, but for what stands there before any script', () => {
    const alien = sheets.flatMap((name) =>
      [...bare(name).matchAll(/font-family:\s*([^;]+);/g)].map(([, family = '']) => `${name}: ${family}`),
    )
    const others = alien.filter((line) => !/: (?:var\(--font\)|inherit|monospace)$/.test(line))
    expect([...new Set(others)]).toEqual([
      'client/parts/parts.css: system-ui, sans-serif',
      "client/style.css: 'Atkinson Hyperlegible'",
    ])
  })

  it('uses no name that nothing defines', () => {
    const all = sheets.map(bare).join('\n')
    const inCode = pathsUnder('client')
      .filter((name) => /\.tsx?$/.test(name))
      .map(textOf)
      .join('\n')
    const used = new Set([...all.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name))
    const unknown = [...used].filter((name) => !all.includes(`${name}:`) && !inCode.includes(`'${name}'`))
    expect(unknown).toEqual([])
  })
})

describe('who asks for more contrast', () => {
  const [, more = ''] = /@media \(prefers-contrast: more\)([\s\S]*)$/.exec(textOf('client/style.css')) ?? []

  it.each([
    ['--ink', '--paper'],
    ['--ink', '--note'],
    ['--ink-soft', '--page'],
    ['--action', '--field'],
    ['--action-ink', '--action'],
    ['--line', '--paper'],
    ['--focus', '--paper'],
    ['--night-soft', '--night'],
  ])('gets 7:1 for %s on %s', (over, under) => {
    const [one, other] = [over, under].map((name) => colourFrom(valueOf(more, name)))
    expect(one && other && contrast(one, other)).toBeGreaterThanOrEqual(7)
  })
})

const valueOf = (css: string, name: string) => new RegExp(`${name}: ([^;]+);`).exec(css)?.[1] ?? ''
