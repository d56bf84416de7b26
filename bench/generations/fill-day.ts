/** The columns of `generation` that are filled; the others keep their defaults, which are null or false. */
const COLUMNS = [
  ...[
    'id',
    'organization_id',
    'created_at',
    'api_key_id',
    'user_id',
    'model',
    'requested_model',
    'provider',
    'endpoint_id',
  ],
  ...['price_version_id', 'upstream_id', 'streamed', 'cancelled', 'finish_reason', 'native_finish_reason', 'status'],
  ...[
    'error_type',
    'native_tokens_prompt',
    'native_tokens_completion',
    'native_tokens_reasoning',
    'native_tokens_cached',
  ],
  ...[
    'native_tokens_cache_write',
    'usage_estimated',
    'cost_nanos',
    'upstream_cost_nanos',
    'latency_ms',
    'generation_ms',
  ],
  ...['is_free', 'app_referer', 'app_title', 'attempts', 'hold_nanos', 'overrun_nanos', 'ledger_transaction_id', 'api'],
]

/**
 * Writes the generations of one day in the order of time, as they come in life. $1: the day, $2: how many, $3: how many there
 * were before, $4: seconds of the day that are over.
 * One in fifty is an error, one in a hundred was cancelled; half are streamed; a third read a part of the prompt from a cache;
 * every fourth request shares the transaction of the three before it.
 */
export function writeDay(partition: string): string {
  return `INSERT INTO ${partition} (${COLUMNS.join(', ')})
    SELECT 'gen-' || lpad(to_hex((extract(epoch FROM r.at) * 1000)::bigint), 11, '0') || lpad(to_hex(r.number), 14, '0'),
      k.organization_id, r.at, k.id, 'user_bench_' || k.n || '_' || r.number % 3, e.model_slug, e.model_slug,
      CASE WHEN r.is_error AND r.number % 4 = 0 THEN NULL ELSE e.provider_slug END, e.id, e.price_id,
      'chatcmpl-' || lpad(to_hex(r.number), 12, '0'), r.number % 2 = 0, r.is_cancelled,
      CASE WHEN r.is_error THEN NULL ELSE 'stop' END, CASE WHEN r.is_error THEN NULL ELSE 'stop' END,
      CASE WHEN r.is_error THEN 'error' WHEN r.is_cancelled THEN 'cancelled' ELSE 'completed' END,
      CASE WHEN r.is_error THEN 'provider_unavailable' END, r.prompt, r.completion, r.completion / 4,
      CASE WHEN r.number % 3 = 0 THEN r.prompt / 2 ELSE 0 END, 0, false, c.cost, c.cost * 9 / 10, 200 + r.completion % 400,
      500 + r.completion * 12, false, 'https://app-' || k.n % 40 || '.example', 'App ' || k.n % 40, '[]', c.cost, 0,
      CASE WHEN c.cost > 0 THEN 1 + r.number / 4 END, 'chat'
    FROM (
      SELECT $3::bigint + g AS number, $1::timestamptz + g * ($4::float8 / $2::int) * interval '1 second' AS at,
        floor(random() * (SELECT count(*) FROM fill_key))::int AS key_slot, random() AS choice,
        g % 50 = 7 AS is_error, g % 100 = 13 AS is_cancelled, (60 + 4000 * random() ^ 3)::bigint AS prompt,
        CASE WHEN g % 50 = 7 THEN 0 ELSE (20 + 1500 * random() ^ 2)::bigint END AS completion
      FROM generate_series(0, $2::int - 1) g
    ) r
    JOIN fill_key k ON k.slot = r.key_slot
    JOIN fill_endpoint e ON e.n = k.n AND e.slot = floor(r.choice * (SELECT max(slot) + 1 FROM fill_endpoint))::int
    CROSS JOIN LATERAL (SELECT CASE WHEN r.is_error THEN 0
      ELSE (r.prompt * e.prompt_picos + r.completion * e.completion_picos + 999) / 1000 END AS cost) c`
}
