import { useContext, useState } from 'preact/hooks'

import { Button } from '../parts/Button.tsx'
import { Device } from '../parts/device.ts'
import { Icon, type IconId } from '../parts/Icon.tsx'
import { Logo } from '../parts/Logo.tsx'
import type { Say } from '../text.ts'
import { CheckLink } from './CheckLink.tsx'
import { DeckInfo } from './DeckInfo.tsx'
import { Fan } from './Fan.tsx'
import { JoinForm } from './JoinForm.tsx'
import { Languages } from './Languages.tsx'
import { PlanLink } from './PlanLink.tsx'
import { Practice } from './Practice.tsx'
import { Regain } from './Regain.tsx'
import { StartForm } from './StartForm.tsx'
import './home.css'

export type HomeProps = {
  say: Say
  /** The address asked for a seat that this device does not have. */
  lost?: boolean
}
const ways = ['start', 'practice', 'deck', 'regain'] as const
type Way = (typeof ways)[number]
const icons: Record<Way, IconId> = { start: 'screen', practice: 'play', deck: 'cards', regain: 'lock' }

/** The first page: join, start, practise, or look at the cards. */
export default function Home(props: HomeProps) {
  const [way, setWay] = useState<Way>()
  return (
    <main class="home wood">
      <Languages say={props.say} />
      {way ? (
        <There {...props} way={way} onBack={() => setWay(undefined)} />
      ) : (
        <Front {...props} onWay={setWay} />
      )}
    </main>
  )
}

function Front({ say, lost, onWay }: HomeProps & { onWay: (way: Way) => void }) {
  return (
    <>
      <Logo kind="home" />
      <header class="home-head">
        <Fan />
        <h1>{say('home.title')}</h1>
        <p>{say('home.line')}</p>
      </header>
      {lost && <p class="paper home-lost">{say('home.lost')}</p>}
      <Back say={say} />
      <JoinForm say={say} />
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
        <PlanLink say={say} />
        <CheckLink say={say} />
      </nav>
      <p class="home-privacy">{say('home.privacy')}</p>
    </>
  )
}

function Back({ say }: Pick<HomeProps, 'say'>) {
  const { settings, go } = useContext(Device)
  const seats = (['participant', 'console', 'spectator'] as const).filter((place) => settings.seat(place))
  if (seats.length === 0) return null
  return (
    <section class="paper actions">
      <p>{say('home.back.text')}</p>
      {seats.map((place, n) => (
        <Button key={place} kind={n === 0 ? 'main' : 'plain'} wide icon="play" onPress={() => go(place)}>
          {say(`home.back.${place}`)}
        </Button>
      ))}
    </section>
  )
}

function There({ way, onBack, say }: HomeProps & { way: Way; onBack: () => void }) {
  return (
    <>
      <div class="home-back">
        <Button icon="left" onPress={onBack}>
          {say('home.again')}
        </Button>
      </div>
      {way === 'start' && <StartForm say={say} />}
      {way === 'practice' && <Practice say={say} />}
      {way === 'deck' && <DeckInfo say={say} />}
      {way === 'regain' && <Regain say={say} />}
    </>
  )
}
