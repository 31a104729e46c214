import type { Picture } from './picture.ts'
import { said } from './said.ts'

const on = (state: string, ...press: string[]): Picture => ({ screen: 'plan', state, seat: '', press })
const to = (step: 'quality' | 'values' | 'design' | 'summary') =>
  said('plan.on', { step: said(`plan.step.${step}`) })
const toValues = [to('quality'), said('plan.check.FAIR'), to('values')]
const toDesign = [...toValues, said('plan.values.no'), to('design'), said('plan.design.municipal')]

/** The step plan for a data project, step by step. */
export const planned: readonly Picture[] = [
  on('legal'),
  on('quality', to('quality'), said('plan.check.FAIR')),
  on('values', ...toValues, said('plan.values.yes')),
  on('values-no', ...toValues, said('plan.values.no')),
  on('design', ...toDesign),
  on('summary', ...toDesign, to('summary')),
]
