import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import * as engineBindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { z } from 'zod'
import { offlineConnection } from './offline-connection'

export type SchemaFile = { path: string; content: string }

const diffResult = z.object({ exitCode: z.number(), stdout: z.string().nullable() })

type EngineClass = typeof engineBindings.SchemaEngine

/** Loaded once: the bindings are tied to one instance of the WebAssembly module. */
let engineClass: Promise<EngineClass> | undefined

async function loadEngine(): Promise<EngineClass> {
  const bindingsFile = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  // Node cannot import WebAssembly modules without a flag, so the package's own entry does not load here.
  const code = await readFile(bindingsFile.replace(/\.js$/, '.wasm'))
  const { instance } = await WebAssembly.instantiate(code, { './schema_engine_bg.js': { ...engineBindings } })
  engineBindings.__wbg_set_wasm(instance.exports)
  // The module's own start function, which its type declarations leave out.
  const { __wbindgen_start: begin } = instance.exports as { __wbindgen_start?: () => void }
  begin?.()
  return engineBindings.SchemaEngine
}

/**
 * The SQL that leads from one Prisma schema to another, worked out by Prisma's own engine, without any database.
 * @returns null when nothing differs
 */
export async function diffSchemas(from: readonly SchemaFile[], to: readonly SchemaFile[]): Promise<string | null> {
  const SchemaEngine = await (engineClass ??= loadEngine())
  const datamodels = to.map((file): [string, string] => [file.path, file.content])
  const engine = await SchemaEngine.new({ datamodels }, () => undefined, offlineConnection)
  const result = diffResult.parse(
    await engine.diff({
      from: { tag: 'schemaDatamodel', files: [...from] },
      to: { tag: 'schemaDatamodel', files: [...to] },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    }),
  )
  return result.exitCode === 2 ? `${result.stdout?.trim() ?? ''}\n` : null
}
