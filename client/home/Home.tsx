import { useState } from 'preact/hooks'

import type { Language } from '../../rules/workshop.ts'
import { Button } from '../parts/Button.tsx'
import { Icon, type IconId } from '../parts/Icon.tsx'
import type { Place, Seat, Settings } from '../settings.ts'
import type { Say } from '../text.ts'
import { DeckInfo } from './DeckInfo.tsx'
import { Fan } from './Fan.tsx'
import { JoinForm } from './JoinForm.tsx'
import { Languages } from './Languages.tsx'
import { Practice } from './Practice.tsx'
import { StartForm } from './StartForm.tsx'
import './home.css'

export type HomeProps = {
  say: Say
  settings: Settings
  language: Language
  onLanguage: (language: Language) => void
  onSeat: (place: Place, seat: Seat) => void
  go: (place: Place) => void
  /** The address asked for a seat that this device does not have. */
  lost: boolean
}
const ways = ['start', 'practice', 'deck'] as const
type Way = (typeof ways)[number]
const icons: Record<Way, IconId> = { start: 'screen', practice: 'play', deck: 'cards' }

/** The first page: join, start, practise, or look at the cards. */
export function Home(props: HomeProps) {
  const { say, language, onLanguage } = props
  const [way, setWay] = useState<Way>()
  return (
    <main class="home wood">
      <Languages language={language} onLanguage={onLanguage} say={say} />
      {way ? (
        <There {...props} way={way} onBack={() => setWay(undefined)} />
      ) : (
        <Front {...props} onWay={setWay} />
      )}
    </main>
  )
}

function Front({ say, settings, onSeat, go, lost, onWay }: HomeProps & { onWay: (way: Way) => void }) {
  return (
    <>
      <header class="home-head">
        <Fan />
        <h1>{say('home.title')}</h1>
        <p>{say('home.line')}</p>
      </header>
      {lost && <p class="paper home-lost">{say('home.lost')}</p>}
      <Back settings={settings} say={say} go={go} />
      <JoinForm say={say} settings={settings} onSeat={(seat) => onSeat('participant', seat)} />
      <nav class="home-ways" aria-label={say('home.menu')}>
        {ways.map((way) => (
          <button key={way} type="button" class="paper home-way" onClick={() => onWay(way)}>
            <Icon id={icons[way]} size={32} />
            <span>
              <strong>{say(`home.${way}`)}</strong>
              <small>{say(`home.${way}.more`)}</small>
            </span>
            <Icon id="right" />
          </button>
        ))}
      </nav>
      <p class="home-privacy">{say('home.privacy')}</p>
    </>
  )
}

function Back({ settings, say, go }: Pick<HomeProps, 'settings' | 'say' | 'go'>) {
  const seats = (['participant', 'console'] as const).filter((place) => settings.seat(place))
  if (seats.length === 0) return null
  return (
    <section class="paper actions">
      <p>{say('home.back.text')}</p>
      {seats.map((place, n) => (
        <Button key={place} kind={n === 0 ? 'main' : 'plain'} wide onPress={() => go(place)}>
          {say(`home.back.${place}`)}
        </Button>
      ))}
    </section>
  )
}

function There({ way, onBack, ...props }: HomeProps & { way: Way; onBack: () => void }) {
  const { say } = props
  return (
    <>
      <div class="home-back">
        <Button icon="left" onPress={onBack}>
          {say('home.again')}
        </Button>
      </div>
      {way === 'start' && <StartForm {...props} />}
      {way === 'practice' && <Practice {...props} />}
      {way === 'deck' && <DeckInfo say={say} language={props.language} />}
    </>
  )
}
