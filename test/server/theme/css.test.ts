import { describe, expect, it } from 'vitest'

import { readSheet } from '../../../server/theme/css.ts'

describe('the tokens of a theme', () => {
  it('are read from :root and from the class of a theme', () => {
    const { declared } = readSheet(`/* of a city; with a "quote and { in it */
      :root { --utrecht-document-color: #111; --b: var(--c, #222) ; }
      .stad-theme { --utrecht-link-color: rgb(1, 2, 3) }`)
    expect([...declared]).toEqual([
      ['--utrecht-document-color', '#111'],
      ['--b', 'var(--c, #222)'],
      ['--utrecht-link-color', 'rgb(1, 2, 3)'],
    ])
  })

  it('may hold what has a semicolon within quotes', () => {
    const { declared } = readSheet(`:root { --a: "x;y"; --b: 'z' }`)
    expect([...declared.values()]).toEqual(['"x;y"', "'z'"])
  })

  it('come with letters of their own', () => {
    const { letters } = readSheet(`@font-face {
      font-family: 'Linde Sans'; font-weight: 700; font-display: swap; unicode-range: U+0000-00FF, U+0131;
      src: url("fonts/linde-700.woff2") format('woff2'); }
      @font-face { font-family: Linde; src: url(./fonts/linde.woff2) }`)
    expect(letters).toEqual([
      {
        family: 'Linde Sans',
        file: 'linde-700.woff2',
        weight: '700',
        style: 'normal',
        range: 'U+0000-00FF, U+0131',
      },
      { family: 'Linde', file: 'linde.woff2', weight: 'normal', style: 'normal' },
    ])
  })

  it.each([
    ['@import url(https://elsewhere.example/a.css); :root { --a: 1 }', '@import'],
    ['@import "a.css";', '@import'],
    ['@media (prefers-color-scheme: dark) { :root { --a: 1 } }', '@media'],
    ['body { --a: 1 }', 'body'],
    [':root, body { --a: 1 }', ':root, body'],
    [':root { color: red }', 'color is not allowed'],
    [':root { --a: url(x.png) }', '--a holds a url()'],
    [':root { --a: URL( "data:image/png;base64,xx" ) }', '--a holds a url()'],
    [':root { --a: \\75 rl(x) }', '--a holds what no token needs'],
    [':root { --a: </style> }', '--a holds what no token needs'],
    [':root { --a }', '"--a" is no name: value'],
    [`:root { --a: ${'x'.repeat(301)} }`, 'longer than 300'],
    [':root { --a: 1', 'cannot be read from'],
    ['/* never closed :root { --a: 1 }', 'is not allowed'],
    [':root { --a: 1 } }', 'cannot be read from "}"'],
    ['@font-face { font-family: A }', 'needs a font-family'],
    ['@font-face { font-family: A; src: url(https://elsewhere.example/a.woff2) }', 'cannot have src'],
    ['@font-face { font-family: A; src: url(fonts/../../a.woff2) }', 'cannot have src'],
    ['@font-face { font-family: A; src: url(fonts/a.ttf) }', 'cannot have src'],
    [`@font-face { font-family: A'};body{ }`, '@font-face'],
    ['@font-face { font-family: A; src: url(fonts/a.woff2); size-adjust: 1% }', 'cannot have size-adjust'],
  ])('are refused as %s', (css, why) => {
    expect(() => readSheet(css)).toThrow(why)
  })
})
