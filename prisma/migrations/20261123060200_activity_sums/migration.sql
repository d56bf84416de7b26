-- Sums for charts of what usage_hourly does not tell: programs, people and chains, how long answers took, answers given again.
-- A worker folds single generations into them once their hour is over; captures know nothing of it. Charts read them up to where
-- that has come, and single generations after it.

CREATE TABLE activity_sum (
  organization_id     text NOT NULL,
  -- `hour` (kept for 35 days), `day` or `month`, in UTC. Each is written once it is over.
  unit                text NOT NULL CHECK (unit IN ('hour', 'day', 'month')),
  -- By what it is split: one property, whose column is the only one that is not empty text, or all of them.
  split               text NOT NULL CHECK (split IN ('model', 'api_key', 'provider', 'app', 'member', 'chain', 'all')),
  starts_at           timestamptz(0) NOT NULL,
  api_key_id          text NOT NULL,
  model               text NOT NULL,
  provider            text NOT NULL,
  app                 text NOT NULL,
  member              text NOT NULL,
  chain               text NOT NULL,
  requests            bigint NOT NULL,
  errors              bigint NOT NULL,
  cancelled           bigint NOT NULL,
  -- Answers that were stored and given again, at no cost.
  given_again         bigint NOT NULL,
  prompt_tokens       bigint NOT NULL,
  completion_tokens   bigint NOT NULL,
  reasoning_tokens    bigint NOT NULL,
  cached_tokens       bigint NOT NULL,
  cost_nanos          bigint NOT NULL,
  -- Histograms of milliseconds to the first token and to the last, in the buckets of LATENCY_SCALE
  -- (lib/endpoint-stats/histogram.ts); null where nothing was measured.
  latency             integer[],
  duration            integer[],
  PRIMARY KEY (organization_id, unit, split, starts_at, api_key_id, model, provider, app, member, chain)
);
CREATE INDEX activity_sum_start ON activity_sum (unit, starts_at);

-- One row: hours that begin before folded_until are in activity_sum.
CREATE TABLE activity_state (
  id           integer PRIMARY KEY CHECK (id = 1),
  folded_until timestamptz(0) NOT NULL
);
INSERT INTO activity_state (id, folded_until)
  SELECT 1, coalesce(date_trunc('day', min(hour), 'UTC'), date_trunc('hour', now(), 'UTC')) FROM usage_hourly;

-- The bucket, from 1, of LATENCY_SCALE that milliseconds fall into.
CREATE FUNCTION activity_bucket(p_ms bigint) RETURNS int LANGUAGE sql IMMUTABLE AS $$
  SELECT 1 + greatest(0, least(61, floor(ln(greatest(p_ms, 1)::float8) / ln(1.25::float8))))::int
$$;

-- What single generations tell charts: one row each, with the names that charts group by.
CREATE VIEW activity_detail AS
  SELECT organization_id, created_at, coalesce(api_key_id, '') AS api_key_id, model, coalesce(provider, '') AS provider,
      left(coalesce(nullif(app_title, ''), substring(app_referer FROM '^https?://([^/?#]+)'), ''), 80) AS app,
      coalesce(user_id, '') AS member,
      CASE WHEN requested_model LIKE '@chain/%' THEN left(substr(requested_model, 8), 60) ELSE '' END AS chain,
      1::bigint AS requests, (status = 'error')::int::bigint AS errors, (status = 'cancelled')::int::bigint AS cancelled,
      (cache_source_id IS NOT NULL)::int::bigint AS given_again, native_tokens_prompt AS prompt_tokens,
      native_tokens_completion AS completion_tokens, native_tokens_reasoning AS reasoning_tokens,
      native_tokens_cached AS cached_tokens, cost_nanos,
      -- An answer given again took no time worth comparing, a request that failed has none.
      CASE WHEN cache_source_id IS NULL AND status <> 'error' AND latency_ms IS NOT NULL THEN activity_bucket(latency_ms) END AS latency_bucket,
      CASE WHEN cache_source_id IS NULL AND status = 'completed' AND generation_ms IS NOT NULL THEN activity_bucket(generation_ms) END AS duration_bucket,
      -- For what the same requests would have cost elsewhere.
      id, status, finish_reason, native_tokens_cache_write AS cache_write_tokens, is_byok, is_free
    FROM generation;

