import { AsyncLocalStorage } from 'node:async_hooks'
import type pg from 'pg'

/** A statement that adds one row about a change, and does so only within a transaction that changes something. */
export type NoteStatement = { text: string; values: readonly unknown[] }

/**
 * What is to be committed together with the first change that a piece of work makes through the shared pool, whichever
 * transaction that is. Neither is there without the other.
 */
export class CommitNote {
  readonly #statement: NoteStatement
  #isOpen = true
  #row: Record<string, unknown> | null = null
  /** Commits of one piece of work, one behind the other: the first that changes something takes the note with it. */
  #turn: Promise<unknown> = Promise.resolve()

  constructor(statement: NoteStatement) {
    this.#statement = statement
  }

  /** What the statement returned; null while nothing was committed with it. */
  get row(): Record<string, unknown> | null {
    return this.#row
  }

  get isOpen(): boolean {
    return this.#isOpen
  }

  /** From now on nothing takes the note with it: what the work left behind it is no part of the change. */
  close(): void {
    this.#isOpen = false
  }

  /**
   * Commits the transaction of a connection, with the note if it is still to be written and the transaction changes
   * something. @throws whatever the database says; the transaction is undone then
   */
  commit(client: pg.PoolClient, commit: () => Promise<unknown>): Promise<unknown> {
    const mine = this.#turn.then(() => this.#commit(client, commit))
    this.#turn = mine.catch(() => undefined)
    return mine
  }

  async #commit(client: pg.PoolClient, commit: () => Promise<unknown>): Promise<unknown> {
    if (!this.#isOpen) return commit()
    try {
      const { rows } = await client.query<Record<string, unknown>>({
        text: this.#statement.text,
        values: [...this.#statement.values],
      })
      const done = await commit()
      const [row] = rows
      if (row) {
        this.#row = row
        this.close()
      }
      return done
    } catch (error) {
      // Whoever asked for a commit may not think of undoing any more.
      await client.query('ROLLBACK').catch(() => undefined)
      throw error
    }
  }
}

const notes = new AsyncLocalStorage<CommitNote | null>()
let underWay = 0

/** Runs work whose first change is committed together with the note. */
export async function runWithNote<Result>(note: CommitNote, work: () => Promise<Result> | Result): Promise<Result> {
  underWay += 1
  try {
    return await notes.run(note, async () => work())
  } finally {
    note.close()
    underWay -= 1
    // While a store is in use, Node 20 follows every promise of the process, which doubles what an await costs.
    if (underWay === 0) notes.disable()
  }
}

/** Runs work that writes what is no part of the change, such as a count of tries. */
export function runWithoutNote<Result>(work: () => Promise<Result>): Promise<Result> {
  return underWay === 0 ? work() : notes.run(null, work)
}

/** The note that the present piece of work has yet to write. */
export function findOpenNote(): CommitNote | null {
  const note = notes.getStore()
  return note?.isOpen ? note : null
}
