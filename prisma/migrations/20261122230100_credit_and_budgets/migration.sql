-- Promotional credit, which is burned first and expires, and budgets of an organization per UTC day, week and month.

-- Taken in the order in which the functions take them, so that calls in flight end first and none waits in a circle.
LOCK TABLE organization, ledger_process IN SHARE ROW EXCLUSIVE MODE;
LOCK TABLE ledger_transaction, ledger_account, ledger_balance IN ACCESS EXCLUSIVE MODE;

-- ──────────────────────────────────────────────────────────────────────────────────────────────────────── accounts

ALTER TABLE ledger_account DROP CONSTRAINT ledger_account_kind_check;
ALTER TABLE ledger_account ADD CONSTRAINT ledger_account_kind_check CHECK (kind IN ('customer_credit',
  'promotional_credit', 'stripe_clearing', 'fee_revenue', 'usage_revenue', 'provider_payable', 'provider_cost', 'write_off',
  'grant_expense', 'adjustment', 'dispute_loss', 'breakage'));
ALTER TABLE ledger_account DROP CONSTRAINT ledger_account_check;
ALTER TABLE ledger_account ADD CONSTRAINT ledger_account_check
  CHECK ((kind IN ('customer_credit', 'promotional_credit')) = (organization_id IS NOT NULL));

-- What expired unused.
INSERT INTO ledger_account (id, kind) VALUES (10, 'breakage');

-- Not validated: the rows that exist are of the kinds that there were.
ALTER TABLE ledger_transaction DROP CONSTRAINT ledger_transaction_kind_check;
ALTER TABLE ledger_transaction ADD CONSTRAINT ledger_transaction_kind_check CHECK (kind IN ('topup', 'fee', 'grant', 'usage',
  'overrun', 'refund', 'dispute', 'adjustment', 'write_off', 'expiry')) NOT VALID;

-- posted_nanos stays everything that can be spent: purchased and promotional.
ALTER TABLE ledger_balance
  ADD COLUMN promotional_account_id bigint,
  -- Sum of what is left of the grants.
  ADD COLUMN promotional_nanos      bigint NOT NULL DEFAULT 0 CHECK (promotional_nanos >= 0),
  -- No grant expires before: until then nobody needs to look. A grant that was used up meanwhile may have been the reason.
  ADD COLUMN promotional_expires_at timestamptz(3),
  -- Spent in the UTC windows that were current at the last capture (weeks begin on Monday), older windows read as 0.
  ADD COLUMN day_start              timestamptz NOT NULL DEFAULT '-infinity',
  ADD COLUMN day_nanos              bigint NOT NULL DEFAULT 0,
  ADD COLUMN week_start             timestamptz NOT NULL DEFAULT '-infinity',
  ADD COLUMN week_nanos             bigint NOT NULL DEFAULT 0,
  ADD COLUMN month_start            timestamptz NOT NULL DEFAULT '-infinity',
  ADD COLUMN month_nanos            bigint NOT NULL DEFAULT 0,
  -- Copies of organization_budget, kept by a trigger, so that admitting a request reads no second row.
  ADD COLUMN day_limit_nanos        bigint,
  ADD COLUMN week_limit_nanos       bigint,
  ADD COLUMN month_limit_nanos      bigint;

INSERT INTO ledger_account (kind, organization_id) SELECT 'promotional_credit', organization_id FROM ledger_balance;
UPDATE ledger_balance b SET promotional_account_id = a.id FROM ledger_account a
  WHERE a.kind = 'promotional_credit' AND a.organization_id = b.organization_id;
ALTER TABLE ledger_balance
  ALTER COLUMN promotional_account_id SET NOT NULL,
  ADD CONSTRAINT ledger_balance_promotional_account_id_key UNIQUE (promotional_account_id),
  ADD CONSTRAINT ledger_balance_promotional_account_id_fkey FOREIGN KEY (promotional_account_id) REFERENCES ledger_account (id);
CREATE INDEX ledger_balance_promotional_expires_at ON ledger_balance (promotional_expires_at)
  WHERE promotional_expires_at IS NOT NULL;

