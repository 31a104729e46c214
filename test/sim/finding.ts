import { campaigned } from './campaign.ts'
import { campaign, type Campaign, type Planted } from './plant.ts'

/** For each fault the first of these seeds that finds it and is clean without it; null where none does. */
export async function found(
  faults: readonly Planted[],
  seeds: number,
  tell: (line: string) => void,
): Promise<Record<string, number | null>> {
  const isClean = remembered(await campaign())
  const all: [string, number | null][] = []
  for (const fault of faults) {
    const seed = await foundBy(await campaign(fault), seeds, isClean)
    tell(`${fault.name} ${seed ?? 'is not found'}`)
    all.push([fault.name, seed ?? null])
  }
  return Object.fromEntries(all)
}

async function foundBy(
  faulty: Campaign,
  seeds: number,
  isClean: (seed: number) => Promise<boolean>,
): Promise<number | undefined> {
  for (let from = 1; from <= seeds;) {
    const { firstFailingSeed: seed } = await campaigned(faulty, {
      seeds: seeds - from + 1,
      from,
      first: true,
    })
    if (seed === undefined || (await isClean(seed))) return seed
    from = seed + 1
  }
  return undefined
}

function remembered({ play }: Campaign): (seed: number) => Promise<boolean> {
  const known = new Map<number, Promise<boolean>>()
  return (seed) => {
    const clean = known.get(seed) ?? play(seed).then(({ broken }) => broken === undefined)
    known.set(seed, clean)
    return clean
  }
}
