'use client'

import Link from 'next/link'
import { Time } from '@/components/layout/time'
import { Usd } from '@/components/layout/usd'
import { Badge } from '@/components/ui/badge'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import type { AccountObject } from '@/lib/schemas/operator'
import { OrganizationMenu } from './organization-menu'

/** Organizations, newest first. */
export function OrganizationTable({ accounts }: { accounts: readonly AccountObject[] }) {
  return (
    <Table label="Organizations">
      <TableHeader>
        <TableRow className="hover:bg-transparent">
          <TableHead>Organization</TableHead>
          <TableHead align="end">Balance</TableHead>
          <TableHead align="end">Bought</TableHead>
          <TableHead align="end">People</TableHead>
          <TableHead>Since</TableHead>
          <TableHead className="sticky right-0 bg-card">
            <span className="sr-only">Actions</span>
          </TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {accounts.map((account) => (
          <AccountRow key={account.id} account={account} />
        ))}
      </TableBody>
    </Table>
  )
}

function AccountRow({ account }: { account: AccountObject }) {
  return (
    <TableRow>
      <TableCell className="max-w-72 min-w-44 py-2.5 max-sm:max-w-44">
        <span className="flex items-center gap-2">
          <Link
            href={`/operator/organizations/${encodeURIComponent(account.id)}`}
            className="truncate font-medium text-brand hover:underline"
            title={account.id}
          >
            {account.name}
          </Link>
          {account.frozen && (
            <Badge tone="destructive" title={account.frozen.reason}>
              frozen
            </Badge>
          )}
          {account.closed_at !== null && <Badge>closed</Badge>}
        </span>
        <span className="block truncate text-xs text-muted-foreground">{account.admins.join(', ')}</span>
      </TableCell>
      <TableCell align="end">
        <Usd amount={account.balance} />
      </TableCell>
      <TableCell align="end">
        <Usd amount={account.bought} />
      </TableCell>
      <TableCell align="end">{account.members}</TableCell>
      <TableCell className="text-muted-foreground">
        <Time iso={account.created_at} />
      </TableCell>
      <TableCell align="end" className="sticky right-0 bg-card">
        {account.closed_at === null && <OrganizationMenu account={account} />}
      </TableCell>
    </TableRow>
  )
}
