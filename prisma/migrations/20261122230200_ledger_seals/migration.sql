-- Seals: every transaction is hashed at commit together with the one before it of the same organization, so that nothing
-- that was written can be changed, left out or put elsewhere unseen. A seal also keeps the balance after its transaction.

-- Taken in the order in which the functions take them, so that calls in flight end first and none waits in a circle.
LOCK TABLE organization, ledger_process IN SHARE ROW EXCLUSIVE MODE;
LOCK TABLE ledger_transaction, ledger_entry IN ACCESS EXCLUSIVE MODE;

-- SHA-256 over the generations that a transaction of ledger_capture bills, see ledger_generation_line. Null: it has none.
ALTER TABLE ledger_transaction ADD COLUMN generation_digest bytea;

CREATE TABLE ledger_seal (
  -- Empty text: the chain of transactions that belong to no organization.
  organization_id     text NOT NULL,
  -- 1, 2, 3 … in the order of commits.
  sequence            bigint NOT NULL CHECK (sequence > 0),
  -- No foreign key: the only writer is the trigger of that very row.
  transaction_id      bigint NOT NULL UNIQUE,
  -- Purchased and promotional credit together, as ledger_balance.posted_nanos.
  balance_after_nanos bigint NOT NULL,
  previous_hash       bytea NOT NULL CHECK (octet_length(previous_hash) = 32),
  hash                bytea NOT NULL CHECK (octet_length(hash) = 32),
  PRIMARY KEY (organization_id, sequence)
);
CREATE TRIGGER ledger_seal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_seal
  FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change();

-- What stands before the first seal of a chain.
CREATE FUNCTION ledger_seal_origin() RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
  SELECT '\x0000000000000000000000000000000000000000000000000000000000000000'::bytea
$$;

-- One generation as its digest covers it; a digest is the SHA-256 of these lines in the order of their ids (bytewise), with
-- line feeds between them. In a usage transaction and in an overrun the line of one generation is the same.
CREATE FUNCTION ledger_generation_line(p_id text, p_cost bigint, p_overrun bigint, p_upstream bigint, p_price_version text,
  p_prompt bigint, p_completion bigint) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT concat_ws(' ', p_id, p_cost, p_overrun, p_upstream, coalesce(p_price_version, '-'), p_prompt, p_completion)
$$;

-- SHA-256 over the previous seal's hash and, as a JSON array, everything that a transaction says. Entries: `<account> <amount>`
-- in the order of the accounts, with commas between them. The time counts in milliseconds, whatever the session's time zone.
CREATE FUNCTION ledger_seal_hash(p_previous bytea, p_kind text, p_reference text, p_organization text,
  p_created_at timestamptz, p_memo text, p_entries text, p_digest bytea) RETURNS bytea LANGUAGE sql STABLE AS $$
  SELECT sha256(p_previous || convert_to(jsonb_build_array(p_kind, p_reference, p_organization,
    (extract(epoch FROM p_created_at) * 1000)::bigint, p_memo, p_entries, encode(p_digest, 'hex'))::text, 'UTF8'))
$$;

-- Seals one transaction. At commit, because only then are its entries complete. An organization's chain is guarded by its
-- balance row, which all but a few transactions have locked long before; the platform's chain has a lock of its own, which
-- comes last (README: locks).
CREATE FUNCTION ledger_seal_transaction(p_transaction ledger_transaction) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  v_chain text := coalesce(p_transaction.organization_id, '');
  v_credit_account bigint;
  v_promotional_account bigint;
  v_sum numeric;
  v_own bigint;
  v_entries text;
  v_sequence bigint;
  v_balance bigint;
  v_previous bytea;
BEGIN
  IF p_transaction.organization_id IS NULL THEN
    PERFORM pg_advisory_xact_lock(1279608903);
  ELSE
    SELECT b.account_id, b.promotional_account_id INTO v_credit_account, v_promotional_account FROM ledger_balance b
      WHERE b.organization_id = v_chain FOR NO KEY UPDATE;
  END IF;
  SELECT sum(e.amount_nanos),
      coalesce(sum(e.amount_nanos) FILTER (WHERE e.account_id IN (v_credit_account, v_promotional_account)), 0),
      string_agg(e.account_id || ' ' || e.amount_nanos, ',' ORDER BY e.account_id)
    INTO v_sum, v_own, v_entries FROM ledger_entry e WHERE e.transaction_id = p_transaction.id;
  IF v_sum IS DISTINCT FROM 0 THEN
    RAISE EXCEPTION 'ledger_unbalanced: entries of transaction % do not exist or do not sum to zero', p_transaction.id
      USING ERRCODE = 'LG004';
  END IF;
  SELECT s.sequence, s.balance_after_nanos, s.hash INTO v_sequence, v_balance, v_previous FROM ledger_seal s
    WHERE s.organization_id = v_chain ORDER BY s.sequence DESC LIMIT 1;
  IF NOT FOUND THEN
    v_sequence := 0; v_balance := 0; v_previous := ledger_seal_origin();
  END IF;
  INSERT INTO ledger_seal (organization_id, sequence, transaction_id, balance_after_nanos, previous_hash, hash)
    VALUES (v_chain, v_sequence + 1, p_transaction.id, v_balance + v_own, v_previous,
      ledger_seal_hash(v_previous, p_transaction.kind, p_transaction.reference, p_transaction.organization_id,
        p_transaction.created_at, p_transaction.memo, v_entries, p_transaction.generation_digest));
