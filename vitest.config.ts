import { defineConfig } from 'vitest/config'

import { firstTexts } from './vite.texts.ts'

// `npm run test:all` sets LONG=1: then the long tests run too.
const long = process.env['LONG'] === '1' ? [] : ['**/*.long.test.ts', '**/*.long.test.tsx']
const exclude = ['**/node_modules/**', ...long]
const browser = ['test/**/*.browser.test.ts', 'test/**/*.browser.long.test.ts']
/** What draws on a canvas without end, or plays a whole story, needs a small machine for itself. */
const alone = [
  'test/play/*.browser*.test.ts',
  'test/play/access/*Story.browser*.test.ts',
  'test/client/table/{canvas,hands,drawnActs,engine}.browser*.test.ts',
]
const browserTimes = { testTimeout: 120_000, hookTimeout: 120_000 }

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [firstTexts()],
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: [...exclude, ...browser],
          testTimeout: 20_000,
          // Many wait for processes of their own, for sockets and for time: a third goes on meanwhile.
          maxWorkers: 3,
          // Reading the house anew for every file takes longer than many of the tests do.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: browser,
          exclude: [...exclude, ...alone],
          globalSetup: 'test/gallery/shared.ts',
          ...browserTimes,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          include: alone,
          exclude,
          fileParallelism: false,
          ...browserTimes,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
