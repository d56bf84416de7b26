-- Keys that took each other's place count their limits, and the budgets that guardrails give each key, together: a rotation
-- neither doubles nor renews a budget.

-- A line of keys is named after its first; null for a key that was never rotated.
ALTER TABLE "api_key" ADD COLUMN "line_id" TEXT;
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_line_id_organization_id_fkey"
  FOREIGN KEY ("line_id", "organization_id") REFERENCES "api_key"("id", "organization_id") ON DELETE NO ACTION ON UPDATE NO ACTION;
CREATE INDEX "api_key_organization_id_line_id_idx" ON "api_key"("organization_id", "line_id");

WITH RECURSIVE line AS (
  SELECT k.organization_id, k.id AS line_id, k.id, k.replaced_by_id FROM api_key k
    WHERE k.replaced_by_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM api_key p
      WHERE p.organization_id = k.organization_id AND p.replaced_by_id = k.id)
  UNION ALL
  SELECT l.organization_id, l.line_id, k.id, k.replaced_by_id FROM line l
    JOIN api_key k ON k.organization_id = l.organization_id AND k.id = l.replaced_by_id
)
UPDATE api_key k SET line_id = l.line_id FROM line l WHERE k.organization_id = l.organization_id AND k.id = l.id;

-- Whose spending counts together with a key's: the key itself, and the others of its line.
CREATE FUNCTION key_line(p_organization text, p_api_key text) RETURNS text[] LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT array_agg(m.id) FROM api_key k JOIN api_key m
      ON m.organization_id = k.organization_id AND m.line_id = k.line_id
    WHERE k.organization_id = p_organization AND k.id = p_api_key), ARRAY[p_api_key])
$$;

-- As key_usage_spent and key_usage_byok, of several keys together.
CREATE FUNCTION key_line_spent(p_organization text, p_keys text[], p_reset text, p_now timestamptz) RETURNS bigint
LANGUAGE sql STABLE AS $$
  SELECT coalesce(sum(key_usage_spent(p_organization, k, p_reset, p_now)), 0)::bigint FROM unnest(p_keys) k
$$;
CREATE FUNCTION key_line_byok(p_organization text, p_keys text[], p_reset text, p_now timestamptz) RETURNS bigint
LANGUAGE sql STABLE AS $$
  SELECT coalesce(sum(key_usage_byok(p_organization, k, p_reset, p_now)), 0)::bigint FROM unnest(p_keys) k
$$;

-- As before, for the line of a key.
CREATE OR REPLACE FUNCTION ledger_guardrail_budgets(p_process bigint, p_organization text, p_spender text, p_now timestamptz)
RETURNS TABLE (guardrail_id uuid, scope text, period text, most_nanos bigint, spent_nanos bigint, held_nanos bigint,
  idle_nanos bigint) LANGUAGE sql STABLE AS $$
  WITH who AS (
    SELECT CASE WHEN p_spender LIKE 'user:%' THEN NULL ELSE p_spender END AS key_id,
      CASE WHEN p_spender LIKE 'user:%' THEN substr(p_spender, 6) ELSE (SELECT k.created_by_user_id FROM api_key k
        WHERE k.organization_id = p_organization AND k.id = p_spender) END AS user_id
  ), applying AS (
    SELECT g.id, 'key' AS scope, g.reset_interval, g.limit_nanos, g.includes_byok, w.key_id, NULL AS user_id
      FROM who w CROSS JOIN guardrail g
      WHERE g.organization_id = p_organization AND g.limit_nanos IS NOT NULL AND w.key_id IS NOT NULL
        AND (g.is_default OR EXISTS (SELECT 1 FROM guardrail_key a
          WHERE a.organization_id = p_organization AND a.api_key_id = w.key_id AND a.guardrail_id = g.id))
    UNION ALL
    SELECT g.id, 'member', g.reset_interval, g.limit_nanos, g.includes_byok, NULL, w.user_id
      FROM who w CROSS JOIN guardrail g
      WHERE g.organization_id = p_organization AND g.limit_nanos IS NOT NULL AND w.user_id IS NOT NULL
        AND (g.is_default OR EXISTS (SELECT 1 FROM guardrail_member a
          WHERE a.organization_id = p_organization AND a.user_id = w.user_id AND a.guardrail_id = g.id))
  )
  SELECT a.id, a.scope, a.reset_interval, a.limit_nanos,
      CASE WHEN a.scope = 'key' THEN key_line_spent(p_organization, l.keys, a.reset_interval, p_now)
          + CASE WHEN a.includes_byok THEN key_line_byok(p_organization, l.keys, a.reset_interval, p_now) ELSE 0 END
        ELSE ledger_member_spent(p_organization, a.user_id, a.reset_interval, a.includes_byok, p_now) END,
      h.held, h.idle
    FROM applying a CROSS JOIN (SELECT key_line(p_organization, p_spender) AS keys) l CROSS JOIN LATERAL (
      SELECT coalesce(sum(s.amount_nanos), 0)::bigint AS held, coalesce(sum(s.headroom_nanos) FILTER (
          WHERE s.process_id <> p_process OR s.api_key_id IS DISTINCT FROM p_spender), 0)::bigint AS idle
        FROM ledger_slice s WHERE s.organization_id = p_organization AND CASE WHEN a.scope = 'key' THEN s.api_key_id = ANY (l.keys)
          ELSE s.api_key_id = 'user:' || a.user_id OR s.api_key_id IN (SELECT k.id FROM api_key k
            WHERE k.organization_id = p_organization AND k.created_by_user_id = a.user_id) END) h
