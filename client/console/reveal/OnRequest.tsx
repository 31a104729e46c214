import { Button } from '../../parts/Button.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import { pageLanguage } from '../../parts/speech.ts'
import type { Desk } from '../desk.ts'
import { SlideList } from './SlideList.tsx'

/** What is not in the plan lies in a sheet; its button says which of those is on. */
export function OnRequest({ desk }: { desk: Desk }) {
  const { console, say, open } = desk
  const slides = console.slides.filter(({ planned }) => !planned)
  if (slides.length === 0) return null
  const on = slides.find(({ id }) => id === console.slide)
  return (
    <Button
      icon="list"
      pressed={on !== undefined}
      onPress={() => open((now, close) => <RequestSheet desk={now} onClose={close} />)}
    >
      {on ? say('console.onRequestNow', { title: on.title[pageLanguage()] }) : say('console.onRequest')}
    </Button>
  )
}

function RequestSheet({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const { console, say } = desk
  const slides = console.slides.filter(({ planned }) => !planned)
  return (
    <Dialog title={say('console.onRequest')} onClose={onClose}>
      <SlideList desk={desk} slides={slides} label={say('console.onRequest')} />
      <Origin desk={desk} />
      <Button wide onPress={onClose}>
        {say('parts.close')}
      </Button>
    </Dialog>
  )
}

/** Slides about origin are opened once, after reading why to be careful. */
export function Origin({ desk }: { desk: Desk }) {
  const { console, labels, own, say, player, ask } = desk
  if (console.originOpen || !own.may.includes('openOrigin')) return null
  const open = () =>
    ask({
      title: say('console.originTitle'),
      text: labels.originWarning,
      yes: say('console.originYes'),
      onYes: () => void player.play('openOrigin', {}),
    })
  return (
    <Button blocked={player.blocked} onPress={open}>
      {say('console.origin')}
    </Button>
  )
}
