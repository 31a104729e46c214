import { lazily } from '../../../parts/lazily.tsx'
import type { Desk } from '../../desk.ts'
import { SheetButton } from '../../SheetButton.tsx'

const BackSheet = lazily<{ desk: Desk }>(() => import('./BackSheet.tsx'))

/** What lies on a real table comes to the screen; the sheet is fetched when somebody opens it. */
export function BackButton({ desk }: { desk: Desk }) {
  return (
    <SheetButton
      desk={desk}
      title={desk.say('paper.back')}
      icon="pencil"
      sheet={(now) => <BackSheet desk={now} />}
    />
  )
}
