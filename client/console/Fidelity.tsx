import type { FidelityRow } from '../../rules/measure/fidelity.ts'
import type { Desk } from './desk.ts'
import { Shown } from './Shown.tsx'

/** Does this deck look like the city? And what must be said about it. */
export function Fidelity({ desk }: { desk: Desk }) {
  const { console, labels, say } = desk
  const { fidelity } = console
  return (
    <Shown title={say('console.fidelity')}>
      <h3>{say('console.declarations')}</h3>
      <ul>
        {labels.declarations.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {fidelity && (
        <>
          <p>{say(fidelity.signs ? 'console.fidelitySigns' : 'console.fidelityNot')}</p>
          {fidelity.oneCard.length > 0 && (
            <p>{say('console.fidelityOneCard', { variables: titles(desk, fidelity.oneCard) })}</p>
          )}
          {fidelity.rows ? <Rows desk={desk} rows={fidelity.rows} /> : <p>{say('console.fidelityLater')}</p>}
        </>
      )}
    </Shown>
  )
}

function titles({ labels }: Desk, variables: readonly string[]): string {
  return variables.map((variable) => labels.variables[variable]?.title ?? variable).join(', ')
}

function Rows({ desk, rows }: { desk: Desk; rows: readonly FidelityRow[] }) {
  const { say, labels } = desk
  return (
    <table class="desk-table">
      <caption>{say('console.fidelityTable')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('console.characteristic')}</th>
          <th scope="col">{say('console.yellowHere')}</th>
          <th scope="col">{say('console.greenHere')}</th>
          <th scope="col">{say('console.differenceHere')}</th>
          <th scope="col">{say('console.differenceThere')}</th>
          <th scope="col">{say('console.verdict')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ variable, yellow, green, of, deckPP, realPP, verdict }) => (
          <tr key={variable}>
            <th scope="row">{labels.variables[variable]?.title}</th>
            <td>{say('table.countOf', { count: yellow, of })}</td>
            <td>{say('table.countOf', { count: green, of })}</td>
            <td>{Math.round(deckPP)}</td>
            <td>{Math.round(realPP)}</td>
            <td>{say(`console.verdict.${verdict}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
