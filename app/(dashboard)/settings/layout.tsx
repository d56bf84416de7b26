import type { ReactNode } from 'react'
import { SettingsLinks } from '@/components/settings/settings-links'
import { PageHeader } from '@/components/ui/page-header'

/** The frame of every page of the settings. */
export default function SettingsLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <PageHeader title="Settings" />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-6 lg:grid-cols-[11rem_minmax(0,1fr)]">
        <SettingsLinks />
        <div className="min-w-0">{children}</div>
      </div>
    </>
  )
}
