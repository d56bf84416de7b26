-- No statement of the product lasts long enough to be worth compiling; PostgreSQL would, by its estimates, and take 30 ms of a
-- chart's 2. Holds for new connections to this database; where this user may not say so, an operator can (docs/scaling/data.md).
DO $$
BEGIN
  EXECUTE format('ALTER DATABASE %I SET jit = off', current_database());
EXCEPTION WHEN insufficient_privilege THEN
  RAISE NOTICE 'ALTER DATABASE % SET jit = off: not allowed', current_database();
END $$;
