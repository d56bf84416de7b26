import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { SchemaFile } from './diff-schemas'

const SCHEMA_DIRECTORY = path.join('prisma', 'schema')
/** The schema as the last migration left it; the next one is the difference to it. */
export const SNAPSHOT_FILE = path.join('prisma', 'migrations', 'schema.snapshot.prisma')

export async function readSchema(): Promise<SchemaFile[]> {
  const names = (await readdir(SCHEMA_DIRECTORY)).filter((name) => name.endsWith('.prisma')).sort()
  return Promise.all(
    names.map(async (name) => ({ path: name, content: await readFile(path.join(SCHEMA_DIRECTORY, name), 'utf8') })),
  )
}

export async function readSnapshot(): Promise<SchemaFile[]> {
  return [{ path: 'snapshot.prisma', content: await readFile(SNAPSHOT_FILE, 'utf8') }]
}

/** Comments stay out: rewording one is no reason for a migration. */
export async function writeSnapshot(schema: readonly SchemaFile[]): Promise<void> {
  const lines = schema.flatMap((file) => file.content.split('\n')).filter((line) => !/^\s*\/\//.test(line))
  const text = lines.join('\n').replace(/\n{3,}/g, '\n\n')
  await writeFile(
    SNAPSHOT_FILE,
    `// Written by \`npm run db:diff\`: the schema as of the last migration. Do not edit.\n${text}`,
  )
}
