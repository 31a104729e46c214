import type { Response } from 'express'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The files with the texts of the first screens, by language. */
export type Ahead = ReadonlyMap<string, string>

/** Finds them in Vite's list of what it built; none where there is no such list. */
export async function aheadIn(folder: string): Promise<Ahead> {
  const list = await readFile(join(folder, '.vite/manifest.json'), 'utf8').catch(() => '{}')
  const built: Readonly<Record<string, { file?: string }>> = JSON.parse(list)
  const texts = Object.entries(built).flatMap(([key, { file }]): [string, string][] => {
    const [, language] = /^texts\/([a-z]+)\.json\?first$/.exec(key) ?? []
    return language && file ? [[language, file]] : []
  })
  return new Map(texts)
}

/**
 * Tells a browser along with the page in which file its language is, so that on a slow line the texts come beside the
 * scripts, which would ask for them only later. It is the language that client/parts/speech.ts begins with.
 */
export function tellAhead(response: Response, texts: Ahead): void {
  const [wished = ''] = response.req.acceptsLanguages()
  const [language = ''] = wished.toLowerCase().split('-')
  const file = texts.get(language) ?? texts.get('nl')
  if (file) response.setHeader('link', `</${file}>; rel=modulepreload`)
}
