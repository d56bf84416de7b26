import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { hashInputs, isStamped, onceFor } from './stamp'

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
  const stamp = { inputs: ['lib'], stampFile: 'deep/stamp', output: 'out.txt' }
  const work = vi.fn(() => writeFile(path.join(root, 'out.txt'), 'made'))
  const change = (content: string) => writeFile(path.join(root, 'lib', 'a.ts'), content)

  test('works once for the same inputs, again for others, when its output is gone, and after a failure', async () => {
    expect(await isStamped(root, stamp)).toBe(false)
    expect(await onceFor(root, stamp, work)).toBe(true)
    expect(await isStamped(root, stamp)).toBe(true)
    expect(await onceFor(root, stamp, work)).toBe(false)
    await change('two')
    expect(await onceFor(root, stamp, work)).toBe(true)
    await rm(path.join(root, 'out.txt'))
    expect(await onceFor(root, stamp, work)).toBe(true)
    await change('three')
    await expect(onceFor(root, stamp, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    await change('two')
    expect(await isStamped(root, stamp)).toBe(false)
    expect(await onceFor(root, stamp, work)).toBe(true)
    expect(work).toHaveBeenCalledTimes(4)
  })

  test('does not take an input that changes while it works for the one that it worked on', async () => {
    expect(await onceFor(root, stamp, async () => change('meanwhile').then(work))).toBe(true)
    expect(await isStamped(root, stamp)).toBe(false)
  })
})
