'use client'

import { Checkbox } from '@/components/ui/checkbox'
import type { RoutingDefaultsChange } from '@/lib/client/routing-defaults'
import type { RoutingDefaultsObject, RoutingDefaultsPreview } from '@/lib/schemas/routing-defaults'
import { LeftOut } from '../left-out'
import { SettingToggle } from '../setting-toggle'
import { SettingsSection } from '@/components/layout/settings-section'
import { ZDR_LABELS } from '../zdr-labels'

export type RoutingSettingsProps = {
  defaults: RoutingDefaultsObject
  preview: RoutingDefaultsPreview | undefined
  onChange: (change: RoutingDefaultsChange) => void
  canEdit: boolean
}

/** Who may train on, publish or keep what requests say. */
export function PrivacySettings({ defaults: { provider }, preview, onChange, canEdit }: RoutingSettingsProps) {
  const left = preview?.leaves_out
  // The older switch for all training stands for both.
  const deniesAll = provider.data_collection === 'deny'
  const setTraining = (kind: 'paid' | 'free', isOn: boolean) => {
    const paid = kind === 'paid' ? isOn : !deniesAll && provider.enable_paid_model_training
    const free = kind === 'free' ? isOn : !deniesAll && provider.enable_free_model_training
    onChange({
      provider: { data_collection: 'allow', enable_paid_model_training: paid, enable_free_model_training: free },
    })
  }
  const allowsPaid = provider.enable_paid_model_training && !deniesAll
  const allowsFree = provider.enable_free_model_training && !deniesAll
  return (
    <>
      <SettingsSection
        title="Training and publication"
        description="Where a provider does not say what it does with prompts, it counts as one that trains on them."
      >
        <div className="grid gap-5">
          <SettingToggle
            label="Paid endpoints that may train on prompts"
            description={<LeftOut amount={left?.paid_training} isOn={!allowsPaid} />}
            isOn={allowsPaid}
            onChange={(isOn) => setTraining('paid', isOn)}
            disabled={!canEdit}
          />
          <SettingToggle
            label="Free endpoints that may train on prompts"
            description={<LeftOut amount={left?.free_training} isOn={!allowsFree} />}
            isOn={allowsFree}
            onChange={(isOn) => setTraining('free', isOn)}
            disabled={!canEdit}
          />
          <SettingToggle
            label="Free endpoints that may publish prompts"
            description={<LeftOut amount={left?.free_publication} isOn={!provider.enable_free_model_publication} />}
            isOn={provider.enable_free_model_publication}
            onChange={(isOn) => onChange({ provider: { enable_free_model_publication: isOn } })}
            disabled={!canEdit}
          />
        </div>
      </SettingsSection>
      <SettingsSection
        title="Zero data retention"
        description="Only endpoints that keep nothing of a request once it is answered. For all models, or for those of some authors."
      >
        <div className="grid gap-5">
          <SettingToggle
            label="For all models"
            description={<LeftOut amount={left?.zdr} isOn={provider.zdr} />}
            isOn={provider.zdr}
            onChange={(isOn) => onChange({ provider: { zdr: isOn } })}
            disabled={!canEdit}
          />
          {!provider.zdr && <ZdrGroups provider={provider} left={left} onChange={onChange} canEdit={canEdit} />}
        </div>
      </SettingsSection>
    </>
  )
}

type ZdrGroupsProps = Pick<RoutingSettingsProps, 'onChange' | 'canEdit'> & {
  provider: RoutingDefaultsObject['provider']
  left: RoutingDefaultsPreview['leaves_out'] | undefined
}

function ZdrGroups({ provider, left, onChange, canEdit }: ZdrGroupsProps) {
  const { zdr_groups: groups } = provider
  return (
    <fieldset className="grid gap-2.5">
      <legend className="mb-2 text-sm text-muted-foreground">Or for the models of</legend>
      {ZDR_LABELS.map(({ group, label }) => (
        <label key={group} className="flex flex-wrap items-center gap-x-2.5 gap-y-0.5 text-base">
          <Checkbox
            checked={groups.includes(group)}
            disabled={!canEdit}
            onCheckedChange={(isOn) =>
              onChange({
                provider: {
                  zdr_groups: isOn ? [...groups, group] : groups.filter((other) => other !== group),
                },
              })
            }
          />
          <span>{label}</span>
          <span className="max-sm:basis-full max-sm:pl-6.5">
            <LeftOut amount={left?.[`zdr_${group}`]} isOn={groups.includes(group)} />
          </span>
        </label>
      ))}
    </fieldset>
  )
}
