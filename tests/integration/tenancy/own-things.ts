import { getDb } from '@/lib/db'
import { createKey } from '@/lib/keys'
import type { ServedApp } from '@/tests/factories/serve-app'
import type { Tenant } from './world'

/** What an address names: the first folder of the route (or the parameter alone), and the id of one such thing. */
export type OwnThings = Readonly<Record<string, string>>

const CHAT_SETTINGS = {
  models: ['openai/gpt-4o'],
  system_prompt: null,
  temperature: null,
  max_tokens: null,
  reasoning_effort: null,
  history_count: null,
}

/** One of everything that an address can name, of one organization. */
export async function createOwnThings(app: ServedApp, tenant: Tenant): Promise<OwnThings> {
  const { organizationId, memberId, callers } = tenant
  const make = async (path: string, body: unknown) => {
    const headers = callers.admin
    const response = await fetch(`${app.url}/api/v1${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    const answer = (await response.json()) as { data?: { id?: string; slug?: string }; id?: string }
    if (response.status >= 300) throw new Error(`POST ${path}: ${JSON.stringify(answer)}`)
    return answer.data ?? answer
  }
  const { key } = await createKey({ organizationId, createdByUserId: memberId, name: 'own' })
  const models = ['openai/gpt-4o', 'anthropic/claude-sonnet-4.6']
  await make('/chains', { name: 'Own', slug: 'own', models })
  await make('/presets', { name: 'Own', slug: 'own', config: { model: models[0] } })
  const chat = await make('/chats', { title: 'Own', settings: CHAT_SETTINGS })
  const invitation = await make(`/organizations/${organizationId}/invitations`, {
    email: 'guest@example.test',
    role: 'member',
  })
  const amounts = { creditCents: 500, feeCents: 80, totalCents: 580, status: 'paid', paidAt: new Date() }
  const orderId = `order_${organizationId}`
  await getDb().creditOrder.create({ data: { id: orderId, organizationId, ...amounts } })
  return {
    keys: key.hash,
    chains: 'own',
    presets: 'own',
    chats: chat.id ?? '',
    'credits/orders': orderId,
    organizations: organizationId,
    workspaces: organizationId,
    user: memberId,
    invitation: invitation.id ?? '',
  }
}
