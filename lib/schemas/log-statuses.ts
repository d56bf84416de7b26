// Apart from the schemas: a page that needs these need not load a schema library.

export const LOG_STATUSES = ['completed', 'cancelled', 'error', 'refused'] as const
export type LogStatus = (typeof LOG_STATUSES)[number]
