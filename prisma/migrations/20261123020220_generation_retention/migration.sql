-- Retention: months of generation are detached, and what the ledger must still be able to prove about them stays as sums. The
-- ledger itself, generation_key and usage_hourly keep everything.

-- One row for each month that was, or is about to be, detached.
CREATE TABLE ledger_detached_month (
  -- Its name while it was a partition of generation.
  partition_name text PRIMARY KEY,
  from_at        timestamptz(3) NOT NULL,
  to_at          timestamptz(3) NOT NULL,
  generations    bigint NOT NULL,
  noted_at       timestamptz(3) NOT NULL DEFAULT now(),
  -- The table is kept as ledger_<partition_name> from then on.
  detached_at    timestamptz(3),
  -- An operator, or the setting, dropped the table.
  dropped_at     timestamptz(3)
);

-- Its generations by organization and key (empty text: none), in nano-dollars.
CREATE TABLE ledger_detached_sum (
  organization_id     text NOT NULL,
  partition_name      text NOT NULL,
  api_key_id          text NOT NULL,
  requests            bigint NOT NULL,
  cost_nanos          bigint NOT NULL,
  upstream_cost_nanos bigint NOT NULL,
  -- List prices and fees of answers on own provider keys.
  byok_nanos          bigint NOT NULL,
  PRIMARY KEY (organization_id, partition_name, api_key_id)
);

-- Its part of each transaction that bills it. The digest is that of ledger_generation_line over this part; where the
-- transaction bills generations of another month too, the lines stand here, so that its seal can still be recomputed.
CREATE TABLE ledger_detached_transaction (
  organization_id text NOT NULL,
  transaction_id  bigint NOT NULL,
  partition_name  text NOT NULL,
  kind            text NOT NULL CHECK (kind IN ('usage', 'overrun', 'write_off')),
  billed_nanos    bigint NOT NULL,
  digest          bytea NOT NULL,
  lines           text[],
  PRIMARY KEY (organization_id, transaction_id, partition_name)
);

-- What counts: as long as the partition is there, its rows speak for themselves. In any one snapshot exactly one of both holds.
CREATE VIEW ledger_detached AS
  SELECT m.* FROM ledger_detached_month m WHERE NOT EXISTS (
    SELECT 1 FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
      WHERE i.inhparent = 'generation'::regclass AND c.relname = m.partition_name AND NOT i.inhdetachpending);

