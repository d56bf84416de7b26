import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'

type EmailFieldProps = { value: string; error?: string | undefined; onChange: (value: string) => void }

/** The e-mail address that somebody signs in with. */
export function EmailField({ value, error, onChange }: EmailFieldProps) {
  return (
    <FormField label="E-mail" error={error}>
      {(control) => (
        <Input
          {...control}
          type="email"
          name="email"
          required
          maxLength={254}
          autoComplete="email"
          inputMode="email"
          spellCheck={false}
          placeholder="you@example.com"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FormField>
  )
}
