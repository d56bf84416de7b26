'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { BackLink } from '@/components/layout/back-link'
import { toast } from '@/components/ui/toast'
import { PageHeader } from '@/components/ui/page-header'
import { presetMutations } from '@/lib/client/presets'
import { PresetFormView, type SubmittedPreset } from './form/preset-form'

/** A new preset. */
export function NewPreset() {
  const router = useRouter()
  const create = useMutation(presetMutations.create(useQueryClient()))
  const submit = ({ slug, ...preset }: SubmittedPreset) =>
    create.mutate(
      { ...preset, ...(slug === '' ? {} : { slug }) },
      {
        onSuccess: ({ data }) => {
          toast.success(`${data.name} is ready`, { description: `Use it as the model @preset/${data.slug}.` })
          router.push(`/presets/${data.slug}?view=code`)
        },
      },
    )
  return (
    <>
      <div className="grid gap-3">
        <BackLink href="/presets" label="Presets" />
        <PageHeader
          title="New preset"
          description="Everything but the name is optional: a request fills in the rest."
        />
      </div>
      <PresetFormView
        preset={null}
        submitLabel="Create preset"
        isPending={create.isPending}
        error={create.error}
        onSubmit={submit}
      />
    </>
  )
}
