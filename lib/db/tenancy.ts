/**
 * How the tables would lie on a PostgreSQL that distributes tables over several machines (docs/scaling/database.md).
 * tests/integration/db/tenant-keys.test.ts holds the schema to it.
 */

/** The column that tables of tenant data are distributed by. */
export const TENANT_COLUMN = 'organization_id'

/** Tenant data, each row on the machine of its organization. In this order: whatever a foreign key points to comes first. */
export const DISTRIBUTED_TABLES: readonly string[] = [
  ...['ledger_balance', 'ledger_transaction', 'ledger_entry', 'ledger_seal', 'ledger_slice', 'promotional_grant'],
  ...['generation', 'generation_key', 'generation_content', 'usage_hourly', 'key_usage', 'byok_month'],
  ...['refused_request'],
  ...['chat', 'chat_message', 'chat_attachment', 'chat_share'],
  ...['activity_sum', 'ledger_usage_sum', 'ledger_usage_stale', 'ledger_detached_sum', 'ledger_detached_transaction'],
  ...['api_key', 'free_usage', 'idempotency_record', 'response_cache', 'organization_budget', 'budget_change'],
  ...['chain', 'chain_version', 'preset', 'preset_version', 'provider_key', 'routing_defaults', 'content_setting'],
  ...['credit_order', 'credit_refund', 'payment_dispute', 'auto_top_up'],
  ...['notice', 'notice_delivery', 'notice_rule', 'notice_webhook', 'observability_destination'],
  ...['audit_event'],
  ...['guardrail', 'guardrail_key', 'guardrail_member', 'guardrail_state', 'guardrail_event'],
]

/** Months that were detached from `generation` are the partitions that they were. */
export const DETACHED_MONTH = /^ledger_generation_\d{4}_\d{2}$/

/** Small tables that every machine has a copy of, and why. */
export const REFERENCE_TABLES: Readonly<Record<string, string>> = {
  organization: 'the tenants themselves; people, keys and every foreign key lead here',
  app_user: 'a person belongs to several organizations',
  oauth_account: 'of a person, looked up at sign-in before any organization is known',
  email_token: 'of a person, looked up by the hash in a link',
  user_session: 'of a person, looked up by the id in a cookie before any organization is known',
  two_factor: 'of a person, asked at sign-in before any organization is known',
  recovery_code: 'of a person, asked at sign-in before any organization is known',
  passkey: 'of a person, found by what a browser offers at sign-in',
  invitation: 'looked up by the hash in a link, by people who belong to other organizations or to none',
  membership: "a person's organizations are listed at every sign-in",
  tenant_locator: 'says to which organization a key, an order or an object of the payment provider belongs',
  ledger_reference: 'keeps payments, refunds and grants unique over all organizations',
  ledger_account:
    "entries of every organization are on the platform's accounts too; two rows an organization, never changed",
  ledger_process: 'a process holds slices of many organizations; slices point to it',
  promotional_code: 'redeemed by many organizations',
  promotional_redemption: 'once per person, whichever of their organizations redeems; one row a redemption',
  oauth_app: 'programs that people of many organizations let in',
  author: 'catalogue, read with every plan',
  provider: 'catalogue, read with every plan',
  model: 'catalogue, read with every plan',
  endpoint: 'catalogue, read with every plan',
  price_version: 'catalogue, read with every plan; generations name the price they were billed by',
  file_price: 'catalogue: what its files say that an endpoint costs',
  catalog_state: 'catalogue: which one is loaded',
}

/** What stays on one machine (the coordinator), and why: no statement joins it with tenant data while somebody waits. */
export const LOCAL_TABLES: Readonly<Record<string, string>> = {
  throttle: 'tries per address and account, before anybody has signed in',
  passkey_challenge: 'lives for minutes, mostly before anybody has signed in',
  oauth_code: 'looked up by the hash of the code, which lives for minutes',
  endpoint_minute: 'measurements of the platform, not of a tenant',
  endpoint_hour: 'measurements of the platform, not of a tenant',
  app_usage_hour: 'sums over all tenants that a job writes and public pages read',
  model_usage_day: 'sums over all tenants that a job writes and public pages read',
  stripe_event: 'arrives before its organization is known; the worker reads it',
  stripe_cursor: 'where the reconciler is',
  stripe_movement: "the platform's own balance at the payment provider",
  payment_discrepancy: "the platform's own balance at the payment provider",
  discrepancy_acknowledgement: "the platform's own balance at the payment provider",
  audit_run: 'the auditor looks at all tenants',
  audit_acknowledgement: 'the auditor looks at all tenants',
  audit_watermark: 'the auditor looks at all tenants',
  audit_account_sum: 'the auditor looks at all tenants',
  audit_key_sum: 'the auditor looks at all tenants',
  ledger_usage_state: 'one row: up to where charts are summed up',
  activity_state: 'one row: up to where charts of single requests are summed up',
  ledger_detached_month: 'months that were detached, of all tenants',
  ledger_entry_point: 'names of functions, read by migrations',
  _prisma_migrations: 'read by migrations',
}

/**
 * The statements that distribute an existing database on Citus, in an order that its foreign keys allow. Tables that stay
 * local need none.
 */
export function listDistributionCommands(): string[] {
  const [first = '', ...others] = DISTRIBUTED_TABLES
  return [
    ...Object.keys(REFERENCE_TABLES).map((table) => `SELECT create_reference_table('${table}');`),
    `SELECT create_distributed_table('${first}', '${TENANT_COLUMN}');`,
    ...others.map(
      (table) => `SELECT create_distributed_table('${table}', '${TENANT_COLUMN}', colocate_with => '${first}');`,
    ),
  ]
}
