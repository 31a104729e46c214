import { useEffect, useState } from 'preact/hooks'

import type { Language } from '../../rules/workshop.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { pageLanguage, useSay } from '../parts/speech.ts'
import type { Say, SayKey } from '../text.ts'
import { follow } from './follow.ts'
import { ended, type Kind, type Piece } from './pieces.ts'
import { createReader, mouthOf } from './reader.ts'
import { voiceFor, voicesHere } from './voice.ts'
import './aloud.css'

export type AloudProps = { onOff: () => void }

/** Reads the page aloud with a voice of the device as long as it is there; without such a voice it says so. */
export default function Aloud({ onOff }: AloudProps) {
  const [isMute, setMute] = useState(false)
  const language = usePageLanguage()
  const say = useSay(language, 'u')
  useEffect(() => {
    if (!say) return undefined
    let stop = () => {}
    let isGone = false
    const begin = async () => {
      const voice = voiceFor(language, await voicesHere(window.speechSynthesis))
      if (isGone) return
      setMute(!voice)
      if (voice) stop = readWith(voice, say)
    }
    void begin()
    return () => {
      isGone = true
      stop()
    }
  }, [language, say])
  if (!isMute || !say) return null
  return (
    <Dialog title={say('aloud.none')} onClose={onOff}>
      <p>{say('aloud.none.what')}</p>
    </Dialog>
  )
}

/** The language that the page speaks: each screen says by itself which that is, some time after it is drawn. */
function usePageLanguage(): Language {
  const [language, hear] = useState(pageLanguage)
  useEffect(() => {
    const watcher = new MutationObserver(() => hear(pageLanguage()))
    watcher.observe(document.documentElement, { attributeFilter: ['lang'] })
    hear(pageLanguage())
    return () => watcher.disconnect()
  }, [])
  return language
}

/** Follows the page with this voice. A browser that wants a touch first gets one before long. */
function readWith(voice: SpeechSynthesisVoice, say: Say): () => void {
  let stop = () => {}
  const again = () => {
    stop()
    stop = follow(reader, speakerOf(say))
  }
  const onRefused = () => addEventListener('pointerup', again, { once: true })
  const reader = createReader(mouthOf(window.speechSynthesis, voice), { onPiece: light, onRefused })
  again()
  return () => {
    removeEventListener('pointerup', again)
    stop()
  }
}

const keys: Record<Exclude<Kind, 'text'>, SayKey> = {
  button: 'aloud.button',
  choice: 'aloud.choice',
  chosen: 'aloud.chosen',
  field: 'aloud.field',
}

function speakerOf(say: Say) {
  return (kind: Kind, words: string): string => {
    const spoken = words.replace(/(\d)\s*[–-]\s*(\d)/g, `$1 ${say('aloud.to')} $2`)
    return kind === 'text' ? spoken : ended(say(keys[kind], { words: spoken }))
  }
}

/** Shows on the page what is being read. */
function light(piece: Piece | undefined): void {
  for (const one of document.querySelectorAll('[data-spoken]')) one.removeAttribute('data-spoken')
  piece?.on.setAttribute('data-spoken', '')
  piece?.on.scrollIntoView({ block: 'nearest' })
}
