import Link from 'next/link'
import { AddCredits } from '@/components/layout/add-credits'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import type { LogEntry } from '@/lib/schemas/logs'
import { findAdvice } from './error-advice'

/** What went wrong and what to do; nothing for a request that went well. */
export function FailureNote({ entry }: { entry: LogEntry }) {
  const advice = findAdvice(entry)
  if (!advice) return null
  const { refusal, row } = entry
  const code = refusal ? `${refusal.status} ${refusal.code}` : row.error_type
  return (
    <Alert
      tone={row.status === 'refused' ? 'warning' : 'destructive'}
      title={advice.title}
      action={
        advice.link === 'add_credits' ? (
          <AddCredits />
        ) : (
          advice.link && (
            <Button asChild variant="outline" size="sm" className="max-sm:hidden">
              <Link href={advice.link.href}>{advice.link.label}</Link>
            </Button>
          )
        )
      }
    >
      {refusal && <p className="text-pretty break-words">{refusal.message}</p>}
      <p className="mt-1 text-pretty">{advice.text}</p>
      <p className="mt-1 text-xs">
        <code className="font-mono">{code}</code>. It cost nothing.
        {advice.link && advice.link !== 'add_credits' && (
          <Link href={advice.link.href} className="ml-2 underline underline-offset-4 sm:hidden">
            {advice.link.label}
          </Link>
        )}
      </p>
    </Alert>
  )
}
