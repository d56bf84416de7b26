export { countPendingMigrations } from './count-pending-migrations'
export { runMigrations } from './run-migrations'
