import { Button } from '../../parts/Button.tsx'
import { Asides } from './Asides.tsx'
import type { BuilderProps } from './Builder.tsx'
import type { Building } from './building.ts'
import { Remarks, Sentence, Units } from '../../claim/ClaimWords.tsx'
import { claimLike } from '../../claim/claims.ts'
import { Heading } from './Heading.tsx'

type ResultProps = BuilderProps & { made: Extract<Building, { at: 'said' }> }

/** What the table says of the claim that was just made, or that was there and voted on already. */
export function Result({ made, ...props }: ResultProps) {
  const { table, labels, say, player, go, onList } = props
  const { said, saying, isFirst } = made
  const [, claim] = claimLike(table.claims, said) ?? []
  if (!claim) return <p>{say('parts.moment')}</p>
  const { variable, group, counts } = claim
  const isNobody = counts.work + counts.noWork === 0
  return (
    <>
      <Heading>{say('claim.build.said')}</Heading>
      {saying === 'joins' && <p>{say('claim.build.already')}</p>}
      {saying === 'closed' && <p>{say('claim.closed')}</p>}
      <Sentence claim={claim} labels={labels} say={say} />
      <Units claim={claim} say={say} />
      <p class="claim-verdict">{say(`claim.deck.${claim.verdict}`)}</p>
      <Remarks claim={claim} labels={labels} say={say} persons={table.persons} isFirst={isFirst} />
      <div class="builder-groups">
        <Button kind="main" wide icon="list" onPress={onList}>
          {say('claim.build.toClaims')}
        </Button>
        <Button wide icon="talk" onPress={() => go({ at: 'variable' })}>
          {say('claim.build.another')}
        </Button>
      </div>
      <Asides
        {...props}
        from={made}
        otherBlocked={isNobody ? say('claim.build.nobody') : undefined}
        onOther={() => void player.play('askOtherWay', { about: { variable, group } })}
      />
    </>
  )
}
