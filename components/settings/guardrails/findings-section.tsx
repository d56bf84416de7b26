'use client'

import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { Time } from '@/components/layout/time'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { Skeleton } from '@/components/ui/skeleton'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { guardrailQueries } from '@/lib/client/guardrails'
import type { GuardrailFinding } from '@/lib/schemas/guardrails'

const TONES = { redact: 'warning', block: 'destructive', flag: 'neutral' } as const

/** What guardrails found in texts lately; never the texts. */
export function FindingsSection() {
  const findings = useQuery(guardrailQueries.findings())
  return (
    <section className="grid gap-4 border-t pt-7" aria-labelledby="findings-title">
      <div className="grid gap-0.5">
        <h2 id="findings-title" className="font-semibold">
          Recent findings
        </h2>
        <p className="text-sm text-muted-foreground">
          What was redacted, blocked and flagged in the last 90 days, never the text itself.
        </p>
      </div>
      {findings.isPending ? (
        <Skeleton className="h-32 rounded-lg" />
      ) : findings.data === undefined ? (
        <p role="alert" className="text-sm text-destructive">
          {findings.error.message}
        </p>
      ) : findings.data.length === 0 ? (
        <p className="text-sm text-muted-foreground">Nothing yet.</p>
      ) : (
        <Findings findings={findings.data} />
      )}
    </section>
  )
}

function Findings({ findings }: { findings: readonly GuardrailFinding[] }) {
  return (
    <Card className="overflow-hidden">
      <Table label="What guardrails found">
        <TableHeader>
          <TableRow className="hover:bg-transparent">
            <TableHead>When</TableHead>
            <TableHead>What</TableHead>
            <TableHead>Where</TableHead>
            <TableHead>Guardrail</TableHead>
            <TableHead>Request</TableHead>
          </TableRow>
        </TableHeader>
        <TableBody>
          {findings.map((finding) => (
            <TableRow key={finding.id}>
              <TableCell className="text-muted-foreground">
                <Time iso={finding.occurred_at} />
              </TableCell>
              <TableCell>
                <span className="flex items-center gap-2 whitespace-nowrap">
                  <Badge tone={TONES[finding.action]}>{finding.action}</Badge>
                  {finding.matches} × <code className="font-mono text-xs">{finding.label}</code>
                </span>
              </TableCell>
              <TableCell className="text-muted-foreground">
                {finding.direction === 'input' ? 'request' : 'answer'}
              </TableCell>
              <TableCell className="max-w-48 truncate">{finding.guardrail_name}</TableCell>
              <TableCell>
                <Link
                  href={`/logs?request=${finding.generation_id}`}
                  className="font-mono text-xs text-brand hover:underline"
                >
                  {finding.generation_id}
                </Link>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  )
}
