-- What the catalogue files say about a model's last day is kept beside what an operator set, so that it can hold again.

-- AlterTable
ALTER TABLE "model" ADD COLUMN "file_expiration_date" DATE,
ADD COLUMN "file_successor_slug" TEXT;

-- Where no operator has set them, what holds is from the files. For the others the next start reads the files once more.
UPDATE "model" SET "file_expiration_date" = "expiration_date", "file_successor_slug" = "successor_slug" WHERE NOT "keeps_retirement";
UPDATE "catalog_state" SET "content_hash" = '';
