import { checkReadiness } from '@/lib/operations'

/**
 * 200 when this process can serve, 503 with every failed check otherwise; what a load balancer asks. `degraded` is a 200
 * too: it serves, and an operator should look at what the checks say.
 */
export async function GET(): Promise<Response> {
  const checks = await checkReadiness()
  if (!checks.every((check) => check.ok)) return Response.json({ status: 'not_ready', checks }, { status: 503 })
  return Response.json({ status: checks.some((check) => check.degraded) ? 'degraded' : 'ready', checks })
}
