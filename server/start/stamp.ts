import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { hashInputs } from './hash-inputs.mjs'

export { hashInputs }

/** Something that is made from files and need not be made again while they stay as they are. */
export type Stamp = {
  /** Files and folders, relative to the root. */
  inputs: readonly string[]
  /** Facts beside the files, such as variables. */
  extra?: string
  /** Holds the digest of the inputs that it was made from. */
  stampFile: string
  /** One of the files that it consists of: somebody may have removed it, but not its stamp. */
  output: string
}

/** Whether it is there, made from the present inputs. */
export async function isStamped(root: string, stamp: Stamp): Promise<boolean> {
  if (!existsSync(path.join(root, stamp.output))) return false
  const known = await readFile(path.join(root, stamp.stampFile), 'utf8').catch(() => '')
  return known !== '' && known.trim() === (await digest(root, stamp))
}

/**
 * Runs `work` unless that was done for the same inputs. A run that is interrupted half-way does not pass for the one before.
 * @returns whether it ran
 */
export async function onceFor(root: string, stamp: Stamp, work: () => Promise<void>): Promise<boolean> {
  if (await isStamped(root, stamp)) return false
  const made = await digest(root, stamp)
  const file = path.join(root, stamp.stampFile)
  await rm(file, { force: true })
  await work()
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, `${made}\n`)
  return true
}

function digest(root: string, { inputs, extra = '' }: Stamp): Promise<string> {
  return hashInputs({ root, paths: inputs, extra })
}
