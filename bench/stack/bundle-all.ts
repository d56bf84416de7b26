import { build } from 'esbuild'
import path from 'node:path'
import { bundleProcesses } from '@/server/start/bundle-processes'
import { generateSources } from '@/server/start/generate-sources'

const ENTRIES = {
  floor: 'bench/floor.ts',
  load: 'bench/load.ts',
  profiler: 'bench/profiler.ts',
  'same-bytes': 'bench/same-bytes.ts',
  'bind-loopback': 'bench/bind-loopback.ts',
}

/** Builds what is measured exactly as a start builds it, and the bench's own processes beside it. */
export async function bundleAll(input: { root: string; logDirectory: string; signal: AbortSignal }): Promise<void> {
  await generateSources({ ...input, env: process.env })
  await bundleProcesses(input.root)
  await build({
    absWorkingDir: input.root,
    entryPoints: ENTRIES,
    outdir: path.join(input.root, 'dist', 'bench'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
  })
}
