-- The group commit, cheaper: rows instead of JSON, seals written where the entries arrive, fewer checks that PostgreSQL parses
-- anew for every statement. What is guarded stays guarded; the comments say by what.

-- Taken in the order in which the functions take them, so that calls in flight end first and none waits in a circle.
LOCK TABLE ledger_process IN SHARE ROW EXCLUSIVE MODE;
LOCK TABLE generation_key, ledger_transaction, ledger_account, ledger_entry, ledger_balance, generation, ledger_seal IN ACCESS EXCLUSIVE MODE;

-- ───────────────────────────────────────────────────────────────────────────────────────────────────────────────── checks

-- The same conditions as before in one each: an INSERT reads every check's expression from its text, whatever the rows are.
-- Not validated: the rows that exist have passed the ones before.
ALTER TABLE generation
  DROP CONSTRAINT generation_status_check, DROP CONSTRAINT generation_native_tokens_prompt_check,
  DROP CONSTRAINT generation_native_tokens_completion_check, DROP CONSTRAINT generation_native_tokens_reasoning_check,
  DROP CONSTRAINT generation_native_tokens_cached_check, DROP CONSTRAINT generation_native_tokens_cache_write_check,
  DROP CONSTRAINT generation_cost_nanos_check, DROP CONSTRAINT generation_upstream_cost_nanos_check,
  DROP CONSTRAINT generation_hold_nanos_check, DROP CONSTRAINT generation_check, DROP CONSTRAINT generation_check1,
  DROP CONSTRAINT generation_check2, DROP CONSTRAINT generation_byok_upstream_nanos_check,
  ADD CONSTRAINT generation_sound CHECK (
    status IN ('completed', 'error', 'cancelled')
    AND least(native_tokens_prompt, native_tokens_completion, native_tokens_reasoning, native_tokens_cached,
      native_tokens_cache_write, upstream_cost_nanos, hold_nanos, byok_upstream_nanos, overrun_nanos,
      cost_nanos - overrun_nanos) >= 0
    -- Every nano-dollar of cost belongs to exactly one transaction.
    AND (cost_nanos > overrun_nanos) = (ledger_transaction_id IS NOT NULL)
    AND (overrun_nanos > 0) = (overrun_transaction_id IS NOT NULL)) NOT VALID;
ALTER TABLE ledger_balance
  DROP CONSTRAINT ledger_balance_held_nanos_check, DROP CONSTRAINT ledger_balance_bought_nanos_check,
  DROP CONSTRAINT ledger_balance_overdraft_nanos_check, DROP CONSTRAINT ledger_balance_promotional_nanos_check,
  DROP CONSTRAINT ledger_balance_never_negative,
  -- The last line of defence: nothing but a counted overrun (which raises overdraft_nanos) takes more than there is.
  ADD CONSTRAINT ledger_balance_never_negative CHECK (least(posted_nanos - held_nanos + overdraft_nanos, held_nanos,
    bought_nanos, overdraft_nanos, promotional_nanos) >= 0) NOT VALID;

-- A foreign key asks once per entry, and locks the rows of the platform's accounts, which all organizations share, against
-- each other. The seal asks the same of all entries at once (ledger_seal_entries), and these are never deleted:
ALTER TABLE ledger_entry
  DROP CONSTRAINT ledger_entry_transaction_id_organization_id_fkey, DROP CONSTRAINT ledger_entry_account_id_fkey;
CREATE TRIGGER ledger_account_append_only BEFORE DELETE OR TRUNCATE ON ledger_account
  FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change();

-- ────────────────────────────────────────────────────────────────────────────────────────────────────────────────── seals

DROP TRIGGER ledger_transaction_seal ON ledger_transaction;
DROP TRIGGER ledger_entry_sealed ON ledger_entry;
DROP FUNCTION ledger_seal_at_commit();
DROP FUNCTION ledger_refuse_sealed();
DROP FUNCTION ledger_seal_transaction(ledger_transaction);

-- Why entries are refused. Returns nothing; a function, because only a function can refuse within a statement.
CREATE FUNCTION ledger_refuse_entries(p_transaction bigint, p_is_sealed boolean) RETURNS bigint LANGUAGE plpgsql AS $$
BEGIN
  IF p_is_sealed THEN
    RAISE EXCEPTION 'ledger_append_only: transaction % is sealed, post a correcting transaction instead', p_transaction
      USING ERRCODE = 'LG003';
  END IF;
  RAISE EXCEPTION 'ledger_unbalanced: entries of transaction % do not sum to zero, or it or an account of its own is missing',
    p_transaction USING ERRCODE = 'LG004';
