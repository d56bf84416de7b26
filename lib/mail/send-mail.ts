import type { Transporter } from 'nodemailer'
import { setTimeout as wait } from 'node:timers/promises'
import { getLogger } from '@/lib/observability'
import { getTransport } from './get-transport'
import type { Message } from './message'

/** Pauses before the second and the third try. */
const RETRY_DELAYS_MS: readonly number[] = [1_000, 10_000]
/** Messages on their way at most; beyond that something is wrong and memory must not pay for it. */
const PENDING_MAX = 1_000

let pendingCount = 0

/**
 * Sends a message in the background: nobody waits for it, so that no answer's timing tells whether one was sent, and no
 * failure of the mail server fails a request. Without SMTP_URL the log says so.
 */
export function sendMail({ to, message }: { to: string; message: Message }): void {
  const transport = getTransport()
  if (transport === null) {
    getLogger().error({ subject: message.subject }, 'no mail was sent: set SMTP_URL to a mail server')
    return
  }
  if (pendingCount >= PENDING_MAX) {
    getLogger().error({ subject: message.subject }, 'no mail was sent: too many are waiting for the mail server')
    return
  }
  pendingCount += 1
  void deliver(transport, { to, ...message }).finally(() => {
    pendingCount -= 1
  })
}

async function deliver(via: Transporter, mail: Message & { to: string }): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await via.sendMail(mail)
      return
    } catch (error) {
      const delayMs = RETRY_DELAYS_MS[tries]
      const line = { subject: mail.subject, tries: tries + 1, cause: String(error) }
      if (delayMs === undefined) {
        getLogger().error(line, 'mail was given up')
        return
      }
      getLogger().warn(line, 'mail will be tried again')
      await wait(delayMs, undefined, { ref: false })
    }
  }
}
