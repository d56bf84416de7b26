import { getPool } from '@/lib/db'
import { countPendingMigrations } from '@/lib/db/migrations'
import { listConfiguredProviders } from '@/lib/gateway'
import { getLedgerHealth } from '@/lib/ledger'

export type Check = { name: 'database' | 'migrations' | 'providers' | 'ledger'; ok: boolean; detail: string }

/** Whether this process can serve: every check runs, so that an operator sees all that is wrong at once. */
export async function checkReadiness(): Promise<Check[]> {
  return Promise.all([
    check('database', async () => {
      await getPool().query('SELECT 1')
      return 'reachable'
    }),
    check('migrations', async () => {
      const pending = await countPendingMigrations({ pool: getPool() })
      if (pending > 0) throw new Error(`${pending} not applied; run npm run db:migrate`)
      return 'all applied'
    }),
    check('providers', async () => {
      const count = listConfiguredProviders().size
      if (count === 0) throw new Error('none configured; set a <PROVIDER>_API_KEY')
      return `${count} configured`
    }),
    check('ledger', async () => {
      const health = await getLedgerHealth()
      if (health && !health.isHealthy) throw new Error(`${health.pending} bills wait for the database`)
      return 'able to bill'
    }),
  ])
}

/** Details are for operators: our own sentences, never a driver's message, which can hold addresses. */
async function check(name: Check['name'], run: () => Promise<string>): Promise<Check> {
  try {
    return { name, ok: true, detail: await run() }
  } catch (error) {
    const detail = name !== 'database' && error instanceof Error ? error.message : 'not reachable'
    return { name, ok: false, detail }
  }
}
