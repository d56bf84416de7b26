'use client'

import { CircleAlert, RotateCw } from 'lucide-react'
import Link from 'next/link'
import { AddCredits } from '@/components/layout/add-credits'
import { Button } from '@/components/ui/button'
import type { ChatAnswerError } from '@/lib/schemas/chats'
import { describeAnswerError } from '../describe-answer-error'

/** Why there is no answer, or not all of it, and what to do. */
export function AnswerError({ error, onRetry }: { error: ChatAnswerError; onRetry: () => void }) {
  const { title, description, link, canRetry } = describeAnswerError(error)
  return (
    <div role="alert" className="grid gap-2 rounded-lg border border-destructive/25 bg-destructive-muted px-3.5 py-3">
      <p className="flex items-center gap-2 text-sm font-medium">
        <CircleAlert aria-hidden className="size-4 shrink-0 text-destructive" />
        {title}
      </p>
      <p className="text-sm [overflow-wrap:anywhere] text-foreground/80">{description}</p>
      <div className="flex flex-wrap items-center gap-2">
        {canRetry && (
          <Button variant="outline" size="sm" onClick={onRetry}>
            <RotateCw aria-hidden />
            Try again
          </Button>
        )}
        {link === 'add_credits' && <AddCredits variant="ghost" />}
        {link && link !== 'add_credits' && (
          <Button asChild variant={canRetry ? 'ghost' : 'outline'} size="sm">
            <Link href={link.href}>{link.label}</Link>
          </Button>
        )}
      </div>
    </div>
  )
}
