import { getPool } from '@/lib/db'
import { countPendingMigrations } from '@/lib/db/migrations'
import { listConfiguredProviders } from '@/lib/gateway'
import { getLedgerHealth } from '@/lib/ledger'
import { getSharedState } from '@/lib/shared-state'
import { describeAudit } from './describe-audit'

/** `ok` = this process can serve. `degraded` = it can, and an operator should look. */
export type Check = {
  name: 'database' | 'migrations' | 'providers' | 'ledger' | 'sharing'
  ok: boolean
  degraded: boolean
  detail: string
}

type Finding = { detail: string; degraded?: boolean }

/** Whether this process can serve: every check runs, so that an operator sees all that is wrong at once. */
export async function checkReadiness(): Promise<Check[]> {
  return Promise.all([
    check('database', async () => {
      await getPool().query('SELECT 1')
      return { detail: 'reachable' }
    }),
    check('migrations', async () => {
      const pending = await countPendingMigrations({ pool: getPool() })
      if (pending > 0) throw new Error(`${pending} not applied; run npm run db:migrate`)
      return { detail: 'all applied' }
    }),
    check('providers', () => {
      const count = listConfiguredProviders().size
      if (count === 0) throw new Error('none configured; set a <PROVIDER>_API_KEY')
      return { detail: `${count} configured` }
    }),
    check('ledger', async () => {
      const health = await getLedgerHealth()
      if (health && !health.isHealthy) throw new Error(`${health.pending} bills wait for the database`)
      // A ledger that cannot be asked says so in the check of the database.
      const audit = await describeAudit().catch(() => ({ isSound: false, detail: 'its audit cannot be read' }))
      return { detail: `able to bill; ${audit.detail}`, degraded: !audit.isSound }
    }),
    ...describeSharing(),
  ])
}

/** Never a reason to take a process out of service: alone it serves as well, by the limits divided. */
function describeSharing(): Promise<Check>[] {
  const shared = getSharedState()
  if (shared === null) return []
  const detail = shared.isShared ? `limits, changes and health by ${shared.store}` : `${shared.store} ${ALONE}`
  return [check('sharing', () => ({ detail, degraded: !shared.isShared }))]
}

const ALONE = 'does not answer in time: limits are divided by RATE_LIMIT_PROCESSES, changes are seen within a second'

/** Details are for operators: our own sentences, never a driver's message, which can hold addresses. */
async function check(name: Check['name'], run: () => Finding | Promise<Finding>): Promise<Check> {
  try {
    const { detail, degraded = false } = await run()
    return { name, ok: true, degraded, detail }
  } catch (error) {
    const detail = name !== 'database' && error instanceof Error ? error.message : 'not reachable'
    return { name, ok: false, degraded: false, detail }
  }
}
