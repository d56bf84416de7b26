-- Charts read few rows of large tables. PostgreSQL judges by the tables and starts workers for them, which takes 7 to 11 ms, more
-- than most of these questions take whole: measured on ten million generations (docs/scaling/data.md). Holds for new connections
-- to this database; where this user may not say so, an operator can.
DO $$
BEGIN
  EXECUTE format('ALTER DATABASE %I SET max_parallel_workers_per_gather = 0', current_database());
EXCEPTION WHEN insufficient_privilege THEN
  RAISE NOTICE 'ALTER DATABASE % SET max_parallel_workers_per_gather = 0: not allowed', current_database();
END $$;
