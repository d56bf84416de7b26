'use client'

import { Ellipsis } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { DropdownMenu, DropdownMenuTrigger } from '@/components/ui/dropdown-menu'
import { createLatePanel } from '@/components/ui/late-views'
import type { Preset } from '@/lib/client/presets'

const PresetMenuEntries = createLatePanel(() =>
  import('./preset-menu-entries').then((module) => module.PresetMenuEntries),
)
const DeletePresetDialog = dynamic(() => import('./delete-preset-dialog').then((module) => module.DeletePresetDialog), {
  ssr: false,
})

/** What can be done with one preset. */
export function PresetMenu({ preset }: { preset: Preset }) {
  const [isDeleting, setDeleting] = useState(false)
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" size="icon-sm" aria-label={`Actions for ${preset.name}`}>
            <Ellipsis aria-hidden />
          </Button>
        </DropdownMenuTrigger>
        <PresetMenuEntries preset={preset} onDelete={() => setDeleting(true)} />
      </DropdownMenu>
      {isDeleting && <DeletePresetDialog preset={preset} onClose={() => setDeleting(false)} />}
    </>
  )
}
