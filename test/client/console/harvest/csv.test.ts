import { describe, expect, it } from 'vitest'

import { cell, harvestCsv } from '../../../../client/console/harvest/csv.ts'
import { oneOfEach, speechIn } from './speech.ts'

describe('a cell', () => {
  it.each([
    ['Gewoon een zin.', 'Gewoon een zin.'],
    ['een; twee', '"een; twee"'],
    ['zij zei "ja"', '"zij zei ""ja"""'],
    ['twee\nregels', '"twee\nregels"'],
    ['=1+1', "'=1+1"],
    ['+31', "'+31"],
    ['-2', "'-2"],
    ['@cmd', "'@cmd"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['=HYPERLINK("x";"y")', '"\'=HYPERLINK(""x"";""y"")"'],
    ['1 = 1', '1 = 1'],
  ])('with %j is %j', (words, written) => {
    expect(cell(words)).toBe(written)
  })
})

describe('the harvest as a table', () => {
  it('is this in Dutch, word for word', () => {
    expect(harvestCsv(oneOfEach('=Luister "goed"; echt'), speechIn('nl')).split('\r\n')).toEqual([
      '\uFEFFOnderdeel;Waarover;Woorden;Wat is geteld;Aantal;Van;Erbij',
      'Bijeenkomst;Datum;2026-11-20;;;;',
      'Bijeenkomst;Kaarten;Werk;;;;',
      'Bijeenkomst;Programma;les;;;;',
      'Bijeenkomst;Mensen;ongeveer 10 mensen;;;;',
      'Bijeenkomst;Mensen;8 verzonnen mensen op tafel;;;;',
      'Bijeenkomst;;De mensen op tafel zijn verzonnen. De helft is geel. In Rotterdam vonden 16 van de 100 mensen werk.;;;;',
      'Bijeenkomst;;Kleine groepen kunnen toeval laten zien. Een verschil zegt nog niet waarom.;;;;',
      'Bijeenkomst;;Zonder namen. De spelleider heeft elke regel nagekeken.;;;;',
      'Bijeenkomst;;Gemaakt met het Databasespel.;;;;',
      'Gouden tips;Regels en brieven;"\'=Luister ""goed""; echt";;;;',
      'Voor een andere keer;;"\'=Luister ""goed""; echt";;;;',
      'Wat de groep voorspelde;Gekozen als een van de drie grootste verschillen;Leeftijd;koos dit;5;8;',
      'Wat de groep voorspelde;;Hoeveel?;60 tot 69;2;;',
      'Wat de groep voorspelde;;Hoeveel?;90 tot 100;1;;',
      'Wat de groep voorspelde;;Maakt dat uit?;Dat maakt veel uit;1;;',
      'Wat de groep voorspelde;;Maakt dat uit?;Dat maakt weinig uit;6;;',
      'Wat mensen zagen op tafel;;Van de gele mensen vaker dan van de groene: wel gewerkt;geel op onze tafel;3;4;Dat klopt op deze tafel. Dit ziet u hier, en in Rotterdam ook.',
      'Wat mensen zagen op tafel;;Van de gele mensen vaker dan van de groene: wel gewerkt;groen op onze tafel;1;4;',
      'Wat mensen zagen op tafel;;Van de gele mensen vaker dan van de groene: wel gewerkt;geel in Rotterdam;63;100;',
      'Wat mensen zagen op tafel;;Van de gele mensen vaker dan van de groene: wel gewerkt;groen in Rotterdam;13;100;',
      'Wat mensen zagen op tafel;;Van de gele mensen vaker dan van de groene: wel gewerkt;ziet dit ook;5;;',
      'Wat mensen zagen op tafel;;Van de gele mensen vaker dan van de groene: wel gewerkt;ziet dit niet;1;;',
      'Stellingen;Wantrouwen;Weg ermee.;eens;6;;',
      'Stellingen;Wantrouwen;Weg ermee.;oneens;1;;',
      'Stellingen;Wantrouwen;Weg ermee.;weet ik niet;1;;',
      'Stellingen;Weg ermee.;"\'=Luister ""goed""; echt";;;;',
      'Hier zijn wij het over eens;;"\'=Luister ""goed""; echt";;;;',
      'Wat vindt de groep het belangrijkst?;Wees open;Laat het zien.;koos dit als eerste;4;;',
      'Zinnen voor de gemeente;;"\'=Luister ""goed""; echt";;;;',
      'Wat mensen meenemen;;"\'=Luister ""goed""; echt";;;;',
      'Vijf vragen over vandaag;;Ik weet dat een verband nog geen oorzaak is.;vóór vandaag;1,6;;Gemiddelde van 1 (helemaal niet) tot 4 (heel goed). 7 antwoorden over vóór vandaag, 8 over nu.',
      'Vijf vragen over vandaag;;Ik weet dat een verband nog geen oorzaak is.;nu;3;;',
      'Hoe gaat het verder?;Dit gaat naar;"\'=Luister ""goed""; echt";;;;',
      'Hoe gaat het verder?;Mensen horen iets terug;1 mei;;;;',
      '',
    ])
  })

  it('is this in English, word for word', () => {
    expect(harvestCsv(oneOfEach('Listen well'), speechIn('en')).split('\r\n')).toEqual([
      '\uFEFFPart;About;Words;What was counted;Number;Out of;Besides',
      'Workshop;Date;2026-11-20;;;;',
      'Workshop;Cards;Werk;;;;',
      'Workshop;Agenda;lesson;;;;',
      'Workshop;People;about 10 people;;;;',
      'Workshop;People;8 made-up people on the table;;;;',
      'Workshop;;The people on the table are made up. Half of them are yellow. In Rotterdam 16 of 100 people found work.;;;;',
      'Workshop;;Small groups can show chance. A difference does not yet say why.;;;;',
      'Workshop;;Without names. The facilitator looked at every line.;;;;',
      'Workshop;;Made with the Databasespel.;;;;',
      'Golden tips;Rules and letters;Listen well;;;;',
      'For another time;;Listen well;;;;',
      'What the group foretold;Chosen as one of the three largest differences;Age;chose this;5;8;',
      'What the group foretold;;How many?;60 to 69;2;;',
      'What the group foretold;;How many?;90 to 100;1;;',
      'What the group foretold;;Does it matter?;It matters much;1;;',
      'What the group foretold;;Does it matter?;It matters little;6;;',
      'What people saw on the table;;Of the yellow people more often than of the green: worked;yellow on our table;3;4;That is so on this table. You see it here, and in Rotterdam too.',
      'What people saw on the table;;Of the yellow people more often than of the green: worked;green on our table;1;4;',
      'What people saw on the table;;Of the yellow people more often than of the green: worked;yellow in Rotterdam;63;100;',
      'What people saw on the table;;Of the yellow people more often than of the green: worked;green in Rotterdam;13;100;',
      'What people saw on the table;;Of the yellow people more often than of the green: worked;see this too;5;;',
      'What people saw on the table;;Of the yellow people more often than of the green: worked;do not see this;1;;',
      'Statements;Distrust;Away with it.;agree;6;;',
      'Statements;Distrust;Away with it.;disagree;1;;',
      "Statements;Distrust;Away with it.;don't know;1;;",
      'Statements;Away with it.;Listen well;;;;',
      'What we agree on;;Listen well;;;;',
      'What does the group find most important?;Be open;Show it.;chose this first;4;;',
      'Sentences for the city;;Listen well;;;;',
      'What people take home;;Listen well;;;;',
      'Five questions about today;;I know that a connection is not yet a cause.;before today;1,6;;Average from 1 (not at all) to 4 (very well). 7 answers about before today, 8 about now.',
      'Five questions about today;;I know that a connection is not yet a cause.;now;3;;',
      'What happens next?;This goes to;Listen well;;;;',
      'What happens next?;People hear back;1 mei;;;;',
      '',
    ])
  })
})
