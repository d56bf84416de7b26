'use client'

import { useQuery } from '@tanstack/react-query'
import { Time } from '@/components/layout/time'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { organizationQueries } from '@/lib/client/organizations'
import { ROLE_WORDS } from '@/lib/client/roles'
import type { Me } from '@/lib/schemas/auth'
import type { MemberObject } from '@/lib/schemas/organizations'
import { MemberMenu } from './member-menu'
import { RoleSelect } from './role-select'

type MembersTableProps = { organization: Me['organization']; viewerId: string }

/** Who belongs to the organization, with what role; admins change and remove. */
export function MembersTable({ organization, viewerId }: MembersTableProps) {
  const members = useQuery(organizationQueries.members(organization.id))
  if (members.isPending) return <Skeleton className="h-40 rounded-lg" />
  if (!members.data) {
    return (
      <Card>
        <ErrorState
          title="The people could not be loaded"
          description={members.error.message}
          onRetry={() => void members.refetch()}
          isRetrying={members.isFetching}
        />
      </Card>
    )
  }
  const isAdmin = organization.role === 'admin'
  return (
    <Card className="overflow-hidden">
      <Table label="People">
        <TableHeader>
          <TableRow className="hover:bg-transparent">
            <TableHead>Person</TableHead>
            <TableHead>Role</TableHead>
            <TableHead align="end">Keys</TableHead>
            <TableHead>Joined</TableHead>
            {isAdmin && (
              <TableHead className="sticky right-0 bg-card">
                <span className="sr-only">Actions</span>
              </TableHead>
            )}
          </TableRow>
        </TableHeader>
        <TableBody>
          {members.data.map((member) => (
            <MemberRow
              key={member.user_id}
              member={member}
              organization={organization}
              isViewer={member.user_id === viewerId}
            />
          ))}
        </TableBody>
      </Table>
    </Card>
  )
}

type MemberRowProps = { member: MemberObject; organization: Me['organization']; isViewer: boolean }

function MemberRow({ member, organization, isViewer }: MemberRowProps) {
  const isAdmin = organization.role === 'admin'
  return (
    <TableRow>
      <TableCell className="max-w-72 min-w-40 py-2.5 max-sm:max-w-40">
        <span className="flex items-center gap-2 font-medium">
          <span className="truncate" title={member.email}>
            {member.name ?? member.email}
          </span>
          {isViewer && <Badge>you</Badge>}
        </span>
        {member.name !== null && <span className="block truncate text-xs text-muted-foreground">{member.email}</span>}
      </TableCell>
      <TableCell className="min-w-32">
        {isAdmin && !member.is_owner ? (
          <RoleSelect organizationId={organization.id} member={member} />
        ) : (
          <span title={member.is_owner ? 'The organization was made for this person' : undefined}>
            {ROLE_WORDS[member.role].label}
            {member.is_owner && <span className="text-muted-foreground">, owner</span>}
          </span>
        )}
      </TableCell>
      <TableCell align="end">{member.active_keys}</TableCell>
      <TableCell className="text-muted-foreground">
        <Time iso={member.joined_at} />
      </TableCell>
      {isAdmin && (
        <TableCell align="end" className="sticky right-0 bg-card">
          {!member.is_owner && !isViewer && <MemberMenu organizationId={organization.id} member={member} />}
        </TableCell>
      )}
    </TableRow>
  )
}
