import { describe, expect, test } from 'vitest'
import type { ChatBody } from '@/lib/schemas/chat'
import { readTask } from './read-task'

type Message = ChatBody['messages'][number]

const user = (content: string): Message => ({ role: 'user', content, name: undefined })

describe('the task of a conversation', () => {
  test.each([
    ['Hi, how are you?', 'chat'],
    ['Write a poem about the sea.', 'chat'],
    ['Refactor this TypeScript function, please.', 'code'],
    ['Why does src/parse.ts throw an exception?', 'code'],
    ['```\nlet a = 1\n``` what does this code do?', 'code'],
    ['Prove that there are infinitely many primes.', 'analysis'],
    ['word '.repeat(1_000), 'analysis'],
    ['Which class should my daughter take at school?', 'chat'],
  ])('%s', (text, task) => {
    expect(readTask([user(text)])).toBe(task)
  })

  test('is that of its beginning, whatever follows', () => {
    const beginning = [user('Tell me a joke.')]
    const later = [...beginning, user('Now refactor this TypeScript function and debug it.')]
    expect(readTask(later)).toBe(readTask(beginning))
  })

  test('is told by its instructions too', () => {
    const instructions: Message = {
      role: 'system',
      content: 'You review Python code in a repository.',
      name: undefined,
    }
    expect(readTask([instructions, user('Go ahead.')])).toBe('code')
  })
})
