import { readSandboxEnv, SandboxEnvError } from './env'
import { startSandbox } from './http/start-sandbox'

/** Starts the sandbox from the environment and stops it cleanly on SIGTERM or SIGINT. */
async function main(): Promise<void> {
  const env = readSandboxEnv()
  const { dataDir, smtpPort, publicUrl, stripeWebhook, ...http } = env
  const sandbox = await startSandbox({ ...http, stateful: { dataDir, smtpPort, publicUrl, stripeWebhook } })
  console.log(`Sandbox at ${sandbox.url} (providers, Stripe, mail; SMTP on port ${String(sandbox.smtpPort)})`)
  const stop = () => {
    sandbox.close().then(
      () => process.exit(0),
      (error: unknown) => {
        fail(error)
      },
    )
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

function fail(error: unknown): never {
  const isExpected =
    error instanceof SandboxEnvError || (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
  console.error(isExpected ? `Sandbox: ${error.message}` : error)
  process.exit(1)
}

main().catch(fail)
