-- Keys that are for some models only, and keys that follow each other.

ALTER TABLE "api_key" ADD COLUMN "allowed_models" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];
ALTER TABLE "api_key" ADD COLUMN "replaced_by_id" TEXT;
ALTER TABLE "api_key" ADD COLUMN "replaced_at" TIMESTAMPTZ(3);
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_replaced_by_id_organization_id_fkey"
  FOREIGN KEY ("replaced_by_id", "organization_id") REFERENCES "api_key"("id", "organization_id") ON DELETE NO ACTION ON UPDATE NO ACTION;
