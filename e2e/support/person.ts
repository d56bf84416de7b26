import { randomInt, randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { z } from 'zod'
import { readMailedLink } from './mailbox'
import { productUrl } from './product'
import { runScript } from './run-command'

export type Person = { email: string; password: string }

/** Somebody whom no other test knows. */
export function inventPerson(name: string): Person {
  return { email: `${name}-${randomUUID().slice(0, 8)}@example.com`, password: `river-${randomUUID()}` }
}

async function post(page: Page, path: string, data: unknown): Promise<void> {
  let answer = { status: 0, text: '' }
  const address = `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`
  const send = async (): Promise<number> => {
    const headers = { origin: productUrl, 'x-forwarded-for': address }
    const response = await page.request.post(`/api/v1${path}`, { data, headers })
    answer = { status: response.status(), text: await response.text() }
    return answer.status
  }
  // A product that runs already may trust no proxy: then all come from one address, and it slows many down for seconds.
  await expect.poll(send).not.toBe(429)
  expect(answer.status, `POST ${path}: ${answer.text}`).toBe(200)
}

export async function signIn(page: Page, person: Person): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail').fill(person.email)
  await page.getByLabel('Password', { exact: true }).fill(person.password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForURL('**/overview')
}

/** A person with a verified address, signed in in this browser; the journey through the forms is a test of its own. */
export async function signUpQuickly(page: Page, name: string): Promise<Person> {
  const person = inventPerson(name)
  await post(page, '/auth/sign-up', person)
  const link = await readMailedLink(page.request, { to: person.email, subject: 'Verify' })
  await post(page, '/auth/verify-email', { token: new URL(link).searchParams.get('token') })
  await signIn(page, person)
  return person
}

const grantedAccount = z.object({ email: z.string(), organizationId: z.string(), apiKey: z.string() })

/** The operator's gift: credits and a key, for a new address or for somebody who is there already. */
export async function grantCredits(account: { email: string; creditsUsd: number }) {
  const { email, creditsUsd } = account
  const command = ['create', '--email', email, '--credits', String(creditsUsd), '--key', 'granted']
  const { exitCode, stdout, stderr } = await runScript('account', ...command)
  expect(exitCode, stderr).toBe(0)
  return grantedAccount.parse(JSON.parse(stdout))
}
