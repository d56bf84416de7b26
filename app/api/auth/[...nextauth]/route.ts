import NextAuth from 'next-auth'
import type { NextRequest } from 'next/server'
import { readVisitor } from '@/lib/http'
import { createAuthOptions } from './auth-options'

type Context = { params: Promise<{ nextauth: string[] }> }

/** The settings are made per request, so that a build needs no environment. */
async function handle(request: NextRequest, context: Context): Promise<Response> {
  const response: unknown = await NextAuth(request, context, createAuthOptions(readVisitor(request.headers)))
  if (response instanceof Response) return response
  throw new Error('next-auth did not answer with a Response.')
}

export { handle as GET, handle as POST }
