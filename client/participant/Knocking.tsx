import type { OwnView } from '../../rules/view/views.ts'
import { Button } from '../parts/Button.tsx'
import { LineBanner } from '../parts/LineBanner.tsx'
import { MarkBadge } from '../parts/MarkBadge.tsx'
import type { Say } from '../text.ts'

type KnockingProps = { own: Pick<OwnView, 'mark' | 'partner'>; say: Say; online: boolean; onHome: () => void }

/** Somebody knocked: under which mark, and that the facilitator opens the door. */
export function Knocking({ own, say, online, onHome }: KnockingProps) {
  return (
    <main class="alone wood">
      <LineBanner say={say} online={online} over />
      <section class="paper">
        <h1>{say('participant.knock.title')}</h1>
        {own.mark && <MarkBadge {...own} say={say} size={48} />}
        <p role="status">{say('participant.knock.text')}</p>
        <div class="actions">
          <Button wide icon="home" onPress={onHome}>
            {say('net.home')}
          </Button>
        </div>
      </section>
    </main>
  )
}
