import { fault } from '../fault.ts'
import { colourFrom, mixed, written, type Colour } from './colour.ts'

/**
 * What a theme may set of our look. The first name is the one that client/style.css reads; the others are where themes
 * of the NL Design System say the same, and count when the first is absent. `otherwise` is what we have of our own.
 */
export const colours = {
  paper: { from: ['--utrecht-surface-background-color'], otherwise: '#fdfaf3' },
  shade: { from: ['--databasespel-shade-background-color'], otherwise: '#f1e9da' },
  page: {
    from: ['--utrecht-document-background-color', '--utrecht-page-body-background-color'],
    otherwise: '#f6f0e4',
  },
  field: {
    from: ['--utrecht-form-control-background-color', '--utrecht-textbox-background-color'],
    otherwise: '#ffffff',
  },
  ink: {
    from: ['--utrecht-document-color', '--utrecht-page-body-color', '--utrecht-paragraph-color'],
    otherwise: '#23201b',
  },
  soft: { from: ['--utrecht-form-field-description-color'], otherwise: '#5c554a' },
  heading: { from: ['--utrecht-heading-color', '--utrecht-heading-1-color'], otherwise: undefined },
  link: { from: ['--utrecht-link-color'], otherwise: undefined },
  line: {
    from: ['--utrecht-form-control-border-color', '--utrecht-textbox-border-color'],
    otherwise: '#8d8475',
  },
  lineSoft: { from: ['--utrecht-separator-color'], otherwise: '#d9cdb7' },
  action: { from: ['--utrecht-button-primary-action-background-color'], otherwise: '#1b4b82' },
  actionDark: { from: ['--utrecht-button-primary-action-hover-background-color'], otherwise: '#123560' },
  actionInk: { from: ['--utrecht-button-primary-action-color'], otherwise: '#ffffff' },
  chosen: { from: ['--databasespel-chosen-background-color'], otherwise: '#eaf1f9' },
  note: { from: ['--databasespel-note-background-color'], otherwise: '#fdf1c9' },
  stop: {
    from: ['--utrecht-feedback-danger-color', '--utrecht-form-field-error-message-color'],
    otherwise: '#a3241b',
  },
  done: { from: ['--utrecht-feedback-safe-color', '--utrecht-alert-icon-ok-color'], otherwise: '#1d6b3a' },
  focus: { from: ['--utrecht-focus-outline-color'], otherwise: '#0b3f8f' },
  focusDark: { from: ['--utrecht-focus-inverse-outline-color'], otherwise: '#ffffff' },
  night: { from: ['--databasespel-night-background-color'], otherwise: '#15110c' },
  nightInk: { from: ['--databasespel-night-color'], otherwise: '#f5f1e6' },
  nightSoft: { from: ['--databasespel-night-soft-color'], otherwise: '#d3c8b4' },
} as const
export type Token = keyof typeof colours

/** One family of letters. A quote that stays open would swallow what follows it in the sheet that goes to browsers. */
const family = /(?:"[\w -]+"|'[\w -]+'|[\w-]+(?:\s+[\w-]+)*)/.source

/** What is no colour, and how it may be written. */
export const others = {
  letters: {
    from: ['--utrecht-document-font-family'],
    form: new RegExp(`^(?=[^]{1,200}$)${family}(?:\\s*,\\s*${family})*$`),
  },
  radius: {
    from: ['--utrecht-button-border-radius'],
    form: /^(?:0|(?:1?\d|2[0-4])px|[01](?:\.\d+)?r?em)$/,
  },
} as const

/** The colours of a theme as `#rrggbb`, and where each stands; one that is absent is ours, or follows from another. */
export type Look = {
  colours: Readonly<Record<Token, string>>
  /** What goes to browsers: names that client/style.css reads. */
  sent: ReadonlyMap<string, string>
}

const isToken = (name: string): name is Token => Object.hasOwn(colours, name)
export const tokens = Object.keys(colours).filter(isToken)

