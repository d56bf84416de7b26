'use client'

import { Checkbox } from '@/components/ui/checkbox'
import { PickList } from '../pick-list'
import { SettingToggle } from '../setting-toggle'
import { useModelChoices, useProviderChoices } from '../use-choices'
import { ZDR_LABELS } from '../zdr-labels'
import { FieldGroup } from './field-group'
import type { FieldsProps } from './guardrail-dialog'

/** Models, providers and data policies. */
export function PolicyFields({ fields, onChange, errors }: FieldsProps) {
  const [models, providers] = [useModelChoices(), useProviderChoices()]
  const lists = [
    {
      name: 'allowedModels',
      field: 'allowed_models',
      label: 'Allowed models',
      noun: 'model',
      options: models,
      emptyText: 'All models.',
    },
    {
      name: 'ignoredModels',
      field: 'ignored_models',
      label: 'Ignored models',
      noun: 'model',
      options: models,
      emptyText: 'None.',
    },
    {
      name: 'allowedProviders',
      field: 'allowed_providers',
      label: 'Allowed providers',
      noun: 'provider',
      options: providers,
      emptyText: 'All providers.',
    },
    {
      name: 'ignoredProviders',
      field: 'ignored_providers',
      label: 'Ignored providers',
      noun: 'provider',
      options: providers,
      emptyText: 'None.',
    },
  ] as const
  return (
    <>
      <FieldGroup title="Models and providers">
        <div className="grid gap-4 sm:grid-cols-2">
          {lists.map(({ name, field, ...list }) => (
            <div key={name} className="grid content-start gap-1.5">
              <p className="text-sm font-medium">{list.label}</p>
              <PickList {...list} value={fields[name]} onChange={(value) => onChange({ [name]: value })} />
              {errors[field] && (
                <p role="alert" className="text-xs text-destructive">
                  {errors[field]}
                </p>
              )}
            </div>
          ))}
        </div>
      </FieldGroup>
      <FieldGroup title="Data policies" description="Stricter than the organization's own settings, never looser.">
        <SettingToggle
          label="No training on paid endpoints"
          isOn={fields.deniesPaidTraining}
          onChange={(deniesPaidTraining) => onChange({ deniesPaidTraining })}
        />
        <SettingToggle
          label="No training on free endpoints"
          isOn={fields.deniesFreeTraining}
          onChange={(deniesFreeTraining) => onChange({ deniesFreeTraining })}
        />
        <SettingToggle
          label="No publication of prompts"
          isOn={fields.deniesPublication}
          onChange={(deniesPublication) => onChange({ deniesPublication })}
        />
        <div role="group" aria-label="Zero data retention" className="grid gap-2">
          <p className="text-base font-medium">Zero data retention for the models of</p>
          <div className="flex flex-wrap gap-x-5 gap-y-2">
            {ZDR_LABELS.map(({ group, label }) => (
              <label key={group} className="flex items-center gap-2 text-sm">
                <Checkbox
                  checked={fields.zdrGroups.includes(group)}
                  onCheckedChange={(isOn) =>
                    onChange({
                      zdrGroups: isOn
                        ? [...fields.zdrGroups, group]
                        : fields.zdrGroups.filter((other) => other !== group),
                    })
                  }
                />
                {label}
              </label>
            ))}
          </div>
        </div>
      </FieldGroup>
    </>
  )
}
