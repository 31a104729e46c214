import type { Milliseconds } from '../../rules/units.ts'
import { sharp, sizeOf } from './Eye.ts'
import { laidOut, startGame } from './game.ts'
import type { Hooks, Shown } from './hooks.ts'
import { OpenTable } from './OpenTable.ts'

/** Faces are drawn once, so letters come first; but nobody waits longer for them than this. */
const patience: Milliseconds = 4000

/** Opens a table; whoever opens it closes it. With letters that come late everything is drawn again. */
export async function openTable(host: HTMLElement, hooks: Hooks, shown: () => Shown): Promise<OpenTable> {
  const letters = lettersOf(host)
  await laidOut(host)
  const late = await Promise.race([letters, after(patience)])
  const game = await startGame(host, sizeOf(host), sharp())
  const table = new OpenTable(host, hooks, game, shown())
  if (late) void letters.then(() => table.drawAnew())
  return table
}

/** Until the letters of the page are here, or cannot be had. */
async function lettersOf(host: Element): Promise<false> {
  const { fontFamily } = getComputedStyle(host)
  const kinds = ['400', '700', 'italic 700']
  await Promise.allSettled(kinds.map((kind) => document.fonts.load(`${kind} 16px ${fontFamily}`)))
  return false
}

function after(time: Milliseconds): Promise<true> {
  return new Promise((done) => setTimeout(done, time, true))
}
