-- Refunds by a button, disputes that freeze an account, and the comparison of Stripe's movements with the ledger.

ALTER TABLE "organization" ADD COLUMN "frozen_at" TIMESTAMPTZ(3), ADD COLUMN "frozen_reason" TEXT,
  ADD CONSTRAINT "organization_frozen" CHECK ((frozen_at IS NULL) = (frozen_reason IS NULL));

-- Refunds of before gave credits back first and the fee last.
ALTER TABLE "credit_order" ADD COLUMN "refunded_credit_cents" INTEGER NOT NULL DEFAULT 0;
UPDATE "credit_order" SET refunded_credit_cents = least(refunded_cents, credit_cents) WHERE refunded_cents > 0;
ALTER TABLE "credit_order" ADD CONSTRAINT "credit_order_refunded_credit"
  CHECK (refunded_credit_cents BETWEEN 0 AND credit_cents);

ALTER TABLE "stripe_event" ADD COLUMN "next_attempt_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ADD COLUMN "dead_at" TIMESTAMPTZ(3);

CREATE TABLE "credit_refund" (
    "id" TEXT NOT NULL,
    "organization_id" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "payment_intent_id" TEXT NOT NULL,
    "source" TEXT NOT NULL CHECK (source IN ('button', 'stripe')),
    "status" TEXT NOT NULL CHECK (status IN ('requested', 'pending', 'succeeded', 'failed')),
    "credit_cents" INTEGER NOT NULL CHECK (credit_cents >= 0),
    "fee_cents" INTEGER NOT NULL CHECK (fee_cents >= 0),
    "tax_cents" INTEGER NOT NULL DEFAULT 0 CHECK (tax_cents >= 0),
    "lost_nanos" BIGINT NOT NULL DEFAULT 0 CHECK (lost_nanos >= 0),
    "stripe_refund_id" TEXT,
    "failure_reason" TEXT,
    "request_key" TEXT,
    "requested_by_user_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "credit_refund_pkey" PRIMARY KEY ("id"),
    -- Stripe's part is known as soon as Stripe has answered.
    CONSTRAINT "credit_refund_stripe_id" CHECK (stripe_refund_id IS NOT NULL OR status IN ('requested', 'failed'))
);
CREATE UNIQUE INDEX "credit_refund_stripe_refund_id_key" ON "credit_refund"("stripe_refund_id");
CREATE UNIQUE INDEX "credit_refund_order_id_request_key_key" ON "credit_refund"("order_id", "request_key");
CREATE INDEX "credit_refund_organization_id_created_at_idx" ON "credit_refund"("organization_id", "created_at");
CREATE INDEX "credit_refund_status_updated_at_idx" ON "credit_refund"("status", "updated_at");
-- A second click finds the first one's refund: one at a time per purchase.
CREATE UNIQUE INDEX "credit_refund_one_at_a_time" ON "credit_refund"("order_id") WHERE status = 'requested';

CREATE TABLE "payment_dispute" (
    "id" TEXT NOT NULL,
    "organization_id" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "payment_intent_id" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "amount_cents" INTEGER NOT NULL,
    "withdrawn_cents" INTEGER NOT NULL DEFAULT 0,
    "reinstated_cents" INTEGER NOT NULL DEFAULT 0,
    "fee_cents" INTEGER NOT NULL DEFAULT 0,
    "credit_cents" INTEGER NOT NULL DEFAULT 0,
    "fee_revenue_cents" INTEGER NOT NULL DEFAULT 0,
    "tax_cents" INTEGER NOT NULL DEFAULT 0,
    "loss_cents" INTEGER NOT NULL DEFAULT 0,
    "evidence_due_at" TIMESTAMPTZ(3),
    "released_at" TIMESTAMPTZ(3),
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "payment_dispute_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "payment_dispute_parts" CHECK (credit_cents >= 0 AND fee_revenue_cents >= 0 AND tax_cents >= 0
      AND loss_cents >= 0 AND credit_cents + fee_revenue_cents + tax_cents + loss_cents = withdrawn_cents)
);
CREATE INDEX "payment_dispute_organization_id_idx" ON "payment_dispute"("organization_id");
CREATE INDEX "payment_dispute_order_id_idx" ON "payment_dispute"("order_id");

CREATE TABLE "stripe_cursor" (
    "name" TEXT NOT NULL,
    "position_seconds" BIGINT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stripe_cursor_pkey" PRIMARY KEY ("name")
);

CREATE TABLE "stripe_movement" (
    "id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "amount_cents" INTEGER NOT NULL,
    "fee_cents" INTEGER NOT NULL,
    "posting_kind" TEXT,
    "posting_reference" TEXT,
    "posting_nanos" BIGINT NOT NULL,
    "payment_intent_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stripe_movement_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "stripe_movement_posting" CHECK ((posting_kind IS NULL) = (posting_reference IS NULL))
);
CREATE INDEX "stripe_movement_posting_kind_posting_reference_idx"
  ON "stripe_movement"("posting_kind", "posting_reference");

CREATE TABLE "payment_discrepancy" (
    "id" TEXT NOT NULL,
    "problem" TEXT NOT NULL,
    "posting_kind" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "stripe_nanos" BIGINT NOT NULL,
    "ledger_nanos" BIGINT NOT NULL,
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolved_at" TIMESTAMPTZ(3),

    CONSTRAINT "payment_discrepancy_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "payment_discrepancy_resolved_at_idx" ON "payment_discrepancy"("resolved_at");

-- Two more accounts of the platform: what Stripe keeps, and money that a refund has set aside while Stripe is asked.
-- The check is extended as it stands, whoever extended it before.
DO $$
DECLARE
  v_check text;
  v_kind text;
BEGIN
  FOREACH v_kind IN ARRAY ARRAY['stripe_fee', 'refund_pending'] LOOP
    SELECT pg_get_constraintdef(oid) INTO v_check FROM pg_constraint
      WHERE conrelid = 'ledger_account'::regclass AND conname = 'ledger_account_kind_check';
    CONTINUE WHEN v_check LIKE '%''' || v_kind || '''%';
    ALTER TABLE ledger_account DROP CONSTRAINT ledger_account_kind_check;
    EXECUTE 'ALTER TABLE ledger_account ADD CONSTRAINT ledger_account_kind_check '
      || replace(v_check, 'ARRAY[', 'ARRAY[' || quote_literal(v_kind) || '::text, ');
  END LOOP;
END $$;
INSERT INTO ledger_account (kind) VALUES ('stripe_fee'), ('refund_pending') ON CONFLICT DO NOTHING;

-- What of an organization's balance was bought, is unspent and waits for nothing, in nano-dollars; never promotional.
-- The balance stays locked until the caller's transaction ends, so that the answer holds while a refund is booked.
CREATE FUNCTION payment_refundable_nanos(p_organization text) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER
  SET search_path FROM CURRENT AS $$
DECLARE v_balance jsonb;
BEGIN
  SELECT to_jsonb(b) INTO v_balance FROM ledger_balance b WHERE b.organization_id = p_organization FOR NO KEY UPDATE;
  RETURN greatest(0, least((v_balance ->> 'posted_nanos')::bigint - (v_balance ->> 'held_nanos')::bigint,
    (v_balance ->> 'posted_nanos')::bigint - coalesce((v_balance ->> 'promotional_nanos')::bigint, 0)));
END $$;
