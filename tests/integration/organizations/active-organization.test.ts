import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ORGANIZATION_HEADER } from '@/lib/schemas/organizations'
import { createTestPerson } from '@/tests/factories/create-person'
import type { ServedApp } from '@/tests/factories/serve-app'
import { serveEveryRoute } from '@/tests/factories/serve-every-route'
import { ask, createTeam, inTeam, reasonOf } from './kit'

let app: ServedApp
beforeAll(async () => {
  app = await serveEveryRoute()
})
afterAll(() => app.close())

const organizationOf = async (who: { cookie: string; in?: string }) =>
  ((await ask(app, who, { path: '/me' })).body as { data: { organization: { id: string; role: string } } }).data
    .organization

describe('a session works in', () => {
  test('the organization that the browser chose, with the role there', async () => {
    const team = await createTeam('billing')
    expect(await organizationOf(inTeam(team, 0))).toMatchObject({ id: team.id, role: 'billing' })
  })

  test('the personal one without a choice, and with the choice of an organization that the person does not belong to', async () => {
    const [team, stranger] = await Promise.all([createTeam('admin'), createTestPerson()])
    for (const chosen of [undefined, team.id, 'org_invented', '']) {
      const who = chosen === undefined ? stranger : { cookie: stranger.cookie, in: chosen }
      expect(await organizationOf(who)).toMatchObject({ id: stranger.organizationId })
    }
  })

  test('the one that a switch sets, and only into one’s own', async () => {
    const [team, stranger] = await Promise.all([createTeam('member'), createTestPerson()])
    const switched = await ask(app, team.people[0] ?? null, {
      method: 'POST',
      path: `/organizations/${team.id}/switch`,
    })
    expect(switched.setCookie).toContain(`causeway.organization=${team.id}; Path=/`)
    expect(switched.setCookie).toMatch(/HttpOnly; SameSite=Lax/)
    const refused = await ask(app, stranger, { method: 'POST', path: `/organizations/${team.id}/switch` })
    expect([refused.status, refused.setCookie]).toEqual([404, null])
  })
})

test('a tab that shows another organization than the browser works in is refused, reading and writing, and nothing changes', async () => {
  const team = await createTeam('admin')
  const person = inTeam(team, 0)
  const personal = team.people[0]?.organizationId ?? ''
  const stale = { [ORGANIZATION_HEADER]: personal }
  const write = { method: 'PATCH', path: `/organizations/${team.id}`, body: { name: 'From the wrong tab' } }
  for (const request of [{ path: '/keys' }, write]) {
    const refused = await ask(app, person, { ...request, headers: stale })
    expect([refused.status, reasonOf(refused)]).toEqual([409, 'other_organization'])
  }
  const right = { [ORGANIZATION_HEADER]: team.id }
  expect((await ask(app, person, { path: '/keys', headers: right })).status).toBe(200)
  const { body } = await ask(app, person, { path: '/me' })
  expect(body).toMatchObject({ data: { organization: { name: 'Team' } } })
})

test('a removed member loses the organization at once, in the session that is open', async () => {
  const team = await createTeam('admin', 'member')
  const [admin, member] = [inTeam(team, 0), inTeam(team, 1)]
  expect(await organizationOf(member)).toMatchObject({ id: team.id })
  const userId = team.people[1]?.userId ?? ''
  const path = `/organizations/${team.id}/members/${userId}`
  expect((await ask(app, admin, { method: 'DELETE', path })).status).toBe(200)
  expect(await organizationOf(member)).toMatchObject({ id: team.people[1]?.organizationId })
  const late = await ask(app, member, { path: '/me', headers: { [ORGANIZATION_HEADER]: team.id } })
  expect(late.status).toBe(409)
})
