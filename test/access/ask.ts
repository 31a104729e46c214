import { join } from 'node:path'

import type { Page } from 'playwright-core'

import type * as looks from './page/looks.ts'

const module = `/@fs${join(import.meta.dirname, 'page/looks.ts')}`

/** Asks a page of the gallery, which shows a picture, what is wrong with it in these ways. */
export async function ask(page: Page, ...what: readonly (keyof typeof looks)[]): Promise<string[]> {
  return page.evaluate(
    async ([module, what]) => {
      const found: typeof looks = await import(module)
      return what.flatMap((one) => found[one]().map((fault) => `${one}: ${fault}`))
    },
    [module, what] as const,
  )
}
