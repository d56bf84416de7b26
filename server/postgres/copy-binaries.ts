import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'

const packageJson = z.object({ name: z.string(), version: z.string() })

/**
 * Copies the PostgreSQL binaries to a place that every user can read, once per version, and returns that place.
 * The copy appears under its final name only when it is complete.
 */
export async function copyBinaries(input: { nativeDirectory: string; sharedRoot: string }): Promise<string> {
  const manifest = path.join(path.dirname(input.nativeDirectory), 'package.json')
  const { name, version } = packageJson.parse(JSON.parse(await readFile(manifest, 'utf8')))
  const target = path.join(input.sharedRoot, `bin-${path.basename(name)}-${version}`)
  if (existsSync(target)) return target
  await mkdir(input.sharedRoot, { recursive: true, mode: 0o755 })
  const partial = `${target}.${process.pid}.partial`
  await cp(input.nativeDirectory, partial, { recursive: true, verbatimSymlinks: true })
  await rename(partial, target).catch(async (error: unknown) => {
    await rm(partial, { recursive: true, force: true })
    // Another start finished the same copy first: its result is as good as ours.
    if (!existsSync(target)) throw error
  })
  return target
}
