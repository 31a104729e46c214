import { join } from 'node:path'

import { createServer } from 'vite'

/** Serves the gallery on a free port of this machine; whoever opens it closes it. */
export async function openGallery(): Promise<{ address: string; close: () => Promise<void> }> {
  const server = await createServer({
    configFile: join(import.meta.dirname, 'vite.config.ts'),
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    logLevel: 'error',
  })
  await server.listen()
  const place = server.httpServer?.address()
  const port = typeof place === 'object' && place ? place.port : 0
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() }
}
