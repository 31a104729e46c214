import type { Idea } from '../../../rules/talk.ts'
import { Button } from '../../parts/Button.tsx'
import { ideaFrom, ideaOn, ideasInOrder } from '../../talk/ideas.ts'
import type { Desk } from '../desk.ts'
import './controls.css'

/** One idea a time, in order or by a press; and what to say beside each. */
export function ExplainControls({ desk }: { desk: Desk }) {
  const { table, say, player } = desk
  const now = ideaOn(table.idea)
  const show = (idea: Idea) => void player.play('showIdea', { idea })
  return (
    <>
      <fieldset class="desk-choices desk-talk-choices">
        <legend class="unseen">{say('console.idea.which')}</legend>
        {ideasInOrder.map((idea) => (
          <Button key={idea} pressed={idea === now} blocked={player.blocked} onPress={() => show(idea)}>
            {say(`explain.title.${idea}`)}
          </Button>
        ))}
      </fieldset>
      <blockquote class="desk-say" role="status">
        <span class="desk-say-label">{say('console.idea.say')}</span> {say(`console.idea.${now}`)}
      </blockquote>
      <div class="desk-controls">
        <Step desk={desk} to={ideaFrom(now, -1)} by="before" onShow={show} />
        <Step desk={desk} to={ideaFrom(now, 1)} by="next" onShow={show} />
      </div>
    </>
  )
}

type StepProps = { desk: Desk; to: Idea | undefined; by: 'before' | 'next'; onShow: (idea: Idea) => void }

function Step({ desk: { say, player }, to, by, onShow }: StepProps) {
  return (
    <Button
      icon={by === 'before' ? 'left' : 'right'}
      blocked={player.blocked ?? (to ? undefined : say(`console.idea.none.${by}`))}
      onPress={() => to && onShow(to)}
    >
      {say(`console.idea.${by}`)}
    </Button>
  )
}
