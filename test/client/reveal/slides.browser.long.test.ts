import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { languages } from '../../../rules/workshop.ts'
import { openBrowser } from '../../browser.ts'
import { openGallery } from '../../gallery/server.ts'
import { walked } from './walked.ts'

let browser: Browser
let gallery: Awaited<ReturnType<typeof openGallery>>
beforeAll(async () => {
  gallery = await openGallery()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await gallery?.close()
})

describe('every slide', () => {
  it.each(languages)('fits a phone, and axe finds nothing, in %s', { timeout: 400_000 }, async (language) => {
    const faults = await walked(browser, gallery.address, { screen: 'participant', language, axe: true })
    expect(faults.join('\n')).toBe('')
  })

  it('has nothing that axe finds on the projector in English', { timeout: 400_000 }, async () => {
    const faults = await walked(browser, gallery.address, { screen: 'table', language: 'en', axe: true })
    expect(faults.join('\n')).toBe('')
  })
})
