import { expect, test } from 'vitest'
import { limitConcurrency } from './limit-concurrency'

test('no more than two run at a time, the rest wait in order, and beyond the queue there is a 429', async () => {
  const run = limitConcurrency({ runningMax: 2, waitingMax: 3 })
  const order: number[] = []
  let [running, runningMax] = [0, 0]
  const task = (number: number) =>
    run(async () => {
      order.push(number)
      runningMax = Math.max(runningMax, (running += 1))
      await new Promise((resolve) => setImmediate(resolve))
      running -= 1
    })
  const results = await Promise.allSettled([0, 1, 2, 3, 4, 5].map(task))
  expect(results.map((result) => result.status)).toEqual([...Array<string>(5).fill('fulfilled'), 'rejected'])
  expect(results[5]).toMatchObject({ reason: { code: 'rate_limit_exceeded' } })
  expect({ order, runningMax }).toEqual({ order: [0, 1, 2, 3, 4], runningMax: 2 })
})

test('a task that fails gives its place back', async () => {
  const run = limitConcurrency({ runningMax: 1, waitingMax: 1 })
  await expect(run(async () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await run(async () => 'yes')).toBe('yes')
})
