import { checkReadiness } from '@/lib/operations'

/** 200 when this process can serve, 503 with every failed check otherwise; what a load balancer asks. */
export async function GET(): Promise<Response> {
  const checks = await checkReadiness()
  const isReady = checks.every((check) => check.ok)
  return Response.json({ status: isReady ? 'ready' : 'not_ready', checks }, { status: isReady ? 200 : 503 })
}
