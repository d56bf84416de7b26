-- Sums of usage_hourly for charts over long times: per day, and per hour of one property. A worker folds hours into them that
-- have ended; charts read them up to where that has come, and hours one by one after it. What comes late marks its day, and a
-- marked day is read from its hours until the worker has summed it up anew: so charts are exact at any moment.

CREATE TABLE ledger_usage_sum (
  organization_id     text NOT NULL,
  -- `hour` or `day`, in UTC.
  unit                text NOT NULL CHECK (unit IN ('hour', 'day')),
  -- By what it is split; the other properties are empty text. `all` and `model_provider` are there for days only, hours for 35 days.
  split               text NOT NULL CHECK (split IN ('model', 'api_key', 'provider', 'model_provider', 'all')),
  starts_at           timestamptz(0) NOT NULL,
  api_key_id          text NOT NULL,
  model               text NOT NULL,
  provider            text NOT NULL,
  requests            bigint NOT NULL,
  errors              bigint NOT NULL,
  cancelled           bigint NOT NULL,
  prompt_tokens       bigint NOT NULL,
  completion_tokens   bigint NOT NULL,
  reasoning_tokens    bigint NOT NULL,
  cached_tokens       bigint NOT NULL,
  cache_write_tokens  bigint NOT NULL,
  cost_nanos          bigint NOT NULL,
  upstream_cost_nanos bigint NOT NULL,
  byok_upstream_nanos bigint NOT NULL,
  PRIMARY KEY (organization_id, unit, split, starts_at, api_key_id, model, provider)
);

-- Hours are kept for charts of days; this finds those that have had their time.
CREATE INDEX ledger_usage_sum_hour ON ledger_usage_sum (starts_at) WHERE unit = 'hour';

-- Days whose hours changed after they were, or could have been, folded.
CREATE TABLE ledger_usage_stale (
  organization_id text NOT NULL,
  day             timestamptz(0) NOT NULL,
  PRIMARY KEY (organization_id, day)
);

-- One row. Hours that begin before folded_until are in ledger_usage_sum.
CREATE TABLE ledger_usage_state (
  id           integer PRIMARY KEY CHECK (id = 1),
  folded_until timestamptz(0) NOT NULL
);
INSERT INTO ledger_usage_state (id, folded_until)
  SELECT 1, coalesce(date_trunc('day', min(hour), 'UTC'), date_trunc('day', now(), 'UTC')) FROM usage_hourly;

-- Everything of a time, over all organizations: folding, and which models are popular. Hours are written in order, so block
-- ranges find them, and this index costs a capture nothing.
CREATE INDEX usage_hourly_hour ON usage_hourly USING brin (hour) WITH (pages_per_range = 16, autosummarize = on);

-- An hour that ended an hour ago may be folded soon or already: whoever still writes to it says so. The condition is all that
-- other writes pay for. Between the hour here and the two in ledger_usage_fold lies more than any transaction that writes lasts.
CREATE FUNCTION ledger_usage_note_late() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO ledger_usage_stale (organization_id, day) VALUES (NEW.organization_id, date_trunc('day', NEW.hour, 'UTC'))
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER usage_hourly_late AFTER INSERT OR UPDATE ON usage_hourly FOR EACH ROW
  WHEN (NEW.hour < date_trunc('hour', now() - interval '1 hour')) EXECUTE FUNCTION ledger_usage_note_late();

-- What hours sum up to, in the columns of ledger_usage_sum: one row per unit and split.
CREATE FUNCTION ledger_usage_add_up(p_from timestamptz, p_to timestamptz, p_organization text DEFAULT NULL)
RETURNS SETOF ledger_usage_sum LANGUAGE sql STABLE AS $$
  SELECT organization_id,
      CASE WHEN GROUPING(hour) = 0 THEN 'hour' ELSE 'day' END,
      CASE GROUPING(api_key_id, model, provider) WHEN 5 THEN 'model' WHEN 3 THEN 'api_key' WHEN 6 THEN 'provider'
        WHEN 4 THEN 'model_provider' ELSE 'all' END,
      coalesce(hour, day), coalesce(api_key_id, ''), coalesce(model, ''), coalesce(provider, ''),
      sum(requests)::bigint, sum(errors)::bigint, sum(cancelled)::bigint, sum(prompt_tokens)::bigint,
      sum(completion_tokens)::bigint, sum(reasoning_tokens)::bigint, sum(cached_tokens)::bigint,
      sum(cache_write_tokens)::bigint, sum(cost_nanos)::bigint, sum(upstream_cost_nanos)::bigint,
      sum(byok_upstream_nanos)::bigint
    FROM (SELECT *, date_trunc('day', hour, 'UTC')::timestamptz(0) AS day FROM usage_hourly
      WHERE hour >= p_from AND hour < p_to AND (p_organization IS NULL OR organization_id = p_organization)) u
    GROUP BY organization_id, GROUPING SETS ((hour, model), (hour, api_key_id), (hour, provider),
      (day, model), (day, api_key_id), (day, provider), (day, model, provider), (day, api_key_id, model, provider))
$$;

-- Folds what has ended, sums marked days up anew, and forgets single hours after 35 days (usage_hourly has them); 31 days of hours at most, so that no call lasts long. Returns whether more
-- are left. One call at a time: the others wait for its row.
CREATE FUNCTION ledger_usage_fold() RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  v_from timestamptz;
  v_to timestamptz;
  v_end timestamptz := date_trunc('hour', now() - interval '2 hours');
  v_kept timestamptz := date_trunc('day', now(), 'UTC') - interval '35 days';
  v_stale ledger_usage_stale;
BEGIN
  SELECT folded_until INTO v_from FROM ledger_usage_state FOR UPDATE;
  v_to := greatest(v_from, least(v_end, v_from + interval '31 days'));
  -- Marks first: what is written after this moment marks its day again.
  FOR v_stale IN DELETE FROM ledger_usage_stale RETURNING * LOOP
    DELETE FROM ledger_usage_sum s WHERE s.organization_id = v_stale.organization_id AND s.starts_at >= v_stale.day
      AND s.starts_at < v_stale.day + interval '1 day' AND s.unit IN ('hour', 'day')
      AND s.split IN ('model', 'api_key', 'provider', 'model_provider', 'all');
    INSERT INTO ledger_usage_sum SELECT * FROM ledger_usage_add_up(v_stale.day,
      least(v_stale.day + interval '1 day', v_from), v_stale.organization_id) WHERE unit = 'day' OR starts_at >= v_kept;
  END LOOP;
  INSERT INTO ledger_usage_sum AS s SELECT * FROM ledger_usage_add_up(v_from, v_to) WHERE unit = 'day' OR starts_at >= v_kept
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
INSERT INTO ledger_entry_point (name) VALUES ('ledger_usage_fold');

