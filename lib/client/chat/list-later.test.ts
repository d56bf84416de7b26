import { expect, test } from 'vitest'
import { listLater } from './list-later'
import { newMessage } from './new-message'

test('a later answer to an earlier message stays when a message between them is changed', () => {
  const first = newMessage({ role: 'user', position: 1 })
  const second = newMessage({ role: 'user', position: 3 })
  const third = newMessage({ role: 'user', position: 5 })
  const answerTo = (question: { id: string }, position: number) =>
    newMessage({ role: 'assistant', parent_id: question.id, position })
  const answers = [answerTo(first, 2), answerTo(second, 4), answerTo(third, 6), answerTo(first, 7)]
  const gone = listLater([first, second, third, ...answers], second)
  expect(new Set(gone)).toEqual(new Set([third, answers[1], answers[2]]))
})
