import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'

// Plain JavaScript: `npm start` looks with it whether the bundled supervisor is up to date, before anything is compiled.

/** What the bundled processes are made from, the supervisor among them. */
export const PROCESS_INPUTS = [
  'app/api',
  'lib',
  'prisma/seed',
  'sandbox',
  'server',
  'tsconfig.json',
  'package-lock.json',
]
export const PROCESS_STAMP = 'dist/stamp'

async function listFiles(root, relative) {
  const absolute = path.join(root, relative)
  const stats = await stat(absolute).catch(() => null)
  if (!stats) return []
  if (stats.isFile()) return [relative]
  const entries = await readdir(absolute, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)))
}

/** A digest of the names and contents of files and folders, tests left out; `extra` adds facts such as versions. */
export async function hashInputs({ root, paths, extra = '' }) {
  const lists = await Promise.all(paths.map((relative) => listFiles(root, relative)))
  const files = lists
    .flat()
    .filter((file) => !/[.]test[.]tsx?$/.test(file))
    .sort()
  const contents = await Promise.all(files.map((file) => readFile(path.join(root, file))))
  const digest = createHash('sha256').update(`${process.version} ${extra}\n`)
  for (const [index, file] of files.entries()) digest.update(`${file}\n`).update(contents[index])
  return digest.digest('hex')
}
