'use client'

import { useQuery } from '@tanstack/react-query'
import { Lock } from 'lucide-react'
import type { ReactNode } from 'react'
import { WhoPays } from '@/components/layout/who-pays'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { meQueries } from '@/lib/client/me'
import { mayManageMoney } from '@/lib/client/roles'

type PayersOnlyProps = {
  /** What others are told that they may not do here. */
  title: string
  /** What they can ask others for: ‘to …’. */
  purpose: string
  children: ReactNode
}

/** Shows its content to those who manage the organization's money, and to others who does. The server decides again. */
export function PayersOnly({ title, purpose, children }: PayersOnlyProps) {
  const { data: me } = useQuery(meQueries.me())
  if (!me || mayManageMoney(me.organization.role)) return children
  return (
    <Card className="justify-center">
      <EmptyState icon={Lock} title={title} description={<WhoPays purpose={purpose} />} />
    </Card>
  )
}
