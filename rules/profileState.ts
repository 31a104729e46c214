/** What the round about the profile goes through, led by the facilitator. */
export const profileStages = ['typical', 'rule', 'voices', 'question'] as const
export type ProfileStage = (typeof profileStages)[number]

/**
 * Where the round is. `at` counts on within a stage: the points of the typical person and then how many fit them;
 * the rule and then how often it is right; the voices.
 */
export type ProfileState = {
  profileAt?: { stage: ProfileStage; at: number }
  /** The answers are those to the question of this round, and not of the one about selection. */
  answersOn?: 'profile'
}
