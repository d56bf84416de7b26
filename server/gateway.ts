import { closePool } from '@/lib/db'
import { getEnv } from '@/lib/env'
import { shutdownGateway, startGateway } from '@/lib/gateway'
import { getLogger, stopTracing } from '@/lib/observability'
import { createGatewayServer } from './gateway/create-gateway-server'
import { drainServer } from './gateway/drain-server'
import { readGatewaySettings } from './gateway/settings'
import { routes } from './generated/routes'
import { openDoor } from './process/open-door'
import { runProcess } from './process/run-process'
import { serveMetrics } from './process/serve-metrics'
import { shareThroughParent } from './process/share-through-parent'
import { hasSupervisor } from './process/tell-supervisor'
import { traceRequests } from './process/trace-requests'

runProcess(async () => {
  getEnv()
  const settings = readGatewaySettings(process.env)
  if (hasSupervisor() && settings.gatewayProcesses > 1 && getEnv().REDIS_URL === undefined) shareThroughParent()
  await traceRequests(getEnv())
  await startGateway()
  await serveMetrics({ process: 'gateway', source: process.env })
  const gateway = createGatewayServer({
    routes,
    webUrl: settings.webUrl,
    sandboxUrl: settings.sandboxUrl,
    staticDirectory: settings.staticDirectory,
  })
  const door = await openDoor(gateway.server, settings)
  getLogger().info({ port: settings.port, host: settings.host }, 'gateway listens')
  return async () => {
    const cut = await drainServer(gateway, { delayMs: settings.drainDelayMs, timeoutMs: settings.drainTimeoutMs, door })
    if (cut > 0) getLogger().warn({ cut }, 'requests were cut at the end of the drain time')
    await shutdownGateway()
    await stopTracing()
    await closePool()
  }
})
