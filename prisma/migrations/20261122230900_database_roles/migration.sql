-- The product connects as a role that cannot change the ledger: its rights are those of `causeway_app`. What writes money are
-- functions that run with the rights of their owner; migrations and nothing else run as that owner.

-- The functions that the product calls and that write where it may not. A later migration adds its own here; which of them
-- run as their owner is then database_secure's business, which every run of the migrations ends with.
CREATE TABLE ledger_entry_point (name text PRIMARY KEY);
INSERT INTO ledger_entry_point (name) VALUES
  ('ledger_post'), ('ledger_promotional_grant'), ('ledger_promotional_expire'), ('ledger_process_start'),
  ('ledger_process_renew'), ('ledger_process_end'), ('ledger_slice_extend'), ('ledger_slice_sweep'), ('ledger_slice_return'), ('ledger_capture'),
  ('generation_ensure_partitions');

-- As before; a partition has the rights of generation, not those that every new table gets.
CREATE OR REPLACE FUNCTION generation_ensure_partitions() RETURNS int LANGUAGE plpgsql AS $$
DECLARE
  v_start timestamptz;
  v_name text;
  v_made int := 0;
BEGIN
  FOR v_month IN 0..2 LOOP
    v_start := (date_trunc('month', ledger_now() AT TIME ZONE 'UTC') + make_interval(months => v_month)) AT TIME ZONE 'UTC';
    v_name := 'generation_' || to_char(v_start AT TIME ZONE 'UTC', 'YYYY_MM');
    CONTINUE WHEN to_regclass(v_name) IS NOT NULL;
    -- Rows of that month that already lie in the default partition keep it whole: they stay there, correct but unsplit.
    CONTINUE WHEN EXISTS (SELECT 1 FROM generation_default WHERE created_at >= v_start
      AND created_at < (v_start AT TIME ZONE 'UTC' + interval '1 month') AT TIME ZONE 'UTC');
    EXECUTE format('CREATE TABLE %I PARTITION OF generation FOR VALUES FROM (%L) TO (%L)', v_name, v_start,
      (v_start AT TIME ZONE 'UTC' + interval '1 month') AT TIME ZONE 'UTC');
    EXECUTE format('CREATE TRIGGER generation_no_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change()', v_name);
    IF to_regrole('causeway_app') IS NOT NULL THEN
      EXECUTE format('REVOKE ALL ON %I FROM causeway_app', v_name);
      EXECUTE format('GRANT SELECT ON %I TO causeway_app', v_name);
    END IF;
    v_made := v_made + 1;
  END LOOP;
  RETURN v_made;
END $$;

-- Tables that nothing but migrations and the functions above may write to.
CREATE VIEW ledger_protected_table AS
  SELECT c.oid::regclass AS name FROM pg_class c
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p', 'v') AND (
      c.relname LIKE 'ledger\_%'
      OR c.relname IN ('generation', 'generation_key', 'usage_hourly', 'key_usage', 'byok_month', 'promotional_grant',
        '_prisma_migrations')
      OR c.oid IN (SELECT inhrelid FROM pg_inherits WHERE inhparent = 'generation'::regclass));

-- Brings all rights into order, however often it runs and whatever came since. Returns whether there is a role for the
-- product. Roles belong to the whole server: where this user may not create one and nobody else has, the product goes on
-- with the rights of the owner, and the triggers alone guard the ledger.
CREATE FUNCTION database_secure() RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  v_schema text := current_schema();
  v_function regprocedure;
  v_table regclass;
  v_rights text;
BEGIN
  IF to_regrole('causeway_app') IS NULL THEN
    BEGIN
      CREATE ROLE causeway_app NOLOGIN;
    EXCEPTION
      WHEN duplicate_object OR unique_violation THEN NULL; -- another database of this server did it at the same time
      WHEN insufficient_privilege THEN NULL;
    END;
  END IF;
  FOR v_function IN SELECT p.oid FROM pg_proc p
    WHERE p.pronamespace = v_schema::regnamespace AND p.proowner = current_user::regrole AND NOT p.prosecdef
      AND (p.prorettype = 'trigger'::regtype OR p.proname IN (SELECT name FROM ledger_entry_point))
      AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
  LOOP
    EXECUTE format('ALTER FUNCTION %s SECURITY DEFINER SET search_path = %I, pg_temp', v_function, v_schema);
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', v_function);
  END LOOP;
  IF to_regrole('causeway_app') IS NULL THEN
    RETURN false;
  END IF;

  EXECUTE format('GRANT USAGE ON SCHEMA %I TO causeway_app', v_schema);
  EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA %I GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO causeway_app', v_schema);
  EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA %I GRANT USAGE, SELECT ON SEQUENCES TO causeway_app', v_schema);
  FOR v_table, v_rights IN SELECT c.oid, CASE
        WHEN c.relkind = 'S' THEN 'USAGE, SELECT'
        WHEN c.oid IN (SELECT name FROM ledger_protected_table) THEN 'SELECT'
        ELSE 'SELECT, INSERT, UPDATE, DELETE' END
      FROM pg_class c WHERE c.relnamespace = v_schema::regnamespace AND c.relkind IN ('r', 'p', 'v', 'S')
        AND pg_has_role(current_user, c.relowner, 'USAGE')
  LOOP
    EXECUTE format('REVOKE ALL ON %s FROM causeway_app', v_table);
    EXECUTE format('GRANT %s ON %s TO causeway_app', v_rights, v_table);
  END LOOP;
  FOR v_function IN SELECT p.oid FROM pg_proc p
    WHERE p.pronamespace = v_schema::regnamespace AND p.proname IN (SELECT name FROM ledger_entry_point)
  LOOP
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO causeway_app', v_function);
  END LOOP;
  -- Who migrates may become the product's role: that is how one connection string serves both. Whoever created the role is a
  -- member of it already, but may not become it before this.
  BEGIN
    GRANT causeway_app TO CURRENT_USER;
  EXCEPTION WHEN insufficient_privilege OR unique_violation OR internal_error THEN NULL; -- not allowed, or done meanwhile
  END;
  RETURN true;
END $$;

SELECT database_secure();
