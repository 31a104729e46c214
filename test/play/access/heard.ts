import type { Page } from 'playwright-core'

/** What a screen reader was told without anybody going there: the words of live parts, as they changed. */
export type Heard = { said: () => Promise<string[]>; forget: () => Promise<void> }

/** Listens to a page; has to begin before the page opens. */
export async function listenTo(page: Page): Promise<Heard> {
  await page.addInitScript(listening)
  return {
    said: () =>
      page.evaluate(() => [...((Reflect.get(window, 'saidOfTheStory') as string[] | undefined) ?? [])]),
    forget: () => page.evaluate(() => void Reflect.set(window, 'saidOfTheStory', [])),
  }
}

/** Writes down what each live part says when its words change, as a screen reader says it. */
function listening(): void {
  const said: string[] = []
  Reflect.set(window, 'saidOfTheStory', said)
  const live = '[aria-live="polite"], [aria-live="assertive"], [role="status"], [role="alert"], output'
  new MutationObserver((changes) => {
    const kept: unknown = Reflect.get(window, 'saidOfTheStory')
    const parts = changes.map(({ target }) =>
      (target instanceof Element ? target : target.parentElement)?.closest(live),
    )
    for (const part of new Set(parts)) {
      const words = part?.textContent?.trim().replace(/\s+/g, ' ')
      if (words && Array.isArray(kept) && kept.at(-1) !== words) kept.push(words)
    }
  }).observe(document, { childList: true, subtree: true, characterData: true })
}
