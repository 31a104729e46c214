import { boxesOf, placesIn } from './barPlaces.ts'
import { barsFor, type Rooms } from './bars.ts'
import type { Chance } from './chance.ts'
import { type Crowd, crowdAt } from './crowd.ts'
import { byColour, type Dealt, mixed } from './deal.ts'
import { fieldFor, poolsFor } from './field.ts'
import type { BarPlace, DotScene, WordRoom } from './scene.ts'
import { pixelsOf, type Size } from './size.ts'
import { wholeGroups } from './whole.ts'

/** How everybody stands when a scene is at rest, and where its bars are. */
export type Stand = { crowd: Crowd; bars: BarPlace[] }

/** Who goes where in a scene: chance alone says so, whatever was shown before. */
export function dealtFor(scene: DotScene, chance: Chance): Dealt {
  return scene.is === 'groups' ? byColour(scene, chance) : mixed(scene.work + scene.noWork, chance)
}

/** A scene at rest in a picture of this size. */
export function standIn(scene: DotScene, size: Size, dealt: Dealt, rooms: Rooms): Stand {
  if (scene.is === 'coloured') {
    const field = fieldFor(pixelsOf(size), scene.work + scene.noWork)
    return { crowd: crowdAt(field, dealt, scene.work), bars: [] }
  }
  const bars = barsFor({ ...scene, groups: wholeGroups(scene.groups, scene) }, size, rooms)
  return { crowd: crowdAt(placesIn(bars, size), dealt, scene.work), bars: boxesOf(bars, size) }
}

/** Each colour in a pool of its own, everybody at random in it. */
export function pooled(people: { work: number; noWork: number }, size: Size, chance: Chance): Crowd {
  return crowdAt(poolsFor(pixelsOf(size), people), byColour(people, chance), people.work)
}

/** Room for words in type of so many CSS pixels, along standing bars and beside lying ones. */
export function roomsFor(letters: number): Rooms {
  const times = ({ label, end, number }: WordRoom): WordRoom => ({
    label: label * letters,
    end: end * letters,
    number: number * letters,
  })
  return {
    stands: times({ label: 2.9, end: 2.9, number: 4.6 }),
    lies: times({ label: 1.7, end: 6.6, number: 1.5 }),
  }
}
