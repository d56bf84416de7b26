'use client'

import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { Skeleton } from '@/components/ui/skeleton'
import { sessionQueries } from '@/lib/client/session'
import type { ModelObject } from '@/lib/schemas/models'
import { ModelSection } from '../detail/model-section'
import { Playground } from './playground'

/** Try a prompt: people who are signed in; everybody else is told how. */
export function PlaygroundSection({ model }: { model: ModelObject }) {
  const { data: isSignedIn } = useQuery(sessionQueries.isSignedIn())
  return (
    <ModelSection
      id="playground"
      title="Playground"
      lead="One prompt, streamed, charged to your balance like any request."
    >
      <div className="px-5 pb-5">
        {isSignedIn === undefined ? (
          <Skeleton className="h-44" />
        ) : isSignedIn ? (
          <Playground model={model} />
        ) : (
          <Invitation model={model} />
        )}
      </div>
    </ModelSection>
  )
}

function Invitation({ model }: { model: ModelObject }) {
  const back = encodeURIComponent(`/models/${model.id}#playground`)
  return (
    <div className="grid justify-items-start gap-3 rounded-lg border border-dashed px-5 py-8 sm:justify-items-center sm:text-center">
      <p className="max-w-md text-pretty text-muted-foreground">
        Sign up to try {model.name} right here. Models marked free cost nothing; the others are paid from prepaid
        credits, to the token.
      </p>
      <div className="flex flex-wrap gap-2">
        <Button asChild>
          <Link href={`/sign-up?callbackUrl=${back}`}>Create an account</Link>
        </Button>
        <Button asChild variant="outline">
          <Link href={`/sign-in?callbackUrl=${back}`}>Sign in</Link>
        </Button>
      </div>
    </div>
  )
}
