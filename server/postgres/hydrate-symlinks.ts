import { lstat, readFile, symlink } from 'node:fs/promises'
import path from 'node:path'

/** A pair of paths relative to the package: `target` is the link, `source` is what it points to. */
type LinkRecord = { source: string; target: string }

function isLinkRecord(value: unknown): value is LinkRecord {
  return typeof value === 'object' && value !== null && 'source' in value && 'target' in value
}

async function exists(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  )
}

/**
 * Creates the library symlinks that the npm tarball cannot carry. The package does it in its install script, but
 * npm 11 runs no install scripts by default, so it is done here, where it works with every npm. Does nothing when
 * the links exist already.
 */
export async function hydrateSymlinks(nativeDirectory: string): Promise<void> {
  const listFile = path.join(nativeDirectory, 'pg-symlinks.json')
  if (!(await exists(listFile))) return
  const records: unknown = JSON.parse(await readFile(listFile, 'utf8'))
  if (!Array.isArray(records)) return
  const packageDirectory = path.dirname(nativeDirectory)
  for (const record of records.filter(isLinkRecord)) {
    const link = path.join(packageDirectory, record.target)
    if (await exists(link)) continue
    await symlink(path.relative(path.dirname(link), path.join(packageDirectory, record.source)), link)
  }
}
