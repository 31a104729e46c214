import type { SeenContrast, SeenForetold } from '../../rules/view/figures.ts'
import type { Say } from '../text.ts'
import { tenOf } from './far.ts'
import { isSurprise } from './surprise.ts'

type ForetoldProps = { foretold: readonly SeenForetold[]; contrast: SeenContrast; say: Say }

/** What the group foretold, without names. Far off is a surprise. */
export function Foretold({ foretold, contrast, say }: ForetoldProps) {
  const surprises = foretold.some((one) => isSurprise(one, contrast))
  return (
    <section class="three-we">
      <div class="three-we-head">
        <h3>{say('reveal.three.we')}</h3>
        {surprises && <p class="three-surprise">{say('reveal.we.surprise')}</p>}
      </div>
      {foretold.map((one) =>
        one.as === 'share' ? (
          <Share key={one.as} bins={one.bins} real={contrast.yellow} say={say} />
        ) : (
          <p key={one.as}>{wordsOf(one, say)}</p>
        ),
      )}
    </section>
  )
}

/** What the group foretold of a difference, in a sentence. */
export function wordsOf(foretold: Exclude<SeenForetold, { as: 'share' }>, say: Say): string {
  if (foretold.as === 'matters') return say('reveal.we.matters', foretold)
  const { chosen, of } = foretold
  return chosen === 0 ? say('reveal.we.nobody') : say('reveal.we.largest', { count: chosen, of })
}

const step = 10

type ShareProps = { bins: readonly number[]; real: number; say: Say }

/** Every guess a mark in its ten of the hundred, and a line where it really was. */
function Share({ bins, real, say }: ShareProps) {
  const most = Math.max(1, ...bins)
  const said = bins.flatMap((number, ten) =>
    number > 0
      ? [say('reveal.we.bin', { from: ten * step, to: ten === 9 ? 100 : ten * step + 9, number })]
      : [],
  )
  const here = say('reveal.we.here', { number: real })
  return (
    <>
      <p>{say('reveal.we.share')}</p>
      <svg class="three-share" viewBox="0 0 100 27" role="img" aria-label={[...said, here].join('. ')}>
        {bins.map((count, ten) => (
          <rect
            key={ten}
            class={ten === tenOf(real) ? 'near' : ''}
            x={ten * step + 1}
            y={20 - (13 * count) / most}
            width={8}
            height={(13 * count) / most}
          />
        ))}
        <path class="three-axis" d="M0 20h100" />
        <path class="three-here" d={`M${real} 5.5v14.5`} />
        <text x={Math.min(80, Math.max(20, real))} y={4.5} text-anchor="middle">
          {here}
        </text>
        {[0, 50, 100].map((at) => (
          <text key={at} x={at} y={26} text-anchor={at === 0 ? 'start' : at === 100 ? 'end' : 'middle'}>
            {at}
          </text>
        ))}
      </svg>
    </>
  )
}
