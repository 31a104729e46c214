import { expect, it } from 'vitest'

import { commandFrom } from '../../server/flags.ts'

const otherwise = { port: 3000, host: '0.0.0.0', 'data-dir': 'data', proxies: 0 }

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

it.each([['--help'], ['-h']])('explains every flag and variable: %s', (word) => {
  const command = commandFrom([word], {})
  const help = 'help' in command ? command.help : ''
  for (const name of [
    '--port',
    'PORT',
    '--host',
    'HOST',
    '--data-dir',
    'DATA_DIR',
    '--log-file',
    'LOG_FILE',
  ]) {
    expect(help).toContain(name)
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
])('names what is wrong in %j and %j', (words, environment, name) => {
  const command = commandFrom(words, environment)
  expect('wrong' in command && command.wrong).toContain(name)
})
