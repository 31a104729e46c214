import { Button } from '../../parts/Button.tsx'
import { Counts, Sentence } from '../../claim/ClaimWords.tsx'
import { newestFirst, sentenceOf, type Named } from '../../claim/claims.ts'
import { Heading } from './Heading.tsx'
import type { Parts } from './Overview.tsx'

/** What everybody claims, the newest first and without names, and the own vote on each. */
export function ClaimList({ takes, ...parts }: Parts & { takes: boolean }) {
  const { table, say } = parts
  const claims = newestFirst(table.claims)
  return (
    <section class="claims">
      <div class="paper panelText">
        <Heading takes={takes}>{say('claim.ours')}</Heading>
        {claims.length === 0 && (
          <>
            <p>{say('claim.build.none')}</p>
            <p>{say('claim.build.how')}</p>
          </>
        )}
      </div>
      <ul class="claims-list">
        {claims.map((named) => (
          <One key={named[0]} named={named} parts={parts} />
        ))}
      </ul>
    </section>
  )
}

function One({ named: [id, claim], parts }: { named: Named; parts: Parts }) {
  const { labels, say } = parts
  return (
    <li class="paper claim">
      <Sentence claim={claim} labels={labels} say={say} />
      <Counts claim={claim} say={say} />
      <p>{say(`claim.deck.${claim.verdict}`)}</p>
      {claim.unsure > 0 && <p class="claim-unsure">{say('claim.unsure', { count: claim.unsure })}</p>}
      {claim.closed && <p class="claim-unsure">{say('claim.closed')}</p>}
      <div class="claim-vote">
        <Vote named={[id, claim]} vote="yes" parts={parts} />
        <Vote named={[id, claim]} vote="no" parts={parts} />
      </div>
    </li>
  )
}

type VoteProps = { named: Named; vote: 'yes' | 'no'; parts: Parts }

/** Votes; pressed once more it takes the vote back. */
function Vote({ named: [id, claim], vote, parts: { own, labels, say, player } }: VoteProps) {
  const pressed = own.votes?.[id] === vote
  const words = `${say(vote === 'yes' ? 'claim.seeYes' : 'claim.seeNo')} · ${claim.votes[vote]}`
  return (
    <Button
      pressed={pressed}
      blocked={player.blocked ?? (claim.closed ? say('claim.closed') : undefined)}
      label={`${words}: ${sentenceOf(claim, labels, say)}`}
      onPress={() => void player.play('voteClaim', { claim: id, vote: pressed ? 'none' : vote })}
    >
      {words}
    </Button>
  )
}
