import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { ChangePasswordForm } from '@/components/auth/change-password-form'
import { SignOutEverywhere } from '@/components/auth/sign-out-everywhere'
import { PasskeysPanel } from '@/components/settings/security/passkeys-panel'
import { SessionList } from '@/components/settings/security/session-list'
import { TwoFactorPanel } from '@/components/settings/security/two-factor-panel'
import { SettingsSection } from '@/components/layout/settings-section'
import { describeMe, getSession } from '@/lib/auth'

export const metadata: Metadata = { title: 'Security' }

export default async function SecurityPage() {
  const session = await getSession()
  if (!session) redirect('/sign-in')
  const { user } = await describeMe(session)
  return (
    <div>
      <SettingsSection title="Password" description="Changing it ends your other sessions.">
        {user.has_password ? <ChangePasswordForm /> : <NoPassword />}
      </SettingsSection>
      <SettingsSection title="Two-factor sign-in" description="A code from an authenticator app beside your password.">
        <TwoFactorPanel />
      </SettingsSection>
      <SettingsSection title="Passkeys" description="Sign in with a fingerprint, a face, a PIN or a security key.">
        <PasskeysPanel />
      </SettingsSection>
      <SettingsSection title="Sessions" description="Where you are signed in. End what you do not know.">
        <div className="grid gap-4">
          <SessionList />
          <div>
            <SignOutEverywhere />
          </div>
        </div>
      </SettingsSection>
    </div>
  )
}

function NoPassword() {
  return (
    <p className="text-sm text-muted-foreground">
      You sign in through another site.{' '}
      <Link href="/forgot-password" className="text-foreground underline underline-offset-4">
        Choose a password
      </Link>{' '}
      to have a second way.
    </p>
  )
}
