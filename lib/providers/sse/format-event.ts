/**
 * One unnamed event of our own output. `json` is the output of `JSON.stringify`, which has no line break in it whatever
 * a provider sent; should one slip in all the same, it becomes a second `data` line of the same event, never a new event.
 */
export function formatDataEvent(json: string): string {
  return `data: ${foldLines(json, '\ndata: ')}\n\n`
}

/** A comment, which keeps idle connections open and which clients ignore. */
export function formatComment(text: string): string {
  return `: ${foldLines(text, '\n: ')}\n\n`
}

function foldLines(text: string, separator: string): string {
  return text.includes('\n') || text.includes('\r') ? text.split(/\r\n|\r|\n/).join(separator) : text
}
