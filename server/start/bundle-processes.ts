import path from 'node:path'

/** Output name → entry. */
const ENTRIES = {
  gateway: 'server/gateway.ts',
  worker: 'server/worker.ts',
  sandbox: 'sandbox/main.ts',
  preload: 'server/process/preload.ts',
  supervisor: 'server/main.ts',
}

type BundleOptions = {
  /** Somewhere in the project, so that packages are found; `dist/` unless said. */
  outdir?: string
  /** All unless said. */
  only?: readonly (keyof typeof ENTRIES)[]
}

/** Bundles the processes beside Next, packages left outside; takes milliseconds. */
export async function bundleProcesses(root: string, options: BundleOptions = {}): Promise<void> {
  const { outdir = path.join(root, 'dist'), only } = options
  const entries = Object.entries(ENTRIES).filter(([name]) => !only || only.some((one) => one === name))
  // Loaded when something is to be bundled: most starts find everything as they left it.
  const { build } = await import('esbuild')
  await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(entries),
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
