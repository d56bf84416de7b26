'use client'

import { Eye, EyeOff } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'

const PASSWORD_LENGTH_MAX = 128

type PasswordFieldProps = {
  label?: string
  /** Tells password managers whether to fill in or to suggest. */
  kind: 'current-password' | 'new-password'
  value: string
  hint?: ReactNode
  error?: string | undefined
  onChange: (value: string) => void
}

/** A password, hidden unless its writer wants to see it. */
export function PasswordField({ label = 'Password', kind, value, hint, error, onChange }: PasswordFieldProps) {
  const [isShown, setIsShown] = useState(false)
  const Icon = isShown ? EyeOff : Eye
  const newPasswordHint = kind === 'new-password' ? 'At least 8 characters.' : undefined
  return (
    <FormField label={label} hint={hint ?? newPasswordHint} error={error}>
      {(control) => (
        <div className="relative">
          <Input
            {...control}
            type={isShown ? 'text' : 'password'}
            name={kind}
            required
            minLength={kind === 'new-password' ? 8 : undefined}
            maxLength={PASSWORD_LENGTH_MAX}
            autoComplete={kind}
            spellCheck={false}
            autoCapitalize="none"
            className="pr-10"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          <Button
            variant="ghost"
            size="icon-sm"
            className="absolute top-1 right-1"
            aria-label={isShown ? 'Hide password' : 'Show password'}
            aria-pressed={isShown}
            onClick={() => setIsShown(!isShown)}
          >
            <Icon aria-hidden />
          </Button>
        </div>
      )}
    </FormField>
  )
}
