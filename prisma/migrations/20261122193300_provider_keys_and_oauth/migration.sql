-- Provider keys that organizations bring, and API keys that programs get through the consent page.

-- AlterTable
ALTER TABLE "api_key" ADD COLUMN     "oauth_app_id" INTEGER;

-- CreateTable
CREATE TABLE "oauth_app" (
    "id" SERIAL NOT NULL,
    "origin" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "oauth_app_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "oauth_code" (
    "code_hash" TEXT NOT NULL,
    "organization_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "app_id" INTEGER NOT NULL,
    "code_challenge" TEXT,
    "code_challenge_method" TEXT,
    "key_name" TEXT NOT NULL,
    "limit_nanos" BIGINT,
    "limit_reset" TEXT,
    "key_expires_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "oauth_code_pkey" PRIMARY KEY ("code_hash")
);

-- CreateTable
CREATE TABLE "provider_key" (
    "id" UUID NOT NULL,
    "organization_id" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "name" TEXT,
    "ciphertext" BYTEA NOT NULL,
    "key_version" INTEGER NOT NULL,
    "hint" TEXT NOT NULL,
    "base_url" TEXT,
    "sort_order" INTEGER NOT NULL,
    "is_fallback" BOOLEAN NOT NULL DEFAULT false,
    "is_required" BOOLEAN NOT NULL DEFAULT false,
    "is_byok_only" BOOLEAN NOT NULL DEFAULT false,
    "declared_zdr" BOOLEAN,
    "allowed_models" TEXT[],
    "allowed_api_key_hashes" TEXT[],
    "allowed_user_ids" TEXT[],
    "created_by_user_id" TEXT,
    "disabled_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),
    "last_error_at" TIMESTAMPTZ(3),
    "last_error_type" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "provider_key_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "oauth_app_origin_key" ON "oauth_app"("origin");

-- CreateIndex
CREATE INDEX "oauth_code_expires_at_idx" ON "oauth_code"("expires_at");

-- CreateIndex
CREATE INDEX "provider_key_organization_id_provider_sort_order_idx" ON "provider_key"("organization_id", "provider", "sort_order");

-- CreateIndex
CREATE INDEX "provider_key_key_version_idx" ON "provider_key"("key_version");

-- AddForeignKey
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_oauth_app_id_fkey" FOREIGN KEY ("oauth_app_id") REFERENCES "oauth_app"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "oauth_code" ADD CONSTRAINT "oauth_code_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "oauth_code" ADD CONSTRAINT "oauth_code_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "oauth_code" ADD CONSTRAINT "oauth_code_app_id_fkey" FOREIGN KEY ("app_id") REFERENCES "oauth_app"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provider_key" ADD CONSTRAINT "provider_key_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provider_key" ADD CONSTRAINT "provider_key_created_by_user_id_fkey" FOREIGN KEY ("created_by_user_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Checks: Prisma's schema language has no words for them. The models' comments carry the same rules.
ALTER TABLE "provider_key" ADD CONSTRAINT "provider_key_sealed"
  CHECK (octet_length(ciphertext) > 28 AND key_version > 0 AND length(hint) <= 4);
ALTER TABLE "provider_key" ADD CONSTRAINT "provider_key_only_or_fallback" CHECK (NOT (is_byok_only AND is_fallback));
ALTER TABLE "oauth_code" ADD CONSTRAINT "oauth_code_challenge"
  CHECK ((code_challenge IS NULL) = (code_challenge_method IS NULL) AND code_challenge_method IN ('S256', 'plain'));
ALTER TABLE "oauth_code" ADD CONSTRAINT "oauth_code_limit" CHECK (limit_nanos >= 0);
ALTER TABLE "oauth_code" ADD CONSTRAINT "oauth_code_limit_reset" CHECK (limit_reset IN ('daily', 'weekly', 'monthly'));

-- ──────────────────────────────────────────────────────────────────────────────────── the fee for own provider keys

-- What an organization's own provider keys did in a UTC month, by the vendors' list prices, and what we took for it.
CREATE TABLE byok_month (
  organization_id text NOT NULL REFERENCES organization (id),
  month_start     timestamptz NOT NULL,
  list_nanos      bigint NOT NULL DEFAULT 0 CHECK (list_nanos >= 0),
  fee_nanos       bigint NOT NULL DEFAULT 0 CHECK (fee_nanos >= 0),
  PRIMARY KEY (organization_id, month_start)
) WITH (fillfactor = 50);

-- The same per API key, in the windows of key_usage. They tell; limits are about credits.
ALTER TABLE key_usage
  ADD COLUMN byok_total_nanos bigint NOT NULL DEFAULT 0,
  ADD COLUMN byok_day_nanos   bigint NOT NULL DEFAULT 0,
  ADD COLUMN byok_week_nanos  bigint NOT NULL DEFAULT 0,
  ADD COLUMN byok_month_nanos bigint NOT NULL DEFAULT 0;

-- As key_usage_spent, for what a key used on own provider keys.
CREATE FUNCTION key_usage_byok(p_api_key text, p_reset text, p_now timestamptz) RETURNS bigint LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT CASE
    WHEN p_reset IS NULL THEN byok_total_nanos
    WHEN p_reset = 'daily' THEN CASE WHEN day_start >= date_trunc('day', p_now, 'UTC') THEN byok_day_nanos ELSE 0 END
    WHEN p_reset = 'weekly' THEN CASE WHEN week_start >= date_trunc('week', p_now, 'UTC') THEN byok_week_nanos ELSE 0 END
    WHEN p_reset = 'monthly' THEN CASE WHEN month_start >= date_trunc('month', p_now, 'UTC') THEN byok_month_nanos ELSE 0 END
  END FROM key_usage WHERE api_key_id = p_api_key), 0)
