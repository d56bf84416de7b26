import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getTopUpStop } from '@/lib/ledger'
import { recordOne } from './kit/record-one'
import { tamper } from './tamperings/tamper'

let directory = ''

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'causeway-audit-'))
  await recordOne()
})
afterAll(() => rm(directory, { recursive: true, force: true }))

/** `npm run audit -- …` on this file's database. */
function runCommand(...args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, CAUSEWAY_DATA_DIR: directory, NODE_ENV: 'production' as const }
    execFile(process.execPath, ['--import', 'tsx', 'scripts/audit.ts', ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr })
    })
  })
}

const change = (by: string) =>
  tamper([`UPDATE ledger_balance SET credited_nanos = credited_nanos ${by} WHERE posted_nanos > 0`])

describe('npm run audit', () => {
  it(
    'prints every invariant with what it looked at, and its exit code says whether one is off',
    { timeout: 90_000 },
    async () => {
      const clean = await runCommand()
      expect(clean).toMatchObject({ code: 0 })
      expect(clean.output).toMatch(/^ok {3}transactions_sum_to_zero: .*\(\d+ checked, 0 off\)$/m)
      expect(clean.output).toMatch(/All \d+ invariants hold/)
      await change('+ 1')
      const broken = await runCommand('--recent')
      expect(broken).toMatchObject({ code: 1 })
      expect(broken.output).toMatch(/^OFF {2}credited_is_sum_of_non_usage: .*\(\d+ checked, 1 off\)$/m)
      expect(broken.output).toContain('Top-ups are stopped because of credited_is_sum_of_non_usage.')
      const acknowledged = await runCommand('--acknowledge', 'a test did it')
      expect(acknowledged).toMatchObject({ code: 0 })
      expect(acknowledged.output).toContain('Noted for credited_is_sum_of_non_usage')
      expect(await getTopUpStop()).toEqual({ stopped: false, invariants: [] })
      await change('- 1')
    },
  )

  it('takes no acknowledgement without a reason', { timeout: 60_000 }, async () => {
    expect(await runCommand('--acknowledge', ' ')).toMatchObject({ code: 2 })
    expect(await runCommand('--everything')).toMatchObject({ code: 2 })
  })
})
