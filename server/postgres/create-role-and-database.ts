import pg from 'pg'

/** The product's own role: owner of its database, no superuser, so that grants and triggers bind it. */
export const DATABASE_ROLE = 'causeway'

/** Creates the product's role and database where they are missing. */
export async function createRoleAndDatabase(input: { adminUrl: string; password: string }): Promise<void> {
  const client = new pg.Client({ connectionString: input.adminUrl })
  await client.connect()
  try {
    const role = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [DATABASE_ROLE])
    const password = client.escapeLiteral(input.password)
    if (role.rowCount === 0) await client.query(`CREATE ROLE ${DATABASE_ROLE} LOGIN CREATEDB PASSWORD ${password}`)
    const database = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', ['causeway'])
    if (database.rowCount === 0) await client.query(`CREATE DATABASE causeway OWNER ${DATABASE_ROLE}`)
  } finally {
    await client.end()
  }
}
