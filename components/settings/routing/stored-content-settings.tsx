'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { ConfirmDialog } from '@/components/layout/confirm-dialog'
import { tellChange } from '@/components/layout/tell-change'
import { Button } from '@/components/ui/button'
import { FormField } from '@/components/ui/form-field'
import { Select } from '@/components/ui/select'
import { Skeleton } from '@/components/ui/skeleton'
import { storedContentMutations, storedContentQueries } from '@/lib/client/stored-content'
import { SettingToggle } from '../setting-toggle'
import { SettingsSection } from '@/components/layout/settings-section'

const DAYS = [1, 7, 30, 90, 180, 365] as const

/** Whether prompts and answers are kept, for how long, and how to be rid of them. */
export function StoredContentSettings({ canEdit }: { canEdit: boolean }) {
  const setting = useQuery(storedContentQueries.setting())
  const { mutateAsync: change } = useMutation(storedContentMutations.change(useQueryClient()))
  const [isDeleting, setDeleting] = useState(false)
  const toggle = (isOn: boolean) =>
    tellChange(change({ store_prompts_and_completions: isOn }), {
      done: isOn ? 'Prompts and answers are kept from now on' : 'Prompts and answers are not kept any more',
      undo: () => change({ store_prompts_and_completions: !isOn }),
    })
  // Not to be undone: what is older than a shorter time is deleted.
  const setDays = (days: string) => tellChange(change({ retention_days: Number(days) }), { done: 'Saved' })
  return (
    <SettingsSection
      title="Stored prompts and answers"
      description="Off unless you turn it on. Kept sealed, for admins to read in the log; requests that ask for zero retention are never kept."
    >
      {!setting.data ? (
        <Skeleton className="h-24 rounded-lg" />
      ) : (
        <div className="grid gap-5">
          <SettingToggle
            label="Keep prompts and answers"
            description="From now on; what ran before was not kept."
            isOn={setting.data.store_prompts_and_completions}
            onChange={toggle}
            disabled={!canEdit}
          />
          <div className="max-w-xs">
            <FormField label="Delete after" hint="Holds for what is kept already, too.">
              {(control) => (
                <Select
                  {...control}
                  value={String(setting.data.retention_days)}
                  options={listDays(setting.data.retention_days)}
                  onValueChange={setDays}
                  disabled={!canEdit}
                />
              )}
            </FormField>
          </div>
          {canEdit && (
            <Button variant="outline" size="sm" className="w-fit text-destructive" onClick={() => setDeleting(true)}>
              <Trash2 aria-hidden />
              Delete everything that is kept
            </Button>
          )}
        </div>
      )}
      {isDeleting && <DeleteContents onClose={() => setDeleting(false)} />}
    </SettingsSection>
  )
}

function listDays(present: number) {
  const days = DAYS.some((choice) => choice === present) ? DAYS : [...DAYS, present].sort((left, right) => left - right)
  return days.map((choice) => ({ value: String(choice), label: choice === 1 ? '1 day' : `${choice} days` }))
}

function DeleteContents({ onClose }: { onClose: () => void }) {
  const remove = useMutation(storedContentMutations.removeAll())
  const confirm = () =>
    remove.mutate(undefined, {
      onSuccess: ({ data }) => {
        toast.success(
          data.deleted === 1 ? 'One request was deleted' : `The texts of ${data.deleted} requests were deleted`,
        )
        onClose()
      },
    })
  return (
    <ConfirmDialog
      title="Delete all prompts and answers?"
      confirmLabel="Delete all"
      isPending={remove.isPending}
      error={remove.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>
        Every text that is kept is deleted now and cannot be had back. The requests stay in your log, with their costs.
      </p>
    </ConfirmDialog>
  )
}
