import { Usd } from '@/components/layout/usd'
import { Progress } from '@/components/ui/progress'
import { usdFromJson } from '@/lib/client/usd-from-json'
import type { ApiKeyObject } from '@/lib/schemas/keys'

const RESET_WORDS = { daily: 'a day', weekly: 'a week', monthly: 'a month' } as const

/** What a key has spent of its limit in the present window. */
export function KeyLimit({ apiKey }: { apiKey: ApiKeyObject }) {
  const { limit, limit_remaining: remaining, limit_reset: reset, name } = apiKey
  if (limit === null || remaining === null) return <span className="text-muted-foreground">none</span>
  const spent = Math.max(limit - remaining, 0)
  return (
    <div className="grid gap-1.5">
      <span className="whitespace-nowrap tabular-nums">
        <Usd amount={usdFromJson(spent)} /> <span className="text-muted-foreground">of</span>{' '}
        <Usd amount={usdFromJson(limit)} />
        {reset && <span className="text-muted-foreground"> {RESET_WORDS[reset]}</span>}
      </span>
      <Progress label={`Limit of ${name} used`} fraction={limit === 0 ? 1 : spent / limit} />
    </div>
  )
}
