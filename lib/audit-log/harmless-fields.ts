/**
 * Fields of requests whose values may stand in the audit log. Of every other field only the name is kept: bodies hold
 * passwords, keys, prompts and addresses.
 */
const HARMLESS: ReadonlySet<string> = new Set([
  ...['name', 'slug', 'role', 'email', 'reason', 'label', 'description', 'title'],
  ...['disabled', 'enabled', 'is_default', 'is_management_key', 'disable_keys', 'release_disputes'],
  ...['limit', 'limit_usd', 'limit_reset', 'amount', 'amount_usd', 'threshold_usd', 'monthly_cap_usd', 'interval'],
  ...[
    'rate_limit_per_minute',
    'expires_at',
    'effective_from',
    'expiration_date',
    'provider',
    'model',
    'models',
    'allowed_models',
    'works_until',
  ],
  ...['retention_days', 'data_collection', 'zdr', 'sort', 'max', 'valid_until', 'credit_days', 'successor', 'currency'],
])

const LENGTH_MAX = 120
const ITEMS_MAX = 20

/** What of a request's body the audit log keeps: harmless values, and the names of the rest. */
export function pickHarmless(body: unknown): Record<string, unknown> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return {}
  const details: Record<string, unknown> = {}
  const others: string[] = []
  for (const [name, value] of Object.entries(body)) {
    if (value === undefined) continue
    const kept = HARMLESS.has(name) ? toPlain(value) : undefined
    if (kept === undefined) others.push(name)
    else details[name] = kept
  }
  return others.length === 0 ? details : { ...details, other_fields: others.slice(0, ITEMS_MAX) }
}

type Plain = string | number | boolean | null

function toPlain(value: unknown): Plain | Plain[] | undefined {
  if (Array.isArray(value)) return value.every(isPlain) ? value.slice(0, ITEMS_MAX).map(shorten) : undefined
  return isPlain(value) ? shorten(value) : undefined
}

function isPlain(value: unknown): value is Plain {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}

function shorten(value: Plain): Plain {
  return typeof value === 'string' && value.length > LENGTH_MAX ? `${value.slice(0, LENGTH_MAX)}…` : value
}
