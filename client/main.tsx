import { render } from 'preact'

import { App } from './home/App.tsx'
import { createSettings } from './settings.ts'
import './style.css'
import './parts/parts.css'

/** Some browsers forbid even to look at their storage. */
function storage(): Storage | undefined {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}

const root = document.getElementById('app')
if (root) {
  root.replaceChildren()
  render(<App settings={createSettings(storage())} />, root)
}
