import { Icon, type IconId } from '../parts/Icon.tsx'
import type { Say } from '../text.ts'
import type { CheckName, Found, State } from './outcomes.ts'

const icons: Readonly<Record<State, IconId>> = { good: 'check', but: 'help', bad: 'close' }

/** One thing that was looked at: in a word how it is, and in a sentence what that means and what to do. */
export function OneCheck({ name, found, say }: { name: CheckName; found: Found | undefined; say: Say }) {
  const state = found?.state
  return (
    <li class={`checkItem checkItem-${state ?? 'busy'}`}>
      <span class="checkItem-sign" aria-hidden="true">
        {state ? <Icon id={icons[state]} /> : '…'}
      </span>
      <div>
        <h3>
          {say(`check.${name}`)}
          <span class="checkItem-state">{say(state ? `check.state.${state}` : 'check.state.busy')}</span>
        </h3>
        {found && <p>{say(found.says, found.filling)}</p>}
      </div>
    </li>
  )
}
