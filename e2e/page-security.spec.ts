import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { signUpQuickly } from './support/person'
import { dataDirectory, productUrl } from './support/product'
import { expect, test } from './support/test'

test('a script that somebody slips into a page does not run', async ({ page }) => {
  await page.goto('/')
  const refused = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => {
          resolve(event.effectiveDirective)
        })
        document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="document.title = \'taken over\'">')
      }),
  )
  expect(await refused).toBe('script-src-attr')
  expect(await page.title()).not.toBe('taken over')
})

test('each page has a nonce of its own, and nobody may frame it', async ({ page }) => {
  const policies: string[] = []
  for (const address of ['/', '/', '/sign-in', '/models']) {
    const headers = (await page.request.get(address)).headers()
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' })
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['content-security-policy']).not.toContain('unsafe-eval')
    policies.push(headers['content-security-policy'] ?? '')
  }
  expect(new Set(policies).size).toBe(policies.length)
})

test('a cookie alone changes nothing: another site’s request is refused and nothing is written', async ({ page }) => {
  await signUpQuickly(page, 'cross-site')
  const foreign: Record<string, string>[] = [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }]
  for (const headers of foreign) {
    const answer = await page.request.post('/api/v1/keys', { headers, data: { name: 'Stolen' } })
    expect(answer.status()).toBe(403)
  }
  const keys = await page.request.get('/api/v1/keys', { headers: { origin: productUrl } })
  expect(await keys.text()).not.toContain('Stolen')
})

test('no secret of the server is in what browsers load', async () => {
  const file = await readFile(path.join(dataDirectory, 'secrets.json'), 'utf8')
  const secrets = Object.values(z.record(z.string(), z.string()).parse(JSON.parse(file)))
  const names = ['CAUSEWAY_SECRET', 'KEY_PEPPER', 'STRIPE_SECRET_KEY', 'DATABASE_URL', 'sk_test_', 'postgresql://']
  const wanted = [...secrets, ...names]
  expect(wanted.length).toBeGreaterThan(8)
  const directory = path.join(process.cwd(), '.next', 'static')
  const files = (await readdir(directory, { recursive: true })).filter((name) => /[.](?:js|css|map|json)$/.test(name))
  expect(files.length).toBeGreaterThan(10)
  for (const name of files) {
    const text = await readFile(path.join(directory, name), 'utf8')
    for (const secret of wanted) expect(text.includes(secret), `${secret.slice(0, 8)}… in ${name}`).toBe(false)
  }
})
