import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ProfileForm } from '@/components/auth/profile-form'
import { ThemeSwitch } from '@/components/layout/theme-switch'
import { DeleteAccount } from '@/components/settings/account/delete-account'
import { ExportData } from '@/components/settings/account/export-data'
import { RegionForm } from '@/components/settings/account/region-form'
import { OrganizationFacts } from '@/components/settings/organization-facts'
import { SettingsSection } from '@/components/layout/settings-section'
import { describeMe, getSession } from '@/lib/auth'

export const metadata: Metadata = { title: 'Profile' }

export default async function SettingsPage() {
  const session = await getSession()
  if (!session) redirect('/sign-in')
  const { user, organization } = await describeMe(session)
  return (
    <div>
      <SettingsSection title="Profile" description="How you are called here, and where we write to.">
        <ProfileForm user={user} />
      </SettingsSection>
      <SettingsSection title="Organization" description="Balance, keys and activity belong to it.">
        <OrganizationFacts organization={organization} />
      </SettingsSection>
      <SettingsSection title="Appearance" description="Kept in this browser.">
        <ThemeSwitch />
      </SettingsSection>
      <SettingsSection
        title="Region"
        description="How numbers, money, dates and times are written. Kept in this browser."
      >
        <RegionForm />
      </SettingsSection>
      <SettingsSection title="Your data" description="Profile, sessions, keys, chats and requests, as one JSON file.">
        <ExportData />
      </SettingsSection>
      <SettingsSection title="Delete account" description="Ends your account and closes your own organization.">
        <DeleteAccount email={user.email} />
      </SettingsSection>
    </div>
  )
}
