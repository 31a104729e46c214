import type { SeenOrders } from '../../../rules/view/views.ts'
import { OutcomeShape } from '../../parts/CardFace.tsx'
import { colourOf } from '../../parts/colour.ts'
import type { Screen } from '../../screen.ts'
import { gridRows, rowName } from '../grid/rows.ts'
import { placesOf } from './compared.ts'
import { Marks } from './Marks.tsx'
import './order.css'

type PlacesProps = { screen: Screen; two: SeenOrders }

/** Two orders beside each other on a phone: which row and which column stands where. */
export function Places({ screen, two }: PlacesProps) {
  const { say } = screen
  return (
    <div class="order">
      <section class="paper panelText">
        <h2>{say('order.beside')}</h2>
        {(['a', 'b'] as const).map((one) => (
          <div key={one}>
            <b>{say(`order.${one}`)}</b>
            <Marks grid={two[one]} {...screen} />
          </div>
        ))}
      </section>
      {(['rows', 'columns'] as const).map((of) => (
        <Compared key={of} screen={screen} two={two} of={of} />
      ))}
    </div>
  )
}

function Compared({ screen, two, of }: PlacesProps & { of: 'rows' | 'columns' }) {
  const { say } = screen
  return (
    <section class="paper order-places">
      <h3>{say(`order.${of}`)}</h3>
      <table aria-label={say(`order.${of}`)}>
        <thead>
          <tr>
            <th scope="col">{say('order.place')}</th>
            <th scope="col">{say('order.a')}</th>
            <th scope="col">{say('order.b')}</th>
          </tr>
        </thead>
        <tbody>
          {placesOf(two, of).map(({ a, b, differs }, n) => (
            <tr key={n} class={differs ? 'order-differs' : undefined}>
              <th scope="row">{n + 1}</th>
              <td>{a !== undefined && <What screen={screen} of={of} one={a} />}</td>
              <td>
                {b !== undefined && <What screen={screen} of={of} one={b} />}
                {differs && <span class="unseen">, {say('order.differs')}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function What({ screen, of, one }: { screen: Screen; of: 'rows' | 'columns'; one: string }) {
  const { table, say, labels } = screen
  if (of === 'columns') return <>{labels.variables[one]?.title ?? one}</>
  const row = gridRows(table).find(({ pile }) => pile === one)
  const outcome = row && colourOf(row)
  return (
    <>
      {outcome && <OutcomeShape outcome={outcome} />} {rowName({ say, labels }, table, one)}
      {outcome && <span class="unseen">, {say(`outcome.${outcome}`)}</span>}
    </>
  )
}
