-- Auto top-up: settings per organization, its purchases as orders, and the e-mails about it.

ALTER TABLE "credit_order"
  ADD COLUMN "kind" TEXT NOT NULL DEFAULT 'purchase',
  ADD COLUMN "customer_id" TEXT,
  ADD COLUMN "failure_code" TEXT,
  ADD CONSTRAINT "credit_order_kind" CHECK (kind IN ('purchase', 'auto_top_up'));

-- One in flight per organization, over all processes: the database refuses a second pending row.
CREATE UNIQUE INDEX "credit_order_one_auto_top_up" ON "credit_order"("organization_id")
  WHERE kind = 'auto_top_up' AND status = 'pending';
-- What was bought this month, and in the last minutes.
CREATE INDEX "credit_order_auto_top_ups" ON "credit_order"("organization_id", "created_at") WHERE kind = 'auto_top_up';

CREATE TABLE "auto_top_up" (
    "organization_id" TEXT NOT NULL,
    "enabled" BOOLEAN NOT NULL,
    "threshold_cents" INTEGER NOT NULL CHECK (threshold_cents > 0),
    "amount_cents" INTEGER NOT NULL CHECK (amount_cents >= threshold_cents),
    "monthly_cap_cents" INTEGER CHECK (monthly_cap_cents > 0),
    "payment_method_id" TEXT NOT NULL,
    "card_brand" TEXT NOT NULL,
    "card_last4" TEXT NOT NULL,
    "consecutive_declines" INTEGER NOT NULL DEFAULT 0 CHECK (consecutive_declines >= 0),
    "last_failure_code" TEXT,
    "next_attempt_at" TIMESTAMPTZ(3),
    "stopped_reason" TEXT,
    "stopped_at" TIMESTAMPTZ(3),
    "claimed_until" TIMESTAMPTZ(3),
    "created_by_user_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "auto_top_up_pkey" PRIMARY KEY ("organization_id"),
    CONSTRAINT "auto_top_up_stopped" CHECK ((stopped_at IS NULL) = (stopped_reason IS NULL)),
    CONSTRAINT "auto_top_up_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id")
      ON DELETE RESTRICT ON UPDATE CASCADE
);
-- The worker looks at these every second.
CREATE INDEX "auto_top_up_watched" ON "auto_top_up"("organization_id") WHERE enabled AND stopped_reason IS NULL;

CREATE TABLE "auto_top_up_notice" (
    "id" BIGSERIAL NOT NULL,
    "organization_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "order_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "due_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "auto_top_up_notice_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "auto_top_up_notice_organization_id_fkey" FOREIGN KEY ("organization_id")
      REFERENCES "auto_top_up"("organization_id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "auto_top_up_notice_organization_id_idx" ON "auto_top_up_notice"("organization_id");
CREATE INDEX "auto_top_up_notice_due" ON "auto_top_up_notice"("due_at") WHERE sent_at IS NULL;
