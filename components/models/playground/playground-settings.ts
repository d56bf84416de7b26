import { z } from 'zod'

/** The form as people fill it in: texts, empty = the model's own. */
export type PlaygroundSettings = {
  prompt: string
  system: string
  temperature: string
  topP: string
  maxTokens: string
  /** Tag of the endpoint to use; empty = whoever is cheapest and well. */
  provider: string
}

export const EMPTY_SETTINGS: PlaygroundSettings = {
  prompt: '',
  system: '',
  temperature: '',
  topP: '',
  maxTokens: '',
  provider: '',
}

export type SettingErrors = Partial<Record<keyof PlaygroundSettings, string>>

const number = (limits: { min: number; max: number; isWhole?: boolean }, message: string) =>
  z
    .string()
    .trim()
    .refine((text) => text === '' || isWithin(Number(text), limits), message)
    .transform((text) => (text === '' ? undefined : Number(text)))

function isWithin(value: number, { min, max, isWhole = false }: { min: number; max: number; isWhole?: boolean }) {
  return value >= min && value <= max && (!isWhole || Number.isInteger(value))
}

const settings = z.object({
  prompt: z.string().trim().min(1, 'Write what the model should answer.'),
  system: z.string().trim(),
  temperature: number({ min: 0, max: 2 }, 'A number from 0 to 2.'),
  topP: number({ min: 0, max: 1 }, 'A number from 0 to 1.'),
  maxTokens: number({ min: 1, max: 1_000_000, isWhole: true }, 'A whole number from 1.'),
  provider: z.string(),
})

type ReadSettings = { body: Record<string, unknown>; errors: null } | { body: null; errors: SettingErrors }

/** The request that a filled form means, or what is wrong with it, by field. */
export function readSettings(model: string, form: PlaygroundSettings): ReadSettings {
  const parsed = settings.safeParse(form)
  if (!parsed.success) {
    const issues = parsed.error.issues.map(({ path, message }) => [String(path[0]), message] as const)
    return { body: null, errors: Object.fromEntries(issues) }
  }
  const { prompt, system, temperature, topP, maxTokens, provider } = parsed.data
  const messages = [...(system === '' ? [] : [{ role: 'system', content: system }]), { role: 'user', content: prompt }]
  const body = {
    model,
    messages,
    ...(temperature === undefined ? {} : { temperature }),
    ...(topP === undefined ? {} : { top_p: topP }),
    ...(maxTokens === undefined ? {} : { max_tokens: maxTokens }),
    ...(provider === '' ? {} : { provider: { only: [provider] } }),
  }
  return { body, errors: null }
}
