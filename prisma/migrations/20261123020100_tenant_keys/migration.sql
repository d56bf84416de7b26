-- Keys that carry the tenant: every table of tenant data can be distributed by organization_id (lib/db/tenancy.ts says which
-- they are, docs/scaling/database.md has the commands). A distributed table can keep unique only what contains the column it
-- is distributed by, so organization_id joins every primary key, unique constraint and foreign key between such tables; it
-- comes last where statements look rows up by their id. What has to be unique over all organizations, or is looked up before
-- the organization is known, stands in two small tables that every node has: tenant_locator and ledger_reference.

-- Taken in the order in which the functions take them, so that calls in flight end first and none waits in a circle.
LOCK TABLE organization, ledger_process IN SHARE ROW EXCLUSIVE MODE;
LOCK TABLE api_key, chain, preset, preset_version, provider_key, budget_change, auto_top_up_notice, credit_order, credit_refund,
  payment_dispute, response_cache, idempotency_record IN ACCESS EXCLUSIVE MODE;
LOCK TABLE generation_key, ledger_transaction, ledger_account, ledger_entry, ledger_balance, ledger_slice, key_usage,
  promotional_grant, ledger_seal IN ACCESS EXCLUSIVE MODE;

-- ─────────────────────────────────────────────────────────────────────────────────────────── what is found without a tenant

-- To which organization something belongs that is found by a name of its own: the hash of an API key at authentication, an
-- order or one of Stripe's objects in a webhook. It also keeps such a name unique over all organizations.
CREATE TABLE tenant_locator (
  kind            text NOT NULL CHECK (kind IN ('api_key', 'credit_order', 'checkout_session', 'payment_intent',
                    'stripe_refund', 'payment_dispute')),
  key             text NOT NULL,
  organization_id text NOT NULL REFERENCES organization (id),
  CONSTRAINT tenant_locator_pkey PRIMARY KEY (kind, key)
);
INSERT INTO tenant_locator (kind, key, organization_id)
  SELECT 'api_key', hash, organization_id FROM api_key
  UNION ALL SELECT 'credit_order', id, organization_id FROM credit_order
  UNION ALL SELECT 'checkout_session', checkout_session_id, organization_id FROM credit_order WHERE checkout_session_id IS NOT NULL
  UNION ALL SELECT 'payment_intent', payment_intent_id, organization_id FROM credit_order WHERE payment_intent_id IS NOT NULL
  UNION ALL SELECT 'stripe_refund', stripe_refund_id, organization_id FROM credit_refund WHERE stripe_refund_id IS NOT NULL
  UNION ALL SELECT 'payment_dispute', id, organization_id FROM payment_dispute;

-- Notes where a row belongs, under the kind and the column that the trigger names. The same name in a second organization is
-- refused as the duplicate that it is, also when both come at once.
CREATE FUNCTION tenant_locate() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  v_key text := to_jsonb(NEW) ->> TG_ARGV[1];
BEGIN
  IF v_key IS NULL THEN
    RETURN NULL;
  END IF;
  INSERT INTO tenant_locator (kind, key, organization_id) VALUES (TG_ARGV[0], v_key, NEW.organization_id)
    ON CONFLICT (kind, key) DO NOTHING;
  IF NOT FOUND AND NOT EXISTS (SELECT 1 FROM tenant_locator l
      WHERE l.kind = TG_ARGV[0] AND l.key = v_key AND l.organization_id = NEW.organization_id) THEN
    RAISE EXCEPTION 'duplicate key value: this % belongs to another organization', TG_ARGV[0]
      USING ERRCODE = 'unique_violation', TABLE = TG_TABLE_NAME, CONSTRAINT = 'tenant_locator_pkey';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER api_key_located AFTER INSERT OR UPDATE OF hash ON api_key
  FOR EACH ROW EXECUTE FUNCTION tenant_locate('api_key', 'hash');
CREATE TRIGGER credit_order_located AFTER INSERT ON credit_order
  FOR EACH ROW EXECUTE FUNCTION tenant_locate('credit_order', 'id');
