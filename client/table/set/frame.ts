import type { TableView } from '../../../rules/view/views.ts'
import type { Sheet, Size } from '../thing.ts'

export function clamp(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}

/** Where a spot on the screen lies on the cloth, while no cloth is shown: stretched over the whole screen. */
export function screenCloth({ tables }: Pick<TableView, 'tables'>, size: Size): Sheet['cloth'] {
  const { width = 1280, height = 720 } = Object.values(tables)[0] ?? {}
  return { left: 0, top: 0, across: size.width / width, down: size.height / height }
}
