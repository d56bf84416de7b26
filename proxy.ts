import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { getEnv } from '@/lib/env'
import { composePageHeaders } from '@/lib/page-security'

/** Gives each page a nonce for its scripts and the headers that protect it. Who may see what is decided in each handler. */
export function proxy(request: NextRequest): NextResponse {
  const { NODE_ENV, PUBLIC_URL } = getEnv()
  const nonce = randomBytes(16).toString('base64')
  const headers = composePageHeaders({
    pathname: request.nextUrl.pathname,
    nonce,
    isDevelopment: NODE_ENV === 'development',
    publicUrl: PUBLIC_URL,
  })
  const forRendering = new Headers(request.headers)
  forRendering.set('x-nonce', nonce)
  // Next finds the nonce for its own scripts here.
  const [policy] = headers
  if (policy) forRendering.set(...policy)
  const response = NextResponse.next({ request: { headers: forRendering } })
  for (const [name, value] of headers) response.headers.set(name, value)
  return response
}

export const config = {
  // Pages only: not the API, not what the sandbox shows, not files.
  matcher: ['/((?!api/|sandbox/|_next/static/|.*[.](?:svg|png|ico|txt|xml|rss|json)$).*)'],
}
