import type { Desk } from './desk.ts'
import { PrintButton } from './print/PrintButton.tsx'
import { AddRound } from './reveal/AddRound.tsx'
import { AnswerCount } from './reveal/AnswerCount.tsx'
import { ChanceButtons } from './reveal/ChanceButtons.tsx'
import { ForetoldButton } from './reveal/ForetoldButton.tsx'
import { OnRequest, Origin } from './reveal/OnRequest.tsx'
import { SlideList } from './reveal/SlideList.tsx'
import { Turn } from './reveal/Turn.tsx'
import { Walk } from './reveal/Walk.tsx'
import './reveal/reveal.css'

/** The slides of the reveal or of a round: those planned, those on request, and what can be done with the one shown. */
export function RevealControls({ desk }: { desk: Desk }) {
  const planned = desk.console.slides.filter((one) => one.planned)
  return (
    <>
      <div class="desk-row">
        <Turn desk={desk} />
        <OnRequest desk={desk} />
        <Origin desk={desk} />
      </div>
      <SlideList desk={desk} slides={planned} label={desk.say('console.planned')} />
      <div class="desk-slide">
        <AnswerCount desk={desk} />
        <Walk desk={desk} />
        <ChanceButtons desk={desk} />
        <AddRound desk={desk} />
      </div>
      <div class="desk-row">
        <ForetoldButton desk={desk} />
        <PrintButton desk={desk} />
      </div>
    </>
  )
}
