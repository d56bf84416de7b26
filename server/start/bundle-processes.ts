import { build } from 'esbuild'
import path from 'node:path'

/** Output name → entry. */
const ENTRIES = {
  gateway: 'server/gateway.ts',
  worker: 'server/worker.ts',
  sandbox: 'sandbox/main.ts',
  preload: 'server/process/preload.ts',
}

/**
 * Bundles the processes beside Next, packages left outside; takes milliseconds.
 * @param outdir somewhere in the project, so that packages are found; `dist/` unless said
 */
export async function bundleProcesses(root: string, outdir = path.join(root, 'dist')): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: ENTRIES,
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    sourcemap: true,
    legalComments: 'none',
    logLevel: 'silent',
    // A marker for Next's compiler; in plain Node the package throws.
    alias: { 'server-only': path.join(root, 'node_modules', 'server-only', 'empty.js') },
  })
}
