import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { named, skipped, waysOf } from './agenda.ts'
import type { Desk } from './desk.ts'
import { goOrAsk, leavingWords } from './talk/boxes.ts'

/** Every step, and what can be done with it: go there, look back, play again. */
export function Steps({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const { console, say } = desk
  return (
    <Dialog title={say('console.otherStep')} onClose={onClose}>
      <ol class="desk-steps" style={{ '--rows': Math.ceil(console.agenda.length / 2) }}>
        {console.agenda.map(({ name }, place) => (
          <li key={place}>
            <strong>{say(`step.${name}`)}</strong>
            <Ways desk={desk} place={place} onClose={onClose} />
          </li>
        ))}
      </ol>
      <Button wide onPress={onClose}>
        {say('parts.close')}
      </Button>
    </Dialog>
  )
}

function Ways({ desk, place, onClose }: { desk: Desk; place: number; onClose: () => void }) {
  const { console, say, player } = desk
  const { agenda, step } = console
  const { when, go, look, again } = waysOf(agenda, step, place)
  const name = say(`step.${agenda[place]?.name ?? 'welcome'}`)
  const lookBack = () => {
    onClose()
    void player.play('lookBack', { step: place })
  }
  return (
    <span class="desk-ways">
      {when === 'now' && <em>{say('console.nowOn')}</em>}
      {go && (
        <Button label={say('console.goToName', { step: name })} onPress={() => goThere(desk, place)}>
          {say('console.goTo')}
        </Button>
      )}
      {look && (
        <Button label={say('console.lookBackName', { step: name })} onPress={lookBack}>
          {say('console.lookBack')}
        </Button>
      )}
      {again && (
        <Button
          label={say('console.playAgainName', { step: name })}
          onPress={() => playAgain(desk, place, name)}
        >
          {say('console.playAgain')}
        </Button>
      )}
    </span>
  )
}

/** Straight to the next step; with a question where steps are skipped, or somebody is still choosing. */
export function goThere(desk: Desk, place: number): void {
  const { console, say, player, ask, open } = desk
  const { agenda, step } = console
  const there = named(agenda, place)
  const go = () => {
    open()
    void player.play('goTo', there)
  }
  const between = skipped(agenda, step, place)
  if (between.length === 0) return goOrAsk(desk, go)
  const steps = between.map((name) => say(`step.${name}`)).join(', ')
  ask({
    title: say('console.skipTitle', { step: say(`step.${agenda[place]?.name ?? 'welcome'}`) }),
    text: [say('console.skipText', { steps }), leavingWords(desk)].filter(Boolean).join(' '),
    yes: say('console.skipYes'),
    onYes: go,
  })
}

function playAgain({ console, say, player, ask }: Desk, place: number, name: string): void {
  const there = named(console.agenda, place)
  ask({
    title: say('console.againTitle', { step: name }),
    text: say('console.againText'),
    yes: say('console.againYes'),
    onYes: () => void player.play('playAgain', there),
  })
}
