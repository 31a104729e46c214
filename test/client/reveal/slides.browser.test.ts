import { describe, expect, it } from 'vitest'

import { languages } from '../../../rules/workshop.ts'
import { visit } from '../../gallery/visit.ts'
import { walked } from './walked.ts'
import { long } from '../../long.ts'

const gallery = visit()

describe('every slide on the projector', () => {
  it.each(long ? languages : languages.slice(0, 1))(
    'has its title, its words and its room, in %s',
    { timeout: 120_000 },
    async (language) => {
      const faults = await walked(gallery.browser, gallery.address, { screen: 'table', language, axe: false })
      expect(faults.join('\n')).toBe('')
    },
  )
})
