import { Short, Votes } from '../../claim/ClaimWords.tsx'
import { newestFirst, sentenceOf, type About, type Named } from '../../claim/claims.ts'
import { Button } from '../../parts/Button.tsx'
import type { Desk } from '../desk.ts'

/** What people claim: what the table says of it, who sees it too, and the way to show one large. */
export function DiscoverClaims({ desk }: { desk: Desk }) {
  const { table, say } = desk
  const claims = newestFirst(table.claims)
  return (
    <section class="desk-claims">
      <h3>
        {say('console.claims', { number: claims.length })}{' '}
        {claims.length > 0 && <small class="desk-soft">{say('console.claimsLater')}</small>}
      </h3>
      <Away desk={desk} />
      {claims.length === 0 ? (
        <p class="desk-soft">{say('console.claimsNone')}</p>
      ) : (
        <ul>
          {claims.map((named) => (
            <One key={named[0]} desk={desk} named={named} />
          ))}
        </ul>
      )}
    </section>
  )
}

/** The warning stays on the wall until it is taken away, also when its claim is not large any more. */
function Away({ desk: { table, say, player } }: { desk: Desk }) {
  if (!table.otherWay || table.shownClaim !== undefined) return null
  return (
    <Button blocked={player.blocked} onPress={() => void player.play('askOtherWay', {})}>
      {say('console.claimOtherAway')}
    </Button>
  )
}

function One({ desk, named: [id, claim] }: { desk: Desk; named: Named }) {
  const { table, labels, say, player } = desk
  const isLarge = table.shownClaim === id
  const sentence = sentenceOf(claim, labels, say)
  return (
    <li class={isLarge ? 'desk-claim-large' : undefined}>
      <div>
        <Short claim={claim} labels={labels} say={say} />
        <p>
          {say(`claim.deck.${claim.verdict}`)} <Votes claim={claim} say={say} />
        </p>
      </div>
      <Button
        pressed={isLarge}
        blocked={player.blocked}
        label={say('console.claimLargeName', { claim: sentence })}
        onPress={() => void player.play('showClaim', isLarge ? {} : { claim: id })}
      >
        {say('console.claimLarge')}
      </Button>
      {isLarge && <Other desk={desk} named={[id, claim]} sentence={sentence} />}
    </li>
  )
}

/** Whether the warning is about what this claim is about: it stays when another claim is made large. */
export function isAbout(otherWay: About | undefined, { variable, group }: About): boolean {
  return otherWay?.variable === variable && otherWay.group === group
}

/** Warns on the wall against reading the large claim the other way round; pressed once more the warning goes. */
function Other({ desk, named: [, claim], sentence }: { desk: Desk; named: Named; sentence: string }) {
  const { table, say, player } = desk
  const { variable, group, counts } = claim
  const isOn = isAbout(table.otherWay, claim)
  const isNobody = counts.work + counts.noWork === 0
  return (
    <Button
      pressed={isOn}
      blocked={player.blocked ?? (isNobody && !isOn ? say('claim.build.nobody') : undefined)}
      label={say('console.claimOtherName', { claim: sentence })}
      onPress={() => void player.play('askOtherWay', isOn ? {} : { about: { variable, group } })}
    >
      {say('console.claimOther')}
    </Button>
  )
}
