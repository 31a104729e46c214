import { Button } from '../../parts/Button.tsx'
import { DeckIcon } from '../../parts/DeckIcon.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { pageLanguage } from '../../parts/speech.ts'
import type { Screen } from '../../screen.ts'
import type { Go } from './WrapUp.tsx'

type ChoosingProps = Screen & {
  first: string | undefined
  onChoose: (first: string) => void
  /** Whether a choice is in already. */
  isIn: boolean
  onGo: Go
}

/** The recommendations in a few words; whoever chooses one reads all of it. */
export function Choosing({ table, say, first, onChoose, isIn, onGo }: ChoosingProps) {
  const { recommendations = [] } = table
  return (
    <>
      <section class="paper wrapUp-sheet">
        <h2 tabIndex={-1}>{say('wrapUp.title')}</h2>
        <p class="wrapUp-soft">{say('wrapUp.tap')}</p>
        <ul class="wrapUp-many">
          {recommendations.map(({ id, icon, title, text }) => (
            <li key={id}>
              <button type="button" aria-pressed={id === first} onClick={() => onChoose(id)}>
                {icon !== undefined && <DeckIcon id={icon} size={28} />}
                <strong>{title[pageLanguage()]}</strong>
                {id === first && <Icon id="check" />}
              </button>
              <p role="status">{id === first && text[pageLanguage()]}</p>
            </li>
          ))}
        </ul>
      </section>
      <div class="thumb">
        {isIn && (
          <Button kind="quiet" icon="left" onPress={() => onGo('chosen')}>
            {say('wrapUp.stay')}
          </Button>
        )}
        <Button
          kind="main"
          wide
          icon="right"
          blocked={first === undefined ? say('wrapUp.first') : undefined}
          onPress={() => onGo('sentence')}
        >
          {say('wrapUp.next')}
        </Button>
      </div>
    </>
  )
}
