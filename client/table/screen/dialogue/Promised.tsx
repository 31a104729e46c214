import type { Screen } from '../../../screen.ts'

type PromisedProps = { promise: NonNullable<Screen['table']['promise']>; say: Screen['say'] }

/** Who gets what the group said, and when people hear back. */
export function Promised({ promise: { who, when }, say }: PromisedProps) {
  return (
    <div class="wall-promise" role="status">
      {who && <p>{say('wrapUp.who', { who })}</p>}
      {when && <p>{say('wrapUp.when', { when })}</p>}
    </div>
  )
}
