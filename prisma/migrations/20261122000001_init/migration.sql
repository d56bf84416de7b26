-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "app_user" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT,
    "image_url" TEXT,
    "password_hash" TEXT,
    "email_verified_at" TIMESTAMPTZ(3),
    "session_version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "oauth_account" (
    "provider" TEXT NOT NULL,
    "provider_account_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "oauth_account_pkey" PRIMARY KEY ("provider","provider_account_id")
);

-- CreateTable
CREATE TABLE "email_token" (
    "token_hash" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "email_token_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "throttle" (
    "subject" TEXT NOT NULL,
    "window_start" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "throttle_pkey" PRIMARY KEY ("subject","window_start")
);

-- CreateTable
CREATE TABLE "organization" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "personal_for_user_id" TEXT,
    "stripe_customer_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "organization_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("organization_id","user_id")
);

-- CreateTable
CREATE TABLE "api_key" (
    "id" TEXT NOT NULL,
    "organization_id" TEXT NOT NULL,
    "created_by_user_id" TEXT,
    "hash" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'inference',
    "limit_nanos" BIGINT,
    "limit_reset" TEXT,
    "expires_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),
    "disabled_at" TIMESTAMPTZ(3),
    "deleted_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "free_usage" (
    "organization_id" TEXT NOT NULL,
    "window_kind" TEXT NOT NULL,
    "window_start" TIMESTAMPTZ(3) NOT NULL,
    "requests" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "free_usage_pkey" PRIMARY KEY ("organization_id","window_kind","window_start")
);

