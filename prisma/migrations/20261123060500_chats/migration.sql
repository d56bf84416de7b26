-- Chats of people in the dashboard: rooms, messages, their files, and links to what is shared.
-- What people write is sealed as stored contents are; only sizes, times and the order are in the open.

CREATE TABLE "chat" (
    "id" TEXT NOT NULL,
    "organization_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleted_at" TIMESTAMPTZ(3),
    "message_count" INTEGER NOT NULL DEFAULT 0,
    "bytes" BIGINT NOT NULL DEFAULT 0,
    "sealed" BYTEA NOT NULL,
    "key_version" INTEGER NOT NULL,

    CONSTRAINT "chat_pkey" PRIMARY KEY ("id", "organization_id"),
    CONSTRAINT "chat_size" CHECK (message_count >= 0 AND bytes >= 0)
);
CREATE INDEX "chat_person" ON "chat"("organization_id", "user_id", "updated_at", "id");
CREATE INDEX "chat_user" ON "chat"("user_id");
CREATE INDEX "chat_deleted" ON "chat"("deleted_at");
ALTER TABLE "chat" ADD CONSTRAINT "chat_organization_id_fkey"
  FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "chat" ADD CONSTRAINT "chat_user_id_fkey"
  FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

CREATE TABLE "chat_message" (
    "organization_id" TEXT NOT NULL,
    "chat_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "bytes" INTEGER NOT NULL,
    "sealed" BYTEA NOT NULL,
    "key_version" INTEGER NOT NULL,

    CONSTRAINT "chat_message_pkey" PRIMARY KEY ("organization_id", "chat_id", "id"),
    CONSTRAINT "chat_message_bytes" CHECK (bytes >= 0)
);
CREATE INDEX "chat_message_order" ON "chat_message"("organization_id", "chat_id", "position", "id");
ALTER TABLE "chat_message" ADD CONSTRAINT "chat_message_chat_id_organization_id_fkey"
  FOREIGN KEY ("chat_id", "organization_id") REFERENCES "chat"("id", "organization_id") ON DELETE CASCADE ON UPDATE NO ACTION;

CREATE TABLE "chat_attachment" (
    "organization_id" TEXT NOT NULL,
    "chat_id" TEXT NOT NULL,
    "message_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sealed" BYTEA NOT NULL,
    "key_version" INTEGER NOT NULL,

    CONSTRAINT "chat_attachment_pkey" PRIMARY KEY ("organization_id", "chat_id", "id"),
    CONSTRAINT "chat_attachment_bytes" CHECK (bytes > 0),
    CONSTRAINT "chat_attachment_media_type"
      CHECK (media_type IN ('image/png', 'image/jpeg', 'image/webp', 'image/gif', 'application/pdf'))
);
CREATE INDEX "chat_attachment_message" ON "chat_attachment"("organization_id", "chat_id", "message_id");
ALTER TABLE "chat_attachment" ADD CONSTRAINT "chat_attachment_organization_id_chat_id_message_id_fkey"
  FOREIGN KEY ("organization_id", "chat_id", "message_id")
  REFERENCES "chat_message"("organization_id", "chat_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

CREATE TABLE "chat_share" (
    "organization_id" TEXT NOT NULL,
    "chat_id" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sealed" BYTEA NOT NULL,
    "key_version" INTEGER NOT NULL,

    CONSTRAINT "chat_share_pkey" PRIMARY KEY ("chat_id", "organization_id")
);
CREATE UNIQUE INDEX "chat_share_token_hash_organization_id_key" ON "chat_share"("token_hash", "organization_id");
ALTER TABLE "chat_share" ADD CONSTRAINT "chat_share_chat_id_organization_id_fkey"
  FOREIGN KEY ("chat_id", "organization_id") REFERENCES "chat"("id", "organization_id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- Sealed bytes do not compress; what could be compressed is already.
ALTER TABLE "chat" ALTER COLUMN "sealed" SET STORAGE EXTERNAL;
ALTER TABLE "chat_message" ALTER COLUMN "sealed" SET STORAGE EXTERNAL;
ALTER TABLE "chat_attachment" ALTER COLUMN "sealed" SET STORAGE EXTERNAL;
ALTER TABLE "chat_share" ALTER COLUMN "sealed" SET STORAGE EXTERNAL;
