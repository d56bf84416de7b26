import type { APIRequestContext } from '@playwright/test'
import { expect } from '@playwright/test'
import { z } from 'zod'

const messages = z.object({ data: z.array(z.object({ subject: z.string(), text: z.string() })) })

/** The link in the newest mail to a person whose subject contains the words; waits for the mail. */
export async function readMailedLink(request: APIRequestContext, mail: { to: string; subject: string }) {
  const find = async (): Promise<string> => {
    const response = await request.get(`/sandbox/mail/messages.json?to=${encodeURIComponent(mail.to)}`)
    const found = messages.parse(await response.json()).data.find(({ subject }) => subject.includes(mail.subject))
    return /https?:\/\/\S+token=[\w-]+/.exec(found?.text ?? '')?.[0] ?? ''
  }
  await expect.poll(find, { message: `a mail "${mail.subject}" to ${mail.to}` }).not.toBe('')
  return find()
}
