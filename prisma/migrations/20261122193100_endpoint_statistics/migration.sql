-- What gateways measure of each endpoint, by process and minute, and over all processes by hour.
CREATE TABLE "endpoint_minute" (
    "minute_at" TIMESTAMPTZ(0) NOT NULL,
    "endpoint_id" TEXT NOT NULL,
    "process_id" TEXT NOT NULL,
    "requests" INTEGER NOT NULL,
    "failures" INTEGER NOT NULL,
    "rate_limited" INTEGER NOT NULL,
    "tool_answers" INTEGER NOT NULL,
    "tool_errors" INTEGER NOT NULL,
    "latency" INTEGER[],
    "throughput" INTEGER[],
    "failed_at" TIMESTAMPTZ(3),
    "ejected_until" TIMESTAMPTZ(3),
    "blocked_until" TIMESTAMPTZ(3),

    CONSTRAINT "endpoint_minute_pkey" PRIMARY KEY ("minute_at","endpoint_id","process_id")
);

-- CreateIndex
CREATE INDEX "endpoint_minute_endpoint_id_minute_at_idx" ON "endpoint_minute"("endpoint_id", "minute_at");

-- CreateTable
CREATE TABLE "endpoint_hour" (
    "endpoint_id" TEXT NOT NULL,
    "hour_at" TIMESTAMPTZ(0) NOT NULL,
    "requests" BIGINT NOT NULL,
    "failures" BIGINT NOT NULL,
    "rate_limited" BIGINT NOT NULL,
    "tool_answers" BIGINT NOT NULL,
    "tool_errors" BIGINT NOT NULL,
    "latency" INTEGER[],
    "throughput" INTEGER[],

    CONSTRAINT "endpoint_hour_pkey" PRIMARY KEY ("endpoint_id","hour_at")
);

-- CreateIndex
CREATE INDEX "endpoint_hour_hour_at_idx" ON "endpoint_hour"("hour_at");

-- Each row is rewritten every few seconds of its minute: room on the page keeps those updates off the indexes.
ALTER TABLE "endpoint_minute" SET (fillfactor = 60);
