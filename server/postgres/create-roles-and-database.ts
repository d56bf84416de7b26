import pg from 'pg'

/** Owner of the product's database and of its tables, for migrations; no superuser. */
export const OWNER_ROLE = 'causeway'
/** What the product's processes connect as: the rights of `causeway_app` (migration database_roles) and no others. */
export const PRODUCT_ROLE = 'causeway_product'
/** Holds those rights. Nobody connects as it. */
const RIGHTS_ROLE = 'causeway_app'

/** Creates the roles and the database where they are missing; of a data directory from before, what it lacks. */
export async function createRolesAndDatabase(input: {
  adminUrl: string
  ownerPassword: string
  productPassword: string
}): Promise<void> {
  const client = new pg.Client({ connectionString: input.adminUrl })
  await client.connect()
  const createRole = async (name: string, options: string): Promise<void> => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name])
    if (rowCount === 0) await client.query(`CREATE ROLE ${name} ${options}`)
  }
  try {
    const ownerPassword = client.escapeLiteral(input.ownerPassword)
    await createRole(OWNER_ROLE, `LOGIN CREATEDB PASSWORD ${ownerPassword}`)
    await createRole(RIGHTS_ROLE, 'NOLOGIN')
    await createRole(PRODUCT_ROLE, 'LOGIN')
    // The file with the password is the truth: it may be newer than the cluster.
    await client.query(`ALTER ROLE ${PRODUCT_ROLE} PASSWORD ${client.escapeLiteral(input.productPassword)}`)
    await client.query(`GRANT ${RIGHTS_ROLE} TO ${PRODUCT_ROLE}, ${OWNER_ROLE}`)
    const database = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', ['causeway'])
    if (database.rowCount === 0) await client.query(`CREATE DATABASE causeway OWNER ${OWNER_ROLE}`)
  } finally {
    await client.end()
  }
}
