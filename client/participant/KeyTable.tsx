import type { Screen } from '../screen.ts'

/** The key keeper's alone: which name belongs to which number. Closed until it is opened. */
export function KeyTable({ own: { keyTable = [] }, say }: Pick<Screen, 'own' | 'say'>) {
  return (
    <details class="paper keyTable">
      <summary>{say('participant.key.title')}</summary>
      <p>{say('participant.key.secret')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('participant.key.name')}</th>
            <th scope="col">{say('participant.key.number')}</th>
          </tr>
        </thead>
        <tbody>
          {keyTable.map(({ name, pseudonym }) => (
            <tr key={name}>
              <td>{name}</td>
              <td>{pseudonym || say('participant.key.none')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
