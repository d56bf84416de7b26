export { getDb, type DbClient } from './client'
export { closePool, getPool } from './pool'
export { runInTransaction } from './run-in-transaction'
