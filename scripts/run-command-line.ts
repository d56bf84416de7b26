import { EnvError } from '@/lib/env'
import { AppError } from '@/lib/core/errors'
import { StartError } from '@/server/start/start-error'

/** Wrong arguments: the usage line and exit code 2. */
export class UsageError extends Error {}

/** Runs a command and ends the process: 0, the command's own code, 1 for a failure told in a sentence, 2 for usage. */
export async function runCommandLine(command: () => Promise<number>): Promise<never> {
  try {
    process.exit(await command())
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(error.message)
      process.exit(2)
    }
    const isExpected = error instanceof StartError || error instanceof EnvError || error instanceof AppError
    console.error(isExpected ? error.message : error)
    process.exit(1)
  }
}
