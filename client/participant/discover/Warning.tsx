import type { OtherWay } from '../../../rules/workshop.ts'
import { Button } from '../../parts/Button.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { Heading } from './Heading.tsx'
import { Corrected } from '../../claim/OtherWay.tsx'
import type { Parts } from './Overview.tsx'

/** The warning for who asked for the sentence the other way round; it stays until it is closed. */
export function Warning({ otherWay, ...parts }: Parts & { otherWay: OtherWay }) {
  const { say, player } = parts
  return (
    <section class="paper builder">
      <Heading>{say('claim.other.title')}</Heading>
      <Corrected {...parts} otherWay={otherWay} />
      <Notice tone={player.told.tone}>{player.told.text}</Notice>
      <Button
        kind="main"
        wide
        icon="close"
        blocked={player.blocked}
        onPress={() => void player.play('askOtherWay', {})}
      >
        {say('parts.close')}
      </Button>
    </section>
  )
}
