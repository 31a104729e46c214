import { Sheet, type Printed } from './Sheet.tsx'
import './keys.css'

/** For the key keeper: every name, and room to write the number. No number is printed. */
export function KeySheet({ names, ...printed }: Printed & { names: readonly string[] }) {
  const { say } = printed
  const half = names.length > 15 ? Math.ceil(names.length / 2) : names.length
  return (
    <Sheet {...printed} title={say('paper.keys')} number={1} of={1} looks="sheet-text">
      <h3>{say('paper.keys')}</h3>
      <p>
        <b>{say('paper.keys.who')}</b> {say('paper.keys.how')}
      </p>
      <div class="keys">
        <Names say={say} names={names.slice(0, half)} />
        {names.length > half && <Names say={say} names={names.slice(half)} />}
      </div>
      <p>{say('paper.keys.after')}</p>
    </Sheet>
  )
}

function Names({ say, names }: Pick<Printed, 'say'> & { names: readonly string[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('paper.keys.name')}</th>
          <th scope="col">{say('paper.keys.number')}</th>
        </tr>
      </thead>
      <tbody>
        {names.map((name) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  )
}
