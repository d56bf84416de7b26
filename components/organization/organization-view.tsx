'use client'

import { useQuery } from '@tanstack/react-query'
import { SettingsHead } from '@/components/layout/settings-head'
import { SettingsSection } from '@/components/layout/settings-section'
import { Skeleton } from '@/components/ui/skeleton'
import { meQueries } from '@/lib/client/me'
import { EndOrganization } from './end-organization'
import { InviteButton } from './invite-button'
import { Invitations } from './invitations'
import { MembersTable } from './members-table'
import { OrganizationForm } from './organization-form'

/** The organization that this browser works in: its name, its people, and how it ends. */
export function OrganizationView() {
  const { data: me } = useQuery(meQueries.me())
  if (!me) return <Skeleton className="h-96 rounded-lg" />
  const { organization, user } = me
  const isAdmin = organization.role === 'admin'
  return (
    <div>
      <SettingsSection title="Organization" description="What it is called, and how support and programs find it.">
        <OrganizationForm key={organization.id} organization={organization} />
      </SettingsSection>
      <section aria-labelledby="people" className="grid grid-cols-[minmax(0,1fr)] gap-3 border-t py-7">
        <SettingsHead
          id="people"
          title="People"
          description="Everybody here works from one balance."
          action={isAdmin && <InviteButton organizationId={organization.id} />}
        />
        <MembersTable organization={organization} viewerId={user.id} />
        {isAdmin && <Invitations organizationId={organization.id} />}
      </section>
      <EndOrganization organization={organization} />
    </div>
  )
}
