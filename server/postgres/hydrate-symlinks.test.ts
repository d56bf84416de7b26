import { mkdir, mkdtemp, readFile, readlink, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hydrateSymlinks } from './hydrate-symlinks'

let native: string

beforeEach(async () => {
  native = path.join(await mkdtemp(path.join(tmpdir(), 'causeway-links-')), 'native')
  await mkdir(path.join(native, 'lib'), { recursive: true })
  await writeFile(path.join(native, 'lib', 'libpq.so.5.18'), 'library')
  const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }]
  await writeFile(path.join(native, 'pg-symlinks.json'), JSON.stringify(links))
})

afterEach(async () => {
  await rm(path.dirname(native), { recursive: true })
})

describe('hydrateSymlinks', () => {
  test('makes the links that an installation without install scripts lacks, relative, so that a copy keeps working', async () => {
    await hydrateSymlinks(native)
    const link = path.join(native, 'lib', 'libpq.so.5')
    expect(await readlink(link)).toBe('libpq.so.5.18')
    expect(await readFile(link, 'utf8')).toBe('library')
  })

  test('leaves links alone that exist, and packages alone that need none', async () => {
    await hydrateSymlinks(native)
    await expect(hydrateSymlinks(native)).resolves.toBeUndefined()
    await rm(path.join(native, 'pg-symlinks.json'))
    await expect(hydrateSymlinks(native)).resolves.toBeUndefined()
  })
})
