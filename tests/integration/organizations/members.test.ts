import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db'
import { authenticateKey, createKey } from '@/lib/keys'
import { createTestPerson } from '@/tests/factories/create-person'
import type { ServedApp } from '@/tests/factories/serve-app'
import { serveEveryRoute } from '@/tests/factories/serve-every-route'
import { ask, createTeam, inTeam, reasonOf } from './kit'

let app: ServedApp
beforeAll(async () => {
  app = await serveEveryRoute()
})
afterAll(() => app.close())

const countAdmins = (organizationId: string) => getDb().membership.count({ where: { organizationId, role: 'admin' } })

test('whoever makes an organization is its admin, and it begins without credits', async () => {
  const person = await createTestPerson()
  const made = await ask(app, person, { method: 'POST', path: '/organizations', body: { name: ' Acme ' } })
  expect(made.status).toBe(201)
  const { id } = (made.body as { data: { id: string } }).data
  const { body } = await ask(app, { cookie: person.cookie, in: id }, { path: '/me' })
  expect(body).toMatchObject({
    data: { organization: { id, name: 'Acme', role: 'admin', is_personal: false }, organizations: [{}, { id }] },
  })
})

describe('an organization always has an admin', () => {
  test('the last one can neither leave, nor be removed, nor become something else', async () => {
    const team = await createTeam('admin', 'member')
    const admin = inTeam(team, 0)
    const userId = team.people[0]?.userId ?? ''
    const member = `/organizations/${team.id}/members/${userId}`
    const tries = [
      await ask(app, admin, { method: 'PATCH', path: member, body: { role: 'member' } }),
      await ask(app, admin, { method: 'DELETE', path: member }),
      await ask(app, admin, { method: 'POST', path: `/organizations/${team.id}/leave` }),
    ]
    expect(tries.map((answer) => [answer.status, reasonOf(answer)])).toEqual(Array(3).fill([409, 'last_admin']))
    expect(await countAdmins(team.id)).toBe(1)
  })

  test('of two who remove or demote each other at the same moment, one stays', async () => {
    for (const request of [{ method: 'DELETE' }, { method: 'PATCH', body: { role: 'billing' } }]) {
      const team = await createTeam('admin', 'admin')
      const path = (index: number) => `/organizations/${team.id}/members/${team.people[index]?.userId}`
      await Promise.all([
        ask(app, inTeam(team, 0), { ...request, path: path(1) }),
        ask(app, inTeam(team, 1), { ...request, path: path(0) }),
      ])
      expect(await countAdmins(team.id)).toBe(1)
    }
  })

  test('a personal one keeps the person it was made for', async () => {
    const [owner, colleague] = await Promise.all([createTestPerson(), createTestPerson()])
    const { organizationId, userId } = owner
    await getDb().membership.create({ data: { organizationId, userId: colleague.userId, role: 'admin' } })
    const path = `/organizations/${organizationId}/members/${userId}`
    const refused = await ask(app, { cookie: colleague.cookie, in: organizationId }, { method: 'DELETE', path })
    expect([refused.status, reasonOf(refused)]).toEqual([409, 'owner'])
  })
})

describe('API keys of a member who is removed', () => {
  test.each([
    { query: '', works: true },
    { query: '?disable_keys=true', works: false },
  ])('$query: belong to the organization, and work afterwards: $works', async ({ query, works }) => {
    const team = await createTeam('admin', 'member')
    const userId = team.people[1]?.userId ?? ''
    const { secret } = await createKey({ organizationId: team.id, createdByUserId: userId, name: 'ci' })
    await authenticateKey({ secret })
    const path = `/organizations/${team.id}/members/${userId}${query}`
    const { body } = await ask(app, inTeam(team, 0), { method: 'DELETE', path })
    expect(body).toEqual({ data: { id: userId, disabled_keys: works ? 0 : 1 } })
    const used = await authenticateKey({ secret }).then(
      () => true,
      () => false,
    )
    expect(used).toBe(works)
  })
})

describe('closing an organization', () => {
  test('is refused with every reason while money, requests or orders are open', async () => {
    const team = await createTeam('admin')
    const { grantCredits } = await import('@/lib/ledger')
    await grantCredits({ organizationId: team.id, amountNanos: 2_500_000_000n, reason: 'test', reference: team.id })
    const amounts = { creditCents: 500, feeCents: 80, totalCents: 580 }
    await getDb().creditOrder.create({ data: { id: `order_${team.id}`, organizationId: team.id, ...amounts } })
    const refused = await ask(app, inTeam(team, 0), { method: 'DELETE', path: `/organizations/${team.id}` })
    expect(refused.status).toBe(409)
    const { body } = await ask(app, inTeam(team, 0), { path: `/organizations/${team.id}/closing` })
    const reasons = (body as { data: { reason: string }[] }).data.map(({ reason }) => reason)
    expect(reasons).toEqual(['balance', 'open_orders'])
    expect(await countAdmins(team.id)).toBe(1)
  })

  test('ends memberships, keys and invitations, and leaves the books', async () => {
    const team = await createTeam('admin', 'member')
    const admin = inTeam(team, 0)
    const { secret } = await createKey({ organizationId: team.id, createdByUserId: null, name: 'ci' })
    await authenticateKey({ secret })
    const invite = { email: `x-${team.id.slice(-8)}@example.test`, role: 'member' }
    await ask(app, admin, { method: 'POST', path: `/organizations/${team.id}/invitations`, body: invite })
    expect((await ask(app, admin, { method: 'DELETE', path: `/organizations/${team.id}` })).status).toBe(200)
    await expect(authenticateKey({ secret })).rejects.toMatchObject({ code: 'authentication' })
    const { body } = await ask(app, inTeam(team, 1), { path: '/me' })
    expect(body).toMatchObject({ data: { organization: { id: team.people[1]?.organizationId } } })
    expect(await getDb().invitation.count({ where: { organizationId: team.id, revokedAt: null } })).toBe(0)
    expect(await getDb().ledgerBalance.count({ where: { organizationId: team.id } })).toBe(1)
  })

  test('is not for the personal one', async () => {
    const person = await createTestPerson()
    const path = `/organizations/${person.organizationId}`
    const refused = await ask(app, person, { method: 'DELETE', path })
    expect([refused.status, reasonOf(refused)]).toEqual([409, 'personal'])
  })
})
