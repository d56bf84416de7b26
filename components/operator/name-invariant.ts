/** An invariant of the ledger in words; the audit prints its name with underscores. */
export const nameInvariant = (invariant: string): string => invariant.replaceAll('_', ' ')
