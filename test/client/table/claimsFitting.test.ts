import { expect, it } from 'vitest'

import { fitting } from '../../../client/table/screen/claimsFitting.ts'

it('counts what is whole in sight', () => {
  expect(fitting(100, [30, 60, 90, 120])).toBe(3)
  expect(fitting(100, [30, 60])).toBe(2)
  expect(fitting(10, [30])).toBe(0)
  expect(fitting(10, [])).toBe(0)
})

it('lets half a pixel pass', () => {
  expect(fitting(90, [30, 60, 90.5])).toBe(3)
})
