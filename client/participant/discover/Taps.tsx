import type { VariableId } from '../../../rules/workshop.ts'
import { Button } from '../../parts/Button.tsx'
import { DeckIcon } from '../../parts/DeckIcon.tsx'
import { Asides } from './Asides.tsx'
import { Head, What } from '../../claim/ClaimWords.tsx'
import { aboutWords, claimable, directionsInOrder, type About, type Said } from '../../claim/claims.ts'
import { Heading } from './Heading.tsx'
import { variablesOf, type Parts } from './Overview.tsx'

/** The first tap: one characteristic out of ten. */
export function ChooseVariable({ table, labels, say, go }: Parts) {
  return (
    <>
      <Heading>{say('participant.discover.choose')}</Heading>
      <div class="builder-variables">
        {variablesOf(table).map((variable) => (
          <button
            key={variable}
            type="button"
            class="button builder-big"
            onClick={() => go({ at: 'group', variable })}
          >
            <DeckIcon id={labels.variables[variable]?.icon ?? ''} size={30} />
            <span>{labels.variables[variable]?.title ?? variable}</span>
          </button>
        ))}
      </div>
    </>
  )
}

/** The second tap: what of it; a text cannot be compared, and says why. */
export function ChooseGroup(parts: Parts & { variable: VariableId }) {
  const { variable, labels, say, go } = parts
  const groups = claimable(labels, variable)
  const here = { at: 'group', variable } as const
  return (
    <>
      <Heading>
        <small>{labels.variables[variable]?.title}</small>
        {groups.length > 0 && say('claim.build.group')}
      </Heading>
      {groups.length > 0 ? (
        <div class="builder-groups">
          {groups.map((group) => (
            <Button key={group} wide onPress={() => go({ at: 'direction', variable, group })}>
              {aboutWords({ variable, group }, labels).value}
            </Button>
          ))}
        </div>
      ) : (
        <>
          <p class="builder-text">{say('raw.text')}</p>
          <Button kind="main" wide icon="left" onPress={() => go({ at: 'variable' })}>
            {say('claim.build.otherVariable')}
          </Button>
        </>
      )}
      {groups.length > 0 && (
        <Asides {...parts} from={here} onOther={() => go({ at: 'otherGroup', variable, from: here })} />
      )}
    </>
  )
}

type DirectionProps = Parts & { about: About; onClaim: (said: Said) => void }

/** The third tap: the whole sentence, in the only direction in which the table can be read. */
export function ChooseDirection({ about, onClaim, labels, say, player }: DirectionProps) {
  const { variable, group } = about
  return (
    <>
      <Heading>{say('claim.build.direction')}</Heading>
      <What about={about} labels={labels} />
      <div class="builder-groups">
        {directionsInOrder.map((direction) => (
          <Button
            key={direction}
            wide
            blocked={player.blocked}
            onPress={() => player.busy || onClaim({ variable, group, direction })}
          >
            <Head direction={direction} say={say} />
            <span class="unseen">: {aboutWords(about, labels).value}</span>
          </Button>
        ))}
      </div>
    </>
  )
}
