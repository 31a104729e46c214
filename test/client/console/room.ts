import type { Page } from 'playwright-core'

/** The laptop on which a facilitator leads. */
export const laptop = { viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' } as const

/** What has to be scrolled to be seen whole: the page, a column of the console, or a sheet over it. */
export function hiddenIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = ['html', '.desk-agenda', '.desk-now', '.desk-side']
    return parts.flatMap((part) => {
      const box = document.querySelector(part)
      // Borders and rounding leave a pixel.
      const hidden = box ? box.scrollHeight - box.clientHeight : 0
      return hidden > 1 ? [`${part} hides ${hidden} pixels`] : []
    })
  })
}
