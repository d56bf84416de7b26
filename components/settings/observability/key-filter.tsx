'use client'

import { useQuery } from '@tanstack/react-query'
import { Checkbox } from '@/components/ui/checkbox'
import { keyQueries } from '@/lib/client/keys'

type KeyFilterProps = { chosen: readonly string[]; onChange: (chosen: readonly string[]) => void }

/** Which keys' requests are told; none chosen means all. */
export function KeyFilter({ chosen, onChange }: KeyFilterProps) {
  const { data = [] } = useQuery(keyQueries.list())
  const keys = data.filter(({ is_management_key: isManagement }) => !isManagement)
  if (keys.length === 0) return null
  const toggle = (hash: string, isOn: boolean) =>
    onChange(isOn ? [...chosen, hash] : chosen.filter((other) => other !== hash))
  return (
    <fieldset className="grid gap-1.5">
      <legend className="text-sm font-medium">API keys</legend>
      <p className="text-xs text-muted-foreground">
        Choose some to send their requests only. None chosen: all requests.
      </p>
      <div className="grid max-h-36 gap-1.5 overflow-y-auto rounded-md border p-2">
        {keys.map(({ hash, name, label }) => (
          <label key={hash} className="flex items-center gap-2 text-sm">
            <Checkbox checked={chosen.includes(hash)} onCheckedChange={(checked) => toggle(hash, checked)} />
            <span className="truncate">{name}</span>
            <code className="ml-auto font-mono text-xs text-muted-foreground">{label}</code>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
