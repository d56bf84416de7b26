import type { PresetForm } from './form-state'

/** What each part of the form is given. */
export type FormPart = {
  form: PresetForm
  errors: Partial<Record<string, string>>
  onChange: (change: Partial<PresetForm>) => void
}
