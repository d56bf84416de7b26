import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { RuleList } from '@/components/settings/notifications/rule-list'
import { WebhookPanel } from '@/components/settings/notifications/webhook-panel'
import { SettingsSection } from '@/components/layout/settings-section'
import { Alert } from '@/components/ui/alert'
import { getSession } from '@/lib/auth'

export const metadata: Metadata = { title: 'Notifications' }

export default async function NotificationsPage() {
  const session = await getSession()
  if (!session) redirect('/sign-in')
  if (session.role === 'member') {
    return (
      <Alert title="Admins of the organization choose what it is told of">
        E-mails about the safety of your own account always reach you.
      </Alert>
    )
  }
  return (
    <div>
      <SettingsSection
        title="Alerts"
        description="E-mails go to the organization’s admins, those about money to people with the billing role too."
      >
        <RuleList />
      </SettingsSection>
      {session.role === 'admin' && (
        <SettingsSection
          title="Webhook"
          description="The same as signed JSON, for Slack, a pager or a program of yours."
        >
          <WebhookPanel />
        </SettingsSection>
      )}
    </div>
  )
}
