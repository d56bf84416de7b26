import { quoteQuery } from '@/lib/schemas/billing'

export type AmountCheck = { isValid: true; amountUsd: string } | { isValid: false; message: string | undefined }

/** Whether what was typed can be bought, by the same schema as the server's. Nothing typed is no mistake yet. */
export function checkAmount(typed: string): AmountCheck {
  const amountUsd = typed.trim()
  if (amountUsd === '') return { isValid: false, message: undefined }
  const parsed = quoteQuery.safeParse({ amount_usd: amountUsd })
  if (parsed.success) return { isValid: true, amountUsd }
  return { isValid: false, message: parsed.error.issues[0]?.message }
}
