import { createTransport, type Transporter } from 'nodemailer'
import { getEnv } from '@/lib/env'

let transport: Transporter | undefined

/** The way to the mail server; null while the operator has set none. */
export function getTransport(): Transporter | null {
  const { SMTP_URL: smtpUrl, MAIL_FROM: from } = getEnv()
  if (smtpUrl === undefined) return null
  transport ??= createTransport(smtpUrl, { from })
  return transport
}
