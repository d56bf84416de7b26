import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { Card } from '@/components/ui/card'

/** One purchase, amounts ready to print. */
export type FeeExample = { credits: string; fee: string; total: string }

/** What a purchase of credits costs, with examples that show where the minimum bites. */
export function FeeTable({ examples }: { examples: readonly FeeExample[] }) {
  return (
    <Card className="overflow-hidden">
      <Table label="What buying credits costs">
        <TableHeader>
          <TableRow className="hover:bg-transparent">
            <TableHead>Credits you get</TableHead>
            <TableHead align="end">Fee</TableHead>
            <TableHead align="end">You pay</TableHead>
          </TableRow>
        </TableHeader>
        <TableBody>
          {examples.map((example) => (
            <TableRow key={example.credits}>
              <TableCell className="font-medium tabular-nums">{example.credits}</TableCell>
              <TableCell align="end" className="text-muted-foreground">
                {example.fee}
              </TableCell>
              <TableCell align="end">{example.total}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  )
}
