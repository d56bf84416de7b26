import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { hashInputs, onceFor } from './stamp'

let root: string

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'causeway-stamp-'))
  await mkdir(path.join(root, 'lib'))
  await writeFile(path.join(root, 'lib', 'a.ts'), 'one')
})

afterEach(async () => {
  await rm(root, { recursive: true })
})

const hash = (extra?: string) => hashInputs({ root, paths: ['lib', 'missing.json'], ...(extra ? { extra } : {}) })

describe('hashInputs', () => {
  test('changes with content, names and extra facts, and with nothing else', async () => {
    const before = await hash()
    expect(await hash()).toBe(before)
    expect(await hash('other')).not.toBe(before)
    await writeFile(path.join(root, 'lib', 'a.test.ts'), 'a test is no input of a build')
    expect(await hash()).toBe(before)
    await writeFile(path.join(root, 'lib', 'a.ts'), 'two')
    expect(await hash()).not.toBe(before)
  })
})

describe('onceFor', () => {
  test('works once for a digest, again for another, and again after a failure', async () => {
    const stampFile = path.join(root, 'deep', 'stamp')
    const work = vi.fn(async () => undefined)
    expect(await onceFor({ stampFile, digest: 'a', work })).toBe(true)
    expect(await onceFor({ stampFile, digest: 'a', work })).toBe(false)
    expect(await onceFor({ stampFile, digest: 'b', work })).toBe(true)
    const failing = { stampFile, digest: 'c', work: () => Promise.reject(new Error('broken')) }
    await expect(onceFor(failing)).rejects.toThrow('broken')
    expect(await onceFor({ stampFile, digest: 'c', work })).toBe(true)
    expect(work).toHaveBeenCalledTimes(3)
  })
})