CREATE TRIGGER credit_order_session_located AFTER INSERT OR UPDATE OF checkout_session_id ON credit_order
  FOR EACH ROW EXECUTE FUNCTION tenant_locate('checkout_session', 'checkout_session_id');
CREATE TRIGGER credit_order_payment_located AFTER INSERT OR UPDATE OF payment_intent_id ON credit_order
  FOR EACH ROW EXECUTE FUNCTION tenant_locate('payment_intent', 'payment_intent_id');
CREATE TRIGGER credit_refund_located AFTER INSERT OR UPDATE OF stripe_refund_id ON credit_refund
  FOR EACH ROW EXECUTE FUNCTION tenant_locate('stripe_refund', 'stripe_refund_id');
CREATE TRIGGER payment_dispute_located AFTER INSERT ON payment_dispute
  FOR EACH ROW EXECUTE FUNCTION tenant_locate('payment_dispute', 'id');

-- ───────────────────────────────────────────────────────────────────────────────────────────────────── everything but money

ALTER TABLE api_key DROP CONSTRAINT api_key_pkey, ADD CONSTRAINT api_key_pkey PRIMARY KEY (id, organization_id);
DROP INDEX api_key_hash_key;
CREATE UNIQUE INDEX api_key_hash_organization_id_key ON api_key (hash, organization_id);

ALTER TABLE chain DROP CONSTRAINT chain_pkey, ADD CONSTRAINT chain_pkey PRIMARY KEY (id, organization_id);

ALTER TABLE preset_version DROP CONSTRAINT preset_version_preset_id_fkey, DROP CONSTRAINT preset_version_pkey,
  ADD COLUMN organization_id text;
ALTER TABLE preset_version DISABLE TRIGGER preset_version_immutable;
UPDATE preset_version v SET organization_id = p.organization_id FROM preset p WHERE p.id = v.preset_id;
ALTER TABLE preset_version ENABLE TRIGGER preset_version_immutable;
DROP INDEX preset_version_preset_id_version_key;
ALTER TABLE preset DROP CONSTRAINT preset_pkey, ADD CONSTRAINT preset_pkey PRIMARY KEY (id, organization_id);
ALTER TABLE preset_version ALTER COLUMN organization_id SET NOT NULL,
  ADD CONSTRAINT preset_version_pkey PRIMARY KEY (id, organization_id),
  ADD CONSTRAINT preset_version_preset_id_organization_id_fkey FOREIGN KEY (preset_id, organization_id)
    REFERENCES preset (id, organization_id) ON DELETE CASCADE;
CREATE UNIQUE INDEX preset_version_preset_id_version_organization_id_key ON preset_version (preset_id, version, organization_id);

ALTER TABLE provider_key DROP CONSTRAINT provider_key_pkey,
  ADD CONSTRAINT provider_key_pkey PRIMARY KEY (id, organization_id);
ALTER TABLE budget_change DROP CONSTRAINT budget_change_pkey,
  ADD CONSTRAINT budget_change_pkey PRIMARY KEY (id, organization_id);
ALTER TABLE auto_top_up_notice DROP CONSTRAINT auto_top_up_notice_pkey,
  ADD CONSTRAINT auto_top_up_notice_pkey PRIMARY KEY (id, organization_id);
ALTER TABLE response_cache DROP CONSTRAINT response_cache_pkey,
  ADD CONSTRAINT response_cache_pkey PRIMARY KEY (scope, hash, organization_id);
ALTER TABLE idempotency_record DROP CONSTRAINT idempotency_record_pkey,
  ADD CONSTRAINT idempotency_record_pkey PRIMARY KEY (scope, idempotency_key, organization_id);

ALTER TABLE credit_order DROP CONSTRAINT credit_order_pkey,
  ADD CONSTRAINT credit_order_pkey PRIMARY KEY (id, organization_id);
DROP INDEX credit_order_checkout_session_id_key, credit_order_payment_intent_id_key;
CREATE UNIQUE INDEX credit_order_checkout_session_id_organization_id_key ON credit_order (checkout_session_id, organization_id);
CREATE UNIQUE INDEX credit_order_payment_intent_id_organization_id_key ON credit_order (payment_intent_id, organization_id);

