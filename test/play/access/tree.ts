import type { Page } from 'playwright-core'

/** What a screen says to somebody who hears it, in the order of reading; and which parts speak up by themselves. */
export async function treeOf(page: Page): Promise<string> {
  const sheet = page.locator('dialog:modal')
  const root = (await sheet.count()) > 0 ? sheet.last() : page.locator('body')
  const tree = await root.ariaSnapshot()
  const live = await page.evaluate(liveParts)
  return [tree, '', 'Speaks up by itself:', ...live.map((words) => `- ${words}`), ''].join('\n')
}

/** The live parts, with what they say now. */
function liveParts(): string[] {
  const live = '[aria-live="polite"], [aria-live="assertive"], [role="status"], [role="alert"], output'
  return [...document.querySelectorAll(live)].map((one) => {
    const words = one.textContent?.trim().replace(/\s+/g, ' ') ?? ''
    return `${one.getAttribute('role') ?? one.tagName.toLowerCase()}: ${words || '(nothing yet)'}`
  })
}

/** What is wrong with a tree wherever it comes from: controls without a name, none or several main parts or titles. */
export function faultsOf(tree: string): string[] {
  const lines = tree.split('\n').map((line) => line.trim())
  const nameless = lines.filter((line) =>
    /^- '?(?:button|link|textbox|checkbox|radio|slider|combobox|img|dialog|region)(?: \[.*\])?:?$/.test(line),
  )
  const count = (start: RegExp) => lines.filter((line) => start.test(line)).length
  const titles = count(/^- '?heading .*\[level=1\]/)
  const mains = count(/^- main/)
  return [
    ...nameless.map((line) => `no name: ${line}`),
    ...(titles === 1 ? [] : [`${titles} titles`]),
    ...(mains === 1 ? [] : [`${mains} main parts`]),
  ]
}
