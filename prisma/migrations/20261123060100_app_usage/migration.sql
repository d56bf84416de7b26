-- What programs that say publicly who they are used of each model, over all accounts and per hour: app lists and rankings read
-- this. The worker writes each hour anew while it can still grow (lib/analytics/public/sum-apps.ts).
CREATE TABLE "app_usage_hour" (
    "hour_at" TIMESTAMPTZ(0) NOT NULL,
    "model" TEXT NOT NULL,
    "app_url" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "requests" BIGINT NOT NULL,
    "prompt_tokens" BIGINT NOT NULL,
    "completion_tokens" BIGINT NOT NULL,

    CONSTRAINT "app_usage_hour_pkey" PRIMARY KEY ("hour_at","model","app_url")
);

-- CreateIndex
CREATE INDEX "app_usage_hour_model_hour_at_idx" ON "app_usage_hour"("model", "hour_at");