ALTER TABLE credit_refund DROP CONSTRAINT credit_refund_pkey,
  ADD CONSTRAINT credit_refund_pkey PRIMARY KEY (id, organization_id);
DROP INDEX credit_refund_stripe_refund_id_key, credit_refund_order_id_request_key_key, credit_refund_one_at_a_time;
CREATE UNIQUE INDEX credit_refund_stripe_refund_id_organization_id_key ON credit_refund (stripe_refund_id, organization_id);
CREATE UNIQUE INDEX credit_refund_order_id_organization_id_request_key_key
  ON credit_refund (order_id, organization_id, request_key);
-- A second click finds the first one's refund: one at a time per purchase.
CREATE UNIQUE INDEX credit_refund_one_at_a_time ON credit_refund (order_id, organization_id) WHERE status = 'requested';

ALTER TABLE payment_dispute DROP CONSTRAINT payment_dispute_pkey,
  ADD CONSTRAINT payment_dispute_pkey PRIMARY KEY (id, organization_id);

-- A distributed key may not follow a change of what it points to, and an organization's id never changes.
DO $$
DECLARE
  v_key record;
BEGIN
  FOR v_key IN SELECT c.conrelid::regclass AS name, c.conname, pg_get_constraintdef(c.oid) AS definition
    FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
    WHERE c.contype = 'f' AND c.confupdtype <> 'a' AND a.attname = 'organization_id'
      AND c.connamespace = current_schema()::regnamespace
  LOOP
    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I, ADD CONSTRAINT %2$I %s', v_key.name, v_key.conname,
      replace(v_key.definition, ' ON UPDATE CASCADE', ''));
  END LOOP;
END $$;

-- ───────────────────────────────────────────────────────────────────────────────────────────────────────────────── the ledger

-- Every (kind, reference) that is posted on somebody's word (a payment, a refund, a grant), once over all organizations. What
-- ledger_capture writes is not here: its references contain the organization, so two organizations cannot have the same one.
-- Expiries are not either: theirs contain the id of a grant, which is here.
CREATE TABLE ledger_reference (
  kind            text NOT NULL,
  reference       text NOT NULL,
  -- Empty text: the platform.
  organization_id text NOT NULL,
  CONSTRAINT ledger_reference_pkey PRIMARY KEY (kind, reference)
);
INSERT INTO ledger_reference (kind, reference, organization_id)
  SELECT kind, reference, coalesce(organization_id, '') FROM ledger_transaction
    WHERE generation_digest IS NULL AND kind <> 'expiry';
CREATE TRIGGER ledger_reference_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_reference
  FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change();

-- True for the first who comes with it; whoever comes at the same time waits for him.
CREATE FUNCTION ledger_reference_take(p_kind text, p_reference text, p_organization text) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO ledger_reference (kind, reference, organization_id) VALUES (p_kind, p_reference, coalesce(p_organization, ''))
    ON CONFLICT (kind, reference) DO NOTHING;
  RETURN FOUND;
END $$;

-- Movements of the platform alone belong to the organization with the empty name, as their seals always did. That an
-- organization exists is seen by the seal, which locks its balance row anyway; a foreign key could not have the empty name.
ALTER TABLE ledger_entry DROP CONSTRAINT ledger_entry_transaction_id_fkey, DROP CONSTRAINT ledger_entry_pkey,
  ADD COLUMN organization_id text;
ALTER TABLE ledger_transaction DROP CONSTRAINT ledger_transaction_organization_id_fkey,
  DROP CONSTRAINT ledger_transaction_pkey, DROP CONSTRAINT ledger_transaction_kind_reference_key;
ALTER TABLE ledger_transaction DISABLE TRIGGER ledger_transaction_append_only;
UPDATE ledger_transaction SET organization_id = '' WHERE organization_id IS NULL;
ALTER TABLE ledger_transaction ENABLE TRIGGER ledger_transaction_append_only;
ALTER TABLE ledger_transaction ALTER COLUMN organization_id SET DEFAULT '', ALTER COLUMN organization_id SET NOT NULL,
  ADD CONSTRAINT ledger_transaction_pkey PRIMARY KEY (id, organization_id),
  ADD CONSTRAINT ledger_transaction_kind_reference_organization_id_key UNIQUE (kind, reference, organization_id);
