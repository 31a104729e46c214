import { useState } from 'preact/hooks'

import { useOwnBallot, type OwnBallot } from '../../dialogue/ownBallot.tsx'
import { Button } from '../../parts/Button.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { useHeard } from '../../parts/useHeard.ts'
import { usePlay, type Player } from '../../parts/usePlay.ts'
import type { Screen } from '../../screen.ts'
import { BallotCount } from '../../talk/BallotCount.tsx'
import { useDraft } from '../../talk/useDraft.ts'
import { WordsField } from '../../talk/WordsField.tsx'
import { lackOf } from '../../talk/words.ts'
import { tipStage, type TipStage } from './stage.ts'
import './tip.css'

/** One question and one answer: a golden tip, typed, or told in a moment. It can be changed until the tips are collected. */
export default function Tip(screen: Screen) {
  const mine = useOwnBallot(screen)
  const stage = tipStage(screen.table, mine)
  const panel = useHeard(stage)
  return (
    <div class="tip" ref={panel}>
      {stage === 'closed' ? <Closed {...screen} /> : <Open {...screen} mine={mine} stage={stage} />}
    </div>
  )
}

/** What happens with it. */
const nextOf = { asked: 'tip.next', sent: 'tip.next', told: 'tip.toldNext', in: 'tip.inNext' } as const

type OpenProps = Screen & { mine: OwnBallot; stage: Exclude<TipStage, 'closed'> }

function Open({ mine, stage, ...screen }: OpenProps) {
  const { table, say } = screen
  const player = usePlay(screen)
  const [again, change] = useState(false)
  const give = async (words?: string) => {
    const given = words === undefined ? {} : { words }
    if (!(await player.play('giveTip', given))) return
    mine.keep({ choices: {}, ...given })
    change(false)
  }
  if (stage === 'asked' || again)
    return (
      <Asked
        {...screen}
        before={mine.ballot?.words}
        player={player}
        onGive={(words) => void give(words)}
        onBack={again ? () => change(false) : undefined}
      />
    )
  return (
    <>
      <section class="paper tip-sheet tip-sent">
        <Icon id="check" size={48} />
        <h2 tabIndex={-1}>{say(stage === 'told' ? 'tip.told' : 'tip.sent')}</h2>
        {mine.ballot?.words && <blockquote class="tip-own">{mine.ballot.words}</blockquote>}
        <p>{say(nextOf[stage])}</p>
        <BallotCount ballots={table.ballots} say={say} />
      </section>
      <div class="thumb">
        <Button wide icon="pencil" blocked={player.blocked} onPress={() => change(true)}>
          {say(stage === 'told' ? 'tip.typeIt' : 'tip.change')}
        </Button>
      </div>
    </>
  )
}

type AskedProps = Screen & {
  /** The words that are in already. */
  before: string | undefined
  player: Player
  onGive: (words?: string) => void
  /** The way back without a change, where something was given already. */
  onBack: (() => void) | undefined
}

/** The question, the field, and right below it the button: a keyboard on the screen hides neither. */
function Asked({ before, table, say, player, onGive, onBack }: AskedProps) {
  const [words, write] = useDraft(`tip ${table.ballots?.asked}`, before ?? '')
  const lack = lackOf(words, say)
  return (
    <>
      <section class="paper tip-sheet">
        <h2 tabIndex={-1}>{say('tip.question')}</h2>
        <WordsField quiet label={say('tip.yours')} words={words} onWords={write} say={say} />
        <Button
          kind="main"
          wide
          icon="check"
          blocked={player.blocked ?? lack}
          onPress={() => player.busy || onGive(words)}
        >
          {say('tip.send')}
        </Button>
        <Notice tone={player.told.tone}>{player.told.text}</Notice>
      </section>
      <div class="thumb">
        {onBack ? (
          <Button wide icon="left" onPress={onBack}>
            {say('tip.back')}
          </Button>
        ) : (
          <Button wide icon="talk" blocked={player.blocked} onPress={() => player.busy || onGive()}>
            {say('tip.rather')}
          </Button>
        )}
      </div>
    </>
  )
}

/** The tips are collected: thanks, and what happens with them. */
function Closed({ table: { lookingBack, tips = [] }, say }: Screen) {
  return (
    <section class="paper tip-sheet tip-sent">
      <Icon id="talk" size={56} />
      <h2 tabIndex={-1}>{say(lookingBack ? 'tip.over' : 'tip.thanks')}</h2>
      <p>{say('tip.looks')}</p>
      <p>{say(tips.length > 0 ? 'tip.onWall' : 'tip.noName')}</p>
    </section>
  )
}
