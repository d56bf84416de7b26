import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

async function listFiles(root: string, relative: string): Promise<string[]> {
  const absolute = path.join(root, relative)
  const stats = await stat(absolute).catch(() => null)
  if (!stats) return []
  if (stats.isFile()) return [relative]
  const names = await readdir(absolute, { recursive: true, withFileTypes: true })
  return names
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
}

/** A digest of the names and contents of files and folders; `extra` adds facts such as versions. */
export async function hashInputs(input: { root: string; paths: readonly string[]; extra?: string }): Promise<string> {
  const lists = await Promise.all(input.paths.map((relative) => listFiles(input.root, relative)))
  const digest = createHash('sha256').update(`${process.version} ${input.extra ?? ''}\n`)
  for (const file of lists.flat().sort()) {
    if (/[.]test[.]tsx?$/.test(file)) continue
    digest.update(`${file}\n`).update(await readFile(path.join(input.root, file)))
  }
  return digest.digest('hex')
}

/**
 * Runs `work` unless the stamp file says that it was done for the same digest.
 * @returns whether it ran
 */
export async function onceFor(input: {
  stampFile: string
  digest: string
  work: () => Promise<void>
}): Promise<boolean> {
  const known = await readFile(input.stampFile, 'utf8').catch(() => '')
  if (known.trim() === input.digest) return false
  await input.work()
  await mkdir(path.dirname(input.stampFile), { recursive: true })
  await writeFile(input.stampFile, `${input.digest}\n`)
  return true
}
