'use client'

import { parseAsStringLiteral, useQueryState } from 'nuqs'
import { Card, CardHeader, CardTitle } from '@/components/ui/card'
import { CodeBlock } from '@/components/ui/code-block'
import { cn } from '@/components/ui/cn'
import { SegmentedControl } from '@/components/ui/segmented-control'
import type { LogEntry } from '@/lib/schemas/logs'
import { ChargeCard } from './charge-card'
import { ContentPanel } from './content-panel'
import { ExcludedEndpoints } from './excluded-endpoints'
import { FailureNote } from './failure-note'
import { FindingsCard } from './findings-card'
import { LedgerCard } from './ledger-card'
import { RequestCard } from './request-card'
import { TokenCard } from './token-card'
import { Waterfall } from './waterfall'

const TABS = ['overview', 'charge', 'text', 'json'] as const
const LABELS = { overview: 'Overview', charge: 'Charge', text: 'Text', json: 'JSON' } as const

/** A request from every side: what happened, what it cost and why, what was said, and all of it as data. */
export function EntryBody({ entry, isWide }: { entry: LogEntry; isWide: boolean }) {
  const [tab, setTab] = useQueryState('tab', parseAsStringLiteral(TABS).withDefault('overview'))
  const charge = entry.generation?.charge ?? null
  const tabs = TABS.filter((name) => name !== 'charge' || charge !== null)
  const shown = tabs.includes(tab) ? tab : 'overview'
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <SegmentedControl
        label="What to show of the request"
        value={shown}
        options={tabs.map((value) => ({ value, label: LABELS[value] }))}
        onValueChange={(value) => void setTab(value)}
        className="max-sm:flex max-sm:w-full"
      />
      {shown === 'overview' && <Overview entry={entry} isWide={isWide} />}
      {shown === 'charge' && charge && (
        <div className={cn('grid grid-cols-[minmax(0,1fr)] items-start gap-4', isWide && 'lg:grid-cols-2')}>
          <ChargeCard charge={charge} />
          <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
            {charge.transactions.map((transaction) => (
              <LedgerCard key={transaction.id} transaction={transaction} />
            ))}
          </div>
        </div>
      )}
      {shown === 'text' && <ContentPanel id={entry.row.id} />}
      {shown === 'json' && (
        <CodeBlock
          samples={[
            {
              label: entry.generation ? 'GET /generation' : 'Refused request',
              language: 'json',
              code: JSON.stringify(entry.generation ?? { ...entry.row, ...entry.refusal }, null, 2),
            },
          ]}
        />
      )}
    </div>
  )
}

function Overview({ entry, isWide }: { entry: LogEntry; isWide: boolean }) {
  return (
    <>
      <FailureNote entry={entry} />
      <div className={cn('grid grid-cols-[minmax(0,1fr)] items-start gap-4', isWide && 'lg:grid-cols-[3fr_2fr]')}>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <Card aria-label="Timeline" className="overflow-hidden">
            <CardHeader className="border-b">
              <CardTitle>Timeline</CardTitle>
            </CardHeader>
            <Waterfall entry={entry} />
            <ExcludedEndpoints excluded={entry.excluded} />
          </Card>
          <FindingsCard findings={entry.findings} />
          <TokenCard entry={entry} />
        </div>
        <RequestCard entry={entry} />
      </div>
    </>
  )
}
