import { randomUUID } from 'node:crypto'
import type { Browser, Page } from '@playwright/test'
import pg from 'pg'
import { checkLooks } from './support/check-looks'
import { signUpQuickly } from './support/person'
import { productUrl, readProduct } from './support/product'
import { runScript } from './support/run-command'
import { expect, test } from './support/test'

let database: pg.Client
const reference = `pi_${randomUUID().replaceAll('-', '')}`

test.beforeAll(async () => {
  const { databaseUrl } = await readProduct()
  database = new pg.Client({ connectionString: databaseUrl })
  await database.connect()
})

/** What the worker's comparison, each ten minutes, leaves of a payment of 5.80 dollars that the ledger does not have. */
async function differ(): Promise<void> {
  await database.query(
    `INSERT INTO stripe_movement (id, type, source_id, currency, amount_cents, fee_cents, created_at, posting_kind,
      posting_reference, posting_nanos) VALUES ($1, 'charge', 'ch_other', 'usd', 580, 0, now(), 'topup', $2, -5800000000)`,
    [`txn_${reference}`, reference],
  )
  await database.query(
    `INSERT INTO payment_discrepancy (id, problem, posting_kind, reference, stripe_nanos, ledger_nanos, last_seen_at)
      VALUES ($1, 'missing_in_ledger', 'topup', $2, -5800000000, 0, now())`,
    [`topup:${reference}`, reference],
  )
}

/** Both sides agree again, as the comparison notes it. */
async function agree(): Promise<void> {
  await database.query('DELETE FROM stripe_movement WHERE posting_reference = $1', [reference])
  await database.query('UPDATE payment_discrepancy SET resolved_at = now() WHERE reference = $1', [reference])
}

test.afterAll(async () => {
  await agree()
  // What other journeys find is what this one found: books that agree.
  const { stdout } = await runScript('audit')
  await database.end()
  expect(stdout).not.toContain('Top-ups are stopped')
})

const buy = (page: Page) =>
  page.request.post('/api/v1/credits/checkout', { headers: { origin: productUrl }, data: { amount_usd: 25 } })

async function openCustomer(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ baseURL: productUrl })
  const page = await context.newPage()
  await signUpQuickly(page, 'stopped-buyer')
  return page
}

test('a payment that the ledger lacks stops purchases until an operator says in the page that it is known', async ({
  page,
  browser,
}) => {
  test.slow()
  const { email } = await signUpQuickly(page, 'bookkeeper')
  const { exitCode, stderr } = await runScript('account', 'operator', '--email', email)
  expect(exitCode, stderr).toBe(0)
  const customer = await openCustomer(browser)
  await expect.poll(async () => (await page.request.get('/api/v1/operator/ledger')).status()).toBe(200)
  await differ()
  expect((await runScript('audit', '--recent')).stdout).toContain('Top-ups are stopped')
  expect((await buy(customer)).status()).toBe(503)

  await page.goto('/operator/ledger')
  const alarm = page.getByRole('main').getByRole('alert')
  await expect(alarm).toContainText('Violations were found; top-ups are stopped')
  await expect(alarm).toContainText('clearing is sum of stripe')
  await expect(alarm.locator('code')).toHaveText('npm run audit')
  const item = page.getByRole('list', { name: 'Differences' }).getByRole('listitem').filter({ hasText: reference })
  await expect(item).toContainText('Paid, and not in the ledger')
  await checkLooks(page, 'operator-difference')

  const acknowledge = item.getByRole('button', { name: `Acknowledge ${reference}` })
  await acknowledge.click()
  const dialog = page.getByRole('dialog', { name: 'Acknowledge this difference?' })
  await checkLooks(page, 'operator-acknowledge')
  await dialog.getByLabel('Reason').fill('Paid into the test account in March')
  await dialog.getByRole('button', { name: 'Acknowledge' }).click()
  await expect(dialog).toBeHidden()
  await expect(item).toContainText(`“Paid into the test account in March”, ${email}`)
  await expect(acknowledge).toBeHidden()
  await expect(page.getByText('The books are right')).toBeVisible()
  await checkLooks(page, 'operator-acknowledged')
  expect((await buy(customer)).status()).toBe(201)

  await page.goto('/operator/log')
  await expect(page.getByRole('region', { name: 'What operators did' })).toContainText(
    'Acknowledge a payment discrepancy',
  )
  await agree()
  await page.goto('/operator/ledger')
  await expect(item).toBeHidden()
  await page.getByText('Acknowledged before (').click()
  await expect(page.getByText(reference)).toBeVisible()
  await customer.context().close()
})
