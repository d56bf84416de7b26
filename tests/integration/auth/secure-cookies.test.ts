import { expect, test } from 'vitest'
import { createAuthOptions } from '@/app/api/auth/[...nextauth]/auth-options'
import { clearSessionCookie, readSessionCookie, writeSessionCookie } from '@/lib/auth/session/session-cookie'

const NOBODY = { address: null, userAgent: null }
process.env.PUBLIC_URL = 'https://causeway.example'

test('behind https the session cookie is bound to the host and never sent in clear', () => {
  const cookie = writeSessionCookie('token')
  expect(cookie).toMatch(/^__Host-causeway\.session=token; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/)
  expect(clearSessionCookie()).toMatch(/^__Host-causeway\.session=; Path=\/; Max-Age=0; .*Secure$/)
  expect(createAuthOptions(NOBODY)).toMatchObject({
    useSecureCookies: true,
    cookies: { sessionToken: { name: '__Host-causeway.session', options: { secure: true, httpOnly: true } } },
  })
})

test('a cookie of the same name without the prefix, which a sibling site could plant, is not read', () => {
  const headers = { cookie: 'causeway.session=planted; x__Host-causeway.session=planted; __Host-causeway.session=real' }
  expect(readSessionCookie(new Request('https://causeway.example/', { headers }))).toBe('real')
})

test('without configuration no other site is asked who somebody is', () => {
  expect(createAuthOptions(NOBODY).providers.map((provider) => provider.type)).toEqual([
    'credentials',
    'credentials',
    'credentials',
  ])
})

test('after signing in one is led to own pages only', async () => {
  const redirect = createAuthOptions(NOBODY).callbacks?.redirect
  const baseUrl = 'https://causeway.example'
  const lead = (url: string) => redirect?.({ url, baseUrl })
  expect(await lead('/keys')).toBe('https://causeway.example/keys')
  for (const url of [
    'https://evil.example',
    '//evil.example',
    'javascript:alert(1)',
    'https://causeway.example.evil.example',
  ]) {
    expect(await lead(url)).toBe(baseUrl)
  }
})
