import type { SeenChance } from '../../../rules/view/figures.ts'
import { Button } from '../../parts/Button.tsx'
import { pageLanguage } from '../../parts/speech.ts'
import type { Desk } from '../desk.ts'

/** The chance button: first which difference, then one group more, all twenty, or away with it. */
export function ChanceButtons({ desk }: { desk: Desk }) {
  const { console, table, own, say, player } = desk
  const contrasts = console.slides.find(({ id }) => id === console.slide)?.contrasts ?? []
  if (contrasts.length === 0 || !own.may.includes('drawGroups')) return null
  const chance = table.slide?.chance
  const open = contrasts.findIndex(({ nl }) => nl === chance?.label.nl)
  if (chance && open >= 0) return <Drawing desk={desk} chance={chance} contrast={open} />
  return (
    <fieldset class="desk-row">
      <legend>{say('console.chance')}</legend>
      {contrasts.map((label, contrast) => (
        <Button
          key={label.nl}
          blocked={player.blocked}
          onPress={() => void player.play('drawGroups', { contrast, count: 0 })}
        >
          {label[pageLanguage()]}
        </Button>
      ))}
    </fieldset>
  )
}

type DrawingProps = { desk: Desk; chance: SeenChance; contrast: number }

function Drawing({ desk: { say, player }, chance, contrast }: DrawingProps) {
  const { groups, most, label } = chance
  const isDone = groups.length >= most
  const draw = (count: number) => void player.play('drawGroups', { contrast, count })
  const blocked = player.blocked ?? (isDone ? say('console.chanceDone') : undefined)
  return (
    <fieldset class="desk-row">
      <legend>
        {say('console.chanceOf', { label: label[pageLanguage()], count: groups.length, of: most })}
        {groups.length === 0 && ` ${say('console.chanceGuess')}`}
      </legend>
      <Button blocked={blocked} onPress={() => draw(1)}>
        {say('console.chanceOne')}
      </Button>
      <Button blocked={blocked} onPress={() => draw(most)}>
        {say('console.chanceAll')}
      </Button>
      <Button icon="close" blocked={player.blocked} onPress={() => draw(0)}>
        {say('console.chanceAway')}
      </Button>
    </fieldset>
  )
}
