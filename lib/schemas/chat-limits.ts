// Apart from the schemas: a page that needs these need not load a schema library.

/** Bounds of one chat; the dashboard tells of them before the server has to refuse. */
export const CHAT_LIMITS = {
  modelsPerChat: 4,
  chatsPerPerson: 2_000,
  messagesPerChat: 2_000,
  messagesPerSave: 100,
  /** What one chat may hold, texts and files, before it is compressed. */
  bytesPerChat: 64 * 1024 * 1024,
  bytesPerPerson: 1024 * 1024 * 1024,
  attachmentsPerMessage: 8,
  /** Of one file, as bytes. */
  attachmentBytes: 8 * 1024 * 1024,
  /** Of all files of one message: with base64 and the conversation before it, it fits into a request. */
  attachmentBytesPerMessage: 10 * 1024 * 1024,
  textLength: 1_000_000,
} as const

export const IMAGE_TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const
export const ATTACHMENT_TYPES = [...IMAGE_TYPES, 'application/pdf'] as const
