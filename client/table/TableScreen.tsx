import type { VNode } from 'preact'
import { useEffect } from 'preact/hooks'

import type { StepName } from '../../rules/agenda.ts'
import { AloudButton } from '../aloud/AloudButton.tsx'
import { Button } from '../parts/Button.tsx'
import { lazily } from '../parts/lazily.tsx'
import { LineBanner } from '../parts/LineBanner.tsx'
import { useStirred } from '../parts/useStirred.ts'
import type { Screen } from '../screen.ts'
import type { OursProps } from '../reveal/OursBig.tsx'
import type { SlideProps } from '../reveal/Slide.tsx'
import { withoutWaiting } from './atTable.ts'
import { Deal } from './screen/Deal.tsx'
import { Dialogue } from './screen/dialogue/Dialogue.tsx'
import { Evaluation } from './screen/dialogue/Evaluation.tsx'
import { WrapUp } from './screen/dialogue/WrapUp.tsx'
import { Names } from './screen/Names.tsx'
import { OnCloth } from './screen/OnCloth.tsx'
import { Talk } from './screen/Talk.tsx'
import { Over } from './screen/Over.tsx'
import { Predict } from './screen/Predict.tsx'
import type { ProfileWallProps } from './screen/profile/ProfileWall.tsx'
import type { QualityWallProps } from './screen/rounds/QualityWall.tsx'
import type { SearchWallProps } from './screen/rounds/SearchWall.tsx'
import { Experiences } from './screen/talk/Experiences.tsx'
import { Explain } from './screen/talk/Explain.tsx'
import { Tips } from './screen/talk/Tips.tsx'
import { Timer } from './screen/Timer.tsx'
import { Welcome } from './screen/Welcome.tsx'
import { useSound } from './sound/useSound.ts'
import './screen/tableScreen.css'

/** The shared table's own page: what the room sees on the wall. One thought a screen. */
export default function TableScreen(whole: Screen) {
  // Own words come on the wall only once the facilitator has let them through.
  const screen: Screen = { ...whole, table: withoutWaiting(whole.table) }
  const { say } = screen
  const { name } = screen.table.step
  const letSound = useSound(whole.table)
  useEffect(() => {
    document.title = `${say(`step.${name}`)} · ${say('home.title')}`
  }, [name, say])
  return (
    <main class={`tableScreen tableScreen-${name}`}>
      <LineBanner say={say} online={screen.online} over />
      <Over screen={screen} />
      <Timer screen={screen} />
      <Thought screen={screen} />
      <p class="unseen" role="status" data-unread>
        {say(`step.${name}`)}
      </p>
      <Corner letSound={letSound} say={say} />
    </main>
  )
}

type CornerProps = Pick<Screen, 'say'> & { letSound: (() => void) | undefined }

/** Lies over the words of the wall, so it is there only while somebody is at the screen, or has to press it. */
function Corner({ letSound, say }: CornerProps) {
  const isStirred = useStirred()
  return (
    <div class={isStirred ? 'wall-sound' : 'wall-sound wall-sound-calm'}>
      {letSound && (
        <Button icon="sound" onPress={letSound}>
          {say('table.soundOn')}
        </Button>
      )}
      <AloudButton say={say} />
    </div>
  )
}

/** Nothing of what is real is fetched before the reveal. */
const Slide = lazily<SlideProps>(() => import('../reveal/Slide.tsx'))
const OursBig = lazily<OursProps>(() => import('../reveal/OursBig.tsx'))
/** Nor a round that may never be played. */
const QualityWall = lazily<QualityWallProps>(() => import('./screen/rounds/QualityWall.tsx'))
const ProfileWall = lazily<ProfileWallProps>(() => import('./screen/profile/ProfileWall.tsx'))
const SearchWall = lazily<SearchWallProps>(() => import('./screen/rounds/SearchWall.tsx'))

type WallProps = { screen: Screen }

/** What each step shows; a step that is not here is one of slides or of rounds, or a talk. */
const walls: Partial<Record<StepName, (props: WallProps) => VNode | null>> = {
  welcome: Welcome,
  goldenTip: Tips,
  experiences: Experiences,
  explain: Explain,
  deal: Deal,
  pseudonymise: Names,
  // The cards lie on the cloth, or fall into the box above it.
  collect: OnCloth,
  link: OnCloth,
  order: OnCloth,
  discover: OnCloth,
  predict: Predict,
  privacyDialogue: Dialogue,
  wrapUp: WrapUp,
  evaluation: Evaluation,
}

function Thought({ screen }: WallProps) {
  const { table } = screen
  const Wall = walls[table.step.name]
  if (Wall) return <Wall screen={screen} />
  if (table.quality) return <QualityWall screen={screen} quality={table.quality} />
  if (table.profile) return <ProfileWall screen={screen} profile={table.profile} />
  if (table.search) return <SearchWall screen={screen} search={table.search} />
  // In the reveal the facilitator can bring back for a moment what was foretold.
  if (table.spread) return <Predict screen={screen} />
  return table.slide ? <Revealed screen={screen} slide={table.slide} /> : <Talk screen={screen} />
}

/** A slide with what the group claimed of it. */
function Revealed({ screen: { table, labels, say }, slide }: { screen: Screen; slide: SlideProps['slide'] }) {
  const ours = <OursBig claims={table.claims} slide={slide} labels={labels} say={say} />
  return (
    <>
      <h1 class="unseen">{say(`step.${table.step.name}`)}</h1>
      <Slide slide={slide} say={say} language={table.settings.language} big after={ours} />
    </>
  )
}
