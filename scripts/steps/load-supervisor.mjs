import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { hashInputs, PROCESS_INPUTS, PROCESS_STAMP } from '../../server/start/hash-inputs.mjs'

async function isBundled(root, bundle) {
  const stamp = path.join(root, PROCESS_STAMP)
  if (!existsSync(bundle) || !existsSync(stamp)) return false
  return readFileSync(stamp, 'utf8').trim() === (await hashInputs({ root, paths: PROCESS_INPUTS }))
}

/** The supervisor as it was bundled with the other processes while that is up to date, else compiled as it is loaded. */
export async function loadSupervisor(root) {
  const bundle = path.join(root, 'dist', 'supervisor.mjs')
  if (await isBundled(root, bundle)) return import(pathToFileURL(bundle).href)
  const { register } = await import('tsx/esm/api')
  register()
  return import('../../server/main.ts')
}
