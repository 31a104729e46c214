import type { Carried } from '../../../rules/acts/index.ts'
import type { SeenCard, SeenSpotlight } from '../../../rules/view/views.ts'
import { Button } from '../../parts/Button.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { markWords } from '../../parts/MarkBadge.tsx'
import type { Screen } from '../../screen.ts'
import { isOwnLight } from '../list/light.ts'
import { traitsOf } from '../pile/traits.ts'
import { pileName } from '../words.ts'

export type Light = Carried<'spotlight'>['light']
type OnLight = { onLight: (light: Light) => void }

/** What of a card can be lit on everybody's table. */
export function Lights({ screen, card, onLight }: { screen: Screen; card: SeenCard } & OnLight) {
  return (
    <div class="lights" role="group" aria-label={screen.say('canvas.lightFor')}>
      <span>{screen.say('canvas.lightFor')}</span>
      {traitsOf(card, screen.labels).map((trait) => (
        <Button key={trait.as} onPress={() => onLight(trait)}>
          {pileName(screen, trait)}
        </Button>
      ))}
    </div>
  )
}

/** What is lit and by whom; whoever lit it, or leads, puts it out. */
export function LitLine({ screen, lit, onLight }: { screen: Screen; lit: SeenSpotlight } & OnLight) {
  const { say, own } = screen
  const unmarked = say(lit.until === undefined ? 'canvas.leader' : 'canvas.wall')
  const who = lit.mark ? markWords(lit.mark, say) : unmarked
  const mayEnd = own.may.includes('spotlight') && (own.role === 'facilitator' || isOwnLight(lit, screen))
  return (
    <div class="litLine">
      <Icon id="lamp" />
      <p role="status">{say('canvas.lit', { what: pileName(screen, lit.light), who })}</p>
      {mayEnd && (
        <Button icon="lamp" onPress={() => onLight({ as: 'nothing' })}>
          {say('canvas.putOut')}
        </Button>
      )}
    </div>
  )
}
