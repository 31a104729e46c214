import type { SeenBeside, SeenWhole } from '../../../../rules/view/figures.ts'
import type { Outcome } from '../../../../rules/workshop.ts'
import { Hundred } from './Hundred.tsx'
import { Sheet, type Printed } from './Sheet.tsx'
import './findings.css'

type FindingsProps = Printed & { beside: readonly SeenBeside[]; whole: SeenWhole }

/** What was really found, in words and in icons of a hundred; there is nothing of it to print before the reveal. */
export function FindingsSheet({ beside, whole, ...printed }: FindingsProps) {
  const { say, language } = printed
  const { people, started, startedOf100: base } = whole
  return (
    <Sheet {...printed} title={say('paper.findings')} number={1} of={1} looks="sheet-text findings">
      <h3>{say('paper.findings.title')}</h3>
      <div class="findings-base">
        <Hundred count={base} colour="work" />
        <p>
          {whole.about[language]} {say('reveal.started', { started, people })}{' '}
          <b>{say('small.base', { base })}</b>
        </p>
      </div>
      <p>{say('paper.findings.read')}</p>
      <ul class="findings-all">
        {beside.map((one) => (
          <Finding key={one.variable} one={one} {...printed} />
        ))}
      </ul>
      <Notes beside={beside} whole={whole} {...printed} />
    </Sheet>
  )
}

function Finding({ one, say, language }: Printed & { one: SeenBeside }) {
  const { title, label, yellow, green, another } = one
  return (
    <li>
      <h4>
        {title[language]}: {label[language]}
        {another && ' *'}
      </h4>
      <div class="findings-pair">
        <Share colour="work" count={yellow} say={say} />
        <Share colour="noWork" count={green} say={say} />
      </div>
    </li>
  )
}

function Share({ colour, count, say }: Pick<Printed, 'say'> & { colour: Outcome; count: number }) {
  return (
    <p>
      <Hundred count={count} colour={colour} />
      <span>
        <b class="findings-count">{count}</b> {say(`paper.of100.${colour}`)}
      </span>
    </p>
  )
}

function Notes({ beside, whole, say, language }: FindingsProps) {
  const { another, place } = whole
  const [chapter = ''] = place.chapter.split(' ')
  const others = another && beside.some((one) => one.another)
  return (
    <p class="findings-notes">
      {others && `* ${say('other.group')} ${another[language]} `}
      {say('console.page.cause')} {say('console.page.one')}{' '}
      {say('reveal.place', { chapter, where: place.where[language], page: place.page })}
    </p>
  )
}
