-- No statement of the product lasts long enough to be worth compiling, whatever PostgreSQL estimates of it. A precaution: no
-- chart was measured with and without it. Holds for new connections to this database; where this user may not say so, an operator can (docs/scaling/data.md).
DO $$
BEGIN
  EXECUTE format('ALTER DATABASE %I SET jit = off', current_database());
EXCEPTION WHEN insufficient_privilege THEN
  RAISE NOTICE 'ALTER DATABASE % SET jit = off: not allowed', current_database();
END $$;
