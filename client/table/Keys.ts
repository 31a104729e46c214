/** What keys do on the drawn table; everything else of the keyboard belongs to the list. */
export type KeyHouse = { cancel: () => void; undo: () => void }

/** Escape, Ctrl or Cmd with Z, and the space bar, with which a mouse moves the view. */
export class Keys {
  private readonly listened = new AbortController()
  private space = false

  constructor(house: KeyHouse) {
    const { signal } = this.listened
    document.addEventListener('keydown', (event) => this.down(event, house), { signal })
    document.addEventListener('keyup', ({ code }) => code === 'Space' && (this.space = false), { signal })
    window.addEventListener('blur', () => (this.space = false), { signal })
  }

  /** The space bar is held, and not to press a button. */
  moves(): boolean {
    return this.space
  }

  stop(): void {
    this.listened.abort()
  }

  private down(event: KeyboardEvent, { cancel, undo }: KeyHouse): void {
    if (event.defaultPrevented || isTyping(event.target)) return
    if (event.key === 'Escape') return cancel()
    if (event.code === 'Space' && event.target === document.body) {
      this.space = true
      event.preventDefault()
    }
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey
    if (!isUndo || event.key.toLowerCase() !== 'z') return
    event.preventDefault()
    undo()
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  )
}
