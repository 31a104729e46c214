import type { StepName } from '../../../rules/agenda.ts'
import type { ConsoleView, TableView } from '../../../rules/view/views.ts'
import { isAskedReady, peopleHere } from '../counts.ts'

/** How many people are still busy with the step; undefined where the step does not ask anything of each of them. */
export function busyIn(
  console: Pick<ConsoleView, 'busy' | 'seats'>,
  table: Pick<TableView, 'ballots'>,
  name: StepName,
): number | undefined {
  if (peopleHere(console) === 0) return undefined
  if (table.ballots) return table.ballots.closed ? undefined : console.busy
  return isAskedReady(name) ? console.busy : undefined
}

/** Why the group could go on now: everybody is ready, or the time is up; undefined when nothing says so. */
export function reasonToGo(
  busy: number | undefined,
  name: StepName,
  secondsLeft: number,
): 'allReady' | 'timeUp' | undefined {
  if (busy === 0 && isAskedReady(name)) return 'allReady'
  return secondsLeft < 0 ? 'timeUp' : undefined
}
