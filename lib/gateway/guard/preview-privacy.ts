import type { Principal } from '@/lib/auth'
import { readRoutingDefaults } from '@/lib/routing-defaults'
import type {
  PreviewRoutingDefaults,
  RoutingDefaultsObject,
  RoutingDefaultsPreview,
} from '@/lib/schemas/routing-defaults'
import { addPolicy } from '../resolve/add-policy'
import { mergePreferences } from '../resolve/merge-preferences'
import { countEligible, listCallable } from './preview-policy'

type Settings = RoutingDefaultsObject['provider']

const NOTHING: Settings = {
  sort: null,
  only: [],
  ignore: [],
  data_collection: 'allow',
  zdr: false,
  enable_paid_model_training: true,
  enable_free_model_training: true,
  enable_free_model_publication: true,
  zdr_groups: [],
  max_price: null,
}

/** Each setting at its strictest, but for lists and prices, which are as they are asked about. */
const ALONE: Readonly<Record<keyof RoutingDefaultsPreview['leaves_out'], (asked: Settings) => Partial<Settings>>> = {
  paid_training: () => ({ enable_paid_model_training: false }),
  free_training: () => ({ enable_free_model_training: false }),
  free_publication: () => ({ enable_free_model_publication: false }),
  zdr: () => ({ zdr: true }),
  zdr_anthropic: () => ({ zdr_groups: ['anthropic'] }),
  zdr_openai: () => ({ zdr_groups: ['openai'] }),
  zdr_google: () => ({ zdr_groups: ['google'] }),
  zdr_xai: () => ({ zdr_groups: ['xai'] }),
  zdr_other: () => ({ zdr_groups: ['other'] }),
  only: ({ only }) => ({ only }),
  ignore: ({ ignore }) => ({ ignore }),
  max_price: ({ max_price }) => ({ max_price }),
}

/** What the organization's settings, with changes that are only thought of, leave of all models; and what each alone would take. */
export async function previewPrivacy({
  principal,
  change,
}: {
  principal: Principal
  change: PreviewRoutingDefaults
}): Promise<RoutingDefaultsPreview> {
  const { provider: present } = await readRoutingDefaults({ organizationId: principal.organizationId })
  const asked = { ...present, ...withoutUndefined(change) }
  const callable = await listCallable(principal)
  const apply = (defaults: Settings) =>
    countEligible(callable, addPolicy(mergePreferences({ asked: null, defaults }) ?? {}, { defaults, guard: null }))
  const { total, eligible } = apply(asked)
  const leavesOut = (alone: (settings: Settings) => Partial<Settings>) => {
    const left = apply({ ...NOTHING, ...alone(asked) }).eligible
    return { models: total.models - left.models, endpoints: total.endpoints - left.endpoints }
  }
  return {
    total,
    eligible,
    leaves_out: {
      paid_training: leavesOut(ALONE.paid_training),
      free_training: leavesOut(ALONE.free_training),
      free_publication: leavesOut(ALONE.free_publication),
      zdr: leavesOut(ALONE.zdr),
      zdr_anthropic: leavesOut(ALONE.zdr_anthropic),
      zdr_openai: leavesOut(ALONE.zdr_openai),
      zdr_google: leavesOut(ALONE.zdr_google),
      zdr_xai: leavesOut(ALONE.zdr_xai),
      zdr_other: leavesOut(ALONE.zdr_other),
      only: leavesOut(ALONE.only),
      ignore: leavesOut(ALONE.ignore),
      max_price: leavesOut(ALONE.max_price),
    },
  }
}

function withoutUndefined(change: PreviewRoutingDefaults): Partial<Settings> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
}
