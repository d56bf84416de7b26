/**
 * `npm start` and `npm run dev`. Plain Node without packages: checks Node, installs the packages when they are missing,
 * and hands over to the supervisor in server/main.ts.
 */
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkNode } from './steps/check-node.mjs'

checkNode()
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
process.chdir(root)
const { ensureInstalled } = await import('./steps/ensure-installed.mjs')
if (!(await ensureInstalled(root))) process.exit(1)
const { loadSupervisor } = await import('./steps/load-supervisor.mjs')
const { supervise } = await loadSupervisor(root)
await supervise({ mode: process.argv.includes('--dev') ? 'development' : 'production' })
