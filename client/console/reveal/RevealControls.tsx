import type { Desk } from '../desk.ts'
import { PaperButton } from '../paper/print/PaperButton.tsx'
import { PrintButton } from '../print/PrintButton.tsx'
import { AddRound } from './AddRound.tsx'
import { AnswerCount } from './AnswerCount.tsx'
import { ChanceButtons } from './ChanceButtons.tsx'
import { ForetoldButton } from './ForetoldButton.tsx'
import { OnRequest, Origin } from './OnRequest.tsx'
import { SlideList } from './SlideList.tsx'
import { Turn } from './Turn.tsx'
import { Walk } from './Walk.tsx'
import './reveal.css'

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
        <PaperButton desk={desk} />
      </div>
    </>
  )
}
