import { rm } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { readJsonFile } from '@/server/process/json-file'
import { runNode, type Outcome } from './run-part'

export type Part = { name: string; run: (env: NodeJS.ProcessEnv) => Promise<Outcome> }

const bin = {
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  eslint: 'node_modules/eslint/bin/eslint.js',
  typescript: 'node_modules/typescript/bin/tsc',
  dependencyCruiser: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  knip: 'node_modules/knip/bin/knip.js',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
} as const

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() })
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), flaky: z.number(), unexpected: z.number() }),
})

/** A program that passes or fails as a whole. */
function check(name: string, args: readonly string[]): Part {
  return {
    name,
    run: async (env) => ((await runNode(args, env)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
  }
}

/** A run that failed without a failed test case (a file that does not load, a broken set-up) still counts as one. */
function settle(outcome: Outcome | null, exitCode: number): Outcome {
  const { passed, failed } = outcome ?? { passed: 0, failed: 0 }
  return { passed, failed: exitCode === 0 ? failed : Math.max(failed, 1) }
}

function vitest(name: string, project: string): Part {
  const report = path.join('test-results', `${project}.json`)
  const args = [bin.vitest, 'run', '--project', project, '--reporter=default', '--reporter=json']
  return {
    name,
    run: async (env) => {
      await rm(report, { force: true })
      const exitCode = await runNode([...args, `--outputFile.json=${report}`], env)
      const counts = await readJsonFile(report, vitestReport)
      return settle(counts && { passed: counts.numPassedTests, failed: counts.numFailedTests }, exitCode)
    },
  }
}

const browser: Part = {
  name: 'browser (e2e)',
  run: async (env) => {
    const report = path.resolve('test-results', 'browser.json')
    await rm(report, { force: true })
    const exitCode = await runNode([bin.playwright, 'test', '--reporter=list,json'], {
      ...env,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    })
    const counts = await readJsonFile(report, playwrightReport)
    const outcome = counts && {
      passed: counts.stats.expected + counts.stats.flaky,
      failed: counts.stats.unexpected,
    }
    return settle(outcome, exitCode)
  },
}

/** Everything that `npm test` runs, quick ones first; package.json has a script for each. */
export const PARTS: readonly Part[] = [
  check('format', [bin.prettier, '--check', '--log-level', 'warn', '.']),
  check('lint', [bin.eslint, '--max-warnings', '0', '.']),
  check('types', [bin.typescript, '--noEmit']),
  check('dependency rules', [
    bin.dependencyCruiser,
    ...['app', 'components', 'lib', 'server', 'sandbox', 'prisma', 'scripts', 'tests'],
  ]),
  check('dead exports', [bin.knip]),
  check('migrations match the schema', ['--import', 'tsx', 'scripts/db-diff.ts', '--check']),
  vitest('unit', 'unit'),
  vitest('integration', 'integration'),
  vitest('money (killed processes, full load)', 'money'),
  vitest('scaling (several gateways, HAProxy, Redis)', 'scaling'),
  vitest('contract (official clients, both mounts)', 'contract'),
  check('compatibility table', ['--import', 'tsx', 'scripts/compatibility.ts', '--check']),
  browser,
]
