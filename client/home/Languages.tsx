import type { Language } from '../../rules/workshop.ts'
import { Choices } from '../parts/Choices.tsx'
import type { Say } from '../text.ts'

/** Each language by its own name, so that whoever needs it can read it. */
export const languageNames: readonly { value: Language; label: string }[] = [
  { value: 'nl', label: 'Nederlands' },
  { value: 'en', label: 'English' },
]

type LanguagesProps = { language: Language; onLanguage: (language: Language) => void; say: Say }

/** The language of whoever holds this device. */
export function Languages({ language, onLanguage, say }: LanguagesProps) {
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
