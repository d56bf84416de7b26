'use client'

import { useQuery } from '@tanstack/react-query'
import { Plus, ShieldCheck } from 'lucide-react'
import { parseAsString, useQueryState } from 'nuqs'
import dynamic from 'next/dynamic'
import type { ReactNode } from 'react'
import { SettingsHead } from '@/components/layout/settings-head'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { guardrailQueries } from '@/lib/client/guardrails'
import { EffectiveSection } from './effective-section'
import { FindingsSection } from './findings-section'
import { GuardrailCard } from './guardrail-card'
import { useNames } from './use-names'

// Loaded when somebody opens one.
const GuardrailDialog = dynamic(() => import('./guardrail-dialog').then((module) => module.GuardrailDialog))
const AssignDialog = dynamic(() => import('./assign-dialog').then((module) => module.AssignDialog))

/** The organization's guardrails, whom they are for, and what they found. */
export function GuardrailsView() {
  const guardrails = useQuery(guardrailQueries.list())
  // `?edit=new` or an id opens the form, `?assign=` the assignments, so that other pages can lead there.
  const [editing, setEditing] = useQueryState('edit', parseAsString)
  const [assigning, setAssigning] = useQueryState('assign', parseAsString)
  const nameOf = useNames(guardrails.data)
  const edited = guardrails.data?.find(({ id }) => id === editing)
  const assigned = guardrails.data?.find(({ id }) => id === assigning)
  if (guardrails.isPending) {
    return (
      <div className="grid gap-4">
        <Head />
        <Skeleton className="h-96 rounded-lg" />
      </div>
    )
  }
  if (!guardrails.data) {
    return (
      <Card>
        <ErrorState
          title="The guardrails could not be loaded"
          description={guardrails.error.message}
          onRetry={() => void guardrails.refetch()}
          isRetrying={guardrails.isFetching}
        />
      </Card>
    )
  }
  const create = () => void setEditing('new')
  return (
    <div className="grid gap-8">
      <section className="grid gap-4" aria-labelledby="guardrails-title">
        <Head
          action={
            guardrails.data.length > 0 && (
              <Button onClick={create}>
                <Plus aria-hidden />
                New guardrail
              </Button>
            )
          }
        />
        {guardrails.data.length === 0 ? (
          <Card>
            <EmptyState
              icon={ShieldCheck}
              title="No guardrails yet"
              description="Let an intern's key use cheap models for $5 a day, keep e-mail addresses and card numbers from ever reaching a provider, or allow one department only what your lawyers have read."
              action={<Button onClick={create}>Create the first guardrail</Button>}
            />
          </Card>
        ) : (
          <div className="grid gap-4 xl:grid-cols-2">
            {guardrails.data.map((guardrail) => (
              <GuardrailCard
                key={guardrail.id}
                guardrail={guardrail}
                nameOf={nameOf}
                onEdit={() => void setEditing(guardrail.id)}
                onAssign={() => void setAssigning(guardrail.id)}
              />
            ))}
          </div>
        )}
      </section>
      {guardrails.data.length > 0 && (
        <>
          <EffectiveSection />
          <FindingsSection />
        </>
      )}
      {(editing === 'new' || edited) && (
        <GuardrailDialog key={editing} guardrail={edited ?? null} onClose={() => void setEditing(null)} />
      )}
      {assigned && <AssignDialog guardrail={assigned} onClose={() => void setAssigning(null)} />}
    </div>
  )
}

function Head({ action }: { action?: ReactNode }) {
  return (
    <SettingsHead
      id="guardrails-title"
      title="Guardrails"
      description="Rules for keys, for members, or for everybody: models and providers, money, and what texts may contain. All that apply to a request hold at once."
      action={action}
    />
  )
}
