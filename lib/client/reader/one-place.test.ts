import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'

/** Formats of a language of its own; a part of money or time that is not for the reader. */
const FORMATS = /\.toLocale(?:Date|Time)?String\(|new Intl\.(?:NumberFormat|DateTimeFormat)\(/
/** What only asks Intl for what it knows. */
const EXEMPT = new Set(['components/settings/account/list-regions.ts'])

async function listFiles(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
}

test('no page formats numbers or times by itself, past the language and time zone of the reader', async () => {
  const files = (await Promise.all(['app', 'components', 'lib/client'].map(listFiles))).flat()
  const offenders: string[] = []
  for (const file of files) {
    if (EXEMPT.has(file) || file.startsWith('lib/client/reader/')) continue
    if (FORMATS.test(await readFile(file, 'utf8'))) offenders.push(file)
  }
  expect(files.length).toBeGreaterThan(500)
  expect(offenders).toEqual([])
})