-- The windows that run now, from what was billed in them.
UPDATE ledger_balance b SET
    day_start = w.day, day_nanos = w.day_nanos, week_start = w.week, week_nanos = w.week_nanos,
    month_start = w.month, month_nanos = w.month_nanos
  FROM (
    SELECT t.organization_id, n.day, n.week, n.month,
        -coalesce(sum(e.amount_nanos) FILTER (WHERE t.created_at >= n.day), 0) AS day_nanos,
        -coalesce(sum(e.amount_nanos) FILTER (WHERE t.created_at >= n.week), 0) AS week_nanos,
        -coalesce(sum(e.amount_nanos) FILTER (WHERE t.created_at >= n.month), 0) AS month_nanos
      FROM (SELECT date_trunc('day', ledger_now(), 'UTC') AS day, date_trunc('week', ledger_now(), 'UTC') AS week,
          date_trunc('month', ledger_now(), 'UTC') AS month) n
      JOIN ledger_transaction t ON t.kind IN ('usage', 'overrun') AND t.created_at >= least(n.week, n.month)
      JOIN ledger_entry e ON e.transaction_id = t.id
      JOIN ledger_account a ON a.id = e.account_id AND a.kind = 'customer_credit'
      GROUP BY t.organization_id, n.day, n.week, n.month) w
  WHERE w.organization_id = b.organization_id;

CREATE OR REPLACE FUNCTION ledger_account_open() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  v_account bigint;
  v_promotional bigint;
BEGIN
  INSERT INTO ledger_account (kind, organization_id) VALUES ('customer_credit', NEW.id) RETURNING id INTO v_account;
  INSERT INTO ledger_account (kind, organization_id) VALUES ('promotional_credit', NEW.id) RETURNING id INTO v_promotional;
  INSERT INTO ledger_balance (organization_id, account_id, promotional_account_id)
    VALUES (NEW.id, v_account, v_promotional);
  RETURN NULL;
END $$;

-- ────────────────────────────────────────────────────────────────────────────────────────────────── promotional credit

-- Credit that was given and not bought. Usage burns it before purchased credit: lower priority first, then what expires
-- earlier, then what is older. Nothing but the functions below writes here.
CREATE TABLE promotional_grant (
  id              text PRIMARY KEY CHECK (id <> ''),
  organization_id text NOT NULL REFERENCES ledger_balance (organization_id),
  -- What it was given for: a code, an operator's reason.
  source          text NOT NULL,
  priority        integer NOT NULL,
  amount_nanos    bigint NOT NULL CHECK (amount_nanos > 0),
  remaining_nanos bigint NOT NULL CHECK (remaining_nanos >= 0),
  expired_nanos   bigint NOT NULL DEFAULT 0 CHECK (expired_nanos >= 0),
  -- Null = never.
  expires_at      timestamptz(3),
  created_at      timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT promotional_grant_within CHECK (remaining_nanos + expired_nanos <= amount_nanos)
) WITH (fillfactor = 70);
CREATE INDEX promotional_grant_organization ON promotional_grant (organization_id, created_at);
-- The order in which grants are burned.
CREATE INDEX promotional_grant_live ON promotional_grant (organization_id, priority, expires_at, created_at, id)
  WHERE remaining_nanos > 0;

-- Give promotional credit, once per id: the same id with the same content is the grant that exists (is_new = false), with
-- other content LG001. LG005: not more than zero, or expired before it begins.
CREATE FUNCTION ledger_promotional_grant(p_grant text, p_organization text, p_source text, p_priority integer,
  p_amount bigint, p_expires_at timestamptz) RETURNS TABLE (transaction_id bigint, is_new boolean) LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  v_id bigint;
  v_account bigint;
  v_expires_at timestamptz(3) := p_expires_at;
BEGIN
  INSERT INTO ledger_transaction (kind, reference, organization_id, memo)
    VALUES ('grant', p_grant, p_organization, p_source) ON CONFLICT (kind, reference) DO NOTHING RETURNING id INTO v_id;
  IF v_id IS NULL THEN
    IF NOT EXISTS (SELECT 1 FROM promotional_grant g WHERE g.id = p_grant AND g.organization_id = p_organization
        AND g.source = p_source AND g.priority = p_priority AND g.amount_nanos = p_amount
        AND g.expires_at IS NOT DISTINCT FROM v_expires_at) THEN
      RAISE EXCEPTION 'ledger_conflict: grant % was posted before with other content', p_grant USING ERRCODE = 'LG001';
    END IF;
    RETURN QUERY SELECT t.id, false FROM ledger_transaction t WHERE t.kind = 'grant' AND t.reference = p_grant;
    RETURN;
  END IF;
  IF p_amount <= 0 OR v_expires_at <= ledger_now() THEN
    RAISE EXCEPTION 'ledger_grant: more than zero, and not expired yet' USING ERRCODE = 'LG005';
  END IF;
  UPDATE ledger_balance b SET
      posted_nanos = b.posted_nanos + p_amount,
      promotional_nanos = b.promotional_nanos + p_amount,
      credited_nanos = b.credited_nanos + p_amount,
      promotional_expires_at = least(b.promotional_expires_at, v_expires_at),
      overdraft_nanos = least(b.overdraft_nanos, greatest(0, b.held_nanos - b.posted_nanos - p_amount))
    WHERE b.organization_id = p_organization RETURNING b.promotional_account_id INTO v_account;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'ledger_unknown: no account for organization %', p_organization USING ERRCODE = 'LG006';
  END IF;
  INSERT INTO ledger_entry (transaction_id, account_id, amount_nanos) VALUES (v_id, v_account, p_amount), (v_id, 7, -p_amount);
  INSERT INTO promotional_grant (id, organization_id, source, priority, amount_nanos, remaining_nanos, expires_at, created_at)
    VALUES (p_grant, p_organization, p_source, p_priority, p_amount, p_amount, v_expires_at, ledger_now());
  RETURN QUERY SELECT v_id, true;
