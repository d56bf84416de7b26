import type { Page } from '@playwright/test'
import { z } from 'zod'
import { grantCredits, signUpQuickly } from './support/person'
import { productUrl } from './support/product'
import { expect, test } from './support/test'
import { watchConsole } from './support/watch-console'

const read = async (page: Page, path: string): Promise<string> => (await page.request.get(path)).text()
const created = z.object({ data: z.object({ id: z.string() }) })

test('pages bring the answers to their first questions along', async ({ page }) => {
  const { email } = await signUpQuickly(page, 'first-paint')
  await grantCredits({ email, creditsUsd: 7 })

  // The key's name in the table, not only among the data that the table is made of.
  expect(await read(page, '/keys')).toContain('>granted<')
  // Only an answer says that there was no request yet.
  expect(await read(page, '/overview')).toContain('>One key for every model.<')
  expect(await read(page, '/credits')).toContain('>Off. Requests are refused')
})

test('activity and chat are there with their first answers, and the browser does not ask for them again', async ({
  page,
}) => {
  const { email } = await signUpQuickly(page, 'first-answers')
  const { apiKey } = await grantCredits({ email, creditsUsd: 7 })
  const asked = await page.request.post('/api/v1/chat/completions', {
    headers: { authorization: `Bearer ${apiKey}` },
    data: { model: 'deepseek/deepseek-chat', messages: [{ role: 'user', content: 'Name a river.' }] },
  })
  expect(asked.ok(), await asked.text()).toBe(true)
  const settings = { models: ['deepseek/deepseek-chat'], system_prompt: null, temperature: null, max_tokens: null }
  const chat = { title: 'A talk about rivers', settings: { ...settings, reasoning_effort: null, history_count: null } }
  const made = await page.request.post('/api/v1/chats', { headers: { origin: productUrl }, data: chat })
  expect(made.ok(), await made.text()).toBe(true)

  // A machine at its limits may leave them out: then the page was not kept waiting.
  await expect.poll(() => read(page, '/activity')).toContain('Latest requests')
  await expect.poll(() => read(page, '/activity')).toContain('Spend, requests, tokens and errors are exact')
  // Another period is another question.
  expect(await read(page, '/activity?range=30d')).not.toContain('Spend, requests, tokens and errors are exact')
  await expect.poll(() => read(page, '/chat')).toContain('A talk about rivers')

  const paths: string[] = []
  page.on('request', (request) => paths.push(new URL(request.url()).pathname))
  await expect(async () => {
    paths.length = 0
    await page.goto('/chat')
    await expect(page.getByRole('button', { name: 'A talk about rivers', exact: true })).toBeVisible()
    expect(paths).not.toContain('/api/v1/chats')
  }).toPass()
})

test('times that come with the page are those of the reader, wherever the server is', async ({ browser }) => {
  const options = { baseURL: productUrl, timezoneId: 'Pacific/Kiritimati', locale: 'en-US' }
  const page = await (await browser.newContext(options)).newPage()
  await signUpQuickly(page, 'far-east')
  const data = { name: 'Ends one day', expires_at: '2030-01-01T12:00:00.000Z' }
  const made = await page.request.post('/api/v1/keys', { headers: { origin: productUrl }, data })
  expect(made.status(), await made.text()).toBe(201)
  expect(await read(page, '/keys')).toMatch(/>[A-Z][a-z]{2} \d{1,2}, 20(?:29|30)</)
  const complaints = watchConsole(page)
  await page.goto('/keys')
  const day = page.getByRole('region', { name: 'API keys' }).locator('time').first()
  await expect(day).toHaveText('Jan 2, 2030')
  await expect(day).toHaveAttribute('title', /^Jan 2, 2030, 2:00:00/)
  expect(complaints).toEqual([])
  await page.context().close()
})

test('a tab of one organization is never filled in with the answers of another', async ({ page }) => {
  await signUpQuickly(page, 'two-organizations')
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible()
  const headers = { origin: productUrl }
  const post = async (path: string, data: object) => {
    const answer = await page.request.post(`/api/v1${path}`, { headers, data })
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true)
    return answer
  }
  // As another tab would, but without a word to this one.
  const { data } = created.parse(await (await post('/organizations', { name: 'The other one' })).json())
  await post(`/organizations/${data.id}/switch`, {})
  await post('/keys', { name: 'Key of the other one' })
  // The process that makes pages sees the switch within a second.
  await expect.poll(() => read(page, '/keys')).toContain('>Key of the other one<')

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'API keys' }).click()
  await expect(page.getByRole('alertdialog', { name: 'You work in another organization now' })).toBeVisible()
  await expect(page.getByText('Key of the other one')).toHaveCount(0)
})
