/** Lets the browser save a text as a file. */
export function saveTextFile({ name, text, type }: { name: string; text: string; type: string }): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The click has started the download by now; the browser keeps what it needs.
  URL.revokeObjectURL(url)
}
