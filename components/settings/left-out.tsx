import { formatCount } from '@/lib/client/format-count'

type Amount = { models: number; endpoints: number }

/** How much a setting takes away, or would. */
export function LeftOut({ amount, isOn }: { amount: Amount | undefined; isOn: boolean }) {
  if (!amount) return <span className="text-xs text-muted-foreground">…</span>
  const what = `${formatCount(amount.endpoints)} ${amount.endpoints === 1 ? 'endpoint' : 'endpoints'}`
  const models =
    amount.models > 0 ? `, ${formatCount(amount.models)} ${amount.models === 1 ? 'model' : 'models'} entirely` : ''
  if (amount.endpoints === 0) return <span className="text-xs text-muted-foreground">leaves nothing out</span>
  return (
    <span className={isOn ? 'text-xs text-warning' : 'text-xs text-muted-foreground'}>
      {isOn ? 'leaves out' : 'would leave out'} {what}
      {models}
    </span>
  )
}

/** What is left of all models, with a bar. */
export function Eligible({ total, eligible }: { total: Amount; eligible: Amount }) {
  const share = total.endpoints === 0 ? 0 : eligible.endpoints / total.endpoints
  return (
    <div className="grid gap-2 rounded-lg border bg-card px-4 py-3 shadow-raised" role="status">
      <p className="text-sm">
        <strong className="font-semibold tabular-nums">{formatCount(eligible.models)}</strong>
        <span className="text-muted-foreground"> of {formatCount(total.models)} models and </span>
        <strong className="font-semibold tabular-nums">{formatCount(eligible.endpoints)}</strong>
        <span className="text-muted-foreground"> of {formatCount(total.endpoints)} endpoints can be used.</span>
      </p>
      <div aria-hidden className="h-1.5 overflow-hidden rounded-full bg-muted">
        <div
          className="h-full rounded-full bg-brand transition-[width] motion-reduce:transition-none"
          style={{ width: `${share * 100}%` }}
        />
      </div>
    </div>
  )
}
