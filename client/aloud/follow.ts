import { piecesIn, type Speak } from './pieces.ts'
import type { Reader } from './reader.ts'

/** A screen that changes is given so long to come to rest before it is read. */
const rest = 500

/**
 * Reads what stands on the page, and reads on by itself: all of it when another step, slide or sheet is there, and
 * otherwise only what the page tells by itself. Returns its stop.
 */
export function follow(reader: Reader, speak: Speak): () => void {
  let headings = ''
  let told = new Map<Element, string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    const scope = scopeNow()
    // What is still on its way is not worth a word; it changes the page when it comes.
    if (scope.querySelector('.waiting')) return
    const now = headingsOf(scope)
    const messages = messagesIn(scope)
    const fresh = [...messages].filter(([on, words]) => words !== '' && told.get(on) !== words)
    told = messages
    if (now !== headings) {
      headings = now
      reader.read(piecesIn(scope, speak))
    } else reader.add(fresh.flatMap(([on]) => piecesIn(on, speak)))
  }
  const changed = () => {
    clearTimeout(timer)
    timer = setTimeout(look, rest)
  }
  const watcher = new MutationObserver(changed)
  watcher.observe(document.body, { childList: true, subtree: true, characterData: true })
  look()
  return () => {
    clearTimeout(timer)
    watcher.disconnect()
    reader.stop()
  }
}

/** What one looks at now: the sheet that lies on top, or the page. */
function scopeNow(): Element {
  return (
    [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.getElementById('app') ?? document.body
  )
}

function headingsOf(scope: Element): string {
  const level = scope.matches('dialog') ? 'h1, h2' : 'h1, main h2'
  const words = [...scope.querySelectorAll(level)].map(({ textContent }) => textContent ?? '')
  return `${scope.tagName} ${words.join(' / ')}`
}

function messagesIn(scope: Element): Map<Element, string> {
  const found = [...scope.querySelectorAll('[role="status"], [role="alert"]')]
  return new Map(found.map((one) => [one, one.textContent?.trim() ?? '']))
}
