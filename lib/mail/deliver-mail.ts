import { AppError } from '@/lib/core/errors'
import { getTransport } from './get-transport'
import type { Message } from './message'

/**
 * Sends a message and waits until the mail server has taken it: for the worker, which notes what was sent. Requests use
 * `sendMail`, which nobody waits for.
 * @throws AppError service_unavailable when there is no mail server or it refuses
 */
export async function deliverMail({ to, message }: { to: string; message: Message }): Promise<void> {
  const transport = getTransport()
  if (transport === null) throw new AppError('service_unavailable', 'No mail was sent: set SMTP_URL to a mail server.')
  try {
    await transport.sendMail({ to, ...message })
  } catch (error) {
    throw new AppError('service_unavailable', 'The mail server took no mail.', { cause: error })
  }
}
