import { Hono } from 'hono'
import { routes } from '@/server/generated/routes'
import { serveApp, type ServedApp } from './serve-app'

/** Serves every route that the product mounts, over real HTTP. */
export function serveEveryRoute(): Promise<ServedApp> {
  const app = new Hono()
  // The first that fits is taken: names before parameters.
  const inOrder = [...routes].sort((left, right) => (toRank(left.pattern) < toRank(right.pattern) ? -1 : 1))
  for (const { pattern, handlers } of inOrder) {
    const path = pattern.replace(/\[\.\.\.([^\]]+)\]/g, ':$1{.+}').replace(/\[([^\]]+)\]/g, ':$1')
    for (const [method, handler] of handlers) {
      app.on(method, path, (context) => handler(context.req.raw, { params: Promise.resolve(context.req.param()) }))
    }
  }
  return serveApp(app)
}

function toRank(pattern: string): string {
  return pattern.replace(/\[/g, '~')
}
