import { sharp, sizeOf } from './Eye.ts'
import { laidOut, startGame } from './game.ts'
import type { Hooks, Shown } from './hooks.ts'
import { OpenTable } from './OpenTable.ts'

/** Opens a table; whoever opens it closes it. The letters come first: faces are drawn once. */
export async function openTable(host: HTMLElement, hooks: Hooks, shown: () => Shown): Promise<OpenTable> {
  const letters = ['400', '700', 'italic 700'].map((kind) =>
    document.fonts.load(`${kind} 16px 'Atkinson Hyperlegible'`),
  )
  await Promise.allSettled([...letters, laidOut(host)])
  const game = await startGame(host, sizeOf(host), sharp())
  return new OpenTable(host, hooks, game, shown())
}
