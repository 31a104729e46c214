import { useState } from 'preact/hooks'

import { Drawn } from '../../../parts/Drawn.tsx'
import type { Say } from '../../../text.ts'
import { FileButton } from '../../FileButton.tsx'
import type { PhotoTrouble } from './kept.ts'

/** A camera; after Tabler Icons (MIT), as those of `Icon`, but only here. */
const camera = [
  'M5 7h1a2 2 0 0 0 2 -2a1 1 0 0 1 1 -1h6a1 1 0 0 1 1 1a2 2 0 0 0 2 2h1a2 2 0 0 1 2 2v9a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-9a2 2 0 0 1 2 -2',
  'M9 13a3 3 0 1 0 6 0a3 3 0 1 0 -6 0',
]

type PhotoButtonProps = {
  say: Say
  onRead: (code: string) => void
  /** Why there is no code; without a reason what was said before is over. */
  onTrouble: (why?: PhotoTrouble) => void
}

/**
 * A photo of one card, by the camera of the device or from a file. What reads it is fetched with the first one; it
 * works without https, where a page may not use the camera itself.
 */
export function PhotoButton({ say, onRead, onTrouble }: PhotoButtonProps) {
  const [isBusy, setBusy] = useState(false)
  const read = async (photo: File) => {
    setBusy(true)
    onTrouble()
    const answer = await readFirst(photo)
    setBusy(false)
    if ('code' in answer) onRead(answer.code)
    else onTrouble(answer.no)
  }
  const label = say(isBusy ? 'paper.photo.busy' : 'paper.photo.button')
  return (
    <FileButton label={label} accept="image/*" capture="environment" disabled={isBusy} onFile={read}>
      <Drawn paths={camera} size={24} />
    </FileButton>
  )
}

/** A network that is gone just then is a photo that could not be read: one more press tries again. */
async function readFirst(photo: File): Promise<{ code: string } | { no: PhotoTrouble }> {
  try {
    const { readPhoto } = await import('./photo.ts')
    return await readPhoto(photo)
  } catch {
    return { no: 'broken' }
  }
}
