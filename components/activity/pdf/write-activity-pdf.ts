import { PDFDocument } from '@cantoo/pdf-lib'
import { formatCount } from '@/lib/client/format-count'
import { formatUsd } from '@/lib/client/format-usd'
import { currentReader, formatAs } from '@/lib/client/reader/current-reader'
import { DEFAULT_LOCALE } from '@/lib/client/reader/reader'
import { formatNanosAsUsd } from '@/lib/core/money'
import type { Activity, ActivitySeries } from '@/lib/schemas/activity'
import { toBucketLabels } from '../bucket-labels'
import { sumSeries } from '../chart-series'
import { formatShare, METRICS } from '../metrics'
import { summarize } from '../table-rows'
import { PdfWriter } from './pdf-page'

const ROW = 16
const CHART_HEIGHT = 90
const COLUMNS = [260, 340, 415, 499]
/** Longer names would run into the numbers. */
const NAME_MAX = 42

const count = (value: number): string => formatCount(value, 'exact')
const cut = (text: string): string => (text.length > NAME_MAX ? `${text.slice(0, NAME_MAX - 1)}...` : text)

type PdfOptions = { dimension: string; madeAt: Date }

/** A page that sums a period up, then a section for each series. Amounts are exact. */
export async function writeActivityPdf(activity: Activity, { dimension, madeAt }: PdfOptions): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.setTitle('Causeway activity')
  document.setCreationDate(madeAt)
  const writer = await PdfWriter.create(document)
  // Its fonts have Latin letters only, and whoever gets the file may read another way.
  formatAs({ ...currentReader(), locale: DEFAULT_LOCALE }, () => {
    writeSummary(writer, { activity, dimension, madeAt })
    const labels = toBucketLabels(activity).map(({ full }) => full)
    for (const series of activity.series) writeSection(writer, { series, labels })
  })
  return document.save()
}

function writeSummary(writer: PdfWriter, { activity, dimension, madeAt }: PdfOptions & { activity: Activity }): void {
  const labels = toBucketLabels(activity)
  const { totals } = activity
  writer.text('Activity', { size: 22, isBold: true })
  writer.skip(32)
  writer.text(`${labels[0]?.full ?? ''} to ${labels.at(-1)?.full ?? ''}, by ${dimension.toLowerCase()}`, {
    isGrey: true,
  })
  writer.skip(ROW)
  for (const filter of activity.filters) {
    writer.text(`Only ${filter.dimension}: ${cut(filter.label)}`, { isGrey: true })
    writer.skip(ROW)
  }
  writer.text(`Made ${madeAt.toISOString().slice(0, 16).replace('T', ' ')} UTC`, { isGrey: true })
  writer.skip(28)
  const facts: [string, string][] = [
    ['Spend', formatUsd(totals.spend_usd, 'exact')],
    ['Requests', count(totals.requests)],
    ['Errors', `${count(totals.errors)} (${formatShare(totals.errors, totals.requests)})`],
    ['Prompt tokens', count(totals.prompt_tokens)],
    ['of those from caches', count(totals.cached_tokens)],
    ['Completion tokens', count(totals.completion_tokens)],
    ['of those reasoning', count(totals.reasoning_tokens)],
  ]
  for (const [name, value] of facts) {
    writer.text(name, { isGrey: true })
    writer.text(value, { x: writer.width, alignEnd: true, isBold: name === 'Spend' })
    writer.skip(ROW)
  }
  writer.skip(14)
  writer.text(`Spend per ${activity.bucket}`, { isBold: true })
  writer.skip(18)
  writer.bars(sumSeries(activity, METRICS.spend).map(Number), CHART_HEIGHT)
  writer.skip(24)
  writeHeads(writer, [dimension, 'Requests', 'Errors', 'Tokens', 'Spend'])
  for (const series of activity.series) {
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
    const tokens = sum(series.prompt_tokens) + sum(series.completion_tokens)
    writeRow(writer, [
      cut(series.label),
      count(sum(series.requests)),
      count(sum(series.errors)),
      count(tokens),
      readSpend(series),
    ])
  }
}

const readSpend = (series: ActivitySeries): string =>
  formatUsd(formatNanosAsUsd(summarize(METRICS.spend.read(series)).sum), 'exact')

function writeSection(
  writer: PdfWriter,
  { series, labels }: { series: ActivitySeries; labels: readonly string[] },
): void {
  writer.addPage()
  writer.text(cut(series.label), { size: 16, isBold: true })
  writer.skip(24)
  writer.text(`${series.id || 'without one'}`, { isGrey: true, size: 9 })
  writer.skip(22)
  writer.text(`Spend ${readSpend(series)}`, { isBold: true })
  writer.skip(18)
  writer.bars(METRICS.spend.read(series).map(Number), CHART_HEIGHT)
  writer.skip(24)
  writeHeads(writer, ['Time', 'Requests', 'Errors', 'Tokens', 'Spend'])
  for (const [index, label] of labels.entries()) {
    const requests = series.requests[index] ?? 0
    if (requests === 0) continue
    const tokens = (series.prompt_tokens[index] ?? 0) + (series.completion_tokens[index] ?? 0)
    const spend = formatUsd(series.spend_usd[index] ?? '0', 'exact')
    writeRow(writer, [label, count(requests), count(series.errors[index] ?? 0), count(tokens), spend])
  }
}

function writeHeads(writer: PdfWriter, [first = '', ...others]: readonly string[]): void {
  writer.need(3 * ROW)
  writer.text(first, { size: 9, isGrey: true })
  for (const [index, name] of others.entries()) {
    writer.text(name, { size: 9, isGrey: true, x: COLUMNS[index] ?? 0, alignEnd: true })
  }
  writer.skip(ROW)
  writer.rule()
  writer.skip(5)
}

function writeRow(writer: PdfWriter, [first = '', ...others]: readonly string[]): void {
  writer.need(ROW)
  writer.text(first, { size: 9 })
  for (const [index, value] of others.entries()) {
    writer.text(value, { size: 9, x: COLUMNS[index] ?? 0, alignEnd: true })
  }
  writer.skip(ROW)
}
