import type { StepName } from '../../../rules/agenda.ts'
import type { Desk } from '../desk.ts'
import { linesOf } from './lines.ts'
import type { Room } from './useRoom.ts'

/** What to say, line by line. */
export function Script({ desk: { say }, name }: { desk: Desk; name: StepName }) {
  return (
    <blockquote class="desk-say">
      <p class="desk-say-label">{say('console.say')}</p>
      {linesOf(say(`script.${name}`)).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </blockquote>
  )
}

type DoingProps = { desk: Desk; name: StepName; room: Room }

/** What to do, open where there is room for it, and what to do when it goes wrong. */
export function Doing({ desk: { say }, name, room: { isRoomy, turn } }: DoingProps) {
  return (
    <div class="desk-doing">
      <details class="desk-shown" open={isRoomy} onToggle={({ currentTarget }) => turn(currentTarget.open)}>
        <summary>{say('console.do')}</summary>
        <Lines text={say(`script.do.${name}`)} />
      </details>
      <details class="desk-shown">
        <summary>{say('console.remedy')}</summary>
        <Lines text={say(`script.remedy.${name}`)} />
      </details>
    </div>
  )
}

function Lines({ text }: { text: string }) {
  return (
    <ul>
      {linesOf(text).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
