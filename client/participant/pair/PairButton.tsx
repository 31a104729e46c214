import { Button } from '../../parts/Button.tsx'
import { pageLanguage, useSay } from '../../parts/speech.ts'
import { usePlay } from '../../parts/usePlay.ts'
import type { Screen } from '../../screen.ts'

/** Somebody comes to sit at this device as well, or goes again. */
export function PairButton(screen: Screen) {
  const { own, table } = screen
  const { play, blocked } = usePlay(screen)
  const say = useSay(pageLanguage(), table.settings.address, 'own')
  if (!say || !own.may.includes('pairUp')) return null
  const isPair = own.people === 2
  return (
    <Button
      wide
      icon="swap"
      blocked={blocked}
      onPress={() => void play('pairUp', { people: isPair ? 1 : 2 })}
    >
      {say(isPair ? 'pair.one' : 'pair.two')}
    </Button>
  )
}
