import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import { Select, type SelectOption } from '@/components/ui/select'
import { formatDay } from '@/lib/client/format-time'
import { EXPIRY_OPTIONS, RESET_OPTIONS, type ExpiryChoice, type KeyFields } from '@/lib/client/key-fields'

type ConsentFieldsProps = {
  fields: KeyFields
  onChange: (part: Partial<KeyFields>) => void
  /** The expiry that the program asked for; null when it asked for none. */
  expiresAt: string | null
  errors: Partial<Record<string, string>>
}

/** What the person decides about the key: its name, how much it may spend, how long it lasts. */
export function ConsentFields({ fields, onChange, expiresAt, errors }: ConsentFieldsProps) {
  return (
    <>
      <FormField label="Key name" hint="How you will find it in your keys." error={errors.key_label}>
        {(control) => (
          <Input
            {...control}
            required
            maxLength={100}
            autoComplete="off"
            value={fields.name}
            onChange={(event) => onChange({ name: event.target.value })}
          />
        )}
      </FormField>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <FormField label="Limit in USD" isOptional hint="Most it may spend." error={errors.limit}>
          {(control) => (
            <Input
              {...control}
              inputMode="decimal"
              autoComplete="off"
              placeholder="No limit"
              value={fields.limitUsd}
              onChange={(event) => onChange({ limitUsd: event.target.value.replace(',', '.') })}
            />
          )}
        </FormField>
        <FormField label="Limit resets" error={errors.usage_limit_type}>
          {(control) => (
            <Select
              {...control}
              value={fields.reset}
              options={RESET_OPTIONS}
              onValueChange={(reset) => onChange({ reset })}
              disabled={fields.limitUsd.trim() === ''}
            />
          )}
        </FormField>
      </div>
      <FormField label="Expires" error={errors.expires_at}>
        {(control) => (
          <Select
            {...control}
            value={fields.expiry}
            options={listExpiryOptions(expiresAt)}
            onValueChange={(expiry) => onChange({ expiry })}
          />
        )}
      </FormField>
    </>
  )
}

function listExpiryOptions(expiresAt: string | null): readonly SelectOption<ExpiryChoice>[] {
  if (expiresAt === null) return EXPIRY_OPTIONS
  return [{ value: 'keep', label: `On ${formatDay(expiresAt)}`, hint: 'as asked' }, ...EXPIRY_OPTIONS]
}
