import type { EventEmitter } from 'node:events'

/** How a hand begins on the wire, in socket.io's own notation. */
const handBegins = '2["hand",'

/**
 * Takes hands off a line before socket.io reads them. They are nearly all that comes, and its way with a message is
 * most of what one costs. `take` gets what a message says of a hand, and may leave it; what is left, all else, and what only looks
 * like a hand goes the usual way.
 */
export function takeHandsEarly(line: EventEmitter, take: (said: unknown[]) => boolean): void {
  const usual = line.listeners('data')
  line.removeAllListeners('data')
  line.on('data', (data: unknown) => {
    const said = saidOfHand(data)
    if (said && take(said)) return
    for (const hear of usual) Reflect.apply(hear, line, [data])
  })
}

function saidOfHand(data: unknown): unknown[] | undefined {
  if (typeof data !== 'string' || !data.startsWith(handBegins)) return undefined
  try {
    const [, ...said]: unknown[] = JSON.parse(data.slice(1))
    return said
  } catch {
    return undefined
  }
}
