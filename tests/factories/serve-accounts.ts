import * as changePassword from '@/app/api/v1/auth/change-password/route'
import * as forgotPassword from '@/app/api/v1/auth/forgot-password/route'
import * as resendVerification from '@/app/api/v1/auth/resend-verification/route'
import * as resetPassword from '@/app/api/v1/auth/reset-password/route'
import * as signOutEverywhere from '@/app/api/v1/auth/sign-out-everywhere/route'
import * as signUp from '@/app/api/v1/auth/sign-up/route'
import * as verifyEmail from '@/app/api/v1/auth/verify-email/route'
import * as keys from '@/app/api/v1/keys/route'
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
