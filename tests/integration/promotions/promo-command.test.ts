import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { listCodes, redeemCode } from '@/lib/promotions'
import { createTenant } from '@/tests/factories/create-tenant'

const COMMAND_TIMEOUT_MS = 60_000

let dataDirectory: string
beforeAll(async () => {
  dataDirectory = await mkdtemp(path.join(tmpdir(), 'causeway-promo-'))
})
afterAll(() => rm(dataDirectory, { recursive: true, force: true }))

type Outcome = { exitCode: number | null; stdout: string; stderr: string }

/** The operator's command as a process of its own, on this file's database. */
function runPromo(...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const env = { ...process.env, CAUSEWAY_DATA_DIR: dataDirectory }
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', 'scripts/promo.ts', ...args],
      { env },
      (_error, stdout, stderr) => {
        resolve({ exitCode: child.exitCode, stdout, stderr })
      },
    )
  })
}

const created = z.strictObject({ id: z.string(), code: z.string(), amountUsd: z.string() })

test(
  'the operator makes, lists and disables codes, each told in a line of JSON',
  async () => {
    const made = await runPromo('create', '--amount', '2.50', '--max', '3', '--days', '10')
    expect(made, made.stderr).toMatchObject({ exitCode: 0 })
    const { id, code, amountUsd } = created.parse(JSON.parse(made.stdout))
    expect(amountUsd).toBe('2.5')
    expect(code).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/)
    const { organizationId } = await createTenant({ creditNanos: 0n })
    await redeemCode({ organizationId, userId: null, code, address: null })
    const listed = (await runPromo('list')).stdout.trim().split('\n')
    expect(listed.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { id, redemptions: 1, redemptionsMax: 3, creditDays: 10, isDisabled: false },
    ])
    expect(listed.join('')).not.toContain(code.replaceAll('-', ''))
    expect(await runPromo('disable', '--id', id)).toMatchObject({ exitCode: 0 })
    const other = await createTenant({ creditNanos: 0n })
    const late = redeemCode({ organizationId: other.organizationId, userId: null, code, address: null })
    await expect(late).rejects.toMatchObject({ code: 'invalid_request' })
    expect(await runPromo('disable', '--id', 'promo_none')).toMatchObject({ exitCode: 1, stdout: '' })
  },
  COMMAND_TIMEOUT_MS * 2,
)

const WRONG = [
  ['create', '--amount', '0'],
  ['create', '--amount', '5', '--until', 'tomorrow'],
  ['list', '--amount', '5'],
  ['remove', '--id', 'promo_x'],
]

test(
  'wrong arguments get the usage and exit code 2, and change nothing',
  async () => {
    for (const outcome of await Promise.all(WRONG.map((args) => runPromo(...args)))) {
      expect(outcome).toMatchObject({ exitCode: 2, stdout: '' })
      expect(outcome.stderr).toContain('Usage: npm run promo -- create')
    }
    expect(await listCodes()).toHaveLength(1)
  },
  COMMAND_TIMEOUT_MS,
)
