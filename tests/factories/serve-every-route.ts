import { Hono } from 'hono'
import { routes } from '@/server/generated/routes'
import { serveApp, type ServedApp } from './serve-app'

/** Serves every route that the product mounts, over real HTTP. */
export function serveEveryRoute(): Promise<ServedApp> {
  const app = new Hono()
  for (const { pattern, handlers } of routes) {
    const path = pattern.replace(/\[\.\.\.([^\]]+)\]/g, ':$1{.+}').replace(/\[([^\]]+)\]/g, ':$1')
    for (const [method, handler] of handlers) {
      app.on(method, path, (context) => handler(context.req.raw, { params: Promise.resolve(context.req.param()) }))
    }
  }
  return serveApp(app)
}
