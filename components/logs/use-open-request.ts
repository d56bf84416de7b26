import { parseAsString, useQueryStates } from 'nuqs'
import { useCallback } from 'react'

const PARSERS = { request: parseAsString, tab: parseAsString }

/** Which request's details lie over the list; in the address, so that Back closes them and a link opens them. */
export function useOpenRequest(): [openId: string | null, open: (id: string | null) => void] {
  const [{ request }, setState] = useQueryStates(PARSERS, { history: 'push' })
  const open = useCallback(
    // The side that was looked at stays for the next request, and goes with the last one.
    (id: string | null) => void setState(id === null ? { request: null, tab: null } : { request: id }),
    [setState],
  )
  return [request, open]
}
