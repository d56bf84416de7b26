import type { Metadata } from 'next'
import { ForgotPasswordForm } from '@/components/auth/forgot-password-form'
import { getEnv } from '@/lib/env'

export const metadata: Metadata = { title: 'Forgot password' }

export default function ForgotPasswordPage() {
  return <ForgotPasswordForm isMailSimulated={getEnv().sandbox.mail} />
}
