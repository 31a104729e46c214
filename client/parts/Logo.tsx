import { pageLanguage } from './speech.ts'
import { logoIn, wordsOf } from './theme.ts'
import './logo.css'

/** The logo of whoever's theme this is, on a slip of paper; nothing where there is none. */
export function Logo({ kind }: { kind: 'home' | 'phone' | 'desk' | 'wall' | 'print' }) {
  const logo = logoIn(document)
  if (!logo) return null
  return <img class={`logo logo-${kind}`} src={logo.src} alt={wordsOf(logo, pageLanguage())} />
}
