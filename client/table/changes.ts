import type { Sheet, Thing } from './thing.ts'

/** What became of one thing between two sheets. */
export type Change =
  | { is: 'appeared'; to: Thing }
  | { is: 'left'; from: Thing }
  /** It moved, or shows another face, or both. */
  | { is: 'changed'; from: Thing; to: Thing; travelled: boolean; turned: boolean }

/** The difference between two sheets: all that has to be shown as movement. What stayed is not in it. */
export function changes(before: Sheet | undefined, after: Sheet): Change[] {
  const were = new Map((before?.things ?? []).map((thing) => [thing.id, thing]))
  const are = new Set(after.things.map(({ id }) => id))
  const left = [...were.values()]
    .filter(({ id }) => !are.has(id))
    .map((from): Change => ({ is: 'left', from }))
  return [...left, ...after.things.flatMap((to) => changeOf(were.get(to.id), to))]
}

function changeOf(from: Thing | undefined, to: Thing): Change[] {
  if (!from) return [{ is: 'appeared', to }]
  const travelled = places.some((place) => Math.abs((from[place] ?? 1) - (to[place] ?? 1)) > 0.01)
  const turned = faceKey(from.face) !== faceKey(to.face)
  return travelled || turned ? [{ is: 'changed', from, to, travelled, turned }] : []
}

/** Whether a change asks for a face that was not drawn yet: another one, or one of another size. */
export function isNewFace(change: Change): boolean {
  if (change.is !== 'changed') return change.is === 'appeared'
  const { from, to, turned } = change
  return turned || Math.abs(from.width - to.width) > 0.2 || Math.abs(from.height - to.height) > 0.2
}

const places = ['x', 'y', 'width', 'height', 'rotation', 'depth', 'alpha'] as const

/** Two faces with the same key look the same. */
export function faceKey(face: Thing['face']): string {
  return JSON.stringify(face)
}
