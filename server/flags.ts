import { parseArgs } from 'node:util'
import * as v from 'valibot'

/** What can be set, by a flag or by a variable of the environment; the flag counts. */
export const settings = {
  port: { variable: 'PORT', says: 'the port to listen on (3000)' },
  host: { variable: 'HOST', says: 'the address to listen on (0.0.0.0: every network of this machine)' },
  'data-dir': { variable: 'DATA_DIR', says: 'the folder in which workshops are kept (./data)' },
  'log-file': {
    variable: 'LOG_FILE',
    says: 'the file to write reports to (none: what is grave, on the screen)',
  },
  'public-url': {
    variable: 'PUBLIC_URL',
    says: 'the address on the internet, if there is one: https://spel.example.nl',
  },
  proxies: { variable: 'PROXIES', says: 'how many proxies of your own stand before this server (0)' },
  'start-word': {
    variable: 'START_WORD',
    says: 'what whoever starts a workshop has to type, 8 to 100 characters (none: everybody may start one)',
  },
  theme: {
    variable: 'THEME',
    says: 'the folder with the look of a municipality: docs/themes.md (none: our own look)',
  },
  'metrics-port': { variable: 'METRICS_PORT', says: 'the port to give metrics for Prometheus on (none)' },
  'metrics-host': { variable: 'METRICS_HOST', says: 'the address to give metrics on (127.0.0.1)' },
  'security-contact': {
    variable: 'SECURITY_CONTACT',
    says: 'who hears of a weakness: mailto:, https: or tel: (what SECURITY.md says)',
  },
} as const
type Name = keyof typeof settings

const wholeNumber = (from: number, to: number) =>
  v.pipe(v.string(), v.regex(/^\d{1,5}$/), v.transform(Number), v.minValue(from), v.maxValue(to))

const address = v.pipe(v.string(), v.regex(/^[\w.:-]+$/))

const shape = v.strictObject({
  port: v.optional(wholeNumber(0, 65_535), '3000'),
  host: v.optional(address, '0.0.0.0'),
  'data-dir': v.optional(v.string(), 'data'),
  'log-file': v.optional(v.string()),
  'public-url': v.optional(
    v.pipe(
      v.string(),
      v.regex(/^https?:\/\/[\w.:-]+\/?$/),
      v.transform((url) => new URL(url)),
    ),
  ),
  proxies: v.optional(wholeNumber(0, 9), '0'),
  'start-word': v.optional(v.pipe(v.string(), v.trim(), v.minLength(8), v.maxLength(100))),
  theme: v.optional(v.string()),
  'metrics-port': v.optional(wholeNumber(0, 65_535)),
  'metrics-host': v.optional(address, '127.0.0.1'),
  'security-contact': v.optional(
    v.pipe(v.string(), v.regex(/^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/[^\s]+|tel:[+\d-]+)$/)),
  ),
})
export type Settings = v.InferOutput<typeof shape>

export type Command = { start: Settings } | { help: string } | { wrong: string }

/** What is asked of the server: to start with these settings, to explain itself, or something that it cannot. */
export function commandFrom(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Command {
  const typed = parsed(words)
  if (typeof typed === 'string') return { wrong: typed }
  if (typed['help'] === true) return { help: usage }
  const wanted = names.flatMap((name) => {
    const value = typed[name] ?? environment[settings[name].variable]
    return value === undefined || value === '' ? [] : [[name, value]]
  })
  const checked = v.safeParse(shape, Object.fromEntries(wanted))
  return checked.success ? { start: checked.output } : { wrong: complaint(checked.issues[0]) }
}

const names = Object.keys(settings).filter((name): name is Name => Object.hasOwn(settings, name))

function parsed(words: readonly string[]): Record<string, unknown> | string {
  const text = { type: 'string' as const }
  const options = Object.fromEntries(names.map((name) => [name, text]))
  try {
    const help = { type: 'boolean' as const, short: 'h' }
    return parseArgs({ args: [...words], options: { ...options, help }, strict: true }).values
  } catch (error) {
    return error instanceof Error ? (error.message.split('. ')[0] ?? '') : ''
  }
}

function complaint(issue: v.BaseIssue<unknown>): string {
  const name = names.find((one) => one === issue.path?.[0]?.key) ?? 'port'
  const { variable, says } = settings[name]
  // What is secret is not repeated to a terminal that others see, nor to a log.
  const value = name === 'start-word' ? 'that' : JSON.stringify(issue.input)
  return `--${name} or ${variable} cannot be ${value}: ${says}`
}

const lines = names.map(
  (name) => `  --${name.padEnd(16)} ${settings[name].variable.padEnd(16)} ${settings[name].says}`,
)

export const usage = `Databasespel: a game about data, for a room full of people.

  npm start -- [flags]        or: VARIABLE=value npm start

  flag               variable         what it sets (and what it is otherwise)
${lines.join('\n')}
  --help                              shows this
`
