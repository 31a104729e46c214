/** What no answer may ever say: where the server lives, or what went wrong in its code. */
const tells = /node_modules|[\w/.-]+\.[cm]?[jt]s:\d|\n\s+at |file:\/\/|Error:|ENOENT|EACCES|\/home\/|\/tmp\//

/** Words of the canary's workshop: whoever hears them elsewhere hears what is another's. */
export const secret = 'Kanariepiet fluit zachtjes'

/** What an answer tells that it may not, in a few words; undefined when it tells nothing. */
export function leakIn(text: string): string | undefined {
  if (text.includes(secret)) return 'another workshop’s words'
  const found = tells.exec(text)
  return found ? text.slice(Math.max(0, found.index - 40), found.index + 80) : undefined
}

/** What people typed, and keys and addresses, in the lines of a log; there may be none. */
export function typedIn(log: string, typed: readonly string[]): string[] {
  const found = typed.filter((words) => log.includes(words))
  const addresses = /\b\d{1,3}(?:\.\d{1,3}){3}\b/.exec(log)
  return [...found, ...(addresses ? [addresses[0]] : [])]
}
