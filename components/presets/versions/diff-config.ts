import type { PresetVersion } from '@/lib/client/presets'

export type ConfigChange = { field: string; before: string | null; after: string | null }

/** Which fields of a preset differ between two versions, the system prompt among them; null = not set. */
export function diffConfig(before: PresetVersion, after: PresetVersion): ConfigChange[] {
  const [old, now] = [toFields(before), toFields(after)]
  const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])]
  return fields.flatMap((field) => {
    const change = { field, before: write(old[field]), after: write(now[field]) }
    return change.before === change.after ? [] : [change]
  })
}

function toFields({ system_prompt: prompt, config }: PresetVersion): Record<string, unknown> {
  return { system_prompt: prompt, ...config }
}

function write(value: unknown): string | null {
  if (value === undefined || value === null) return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}
