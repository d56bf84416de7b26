import type { Metadata } from 'next'
import { AppList } from '@/components/settings/apps/app-list'
import { SettingsSection } from '@/components/layout/settings-section'

export const metadata: Metadata = { title: 'Apps' }

export default function AppsPage() {
  return (
    <SettingsSection
      title="Connected apps"
      description="Programs that you let in on the consent page. Each has an API key of its own, with its own limit."
    >
      <AppList />
    </SettingsSection>
  )
}
