import { createServer, type RequestListener, type Server } from 'node:http'
import type { LookupAddress } from 'node:dns'
import type { AddressInfo, LookupFunction } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { assertPublicUrl } from './assert-public-url'
import { createGuardedDispatcher } from './create-guarded-dispatcher'
import { FetchFileError } from './fetch-file-error'
import { fetchPublicFile, type FetchFileInput } from './fetch-public-file'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const servers: Server[] = []

async function serve(listener: RequestListener): Promise<{ port: number; seen: string[] }> {
  const seen: string[] = []
  const server = createServer((request, response) => {
    seen.push(`${request.method ?? ''} ${request.url ?? ''} ${JSON.stringify(request.headers)}`)
    listener(request, response)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { port: (server.address() as AddressInfo).port, seen }
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** A resolver of our own: what it says, and how often it was asked. */
function resolveTo(...answers: LookupAddress[][]): { lookup: LookupFunction; asked: string[] } {
  const asked: string[] = []
  const lookup: LookupFunction = (hostname, _options, callback) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)] ?? []
    asked.push(hostname)
    callback(null, answer)
  }
  return { lookup, asked }
}

const LOOPBACK: LookupAddress[] = [{ address: '127.0.0.1', family: 4 }]

function fetchWith(overrides: Partial<FetchFileInput> & { url: string; lookup?: LookupFunction }) {
  const { lookup, ...input } = overrides
  const dispatcher = createGuardedDispatcher({ lookup, allowLoopback: input.allowLoopback, connectTimeoutMs: 500 })
  return fetchPublicFile({
    dispatcher,
    bytesMax: 1_000,
    timeoutMs: 2_000,
    accepts: (type) => type.startsWith('image/'),
    ...input,
  })
}

