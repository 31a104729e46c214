import type { SeenSearch } from '../../../rules/view/views.ts'
import { searchPictures } from '../../rounds/search/pictures.ts'
import { Button } from '../../parts/Button.tsx'
import { faceOf } from '../../parts/faces.ts'
import { repairsOf } from '../../rounds/search/repairs.ts'
import type { Desk } from '../desk.ts'
import './rounds.css'

/** The round about recognising: which picture is on, who may add a fact, and the repairs. */
export function SearchControls({ desk }: { desk: Desk }) {
  const { search } = desk.table
  if (!search) return null
  return (
    <>
      <Pictures desk={desk} search={search} />
      {search.picture === 'search' && <Asking desk={desk} search={search} />}
      {search.repair && <Repairs desk={desk} repair={search.repair} />}
    </>
  )
}

type PartProps = { desk: Desk; search: SeenSearch }

function Pictures({ desk: { say, player }, search }: PartProps) {
  return (
    <fieldset class="desk-row">
      <legend>{say('console.search.pictures')}</legend>
      {searchPictures.map((picture) => (
        <Button
          key={picture}
          pressed={search.picture === picture}
          blocked={player.blocked}
          onPress={() => void player.play('showSearch', { picture })}
        >
          {say(`console.search.picture.${picture}`)}
        </Button>
      ))}
      <Button icon="swap" blocked={player.blocked} onPress={() => void player.play('searchAnother', {})}>
        {say('console.search.another')}
      </Button>
    </fieldset>
  )
}

/** One fact at a time: the facilitator asks the group for the next, or says it. */
function Asking({ desk, search }: PartProps) {
  const { say, player } = desk
  const { open, fits, of, left, known } = search
  return (
    <>
      <p class="desk-done">{say('search.fits', { count: fits, of })}</p>
      {open ? (
        <p>{say('console.search.asked')}</p>
      ) : (
        <div class="desk-row">
          <Button
            kind="main"
            icon="talk"
            blocked={player.blocked}
            onPress={() => void player.play('askFact', {})}
          >
            {say('console.search.ask')}
          </Button>
          <p class="desk-soft">{say('console.search.notAsked')}</p>
        </div>
      )}
      <Variables desk={desk} act="addFact" of={left} />
      <Variables desk={desk} act="takeFact" of={known.map(({ variable }) => variable)} />
    </>
  )
}

type VariablesProps = { desk: Desk; act: 'addFact' | 'takeFact'; of: readonly string[] }

/** What can be added to what is known, or taken away from it. */
function Variables({ desk: { labels, say, player }, act, of }: VariablesProps) {
  const takes = act === 'takeFact'
  if (of.length === 0) return null
  return (
    <fieldset class="desk-row">
      <legend>{say(takes ? 'console.search.take' : 'console.search.add')}</legend>
      {of.map((variable) => {
        const { title } = faceOf({ variable, value: '' }, labels)
        return (
          <Button
            key={variable}
            blocked={player.blocked}
            {...(takes
              ? { icon: 'close' as const, label: say('console.search.takeOne', { variable: title }) }
              : {})}
            onPress={() => void player.play(act, { variable })}
          >
            {title}
          </Button>
        )
      })}
    </fieldset>
  )
}

type RepairsProps = { desk: Desk; repair: NonNullable<SeenSearch['repair']> }

function Repairs({ desk: { labels, say, player }, repair }: RepairsProps) {
  return (
    <fieldset class="desk-row">
      <legend>{say('console.search.repairs')}</legend>
      {repairsOf(repair, labels, say).map(({ key, words, on, carried }) => (
        <Button
          key={key}
          pressed={on}
          blocked={player.blocked}
          onPress={() => void player.play('mendTable', carried)}
        >
          {words}
        </Button>
      ))}
    </fieldset>
  )
}
