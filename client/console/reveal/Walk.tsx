import { Button } from '../../parts/Button.tsx'
import { pageLanguage } from '../../parts/speech.ts'
import type { Desk } from '../desk.ts'

/** By which characteristic the people of this slide walk into groups, where there is a choice. */
export function Walk({ desk }: { desk: Desk }) {
  const { console, table, say, player } = desk
  const { slide } = console
  const { walks = [], variable } = table.slide?.dots ?? {}
  if (slide === undefined || walks.length < 2) return null
  return (
    <fieldset class="desk-row">
      <legend>{say('console.walk')}</legend>
      {walks.map((walk) => (
        <Button
          key={walk.variable}
          pressed={walk.variable === variable}
          blocked={player.blocked}
          onPress={() => void player.play('showSlide', { slide, walk: walk.variable })}
        >
          {walk.title[pageLanguage()]}
        </Button>
      ))}
    </fieldset>
  )
}
