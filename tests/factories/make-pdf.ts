/** A small, valid PDF with one line of text on each page. */
export function makePdf(pages: readonly string[]): Buffer {
  const objects: string[] = []
  const add = (text: string): number => objects.push(text)
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>')
  const parent = 2 + pages.length * 2
  const kids = pages.map((text) => {
    const drawing = text === '' ? '' : `BT /F1 12 Tf 72 700 Td (${text.replaceAll(/[\\()]/g, '\\$&')}) Tj ET`
    const content = add(`<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`)
    return add(
      `<< /Type /Page /Parent ${parent} 0 R /MediaBox [0 0 612 792] /Contents ${content} 0 R /Resources << /Font << /F1 ${font} 0 R >> >> >>`,
    )
  })
  add(`<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`)
  const catalog = add(`<< /Type /Catalog /Pages ${parent} 0 R >>`)
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const trailer = `trailer << /Size ${objects.length + 1} /Root ${catalog} 0 R >>\nstartxref\n${file.length}\n%%EOF`
  return Buffer.from(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`, 'latin1')
}

/** The same as a data URI. */
export function makePdfUri(pages: readonly string[]): string {
  return `data:application/pdf;base64,${makePdf(pages).toString('base64')}`
}
