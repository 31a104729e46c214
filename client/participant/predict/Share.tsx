import { useState } from 'preact/hooks'

import { all, standsAt, stepped } from './asked.ts'
import { People } from './People.tsx'
import { Sheet, Thumb, type AskProps } from './Sheet.tsx'

/** A number of a hundred, by a slider that counts only once it was touched. */
export function Share({ onAnswer, ...props }: AskProps) {
  const { labels, own, say } = props
  const [share, choose] = useState(own.prediction?.share)
  const done = () => share !== undefined && onAnswer({ share })
  return (
    <>
      <Sheet of="share" words={labels.predict.share.question} say={say}>
        <p class="predict-number" role="status">
          {share === undefined ? (
            <span class="predict-none">{say('predict.share.none')}</span>
          ) : (
            <>
              <strong>{share}</strong> {say('predict.of100')}
            </>
          )}
        </p>
        <People filled={share ?? 0} />
        <Slider share={share} onShare={choose} say={say} />
      </Sheet>
      <Thumb
        {...props}
        missing={share === undefined ? say('predict.share.touch') : undefined}
        onDone={done}
      />
    </>
  )
}

type SliderProps = Pick<AskProps, 'say'> & { share: number | undefined; onShare: (share: number) => void }

function Slider({ share, onShare, say }: SliderProps) {
  return (
    <div class="predict-slide">
      <button type="button" class="predict-step" onClick={() => onShare(stepped(share, -1))}>
        <span aria-hidden="true">−</span>
        <span class="unseen">{say('predict.share.less')}</span>
      </button>
      <input
        type="range"
        class={share === undefined ? 'predict-untouched' : ''}
        min={0}
        max={all}
        step={1}
        value={standsAt(share)}
        aria-labelledby="predict-share"
        aria-valuetext={share === undefined ? say('predict.share.none') : `${share} ${say('predict.of100')}`}
        onInput={({ currentTarget }) => onShare(Number(currentTarget.value))}
        // A tap where the thumb stands already changes nothing, and yet it is an answer.
        onClick={({ currentTarget }) => onShare(Number(currentTarget.value))}
      />
      <button type="button" class="predict-step" onClick={() => onShare(stepped(share, 1))}>
        <span aria-hidden="true">+</span>
        <span class="unseen">{say('predict.share.more')}</span>
      </button>
    </div>
  )
}
