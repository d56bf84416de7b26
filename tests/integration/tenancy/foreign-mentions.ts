import type { OwnThings } from './own-things'
import type { Tenant } from './world'

/** A request that names a thing of an organization in its query or body, by the route and the field. */
export type Mention = { query?: Readonly<Record<string, string>>; body?: unknown }

const NEW_DESTINATION = { type: 'webhook', name: 'x', config: { url: 'http://127.0.0.1:9/x' } }
const NEW_PROVIDER_KEY = { provider: 'openai', key: 'sk-some-provider-key-1234' }
const QUESTION = { messages: [{ role: 'user', content: 'Hello' }] }

type Send = (id: string, mine: OwnThings) => Mention

/** How each field that can name a thing of an organization is sent; `id` is the thing, `mine` what the caller has. `only`: others send the field in vain. */
export const MENTIONS: Readonly<
  Record<string, { names: string; send: Send; only?: readonly (keyof Tenant['callers'])[] }>
> = {
  'GET /activity ?api_key_hash': { names: 'keys', send: (id) => ({ query: { api_key_hash: id } }) },
  'GET /activity ?user_id': { names: 'user', send: (id) => ({ query: { user_id: id } }) },
  'GET /activity ?workspace_id': { names: 'organizations', send: (id) => ({ query: { workspace_id: id } }) },
  'GET /audit-log ?user_id': { names: 'user', send: (id) => ({ query: { user_id: id } }) },
  'GET /audit-log/export ?user_id': { names: 'user', send: (id) => ({ query: { user_id: id } }) },
  'GET /byok ?workspace_id': { names: 'organizations', send: (id) => ({ query: { workspace_id: id } }) },
  'GET /dashboard/logs ?key': { names: 'keys', send: (id) => ({ query: { key: id } }) },
  'GET /dashboard/logs ?member': { names: 'user', send: (id) => ({ query: { member: id } }) },
  'GET /generation ?id': { names: 'dashboard/logs', send: (id) => ({ query: { id } }) },
  'GET /generation/content ?id': { names: 'dashboard/logs', send: (id) => ({ query: { id } }) },
  'DELETE /generation/content ?id': { names: 'dashboard/logs', send: (id) => ({ query: { id } }) },
  'GET /guardrails ?workspace_id': { names: 'organizations', send: (id) => ({ query: { workspace_id: id } }) },
  'GET /guardrails/effective ?key_hash': { names: 'keys', send: (id) => ({ query: { key_hash: id } }) },
  'GET /guardrails/effective ?user_id': { names: 'user', send: (id) => ({ query: { user_id: id } }) },
  'GET /guardrails/findings ?generation_id': {
    names: 'dashboard/logs',
    send: (id) => ({ query: { generation_id: id } }),
  },
  'GET /guardrails/findings ?guardrail_id': { names: 'guardrails', send: (id) => ({ query: { guardrail_id: id } }) },
  'GET /keys ?workspace_id': { names: 'organizations', send: (id) => ({ query: { workspace_id: id } }) },
  'GET /observability/destinations ?workspace_id': {
    names: 'organizations',
    send: (id) => ({ query: { workspace_id: id } }),
  },
  'POST /auth/keys/code workspace_id': {
    names: 'organizations',
    send: (id) => ({ body: { callback_url: 'https://app.example/back', workspace_id: id } }),
  },
  'POST /byok allowed_api_key_hashes': {
    names: 'keys',
    send: (id) => ({ body: { ...NEW_PROVIDER_KEY, allowed_api_key_hashes: [id] } }),
  },
  'POST /byok allowed_user_ids': {
    names: 'user',
    send: (id) => ({ body: { ...NEW_PROVIDER_KEY, allowed_user_ids: [id] } }),
  },
  'POST /byok workspace_id': {
    names: 'organizations',
    send: (id) => ({ body: { ...NEW_PROVIDER_KEY, workspace_id: id } }),
  },
  'PATCH /byok/{id} allowed_api_key_hashes': {
    names: 'keys',
    send: (id) => ({ body: { allowed_api_key_hashes: [id] } }),
  },
  'PATCH /byok/{id} allowed_user_ids': { names: 'user', send: (id) => ({ body: { allowed_user_ids: [id] } }) },
  'PUT /credits/auto-top-up payment_method_id': {
    names: 'payment-methods',
    send: (id) => ({
      body: { threshold_usd: 5, amount_usd: 25, payment_method_id: id },
    }),
  },
  'POST /credits/pay payment_method_id': {
    names: 'payment-methods',
    send: (id) => ({ body: { amount_usd: 20, payment_method_id: id, request_id: 'purchase-of-mine' } }),
  },
  'POST /credits/orders/confirm session_id': { names: 'checkout', send: (id) => ({ body: { session_id: id } }) },
  'POST /guardrails workspace_id': {
    names: 'organizations',
    send: (id) => ({ body: { name: 'x', workspace_id: id } }),
  },
  'POST /guardrails/{id}/assignments/keys key_hashes': {
    names: 'keys',
    send: (id) => ({ body: { key_hashes: [id] } }),
  },
  'POST /guardrails/{id}/assignments/keys/remove key_hashes': {
    names: 'keys',
    send: (id) => ({ body: { key_hashes: [id] } }),
  },
  'POST /guardrails/{id}/assignments/members member_user_ids': {
    names: 'user',
    send: (id) => ({ body: { member_user_ids: [id] } }),
  },
  'POST /guardrails/{id}/assignments/members/remove member_user_ids': {
    names: 'user',
    send: (id) => ({ body: { member_user_ids: [id] } }),
  },
  'POST /keys creator_user_id': {
    names: 'user',
    send: (id) => ({ body: { name: 'x', creator_user_id: id } }),
    only: ['management'],
  },
  'POST /keys workspace_id': { names: 'organizations', send: (id) => ({ body: { name: 'x', workspace_id: id } }) },
  'POST /observability/destinations api_key_hashes': {
    names: 'keys',
    send: (id) => ({ body: { ...NEW_DESTINATION, api_key_hashes: [id] } }),
  },
  'POST /observability/destinations workspace_id': {
    names: 'organizations',
    send: (id) => ({ body: { ...NEW_DESTINATION, workspace_id: id } }),
  },
  'PATCH /observability/destinations/{id} api_key_hashes': {
    names: 'keys',
    send: (id) => ({ body: { api_key_hashes: [id] } }),
  },
  'POST /route preset': { names: 'presets', send: (id) => ({ body: { ...QUESTION, preset: id } }) },
  'POST /route model': { names: 'presets', send: (id) => ({ body: { ...QUESTION, model: `@preset/${id}` } }) },
}

/** Fields that look like the name of a thing and are none of an organization, by the reason. */
export const NO_THING: readonly { fields: RegExp; reason: string }[] = [
  { fields: /is_management_key$|disable_keys$/, reason: 'yes or no' },
  { fields: /byok(?:\/\{id\})? key$/, reason: 'the secret of a provider' },
  {
    fields: /^POST \/chats\/\{id\}\/messages /,
    reason: 'the browser names messages and files; they are kept under the own chat, which matrix.test.ts asks for',
  },
  { fields: / \??session_id$/, reason: 'a label of the caller; what bears it is looked for in the own organization' },
  {
    fields: /request_(id|key)$/,
    reason: 'what the caller names a try, to be made once; unique within the organization',
  },
  { fields: /tool_call_id$|trace\.\w+$|plugins\.id$|item_id$/, reason: 'says something within the request itself' },
  { fields: /me\/(?:confirm|passkeys) /, reason: 'what an authenticator signed, checked against the own passkeys' },
]
