import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type axe from 'axe-core'
import type { Page } from 'playwright-core'

const { resolve } = createRequire(import.meta.url)
const source = readFileSync(resolve('axe-core/axe.min.js'), 'utf8')

declare global {
  interface Window {
    axe?: typeof axe
  }
}

/** WCAG 2.2 level A and AA, and what axe calls good practice: landmarks, headings, names that differ. */
const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** Their names are held word by word: namesLackWords in test/access/page/names.ts says why. */
const composed = { rule: 'label-content-name-mismatch', at: 'button[data-at]' }

/**
 * What axe has against a page as it stands, frames and all: one line for each element, with the rule's name.
 * The page keeps axe, so that looking again costs little. It needs a page without a strict CSP: the gallery's.
 */
export async function axeFaults(page: Page): Promise<string[]> {
  for (const frame of page.frames())
    if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(source)
  return page.evaluate(
    async ({ runOnly, composed }) => {
      const found = await window.axe?.run(document, {
        runOnly,
        resultTypes: ['violations'],
        elementRef: true,
      })
      if (!found) throw new Error('axe did not run')
      return found.violations.flatMap(({ id, nodes }) =>
        nodes
          .filter(({ element }) => id !== composed.rule || !element?.matches(composed.at))
          .map(({ target, html }) => `${id} at ${target.join(' ')}: ${html.slice(0, 120)}`),
      )
    },
    { runOnly, composed },
  )
}
