import { AppError } from '@/lib/core/errors'
import { getEnv } from '@/lib/env'
import { toErrorAnswer } from '@/lib/http'

/**
 * The parts that people look at; the control endpoints of the sandbox are for tests and stay where they are. Plain
 * segments only, so that no encoded slash means something else behind.
 */
const SHOWN = /^\/sandbox\/(?:mail|stripe)(?:\/[\w.~-]+)*\/?$/
/** Belongs to one connection, or is written anew by whoever sends on. */
const NOT_PASSED: readonly string[] = [
  'connection',
  'content-encoding',
  'content-length',
  'host',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
]

/** Of whoever took the connection: the gateway or Next itself writes the peer's address last. */
const LOOPBACK: readonly string[] = ['127.0.0.1', '::1', '::ffff:127.0.0.1']

/**
 * Passes the sandbox's mailbox and payment pages through, so that a person needs one address only. Outside of sandbox mode
 * there is no such page, nor for anybody on another machine: the mailbox holds everybody's links. With `npm start` the gateway
 * does the same before Next is asked.
 */
async function passThrough(request: Request): Promise<Response> {
  const { SANDBOX_URL: sandboxUrl } = getEnv()
  const { pathname, search } = new URL(request.url)
  const peer = request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
  if (sandboxUrl === undefined || !SHOWN.test(pathname) || !LOOPBACK.includes(peer)) {
    return toErrorAnswer(new AppError('not_found', 'There is no such page.')).toResponse()
  }
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD'
  const response = await fetch(new URL(`${pathname}${search}`, sandboxUrl), {
    method: request.method,
    headers: passHeaders(request.headers),
    redirect: 'manual',
    signal: request.signal,
    ...(hasBody ? { body: request.body, duplex: 'half' } : {}),
  })
  return new Response(response.body, { status: response.status, headers: passHeaders(response.headers) })
}

function passHeaders(headers: Headers): Headers {
  const passed = new Headers(headers)
  for (const name of NOT_PASSED) passed.delete(name)
  return passed
}

export { passThrough as DELETE, passThrough as GET, passThrough as POST }
