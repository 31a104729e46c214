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

describe('every slide on the projector', () => {
  it.each(languages)(
    'has its title, its words and its room, in %s',
    { timeout: 120_000 },
    async (language) => {
      const faults = await walked(browser, gallery.address, { screen: 'table', language, axe: false })
      expect(faults.join('\n')).toBe('')
    },
  )
})
