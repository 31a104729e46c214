import { expect, it } from 'vitest'

import { commandFrom, settings } from '../../server/flags.ts'

const otherwise = {
  port: 3000,
  host: '0.0.0.0',
  'data-dir': 'data',
  proxies: 0,
  'metrics-host': '127.0.0.1',
}

it('starts without a word', () => {
  expect(commandFrom([], {})).toEqual({ start: otherwise })
})

it('listens to the environment, and to a flag before that', () => {
  const environment = { PORT: '4000', DATA_DIR: '/srv/data', LOG_FILE: 'a.log', HOST: '' }
  const words = ['--port', '5000', '--host=127.0.0.1']
  const start = { ...otherwise, port: 5000, host: '127.0.0.1', 'data-dir': '/srv/data', 'log-file': 'a.log' }
  expect(commandFrom(words, environment)).toEqual({ start })
})

it('knows its name on the internet', () => {
  const command = commandFrom(['--public-url', 'https://spel.example.nl/', '--proxies', '1'], {})
  expect(command).toMatchObject({ start: { 'public-url': new URL('https://spel.example.nl'), proxies: 1 } })
})

it('asks a word and gives metrics only where somebody wishes', () => {
  const environment = { START_WORD: ' meedoen met data ', METRICS_PORT: '9464' }
  const command = commandFrom(['--security-contact', 'mailto:veilig@example.nl'], environment)
  const start = { 'start-word': 'meedoen met data', 'metrics-port': 9464, 'metrics-host': '127.0.0.1' }
  expect(command).toMatchObject({ start: { ...start, 'security-contact': 'mailto:veilig@example.nl' } })
  expect(commandFrom([], { START_WORD: '', METRICS_PORT: '' })).toEqual({ start: otherwise })
})

it('does not repeat a start word that it cannot take', () => {
  const command = commandFrom(['--start-word', 'geheim7'], {})
  expect('wrong' in command && command.wrong).toContain('START_WORD cannot be that')
  expect(JSON.stringify(command)).not.toContain('geheim7')
})

it.each([['--help'], ['-h']])('explains every flag and variable: %s', (word) => {
  const command = commandFrom([word], {})
  const help = 'help' in command ? command.help : ''
  for (const [flag, { variable, says }] of Object.entries(settings)) {
    expect(help).toMatch(new RegExp(`--${flag} +${variable} +${says.slice(0, 10)}`))
  }
})

it.each([
  [['--prot', '1'], {}, '--prot'],
  [['--port'], {}, '--port'],
  [['please'], {}, 'please'],
  [['--port', 'eighty'], {}, '--port'],
  [['--port', '-1'], {}, '--port'],
  [[], { PORT: '99999' }, 'PORT'],
  [['--host', 'a b'], {}, '--host'],
  [['--public-url', 'spel.example.nl'], {}, '--public-url'],
  [['--start-word', '       x       '], {}, '--start-word'],
  [['--theme'], {}, '--theme'],
  [['--metrics-port', '70000'], {}, '--metrics-port'],
  [[], { METRICS_HOST: 'http://localhost' }, 'METRICS_HOST'],
  [['--security-contact', 'veilig@example.nl'], {}, '--security-contact'],
])('names what is wrong in %j and %j', (words, environment, name) => {
  const command = commandFrom(words, environment)
  expect('wrong' in command && command.wrong).toContain(name)
})
