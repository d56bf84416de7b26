import { getDb } from '@/lib/db'
import type { AccountSecurity } from '@/lib/schemas/account-security'
import { toPasskeyObject } from '../passkeys/passkey-object'

/** How a person's account is protected. */
export async function describeSecurity({ userId }: { userId: string }): Promise<AccountSecurity> {
  const user = await getDb().user.findUniqueOrThrow({
    where: { id: userId },
    include: {
      twoFactor: true,
      passkeys: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
      oauthAccounts: { orderBy: { provider: 'asc' } },
      _count: { select: { recoveryCodes: { where: { usedAt: null } } } },
    },
  })
  const confirmedAt = user.twoFactor?.confirmedAt ?? null
  return {
    has_password: user.passwordHash !== null,
    providers: user.oauthAccounts.map(({ provider }) => provider),
    two_factor: {
      is_on: confirmedAt !== null,
      since: confirmedAt?.toISOString() ?? null,
      recovery_codes_left: confirmedAt === null ? 0 : user._count.recoveryCodes,
    },
    passkeys: user.passkeys.map(toPasskeyObject),
  }
}
