export type PdfText = {
  text: string
  /** Points from the left edge. */ x: number
  /** Points from the bottom edge. */ y: number
  size: number
  isBold: boolean
}

/** Beyond Latin 1 the standard fonts have no letters. */
function encodeText(text: string): string {
  const latin = [...text].map((letter) => (letter.charCodeAt(0) <= 0xff ? letter : '?')).join('')
  return latin.replace(/[\\()]/g, (letter) => `\\${letter}`)
}

/** One page of A4 with text on it, as PDF 1.4. Bytes are Latin 1, so that offsets are the lengths of strings. */
export function writePdf(texts: readonly PdfText[]): Uint8Array<ArrayBuffer> {
  const content = texts
    .map(
      ({ text, x, y, size, isBold }) =>
        `BT /${isBold ? 'F2' : 'F1'} ${size} Tf ${x} ${y} Td (${encodeText(text)}) Tj ET`,
    )
    .join('\n')
  const font = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    font('Helvetica'),
    font('Helvetica-Bold'),
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}`
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
  return Uint8Array.from(body + table + trailer, (letter) => letter.charCodeAt(0))
}
