import path from 'node:path'
import { z } from 'zod'
import { readJsonFile, writeJsonFile } from '../process/json-file'

const runtimeFile = z.object({
  publicUrl: z.string(),
  /** As the owner of the tables; the product's processes have their own in `environment`. */
  databaseUrl: z.string(),
  sandboxUrl: z.string().nullable(),
  /** Numbers of the running processes by name. */
  pids: z.record(z.string(), z.number().int()),
  /** What the product's processes were given; operators' commands run with the same. */
  environment: z.record(z.string(), z.string()),
})

export type Runtime = z.infer<typeof runtimeFile>

const fileOf = (dataDirectory: string): string => path.join(dataDirectory, 'runtime.json')

/** Says where everything runs, for commands beside the running product. Holds secrets: mode 0600. */
export async function writeRuntime(dataDirectory: string, runtime: Runtime): Promise<void> {
  await writeJsonFile(fileOf(dataDirectory), runtime)
}

export async function readRuntime(dataDirectory: string): Promise<Runtime | null> {
  return readJsonFile(fileOf(dataDirectory), runtimeFile)
}
