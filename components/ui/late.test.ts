import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLate, prepareAll } from './late'

describe('in idle moments', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('prepares one part after the other, and what came meanwhile too', () => {
    const loads: string[] = []
    const createNamed = (name: string) => createLate(() => Promise.resolve(loads.push(name)))
    createNamed('first')
    createNamed('second')
    prepareAll()
    expect(loads).toEqual([])
    vi.advanceTimersToNextTimer()
    expect(loads).toEqual(['first'])
    createNamed('third')
    vi.runAllTimers()
    expect(loads).toEqual(['first', 'second', 'third'])
  })

  it('prepares nothing more once it is ended', () => {
    const loads: string[] = []
    createLate(() => Promise.resolve(loads.push('late')))
    const end = prepareAll()
    end()
    vi.runAllTimers()
    expect(loads).toEqual([])
  })
})

it('loads once, however often it is wished for, and once more after a failure', async () => {
  const load = vi.fn<() => Promise<{ name: string }>>()
  load.mockRejectedValueOnce(new Error('no network'))
  load.mockResolvedValue({ name: 'menu' })
  const late = createLate(load)
  late.prepare()
  late.prepare()
  expect(load).toHaveBeenCalledTimes(1)
  await vi.waitFor(() => {
    late.prepare()
    expect(load).toHaveBeenCalledTimes(2)
  })
  await load.mock.results[1]?.value
  late.prepare()
  expect(load).toHaveBeenCalledTimes(2)
})

it('is not there while a page is made on the server, whatever is loaded', async () => {
  const late = createLate(() => Promise.resolve({ name: 'menu' }))
  late.prepare()
  await Promise.resolve()
  const Probe = () => createElement('i', null, late.useParts(true)?.name ?? 'nothing')
  expect(renderToStaticMarkup(createElement(Probe))).toBe('<i>nothing</i>')
})
