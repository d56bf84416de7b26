import type { Metadata } from 'next'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { AVAILABILITY } from '@/lib/core/availability'
import { ERROR_STATUS } from '@/lib/core/errors'

export const metadata: Metadata = {
  title: 'When nothing can answer',
  description: 'What `error.availability` says when no endpoint can serve a request, and what to do.',
}

const COLUMNS = ['Code', 'Status', 'Try again?', 'What it means', 'What to do'] as const

/** Where `error.availability.docs_url` leads: each code has an anchor of its name. */
export default function ErrorsPage() {
  return (
    <div className="mx-auto grid max-w-6xl gap-6 px-4 py-10 sm:px-6">
      <div className="grid gap-2">
        <h1 className="text-2xl font-semibold tracking-tight">When nothing can answer</h1>
        <p className="max-w-prose text-muted-foreground">
          A request that no endpoint can serve gets an error with an object <code>error.availability</code>. Its{' '}
          <code>code</code> is one of these; <code>excluded_by</code> names the filters that left endpoints out, and{' '}
          <code>constraint</code> the field of the request to change.
        </p>
      </div>
      <Table label="Availability codes">
        <TableHeader>
          <tr>
            {COLUMNS.map((column) => (
              <TableHead key={column}>{column}</TableHead>
            ))}
          </tr>
        </TableHeader>
        <TableBody>
          {Object.entries(AVAILABILITY).map(([code, { errorCode, isRetryable, meaning, remedy }]) => (
            <TableRow key={code} id={code} className="scroll-mt-24 target:bg-muted">
              <TableHead scope="row" className="font-mono text-foreground">
                {code}
              </TableHead>
              <TableCell>{ERROR_STATUS[errorCode]}</TableCell>
              <TableCell>{isRetryable ? 'Yes' : 'No'}</TableCell>
              <TableCell>{meaning}</TableCell>
              <TableCell className="min-w-64">{remedy}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  )
}
