import { parseArgs } from 'node:util'
import { z } from 'zod'

const USAGE = `npm run bench -- generations [options]

  --count N       generations in the large database (10000000; about 1 kB of disk each)
  --small N       generations in the one it is compared with (100000)
  --rounds N      how often each question is asked of each, in turns, at least 3 times (9)
  --only TEXT     only questions whose name holds this
  --directory D   where the databases lie; they stay there and are used again
  --help          this text`

const schema = z.object({
  count: z.coerce.number().int().min(50_000).max(100_000_000),
  small: z.coerce.number().int().min(50_000).max(100_000_000),
  rounds: z.coerce.number().int().min(3).max(1_000),
  only: z.string(),
  directory: z.string().optional(),
  help: z.boolean(),
})

type GenerationOptions = z.infer<typeof schema> & { usage: string }

/** Reads the command line after `generations`. @throws Error that names the wrong option and shows the usage */
export function readGenerationOptions(args: readonly string[]): GenerationOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        count: { type: 'string', default: '10000000' },
        small: { type: 'string', default: '100000' },
        rounds: { type: 'string', default: '9' },
        only: { type: 'string', default: '' },
        directory: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    })
    return { ...schema.parse(values), usage: USAGE }
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error)
    throw new Error(`${reason}\n\n${USAGE}`, { cause: error })
  }
}
