import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { createMailApp } from '@/sandbox/mail'
import { serveApp } from './serve-app'
import { waitFor } from './wait-for'

const messages = z.object({
  data: z.array(z.object({ to: z.array(z.string()), subject: z.string(), text: z.string() })),
})

export type TestMail = z.infer<typeof messages>['data'][number]

/** A real SMTP server and a way to read what arrived there. */
export async function startMailbox() {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'causeway-mail-'))
  const sandbox = await createMailApp({ dataDir, smtpPort: 0, isProduction: false })
  const served = await serveApp(sandbox.app)
  const list = async (to: string): Promise<TestMail[]> => {
    const response = await fetch(`${served.url}/sandbox/mail/messages.json?to=${encodeURIComponent(to)}`)
    return messages.parse(await response.json()).data
  }
  return {
    smtpUrl: `smtp://127.0.0.1:${sandbox.smtpPort}`,
    list,
    /** Waits for a message whose subject contains the words. */
    waitForMail: (to: string, subject: string) =>
      waitFor(async () => (await list(to)).find((mail) => mail.subject.includes(subject)), {
        what: `a mail "${subject}"`,
      }),
    close: async () => {
      await served.close()
      await sandbox.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** The token in the link of a mail. */
export function readLinkToken(mail: TestMail): string {
  return /[?&]token=([\w-]+)/.exec(mail.text)?.[1] ?? ''
}
