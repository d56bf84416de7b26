import { createMessageId } from '@/lib/client/chat/new-message'
import { type LocalFile, toDataUri } from '@/lib/client/chat/file-store'
import { ATTACHMENT_TYPES, CHAT_LIMITS } from '@/lib/schemas/chat-limits'

type ReadResult = { files: LocalFile[]; problems: string[] }

const BYTES_PER_MEGABYTE = 1024 * 1024

/** Reads chosen files; what cannot be sent is named with the reason instead. `present` are those that are there already. */
export async function readAttachments(chosen: readonly File[], present: readonly LocalFile[]): Promise<ReadResult> {
  const files: LocalFile[] = []
  const problems: string[] = []
  for (const file of chosen) {
    const problem = findProblem(file, [...present, ...files])
    if (problem) problems.push(problem)
    else files.push(await readFile(file))
  }
  return { files, problems }
}

/** Why a file cannot be sent; null when it can. */
export function findProblem(file: Pick<File, 'name' | 'type' | 'size'>, present: readonly LocalFile[]): string | null {
  const { attachmentBytes, attachmentBytesPerMessage, attachmentsPerMessage } = CHAT_LIMITS
  if (!findType(file.type)) return `${file.name} is neither an image (PNG, JPEG, WebP, GIF) nor a PDF.`
  if (file.size === 0) return `${file.name} is empty.`
  if (file.size > attachmentBytes) return `${file.name} is larger than ${attachmentBytes / BYTES_PER_MEGABYTE} MB.`
  if (present.length >= attachmentsPerMessage) return `A message takes at most ${attachmentsPerMessage} files.`
  const bytes = present.reduce((sum, known) => sum + known.bytes, file.size)
  if (bytes > attachmentBytesPerMessage) {
    return `The files of a message may have ${attachmentBytesPerMessage / BYTES_PER_MEGABYTE} MB together; ${file.name} is too much.`
  }
  return null
}

async function readFile(file: File): Promise<LocalFile> {
  const type = findType(file.type) ?? 'image/png'
  const name =
    file.name
      .replace(/\p{Cc}/gu, ' ')
      .trim()
      .slice(0, 300) || 'file'
  return { id: createMessageId(), name, media_type: type, bytes: file.size, dataUri: await toDataUri(file) }
}

const findType = (type: string) => ATTACHMENT_TYPES.find((known) => known === type)
