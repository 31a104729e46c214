import type { ComponentChildren } from 'preact'

import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import type { IconId } from '../parts/Icon.tsx'
import type { Desk } from './desk.ts'

type SheetButtonProps = {
  desk: Desk
  /** What the sheet is called. */
  title: string
  icon?: IconId
  /** What lies in it, drawn again with every change; it may close it. */
  sheet: (desk: Desk, close: () => void) => ComponentChildren
  /** What the button says, where that is more than the title. */
  children?: ComponentChildren
}

/** A button with a sheet under it, which closes at its foot: what need not be in sight all the time. */
export function SheetButton({ desk, title, icon = 'list', sheet, children = title }: SheetButtonProps) {
  const show = () =>
    desk.open((now, close) => (
      <Dialog title={title} onClose={close}>
        {sheet(now, close)}
        <div class="desk-sheet-foot">
          <Button wide onPress={close}>
            {now.say('parts.close')}
          </Button>
        </div>
      </Dialog>
    ))
  return (
    <Button icon={icon} onPress={show}>
      {children}
    </Button>
  )
}
