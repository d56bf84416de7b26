-- One outbox for everything that people are told, in the place of two: what is waiting there goes on here, and what was told
-- is not told again.

CREATE TABLE "notice" (
    "id" TEXT NOT NULL,
    "organization_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "facts" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id", "organization_id")
);
CREATE UNIQUE INDEX "notice_organization_id_key_key" ON "notice"("organization_id", "key");
CREATE INDEX "notice_created_at_idx" ON "notice"("created_at");

CREATE TABLE "notice_delivery" (
    "organization_id" TEXT NOT NULL,
    "notice_id" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "due_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "sent_at" TIMESTAMPTZ(3),
    "given_up_at" TIMESTAMPTZ(3),
    "last_error" TEXT,

    CONSTRAINT "notice_delivery_pkey" PRIMARY KEY ("organization_id", "notice_id", "recipient"),
    CONSTRAINT "notice_delivery_notice_id_organization_id_fkey" FOREIGN KEY ("notice_id", "organization_id")
      REFERENCES "notice"("id", "organization_id") ON DELETE CASCADE ON UPDATE NO ACTION
);
CREATE INDEX "notice_delivery_due" ON "notice_delivery"("due_at") WHERE sent_at IS NULL AND given_up_at IS NULL;

CREATE TABLE "notice_rule" (
    "organization_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "via_email" BOOLEAN NOT NULL,
    "via_webhook" BOOLEAN NOT NULL,
    "threshold_nanos" BIGINT CHECK (threshold_nanos > 0),
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "notice_rule_pkey" PRIMARY KEY ("organization_id", "kind")
);

CREATE TABLE "notice_webhook" (
    "organization_id" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "ciphertext" BYTEA NOT NULL,
    "key_version" INTEGER NOT NULL,
    "consecutive_failures" INTEGER NOT NULL DEFAULT 0,
    "disabled_at" TIMESTAMPTZ(3),
    "last_success_at" TIMESTAMPTZ(3),
    "last_failure_at" TIMESTAMPTZ(3),
    "last_error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "notice_webhook_pkey" PRIMARY KEY ("organization_id")
);

-- Last days of models: the key is what queueRetirementNotices derives.
INSERT INTO notice (id, organization_id, kind, key, facts, created_at)
  SELECT DISTINCT ON (r.organization_id, r.model_slug, r.expiration_date, r.stage)
      'note_' || md5(r.organization_id || r.model_slug || r.expiration_date || r.stage), r.organization_id, 'model_retirement',
      'model_retirement:' || r.model_slug || ':' || to_char(r.expiration_date, 'YYYY-MM-DD') || ':' || r.stage,
      jsonb_build_object('model_slug', r.model_slug, 'model_name', coalesce(m.name, r.model_slug),
        'expiration_date', to_char(r.expiration_date, 'YYYY-MM-DD'), 'stage', r.stage, 'successor_slug', m.successor_slug),
      r.created_at
    FROM retirement_notice r LEFT JOIN model m ON m.slug = r.model_slug
    ORDER BY r.organization_id, r.model_slug, r.expiration_date, r.stage, r.created_at;
INSERT INTO notice_delivery (organization_id, notice_id, recipient, created_at, due_at, attempts, sent_at)
  SELECT organization_id, 'note_' || md5(organization_id || model_slug || expiration_date || stage), user_id, created_at, due_at,
      attempts, sent_at
    FROM retirement_notice;

-- Auto top-up: of those that were sent only this month's cap matters, which is told once a month.
INSERT INTO notice (id, organization_id, kind, key, facts, created_at)
  SELECT DISTINCT ON (n.organization_id, key) 'note_' || md5(n.organization_id || key), n.organization_id, 'auto_top_up', key,
      jsonb_build_object('reason', n.kind, 'card', a.card_brand || ' ending in ' || a.card_last4, 'amount', (a.amount_cents / 100) || '.' || lpad((a.amount_cents % 100)::text, 2, '0'),
        'failure_code', coalesce(o.failure_code, a.last_failure_code)), n.created_at
    FROM auto_top_up_notice n
      JOIN auto_top_up a ON a.organization_id = n.organization_id
      LEFT JOIN credit_order o ON o.organization_id = n.organization_id AND o.id = n.order_id
      CROSS JOIN LATERAL (SELECT 'auto_top_up:' || n.kind || ':' || CASE WHEN n.kind = 'capped'
        THEN to_char(n.created_at AT TIME ZONE 'UTC', 'YYYY-MM') ELSE coalesce(n.order_id, n.id::text) END AS key) k
    ORDER BY n.organization_id, key, n.created_at;
INSERT INTO notice_delivery (organization_id, notice_id, recipient, created_at, due_at, attempts, sent_at)
  SELECT n.organization_id, 'note_' || md5(n.organization_id || key), n.user_id, min(n.created_at), max(n.due_at),
      max(n.attempts), max(n.sent_at)
    FROM auto_top_up_notice n
      CROSS JOIN LATERAL (SELECT 'auto_top_up:' || n.kind || ':' || CASE WHEN n.kind = 'capped'
        THEN to_char(n.created_at AT TIME ZONE 'UTC', 'YYYY-MM') ELSE coalesce(n.order_id, n.id::text) END AS key) k
    GROUP BY n.organization_id, key, n.user_id;

DROP TABLE "retirement_notice";
DROP TABLE "auto_top_up_notice";
