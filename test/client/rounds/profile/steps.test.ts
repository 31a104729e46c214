import { describe, expect, it } from 'vitest'

import { stagesInOrder, stepsFrom } from '../../../../client/console/rounds/profile/steps.ts'
import { profileStages } from '../../../../rules/profileState.ts'

describe('going through the round about the profile', () => {
  it('knows the stages that the rules know, in their order', () => {
    expect(stagesInOrder).toEqual(profileStages)
  })

  it('goes on within a stage, and after its end into the next', () => {
    expect(stepsFrom({ stage: 'typical', at: 6, last: 7 }).on).toEqual({ stage: 'typical', at: 7 })
    expect(stepsFrom({ stage: 'typical', at: 7, last: 7 }).on).toEqual({ stage: 'rule', at: 0 })
  })

  it('goes back to the end of the stage before', () => {
    expect(stepsFrom({ stage: 'rule', at: 1, last: 1 }).back).toEqual({ stage: 'rule', at: 0 })
    expect(stepsFrom({ stage: 'rule', at: 0, last: 1 }).back).toMatchObject({ stage: 'typical' })
  })

  it('has nothing before its beginning and nothing after the question', () => {
    expect(stepsFrom({ stage: 'typical', at: 0, last: 7 }).back).toBeUndefined()
    expect(stepsFrom({ stage: 'question', at: 0, last: 0 }).on).toBeUndefined()
  })
})