/** The look that these declarations make; a value that cannot be one is a fault. */
export function lookFrom(declared: ReadonlyMap<string, string>): Look {
  const ours = new Set<string>(tokens.flatMap((token) => [...colours[token].from]))
  const alien = [...declared.keys()].find((name) => name.startsWith('--databasespel-') && !ours.has(name))
  if (alien !== undefined) throw fault(`tokens.css: ${alien} is no token of this game`)
  const set = new Map<Token, Colour>()
  for (const token of tokens) {
    const colour = colourOf(token, declared)
    if (colour) set.set(token, colour)
  }
  const all = withFollowing(set)
  const sent = new Map(tokens.flatMap((token) => line(colours[token].from[0], all.get(token))))
  for (const [name, value] of plainIn(declared)) sent.set(name, value)
  return { colours: complete(all), sent }
}

const line = (name: string, colour: Colour | undefined) => (colour ? [[name, written(colour)] as const] : [])

function colourOf(token: Token, declared: ReadonlyMap<string, string>): Colour | undefined {
  const name = colours[token].from.find((one) => declared.has(one))
  if (name === undefined) return undefined
  const value = resolved(name, declared)
  const colour = colourFrom(value)
  if (colour) return colour
  throw fault(
    `tokens.css: ${name} cannot be "${value}". Write it as #rrggbb, rgb() or hsl(), and not see-through`,
  )
}

function plainIn(declared: ReadonlyMap<string, string>): [string, string][] {
  return Object.values(others).flatMap(({ from: [name], form }): [string, string][] => {
    if (!declared.has(name)) return []
    const value = resolved(name, declared)
    if (!form.test(value)) throw fault(`tokens.css: ${name} cannot be "${value}"`)
    return [[name, value === '0' ? '0px' : value]]
  })
}

const deepest = 30

/** A value without var(): what other tokens of the file say, or what stands behind the comma. */
function resolved(name: string, declared: ReadonlyMap<string, string>): string {
  let value = declared.get(name) ?? ''
  for (let depth = 0; /var\(/.test(value); depth++) {
    if (depth > deepest || value.length > 2000)
      throw fault(`tokens.css: ${name} refers to itself, or too far`)
    const next = value.replace(
      /var\(\s*(--[\w-]+)\s*(?:,((?:[^()]|\([^()]*\))*))?\)/,
      (_whole, other: string, instead?: string) => {
        const found = declared.get(other) ?? instead?.trim()
        if (found === undefined) throw fault(`tokens.css: ${name} refers to ${other}, which is not there`)
        return found
      },
    )
    if (next === value) throw fault(`tokens.css: ${name} cannot be "${value.slice(0, 80)}"`)
    value = next
  }
  return value.trim()
}

/** A theme that sets a colour means its shades as well; those that it does not name follow from it. */
function withFollowing(set: ReadonlyMap<Token, Colour>): ReadonlyMap<Token, Colour> {
  const all = new Map(set)
  const of = (token: Token) => all.get(token) ?? colourFrom(colours[token].otherwise ?? '') ?? [0, 0, 0]
  const follow = (token: Token, when: Token, make: () => Colour) => {
    if (set.has(when) && !set.has(token)) all.set(token, make())
  }
  follow('shade', 'paper', () => mixed(of('paper'), of('ink'), 0.06))
  follow('lineSoft', 'paper', () => mixed(of('paper'), of('ink'), 0.2))
  follow('actionDark', 'action', () => mixed(of('action'), [0, 0, 0], 0.3))
  follow('chosen', 'action', () => mixed(of('field'), of('action'), 0.09))
  return all
}

function complete(all: ReadonlyMap<Token, Colour>): Record<Token, string> {
  const at = (token: Token): string => {
    const colour = all.get(token)
    if (colour) return written(colour)
    return colours[token].otherwise ?? at(token === 'link' ? 'action' : 'ink')
  }
  const entries = tokens.map((token) => [token, at(token)] as const)
  return recordOf(entries)
}

function recordOf(entries: readonly (readonly [Token, string])[]): Record<Token, string> {
  const none: Record<string, string> = Object.fromEntries(entries)
  const has = (record: Record<string, string>): record is Record<Token, string> =>
    tokens.every((token) => Object.hasOwn(record, token))
  if (!has(none)) throw new Error('a token has no colour')
  return none
}