END $$;

-- Seals the transactions whose entries a statement has written; so all entries of a transaction come in one statement. Sees that
-- they sum to zero, that the transaction exists and is not sealed yet, and that the accounts exist and are the platform's or the
-- organization's own. Who writes them holds the balance row of the organization, or of the platform its lock; two who do not
-- meet at the key of ledger_seal. Sequential scans are off here and below: a session that planned these while the tables were
-- small would keep to that.
CREATE FUNCTION ledger_seal_entries() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
DECLARE
  v_place bigint := 1;
  v_places bigint;
BEGIN
  LOOP
    WITH posted AS MATERIALIZED (
      SELECT e.*, row_number() OVER (PARTITION BY e.organization_id ORDER BY e.transaction_id) AS place
        FROM (
          SELECT i.organization_id, i.transaction_id,
              string_agg(i.account_id || ' ' || i.amount_nanos, ',' ORDER BY i.account_id) AS entries,
              coalesce(sum(i.amount_nanos) FILTER (WHERE a.organization_id IS NOT NULL), 0)::bigint AS own,
              sum(i.amount_nanos) = 0 AND bool_and(a.id IS NOT NULL AND coalesce(a.organization_id, i.organization_id)
                = i.organization_id) AS is_sound
            FROM inserted i LEFT JOIN ledger_account a ON a.id = i.account_id
            GROUP BY i.organization_id, i.transaction_id) e
    ), sealed AS (
      INSERT INTO ledger_seal (organization_id, sequence, transaction_id, balance_after_nanos, previous_hash, hash)
        SELECT p.organization_id,
            CASE WHEN p.is_sound AND t.id IS NOT NULL AND known.transaction_id IS NULL THEN coalesce(last.sequence, 0) + 1
              ELSE ledger_refuse_entries(p.transaction_id, known.transaction_id IS NOT NULL) END,
            p.transaction_id, coalesce(last.balance_after_nanos, 0) + p.own, before.hash,
            ledger_seal_hash(before.hash, t.kind, t.reference, t.organization_id, t.created_at, t.memo, p.entries,
              t.generation_digest)
          FROM posted p
          LEFT JOIN ledger_transaction t ON t.id = p.transaction_id AND t.organization_id = p.organization_id
          LEFT JOIN ledger_seal known
            ON known.transaction_id = p.transaction_id AND known.organization_id = p.organization_id
          LEFT JOIN LATERAL (SELECT s.sequence, s.balance_after_nanos, s.hash FROM ledger_seal s
            WHERE s.organization_id = p.organization_id ORDER BY s.sequence DESC LIMIT 1) last ON true
          CROSS JOIN LATERAL (SELECT coalesce(last.hash, ledger_seal_origin()) AS hash) before
          WHERE p.place = v_place
    )
    SELECT max(place) INTO v_places FROM posted;
    -- Most statements have one transaction of each organization; a second one of the same is sealed on top of the first.
    EXIT WHEN v_place >= coalesce(v_places, 0);
    v_place := v_place + 1;
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER ledger_entry_seal AFTER INSERT ON ledger_entry REFERENCING NEW TABLE AS inserted
  FOR EACH STATEMENT EXECUTE FUNCTION ledger_seal_entries();

-- No transaction commits without its seal, and so none without entries.
CREATE FUNCTION ledger_check_sealed() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM ledger_seal s
      WHERE s.transaction_id = NEW.id AND s.organization_id = NEW.organization_id) THEN
    RAISE EXCEPTION 'ledger_unbalanced: transaction % has no entries', NEW.id USING ERRCODE = 'LG004';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER ledger_transaction_sealed AFTER INSERT ON ledger_transaction
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_check_sealed();

-- As before; the balance row is locked before the entries come, because they are sealed at once. So is the platform's chain.
CREATE OR REPLACE FUNCTION ledger_post(p_kind text, p_reference text, p_organization text, p_memo text, p_accounts text[],
  p_amounts bigint[]) RETURNS TABLE (transaction_id bigint, is_new boolean) LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  v_id bigint;
  v_customer bigint;
  v_balance ledger_balance;
  v_free bigint;
