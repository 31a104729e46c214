import { Button } from '../../../parts/Button.tsx'
import { playersOf } from '../../counts.ts'
import type { Desk } from '../../desk.ts'
import { usePages } from '../../reveal/Turn.tsx'
import { stagesInOrder, stepsFrom, type Place } from './steps.ts'
import '../../reveal/reveal.css'

/** The round about the profile: back and on, the four stages, and at the question the answers. */
export function ProfileControls({ desk }: { desk: Desk }) {
  const { say, player, table } = desk
  const { profile } = table
  if (!profile) return null
  return (
    <>
      <Turning desk={desk} profile={profile} />
      <fieldset class="desk-row">
        <legend class="unseen">{say('console.profile.stages')}</legend>
        {stagesInOrder.map((stage) => (
          <Button
            key={stage}
            pressed={stage === profile.stage}
            blocked={player.blocked}
            onPress={() => void player.play('showProfile', { stage })}
          >
            {say(`console.profile.${stage}`)}
          </Button>
        ))}
      </fieldset>
      <p>{say(`console.profile.how.${profile.stage}`)}</p>
      {profile.question && <Answers desk={desk} answered={profile.question.answered} />}
    </>
  )
}

type Profile = NonNullable<Desk['table']['profile']>

/** One step back, one on; also with Page Up and Page Down, which a presenter's clicker sends. */
function Turning({ desk: { say, player }, profile }: { desk: Desk; profile: Profile }) {
  const { back, on } = stepsFrom(profile)
  const show = (to: Place | undefined) => {
    if (to && player.blocked === undefined) void player.play('showProfile', to)
  }
  usePages(
    () => show(back),
    () => show(on),
  )
  const blocked = (to: Place | undefined) => player.blocked ?? (to ? undefined : say('console.noMoreSlides'))
  return (
    <div class="desk-row">
      <Button icon="left" blocked={blocked(back)} onPress={() => show(back)}>
        {say('console.profile.back')}
      </Button>
      <Button icon="right" kind="main" blocked={blocked(on)} onPress={() => show(on)}>
        {say('console.profile.on')}
      </Button>
      {profile.last > 0 && (
        <p class="desk-soft">{say('console.profile.at', { at: profile.at + 1, last: profile.last + 1 })}</p>
      )}
    </div>
  )
}

/** How many have answered, and the moment at which the answers open. */
function Answers({ desk, answered }: { desk: Desk; answered: number }) {
  const { console, own, say, player } = desk
  if (!own.may.includes('showAnswers')) return null
  const of = playersOf(console).filter(([, { here, away }]) => here && away === undefined).length
  const on = !console.answersShown
  return (
    <div class="desk-row">
      <p>{say('console.answered', { count: answered, of })}</p>
      <Button icon="screen" blocked={player.blocked} onPress={() => void player.play('showAnswers', { on })}>
        {say(on ? 'console.answersShow' : 'console.answersHide')}
      </Button>
    </div>
  )
}
