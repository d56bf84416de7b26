import { randomUUID } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import type { z } from 'zod'

/** Reads and checks a small JSON file; null when it is missing, unreadable or of another shape. */
export async function readJsonFile<T>(file: string, schema: z.ZodType<T>): Promise<T | null> {
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return null
  try {
    return schema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** Writes a file that only its owner can read; a reader never sees a half-written one. */
export async function writeJsonFile(file: string, value: unknown): Promise<void> {
  // Two writers at once (a child restarts while the start still writes) must not share a partial file.
  const partial = `${file}.${randomUUID()}.partial`
  await writeFile(partial, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 })
  await rename(partial, file)
}
