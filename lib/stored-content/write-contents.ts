import { getPool } from '@/lib/db'
import type { ContentText } from './content-queue'
import { getContentSetting } from './content-setting'
import { sealContent } from './seal-content'

/** The setting's row decides: an organization that turned storing off a moment ago has nothing stored any more. */
const INSERT = `
  INSERT INTO generation_content (organization_id, generation_id, created_at, expires_at, sealed, key_version)
  SELECT row.organization_id, row.generation_id, row.created_at,
    row.created_at + make_interval(days => setting.retention_days), row.sealed, row.key_version
  FROM unnest($1::text[], $2::text[], $3::timestamptz[], $4::bytea[], $5::int[])
    AS row (organization_id, generation_id, created_at, sealed, key_version)
  JOIN content_setting setting ON setting.organization_id = row.organization_id AND setting.is_stored
  ON CONFLICT (organization_id, generation_id) DO NOTHING`

/** Writes contents in one statement, those of organizations that want them. */
export async function writeContents(contents: readonly ContentText[]): Promise<void> {
  const settings = await Promise.all(contents.map(({ organizationId }) => getContentSetting({ organizationId })))
  const wanted = contents.filter((_content, index) => settings[index]?.isStored)
  if (wanted.length === 0) return
  const sealed = await Promise.all(wanted.map((content) => sealContent(content, content.text)))
  await getPool().query(INSERT, [
    wanted.map(({ organizationId }) => organizationId),
    wanted.map(({ generationId }) => generationId),
    wanted.map(({ createdAt }) => createdAt),
    sealed.map(({ sealed: bytes }) => Buffer.from(bytes)),
    sealed.map(({ keyVersion }) => keyVersion),
  ])
}
