import type { TestProject } from 'vitest/node'

import { openGallery } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the gallery that all browser tests share. */
    gallery: string
  }
}

/** Opens the gallery once for all browser tests: what one has asked for is there at once for the next. */
export default async function share({ provide }: TestProject): Promise<() => Promise<void>> {
  const gallery = await openGallery()
  provide('gallery', gallery.address)
  return gallery.close
}
