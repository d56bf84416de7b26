import { KeyExpiryField, KeyLimitFields, KeyNameField } from '@/components/layout/key-fields'
import type { KeyFields } from '@/lib/client/key-fields'

type ConsentFieldsProps = {
  fields: KeyFields
  onChange: (part: Partial<KeyFields>) => void
  /** The expiry that the program asked for; null when it asked for none. */
  expiresAt: string | null
  errors: Partial<Record<string, string>>
}

/** What the person decides about the key: its name, how much it may spend, how long it lasts. */
export function ConsentFields({ expiresAt, errors, ...form }: ConsentFieldsProps) {
  return (
    <>
      <KeyNameField {...form} label="Key name" hint="How you will find it in your keys." error={errors.key_label} />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <KeyLimitFields {...form} errors={{ limit: errors.limit, reset: errors.usage_limit_type }} />
      </div>
      <KeyExpiryField {...form} expiresAt={expiresAt} keepHint="as asked" error={errors.expires_at} />
    </>
  )
}
