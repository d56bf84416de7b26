export { getDb, type DbClient } from './client'
export { closePool, getCommitPool, getPool } from './pool'
export { runInTransaction } from './run-in-transaction'
