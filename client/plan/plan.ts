import { checks, places, type Check, type Design, type PlanPlace } from './content.ts'

/** What somebody ticked and chose: it lives as long as the page, and goes nowhere. */
export type Plan = {
  legal: boolean
  checked: readonly Check[]
  values?: 'yes' | 'no'
  /** Whoever needs no public values was asked whether they are sure, and is. */
  sure?: true
  design?: Design
}

export const noPlan: Plan = { legal: false, checked: [] }

/** The plan with one check ticked, or not any more. */
export function withCheck(plan: Plan, check: Check): Plan {
  const { checked } = plan
  const others = checked.filter((one) => one !== check)
  return { ...plan, checked: others.length < checked.length ? others : [...checked, check] }
}

/** Another answer about public values asks anew whether one is sure. */
export function withValues({ sure: _sure, ...plan }: Plan, values: 'yes' | 'no'): Plan {
  return { ...plan, values }
}

/** How many checks are not ticked yet. */
export function left({ checked }: Plan): number {
  return checks.length - checked.length
}

/** The page before, or after; undefined at either end. */
export function beside(place: PlanPlace, by: 1 | -1): PlanPlace | undefined {
  return places[places.indexOf(place) + by]
}

/** Whether a step has its answer. */
export function isDone(plan: Plan, place: PlanPlace): boolean {
  if (place === 'legal') return plan.legal
  if (place === 'quality') return left(plan) === 0
  if (place === 'values') return plan.values === 'yes' || plan.sure === true
  return place === 'design' && plan.design !== undefined
}
