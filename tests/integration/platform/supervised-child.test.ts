import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { findFreePort } from '@/server/process/find-free-port'
import { isProcessAlive } from '@/server/process/is-process-alive'
import { waitUntil } from '@/server/process/wait-until'
import type { ChildSpec } from '@/server/start/child-process'
import { superviseChild, type SupervisedChild } from '@/server/start/supervise-child'

/** Answers on its port, ends on SIGTERM after writing that it was asked to, and has a child of its own. */
const PROGRAM = `
  const { createServer } = require('node:http')
  const { spawn } = require('node:child_process')
  const grandchild = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  createServer((request, response) => response.end(String(grandchild.pid))).listen(Number(process.argv[1]), '127.0.0.1')
  process.on('SIGTERM', () => { console.log('asked to stop'); process.exit(0) })
`
/** Ignores SIGTERM. */
const STUBBORN = `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)`

let directory: string
let logFile: string
let port: number
let child: SupervisedChild | null

function spec(source: string, overrides: Partial<ChildSpec> = {}): ChildSpec {
  return {
    name: 'probe',
    args: ['-e', source, String(port)],
    cwd: directory,
    env: process.env,
    logFile,
    address: { host: '127.0.0.1', port },
    stopTimeoutMs: 5_000,
    ...overrides,
  }
}

async function start(source: string, overrides: Partial<ChildSpec> = {}, onRestart = () => undefined as void) {
  const started = superviseChild(spec(source, overrides), onRestart)
  await started.whenReady
  return started
}

const pidOf = (supervised: SupervisedChild): number => supervised.pids().probe ?? 0

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'causeway-child-'))
  logFile = path.join(directory, 'probe.log')
  await writeFile(logFile, '')
  port = await findFreePort()
  child = null
  vi.spyOn(console, 'log').mockReturnValue(undefined)
})

afterEach(async () => {
  await child?.stop()
  await rm(directory, { recursive: true, force: true })
})

async function askGrandchild(): Promise<number> {
  return Number(await (await fetch(`http://127.0.0.1:${port}`)).text())
}

describe('superviseChild', () => {
  test('starts a killed process again, and sweeps what the dead one had started', async () => {
    const restarts = vi.fn()
    child = await start(PROGRAM, {}, restarts)
    const first = pidOf(child)
    const grandchild = await askGrandchild()
    process.kill(first, 'SIGKILL')
    await waitUntil(() => restarts.mock.calls.length === 1, { timeoutMs: 5_000, what: 'the restart' })
    expect(pidOf(child)).not.toBe(first)
    await waitUntil(() => !isProcessAlive(grandchild), { timeoutMs: 2_000, what: "the dead one's child to end" })
    const isBack = () => askGrandchild().then(Boolean, () => false)
    await waitUntil(isBack, { timeoutMs: 5_000, what: 'the new one to answer' })
  })

  test('stops it by asking, leaves nothing of its group, and does not start it again', async () => {
    const restarts = vi.fn()
    child = await start(PROGRAM, {}, restarts)
    const pid = pidOf(child)
    const grandchild = await askGrandchild()
    await child.stop()
    expect(await readFile(logFile, 'utf8')).toContain('asked to stop')
    await waitUntil(() => !isProcessAlive(grandchild), { timeoutMs: 2_000, what: 'its child to end' })
    expect(isProcessAlive(pid)).toBe(false)
    expect(restarts).not.toHaveBeenCalled()
  })

  test('kills a process that does not stop in its time', async () => {
    child = await start(STUBBORN, { address: null, stopTimeoutMs: 200 })
    const pid = pidOf(child)
    await child.stop()
    await waitUntil(() => !isProcessAlive(pid), { timeoutMs: 2_000, what: 'the process to be gone' })
  })

  test('a process that ends during its start fails the start with its last words', async () => {
    const started = start(`console.error('no such thing'); process.exit(3)`)
    await expect(started).rejects.toThrow(/probe process ended during its start.*\n.*no such thing/)
  })
})
