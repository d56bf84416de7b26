import { alignCut, alignSpan } from './align-cut'
import type { Detector } from './detector'

/**
 * Characters of a stream that are held back until what follows them is known: matches of up to this length are found wherever
 * the pieces of a stream are cut. A longer match is found from where it begins, but what lies beyond the window may be judged anew.
 */
export const STREAM_WINDOW = 256
/** What stands before a match and may decide on it: `\b` and one character of what must not be there. */
const CONTEXT = 2

export type Finding = { detector: Detector; count: number }
export type Scanned = { text: string; isBlocked: boolean }

type Found = { start: number; end: number; detector: Detector }

export type ScanOptions = {
  detectors: readonly Detector[]
  /** The text is within a JSON string: escapes stay whole. */
  isJson?: boolean
}

/**
 * Finds and redacts in a text that comes piece by piece. Every detector looks at the text as it was written, so none hides
 * anything from another; what overlaps is redacted together, under the label of what begins first. The answer does not
 * depend on where the pieces are cut (text-scanner.test.ts).
 */
export class TextScanner {
  readonly #detectors: readonly Detector[]
  readonly #isJson: boolean
  /** Nothing is changed, so nothing has to wait. */
  readonly #isPassive: boolean
  readonly #cursors: number[]
  readonly #counts = new Map<Detector, number>()
  #buffer = ''
  /** Up to here everything is decided and, unless redacted, written. */
  #decided = 0
  /** Up to here the text is redacted. */
  #covered = 0
  #isBlocked = false

  constructor({ detectors, isJson = false }: ScanOptions) {
    this.#detectors = detectors
    this.#isJson = isJson
    this.#isPassive = detectors.every(({ action }) => action === 'flag')
    this.#cursors = detectors.map(() => 0)
  }

  /** What was found so far. */
  get findings(): Finding[] {
    return [...this.#counts].map(([detector, count]) => ({ detector, count }))
  }

  /** Takes the next piece; gives what can be shown by now. Behind what is blocked comes nothing any more. */
  push(piece: string): Scanned {
    return this.#advance(piece, false)
  }

  /** Gives the rest. */
  finish(): Scanned {
    return this.#advance('', true)
  }

  get #place(): { text: string; floor: number } {
    return { text: this.#buffer, floor: this.#decided }
  }

  #advance(piece: string, isLast: boolean): Scanned {
    if (this.#isBlocked) return { text: '', isBlocked: true }
    this.#buffer += piece
    const end = this.#buffer.length
    const cut = isLast ? end : alignCut({ ...this.#place, cut: end - STREAM_WINDOW, isJson: this.#isJson })
    if (cut <= this.#decided && !isLast) return { text: this.#isPassive ? piece : '', isBlocked: false }
    const found = this.#find(cut, isLast)
    const text = this.#write(found, Math.max(cut, this.#decided))
    this.#forget()
    return { text: this.#isPassive ? piece : text, isBlocked: this.#isBlocked }
  }

  /** All matches that begin before `cut`, in the order in which they begin. */
  #find(cut: number, isLast: boolean): Found[] {
    const found: Found[] = []
    this.#detectors.forEach((detector, index) => {
      let cursor = this.#cursors[index] ?? 0
      while (cursor < cut) {
        const span = detector.find(this.#buffer, cursor)
        if (!span || (span.start >= cut && !isLast)) break
        const whole = this.#isJson ? alignSpan(span, this.#place) : span
        found.push({ ...whole, detector })
        this.#counts.set(detector, (this.#counts.get(detector) ?? 0) + 1)
        cursor = span.end
      }
      this.#cursors[index] = Math.max(cursor, cut)
    })
    return found.sort((left, right) => left.start - right.start || right.end - left.end)
  }

  #write(found: readonly Found[], cut: number): string {
    let text = ''
    let position = this.#decided
    const copyUntil = (end: number) => {
      const from = Math.max(position, this.#covered)
      if (end > from) text += this.#buffer.slice(from, end)
      position = Math.max(position, end)
    }
    for (const { start, end, detector } of found) {
      if (detector.action === 'flag') continue
      copyUntil(start)
      if (detector.action === 'block') {
        this.#isBlocked = true
        return text
      }
      if (start >= this.#covered) text += detector.label
      this.#covered = Math.max(this.#covered, end)
    }
    copyUntil(cut)
    this.#decided = cut
    return text
  }

  #forget(): void {
    const drop = this.#decided - CONTEXT
    if (drop <= 0) return
    this.#buffer = this.#buffer.slice(drop)
    this.#decided -= drop
    this.#covered = Math.max(0, this.#covered - drop)
    this.#cursors.forEach((cursor, index) => {
      this.#cursors[index] = cursor - drop
    })
  }
}
