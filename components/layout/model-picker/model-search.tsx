'use client'

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { modelQueries } from '@/lib/client/models'
import { OptionSearch } from './option-search'
import { searchModels } from './search-models'
import { toOption } from './to-option'

/** Every model but the excluded ones. */
export function ModelSearch({ excluded, onPick }: { excluded: readonly string[]; onPick: (slug: string) => void }) {
  const models = useQuery(modelQueries.list())
  const [query, setQuery] = useState('')
  const options = models.data ? searchModels(models.data, query, excluded).map(toOption) : null
  return (
    <OptionSearch
      query={query}
      onQuery={setQuery}
      placeholder="Search by name or slug"
      options={options}
      models={models}
      onPick={onPick}
    />
  )
}
