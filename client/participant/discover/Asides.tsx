import { Button } from '../../parts/Button.tsx'
import type { Building } from './building.ts'
import { aboutWords, claimable, type About } from '../../claim/claims.ts'
import { countsOf } from './counts.ts'
import { Heading } from './Heading.tsx'
import type { Parts } from './Overview.tsx'

type AsidesProps = Parts & { from: Building; onOther: () => void; otherBlocked?: string | undefined }

/** The two things that the table cannot say: each is explained rather than left out. */
export function Asides({ say, go, from, player, onOther, otherBlocked }: AsidesProps) {
  return (
    <div class="builder-asides">
      <Button kind="quiet" icon="cards" onPress={() => go({ at: 'combo', from })}>
        {say('claim.build.combo')}
      </Button>
      <Button kind="quiet" icon="swap" blocked={player.blocked ?? otherBlocked} onPress={onOther}>
        {say('claim.build.otherWay')}
      </Button>
      {otherBlocked && <p>{otherBlocked}</p>}
    </div>
  )
}

/** Why no two characteristics go together. */
export function Combo({ say }: Parts) {
  return (
    <>
      <Heading>{say('claim.build.comboTitle')}</Heading>
      <p class="builder-text">{say('small.combo')}</p>
      <p>{say('claim.build.comboWhy')}</p>
    </>
  )
}

type OtherGroupProps = Parts & { asked: Extract<Building, { at: 'otherGroup' }> }

/** Who wants the sentence the other way round says of which people. */
export function OtherGroup({ asked: { variable, from }, table, labels, say, player, go }: OtherGroupProps) {
  const cards = Object.values(table.cards)
  const ask = async (about: About) => {
    if (await player.play('askOtherWay', { about })) go(from)
  }
  const isNobody = (group: string) => {
    const [count] = countsOf(cards, variable, [group]).counts
    return group !== 'key' && count !== undefined && count.work + count.noWork === 0
  }
  return (
    <>
      <Heading>
        <small>{labels.variables[variable]?.title}</small>
        {say('claim.build.otherGroup')}
      </Heading>
      <div class="builder-groups">
        {claimable(labels, variable).map((group) => (
          <Button
            key={group}
            wide
            blocked={player.blocked ?? (isNobody(group) ? say('claim.build.nobody') : undefined)}
            onPress={() => void ask({ variable, group })}
          >
            {aboutWords({ variable, group }, labels).value}
            {isNobody(group) && <small> · {say('claim.build.nobody')}</small>}
          </Button>
        ))}
      </div>
    </>
  )
}
