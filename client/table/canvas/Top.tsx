import type { SeenSpotlight } from '../../../rules/view/views.ts'
import { Button } from '../../parts/Button.tsx'
import type { Screen } from '../../screen.ts'
import { LitLine, type Light } from './Lights.tsx'

type TopProps = {
  screen: Screen
  lit: SeenSpotlight | undefined
  onUndo: () => void
  onLight: (light: Light) => void
}

/** Takes back the own last act, and says what is lit and by whom. */
export function Top({ screen, lit, onUndo, onLight }: TopProps) {
  const { own, say } = screen
  return (
    <>
      {own.may.includes('undo') && (
        <Button icon="undo" label={say('canvas.undoName')} onPress={onUndo}>
          {say('canvas.undo')}
        </Button>
      )}
      {lit && <LitLine screen={screen} lit={lit} onLight={onLight} />}
    </>
  )
}
