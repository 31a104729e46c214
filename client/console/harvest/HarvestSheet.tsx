import type { ComponentChildren } from 'preact'

import { Button } from '../../parts/Button.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { pageLanguage } from '../../parts/speech.ts'
import { reachable } from '../../parts/reachable.ts'
import type { Desk } from '../desk.ts'
import { EraseButton } from '../files/Erase.tsx'
import { save } from '../print/file.ts'
import '../print/page.css'
import '../print/print.css'
import { harvestCsv } from './csv.ts'
import { dateOf, harvestOf, linesOf, unjudged, type Harvest, type Seen, type Speech } from './harvest.ts'
import { HarvestPage } from './HarvestPage.tsx'
import { harvestJson } from './json.ts'
import { LineList } from './LineList.tsx'
import { harvestPage } from './page.ts'
import './harvest.css'

/** The harvest, looked through line by line before it leaves: on paper, as a table, as data. */
export function HarvestButton({ desk: { console, say, open } }: { desk: Desk }) {
  if (!console.harvest) return null
  return (
    <Button kind="main" onPress={() => open((now, close) => <HarvestSheet desk={now} onClose={close} />)}>
      {say('console.harvest.button')}
    </Button>
  )
}

function HarvestSheet({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const { console, labels, say, player } = desk
  const seen = console.harvest
  if (!seen) return null
  const speech: Speech = { say, labels, language: pageLanguage() }
  const harvest = harvestOf(desk, seen, speech.language)
  const left = unjudged(seen)
  const notYet = left.length > 0 ? say('console.harvest.left', { count: left.length }) : undefined
  const page = harvestPage(harvest, speech)
  return (
    <Dialog title={say('console.harvest.sheet')} onClose={onClose}>
      <div class="harvest-rest">
        <Rest desk={desk} left={left} />
        <Button onPress={onClose}>{say('parts.close')}</Button>
      </div>
      <div class="harvest-ways">
        <Ways harvest={harvest} speech={speech} notYet={notYet} />
        <EraseButton desk={desk} />
        {player.told.text && <Notice tone={player.told.tone}>{player.told.text}</Notice>}
      </div>
      <LineList desk={desk} lines={linesOf(seen)} speech={speech} />
      <Paper label={say('console.harvest.preview')}>
        <HarvestPage
          page={page}
          language={speech.language}
          notYet={notYet && say('console.harvest.first')}
          empty={say('console.harvest.emptyPage')}
        />
      </Paper>
    </Dialog>
  )
}

/** The sheet itself, which scrolls. */
function Paper({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="a4-paper" role="region" aria-label={label} {...reachable}>
      {children}
    </div>
  )
}

/** How many lines are left to look at; and all of them at once, in or out. */
function Rest({ desk: { say, player }, left }: { desk: Desk; left: Seen['order'] }) {
  const judge = (keep: boolean) => void player.play('reviewLine', { lines: left, keep })
  return (
    <>
      <p role="status">
        <strong>
          {left.length > 0
            ? say('console.harvest.left', { count: left.length })
            : say('console.harvest.allSeen')}
        </strong>
      </p>
      {left.length > 0 && (
        <>
          <Button blocked={player.blocked} onPress={() => judge(true)}>
            {say('console.harvest.restIn')}
          </Button>
          <Button blocked={player.blocked} onPress={() => judge(false)}>
            {say('console.harvest.restOut')}
          </Button>
        </>
      )}
    </>
  )
}

type WaysProps = { harvest: Harvest; speech: Speech; notYet: string | undefined }

/** The three ways out of the room; closed while there is something that nobody has looked at. */
function Ways({ harvest, speech, notYet }: WaysProps) {
  const { say } = speech
  const name = `databasespel-oogst-${dateOf(harvest.day)}`
  return (
    <>
      <Button kind="main" blocked={notYet} onPress={() => print()}>
        {say('console.harvest.print')}
      </Button>
      <Button
        blocked={notYet}
        onPress={() => save(`${name}.csv`, harvestCsv(harvest, speech), 'text/csv;charset=utf-8')}
      >
        {say('console.harvest.csv')}
      </Button>
      <Button
        blocked={notYet}
        onPress={() => save(`${name}.json`, harvestJson(harvest, speech), 'application/json')}
      >
        {say('console.harvest.json')}
      </Button>
    </>
  )
}
