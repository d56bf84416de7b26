import { afterAll, beforeAll, expect, test } from 'vitest'
import { startSandbox } from '@/sandbox/http/start-sandbox'
import { createGatewayServer } from '@/server/gateway/create-gateway-server'
import { listTargets } from '@/tests/bad-input/list-targets'
import { type BadInputReport, runBadInput } from '@/tests/bad-input/run-bad-input'
import { routes } from '@/server/generated/routes'
import { createTestPerson } from '@/tests/factories/create-person'
import { startMailbox } from '@/tests/factories/mailbox'
import { createTenant } from '@/tests/factories/create-tenant'
import { getPool } from '@/lib/db'
import { shutdownGateway, startGateway } from '@/lib/gateway'
import { createKey } from '@/lib/keys'
import { expectCleanAudit } from '../ledger/kit/expect-clean-audit'

const SEED = Number(process.env.BAD_INPUT_SEED ?? 20_261_122)
const RUNS = Number(process.env.BAD_INPUT_RUNS ?? 100_000)

let report: BadInputReport
let targets: ReturnType<typeof listTargets>

beforeAll(async () => {
  const sandbox = await startSandbox()
  const mailbox = await startMailbox()
  Object.assign(process.env, {
    SANDBOX_URL: sandbox.url,
    SMTP_URL: mailbox.smtpUrl,
    STRIPE_WEBHOOK_SECRET: 'whsec_bad_input_bad_input',
    RATE_LIMIT_KEY_PER_MINUTE: '10000000',
    RATE_LIMIT_ACCOUNT_PER_MINUTE: '10000000',
    RATE_LIMIT_FAILED_KEYS_PER_MINUTE: '10000000',
  })
  await startGateway()
  const gateway = createGatewayServer({ routes })
  await new Promise<void>((resolve) => gateway.server.listen(0, '127.0.0.1', resolve))
  const address = gateway.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const { organizationId, apiKey: inference } = await createTenant({ creditNanos: 1_000_000_000_000_000n })
  const management = await createKey({ organizationId, createdByUserId: null, name: 'admin', kind: 'management' })
  const { cookie } = await createTestPerson()
  targets = listTargets()
  report = await runBadInput({
    origin: `http://127.0.0.1:${port}`,
    targets,
    credentials: { inference, management: management.secret, cookie },
    seed: SEED,
    runs: RUNS,
  })
  gateway.server.closeAllConnections()
  gateway.server.close()
  await gateway.close()
  await sandbox.close()
  await mailbox.close()
}, 600_000)

afterAll(() => shutdownGateway())

test(`${RUNS} spoilt requests over every route (seed ${SEED}) get no 5xx, no silence, and errors in their route's form`, () => {
  // Timings are told, not judged: sender, server and providers share this process.
  const sorted = Float64Array.from(report.durationsMs).sort()
  const [p50, p99] = [0.5, 0.99].map((share) => sorted[Math.floor(share * (sorted.length - 1))]?.toFixed(1))
  console.info(`${targets.length} routes, p50 ${p50} ms, p99 ${p99} ms, statuses ${JSON.stringify(report.statuses)}`)
  expect(report.complaints).toEqual([])
  const sum = Object.values(report.statuses).reduce((total, count) => total + count, 0)
  expect(sum).toBe(RUNS)
})

test('bodies reach the routes: most refusals are about the input, and some requests succeed', () => {
  expect(report.statuses[400]).toBeGreaterThan(RUNS / 5)
  expect(report.statuses[200]).toBeGreaterThan(0)
})

test('nothing stays held, and the books are in order', async () => {
  await shutdownGateway()
  const { rows } = await getPool().query<{ held: string }>(
    'SELECT coalesce(sum(held_nanos), 0)::text AS held FROM ledger_balance',
  )
  expect(rows[0]?.held).toBe('0')
  await expectCleanAudit()
})
