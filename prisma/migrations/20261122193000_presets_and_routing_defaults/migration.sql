-- Presets with immutable versions, what an organization wants of every request, and when models go.

-- Constant defaults: no table is rewritten.
ALTER TABLE "model" ADD COLUMN "expiration_date" DATE, ADD COLUMN "successor_slug" TEXT;

CREATE TABLE "preset" (
    "id" TEXT NOT NULL,
    "organization_id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "status" TEXT NOT NULL DEFAULT 'active',
    "creator_user_id" TEXT,
    "designated_version" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "status_updated_at" TIMESTAMPTZ(3),

    CONSTRAINT "preset_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "preset_status" CHECK (status IN ('active', 'disabled', 'archived')),
    CONSTRAINT "preset_designated_version" CHECK (designated_version >= 1)
);
CREATE UNIQUE INDEX "preset_organization_id_slug_key" ON "preset"("organization_id", "slug");
CREATE INDEX "preset_organization_id_updated_at_idx" ON "preset"("organization_id", "updated_at");
ALTER TABLE "preset" ADD CONSTRAINT "preset_organization_id_fkey"
  FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "preset_version" (
    "id" TEXT NOT NULL,
    "preset_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "creator_id" TEXT NOT NULL,
    "system_prompt" TEXT,
    "config" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "preset_version_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "preset_version_number" CHECK (version >= 1),
    CONSTRAINT "preset_version_config" CHECK (jsonb_typeof(config) = 'object')
);
CREATE UNIQUE INDEX "preset_version_preset_id_version_key" ON "preset_version"("preset_id", "version");
ALTER TABLE "preset_version" ADD CONSTRAINT "preset_version_preset_id_fkey"
  FOREIGN KEY ("preset_id") REFERENCES "preset"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A version is what a request was once made with: it goes with its preset and never changes.
CREATE FUNCTION preset_version_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A version of a preset never changes; save a new one.' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER preset_version_immutable BEFORE UPDATE ON preset_version
  FOR EACH ROW EXECUTE FUNCTION preset_version_refuse_change();

CREATE TABLE "routing_defaults" (
    "organization_id" TEXT NOT NULL,
    "default_model" TEXT,
    "provider_sort" TEXT,
    "allowed_providers" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "ignored_providers" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "deny_data_collection" BOOLEAN NOT NULL DEFAULT false,
    "zdr" BOOLEAN NOT NULL DEFAULT false,
    "auto_allowed_models" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "auto_excluded_models" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "auto_cost_tier" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "routing_defaults_pkey" PRIMARY KEY ("organization_id"),
    CONSTRAINT "routing_defaults_provider_sort" CHECK (provider_sort IN ('price', 'throughput', 'latency', 'exacto')),
    CONSTRAINT "routing_defaults_auto_cost_tier" CHECK (auto_cost_tier IN ('low', 'medium', 'high', 'xhigh', 'max'))
);
ALTER TABLE "routing_defaults" ADD CONSTRAINT "routing_defaults_organization_id_fkey"
  FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;
