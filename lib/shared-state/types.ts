/** What a process asks of a count that all processes share. Times are in ms of its own `performance.now()`. */
export type Claim = {
  /** Whose requests are counted, and for which limit. */
  name: string
  /** How much all processes together may take within a window. */
  limit: number
  /** How much this process would like to take. */
  want: number
  /** What it took already in the window that it knows of: a store that lost its counts, or was away, gets them back. */
  mine: number
  /** When the window that it knows of ends. */
  endsAtMs: number
}

export type Grant = {
  granted: number
  /** What the store has counted for this process in the window, this grant included. */
  own: number
  /** What all processes took in the window, this grant included. */
  all: number
  endsAtMs: number
}

/** A message of another process. */
export type Announcement = { topic: string; payload: unknown }

/** An open way to the store that all processes share. Whatever it throws, it is to be disposed of. */
export type Session = {
  claim: (claims: readonly Claim[]) => Promise<Grant[]>
  /** Sends to all other processes that listen at this moment. */
  announce: (announcement: Announcement) => Promise<void>
  /** Goes all the ways that claims and messages go. */
  probe: () => Promise<void>
  dispose: () => void
}

export type SessionListeners = {
  onAnnouncement: (announcement: Announcement) => void
  /** The store closed the way; not told after `dispose`. */
  onClosed: () => void
}
