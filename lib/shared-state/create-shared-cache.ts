import { FreshCache, type FreshCacheOptions } from '@/lib/core/fresh-cache'
import { getSharedState } from './current-state'

export type SharedCacheOptions<Value> = Omit<FreshCacheOptions<Value>, 'onForget'> & {
  /** The same in all processes, and no other cache's. */
  name: string
}

/**
 * A FreshCache whose `forget` reaches all processes at once while they share Redis. Without it, or when a message is
 * lost, the others see the change when their entry is too old, as ever.
 */
export function createSharedCache<Value>({ name, ...options }: SharedCacheOptions<Value>): FreshCache<Value> {
  const topic = `forget:${name}`
  let isListening = false
  const cache = new FreshCache<Value>({
    ...options,
    loadMany: (keys) => {
      // Who has read nothing has nothing to forget.
      if (!isListening) {
        isListening = true
        getSharedState()?.listen(topic, (key) => {
          if (typeof key === 'string') cache.drop(key)
        })
      }
      return options.loadMany(keys)
    },
    onForget: (key) => getSharedState()?.announce({ topic, payload: key }),
  })
  return cache
}
