import type { Browser, Page } from '@playwright/test'
import { checkLooks } from './support/check-looks'
import { readMailedLink } from './support/mailbox'
import { signUpQuickly } from './support/person'
import { expect, test } from './support/test'

const openMenu = (page: Page) => page.getByRole('button', { name: 'Account menu' }).click()

/** The organization whose page this is, as the frame of the page says. */
const frame = (page: Page) => page.getByRole('button', { name: 'Account menu' })

async function createOrganization(page: Page, name: string): Promise<void> {
  await openMenu(page)
  await page.getByRole('menuitem', { name: 'New organization' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill(name)
  await page.getByRole('button', { name: 'Create organization' }).click()
  await page.waitForURL('**/settings/organization')
  await expect(frame(page)).toContainText(name)
}

async function invite(page: Page, email: string): Promise<void> {
  await page.getByRole('button', { name: 'Invite' }).click()
  await page.getByRole('dialog').getByLabel('E-mail').fill(email)
  await page.getByRole('button', { name: 'Send invitation' }).click()
  await expect(page.getByRole('region', { name: 'Open invitations' })).toContainText(email)
}

/** In a browser of their own: signs up, is invited meanwhile, and follows the link from the mail. */
async function join(browser: Browser, admin: Page, name: string): Promise<{ guest: Page; email: string }> {
  const guest = await (await browser.newContext()).newPage()
  const { email } = await signUpQuickly(guest, 'guest')
  await invite(admin, email)
  const link = await readMailedLink(guest.request, { to: email, subject: name })
  // All journeys come from one address, whose tries of links are slowed down for seconds.
  await expect(async () => {
    await guest.goto(link)
    await expect(guest.getByRole('heading', { name: `Join ${name}` })).toBeVisible({ timeout: 3_000 })
  }).toPass()
  await checkLooks(guest)
  await guest.getByRole('button', { name: `Join ${name}` }).click()
  await guest.waitForURL('**/overview')
  await expect(frame(guest)).toContainText(name)
  return { guest, email }
}

test('an organization is made, somebody joins by mail, gets another role, switches and is removed; the audit log tells it', async ({
  page,
  browser,
}) => {
  const founder = await signUpQuickly(page, 'founder')
  await createOrganization(page, 'Tea & Co')
  const { guest, email } = await join(browser, page, 'Tea & Co')

  // A member spends, and does not buy: whom to ask is said instead.
  await expect(guest.getByRole('main').getByText(`Ask ${founder.email} to add credits.`)).toBeVisible()
  await expect(guest.getByRole('link', { name: 'Add credits' })).toHaveCount(0)
  await guest.goto('/credits')
  await expect(guest.getByText('You cannot buy credits here')).toBeVisible()
  await expect(guest.getByRole('main').getByRole('link', { name: founder.email })).toHaveAttribute('href', /^mailto:/)
  await expect(guest.getByRole('link', { name: 'Payment and billing' })).toBeHidden()

  await page.reload()
  await invite(page, 'nobody@example.com')
  await page.getByRole('button', { name: 'Revoke the invitation to nobody@example.com' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Revoke' }).click()
  await expect(page.getByText('The invitation to nobody@example.com is revoked')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Open invitations' })).toBeHidden()

  await page.getByRole('combobox', { name: `Role of ${email}` }).click()
  await page.getByRole('option', { name: 'Billing' }).click()
  await expect(page.getByText(`${email} is now billing`)).toBeVisible()
  await expect(async () => {
    await guest.reload()
    await expect(guest.getByLabel('Amount in USD')).toBeVisible({ timeout: 2_000 })
  }).toPass()

  await openMenu(guest)
  await guest.getByRole('menuitemradio', { name: /Personal$/ }).click()
  await guest.waitForURL('**/overview')
  await expect(frame(guest)).not.toContainText('Tea & Co')

  await checkLooks(page)
  await page.getByRole('button', { name: `Actions for ${email}` }).click()
  await page.getByRole('menuitem', { name: 'Remove' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click()
  await expect(page.getByText(`${email} was removed`)).toBeVisible()
  await guest.reload()
  await openMenu(guest)
  await expect(guest.getByRole('group', { name: 'Organization' }).getByRole('menuitemradio')).toHaveCount(1)
  await guest.context().close()

  await page.goto('/settings/audit')
  const changes = page.getByRole('region', { name: 'Changes' })
  for (const action of ['Invite somebody by e-mail', 'Change the role of a member', 'Remove a member']) {
    await expect(changes).toContainText(action)
  }
  await checkLooks(page)
})
