import type { ConsoleView } from '../../../../rules/view/views.ts'
import { linesOf } from '../../lead/lines.ts'
import { Sheet, type Printed } from './Sheet.tsx'
import './guide.css'

/** How the steps of this workshop are played without any device: what one needs, who does what, and how long. */
export function GuideSheet({ agenda, ...printed }: Printed & Pick<ConsoleView, 'agenda'>) {
  const { say, language } = printed
  const number = new Intl.NumberFormat(language)
  return (
    <Sheet {...printed} title={say('paper.guide')} number={1} of={1} looks="sheet-text guide">
      <h3>{say('paper.guide')}</h3>
      <div class="guide-lists">
        <section>
          <h4>{say('paper.guide.need')}</h4>
          <Lines text={say('paper.guide.needs')} />
        </section>
        <section>
          <h4>{say('paper.guide.who')}</h4>
          <Lines text={say('paper.guide.roles')} />
        </section>
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('paper.guide.step')}</th>
            <th scope="col">{say('paper.guide.minutes')}</th>
            <th scope="col">{say('paper.guide.what')}</th>
          </tr>
        </thead>
        <tbody>
          {agenda.map(({ name, minutes }, n) => (
            <tr key={n}>
              <th scope="row">{say(`step.${name}`)}</th>
              <td>{number.format(minutes)}</td>
              <td>{say(`paper.step.${name}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{say('paper.guide.back')}</p>
    </Sheet>
  )
}

function Lines({ text }: { text: string }) {
  return (
    <ul>
      {linesOf(text).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