BEGIN
  IF p_kind IN ('usage', 'overrun', 'expiry') OR 'promotional_credit' = ANY (p_accounts) THEN
    RAISE EXCEPTION 'ledger_kind: usage, overruns and promotional credit have functions of their own' USING ERRCODE = 'LG005';
  END IF;
  IF coalesce(cardinality(p_accounts), 0) = 0 OR cardinality(p_accounts) <> cardinality(p_amounts) THEN
    RAISE EXCEPTION 'ledger_unbalanced: one amount per account, at least one' USING ERRCODE = 'LG004';
  END IF;
  IF NOT ledger_reference_take(p_kind, p_reference, p_organization) THEN
    RETURN QUERY SELECT ledger_find_same(p_kind, p_reference, p_organization, p_accounts, p_amounts), false;
    RETURN;
  END IF;
  IF p_organization IS NULL THEN
    PERFORM pg_advisory_xact_lock(1279608903);
  ELSE
    SELECT * INTO v_balance FROM ledger_balance b WHERE b.organization_id = p_organization FOR NO KEY UPDATE;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'ledger_unknown: no account for organization %', p_organization USING ERRCODE = 'LG006';
    END IF;
  END IF;
  INSERT INTO ledger_transaction (kind, reference, organization_id, memo)
    VALUES (p_kind, p_reference, coalesce(p_organization, ''), p_memo) RETURNING id INTO v_id;
  INSERT INTO ledger_entry (organization_id, transaction_id, account_id, amount_nanos)
    SELECT coalesce(p_organization, ''), v_id, a.id, e.amount FROM unnest(p_accounts, p_amounts) AS e (kind, amount)
      LEFT JOIN ledger_account a ON a.kind = e.kind
        AND a.organization_id IS NOT DISTINCT FROM CASE WHEN e.kind = 'customer_credit' THEN p_organization END;
  SELECT sum(e.amount) INTO v_customer FROM unnest(p_accounts, p_amounts) AS e (kind, amount)
    WHERE e.kind = 'customer_credit';
  IF v_customer IS NOT NULL THEN
    v_free := v_balance.posted_nanos - greatest(v_balance.held_nanos, v_balance.promotional_nanos);
    IF v_customer < 0 AND p_kind <> 'dispute' AND v_free + v_customer < 0 THEN
      RAISE EXCEPTION 'ledger_insufficient: % nano-dollars are available', v_free USING ERRCODE = 'LG002';
    END IF;
    UPDATE ledger_balance b SET
      posted_nanos = b.posted_nanos + v_customer,
      credited_nanos = b.credited_nanos + v_customer,
      bought_nanos = b.bought_nanos + CASE WHEN p_kind = 'topup' THEN v_customer ELSE 0 END,
      overdraft_nanos = CASE WHEN p_kind = 'dispute' THEN greatest(0, b.held_nanos - b.posted_nanos - v_customer)
        ELSE least(b.overdraft_nanos, greatest(0, b.held_nanos - b.posted_nanos - v_customer)) END
      WHERE b.organization_id = p_organization;
  END IF;
  RETURN QUERY SELECT v_id, true;
END $$;

-- ─────────────────────────────────────────────────────────────────────────────────────────────────────────── group commit

-- A generation as the gateway hands it over. Its columns are the contract with processes of another version that still run
-- beside this one: never change them, make a type and a function of another name.
CREATE TYPE ledger_captured AS (
  id text, organization_id text, created_at timestamptz, api_key_id text, user_id text, request_id text, model text,
  requested_model text, provider text, endpoint_id text, price_version_id text, upstream_id text, streamed boolean,
  cancelled boolean, finish_reason text, native_finish_reason text, status text, error_type text,
  native_tokens_prompt bigint, native_tokens_completion bigint, native_tokens_reasoning bigint,
  native_tokens_cached bigint, native_tokens_cache_write bigint, usage_estimated boolean, cost_nanos bigint,
  upstream_cost_nanos bigint, latency_ms bigint, generation_ms bigint, is_free boolean, app_referer text,
  app_title text, user_agent text, external_user text, session_id text, attempts jsonb, hold_nanos bigint,
  slice_id bigint, api text, is_byok boolean, byok_upstream_nanos bigint, preset text, router text, metadata jsonb,
  trace jsonb, app_categories text[], cache_source_id text, service_tier text);

