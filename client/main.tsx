import { render } from 'preact'

import { App } from './home/App.tsx'
import { lazily } from './parts/lazily.tsx'
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

/** A frame of the console is no device: it has no seat and no line. */
const Peek = lazily(() => import('./peek/Peek.tsx'))

/** Few people bring their own colours along, and they may do so at any moment. */
const forced = matchMedia('(forced-colors: active)')
const dress = () => forced.matches && void import('./parts/forced.css')
dress()
forced.addEventListener('change', dress)

const root = document.getElementById('app')
// Whoever lacks this lacks much else: the page goes on saying that it is too old, and does not turn blank.
if (root && 'findLast' in []) {
  root.replaceChildren()
  const isFrame = location.pathname === '/peek'
  void import('./parts/keptFocus.ts').then(({ keepFocus }) => keepFocus()).catch(() => {})
  render(isFrame ? <Peek /> : <App settings={createSettings(storage())} />, root)
}
