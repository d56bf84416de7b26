-- The money of dead processes comes back to balances that are busy all the time, too: a sweep skips them, so that one that is
-- locked for long holds up nobody else, and then waits for each of them alone.

-- Organizations with slices of processes that are gone.
CREATE FUNCTION ledger_slice_dead() RETURNS TABLE (organization_id text) LANGUAGE sql STABLE AS $$
  SELECT DISTINCT s.organization_id FROM ledger_slice s JOIN ledger_process p ON p.id = s.process_id
    WHERE p.ended_at IS NOT NULL ORDER BY 1
$$;

-- Gives the dead slices of one organization back, waiting for its balance row, which a flush holds for milliseconds.
CREATE FUNCTION ledger_slice_return(p_organization text) RETURNS TABLE (slices bigint, returned_nanos bigint)
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM ledger_balance b WHERE b.organization_id = p_organization FOR NO KEY UPDATE;
  WITH gone AS (
    DELETE FROM ledger_slice s USING ledger_process p
      WHERE s.organization_id = p_organization AND p.id = s.process_id AND p.ended_at IS NOT NULL
      RETURNING s.amount_nanos)
  SELECT count(*), coalesce(sum(amount_nanos), 0) INTO slices, returned_nanos FROM gone;
  UPDATE ledger_balance b SET held_nanos = b.held_nanos - ledger_slice_return.returned_nanos,
    overdraft_nanos = least(b.overdraft_nanos,
      greatest(0, b.held_nanos - ledger_slice_return.returned_nanos - b.posted_nanos))
    WHERE b.organization_id = p_organization;
  RETURN NEXT;
END $$;
