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
  return {
    has_password: user.passwordHash !== null,
    providers: user.oauthAccounts.map(({ provider }) => provider),
    two_factor: {
      is_on: user.twoFactor?.confirmedAt != null,
      since: user.twoFactor?.confirmedAt?.toISOString() ?? null,
      recovery_codes_left: user.twoFactor?.confirmedAt ? user._count.recoveryCodes : 0,
    },
    passkeys: user.passkeys.map(toPasskeyObject),
  }
}
