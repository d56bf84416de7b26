import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readOrCreateSecrets } from './secrets'

let directory = ''
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'causeway-secrets-'))
})
afterEach(() => rm(directory, { recursive: true, force: true }))

test('secrets are made once and stay', async () => {
  const first = await readOrCreateSecrets(directory)
  expect(await readOrCreateSecrets(directory)).toEqual(first)
})

test('a file from before a secret was needed keeps every secret that it has and gets the missing one for good', async () => {
  const old = { CAUSEWAY_SECRET: 's'.repeat(64), KEY_PEPPER: 'p'.repeat(64), STRIPE_WEBHOOK_SECRET: 'whsec_'.repeat(5) }
  await writeFile(path.join(directory, 'secrets.json'), JSON.stringify(old))
  const secrets = await readOrCreateSecrets(directory)
  expect(secrets).toMatchObject(old)
  expect(secrets.CAUSEWAY_ENCRYPTION_KEYS).toMatch(/^1:[0-9a-f]{64}$/)
  expect(JSON.parse(await readFile(path.join(directory, 'secrets.json'), 'utf8'))).toEqual(secrets)
})
