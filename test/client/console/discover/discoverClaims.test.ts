import { expect, it } from 'vitest'

import { isAbout } from '../../../../client/console/discover/DiscoverClaims.tsx'

it('knows the claim that the warning on the wall is about', () => {
  const about = { variable: 'age', group: 'key' }
  expect(isAbout(about, about)).toBe(true)
  expect(isAbout({ ...about, group: '18-30' }, about)).toBe(false)
  expect(isAbout({ ...about, variable: 'sex' }, about)).toBe(false)
  expect(isAbout(undefined, about)).toBe(false)
})
