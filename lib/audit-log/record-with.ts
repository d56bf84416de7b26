import { AppError } from '@/lib/core/errors'
import { CommitNote, runWithNote } from '@/lib/db'
import { getLogger } from '@/lib/observability'
import { type Completion, completeEvent, type NewEvent, recordEvent, toNoteStatement } from './record-event'

/** What somebody is about to do. */
export type Intent<Result> = {
  event: NewEvent
  /** What it was about, once that is known; null when nothing was done after all. */
  describe: (result: Result) => Completion | null
}

/**
 * Does something and adds it to the record, in the transaction of its first change: a process that ends at any moment leaves
 * both or neither. Work that changes nothing of ours (what lies at the payment provider, for example) is recorded when it is
 * done. Of a change that was begun and failed later the record says so.
 */
export async function recordWith<Result>(
  { event, describe }: Intent<Result>,
  work: () => Promise<Result> | Result,
): Promise<Result> {
  const note = new CommitNote(toNoteStatement(event))
  let result: Result
  try {
    result = await runWithNote(note, work)
  } catch (error) {
    const reason = error instanceof AppError ? error.code : 'server'
    if (note.row) await complete({ event, row: note.row, completion: { details: { did_not_finish: reason } } })
    throw error
  }
  const completion = describe(result)
  if (note.row) await complete({ event, row: note.row, completion: completion ?? {} })
  else if (completion) await complete({ event, row: null, completion })
  return result
}

/** The change is there by now: an entry that cannot be completed does not undo it, but stands in the log of the process. */
async function complete({
  event,
  row,
  completion,
}: {
  event: NewEvent
  row: Record<string, unknown> | null
  completion: Completion
}): Promise<void> {
  try {
    const details = { ...event.details, ...completion.details }
    if (row) await completeEvent(row, completion)
    else await recordEvent({ ...event, ...completion, details })
  } catch (error) {
    getLogger().error({ event, completion, cause: String(error) }, 'a change could not be written to the audit log')
  }
}
