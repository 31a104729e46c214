import type { ComponentChildren } from 'preact'

type StepperProps = {
  /** What the two buttons do, in words. */
  less: string
  more: string
  /** Undefined at the least, or at the most, that there may be. */
  onLess: (() => void) | undefined
  onMore: (() => void) | undefined
  /** How many there are now. */
  children: ComponentChildren
}

/** A number between a − and a +; a button that can go no further is grey, and keeps the focus. */
export function Stepper({ less, more, onLess, onMore, children }: StepperProps) {
  return (
    <>
      <Change label={less} sign="−" onPress={onLess} />
      <output aria-live="polite">{children}</output>
      <Change label={more} sign="+" onPress={onMore} />
    </>
  )
}

type ChangeProps = { label: string; sign: '−' | '+'; onPress: (() => void) | undefined }

function Change({ label, sign, onPress }: ChangeProps) {
  return (
    <button
      type="button"
      class="desk-round"
      aria-label={label}
      title={label}
      aria-disabled={!onPress}
      onClick={() => onPress?.()}
    >
      {sign}
    </button>
  )
}