ALTER TABLE ledger_entry DISABLE TRIGGER ledger_entry_append_only;
UPDATE ledger_entry e SET organization_id = t.organization_id FROM ledger_transaction t WHERE t.id = e.transaction_id;
ALTER TABLE ledger_entry ENABLE TRIGGER ledger_entry_append_only;
ALTER TABLE ledger_entry ALTER COLUMN organization_id SET NOT NULL,
  -- In this order: a transaction's entries are looked up by the first two, and the planner takes a gap between them for worth skipping.
  ADD CONSTRAINT ledger_entry_pkey PRIMARY KEY (transaction_id, organization_id, account_id),
  ADD CONSTRAINT ledger_entry_transaction_id_organization_id_fkey FOREIGN KEY (transaction_id, organization_id)
    REFERENCES ledger_transaction (id, organization_id);

ALTER TABLE ledger_seal DROP CONSTRAINT ledger_seal_transaction_id_key,
  ADD CONSTRAINT ledger_seal_transaction_id_organization_id_key UNIQUE (transaction_id, organization_id);

-- Accounts are everywhere, because entries of every organization are on the platform's accounts too. That no two
-- organizations share an account follows from the foreign keys now.
ALTER TABLE ledger_account ADD CONSTRAINT ledger_account_id_organization_id_key UNIQUE (id, organization_id);
ALTER TABLE ledger_balance
  DROP CONSTRAINT ledger_balance_account_id_key, DROP CONSTRAINT ledger_balance_account_id_fkey,
  DROP CONSTRAINT ledger_balance_promotional_account_id_key, DROP CONSTRAINT ledger_balance_promotional_account_id_fkey,
  ADD CONSTRAINT ledger_balance_account_id_organization_id_fkey FOREIGN KEY (account_id, organization_id)
    REFERENCES ledger_account (id, organization_id),
  ADD CONSTRAINT ledger_balance_promotional_account_id_organization_id_fkey
    FOREIGN KEY (promotional_account_id, organization_id) REFERENCES ledger_account (id, organization_id),
  ADD CONSTRAINT ledger_balance_two_accounts CHECK (account_id <> promotional_account_id);

ALTER TABLE ledger_slice DROP CONSTRAINT ledger_slice_pkey,
  ADD CONSTRAINT ledger_slice_pkey PRIMARY KEY (id, organization_id);
ALTER TABLE generation_key DROP CONSTRAINT generation_key_pkey,
  ADD CONSTRAINT generation_key_pkey PRIMARY KEY (id, organization_id);
ALTER TABLE promotional_grant DROP CONSTRAINT promotional_grant_pkey,
  ADD CONSTRAINT promotional_grant_pkey PRIMARY KEY (id, organization_id);
DROP INDEX key_usage_organization;
ALTER TABLE key_usage DROP CONSTRAINT key_usage_pkey,
  ADD CONSTRAINT key_usage_pkey PRIMARY KEY (organization_id, api_key_id);

-- ─────────────────────────────────────────────────────────────────────────────────────────────────── the functions, anew

-- As before; the reference is taken first, over all organizations.
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
  INSERT INTO ledger_transaction (kind, reference, organization_id, memo)
    VALUES (p_kind, p_reference, coalesce(p_organization, ''), p_memo) RETURNING id INTO v_id;
  INSERT INTO ledger_entry (organization_id, transaction_id, account_id, amount_nanos)
    SELECT coalesce(p_organization, ''), v_id, a.id, e.amount FROM unnest(p_accounts, p_amounts) AS e (kind, amount)
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

-- As before.
CREATE OR REPLACE FUNCTION ledger_find_same(p_kind text, p_reference text, p_organization text, p_accounts text[],
  p_amounts bigint[]) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE v_transaction ledger_transaction;
