import { useContext, useEffect, useState } from 'preact/hooks'

import { Confirm } from '../parts/Confirm.tsx'
import { Device } from '../parts/device.ts'
import { LineBanner } from '../parts/LineBanner.tsx'
import { usePlay } from '../parts/usePlay.ts'
import { GuardPage } from '../pass/Guard.tsx'
import { useOut } from '../pass/useOut.ts'
import type { ConsoleScreen } from '../screen.ts'
import { useAddresses, useTold } from './address.ts'
import { Agenda } from './Agenda.tsx'
import type { Desk, Question, Sheet } from './desk.ts'
import { Join } from './Join.tsx'
import { Next } from './Next.tsx'
import { Now } from './Now.tsx'
import { People } from './People.tsx'
import { Skip } from './Skip.tsx'
import { Top } from './Top.tsx'
import { Unsaved } from './Unsaved.tsx'
import './console.css'
import './fingers.css'

/** The console; where this device went round, only for who says that it is for them. */
export default function Console(screen: ConsoleScreen) {
  const { isOut, onLead } = useOut()
  return isOut ? <GuardPage say={screen.say} onLead={onLead} /> : <TheConsole {...screen} />
}

/** The facilitator's screen: what is on, what comes next, who is in. Nobody's mistakes lie open on it. */
function TheConsole(screen: ConsoleScreen) {
  const player = usePlay(screen)
  const key = useContext(Device).settings.seat('console')
  const [question, ask] = useState<Question>()
  const [sheet, show] = useState<{ drawn: Sheet }>()
  const addresses = useAddresses()
  useTold(addresses.chosen)
  const open = (drawn?: Sheet) => show(drawn && { drawn })
  const desk: Desk = { ...screen, player, addresses, key, ask, open }
  const close = () => ask(undefined)
  const { say } = screen
  const step = say(`step.${screen.table.step.name}`)
  useEffect(() => {
    document.title = `${step} · ${say('console.title')} · ${say('home.title')}`
  }, [step])
  return (
    <div class={screen.table.frozen ? 'desk desk-frozen' : 'desk'}>
      <Skip say={say} />
      <LineBanner say={say} online={screen.online} over>
        {screen.console.unsaved && <Unsaved say={say} />}
      </LineBanner>
      <Top desk={desk} />
      <Agenda desk={desk} />
      <main class="desk-middle">
        <Now desk={desk} />
        <Next desk={desk} />
      </main>
      <aside class="desk-side">
        <Join desk={desk} />
        <People desk={desk} />
      </aside>
      {sheet?.drawn(desk, () => show(undefined))}
      {question && <Asked question={question} desk={desk} onClose={close} />}
    </div>
  )
}

function Asked({ question, desk, onClose }: { question: Question; desk: Desk; onClose: () => void }) {
  const { title, text, yes, onYes } = question
  const agreed = () => {
    onClose()
    desk.open()
    onYes()
  }
  return <Confirm title={title} text={text} yes={yes} say={desk.say} onYes={agreed} onNo={onClose} />
}