END $$;

-- Burns the grants of organizations down to what their balance rows say is left of promotional credit. For ledger_capture,
-- which holds the balance rows.
CREATE FUNCTION ledger_promotional_burn(p_organizations text[]) RETURNS void LANGUAGE sql VOLATILE AS $$
  UPDATE promotional_grant g SET remaining_nanos = least(o.remaining_nanos, greatest(0, o.upto_nanos - o.burned_nanos))
    FROM (
      SELECT l.id, l.remaining_nanos, sum(l.remaining_nanos) OVER burn AS upto_nanos,
          sum(l.remaining_nanos) OVER (PARTITION BY l.organization_id) - b.promotional_nanos AS burned_nanos
        FROM promotional_grant l JOIN ledger_balance b ON b.organization_id = l.organization_id
        WHERE l.organization_id = ANY (p_organizations) AND l.remaining_nanos > 0
        WINDOW burn AS (PARTITION BY l.organization_id ORDER BY l.priority, l.expires_at NULLS LAST, l.created_at, l.id)
    ) o
    WHERE g.id = o.id AND o.upto_nanos - o.burned_nanos < o.remaining_nanos
$$;

-- Takes what is left of an organization's expired grants, as far as nobody holds it: what is held counts as the grants that
-- would be burned first. The held rest is honoured, and expires later if it is not spent. Returns what was taken.
CREATE FUNCTION ledger_promotional_expire(p_organization text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  v_balance ledger_balance;
  v_grant promotional_grant;
  v_transaction bigint;
  v_now timestamptz;
  v_before bigint := 0;
  v_free bigint;
  v_take bigint;
  v_taken bigint := 0;
BEGIN
  SELECT * INTO v_balance FROM ledger_balance b WHERE b.organization_id = p_organization FOR NO KEY UPDATE;
  v_now := ledger_now();
  IF v_balance.promotional_expires_at IS NULL OR v_balance.promotional_expires_at > v_now THEN
    RETURN 0;
  END IF;
  v_free := greatest(0, v_balance.posted_nanos - v_balance.held_nanos);
  FOR v_grant IN SELECT * FROM promotional_grant g WHERE g.organization_id = p_organization AND g.remaining_nanos > 0
      ORDER BY g.priority, g.expires_at NULLS LAST, g.created_at, g.id LOOP
    IF v_grant.expires_at <= v_now THEN
      v_take := least(v_free - v_taken,
        v_grant.remaining_nanos - greatest(0, least(v_grant.remaining_nanos, v_balance.held_nanos - v_before)));
      IF v_take > 0 THEN
        -- What has expired of a grant only grows, so every one of its expiries has a reference of its own.
        INSERT INTO ledger_transaction (kind, reference, organization_id, memo)
          VALUES ('expiry', v_grant.id || ':' || v_grant.expired_nanos + v_take, p_organization, v_grant.source)
          RETURNING id INTO v_transaction;
        INSERT INTO ledger_entry (transaction_id, account_id, amount_nanos)
          VALUES (v_transaction, v_balance.promotional_account_id, -v_take), (v_transaction, 10, v_take);
        UPDATE promotional_grant g SET remaining_nanos = g.remaining_nanos - v_take,
            expired_nanos = g.expired_nanos + v_take WHERE g.id = v_grant.id;
        v_taken := v_taken + v_take;
      END IF;
    END IF;
    v_before := v_before + v_grant.remaining_nanos;
  END LOOP;
  UPDATE ledger_balance b SET
      posted_nanos = b.posted_nanos - v_taken,
      promotional_nanos = b.promotional_nanos - v_taken,
      credited_nanos = b.credited_nanos - v_taken,
      promotional_expires_at = n.next,
      -- Part of what is held may be nobody's: processes are to give it back.
      reclaim_until = CASE WHEN n.next <= v_now AND EXISTS (SELECT 1 FROM ledger_slice s
          WHERE s.organization_id = p_organization AND s.headroom_nanos > 0)
        THEN greatest(b.reclaim_until, v_now + interval '2 seconds') ELSE b.reclaim_until END
    FROM (SELECT min(g.expires_at) AS next FROM promotional_grant g
      WHERE g.organization_id = p_organization AND g.remaining_nanos > 0) n
    WHERE b.organization_id = p_organization;
  RETURN v_taken;
END $$;

-- ───────────────────────────────────────────────────────────────────────────────────────────────────────────── budgets

-- What an organization spends at most per UTC day, week from Monday, and month.
CREATE TABLE organization_budget (
  organization_id text NOT NULL REFERENCES ledger_balance (organization_id),
  period          text NOT NULL CHECK (period IN ('daily', 'weekly', 'monthly')),
  limit_nanos     bigint NOT NULL CHECK (limit_nanos >= 0),
  created_at      timestamptz(3) NOT NULL DEFAULT now(),
  updated_at      timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (organization_id, period)
);

-- The balance row carries the limits, and a lower one takes unused room from all processes.
CREATE FUNCTION organization_budget_apply() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  v_row organization_budget := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  v_limit bigint := CASE WHEN TG_OP <> 'DELETE' THEN NEW.limit_nanos END;
BEGIN
  IF TG_OP = 'UPDATE' AND (NEW.organization_id, NEW.period) <> (OLD.organization_id, OLD.period) THEN
    RAISE EXCEPTION 'organization_budget: a budget keeps its organization and its period' USING ERRCODE = 'LG005';
  END IF;
  -- Only its own column: two budgets that change at once must not write each other's old limit.
  UPDATE ledger_balance b SET
      day_limit_nanos = CASE v_row.period WHEN 'daily' THEN v_limit ELSE b.day_limit_nanos END,
      week_limit_nanos = CASE v_row.period WHEN 'weekly' THEN v_limit ELSE b.week_limit_nanos END,
      month_limit_nanos = CASE v_row.period WHEN 'monthly' THEN v_limit ELSE b.month_limit_nanos END,
      reclaim_until = CASE
        WHEN TG_OP = 'INSERT' OR (TG_OP = 'UPDATE' AND NEW.limit_nanos < OLD.limit_nanos)
        THEN greatest(b.reclaim_until, ledger_now() + interval '2 seconds') ELSE b.reclaim_until END
    WHERE b.organization_id = v_row.organization_id;
  RETURN NULL;
END $$;
CREATE TRIGGER organization_budget_applies AFTER INSERT OR UPDATE OR DELETE ON organization_budget
  FOR EACH ROW EXECUTE FUNCTION organization_budget_apply();

-- The same for the limit of a key.
CREATE FUNCTION api_key_limit_apply() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE ledger_balance b SET reclaim_until = greatest(b.reclaim_until, ledger_now() + interval '2 seconds')
    WHERE b.organization_id = NEW.organization_id;
  RETURN NULL;
END $$;
CREATE TRIGGER api_key_limit_applies AFTER UPDATE OF limit_nanos, limit_reset ON api_key
  FOR EACH ROW WHEN (NEW.limit_nanos IS NOT NULL AND (OLD.limit_nanos IS NULL OR NEW.limit_nanos < OLD.limit_nanos
    OR NEW.limit_reset IS DISTINCT FROM OLD.limit_reset))
  EXECUTE FUNCTION api_key_limit_apply();

-- When the window that runs at p_now ends; null without windows.
CREATE FUNCTION ledger_window_end(p_period text, p_now timestamptz) RETURNS timestamptz LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE p_period
    WHEN 'daily' THEN date_trunc('day', p_now, 'UTC') + interval '24 hours'
    WHEN 'weekly' THEN date_trunc('week', p_now, 'UTC') + interval '168 hours'
    WHEN 'monthly' THEN (date_trunc('month', p_now AT TIME ZONE 'UTC') + interval '1 month') AT TIME ZONE 'UTC'
  END
$$;

-- ─────────────────────────────────────────────────────────────────────────────────────────────── the functions, anew

-- As before; promotional credit is given, burned and expired by its own functions only, and what leaves the balance here
-- is purchased credit.
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
  INSERT INTO ledger_transaction (kind, reference, organization_id, memo)
    VALUES (p_kind, p_reference, p_organization, p_memo) ON CONFLICT (kind, reference) DO NOTHING RETURNING id INTO v_id;
  IF v_id IS NULL THEN
    RETURN QUERY SELECT ledger_find_same(p_kind, p_reference, p_organization, p_accounts, p_amounts), false;
    RETURN;
  END IF;
  INSERT INTO ledger_entry (transaction_id, account_id, amount_nanos)
    SELECT v_id, a.id, e.amount FROM unnest(p_accounts, p_amounts) AS e (kind, amount)
      LEFT JOIN ledger_account a ON a.kind = e.kind
        AND a.organization_id IS NOT DISTINCT FROM CASE WHEN e.kind = 'customer_credit' THEN p_organization END;
  SELECT sum(e.amount) INTO v_customer FROM unnest(p_accounts, p_amounts) AS e (kind, amount)
    WHERE e.kind = 'customer_credit';
  IF v_customer IS NOT NULL THEN
    SELECT * INTO v_balance FROM ledger_balance b WHERE b.organization_id = p_organization FOR NO KEY UPDATE;
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

-- As before, and the organization's budgets count in the same statement: spent and held together stay within each.
-- Expired credit goes first, so that it admits nobody. A refusal names the tightest limit: refused_by is `balance`,
-- `key_limit`, `budget_daily`, `budget_weekly`, `budget_monthly` or `lease`; limit_nanos, spent_nanos and reserved_nanos are
-- its figures (of the balance: all that was credited), resets_at the end of its window.
-- Dropped first, because it returns more.
DROP FUNCTION ledger_slice_extend(bigint, text, text, bigint, bigint[], bigint);
CREATE FUNCTION ledger_slice_extend(p_process bigint, p_organization text, p_api_key text, p_room bigint,
  p_amounts bigint[], p_headroom bigint)
RETURNS TABLE (slice_id bigint, granted_nanos bigint, headroom_nanos bigint, served int, refused_by text,
  posted_nanos bigint, held_nanos bigint, key_limit_nanos bigint, key_spent_nanos bigint, key_remaining_nanos bigint,
  idle_nanos bigint, limit_nanos bigint, spent_nanos bigint, reserved_nanos bigint, resets_at timestamptz)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  v_balance ledger_balance;
  v_now timestamptz;
  v_limit bigint;
  v_reset text;
  v_key_held bigint;
  v_period text;
  v_budget bigint;
  v_budget_spent bigint;
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
  IF p_api_key IS NOT NULL THEN
    SELECT k.limit_nanos, k.limit_reset INTO v_limit, v_reset FROM api_key k
      WHERE k.id = p_api_key AND k.organization_id = p_organization;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'ledger_unknown: no key % in organization %', p_api_key, p_organization USING ERRCODE = 'LG006';
    END IF;
    IF v_limit IS NOT NULL THEN
      SELECT coalesce(sum(s.amount_nanos), 0) INTO v_key_held FROM ledger_slice s
        WHERE s.organization_id = p_organization AND s.api_key_id = p_api_key;
      key_limit_nanos := v_limit;
      key_spent_nanos := key_usage_spent(p_api_key, v_reset, v_now);
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
        WHERE s.organization_id = p_organization AND s.api_key_id = p_api_key AND s.process_id <> p_process;
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

-- As before; usage and overruns take promotional credit first, and the organization's windows are counted. Who has no
-- promotional credit costs no more than before. The digest of what a transaction bills goes into its seal, which the next
-- migration brings together with the column and ledger_generation_line.
CREATE OR REPLACE FUNCTION ledger_capture(p_process bigint, p_sequence bigint, p_generations jsonb, p_returns jsonb,
  p_byok jsonb DEFAULT NULL)
RETURNS TABLE (replayed boolean, duplicates text[], overruns int, reclaim text[], byok_costs jsonb)
LANGUAGE plpgsql AS $$
DECLARE
  v_last bigint;
  v_fresh text[];
  v_rows generation[];
  v_organizations text[];
  v_promotional text[];
  v_now timestamptz;
BEGIN
  replayed := false; duplicates := '{}'; overruns := 0; reclaim := '{}';
  UPDATE ledger_process SET flush_sequence = p_sequence WHERE id = p_process AND flush_sequence = p_sequence - 1;
  IF NOT FOUND THEN
    SELECT flush_sequence INTO v_last FROM ledger_process WHERE id = p_process;
    IF v_last IS DISTINCT FROM p_sequence THEN
      RAISE EXCEPTION 'ledger_sequence: process % is at flush %, not before %', p_process, v_last, p_sequence
        USING ERRCODE = 'LG007';
    END IF;
    replayed := true;
    SELECT coalesce(array_agg(k.id), '{}') INTO duplicates FROM jsonb_to_recordset(p_generations) AS g (id text)
      JOIN generation_key k ON k.id = g.id WHERE (k.process_id, k.flush_sequence) <> (p_process, p_sequence);
    IF p_byok IS NOT NULL THEN
      SELECT jsonb_object_agg(g.id, g.cost_nanos::text) INTO byok_costs
        FROM jsonb_to_recordset(p_generations) AS s (id text)
        JOIN generation_key k ON k.id = s.id
        JOIN generation g ON g.organization_id = k.organization_id AND g.created_at = k.created_at AND g.id = k.id
        WHERE g.is_byok;
    END IF;
    RETURN NEXT; RETURN;
  END IF;

  WITH fresh AS (
    INSERT INTO generation_key (id, organization_id, created_at, process_id, flush_sequence)
      SELECT g.id, g.organization_id, g.created_at, p_process, p_sequence
        FROM jsonb_to_recordset(p_generations) AS g (id text, organization_id text, created_at timestamptz)
        ORDER BY g.id ON CONFLICT (id) DO NOTHING RETURNING id)
  SELECT coalesce(array_agg(id), '{}') INTO v_fresh FROM fresh;
  SELECT array_agg(g), coalesce(array_agg(DISTINCT g.organization_id), '{}') INTO v_rows, v_organizations
    FROM jsonb_populate_recordset(NULL::generation, p_generations) g WHERE g.id = ANY (v_fresh);
  IF jsonb_array_length(p_generations) > cardinality(v_fresh) THEN
    SELECT array_agg(g.id) INTO duplicates FROM jsonb_to_recordset(p_generations) AS g (id text)
      WHERE g.id <> ALL (v_fresh);
  END IF;

  SELECT array_agg(l.organization_id) FILTER (WHERE l.promotional_nanos > 0) INTO v_promotional FROM (
    SELECT b.organization_id, b.promotional_nanos FROM ledger_balance b WHERE b.organization_id = ANY (v_organizations)
        OR b.organization_id IN (SELECT r.organization_id FROM jsonb_to_recordset(p_returns) AS r (organization_id text))
      ORDER BY b.organization_id FOR NO KEY UPDATE) l;
  -- To the precision of ledger_transaction.created_at: a window and the transactions in it must not disagree by rounding.
  v_now := date_trunc('milliseconds', ledger_now());
  IF p_byok IS NOT NULL THEN
    v_rows := byok_charge(v_rows, p_byok, v_now);
    SELECT jsonb_object_agg(g.id, g.cost_nanos::text) INTO byok_costs FROM unnest(v_rows) g WHERE g.is_byok;
  END IF;

  -- One statement, whose snapshot is taken after the locks: nothing below can change under it.
  WITH item AS MATERIALIZED (
    SELECT g.*, CASE WHEN s.id IS NULL THEN g.cost_nanos ELSE greatest(0, g.cost_nanos - g.hold_nanos) END AS over_nanos,
        s.id AS live_slice_id
      FROM unnest(v_rows) g
      LEFT JOIN ledger_slice s ON s.id = g.slice_id AND s.organization_id = g.organization_id
  ), money AS MATERIALIZED (
    SELECT m.organization_id, m.kind, sum(m.customer)::bigint AS customer, sum(m.upstream)::bigint AS upstream,
        sha256(convert_to(string_agg(m.line, E'\n' ORDER BY m.id COLLATE "C"), 'UTF8')) AS digest,
        -- What the usage, which comes before the overrun, has burned of promotional credit.
        (sum(sum(m.customer)) OVER (PARTITION BY m.organization_id ORDER BY m.kind DESC) - sum(m.customer))::bigint AS before
      FROM (
        SELECT organization_id, 'usage' AS kind, cost_nanos - over_nanos AS customer, upstream_cost_nanos AS upstream,
            id, ledger_generation_line(id, cost_nanos, over_nanos, upstream_cost_nanos, price_version_id,
              native_tokens_prompt, native_tokens_completion) AS line
          FROM item WHERE cost_nanos > over_nanos
        UNION ALL
        SELECT organization_id, 'overrun', over_nanos, CASE WHEN cost_nanos = over_nanos THEN upstream_cost_nanos ELSE 0 END,
            id, ledger_generation_line(id, cost_nanos, over_nanos, upstream_cost_nanos, price_version_id,
              native_tokens_prompt, native_tokens_completion)
          FROM item WHERE over_nanos > 0
        UNION ALL
        SELECT organization_id, 'write_off', 0, upstream_cost_nanos, id,
            ledger_generation_line(id, cost_nanos, over_nanos, upstream_cost_nanos, price_version_id,
              native_tokens_prompt, native_tokens_completion)
          FROM item WHERE cost_nanos = 0 AND upstream_cost_nanos > 0
      ) m GROUP BY m.organization_id, m.kind
  ), posted AS (
    INSERT INTO ledger_transaction (kind, reference, organization_id, created_at, generation_digest)
      SELECT kind, p_process || ':' || p_sequence || ':' || organization_id, organization_id, v_now, digest FROM money
      RETURNING id, kind, organization_id
  ), entries AS (
    INSERT INTO ledger_entry (transaction_id, account_id, amount_nanos)
      SELECT p.id, e.account_id, e.amount FROM posted p
        JOIN money m ON m.organization_id = p.organization_id AND m.kind = p.kind
        JOIN ledger_balance b ON b.organization_id = p.organization_id
        CROSS JOIN LATERAL (SELECT least(m.customer, greatest(0, b.promotional_nanos - m.before)) AS nanos) AS promotional
        CROSS JOIN LATERAL (VALUES (b.account_id, promotional.nanos - m.customer),
          (b.promotional_account_id, -promotional.nanos), (3, m.customer), (4, m.upstream),
          (CASE WHEN m.kind = 'write_off' THEN 6 ELSE 5 END, -m.upstream)) AS e (account_id, amount)
        WHERE e.amount <> 0
  ), slice_change AS MATERIALIZED (
    SELECT c.slice_id, c.organization_id, sum(c.used)::bigint AS used, sum(c.returned)::bigint AS returned,
        max(c.headroom) AS headroom, bool_or(c.close) AS close
      FROM (
        SELECT live_slice_id AS slice_id, organization_id, cost_nanos - over_nanos AS used, 0 AS returned,
            NULL::bigint AS headroom, false AS close
          FROM item WHERE live_slice_id IS NOT NULL AND cost_nanos > over_nanos
        UNION ALL
        SELECT s.id, s.organization_id, 0, r.return_nanos, r.headroom_nanos, r.close
          FROM jsonb_to_recordset(p_returns)
            AS r (slice_id bigint, return_nanos bigint, headroom_nanos bigint, close boolean)
          JOIN ledger_slice s ON s.id = r.slice_id AND s.process_id = p_process
      ) c GROUP BY c.slice_id, c.organization_id
  ), slices_kept AS (
    UPDATE ledger_slice s SET amount_nanos = s.amount_nanos - c.used - c.returned,
        headroom_nanos = coalesce(c.headroom, s.headroom_nanos)
      FROM slice_change c
      WHERE s.id = c.slice_id AND NOT (c.close AND s.amount_nanos = c.used + c.returned)
  ), slices_closed AS (
    DELETE FROM ledger_slice s USING slice_change c
      WHERE s.id = c.slice_id AND c.close AND s.amount_nanos = c.used + c.returned
  ), balance_change AS (
    SELECT d.organization_id, sum(d.spent)::bigint AS spent, sum(d.over)::bigint AS over, sum(d.unheld)::bigint AS unheld
      FROM (
        SELECT organization_id, cost_nanos AS spent, over_nanos AS over, 0 AS unheld FROM item WHERE cost_nanos > 0
        UNION ALL
        SELECT organization_id, 0, 0, used + returned FROM slice_change
      ) d GROUP BY d.organization_id
  ), balances AS (
    UPDATE ledger_balance b SET
        posted_nanos = b.posted_nanos - d.spent,
        promotional_nanos = greatest(0, b.promotional_nanos - d.spent),
        held_nanos = b.held_nanos - d.unheld,
        day_nanos = d.spent + CASE WHEN b.day_start >= date_trunc('day', v_now, 'UTC') THEN b.day_nanos ELSE 0 END,
        day_start = greatest(b.day_start, date_trunc('day', v_now, 'UTC')),
        week_nanos = d.spent + CASE WHEN b.week_start >= date_trunc('week', v_now, 'UTC') THEN b.week_nanos ELSE 0 END,
        week_start = greatest(b.week_start, date_trunc('week', v_now, 'UTC')),
        month_nanos = d.spent + CASE WHEN b.month_start >= date_trunc('month', v_now, 'UTC') THEN b.month_nanos ELSE 0 END,
        month_start = greatest(b.month_start, date_trunc('month', v_now, 'UTC')),
        overdraft_nanos = CASE
          WHEN d.over > 0 THEN greatest(0, b.held_nanos - d.unheld - b.posted_nanos + d.spent)
          ELSE least(b.overdraft_nanos, greatest(0, b.held_nanos - d.unheld - b.posted_nanos + d.spent)) END
      FROM balance_change d WHERE b.organization_id = d.organization_id
      RETURNING b.organization_id, b.reclaim_until
  ), keys AS (
    INSERT INTO key_usage AS k (api_key_id, organization_id, total_nanos, day_start, day_nanos, week_start, week_nanos,
        month_start, month_nanos, byok_total_nanos, byok_day_nanos, byok_week_nanos, byok_month_nanos)
      SELECT api_key_id, organization_id, sum(cost_nanos), date_trunc('day', v_now, 'UTC'), sum(cost_nanos),
          date_trunc('week', v_now, 'UTC'), sum(cost_nanos), date_trunc('month', v_now, 'UTC'), sum(cost_nanos),
          coalesce(sum(byok_upstream_nanos), 0), coalesce(sum(byok_upstream_nanos), 0),
          coalesce(sum(byok_upstream_nanos), 0), coalesce(sum(byok_upstream_nanos), 0)
        FROM item WHERE api_key_id IS NOT NULL AND (cost_nanos > 0 OR byok_upstream_nanos > 0)
        GROUP BY api_key_id, organization_id
      ON CONFLICT (api_key_id) DO UPDATE SET
        total_nanos = k.total_nanos + EXCLUDED.total_nanos,
        day_nanos = EXCLUDED.day_nanos + CASE WHEN k.day_start >= EXCLUDED.day_start THEN k.day_nanos ELSE 0 END,
        day_start = greatest(k.day_start, EXCLUDED.day_start),
        week_nanos = EXCLUDED.week_nanos + CASE WHEN k.week_start >= EXCLUDED.week_start THEN k.week_nanos ELSE 0 END,
        week_start = greatest(k.week_start, EXCLUDED.week_start),
        month_nanos = EXCLUDED.month_nanos + CASE WHEN k.month_start >= EXCLUDED.month_start THEN k.month_nanos ELSE 0 END,
        month_start = greatest(k.month_start, EXCLUDED.month_start),
        byok_total_nanos = k.byok_total_nanos + EXCLUDED.byok_total_nanos,
        byok_day_nanos = EXCLUDED.byok_day_nanos
          + CASE WHEN k.day_start >= EXCLUDED.day_start THEN k.byok_day_nanos ELSE 0 END,
        byok_week_nanos = EXCLUDED.byok_week_nanos
          + CASE WHEN k.week_start >= EXCLUDED.week_start THEN k.byok_week_nanos ELSE 0 END,
        byok_month_nanos = EXCLUDED.byok_month_nanos
          + CASE WHEN k.month_start >= EXCLUDED.month_start THEN k.byok_month_nanos ELSE 0 END
  ), hours AS (
    INSERT INTO usage_hourly AS u (organization_id, hour, api_key_id, model, provider, requests, errors, cancelled,
        prompt_tokens, completion_tokens, reasoning_tokens, cached_tokens, cache_write_tokens, cost_nanos,
        upstream_cost_nanos, byok_upstream_nanos)
      SELECT organization_id, date_trunc('hour', created_at, 'UTC'), coalesce(api_key_id, ''), model,
          coalesce(provider, ''), count(*), count(*) FILTER (WHERE status = 'error'),
          count(*) FILTER (WHERE status = 'cancelled'), sum(native_tokens_prompt), sum(native_tokens_completion),
          sum(native_tokens_reasoning), sum(native_tokens_cached), sum(native_tokens_cache_write), sum(cost_nanos),
          sum(upstream_cost_nanos), sum(coalesce(byok_upstream_nanos, 0))
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
          i.user_agent, i.external_user, i.session_id, coalesce(i.attempts, '[]'), i.hold_nanos, i.slice_id,
          i.over_nanos, u.id, o.id, i.api, coalesce(i.is_byok, false), coalesce(i.byok_upstream_nanos, 0), i.preset,
          i.router, i.metadata, i.trace, i.app_categories, i.cache_source_id, i.service_tier
        FROM item i
        LEFT JOIN posted u ON u.kind = 'usage' AND u.organization_id = i.organization_id AND i.cost_nanos > i.over_nanos
        LEFT JOIN posted o ON o.kind = 'overrun' AND o.organization_id = i.organization_id AND i.over_nanos > 0
  )
  SELECT (SELECT count(*) FROM item WHERE over_nanos > 0),
      (SELECT coalesce(array_agg(b.organization_id), '{}') FROM balances b WHERE b.reclaim_until > v_now)
    INTO overruns, reclaim;
  IF v_promotional IS NOT NULL THEN
    PERFORM ledger_promotional_burn(v_promotional);
  END IF;
  RETURN NEXT;
END $$;
