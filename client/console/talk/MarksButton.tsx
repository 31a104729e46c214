import { Button } from '../../parts/Button.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import type { Desk } from '../desk.ts'
import { RoundMarks } from './RoundMarks.tsx'

/** In a large group the marks lie under a button. */
export function MarksButton({ desk: { say, open } }: { desk: Desk }) {
  const show = () =>
    open((now, close) => (
      <Dialog title={now.say('console.turn.who')} onClose={close}>
        <p>{now.say('console.turn.pass')}</p>
        <RoundMarks desk={now} />
        <Button wide onPress={close}>
          {now.say('parts.close')}
        </Button>
      </Dialog>
    ))
  return (
    <Button icon="list" onPress={show}>
      {say('console.turn.who')}
    </Button>
  )
}
