/** Words that hurt or that only officials use (domain of the game: care), with what to say instead. */
export const forbidden: ReadonlyArray<readonly [RegExp, string]> = [
  [/bijstandstrekker|bijstandsmoeder/iu, 'mensen met bijstand'],
  [/\buitstroom|\buitgestroomd/iu, 'vond werk'],
  [/granieten bestand|kansarm|kansloos|onbemiddelbaar/iu, 'weinig kans'],
  [/\bmislukt|\bgefaald/iu, 'vond geen werk; lukte niet'],
  [/\ballochto|\bautochto|niet-westers|migratieachtergrond/iu, 'herkomst'],
  [/laag ?opgeleid|hoog ?opgeleid|laaggeletterd/iu, 'de naam van de school'],
  [/\bprobleemgroep|\bdoelgroep/iu, 'mensen'],
]

/** Language of pictures: who reads it word by word does not understand it. */
export const imagery: RegExp[] = [
  /onder de loep|in de lucht|rode draad|aan de slag|op de hoogte|voor de hand|in kaart|aan de hand van/iu,
  /op maat|maatwerk|vangnet|drempel|handvat|in zee gaan|achter de rug|de boot|schot in de roos|struikelblok/iu,
  /\bhangt het (?:aan|af van) (?:één|een) |in goede banen|een lans|met beide benen|op losse schroeven/iu,
  /\bsnijdt hout|door de bomen|de knoop door|het licht op groen|groen licht|uit de bus/iu,
]

/** Formal words, and what everybody says. */
export const formal: ReadonlyArray<readonly [RegExp, string]> = [
  [/\b(?:echter|doch|desalniettemin|desondanks|niettemin)\b/iu, 'maar, toch'],
  [/\b(?:tevens|eveneens|alsmede|alsook)\b/iu, 'ook'],
  [/\b(?:dient|dienen) (?:te|u|je)\b|\bdient\b/iu, 'moet'],
  [/\b(?:middels|door middel van)\b/iu, 'met'],
  [/\b(?:indien|mits|tenzij)\b/iu, 'als'],
  [/\b(?:reeds|thans|heden|voorts|alvorens|teneinde|aldus|derhalve|immers|nimmer)\b/iu, 'al, nu, dus, want'],
  [
    /\b(?:betreffende|omtrent|inzake|aangaande|conform|krachtens|jegens|ten aanzien van|met betrekking tot)\b/iu,
    'over, volgens',
  ],
  [/\b(?:hierdoor|hieromtrent|daartoe|desgewenst|desbetreffende|voornoemd|bovengenoemd)\b/iu, 'dit, dat'],
  [
    /\b(?:verstrekken|verstrekt|aanvangen|geschieden|geschiedt|vernemen|trachten|benutten|faciliteren)\b/iu,
    'geven, beginnen, proberen, gebruiken',
  ],
  [/\b(?:implementeren|realiseren|optimaliseren|genereren|inventariseren|continueren)\b/iu, 'doen, maken'],
  [
    /\b(?:adequaat|relevant|significant|representatief|participatie|interventie|parameter|correlatie)\w*/iu,
    'een gewoon woord',
  ],
  [/\b(?:variabele|eigenschap|dataset|record|categorie)\w*/iu, 'kenmerk, tabel, rij, groep'],
]

/** Numbers are people out of a hundred, never points of a percentage. */
export const numbers: ReadonlyArray<readonly [RegExp, string]> = [
  [/procentpunt/iu, '‘van de 100’'],
  [/\d,\d/u, 'een heel getal'],
]

/** One word for one thing: the other word for it, and the one we use. */
export const oneWord: ReadonlyArray<readonly [RegExp, string]> = [
  [/\bagenda/iu, 'programma'],
  [/\bpagina (?:\{page\}|\d)/iu, 'bladzijde (in een boekje)'],
  [/\b(?:klant|klanten)\b/iu, 'mens, cliënt'],
  [/\bmobiel(?:tje)?\b|\btoestel/iu, 'telefoon, apparaat'],
  [/\b(?:begeleider|moderator|gespreksleider)\b/iu, 'spelleider'],
  [/\bdoos\b/iu, 'bak'],
  [/\bu hebt\b|\bhebt u\b/iu, 'u heeft'],
  [/\bsessie/iu, 'bijeenkomst'],
  [/\bslides?\b|\bdia’?s?\b/iu, 'beeld'],
]

/** The same for participants; whoever prepares the room does know a beamer, a login, and data as the booklet says it. */
export const oneWordForThem: ReadonlyArray<readonly [RegExp, string]> = [
  [/\b(?:beamer|projector)/iu, 'het grote scherm'],
  [/(?<!big )\bdata\b/iu, 'gegevens'],
  [/\blogin\b|\binlogcode/iu, 'code'],
  [/\b(?:console|dashboard)\b/iu, 'de regie'],
]
