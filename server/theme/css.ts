import { fault } from '../fault.ts'

/** A letter of the theme's own: one file for one weight of one family. */
export type Letter = { family: string; file: string; weight: string; style: string; range?: string }
export type Sheet = { declared: ReadonlyMap<string, string>; letters: readonly Letter[] }

const longest = 300
const places = /^(?::root|\.[\w-]*theme[\w-]*)$/
const escapes = /\\|<|@import|expression\(/i

/**
 * Reads the tokens of a theme: custom properties on `:root` (or on the class of a theme, as the NL Design System writes
 * them) and `@font-face` with files of the theme itself. Whatever else stands there is a fault.
 */
export function readSheet(css: string): Sheet {
  const declared = new Map<string, string>()
  const letters: Letter[] = []
  let rest = css.replace(/\/\*[\s\S]*?\*\//g, ' ').trim()
  while (rest !== '') {
    const [whole, head = '', body = ''] = /^([^{}]*)\{([^{}]*)\}/.exec(rest) ?? []
    if (whole === undefined) throw wrong(`it cannot be read from "${beginning(rest)}" on`)
    rest = rest.slice(whole.length).trim()
    if (head.trim() === '@font-face') letters.push(letterFrom(body))
    else for (const [name, value] of tokensIn(head, body)) declared.set(name, value)
  }
  return { declared, letters }
}

const wrong = (why: string) => fault(`tokens.css: ${why}`)
const beginning = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 40)

function tokensIn(head: string, body: string): [string, string][] {
  const alien = head.split(',').find((place) => !places.test(place.trim()))
  if (alien !== undefined)
    throw wrong(`"${beginning(head)}" is not allowed, only :root { --name: value } and @font-face`)
  return declarations(body).map(([name, value]) => {
    if (!name.startsWith('--')) throw wrong(`${name} is not allowed, only names that begin with --`)
    if (/url\(/i.test(value)) throw wrong(`${name} holds a url(), which only @font-face may`)
    if (escapes.test(value)) throw wrong(`${name} holds what no token needs: ${beginning(value)}`)
    return [name, value]
  })
}

/** Names and values; what stands in quotes or brackets is not cut. */
function declarations(body: string): [string, string][] {
  const lines = body.match(/(?:"[^"]*"|'[^']*'|\([^()]*(?:\([^()]*\)[^()]*)*\)|[^;"'(])+/g) ?? []
  return lines.filter((line) => line.trim() !== '').map(declaration)
}

function declaration(line: string): [string, string] {
  const [, name, value] = /^\s*([\w-]+)\s*:([\s\S]*)$/.exec(line) ?? []
  if (name === undefined || value === undefined) throw wrong(`"${beginning(line)}" is no name: value`)
  if (value.length > longest) throw wrong(`the value of ${name} is longer than ${longest} characters`)
  return [name, value.trim()]
}

const known: Readonly<Record<string, RegExp>> = {
  'font-family': /^(?:"[\w -]{1,60}"|'[\w -]{1,60}'|[\w-]{1,60})$/,
  'font-weight': /^(?:normal|bold|\d{3})(?: \d{3})?$/,
  'font-style': /^(?:normal|italic)$/,
  'font-display': /^\w+$/,
  'unicode-range': /^[uU0-9a-fA-F+?, -]{3,300}$/,
  src: /^url\(\s*["']?(?:\.\/)?fonts\/[\w-]+\.woff2["']?\s*\)(?:\s*format\(["']?woff2["']?\))?$/,
}

function letterFrom(body: string): Letter {
  const given = new Map(declarations(body))
  for (const [name, value] of given) {
    const form = Object.hasOwn(known, name) ? known[name] : undefined
    if (!form?.test(value)) throw wrong(`@font-face cannot have ${name}: ${beginning(value)}`)
  }
  const family = given.get('font-family')?.replace(/["']/g, '')
  const [, file] = /fonts\/([\w-]+\.woff2)/.exec(given.get('src') ?? '') ?? []
  if (family === undefined || file === undefined)
    throw wrong('@font-face needs a font-family, and src: url(fonts/name.woff2)')
  const range = given.get('unicode-range')
  const [weight, style] = [given.get('font-weight') ?? 'normal', given.get('font-style') ?? 'normal']
  return { family, file, weight, style, ...(range === undefined ? {} : { range }) }
}
