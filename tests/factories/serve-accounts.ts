import * as changePassword from '@/app/api/v1/auth/change-password/route'
import * as forgotPassword from '@/app/api/v1/auth/forgot-password/route'
import * as resendVerification from '@/app/api/v1/auth/resend-verification/route'
import * as resetPassword from '@/app/api/v1/auth/reset-password/route'
import * as signOutEverywhere from '@/app/api/v1/auth/sign-out-everywhere/route'
import * as signUp from '@/app/api/v1/auth/sign-up/route'
import * as verifyEmail from '@/app/api/v1/auth/verify-email/route'
import * as keys from '@/app/api/v1/keys/route'
import * as passkeyOptions from '@/app/api/v1/auth/passkey-options/route'
import * as confirm from '@/app/api/v1/me/confirm/route'
import * as confirmOptions from '@/app/api/v1/me/confirm/passkey-options/route'
import * as passkeyById from '@/app/api/v1/me/passkeys/[id]/route'
import * as newPasskeyOptions from '@/app/api/v1/me/passkeys/options/route'
import * as passkeys from '@/app/api/v1/me/passkeys/route'
import * as security from '@/app/api/v1/me/security/route'
import * as sessionById from '@/app/api/v1/me/sessions/[id]/route'
import * as sessions from '@/app/api/v1/me/sessions/route'
import * as confirmTwoFactor from '@/app/api/v1/me/two-factor/confirm/route'
import * as disableTwoFactor from '@/app/api/v1/me/two-factor/disable/route'
import * as recoveryCodes from '@/app/api/v1/me/two-factor/recovery-codes/route'
import * as twoFactor from '@/app/api/v1/me/two-factor/route'
import * as me from '@/app/api/v1/me/route'
import { serveNextAuth } from './serve-next-auth'
import { serveRoutes } from './serve-routes'

/** Everything about accounts over real HTTP: our routes and next-auth's. */
export async function serveAccounts() {
  const api = await serveRoutes({
    '/api/v1/auth/change-password': changePassword,
    '/api/v1/auth/forgot-password': forgotPassword,
    '/api/v1/auth/resend-verification': resendVerification,
    '/api/v1/auth/reset-password': resetPassword,
    '/api/v1/auth/sign-out-everywhere': signOutEverywhere,
    '/api/v1/auth/sign-up': signUp,
    '/api/v1/auth/verify-email': verifyEmail,
    '/api/v1/keys': keys,
    '/api/v1/me': me,
    '/api/v1/auth/passkey-options': passkeyOptions,
    '/api/v1/me/confirm': confirm,
    '/api/v1/me/confirm/passkey-options': confirmOptions,
    '/api/v1/me/passkeys': passkeys,
    '/api/v1/me/passkeys/options': newPasskeyOptions,
    '/api/v1/me/passkeys/:id': passkeyById,
    '/api/v1/me/security': security,
    '/api/v1/me/sessions': sessions,
    '/api/v1/me/sessions/:id': sessionById,
    '/api/v1/me/two-factor': twoFactor,
    '/api/v1/me/two-factor/confirm': confirmTwoFactor,
    '/api/v1/me/two-factor/disable': disableTwoFactor,
    '/api/v1/me/two-factor/recovery-codes': recoveryCodes,
  })
  const auth = await serveNextAuth()
  return {
    urls: { api: api.url, auth: auth.url },
    close: async () => {
      await api.close()
      await auth.close()
    },
  }
}
