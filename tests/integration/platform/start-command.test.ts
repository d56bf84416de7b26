import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findFreePort } from '@/server/process/find-free-port'
import { acquireLock, findLockHolder } from '@/server/start/acquire-lock'

let dataDirectory: string

beforeEach(async () => {
  dataDirectory = await mkdtemp(path.join(tmpdir(), 'causeway start '))
})

afterEach(async () => {
  await rm(dataDirectory, { recursive: true, force: true })
})

type Ended = { code: number | null; output: string }

/** Runs a command to its end; the database of the test does not reach it. */
function run(args: string[], env: Record<string, string> = {}): Promise<Ended> {
  const settings = { CAUSEWAY_DATA_DIR: dataDirectory, DATABASE_URL: '', DATABASE_OWNER_URL: '', ...env }
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { env: { ...process.env, ...settings } })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.on('close', (code) => {
      resolve({ code, output })
    })
  })
}

describe('npm start', () => {
  test('names the taken port and how to choose another, before any slow step', async () => {
    const holder = await new Promise<Server>((resolve) => {
      const server = createServer().listen(0, '127.0.0.1', () => {
        resolve(server)
      })
    })
    const address = holder.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const { code, output } = await run(['scripts/start.mjs'], { PORT: String(port) })
    holder.close()
    expect(code).toBe(1)
    expect(output).toContain(`Port ${port} on 127.0.0.1 is taken`)
    expect(output).toContain(`PORT=${port + 1} npm start`)
    expect(output).not.toContain('Created the database')
  })

  test.each([
    ['PORT', 'many', 'PORT: must be a number'],
    ['CAUSEWAY_SECRET', 'short', 'CAUSEWAY_SECRET: needs at least 32 characters'],
    ['UPSTREAM_IDLE_TIMEOUT_MS', '1', 'UPSTREAM_IDLE_TIMEOUT_MS'],
    ['GATEWAY_PROCESSES', '0', 'GATEWAY_PROCESSES: must be a whole number from 1 to 64, or empty for one per core'],
    ['GATEWAY_PROCESSES', 'many', 'GATEWAY_PROCESSES: must be a whole number from 1 to 64'],
  ])('names %s when its value is wrong, before any slow step', async (name, value, message) => {
    const { code, output } = await run(['scripts/start.mjs'], { PORT: String(await findFreePort()), [name]: value })
    expect(code).toBe(1)
    expect(output).toContain(message)
    expect(output).not.toContain('Created the database')
    expect(output).not.toMatch(/^\s+at /m)
  })

  test('says who holds the data directory when another one runs with it', async () => {
    const release = await acquireLock({ dataDirectory, publicUrl: 'http://localhost:4711' })
    const { code, output } = await run(['scripts/start.mjs'], { PORT: String(await findFreePort()) })
    expect(code).toBe(1)
    expect(output).toContain(`as process ${process.pid} at http://localhost:4711`)
    expect(output).toContain('CAUSEWAY_DATA_DIR')
    await release()
  })
})

describe('the lock of a data directory', () => {
  test('of a process that is gone, or whose number was given to another, holds nobody up', async () => {
    await mkdir(dataDirectory, { recursive: true })
    const stale = { pid: process.ppid, startedAt: '1', publicUrl: 'http://localhost:1' }
    await writeFile(path.join(dataDirectory, 'lock.json'), JSON.stringify(stale))
    expect(await findLockHolder(dataDirectory)).toBeNull()
    const release = await acquireLock({ dataDirectory, publicUrl: 'http://localhost:2' })
    await release()
  })
})

describe("operators' commands", () => {
  const tsx = ['--import', 'tsx']

  test.each([
    ['no action', []],
    ['an unknown option', ['create', '--email', 'a@b.c', '--admin']],
    ['no e-mail address', ['create', '--email', 'nobody']],
    ['an amount that is none', ['create', '--email', 'a@b.c', '--credits', 'ten']],
    ['a negative amount', ['create', '--email', 'a@b.c', '--credits=-5']],
  ])('account with %s: a usage line and exit code 2', async (_case, args) => {
    const { code, output } = await run([...tsx, 'scripts/account.ts', ...args])
    expect([code, output.trim()]).toEqual([2, expect.stringMatching(/^Usage: npm run account -- create --email/)])
  })

  test('account says how to start the product when it does not run', async () => {
    const { code, output } = await run([...tsx, 'scripts/account.ts', 'create', '--email', 'a@b.c'])
    expect(code).toBe(1)
    expect(output).toContain('Start it with npm start')
  })

  test('account grants credits and makes a key once per call, for one and the same organization', async () => {
    const env = { DATABASE_URL: process.env.DATABASE_URL ?? '' }
    const create = () =>
      run([...tsx, 'scripts/account.ts', 'create', '--email', 'A@b.c', '--credits', '25', '--key', 'ci'], env)
    const [first, second] = [await create(), await create()]
    expect([first.code, second.code]).toEqual([0, 0])
    const accounts = [first, second].map(({ output }) => JSON.parse(output) as Record<string, string>)
    expect(accounts[0]).toMatchObject({ email: 'a@b.c', apiKey: expect.stringMatching(/^sk-cw-v1-/) as string })
    expect(accounts[1]?.organizationId).toBe(accounts[0]?.organizationId)
    expect(accounts[1]?.apiKey).not.toBe(accounts[0]?.apiKey)
    const { getBalance } = await import('@/lib/ledger')
    const balance = await getBalance({ organizationId: accounts[0]?.organizationId ?? '' })
    expect(balance.postedNanos).toBe(50_000_000_000n)
    const audit = await run([...tsx, 'scripts/audit.ts'], env)
    expect([audit.code, audit.output]).toEqual([0, expect.stringMatching(/All \d+ invariants hold/)])
  })
})
