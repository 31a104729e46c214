import { describe, expect, it } from 'vitest'

import { visit } from '../../gallery/visit.ts'

const gallery = visit()
const laptop = { width: 1366, height: 768 }

describe('the sheet between two people', () => {
  it('says in its heading, which has the focus, who has the turn', async () => {
    const page = await gallery.picture('pass/hand', laptop)
    const name = await page.locator('.pass-name').innerText()
    await page.getByRole('heading', { level: 1, name: `Geef de laptop aan ${name}`, exact: true }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  })
})
