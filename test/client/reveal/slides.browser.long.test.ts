import { describe, expect, it } from 'vitest'

import { languages } from '../../../rules/workshop.ts'
import { visit } from '../../gallery/visit.ts'
import { walked } from './walked.ts'

const gallery = visit()

describe('every slide', () => {
  it.each(languages)('fits a phone, and axe finds nothing, in %s', { timeout: 400_000 }, async (language) => {
    const faults = await walked(gallery.browser, gallery.address, {
      screen: 'participant',
      language,
      axe: true,
    })
    expect(faults.join('\n')).toBe('')
  })

  it('has nothing that axe finds on the projector in English', { timeout: 400_000 }, async () => {
    const faults = await walked(gallery.browser, gallery.address, {
      screen: 'table',
      language: 'en',
      axe: true,
    })
    expect(faults.join('\n')).toBe('')
  })
})
