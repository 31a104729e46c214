import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openTheme } from '../../../server/theme/theme.ts'
import { root } from '../../house/tree.ts'

const example = join(root, 'themes/voorbeeld')
let home = ''
let count = 0
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'databasespel-'))
})
afterAll(() => rm(home, { recursive: true }))

/** A copy of the example, in which these files are others; without contents they are gone. */
async function like(files: Record<string, string | Buffer | undefined>): Promise<string> {
  const folder = join(home, String(count++))
  await cp(example, folder, { recursive: true })
  for (const [name, contents] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await (contents === undefined ? rm(join(folder, name)) : writeFile(join(folder, name), contents))
  }
  return folder
}

const withTokens = (css: string) => like({ 'tokens.css': css })
const svg = (inner: string) => like({ 'logo.svg': `<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>` })
const letters = (families: string) => withTokens(`:root { --utrecht-document-font-family: ${families} }`)
const told = (json: unknown) => like({ 'theme.json': JSON.stringify(json) })

describe('a theme', () => {
  it('is read: its name, its logo, and of its tokens what our screens read', async () => {
    const { name, css, logo, version } = await openTheme(example)
    expect(name).toBe('Gemeente Lindewaard')
    expect(logo).toMatchObject({ file: 'logo.svg', alt: { nl: 'Gemeente Lindewaard' } })
    expect(css).toContain('--utrecht-button-primary-action-background-color:#6b1f5e')
    expect(css).toContain('--utrecht-button-border-radius:4px')
    expect(css).not.toContain('lindewaard')
    expect(version).toMatch(/^[0-9a-f]{10}$/)
  })

  it('needs no more than two tokens: what it does not name is ours, or follows from them', async () => {
    const { css } = await openTheme(
      await withTokens(`:root { --utrecht-button-primary-action-background-color: #7a1010;
        --utrecht-button-border-radius: 0 }`),
    )
    expect(css).toBe(
      ':root{--utrecht-button-primary-action-background-color:#7a1010;' +
        '--utrecht-button-primary-action-hover-background-color:#550b0b;' +
        '--databasespel-chosen-background-color:#f3e9e9;--utrecht-button-border-radius:0px}\n',
    )
  })

  it('brings letters of its own, which are served with a new sheet of ours', async () => {
    const face = `@font-face { font-family: "Linde"; src: url(fonts/linde.woff2); font-weight: 400 }`
    const css = `${face} :root { --utrecht-document-font-family: 'Linde', sans-serif }`
    const theme = await openTheme(
      await like({
        'tokens.css': css,
        'fonts/linde.woff2': Buffer.from('wOF2 and so on'),
        'fonts/OFL.txt': 'free',
      }),
    )
    expect([...theme.fonts.keys()]).toEqual(['linde.woff2'])
    expect(theme.css).toContain(`@font-face{font-family:'Linde';src:url(fonts/linde.woff2) format('woff2')`)
    expect(theme.css).toContain(`--utrecht-document-font-family:'Linde', sans-serif`)
  })

  it.each([
    ['Linde'],
    ['Linde Sans'],
    ['"Linde Sans", Arial, sans-serif'],
    [`'Linde-Sans 2',system-ui`],
    ['Linde Sans , "Noto Sans"'],
  ])('may name its letters %s', async (families) => {
    const { css } = await openTheme(await letters(families))
    expect(css).toBe(`:root{--utrecht-document-font-family:${families}}\n`)
  })

  it.each([
    ['<path fill="url(#a)"/>'],
    ['<path fill="url( #a )"/>'],
    [`<path fill="url( '#a' )"/>`],
    [`<path style='fill:url("#a")'/>`],
  ])('may have a logo with %s', async (inner) => {
    expect((await openTheme(await svg(inner))).logo?.bytes.toString()).toContain(inner)
  })

  it('has another version when one of its colours is another', async () => {
    const [one, other] = await Promise.all(
      ['#7a1010', '#7a1011'].map(async (colour) =>
        openTheme(await withTokens(`:root { --utrecht-link-color: ${colour} }`)),
      ),
    )
    expect(one?.version).not.toBe(other?.version)
  })
})

