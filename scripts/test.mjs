/**
 * `npm test`. Plain Node without packages: checks Node, installs the packages when they are missing, and hands over to
 * scripts/checks/run-all.ts. The last line is always `N passed, N failed`.
 */
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkNode } from './steps/check-node.mjs'

checkNode()
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
process.chdir(root)
const { ensureInstalled } = await import('./steps/ensure-installed.mjs')
if (!(await ensureInstalled(root))) {
  console.log('\n0 passed, 1 failed')
  process.exit(1)
}
const { register } = await import('tsx/esm/api')
register()
const { runAll } = await import('./checks/run-all.ts')
await runAll()
