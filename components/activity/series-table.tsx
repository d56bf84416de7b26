'use client'

import type { ReactNode } from 'react'
import { Card, CardHeader, CardTitle } from '@/components/ui/card'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { OTHER_SERIES } from '@/lib/schemas/activity-view'
import { colorOf } from './chart-series'

export type SeriesRow = { id: string; label: string; cells: readonly { text: string; exact: string }[] }

type SeriesTableProps = {
  title: ReactNode
  label: string
  /** Of the series and of the numbers. */
  columns: readonly [string, ...string[]]
  rows: readonly SeriesRow[]
  onChoose: (id: string) => void
}

/** The numbers behind a chart, a row per series; its name narrows the page to it. */
export function SeriesTable({ title, label, columns, rows, onChoose }: SeriesTableProps) {
  const [first, ...others] = columns
  return (
    <Card className="overflow-hidden">
      <CardHeader>
        <CardTitle>{title}</CardTitle>
      </CardHeader>
      <Table label={label} className="border-t">
        <TableHeader>
          <TableRow className="hover:bg-transparent">
            <TableHead>{first}</TableHead>
            {others.map((name, column) => (
              <TableHead key={column} align="end">
                {name}
              </TableHead>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.map((row, index) => (
            <TableRow key={row.id}>
              <TableHead scope="row" className="h-10 text-sm font-medium">
                <SeriesName row={row} color={colorOf(index)} onChoose={onChoose} />
              </TableHead>
              {row.cells.map(({ text, exact }, column) => (
                <TableCell key={column} align="end" className="h-10">
                  <span title={exact}>{text}</span>
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  )
}

function SeriesName({ row, color, onChoose }: { row: SeriesRow; color: string; onChoose: (id: string) => void }) {
  const name = (
    <>
      <span aria-hidden className="size-2.5 shrink-0 rounded-[3px]" style={{ background: color }} />
      <span className="max-w-44 truncate sm:max-w-72">{row.label}</span>
    </>
  )
  if (row.id === OTHER_SERIES) return <span className="flex items-center gap-2.5">{name}</span>
  return (
    <button
      type="button"
      onClick={() => onChoose(row.id)}
      className="-mx-1.5 flex items-center gap-2.5 rounded-md px-1.5 py-1 text-foreground hover:bg-accent"
    >
      {name}
      <span className="sr-only">: show only these</span>
    </button>
  )
}
