-- Requests that were refused before any provider was asked, so that a log of failures is whole.

CREATE TABLE "refused_request" (
    "organization_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "id" TEXT NOT NULL,
    "api_key_id" TEXT,
    "user_id" TEXT,
    "request_id" TEXT NOT NULL,
    "requested_model" TEXT NOT NULL,
    "api" TEXT NOT NULL,
    "streamed" BOOLEAN NOT NULL,
    "status" INTEGER NOT NULL,
    "error_code" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',
    "duration_ms" INTEGER NOT NULL,
    "app_referer" TEXT,
    "app_title" TEXT,
    "user_agent" TEXT,
    "session_id" TEXT,
    "preset" TEXT,

    CONSTRAINT "refused_request_pkey" PRIMARY KEY ("organization_id", "created_at", "id")
);
CREATE INDEX "refused_request_id" ON "refused_request"("organization_id", "id");
CREATE INDEX "refused_request_created_at" ON "refused_request"("created_at");
