/** Where the log has a request with everything about it. */
export function generationLink(id: string): string {
  return `/logs/${encodeURIComponent(id)}`
}
