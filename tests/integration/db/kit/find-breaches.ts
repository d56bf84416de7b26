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

type ForeignKey = Schema['foreignKeys'][number]

/** The tenant has to stand at the same place on both sides, and the key must never change it. */
function findTenantKeyFault(key: ForeignKey): string | null {
  const place = key.columns.indexOf(TENANT_COLUMN)
  const isChanging = !'ar'.includes(key.onUpdate) || 'nd'.includes(key.onDelete)
  if (place !== -1 && isChanging) return `changes ${TENANT_COLUMN}`
  if (!isDistributed(key.target)) return null
  return place !== -1 && key.targetColumns[place] === TENANT_COLUMN ? null : `to ${key.target} lacks ${TENANT_COLUMN}`
}

function findKeyFault(key: ForeignKey): string | null {
  const target = classOf(key.target)
  if (!isDistributed(key.table)) return target === 'distributed' ? `to ${key.target}, which is distributed` : null
  return target === 'local' ? `to ${key.target}, which is local` : findTenantKeyFault(key)
}

function findKeyBreaches({ foreignKeys }: Schema): string[] {
  return foreignKeys.flatMap((key) => {
    const fault = findKeyFault(key)
    return fault === null ? [] : [`${key.table}: foreign key ${key.name} ${fault}`]
  })
}

/** A sentence for everything in a schema that keeps it from being distributed by organization. */
export function findBreaches(schema: Schema): string[] {
  return [...findTableBreaches(schema), ...findIndexBreaches(schema), ...findKeyBreaches(schema)]
}
