import { type Chance, shuffled } from './chance.ts'

/** Who stands where: for every dot the number of its place. Yellow dots come first, then green ones. */
export type Dealt = Uint32Array

/** All people at random over all places, whatever their colour: they are mixed through each other. */
export function mixed(count: number, chance: Chance): Dealt {
  return shuffled(count, chance)
}

/**
 * Each colour at random over its own places: the first are for yellow dots, the others for green ones. Nothing of
 * where a dot was before has a part in it, so nobody can be followed from one characteristic to the next.
 */
export function byColour({ work, noWork }: { work: number; noWork: number }, chance: Chance): Dealt {
  const dealt = new Uint32Array(work + noWork)
  dealt.set(shuffled(work, chance), 0)
  dealt.set(shuffled(noWork, chance, work), work)
  return dealt
}
