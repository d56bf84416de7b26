import type { OrganizationRole } from '@/lib/schemas/organizations'
import type { AuthKind } from './principal'

/** Who can make a request: a person by their role in the organization, or a key by its kind. */
export type Caller = OrganizationRole | 'inference' | 'management'

/** A kind of route that a person or key needs a permission for. */
export type PermissionKind = Exclude<AuthKind, 'none' | 'operator'>

const PEOPLE = ['admin', 'member', 'billing'] as const

/**
 * Who may do what inside an organization: the one table of it. Each route names its kind as `auth`; docs/permissions.md
 * repeats this table, and a test compares them.
 */
export const PERMISSIONS: Readonly<Record<PermissionKind, { about: string; admits: readonly Caller[] }>> = {
  any: {
    about: 'See the balance, the models and the settings of routing, chains and presets; look up one request by its id',
    admits: [...PEOPLE, 'inference', 'management'],
  },
  inference: {
    about: 'Send requests to models, from a program or in the dashboard',
    admits: [...PEOPLE, 'inference'],
  },
  keys: {
    about: 'Make and manage API keys: admins and management keys all of them, others the ones they made',
    admits: [...PEOPLE, 'management'],
  },
  insight: {
    about: 'See what the organization spent, its budgets and its log of requests, without prompts and answers',
    admits: [...PEOPLE, 'management'],
  },
  management: {
    about:
      'Change what requests go through: chains, presets, routing, guardrails, own provider keys, stored content, budgets',
    admits: ['admin', 'management'],
  },
  money: {
    about: 'Buy credits, redeem codes, see orders and invoices',
    admits: ['admin', 'billing', 'management'],
  },
  billing: {
    about: 'Saved cards, automatic purchases, refunds, the details on invoices',
    admits: ['admin', 'billing'],
  },
  admin: {
    about: 'People, invitations and roles, the name of the organization, its audit log, closing it',
    admits: ['admin'],
  },
  session: {
    about: 'The own profile; switching, making and leaving organizations',
    admits: PEOPLE,
  },
}

/** Why a caller may not use a kind of route; null when they may. */
export function findRefusal(caller: Caller, auth: PermissionKind): { reason: string; message: string } | null {
  const { admits } = PERMISSIONS[auth]
  if (admits.includes(caller)) return null
  if (caller === 'inference' || caller === 'management') return refuseKey(caller, admits)
  return admits.includes('billing')
    ? {
        reason: 'not_admin',
        message: 'Only an admin of the organization, or somebody with the billing role, may do this.',
      }
    : { reason: 'not_admin', message: 'Only an admin of the organization may do this. Ask one of them.' }
}

function refuseKey(caller: 'inference' | 'management', admits: readonly Caller[]): { reason: string; message: string } {
  if (admits.includes('inference')) {
    const message = 'A management key administers keys and cannot be used for this. Use an ordinary API key.'
    return { reason: 'management_key', message }
  }
  if (admits.includes('management') && caller === 'inference') {
    const message = 'This needs a management key or an admin who is signed in; an ordinary API key may not do it.'
    return { reason: 'inference_key', message }
  }
  const message = 'This works only for a person who is signed in in the browser, not with an API key.'
  return { reason: 'session_needed', message }
}
