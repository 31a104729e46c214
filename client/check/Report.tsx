import { useContext, useRef, useState } from 'preact/hooks'

import { Button } from '../parts/Button.tsx'
import { Device } from '../parts/device.ts'
import type { Say } from '../text.ts'
import type { Findings } from './outcomes.ts'
import { reportOf } from './report.ts'

type ReportProps = { say: Say; findings: Findings; onAgain: () => void }

/** The same as text: chosen at once to copy by hand, because over plain http no page may touch the clipboard. */
export function Report({ say, findings, onAgain }: ReportProps) {
  const { language } = useContext(Device)
  const [at] = useState(() => new Date())
  const field = useRef<HTMLTextAreaElement>(null)
  const { userAgent } = navigator
  const text = reportOf(findings, say, { at, address: location.host, userAgent, language })
  const chooseAll = () => {
    field.current?.focus()
    field.current?.select()
  }
  return (
    <section class="paper checkReport" aria-label={say('check.report')}>
      <h2>{say('check.report')}</h2>
      <p>{say('check.report.line')}</p>
      <textarea
        ref={field}
        class="checkReport-text"
        readOnly
        rows={6}
        aria-label={say('check.report')}
        value={text}
      />
      <p class="checkReport-ways">
        <Button onPress={chooseAll}>{say('check.report.choose')}</Button>
        <Button onPress={() => window.print()}>{say('check.report.print')}</Button>
        <Button icon="swap" onPress={onAgain}>
          {say('check.again')}
        </Button>
      </p>
    </section>
  )
}
