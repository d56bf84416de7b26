'use client'

import { parseAsString, useQueryStates } from 'nuqs'

const text = parseAsString.withDefault('')
const PARSERS = { area: text, user_id: text, search: text, from: text, to: text }

/** What the log is narrowed down to, in the address. */
export function useAuditFilters() {
  const [filters, setFilters] = useQueryStates(PARSERS, { throttleMs: 200 })
  return {
    filters,
    isFiltered: Object.values(filters).some((value) => value !== ''),
    setFilters: (change: Partial<typeof filters>) => void setFilters(change),
    clear: () => void setFilters(null),
  }
}
