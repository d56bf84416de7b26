import type { OrganizationRole } from '@/lib/schemas/organizations'

/** Whether a role buys credits and sees what was bought; the server decides again. */
export function mayManageMoney(role: OrganizationRole | undefined): boolean {
  return role === 'admin' || role === 'billing'
}

/** What each role is called and may do, for people who choose one. */
export const ROLE_WORDS: Readonly<Record<OrganizationRole, { label: string; about: string }>> = {
  admin: { label: 'Admin', about: 'Everything: people, money, keys and settings.' },
  member: { label: 'Member', about: 'Uses models with own keys, sees activity and balance.' },
  billing: { label: 'Billing', about: 'As a member, and buys credits, sees invoices, manages cards.' },
}
