import { Button } from '../parts/Button.tsx'
import { LineBanner } from '../parts/LineBanner.tsx'
import { MarkBadge } from '../parts/MarkBadge.tsx'
import { Notice } from '../parts/Notice.tsx'
import { usePlay } from '../parts/usePlay.ts'
import type { Screen } from '../screen.ts'

export type AwayProps = Screen & { onHome: () => void }

/** Who left sees their own seat, and can sit down again. */
export default function Away({ onHome, ...screen }: AwayProps) {
  const { own, say } = screen
  const { play, told, blocked } = usePlay(screen)
  return (
    <main class="alone wood">
      <LineBanner say={say} online={screen.online} over />
      <section class="paper">
        <h1>{say('participant.away.title')}</h1>
        {own.mark && <MarkBadge {...own} say={say} size={32} />}
        <p>{say('participant.away.text')}</p>
        <Notice tone={told.tone}>{told.text}</Notice>
        <div class="actions">
          <Button kind="main" wide icon="play" blocked={blocked} onPress={() => void play('comeBack', {})}>
            {say('participant.away.back')}
          </Button>
          <Button wide icon="home" onPress={onHome}>
            {say('net.home')}
          </Button>
        </div>
      </section>
    </main>
  )
}
