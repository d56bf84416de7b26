'use client'

import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { meQueries } from '@/lib/client/me'
import { organizationQueries } from '@/lib/client/organizations'
import { mayManageMoney } from '@/lib/client/roles'

/** More names than these are a list of their own. */
const NAMED_MAX = 2

type WhoPaysProps = { /** What they are asked for: ‘to …’. */ purpose?: string }

/** For members, who do not buy: the people of the organization who do, by name and with their mail address. */
export function WhoPays({ purpose = 'to add credits' }: WhoPaysProps) {
  const { data: me } = useQuery(meQueries.me())
  const { data: members } = useQuery({
    ...organizationQueries.members(me?.organization.id ?? ''),
    enabled: me !== undefined,
  })
  const people = (members ?? []).filter(({ role }) => mayManageMoney(role))
  const others = people.length - NAMED_MAX
  if (people.length === 0) return <>Ask an admin of the organization {purpose}.</>
  return (
    <>
      Ask{' '}
      {people.slice(0, NAMED_MAX).map(({ user_id: id, name, email }, index) => (
        <span key={id}>
          {index > 0 && (others > 0 ? ', ' : ' or ')}
          <a href={`mailto:${email}`} title={email} className="font-medium underline underline-offset-4">
            {name ?? email}
          </a>
        </span>
      ))}
      {others > 0 && (
        <>
          {' '}
          or{' '}
          <Link href="/settings/organization" className="font-medium underline underline-offset-4">
            {others === 1 ? 'one other' : `${others} others`}
          </Link>
        </>
      )}{' '}
      {purpose}.
    </>
  )
}
