// Apart from the schemas: a page that needs these need not load a schema library.

/** What a person may do in an organization; lib/auth/permissions.ts says what that is. */
export const ORGANIZATION_ROLES = ['admin', 'member', 'billing'] as const

/** Says with each request of a page which organization the page shows. */
export const ORGANIZATION_HEADER = 'x-causeway-organization'
