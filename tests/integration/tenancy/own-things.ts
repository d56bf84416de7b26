import { getDb } from '@/lib/db'
import { createKey } from '@/lib/keys'
import type Stripe from 'stripe'
import type { ServedApp } from '@/tests/factories/serve-app'
import { writeGenerations } from '../analytics/write-generations'
import { saveBilling } from './save-billing'
import type { Tenant } from './world'

/** What an address names: the folders before its first parameter (or the parameter alone), and the id of one such thing. */
export type OwnThings = Readonly<Record<string, string>>

const CHAT_SETTINGS = {
  models: ['openai/gpt-4o'],
  system_prompt: null,
  temperature: null,
  max_tokens: null,
  reasoning_effort: null,
  history_count: null,
}

type World = { app: ServedApp; stripe: Stripe; tenant: Tenant; slug?: string }

type Made = { id?: string; slug?: string; url?: string }

/** One of everything that an address can name, of one organization. */
export async function createOwnThings({ app, stripe, tenant, slug = 'own' }: World): Promise<OwnThings> {
  const { organizationId, memberId, callers } = tenant
  const make = async (path: string, body: unknown) => {
    const headers = callers.admin
    const response = await fetch(`${app.url}/api/v1${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    const answer = (await response.json()) as { data?: Made } & Made
    if (response.status >= 300) throw new Error(`POST ${path}: ${JSON.stringify(answer)}`)
    return answer.data ?? answer
  }
  const { key } = await createKey({ organizationId, createdByUserId: memberId, name: 'own' })
  const models = ['openai/gpt-4o', 'anthropic/claude-sonnet-4.6']
  await make('/chains', { name: 'Own', slug, models })
  await make('/presets', { name: 'Own', slug, config: { model: models[0] } })
  const chat = await make('/chats', { title: 'Own', settings: CHAT_SETTINGS })
  const invitation = await make(`/organizations/${organizationId}/invitations`, {
    email: 'guest@example.test',
    role: 'member',
  })
  const amounts = { creditCents: 500, feeCents: 80, totalCents: 580, status: 'paid', paidAt: new Date() }
  const orderId = `order_${organizationId}`
  await getDb().creditOrder.create({ data: { id: orderId, organizationId, ...amounts } })
  const providerKey = await make('/byok', { provider: 'openai', key: 'sk-own-provider-key-1234' })
  const guardrail = await make('/guardrails', { name: 'Own' })
  const destination = await make('/observability/destinations', {
    type: 'webhook',
    name: 'Own',
    config: { url: 'http://127.0.0.1:9/own' },
  })
  const checkout = await make('/credits/checkout', { amount_usd: 20 })
  const personal = await createPersonalThings(memberId)
  return {
    ...personal,
    ...(await saveBilling({ stripe, organizationId })),
    byok: providerKey.id ?? '',
    guardrails: guardrail.id ?? '',
    'observability/destinations': destination.id ?? '',
    'dashboard/logs': await createGeneration(tenant),
    keys: key.hash,
    chains: slug,
    presets: slug,
    checkout: new URL(checkout.url ?? '').pathname.split('/').at(-1) ?? '',
    chats: chat.id ?? '',
    'credits/orders': orderId,
    organizations: organizationId,
    workspaces: organizationId,
    user: memberId,
    invitation: invitation.id ?? '',
  }
}

/** What belongs to one person, whichever organization they look at. */
async function createPersonalThings(userId: string): Promise<OwnThings> {
  const passkey = { publicKey: new Uint8Array([1]), transports: [], isSynced: false }
  const { id } = await getDb().passkey.create({ data: { id: `passkey_${userId}`, userId, name: 'Own', ...passkey } })
  const session = await getDb().userSession.findFirstOrThrow({ where: { userId, endedAt: null } })
  return { 'me/passkeys': id, 'me/sessions': session.id }
}

async function createGeneration({ organizationId, memberId }: Tenant): Promise<string> {
  const [id = ''] = await writeGenerations(organizationId, [{ at: new Date(), member: memberId }])
  return id
}
