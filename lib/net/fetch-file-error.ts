export type FetchFileReason = 'unsafe_url' | 'unreachable' | 'refused' | 'timeout' | 'too_large' | 'wrong_type'

/** A stranger's file that could not be had; the message is fit for the person who gave the URL. */
export class FetchFileError extends Error {
  readonly reason: FetchFileReason

  constructor(reason: FetchFileReason, message: string, options: { cause?: unknown } = {}) {
    super(message, options)
    this.name = 'FetchFileError'
    this.reason = reason
  }
}
