'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Plus, TicketPercent } from 'lucide-react'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { ConfirmDialog } from '@/components/layout/confirm-dialog'
import { Time } from '@/components/layout/time'
import { Usd } from '@/components/layout/usd'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { operatorMutations, operatorQueries } from '@/lib/client/operator'
import type { PromotionObject } from '@/lib/schemas/operator'
import { CreateCodeDialog } from './create-code-dialog'
import { LoadState } from './load-state'

/** Promotional codes: made, used, ended. The codes themselves are shown once and never stored. */
export function PromotionsView() {
  const [isCreating, setIsCreating] = useState(false)
  const codes = useQuery(operatorQueries.promotions())
  if (!codes.data) return <LoadState query={codes} title="The codes could not be loaded" />
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <Button className="justify-self-end" onClick={() => setIsCreating(true)}>
        <Plus aria-hidden />
        New code
      </Button>
      <Card className="overflow-hidden">
        {codes.data.length === 0 && (
          <EmptyState
            icon={TicketPercent}
            title="No codes yet"
            description="Whoever redeems one gets promotional credit, once per organization and person."
          />
        )}
        <ul className="text-sm">
          {codes.data.map((code) => (
            <CodeRow key={code.id} code={code} />
          ))}
        </ul>
      </Card>
      {isCreating && <CreateCodeDialog onClose={() => setIsCreating(false)} />}
    </section>
  )
}

function CodeRow({ code }: { code: PromotionObject }) {
  const [isAsking, setIsAsking] = useState(false)
  const disable = useMutation(operatorMutations.disableCode(useQueryClient()))
  const confirm = () =>
    disable.mutate(code.id, {
      onSuccess: () => {
        toast.success(`${code.label} is disabled`)
        setIsAsking(false)
      },
    })
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b px-5 py-3 last:border-0">
      <span>
        <code className="font-mono font-medium">{code.label}</code>{' '}
        <span className="text-muted-foreground">
          <Usd amount={code.amount_usd} />, {code.redemptions} of {code.redemptions_max} redeemed
          {code.valid_until !== null && (
            <>
              , until <Time iso={code.valid_until} />
            </>
          )}
        </span>
      </span>
      {code.is_disabled ? (
        <Badge>disabled</Badge>
      ) : (
        <Button variant="ghost" size="sm" aria-label={`Disable ${code.label}`} onClick={() => setIsAsking(true)}>
          Disable
        </Button>
      )}
      {isAsking && (
        <ConfirmDialog
          title={`Disable ${code.label}?`}
          confirmLabel="Disable"
          isPending={disable.isPending}
          error={disable.error}
          onConfirm={confirm}
          onClose={() => setIsAsking(false)}
        >
          <p>Nobody can redeem it any more. Credit that it gave stays. This cannot be undone.</p>
        </ConfirmDialog>
      )}
    </li>
  )
}
