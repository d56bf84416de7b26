-- Purchases with a saved card, their invoices, and tax that Stripe calculates.

ALTER TABLE "credit_order"
  ADD COLUMN "invoice_id" TEXT,
  ADD COLUMN "payment_method_id" TEXT,
  ADD COLUMN "request_id" TEXT,
  ADD COLUMN "tax_cents" INTEGER NOT NULL DEFAULT 0,
  ADD CONSTRAINT "credit_order_tax_cents" CHECK (tax_cents >= 0);

-- One purchase per name that the buyer gave it: a second click, or a repeated request, finds the first one's order.
CREATE UNIQUE INDEX "credit_order_organization_id_request_id_key" ON "credit_order"("organization_id", "request_id");

-- Tax is owed to the state, never earned. The check is extended as it stands, whoever extended it before.
DO $$
DECLARE v_check text;
BEGIN
  SELECT pg_get_constraintdef(oid) INTO v_check FROM pg_constraint
    WHERE conrelid = 'ledger_account'::regclass AND conname = 'ledger_account_kind_check';
  IF v_check NOT LIKE '%''tax_payable''%' THEN
    ALTER TABLE ledger_account DROP CONSTRAINT ledger_account_kind_check;
    EXECUTE 'ALTER TABLE ledger_account ADD CONSTRAINT ledger_account_kind_check '
      || replace(v_check, 'ARRAY[', 'ARRAY[''tax_payable''::text, ');
  END IF;
END $$;
INSERT INTO ledger_account (kind) VALUES ('tax_payable') ON CONFLICT DO NOTHING;
