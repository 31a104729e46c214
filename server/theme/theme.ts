import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import * as v from 'valibot'

import { fault, isFault } from '../fault.ts'
import { readSheet, type Letter, type Sheet } from './css.ts'
import { readFolder } from './folder.ts'
import { checkLogo } from './logo.ts'
import { tooFaint } from './pairs.ts'
import { lookFrom, type Look } from './tokens.ts'

/** A municipality's own look, read and checked: what browsers get of it. */
export type Theme = {
  name: string
  /** The tokens as our screens read them; nothing of the file itself. */
  css: string
  logo: { file: string; bytes: Buffer; alt: Readonly<Record<string, string>> } | undefined
  fonts: ReadonlyMap<string, Buffer>
  /** Another when anything of the theme is another, so that no browser keeps an old one. */
  version: string
}

const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100))
const shape = v.strictObject({
  name: words,
  licence: v.optional(v.pipe(v.string(), v.maxLength(500))),
  logo: v.optional(
    v.strictObject({
      alt: v.intersect([
        v.record(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)), words),
        v.looseObject({ nl: words }),
      ]),
    }),
  ),
})

/** Reads a theme from its folder. What is wrong with it is told as a fault, with all pairs that are too faint. */
export async function openTheme(folder: string): Promise<Theme> {
  try {
    const files = await readFolder(resolve(folder))
    return themeOf(files)
  } catch (error) {
    throw isFault(error) ? fault(`The theme in ${folder} cannot be used: ${error.message}`) : error
  }
}

function themeOf(files: ReadonlyMap<string, Buffer>): Theme {
  const told = toldIn(files.get('theme.json'))
  const tokens = files.get('tokens.css')
  if (!tokens) throw fault('there is no tokens.css')
  const sheet = readSheet(tokens.toString('utf8'))
  const fonts = fontsOf(sheet, files)
  const look = lookFrom(sheet.declared)
  const faint = tooFaint(look.colours)
  if (faint.length > 0) throw fault(`its colours cannot be told apart well enough.\n  ${faint.join('\n  ')}`)
  const css = cssOf(look, sheet.letters)
  const logo = logoOf(told, files)
  return {
    name: told.name,
    css,
    logo,
    fonts,
    version: versionOf([css, logo?.bytes ?? '', ...fonts.values()]),
  }
}

function toldIn(bytes: Buffer | undefined): v.InferOutput<typeof shape> {
  if (!bytes) throw fault('there is no theme.json')
  const checked = v.safeParse(shape, parsed(bytes))
  if (checked.success) return checked.output
  const [issue] = checked.issues
  throw fault(`theme.json: ${v.getDotPath(issue) ?? 'all of it'}: ${issue.message}`)
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    throw fault('theme.json is no JSON')
  }
}

function logoOf(told: v.InferOutput<typeof shape>, files: ReadonlyMap<string, Buffer>): Theme['logo'] {
  const [file, second] = [...files.keys()].filter((name) => name.startsWith('logo.'))
  if (second !== undefined) throw fault('there are two logos; one is enough')
  const bytes = file === undefined ? undefined : files.get(file)
  if ((bytes === undefined) !== (told.logo === undefined))
    throw fault('a logo needs both its file (logo.svg or logo.png) and its words (logo.alt in theme.json)')
  if (file === undefined || !bytes || !told.logo) return undefined
  checkLogo(file, bytes)
  return { file, bytes, alt: told.logo.alt }
}

function fontsOf({ letters }: Sheet, files: ReadonlyMap<string, Buffer>): ReadonlyMap<string, Buffer> {
  const fonts = new Map([...files].flatMap(([name, bytes]) => fontIn(name, bytes)))
  const missing = letters.find(({ file }) => !fonts.has(file))
  if (missing) throw fault(`tokens.css: there is no fonts/${missing.file}`)
  return fonts
}

const fontIn = (name: string, bytes: Buffer): [string, Buffer][] =>
  name.endsWith('.woff2') ? [[name.slice('fonts/'.length), bytes]] : []

/** Written by us from values that were checked one by one. */
function cssOf({ sent }: Look, letters: readonly Letter[]): string {
  const faces = letters.map(
    ({ family, file, weight, style, range }) =>
      `@font-face{font-family:'${family}';src:url(fonts/${file}) format('woff2');font-weight:${weight};` +
      `font-style:${style};font-display:swap${range === undefined ? '' : `;unicode-range:${range}`}}\n`,
  )
  return `${faces.join('')}:root{${[...sent].map(([name, value]) => `${name}:${value}`).join(';')}}\n`
}

function versionOf(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex').slice(0, 10)
}
