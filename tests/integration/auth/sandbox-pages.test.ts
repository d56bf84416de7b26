import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { GET, POST } from '@/app/sandbox/[...path]/route'
import { serveApp, type ServedApp } from '@/tests/factories/serve-app'

let sandbox: ServedApp
let app: ServedApp

beforeAll(async () => {
  const behind = new Hono()
  behind.all('/sandbox/*', async (context) => {
    const seen = `${context.req.method} ${context.req.path}?${new URL(context.req.url).search} ${await context.req.text()}`
    return context.text(seen, 201, { 'x-from': 'sandbox', location: '/sandbox/mail' })
  })
  sandbox = await serveApp(behind)
  process.env.SANDBOX_URL = sandbox.url
  const front = new Hono()
  front.get('/sandbox/*', (context) => GET(context.req.raw))
  front.post('/sandbox/*', (context) => POST(context.req.raw))
  app = await serveApp(front)
})
afterAll(async () => {
  await app.close()
  await sandbox.close()
})

const LOCAL = { 'x-forwarded-for': '203.0.113.9, 127.0.0.1' }

test('the mailbox and the payment pages are passed through whole: method, query, body, status, headers', async () => {
  const page = await fetch(`${app.url}/sandbox/mail/abc?x=1`, { headers: LOCAL })
  expect([page.status, page.headers.get('x-from')]).toEqual([201, 'sandbox'])
  expect(await page.text()).toBe('GET /sandbox/mail/abc??x=1 ')
  const paid = await fetch(`${app.url}/sandbox/stripe/pay/cs_1`, { method: 'POST', body: 'card=4242', headers: LOCAL })
  expect(await paid.text()).toBe('POST /sandbox/stripe/pay/cs_1? card=4242')
})

test.each([
  { name: 'the control endpoints', path: '/sandbox/control/faults', headers: LOCAL },
  { name: 'a way around by dots', path: '/sandbox/mail/..%2fcontrol', headers: LOCAL },
  {
    name: 'a person on another machine',
    path: '/sandbox/mail',
    headers: { 'x-forwarded-for': '127.0.0.1, 203.0.113.9' },
  },
  { name: 'somebody of unknown address', path: '/sandbox/mail', headers: {} },
])('$name finds nothing there', async ({ path, headers }) => {
  const response = await fetch(`${app.url}${path}`, { headers: Object.fromEntries(Object.entries(headers)) })
  expect(response.status).toBe(404)
})
