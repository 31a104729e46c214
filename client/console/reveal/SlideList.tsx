import { Button } from '../../parts/Button.tsx'
import { pageLanguage } from '../../parts/speech.ts'
import type { Desk } from '../desk.ts'

type Slides = Desk['console']['slides']

/** Slides by their titles; the one that is on is pressed. */
export function SlideList({ desk, slides, label }: { desk: Desk; slides: Slides; label: string }) {
  const { console, player } = desk
  return (
    <ol class="desk-slides" aria-label={label}>
      {slides.map(({ id, title }) => (
        <li key={id}>
          <Button
            pressed={id === console.slide}
            blocked={player.blocked}
            onPress={() => void player.play('showSlide', { slide: id })}
          >
            {title[pageLanguage()]}
          </Button>
        </li>
      ))}
    </ol>
  )
}
