import type { ComponentChildren } from 'preact'

import { Icon, type IconId } from './Icon.tsx'

export type ButtonProps = {
  children: ComponentChildren
  onPress: () => void
  /** One main button on a screen; `stop` for what cannot be undone. */
  kind?: 'main' | 'plain' | 'quiet' | 'stop'
  icon?: IconId
  /** Why it does nothing now: it stays reachable, and a screen reader hears the reason. */
  blocked?: string | undefined
  pressed?: boolean
  label?: string
  wide?: boolean
}

/** A button that says what it does, and where it does nothing, why. */
export function Button({
  children,
  onPress,
  kind = 'plain',
  icon,
  blocked,
  pressed,
  label,
  wide,
}: ButtonProps) {
  return (
    <button
      type="button"
      class={`button button-${kind}${wide ? ' button-wide' : ''}`}
      aria-disabled={blocked !== undefined}
      {...(blocked ? { title: blocked } : {})}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      {...(label ? { 'aria-label': label } : {})}
      onClick={() => blocked === undefined && onPress()}
    >
      {icon && <Icon id={icon} />}
      <span>{children}</span>
    </button>
  )
}