$$;

-- As before, and a key's limit is that of its line. The balance is locked first: of two keys of a line, the later one sees what
-- the other has set aside.
CREATE OR REPLACE FUNCTION ledger_slice_extend(p_process bigint, p_organization text, p_api_key text, p_room bigint,
  p_amounts bigint[], p_headroom bigint)
RETURNS TABLE (slice_id bigint, granted_nanos bigint, headroom_nanos bigint, served int, refused_by text,
  posted_nanos bigint, held_nanos bigint, key_limit_nanos bigint, key_spent_nanos bigint, key_remaining_nanos bigint,
  idle_nanos bigint, limit_nanos bigint, spent_nanos bigint, reserved_nanos bigint, resets_at timestamptz, guardrail_id uuid)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  v_balance ledger_balance;
  v_now timestamptz;
  v_limit bigint;
  v_reset text;
  v_line_id text;
  v_line text[] := ARRAY[p_api_key];
  v_key_held bigint;
  v_period text;
  v_budget bigint;
  v_budget_spent bigint;
  v_guardrail uuid;
  v_scope text;
  v_guardrail_period text;
  v_most bigint;
  v_spent bigint;
  v_held bigint;
  v_guardrail_idle bigint;
  v_cap bigint;
  v_sum bigint := 0;
  v_amount bigint;
  v_idle bigint;
