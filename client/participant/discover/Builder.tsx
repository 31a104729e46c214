import { Button } from '../../parts/Button.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { stepBack, tapOf, type Building } from './building.ts'
import { sayingOf, type Said } from '../../claim/claims.ts'
import { Combo, OtherGroup } from './Asides.tsx'
import type { Parts } from './Overview.tsx'
import { Result } from './Result.tsx'
import { ChooseDirection, ChooseGroup, ChooseVariable } from './Taps.tsx'

export type BuilderProps = Parts & {
  building: Building
  isFirst: boolean
  onMade: () => void
  onList: () => void
}

/** The screens of the builder, one after the other; each says where one is and how one gets back. */
export function Builder(props: BuilderProps) {
  const { building, player, go, say } = props
  const step = tapOf(building)
  return (
    <section class="paper builder">
      {building.at !== 'said' && (
        <div class="builder-top">
          <Button icon="left" onPress={() => go(stepBack(building))}>
            {say('claim.build.back')}
          </Button>
          {step && <Progress step={step} words={say('claim.build.progress', { step })} />}
        </div>
      )}
      <Now key={building.at} {...props} />
      <Notice tone={player.told.tone}>{player.told.text}</Notice>
    </section>
  )
}

function Progress({ step, words }: { step: number; words: string }) {
  return (
    <p class="builder-progress">
      <span aria-hidden="true">
        {[1, 2, 3].map((n) => (
          <i key={n} class={n <= step ? 'builder-dot builder-dot-done' : 'builder-dot'} />
        ))}
      </span>
      {words}
    </p>
  )
}

function Now(props: BuilderProps) {
  const { building, table, own, player, go, isFirst, onMade } = props
  const claim = async (said: Said) => {
    const saying = sayingOf(table.claims, own.votes, said)
    if (saying !== 'closed') {
      if (!(await player.play('claim', said))) return
      onMade()
    }
    go({ at: 'said', said, saying, isFirst })
  }
  if (building.at === 'variable') return <ChooseVariable {...props} />
  if (building.at === 'group') return <ChooseGroup {...props} variable={building.variable} />
  if (building.at === 'direction')
    return <ChooseDirection {...props} about={building} onClaim={(said) => void claim(said)} />
  if (building.at === 'said') return <Result {...props} made={building} />
  if (building.at === 'combo') return <Combo {...props} />
  return <OtherGroup {...props} asked={building} />
}
