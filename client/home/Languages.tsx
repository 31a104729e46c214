import { useContext } from 'preact/hooks'

import type { Language } from '../../rules/workshop.ts'
import { Choices } from '../parts/Choices.tsx'
import { Device } from '../parts/device.ts'
import type { Say } from '../text.ts'

/** Each language by its own name, so that whoever needs it can read it. */
export const languageNames: readonly { value: Language; label: string }[] = [
  { value: 'nl', label: 'Nederlands' },
  { value: 'en', label: 'English' },
]

/** The language of whoever holds this device. */
export function Languages({ say }: { say: Say }) {
  const { language, onLanguage } = useContext(Device)
  return (
    <div class="languages">
      <Choices
        quiet
        legend={say('home.language')}
        of={languageNames}
        value={language}
        onChoose={onLanguage}
      />
    </div>
  )
}
