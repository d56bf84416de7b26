import { readFileSync } from 'node:fs'
import { z } from 'zod'

const manifest = z.object({ version: z.string() })

/** The version of an installed package, by the name of its folder. */
export function packageVersion(folder: string): string {
  return manifest.parse(JSON.parse(readFileSync(`node_modules/${folder}/package.json`, 'utf8'))).version
}
