import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { settings } from '../../server/flags.ts'
import { largestFile } from '../../server/saving.ts'
import { commandIn, containerLines, copied, unitSays, variablesIn } from './deployed.ts'
import { root, textOf } from './tree.ts'

const known = new Set<string>(['NODE_ENV', ...Object.values(settings).map(({ variable }) => variable)])
const { scripts } = JSON.parse(textOf('package.json'))
const lines = containerLines()
const line = (word: string) => lines.find((one) => one.word === word)?.rest ?? ''
const unknownIn = (text: string) => Object.keys(variablesIn(text)).filter((name) => !known.has(name))

describe('the container file', () => {
  it('copies only what is there, or what its first stage made', () => {
    const missing = lines
      .filter(({ word }) => word === 'COPY')
      .map(copied)
      .flatMap(({ built, sources }) => (built ? [] : sources))
      .filter((source) => !existsSync(join(root, source)))
    expect(missing).toEqual([])
  })

  it('builds and starts with the commands of the project, as a user who is not root', () => {
    expect(commandIn(line('RUN')).join(' ')).toBe(scripts.prestart)
    expect(commandIn(line('CMD')).join(' ')).toBe(scripts.start)
    expect(line('USER')).toBe('node')
    expect(lines.findIndex(({ word }) => word === 'USER')).toBeLessThan(
      lines.findIndex(({ word }) => word === 'VOLUME'),
    )
  })

  it('sets only variables that the server knows, and keeps data in its volume', () => {
    expect(unknownIn(line('ENV'))).toEqual([])
    expect(variablesIn(line('ENV'))).toMatchObject({ DATA_DIR: line('VOLUME'), PORT: line('EXPOSE') })
  })

  it('uses the newest Node that the project recommends', () => {
    const versions = lines.filter(({ word }) => word === 'FROM').map(({ rest }) => rest.split(' ')[0])
    expect(new Set(versions)).toEqual(new Set([`node:${textOf('.nvmrc').trim()}-slim`]))
  })

  it('finds a server healthy, and one that is not there ill', async () => {
    const healthy = createServer((request, response) => {
      response.writeHead(request.url === '/healthz' ? 200 : 404).end()
    }).listen(0, '127.0.0.1')
    await once(healthy, 'listening')
    const address = healthy.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const [command = '', ...words] = commandIn(line('HEALTHCHECK'))
    const check = () =>
      new Promise((resolve) =>
        spawn(command, words, { env: { ...process.env, PORT: String(port) } }).once('exit', resolve),
      )
    expect(await check()).toBe(0)
    healthy.close()
    await once(healthy, 'close')
    expect(await check()).toBe(1)
  })
})

describe('the systemd unit', () => {
  const environment = unitSays('Environment').join(' ')

  it('starts what npm start starts, with variables that the server knows', () => {
    expect(unitSays('ExecStart')).toEqual([`/usr/bin/${scripts.start}`])
    expect(unknownIn(environment)).toEqual([])
  })

  it('is copied every hour by a unit beside it, as the same user and from the same folder', () => {
    const [copy = ''] = unitSays('ExecStart', 'databasespel-backup')
    expect(copy).toMatch(/^\/usr\/bin\/node setup\.mjs run server\/backup\.ts /)
    expect(copy).toContain(`--data-dir ${variablesIn(environment)['DATA_DIR']}`)
    expect(copy).toContain(`--to /var/lib/${unitSays('StateDirectory', 'databasespel-backup')[0]}`)
    expect(existsSync(join(root, 'server/backup.ts'))).toBe(true)
    expect(unitSays('User', 'databasespel-backup')).toEqual(unitSays('User'))
    expect(textOf('deploy/databasespel-backup.timer')).toContain('\nOnCalendar=hourly\n')
  })

  it('gives it longer to end than it needs, and a folder of its own', () => {
    expect(Number(unitSays('TimeoutStopSec')[0])).toBeGreaterThan(10)
    expect(variablesIn(environment)['DATA_DIR']).toBe(`/var/lib/${unitSays('StateDirectory')[0]}`)
    expect(unitSays('KillSignal')).toEqual(['SIGTERM'])
  })

  it.each([
    ['User', 'databasespel'],
    ['ProtectSystem', 'strict'],
    ['ProtectHome', 'yes'],
    ['PrivateTmp', 'yes'],
    ['NoNewPrivileges', 'yes'],
    ['Restart', 'always'],
    ['IPAddressDeny', 'any'],
  ])('says %s=%s', (name, value) => {
    expect(unitSays(name)).toEqual([value])
  })
})

describe('the proxy', () => {
  const text = textOf('deploy/nginx.conf')
  const words = text.replaceAll(/#.*/g, '')
  const values = (name: string) =>
    [...words.matchAll(new RegExp(`\\b${name}\\s+(.+);`, 'g'))].map(([, is]) => is)

  it('asks the server where the unit starts it, and is the one proxy that it trusts', () => {
    const { HOST, PORT, PROXIES } = variablesIn(unitSays('Environment').join(' '))
    expect(values('server')).toEqual([`${HOST}:${PORT}`])
    expect(PROXIES).toBe('1')
    expect(values('proxy_set_header')).toContainEqual(
      expect.stringMatching(/^X-Forwarded-For +\$remote_addr$/),
    )
  })

  it('hands on websockets', () => {
    expect(values('proxy_http_version')).toEqual(['1.1'])
    expect(values('proxy_set_header').join('\n')).toMatch(
      /Upgrade +\$http_upgrade\nConnection +\$databasespel_connection/,
    )
  })

  it('lets go of an idle connection before the server does', () => {
    const server = createServer()
    expect(Number.parseInt(values('keepalive_timeout')[0] ?? '', 10) * 1000).toBeLessThan(
      server.keepAliveTimeout,
    )
  })

  it('lets the largest file pass, in memory', () => {
    const kilobytes = (size: string | undefined) => Number.parseInt(size ?? '', 10)
    expect(kilobytes(values('client_max_body_size')[0])).toBeGreaterThan(kilobytes(largestFile))
    expect(kilobytes(values('client_body_buffer_size')[0])).toBeGreaterThan(
      kilobytes(values('client_max_body_size')[0]),
    )
    expect(values('proxy_max_temp_file_size')).toEqual(['0'])
  })

  it('logs no address and nothing of what was asked for', () => {
    const [format = ''] = values('log_format')
    const logged = [...format.matchAll(/\$\w+/g)].map(([name]) => name)
    expect(logged.toSorted()).toEqual(['$request_method', '$request_time', '$status', '$time_iso8601'])
    for (const log of values('access_log')) expect(log).toMatch(/^off$| databasespel$/)
    expect(values('error_log')).toEqual([expect.stringMatching(/ emerg$/)])
  })

  it('closes every brace, ends every line, and names its own name as often as it says', () => {
    expect(words.split('{').length).toBe(words.split('}').length)
    const open = words.split('\n').filter((one) => one.trim() && !/[{};]\s*$/.test(one))
    expect(open).toEqual([])
    expect(words.split('spel.example.nl')).toHaveLength(6)
    expect(text).toContain('here five times')
  })
})
