import type { Metadata } from 'next'
import { AppList } from '@/components/settings/apps/app-list'
import { SettingsSection } from '@/components/settings/settings-section'

export const metadata: Metadata = { title: 'Apps' }

export default function AppsPage() {
  return (
    <SettingsSection
      title="Apps with a key of yours"
      description="Programs that were let in on the consent page. Each has an API key of its own, with its own limit."
    >
      <AppList />
    </SettingsSection>
  )
}
