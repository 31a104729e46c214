import type { Desk } from '../desk.ts'
import { SheetButton } from '../SheetButton.tsx'
import { RoundMarks } from './RoundMarks.tsx'

/** In a large group the marks lie under a button. */
export function MarksButton({ desk }: { desk: Desk }) {
  return (
    <SheetButton
      desk={desk}
      title={desk.say('console.turn.who')}
      sheet={(now) => (
        <>
          <p>{now.say('console.turn.pass')}</p>
          <RoundMarks desk={now} />
        </>
      )}
    />
  )
}
