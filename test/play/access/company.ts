import { newKey } from '../../../client/settings.ts'
import { chanceFrom } from '../../../rules/chance.ts'
import { ghost } from '../../../rules/ghost.ts'
import { wordsOf } from '../../../rules/ghostWords.ts'
import type { Joined } from '../../../rules/wire.ts'
import { deck } from '../deck.ts'
import { post } from '../nodeLink.ts'
import { pause, sitDown, type Device } from '../player.ts'

const words = wordsOf(deck, 'nl')

/** The others in the room, without screens: they wait until the story lets them play. */
export type Company = {
  devices: Device[]
  /** Everybody does what there is to do, until it is quiet. */
  play: () => Promise<void>
  /** So many moves, by whoever has something to do. */
  moves: (count: number) => Promise<void>
  leave: () => void
}

/** So many others come in by the code. */
export async function companyOf(url: string, code: string, people: number, seed = 7): Promise<Company> {
  const chance = chanceFrom(seed)
  const devices = await Promise.all(
    Array.from({ length: people }, async () => {
      const key = newKey()
      const { workshop } = await post<Joined>(url, '/api/join', { key, entry: code, people: 1 })
      return sitDown(url, { workshop, key }, { acts: 0, refusals: 0 })
    }),
  )
  const move = async ({ views: { table, own }, ask }: Device): Promise<boolean> => {
    const next = table && own && ghost(table, own, chance, { words })
    if (next) await ask(next.act, next.carried)
    return next !== undefined
  }
  return {
    devices,
    async play() {
      for (let quiet = 0; quiet < 3;) {
        const moved = await Promise.all(devices.map(move))
        quiet = moved.some(Boolean) ? 0 : quiet + 1
        await pause(60)
      }
    },
    async moves(count) {
      for (let n = 0; n < count; n++) {
        const device = devices[n % devices.length]
        if (device) await move(device)
      }
    },
    leave: () => devices.forEach(({ close }) => close()),
  }
}
