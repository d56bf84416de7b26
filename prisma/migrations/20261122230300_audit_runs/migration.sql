-- What the audit found, when, and up to where the ledger has been checked: lib/ledger/audit.

CREATE TABLE "audit_run" (
    "id" BIGSERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3) NOT NULL,
    "results" JSONB NOT NULL,
    "violations" BIGINT NOT NULL,

    CONSTRAINT "audit_run_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "audit_run_kind" CHECK (kind IN ('minute', 'whole')),
    CONSTRAINT "audit_run_violations" CHECK (violations >= 0)
);

CREATE TABLE "audit_acknowledgement" (
    "id" BIGSERIAL NOT NULL,
    "reason" TEXT NOT NULL,
    "violations" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_acknowledgement_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "audit_acknowledgement_reason" CHECK (length(trim(reason)) >= 3)
);

CREATE TABLE "audit_watermark" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "transaction_id" BIGINT NOT NULL DEFAULT 0,
    "candidate_transaction_id" BIGINT NOT NULL DEFAULT 0,
    "candidate_xid" BIGINT NOT NULL DEFAULT 0,
    "candidate_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_watermark_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "audit_watermark_one_row" CHECK (id = 1),
    CONSTRAINT "audit_watermark_order" CHECK (candidate_transaction_id >= transaction_id)
);
INSERT INTO "audit_watermark" ("id") VALUES (1);

CREATE TABLE "audit_account_sum" (
    "account_id" BIGINT NOT NULL,
    "sum_nanos" BIGINT NOT NULL,
    "credited_nanos" BIGINT NOT NULL,
    "bought_nanos" BIGINT NOT NULL,
    "excess_nanos" BIGINT NOT NULL,

    CONSTRAINT "audit_account_sum_pkey" PRIMARY KEY ("account_id")
);

CREATE TABLE "audit_key_sum" (
    "api_key_id" TEXT NOT NULL,
    "sum_nanos" BIGINT NOT NULL,

    CONSTRAINT "audit_key_sum_pkey" PRIMARY KEY ("api_key_id")
);

CREATE INDEX "audit_run_kind_id_idx" ON "audit_run"("kind", "id");

-- From a new overrun to its generation. Overruns are rare, so the index stays small.
CREATE INDEX generation_overrun_transaction ON generation (overrun_transaction_id) WHERE overrun_transaction_id IS NOT NULL;
