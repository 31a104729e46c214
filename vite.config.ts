import { join } from 'node:path'

import { defineConfig } from 'vite'

import { oldest } from './client/check/oldest.ts'
import { phaserInParts } from './vite.phaser.ts'
import { firstTexts } from './vite.texts.ts'

const here = import.meta.dirname
/** The oldest browsers as the build names them; it does not know Samsung's, which is a later Chrome. */
const makers = (['chrome', 'edge', 'firefox', 'safari', 'ios'] as const).map((one) => `${one}${oldest[one]}`)

// One config, two builds: what browsers get (dist/client) and what Node runs (dist/server).
// The tests have vitest.config.ts: whoever only plays has not installed their packages.
export default defineConfig({
  root: join(here, 'client'),
  publicDir: join(here, 'assets'),
  envDir: false,
  // `npm run gallery` shows pages of test/gallery, which draw on all rooms of the house.
  server: { fs: { allow: [here] } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  builder: {},
  plugins: [firstTexts(), phaserInParts()],
  environments: {
    client: {
      build: {
        outDir: join(here, 'dist/client'),
        emptyOutDir: true,
        manifest: true,
        // Browsers of four years ago: schools and households keep their tablets.
        target: ['es2021', ...makers],
        // Without `es2021`, which stands for browsers so old that every logical property would be said again for
        // each language with another direction.
        cssTarget: makers,
        // Our Content-Security-Policy takes fonts and sounds from files only, never from data: addresses.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        // Phaser whole is larger than the default limit. It is a chunk apart that loads when a table is shown.
        chunkSizeWarningLimit: 1600,
        rolldownOptions: {
          input: { main: join(here, 'client/index.html') },
          output: {
            codeSplitting: {
              groups: [
                { name: 'phaser', test: /^\0phaser$/ },
                // Ten small files wait for one another on a slow line: what the first screen needs is one.
                { name: 'first', tags: ['$initial'] },
              ],
            },
          },
        },
      },
    },
    ssr: {
      build: {
        outDir: join(here, 'dist/server'),
        emptyOutDir: true,
        copyPublicDir: false,
        ssr: true,
        target: 'node20',
        rolldownOptions: {
          input: { main: join(here, 'server/main.ts') },
          output: { entryFileNames: '[name].js' },
        },
      },
    },
  },
})
