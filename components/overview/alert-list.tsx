import Link from 'next/link'
import { AddCredits } from '@/components/layout/add-credits'
import { Time } from '@/components/layout/time'
import { Usd } from '@/components/layout/usd'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import type { OverviewAlert } from '@/lib/schemas/overview'
import { usdText } from './usd-text'

/** What stops working soon, or has, each with the way out. */
export function AlertList({ alerts }: { alerts: readonly OverviewAlert[] }) {
  if (alerts.length === 0) return null
  return (
    <section aria-label="Alerts" className="grid gap-3">
      {alerts.map((alert) => (
        <OneAlert key={toKey(alert)} alert={alert} />
      ))}
    </section>
  )
}

function toKey(alert: OverviewAlert): string {
  if (alert.kind === 'low_balance') return alert.kind
  return `${alert.kind} ${alert.kind === 'model_retiring' ? alert.model : alert.key_hash}`
}

function OneAlert({ alert }: { alert: OverviewAlert }) {
  switch (alert.kind) {
    case 'low_balance':
      return <LowBalance alert={alert} />
    case 'model_retiring':
      return <RetiringModel alert={alert} />
    case 'key_near_limit':
      return (
        <Alert
          tone="warning"
          title={`${alert.name} is near its limit`}
          action={<Action href="/keys" label="Edit key" />}
        >
          <Usd amount={usdText(alert.remaining_usd)} /> of <Usd amount={usdText(alert.limit_usd)} /> are left. Requests
          beyond it are refused.
        </Alert>
      )
    case 'key_expiring':
    case 'key_expired':
      return (
        <Alert
          tone={alert.kind === 'key_expired' ? 'destructive' : 'warning'}
          title={alert.kind === 'key_expired' ? `${alert.name} has expired` : `${alert.name} expires soon`}
          action={<Action href="/keys" label="See keys" />}
        >
          {alert.kind === 'key_expired' ? 'It expired ' : 'It expires '}
          <Time iso={alert.expires_at} /> and refuses requests{' '}
          {alert.kind === 'key_expired' ? 'since.' : 'from then on.'}
        </Alert>
      )
  }
}

function LowBalance({ alert }: { alert: Extract<OverviewAlert, { kind: 'low_balance' }> }) {
  const isEmpty = alert.remaining_usd.startsWith('-') || alert.remaining_usd === '0'
  return (
    <Alert
      tone={isEmpty ? 'destructive' : 'warning'}
      title={isEmpty ? 'Your balance is used up' : 'Your balance is low'}
      action={<AddCredits />}
    >
      {isEmpty ? 'Only free models answer now.' : <LowBalanceText alert={alert} />}
    </Alert>
  )
}

function LowBalanceText({ alert }: { alert: Extract<OverviewAlert, { kind: 'low_balance' }> }) {
  const days = alert.days_left ?? 0
  return (
    <>
      <Usd amount={alert.remaining_usd} /> are left, for {days === 0 ? 'less than a day' : `about ${days} days`} at the
      rate of the last days.
    </>
  )
}

function RetiringModel({ alert }: { alert: Extract<OverviewAlert, { kind: 'model_retiring' }> }) {
  return (
    <Alert
      tone="warning"
      title={`${alert.name} is about to be retired`}
      action={alert.successor !== null && <Action href={`/models/${alert.successor}`} label="See its successor" />}
    >
      You used it in the last 30 days. Its last day is {alert.last_day}.
      {alert.successor !== null && ` Use ${alert.successor} instead.`}
    </Alert>
  )
}

function Action({ href, label }: { href: string; label: string }) {
  return (
    <Button asChild size="sm" variant="outline">
      <Link href={href}>{label}</Link>
    </Button>
  )
}
