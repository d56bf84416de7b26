import { findFault, type Behaviour } from '../control/resolve-behaviour'
import type { Fault } from '../control/fault-names'
import type { Frame } from '../types'

/** How a stream ends once its frames are written. */
type Ending = 'end' | 'silence' | 'comments' | 'reset'
export type StreamPlan = { frames: Frame[]; ending: Ending }

/** Bends a faultless stream as the faults of this request order. `errorFrame` is the provider's way to fail in mid-stream. */
export function planStream(frames: Frame[], behaviour: Behaviour, errorFrame: () => Frame): StreamPlan {
  if (behaviour.faults.length === 0) return { frames, ending: 'end' }
  const bent = bendFrames(frames, behaviour)
  const cut = CUTS.find(({ name }) => findFault(behaviour, name))
  if (!cut) return { frames: bent, ending: 'end' }
  const kept = bent.slice(0, cutIndex(bent, findFault(behaviour, cut.name)))
  if (cut.name === 'error-in-stream') kept.push(errorFrame())
  return { frames: kept, ending: cut.ending }
}

const CUTS = [
  { name: 'cut', ending: 'end' },
  { name: 'error-in-stream', ending: 'end' },
  { name: 'stall', ending: 'silence' },
  { name: 'comments-only', ending: 'comments' },
  { name: 'reset-mid-stream', ending: 'reset' },
] as const

function bendFrames(frames: Frame[], behaviour: Behaviour): Frame[] {
  let bent = frames
  if (findFault(behaviour, 'usage-twice')) {
    bent = bent.flatMap((frame) => (frame.kind === 'usage' ? [frame, { ...frame, tokens: 0 }] : [frame]))
  }
  const malformed = findFault(behaviour, 'malformed')
  if (malformed) bent = breakFrame(bent, malformed)
  if (findFault(behaviour, 'no-done')) bent = bent.filter((frame) => frame.kind !== 'end')
  if (findFault(behaviour, 'crlf'))
    bent = bent.map((frame) => ({ ...frame, text: frame.text.replaceAll('\n', '\r\n') }))
  return bent
}

/** The first content frames are sent, never the last: half of them unless the fault says how many. */
function cutIndex(frames: readonly Frame[], fault: Fault | undefined): number {
  const wanted = fault?.afterChunks ?? Math.ceil(frames.length / 2)
  return Math.max(0, Math.min(wanted, frames.length - 1))
}

function breakFrame(frames: readonly Frame[], fault: Fault): Frame[] {
  const index = cutIndex(frames, fault)
  return frames.map((frame, position) =>
    position === index
      ? { ...frame, text: `${frame.text.slice(0, Math.floor(frame.text.length * 0.6)).trimEnd()}\n\n` }
      : frame,
  )
}
