-- Promotional codes, who redeemed them, and who changed a budget.

CREATE TABLE "promotional_code" (
    "id" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "amount_nanos" BIGINT NOT NULL,
    "redemptions_max" INTEGER NOT NULL,
    "redemptions" INTEGER NOT NULL DEFAULT 0,
    "valid_from" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "valid_until" TIMESTAMPTZ(3),
    "credit_days" INTEGER,
    "priority" INTEGER NOT NULL DEFAULT 0,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "promotional_code_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "promotional_code_amount" CHECK (amount_nanos > 0),
    -- However many redeem at once, no more than this many do.
    CONSTRAINT "promotional_code_redemptions" CHECK (redemptions BETWEEN 0 AND redemptions_max),
    CONSTRAINT "promotional_code_validity" CHECK (valid_until IS NULL OR valid_until > valid_from),
    CONSTRAINT "promotional_code_credit_days" CHECK (credit_days IS NULL OR credit_days > 0)
);
CREATE UNIQUE INDEX "promotional_code_code_hash_key" ON "promotional_code"("code_hash");

CREATE TABLE "promotional_redemption" (
    "id" TEXT NOT NULL,
    "code_id" TEXT NOT NULL,
    "organization_id" TEXT NOT NULL,
    "user_id" TEXT,
    "redeemed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "promotional_redemption_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "promotional_redemption_code_id_fkey" FOREIGN KEY ("code_id")
      REFERENCES "promotional_code"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "promotional_redemption_code_id_organization_id_key"
  ON "promotional_redemption"("code_id", "organization_id");
CREATE UNIQUE INDEX "promotional_redemption_code_id_user_id_key" ON "promotional_redemption"("code_id", "user_id");
CREATE INDEX "promotional_redemption_organization_id_redeemed_at_idx"
  ON "promotional_redemption"("organization_id", "redeemed_at");

CREATE TABLE "budget_change" (
    "id" BIGSERIAL NOT NULL,
    "organization_id" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "before_nanos" BIGINT,
    "after_nanos" BIGINT,
    "user_id" TEXT,
    "api_key_id" TEXT,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "budget_change_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "budget_change_period" CHECK (period IN ('daily', 'weekly', 'monthly')),
    CONSTRAINT "budget_change_says_something" CHECK (before_nanos IS DISTINCT FROM after_nanos)
);
CREATE INDEX "budget_change_organization_id_period_id_idx" ON "budget_change"("organization_id", "period", "id");
