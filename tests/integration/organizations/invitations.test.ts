import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getDb } from '@/lib/db'
import { acceptInvitation, inviteMember } from '@/lib/organizations'
import { hashInvitationToken } from '@/lib/organizations/invitations/invitation-token'
import { createTestPerson } from '@/tests/factories/create-person'
import type { ServedApp } from '@/tests/factories/serve-app'
import { serveEveryRoute } from '@/tests/factories/serve-every-route'
import { ask, createTeam, inTeam, reasonOf } from './kit'

let app: ServedApp
beforeAll(async () => {
  app = await serveEveryRoute()
})
afterAll(() => app.close())

type Team = Awaited<ReturnType<typeof createTeam>>

/** An invitation whose link the test knows: only its hash is in the database, so it gets one of ours. */
async function invite(team: Team, { email, role = 'member' as const }: { email: string; role?: 'member' | 'billing' }) {
  const path = `/organizations/${team.id}/invitations`
  const made = await ask(app, inTeam(team, 0), { method: 'POST', path, body: { email, role } })
  expect(made.status).toBe(201)
  const { id } = (made.body as { data: { id: string } }).data
  const token = `token-of-${id}`
  await getDb().invitation.update({ where: { id }, data: { tokenHash: hashInvitationToken(token) } })
  return { id, token, path: `${path}/${id}` }
}

const accept = (who: { cookie: string } | null, token: string) =>
  ask(app, who, { method: 'POST', path: '/invitations/accept', body: { token } })
const preview = (token: string) => ask(app, null, { method: 'POST', path: '/invitations/preview', body: { token } })
const isMember = async (team: Team, userId: string) =>
  (await getDb().membership.count({ where: { organizationId: team.id, userId } })) === 1

test('the invited person sees what it is for, joins with the role, and their browser works there', async () => {
  const [team, guest] = await Promise.all([createTeam('admin'), createTestPerson()])
  const { token } = await invite(team, { email: guest.email.toUpperCase(), role: 'billing' })
  expect((await preview(token)).body).toMatchObject({
    data: { organization_name: 'Team', email: guest.email, role: 'billing' },
  })
  const accepted = await accept(guest, token)
  expect(accepted.status).toBe(200)
  expect(accepted.setCookie).toContain(`causeway.organization=${team.id}`)
  const { body } = await ask(app, { cookie: guest.cookie, in: team.id }, { path: '/me' })
  expect(body).toMatchObject({ data: { organization: { id: team.id, role: 'billing' } } })
})

test('a new account’s address counts as verified by the link that was sent to it', async () => {
  const [team, guest] = await Promise.all([createTeam('admin'), createTestPerson({ isVerified: false })])
  const { token } = await invite(team, { email: guest.email })
  expect((await accept(guest, token)).status).toBe(200)
  const { body } = await ask(app, guest, { path: '/me' })
  expect(body).toMatchObject({ data: { user: { email_verified: true } } })
})

test('somebody else who has the link does not get in', async () => {
  const [team, guest, thief] = await Promise.all([createTeam('admin'), createTestPerson(), createTestPerson()])
  const { token } = await invite(team, { email: guest.email })
  const refused = await accept(thief, token)
  expect([refused.status, reasonOf(refused)]).toEqual([403, 'other_address'])
  expect((await accept(null, token)).status).toBe(401)
  expect(await isMember(team, thief.userId)).toBe(false)
  expect((await accept(guest, token)).status).toBe(200)
})

describe('a link works no more', () => {
  test.each(['once it was used', 'once it was revoked', 'once it is too old', 'once a newer one was sent'])(
    '%s',
    async (how) => {
      const [team, guest] = await Promise.all([createTeam('admin'), createTestPerson()])
      const { id, token, path } = await invite(team, { email: guest.email })
      const admin = inTeam(team, 0)
      if (how.includes('used')) await accept(guest, token)
      if (how.includes('revoked')) expect((await ask(app, admin, { method: 'DELETE', path })).status).toBe(200)
      if (how.includes('old')) await getDb().invitation.update({ where: { id }, data: { expiresAt: new Date(0) } })
      if (how.includes('newer')) {
        expect((await ask(app, admin, { method: 'POST', path: `${path}/resend` })).status).toBe(200)
      }
      for (const answer of [await preview(token), await accept(guest, token)]) {
        expect([answer.status, reasonOf(answer)]).toEqual([400, 'stale_link'])
      }
      expect(await isMember(team, guest.userId)).toBe(how.includes('used'))
    },
  )
})

test('of two clicks at once on one link, one joins and both leave one membership', async () => {
  const [team, guest] = await Promise.all([createTeam('admin'), createTestPerson()])
  const { token } = await invite(team, { email: guest.email })
  const tries = await Promise.allSettled([1, 2].map(() => acceptInvitation({ token, userId: guest.userId })))
  expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await isMember(team, guest.userId)).toBe(true)
})

test('an address is invited once, and members are not invited again, also by two admins at once', async () => {
  const [team, guest] = await Promise.all([createTeam('admin'), createTestPerson()])
  const invitedByUserId = team.people[0]?.userId ?? ''
  const input = { organizationId: team.id, role: 'member' as const, invitedByUserId, publicUrl: 'http://127.0.0.1' }
  const tries = await Promise.allSettled([1, 2].map(() => inviteMember({ ...input, email: guest.email })))
  expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const member = team.people[0]?.email ?? ''
  await expect(inviteMember({ ...input, email: member })).rejects.toMatchObject({ code: 'conflict' })
})

test('the link is stored as a hash only, and no answer tells it', async () => {
  const [team, guest] = await Promise.all([createTeam('admin'), createTestPerson()])
  await invite(team, { email: guest.email })
  const { body } = await ask(app, inTeam(team, 0), { path: `/organizations/${team.id}/invitations` })
  expect(Object.keys((body as { data: object[] }).data[0] ?? {}).sort()).toEqual(
    ['email', 'expires_at', 'id', 'invited_by', 'is_expired', 'role', 'sent_at'].sort(),
  )
})
