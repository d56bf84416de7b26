-- Prompts and answers of organizations that turn their storage on.

CREATE TABLE "content_setting" (
    "organization_id" TEXT NOT NULL,
    "is_stored" BOOLEAN NOT NULL DEFAULT false,
    "retention_days" INTEGER NOT NULL DEFAULT 30,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "content_setting_pkey" PRIMARY KEY ("organization_id"),
    CONSTRAINT "content_setting_retention_days" CHECK (retention_days BETWEEN 1 AND 365)
);
ALTER TABLE "content_setting" ADD CONSTRAINT "content_setting_organization_id_fkey"
  FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "generation_content" (
    "organization_id" TEXT NOT NULL,
    "generation_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "sealed" BYTEA NOT NULL,
    "key_version" INTEGER NOT NULL,

    CONSTRAINT "generation_content_pkey" PRIMARY KEY ("organization_id", "generation_id")
);
CREATE INDEX "generation_content_expires_at" ON "generation_content"("expires_at");
-- Compressed already: PostgreSQL need not try again.
ALTER TABLE "generation_content" ALTER COLUMN "sealed" SET STORAGE EXTERNAL;
