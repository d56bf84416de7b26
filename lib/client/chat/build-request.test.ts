import { describe, expect, test } from 'vitest'
import type { ChatAttachment, ChatMessage, ChatSettings } from '@/lib/schemas/chats'
import { TEMPORARY_CHAT } from '../chats'
import { buildRequest, selectHistory } from './build-request'
import { newMessage } from './new-message'

const SETTINGS: ChatSettings = {
  models: ['a/one', 'b/two'],
  system_prompt: null,
  temperature: null,
  max_tokens: null,
  reasoning_effort: null,
  history_count: null,
}

const ask = (id: string, position: number, more: Partial<ChatMessage> = {}) =>
  newMessage({ role: 'user', id, position, content: id, ...more })
const answer = (question: string, model: string, content: string, position: number) =>
  newMessage({ role: 'assistant', parent_id: question, model, content, position })

const MESSAGES = [
  ask('first', 1),
  answer('first', 'a/one', 'one on first', 2),
  answer('first', 'b/two', 'two on first', 3),
  ask('second', 4),
  answer('second', 'a/one', 'one on second', 5),
  answer('second', 'b/two', '', 6),
  ask('third', 7),
  answer('third', 'a/one', '', 8),
]

const words = (model: string, settings: Partial<ChatSettings> = {}, questionId = 'third') =>
  selectHistory({ messages: MESSAGES, settings: { ...SETTINGS, ...settings }, model, questionId }).map(
    ({ content }) => content,
  )

describe('what a model is told of the conversation', () => {
  test('is every message and its own answers; where it had none, another model’s', () => {
    expect(words('a/one')).toEqual(['first', 'one on first', 'second', 'one on second', 'third'])
    expect(words('b/two')).toEqual(['first', 'two on first', 'second', 'one on second', 'third'])
    expect(words('c/new')).toEqual(['first', 'one on first', 'second', 'one on second', 'third'])
  })

  test('is as long as the settings say, and always ends with the message itself', () => {
    expect(words('a/one', { history_count: 0 })).toEqual(['third'])
    expect(words('a/one', { history_count: 3 })).toEqual(['one on first', 'second', 'one on second', 'third'])
  })

  test('holds nothing of what came after it, when an earlier message is asked again', () => {
    expect(words('a/one', {}, 'second')).toEqual(['first', 'one on first', 'second'])
  })

  test('has its last try, not the one before', () => {
    const messages = [...MESSAGES.slice(0, 3), answer('first', 'a/one', 'better', 9), ask('later', 10)]
    const history = selectHistory({ messages, settings: SETTINGS, model: 'a/one', questionId: 'later' })
    expect(history.map(({ content }) => content)).toEqual(['first', 'better', 'later'])
  })
})

describe('a request', () => {
  const image: ChatAttachment = { id: 'file-0001', name: 'map.png', media_type: 'image/png', bytes: 8 }
  const pdf: ChatAttachment = { id: 'file-0002', name: 'plan.pdf', media_type: 'application/pdf', bytes: 9 }
  const question = ask('look', 1, { attachments: [image, pdf] })
  const build = (more: Partial<Parameters<typeof buildRequest>[0]> = {}) =>
    buildRequest({
      messages: [question],
      settings: SETTINGS,
      model: 'a/one',
      questionId: 'look',
      takesImages: true,
      chatId: 'chat_1',
      loadFile: async ({ media_type: type }) => `data:${type};base64,AAAA`,
      ...more,
    })

  test('sends only what is set: no prompt and no parameter of ours', async () => {
    const body = await build({ messages: [ask('look', 1)] })
    expect(body).toEqual({
      model: 'a/one',
      stream: true,
      session_id: 'chat_1',
      messages: [{ role: 'user', content: 'look' }],
    })
  })

  test('has images and PDFs as parts, and no images for a model that sees none', async () => {
    const text = { type: 'text', text: 'look' }
    const picture = { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } }
    const document = { type: 'file', file: { filename: 'plan.pdf', file_data: 'data:application/pdf;base64,AAAA' } }
    expect((await build()).messages).toEqual([{ role: 'user', content: [text, picture, document] }])
    expect((await build({ takesImages: null })).messages).toEqual([
      { role: 'user', content: [text, picture, document] },
    ])
    expect((await build({ takesImages: false })).messages).toEqual([{ role: 'user', content: [text, document] }])
  })

  test('carries the settings, and names no session for a chat that is stored nowhere', async () => {
    const settings = {
      ...SETTINGS,
      system_prompt: 'Be brief.',
      temperature: 0,
      max_tokens: 50,
      reasoning_effort: 'low' as const,
    }
    const body = await build({ settings, messages: [ask('look', 1)], chatId: TEMPORARY_CHAT })
    expect(body).toMatchObject({ temperature: 0, max_tokens: 50, reasoning: { effort: 'low' } })
    expect(body.messages).toEqual([
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'look' },
    ])
    expect(body).not.toHaveProperty('session_id')
  })
})
