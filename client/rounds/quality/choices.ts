import type { QualityChoice } from '../../../rules/roundState.ts'

/** What a group can do with a messy card, in the order in which it is offered. */
export const qualityChoices = ['repair', 'omit', 'askBack'] as const satisfies readonly QualityChoice[]
