'use client'

import { parseAsString, useQueryState } from 'nuqs'
import { useEffect } from 'react'
import { toast } from '@/components/ui/toast'

/** Says that the card is there when Stripe's page sends the browser back, and cleans the address. Shows nothing. */
export function CardReturn() {
  const [card, setCard] = useQueryState('card', parseAsString)
  useEffect(() => {
    if (card !== 'saved') return
    // The id keeps a second run of this effect from showing a second toast.
    toast.success('The card was saved', { id: 'card-saved' })
    void setCard(null)
  }, [card, setCard])
  return null
}
