type Words = ReadonlyMap<Element, string>
/** What a page shows: by what it goes, which parts it has, and what it tells by itself. */
type Seen = { name: string | undefined; parts: Words; messages: Words }

/** Before anything was seen. */
export const nothing: Seen = { name: undefined, parts: new Map(), messages: new Map() }

/** What one looks at now: the sheet that lies on top, or the page. */
export function scopeNow(): Element {
  return (
    [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.getElementById('app') ?? document.body
  )
}

/** What makes a screen another one: its title, and the headings to which the focus goes when they come. */
const titles = 'h1, main h2[tabindex], .slide-title'
const titlesOfSheet = 'h1, :scope > h2, h2[tabindex], .slide-title'

/** By what a screen goes; the same as long as it is the same screen. */
export function nameOf(scope: Element): string {
  const found = scope.querySelectorAll(isSheet(scope) ? titlesOfSheet : titles)
  return `${scope.tagName} ${[...found].map(wordsOf).join(' / ')}`
}

export function seenIn(scope: Element): Seen {
  const parts = scope.querySelectorAll(isSheet(scope) ? 'h2' : 'main h2')
  const messages = scope.querySelectorAll('[role="status"], [role="alert"]')
  return { name: nameOf(scope), parts: withWords(parts), messages: withWords(messages) }
}

/** The parts and messages of a screen that are new to whoever heard it before, none of them within another. */
export function freshIn(now: Seen, before: Seen): Element[] {
  const known = new Set(before.parts.values())
  // A heading that only counts further is no other part.
  const counts = (on: Element, words: string) => before.parts.has(on) && /\p{N}/u.test(words)
  const parts = [...now.parts].filter(([on, words]) => !known.has(words) && !counts(on, words))
  const messages = [...now.messages].filter(
    ([on, words]) => words !== '' && before.messages.get(on) !== words,
  )
  const fresh = [...new Set([...parts.map(([on]) => partOf(on)), ...messages.map(([on]) => on)])]
  return fresh.filter((one) => !fresh.some((other) => other !== one && other.contains(one)))
}

function isSheet(scope: Element): boolean {
  return scope.matches('dialog')
}

/** What a heading stands above. */
function partOf(heading: Element): Element {
  return heading.closest('section, article, form') ?? heading.parentElement ?? heading
}

function withWords(all: Iterable<Element>): Words {
  return new Map([...all].map((one) => [one, wordsOf(one)]))
}

function wordsOf({ textContent }: Element): string {
  return textContent?.trim() ?? ''
}
