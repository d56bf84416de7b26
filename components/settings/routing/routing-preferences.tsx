'use client'

import { FormField } from '@/components/ui/form-field'
import { Select, type SelectOption } from '@/components/ui/select'
import type { RoutingDefaultsObject } from '@/lib/schemas/routing-defaults'
import { LeftOut } from '../left-out'
import { PickList } from '../pick-list'
import { SettingsSection } from '@/components/layout/settings-section'
import { useModelChoices, useProviderChoices } from '../use-choices'
import { MaxPriceForm } from './max-price-form'
import type { RoutingSettingsProps } from './privacy-settings'

type Sort = NonNullable<RoutingDefaultsObject['provider']['sort']> | 'balanced'

const SORTS: readonly SelectOption<Sort>[] = [
  { value: 'balanced', label: 'Balanced', hint: 'cheap and stable, shared out' },
  { value: 'price', label: 'Price' },
  { value: 'throughput', label: 'Throughput' },
  { value: 'latency', label: 'Latency' },
  { value: 'exacto', label: 'Quality of tool calls' },
]

/** Providers, prices and what holds where a request says nothing. */
export function RoutingPreferences({ defaults, preview, onChange, canEdit }: RoutingSettingsProps) {
  const { provider, default_model: defaultModel } = defaults
  const [providers, models] = [useProviderChoices(), useModelChoices()]
  const left = preview?.leaves_out
  return (
    <>
      <SettingsSection title="Providers" description="Which ones requests may go to. Both lists hold at once.">
        <fieldset disabled={!canEdit} className="grid gap-5">
          <div className="grid gap-1.5">
            <p className="text-base font-medium">Allowed</p>
            <PickList
              label="Allowed providers"
              noun="provider"
              options={providers}
              value={provider.only}
              onChange={(only) => onChange({ provider: { only } })}
              emptyText="All providers."
            />
            {provider.only.length > 0 && <LeftOut amount={left?.only} isOn />}
          </div>
          <div className="grid gap-1.5">
            <p className="text-base font-medium">Ignored</p>
            <PickList
              label="Ignored providers"
              noun="provider"
              options={providers}
              value={provider.ignore}
              onChange={(ignore) => onChange({ provider: { ignore } })}
              emptyText="None."
            />
            {provider.ignore.length > 0 && <LeftOut amount={left?.ignore} isOn />}
          </div>
        </fieldset>
      </SettingsSection>
      <SettingsSection
        title="Highest price"
        description="In USD per million tokens. What costs more is never used, whoever asks."
      >
        <MaxPriceForm
          key={JSON.stringify(provider.max_price)}
          maxPrice={provider.max_price}
          onChange={(max_price) => onChange({ provider: { max_price } })}
          canEdit={canEdit}
        />
        {provider.max_price && <LeftOut amount={left?.max_price} isOn />}
      </SettingsSection>
      <SettingsSection title="Defaults" description="For requests that say nothing else.">
        <fieldset disabled={!canEdit} className="grid max-w-sm gap-5">
          <div className="grid gap-1.5">
            <p className="text-base font-medium">Model</p>
            <PickList
              label="Default model"
              noun="model"
              options={models}
              value={defaultModel === null ? [] : [defaultModel]}
              onChange={(chosen) => onChange({ default_model: chosen.at(-1) ?? null })}
              emptyText="None: a request names its model."
            />
          </div>
          <FormField label="Order of providers">
            {(control) => (
              <Select
                {...control}
                value={provider.sort ?? 'balanced'}
                options={SORTS}
                disabled={!canEdit}
                onValueChange={(sort) => onChange({ provider: { sort: sort === 'balanced' ? null : sort } })}
              />
            )}
          </FormField>
        </fieldset>
      </SettingsSection>
    </>
  )
}
