/** The process lives and its event loop turns; nothing else is asked. */
export function GET(): Response {
  return Response.json({ status: 'ok' })
}
