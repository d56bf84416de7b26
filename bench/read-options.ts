import { parseArgs } from 'node:util'
import { z } from 'zod'
import { SECTIONS } from './sections/list-sections'

const SHORT = SECTIONS.filter(({ isOnRequest }) => !isOnRequest).map(({ name }) => name)
const LONG = SECTIONS.filter(({ isOnRequest }) => isOnRequest).map(({ name }) => name)

const USAGE = `npm run bench -- [options]
       npm run bench -- generations --help   dashboard queries on ten million generations instead
       npm run bench -- pages                what each page of the dashboard weighs, and how fast it is in a browser

  --only NAMES      only these sections, separated by commas: ${SHORT.join(', ')};
                    or one that is too long for every run: ${LONG.join(', ')}
  --seconds N       length of each measured window (5)
  --warm-up N       seconds before each window (2)
  --wait N          seconds that a point waits at most until no other process is busy (0)
  --tries N         how often a point is measured when others disturb it (2)
  --soak-minutes N  length of the soak (30)
  --json            print JSON instead of tables
  --markdown        also write the tables into docs/performance.md
  --profile         profile the gateway instead, under c=64 or the load of --only, and print where the time goes
  --help            this text`

const schema = z.object({
  only: z.string(),
  seconds: z.coerce.number().min(0.5).max(600),
  'warm-up': z.coerce.number().min(0).max(600),
  wait: z.coerce.number().min(0).max(3_600),
  tries: z.coerce.number().int().min(1).max(10),
  'soak-minutes': z.coerce.number().min(0.1).max(10_000),
  json: z.boolean(),
  markdown: z.boolean(),
  profile: z.boolean(),
  help: z.boolean(),
})

export type BenchOptions = z.infer<typeof schema> & { usage: string }

/** Reads the command line. @throws Error that names the wrong option and shows the usage */
export function readOptions(args: readonly string[]): BenchOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        only: { type: 'string', default: '' },
        seconds: { type: 'string', default: '5' },
        'warm-up': { type: 'string', default: '2' },
        wait: { type: 'string', default: '0' },
        tries: { type: 'string', default: '2' },
        'soak-minutes': { type: 'string', default: '30' },
        json: { type: 'boolean', default: false },
        markdown: { type: 'boolean', default: false },
        profile: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
    return { ...schema.parse(values), usage: USAGE }
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error)
    throw new Error(`${reason}\n\n${USAGE}`, { cause: error })
  }
}
