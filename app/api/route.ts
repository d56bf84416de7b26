/** Some clients ask their base URL whether anything is there before they send a request. */
export function GET(): Response {
  return Response.json({ api: '/api/v1', openapi: '/api/v1/openapi.json' })
}
