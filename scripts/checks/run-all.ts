import { mkdir } from 'node:fs/promises'
import { generateSources } from '@/server/start/generate-sources'
import { PARTS } from './parts'
import { provideChromium } from './provide-chromium'
import type { Outcome } from './run-part'
import { testEnvironment } from './test-environment'

type Row = Outcome & { name: string; durationMs: number }

async function prepare(env: NodeJS.ProcessEnv): Promise<void> {
  await mkdir('test-results/logs', { recursive: true })
  console.log('• Preparing generated sources …')
  const signal = new AbortController().signal
  await generateSources({ root: process.cwd(), logDirectory: 'test-results/logs', signal, env })
}

function printTable(rows: readonly Row[]): void {
  const width = Math.max(...rows.map((row) => row.name.length))
  console.log('')
  for (const { name, passed, failed, durationMs } of rows) {
    const mark = failed === 0 ? '✓' : '✗'
    const counts = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`
    console.log(`${mark} ${name.padEnd(width)} ${counts} ${(durationMs / 1000).toFixed(1).padStart(8)} s`)
  }
}

/**
 * Prepares the machine and runs every part, also after one has failed. Ends the process: 0 when nothing failed. The last
 * line says `N passed, N failed`: one for each check, one for each test case.
 */
export async function runAll(): Promise<never> {
  const env = testEnvironment()
  const rows: Row[] = []
  const measure = async (name: string, run: () => Promise<Outcome>): Promise<void> => {
    console.log(`\n=== ${name}`)
    const startedAt = Date.now()
    const outcome = await run().catch((error: unknown): Outcome => {
      console.error(error)
      return { passed: 0, failed: 1 }
    })
    rows.push({ name, ...outcome, durationMs: Date.now() - startedAt })
  }

  await measure('preparation', async () => {
    await prepare(env)
    const chromium = provideChromium()
    if (chromium) env.CHROMIUM_PATH = chromium
    return chromium ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  })
  for (const part of PARTS) await measure(part.name, () => part.run(env))

  printTable(rows)
  const sum = (pick: (row: Row) => number): number => rows.reduce((total, row) => total + pick(row), 0)
  const failed = sum((row) => row.failed)
  console.log(`\n${sum((row) => row.passed)} passed, ${failed} failed`)
  process.exit(failed === 0 ? 0 : 1)
}