BEGIN
  SELECT * INTO v_transaction FROM ledger_transaction t WHERE t.kind = p_kind AND t.reference = p_reference
    AND t.organization_id = coalesce(p_organization, '');
  IF NOT FOUND OR EXISTS (
    (SELECT a.kind, e.amount_nanos FROM ledger_entry e JOIN ledger_account a ON a.id = e.account_id
       WHERE e.organization_id = v_transaction.organization_id AND e.transaction_id = v_transaction.id)
    EXCEPT (SELECT * FROM unnest(p_accounts, p_amounts))
  ) OR EXISTS (
    (SELECT * FROM unnest(p_accounts, p_amounts))
    EXCEPT (SELECT a.kind, e.amount_nanos FROM ledger_entry e JOIN ledger_account a ON a.id = e.account_id
       WHERE e.organization_id = v_transaction.organization_id AND e.transaction_id = v_transaction.id)
  ) THEN
    RAISE EXCEPTION 'ledger_conflict: % % was posted before with other content', p_kind, p_reference
      USING ERRCODE = 'LG001';
  END IF;
  RETURN v_transaction.id;
END $$;

-- As before; the reference is taken first, over all organizations.
CREATE OR REPLACE FUNCTION ledger_promotional_grant(p_grant text, p_organization text, p_source text, p_priority integer,
  p_amount bigint, p_expires_at timestamptz) RETURNS TABLE (transaction_id bigint, is_new boolean) LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  v_id bigint;
  v_account bigint;
  v_expires_at timestamptz(3) := p_expires_at;
BEGIN
  IF NOT ledger_reference_take('grant', p_grant, p_organization) THEN
    IF NOT EXISTS (SELECT 1 FROM promotional_grant g WHERE g.id = p_grant AND g.organization_id = p_organization
        AND g.source = p_source AND g.priority = p_priority AND g.amount_nanos = p_amount
        AND g.expires_at IS NOT DISTINCT FROM v_expires_at) THEN
      RAISE EXCEPTION 'ledger_conflict: grant % was posted before with other content', p_grant USING ERRCODE = 'LG001';
    END IF;
    RETURN QUERY SELECT t.id, false FROM ledger_transaction t WHERE t.kind = 'grant' AND t.reference = p_grant
      AND t.organization_id = p_organization;
    RETURN;
  END IF;
  IF p_amount <= 0 OR v_expires_at <= ledger_now() THEN
    RAISE EXCEPTION 'ledger_grant: more than zero, and not expired yet' USING ERRCODE = 'LG005';
  END IF;
  INSERT INTO ledger_transaction (kind, reference, organization_id, memo)
    VALUES ('grant', p_grant, p_organization, p_source) RETURNING id INTO v_id;
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
  INSERT INTO ledger_entry (organization_id, transaction_id, account_id, amount_nanos)
    VALUES (p_organization, v_id, v_account, p_amount), (p_organization, v_id, 7, -p_amount);
  INSERT INTO promotional_grant (id, organization_id, source, priority, amount_nanos, remaining_nanos, expires_at, created_at)
    VALUES (p_grant, p_organization, p_source, p_priority, p_amount, p_amount, v_expires_at, ledger_now());
  RETURN QUERY SELECT v_id, true;
END $$;

-- As before.
CREATE OR REPLACE FUNCTION ledger_promotional_burn(p_organizations text[]) RETURNS void LANGUAGE sql VOLATILE AS $$
  UPDATE promotional_grant g SET remaining_nanos = least(o.remaining_nanos, greatest(0, o.upto_nanos - o.burned_nanos))
    FROM (
      SELECT l.organization_id, l.id, l.remaining_nanos, sum(l.remaining_nanos) OVER burn AS upto_nanos,
          sum(l.remaining_nanos) OVER (PARTITION BY l.organization_id) - b.promotional_nanos AS burned_nanos
        FROM promotional_grant l JOIN ledger_balance b ON b.organization_id = l.organization_id
        WHERE l.organization_id = ANY (p_organizations) AND l.remaining_nanos > 0
        WINDOW burn AS (PARTITION BY l.organization_id ORDER BY l.priority, l.expires_at NULLS LAST, l.created_at, l.id)
    ) o
    WHERE g.organization_id = o.organization_id AND g.id = o.id AND o.upto_nanos - o.burned_nanos < o.remaining_nanos
