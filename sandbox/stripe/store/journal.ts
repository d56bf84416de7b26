import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import path from 'node:path'
import type { TableName } from './tables'

export type Change = { table: TableName; id: string; value: { id: string } | null }

/**
 * One line per commit, appended before the answer leaves, so that a killed sandbox knows after its restart exactly what
 * it had answered. A torn last line is a commit nobody was told about and is dropped.
 */
export class Journal {
  readonly #path: string
  #descriptor: number | null = null

  constructor(dataDir: string) {
    mkdirSync(dataDir, { recursive: true })
    this.#path = path.join(dataDir, 'stripe-journal.jsonl')
  }

  /** All commits written so far, oldest first. */
  read(): Change[][] {
    if (!existsSync(this.#path)) return []
    const lines = readFileSync(this.#path, 'utf8').split('\n')
    return lines.slice(0, -1).map((line) => JSON.parse(line) as Change[])
  }

  /** Replaces the history by its result: a temporary file that is renamed, so a crash leaves the old or the new one. */
  compact(changes: Change[]): void {
    const temporaryPath = `${this.#path}.new`
    const descriptor = openSync(temporaryPath, 'w')
    for (const change of changes) writeSync(descriptor, `${JSON.stringify([change])}\n`)
    fsyncSync(descriptor)
    closeSync(descriptor)
    renameSync(temporaryPath, this.#path)
  }

  append(changes: Change[]): void {
    this.#descriptor ??= openSync(this.#path, 'a')
    writeSync(this.#descriptor, `${JSON.stringify(changes)}\n`)
  }

  close(): void {
    if (this.#descriptor !== null) closeSync(this.#descriptor)
    this.#descriptor = null
  }
}
