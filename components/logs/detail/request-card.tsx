import Link from 'next/link'
import { Card, CardHeader, CardTitle } from '@/components/ui/card'
import { formatExactUsd } from '@/lib/client/format-exact-usd'
import { formatExactTime } from '@/lib/client/format-time'
import type { LogEntry, LogRow } from '@/lib/schemas/logs'
import type { GenerationObject } from '@/lib/schemas/generation'
import { Fact, IdFact } from './fact'

const linkClasses = 'underline decoration-border underline-offset-4 hover:decoration-current'

/** Who asked, through what, and every id by which it can be found again. */
export function RequestCard({ entry: { row, generation, refusal, held_usd: held } }: { entry: LogEntry }) {
  return (
    <Card aria-label="Request" className="overflow-hidden">
      <CardHeader>
        <CardTitle>Request</CardTitle>
      </CardHeader>
      <dl>
        <WhoFacts row={row} />
        {generation && <HowFacts generation={generation} held={held} />}
        <IdFact name="Generation id" value={row.id} />
        {refusal && <IdFact name="Request id" value={refusal.request_id} />}
        {generation && <IdFact name="Request id" value={generation.request_id} />}
        {generation && <IdFact name="Provider’s id" value={generation.upstream_id} />}
        {row.session_id !== null && <SessionFact id={row.session_id} />}
        <IdFact name="User agent" value={(generation ?? refusal)?.user_agent ?? null} />
      </dl>
    </Card>
  )
}

function WhoFacts({ row }: { row: LogRow }) {
  return (
    <>
      <Fact name="Time">{formatExactTime(row.created_at)}</Fact>
      <Fact name="Asked for">
        <code className="font-mono text-xs break-all">{row.requested_model || 'no model'}</code>
      </Fact>
      <Fact name="Key">{row.key ? row.key.name : 'the dashboard'}</Fact>
      {row.member && (
        <Fact name="Member">
          <span className="block truncate" title={row.member.name}>
            {row.member.name}
          </span>
        </Fact>
      )}
      {row.app !== null && <Fact name="App">{row.app}</Fact>}
      <Fact name="API">
        {row.api ?? 'chat'}
        {row.streamed && <span className="text-muted-foreground">, streamed</span>}
      </Fact>
    </>
  )
}

function HowFacts({ generation, held }: { generation: GenerationObject; held: string | null }) {
  const facts: [name: string, value: string | null][] = [
    ['Preset', generation.preset_id],
    ['Router', generation.router],
    ['Provider said', generation.native_finish_reason],
    ['Tier', generation.service_tier],
    ['Set aside', held === null || held === '0' ? null : formatExactUsd(held)],
  ]
  return facts.map(([name, value]) => {
    return (
      value !== null && (
        <Fact key={name} name={name}>
          {value}
        </Fact>
      )
    )
  })
}

function SessionFact({ id }: { id: string }) {
  return (
    <Fact name="Session">
      <Link href={`/logs?range=all&session_id=${encodeURIComponent(id)}`} className={`block truncate ${linkClasses}`}>
        {id}
      </Link>
    </Fact>
  )
}
