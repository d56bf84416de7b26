import type { Page } from '@playwright/test'
import { z } from 'zod'
import { checkLooks } from './support/check-looks'
import { readCostNanos } from './support/money'
import { grantCredits, signUpQuickly } from './support/person'
import { productUrl } from './support/product'
import { runScript } from './support/run-command'
import { expect, test } from './support/test'

/** One that no other journey asks. */
const MODEL = 'alpindale/goliath-120b'
const ENDPOINT = `deepinfra:${MODEL}`

/** As it is once everything is there. */
async function check(page: Page): Promise<void> {
  await expect(page.locator('main .animate-pulse')).toHaveCount(0)
  await checkLooks(page)
}

/** Somebody who is made an operator from the command line. */
async function signUpOperator(page: Page, name: string): Promise<string> {
  const { email } = await signUpQuickly(page, name)
  const { exitCode, stderr } = await runScript('account', 'operator', '--email', email)
  expect(exitCode, stderr).toBe(0)
  return email
}

/** The link is in the menu as soon as the session says so, within a second. */
async function openOperatorPages(page: Page): Promise<void> {
  const link = page.getByRole('menuitem', { name: 'Operator' })
  await expect(async () => {
    await page.goto('/overview')
    await page.getByRole('button', { name: 'Account menu' }).click()
    await expect(link).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await link.click()
  await page.waitForURL('**/operator')
}

/** Many pages in both themes: on a busy machine that takes longer than one journey may. */
test.beforeEach(() => test.slow())

async function giveReason(page: Page, reason: string, button: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Reason').fill(reason)
  await dialog.getByRole('button', { name: button }).click()
  await expect(dialog).toBeHidden()
}

const openTab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Operator' }).getByRole('link', { name, exact: true }).click()

test('an operator finds a customer, gives credit, freezes and thaws, makes and ends a code, and sees it all in the log', async ({
  page,
  browser,
}) => {
  const customer = await (await browser.newContext()).newPage()
  const { email } = await signUpQuickly(customer, 'customer')
  await customer.goto('/operator')
  await expect(customer.getByRole('heading', { name: 'Operator' })).toBeHidden()
  await expect(customer.getByRole('heading', { name: 'This road ends here' })).toBeVisible()
  expect((await customer.request.get('/api/v1/operator/organizations')).status()).toBe(404)

  await signUpOperator(page, 'operator')
  await openOperatorPages(page)
  await page.getByLabel('Search organizations').fill(email)
  const row = page.getByRole('row').filter({ hasText: email })
  await expect(row).toBeVisible()
  await check(page)
  await row.getByRole('link').click()
  await expect(page.getByText('Keys in use')).toBeVisible()

  const actions = page.getByRole('button', { name: /^Actions for/ })
  await actions.click()
  await page.getByRole('menuitem', { name: 'Give promotional credit' }).click()
  await page.getByLabel('Amount in USD').fill('12.5')
  await giveReason(page, 'Welcome to the beta', 'Give credit')
  await expect(page.getByText('Welcome to the beta')).toBeVisible()
  await actions.click()
  await page.getByRole('menuitem', { name: 'Freeze' }).click()
  await giveReason(page, 'Looks like a card tester', 'Freeze')
  await expect(page.getByText('Frozen: Looks like a card tester')).toBeVisible()
  await check(page)
  await customer.goto('/credits')
  await expect(customer.getByText('$12.50').first()).toBeVisible()
  await actions.click()
  await page.getByRole('menuitem', { name: 'End the freeze' }).click()
  await giveReason(page, 'It was a mistake', 'End the freeze')
  await expect(page.getByText('Frozen: Looks like a card tester')).toBeHidden()

  await openTab(page, 'Promotional codes')
  await page.getByRole('button', { name: 'New code' }).click()
  await page.getByRole('button', { name: 'Create code' }).click()
  const code = await page.getByRole('dialog').locator('code').innerText()
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByText(code, { exact: true })).toBeHidden()
  const disable = page.getByRole('button', { name: `Disable ${code.slice(0, 4)}` }).first()
  await disable.click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Disable' }).click()
  await expect(page.getByText(/ is disabled$/)).toBeVisible()
  await check(page)

  await openTab(page, 'Ledger')
  await expect(page.getByRole('region', { name: 'Invariants' })).toBeVisible()
  await check(page)
  await openTab(page, 'Providers')
  await page.getByRole('link', { name: 'DeepInfra' }).click()
  await page.getByRole('button', { name: 'Test' }).click()
  await expect(page.getByText(/The provider (accepted the key|was reached)/)).toBeVisible()
  await check(page)
  await openTab(page, 'Log')
  const log = page.getByRole('region', { name: 'What operators did' })
  for (const words of ['Give promotional credit', 'Looks like a card tester', 'Disable a promotional code']) {
    await expect(log).toContainText(words)
  }
  await check(page)
  await customer.context().close()
})

const endpointAnswer = z.object({ data: z.object({ revision: z.number() }) })

/** Another operator's change, between the look of the first and their click. */
async function changeMeanwhile(page: Page, prompt: string): Promise<void> {
  const path = `/api/v1/operator/catalog/endpoint?id=${encodeURIComponent(ENDPOINT)}`
  const { revision } = endpointAnswer.parse(await (await page.request.get(path)).json()).data
  const price = { prompt, completion: '0.00001' }
  const response = await page.request.post('/api/v1/operator/catalog/prices', {
    headers: { origin: productUrl },
    data: { endpoint_id: ENDPOINT, revision, price, reason: 'By somebody else' },
  })
  expect(response.status(), await response.text()).toBe(201)
}

test('a price is changed after a look at the difference, bills the next request, and comes back; a stale one is refused', async ({
  page,
}) => {
  const { apiKey } = await grantCredits({ email: await signUpOperator(page, 'pricing'), creditsUsd: 5 })
  const askModel = async (): Promise<bigint> => {
    const response = await page.request.post('/api/v1/chat/completions', {
      headers: { authorization: `Bearer ${apiKey}` },
      data: { model: MODEL, provider: { only: ['deepinfra'] }, messages: [{ role: 'user', content: 'Name a river.' }] },
    })
    return readCostNanos(await response.json())
  }
  const before = await askModel()

  await openOperatorPages(page)
  await openTab(page, 'Catalogue')
  await page.getByLabel('Search the catalogue').fill('goliath')
  await expect(page.getByRole('region', { name: 'Models and endpoints' })).toContainText(MODEL)
  await check(page)
  await page.getByRole('link', { name: 'DeepInfra' }).click()
  const versions = page.getByRole('region', { name: 'Versions of the price' })
  await expect(versions).toContainText('Catalogue files')

  await page.getByRole('button', { name: 'Change price' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Input, USD per million').fill('0.0000001')
  await dialog.getByLabel('Reason').fill('The provider doubled it')
  await dialog.getByRole('button', { name: 'Review' }).click()
  await expect(dialog.getByText('at most 6 decimals')).toBeVisible()
  await dialog.getByLabel('Input, USD per million').fill('13.125')
  await dialog.getByLabel('Output, USD per million').fill('18.75')
  await dialog.getByRole('button', { name: 'Review' }).click()
  await expect(dialog.getByRole('row', { name: /Input \$6\.5625 \/ M \$13\.125 \/ M \+100\.0 %/ })).toBeVisible()
  await check(page)
  await dialog.getByRole('button', { name: 'Save as a new version' }).click()
  await expect(dialog).toBeHidden()
  await expect(versions).toContainText('The provider doubled it')
  expect(await askModel()).toBe(before * 2n)

  // What the next dialog shows is old by the time it is sent.
  await page.getByRole('button', { name: 'Change price' }).click()
  await dialog.getByLabel('Input, USD per million').fill('20')
  await dialog.getByLabel('Reason').fill('Again')
  await dialog.getByRole('button', { name: 'Review' }).click()
  await changeMeanwhile(page, '0.00002')
  await dialog.getByRole('button', { name: 'Save as a new version' }).click()
  await expect(dialog.getByText('Somebody changed this meanwhile')).toBeVisible()
  await dialog.getByRole('button', { name: 'Back' }).click()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(versions).toContainText('By somebody else')

  await page.getByRole('button', { name: 'Change price' }).click()
  await dialog.getByLabel('Input, USD per million').fill('1')
  await dialog.getByLabel('From').fill('2027-01-31T00:00')
  await dialog.getByLabel('Reason').fill('Announced for January')
  await dialog.getByRole('button', { name: 'Review' }).click()
  await dialog.getByRole('button', { name: 'Save as a new version' }).click()
  await expect(dialog).toBeHidden()
  await versions.getByRole('button', { name: 'Withdraw' }).click()
  await giveReason(page, 'They took it back', 'Withdraw')
  await expect(versions).toContainText('withdrawn')

  await versions.getByRole('row').filter({ hasText: 'Catalogue files' }).getByRole('button').click()
  await giveReason(page, 'Agreed with the provider', 'Bring back')
  await expect(versions).toContainText('Agreed with the provider')
  expect(await askModel()).toBe(before)

  await page.getByRole('button', { name: 'This endpoint: switch off' }).click()
  await giveReason(page, 'Wrong answers', 'Switch off')
  await expect(page.getByText('switched off')).toBeVisible()
  await check(page)
  await page.getByRole('button', { name: 'This endpoint: switch on' }).click()
  await giveReason(page, 'Mended', 'Switch on')
  await expect(page.getByRole('button', { name: 'This endpoint: switch off' })).toBeVisible()

  await page.getByRole('button', { name: 'The model’s last day: change' }).click()
  await dialog.getByLabel('Last day').fill('2031-03-31')
  await giveReason(page, 'Announced too early', 'Save')
  await expect(page.getByText('Set here. The catalogue files say: none.')).toBeVisible()
  await page.getByRole('button', { name: 'Follow the files' }).click()
  await giveReason(page, 'They took it back', 'Follow the files')
  await expect(page.getByText('Set here. The catalogue files say')).toBeHidden()
  await expect(page.getByText('Mar 31, 2031')).toBeHidden()
})
