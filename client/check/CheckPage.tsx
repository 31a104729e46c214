import { useContext, useEffect, useState } from 'preact/hooks'

import { voicesHere } from '../aloud/voice.ts'
import { Languages } from '../home/Languages.tsx'
import { Button } from '../parts/Button.tsx'
import { Device } from '../parts/device.ts'
import { useSay } from '../parts/speech.ts'
import { Waiting } from '../parts/Waiting.tsx'
import type { Say } from '../text.ts'
import { meet } from './asks.ts'
import { Meeting } from './Meeting.tsx'
import { doneOf, parts, worstOf, type Findings } from './outcomes.ts'
import { OneCheck } from './OneCheck.tsx'
import { Report } from './Report.tsx'
import { runChecks } from './run.ts'
import { voiceVerdict } from './verdicts.ts'
import './check.css'

export type CheckProps = {
  /** What the QR of another page gave along; absent where the address was typed. */
  from?: string | undefined
  /** For the gallery, which shows what may come of it. */
  run?: typeof runChecks
}

/** The network check: what works at this place and on this device, and what to do. It needs no seat. */
export default function CheckPage({ from, run = runChecks }: CheckProps) {
  const { language, go } = useContext(Device)
  const say = useSay(language, 'u', 'whole')
  const [round, again] = useState(0)
  const findings = { ...useVoice(language, round), ...useChecks(run, round) }
  useEffect(() => void meet(from ? { from } : {}), [])
  useEffect(() => {
    if (say) document.title = `${say('check.title')} · ${say('home.title')}`
  }, [say])
  if (!say) return <Waiting />
  return (
    <main class={`checkPage ${from ? '' : 'checkPage-wide '}woodPage wood`}>
      <header class="woodPage-top">
        <Button icon="home" onPress={() => go('home')}>
          {say('check.home')}
        </Button>
        <Languages say={say} />
      </header>
      <div class="checkPage-head">
        <h1>{say('check.title')}</h1>
        <p>{say('check.line')}</p>
      </div>
      <div class={from ? 'checkPage-sheet' : 'checkPage-sheet checkPage-two'}>
        <Results say={say} findings={findings} onAgain={() => again(round + 1)} />
        {!from && <Meeting say={say} />}
      </div>
    </main>
  )
}

type ResultsProps = { say: Say; findings: Findings; onAgain: () => void }

function Results({ say, findings, onAgain }: ResultsProps) {
  const { done, of } = doneOf(findings)
  const worst = worstOf(findings)
  const isDone = done === of
  return (
    <div class="checkResults">
      <section class={`paper checkSum checkSum-${isDone ? worst : 'busy'}`}>
        {/* Said when it begins and when it is done; a count is there to be seen, or it would be said fourteen times. */}
        <div role="status">
          <h2>{isDone && worst ? say(`check.sum.${worst}`) : say('check.busy')}</h2>
          {isDone && worst && <p>{say(`check.sum.${worst}.more`)}</p>}
        </div>
        {!isDone && <p>{say('check.done', { done, of })}</p>}
      </section>
      {(['network', 'device'] as const).map((part) => (
        <section key={part} class="paper checkPart" aria-label={say(`check.part.${part}`)}>
          <h2>{say(`check.part.${part}`)}</h2>
          <ul class="checkList">
            {parts[part].map((name) => (
              <OneCheck key={name} name={name} found={findings[name]} say={say} />
            ))}
          </ul>
        </section>
      ))}
      {isDone && <Report say={say} findings={findings} onAgain={onAgain} />}
    </div>
  )
}

/** What was found so far; a new round begins with nothing. */
function useChecks(run: typeof runChecks, round: number): Findings {
  const [findings, keep] = useState<Findings>({})
  useEffect(() => {
    let current = true
    keep({})
    void run((found) => {
      if (current) keep((before) => ({ ...before, [found.name]: found }))
    })
    return () => void (current = false)
  }, [run, round])
  return findings
}

/** Another language needs another voice, and nothing else is looked for anew. */
function useVoice(language: string, round: number): Findings {
  const [voices, hear] = useState<readonly SpeechSynthesisVoice[]>()
  useEffect(() => {
    let current = true
    hear(undefined)
    void voicesHere(window.speechSynthesis).then((all) => current && hear(all))
    return () => void (current = false)
  }, [round])
  return voices ? { voice: voiceVerdict(voices, language) } : {}
}
