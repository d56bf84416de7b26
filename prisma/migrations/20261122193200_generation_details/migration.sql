-- What else is known of a generation: the API that was spoken, whose provider key it ran on, what the caller said about it,
-- and whether it was answered from the response cache. Columns with constant defaults: no table is rewritten.
ALTER TABLE generation
  ADD COLUMN api                 text,
  ADD COLUMN is_byok             boolean NOT NULL DEFAULT false,
  ADD COLUMN byok_upstream_nanos bigint NOT NULL DEFAULT 0,
  ADD COLUMN preset              text,
  ADD COLUMN router              text,
  ADD COLUMN metadata            jsonb,
  ADD COLUMN trace               jsonb,
  ADD COLUMN app_categories      text[],
  ADD COLUMN cache_source_id     text,
  ADD COLUMN service_tier        text;
-- Not validated: the rows that exist have the default.
ALTER TABLE generation ADD CONSTRAINT generation_byok_upstream_nanos_check CHECK (byok_upstream_nanos >= 0) NOT VALID;

ALTER TABLE usage_hourly ADD COLUMN byok_upstream_nanos bigint NOT NULL DEFAULT 0;

-- Requests a minute that a key may make; null = the account's limit alone.
ALTER TABLE api_key ADD COLUMN rate_limit_per_minute integer;
ALTER TABLE api_key ADD CONSTRAINT api_key_rate_limit_per_minute_check CHECK (rate_limit_per_minute > 0) NOT VALID;

-- Answers that are given again for the same body within their time (X-OpenRouter-Cache). Unlogged: after a crash of the
-- database the cache is empty, which costs nothing but a miss.
CREATE UNLOGGED TABLE response_cache (
  -- The API key's id, or `user:` and the id of the person for requests from the dashboard: nobody reads another's answers.
  scope           text NOT NULL,
  -- SHA-256 (hex) over model, API, stream mode and body.
  hash            text NOT NULL,
  organization_id text NOT NULL,
  generation_id   text NOT NULL,
  -- JSON, as the gateway wrote it.
  answer          text NOT NULL,
  size_bytes      integer NOT NULL CHECK (size_bytes >= 0),
  ttl_seconds     integer NOT NULL CHECK (ttl_seconds > 0),
  created_at      timestamptz(3) NOT NULL DEFAULT now(),
  expires_at      timestamptz(3) NOT NULL,
  PRIMARY KEY (scope, hash)
);
CREATE INDEX response_cache_expires_at ON response_cache (expires_at);
CREATE INDEX response_cache_organization ON response_cache (organization_id, created_at);

