import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as chats from '@/app/api/v1/chats/route'
import * as chat from '@/app/api/v1/chats/[id]/route'
import * as attachments from '@/app/api/v1/chats/[id]/attachments/[attachment]/route'
import * as messages from '@/app/api/v1/chats/[id]/messages/route'
import * as restore from '@/app/api/v1/chats/[id]/restore/route'
import * as share from '@/app/api/v1/chats/[id]/share/route'
import { readSharedChat, sweepDeletedChats } from '@/lib/chats'
import { getPool } from '@/lib/db'
import {
  CHAT_LIMITS,
  chatListResponse,
  chatMessagesResponse,
  chatResponse,
  type ChatObject,
  type SavedMessage,
} from '@/lib/schemas/chats'
import { createTestPerson, type TestPerson } from '@/tests/factories/create-person'
import { createTenant } from '@/tests/factories/create-tenant'
import type { ServedApp } from '@/tests/factories/serve-app'
import { serveRoutes } from '@/tests/factories/serve-routes'
import { queryAsOwner } from '@/tests/setup/owner-connection'

let app: ServedApp
beforeAll(async () => {
  app = await serveRoutes({
    '/api/v1/chats': chats,
    '/api/v1/chats/:id': chat,
    '/api/v1/chats/:id/restore': restore,
    '/api/v1/chats/:id/messages': messages,
    '/api/v1/chats/:id/share': share,
    '/api/v1/chats/:id/attachments/:attachment': attachments,
  })
})
afterAll(() => app.close())

const SETTINGS = {
  models: ['openai/gpt-5.2', 'deepseek/deepseek-chat'],
  system_prompt: null,
  temperature: 0.5,
  max_tokens: null,
  reasoning_effort: null,
  history_count: 8,
}
const PNG = Buffer.from('89504e470d0a1a0a', 'hex').toString('base64')

type Call = { method?: string; body?: unknown }

