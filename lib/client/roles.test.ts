import { expect, test } from 'vitest'
import { PERMISSIONS } from '@/lib/auth/permissions'
import { ORGANIZATION_ROLES } from '@/lib/schemas/organizations'
import { mayManageMoney } from './roles'

test('pages offer credits to exactly the roles that the server lets buy them', () => {
  const offered = ORGANIZATION_ROLES.filter((role) => mayManageMoney(role))
  expect(offered).toEqual(ORGANIZATION_ROLES.filter((role) => PERMISSIONS.money.admits.includes(role)))
})
