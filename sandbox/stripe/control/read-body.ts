import type { Context } from 'hono'
import type { z } from 'zod'

/** Reads a JSON body; null after answering 400. The content type is demanded, so no foreign page can post a form here. */
export async function readBody<Body>(context: Context, schema: z.ZodType<Body>): Promise<Body | null> {
  if (!(context.req.header('content-type') ?? '').includes('application/json')) return null
  const parsed = schema.safeParse(await context.req.json().catch(() => undefined))
  return parsed.success ? parsed.data : null
}

/** The answer to a body that `readBody` could not read. */
export const refuse = (context: Context) => context.json({ error: 'Send a JSON body of the documented form.' }, 400)
