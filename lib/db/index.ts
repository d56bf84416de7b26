export { getDb, type DbClient } from './client'
export { closePool, getPool } from './pool'
