import { useQuery } from '@tanstack/react-query'
import { keyQueries } from '@/lib/client/keys'
import { memberQueries } from '@/lib/client/members'
import { modelQueries } from '@/lib/client/models'
import { providerQueries } from '@/lib/client/providers'
import type { PickOption } from './pick-list'

const NONE: PickOption[] = []

/** All models, for choosing among them. */
export function useModelChoices(): PickOption[] {
  const { data } = useQuery(modelQueries.all())
  return data?.map(({ id, name }) => ({ value: id, label: id, hint: name.length > 24 ? undefined : name })) ?? NONE
}

/** All providers. */
export function useProviderChoices(): PickOption[] {
  const { data } = useQuery(providerQueries.list())
  return data?.map(({ slug, name }) => ({ value: slug, label: name })) ?? NONE
}

/** The organization's keys, by their public hashes. */
export function useKeyChoices(): PickOption[] {
  const { data } = useQuery(keyQueries.list())
  return data?.map(({ hash, name, label }) => ({ value: hash, label: name, hint: label })) ?? NONE
}

/** The organization's people. */
export function useMemberChoices(): PickOption[] {
  const { data } = useQuery(memberQueries.choices())
  return (
    data?.map((member) => ({
      value: member.id,
      label: member.first_name ?? member.email,
      hint: member.first_name ? member.email : undefined,
    })) ?? NONE
  )
}
