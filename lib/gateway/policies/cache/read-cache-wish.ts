const TTL_SECONDS = { default: 300, min: 1, max: 86_400 }

/** What a preset says about caching; null where it says nothing. */
export type PresetWish = { enabled: boolean | null; ttlSeconds: number | null }

export type CacheWish = {
  ttlSeconds: number
  /** Forget what is stored and ask anew. */
  isClearing: boolean
}

/**
 * Whether a request may be answered from the cache, and for how long its answer is kept; null when not. A preset's no
 * goes before a header's no, that before a header's yes, that before a preset's yes (api contract §2.8).
 */
export function readCacheWish({ headers, preset }: { headers: Headers; preset: PresetWish | null }): CacheWish | null {
  const asked = readFlag(headers.get('x-openrouter-cache'))
  if (preset?.enabled === false || asked === false || !(asked ?? preset?.enabled)) return null
  return {
    ttlSeconds:
      readTtlSeconds(headers.get('x-openrouter-cache-ttl')) ?? clamp(preset?.ttlSeconds ?? TTL_SECONDS.default),
    isClearing: readFlag(headers.get('x-openrouter-cache-clear')) === true,
  }
}

function readFlag(value: string | null): boolean | null {
  const text = value?.trim().toLowerCase()
  if (text === 'true' || text === '1') return true
  return text === 'false' || text === '0' ? false : null
}

/** A number out of range is moved into it; what is no number is as if it were not there. */
function readTtlSeconds(value: string | null): number | null {
  if (!value || !/^\s*[+-]?\d+(\.\d+)?\s*$/.test(value)) return null
  return clamp(Math.floor(Number(value)))
}

function clamp(seconds: number): number {
  return Math.min(TTL_SECONDS.max, Math.max(TTL_SECONDS.min, seconds))
}