function call(
  person: Pick<TestPerson, 'cookie'>,
  path: string,
  { method = 'GET', body }: Call = {},
): Promise<Response> {
  return fetch(`${app.url}/api/v1/chats${path}`, {
    method,
    headers: { cookie: person.cookie, origin: app.url, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

async function createChat(person: TestPerson, title = 'Rivers'): Promise<ChatObject> {
  const response = await call(person, '', { method: 'POST', body: { title, settings: SETTINGS } })
  expect(response.status).toBe(201)
  return chatResponse.parse(await response.json()).data
}

function write(id: string, position: number, more: Partial<SavedMessage> = {}): SavedMessage {
  return {
    id,
    parent_id: null,
    role: 'user',
    position,
    content: `Message ${position}`,
    reasoning: null,
    model: null,
    state: 'complete',
    error: null,
    result: null,
    attachments: [],
    ...more,
  }
}

const save = (person: TestPerson, id: string, body: { messages: SavedMessage[]; deleted_ids?: string[] }) =>
  call(person, `/${id}/messages`, { method: 'POST', body })

async function readMessages(person: TestPerson, id: string, query = '') {
  return chatMessagesResponse.parse(await (await call(person, `/${id}/messages${query}`)).json())
}

const message = async (response: Response): Promise<string> =>
  ((await response.json()) as { error: { message: string } }).error.message

describe('a chat', () => {
  it('is created, found by words of its name, renamed, deleted and restored', async () => {
    const person = await createTestPerson()
    const created = await createChat(person, 'Longest rivers of Europe')
    await createChat(person, 'Mountains')
    const find = async (search: string) => {
      const response = await call(person, `?search=${encodeURIComponent(search)}`)
      return chatListResponse.parse(await response.json()).data.map(({ title }) => title)
    }
    expect(await find('europe RIVERS')).toEqual(['Longest rivers of Europe'])
    await call(person, `/${created.id}`, { method: 'PATCH', body: { title: 'Lakes' } })
    expect(await find('rivers')).toEqual([])
    expect((await call(person, `/${created.id}`, { method: 'DELETE' })).status).toBe(200)
    expect(await find('')).toEqual(['Mountains'])
    expect((await call(person, `/${created.id}/messages`)).status).toBe(404)
    expect((await call(person, `/${created.id}/restore`, { method: 'POST', body: {} })).status).toBe(200)
    expect(await find('lakes')).toEqual(['Lakes'])
  })

  it('is found by the words of one message, wherever in it and however far back, by its owner alone', async () => {
    const [person, other] = [await createTestPerson(), await createTestPerson()]
    const far = await createChat(person, 'Geography')
    const texts = Array.from({ length: 230 }, (_, index) => `Filler ${index}`)
    texts[3] = `${'Long text before it. '.repeat(20)}The Dnieper is a RIVER of Éastern Europe. ${'And more. '.repeat(40)}`
    for (let at = 0; at < texts.length; at += 100) {
      const messages = texts
        .slice(at, at + 100)
        .map((content, index) => write(`message-${at + index}`, at + index, { content }))
      await save(person, far.id, { messages })
    }
    await createChat(person, 'Nothing of it')
    const secret = await createChat(other, 'Dnieper')
    await save(other, secret.id, { messages: [write('message-1', 1, { content: 'dnieper river' })] })
    const find = async (search: string) =>
      chatListResponse.parse(await (await call(person, `?search=${encodeURIComponent(search)}`)).json())
    const { data, next_cursor: next } = await find('europe dnieper eastern')
    expect([data.length, next]).toEqual([1, null])
    expect(data[0]).toMatchObject({ id: far.id, match: { message_id: 'message-3' } })
    expect(data[0]?.match?.excerpt).toMatch(/^….*Dnieper.*…$/)
    // The words of two messages are not one, and a word that stands everywhere is looked for in names.
    expect((await find('dnieper filler')).data).toEqual([])
    expect((await find('fi')).data).toEqual([])
    expect((await find('it')).data.map(({ title }) => title)).toEqual(['Nothing of it'])
  })

  it('keeps its settings and refuses wrong ones by the field’s name', async () => {
    const person = await createTestPerson()
    const { id } = await createChat(person)
    const settings = { ...SETTINGS, models: ['@chain/safe'], system_prompt: 'Be brief.', history_count: null }
    const changed = await call(person, `/${id}`, { method: 'PATCH', body: { settings } })
    expect(chatResponse.parse(await changed.json()).data.settings).toEqual(settings)
    const wrong = { ...SETTINGS, models: ['a', 'b', 'c', 'd', 'e'] }
    const refused = await call(person, `/${id}`, { method: 'PATCH', body: { settings: wrong } })
    expect(refused.status).toBe(400)
    expect(await message(refused)).toBe('Invalid `settings.models`: A chat has at most 4 models.')
  })

  it('is listed page by page, each once, the last used first', async () => {
    const person = await createTestPerson()
    const ids: string[] = []
    for (let index = 0; index < 7; index++) ids.unshift((await createChat(person, `Chat ${index}`)).id)
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const query: string = cursor === '' ? '?limit=3&search=chat' : `?limit=3&search=chat&cursor=${cursor}`
      const page = chatListResponse.parse(await (await call(person, query)).json())
      seen.push(...page.data.map(({ id }) => id))
      cursor = page.next_cursor
    }
    expect(seen).toEqual(ids)
    expect((await call(person, '?cursor=bm9uc2Vuc2U')).status).toBe(400)
  })

  it('is erased with everything in it once its deletion can no longer be undone, and not before', async () => {
    const person = await createTestPerson()
    const [old, fresh] = [await createChat(person), await createChat(person)]
    for (const { id } of [old, fresh]) {
      await save(person, id, { messages: [write('message-1', 1)] })
      await call(person, `/${id}`, { method: 'DELETE' })
    }
    await queryAsOwner(`UPDATE chat SET deleted_at = now() - interval '61 minutes' WHERE id = $1`, [old.id])
    await sweepDeletedChats()
    const { rows } = await getPool().query('SELECT chat_id FROM chat_message WHERE chat_id = ANY($1)', [
      [old.id, fresh.id],
    ])
    expect(rows).toEqual([{ chat_id: fresh.id }])
    expect((await call(person, `/${old.id}/restore`, { method: 'POST', body: {} })).status).toBe(404)
  })
})

describe('messages', () => {
  it('are saved once however often they are sent, changed, and deleted in one step', async () => {
    const person = await createTestPerson()
    const { id } = await createChat(person)
    const answer = write('answer-01', 2, { parent_id: 'question-1', role: 'assistant', model: 'openai/gpt-5.2' })
    const first = { messages: [write('question-1', 1), { ...answer, state: 'streaming' as const, content: '' }] }
    await save(person, id, first)
    await save(person, id, first)
    const result = {
      generation_id: 'gen-1',
      model: 'openai/gpt-5.2',
      provider: 'OpenAI',
      prompt_tokens: 12,
      completion_tokens: 30,
      reasoning_tokens: 0,
      cost_usd: '0.000123',
      latency_ms: 210,
      duration_ms: 900,
    }
    await save(person, id, { messages: [{ ...answer, content: 'The Volga.', reasoning: 'Think.', result }] })
    const { data } = await readMessages(person, id)
    expect(data.map(({ id: messageId }) => messageId)).toEqual(['answer-01', 'question-1'])
    expect(data[0]).toMatchObject({ content: 'The Volga.', reasoning: 'Think.', state: 'complete', result })
    const edited = write('question-1', 1, { content: 'And in Asia?' })
    const saved = await save(person, id, { messages: [edited], deleted_ids: ['answer-01'] })
    expect(chatResponse.parse(await saved.json()).data.message_count).toBe(1)
    expect((await readMessages(person, id)).data.map(({ content }) => content)).toEqual(['And in Asia?'])
  })

  it('grow by what is new of them; an end that follows nothing is refused and changes nothing', async () => {
    const person = await createTestPerson()
    const { id } = await createChat(person)
    const more = { role: 'assistant' as const, parent_id: 'question-1', model: 'm', state: 'streaming' as const }
    await save(person, id, {
      messages: [write('question-1', 1), write('answer-01', 2, { ...more, content: 'The Vol' })],
    })
    const end = write('answer-01', 2, {
      ...more,
      content: 'ga, 3,530 km.',
      content_from: 7,
      reasoning: 'Think.',
      reasoning_from: 0,
    })
    // Sent twice, as a page does that is closed while it saves.
    for (let times = 0; times < 2; times++) expect((await save(person, id, { messages: [end] })).status).toBe(200)
    const [answer] = (await readMessages(person, id)).data
    expect(answer).toMatchObject({ content: 'The Volga, 3,530 km.', reasoning: 'Think.' })
    await save(person, id, { messages: [{ ...end, content: 'ga, 3,530 km.', state: 'interrupted' }] })
    const late = await save(person, id, { messages: [{ ...end, content: 'ga' }] })
    expect(late.status).toBe(200)
    expect((await readMessages(person, id)).data[0]).toMatchObject({ content: answer?.content, state: 'interrupted' })
    const astray = await save(person, id, { messages: [{ ...end, state: 'complete', content_from: 21 }] })
    expect([astray.status, await message(astray)]).toEqual([400, expect.stringContaining('messages[0].content_from')])
    const tooLong = { ...end, state: 'complete' as const, content: 'x'.repeat(CHAT_LIMITS.textLength), content_from: 1 }
    expect((await save(person, id, { messages: [tooLong] })).status).toBe(413)
    expect((await readMessages(person, id)).data[0]).toMatchObject({ content: answer?.content, state: 'interrupted' })
  })

  it('come newest first, page by page, each once, also where two have the same place', async () => {
    const person = await createTestPerson()
    const { id } = await createChat(person)
    const all = Array.from({ length: 11 }, (_, index) => write(`message-${index}`, Math.floor(index / 2)))
    await save(person, id, { messages: all })
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const page: Awaited<ReturnType<typeof readMessages>> = await readMessages(
        person,
        id,
        cursor === '' ? '?limit=4' : `?limit=4&cursor=${cursor}`,
      )
      seen.push(...page.data.map((entry) => entry.id))
      cursor = page.next_cursor
    }
    expect([...seen].sort()).toEqual(all.map((entry) => entry.id).sort())
    expect(seen[0]).toBe('message-10')
  })

  it('carry files, which are sent once, kept without being sent again, and go with their message', async () => {
    const person = await createTestPerson()
    const { id } = await createChat(person)
    const file = { id: 'file-0001', name: 'map.png', media_type: 'image/png' as const }
    const sent = write('question-1', 1, { attachments: [{ ...file, data: PNG }] })
    expect((await save(person, id, { messages: [sent] })).status).toBe(200)
    await save(person, id, { messages: [{ ...sent, content: 'Again', attachments: [file] }] })
    const { data } = await readMessages(person, id)
    expect(data[0]?.attachments).toEqual([{ ...file, bytes: 8 }])
    const downloaded = await call(person, `/${id}/attachments/file-0001`)
    expect(downloaded.headers.get('content-type')).toBe('image/png')
    expect(downloaded.headers.get('content-disposition')).toBe('attachment')
    expect(Buffer.from(await downloaded.arrayBuffer()).toString('base64')).toBe(PNG)
    await save(person, id, { messages: [], deleted_ids: ['question-1'] })
    expect((await call(person, `/${id}/attachments/file-0001`)).status).toBe(404)
  })

  it('are refused whole for a file that nobody sent, one of another message, or one that is too large', async () => {
    const person = await createTestPerson()
    const { id } = await createChat(person)
    const file = { id: 'file-0001', name: 'map.png', media_type: 'image/png' as const }
    const missing = await save(person, id, { messages: [write('question-1', 1, { attachments: [file] })] })
    expect(missing.status).toBe(400)
    expect(await message(missing)).toContain('`messages[0].attachments[0].data`')
    expect((await readMessages(person, id)).data).toEqual([])
    await save(person, id, { messages: [write('question-1', 1, { attachments: [{ ...file, data: PNG }] })] })
    const taken = write('question-2', 2, { attachments: [{ ...file, data: PNG }] })
    expect((await save(person, id, { messages: [taken] })).status).toBe(400)
    const large = Buffer.alloc(CHAT_LIMITS.attachmentBytes + 3).toString('base64')
    const refused = await save(person, id, {
      messages: [write('question-3', 3, { attachments: [{ ...file, id: 'file-0002', data: large }] })],
    })
    expect(await message(refused)).toContain('A file has at most 8 MB.')
  })

  it('stop at the bounds of a chat, and what passed them is not there', async () => {
    const person = await createTestPerson()
    const { id } = await createChat(person)
    await queryAsOwner(
      `INSERT INTO chat_message (organization_id, chat_id, id, position, bytes, sealed, key_version)
       SELECT $1, $2, 'filler-' || n, n, 1, '', 1 FROM generate_series(1, $3::int) n`,
      [person.organizationId, id, CHAT_LIMITS.messagesPerChat],
    )
    const refused = await save(person, id, { messages: [write('one-too-many', 3_000)] })
    expect(refused.status).toBe(413)
    expect(await message(refused)).toBe('A chat has at most 2,000 messages. Begin a new one.')
    const { rows } = await getPool().query(`SELECT 1 FROM chat_message WHERE chat_id = $1 AND id = 'one-too-many'`, [
      id,
    ])
    expect(rows).toEqual([])
  })
})

describe('a shared link', () => {
  it('shows the words as they were, keeps its address when it is renewed, and nothing once it is taken away', async () => {
    const person = await createTestPerson()
    const { id } = await createChat(person)
    expect((await call(person, `/${id}/share`, { method: 'PUT', body: {} })).status).toBe(409)
    const file = { id: 'file-0001', name: 'map.png', media_type: 'image/png' as const, data: PNG }
    await save(person, id, {
      messages: [write('question-1', 1, { attachments: [file], reasoning: 'secret thoughts' })],
    })
    const publish = async () => {
      const response = await call(person, `/${id}/share`, { method: 'PUT', body: {} })
      return (
        chatResponse
          .parse(await response.json())
          .data.share?.path.split('/')
          .at(-1) ?? ''
      )
    }
    const token = await publish()
    expect(token).toMatch(/^[\w-]{43}$/)
    await save(person, id, { messages: [write('question-2', 2, { content: 'Written later' })] })
    const shown = await readSharedChat({ token })
    expect(shown).toMatchObject({ title: 'Rivers', messages: [{ content: 'Message 1', attachments: ['map.png'] }] })
    expect(JSON.stringify(shown)).not.toContain('secret thoughts')
    expect(await publish()).toBe(token)
    expect((await readSharedChat({ token }))?.messages).toHaveLength(2)
    await call(person, `/${id}/share`, { method: 'DELETE' })
    expect(await readSharedChat({ token })).toBeNull()
    const renewed = await publish()
    expect(renewed).not.toBe(token)
    await call(person, `/${id}`, { method: 'DELETE' })
    expect(await readSharedChat({ token: renewed })).toBeNull()
    await call(person, `/${id}/restore`, { method: 'POST', body: {} })
    expect(await readSharedChat({ token: renewed })).not.toBeNull()
  })
})

describe('what is in the database', () => {
  it('holds no word of a chat and no token of its link, and opens in no other place', async () => {
    const [person, other] = [await createTestPerson(), await createTestPerson()]
    const { id } = await createChat(person, 'Plan of the Amazonas')
    await save(person, id, { messages: [write('question-1', 1, { content: 'Wo entspringt der Amazonas?' })] })
    await call(person, `/${id}/share`, { method: 'PUT', body: {} })
    const { rows } = await queryAsOwner(
      `SELECT c::text || m::text || s::text AS text, s.token_hash FROM chat c JOIN chat_message m ON m.chat_id = c.id
       JOIN chat_share s ON s.chat_id = c.id WHERE c.id = $1`,
      [id],
    )
    const hex = Buffer.from('Amazonas').toString('hex')
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toMatch(new RegExp(`Amazonas|${hex}`))
    const theirs = await createChat(other)
    await queryAsOwner(
      `UPDATE chat SET sealed = source.sealed FROM chat source WHERE source.id = $1 AND chat.id = $2`,
      [id, theirs.id],
    )
    expect((await call(other, `/${theirs.id}`)).status).toBe(500)
  })
})

describe('who may', () => {
  it('nobody but its owner: the same organization’s admin and strangers find and change nothing', async () => {
    const owner = await createTestPerson()
    const { id } = await createChat(owner)
    const file = { id: 'file-0001', name: 'map.png', media_type: 'image/png' as const, data: PNG }
    await save(owner, id, { messages: [write('question-1', 1, { attachments: [file] })] })
    const before = await readMessages(owner, id)
    const colleague = await createTestPerson()
    await queryAsOwner(`UPDATE membership SET organization_id = $1 WHERE user_id = $2`, [
      owner.organizationId,
      colleague.userId,
    ])
    for (const person of [colleague, await createTestPerson()]) {
      const attempts: [string, Call][] = [
        [`/${id}`, {}],
        [`/${id}`, { method: 'PATCH', body: { title: 'Taken' } }],
        [`/${id}`, { method: 'DELETE' }],
        [`/${id}/restore`, { method: 'POST', body: {} }],
        [`/${id}/messages`, {}],
        [
          `/${id}/messages`,
          { method: 'POST', body: { messages: [write('intruder-1', 2)], deleted_ids: ['question-1'] } },
        ],
        [`/${id}/share`, { method: 'PUT', body: {} }],
        [`/${id}/share`, { method: 'DELETE' }],
        [`/${id}/attachments/file-0001`, {}],
      ]
      for (const [path, request] of attempts) {
        expect((await call(person, path, request)).status, `${request.method ?? 'GET'} ${path}`).toBe(404)
      }
      expect(chatListResponse.parse(await (await call(person, '')).json()).data).toEqual([])
    }
    expect(await readMessages(owner, id)).toEqual(before)
    expect(chatResponse.parse(await (await call(owner, `/${id}`)).json()).data).toMatchObject({
      title: 'Rivers',
      share: null,
    })
  })

  it('no API key, and no page of another site', async () => {
    const { apiKey } = await createTenant()
    const withKey = await fetch(`${app.url}/api/v1/chats`, { headers: { authorization: `Bearer ${apiKey}` } })
    expect(withKey.status).toBe(403)
    const person = await createTestPerson()
    const foreign = await fetch(`${app.url}/api/v1/chats`, {
      method: 'POST',
      headers: { cookie: person.cookie, origin: 'https://evil.example', 'content-type': 'application/json' },
      body: JSON.stringify({ title: 'x', settings: SETTINGS }),
    })
    expect(foreign.status).toBe(403)
  })
})
