import { parseAsString, useQueryState } from 'nuqs'
import { useCallback } from 'react'

/** Which request's details lie over the list; in the address, so that Back closes them and a link opens them. */
export function useOpenRequest(): [openId: string | null, open: (id: string | null) => void] {
  const [openId, setOpenId] = useQueryState('request', parseAsString.withOptions({ history: 'push' }))
  const open = useCallback((id: string | null) => void setOpenId(id), [setOpenId])
  return [openId, open]
}
