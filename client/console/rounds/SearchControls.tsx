import type { SeenSearch } from '../../../rules/view/views.ts'
import { searchPictures } from '../../rounds/search/pictures.ts'
import { Button } from '../../parts/Button.tsx'
import { faceOf } from '../../parts/faces.ts'
import { RepairButtons } from '../../rounds/search/buttons.tsx'
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
    </fieldset>
  )
}

/** One fact at a time: the facilitator asks the group for the next, or says it. */
function Asking({ desk, search }: PartProps) {
  const { say, player } = desk
  const { open, fits, of } = search
  return (
    <>
      <div class="desk-row desk-asking">
        <strong>{say('search.fits', { count: fits, of })}.</strong>
        {open ? (
          <p>{say('console.search.asked')}</p>
        ) : (
          <Button
            kind="main"
            icon="talk"
            blocked={player.blocked}
            onPress={() => void player.play('askFact', {})}
          >
            {say('console.search.ask')}
          </Button>
        )}
        <Button icon="swap" blocked={player.blocked} onPress={() => void player.play('searchAnother', {})}>
          {say('console.search.another')}
        </Button>
      </div>
      <Facts desk={desk} search={search} />
    </>
  )
}

/** Everything that can be known: what is known is pressed, and a press takes it away. */
function Facts({ desk: { labels, say, player }, search: { left, known } }: PartProps) {
  const taken = known.map(({ variable }) => variable)
  return (
    <fieldset class="desk-row desk-facts">
      <legend>{say('console.search.facts')}</legend>
      {[...taken, ...left].map((variable) => {
        const isKnown = taken.includes(variable)
        return (
          <Button
            key={variable}
            pressed={isKnown}
            blocked={player.blocked}
            onPress={() => void player.play(isKnown ? 'takeFact' : 'addFact', { variable })}
          >
            {faceOf({ variable, value: '' }, labels).title}
          </Button>
        )
      })}
    </fieldset>
  )
}

type RepairsProps = { desk: Desk; repair: NonNullable<SeenSearch['repair']> }

function Repairs({ desk: { labels, say, player }, repair }: RepairsProps) {
  return (
    <fieldset class="desk-row desk-facts">
      <legend>{say('console.search.repairs')}</legend>
      <RepairButtons repair={repair} labels={labels} say={say} player={player} />
    </fieldset>
  )
}
