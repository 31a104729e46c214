import type { TableView } from '../../../rules/view/views.ts'
import type { Desk } from '../desk.ts'

type Ballots = NonNullable<TableView['ballots']>

/** Of fewer ballots than these it can be told whose they are, where more people play. */
const fewest = 3

/** Whether the box is open with some ballots in it, and not everybody's: whoever goes on now closes it on somebody. */
export function isHalfIn(ballots: TableView['ballots']): boolean {
  return ballots !== undefined && !ballots.closed && ballots.done > 0 && ballots.done < ballots.of
}

/** Whether so few ballots are in that opening them tells whose they are. */
export function isTelling({ done, of }: Ballots): boolean {
  return done > 0 && done < fewest && of >= fewest
}

/** What is asked before a box opens, with a plain word where it would tell whose ballots are in it. */
export function openingWords(ballots: Ballots, text: string, say: Desk['say']): string {
  return isTelling(ballots) ? `${text} ${say('console.ballots.few', { count: ballots.done })}` : text
}

/**
 * What is asked before the group goes on while somebody is still choosing; undefined where nothing has to be asked.
 * The questions in the welcome are for who likes: nobody waits for them.
 */
export function leavingWords({ table, say }: Pick<Desk, 'table' | 'say'>): string | undefined {
  const { ballots, step } = table
  if (!ballots || step.name === 'welcome' || !isHalfIn(ballots)) return undefined
  const { done, of } = ballots
  return openingWords(ballots, say('console.ballots.leaveText', { done, of }), say)
}

/** Goes on, and asks first while somebody is still choosing. */
export function goOrAsk(desk: Desk, go: () => void): void {
  const { say, ask } = desk
  const text = leavingWords(desk)
  if (text === undefined) return go()
  ask({ title: say('console.ballots.leaveTitle'), text, yes: say('console.ballots.leave'), onYes: go })
}
