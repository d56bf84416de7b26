import type { Page } from '@playwright/test'
import { z } from 'zod'
import { grantCredits, signUpQuickly } from './support/person'
import { productUrl } from './support/product'
import { expect, test } from './support/test'

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
