import { io, type Socket } from 'socket.io-client'

import type { Milliseconds } from '../rules/units.ts'
import type { Link } from './connection.ts'
import { knockAt, knockBeside, linePace } from './knock.ts'
import type { Seat } from './settings.ts'

/** A page that slept this long has missed a ping, or will find out that it did. */
const sleep: Milliseconds = 6000
/** After the server itself said no or goodbye, socket.io leaves the next attempt to us. */
const retry: Milliseconds = 1500

/** The one file that knows the socket: a link over socket.io that comes back by itself. */
export function openSocket({ workshop, key }: Seat, client: string): Link {
  const socket: Socket = io({
    auth: { workshop, key, client },
    forceNew: true,
    ...linePace,
  })
  const stopKnocking = knockBeside(socket, knockAt(''))
  const stopRetrying = retryWhenLeft(socket)
  const stopWaking = onWaking(() => {
    socket.disconnect()
    socket.connect()
  })
  return {
    send: (event, message, answered) => void socket.emit(event, message, answered),
    toss(event, ...said) {
      if (!socket.connected) return
      if (event === 'hand') socket.volatile.emit(event, ...said)
      else socket.emit(event, ...said)
    },
    on(event, heard) {
      const name: string = event
      socket.on(name, heard)
    },
    close() {
      stopKnocking()
      stopRetrying()
      stopWaking()
      socket.disconnect()
    },
  }
}

function retryWhenLeft(socket: Socket): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tryLater = () => {
    if (socket.active) return
    clearTimeout(timer)
    timer = setTimeout(() => socket.connect(), retry)
  }
  socket.on('disconnect', (reason) => reason === 'io server disconnect' && tryLater())
  socket.on('connect_error', tryLater)
  return () => clearTimeout(timer)
}

/** A page that comes back to the front, or to the network, does not wait for a timeout: it connects anew. */
function onWaking(wake: () => void): () => void {
  let hiddenAt: Milliseconds | undefined
  const onShown = (event: PageTransitionEvent) => event.persisted && wake()
  const onVisible = () => {
    const slept = hiddenAt !== undefined && Date.now() - hiddenAt > sleep
    hiddenAt = document.hidden ? Date.now() : undefined
    if (slept && !document.hidden) wake()
  }
  window.addEventListener('pageshow', onShown)
  window.addEventListener('online', wake)
  document.addEventListener('visibilitychange', onVisible)
  return () => {
    window.removeEventListener('pageshow', onShown)
    window.removeEventListener('online', wake)
    document.removeEventListener('visibilitychange', onVisible)
  }
}
