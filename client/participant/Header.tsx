import { useState } from 'preact/hooks'

import { Icon } from '../parts/Icon.tsx'
import { lazily } from '../parts/lazily.tsx'
import { MarkShape, markWords } from '../parts/MarkBadge.tsx'
import type { Screen } from '../screen.ts'
import type { MenuProps } from './Menu.tsx'

const Menu = lazily<MenuProps>(() => import('./Menu.tsx'))

/** Who I am and where we are; everything that is seldom needed lies behind one button. */
export function Header(props: Screen) {
  const { table, own, say } = props
  const [open, setOpen] = useState(false)
  return (
    <header class="participant-head">
      {own.mark && <MarkShape mark={own.mark} size={36} />}
      <div class="participant-who">
        {own.mark && (
          <p>
            {say(own.people === 2 ? 'participant.areTwo' : 'participant.are', {
              mark: markWords(own.mark, say),
            })}
          </p>
        )}
        <h1 aria-live="polite">{say(`step.${table.step.name}`)}</h1>
      </div>
      <button type="button" class="participant-menu" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon id="menu" size={28} />
        <span class="unseen">{say('participant.menu')}</span>
      </button>
      {open && <Menu {...props} onClose={() => setOpen(false)} />}
    </header>
  )
}