$$;

-- As before.
CREATE OR REPLACE FUNCTION ledger_promotional_expire(p_organization text) RETURNS bigint LANGUAGE plpgsql AS $$
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
        -- What has expired of a grant only grows, so every one of its expiries has a reference of its own, and a grant's id
        -- belongs to one organization: ledger_reference has nothing to add.
        INSERT INTO ledger_transaction (kind, reference, organization_id, memo)
          VALUES ('expiry', v_grant.id || ':' || v_grant.expired_nanos + v_take, p_organization, v_grant.source)
          RETURNING id INTO v_transaction;
        INSERT INTO ledger_entry (organization_id, transaction_id, account_id, amount_nanos) VALUES
          (p_organization, v_transaction, v_balance.promotional_account_id, -v_take),
          (p_organization, v_transaction, 10, v_take);
        UPDATE promotional_grant g SET remaining_nanos = g.remaining_nanos - v_take,
            expired_nanos = g.expired_nanos + v_take
          WHERE g.organization_id = p_organization AND g.id = v_grant.id;
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

-- As before, and both say whose key it is.
DROP FUNCTION key_usage_spent(text, text, timestamptz);
CREATE FUNCTION key_usage_spent(p_organization text, p_api_key text, p_reset text, p_now timestamptz) RETURNS bigint
LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT CASE
    WHEN p_reset IS NULL THEN total_nanos
    WHEN p_reset = 'daily' THEN CASE WHEN day_start >= date_trunc('day', p_now, 'UTC') THEN day_nanos ELSE 0 END
    WHEN p_reset = 'weekly' THEN CASE WHEN week_start >= date_trunc('week', p_now, 'UTC') THEN week_nanos ELSE 0 END
    WHEN p_reset = 'monthly' THEN CASE WHEN month_start >= date_trunc('month', p_now, 'UTC') THEN month_nanos ELSE 0 END
  END FROM key_usage WHERE organization_id = p_organization AND api_key_id = p_api_key), 0)
$$;

DROP FUNCTION key_usage_byok(text, text, timestamptz);
CREATE FUNCTION key_usage_byok(p_organization text, p_api_key text, p_reset text, p_now timestamptz) RETURNS bigint
LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT CASE
    WHEN p_reset IS NULL THEN byok_total_nanos
    WHEN p_reset = 'daily' THEN CASE WHEN day_start >= date_trunc('day', p_now, 'UTC') THEN byok_day_nanos ELSE 0 END
    WHEN p_reset = 'weekly' THEN CASE WHEN week_start >= date_trunc('week', p_now, 'UTC') THEN byok_week_nanos ELSE 0 END
    WHEN p_reset = 'monthly' THEN CASE WHEN month_start >= date_trunc('month', p_now, 'UTC') THEN byok_month_nanos ELSE 0 END
  END FROM key_usage WHERE organization_id = p_organization AND api_key_id = p_api_key), 0)
$$;