const reasonOf = async (promise: Promise<unknown>): Promise<string> => {
  const error: unknown = await promise.then(
    () => new Error('it was fetched'),
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(FetchFileError)
  return error instanceof FetchFileError ? error.reason : ''
}

describe('a file at a public name', () => {
  test('is fetched whole, with the type that its bytes show, and nothing of ours goes along', async () => {
    const { port, seen } = await serve((_request, response) => {
      response.setHeader('content-type', 'application/octet-stream')
      response.setHeader('set-cookie', 'a=b')
      response.end(PNG)
    })
    const { lookup } = resolveTo(LOOPBACK)
    const file = await fetchWith({ url: `http://files.example.org:${port}/a.png`, lookup, allowLoopback: true })
    expect(file.mediaType).toBe('image/png')
    expect(Buffer.from(file.bytes)).toEqual(PNG)
    expect(seen.join()).not.toMatch(/authorization|cookie|x-api-key|referer/i)
  })

  test('behind up to three redirects is fetched; a fourth is one too many', async () => {
    const { port } = await serve((request, response) => {
      const left = Number(request.url?.slice(1))
      if (left === 0) response.setHeader('content-type', 'image/png').end(PNG)
      else response.writeHead(302, { location: `/${left - 1}` }).end()
    })
    const { lookup } = resolveTo(LOOPBACK)
    const base = { lookup, allowLoopback: true }
    await expect(fetchWith({ ...base, url: `http://a.example.org:${port}/3` })).resolves.toMatchObject({
      mediaType: 'image/png',
    })
    expect(await reasonOf(fetchWith({ ...base, url: `http://a.example.org:${port}/4` }))).toBe('refused')
  })
})

describe('nothing inside is ever reached', () => {
  test('not by a name that resolves to a private address', async () => {
    const { port, seen } = await serve((_request, response) => response.end(PNG))
    for (const address of ['127.0.0.1', '10.0.0.1', '169.254.169.254', '::1', 'fd00:ec2::254', '::ffff:127.0.0.1']) {
      const { lookup, asked } = resolveTo([{ address, family: address.includes(':') ? 6 : 4 }])
      expect(await reasonOf(fetchWith({ url: `http://evil.example.org:${port}/`, lookup }))).toBe('unsafe_url')
      expect(asked).toHaveLength(1)
    }
    expect(seen).toEqual([])
  })

  test('not by a name with one public and one private address', async () => {
    const { port, seen } = await serve((_request, response) => response.end(PNG))
    const { lookup } = resolveTo([{ address: '93.184.216.34', family: 4 }, ...LOOPBACK])
    expect(await reasonOf(fetchWith({ url: `http://evil.example.org:${port}/`, lookup }))).toBe('unsafe_url')
    expect(seen).toEqual([])
  })

  test('not by a name that was public a moment ago: the address that is connected to is the one that was checked', async () => {
    const { port, seen } = await serve((_request, response) => response.end(PNG))
    const { lookup, asked } = resolveTo([{ address: '93.184.216.34', family: 4 }], LOOPBACK)
    const dispatcher = createGuardedDispatcher({ lookup, connectTimeoutMs: 300 })
    const input = { dispatcher, bytesMax: 1_000, timeoutMs: 700, accepts: () => true }
    const url = `http://rebind.example.org:${port}/`
    await reasonOf(fetchPublicFile({ ...input, url }))
    expect(await reasonOf(fetchPublicFile({ ...input, url, timeoutMs: 1_000 }))).toBe('unsafe_url')
    expect(asked.length).toBeGreaterThan(1)
    expect(seen).toEqual([])
  })

  test.each([
    'http://127.0.0.1:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f.1:PORT/',
    'http://[::1]:PORT/',
    'http://[::ffff:7f00:1]:PORT/',
    'http://localhost:PORT/',
    'http://api.localhost:PORT/',
    'http://metadata.google.internal/',
    'http://0.0.0.0:PORT/',
    'ftp://example.org/a.png',
    'file:///etc/passwd',
    'http://user:pass@example.org/',
    'gopher://127.0.0.1:PORT/_',
    '//127.0.0.1:PORT/',
  ])('not by %s', async (pattern) => {
    const { port, seen } = await serve((_request, response) => response.end(PNG))
    expect(await reasonOf(fetchWith({ url: pattern.replace('PORT', String(port)) }))).toBe('unsafe_url')
    expect(seen).toEqual([])
  })

  test('not by a literal address given to the dispatcher directly', async () => {
    const { port, seen } = await serve((_request, response) => response.end(PNG))
    const { request } = await import('undici')
    const dispatcher = createGuardedDispatcher()
    await expect(request(`http://127.0.0.1:${port}/`, { dispatcher })).rejects.toMatchObject({ code: 'UNSAFE_ADDRESS' })
    expect(seen).toEqual([])
  })

  test('not by a redirect from a public server', async () => {
    const inner = await serve((_request, response) => response.setHeader('content-type', 'image/png').end(PNG))
    const outer = await serve((_request, response) =>
      response.writeHead(302, { location: `http://10.0.0.7:${inner.port}/` }).end(),
    )
    const { lookup } = resolveTo(LOOPBACK)
    const url = `http://ok.example.org:${outer.port}/`
    expect(await reasonOf(fetchWith({ url, lookup, allowLoopback: true }))).toBe('unsafe_url')
    const toName = await serve((_request, response) =>
      response.writeHead(301, { location: 'http://inner.example.org/' }).end(),
    )
    const names: LookupFunction = (hostname, _options, callback) =>
      callback(null, hostname.startsWith('inner') ? [{ address: '192.168.1.1', family: 4 }] : LOOPBACK)
    expect(
      await reasonOf(fetchWith({ url: `http://ok.example.org:${toName.port}/`, lookup: names, allowLoopback: true })),
    ).toBe('unsafe_url')
    expect(inner.seen).toEqual([])
  })
})

describe('a file is given up', () => {
  const lookup = resolveTo(LOOPBACK).lookup

  test('when it is too large, by its header or by its bytes', async () => {
    const declared = await serve((_request, response) =>
      response.writeHead(200, { 'content-length': '5000' }).flushHeaders(),
    )
    expect(
      await reasonOf(fetchWith({ url: `http://a.example.org:${declared.port}/`, lookup, allowLoopback: true })),
    ).toBe('too_large')
    const endless = await serve((_request, response) => {
      const write = (): void => {
        if (!response.destroyed) response.write(Buffer.alloc(500), () => setImmediate(write))
      }
      write()
    })
    expect(
      await reasonOf(fetchWith({ url: `http://a.example.org:${endless.port}/`, lookup, allowLoopback: true })),
    ).toBe('too_large')
  })

  test('when it does not come in time', async () => {
    const { port } = await serve((_request, response) => response.write('x'))
    const url = `http://slow.example.org:${port}/`
    expect(await reasonOf(fetchWith({ url, lookup, allowLoopback: true, timeoutMs: 200 }))).toBe('timeout')
  })

  test('when it is of another type, whatever its header claims', async () => {
    const { port } = await serve((request, response) => {
      const isLie = request.url === '/lie'
      response.setHeader('content-type', isLie ? 'image/png' : 'text/html')
      response.end(isLie ? '%PDF-1.7' : '<html>')
    })
    expect(await reasonOf(fetchWith({ url: `http://a.example.org:${port}/`, lookup, allowLoopback: true }))).toBe(
      'wrong_type',
    )
    expect(await reasonOf(fetchWith({ url: `http://a.example.org:${port}/lie`, lookup, allowLoopback: true }))).toBe(
      'wrong_type',
    )
  })

  test('when the server refuses or is not there, in words that name no address of ours', async () => {
    const { port } = await serve((_request, response) => response.writeHead(404).end())
    expect(await reasonOf(fetchWith({ url: `http://a.example.org:${port}/`, lookup, allowLoopback: true }))).toBe(
      'refused',
    )
    const gone = fetchWith({ url: 'http://a.example.org:1/', lookup, allowLoopback: true })
    await expect(gone).rejects.toThrow(/^The URL could not be reached\.$/)
  })
})

test('a URL that may be public is returned parsed, and a refusal names the field', () => {
  expect(assertPublicUrl('https://example.org/v1', { field: 'base_url' }).host).toBe('example.org')
  expect(() => assertPublicUrl('http://10.1.2.3/v1', { field: 'base_url' })).toThrow(/`base_url`.*public address/)
  expect(assertPublicUrl('http://localhost:11434/v1', { field: 'base_url', allowLoopback: true }).port).toBe('11434')
  expect(() => assertPublicUrl('http://192.168.0.2/v1', { field: 'base_url', allowLoopback: true })).toThrow()
})
