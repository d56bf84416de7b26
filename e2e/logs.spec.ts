import { expectAccessible, expectNoSidewaysScroll } from './support/check-page'
import { grantCredits, signUpQuickly } from './support/person'
import { takePicture } from './support/take-picture'
import { expect, test } from './support/test'

const CHAT = 'deepseek/deepseek-chat'
const CLAUDE = 'anthropic/claude-sonnet-4.6'

test('the log shows requests as they happen, why each went the way it went, what it cost, and what to do about failures', async ({
  page,
  request,
}) => {
  const { email } = await signUpQuickly(page, 'logs')
  const { apiKey } = await grantCredits({ email, creditsUsd: 10 })
  const ask = async (body: object): Promise<string> => {
    const headers = { authorization: `Bearer ${apiKey}` }
    const data = { messages: [{ role: 'user', content: 'Hello' }], ...body }
    const answer = await request.post('/api/v1/chat/completions', { headers, data })
    return answer.headers()['x-generation-id'] ?? ''
  }

  await test.step('before the first request the page says what will be here, and how to make it', async () => {
    await page.goto('/logs')
    await expect(page.getByRole('heading', { name: 'No requests yet' })).toBeVisible()
    await expect(page.getByLabel('curl sample')).toContainText('/api/v1/chat/completions')
    await expect(page.getByRole('link', { name: 'Open a playground' })).toBeVisible()
    await takePicture(page, 'logs-0-first')
    await expectAccessible(page)
  })

  const answered = await ask({ model: CHAT, session_id: 'run-1' })
  const refused = await ask({ model: CHAT, provider: { only: ['nobody'] }, session_id: 'run-1' })

  await test.step('requests appear by themselves, refused ones too', async () => {
    await page.goto('/logs')
    const table = page.getByRole('table', { name: 'Requests' })
    await expect(table.getByText('no endpoints')).toBeVisible()
    await expect(table.getByText('stop', { exact: true })).toBeVisible()
    await ask({ model: CLAUDE })
    await expect(table.getByText(CLAUDE).first()).toBeVisible()
    await takePicture(page, 'logs-1-list')
    await expectAccessible(page)
  })

  await test.step('a filter is a chip, lives in the address, and goes by a click', async () => {
    await page.getByRole('button', { name: 'Filter' }).click()
    await page.getByRole('button', { name: 'Status', exact: true }).click()
    await page.getByLabel('Refused').click()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('table', { name: 'Requests' }).getByText(CLAUDE)).toHaveCount(0)
    expect(new URL(page.url()).searchParams.get('status')).toBe('refused')
    await page.getByRole('button', { name: 'Remove the filter Status' }).click()
    await expect(page.getByRole('table', { name: 'Requests' }).getByText(CLAUDE).first()).toBeVisible()
  })

  await test.step('the sheet of a refused request says why each endpoint was left out, and what to do', async () => {
    await page.goto(`/logs?request=${refused}`)
    const sheet = page.getByRole('dialog')
    await expect(sheet.getByText('No endpoint could serve it')).toBeVisible()
    await sheet.getByText(/endpoints were left out/).click()
    await expect(
      sheet.getByText('Not among the providers that the request or your settings allow.').first(),
    ).toBeVisible()
    await takePicture(page, 'logs-2-refused')
    await expectAccessible(page)
    await sheet.getByRole('button', { name: 'Older request' }).click()
    await expect(sheet.getByRole('region', { name: 'Timeline' })).toContainText('200')
    await page.keyboard.press('Escape')
    await expect(sheet).toBeHidden()
  })

  await test.step('an old link leads to the page of the request, whose charge adds up', async () => {
    await page.goto(`/activity/generations/${answered}`)
    await page.waitForURL(`**/logs/${answered}**`)
    await expect(page.getByTestId('charge-cost')).toBeVisible()
    await page.getByRole('radio', { name: 'Overview' }).click()
    await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible()
    await page.setViewportSize({ width: 390, height: 844 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await takePicture(page, 'logs-3-request-narrow')
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
    await page.getByRole('radio', { name: 'Text' }).click()
    await expect(page.getByText('The text of this request is not stored')).toBeVisible()
  })

  await test.step('a session adds its requests up and leads to them', async () => {
    await page.goto('/logs?view=sessions')
    await page.getByRole('link', { name: 'run-1' }).click()
    await expect(page.getByRole('button', { name: 'Remove the filter Session' })).toBeVisible()
    await expectNoSidewaysScroll(page)
    await takePicture(page, 'logs-4-narrow-dark')
    await expectAccessible(page)
  })
})
