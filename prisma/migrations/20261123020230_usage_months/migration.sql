-- Sums of months beside those of days: a chart of a year reads a dozen rows of each series, however long ago it began.
ALTER TABLE ledger_usage_sum DROP CONSTRAINT ledger_usage_sum_unit_check;
ALTER TABLE ledger_usage_sum ADD CONSTRAINT ledger_usage_sum_unit_check CHECK (unit IN ('hour', 'day', 'month'));

-- Months, in the columns of ledger_usage_sum, from their days: of one organization's month, or of all.
CREATE FUNCTION ledger_usage_months(p_organization text DEFAULT NULL, p_month timestamptz DEFAULT NULL)
RETURNS SETOF ledger_usage_sum LANGUAGE sql STABLE AS $$
  SELECT organization_id, 'month', split, date_trunc('month', starts_at, 'UTC')::timestamptz(0), api_key_id, model, provider,
      sum(requests)::bigint, sum(errors)::bigint, sum(cancelled)::bigint, sum(prompt_tokens)::bigint,
      sum(completion_tokens)::bigint, sum(reasoning_tokens)::bigint, sum(cached_tokens)::bigint,
      sum(cache_write_tokens)::bigint, sum(cost_nanos)::bigint, sum(upstream_cost_nanos)::bigint,
      sum(byok_upstream_nanos)::bigint
    FROM ledger_usage_sum
    WHERE unit = 'day' AND (p_organization IS NULL OR organization_id = p_organization)
      AND (p_month IS NULL OR (starts_at >= p_month AND starts_at < (p_month AT TIME ZONE 'UTC' + interval '1 month') AT TIME ZONE 'UTC'))
    GROUP BY organization_id, split, 4, api_key_id, model, provider
$$;

-- What hours sum up to, in the columns of ledger_usage_sum: one row per unit and split.
CREATE OR REPLACE FUNCTION ledger_usage_add_up(p_from timestamptz, p_to timestamptz, p_organization text DEFAULT NULL)
RETURNS SETOF ledger_usage_sum LANGUAGE sql STABLE AS $$
  SELECT organization_id,
      CASE WHEN GROUPING(hour) = 0 THEN 'hour' WHEN GROUPING(day) = 0 THEN 'day' ELSE 'month' END,
      CASE GROUPING(api_key_id, model, provider) WHEN 5 THEN 'model' WHEN 3 THEN 'api_key' WHEN 6 THEN 'provider'
        WHEN 4 THEN 'model_provider' ELSE 'all' END,
      coalesce(hour, day, month), coalesce(api_key_id, ''), coalesce(model, ''), coalesce(provider, ''),
      sum(requests)::bigint, sum(errors)::bigint, sum(cancelled)::bigint, sum(prompt_tokens)::bigint,
      sum(completion_tokens)::bigint, sum(reasoning_tokens)::bigint, sum(cached_tokens)::bigint,
      sum(cache_write_tokens)::bigint, sum(cost_nanos)::bigint, sum(upstream_cost_nanos)::bigint,
      sum(byok_upstream_nanos)::bigint
    FROM (SELECT *, date_trunc('day', hour, 'UTC')::timestamptz(0) AS day, date_trunc('month', hour, 'UTC')::timestamptz(0) AS month
        FROM usage_hourly
      WHERE hour >= p_from AND hour < p_to AND (p_organization IS NULL OR organization_id = p_organization)) u
    GROUP BY organization_id, GROUPING SETS ((hour, model), (hour, api_key_id), (hour, provider),
      (day, model), (day, api_key_id), (day, provider), (day, model, provider), (day, api_key_id, model, provider),
      (month, model), (month, api_key_id), (month, provider), (month, model, provider), (month, api_key_id, model, provider))
$$;

-- As before, with months: marked days and their months are summed up anew, what ended since is added. Returns whether more
-- are left. One call at a time: the others wait for its row.
CREATE OR REPLACE FUNCTION ledger_usage_fold() RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  v_from timestamptz;
  v_to timestamptz;
  v_end timestamptz := date_trunc('hour', now() - interval '2 hours');
  v_kept timestamptz := date_trunc('day', now(), 'UTC') - interval '35 days';
  v_stale ledger_usage_stale;
  v_months ledger_usage_stale[] := '{}';
BEGIN
  SELECT folded_until INTO v_from FROM ledger_usage_state FOR UPDATE;
  v_to := greatest(v_from, least(v_end, v_from + interval '31 days'));
  -- Marks first: what is written after this moment marks its day again.
  FOR v_stale IN DELETE FROM ledger_usage_stale RETURNING * LOOP
    DELETE FROM ledger_usage_sum s WHERE s.organization_id = v_stale.organization_id AND s.starts_at >= v_stale.day
      AND s.starts_at < v_stale.day + interval '1 day' AND s.unit IN ('hour', 'day')
      AND s.split IN ('model', 'api_key', 'provider', 'model_provider', 'all');
    INSERT INTO ledger_usage_sum SELECT * FROM ledger_usage_add_up(v_stale.day,
      least(v_stale.day + interval '1 day', v_from), v_stale.organization_id)
      WHERE unit = 'day' OR (unit = 'hour' AND starts_at >= v_kept);
    v_months := array_append(v_months, ROW(v_stale.organization_id, date_trunc('month', v_stale.day, 'UTC'))::ledger_usage_stale);
  END LOOP;
  -- Months of marked days, from their days.
  FOR v_stale IN SELECT DISTINCT m.* FROM unnest(v_months) m LOOP
    DELETE FROM ledger_usage_sum s WHERE s.organization_id = v_stale.organization_id AND s.starts_at = v_stale.day
      AND s.unit = 'month' AND s.split IN ('model', 'api_key', 'provider', 'model_provider', 'all');
    INSERT INTO ledger_usage_sum SELECT * FROM ledger_usage_months(v_stale.organization_id, v_stale.day);
  END LOOP;
  INSERT INTO ledger_usage_sum AS s SELECT * FROM ledger_usage_add_up(v_from, v_to) WHERE unit <> 'hour' OR starts_at >= v_kept
    ON CONFLICT (organization_id, unit, split, starts_at, api_key_id, model, provider) DO UPDATE SET
      requests = s.requests + EXCLUDED.requests,
      errors = s.errors + EXCLUDED.errors,
      cancelled = s.cancelled + EXCLUDED.cancelled,
      prompt_tokens = s.prompt_tokens + EXCLUDED.prompt_tokens,
      completion_tokens = s.completion_tokens + EXCLUDED.completion_tokens,
      reasoning_tokens = s.reasoning_tokens + EXCLUDED.reasoning_tokens,
      cached_tokens = s.cached_tokens + EXCLUDED.cached_tokens,
      cache_write_tokens = s.cache_write_tokens + EXCLUDED.cache_write_tokens,
      cost_nanos = s.cost_nanos + EXCLUDED.cost_nanos,
      upstream_cost_nanos = s.upstream_cost_nanos + EXCLUDED.upstream_cost_nanos,
      byok_upstream_nanos = s.byok_upstream_nanos + EXCLUDED.byok_upstream_nanos;
  DELETE FROM ledger_usage_sum WHERE unit = 'hour' AND starts_at < v_kept;
  UPDATE ledger_usage_state SET folded_until = v_to;
  RETURN v_to < v_end;
END $$;
-- What was folded before this.
INSERT INTO ledger_usage_sum SELECT * FROM ledger_usage_months();