END $$;

-- Which generations each transaction bills, as their digest covers them. A write-off is not named by its generations: the
-- flush that wrote both leads from one to the other.
CREATE VIEW ledger_transaction_generation AS
  SELECT m.kind, m.transaction_id, m.id AS generation_id, ledger_generation_line(m.id, m.cost_nanos, m.overrun_nanos,
      m.upstream_cost_nanos, m.price_version_id, m.native_tokens_prompt, m.native_tokens_completion) AS line
    FROM (
      SELECT 'usage' AS kind, ledger_transaction_id AS transaction_id, id, cost_nanos, overrun_nanos, upstream_cost_nanos, price_version_id,
          native_tokens_prompt, native_tokens_completion FROM generation WHERE ledger_transaction_id IS NOT NULL
      UNION ALL
      SELECT 'overrun', overrun_transaction_id, id, cost_nanos, overrun_nanos, upstream_cost_nanos, price_version_id,
          native_tokens_prompt, native_tokens_completion FROM generation WHERE overrun_transaction_id IS NOT NULL
      UNION ALL
      SELECT 'write_off', t.id, g.id, g.cost_nanos, g.overrun_nanos, g.upstream_cost_nanos, g.price_version_id, g.native_tokens_prompt,
          g.native_tokens_completion
        FROM generation g
        JOIN generation_key k ON k.id = g.id
        LEFT JOIN ledger_transaction t ON t.kind = 'write_off'
          AND t.reference = k.process_id || ':' || k.flush_sequence || ':' || g.organization_id
        WHERE g.cost_nanos = 0 AND g.upstream_cost_nanos > 0) m;

-- What exists already is sealed as it is, in the order in which it was written.
ALTER TABLE ledger_transaction DISABLE TRIGGER ledger_transaction_append_only;
UPDATE ledger_transaction t SET generation_digest = d.digest FROM (
    SELECT transaction_id, sha256(convert_to(string_agg(line, E'\n' ORDER BY generation_id COLLATE "C"), 'UTF8')) AS digest
      FROM ledger_transaction_generation GROUP BY 1) d
  WHERE t.id = d.transaction_id;
ALTER TABLE ledger_transaction ENABLE TRIGGER ledger_transaction_append_only;
DO $$
DECLARE v_transaction ledger_transaction;
BEGIN
  FOR v_transaction IN SELECT * FROM ledger_transaction ORDER BY id LOOP
    PERFORM ledger_seal_transaction(v_transaction);
  END LOOP;
END $$;

-- Sequential scans are off here and below: a session that planned these while the tables were small would keep to that.
CREATE FUNCTION ledger_seal_at_commit() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
BEGIN
  PERFORM ledger_seal_transaction(NEW);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER ledger_transaction_seal AFTER INSERT ON ledger_transaction
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_seal_at_commit();

-- The seal looks at all entries of a transaction once; before, every entry looked at all of them.
DROP TRIGGER ledger_entry_zero_sum ON ledger_entry;
DROP FUNCTION ledger_check_zero_sum();

-- A sealed transaction is complete.
CREATE FUNCTION ledger_refuse_sealed() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM inserted i JOIN ledger_seal s ON s.transaction_id = i.transaction_id) THEN
    RAISE EXCEPTION 'ledger_append_only: the transaction is sealed, post a correcting transaction instead'
      USING ERRCODE = 'LG003';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER ledger_entry_sealed AFTER INSERT ON ledger_entry REFERENCING NEW TABLE AS inserted
  FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_sealed();

-- Every seal and what is wrong with it (null: nothing): recomputes the hash from the transaction and its entries, and compares
-- with the seal before it. For one chain from a sequence on, or for transactions from a number on, it reads no more than those.
CREATE VIEW ledger_seal_check AS
  SELECT s.organization_id, s.sequence, s.transaction_id, CASE
      WHEN t.id IS NULL THEN 'its transaction is gone'
      WHEN (p.sequence IS NULL) <> (s.sequence = 1) THEN 'the seal before it is gone'
      WHEN coalesce(t.organization_id, '') <> s.organization_id THEN 'its transaction belongs to another organization'
      WHEN s.previous_hash <> coalesce(p.hash, ledger_seal_origin()) THEN 'it does not follow the seal before it'
      WHEN s.hash IS DISTINCT FROM ledger_seal_hash(s.previous_hash, t.kind, t.reference, t.organization_id, t.created_at,
        t.memo, e.entries, t.generation_digest) THEN 'its transaction or an entry was changed'
      WHEN s.balance_after_nanos <> coalesce(p.balance_after_nanos, 0) + e.own_nanos THEN 'its balance does not follow'
    END AS problem
    FROM ledger_seal s
    LEFT JOIN ledger_seal p ON p.organization_id = s.organization_id AND p.sequence = s.sequence - 1
    LEFT JOIN ledger_transaction t ON t.id = s.transaction_id
    CROSS JOIN LATERAL (
      SELECT string_agg(e.account_id || ' ' || e.amount_nanos, ',' ORDER BY e.account_id) AS entries,
          coalesce(sum(e.amount_nanos) FILTER (WHERE a.organization_id = t.organization_id), 0) AS own_nanos
        FROM ledger_entry e JOIN ledger_account a ON a.id = e.account_id WHERE e.transaction_id = s.transaction_id) e;
