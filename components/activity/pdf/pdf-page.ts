import { type PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from '@cantoo/pdf-lib'

const SIZE: [number, number] = [595.28, 841.89]
const MARGIN = 48
const INK = rgb(0.13, 0.16, 0.19)
const GREY = rgb(0.42, 0.46, 0.5)
const LINE = rgb(0.87, 0.89, 0.9)
const BAR = rgb(0.16, 0.5, 0.62)

type Fonts = { regular: PDFFont; bold: PDFFont }
type TextStyle = { size?: number; isBold?: boolean; isGrey?: boolean; x?: number; alignEnd?: boolean }

/** The standard fonts know Latin-1 only; other letters would stop the whole file. */
const toLatin = (text: string): string => text.replaceAll('−', '-').replace(/[^\x20-\x7e\xa0-\xff]/g, '?')

/** Writes from top to bottom on A4, a new page whenever one is full. */
export class PdfWriter {
  readonly #document: PDFDocument
  readonly #fonts: Fonts
  #page: PDFPage
  #y: number

  private constructor(document: PDFDocument, fonts: Fonts) {
    this.#document = document
    this.#fonts = fonts
    this.#page = document.addPage(SIZE)
    this.#y = SIZE[1] - MARGIN
  }

  static async create(document: PDFDocument): Promise<PdfWriter> {
    const [regular, bold] = await Promise.all([
      document.embedFont(StandardFonts.Helvetica),
      document.embedFont(StandardFonts.HelveticaBold),
    ])
    return new PdfWriter(document, { regular, bold })
  }

  /** Points between the margins. */
  get width(): number {
    return SIZE[0] - 2 * MARGIN
  }

  addPage(): void {
    this.#page = this.#document.addPage(SIZE)
    this.#y = SIZE[1] - MARGIN
  }

  skip(points: number): void {
    this.#y -= points
  }

  /** Makes sure that so much fits on this page, or begins another one. */
  need(points: number): void {
    if (this.#y - points < MARGIN) this.addPage()
  }

  text(text: string, { size = 10, isBold = false, isGrey = false, x = 0, alignEnd = false }: TextStyle = {}): void {
    const font = isBold ? this.#fonts.bold : this.#fonts.regular
    const shown = toLatin(text)
    const left = alignEnd ? x - font.widthOfTextAtSize(shown, size) : x
    this.#page.drawText(shown, { x: MARGIN + left, y: this.#y - size, size, font, color: isGrey ? GREY : INK })
  }

  rule(): void {
    const [start, end] = [MARGIN, SIZE[0] - MARGIN].map((x) => ({ x, y: this.#y }))
    if (start && end) this.#page.drawLine({ start, end, thickness: 0.6, color: LINE })
  }

  /** Bars side by side over the whole width. */
  bars(values: readonly number[], height: number): void {
    const most = Math.max(...values, 0)
    const step = this.width / Math.max(1, values.length)
    for (const [index, value] of values.entries()) {
      if (value <= 0) continue
      const size = { width: Math.max(1, step * 0.75), height: Math.max(1, (value / most) * height) }
      this.#page.drawRectangle({ x: MARGIN + index * step, y: this.#y - height, ...size, color: BAR })
    }
    this.#y -= height
    this.rule()
  }
}