describe('a theme that is refused', () => {
  it.each([
    ['there is no folder', () => Promise.resolve(join(home, 'nowhere'))],
    ['there is no theme.json', () => like({ 'theme.json': undefined })],
    ['there is no tokens.css', () => like({ 'tokens.css': undefined })],
    ['extra.js does not belong', () => like({ 'extra.js': 'alert(1)' })],
    ['fonts/a.ttf does not belong', () => like({ 'fonts/a.ttf': 'x' })],
    ['fonts/a.woff2 is no woff2 font', () => like({ 'fonts/a.woff2': 'wOFF' })],
    ['tokens.css has 400001 bytes', () => withTokens(' '.repeat(400_001))],
    ['logo.svg has 100033 bytes', () => svg(' '.repeat(99_987))],
    ['there are 9 fonts', () => like(Object.fromEntries(nine.map((n) => [`fonts/f${n}.woff2`, 'wOF2'])))],
    ['theme.json is no JSON', () => like({ 'theme.json': '{' })],
    ['theme.json: name', () => told({ logo: { alt: { nl: 'x' } } })],
    ['theme.json: colours', () => told({ name: 'x', colours: {}, logo: { alt: { nl: 'x' } } })],
    ['theme.json: logo.alt', () => told({ name: 'x', logo: { alt: { en: 'x' } } })],
    ['a logo needs both', () => told({ name: 'x' })],
    ['a logo needs both', () => like({ 'logo.svg': undefined })],
    ['two logos', () => like({ 'logo.png': png })],
    ['logo.png is no PNG', () => like({ 'logo.svg': undefined, 'logo.png': 'GIF89a' })],
    ['logo.svg is no SVG', () => like({ 'logo.svg': '<html></html>' })],
    ['holds a script', () => svg('<script>alert(1)</script>')],
    ['holds a script', () => svg('<path onload="alert(1)"/>')],
    ['holds a page within', () => svg('<foreignObject/>')],
    ['holds a link to elsewhere', () => svg('<image href="https://elsewhere.example/a.png"/>')],
    ['holds a link to elsewhere', () => svg('<path style="fill:url(https://elsewhere.example/)"/>')],
    ['holds a link to elsewhere', () => svg('<path fill="url( https://elsewhere.example/#a )"/>')],
    ['holds a link to elsewhere', () => svg(`<path fill="URL( 'a.svg#a' )"/>`)],
    ['there is no fonts/b.woff2', () => withTokens('@font-face{font-family:B;src:url(fonts/b.woff2)}')],
    ['--databasespel-yellow is no token', () => withTokens(':root{--databasespel-yellow:#000}')],
    [
      '--utrecht-link-color cannot be "oklch(60%',
      () => withTokens(':root{--utrecht-link-color:oklch(60% 0.1 20)}'),
    ],
    ['refers to --b, which is not there', () => withTokens(':root{--utrecht-link-color:var(--b)}')],
    [
      'refers to itself',
      () => withTokens(':root{--utrecht-link-color:var(--b);--b:var(--utrecht-link-color)}'),
    ],
    ['border-radius cannot be "99rem"', () => withTokens(':root{--utrecht-button-border-radius:99rem}')],
    ['font-family cannot be "a(b)"', () => letters('a(b)')],
    [`font-family cannot be "'x"`, () => letters(`var(--b, 'x)`)],
    [`font-family cannot be "a, 'x"`, () => letters(`var(--b, a, 'x)`)],
    [`font-family cannot be "'a"'"`, () => letters(`'a"'`)],
    [`font-family cannot be "'a' b"`, () => letters(`'a' b`)],
    ['font-family cannot be "a,"', () => letters('a,')],
    ['font-family cannot be ""', () => letters('')],
    ['font-family cannot be "abc', () => letters('abc,'.repeat(50) + 'x')],
  ])('because %s', async (why, folder) => {
    const made = await folder()
    await expect(openTheme(made)).rejects.toThrow(`The theme in ${made} cannot be used: `)
    await expect(openTheme(made)).rejects.toThrow(why)
  })

  it('because of its colours, with every pair that is too faint', async () => {
    const folder = await withTokens(':root { --utrecht-button-primary-action-background-color: #8fb8de }')
    const fault: unknown = await openTheme(folder).catch((error: unknown) => error)
    const lines = fault instanceof Error ? fault.message.split('\n  ') : []
    expect(lines[0]).toMatch(/its colours cannot be told apart well enough\.$/)
    expect(lines).toContain(
      'the text of buttons (--utrecht-button-primary-action-color: #ffffff) on the colour of buttons' +
        ' (--utrecht-button-primary-action-background-color: #8fb8de) has a contrast of 2.08:1, and needs 4.5:1',
    )
    expect(lines.length).toBeGreaterThan(5)
  })
})

const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9]
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
