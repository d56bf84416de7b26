/** Counts are of fixed windows that begin with a subject's first request. */
export const WINDOW_MS = 60_000

/**
 * Claims from any number of counts at once. KEYS: first the store's epoch, then one hash each, with what all processes
 * took, when the window ends (Unix ms of the store) and what each process took. ARGV: the epoch, the process, the length
 * of a window, then for each count what the process believes to have taken, the end of the window that it means, what it
 * wants and the limit. A store of another epoch has lost its counts since the process came, and refuses.
 *
 * What a process took and the store does not know of is added first, as long as its window lasts: so counts survive a
 * store that was away, emptied or replaced, and saying it twice changes nothing.
 */
export const CLAIM_SCRIPT = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local process = ARGV[2]
local reply = {}
if redis.call('GET', KEYS[1]) ~= ARGV[1] then
  return redis.error_reply('EMPTIED the counts were lost')
end
for index = 2, #KEYS do
  local key = KEYS[index]
  local at = index * 4 - 4
  local mine, ends = tonumber(ARGV[at]), tonumber(ARGV[at + 1])
  local want, limit = tonumber(ARGV[at + 2]), tonumber(ARGV[at + 3])
  local known = redis.call('HMGET', key, 'all', 'ends', process)
  local all, windowEnds, own = tonumber(known[1] or '0'), tonumber(known[2] or '0'), tonumber(known[3] or '0')
  if windowEnds <= now then
    redis.call('DEL', key)
    all, own = 0, 0
    windowEnds = ends > now and ends or now + tonumber(ARGV[3])
  end
  if ends > now and mine > own then
    all = all + mine - own
    own = mine
  end
  local granted = math.max(0, math.min(want, limit - all))
  all = all + granted
  own = own + granted
  redis.call('HSET', key, 'all', all, 'ends', windowEnds, process, own)
  redis.call('PEXPIREAT', key, windowEnds)
  table.insert(reply, granted)
  table.insert(reply, own)
  table.insert(reply, all)
  table.insert(reply, windowEnds)
end
return reply`
