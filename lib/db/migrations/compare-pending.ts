import type { Migration } from './read-migrations'

/** A row of `_prisma_migrations`, as far as it matters here. */
export type AppliedMigration = { migration_name: string; checksum: string; finished_at: Date | null }

/**
 * What is still to be applied. Migrations that only the database knows are fine: an older process may start beside a
 * newer one during a deploy.
 * @throws Error when an applied migration was edited, or when one failed half-way (with `prisma migrate deploy`)
 */
export function comparePending(files: readonly Migration[], applied: readonly AppliedMigration[]): Migration[] {
  const byName = new Map(applied.map((row) => [row.migration_name, row]))
  return files.filter((file) => {
    const row = byName.get(file.name)
    if (!row) return true
    if (row.finished_at === null) {
      throw new Error(`Migration ${file.name} did not finish earlier. Repair the database, then mark it as resolved.`)
    }
    if (row.checksum !== file.checksum) {
      throw new Error(
        `Migration ${file.name} was changed after it had been applied. Restore the file and write a new migration instead.`,
      )
    }
    return false
  })
}
