-- E-mails about the last days of models, one row each, so that nobody gets one twice.

CREATE TABLE "retirement_notice" (
    "organization_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "model_slug" TEXT NOT NULL,
    "expiration_date" DATE NOT NULL,
    "stage" TEXT NOT NULL CHECK (stage IN ('announced', 'last_week')),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "due_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "retirement_notice_pkey" PRIMARY KEY ("organization_id", "user_id", "model_slug", "expiration_date", "stage"),
    CONSTRAINT "retirement_notice_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id")
      ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "retirement_notice_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id")
      ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "retirement_notice_user_id_idx" ON "retirement_notice"("user_id");
CREATE INDEX "retirement_notice_due" ON "retirement_notice"("due_at") WHERE sent_at IS NULL;
