type Entry = { name: string; end: () => Promise<void> }

export type CleanupStack = {
  /** `kill` ends it at once, without waiting. */
  push: (entry: { name: string; end: () => Promise<void>; kill?: () => void }) => void
  /** Ends everything, the newest first; one that fails does not keep the others from ending. */
  run: () => Promise<void>
  /** Kills everything that is still there, also what `run` is just ending. */
  killAll: () => void
}

/** Remembers how to end what was started. */
export function createCleanupStack(): CleanupStack {
  const entries: Entry[] = []
  const kills: (() => void)[] = []
  return {
    push: ({ name, end, kill = () => undefined }) => {
      entries.push({ name, end })
      kills.push(kill)
    },
    run: async () => {
      for (let entry = entries.pop(); entry; entry = entries.pop()) {
        const { name } = entry
        await entry.end().catch((error: unknown) => {
          console.error(`Could not end ${name}:`, error)
        })
      }
    },
    killAll: () => {
      for (const kill of kills) kill()
    },
  }
}
