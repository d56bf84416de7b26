'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { CreditCard, MoreHorizontal } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { tellChange } from '@/components/layout/tell-change'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { DropdownMenu, DropdownMenuContent, DropdownMenuItem, DropdownMenuTrigger } from '@/components/ui/dropdown-menu'
import { paymentMethodMutations, paymentMethodQueries } from '@/lib/client/payment-methods'
import type { PaymentMethodObject } from '@/lib/schemas/payment-methods'
import { describeCard, formatExpiry, isExpired } from './describe-card'

const RemoveCardDialog = dynamic(() => import('./remove-card-dialog').then((module) => module.RemoveCardDialog), {
  ssr: false,
})

/** One saved card with what can be done to it. */
export function PaymentMethodRow({ card }: { card: PaymentMethodObject }) {
  const [isRemoving, setIsRemoving] = useState(false)
  const queryClient = useQueryClient()
  const { mutateAsync: makeDefault, isPending } = useMutation(paymentMethodMutations.makeDefault(queryClient))
  const name = describeCard(card)
  const choose = () => {
    const before = queryClient.getQueryData(paymentMethodQueries.list().queryKey)?.find((other) => other.is_default)
    tellChange(makeDefault(card.id), {
      done: `${name} is the default now`,
      undo: before && (() => makeDefault(before.id)),
    })
  }
  return (
    <li className="flex items-center gap-3 py-2.5 pr-2 pl-3">
      <CreditCard aria-hidden className="size-5 shrink-0 text-muted-foreground" />
      <div className="grid min-w-0 flex-1 gap-0.5">
        <p className="truncate text-base font-medium">{name}</p>
        <p className="text-sm text-muted-foreground">
          {isExpired(card, new Date()) ? 'Expired' : 'Expires'} {formatExpiry(card)}
        </p>
      </div>
      <div className="flex flex-wrap justify-end gap-1.5">
        {card.used_by_auto_top_up && <Badge tone="outline">Auto top-up</Badge>}
        {isExpired(card, new Date()) && <Badge tone="warning">Expired</Badge>}
        {card.is_default && <Badge tone="brand">Default</Badge>}
      </div>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" size="icon-sm" aria-label={`Actions for ${name}`} isLoading={isPending}>
            {!isPending && <MoreHorizontal aria-hidden />}
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          <DropdownMenuItem disabled={card.is_default} onSelect={choose}>
            Make default
          </DropdownMenuItem>
          <DropdownMenuItem tone="destructive" onSelect={() => setIsRemoving(true)}>
            Remove
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      {isRemoving && <RemoveCardDialog card={card} onClose={() => setIsRemoving(false)} />}
    </li>
  )
}
