/** One event of this API's streams; whatever a provider sent is inside JSON strings and cannot end the event. */
export function formatEvent(event: { type: string } & Record<string, unknown>): string {
  return `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`
}