BEGIN
  IF p_amounts[1] <= 0 OR p_room < 0 OR p_headroom < 0 THEN
    RAISE EXCEPTION 'ledger_slice: amounts must be positive' USING ERRCODE = 'LG005';
  END IF;
  SELECT * INTO v_balance FROM ledger_balance b WHERE b.organization_id = p_organization FOR NO KEY UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'ledger_unknown: no account for organization %', p_organization USING ERRCODE = 'LG006';
  END IF;
  v_now := ledger_now();
  granted_nanos := 0; headroom_nanos := 0; served := 0; idle_nanos := 0;
  posted_nanos := v_balance.posted_nanos; held_nanos := v_balance.held_nanos;
  -- A process that lost its lease gets nothing. A lease that ends right after this read is no harm: the sweep returns to it.
  IF NOT EXISTS (SELECT 1 FROM ledger_process p WHERE p.id = p_process AND p.ended_at IS NULL) THEN
    refused_by := 'lease';
    RETURN NEXT; RETURN;
  END IF;
  IF v_balance.promotional_expires_at <= v_now THEN
    PERFORM ledger_promotional_expire(p_organization);
    SELECT * INTO v_balance FROM ledger_balance b WHERE b.organization_id = p_organization;
    posted_nanos := v_balance.posted_nanos;
  END IF;
  v_cap := posted_nanos - held_nanos;
  IF p_api_key IS NOT NULL AND p_api_key NOT LIKE 'user:%' THEN
    SELECT k.limit_nanos, k.limit_reset, k.line_id INTO v_limit, v_reset, v_line_id FROM api_key k
      WHERE k.id = p_api_key AND k.organization_id = p_organization;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'ledger_unknown: no key % in organization %', p_api_key, p_organization USING ERRCODE = 'LG006';
    END IF;
    IF v_limit IS NOT NULL THEN
      IF v_line_id IS NOT NULL THEN
        v_line := key_line(p_organization, p_api_key);
      END IF;
      SELECT coalesce(sum(s.amount_nanos), 0) INTO v_key_held FROM ledger_slice s
        WHERE s.organization_id = p_organization AND s.api_key_id = ANY (v_line);
      key_limit_nanos := v_limit;
      key_spent_nanos := key_line_spent(p_organization, v_line, v_reset, v_now);
      key_remaining_nanos := v_limit - key_spent_nanos - v_key_held;
      v_cap := least(v_cap, key_remaining_nanos);
    END IF;
  END IF;
  IF coalesce(v_balance.day_limit_nanos, v_balance.week_limit_nanos, v_balance.month_limit_nanos) IS NOT NULL THEN
    -- The tightest one; of equals the one that lasts longest, because waiting for the other would not help.
    SELECT w.period, w.most, w.spent INTO v_period, v_budget, v_budget_spent
      FROM (VALUES
        (1, 'daily', v_balance.day_limit_nanos, CASE WHEN v_balance.day_start >= date_trunc('day', v_now, 'UTC')
          THEN v_balance.day_nanos ELSE 0 END),
        (2, 'weekly', v_balance.week_limit_nanos, CASE WHEN v_balance.week_start >= date_trunc('week', v_now, 'UTC')
          THEN v_balance.week_nanos ELSE 0 END),
        (3, 'monthly', v_balance.month_limit_nanos, CASE WHEN v_balance.month_start >= date_trunc('month', v_now, 'UTC')
          THEN v_balance.month_nanos ELSE 0 END)) AS w (place, period, most, spent)
      WHERE w.most IS NOT NULL ORDER BY w.most - w.spent, w.place DESC LIMIT 1;
    v_cap := least(v_cap, v_budget - v_budget_spent - held_nanos);
  END IF;
  IF v_balance.has_guardrail_budgets AND p_api_key IS NOT NULL THEN
    -- The tightest one; of equals the one that lasts longest.
    SELECT r.guardrail_id, r.scope, r.period, r.most_nanos, r.spent_nanos, r.held_nanos, r.idle_nanos
      INTO v_guardrail, v_scope, v_guardrail_period, v_most, v_spent, v_held, v_guardrail_idle
      FROM ledger_guardrail_budgets(p_process, p_organization, p_api_key, v_now) r
      ORDER BY r.most_nanos - r.spent_nanos - r.held_nanos, ledger_window_end(r.period, v_now) DESC NULLS FIRST, r.guardrail_id
      LIMIT 1;
    v_cap := least(v_cap, v_most - v_spent - v_held);
  END IF;
  FOREACH v_amount IN ARRAY p_amounts LOOP
    EXIT WHEN v_sum + v_amount - p_room > v_cap;
    v_sum := v_sum + v_amount;
    served := served + 1;
  END LOOP;
  SELECT coalesce(sum(s.headroom_nanos), 0) INTO v_idle FROM ledger_slice s
    WHERE s.organization_id = p_organization AND (s.process_id <> p_process OR s.api_key_id IS DISTINCT FROM p_api_key);
  IF served = 0 THEN
    IF posted_nanos - held_nanos = v_cap THEN
      refused_by := 'balance';
      limit_nanos := v_balance.credited_nanos;
      spent_nanos := v_balance.credited_nanos - posted_nanos;
      reserved_nanos := held_nanos;
      idle_nanos := v_idle;
    ELSIF key_remaining_nanos = v_cap THEN
      refused_by := 'key_limit';
      limit_nanos := v_limit;
      spent_nanos := key_spent_nanos;
      reserved_nanos := v_key_held;
      resets_at := ledger_window_end(v_reset, v_now);
      SELECT coalesce(sum(s.headroom_nanos), 0) INTO idle_nanos FROM ledger_slice s
        WHERE s.organization_id = p_organization AND s.api_key_id = ANY (v_line)
          AND (s.process_id <> p_process OR s.api_key_id <> p_api_key);
    ELSIF v_most - v_spent - v_held = v_cap THEN
      refused_by := 'guardrail_' || v_scope;
      guardrail_id := v_guardrail;
      limit_nanos := v_most;
      spent_nanos := v_spent;
      reserved_nanos := v_held;
      resets_at := ledger_window_end(v_guardrail_period, v_now);
      idle_nanos := v_guardrail_idle;
    ELSE
      refused_by := 'budget_' || v_period;
      limit_nanos := v_budget;
      spent_nanos := v_budget_spent;
      reserved_nanos := held_nanos;
      resets_at := ledger_window_end(v_period, v_now);
      idle_nanos := v_idle;
    END IF;
    -- Others have unused room that would do: ask for it (they see the wish at their next flush) and let the caller try again.
    IF idle_nanos > 0 AND v_cap + idle_nanos >= (SELECT min(a) FROM unnest(p_amounts) a) - p_room THEN
      UPDATE ledger_balance b SET reclaim_until = v_now + interval '2 seconds'
        WHERE b.organization_id = p_organization;
    END IF;
    RETURN NEXT; RETURN;
  END IF;
  granted_nanos := greatest(0, v_sum - p_room);
  -- Near zero, which is where less than 64 such requests fit, every nano-dollar is for a request that waits.
  IF served = cardinality(p_amounts) AND v_balance.reclaim_until < v_now
      AND v_cap - granted_nanos >= 64 * (SELECT max(a) FROM unnest(p_amounts) a) THEN
    headroom_nanos := greatest(0, least(p_headroom, (v_cap - granted_nanos) / 16, posted_nanos / 4 - v_idle));
    granted_nanos := granted_nanos + headroom_nanos;
  END IF;
  INSERT INTO ledger_slice AS s (organization_id, api_key_id, process_id, amount_nanos, headroom_nanos)
    VALUES (p_organization, p_api_key, p_process, granted_nanos, headroom_nanos)
    ON CONFLICT (organization_id, api_key_id, process_id)
    DO UPDATE SET amount_nanos = s.amount_nanos + EXCLUDED.amount_nanos, headroom_nanos = EXCLUDED.headroom_nanos
    RETURNING s.id INTO slice_id;
  UPDATE ledger_balance b SET held_nanos = b.held_nanos + granted_nanos WHERE b.organization_id = p_organization;
  held_nanos := held_nanos + granted_nanos;
  RETURN NEXT;
END $$;