-- CreateTable
CREATE TABLE "chain" (
    "id" TEXT NOT NULL,
    "organization_id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "models" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "chain_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credit_order" (
    "id" TEXT NOT NULL,
    "organization_id" TEXT NOT NULL,
    "created_by_user_id" TEXT,
    "status" TEXT NOT NULL DEFAULT 'pending',
    "credit_cents" INTEGER NOT NULL,
    "fee_cents" INTEGER NOT NULL,
    "total_cents" INTEGER NOT NULL,
    "checkout_session_id" TEXT,
    "payment_intent_id" TEXT,
    "receipt_url" TEXT,
    "refunded_cents" INTEGER NOT NULL DEFAULT 0,
    "paid_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "credit_order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stripe_event" (
    "id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "processed_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stripe_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "author" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "author_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "provider" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "privacy_policy_url" TEXT,
    "terms_of_service_url" TEXT,
    "status_page_url" TEXT,
    "headquarters" TEXT,
    "datacenters" TEXT[],

    CONSTRAINT "provider_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "model" (
    "slug" TEXT NOT NULL,
    "canonical_slug" TEXT NOT NULL,
    "author_slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "aliases" TEXT[],
    "context_length" INTEGER NOT NULL,
    "max_completion_tokens" INTEGER,
    "input_modalities" TEXT[],
    "output_modalities" TEXT[],
    "tokenizer" TEXT NOT NULL,
    "instruct_type" TEXT,
    "supported_parameters" TEXT[],
    "hugging_face_id" TEXT,
    "knowledge_cutoff" DATE,
    "is_reasoning" BOOLEAN NOT NULL DEFAULT false,
    "is_free" BOOLEAN NOT NULL DEFAULT false,
    "released_at" TIMESTAMPTZ(3) NOT NULL,
    "is_active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "model_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "endpoint" (
    "id" TEXT NOT NULL,
    "model_slug" TEXT NOT NULL,
    "provider_slug" TEXT NOT NULL,
    "tag" TEXT NOT NULL,
    "provider_model_id" TEXT NOT NULL,
    "context_length" INTEGER NOT NULL,
    "max_completion_tokens" INTEGER,
    "quantization" TEXT,
    "supported_parameters" TEXT[],
    "trains_on_prompts" BOOLEAN,
    "retention_days" INTEGER,
    "is_active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "endpoint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "price_version" (
    "id" TEXT NOT NULL,
    "endpoint_id" TEXT NOT NULL,
    "prompt_picos" BIGINT NOT NULL,
    "completion_picos" BIGINT NOT NULL,
    "cache_read_picos" BIGINT,
    "cache_write_picos" BIGINT,
    "request_nanos" BIGINT NOT NULL DEFAULT 0,
    "image_nanos" BIGINT NOT NULL DEFAULT 0,
    "effective_from" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "price_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "catalog_state" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "content_hash" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "loaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "catalog_state_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "app_user_email_key" ON "app_user"("email");

-- CreateIndex
CREATE INDEX "oauth_account_user_id_idx" ON "oauth_account"("user_id");

-- CreateIndex
CREATE INDEX "email_token_user_id_purpose_idx" ON "email_token"("user_id", "purpose");

-- CreateIndex
CREATE INDEX "throttle_window_start_idx" ON "throttle"("window_start");

-- CreateIndex
CREATE UNIQUE INDEX "organization_personal_for_user_id_key" ON "organization"("personal_for_user_id");

-- CreateIndex
CREATE UNIQUE INDEX "organization_stripe_customer_id_key" ON "organization"("stripe_customer_id");

-- CreateIndex
CREATE INDEX "membership_user_id_idx" ON "membership"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_hash_key" ON "api_key"("hash");

-- CreateIndex
CREATE INDEX "api_key_organization_id_created_at_idx" ON "api_key"("organization_id", "created_at");

-- CreateIndex
CREATE INDEX "free_usage_window_start_idx" ON "free_usage"("window_start");

-- CreateIndex
CREATE UNIQUE INDEX "chain_organization_id_slug_key" ON "chain"("organization_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "credit_order_checkout_session_id_key" ON "credit_order"("checkout_session_id");

-- CreateIndex
CREATE UNIQUE INDEX "credit_order_payment_intent_id_key" ON "credit_order"("payment_intent_id");

-- CreateIndex
CREATE INDEX "credit_order_organization_id_created_at_idx" ON "credit_order"("organization_id", "created_at");

-- CreateIndex
CREATE INDEX "credit_order_status_created_at_idx" ON "credit_order"("status", "created_at");

-- CreateIndex
CREATE INDEX "stripe_event_processed_at_received_at_idx" ON "stripe_event"("processed_at", "received_at");

-- CreateIndex
CREATE INDEX "model_author_slug_idx" ON "model"("author_slug");

-- CreateIndex
CREATE INDEX "endpoint_model_slug_idx" ON "endpoint"("model_slug");

-- CreateIndex
CREATE INDEX "price_version_endpoint_id_effective_from_idx" ON "price_version"("endpoint_id", "effective_from" DESC);

-- AddForeignKey
ALTER TABLE "oauth_account" ADD CONSTRAINT "oauth_account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "email_token" ADD CONSTRAINT "email_token_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_created_by_user_id_fkey" FOREIGN KEY ("created_by_user_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chain" ADD CONSTRAINT "chain_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credit_order" ADD CONSTRAINT "credit_order_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "model" ADD CONSTRAINT "model_author_slug_fkey" FOREIGN KEY ("author_slug") REFERENCES "author"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "endpoint" ADD CONSTRAINT "endpoint_model_slug_fkey" FOREIGN KEY ("model_slug") REFERENCES "model"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "endpoint" ADD CONSTRAINT "endpoint_provider_slug_fkey" FOREIGN KEY ("provider_slug") REFERENCES "provider"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "price_version" ADD CONSTRAINT "price_version_endpoint_id_fkey" FOREIGN KEY ("endpoint_id") REFERENCES "endpoint"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Checks: Prisma's schema language has no words for them. The models' comments carry the same rules.
ALTER TABLE "app_user" ADD CONSTRAINT "app_user_email_normal" CHECK (email = lower(btrim(email)) AND email <> '');
ALTER TABLE "email_token" ADD CONSTRAINT "email_token_purpose" CHECK (purpose IN ('verify_email', 'reset_password'));
ALTER TABLE "membership" ADD CONSTRAINT "membership_role" CHECK (role IN ('admin', 'member'));
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_kind" CHECK (kind IN ('inference', 'management'));
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_limit_not_negative" CHECK (limit_nanos >= 0);
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_limit_reset" CHECK (limit_reset IN ('daily', 'weekly', 'monthly'));
ALTER TABLE "free_usage" ADD CONSTRAINT "free_usage_window" CHECK (window_kind IN ('minute', 'day'));
ALTER TABLE "free_usage" ADD CONSTRAINT "free_usage_not_negative" CHECK (requests >= 0);
ALTER TABLE "chain" ADD CONSTRAINT "chain_models" CHECK (cardinality(models) BETWEEN 1 AND 10);
ALTER TABLE "credit_order" ADD CONSTRAINT "credit_order_status"
  CHECK (status IN ('pending', 'paid', 'expired', 'failed', 'refunded'));
ALTER TABLE "credit_order" ADD CONSTRAINT "credit_order_amounts"
  CHECK (credit_cents > 0 AND fee_cents >= 0 AND total_cents = credit_cents + fee_cents
         AND refunded_cents BETWEEN 0 AND total_cents);
ALTER TABLE "price_version" ADD CONSTRAINT "price_version_not_negative"
  CHECK (prompt_picos >= 0 AND completion_picos >= 0 AND cache_read_picos >= 0 AND cache_write_picos >= 0
         AND request_nanos >= 0 AND image_nanos >= 0);
ALTER TABLE "catalog_state" ADD CONSTRAINT "catalog_state_single" CHECK (id = 1);
