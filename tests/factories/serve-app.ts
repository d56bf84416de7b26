import { serve } from '@hono/node-server'
import type { AddressInfo } from 'node:net'

type Servable = { fetch: Parameters<typeof serve>[0]['fetch'] }

export type ServedApp = { url: string; port: number; close: () => Promise<void> }

/** Serves an app over real HTTP on 127.0.0.1, on any free port or on a given one. */
export async function serveApp(app: Servable, port = 0): Promise<ServedApp> {
  const { server, address } = await new Promise<{ server: ReturnType<typeof serve>; address: AddressInfo }>(
    (resolve) => {
      const started = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, (info) =>
        resolve({ server: started, address: info }),
      )
    },
  )
  return {
    url: `http://127.0.0.1:${address.port}`,
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}
