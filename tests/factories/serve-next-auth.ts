import NextAuth from 'next-auth'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAuthOptions } from '@/app/api/auth/[...nextauth]/auth-options'
import { readVisitor } from '@/lib/http'
import type { ServedApp } from './serve-app'

/**
 * Serves next-auth with the product's own settings over real HTTP, without Next: next-auth's other mount takes Node's
 * request and response with the few additions that Next's API routes have.
 */
export async function serveNextAuth(): Promise<ServedApp> {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A listening TCP server's address is never a pipe's name.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const nextauth = url.pathname.split('/').slice(3)
  Object.assign(request, {
    query: { ...Object.fromEntries(url.searchParams), nextauth },
    cookies: readCookies(request.headers.cookie ?? ''),
    body: Object.fromEntries(new URLSearchParams(await readText(request))),
  })
  Object.assign(response, {
    status: (status: number) => Object.assign(response, { statusCode: status }),
    send: (body: unknown) => response.end(typeof body === 'string' ? body : JSON.stringify(body)),
    json: (body: unknown) => response.setHeader('content-type', 'application/json').end(JSON.stringify(body)),
  })
  // Completed above to what next-auth uses of Next's own types.
  await NextAuth(request as never, response as never, createAuthOptions(toVisitor(request)))
}

function toVisitor({ headers }: IncomingMessage) {
  const forwarded = headers['x-forwarded-for']
  return readVisitor(new Headers(typeof forwarded === 'string' ? { 'x-forwarded-for': forwarded } : {}))
}

function readCookies(header: string): Record<string, string> {
  return Object.fromEntries(
    header.split(/;\s*/).map((pair) => {
      const separator = pair.indexOf('=')
      return [pair.slice(0, separator), decodeURIComponent(pair.slice(separator + 1))]
    }),
  )
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks).toString('utf8')
}
