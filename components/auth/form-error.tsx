import { Alert } from '@/components/ui/alert'
import { getFieldErrors } from '@/lib/client/field-errors'

/** What went wrong with a whole form; errors of single fields stand under those. */
export function FormError({ error }: { error: Error | null }) {
  if (!error || Object.keys(getFieldErrors(error)).length > 0) return null
  return <Alert tone="destructive" title={error.message} />
}
