-- Partitions of generation without a DEFAULT one, which keeps old months from being detached while requests go on, and the
-- planner from reading the months in their order. In its place: one table for everything before the first month, one for
-- everything after the last. Both are empty as a rule; whoever finds rows there hears of it (generation_partition_state).

LOCK TABLE generation IN ACCESS EXCLUSIVE MODE;
DO $$
DECLARE
  v_first timestamptz;
  v_end timestamptz;
  v_month timestamptz;
  v_name text;
BEGIN
  SELECT min(m), max(m) + interval '1 month' INTO v_first, v_end FROM (
    SELECT to_date(substr(c.relname, 12), 'YYYY_MM')::timestamp AT TIME ZONE 'UTC' AS m FROM pg_inherits i
      JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = 'generation'::regclass AND c.relname ~ '^generation_\d{4}_\d{2}$') p;
  v_end := ((v_end AT TIME ZONE 'UTC')::date)::timestamp AT TIME ZONE 'UTC';
  ALTER TABLE generation DETACH PARTITION generation_default;
  ALTER TABLE generation_default RENAME TO generation_earlier;
  CREATE TABLE generation_later (LIKE generation INCLUDING DEFAULTS INCLUDING CONSTRAINTS);
  CREATE TRIGGER generation_no_truncate BEFORE TRUNCATE ON generation_later
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change();
  -- Months that were left out because some of their rows lay in the default partition.
  v_month := v_first;
  WHILE v_month < v_end LOOP
    v_name := 'generation_' || to_char(v_month AT TIME ZONE 'UTC', 'YYYY_MM');
    IF to_regclass(v_name) IS NULL THEN
      EXECUTE format('CREATE TABLE %I PARTITION OF generation FOR VALUES FROM (%L) TO (%L)', v_name, v_month,
        (v_month AT TIME ZONE 'UTC' + interval '1 month') AT TIME ZONE 'UTC');
      EXECUTE format('CREATE TRIGGER generation_no_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change()', v_name);
    END IF;
    v_month := (v_month AT TIME ZONE 'UTC' + interval '1 month') AT TIME ZONE 'UTC';
  END LOOP;
  EXECUTE format('ALTER TABLE generation ATTACH PARTITION generation_later FOR VALUES FROM (%L) TO (MAXVALUE)', v_end);
  -- A detached table has lost the trigger that refuses this.
  WITH moved AS (DELETE FROM generation_earlier WHERE created_at >= v_first RETURNING *) INSERT INTO generation SELECT * FROM moved;
  EXECUTE format('ALTER TABLE generation ATTACH PARTITION generation_earlier FOR VALUES FROM (MINVALUE) TO (%L)', v_first);
END $$;

-- Makes the months up to three after this one; returns how many. Rows of theirs that already lie in generation_later come along.
-- Gives up after half a second of waiting for those who read and write, so that nobody waits behind it.
CREATE OR REPLACE FUNCTION generation_ensure_partitions() RETURNS int LANGUAGE plpgsql SET lock_timeout = '500ms' AS $$
DECLARE
  v_month timestamp;
  v_until timestamp := date_trunc('month', ledger_now() AT TIME ZONE 'UTC') + interval '4 months';
  v_name text;
  v_made int := 0;
BEGIN
  PERFORM pg_advisory_xact_lock(1279608904);
  SELECT max(to_date(substr(c.relname, 12), 'YYYY_MM')) + interval '1 month' INTO v_month FROM pg_inherits i
    JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = 'generation'::regclass AND c.relname ~ '^generation_\d{4}_\d{2}$';
  IF v_month >= v_until THEN
    RETURN 0;
  END IF;
  ALTER TABLE generation DETACH PARTITION generation_later;
  WHILE v_month < v_until LOOP
    v_name := 'generation_' || to_char(v_month, 'YYYY_MM');
    EXECUTE format('CREATE TABLE %I PARTITION OF generation FOR VALUES FROM (%L) TO (%L)', v_name, v_month AT TIME ZONE 'UTC',
      (v_month + interval '1 month') AT TIME ZONE 'UTC');
    EXECUTE format('CREATE TRIGGER generation_no_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change()', v_name);
    IF to_regrole('causeway_app') IS NOT NULL THEN
      EXECUTE format('REVOKE ALL ON %I FROM causeway_app', v_name);
      EXECUTE format('GRANT SELECT ON %I TO causeway_app', v_name);
    END IF;
    v_month := v_month + interval '1 month';
    v_made := v_made + 1;
  END LOOP;
  WITH moved AS (DELETE FROM generation_later WHERE created_at < v_until AT TIME ZONE 'UTC' RETURNING *)
    INSERT INTO generation SELECT * FROM moved;
  EXECUTE format('ALTER TABLE generation ATTACH PARTITION generation_later FOR VALUES FROM (%L) TO (MAXVALUE)',
    v_until AT TIME ZONE 'UTC');
  RETURN v_made;
END $$;
SELECT generation_ensure_partitions();
