import type { Say } from '../text.ts'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'

/** Something that an earlier page of this seat still had to send came too late: nobody waited for that answer. */
export function Undone({ say, onClose }: { say: Say; onClose: () => void }) {
  return (
    <Dialog title={say('net.undone.title')} onClose={onClose}>
      <p>{say('net.undone.text')}</p>
      <Button kind="main" wide onPress={onClose}>
        {say('parts.close')}
      </Button>
    </Dialog>
  )
}
