'use client'

import { useQuery } from '@tanstack/react-query'
import { Skeleton } from '@/components/ui/skeleton'
import { meQueries } from '@/lib/client/auth'
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
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      <OrganizationForm key={organization.id} organization={organization} />
      <section aria-labelledby="people" className="grid grid-cols-[minmax(0,1fr)] gap-3">
        <header className="flex flex-wrap items-end justify-between gap-3">
          <div>
            <h2 id="people" className="font-semibold">
              People
            </h2>
            <p className="text-sm text-muted-foreground">Everybody here works from one balance.</p>
          </div>
          {isAdmin && <InviteButton organizationId={organization.id} />}
        </header>
        <MembersTable organization={organization} viewerId={user.id} />
        {isAdmin && <Invitations organizationId={organization.id} />}
      </section>
      <EndOrganization organization={organization} />
    </div>
  )
}
