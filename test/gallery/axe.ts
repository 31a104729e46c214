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
      // Half under a bar that stays in sight is not small: one scrolls, and axe does not. So it looks again there.
      const isStillSmall = async (element: Element | undefined) => {
        if (!element) return true
        element.scrollIntoView({ block: 'center', behavior: 'instant' })
        const again = await window.axe?.run(document, { runOnly: ['target-size'], elementRef: true })
        return again?.violations.some(({ nodes }) => nodes.some((node) => node.element === element)) ?? true
      }
      const scrolledFree = new Set<unknown>()
      for (const { id, nodes } of found.violations)
        for (const node of id === 'target-size' ? nodes : [])
          if (!(await isStillSmall(node.element))) scrolledFree.add(node)
      return found.violations.flatMap(({ id, nodes }) =>
        nodes
          .filter((node) => !scrolledFree.has(node))
          .filter(({ element }) => id !== composed.rule || !element?.matches(composed.at))
          .map(({ target, html }) => `${id} at ${target.join(' ')}: ${html.slice(0, 120)}`),
      )
    },
    { runOnly, composed },
  )
}