-- SQL that adds up 62 counts of a histogram, one by one: `%s` in p_each is the number of the bucket.
CREATE FUNCTION activity_add_buckets(p_each text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT 'ARRAY[' || string_agg(format(p_each, n), ', ' ORDER BY n) || ']::int[]' FROM generate_series(1, 62) n
$$;

-- Hours of one organization or of all, from single generations; first split by everything, from that by each property.
-- Generations are found organization by organization: that is how they are indexed.
CREATE FUNCTION activity_fold_hours(p_from timestamptz, p_to timestamptz, p_organization text DEFAULT NULL) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format($sql$
    INSERT INTO activity_sum
      SELECT g.organization_id, 'hour', 'all', date_trunc('hour', g.created_at, 'UTC'), g.api_key_id, g.model, g.provider,
          g.app, g.member, g.chain, sum(g.requests), sum(g.errors), sum(g.cancelled), sum(g.given_again),
          sum(g.prompt_tokens), sum(g.completion_tokens), sum(g.reasoning_tokens), sum(g.cached_tokens), sum(g.cost_nanos),
          CASE WHEN count(g.latency_bucket) > 0 THEN %s END, CASE WHEN count(g.duration_bucket) > 0 THEN %s END
        FROM (SELECT DISTINCT organization_id FROM usage_hourly WHERE hour >= $1 AND hour < $2
          AND ($3 IS NULL OR organization_id = $3)) o
        CROSS JOIN LATERAL (SELECT * FROM activity_detail d WHERE d.organization_id = o.organization_id
          AND d.created_at >= $1 AND d.created_at < $2) g
        GROUP BY 1, 4, 5, 6, 7, 8, 9, 10
    $sql$, activity_add_buckets('count(*) FILTER (WHERE latency_bucket = %s)'),
      activity_add_buckets('count(*) FILTER (WHERE duration_bucket = %s)'))
    USING p_from, p_to, p_organization;
  EXECUTE format($sql$
    INSERT INTO activity_sum
      SELECT organization_id, 'hour', CASE GROUPING(api_key_id, model, provider, app, member, chain) WHEN 31 THEN 'api_key'
            WHEN 47 THEN 'model' WHEN 55 THEN 'provider' WHEN 59 THEN 'app' WHEN 61 THEN 'member' ELSE 'chain' END,
          starts_at, coalesce(api_key_id, ''), coalesce(model, ''), coalesce(provider, ''), coalesce(app, ''),
          coalesce(member, ''), coalesce(chain, ''), sum(requests), sum(errors), sum(cancelled), sum(given_again),
          sum(prompt_tokens), sum(completion_tokens), sum(reasoning_tokens), sum(cached_tokens), sum(cost_nanos),
          CASE WHEN count(latency) > 0 THEN %s END, CASE WHEN count(duration) > 0 THEN %s END
        FROM activity_sum WHERE unit = 'hour' AND split = 'all' AND starts_at >= $1 AND starts_at < $2
          AND ($3 IS NULL OR organization_id = $3)
        GROUP BY organization_id, starts_at, GROUPING SETS ((api_key_id), (model), (provider), (app), (member), (chain))
    $sql$, activity_add_buckets('coalesce(sum(latency[%s]), 0)'), activity_add_buckets('coalesce(sum(duration[%s]), 0)'))
    USING p_from, p_to, p_organization;
END $$;

-- A day from its hours, or a month from its days: of one organization or of all.
CREATE FUNCTION activity_roll_up(p_unit text, p_from timestamptz, p_organization text DEFAULT NULL) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format($sql$
    INSERT INTO activity_sum
      SELECT organization_id, %L, split, $1, api_key_id, model, provider, app, member, chain, sum(requests), sum(errors),
          sum(cancelled), sum(given_again), sum(prompt_tokens), sum(completion_tokens), sum(reasoning_tokens),
          sum(cached_tokens), sum(cost_nanos), CASE WHEN count(latency) > 0 THEN %s END,
          CASE WHEN count(duration) > 0 THEN %s END
        FROM activity_sum WHERE unit = %L AND starts_at >= $1
          AND starts_at < ($1 AT TIME ZONE 'UTC' + interval '1 %s') AT TIME ZONE 'UTC' AND ($2 IS NULL OR organization_id = $2)
        GROUP BY organization_id, split, api_key_id, model, provider, app, member, chain
    $sql$, p_unit, activity_add_buckets('coalesce(sum(latency[%s]), 0)'),
      activity_add_buckets('coalesce(sum(duration[%s]), 0)'), CASE p_unit WHEN 'day' THEN 'hour' ELSE 'day' END, p_unit)
    USING p_from, p_organization;
END $$;

-- Sums an hour up anew, and the day and the month around it where those are written already.
CREATE FUNCTION activity_mend(p_organization text, p_hour timestamptz, p_folded_until timestamptz) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  v_start timestamptz;
  v_unit text;
BEGIN
  DELETE FROM activity_sum WHERE organization_id = p_organization AND unit = 'hour' AND starts_at = p_hour;
  PERFORM activity_fold_hours(p_hour, p_hour + interval '1 hour', p_organization);
  FOREACH v_unit IN ARRAY ARRAY['day', 'month'] LOOP
    v_start := date_trunc(v_unit, p_hour, 'UTC');
    EXIT WHEN (v_start AT TIME ZONE 'UTC' + ('1 ' || v_unit)::interval) AT TIME ZONE 'UTC' > p_folded_until;
    DELETE FROM activity_sum WHERE organization_id = p_organization AND unit = v_unit AND starts_at = v_start;
    PERFORM activity_roll_up(v_unit, v_start, p_organization);
  END LOOP;
END $$;

-- Folds hours that ended ten minutes ago, a day at most; sums anew those of the last six that have had more requests since,
-- which usage_hourly tells exactly; forgets single hours after 35 days. Returns whether more are left. One call at a time.
CREATE FUNCTION activity_fold() RETURNS boolean LANGUAGE plpgsql SET jit = off AS $$
DECLARE
  v_from timestamptz;
  v_to timestamptz;
  v_end timestamptz := date_trunc('hour', now() - interval '10 minutes', 'UTC');
  v_late record;
  v_start timestamptz;
BEGIN
  SELECT folded_until INTO v_from FROM activity_state FOR UPDATE;
  v_to := greatest(v_from, least(v_end, date_trunc('day', v_from, 'UTC') + interval '1 day'));
  FOR v_late IN
    SELECT u.organization_id, u.hour FROM (SELECT organization_id, hour, sum(requests) AS requests FROM usage_hourly
        WHERE hour >= v_from - interval '6 hours' AND hour < v_from GROUP BY 1, 2) u
      LEFT JOIN (SELECT organization_id, starts_at, sum(requests) AS requests FROM activity_sum
        WHERE unit = 'hour' AND split = 'provider' AND starts_at >= v_from - interval '6 hours' GROUP BY 1, 2) s
        ON s.organization_id = u.organization_id AND s.starts_at = u.hour
      WHERE u.requests IS DISTINCT FROM s.requests
  LOOP
    PERFORM activity_mend(v_late.organization_id, v_late.hour, v_from);
  END LOOP;
  PERFORM activity_fold_hours(v_from, v_to);
  IF v_to > v_from AND v_to = date_trunc('day', v_to, 'UTC') THEN
    v_start := date_trunc('day', v_from, 'UTC');
    PERFORM activity_roll_up('day', v_start);
    IF v_to = date_trunc('month', v_to, 'UTC') THEN
      PERFORM activity_roll_up('month', date_trunc('month', v_start, 'UTC'));
    END IF;
  END IF;
  DELETE FROM activity_sum WHERE unit = 'hour' AND starts_at < v_to - interval '35 days';
  UPDATE activity_state SET folded_until = v_to;
  RETURN v_to < v_end;
END $$;
