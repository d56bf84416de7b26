/** Whose requests are read: all of an organization's, or those of one key. */
export type LogReader = {
  organizationId: string
  /** Null = every key's, and the dashboard's. */ apiKeyId: string | null
}
