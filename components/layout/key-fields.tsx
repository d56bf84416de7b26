import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { formatDay } from '@/lib/client/format-time'
import { EXPIRY_OPTIONS, type KeyFields, RESET_OPTIONS } from '@/lib/client/key-fields'

type FieldProps = { fields: KeyFields; onChange: (part: Partial<KeyFields>) => void }

type KeyNameFieldProps = FieldProps & { label: string; hint: string; placeholder?: string; error: string | undefined }

/** What a key is called. */
export function KeyNameField({ fields, onChange, label, hint, placeholder, error }: KeyNameFieldProps) {
  return (
    <FormField label={label} hint={hint} error={error}>
      {(control) => (
        <Input
          {...control}
          required
          maxLength={100}
          autoComplete="off"
          placeholder={placeholder}
          value={fields.name}
          onChange={(event) => onChange({ name: event.target.value })}
        />
      )}
    </FormField>
  )
}

type KeyLimitFieldsProps = FieldProps & { errors: { limit: string | undefined; reset: string | undefined } }

/** How much a key may spend, and how often that begins anew. */
export function KeyLimitFields({ fields, onChange, errors }: KeyLimitFieldsProps) {
  return (
    <>
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
      <FormField label="Limit resets" error={errors.reset}>
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
    </>
  )
}

type KeyExpiryFieldProps = FieldProps & {
  /** An end that can be kept; null where there is none yet. */
  expiresAt: string | null
  /** What is said of that end. */
  keepHint?: string
  error: string | undefined
}

/** How long a key lasts. */
export function KeyExpiryField({ fields, onChange, expiresAt, keepHint, error }: KeyExpiryFieldProps) {
  const kept = expiresAt && {
    value: 'keep' as const,
    label: `On ${formatDay(expiresAt)}`,
    ...(keepHint && { hint: keepHint }),
  }
  return (
    <FormField label="Expires" error={error}>
      {(control) => (
        <Select
          {...control}
          value={fields.expiry}
          options={kept ? [kept, ...EXPIRY_OPTIONS] : EXPIRY_OPTIONS}
          onValueChange={(expiry) => onChange({ expiry })}
        />
      )}
    </FormField>
  )
}
