import type { Profile, TokenSet } from 'next-auth'
import { z } from 'zod'

const emails = z.array(z.object({ email: z.string(), primary: z.boolean(), verified: z.boolean() }))

/** What we add to it. */
type GithubProfile = Profile & { verified_email: string | null }

type UserInfoRequest = {
  tokens: TokenSet
  client: { userinfo: (accessToken: string) => Promise<Record<string, unknown>> }
}

/** GitHub's profile together with the person's primary address, if GitHub has verified it; the profile's own address may be neither. */
export async function fetchGithubProfile({ client, tokens }: UserInfoRequest): Promise<GithubProfile> {
  const accessToken = z.string().parse(tokens.access_token)
  const profile = await client.userinfo(accessToken)
  const response = await fetch('https://api.github.com/user/emails', {
    headers: { authorization: `Bearer ${accessToken}`, accept: 'application/vnd.github+json' },
    signal: AbortSignal.timeout(10_000),
  })
  const parsed = emails.safeParse(response.ok ? await response.json() : null)
  const primary = parsed.success ? parsed.data.find((entry) => entry.primary && entry.verified) : undefined
  return { ...profile, verified_email: primary?.email ?? null }
}
