import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTenant } from '@/tests/factories/create-tenant'
import { makePdf, makePdfUri } from '@/tests/factories/make-pdf'
import { type Api, listSeen, postChat, postMessages, postTo, resetSandbox, startApi } from './kit'

const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const WAV = Buffer.from('RIFF....WAVEfmt ').toString('base64')

let api: Api
let files: Server
let fileUrl = ''
const asked: { url: string; headers: string }[] = []

beforeAll(async () => {
  process.env.ALLOW_LOOPBACK_URLS = '1'
  api = await startApi()
  files = createServer((request, response) => {
    asked.push({ url: request.url ?? '', headers: JSON.stringify(request.headers) })
    if (request.url === '/a.png') response.setHeader('content-type', 'image/png').end(Buffer.from(PNG, 'base64'))
    else if (request.url === '/moons.pdf')
      response.setHeader('content-type', 'application/pdf').end(makePdf(['Titan is a moon']))
    else if (request.url === '/notes') response.setHeader('content-type', 'text/plain').end('Rhea is a moon')
    else if (request.url === '/inside') response.writeHead(302, { location: 'http://10.0.0.1/secret' }).end()
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', resolve))
  fileUrl = `http://127.0.0.1:${(files.address() as AddressInfo).port}`
})
afterAll(async () => {
  files.closeAllConnections()
  files.close()
  await api.close()
})
beforeEach(async () => {
  asked.length = 0
  await resetSandbox(api)
})

const user = (...parts: unknown[]) => [{ role: 'user', content: [{ type: 'text', text: 'What is it?' }, ...parts] }]
const pdf = (file_data = makePdfUri(['Titan is a moon'])) => ({
  type: 'file',
  file: { filename: 'moons.pdf', file_data },
})

async function ask(body: Record<string, unknown>) {
  const tenant = await createTenant()
  const response = await postChat(api, tenant.apiKey, body)
  const text = await response.text()
  return { status: response.status, text, json: () => JSON.parse(text) as Answer }
}

type Answer = {
  choices: { message: { content: string; annotations?: FileNote[] } }[]
  error?: { message: string; metadata: { error_type: string } }
}
type FileNote = { type: string; file: { hash: string; name: string; content: { type: string; text: string }[] } }

const sentTo = async (provider: string) => JSON.stringify((await listSeen(api, provider))[0]?.body)

describe('a PDF', () => {
  test('goes as it is to models that read PDFs, in the form of each provider', async () => {
    const models = {
      openai: 'openai/gpt-4o',
      anthropic: 'anthropic/claude-sonnet-4.6',
      google: 'google/gemini-2.5-pro',
    }
    for (const [provider, model] of Object.entries(models)) {
      const { status, text, json } = await ask({ model, messages: user(pdf()) })
      expect(status, text).toBe(200)
      expect(await sentTo(provider)).toContain(makePdf(['Titan is a moon']).toString('base64'))
      expect(json().choices[0]?.message).not.toHaveProperty('annotations')
    }
  })

  test('becomes text for a model that reads none, with a note in the answer that spares the next turn the reading', async () => {
    const model = 'deepseek/deepseek-chat'
    const first = await ask({ model, messages: user(pdf()), provider: { only: ['deepseek'] } })
    expect(first.status, first.text).toBe(200)
    expect(await sentTo('deepseek')).toContain('Titan is a moon')
    const notes = first.json().choices[0]?.message.annotations ?? []
    expect(notes).toMatchObject([{ type: 'file', file: { name: 'moons.pdf', content: [{ text: 'Titan is a moon' }] } }])
    const known = notes.map((note) => ({
      ...note,
      file: { ...note.file, content: [{ type: 'text', text: 'as read before' }] },
    }))
    const messages = [
      ...user(pdf()),
      { role: 'assistant', content: 'A moon.', annotations: known },
      { role: 'user', content: 'Why?' },
    ]
    const second = await ask({ model, messages, provider: { only: ['deepseek'] } })
    expect(second.status, second.text).toBe(200)
    expect(await sentTo('deepseek')).toContain('as read before')
    expect(await sentTo('deepseek')).not.toContain('annotations')
    expect(second.json().choices[0]?.message).not.toHaveProperty('annotations')
  })

  test('is noted in the first chunk of a stream too', async () => {
    const { text } = await ask({
      model: 'deepseek/deepseek-chat',
      messages: user(pdf()),
      stream: true,
      provider: { only: ['deepseek'] },
    })
    const [first] = text.split('\n\n').filter((event) => event.startsWith('data: {'))
    expect(JSON.parse(first?.slice(6) ?? '{}')).toMatchObject({
      choices: [{ delta: { role: 'assistant', annotations: [{ type: 'file', file: { name: 'moons.pdf' } }] } }],
    })
  })

  test('at a URL is left to providers that fetch it, and fetched for those that do not', async () => {
    const at = pdf(`${fileUrl}/moons.pdf`)
    expect((await ask({ model: 'anthropic/claude-sonnet-4.6', messages: user(at) })).status).toBe(200)
    expect(await sentTo('anthropic')).toContain(`"type":"url","url":"${fileUrl}/moons.pdf"`)
    expect(asked).toEqual([])
    expect((await ask({ model: 'openai/gpt-4o', messages: user(at) })).status).toBe(200)
    expect(await sentTo('openai')).toContain(makePdf(['Titan is a moon']).toString('base64'))
    expect(asked).toHaveLength(1)
    expect(asked[0]?.headers).not.toMatch(/authorization|sandbox|api-key/i)
  })

  test('is read by us when the plugin says so, by the model when it says that, and not by an engine that is not there', async () => {
    const plugins = (engine: string) => [{ id: 'file-parser', pdf: { engine } }]
    const text = await ask({ model: 'openai/gpt-4o', messages: user(pdf()), plugins: plugins('pdf-text') })
    expect(text.status, text.text).toBe(200)
    expect(await sentTo('openai')).toContain('Titan is a moon')
    const native = { model: 'deepseek/deepseek-chat', messages: user(pdf()), plugins: plugins('native') }
    expect((await ask(native)).json().error).toMatchObject({ metadata: { error_type: 'invalid_request' } })
    const other = await ask({ model: 'openai/gpt-4o', messages: user(pdf()), plugins: plugins('eyes') })
    expect(other.status).toBe(400)
    expect(other.json().error?.message).toMatch(/eyes.*mistral-ocr/)
  })

  test('without text, or that is none, is refused in words that help', async () => {
    const model = 'deepseek/deepseek-chat'
    const scanned = await ask({ model, messages: user(pdf(makePdfUri(['']))) })
    expect(scanned.status).toBe(400)
    expect(scanned.json().error?.message).toMatch(/no text.*images/)
    const broken = await ask({ model, messages: user(pdf('data:application/pdf;base64,aGVsbG8=')) })
    expect(broken.status).toBe(400)
    const unknown = await ask({ model, messages: user(pdf('data:application/zip;base64,UEsDBA==')) })
    expect(unknown.json().error?.message).toMatch(/application\/zip/)
  })
})

test('a text file is words for everybody, from a data URI and from a URL', async () => {
  const csv = { type: 'file', file: { filename: 'm.csv', file_data: `data:text/csv;base64,${btoa('moon\nRhea')}` } }
  const at = { type: 'file', file: { file_data: `${fileUrl}/notes` } }
  for (const [model, provider] of [
    ['deepseek/deepseek-chat', 'deepseek'],
    ['anthropic/claude-sonnet-4.6', 'anthropic'],
    ['google/gemini-2.5-pro', 'google'],
  ] as const) {
    const { status, text } = await ask({ model, messages: user(csv, at), provider: { only: [provider] } })
    expect(status, text).toBe(200)
    expect(await sentTo(provider)).toContain('Rhea is a moon')
    expect(await sentTo(provider)).toContain('m.csv'.slice(0, provider === 'google' ? 5 : 5))
  }
})

describe('an image at a URL', () => {
  const image = (url: string) => ({ type: 'image_url', image_url: { url } })

  test('is fetched for a provider that takes bytes only', async () => {
    const { status, text } = await ask({ model: 'google/gemini-2.5-pro', messages: user(image(`${fileUrl}/a.png`)) })
    expect(status, text).toBe(200)
    expect(await sentTo('google')).toContain(PNG)
  })

  test('is left to a provider that fetches it itself', async () => {
    const { status } = await ask({ model: 'openai/gpt-4o', messages: user(image(`${fileUrl}/a.png`)) })
    expect(status).toBe(200)
    expect(await sentTo('openai')).toContain(`${fileUrl}/a.png`)
    expect(asked).toEqual([])
  })

  test('that cannot be had is the caller’s mistake with a type of its own, and nothing is called', async () => {
    for (const [path, type] of [
      ['/none.png', 'image_download_failed'],
      ['/inside', 'image_download_failed'],
      ['/notes', 'unsupported_image_format'],
    ]) {
      const { status, json } = await ask({ model: 'google/gemini-2.5-pro', messages: user(image(`${fileUrl}${path}`)) })
      expect([status, json().error?.metadata.error_type]).toEqual([400, type])
    }
    expect(await listSeen(api, 'google')).toEqual([])
  })
})

describe('sound and video', () => {
  const audio = (format = 'wav') => ({ type: 'input_audio', input_audio: { data: WAV, format } })
  const video = { type: 'video_url', video_url: { url: 'data:video/mp4;base64,AAAA' } }

  test('reach a model that hears and sees', async () => {
    const { status, text } = await ask({ model: 'google/gemini-2.5-pro', messages: user(audio(), video) })
    expect(status, text).toBe(200)
    expect(await sentTo('google')).toContain('"mimeType":"audio/wav"')
    expect(await sentTo('google')).toContain('"mimeType":"video/mp4"')
  })

  test('are refused with a typed 400 for a model that does not, and for a format that no provider of it takes', async () => {
    for (const part of [audio(), video]) {
      const { status, json } = await ask({ model: 'deepseek/deepseek-chat', messages: user(part) })
      expect([status, json().error?.metadata.error_type]).toEqual([400, 'invalid_request'])
    }
    const pcm = await ask({ model: 'google/gemini-2.5-pro', messages: user(audio('pcm16')) })
    expect(pcm.status).toBe(404)
    expect(pcm.text).toContain('input_modalities')
  })

  test('that are no base64, no known format or no file are refused by name', async () => {
    const bad = [
      { type: 'input_audio', input_audio: { data: 'https://example.org/a.wav', format: 'wav' } },
      { type: 'input_audio', input_audio: { data: WAV, format: 'midi' } },
      { type: 'file', file: { file_id: 'file-1' } },
      { type: 'video_url', video_url: { url: 'ftp://example.org/a.mp4' } },
    ]
    for (const part of bad)
      expect((await ask({ model: 'google/gemini-2.5-pro', messages: user(part) })).status).toBe(400)
  })
})

test('documents of the Messages API and files of the Responses API mean the same', async () => {
  const tenant = await createTenant()
  const base64 = makePdf(['Titan is a moon']).toString('base64')
  const document = (source: unknown) => ({
    type: 'document',
    title: 'moons',
    source,
    cache_control: { type: 'ephemeral' },
  })
  const message = await postMessages(api, tenant.apiKey, {
    model: 'anthropic/claude-sonnet-4.6',
    max_tokens: 100,
    messages: [
      {
        role: 'user',
        content: [
          document({ type: 'base64', media_type: 'application/pdf', data: base64 }),
          document({ type: 'url', url: 'https://example.org/a.pdf' }),
          document({ type: 'text', media_type: 'text/plain', data: 'Rhea' }),
        ],
      },
    ],
  })
  expect(message.status, await message.clone().text()).toBe(200)
  const [seen] = await listSeen(api, 'anthropic')
  expect((seen?.body.messages as { content: unknown[] }[])[0]?.content).toEqual([
    { ...document({ type: 'base64', media_type: 'application/pdf', data: base64 }) },
    { ...document({ type: 'url', url: 'https://example.org/a.pdf' }) },
    { ...document({ type: 'text', media_type: 'text/plain', data: 'Rhea' }) },
  ])
  const response = await postTo(api, 'responses', {
    apiKey: tenant.apiKey,
    body: {
      model: 'openai/gpt-4o',
      input: [
        {
          role: 'user',
          content: [{ type: 'input_file', filename: 'm.pdf', file_data: makePdfUri(['Titan is a moon']) }],
        },
      ],
    },
  })
  expect(response.status, await response.clone().text()).toBe(200)
  expect(await sentTo('openai')).toContain(base64)
})
