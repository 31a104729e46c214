import { Button } from '../parts/Button.tsx'
import { pageLanguage } from '../parts/speech.ts'
import type { Desk } from './desk.ts'

type Slides = Desk['console']['slides']

/** The slides of the agenda, those on request, and the locked ones about origin. */
export function RevealControls({ desk }: { desk: Desk }) {
  const { slides, slide } = desk.console
  const planned = slides.filter((one) => one.planned)
  const onRequest = slides.filter((one) => !one.planned)
  const place = planned.findIndex(({ id }) => id === slide)
  return (
    <>
      <div class="desk-controls">
        <Step desk={desk} to={planned[place - 1]?.id} words="console.previousSlide" icon="left" />
        <Step desk={desk} to={planned[place + 1]?.id} words="console.nextSlide" icon="right" />
      </div>
      <SlideList desk={desk} slides={planned} />
      <h3>{desk.say('console.onRequest')}</h3>
      <SlideList desk={desk} slides={onRequest} />
      <Origin desk={desk} />
    </>
  )
}

type StepProps = {
  desk: Desk
  to: string | undefined
  words: 'console.previousSlide' | 'console.nextSlide'
  icon: 'left' | 'right'
}

function Step({ desk: { say, player }, to, words, icon }: StepProps) {
  const blocked = player.blocked ?? (to === undefined ? say('console.noMoreSlides') : undefined)
  return (
    <Button
      icon={icon}
      blocked={blocked}
      onPress={() => void (to && player.play('showSlide', { slide: to }))}
    >
      {say(words)}
    </Button>
  )
}

function SlideList({ desk, slides }: { desk: Desk; slides: Slides }) {
  const { console, player } = desk
  return (
    <ul class="desk-slides">
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
    </ul>
  )
}

/** Slides about origin are opened once, after reading why to be careful. */
function Origin({ desk }: { desk: Desk }) {
  const { console, labels, say, player, ask } = desk
  if (console.originOpen) return null
  const open = () =>
    ask({
      title: say('console.originTitle'),
      text: labels.originWarning,
      yes: say('console.originYes'),
      onYes: () => void player.play('openOrigin', {}),
    })
  return (
    <Button icon="lock" blocked={player.blocked} onPress={open}>
      {say('console.origin')}
    </Button>
  )
}
