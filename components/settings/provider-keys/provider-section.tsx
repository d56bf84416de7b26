'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast'
import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card'
import { providerKeyMutations } from '@/lib/client/provider-keys'
import type { ProviderKeyObject } from '@/lib/schemas/byok'
import { ProviderKeyRow } from './provider-key-row'

type ProviderSectionProps = { name: string; keys: readonly ProviderKeyObject[]; onEdit: (id: string) => void }

/** The keys of one provider: those before our capacity, those behind it, each in order. */
export function ProviderSection({ name, keys, onEdit }: ProviderSectionProps) {
  const reorder = useMutation(providerKeyMutations.reorder(useQueryClient()))
  const first = keys.filter((key) => !key.is_fallback)
  const later = keys.filter((key) => key.is_fallback)
  const move = (key: ProviderKeyObject, step: -1 | 1) => {
    const group = key.is_fallback ? later : first
    const place = group.indexOf(key)
    const other = group[place + step]
    if (!other) return
    const moved = group.with(place, other).with(place + step, key)
    const ordered = key.is_fallback ? [...first, ...moved] : [...moved, ...later]
    reorder.mutate(ordered, { onError: (error) => toast.error(error.message) })
  }
  const isRequired = first.some((key) => key.is_byok_only)
  const groups = [
    { title: 'Tried first', list: first },
    { title: 'Tried after our capacity', list: later },
  ]
  return (
    <Card aria-label={name}>
      <CardHeader>
        <CardTitle>{name}</CardTitle>
      </CardHeader>
      <CardContent className="grid gap-4">
        {groups.map(
          ({ title, list }) =>
            list.length > 0 && (
              <div key={title} className="grid gap-2">
                <h3 className="text-xs font-medium text-muted-foreground">{title}</h3>
                <ol className="grid divide-y rounded-lg border">
                  {list.map((key, index) => (
                    <ProviderKeyRow
                      key={key.id}
                      providerKey={key}
                      canMoveUp={index > 0}
                      canMoveDown={index < list.length - 1}
                      onMove={(step) => move(key, step)}
                      onEdit={() => onEdit(key.id)}
                    />
                  ))}
                </ol>
              </div>
            ),
        )}
        {isRequired && (
          <p className="text-xs text-muted-foreground">Our own capacity at this provider is never used.</p>
        )}
      </CardContent>
    </Card>
  )
}
