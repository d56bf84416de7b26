import { findFault, type Behaviour } from '../control/resolve-behaviour'
import type { Frame } from '../types'
import { afterDelay, resetConnection, type Exchange } from './exchange'
import type { StreamPlan } from './plan-stream'

const DEFAULT_SLOW_FIRST_TOKEN_MS = 3_000
const COMMENT_INTERVAL_MS = 200

/** Sends a planned stream: in one write when nothing slows it down, else frame by frame at the ordered rate. */
export function sendStream(
  exchange: Exchange,
  plan: StreamPlan,
  how: { behaviour: Behaviour; headers: Record<string, string> },
): void {
  const { behaviour } = how
  if (exchange.isGone) return
  exchange.entry.status = 200
  exchange.response.writeHead(200, how.headers)
  const slow = findFault(behaviour, 'slow-first-token')
  if (slow) exchange.response.flushHeaders()
  afterDelay(exchange, slow ? (slow.delayMs ?? DEFAULT_SLOW_FIRST_TOKEN_MS) : 0, () => {
    if (findFault(behaviour, 'split-bytes')) sendSplit(exchange, plan)
    else if (behaviour.tokensPerSecond > 0) sendPaced(exchange, plan, behaviour.tokensPerSecond)
    else sendAtOnce(exchange, plan)
  })
}

function sendAtOnce(exchange: Exchange, plan: StreamPlan): void {
  let text = ''
  for (const frame of plan.frames) text += frame.text
  countSent(exchange, plan.frames)
  if (plan.ending === 'end') {
    exchange.response.end(text)
    return
  }
  exchange.response.write(text, () => {
    finish(exchange, plan)
  })
}

/** One timer per stream: each tick writes the frames that are due by now, so that rates above the timer's grain hold too. */
function sendPaced(exchange: Exchange, plan: StreamPlan, tokensPerSecond: number): void {
  const startedAt = performance.now()
  let next = 0
  let tokens = 0
  const tick = () => {
    const due = ((performance.now() - startedAt) * tokensPerSecond) / 1_000
    const batch: Frame[] = []
    for (let frame = plan.frames[next]; frame && tokens <= due; frame = plan.frames[next]) {
      batch.push(frame)
      tokens += frame.tokens
      next += 1
    }
    const isDrained = writeBatch(exchange, batch)
    if (next >= plan.frames.length) {
      finish(exchange, plan)
      return
    }
    const waitMs = Math.max(1, (tokens * 1_000) / tokensPerSecond - (performance.now() - startedAt))
    if (isDrained) afterDelay(exchange, waitMs, tick)
    else exchange.response.once('drain', tick)
  }
  tick()
}

function writeBatch(exchange: Exchange, batch: readonly Frame[]): boolean {
  if (batch.length === 0 || exchange.isGone) return true
  countSent(exchange, batch)
  return exchange.response.write(batch.map((frame) => frame.text).join(''))
}

/** Every byte is a write of its own; a reader must find events across any cut. */
function sendSplit(exchange: Exchange, plan: StreamPlan): void {
  const bytes = Buffer.from(plan.frames.map((frame) => frame.text).join(''))
  countSent(exchange, plan.frames)
  let offset = 0
  const step = () => {
    if (exchange.isGone) return
    exchange.response.write(bytes.subarray(offset, offset + 1))
    offset += 1
    if (offset < bytes.length) setImmediate(step)
    else finish(exchange, plan)
  }
  step()
}

function countSent(exchange: Exchange, frames: readonly Frame[]): void {
  exchange.entry.chunksSent += frames.length
  for (const frame of frames) exchange.entry.tokensSent += frame.tokens
}

function finish(exchange: Exchange, plan: StreamPlan): void {
  if (exchange.isGone) return
  if (plan.ending === 'end') exchange.response.end()
  else if (plan.ending === 'reset') resetConnection(exchange)
  else if (plan.ending === 'comments') sendComments(exchange)
}

function sendComments(exchange: Exchange): void {
  afterDelay(exchange, COMMENT_INTERVAL_MS, () => {
    exchange.response.write(': still working\n\n')
    sendComments(exchange)
  })
}
