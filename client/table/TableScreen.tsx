import type { StepName } from '../../rules/agenda.ts'
import { Button } from '../parts/Button.tsx'
import type { Screen } from '../screen.ts'
import { lazily } from '../parts/lazily.tsx'
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
  const { name } = screen.table.step
  const letSound = useSound(whole.table)
  return (
    <main class={`tableScreen tableScreen-${name}`}>
      <Over screen={screen} />
      <Timer screen={screen} />
      <Thought screen={screen} />
      {letSound && (
        <div class="wall-sound">
          <Button icon="sound" onPress={letSound}>
            {screen.say('table.soundOn')}
          </Button>
        </div>
      )}
    </main>
  )
}

/** The steps in which the cards lie on the cloth, or fall into the box above it. */
const onCloth: readonly StepName[] = ['collect', 'link', 'order', 'discover']

/** Nothing of what is real is fetched before the reveal. */
const Slide = lazily<SlideProps>(() => import('../reveal/Slide.tsx'))
const OursBig = lazily<OursProps>(() => import('../reveal/OursBig.tsx'))
/** Nor a round that may never be played. */
const QualityWall = lazily<QualityWallProps>(() => import('./screen/rounds/QualityWall.tsx'))
const ProfileWall = lazily<ProfileWallProps>(() => import('./screen/profile/ProfileWall.tsx'))
const SearchWall = lazily<SearchWallProps>(() => import('./screen/rounds/SearchWall.tsx'))

/** The steps that show slides. */
const onSlides: readonly StepName[] = ['reveal', 'selection']

function Thought({ screen }: { screen: Screen }) {
  const { table } = screen
  const { name } = table.step
  if (onCloth.includes(name)) return <OnCloth screen={screen} />
  if (name === 'welcome') return <Welcome screen={screen} />
  if (name === 'goldenTip') return <Tips screen={screen} />
  if (name === 'experiences') return <Experiences screen={screen} />
  if (name === 'explain') return <Explain screen={screen} />
  if (name === 'deal') return <Deal screen={screen} />
  if (name === 'pseudonymise') return <Names screen={screen} />
  if (name === 'privacyDialogue') return <Dialogue screen={screen} />
  if (name === 'wrapUp') return <WrapUp screen={screen} />
  if (name === 'evaluation') return <Evaluation screen={screen} />
  if (table.quality) return <QualityWall screen={screen} quality={table.quality} />
  if (table.profile) return <ProfileWall screen={screen} profile={table.profile} />
  if (table.search) return <SearchWall screen={screen} search={table.search} />
  // In the reveal the facilitator can bring back for a moment what was foretold.
  if (name === 'predict' || table.spread) return <Predict screen={screen} />
  if (!onSlides.includes(name) || !table.slide) return <Talk screen={screen} />
  return <Revealed screen={screen} slide={table.slide} />
}

/** A slide with what the group claimed of it. */
function Revealed({ screen: { table, labels, say }, slide }: { screen: Screen; slide: SlideProps['slide'] }) {
  const ours = <OursBig claims={table.claims} slide={slide} labels={labels} say={say} />
  return <Slide slide={slide} say={say} language={table.settings.language} big after={ours} />
}
