import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

export type Migration = {
  /** Folder name, `<timestamp>_<words>`; the order of names is the order of application. */
  name: string
  sql: string
  /** SHA-256 of the file, as Prisma computes it. */
  checksum: string
}

/** Where the migrations lie, seen from the project's root. */
const MIGRATIONS_DIRECTORY = path.join('prisma', 'migrations')

/** Reads every `<directory>/<name>/migration.sql`, in the order in which they are applied. */
export async function readMigrations(directory: string = path.resolve(MIGRATIONS_DIRECTORY)): Promise<Migration[]> {
  const entries = await readdir(directory, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(path.join(directory, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}
