import { defineConfig } from 'vitest/config'

// `npm run test:all` sets LONG=1: then the long tests run too.
const long = process.env['LONG'] === '1' ? [] : ['**/*.long.test.ts', '**/*.long.test.tsx']
const exclude = ['**/node_modules/**', ...long]
const browser = ['test/**/*.browser.test.ts', 'test/**/*.browser.long.test.ts']

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: [...exclude, ...browser],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          // One after the other: two browsers at once make both slow on a small machine.
          name: 'browser',
          include: browser,
          exclude,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
