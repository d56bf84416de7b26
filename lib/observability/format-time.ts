let second = { epoch: -1, text: '' }

/** The field that says when a line was written, in ISO 8601. The date is written once a second, the milliseconds each time. */
export function formatTime(nowMs: number = Date.now()): string {
  const epoch = Math.floor(nowMs / 1_000)
  if (epoch !== second.epoch) second = { epoch, text: new Date(epoch * 1_000).toISOString().slice(0, -4) }
  return `,"time":"${second.text}${String(nowMs - epoch * 1_000).padStart(3, '0')}Z"`
}
