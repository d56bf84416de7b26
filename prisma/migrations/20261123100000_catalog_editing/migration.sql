-- Operators change prices, switch models and endpoints off, and set a model's last day. Prices are versions that are never
-- changed; the catalogue files and operators meet in `origin`, `disabled_at` and `keeps_retirement` (docs/operations.md).

-- AlterTable
ALTER TABLE "endpoint" ADD COLUMN "disabled_at" TIMESTAMPTZ(3),
ADD COLUMN "revision" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "model" ADD COLUMN "disabled_at" TIMESTAMPTZ(3),
ADD COLUMN "keeps_retirement" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "revision" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "price_version" ADD COLUMN "origin" TEXT NOT NULL DEFAULT 'files',
ADD COLUMN "created_at" TIMESTAMPTZ(3),
ADD COLUMN "created_by_user_id" TEXT,
ADD COLUMN "reason" TEXT,
ADD COLUMN "restores_id" TEXT,
ADD COLUMN "withdrawn_at" TIMESTAMPTZ(3);
-- All versions of so far began when they were written.
UPDATE "price_version" SET "created_at" = "effective_from";
ALTER TABLE "price_version" ALTER COLUMN "created_at" SET DEFAULT CURRENT_TIMESTAMP,
ALTER COLUMN "created_at" SET NOT NULL;
ALTER TABLE "price_version" ADD CONSTRAINT "price_version_origin" CHECK (origin IN ('files', 'operator'));

-- CreateTable
CREATE TABLE "file_price" (
    "endpoint_id" TEXT NOT NULL,
    "prompt_picos" BIGINT NOT NULL,
    "completion_picos" BIGINT NOT NULL,
    "cache_read_picos" BIGINT,
    "cache_write_picos" BIGINT,
    "request_nanos" BIGINT NOT NULL,
    "image_nanos" BIGINT NOT NULL,

    CONSTRAINT "file_price_pkey" PRIMARY KEY ("endpoint_id")
);

-- AddForeignKey
ALTER TABLE "file_price" ADD CONSTRAINT "file_price_endpoint_id_fkey" FOREIGN KEY ("endpoint_id") REFERENCES "endpoint"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Until now the latest price of an endpoint was the one of the files.
INSERT INTO "file_price" (endpoint_id, prompt_picos, completion_picos, cache_read_picos, cache_write_picos, request_nanos, image_nanos)
  SELECT DISTINCT ON (endpoint_id) endpoint_id, prompt_picos, completion_picos, cache_read_picos, cache_write_picos, request_nanos, image_nanos
  FROM price_version ORDER BY endpoint_id, effective_from DESC, id DESC;

-- A bill names the version that it was made by, for good: a version stays as it was written. One that has not begun may be
-- called off, once.
CREATE FUNCTION price_version_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.withdrawn_at IS NULL AND NEW.withdrawn_at IS NOT NULL
    AND OLD.effective_from > clock_timestamp()
    AND to_jsonb(NEW) - 'withdrawn_at' = to_jsonb(OLD) - 'withdrawn_at' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'price_version is only ever added to' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER price_version_append_only BEFORE UPDATE OR DELETE ON price_version
  FOR EACH ROW EXECUTE FUNCTION price_version_refuse_change();
CREATE TRIGGER price_version_no_truncate BEFORE TRUNCATE ON price_version
  FOR EACH STATEMENT EXECUTE FUNCTION price_version_refuse_change();
