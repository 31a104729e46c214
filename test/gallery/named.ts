import { relative } from 'node:path'

import type { Plugin } from 'vite'

import { componentsIn, placeOf } from './components.ts'

/** Writes down in the page of which file each component is: several are called `Overview`. */
export function named(root: string): Plugin {
  return {
    name: 'named',
    enforce: 'pre',
    transform(code, id) {
      const path = relative(root, id.replace(/\?.*$/, '')).replaceAll('\\', '/')
      if (!/^client\/.*\.tsx$/.test(path)) return null
      const known = componentsIn(code).map((name) => `[${name}, '${placeOf(path, name)}']`)
      const kept = `for (const [part, place] of [${known.join(', ')}]) (globalThis.places ??= new Map()).set(part, place)`
      return { code: `${code}\n${kept}\n`, map: null }
    },
  }
}
