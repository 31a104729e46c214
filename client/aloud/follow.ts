import { piecesIn, type Speak } from './pieces.ts'
import type { Reader } from './reader.ts'
import { freshIn, nameOf, nothing, scopeNow, seenIn } from './scope.ts'

/** A screen that changes is given so long to come to rest before it is read. */
const rest = 500

/**
 * Reads what stands on the page, and reads on by itself: all of it when another step, slide or sheet is there, and
 * otherwise only the parts that are new and what the page tells by itself. What goes away is not read on, and a page
 * that nobody sees is silent. Returns its stop.
 */
export function follow(reader: Reader, speak: Speak): () => void {
  let seen = nothing
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    const scope = scopeNow()
    // What is still on its way is not worth a word; it changes the page when it comes.
    if (document.hidden || scope.querySelector('.waiting')) return
    const before = seen
    seen = seenIn(scope)
    if (seen.name !== before.name) return reader.read(piecesIn(scope, speak))
    for (const part of freshIn(seen, before)) {
      reader.drop(({ on }) => part.contains(on))
      reader.add(piecesIn(part, speak))
    }
  }
  const changed = () => {
    if (document.hidden || nameOf(scopeNow()) !== seen.name) {
      // What was cut is read again if it comes back.
      if (reader.stop()) seen = nothing
    } else reader.drop(({ on }) => !on.isConnected)
    clearTimeout(timer)
    timer = setTimeout(look, rest)
  }
  const watcher = new MutationObserver(changed)
  watcher.observe(document.body, { childList: true, subtree: true, characterData: true })
  document.addEventListener('visibilitychange', changed)
  look()
  return () => {
    clearTimeout(timer)
    watcher.disconnect()
    document.removeEventListener('visibilitychange', changed)
    reader.stop()
  }
}
