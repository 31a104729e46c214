import type { Browser } from 'playwright-core'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { installedBrowser, openBrowser } from '../browser.ts'

let browser: Browser | undefined
afterEach(async () => {
  vi.unstubAllEnvs()
  await browser?.close()
  browser = undefined
})

/** Does it lay out a page, and has it the WebGL that the table draws with? */
async function draws(opened: Browser) {
  const page = await opened.newPage()
  await page.setContent('<h1>Hoi</h1><canvas></canvas>')
  const box = await page.getByRole('heading', { name: 'Hoi' }).boundingBox()
  const gl = await page.evaluate(() => Boolean(document.querySelector('canvas')?.getContext('webgl2')))
  return { wide: (box?.width ?? 0) > 300, gl }
}

describe('a browser for tests', () => {
  it('opens, whatever this machine has', async () => {
    browser = await openBrowser()
    expect(await draws(browser)).toEqual({ wide: true, gl: true })
  })

  const packed = process.platform === 'linux' && process.arch === 'x64'
  it.runIf(packed)('comes out of its package where none is installed', async () => {
    vi.stubEnv('BROWSER', 'packed')
    browser = await openBrowser()
    expect(await draws(browser)).toEqual({ wide: true, gl: true })
    expect(browser.version()).toMatch(/^147\./)
  })

  it('is not guessed at when CHROME_PATH names nothing', () => {
    vi.stubEnv('CHROME_PATH', '/nowhere/chrome')
    expect(() => installedBrowser()).toThrow('CHROME_PATH')
  })

  it('is the one that CHROME_PATH names', () => {
    vi.stubEnv('CHROME_PATH', process.execPath)
    expect(installedBrowser()).toEqual({ path: process.execPath })
  })
})
