import { expect, test } from 'vitest'
import { POST } from '@/app/api/v1/demo/completions/route'
import { getDb } from '@/lib/db'

test('where providers are real there is no demo, and nothing is written for a visitor', async () => {
  const request = new Request('http://localhost/api/v1/demo/completions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ prompt: 'Hello' }),
  })
  const response = await POST(request, { params: Promise.resolve({}) })
  expect(response.status).toBe(404)
  expect(await getDb().user.count()).toBe(0)
  expect(await getDb().throttle.count()).toBe(0)
})