-- As before.
CREATE OR REPLACE FUNCTION ledger_slice_extend(p_process bigint, p_organization text, p_api_key text, p_room bigint,
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
      key_spent_nanos := key_usage_spent(p_organization, p_api_key, v_reset, v_now);
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

-- As before; every join says whose rows it joins.
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
    SELECT coalesce(array_agg(k.id), '{}') INTO duplicates
      FROM jsonb_to_recordset(p_generations) AS g (id text, organization_id text)
      JOIN generation_key k ON k.id = g.id AND k.organization_id = g.organization_id WHERE (k.process_id, k.flush_sequence) <> (p_process, p_sequence);
    IF p_byok IS NOT NULL THEN
      SELECT jsonb_object_agg(g.id, g.cost_nanos::text) INTO byok_costs
        FROM jsonb_to_recordset(p_generations) AS s (id text, organization_id text)
        JOIN generation_key k ON k.id = s.id AND k.organization_id = s.organization_id
        JOIN generation g ON g.organization_id = k.organization_id AND g.created_at = k.created_at AND g.id = k.id
        WHERE g.is_byok;
    END IF;
    RETURN NEXT; RETURN;
  END IF;

  WITH fresh AS (
    INSERT INTO generation_key (id, organization_id, created_at, process_id, flush_sequence)
      SELECT g.id, g.organization_id, g.created_at, p_process, p_sequence
        FROM jsonb_to_recordset(p_generations) AS g (id text, organization_id text, created_at timestamptz)
        ORDER BY g.id ON CONFLICT (id, organization_id) DO NOTHING RETURNING id)
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
    INSERT INTO ledger_entry (organization_id, transaction_id, account_id, amount_nanos)
      SELECT p.organization_id, p.id, e.account_id, e.amount FROM posted p
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
            AS r (slice_id bigint, organization_id text, return_nanos bigint, headroom_nanos bigint, close boolean)
          JOIN ledger_slice s ON s.id = r.slice_id AND s.organization_id = r.organization_id AND s.process_id = p_process
      ) c GROUP BY c.slice_id, c.organization_id
  ), slices_kept AS (
    UPDATE ledger_slice s SET amount_nanos = s.amount_nanos - c.used - c.returned,
        headroom_nanos = coalesce(c.headroom, s.headroom_nanos)
      FROM slice_change c
      WHERE s.id = c.slice_id AND s.organization_id = c.organization_id AND NOT (c.close AND s.amount_nanos = c.used + c.returned)
  ), slices_closed AS (
    DELETE FROM ledger_slice s USING slice_change c
      WHERE s.id = c.slice_id AND s.organization_id = c.organization_id AND c.close AND s.amount_nanos = c.used + c.returned
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
      ON CONFLICT (organization_id, api_key_id) DO UPDATE SET
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

-- As before: in a hash the platform is still nobody, so that no seal changes.
CREATE OR REPLACE FUNCTION ledger_seal_hash(p_previous bytea, p_kind text, p_reference text, p_organization text,
  p_created_at timestamptz, p_memo text, p_entries text, p_digest bytea) RETURNS bytea LANGUAGE sql STABLE AS $$
  SELECT sha256(p_previous || convert_to(jsonb_build_array(p_kind, p_reference, nullif(p_organization, ''),
    (extract(epoch FROM p_created_at) * 1000)::bigint, p_memo, p_entries, encode(p_digest, 'hex'))::text, 'UTF8'))
$$;

-- As before; an organization without a balance row is none.
CREATE OR REPLACE FUNCTION ledger_seal_transaction(p_transaction ledger_transaction) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  v_chain text := p_transaction.organization_id;
  v_credit_account bigint;
  v_promotional_account bigint;
  v_sum numeric;
  v_own bigint;
  v_entries text;
  v_sequence bigint;
  v_balance bigint;
  v_previous bytea;
BEGIN
  IF v_chain = '' THEN
    PERFORM pg_advisory_xact_lock(1279608903);
  ELSE
    SELECT b.account_id, b.promotional_account_id INTO v_credit_account, v_promotional_account FROM ledger_balance b
      WHERE b.organization_id = v_chain FOR NO KEY UPDATE;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'ledger_unknown: no account for organization %', v_chain USING ERRCODE = 'LG006';
    END IF;
  END IF;
  SELECT sum(e.amount_nanos),
      coalesce(sum(e.amount_nanos) FILTER (WHERE e.account_id IN (v_credit_account, v_promotional_account)), 0),
      string_agg(e.account_id || ' ' || e.amount_nanos, ',' ORDER BY e.account_id)
    INTO v_sum, v_own, v_entries FROM ledger_entry e
    WHERE e.organization_id = v_chain AND e.transaction_id = p_transaction.id;
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

-- As before.
CREATE OR REPLACE FUNCTION ledger_refuse_sealed() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM inserted i JOIN ledger_seal s ON s.transaction_id = i.transaction_id
      AND s.organization_id = i.organization_id) THEN
    RAISE EXCEPTION 'ledger_append_only: the transaction is sealed, post a correcting transaction instead'
      USING ERRCODE = 'LG003';
  END IF;
  RETURN NULL;
