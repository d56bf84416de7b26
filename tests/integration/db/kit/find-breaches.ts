import { DETACHED_MONTH, DISTRIBUTED_TABLES, LOCAL_TABLES, REFERENCE_TABLES, TENANT_COLUMN } from '@/lib/db/tenancy'
import type { Schema } from './read-schema'

type TableClass = 'distributed' | 'reference' | 'local'

function classOf(table: string): TableClass | null {
  if (DISTRIBUTED_TABLES.includes(table) || DETACHED_MONTH.test(table)) return 'distributed'
  if (table in REFERENCE_TABLES) return 'reference'
  return table in LOCAL_TABLES ? 'local' : null
}

const isDistributed = (table: string) => classOf(table) === 'distributed'

function findTableBreaches({ tables }: Schema): string[] {
  return tables.flatMap(({ name, hasTenant, isTenantNullable, hasPrimaryKey }) => {
    if (classOf(name) === null) return [`${name} is in no class: add it to lib/db/tenancy.ts`]
    if (!isDistributed(name)) return []
    return [
      ...(hasTenant ? [] : [`${name} has no ${TENANT_COLUMN}`]),
      ...(isTenantNullable ? [`${TENANT_COLUMN} of ${name} may be null`] : []),
      ...(hasPrimaryKey ? [] : [`${name} has no primary key`]),
    ]
  })
}

function findIndexBreaches({ uniqueIndexes }: Schema): string[] {
  return uniqueIndexes
    .filter(({ table, columns }) => isDistributed(table) && !columns.includes(TENANT_COLUMN))
    .map(({ table, name, columns }) => `${table}: unique index ${name} (${columns.join(', ')}) lacks ${TENANT_COLUMN}`)
}

/** Citus wants the tenant at the same place on both sides, and never to be changed by the key. */
function findKeyBreach({ table, name, target, ...key }: Schema['foreignKeys'][number]): string | null {
  const subject = `${table}: foreign key ${name}`
  const [from, to] = [classOf(table), classOf(target)]
  if (from === null || to === null || (from === to && from !== 'distributed')) return null
  if (from !== 'distributed') return to === 'distributed' ? `${subject} to ${target}, which is distributed` : null
  if (to === 'local') return `${subject} to ${target}, which is local`
  const place = key.columns.indexOf(TENANT_COLUMN)
  if (place !== -1 && (!'ar'.includes(key.onUpdate) || 'nd'.includes(key.onDelete)))
    return `${subject} changes ${TENANT_COLUMN}`
  if (to === 'reference') return null
  return place !== -1 && key.targetColumns[place] === TENANT_COLUMN
    ? null
    : `${subject} to ${target} lacks ${TENANT_COLUMN}`
}

/** A sentence for everything in a schema that keeps it from being distributed by organization. */
export function findBreaches(schema: Schema): string[] {
  const keys = schema.foreignKeys.map(findKeyBreach).filter((breach) => breach !== null)
  return [...findTableBreaches(schema), ...findIndexBreaches(schema), ...keys]
}
