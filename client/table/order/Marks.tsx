import type { Grid } from '../../../rules/workshop.ts'
import type { Screen } from '../../screen.ts'
import { marksOf } from './compared.ts'

/** How an order was made, in words. */
export function Marks({ grid, say, labels }: Pick<Screen, 'say' | 'labels'> & { grid: Grid }) {
  const { key, by, split } = marksOf(grid)
  const what = by === undefined ? '' : (labels.variables[by]?.title ?? by)
  return (
    <p class="order-marks">
      {key === 'unsorted' ? say('order.unsorted') : say(`order.${key}`, { what })}
      {' · '}
      {say(split ? 'order.split' : 'order.mixed')}
    </p>
  )
}
