import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { dropDatabase } from './drop-database'

/**
 * Runs before each integration test file is imported: gives it a database of its own, cloned from the migrated and
 * seeded template, and the environment that the product validates on first use. The product's role is the one that it has
 * in earnest: whoever needs more in a test asks `owner-connection.ts`.
 */
const serverUrl = inject('serverUrl')
const name = `causeway_test_${randomBytes(6).toString('hex')}`

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}

const [ownerUrl, productUrl] = [serverUrl, inject('productUrl')].map((base) => {
  const url = new URL(base)
  url.pathname = `/${name}`
  return url.toString()
})
await onServer(`CREATE DATABASE ${name} TEMPLATE ${inject('templateDatabase')}`)

// Only the payment suite talks to Stripe itself when a key is given; everything else pays the sandbox.
if (process.env.STRIPE_SECRET_KEY !== undefined) process.env.STRIPE_TEST_MODE_KEY = process.env.STRIPE_SECRET_KEY
delete process.env.STRIPE_SECRET_KEY

Object.assign(process.env, {
  CAUSEWAY_ENV: 'test',
  CAUSEWAY_SECRET: 'test-secret-test-secret-test-secret-',
  KEY_PEPPER: 'test-pepper-test-pepper-test-pepper-',
  CAUSEWAY_ENCRYPTION_KEYS: '1:test-sealing-test-sealing-test-sealing-',
  DATABASE_URL: productUrl,
  DATABASE_OWNER_URL: ownerUrl,
  LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
})

afterAll(async () => {
  const { closePool } = await import('@/lib/db')
  await closePool()
  await dropDatabase(serverUrl, name)
})
