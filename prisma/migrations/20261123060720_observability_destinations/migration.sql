-- Where organizations want their generations told to.

CREATE TABLE "observability_destination" (
    "id" UUID NOT NULL,
    "organization_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL CHECK (kind IN ('webhook', 'otel-collector')),
    "name" TEXT NOT NULL,
    "is_enabled" BOOLEAN NOT NULL DEFAULT true,
    "ciphertext" BYTEA NOT NULL,
    "key_version" INTEGER NOT NULL,
    "api_key_hashes" TEXT[],
    "sampling_rate" DOUBLE PRECISION NOT NULL DEFAULT 1 CHECK (sampling_rate BETWEEN 0 AND 1),
    "is_private" BOOLEAN NOT NULL DEFAULT true,
    "delivered_count" BIGINT NOT NULL DEFAULT 0,
    "dropped_count" BIGINT NOT NULL DEFAULT 0,
    "last_delivered_at" TIMESTAMPTZ(3),
    "last_failed_at" TIMESTAMPTZ(3),
    "last_error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "observability_destination_pkey" PRIMARY KEY ("id", "organization_id")
);
CREATE INDEX "observability_destination_organization_id_idx" ON "observability_destination"("organization_id");
