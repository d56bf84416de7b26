-- What all accounts together used of a model, per day and per category that programs name: rankings read this. The worker writes
-- the last days anew while they can still grow (lib/analytics/public/sum-models.ts).
CREATE TABLE "model_usage_day" (
    "day" DATE NOT NULL,
    "category" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "requests" BIGINT NOT NULL,
    "prompt_tokens" BIGINT NOT NULL,
    "completion_tokens" BIGINT NOT NULL,

    CONSTRAINT "model_usage_day_pkey" PRIMARY KEY ("day","category","model")
);

-- CreateIndex
CREATE INDEX "model_usage_day_category_day_idx" ON "model_usage_day"("category", "day");
