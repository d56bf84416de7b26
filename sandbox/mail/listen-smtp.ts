import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import type { SMTPServerDataStream, SMTPServerSession } from 'smtp-server'
import type { Mailbox } from './mailbox'

const SIZE_MAX_BYTES = 10_000_000

export type SmtpListener = { port: number; close: () => Promise<void> }

async function receive(mailbox: Mailbox, stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
  const mail = await simpleParser(stream)
  mailbox.add({
    from: mail.from?.text ?? (session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address),
    to: session.envelope.rcptTo.map((recipient) => recipient.address.toLowerCase()),
    subject: mail.subject ?? '(no subject)',
    text: mail.text ?? '',
    html: typeof mail.html === 'string' ? mail.html : null,
  })
}

/** Takes every mail that arrives at 127.0.0.1; it is in the mailbox before the sender gets its 250. */
export async function listenSmtp(mailbox: Mailbox, port: number): Promise<SmtpListener> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    size: SIZE_MAX_BYTES,
    onAuth: (_auth, _session, callback) => callback(null, { user: 'sandbox' }),
    onData: (stream, session, callback) => {
      receive(mailbox, stream, session).then(
        () => callback(),
        (error: unknown) => callback(error instanceof Error ? error : new Error(String(error))),
      )
    },
  })
  // A client that breaks off mid-mail is its own problem, not the server's end.
  server.on('error', () => undefined)
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
