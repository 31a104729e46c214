type RoundButtonProps = { label: string; onPress: () => void; children: string }

/** A round button with a sign on it. */
export function RoundButton({ label, onPress, children }: RoundButtonProps) {
  return (
    <button type="button" class="desk-round" aria-label={label} title={label} onClick={onPress}>
      {children}
    </button>
  )
}
