import { EventEmitter } from 'node:events'
import { QueryClient, type MutationOptions } from '@tanstack/react-query'
import { beforeEach, expect, test } from 'vitest'
import { optimisticUpdate, showIn } from './optimistic-update'

type Thing = { id: string; isOn: boolean }
type Switch = { id: string; isOn: boolean }

const LIST = ['things', 'list']
const ONE = ['things', 'one', 'a']
let queryClient: QueryClient
let asked: number

beforeEach(() => {
  queryClient = new QueryClient({ defaultOptions: { mutations: { retry: false } } })
  queryClient.setQueryData(LIST, [
    { id: 'a', isOn: false },
    { id: 'b', isOn: false },
  ])
  queryClient.setQueryData(ONE, { id: 'a', isOn: false })
  asked = 0
  queryClient.getQueryCache().subscribe(({ type, ...event }) => {
    if (type === 'updated' && 'action' in event && event.action.type === 'invalidate') asked += 1
  })
})

/** A server whose answer the test gives. */
function holdAnswer() {
  const answer = new EventEmitter()
  const answered = new Promise<string>((resolve, reject) => {
    answer.once('yes', () => resolve('done')).once('no', () => reject(new Error('no')))
  })
  return { mutationFn: () => answered, accept: () => answer.emit('yes'), refuse: () => answer.emit('no') }
}

function run(mutationFn: () => Promise<string>, change: Switch): Promise<unknown> {
  const options: MutationOptions<string, Error, Switch, { before: [readonly unknown[], unknown][] }> = {
    mutationFn,
    ...optimisticUpdate({
      queryClient,
      shows: ({ id, isOn }: Switch) => [
        showIn<Thing[]>(LIST, (things) => things.map((thing) => (thing.id === id ? { ...thing, isOn } : thing))),
        showIn<Thing>(['things', 'one', id], (thing) => ({ ...thing, isOn })),
      ],
      refreshes: ['things'],
    }),
  }
  return queryClient.getMutationCache().build(queryClient, options).execute(change)
}

const state = () => [
  queryClient.getQueryData<Thing[]>(LIST)?.map(({ isOn }) => isOn),
  queryClient.getQueryData<Thing>(ONE)?.isOn,
]

/** Everything that waits for nothing but promises has run. */
const settle = () => new Promise((resolve) => setImmediate(resolve))

test('a change shows everywhere before the server has answered', async () => {
  const server = holdAnswer()
  const change = run(server.mutationFn, { id: 'a', isOn: true })
  await settle()
  expect(state()).toEqual([[true, false], true])
  expect(asked).toBe(0)
  server.accept()
  await change
  expect(state()).toEqual([[true, false], true])
  expect(asked).toBe(2)
})

test('a change that the server refuses is taken back everywhere, and asked for anew', async () => {
  const server = holdAnswer()
  const change = run(server.mutationFn, { id: 'a', isOn: true })
  await settle()
  expect(state()).toEqual([[true, false], true])
  server.refuse()
  await expect(change).rejects.toThrow('no')
  expect(state()).toEqual([[false, false], false])
  expect(asked).toBe(2)
})

test('of two changes at once only the last one asks for how things are', async () => {
  const [first, second] = [holdAnswer(), holdAnswer()]
  const changes = [run(first.mutationFn, { id: 'a', isOn: true }), run(second.mutationFn, { id: 'b', isOn: true })]
  await settle()
  first.accept()
  await changes[0]
  expect(state()).toEqual([[true, true], true])
  expect(asked).toBe(0)
  second.accept()
  await changes[1]
  expect(asked).toBe(2)
})

test('what was never loaded stays so', async () => {
  const server = holdAnswer()
  const change = run(server.mutationFn, { id: 'c', isOn: true })
  await settle()
  expect(queryClient.getQueryData(['things', 'one', 'c'])).toBeUndefined()
  server.accept()
  await change
})