-- As before, for rows of that type.
DROP FUNCTION byok_charge(generation[], jsonb, timestamptz);
CREATE FUNCTION byok_charge(p_rows ledger_captured[], p_byok jsonb, p_now timestamptz) RETURNS ledger_captured[]
LANGUAGE plpgsql AS $$
DECLARE
  v_month timestamptz := date_trunc('month', p_now, 'UTC');
  v_allowance bigint := (p_byok ->> 'allowance_nanos')::bigint;
  v_rate bigint := (p_byok ->> 'basis_points')::bigint;
  v_rows ledger_captured[] := p_rows;
  v_row ledger_captured;
  v_before bigint;
  v_above bigint;
BEGIN
  FOR v_index IN 1 .. coalesce(cardinality(p_rows), 0) LOOP
    v_row := p_rows[v_index];
    CONTINUE WHEN coalesce(v_row.byok_upstream_nanos, 0) = 0;
    SELECT m.list_nanos INTO v_before FROM byok_month m
      WHERE m.organization_id = v_row.organization_id AND m.month_start = v_month;
    v_before := coalesce(v_before, 0);
    v_above := greatest(0, v_before + v_row.byok_upstream_nanos - greatest(v_before, v_allowance));
    v_row.cost_nanos := div(v_above::numeric * v_rate + 9999, 10000);
    v_rows[v_index] := v_row;
    INSERT INTO byok_month AS m (organization_id, month_start, list_nanos, fee_nanos)
      VALUES (v_row.organization_id, v_month, v_row.byok_upstream_nanos, v_row.cost_nanos)
      ON CONFLICT (organization_id, month_start) DO UPDATE SET
        list_nanos = m.list_nanos + EXCLUDED.list_nanos, fee_nanos = m.fee_nanos + EXCLUDED.fee_nanos;
  END LOOP;
  RETURN v_rows;
END $$;

-- Gives unused room of slices back, and drops the row of those that are empty then. For ledger_flush, which holds the balances.
CREATE FUNCTION ledger_return_room(p_process bigint, p_returns jsonb) RETURNS void LANGUAGE sql VOLATILE AS $$
  WITH room AS MATERIALIZED (
    SELECT s.id, s.organization_id, sum(r.return_nanos)::bigint AS returned, max(r.headroom_nanos) AS headroom,
        bool_or(r.close) AND max(s.amount_nanos) = sum(r.return_nanos) AS closes
      FROM jsonb_to_recordset(p_returns)
        AS r (slice_id bigint, organization_id text, return_nanos bigint, headroom_nanos bigint, close boolean)
      JOIN ledger_slice s ON s.id = r.slice_id AND s.organization_id = r.organization_id AND s.process_id = p_process
      GROUP BY s.id, s.organization_id
  ), kept AS (
    UPDATE ledger_slice s SET amount_nanos = s.amount_nanos - c.returned, headroom_nanos = c.headroom
      FROM room c WHERE s.id = c.id AND s.organization_id = c.organization_id AND NOT c.closes
  ), closed AS (
    DELETE FROM ledger_slice s USING room c WHERE s.id = c.id AND s.organization_id = c.organization_id AND c.closes
  )
  UPDATE ledger_balance b SET
      held_nanos = b.held_nanos - d.returned,
      overdraft_nanos = least(b.overdraft_nanos, greatest(0, b.held_nanos - d.returned - b.posted_nanos))
    FROM (SELECT organization_id, sum(returned)::bigint AS returned FROM room GROUP BY organization_id) d
    WHERE b.organization_id = d.organization_id
$$;

-- One flush of one process, all or nothing: generations, one usage transaction per organization, slice use and returns,
-- key windows, hourly rollup. Exactly once: a flush is known by (process, sequence), so sending it again after a lost
-- reply changes nothing; a generation is known by its id, so a second capture of it moves no money.
--
-- p_generations: slice_id and hold_nanos say which money was set aside for each.
-- p_returns: [{slice_id, organization_id, return_nanos, headroom_nanos, close}]: unused room that goes back to the balance,
--   what at most stays unused in the slice, and whether to drop its row if it is empty then.
-- p_byok: the terms of own provider keys when there are answers on such (see byok_charge); byok_costs says what each cost.
-- Cost beyond the hold, or whose slice is gone because the process lost its lease, is posted as `overrun`.
-- Few rows at a time, found by their keys: other kinds of plans only take longer to set up.
CREATE FUNCTION ledger_flush(p_process bigint, p_sequence bigint, p_generations ledger_captured[], p_returns jsonb,
  p_byok jsonb)
