import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, request as httpRequest, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { request } from 'undici'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createGatewayServer, type GatewayServer } from '@/server/gateway/create-gateway-server'
import { readGatewaySettings } from '@/server/gateway/settings'
import { compressStatic } from '@/server/start/compress-static'

const SCRIPT = `export const words = ${JSON.stringify('the same words again and again, '.repeat(200))}`
const SECRET = 'not for browsers'

let directory: string
let web: Server
let gateway: GatewayServer
let origin: string

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** The bytes as they come over the wire. */
async function fetchFile(address: string, { method = 'GET', ...headers }: Record<string, string> = {}) {
  const answer = await request(`${origin}${address}`, { method: method as 'GET', headers })
  return { ...answer, bytes: Buffer.from(await answer.body.arrayBuffer()) }
}

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'causeway-static-'))
  const files = path.join(directory, 'static')
  await mkdir(path.join(files, 'chunks'), { recursive: true })
  await writeFile(path.join(directory, 'secret.js'), SECRET)
  await writeFile(path.join(files, 'chunks', 'page.js'), SCRIPT)
  await writeFile(path.join(files, 'chunks', 'tiny.js'), 'export {}')
  await writeFile(path.join(files, 'chunks', 'font.woff2'), Buffer.alloc(2_000, 7))
  expect(await compressStatic(files)).toBe(2)
  web = createServer((incoming, outgoing) => outgoing.end(`web: ${incoming.method} ${incoming.url}`))
  const webUrl = await listen(web)
  gateway = createGatewayServer({ routes: [], webUrl, staticDirectory: files })
  origin = await listen(gateway.server)
})

afterAll(async () => {
  gateway.server.closeAllConnections()
  gateway.server.close()
  await gateway.close()
  web.closeAllConnections()
  web.close()
  await rm(directory, { recursive: true, force: true })
})

test.each([
  ['br, gzip', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
  ['identity', undefined, (bytes: Buffer) => bytes],
])('a script is sent in the smallest way that is understood: %s', async (accepted, encoding, decode) => {
  const { statusCode, headers, bytes } = await fetchFile('/_next/static/chunks/page.js?dpl=1', {
    'accept-encoding': accepted,
  })
  expect(statusCode).toBe(200)
  expect(headers['content-encoding']).toBe(encoding)
  expect(decode(bytes).toString()).toBe(SCRIPT)
  expect(headers).toMatchObject({
    'content-type': 'text/javascript',
    'content-length': String(bytes.length),
    'cache-control': 'public,max-age=31536000,immutable',
    'x-content-type-options': 'nosniff',
    vary: 'Accept-Encoding',
  })
})

test('what is small or compressed already is sent as it is', async () => {
  const accepted = { 'accept-encoding': 'br, gzip' }
  const tiny = await fetchFile('/_next/static/chunks/tiny.js', accepted)
  expect([tiny.headers['content-encoding'], tiny.bytes.toString()]).toEqual([undefined, 'export {}'])
  const font = await fetchFile('/_next/static/chunks/font.woff2', accepted)
  expect([font.headers['content-encoding'], font.bytes.length]).toEqual([undefined, 2_000])
})

test('what a browser has already is not sent again', async () => {
  const { headers } = await fetchFile('/_next/static/chunks/page.js', { 'accept-encoding': 'br' })
  const again = await fetchFile('/_next/static/chunks/page.js', {
    'accept-encoding': 'br',
    'if-none-match': String(headers.etag),
  })
  expect([again.statusCode, again.bytes.length]).toEqual([304, 0])
})

test.each([
  ['GET', '/_next/static/chunks/gone.js'],
  ['POST', '/_next/static/chunks/page.js'],
  ['GET', '/_next/image?url=x'],
  ['GET', '/chunks/page.js'],
])('the rest is the web process’s: %s %s', async (method, address) => {
  const { bytes } = await fetchFile(address, { method })
  expect(bytes.toString()).toBe(`web: ${method} ${address}`)
})

test.each(['/_next/static/../secret.js', '/_next/static/%2e%2e/secret.js', '/_next/static/..%2fsecret.js'])(
  'nothing beside the directory is sent: %s',
  async (address) => {
    // As it stands: other clients clean the address first.
    const { port } = new URL(origin)
    const call = httpRequest({ host: '127.0.0.1', port, path: address }).end()
    const [answer] = (await once(call, 'response')) as [IncomingMessage]
    expect(await text(answer)).toBe(`web: GET ${address}`)
  },
)

test('a directory that is not there is named before anything listens', () => {
  expect(() => readGatewaySettings({ WEB_STATIC_DIRECTORY: path.join(directory, 'nowhere') })).toThrow(
    'WEB_STATIC_DIRECTORY: there is no such directory; build the pages first',
  )
})
