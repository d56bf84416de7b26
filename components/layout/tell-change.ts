import { toast } from '@/components/ui/toast'

type Telling<Data> = {
  /** What has happened, once it has. */
  done: string | ((data: Data) => string)
  /** Changes it back, through the API; offered in the toast. */
  undo?: (() => Promise<unknown>) | undefined
  /** The form that asked says itself what the server said against it. */
  isErrorShown?: boolean
}

/**
 * Tells of a change how it went: what is done, with Undo where it can be undone, or what the server said against it. Takes
 * the promise, so that nothing is lost when the row or dialog that asked for the change is gone by then.
 */
export function tellChange<Data>(change: Promise<Data>, { done, undo, isErrorShown = false }: Telling<Data>): void {
  change.then(
    (data) => {
      toast.success(typeof done === 'string' ? done : done(data), {
        ...(undo ? { action: { label: 'Undo', onClick: () => tellChange(undo(), { done: 'Undone' }) } } : {}),
      })
    },
    (error: Error) => {
      if (!isErrorShown) toast.error(error.message)
    },
  )
}
