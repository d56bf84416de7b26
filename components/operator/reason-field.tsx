import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'

type ReasonFieldProps = { value: string; hint: string; error: string | undefined; onChange: (reason: string) => void }

/** Why an operator does something; it is written down with it. */
export function ReasonField({ value, hint, error, onChange }: ReasonFieldProps) {
  return (
    <FormField label="Reason" hint={hint} error={error}>
      {(control) => (
        <Input
          {...control}
          required
          minLength={3}
          maxLength={200}
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FormField>
  )
}
