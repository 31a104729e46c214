import { chanceFrom } from '../../rules/chance.ts'
import { signs } from '../../rules/signs.ts'
import { codeLength } from '../../server/codes.ts'
import { joiningAt } from '../../server/joining.ts'
import { limits, networkOf, pacesOf } from '../../server/pace.ts'
import { atPace, byEntry } from '../../server/pacing.ts'
import { aJoin, aStart } from '../server/entering.ts'
import { aHouse, fakeWorld } from '../server/house.ts'
import { fakeDisk } from '../server/fakeDisk.ts'

/** A guess counts when the code was looked up. */
export type Guessing = {
  addresses: readonly string[]
  hours: number
  lobbies: number
  length?: number
  seed: number
}

/** Who is refused so often one after the other waits for the next second. */
const patience = 20

/** A house with so many lobbies in which one person is, and the way in as over http, on a clock of its own. */
export async function anOpenHouse(lobbies: number) {
  const world = { ...fakeWorld(), every: () => () => undefined }
  const house = await aHouse(fakeDisk(), { world })
  const { entrance } = house
  const paces = pacesOf(limits, () => world.now())
  const codes: string[] = []
  const join = joiningAt({ entrance, paces, world, report: () => undefined })
  const ask = (entry: string, address: string, name = 'guess') => {
    const asked = aJoin(entry, name)
    const network = networkOf(address)
    return atPace(byEntry(paces, entrance)(asked, network), 'only refusals', () => join(asked, network))
  }
  for (let n = 0; n < lobbies; n++) {
    const begun = await entrance.start(aStart)
    if (typeof begun === 'string') throw new Error(begun)
    codes.push(begun.code)
    await entrance.join(aJoin(begun.code, 'somebody'))
  }
  return { ...house, world, codes, ask }
}

/** Guesses as fast as it is let, from all addresses, for so long; tells how many codes were looked up. */
export async function guess({
  addresses,
  hours,
  lobbies,
  length = codeLength,
  seed,
}: Guessing): Promise<number> {
  const { world, ask } = await anOpenHouse(lobbies)
  const chance = chanceFrom(seed)
  const code = () => Array.from({ length }, () => signs[chance.whole(0, signs.length - 1)]).join('')
  let tried = 0
  let turn = 0
  for (let second = 0; second < hours * 3600; second++) {
    for (let refused = 0; refused < Math.min(patience, addresses.length); turn += 1) {
      const answer = await ask(code(), addresses[turn % addresses.length] ?? '')
      refused = answer === 'too-fast' ? refused + 1 : 0
      if (answer !== 'too-fast') tried += 1
    }
    world.pass(1000)
  }
  return tried
}

/** The chance that one of so many guesses opens one of the lobbies. */
export function chanceOf(tried: number, lobbies: number, length = codeLength): number {
  return 1 - (1 - lobbies / signs.length ** length) ** tried
}
