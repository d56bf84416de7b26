/**
 * The schema engine insists on a database connection even to compare two schema texts, which it does from memory. This
 * one answers its two greetings ("which version?", "make the schema") and has nothing else to say.
 */
const GREETING = {
  columnNames: ['exists', 'version', 'numeric_version'],
  // boolean, text, 32-bit integer, in the numbering of Prisma's driver adapters
  columnTypes: [5, 7, 0],
  rows: [[true, 'PostgreSQL 18.0', 180_000]],
}

const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value })
const description = { provider: 'postgres', adapterName: 'offline' }

const connection = {
  ...description,
  queryRaw: async () => ok(GREETING),
  executeRaw: async () => ok(0),
  executeScript: async () => ok(undefined),
  dispose: async () => ok(undefined),
  getConnectionInfo: () => ok({ schemaName: 'public', supportsRelationJoins: false }),
}

export const offlineConnection = {
  ...description,
  connect: async () => ok(connection),
  connectToShadowDb: async () => ok(connection),
}