RETURNS TABLE (replayed boolean, duplicates text[], overruns int, reclaim text[], byok_costs jsonb)
LANGUAGE plpgsql SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET jit = off AS $$
DECLARE
  v_last bigint;
  v_count bigint;
  v_row ledger_captured;
  v_rows ledger_captured[] := p_generations;
  v_promotional text[];
  v_now timestamptz;
BEGIN
  replayed := false; duplicates := '{}';
  UPDATE ledger_process SET flush_sequence = p_sequence WHERE id = p_process AND flush_sequence = p_sequence - 1;
  IF NOT FOUND THEN
    SELECT flush_sequence INTO v_last FROM ledger_process WHERE id = p_process;
    IF v_last IS DISTINCT FROM p_sequence THEN
      RAISE EXCEPTION 'ledger_sequence: process % is at flush %, not before %', p_process, v_last, p_sequence
        USING ERRCODE = 'LG007';
    END IF;
    replayed := true; overruns := 0; reclaim := '{}';
    SELECT coalesce(array_agg(k.id), '{}') INTO duplicates FROM unnest(p_generations) g
      JOIN generation_key k ON k.id = g.id AND k.organization_id = g.organization_id
      WHERE (k.process_id, k.flush_sequence) <> (p_process, p_sequence);
    IF p_byok IS NOT NULL THEN
      SELECT jsonb_object_agg(g.id, g.cost_nanos::text) INTO byok_costs FROM unnest(p_generations) s
        JOIN generation_key k ON k.id = s.id AND k.organization_id = s.organization_id
        JOIN generation g ON g.organization_id = k.organization_id AND g.created_at = k.created_at AND g.id = k.id
        WHERE g.is_byok;
    END IF;
    RETURN NEXT; RETURN;
  END IF;

  INSERT INTO generation_key (id, organization_id, created_at, process_id, flush_sequence)
    SELECT g.id, g.organization_id, g.created_at, p_process, p_sequence FROM unnest(p_generations) g
      ORDER BY g.id ON CONFLICT (id, organization_id) DO NOTHING;
  GET DIAGNOSTICS v_count = ROW_COUNT;
  IF v_count < cardinality(p_generations) THEN
    v_rows := '{}';
    FOREACH v_row IN ARRAY p_generations LOOP
      IF NOT EXISTS (SELECT 1 FROM generation_key k WHERE k.id = v_row.id AND k.organization_id = v_row.organization_id
          AND k.process_id = p_process AND k.flush_sequence = p_sequence) THEN
        duplicates := duplicates || v_row.id;
      ELSIF NOT EXISTS (SELECT 1 FROM unnest(v_rows) r WHERE r.id = v_row.id AND r.organization_id = v_row.organization_id) THEN
        v_rows := v_rows || v_row;
      END IF;
    END LOOP;
  END IF;

  SELECT array_agg(l.organization_id) FILTER (WHERE l.promotional_nanos > 0),
      coalesce(array_agg(l.organization_id) FILTER (WHERE l.reclaim_until > ledger_now()), '{}')
    INTO v_promotional, reclaim FROM (
      SELECT b.organization_id, b.promotional_nanos, b.reclaim_until FROM ledger_balance b
        WHERE b.organization_id = ANY (ARRAY(SELECT g.organization_id FROM unnest(v_rows) g)
          || ARRAY(SELECT r.organization_id FROM jsonb_to_recordset(p_returns) AS r (organization_id text)))
        ORDER BY b.organization_id FOR NO KEY UPDATE) l;
  -- To the precision of ledger_transaction.created_at: a window and the transactions in it must not disagree by rounding.
  v_now := date_trunc('milliseconds', ledger_now());
  IF p_byok IS NOT NULL THEN
    v_rows := byok_charge(v_rows, p_byok, v_now);
    SELECT jsonb_object_agg(g.id, g.cost_nanos::text) INTO byok_costs FROM unnest(v_rows) g WHERE g.is_byok;
  END IF;

  -- One statement, whose snapshot is taken after the locks: nothing below can change under it.
  WITH item AS MATERIALIZED (
    SELECT g.*, s.id AS live_slice_id,
        CASE WHEN s.id IS NULL THEN g.cost_nanos ELSE greatest(0, g.cost_nanos - g.hold_nanos) END AS over_nanos
      FROM unnest(v_rows) g
      LEFT JOIN ledger_slice s ON s.id = g.slice_id AND s.organization_id = g.organization_id
  ), bill AS MATERIALIZED (
    SELECT b.*, CASE WHEN b.used > 0 THEN nextval('ledger_transaction_id_seq') END AS usage_id,
        CASE WHEN b.over > 0 THEN nextval('ledger_transaction_id_seq') END AS overrun_id,
        CASE WHEN b.lost > 0 THEN nextval('ledger_transaction_id_seq') END AS write_off_id
      FROM (
        SELECT i.organization_id, sum(i.cost_nanos - i.over_nanos)::bigint AS used, sum(i.over_nanos)::bigint AS over,
            sum(i.upstream_cost_nanos) FILTER (WHERE i.cost_nanos > i.over_nanos)::bigint AS used_upstream,
            sum(i.upstream_cost_nanos) FILTER (WHERE i.over_nanos > 0 AND i.cost_nanos = i.over_nanos)::bigint AS over_upstream,
            sum(i.upstream_cost_nanos) FILTER (WHERE i.cost_nanos = 0)::bigint AS lost,
            string_agg(i.line, E'\n' ORDER BY i.id COLLATE "C") FILTER (WHERE i.cost_nanos > i.over_nanos) AS used_lines,
            string_agg(i.line, E'\n' ORDER BY i.id COLLATE "C") FILTER (WHERE i.over_nanos > 0) AS over_lines,
            string_agg(i.line, E'\n' ORDER BY i.id COLLATE "C") FILTER (WHERE i.cost_nanos = 0 AND i.upstream_cost_nanos > 0) AS lost_lines,
            count(*) FILTER (WHERE i.over_nanos > 0) AS overruns
          FROM (SELECT *, ledger_generation_line(id, cost_nanos, over_nanos, upstream_cost_nanos, price_version_id,
              native_tokens_prompt, native_tokens_completion) AS line FROM item) i
          GROUP BY i.organization_id) b
  ), posted AS (
    INSERT INTO ledger_transaction (id, kind, reference, organization_id, created_at, generation_digest) OVERRIDING SYSTEM VALUE
      SELECT t.id, t.kind, p_process || ':' || p_sequence || ':' || b.organization_id, b.organization_id, v_now,
          sha256(convert_to(t.lines, 'UTF8'))
        FROM bill b CROSS JOIN LATERAL (VALUES (b.usage_id, 'usage', b.used_lines), (b.overrun_id, 'overrun', b.over_lines),
          (b.write_off_id, 'write_off', b.lost_lines)) AS t (id, kind, lines)
        WHERE t.id IS NOT NULL
  ), entries AS (
    INSERT INTO ledger_entry (organization_id, transaction_id, account_id, amount_nanos)
      SELECT m.organization_id, e.transaction_id, e.account_id, e.amount FROM bill m
        JOIN ledger_balance b ON b.organization_id = m.organization_id
        CROSS JOIN LATERAL (SELECT least(m.used, b.promotional_nanos) AS used,
          least(m.over, greatest(0, b.promotional_nanos - m.used)) AS over) AS p -- promotional credit: usage burns it first
        CROSS JOIN LATERAL (VALUES
          (m.usage_id, b.account_id, p.used - m.used), (m.usage_id, b.promotional_account_id, -p.used), (m.usage_id, 3, m.used),
          (m.usage_id, 4, m.used_upstream), (m.usage_id, 5, -m.used_upstream),
          (m.overrun_id, b.account_id, p.over - m.over), (m.overrun_id, b.promotional_account_id, -p.over), (m.overrun_id, 3, m.over),
          (m.overrun_id, 4, m.over_upstream), (m.overrun_id, 5, -m.over_upstream),
          (m.write_off_id, 4, m.lost), (m.write_off_id, 6, -m.lost)) AS e (transaction_id, account_id, amount)
        WHERE e.transaction_id IS NOT NULL AND e.amount <> 0
  ), slices AS (
    UPDATE ledger_slice s SET amount_nanos = s.amount_nanos - c.used
      FROM (SELECT live_slice_id, organization_id, sum(cost_nanos - over_nanos)::bigint AS used FROM item
        WHERE cost_nanos > over_nanos GROUP BY live_slice_id, organization_id) c
      WHERE s.id = c.live_slice_id AND s.organization_id = c.organization_id
  ), balances AS (
    UPDATE ledger_balance b SET
        posted_nanos = b.posted_nanos - d.used - d.over,
        promotional_nanos = greatest(0, b.promotional_nanos - d.used - d.over),
        held_nanos = b.held_nanos - d.used,
        day_nanos = d.used + d.over + CASE WHEN b.day_start >= w.day THEN b.day_nanos ELSE 0 END,
        day_start = greatest(b.day_start, w.day),
        week_nanos = d.used + d.over + CASE WHEN b.week_start >= w.week THEN b.week_nanos ELSE 0 END,
        week_start = greatest(b.week_start, w.week),
        month_nanos = d.used + d.over + CASE WHEN b.month_start >= w.month THEN b.month_nanos ELSE 0 END,
        month_start = greatest(b.month_start, w.month),
        overdraft_nanos = CASE
          WHEN d.over > 0 THEN greatest(0, b.held_nanos - b.posted_nanos + d.over)
          ELSE least(b.overdraft_nanos, greatest(0, b.held_nanos - b.posted_nanos)) END
      FROM bill d CROSS JOIN (SELECT date_trunc('day', v_now, 'UTC') AS day, date_trunc('week', v_now, 'UTC') AS week,
        date_trunc('month', v_now, 'UTC') AS month) w
      WHERE b.organization_id = d.organization_id AND d.used + d.over > 0
  ), keys AS (
    INSERT INTO key_usage AS k (api_key_id, organization_id, total_nanos, day_start, day_nanos, week_start, week_nanos,
        month_start, month_nanos, byok_total_nanos, byok_day_nanos, byok_week_nanos, byok_month_nanos)
      SELECT u.api_key_id, u.organization_id, u.cost, date_trunc('day', v_now, 'UTC'), u.cost,
          date_trunc('week', v_now, 'UTC'), u.cost, date_trunc('month', v_now, 'UTC'), u.cost, u.byok, u.byok, u.byok, u.byok
        FROM (SELECT api_key_id, organization_id, sum(cost_nanos) AS cost, sum(byok_upstream_nanos) AS byok FROM item
          WHERE api_key_id IS NOT NULL AND (cost_nanos > 0 OR byok_upstream_nanos > 0) GROUP BY api_key_id, organization_id) u
      ON CONFLICT (organization_id, api_key_id) DO UPDATE SET
        total_nanos = k.total_nanos + EXCLUDED.total_nanos,
        day_nanos = EXCLUDED.day_nanos + CASE WHEN k.day_start >= EXCLUDED.day_start THEN k.day_nanos ELSE 0 END,
        day_start = greatest(k.day_start, EXCLUDED.day_start),
        week_nanos = EXCLUDED.week_nanos + CASE WHEN k.week_start >= EXCLUDED.week_start THEN k.week_nanos ELSE 0 END,
        week_start = greatest(k.week_start, EXCLUDED.week_start),
        month_nanos = EXCLUDED.month_nanos + CASE WHEN k.month_start >= EXCLUDED.month_start THEN k.month_nanos ELSE 0 END,
        month_start = greatest(k.month_start, EXCLUDED.month_start),
        byok_total_nanos = k.byok_total_nanos + EXCLUDED.byok_total_nanos,
        byok_day_nanos = EXCLUDED.byok_day_nanos + CASE WHEN k.day_start >= EXCLUDED.day_start THEN k.byok_day_nanos ELSE 0 END,
        byok_week_nanos = EXCLUDED.byok_week_nanos + CASE WHEN k.week_start >= EXCLUDED.week_start THEN k.byok_week_nanos ELSE 0 END,
        byok_month_nanos = EXCLUDED.byok_month_nanos + CASE WHEN k.month_start >= EXCLUDED.month_start THEN k.byok_month_nanos ELSE 0 END
  ), hours AS (
    INSERT INTO usage_hourly AS u (organization_id, hour, api_key_id, model, provider, requests, errors, cancelled,
        prompt_tokens, completion_tokens, reasoning_tokens, cached_tokens, cache_write_tokens, cost_nanos,
        upstream_cost_nanos, byok_upstream_nanos)
      SELECT organization_id, date_trunc('hour', created_at, 'UTC'), coalesce(api_key_id, ''), model,
          coalesce(provider, ''), count(*), count(*) FILTER (WHERE status = 'error'),
          count(*) FILTER (WHERE status = 'cancelled'), sum(native_tokens_prompt), sum(native_tokens_completion),
          sum(native_tokens_reasoning), sum(native_tokens_cached), sum(native_tokens_cache_write), sum(cost_nanos),
          sum(upstream_cost_nanos), sum(byok_upstream_nanos)
        FROM item GROUP BY 1, 2, 3, 4, 5
      ON CONFLICT (organization_id, hour, api_key_id, model, provider) DO UPDATE SET
        requests = u.requests + EXCLUDED.requests,
        errors = u.errors + EXCLUDED.errors,
        cancelled = u.cancelled + EXCLUDED.cancelled,
        prompt_tokens = u.prompt_tokens + EXCLUDED.prompt_tokens,
        completion_tokens = u.completion_tokens + EXCLUDED.completion_tokens,
        reasoning_tokens = u.reasoning_tokens + EXCLUDED.reasoning_tokens,
        cached_tokens = u.cached_tokens + EXCLUDED.cached_tokens,
        cache_write_tokens = u.cache_write_tokens + EXCLUDED.cache_write_tokens,
        cost_nanos = u.cost_nanos + EXCLUDED.cost_nanos,
        upstream_cost_nanos = u.upstream_cost_nanos + EXCLUDED.upstream_cost_nanos,
        byok_upstream_nanos = u.byok_upstream_nanos + EXCLUDED.byok_upstream_nanos
  ), written AS (
    INSERT INTO generation (id, organization_id, created_at, api_key_id, user_id, request_id, model, requested_model,
        provider, endpoint_id, price_version_id, upstream_id, streamed, cancelled, finish_reason, native_finish_reason,
        status, error_type, native_tokens_prompt, native_tokens_completion, native_tokens_reasoning,
        native_tokens_cached, native_tokens_cache_write, usage_estimated, cost_nanos, upstream_cost_nanos, latency_ms,
        generation_ms, is_free, app_referer, app_title, user_agent, external_user, session_id, attempts, hold_nanos,
        slice_id, overrun_nanos, ledger_transaction_id, overrun_transaction_id, api, is_byok, byok_upstream_nanos,
        preset, router, metadata, trace, app_categories, cache_source_id, service_tier)
      SELECT i.id, i.organization_id, i.created_at, i.api_key_id, i.user_id, i.request_id, i.model, i.requested_model,
          i.provider, i.endpoint_id, i.price_version_id, i.upstream_id, i.streamed, i.cancelled, i.finish_reason,
          i.native_finish_reason, i.status, i.error_type, i.native_tokens_prompt, i.native_tokens_completion,
          i.native_tokens_reasoning, i.native_tokens_cached, i.native_tokens_cache_write, i.usage_estimated,
          i.cost_nanos, i.upstream_cost_nanos, i.latency_ms, i.generation_ms, i.is_free, i.app_referer, i.app_title,
          i.user_agent, i.external_user, i.session_id, i.attempts, i.hold_nanos, i.slice_id,
          i.over_nanos, CASE WHEN i.cost_nanos > i.over_nanos THEN b.usage_id END, CASE WHEN i.over_nanos > 0 THEN b.overrun_id END,
          i.api, i.is_byok, i.byok_upstream_nanos, i.preset,
          i.router, i.metadata, i.trace, i.app_categories, i.cache_source_id, i.service_tier
        FROM item i JOIN bill b ON b.organization_id = i.organization_id
  )
  SELECT coalesce(sum(b.overruns), 0) INTO overruns FROM bill b;
  IF v_promotional IS NOT NULL THEN
    PERFORM ledger_promotional_burn(v_promotional);
  END IF;
  IF p_returns <> '[]' THEN
    PERFORM ledger_return_room(p_process, p_returns);
  END IF;
  RETURN NEXT;
END $$;
INSERT INTO ledger_entry_point (name) VALUES ('ledger_flush');

-- For processes of the version before, which run on for a moment while a new one starts.
CREATE OR REPLACE FUNCTION ledger_capture(p_process bigint, p_sequence bigint, p_generations jsonb, p_returns jsonb,
  p_byok jsonb DEFAULT NULL)
RETURNS TABLE (replayed boolean, duplicates text[], overruns int, reclaim text[], byok_costs jsonb)
LANGUAGE sql VOLATILE AS $$
  SELECT * FROM ledger_flush(p_process, p_sequence, ARRAY(
    SELECT g FROM jsonb_populate_recordset(
      jsonb_populate_record(NULL::ledger_captured, '{"attempts": [], "is_byok": false, "byok_upstream_nanos": 0}'),
      p_generations) g), p_returns, p_byok)
$$;
