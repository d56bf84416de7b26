import type { Env } from '@/lib/env'
import type { StartSettings } from './settings'

const SIMULATED = { providers: 'AI providers', payments: 'payments', mail: 'e-mail' } as const

function describeSandbox(env: Env): string {
  const names = [
    ...(env.sandbox.providers ? [SIMULATED.providers] : []),
    ...(env.sandbox.payments ? [SIMULATED.payments] : []),
    ...(env.sandbox.mail ? [SIMULATED.mail] : []),
  ]
  if (names.length === 0) return '  Every outside service is real.'
  const list = names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
  const mail = env.sandbox.mail ? ` Mail: ${env.PUBLIC_URL}/sandbox/mail` : ''
  return `  Sandbox mode: ${list ?? ''} are simulated on this machine (see .env.example).${mail}`
}

/** The last thing a start prints, with the time since this process began: where to go, what to paste, where the data lies, how to stop. */
export function printBanner(settings: StartSettings, env: Env): void {
  const { publicUrl } = settings
  console.log(`
  Causeway is running: ${publicUrl} (ready after ${(performance.now() / 1_000).toFixed(1)} s)

${describeSandbox(env)}

  The catalogue, at once:
    curl ${publicUrl}/api/v1/models

  A completion, with a key from ${publicUrl}/keys :
    curl ${publicUrl}/api/v1/chat/completions \\
      -H "Authorization: Bearer $CAUSEWAY_API_KEY" -H "Content-Type: application/json" \\
      -d '{"model": "deepseek/deepseek-chat", "messages": [{"role": "user", "content": "Hello"}]}'

  Data and logs: ${settings.dataDirectory}
  Stop with Ctrl-C.
`)
}
