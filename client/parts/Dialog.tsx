import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** A sheet over the screen; Escape closes it, and the focus goes back where it was. */
export function Dialog({
  title,
  onClose,
  children,
}: {
  title: string
  onClose: () => void
  children: ComponentChildren
}) {
  const sheet = useRef<HTMLDialogElement>(null)
  const gone = useRef(false)
  useEffect(() => {
    const dialog = sheet.current
    dialog?.showModal()
    return () => {
      // Closing gives the focus back; nobody has to hear of it when the sheet is taken away.
      gone.current = true
      dialog?.close()
    }
  }, [])
  return (
    <dialog ref={sheet} class="dialog" aria-label={title} onClose={() => gone.current || onClose()}>
      <h2>{title}</h2>
      {children}
    </dialog>
  )
}
