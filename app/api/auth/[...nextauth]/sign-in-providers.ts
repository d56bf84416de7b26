import type { NextAuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import GithubProvider from 'next-auth/providers/github'
import GoogleProvider from 'next-auth/providers/google'
import { signInWithPassword } from '@/lib/auth'
import { AppError } from '@/lib/core/errors'
import { getEnv } from '@/lib/env'
import { readClientAddress } from '@/lib/http'
import { signInCredentials } from '@/lib/schemas/auth'
import { fetchGithubProfile } from './fetch-github-profile'

/** E-mail and password always, GitHub and Google where the operator has configured them. */
export function listSignInProviders(): NextAuthOptions['providers'] {
  const env = getEnv()
  const providers: NextAuthOptions['providers'] = [passwordProvider()]
  if (env.GITHUB_ID && env.GITHUB_SECRET) {
    const credentials = { clientId: env.GITHUB_ID, clientSecret: env.GITHUB_SECRET }
    const userinfo = { url: 'https://api.github.com/user', request: fetchGithubProfile }
    providers.push(GithubProvider({ ...credentials, userinfo, checks: ['pkce', 'state'] }))
  }
  if (env.GOOGLE_ID && env.GOOGLE_SECRET) {
    const credentials = { clientId: env.GOOGLE_ID, clientSecret: env.GOOGLE_SECRET }
    providers.push(GoogleProvider({ ...credentials, checks: ['pkce', 'state'] }))
  }
  return providers
}

function passwordProvider() {
  return CredentialsProvider({
    name: 'E-mail and password',
    credentials: { email: { type: 'email' }, password: { type: 'password' } },
    authorize: async (sent, request) => {
      const parsed = signInCredentials.safeParse(sent)
      if (!parsed.success) return null
      const address = readClientAddress(new Headers(toHeaderRecord(request.headers)))
      try {
        const claims = await signInWithPassword({ ...parsed.data, address })
        return { id: claims.userId, ...claims }
      } catch (error) {
        // Null becomes next-auth's own `CredentialsSignin`; a throttle's pause is worth telling.
        if (error instanceof AppError && error.code === 'authentication') return null
        if (error instanceof AppError) throw new Error(error.message, { cause: error })
        throw error
      }
    },
  })
}

function toHeaderRecord(headers: Record<string, unknown> | undefined): Record<string, string> {
  const forwarded = headers?.['x-forwarded-for']
  return typeof forwarded === 'string' ? { 'x-forwarded-for': forwarded } : {}
}
