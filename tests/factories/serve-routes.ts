import { Hono } from 'hono'
import type { RouteHandler } from '@/lib/http'
import { serveApp, type ServedApp } from './serve-app'

/** What a `route.ts` exports. */
type RouteModule = Partial<Record<'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE', RouteHandler>>

/** Serves route modules over real HTTP, by path in Hono's form (`/api/v1/keys/:hash`). */
export function serveRoutes(routes: Readonly<Record<string, RouteModule>>): Promise<ServedApp> {
  const app = new Hono()
  for (const [path, module] of Object.entries(routes)) {
    for (const [method, handler] of Object.entries(module)) {
      app.on(method, path, (context) => handler(context.req.raw, { params: Promise.resolve(context.req.param()) }))
    }
  }
  return serveApp(app)
}
