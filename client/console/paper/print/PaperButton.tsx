import { lazily } from '../../../parts/lazily.tsx'
import { Button } from '../../../parts/Button.tsx'
import type { Desk } from '../../desk.ts'
import type { PrintDialogProps } from './PrintDialog.tsx'

const PrintDialog = lazily<PrintDialogProps>(() => import('./PrintDialog.tsx'))

/** "On paper": everything that can be printed, for a table of paper beside the screens or instead of them. */
export function PaperButton({ desk: { say, open } }: { desk: Desk }) {
  return (
    <Button icon="cards" onPress={() => open((now, close) => <PrintDialog desk={now} onClose={close} />)}>
      {say('console.paper.button')}
    </Button>
  )
}
