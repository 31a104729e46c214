import type { SeenSpotlight } from '../../../rules/view/views.ts'
import { Button } from '../../parts/Button.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { MarkBadge } from '../../parts/MarkBadge.tsx'
import type { Screen } from '../../screen.ts'
import { pileName } from '../words.ts'
import { isOwnLight } from './light.ts'
import type { Picking } from './picking.ts'

type LitNowProps = Screen & { lit: SeenSpotlight; picking: Picking }

/** Tells what is lit, as soon as it is. */
export function LitLine({ lit, ...props }: Screen & { lit: SeenSpotlight | undefined; picking: Picking }) {
  return <div role="status">{lit && <LitNow lit={lit} {...props} />}</div>
}

/** What is lit, and who lit it; whoever did may put it out. */
function LitNow({ lit, picking, ...screen }: LitNowProps) {
  const { say, own } = screen
  const { light, mark, until } = lit
  const isOwn = isOwnLight(lit, screen) || own.role === 'facilitator'
  const mayPutOut = own.may.includes('spotlight') && isOwn
  const putOut = () => void picking.does('spotlight', { light: { as: 'nothing' } }, say('list.lightOut'))
  return (
    <div class="litNow">
      <Icon id="lamp" />
      <p>
        <b>{say('list.lit', { what: pileName(screen, light) })}</b>{' '}
        <span class="litNow-who">
          {mark ? (
            <MarkBadge mark={mark} say={say} size={20} />
          ) : (
            say(until === undefined ? 'list.litByLead' : 'list.litByTable')
          )}
        </span>
      </p>
      {mayPutOut && (
        <Button icon="lamp" blocked={picking.blocked} onPress={putOut}>
          {say('list.putOut')}
        </Button>
      )}
    </div>
  )
}
