import type { Account, Profile } from 'next-auth'
import { z } from 'zod'
import type { ProviderIdentity } from '@/lib/auth'

const githubProfile = z.object({
  id: z.number(),
  name: z.string().nullish(),
  login: z.string(),
  avatar_url: z.string().nullish(),
  /** The primary address if it is verified there, which our own user-info request has looked up. */
  verified_email: z.string().nullable(),
})

const googleProfile = z.object({
  sub: z.string(),
  name: z.string().nullish(),
  picture: z.string().nullish(),
  email: z.string().nullish(),
  email_verified: z.boolean().nullish(),
})

/** Who GitHub or Google says it is; null when somebody signed in with a password or only renews a session. */
export function toProviderIdentity(input: {
  account?: Account | null | undefined
  profile?: Profile | undefined
}): ProviderIdentity | null {
  if (input.account?.provider === 'github') return fromGithub(githubProfile.parse(input.profile))
  if (input.account?.provider === 'google') return fromGoogle(googleProfile.parse(input.profile))
  return null
}

function fromGithub(profile: z.infer<typeof githubProfile>): ProviderIdentity {
  return {
    provider: 'github',
    providerAccountId: String(profile.id),
    email: profile.verified_email,
    isEmailVerified: profile.verified_email !== null,
    name: profile.name ?? profile.login,
    imageUrl: profile.avatar_url ?? null,
  }
}

function fromGoogle(profile: z.infer<typeof googleProfile>): ProviderIdentity {
  return {
    provider: 'google',
    providerAccountId: profile.sub,
    email: profile.email ?? null,
    isEmailVerified: profile.email_verified === true,
    name: profile.name ?? null,
    imageUrl: profile.picture ?? null,
  }
}