END $$;

-- As before, and it says whose they are.
CREATE OR REPLACE VIEW ledger_transaction_generation AS
  SELECT m.kind, m.transaction_id, m.id AS generation_id, ledger_generation_line(m.id, m.cost_nanos, m.overrun_nanos,
      m.upstream_cost_nanos, m.price_version_id, m.native_tokens_prompt, m.native_tokens_completion) AS line, m.organization_id
    FROM (
      SELECT 'usage' AS kind, ledger_transaction_id AS transaction_id, organization_id, id, cost_nanos, overrun_nanos,
          upstream_cost_nanos, price_version_id, native_tokens_prompt, native_tokens_completion
        FROM generation WHERE ledger_transaction_id IS NOT NULL
      UNION ALL
      SELECT 'overrun', overrun_transaction_id, organization_id, id, cost_nanos, overrun_nanos, upstream_cost_nanos,
          price_version_id, native_tokens_prompt, native_tokens_completion
        FROM generation WHERE overrun_transaction_id IS NOT NULL
      UNION ALL
      SELECT 'write_off', t.id, g.organization_id, g.id, g.cost_nanos, g.overrun_nanos, g.upstream_cost_nanos,
          g.price_version_id, g.native_tokens_prompt, g.native_tokens_completion
        FROM generation g
        JOIN generation_key k ON k.organization_id = g.organization_id AND k.id = g.id
        LEFT JOIN ledger_transaction t ON t.organization_id = g.organization_id AND t.kind = 'write_off'
          AND t.reference = k.process_id || ':' || k.flush_sequence || ':' || g.organization_id
        WHERE g.cost_nanos = 0 AND g.upstream_cost_nanos > 0) m;

-- As before; a transaction or an entry that was moved to another organization is missed in its own.
CREATE OR REPLACE VIEW ledger_seal_check AS
  SELECT s.organization_id, s.sequence, s.transaction_id, CASE
      WHEN t.id IS NULL THEN 'its transaction is gone or belongs to another organization'
      WHEN (p.sequence IS NULL) <> (s.sequence = 1) THEN 'the seal before it is gone'
      WHEN s.previous_hash <> coalesce(p.hash, ledger_seal_origin()) THEN 'it does not follow the seal before it'
      WHEN s.hash IS DISTINCT FROM ledger_seal_hash(s.previous_hash, t.kind, t.reference, t.organization_id, t.created_at,
        t.memo, e.entries, t.generation_digest) THEN 'its transaction or an entry was changed'
      WHEN s.balance_after_nanos <> coalesce(p.balance_after_nanos, 0) + e.own_nanos THEN 'its balance does not follow'
    END AS problem
    FROM ledger_seal s
    LEFT JOIN ledger_seal p ON p.organization_id = s.organization_id AND p.sequence = s.sequence - 1
    LEFT JOIN ledger_transaction t ON t.organization_id = s.organization_id AND t.id = s.transaction_id
    CROSS JOIN LATERAL (
      SELECT string_agg(e.account_id || ' ' || e.amount_nanos, ',' ORDER BY e.account_id) AS entries,
          coalesce(sum(e.amount_nanos) FILTER (WHERE a.organization_id = t.organization_id), 0) AS own_nanos
        FROM ledger_entry e JOIN ledger_account a ON a.id = e.account_id
        WHERE e.organization_id = s.organization_id AND e.transaction_id = s.transaction_id) e;

-- As before, and tenant_locator: who could write there could take an order or a key for another organization.
CREATE OR REPLACE VIEW ledger_protected_table AS
  SELECT c.oid::regclass AS name FROM pg_class c
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p', 'v') AND (
      c.relname LIKE 'ledger\_%'
      OR c.relname IN ('generation', 'generation_key', 'usage_hourly', 'key_usage', 'byok_month', 'promotional_grant',
        'tenant_locator', '_prisma_migrations')
      OR c.oid IN (SELECT inhrelid FROM pg_inherits WHERE inhparent = 'generation'::regclass));
