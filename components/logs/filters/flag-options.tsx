import { SegmentedControl } from '@/components/ui/segmented-control'

type Flag = 'true' | 'false' | null

const OPTIONS = [
  { value: 'any', label: 'Either' },
  { value: 'true', label: 'Yes' },
  { value: 'false', label: 'No' },
] as const

/** Yes, no, or either. */
export function FlagOptions({ name, value, onChange }: { name: string; value: Flag; onChange: (value: Flag) => void }) {
  return (
    <div className="p-2">
      <SegmentedControl
        label={name}
        value={value ?? 'any'}
        options={OPTIONS}
        onValueChange={(chosen) => onChange(chosen === 'any' ? null : chosen)}
        className="flex w-full"
      />
    </div>
  )
}
