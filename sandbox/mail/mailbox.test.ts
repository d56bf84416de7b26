import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { Mailbox } from './mailbox'

test('only the last 200 mails are kept, in memory and on disk, across a restart', () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'mailbox-'))
  const mailbox = new Mailbox(dataDir)
  for (let count = 1; count <= 203; count++)
    mailbox.add({ from: 'x@b.example', to: ['a@b.example'], subject: `n ${count}`, text: '', html: null })
  for (const box of [mailbox, new Mailbox(dataDir)]) {
    const subjects = box.list().map(({ subject }) => subject)
    expect(subjects).toHaveLength(200)
    expect([subjects[0], subjects.at(-1)]).toEqual(['n 203', 'n 4'])
  }
  expect(readdirSync(path.join(dataDir, 'mail'))).toHaveLength(200)
})