$$;

-- The exact fee of each answer on an own provider key, one after another: the part of its list price that lies above what
-- is left of the month's allowance, times the rate, rounded up once. Counts the list prices into the month. Called with the
-- balances locked, so that no two flushes count from the same number.
-- p_byok: {allowance_nanos, basis_points}. Rows come with the most that their fee can be and leave with what it is.
CREATE FUNCTION byok_charge(p_rows generation[], p_byok jsonb, p_now timestamptz) RETURNS generation[]
LANGUAGE plpgsql AS $$
DECLARE
  v_month timestamptz := date_trunc('month', p_now, 'UTC');
  v_allowance bigint := (p_byok ->> 'allowance_nanos')::bigint;
  v_rate bigint := (p_byok ->> 'basis_points')::bigint;
  v_rows generation[] := p_rows;
  v_row generation;
  v_before bigint;
  v_above bigint;
BEGIN
  FOR v_index IN 1 .. coalesce(cardinality(p_rows), 0) LOOP
    v_row := p_rows[v_index];
    CONTINUE WHEN coalesce(v_row.byok_upstream_nanos, 0) = 0;
    SELECT m.list_nanos INTO v_before FROM byok_month m
      WHERE m.organization_id = v_row.organization_id AND m.month_start = v_month;
    v_before := coalesce(v_before, 0);
    v_above := greatest(0, v_before + v_row.byok_upstream_nanos - greatest(v_before, v_allowance));
    v_row.cost_nanos := div(v_above::numeric * v_rate + 9999, 10000);
    v_rows[v_index] := v_row;
    INSERT INTO byok_month AS m (organization_id, month_start, list_nanos, fee_nanos)
      VALUES (v_row.organization_id, v_month, v_row.byok_upstream_nanos, v_row.cost_nanos)
      ON CONFLICT (organization_id, month_start) DO UPDATE SET
        list_nanos = m.list_nanos + EXCLUDED.list_nanos, fee_nanos = m.fee_nanos + EXCLUDED.fee_nanos;
  END LOOP;
  RETURN v_rows;
END $$;

-- As before, with the exact fee of answers on own provider keys, which are the only ones that need p_byok (see byok_charge);
-- byok_costs says what each of them cost. Dropped first: a second function of the same name would make calls ambiguous.
DROP FUNCTION ledger_capture(bigint, bigint, jsonb, jsonb);
CREATE FUNCTION ledger_capture(p_process bigint, p_sequence bigint, p_generations jsonb, p_returns jsonb,
  p_byok jsonb DEFAULT NULL)
RETURNS TABLE (replayed boolean, duplicates text[], overruns int, reclaim text[], byok_costs jsonb)
LANGUAGE plpgsql AS $$
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
    IF p_byok IS NOT NULL THEN
      SELECT jsonb_object_agg(g.id, g.cost_nanos::text) INTO byok_costs
        FROM jsonb_to_recordset(p_generations) AS s (id text)
        JOIN generation_key k ON k.id = s.id
        JOIN generation g ON g.organization_id = k.organization_id AND g.created_at = k.created_at AND g.id = k.id
        WHERE g.is_byok;
    END IF;
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
  IF p_byok IS NOT NULL THEN
    v_rows := byok_charge(v_rows, p_byok, v_now);
    SELECT jsonb_object_agg(g.id, g.cost_nanos::text) INTO byok_costs FROM unnest(v_rows) g WHERE g.is_byok;
  END IF;

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
        month_start, month_nanos, byok_total_nanos, byok_day_nanos, byok_week_nanos, byok_month_nanos)
      SELECT api_key_id, organization_id, sum(cost_nanos), date_trunc('day', v_now, 'UTC'), sum(cost_nanos),
          date_trunc('week', v_now, 'UTC'), sum(cost_nanos), date_trunc('month', v_now, 'UTC'), sum(cost_nanos),
          coalesce(sum(byok_upstream_nanos), 0), coalesce(sum(byok_upstream_nanos), 0),
          coalesce(sum(byok_upstream_nanos), 0), coalesce(sum(byok_upstream_nanos), 0)
        FROM item WHERE api_key_id IS NOT NULL AND (cost_nanos > 0 OR byok_upstream_nanos > 0)
        GROUP BY api_key_id, organization_id
      ON CONFLICT (api_key_id) DO UPDATE SET
        total_nanos = k.total_nanos + EXCLUDED.total_nanos,
        day_nanos = EXCLUDED.day_nanos + CASE WHEN k.day_start >= EXCLUDED.day_start THEN k.day_nanos ELSE 0 END,
        day_start = greatest(k.day_start, EXCLUDED.day_start),
        week_nanos = EXCLUDED.week_nanos + CASE WHEN k.week_start >= EXCLUDED.week_start THEN k.week_nanos ELSE 0 END,
        week_start = greatest(k.week_start, EXCLUDED.week_start),
        month_nanos = EXCLUDED.month_nanos + CASE WHEN k.month_start >= EXCLUDED.month_start THEN k.month_nanos ELSE 0 END,
        month_start = greatest(k.month_start, EXCLUDED.month_start),
        byok_total_nanos = k.byok_total_nanos + EXCLUDED.byok_total_nanos,
        byok_day_nanos = EXCLUDED.byok_day_nanos
          + CASE WHEN k.day_start >= EXCLUDED.day_start THEN k.byok_day_nanos ELSE 0 END,
        byok_week_nanos = EXCLUDED.byok_week_nanos
          + CASE WHEN k.week_start >= EXCLUDED.week_start THEN k.byok_week_nanos ELSE 0 END,
        byok_month_nanos = EXCLUDED.byok_month_nanos
          + CASE WHEN k.month_start >= EXCLUDED.month_start THEN k.byok_month_nanos ELSE 0 END
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
