import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { startMailbox } from '@/tests/factories/mailbox'
import { serveAccounts } from '@/tests/factories/serve-accounts'
import { TestBrowser } from '@/tests/factories/test-browser'

export const PASSWORD = 'correct horse battery'

/** Accounts over real HTTP with a mail server of their own. */
export async function startAccounts() {
  const mailbox = await startMailbox()
  process.env.SMTP_URL = mailbox.smtpUrl
  const server = await serveAccounts()
  const openBrowser = () => new TestBrowser(server.urls)
  return {
    mailbox,
    openBrowser,
    /** A new person who is signed in. */
    signUp: async () => {
      const [browser, email] = [openBrowser(), `${randomUUID()}@example.test`]
      expect((await browser.api('/auth/sign-up', { email, password: PASSWORD })).status).toBe(200)
      expect((await browser.signIn(email, PASSWORD)).status).toBe(200)
      return { browser, email }
    },
    close: async () => {
      await server.close()
      await mailbox.close()
    },
  }
}

export type Accounts = Awaited<ReturnType<typeof startAccounts>>

/** Whether a browser is signed in. */
export async function isSignedIn(browser: TestBrowser): Promise<boolean> {
  return (await browser.api('/me')).status === 200
}

/** The reason in an error's answer, if there is one. */
export async function readReason(response: Response): Promise<unknown> {
  const body = (await response.json()) as { error?: { metadata?: { reason?: string } } }
  return body.error?.metadata?.reason
}
