import { Alert } from '@/components/ui/alert'

/** Why buying is refused while the audit of the ledger is not clean. */
export function TopUpStop() {
  return (
    <Alert tone="warning" title="Buying credits is paused">
      A check of our books found a difference, and we take no money until it is explained. Your balance and your
      requests are not affected; payments made before are credited.
    </Alert>
  )
}
