import { describe, expect, it } from 'vitest'

import { fileName, fileOf } from '../../../../client/console/print/file.ts'

describe('the file that is kept', () => {
  it('is named after the day where the facilitator is', () => {
    expect(fileName(new Date(2026, 2, 5, 23, 59))).toBe('databasespel-onze-tafel-2026-03-05.html')
  })

  it('is one page in its language, with its style inside', () => {
    const file = fileOf({ title: 'A & <b>', language: 'nl', style: '.a4{color:#000}', markup: '<p>Hoi</p>' })
    expect(file).toContain('<html lang="nl">')
    expect(file).toContain('<title>A &amp; &lt;b></title>')
    expect(file).toContain('<style>.a4{color:#000}</style>')
    expect(file).toContain('<body class="a4-file"><p>Hoi</p></body>')
  })
})
