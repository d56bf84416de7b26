import type { TableName } from '../store/tables'
import type { Store } from '../store/store'
import { toList } from './list-objects'
import { invalidRequest } from './stripe-error'

type WireObject = { [key: string]: unknown }

/** Fields that hold an id and can be opened, by the kind of object; as far as this sandbox has the kinds. */
const REFERENCES: Record<string, Record<string, TableName>> = {
  'checkout.session': {
    customer: 'customers',
    invoice: 'invoices',
    payment_intent: 'paymentIntents',
    setup_intent: 'setupIntents',
  },
  invoice: { customer: 'customers' },
  tax_id: { customer: 'customers' },
  payment_intent: { customer: 'customers', latest_charge: 'charges', payment_method: 'paymentMethods' },
  setup_intent: { customer: 'customers', payment_method: 'paymentMethods' },
  payment_method: { customer: 'customers' },
  dispute: { charge: 'charges', payment_intent: 'paymentIntents' },
  charge: { customer: 'customers', payment_intent: 'paymentIntents', balance_transaction: 'balanceTransactions' },
  refund: {
    charge: 'charges',
    failure_balance_transaction: 'balanceTransactions',
    payment_intent: 'paymentIntents',
    balance_transaction: 'balanceTransactions',
  },
  price: { product: 'products' },
}

/** The kinds that move money, by how their ids begin. */
const SOURCES: Record<string, TableName> = { ch: 'charges', re: 'refunds', du: 'disputes' }

function findTable(parent: WireObject, field: string): TableName | undefined {
  if (parent.object === 'balance_transaction' && field === 'source')
    return SOURCES[String(parent.source).split('_', 1)[0] ?? '']
  return REFERENCES[String(parent.object)]?.[field]
}

function isWireObject(value: unknown): value is WireObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Lists that are part of an object only when they are asked for. */
function findIncluded(store: Store, parent: WireObject, field: string): unknown {
  const id = String(parent.id)
  if (parent.object === 'checkout.session' && field === 'line_items')
    return toList(store.find('lineItems', id)?.items ?? [], `/v1/checkout/sessions/${id}/line_items`)
  if (parent.object === 'charge' && field === 'refunds')
    return toList(
      store.list('refunds').filter((refund) => refund.charge === id),
      `/v1/charges/${id}/refunds`,
    )
  return undefined
}

function openField(store: Store, parent: WireObject, field: string): unknown {
  const included = findIncluded(store, parent, field)
  if (included !== undefined) return included
  const current = parent[field]
  const table = findTable(parent, field)
  if (table === undefined && !isWireObject(current))
    throw invalidRequest(`This property cannot be expanded (${field}).`)
  if (table === undefined || typeof current !== 'string') return current
  return store.find(table, current) ?? current
}

function expandPath(store: Store, parent: unknown, path: readonly string[]): unknown {
  const [field, ...rest] = path
  if (field === undefined || !isWireObject(parent)) return parent
  if (parent.object === 'list' && field === 'data' && Array.isArray(parent.data))
    return { ...parent, data: parent.data.map((item: unknown) => expandPath(store, item, rest)) }
  const opened = openField(store, parent, field)
  return { ...parent, [field]: expandPath(store, opened, rest) }
}

/** Replaces ids by their objects along each path of `expand[]`, such as `payment_intent.latest_charge`. */
export function expandObject(store: Store, value: object, paths: readonly string[]): unknown {
  return paths.reduce<unknown>((expanded, path) => expandPath(store, expanded, path.split('.')), value)
}
