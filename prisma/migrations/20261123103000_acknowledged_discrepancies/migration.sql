-- Operators acknowledge what reconciliation found one by one. An acknowledgement is of one occurrence: the same posting that
-- differs in another way, or again, is another one.

-- AlterTable
ALTER TABLE "payment_discrepancy" ADD COLUMN "occurrence" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "discrepancy_acknowledgement" (
    "discrepancy_id" TEXT NOT NULL,
    "occurrence" INTEGER NOT NULL,
    "problem" TEXT NOT NULL,
    "stripe_nanos" BIGINT NOT NULL,
    "ledger_nanos" BIGINT NOT NULL,
    "reason" TEXT NOT NULL,
    "acknowledged_by_id" TEXT,
    "acknowledged_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "discrepancy_acknowledgement_pkey" PRIMARY KEY ("discrepancy_id", "occurrence"),
    CONSTRAINT "discrepancy_acknowledgement_reason" CHECK (length(trim(reason)) >= 3)
);

-- CreateIndex
CREATE INDEX "discrepancy_acknowledgement_acknowledged_at_idx" ON "discrepancy_acknowledgement"("acknowledged_at");

-- AddForeignKey
ALTER TABLE "discrepancy_acknowledgement" ADD CONSTRAINT "discrepancy_acknowledgement_discrepancy_id_fkey" FOREIGN KEY ("discrepancy_id") REFERENCES "payment_discrepancy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
