import { useState } from 'preact/hooks'

import type { VariableId } from '../../../rules/workshop.ts'
import { DeckIcon } from '../../parts/DeckIcon.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { asked, comparableOn, toggled } from './asked.ts'
import { Sheet, Thumb, type AskProps } from './Sheet.tsx'

/** Three taps: where the difference between yellow and green is largest. Their order is not asked. */
export function Largest({ onAnswer, ...props }: AskProps) {
  const { table, labels, own, say } = props
  const [chosen, choose] = useState<VariableId[]>(own.prediction?.largest ?? [])
  const left = asked - chosen.length
  const [isOver, warn] = useState(false)
  const tap = (variable: VariableId) => {
    warn(left === 0 && !chosen.includes(variable))
    choose(toggled(chosen, variable))
  }
  return (
    <>
      <Sheet of="largest" words={say('predict.largest.question')} say={say}>
        <p class="predict-left" role="status">
          {isOver ? say('predict.over') : leftWords(left, say)}
        </p>
        <ul class="predict-many">
          {comparableOn(table, labels).map((variable) => (
            <li key={variable}>
              <Choice
                icon={labels.variables[variable]?.icon ?? ''}
                words={labels.variables[variable]?.title ?? variable}
                isChosen={chosen.includes(variable)}
                isFull={left === 0}
                onTap={() => tap(variable)}
              />
            </li>
          ))}
        </ul>
      </Sheet>
      <Thumb
        {...props}
        missing={left > 0 ? leftWords(left, say) : undefined}
        onDone={() => onAnswer({ largest: chosen })}
      />
    </>
  )
}

/** How many are still to be chosen. */
function leftWords(left: number, say: AskProps['say']): string {
  if (left === asked) return say('predict.largest.choose')
  return left > 0 ? say('predict.left', { count: left }) : say('predict.full')
}

type ChoiceProps = { icon: string; words: string; isChosen: boolean; isFull: boolean; onTap: () => void }

function Choice({ icon, words, isChosen, isFull, onTap }: ChoiceProps) {
  return (
    <button
      type="button"
      class="predict-choice"
      aria-pressed={isChosen}
      aria-disabled={isFull && !isChosen}
      onClick={onTap}
    >
      <DeckIcon id={icon} size={28} />
      <span>{words}</span>
      {isChosen && <Icon id="check" size={22} />}
    </button>
  )
}
