import { html } from 'hono/html'
import { renderPage } from '../../pages/render-page'
import type { Markup } from '../../pages/render-page'
import type { WireInvoice } from '../store/tables'
import { formatAmount } from './format-amount'
import { PAGE_STYLESHEET } from './paths'
import { writePdf } from './write-pdf'
import type { PdfText } from './write-pdf'

type Row = readonly [label: string, value: string]

function formatDate(seconds: number | null): string {
  return seconds === null ? '–' : new Date(seconds * 1000).toISOString().slice(0, 10)
}

/** Who is billed, line by line. */
function listCustomer(invoice: WireInvoice): string[] {
  const address = invoice.customer_address
  const place = [address?.postal_code, address?.city, address?.state].filter(Boolean).join(' ')
  const lines = [invoice.customer_name, invoice.customer_email, address?.line1, address?.line2, place, address?.country]
  const taxIds = (invoice.customer_tax_ids ?? []).map(({ type, value }) => `${type}: ${value ?? ''}`)
  const fields = (invoice.custom_fields ?? []).map(({ name, value }) => `${name}: ${value}`)
  return [...lines, ...taxIds, ...fields].filter((line) => typeof line === 'string' && line !== '') as string[]
}

function listAmounts(invoice: WireInvoice): Row[] {
  const format = (cents: number) => formatAmount(cents, invoice.currency)
  const taxes = (invoice.total_taxes ?? []).map((tax): Row => ['Tax', format(tax.amount)])
  return [
    ...invoice.lines.data.map((line): Row => [line.description ?? 'Item', format(line.amount)]),
    ...taxes,
    ['Total', format(invoice.total)],
    ['Paid', format(invoice.amount_paid)],
  ]
}

function describeStatus(invoice: WireInvoice): string {
  const paidAt = formatDate(invoice.status_transitions.paid_at)
  return invoice.status === 'paid' ? `Paid on ${paidAt}` : `This invoice is ${invoice.status ?? 'unknown'}.`
}

/** The page that `hosted_invoice_url` points to. */
export function renderInvoicePage(invoice: WireInvoice): Markup {
  return renderPage({
    title: `Invoice ${invoice.number ?? ''}`,
    stylesheet: PAGE_STYLESHEET,
    body: html`<main class="narrow">
      <div class="card">
        <h1>Invoice ${invoice.number ?? ''}</h1>
        <p class="muted">${describeStatus(invoice)}</p>
        <p>${listCustomer(invoice).map((line) => html`${line}<br />`)}</p>
        <ul class="rows">
          ${listAmounts(invoice).map(([label, value]) => html`<li><span>${label}</span><span>${value}</span></li>`)}
        </ul>
        <p class="actions"><a class="button" href="/sandbox/stripe/invoices/${invoice.id}/pdf">Download PDF</a></p>
      </div>
    </main>`,
  })
}

const LEFT = 60
const TOP = 780

/** The same invoice as the file that `invoice_pdf` points to. */
export function renderInvoicePdf(invoice: WireInvoice): Uint8Array<ArrayBuffer> {
  const texts: PdfText[] = []
  let y = TOP
  const write = (cells: ReadonlyArray<readonly [x: number, text: string]>, size = 10, isBold = false) => {
    for (const [x, text] of cells) texts.push({ text, x, y, size, isBold })
    y -= size * 1.6
  }
  write([[LEFT, `Invoice ${invoice.number ?? ''}`]], 20, true)
  write([[LEFT, `${invoice.account_name ?? ''}, ${formatDate(invoice.created)}`]])
  write([[LEFT, describeStatus(invoice)]])
  y -= 20
  write([[LEFT, 'Billed to']], 10, true)
  for (const line of listCustomer(invoice)) write([[LEFT, line]])
  y -= 20
  for (const [label, value] of listAmounts(invoice)) {
    const cells = [[LEFT, label] as const, [440, value] as const]
    write(cells, 10, label === 'Total')
  }
  return writePdf(texts)
}
