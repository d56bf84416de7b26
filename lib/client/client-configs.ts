/** What a program needs to know to use a model here. `baseUrl` ends in `/api/v1`. */
type ClientSample = { baseUrl: string; model: string }

export type ConfigSample = { label: string; language: 'bash' | 'json' | 'yaml'; code: string }

/** Ready configuration of coding tools that know OpenRouter: each takes another base URL in its own way. */
export function buildClientSamples(sample: ClientSample): ConfigSample[] {
  return [
    { label: 'OpenCode', language: 'json', code: buildOpenCode(sample) },
    { label: 'Aider', language: 'bash', code: buildAider(sample) },
    { label: 'Continue', language: 'yaml', code: buildContinue(sample) },
  ]
}

/** `opencode.json` in the project; then `opencode run --model openrouter/MODEL`. */
function buildOpenCode({ baseUrl, model }: ClientSample): string {
  return JSON.stringify(
    {
      $schema: 'https://opencode.ai/config.json',
      model: `openrouter/${model}`,
      provider: {
        openrouter: {
          options: { baseURL: baseUrl, apiKey: '{env:CAUSEWAY_API_KEY}' },
          models: { [model]: {} },
        },
      },
    },
    null,
    2,
  )
}

function buildAider({ baseUrl, model }: ClientSample): string {
  return `export OPENROUTER_API_BASE=${baseUrl}
export OPENROUTER_API_KEY=$CAUSEWAY_API_KEY
aider --model openrouter/${model}`
}

/** A model of `~/.continue/config.yaml`. */
function buildContinue({ baseUrl, model }: ClientSample): string {
  return `# ~/.continue/config.yaml
name: Causeway
version: 1.0.0
schema: v1
models:
  - name: ${JSON.stringify(model)}
    provider: openrouter
    model: ${JSON.stringify(model)}
    apiBase: ${baseUrl}
    apiKey: "\${{ secrets.CAUSEWAY_API_KEY }}"
    roles: [chat, edit, apply]`
}