-- Notes the sums of a month that is about to be detached; anew when that was done before. Refuses while the audit has not yet
-- summed up its transactions, or has found fault with the ledger: what is noted here is believed from then on.
CREATE FUNCTION ledger_detach_note(p_partition text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  v_from timestamptz := to_date(substr(p_partition, 12), 'YYYY_MM')::timestamp AT TIME ZONE 'UTC';
  v_to timestamptz := (to_date(substr(p_partition, 12), 'YYYY_MM')::timestamp + interval '1 month') AT TIME ZONE 'UTC';
  v_highest bigint;
  v_violations bigint;
BEGIN
  IF p_partition !~ '^generation_\d{4}_\d{2}$' OR v_to > ledger_now() - interval '1 day' THEN
    RAISE EXCEPTION '% is not a month that is over', p_partition USING ERRCODE = 'LG005';
  END IF;
  EXECUTE format('LOCK TABLE %I IN SHARE MODE', p_partition);
  EXECUTE format('SELECT max(greatest(ledger_transaction_id, overrun_transaction_id)) FROM %I', p_partition) INTO v_highest;
  IF v_highest > (SELECT transaction_id FROM audit_watermark) THEN
    RAISE EXCEPTION 'the audit has not come to the transactions of % yet', p_partition USING ERRCODE = 'LG005';
  END IF;
  SELECT violations INTO v_violations FROM audit_run WHERE kind = 'whole' ORDER BY id DESC LIMIT 1;
  IF v_violations IS DISTINCT FROM 0 THEN
    RAISE EXCEPTION 'the last whole audit was not clean, or there was none' USING ERRCODE = 'LG005';
  END IF;

  DELETE FROM ledger_detached_transaction WHERE partition_name = p_partition;
  DELETE FROM ledger_detached_sum WHERE partition_name = p_partition;
  DELETE FROM ledger_detached_month WHERE partition_name = p_partition;
  EXECUTE format('INSERT INTO ledger_detached_month (partition_name, from_at, to_at, generations)
    SELECT %L, %L, %L, count(*) FROM %I', p_partition, v_from, v_to, p_partition);
  EXECUTE format('INSERT INTO ledger_detached_sum
    SELECT organization_id, %L, coalesce(api_key_id, ''''), count(*), sum(cost_nanos), sum(upstream_cost_nanos),
        coalesce(sum(byok_upstream_nanos + cost_nanos) FILTER (WHERE byok_upstream_nanos > 0), 0)
      FROM %I GROUP BY 1, 3', p_partition, p_partition);
  -- As ledger_transaction_generation tells it of all months.
  EXECUTE format($query$
    INSERT INTO ledger_detached_transaction
      SELECT p.organization_id, p.transaction_id, %L, p.kind, p.billed, p.digest,
          CASE WHEN p.digest IS DISTINCT FROM t.generation_digest THEN p.lines END
        FROM (
          SELECT m.organization_id, m.transaction_id, m.kind, sum(m.billed)::bigint AS billed,
              sha256(convert_to(string_agg(m.line, E'\n' ORDER BY m.id COLLATE "C"), 'UTF8')) AS digest,
              array_agg(m.line ORDER BY m.id COLLATE "C") AS lines
            FROM (
              SELECT g.organization_id, c.kind, c.transaction_id, c.billed, g.id, ledger_generation_line(g.id, g.cost_nanos,
                  g.overrun_nanos, g.upstream_cost_nanos, g.price_version_id, g.native_tokens_prompt,
                  g.native_tokens_completion) AS line
                FROM %I g CROSS JOIN LATERAL (
                  VALUES ('usage', g.ledger_transaction_id, g.cost_nanos - g.overrun_nanos),
                    ('overrun', g.overrun_transaction_id, g.overrun_nanos)) AS c (kind, transaction_id, billed)
                WHERE c.transaction_id IS NOT NULL
              UNION ALL
              SELECT g.organization_id, 'write_off', t.id, 0, g.id, ledger_generation_line(g.id, g.cost_nanos, g.overrun_nanos,
                  g.upstream_cost_nanos, g.price_version_id, g.native_tokens_prompt, g.native_tokens_completion)
                FROM %I g JOIN generation_key k ON k.organization_id = g.organization_id AND k.id = g.id
                JOIN ledger_transaction t ON t.organization_id = g.organization_id AND t.kind = 'write_off'
                  AND t.reference = k.process_id || ':' || k.flush_sequence || ':' || g.organization_id
                WHERE g.cost_nanos = 0 AND g.upstream_cost_nanos > 0) m
            GROUP BY 1, 2, 3) p
        LEFT JOIN ledger_transaction t ON t.organization_id = p.organization_id AND t.id = p.transaction_id
  $query$, p_partition, p_partition, p_partition);
END $$;

-- After the detaching: the table gets a name that nothing but the owner may write to, and the guards that it lost as a partition.
CREATE FUNCTION ledger_detach_finish(p_partition text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  v_count bigint;
  v_name text := 'ledger_' || p_partition;
BEGIN
  EXECUTE format('SELECT count(*) FROM %I', p_partition) INTO v_count;
  IF v_count IS DISTINCT FROM (SELECT generations FROM ledger_detached_month WHERE partition_name = p_partition) THEN
    RAISE EXCEPTION '% has other generations than were noted', p_partition USING ERRCODE = 'LG005';
  END IF;
  EXECUTE format('ALTER TABLE %I RENAME TO %I', p_partition, v_name);
  EXECUTE format('CREATE TRIGGER generation_append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION ledger_refuse_change()', v_name);
  IF to_regrole('causeway_app') IS NOT NULL THEN
    EXECUTE format('REVOKE ALL ON %I FROM causeway_app', v_name);
    EXECUTE format('GRANT SELECT ON %I TO causeway_app', v_name);
  END IF;
  UPDATE ledger_detached_month SET detached_at = now() WHERE partition_name = p_partition;
END $$;

-- Rows in the tables at both ends, and how many whole months there are after this one: for alarms.
CREATE VIEW generation_partition_state AS
  SELECT (SELECT count(*) FROM generation_earlier) AS earlier_rows, (SELECT count(*) FROM generation_later) AS later_rows,
    (SELECT count(*) FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
      WHERE i.inhparent = 'generation'::regclass AND c.relname ~ '^generation_\d{4}_\d{2}$'
        AND to_date(substr(c.relname, 12), 'YYYY_MM') > (ledger_now() AT TIME ZONE 'UTC')::date) AS months_ahead;
