import { useContext, useState } from 'preact/hooks'

import { languageNames } from '../languages.ts'
import { Button } from '../parts/Button.tsx'
import { Choices } from '../parts/Choices.tsx'
import { Confirm } from '../parts/Confirm.tsx'
import { Device } from '../parts/device.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { pageLanguage } from '../parts/speech.ts'
import type { Screen } from '../screen.ts'
import Words from '../terms/Words.tsx'
import { Help } from './Help.tsx'
import { PairButton } from './pair/PairButton.tsx'

export type MenuProps = Screen & { onClose: () => void }

/** What is seldom needed: another language, what the signs mean, and the way out. */
export default function Menu({ onClose, ...screen }: MenuProps) {
  const { onLanguage, go } = useContext(Device)
  const { say, own, online } = screen
  const [leaving, setLeaving] = useState(false)
  if (leaving) return <Leaving {...screen} onClose={onClose} />
  return (
    <Dialog title={say('participant.menu')} onClose={onClose}>
      <Choices
        legend={say('home.language')}
        of={languageNames}
        value={pageLanguage()}
        onChoose={onLanguage}
      />
      <Help {...screen} />
      <Words table={screen.table} />
      <div class="actions">
        <PairButton {...screen} />
        <Button wide icon="home" onPress={() => go('home')}>
          {say('net.home')}
        </Button>
        {own.may.includes('leave') && (
          <Button
            kind="stop"
            wide
            icon="leave"
            blocked={online ? undefined : say('net.blocked')}
            onPress={() => setLeaving(true)}
          >
            {say('participant.leave')}
          </Button>
        )}
        <Button kind="main" wide icon="close" onPress={onClose}>
          {say('parts.close')}
        </Button>
      </div>
    </Dialog>
  )
}

function Leaving({ say, act, onClose }: Screen & Pick<MenuProps, 'onClose'>) {
  const leave = () => {
    onClose()
    void act('leave', {})
  }
  return (
    <Confirm
      title={say('participant.leave.title')}
      text={say('participant.leave.text')}
      yes={say('participant.leave.yes')}
      say={say}
      onYes={leave}
      onNo={onClose}
    />
  )
}
