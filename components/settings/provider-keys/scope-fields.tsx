'use client'

import { PickList } from '../pick-list'
import { useKeyChoices, useMemberChoices, useModelChoices } from '../use-choices'
import type { ProviderKeyFields } from './provider-key-fields'

type ScopeFieldsProps = { fields: ProviderKeyFields; onChange: (part: Partial<ProviderKeyFields>) => void }

/** For which requests a provider key is. */
export function ScopeFields({ fields, onChange }: ScopeFieldsProps) {
  const lists = [
    { name: 'models', label: 'Models', noun: 'model', options: useModelChoices(), emptyText: 'For all models.' },
    { name: 'keys', label: 'API keys', noun: 'key', options: useKeyChoices(), emptyText: 'For all API keys.' },
    { name: 'members', label: 'Members', noun: 'member', options: useMemberChoices(), emptyText: 'For all members.' },
  ] as const
  return (
    <div className="grid gap-4 border-t pt-4">
      {lists.map(({ name, ...list }) => (
        <div key={name} className="grid gap-1.5">
          <p className="text-sm font-medium">{list.label}</p>
          <PickList {...list} value={fields[name]} onChange={(value) => onChange({ [name]: value })} />
        </div>
      ))}
    </div>
  )
}
