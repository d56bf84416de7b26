'use client'

import { useQuery } from '@tanstack/react-query'
import { Alert } from '@/components/ui/alert'
import { meQueries } from '@/lib/client/me'

/** Says on every page why nothing works while a payment is disputed, and what ends that. */
export function FrozenBanner() {
  const { data: me } = useQuery(meQueries.me())
  if (me?.organization.is_frozen !== true) return null
  return (
    <Alert tone="destructive" title="This account is frozen because a payment is disputed">
      Requests, purchases and refunds wait until the bank has decided. Ask the holder of the card to withdraw the
      dispute, or write to the operator of this server. Your keys, settings and history stay as they are.
    </Alert>
  )
}
