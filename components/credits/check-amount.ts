import { PURCHASE_CENTS, readCents } from '@/lib/schemas/cents-range'

export type AmountCheck = { isValid: true; amountUsd: string } | { isValid: false; message: string | undefined }

/** Whether what was typed can be bought, by the same rule as the server's. Nothing typed is no mistake yet. */
export function checkAmount(typed: string): AmountCheck {
  const amountUsd = typed.trim()
  if (amountUsd === '') return { isValid: false, message: undefined }
  const read = readCents(amountUsd, PURCHASE_CENTS)
  return 'cents' in read ? { isValid: true, amountUsd } : { isValid: false, message: read.problem }
}
