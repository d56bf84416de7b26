import { createServer, type IncomingMessage, request as httpRequest, type Server, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as root from '@/app/api/route'
import * as messages from '@/app/api/v1/messages/route'
import { createGatewayServer, type GatewayServer } from '@/server/gateway/create-gateway-server'
import { drainServer } from '@/server/gateway/drain-server'
import { mountRoute } from '@/server/gateway/mounted-route'
import { waitUntil } from '@/server/process/wait-until'

const MEGABYTE = 1024 * 1024

let web: Server
let onWeb: (request: IncomingMessage, response: ServerResponse) => void
let gateway: GatewayServer
let origin: string
/** Filled by the route that streams. */
let stream: { push: (text: string) => void; end: () => void; isAborted: () => boolean } | null

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`)
    })
  })
}

const routes = [
  mountRoute('/api', root),
  mountRoute('/api/v1/messages', messages),
  mountRoute('/api/v1/echo', {
    POST: async (request: Request) => Response.json({ length: (await request.text()).length }),
  }),
  mountRoute('/api/v1/things/[id]', {
    GET: async (_request: Request, context: { params: Promise<object> }) => Response.json(await context.params),
  }),
  mountRoute('/api/v1/broken', {
    GET: () => {
      throw new Error('a secret detail')
    },
  }),
  mountRoute('/api/v1/stream', {
    GET: (request: Request) => {
      let controller: ReadableStreamDefaultController<Uint8Array>
      const body = new ReadableStream<Uint8Array>({
        start: (given) => {
          controller = given
        },
      })
      stream = {
        push: (text) => {
          controller.enqueue(new TextEncoder().encode(text))
        },
        end: () => {
          controller.close()
        },
        isAborted: () => request.signal.aborted,
      }
      return new Response(body)
    },
  }),
]

beforeEach(async () => {
  stream = null
  onWeb = (_request, response) => response.end('page')
  web = createServer((request, response) => {
    onWeb(request, response)
  })
  gateway = createGatewayServer({ routes, webUrl: await listen(web) })
  origin = await listen(gateway.server)
})

afterEach(async () => {
  gateway.server.closeAllConnections()
  gateway.server.close()
  await gateway.close()
  web.closeAllConnections()
  web.close()
})

async function readError(response: Response): Promise<unknown> {
  const body: unknown = await response.json()
  return body
}

describe('API paths', () => {
  test('are answered in the process, with decoded parameters, for HEAD as for GET', async () => {
    const answer = await fetch(`${origin}/api/v1/things/a%3Ab?x=1`)
    expect(await answer.json()).toEqual({ id: 'a:b' })
    const head = await fetch(`${origin}/api/v1/things/a`, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
  })

  test('begin at /api itself, which some clients ask before anything else', async () => {
    expect((await fetch(`${origin}/api`, { method: 'HEAD' })).status).toBe(200)
  })

  test('may be called from any website, without cookies, SDK headers included', async () => {
    const preflight = await fetch(`${origin}/api/v1/echo`, {
      method: 'OPTIONS',
      headers: {
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,x-stainless-os',
      },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-headers')).toBe('authorization,x-stainless-os')
    expect(preflight.headers.get('access-control-allow-methods')).toBe('OPTIONS, POST')
    const answer = await fetch(`${origin}/api/v1/echo`, { method: 'POST', body: 'abc' })
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
  })

  test.each([
    ['an unknown endpoint', 'GET', '/api/v1/none', 404, 'not_found'],
    ['a method it does not take', 'DELETE', '/api/v1/echo', 405, 'invalid_request'],
    ['a handler that throws, without its details', 'GET', '/api/v1/broken', 500, 'server'],
  ])('answer %s in the one error shape', async (_case, method, path, status, type) => {
    const answer = await fetch(`${origin}${path}`, { method })
    expect(answer.status).toBe(status)
    const body = await readError(answer)
    expect(body).toMatchObject({ error: { code: status, metadata: { error_type: type } } })
    expect(JSON.stringify(body)).not.toContain('secret detail')
  })

  test.each([
    ['/api/v1/echo', { error: { code: 413, metadata: { error_type: 'payload_too_large' } } }],
    ['/api/v1/messages', { type: 'error', error: { error_type: 'payload_too_large' } }],
  ])('refuse a declared length over 20 MB before reading it, %s in its own error shape', async (path, shape) => {
    const answer = await new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      const request = httpRequest(`${origin}${path}`, {
        method: 'POST',
        headers: { 'content-length': String(20 * MEGABYTE + 1) },
      })
      request.on('response', (response) => {
        let body = ''
        response.on('data', (chunk: Buffer) => (body += chunk.toString()))
        response.on('end', () => {
          resolve({ status: response.statusCode, body })
        })
      })
      request.on('error', reject)
      request.write('{')
    })
    expect(answer.status).toBe(413)
    expect(JSON.parse(answer.body)).toMatchObject(shape)
  })

  test("a client that leaves aborts its request's signal", async () => {
    const client = new AbortController()
    const answer = await fetch(`${origin}/api/v1/stream`, { signal: client.signal })
    stream?.push('first')
    await answer.body?.getReader().read()
    client.abort()
    await waitUntil(() => stream?.isAborted() ?? false, { timeoutMs: 2_000, what: 'the abort to arrive' })
  })
})

describe('every other path', () => {
  test('reaches the web process with its host, its client and all its cookies, and comes back unchanged', async () => {
    let seen: IncomingMessage['headers'] = {}
    onWeb = (request, response) => {
      seen = request.headers
      response.writeHead(201, ['set-cookie', 'a=1; Path=/', 'set-cookie', 'b=2; Path=/', 'x-thing', 'yes'])
      response.end('made')
    }
    const answer = await fetch(`${origin}/page?x=1`, {
      headers: { 'x-forwarded-for': '203.0.113.9', cookie: 'a=1; b=2' },
    })
    expect([answer.status, await answer.text()]).toEqual([201, 'made'])
    expect(answer.headers.getSetCookie()).toEqual(['a=1; Path=/', 'b=2; Path=/'])
    expect(answer.headers.get('x-thing')).toBe('yes')
    expect(seen.host).toBe(new URL(origin).host)
    expect(seen['x-forwarded-host']).toBe(new URL(origin).host)
    expect(seen['x-forwarded-for']).toBe('203.0.113.9, 127.0.0.1')
    expect(seen.cookie).toBe('a=1; b=2')
  })

  test('sign-in belongs to the web process although it lies under /api', async () => {
    expect(await (await fetch(`${origin}/api/auth/csrf`)).text()).toBe('page')
  })

  test('streams both ways: an answer begins before the request has ended', async () => {
    onWeb = (request, response) => {
      response.write('begun;')
      request.pipe(response)
    }
    const answer = await new Promise<string>((resolve, reject) => {
      const request = httpRequest(`${origin}/upload`, { method: 'POST' })
      request.on('error', reject)
      request.on('response', (response) => {
        let text = ''
        response.on('data', (chunk: Buffer) => {
          text += chunk.toString()
          if (text === 'begun;') request.end('tail')
        })
        response.on('end', () => {
          resolve(text)
        })
      })
      request.write('head;')
      request.flushHeaders()
    })
    expect(answer).toContain('begun;')
    expect(answer).toContain('tail')
  })

  test('a body without a length is cut at 20 MB', async () => {
    let received = 0
    onWeb = (request, response) => {
      request.on('data', (chunk: Buffer) => (received += chunk.byteLength))
      request.on('end', () => response.end('took it'))
      request.on('error', () => response.destroy())
    }
    const chunks = Array.from({ length: 22 }, () => new Uint8Array(MEGABYTE))
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        const chunk = chunks.pop()
        if (chunk) controller.enqueue(chunk)
        else controller.close()
      },
    })
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half' }
    const status = await fetch(`${origin}/upload`, init).then(
      (response) => response.status,
      () => 'cut',
    )
    expect([413, 'cut']).toContain(status)
    expect(received).toBeLessThanOrEqual(20 * MEGABYTE)
  })

  test('says 503 and when to come back while the web process is away', async () => {
    web.closeAllConnections()
    await new Promise((resolve) => web.close(resolve))
    const answer = await fetch(`${origin}/page`)
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('2')
  })

  test('passes a WebSocket handshake and what follows it', async () => {
    web.on('upgrade', (_request, socket) => {
      socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n')
      socket.pipe(socket)
    })
    const socket = connect(Number(new URL(origin).port), '127.0.0.1')
    let text = ''
    socket.on('data', (chunk) => (text += chunk.toString()))
    socket.write('GET /hot HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n')
    await waitUntil(() => text.includes('101'), { timeoutMs: 2_000, what: 'the handshake' })
    socket.write('ping')
    await waitUntil(() => text.endsWith('ping'), { timeoutMs: 2_000, what: 'the echo' })
    socket.destroy()
  })
})

describe('drain', () => {
  test('refuses new connections at once and lets an open stream end', async () => {
    const answer = await fetch(`${origin}/api/v1/stream`)
    stream?.push('first,')
    const drained = drainServer(gateway, { delayMs: 0, timeoutMs: 10_000 })
    await waitUntil(() => !gateway.server.listening, { timeoutMs: 2_000, what: 'the server to stop listening' })
    await expect(fetch(`${origin}/api/v1/things/a`)).rejects.toThrow()
    stream?.push('last')
    stream?.end()
    expect(await answer.text()).toBe('first,last')
    expect(await drained).toBe(0)
  })

  test('says not ready while it still accepts, for the load balancer to see', async () => {
    const drained = drainServer(gateway, { delayMs: 300, timeoutMs: 1_000 })
    const answer = await fetch(`${origin}/api/ready`)
    expect(answer.status).toBe(503)
    expect(answer.headers.get('connection')).toBe('close')
    await drained
  })

  test('cuts what overstays the deadline, which its handler sees as a client that left', async () => {
    const answer = await fetch(`${origin}/api/v1/stream`)
    stream?.push('first')
    const cut = await drainServer(gateway, { delayMs: 0, timeoutMs: 100 })
    expect(cut).toBe(1)
    expect(stream?.isAborted()).toBe(true)
    await expect(answer.text()).rejects.toThrow()
  })
})
