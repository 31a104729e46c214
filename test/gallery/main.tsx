import { render, type ComponentType } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'

import '../../client/style.css'
import '../../client/parts/parts.css'
import type { ConsoleScreen } from '../../client/screen.ts'
import { createSettings } from '../../client/settings.ts'
import { sayIn } from '../../client/text.ts'
import en from '../../client/texts/en.json'
import nl from '../../client/texts/nl.json'
import { chanceFrom, seedOf } from '../../rules/chance.ts'
import { labelsOf } from '../../rules/labels.ts'
import { play } from '../../rules/play.ts'
import { languages, type Language, type SeatId, type Workshop } from '../../rules/workshop.ts'
import { Index } from './Index.tsx'
import { pictures, type Picture, type ScreenName } from './pictures.ts'
import { allSeats } from './playing.ts'
import { clockAt, deck, viewsOf } from './states.ts'

type Panel = ComponentType<ConsoleScreen>
const loads = import.meta.glob<{ default: Panel }>([
  '../../client/home/Home.tsx',
  '../../client/participant/Participant.tsx',
  '../../client/table/List.tsx',
  '../../client/table/TableScreen.tsx',
  '../../client/console/Console.tsx',
])
const files: Readonly<Record<ScreenName, string>> = {
  home: '../../client/home/Home.tsx',
  participant: '../../client/participant/Participant.tsx',
  list: '../../client/table/List.tsx',
  table: '../../client/table/TableScreen.tsx',
  console: '../../client/console/Console.tsx',
}
const texts = { nl, en }

/** `#table/link/nl`: which picture, in which language. */
function useHash(): { picture?: Picture; language: Language } {
  const [hash, hear] = useState(location.hash)
  useEffect(() => {
    const changed = () => hear(location.hash)
    addEventListener('hashchange', changed)
    return () => removeEventListener('hashchange', changed)
  }, [])
  const [screen, state, spoken] = hash.slice(1).split('/')
  const language = languages.find((one) => one === spoken) ?? 'nl'
  const picture = pictures.find((one) => one.screen === screen && one.state === state)
  return picture ? { picture, language } : { language }
}

function Gallery() {
  const { picture, language } = useHash()
  const [panel, keep] = useState<{ of: ScreenName; Panel: Panel }>()
  useEffect(() => {
    const screen = picture?.screen
    const load = screen && loads[files[screen]]
    if (screen) void load?.().then(({ default: Panel }) => keep({ of: screen, Panel }))
  }, [picture?.screen])
  if (!picture) return <Index pictures={pictures} language={language} />
  if (panel?.of !== picture.screen) return <p>…</p>
  return <Shown key={location.hash} picture={picture} language={language} Panel={panel.Panel} />
}

/** The screen with a workshop behind it that really plays what is tapped. */
function Shown({ picture, language, Panel }: { picture: Picture; language: Language; Panel: Panel }) {
  const first = useMemo(() => picture.make?.({ language }), [])
  const [workshop, keep] = useState<Workshop | undefined>(first)
  if (!workshop || !first) return <p>…</p>
  const say = sayIn(texts[language], language, workshop.settings.address)
  const screen: ConsoleScreen = {
    ...viewsOf(workshop, picture.seat, awake(workshop, picture)),
    labels: labelsOf(deck, language),
    say,
    online: picture.offline !== true,
    now: clockAt(first),
    async act(act, carried) {
      const given = { at: workshop.lastActAt + 1000, chance: chanceFrom(seedOf(workshop.seed, workshop.seq)), deck }
      const next = play(workshop, picture.seat, act, carried, given)
      if (typeof next === 'string') return { no: next }
      keep(next)
      return { ok: true }
    },
  }
  return <Panel {...screen} />
}

function awake(workshop: Workshop, { asleep = [] }: Picture): Set<SeatId> {
  return new Set([...allSeats(workshop)].filter((seat) => !asleep.includes(seat)))
}

// The console asks keys for other devices by the key of its own.
createSettings(localStorage).keepSeat('console', { workshop: 'gallery-workshop', key: 'Z2FsbGVyeS1nYWxsZXJ5LQ' })

const app = document.getElementById('app')
if (app) render(<Gallery />, app)