-- One row for each Idempotency-Key of an API key within its day. The generation id stays the same whoever runs the request,
-- and generation_key makes an id bill once: that, and not this row's state, is what makes a repetition free.
CREATE TABLE idempotency_record (
  -- As in response_cache.
  scope            text NOT NULL,
  idempotency_key  text NOT NULL,
  organization_id  text NOT NULL,
  -- SHA-256 (hex) over API and body: the same key with another body is a mistake.
  body_hash        text NOT NULL,
  generation_id    text NOT NULL,
  -- `running` or `done`.
  state            text NOT NULL CHECK (state IN ('running', 'done')),
  -- Who runs it, and until when that is believed without a sign of life (the database's clock).
  runner           text NOT NULL,
  lease_expires_at timestamptz(3) NOT NULL,
  status           integer,
  headers          jsonb,
  -- The answer as it was sent; null when it may not or could not be kept.
  body             bytea,
  created_at       timestamptz(3) NOT NULL DEFAULT now(),
  expires_at       timestamptz(3) NOT NULL,
  PRIMARY KEY (scope, idempotency_key)
);
CREATE INDEX idempotency_record_expires_at ON idempotency_record (expires_at);
CREATE INDEX idempotency_record_running ON idempotency_record (runner) WHERE state = 'running';

-- As in the ledger migration, with the new columns of generation and usage_hourly.
-- For a generation on the organization's own provider key, cost_nanos is our fee, upstream_cost_nanos is 0 because we owe
-- nobody, and byok_upstream_nanos is what the vendor's list price makes of it.
CREATE OR REPLACE FUNCTION ledger_capture(p_process bigint, p_sequence bigint, p_generations jsonb, p_returns jsonb)
RETURNS TABLE (replayed boolean, duplicates text[], overruns int, reclaim text[]) LANGUAGE plpgsql AS $$
DECLARE
  v_last bigint;
  v_fresh text[];
  v_rows generation[];
  v_organizations text[];
  v_now timestamptz;
BEGIN
  replayed := false; duplicates := '{}'; overruns := 0; reclaim := '{}';
  UPDATE ledger_process SET flush_sequence = p_sequence WHERE id = p_process AND flush_sequence = p_sequence - 1;
  IF NOT FOUND THEN
    SELECT flush_sequence INTO v_last FROM ledger_process WHERE id = p_process;
    IF v_last IS DISTINCT FROM p_sequence THEN
      RAISE EXCEPTION 'ledger_sequence: process % is at flush %, not before %', p_process, v_last, p_sequence
        USING ERRCODE = 'LG007';
    END IF;
    replayed := true;
    SELECT coalesce(array_agg(k.id), '{}') INTO duplicates FROM jsonb_to_recordset(p_generations) AS g (id text)
      JOIN generation_key k ON k.id = g.id WHERE (k.process_id, k.flush_sequence) <> (p_process, p_sequence);
    RETURN NEXT; RETURN;
  END IF;

  WITH fresh AS (
    INSERT INTO generation_key (id, organization_id, created_at, process_id, flush_sequence)
      SELECT g.id, g.organization_id, g.created_at, p_process, p_sequence
        FROM jsonb_to_recordset(p_generations) AS g (id text, organization_id text, created_at timestamptz)
        ORDER BY g.id ON CONFLICT (id) DO NOTHING RETURNING id)
  SELECT coalesce(array_agg(id), '{}') INTO v_fresh FROM fresh;
  SELECT array_agg(g), coalesce(array_agg(DISTINCT g.organization_id), '{}') INTO v_rows, v_organizations
    FROM jsonb_populate_recordset(NULL::generation, p_generations) g WHERE g.id = ANY (v_fresh);
  IF jsonb_array_length(p_generations) > cardinality(v_fresh) THEN
    SELECT array_agg(g.id) INTO duplicates FROM jsonb_to_recordset(p_generations) AS g (id text)
      WHERE g.id <> ALL (v_fresh);
  END IF;

  PERFORM 1 FROM ledger_balance b WHERE b.organization_id = ANY (v_organizations)
      OR b.organization_id IN (SELECT r.organization_id FROM jsonb_to_recordset(p_returns) AS r (organization_id text))
    ORDER BY b.organization_id FOR NO KEY UPDATE;
  v_now := ledger_now();

  -- One statement, whose snapshot is taken after the locks: nothing below can change under it.
  WITH item AS MATERIALIZED (
    SELECT g.*, CASE WHEN s.id IS NULL THEN g.cost_nanos ELSE greatest(0, g.cost_nanos - g.hold_nanos) END AS over_nanos,
        s.id AS live_slice_id
      FROM unnest(v_rows) g
      LEFT JOIN ledger_slice s ON s.id = g.slice_id AND s.organization_id = g.organization_id
  ), money AS MATERIALIZED (
    SELECT m.organization_id, m.kind, sum(m.customer)::bigint AS customer, sum(m.upstream)::bigint AS upstream
      FROM (
        SELECT organization_id, 'usage' AS kind, cost_nanos - over_nanos AS customer, upstream_cost_nanos AS upstream
          FROM item WHERE cost_nanos > over_nanos
        UNION ALL
        SELECT organization_id, 'overrun', over_nanos, CASE WHEN cost_nanos = over_nanos THEN upstream_cost_nanos ELSE 0 END
          FROM item WHERE over_nanos > 0
        UNION ALL
        SELECT organization_id, 'write_off', 0, upstream_cost_nanos
          FROM item WHERE cost_nanos = 0 AND upstream_cost_nanos > 0
      ) m GROUP BY m.organization_id, m.kind
  ), posted AS (
    INSERT INTO ledger_transaction (kind, reference, organization_id)
      SELECT kind, p_process || ':' || p_sequence || ':' || organization_id, organization_id FROM money
      RETURNING id, kind, organization_id
  ), entries AS (
    INSERT INTO ledger_entry (transaction_id, account_id, amount_nanos)
      SELECT p.id, e.account_id, e.amount FROM posted p
        JOIN money m ON m.organization_id = p.organization_id AND m.kind = p.kind
        JOIN ledger_balance b ON b.organization_id = p.organization_id
        CROSS JOIN LATERAL (VALUES (b.account_id, -m.customer), (3, m.customer), (4, m.upstream),
          (CASE WHEN m.kind = 'write_off' THEN 6 ELSE 5 END, -m.upstream)) AS e (account_id, amount)
        WHERE e.amount <> 0
  ), slice_change AS MATERIALIZED (
    SELECT c.slice_id, c.organization_id, sum(c.used)::bigint AS used, sum(c.returned)::bigint AS returned,
        max(c.headroom) AS headroom, bool_or(c.close) AS close
      FROM (
        SELECT live_slice_id AS slice_id, organization_id, cost_nanos - over_nanos AS used, 0 AS returned,
            NULL::bigint AS headroom, false AS close
          FROM item WHERE live_slice_id IS NOT NULL AND cost_nanos > over_nanos
        UNION ALL
        SELECT s.id, s.organization_id, 0, r.return_nanos, r.headroom_nanos, r.close
          FROM jsonb_to_recordset(p_returns)
            AS r (slice_id bigint, return_nanos bigint, headroom_nanos bigint, close boolean)
          JOIN ledger_slice s ON s.id = r.slice_id AND s.process_id = p_process
      ) c GROUP BY c.slice_id, c.organization_id
  ), slices_kept AS (
    UPDATE ledger_slice s SET amount_nanos = s.amount_nanos - c.used - c.returned,
        headroom_nanos = coalesce(c.headroom, s.headroom_nanos)
      FROM slice_change c
      WHERE s.id = c.slice_id AND NOT (c.close AND s.amount_nanos = c.used + c.returned)
  ), slices_closed AS (
    DELETE FROM ledger_slice s USING slice_change c
      WHERE s.id = c.slice_id AND c.close AND s.amount_nanos = c.used + c.returned
  ), balance_change AS (
    SELECT d.organization_id, sum(d.spent)::bigint AS spent, sum(d.over)::bigint AS over, sum(d.unheld)::bigint AS unheld
      FROM (
        SELECT organization_id, cost_nanos AS spent, over_nanos AS over, 0 AS unheld FROM item WHERE cost_nanos > 0
        UNION ALL
        SELECT organization_id, 0, 0, used + returned FROM slice_change
      ) d GROUP BY d.organization_id
  ), balances AS (
    UPDATE ledger_balance b SET
        posted_nanos = b.posted_nanos - d.spent,
        held_nanos = b.held_nanos - d.unheld,
        overdraft_nanos = CASE
          WHEN d.over > 0 THEN greatest(0, b.held_nanos - d.unheld - b.posted_nanos + d.spent)
          ELSE least(b.overdraft_nanos, greatest(0, b.held_nanos - d.unheld - b.posted_nanos + d.spent)) END
      FROM balance_change d WHERE b.organization_id = d.organization_id
      RETURNING b.organization_id, b.reclaim_until
  ), keys AS (
    INSERT INTO key_usage AS k (api_key_id, organization_id, total_nanos, day_start, day_nanos, week_start, week_nanos,
        month_start, month_nanos)
      SELECT api_key_id, organization_id, sum(cost_nanos), date_trunc('day', v_now, 'UTC'), sum(cost_nanos),
          date_trunc('week', v_now, 'UTC'), sum(cost_nanos), date_trunc('month', v_now, 'UTC'), sum(cost_nanos)
        FROM item WHERE api_key_id IS NOT NULL AND cost_nanos > 0 GROUP BY api_key_id, organization_id
      ON CONFLICT (api_key_id) DO UPDATE SET
        total_nanos = k.total_nanos + EXCLUDED.total_nanos,
        day_nanos = EXCLUDED.day_nanos + CASE WHEN k.day_start >= EXCLUDED.day_start THEN k.day_nanos ELSE 0 END,
        day_start = greatest(k.day_start, EXCLUDED.day_start),
        week_nanos = EXCLUDED.week_nanos + CASE WHEN k.week_start >= EXCLUDED.week_start THEN k.week_nanos ELSE 0 END,
        week_start = greatest(k.week_start, EXCLUDED.week_start),
        month_nanos = EXCLUDED.month_nanos + CASE WHEN k.month_start >= EXCLUDED.month_start THEN k.month_nanos ELSE 0 END,
        month_start = greatest(k.month_start, EXCLUDED.month_start)
  ), hours AS (
    INSERT INTO usage_hourly AS u (organization_id, hour, api_key_id, model, provider, requests, errors, cancelled,
        prompt_tokens, completion_tokens, reasoning_tokens, cached_tokens, cache_write_tokens, cost_nanos,
        upstream_cost_nanos, byok_upstream_nanos)
      SELECT organization_id, date_trunc('hour', created_at, 'UTC'), coalesce(api_key_id, ''), model,
          coalesce(provider, ''), count(*), count(*) FILTER (WHERE status = 'error'),
          count(*) FILTER (WHERE status = 'cancelled'), sum(native_tokens_prompt), sum(native_tokens_completion),
          sum(native_tokens_reasoning), sum(native_tokens_cached), sum(native_tokens_cache_write), sum(cost_nanos),
          sum(upstream_cost_nanos), sum(coalesce(byok_upstream_nanos, 0))
        FROM item GROUP BY 1, 2, 3, 4, 5
      ON CONFLICT (organization_id, hour, api_key_id, model, provider) DO UPDATE SET
        requests = u.requests + EXCLUDED.requests,
        errors = u.errors + EXCLUDED.errors,
        cancelled = u.cancelled + EXCLUDED.cancelled,
        prompt_tokens = u.prompt_tokens + EXCLUDED.prompt_tokens,
        completion_tokens = u.completion_tokens + EXCLUDED.completion_tokens,
        reasoning_tokens = u.reasoning_tokens + EXCLUDED.reasoning_tokens,
        cached_tokens = u.cached_tokens + EXCLUDED.cached_tokens,
        cache_write_tokens = u.cache_write_tokens + EXCLUDED.cache_write_tokens,
        cost_nanos = u.cost_nanos + EXCLUDED.cost_nanos,
        upstream_cost_nanos = u.upstream_cost_nanos + EXCLUDED.upstream_cost_nanos,
        byok_upstream_nanos = u.byok_upstream_nanos + EXCLUDED.byok_upstream_nanos
  ), written AS (
    INSERT INTO generation (id, organization_id, created_at, api_key_id, user_id, request_id, model, requested_model,
        provider, endpoint_id, price_version_id, upstream_id, streamed, cancelled, finish_reason, native_finish_reason,
        status, error_type, native_tokens_prompt, native_tokens_completion, native_tokens_reasoning,
        native_tokens_cached, native_tokens_cache_write, usage_estimated, cost_nanos, upstream_cost_nanos, latency_ms,
        generation_ms, is_free, app_referer, app_title, user_agent, external_user, session_id, attempts, hold_nanos,
        slice_id, overrun_nanos, ledger_transaction_id, overrun_transaction_id, api, is_byok, byok_upstream_nanos,
        preset, router, metadata, trace, app_categories, cache_source_id, service_tier)
      SELECT i.id, i.organization_id, i.created_at, i.api_key_id, i.user_id, i.request_id, i.model, i.requested_model,
          i.provider, i.endpoint_id, i.price_version_id, i.upstream_id, i.streamed, i.cancelled, i.finish_reason,
          i.native_finish_reason, i.status, i.error_type, i.native_tokens_prompt, i.native_tokens_completion,
          i.native_tokens_reasoning, i.native_tokens_cached, i.native_tokens_cache_write, i.usage_estimated,
          i.cost_nanos, i.upstream_cost_nanos, i.latency_ms, i.generation_ms, i.is_free, i.app_referer, i.app_title,
          i.user_agent, i.external_user, i.session_id, coalesce(i.attempts, '[]'), i.hold_nanos, i.slice_id,
          i.over_nanos, u.id, o.id, i.api, coalesce(i.is_byok, false), coalesce(i.byok_upstream_nanos, 0), i.preset,
          i.router, i.metadata, i.trace, i.app_categories, i.cache_source_id, i.service_tier
        FROM item i
        LEFT JOIN posted u ON u.kind = 'usage' AND u.organization_id = i.organization_id AND i.cost_nanos > i.over_nanos
        LEFT JOIN posted o ON o.kind = 'overrun' AND o.organization_id = i.organization_id AND i.over_nanos > 0
  )
  SELECT (SELECT count(*) FROM item WHERE over_nanos > 0),
      (SELECT coalesce(array_agg(b.organization_id), '{}') FROM balances b WHERE b.reclaim_until > v_now)
    INTO overruns, reclaim;
  RETURN NEXT;
END $$;
