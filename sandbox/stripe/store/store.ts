import { Journal } from './journal'
import type { Change } from './journal'
import type { TableName, Tables } from './tables'

/**
 * The sandbox's memory, kept on disk by a journal. Work is synchronous, so calls never interleave; what `transact` wraps
 * is remembered whole or not at all. Records are never changed in place: put a new object.
 */
export class Store {
  readonly #journal: Journal
  readonly #tables = new Map<TableName, Map<string, { id: string }>>()
  /** The changes of the running transaction, each with the way back; null outside of one. */
  #undo: Array<{ change: Change; revert: () => void }> | null = null

  constructor(dataDir: string) {
    this.#journal = new Journal(dataDir)
    for (const commit of this.#journal.read()) for (const change of commit) this.#apply(change)
    this.#journal.compact(this.#snapshot())
  }

  find<Name extends TableName>(table: Name, id: string): Tables[Name] | undefined {
    // The map of a table only ever receives that table's records: `put` is the single way in.
    return this.#table(table).get(id) as Tables[Name] | undefined
  }

  /** Newest first, the order of every list of Stripe's. */
  list<Name extends TableName>(table: Name): Tables[Name][] {
    return [...this.#table(table).values()].reverse() as Tables[Name][]
  }

  put<Name extends TableName>(table: Name, value: Tables[Name]): void {
    this.#change({ table, id: value.id, value })
  }

  remove(table: TableName, id: string): void {
    this.#change({ table, id, value: null })
  }

  /**
   * Runs the work and writes its changes as one line; when it throws, nothing has happened. Inside another transaction
   * it undoes only its own changes, and the outer one writes.
   */
  transact<Result>(work: () => Result): Result {
    const isOutermost = this.#undo === null
    const undo = (this.#undo ??= [])
    const mark = undo.length
    try {
      const result = work()
      if (isOutermost && undo.length > 0) this.#journal.append(undo.map(({ change }) => change))
      return result
    } catch (error) {
      for (const { revert } of undo.splice(mark).reverse()) revert()
      throw error
    } finally {
      if (isOutermost) this.#undo = null
    }
  }

  close(): void {
    this.#journal.close()
  }

  #change(change: Change): void {
    if (this.#undo === null) throw new Error('Changes belong into transact().')
    const table = this.#table(change.table)
    const previous = table.get(change.id)
    const revert = () => (previous === undefined ? table.delete(change.id) : table.set(change.id, previous))
    this.#undo.push({ change, revert })
    this.#apply(change)
  }

  #apply({ table, id, value }: Change): void {
    if (value === null) this.#table(table).delete(id)
    else this.#table(table).set(id, value)
  }

  #table(name: TableName): Map<string, { id: string }> {
    const table = this.#tables.get(name) ?? new Map<string, { id: string }>()
    this.#tables.set(name, table)
    return table
  }

  #snapshot(): Change[] {
    return [...this.#tables].flatMap(([table, records]) =>
      [...records.values()].map((value) => ({ table, id: value.id, value })),
    )
  }
}
