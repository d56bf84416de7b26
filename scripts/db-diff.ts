import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { diffSchemas } from './migrations/diff-schemas'
import { readSchema, readSnapshot, SNAPSHOT_FILE, writeSnapshot } from './migrations/schema-snapshot'

/**
 * Writes the next migration: the SQL from the schema at the last migration to the present one. Works offline.
 * Look the SQL through and add by hand what Prisma cannot express (checks, triggers, partial indexes) before committing.
 */
const USAGE = `Usage: npm run db:diff -- <name_in_snake_case>   write the next migration
       npm run db:diff -- --check               fail when the schema has changes without a migration
       npm run db:diff -- --accept              note the present schema as migrated (the SQL was written by hand)`

function fail(message: string, code: number): never {
  console.error(message)
  process.exit(code)
}

function readArguments(): { name: string | undefined; isCheck: boolean; isAccepted: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { check: { type: 'boolean', default: false }, accept: { type: 'boolean', default: false } },
    })
    return { name: positionals[0], isCheck: values.check, isAccepted: values.accept }
  } catch {
    return fail(USAGE, 2)
  }
}

function timestamp(): string {
  return new Date().toISOString().replace(/\D/g, '').slice(0, 14)
}

const { name, isCheck, isAccepted } = readArguments()
const schema = await readSchema()
if (isAccepted) {
  await writeSnapshot(schema)
  console.log(`${SNAPSHOT_FILE} is the present schema.`)
} else if (isCheck) {
  const sql = await diffSchemas(await readSnapshot(), schema)
  if (sql) fail(`The schema has changes without a migration. Run npm run db:diff -- <name>.\n\n${sql}`, 1)
  console.log('Every change of the schema has its migration.')
} else {
  if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) fail(USAGE, 2)
  const sql = await diffSchemas(await readSnapshot(), schema)
  if (!sql) fail('Nothing to migrate: the schema is the one of the last migration.', 1)
  const file = path.join('prisma', 'migrations', `${timestamp()}_${name}`, 'migration.sql')
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, sql)
  await writeSnapshot(schema)
  console.log(`${file}\n\n${sql}`)
}
