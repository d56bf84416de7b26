import pg from 'pg'
import { StartError } from './start-error'

const RIGHTS_ROLE = 'causeway_app'

type ProductUrl = {
  /** What the product's processes connect with. */
  url: string
  /** For the operator: why the database itself does not keep them from changing the ledger; null when it does. */
  note: string | null
}

type Rights = { role: string; can_work: boolean; can_change: boolean }

/**
 * Chooses the product's connection after the migrations: the operator's own (`productUrl`) where there is one, else the
 * owner's, which then takes the product's role as soon as it is connected.
 * @throws StartError when the operator's role has no rights
 */
export async function chooseProductUrl(input: { ownerUrl: string; productUrl: string | null }): Promise<ProductUrl> {
  if (input.productUrl === null) return switchRole(input.ownerUrl)
  const rights = await readRights(input.productUrl)
  if (!rights.can_work) {
    throw new StartError(
      `The database role "${rights.role}" of DATABASE_URL has no rights yet. As the owner, run: GRANT ${RIGHTS_ROLE} TO "${rights.role}"`,
    )
  }
  const note = `The database role "${rights.role}" could change the ledger. Give the product a role that is only a member of ${RIGHTS_ROLE}.`
  return { url: input.productUrl, note: rights.can_change ? note : null }
}

async function switchRole(ownerUrl: string): Promise<ProductUrl> {
  const url = new URL(ownerUrl)
  const options = url.searchParams.get('options')
  url.searchParams.set('options', [...(options ? [options] : []), `-c role=${RIGHTS_ROLE}`].join(' '))
  // The role may be missing, closed to this user, or a pooler may not pass it on: the product works without it, less guarded.
  const rights = await readRights(url.toString()).catch(() => null)
  if (rights?.can_work && !rights.can_change) return { url: url.toString(), note: null }
  const note = `The product connects as the owner of its tables: triggers alone guard the ledger. As a database superuser, run: CREATE ROLE ${RIGHTS_ROLE}; GRANT ${RIGHTS_ROLE} TO the user of DATABASE_URL. Then start again.`
  return { url: ownerUrl, note }
}

async function readRights(connectionString: string): Promise<Rights> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 })
  await client.connect()
  try {
    const { rows } = await client.query<Rights>(
      `SELECT current_user AS role, has_table_privilege('organization', 'INSERT') AS can_work,
        has_table_privilege('ledger_entry', 'INSERT, UPDATE, DELETE') AS can_change`,
    )
    if (!rows[0]) throw new Error('the query for rights returned no row')
    return rows[0]
  } finally {
    await client.end()
  }
}
