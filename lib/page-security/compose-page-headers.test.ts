import { describe, expect, it } from 'vitest'
import { composePageHeaders } from './compose-page-headers'

const compose = (change: Partial<Parameters<typeof composePageHeaders>[0]> = {}): Map<string, string> =>
  new Map(
    composePageHeaders({
      pathname: '/activity',
      nonce: 'n0nce',
      isDevelopment: false,
      publicUrl: 'https://causeway.example',
      ...change,
    }),
  )

const directiveOf = (headers: Map<string, string>, name: string): string | undefined =>
  headers
    .get('content-security-policy')
    ?.split('; ')
    .find((directive) => directive.startsWith(`${name} `))

describe('composePageHeaders', () => {
  it('lets only scripts with the nonce run, and none evaluate text', () => {
    expect(directiveOf(compose(), 'script-src')).toBe("script-src 'self' 'nonce-n0nce' 'strict-dynamic'")
  })

  it('allows evaluation in development alone, where React needs it', () => {
    expect(directiveOf(compose({ isDevelopment: true }), 'script-src')).toContain("'unsafe-eval'")
  })

  it('lets nobody frame a page and no page load from elsewhere', () => {
    expect(directiveOf(compose(), 'frame-ancestors')).toBe("frame-ancestors 'none'")
    const policy = compose().get('content-security-policy') ?? ''
    expect(policy).not.toMatch(/https?:|\*/)
  })

  it('asks for HTTPS only where the site has it', () => {
    expect(compose().get('strict-transport-security')).toMatch(/^max-age=31536000/)
    const plain = compose({ publicUrl: 'http://localhost:3000' })
    expect(plain.has('strict-transport-security')).toBe(false)
    expect(plain.get('content-security-policy')).not.toContain('upgrade-insecure-requests')
  })

  it('leaves the consent page to the window that opened it, and out of every cache', () => {
    const headers = compose({ pathname: '/auth' })
    expect(headers.get('cross-origin-opener-policy')).toBe('unsafe-none')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(compose().get('cross-origin-opener-policy')).toBe('same-origin')
  })
})
