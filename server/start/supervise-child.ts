import type { ChildProcess } from 'node:child_process'
import { connect } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { waitUntil } from '../process/wait-until'
import { type ChildSpec, describeEnd, endChild, hasEnded, killGroup, lastWords, spawnChild } from './child-process'
import { RestartPause } from './restart-pause'
import { StartError } from './start-error'

export type SupervisedChild = {
  name: string
  /** Numbers of its running processes by name. */
  pids: () => Record<string, number>
  /** @throws StartError when it ends before it was ready for the first time */
  whenReady: Promise<void>
  stop: () => Promise<void>
  /** Ends it at once. */
  kill: () => void
}

const READY_TIMEOUT_MS = 120_000

function canConnect({ host, port }: { host: string; port: number }): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host, port })
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => {
      resolve(false)
    })
  })
}

async function waitUntilReady(spec: ChildSpec, child: ChildProcess): Promise<void> {
  const { address } = spec
  const isReady = async (): Promise<boolean> => {
    if (hasEnded(child)) throw new StartError(`The ${spec.name} process ended during its start.${lastWords(spec)}`)
    return address === null || canConnect(address)
  }
  await waitUntil(isReady, { timeoutMs: READY_TIMEOUT_MS, intervalMs: 20, what: `the ${spec.name} process` })
}

/**
 * Starts a process and, once it was ready, starts it again whenever it ends without being asked to, after a pause that
 * doubles while it keeps dying.
 */
export function superviseChild(spec: ChildSpec, onRestart: () => void): SupervisedChild {
  const state = { child: spawnChild(spec), isStopping: false }
  const pause = new RestartPause()
  const interrupt = new AbortController()

  const restart = async (): Promise<void> => {
    console.log(`! The ${spec.name} process ended (${describeEnd(state.child)}); starting it again.`)
    await endChild(state.child, 0)
    await delay(pause.next(), undefined, { signal: interrupt.signal }).catch(() => undefined)
    if (state.isStopping) return
    pause.noteStart()
    state.child = spawnChild(spec)
    watch(state.child)
    onRestart()
  }
  const watch = (child: ChildProcess): void => {
    const onEnd = (): void => {
      if (!state.isStopping) void restart()
    }
    if (hasEnded(child)) onEnd()
    else child.once('exit', onEnd)
  }
  const begin = async (): Promise<void> => {
    try {
      await waitUntilReady(spec, state.child)
    } catch (error) {
      await endChild(state.child, 0)
      throw error
    }
    watch(state.child)
  }
  const whenReady = begin()
  // Whoever waits for it hears of it.
  whenReady.catch(() => undefined)
  return {
    name: spec.name,
    pids: () => (state.child.pid === undefined ? {} : { [spec.name]: state.child.pid }),
    whenReady,
    stop: async () => {
      state.isStopping = true
      interrupt.abort()
      await endChild(state.child, spec.stopTimeoutMs)
    },
    kill: () => {
      state.isStopping = true
      killGroup(state.child)
    },
  }
}
