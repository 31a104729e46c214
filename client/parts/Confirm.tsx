import type { Say } from '../text.ts'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'

type ConfirmProps = {
  title: string
  text: string
  yes: string
  say: Say
  onYes: () => void
  onNo: () => void
}

/** Asks once more, with both answers in words. */
export function Confirm({ title, text, yes, say, onYes, onNo }: ConfirmProps) {
  return (
    <Dialog title={title} onClose={onNo}>
      <p>{text}</p>
      <div class="actions">
        <Button kind="main" wide onPress={onYes}>
          {yes}
        </Button>
        <Button wide onPress={onNo}>
          {say('parts.no')}
        </Button>
      </div>
    </Dialog>
  )
}
