import { Hono } from 'hono'
import { STYLESHEET } from '../pages/stylesheet'
import type { MailSandboxConfig } from './config'
import { listenSmtp } from './listen-smtp'
import { Mailbox } from './mailbox'
import { MAIL_STYLESHEET, renderHtmlPart, renderMail, renderMailList, renderUnknownMail } from './render-mail-pages'

export type MailSandbox = {
  /** Serves `/sandbox/mail/**`; mount it at the root. */
  app: Hono
  /** Where the SMTP server listens on 127.0.0.1. */
  smtpPort: number
  close: () => Promise<void>
}

/** Nothing in a mail may load, run or post anything, wherever its HTML is opened. */
const HTML_PART_POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; sandbox allow-popups allow-popups-to-escape-sandbox"

function createPages(mailbox: Mailbox): Hono {
  const app = new Hono().basePath('/sandbox/mail')
  app.use('*', async (context, next) => {
    await next()
    context.header('cache-control', 'no-store')
  })
  app.get(MAIL_STYLESHEET.replace('/sandbox/mail', ''), (context) =>
    context.body(STYLESHEET, 200, { 'content-type': 'text/css' }),
  )
  app.get('/', (context) => context.html(renderMailList(mailbox.list())))
  app.get('/messages.json', (context) => context.json({ data: mailbox.list(context.req.query('to')) }))
  app.delete('/messages.json', (context) => {
    mailbox.clear()
    return context.json({ cleared: true })
  })
  app.post('/clear', (context) => {
    mailbox.clear()
    return context.redirect('/sandbox/mail', 303)
  })
  app.get('/:id', (context) => {
    const message = mailbox.find(context.req.param('id'))
    return message === undefined ? context.html(renderUnknownMail(), 404) : context.html(renderMail(message))
  })
  app.get('/:id/html', (context) => {
    const part = mailbox.find(context.req.param('id'))?.html
    if (typeof part !== 'string') return context.html(renderUnknownMail(), 404)
    context.header('content-security-policy', HTML_PART_POLICY)
    return context.html(renderHtmlPart(part))
  })
  return app
}

/** An SMTP server that delivers to nobody, and a mailbox to read it all. @throws Error in production, or when the port is taken. */
export async function createMailApp(config: MailSandboxConfig): Promise<MailSandbox> {
  if (config.isProduction) throw new Error('The mail sandbox refuses to run in production: it delivers to nobody.')
  const mailbox = new Mailbox(config.dataDir)
  const smtp = await listenSmtp(mailbox, config.smtpPort)
  return { app: createPages(mailbox), smtpPort: smtp.port, close: smtp.close }
}
