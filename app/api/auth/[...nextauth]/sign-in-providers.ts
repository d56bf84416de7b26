import type { NextAuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import GithubProvider from 'next-auth/providers/github'
import GoogleProvider from 'next-auth/providers/google'
import { passSecondStep, signInWithPasskey, signInWithPassword, type SessionClaims, type Visitor } from '@/lib/auth'
import { AppError } from '@/lib/core/errors'
import { getEnv } from '@/lib/env'
import { passkeyCredentials, secondStepCredentials } from '@/lib/schemas/account-security'
import { signInCredentials } from '@/lib/schemas/auth'
import { fetchGithubProfile } from './fetch-github-profile'

/** E-mail and password always, GitHub and Google where the operator has configured them. */
export function listSignInProviders(visitor: Visitor): NextAuthOptions['providers'] {
  const env = getEnv()
  const providers: NextAuthOptions['providers'] = [
    passwordProvider(visitor),
    secondStepProvider(visitor),
    passkeyProvider(visitor),
  ]
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

function passwordProvider(visitor: Visitor) {
  return CredentialsProvider({
    name: 'E-mail and password',
    credentials: { email: { type: 'email' }, password: { type: 'password' } },
    authorize: (sent) =>
      authorize(async () => {
        const parsed = signInCredentials.safeParse(sent)
        if (!parsed.success) return null
        const step = await signInWithPassword({ ...parsed.data, visitor })
        // next-auth hands an error's message to our own page: that is how it learns of the second step.
        if ('pendingToken' in step) throw new Error(`code_needed:${step.pendingToken}`)
        return step.claims
      }),
  })
}

function secondStepProvider(visitor: Visitor) {
  return CredentialsProvider({
    id: 'code',
    name: 'Code',
    credentials: { token: {}, code: {} },
    authorize: (sent) =>
      authorize(async () => {
        const parsed = secondStepCredentials.safeParse(sent)
        if (!parsed.success) return null
        return passSecondStep({ pendingToken: parsed.data.token, code: parsed.data.code, visitor })
      }),
  })
}

function passkeyProvider(visitor: Visitor) {
  return CredentialsProvider({
    id: 'passkey',
    name: 'Passkey',
    credentials: { response: {} },
    authorize: (sent) =>
      authorize(async () => {
        const parsed = passkeyCredentials.safeParse(sent)
        return parsed.success ? signInWithPasskey({ response: parsed.data.response, visitor }) : null
      }),
  })
}

/** Null becomes next-auth's own `CredentialsSignin`; what else a person should know is worth telling. */
async function authorize(signIn: () => Promise<SessionClaims | null>) {
  try {
    const claims = await signIn()
    return claims && { id: claims.userId, ...claims }
  } catch (error) {
    const isWrongPassword = error instanceof AppError && error.details.reason === 'wrong_credentials'
    if (isWrongPassword) return null
    if (error instanceof AppError) throw new Error(error.message, { cause: error })
    throw error
  }
}
