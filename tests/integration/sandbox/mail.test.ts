import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createTransport } from 'nodemailer'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createMailApp } from '@/sandbox/mail'
import type { MailSandbox } from '@/sandbox/mail'
import { serveApp } from '@/tests/factories/serve-app'
import type { ServedApp } from '@/tests/factories/serve-app'

type MailList = { data: Array<{ id: string; subject: string; text: string; to: string[]; html: string | null }> }

let dataDir: string
let mail: MailSandbox
let served: ServedApp

async function start(): Promise<void> {
  mail = await createMailApp({ dataDir, smtpPort: 0, isProduction: false })
  served = await serveApp(mail.app)
}

async function stop(): Promise<void> {
  await served.close()
  await mail.close()
}

beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'mail-sandbox-'))
  await start()
})
afterEach(stop)

async function send(fields: {
  to: string
  subject: string
  text?: string
  html?: string
  bcc?: string
}): Promise<void> {
  const transport = createTransport(`smtp://127.0.0.1:${mail.smtpPort}`)
  await transport.sendMail({ from: 'Causeway <no-reply@causeway.test>', ...fields })
  transport.close()
}

async function list(to?: string): Promise<MailList['data']> {
  const query = to === undefined ? '' : `?to=${encodeURIComponent(to)}`
  const response = await fetch(`${served.url}/sandbox/mail/messages.json${query}`)
  return ((await response.json()) as MailList).data
}

const open = async (pathname: string) => (await fetch(`${served.url}/sandbox/mail${pathname}`)).text()

test('a mail can be read as soon as its sender has been thanked, by each of its recipients', async () => {
  await send({
    to: 'Ada@b.example',
    bcc: 'eve@b.example',
    subject: 'Verify your address',
    text: 'Open http://product.test/verify?token=a.b-c.',
  })
  await send({ to: 'bob@b.example', subject: 'Other', text: 'x' })
  expect((await list()).map(({ subject }) => subject)).toEqual(['Other', 'Verify your address'])
  expect((await list('ada@b.example')).map(({ subject }) => subject)).toEqual(['Verify your address'])
  expect(await list('eve@b.example')).toHaveLength(1)
  expect(await list('nobody@b.example')).toEqual([])
})

test('links in a plain mail can be clicked and everything else is only text', async () => {
  await send({
    to: 'a@b.example',
    subject: '<b>Hi</b>',
    text: 'Open http://product.test/verify?token=a.b-c. <script>alert(1)</script>',
  })
  const [message] = await list()
  const page = await open(`/${message?.id ?? ''}`)
  expect(page).toContain('<a href="http://product.test/verify?token=a.b-c">')
  expect(page).not.toContain('<script>alert')
  expect(page).not.toContain('<b>Hi</b>')
})

test('an HTML mail is shown in a frame that can run nothing', async () => {
  await send({
    to: 'a@b.example',
    subject: 'HTML',
    text: 'plain',
    html: '<p>rich</p><script>parent.document.title = 1</script>',
  })
  const [message] = await list()
  const page = await open(`/${message?.id ?? ''}`)
  expect(page).toMatch(/<iframe[^>]*sandbox="allow-popups allow-popups-to-escape-sandbox"/)
  const part = await fetch(`${served.url}/sandbox/mail/${message?.id ?? ''}/html`)
  expect(part.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
  expect(await part.text()).toContain('<p>rich</p>')
})

test('mails survive a restart, until they are deleted', async () => {
  await send({ to: 'a@b.example', subject: 'Kept', text: 'x' })
  await stop()
  await start()
  expect((await list()).map(({ subject }) => subject)).toEqual(['Kept'])
  await fetch(`${served.url}/sandbox/mail/clear`, { method: 'POST', redirect: 'manual' })
  expect(await list()).toEqual([])
  expect(await open('')).toContain('No mail yet')
})

test('refuses to exist in production', async () => {
  await expect(createMailApp({ dataDir, smtpPort: 0, isProduction: true })).rejects.toThrow('production')
})
