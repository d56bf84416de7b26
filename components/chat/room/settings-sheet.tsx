'use client'

import { SlidersHorizontal } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { createLatePanel } from '@/components/ui/late-views'
import { Sheet, SheetTrigger } from '@/components/ui/sheet'
import { Tooltip } from '@/components/ui/tooltip'
import type { SettingsProps } from './settings-fields'

const SettingsPanel = createLatePanel(() => import('./settings-fields').then((module) => module.SettingsPanel))

/** What goes with every message of a chat. Each change is kept at once. */
export function SettingsSheet({ settings, onChange }: SettingsProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Sheet open={isOpen} onOpenChange={setOpen}>
      <Tooltip content="Settings of this chat" side="bottom">
        <SheetTrigger>
          <Button variant="ghost" size="icon" className="size-8" aria-label="Settings of this chat">
            <SlidersHorizontal aria-hidden />
          </Button>
        </SheetTrigger>
      </Tooltip>
      <SettingsPanel settings={settings} onChange={onChange} />
    </Sheet>
  )
}
