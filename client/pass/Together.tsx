import { useEffect, useState } from 'preact/hooks'

import { KeepsBallots } from '../dialogue/ownBallot.tsx'
import { Button } from '../parts/Button.tsx'
import { LineBanner } from '../parts/LineBanner.tsx'
import StepIcon from '../parts/StepIcon.tsx'
import { Veil } from '../parts/Veil.tsx'
import { panelOf } from '../participant/panels.ts'
import type { Screen } from '../screen.ts'
import { lazily } from '../parts/lazily.tsx'
import { doneTogether } from './together.ts'

const TableScreen = lazily<Screen>(() => import('../table/TableScreen.tsx'))

type TogetherProps = { screen: Screen; onLead: () => void }

/** One screen for all: the cards to move, what the wall shows, or what the group chooses on it. */
export function Together({ screen, onLead }: TogetherProps) {
  const { say, table, own } = screen
  const { name } = table.step
  const [isLarge, enlarge] = useState(false)
  const does = doneTogether(screen)
  const works = does === 'move'
  useEffect(() => {
    document.title = `${say(`step.${name}`)} · ${say('home.title')}`
  }, [name, say])
  return (
    <div class={`pass-together step-${name}`}>
      <header class="pass-bar">
        <p>
          <strong>{say('pass.together')}</strong>
          <span>{say(`pass.${does}`)}</span>
        </p>
        <div>
          {works && (
            <Button icon={isLarge ? 'pick' : 'screen'} onPress={() => enlarge(!isLarge)}>
              {say(isLarge ? 'pass.small' : 'pass.large')}
            </Button>
          )}
          <Button icon="left" onPress={onLead}>
            {say('pass.lead')}
          </Button>
        </div>
      </header>
      {works && !isLarge ? (
        <Work {...screen} />
      ) : (
        <Wall screen={screen} may={does === 'look' ? [] : own.may} />
      )}
    </div>
  )
}

/** The first seat's way to the table; it stands for all, so that nobody's name is on it. */
function Work(screen: Screen) {
  const { table, say, online } = screen
  const Step = panelOf(table.step.name)
  return (
    <div class="participant wood">
      <LineBanner say={say} online={online} />
      <main class="participant-main">
        <h1>
          <StepIcon step={table.step.name} size={32} /> {say(`step.${table.step.name}`)}
        </h1>
        <KeepsBallots>
          <Step key={table.step.index} {...screen} />
        </KeepsBallots>
      </main>
      <Veil table={table} say={say} />
    </div>
  )
}

/** What everybody may see, and nothing of the seat that it came by: neither what it foretold nor what it holds. */
function Wall({ screen, may }: { screen: Screen; may: Screen['own']['may'] }) {
  const { own, table, labels, say, act, online, now, hands } = screen
  const nobody: Screen['own'] = {
    seat: own.seat,
    role: 'table',
    order: own.order,
    people: 1,
    may,
    persons: {},
    cards: {},
    ready: false,
    tray: [],
  }
  const { sound: _heardAtTheTable, ...quiet } = table
  return (
    <TableScreen
      table={quiet}
      own={nobody}
      labels={labels}
      say={say}
      act={act}
      online={online}
      now={now}
      hands={hands}
    />
  )
}
