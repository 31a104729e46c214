import { useContext } from 'preact/hooks'

import { AloudButton } from '../aloud/AloudButton.tsx'
import { languageNames } from '../languages.ts'
import { Choices } from '../parts/Choices.tsx'
import { Device } from '../parts/device.ts'
import type { Say } from '../text.ts'

/** The language of whoever holds this device. */
export function Languages({ say }: { say: Say }) {
  const { language, onLanguage } = useContext(Device)
  return (
    <div class="languages">
      <AloudButton say={say} />
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
