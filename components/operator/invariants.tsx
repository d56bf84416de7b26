import { Time } from '@/components/layout/time'
import { Badge } from '@/components/ui/badge'
import { Card, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { formatCount } from '@/lib/client/format-count'
import type { OperatorLedger } from '@/lib/schemas/operator'
import { nameInvariant } from './name-invariant'

/** What has to hold of the books, how many rows the last check of each kind looked at, and what it found. */
export function Invariants({ ledger }: { ledger: OperatorLedger }) {
  return (
    <Card className="overflow-hidden">
      <CardHeader>
        <CardTitle>Invariants</CardTitle>
        <CardDescription>
          Everything is checked every six hours: <RunTime iso={ledger.last_whole_run_at} />. What is new, and every
          balance, each minute: <RunTime iso={ledger.last_minute_run_at} />. Counted are the rows that each looked at; a
          dash is for what it leaves to the other.
        </CardDescription>
      </CardHeader>
      <Table label="Invariants">
        <TableHeader>
          <TableRow className="hover:bg-transparent">
            <TableHead>Invariant</TableHead>
            <TableHead align="end">Everything</TableHead>
            <TableHead align="end">New</TableHead>
            <TableHead align="end">Violations</TableHead>
          </TableRow>
        </TableHeader>
        <TableBody>
          {ledger.invariants.map(({ invariant, violations, acknowledged, ...checked }) => (
            <TableRow key={invariant}>
              <TableCell title={invariant} className="first-letter:uppercase">
                {nameInvariant(invariant)}
              </TableCell>
              <TableCell align="end">
                <RowCount count={checked.checked_by_whole} />
              </TableCell>
              <TableCell align="end">
                <RowCount count={checked.checked_by_minute} />
              </TableCell>
              <TableCell align="end">
                <Badge tone={violations === 0 ? 'success' : violations > acknowledged ? 'destructive' : 'warning'}>
                  {violations === 0 ? 'none' : formatCount(violations, 'exact')}
                </Badge>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  )
}

function RunTime({ iso }: { iso: string | null }) {
  if (iso === null) return 'not yet'
  return (
    <>
      last <Time iso={iso} />
    </>
  )
}

/** A check that found no rows differs from one that never looks at this. */
function RowCount({ count }: { count: number | null }) {
  if (count !== null) return formatCount(count, 'exact')
  return (
    <span className="text-muted-foreground" title="This check does not look at it">
      <span aria-hidden>–</span>
      <span className="sr-only">not looked at</span>
    </span>
  )
}
