import { newKey } from '../../../client/settings.ts'
import type { Chance } from '../../../rules/chance.ts'
import { asked, type Told } from './asking.ts'
import type { Known } from './asks.ts'
import { brokenFrames } from './frames.ts'

const address = '/socket.io/?EIO=4&transport=polling'
/** What parts messages in one request. */
const between = '\u001e'

/** A message as it travels in a request: bytes are written in letters. */
function inText(frame: string | Uint8Array): string {
  return typeof frame === 'string' ? frame : `b${Buffer.from(frame).toString('base64')}`
}

/**
 * Comes in without a websocket, as from a school that blocks those, says broken things many at a time, twice at once and
 * in the wrong order, and goes. Tells how many messages that were, and what was answered.
 */
export async function polled(
  port: number,
  { workshop, key }: Pick<Known, 'workshop' | 'key'>,
  chance: Chance,
): Promise<{ sent: number; told: Told[] }> {
  const opened = await asked(port, { method: 'GET', path: address, how: 'polling' })
  const sid = /"sid":"([^"]+)"/.exec(opened.text)?.[1]
  if (sid === undefined) return { sent: 1, told: [opened] }
  const path = `${address}&sid=${sid}`
  const headers = { 'content-type': 'text/plain;charset=UTF-8' }
  const say = (body: string) => asked(port, { method: 'POST', path, body, headers, how: 'polling' })
  const hello = `40${JSON.stringify({ workshop, key, client: newKey().slice(0, 12) })}`
  const act = { n: chance.whole(1, 9), act: 'ready', carried: { on: true } }
  const frames = Array.from({ length: chance.whole(1, 6) }, () =>
    brokenFrames(act, chance).map(inText),
  ).flat()
  const wellBehaved = await say(hello)
  const hear = asked(port, { method: 'GET', path, how: 'polling' })
  const twice = chance.whole(0, 3) === 0 ? [say(frames.join(between)), say('6')] : [say(frames.join(between))]
  const told = await Promise.all([...twice, hear])
  await say('1')
  return { sent: frames.length + 3, told: [opened, wellBehaved, ...told] }
}
