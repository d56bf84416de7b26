import type { ProviderErrorType } from '../spec'

export type ErrorFacts = { status: number | null; message: string; codes: readonly string[] }

type Rule = { type: ProviderErrorType; code?: RegExp; message?: RegExp }

/**
 * What providers call the same mishap, most specific first: a status says less than a code, and a code less than the
 * words (context overflow alone arrives as 400, 413 and 422, under a dozen codes). Codes are compared whole, words anywhere.
 */
const RULES: readonly Rule[] = [
  {
    type: 'context_length_exceeded',
    code: /^(?:context_length_exceeded|string_above_max_length|exceed_context_size_error|context_window_exceeded)$/i,
    message:
      /context[ _](?:length|window|size)|maximum (?:context|prompt length)|prompt (?:is )?too long|input (?:is )?too long|input token count|too many (?:input )?tokens|reduce the length of|range of input length|exceed(?:s|ed)? (?:the )?(?:model(?:'s)? )?(?:max(?:imum)? )?(?:token|input|context) limit/i,
  },
  {
    type: 'max_tokens_exceeded',
    code: /^max_tokens_exceeded$/i,
    message:
      /max_(?:completion_|output_)?tokens\b.{0,80}(?:too large|too high|exceed|at most|less than|greater than|maximum|should be|range)/i,
  },
  {
    type: 'content_policy_violation',
    code: /^(?:content_filter|content_policy_violation|data_inspection_failed|DataInspectionFailed|content_filter_error|moderation_blocked|sensitive)$/i,
    message:
      /content (?:exists risk|management policy|policy|filter)|usage (?:polic(?:y|ies)|guidelines)|safety (?:system|filter|reasons)|inappropriate content|flagged (?:by|as|for)|moderation|prohibited (?:use|content)|violat\w+ .{0,40}polic/i,
  },
  {
    type: 'payment_required',
    code: /^(?:insufficient_quota|insufficient_balance|billing_error|exceeded_current_quota_error|billing_hard_limit_reached|Arrearage|payment_required|insufficient_funds)$/i,
    message:
      /(?:insufficient|not enough) (?:balance|credits?|funds|quota)|all available credits|spending limit|credit balance is too low|out of credits|account (?:is )?(?:in arrears|not active, please check your billing)|billing hard limit/i,
  },
  {
    type: 'authentication',
    code: /^(?:invalid_api_key|authentication_error|invalid_authentication_error|API_KEY_INVALID|incorrect_api_key_error|UNAUTHENTICATED)$/i,
    message:
      /(?:invalid|incorrect|wrong|missing) api[ _-]?key|api[ _-]?key (?:is )?(?:not valid|invalid|expired|not found)|invalid authentication/i,
  },
  {
    type: 'invalid_image',
    code: /^(?:invalid_image\w*|image_parse_error|unsupported_image\w*|image_content_error)$/i,
    message:
      /(?:invalid|unsupported|corrupt\w*) (?:base64 )?image|image.{0,60}(?:could not be|cannot be|can't be|failed to|not valid|invalid|unsupported|too large|exceeds)|(?:unable to|failed to|could not) (?:process|decode|download|fetch|load)\b.{0,40}image/i,
  },
  {
    type: 'provider_overloaded',
    code: /^(?:overloaded_error|engine_overloaded_error|server_overloaded|service_unavailable_error|UNAVAILABLE|capacity_exceeded|no_capacity)$/i,
    message: /\boverloaded\b|over capacity|at capacity|no (?:available )?capacity|server (?:is )?busy/i,
  },
  {
    type: 'rate_limit_exceeded',
    code: /^(?:rate_limit\w*|RESOURCE_EXHAUSTED|Throttling\w*|limit_requests|too_many_requests)$/i,
  },
  { type: 'timeout', code: /^(?:timeout|timeout_error|request_timeout|DEADLINE_EXCEEDED)$/i },
  {
    type: 'permission_denied',
    code: /^(?:permission_error|PERMISSION_DENIED|access_denied|AccessDenied\w*)$/i,
    message: /user location is not supported/i,
  },
  {
    type: 'not_found',
    code: /^(?:model_not_found|not_found_error|NOT_FOUND|resource_not_found_error|model_not_found_error)$/i,
  },
  { type: 'payload_too_large', code: /^(?:request_too_large|payload_too_large)$/i },
]

const TYPE_BY_STATUS: ReadonlyMap<number, ProviderErrorType> = new Map([
  [401, 'authentication'],
  [402, 'payment_required'],
  [403, 'permission_denied'],
  [404, 'not_found'],
  [405, 'not_found'],
  [408, 'timeout'],
  [410, 'not_found'],
  [413, 'payload_too_large'],
  [429, 'rate_limit_exceeded'],
  // Groq answers 498 when its flex tier has no room; Anthropic 529 when it is overloaded.
  [498, 'provider_overloaded'],
  [499, 'timeout'],
  [502, 'provider_unavailable'],
  [503, 'provider_overloaded'],
  [504, 'timeout'],
  [520, 'provider_unavailable'],
  [521, 'provider_unavailable'],
  [522, 'provider_unavailable'],
  [523, 'provider_unavailable'],
  [524, 'timeout'],
  [529, 'provider_overloaded'],
])

/** Statuses whose meaning is beyond doubt, so that words such as "context" in an explanation do not mislead. */
const CERTAIN_STATUSES: ReadonlySet<number> = new Set([401, 402, 404, 408])

/** Finds our word for what went wrong. Without any hint: `server` for 5xx, `invalid_request` for 4xx, else `unmapped`. */
export function classifyError({ status, message, codes }: ErrorFacts): ProviderErrorType {
  const byStatus = status === null ? undefined : TYPE_BY_STATUS.get(status)
  if (byStatus !== undefined && status !== null && CERTAIN_STATUSES.has(status)) return byStatus
  const rule = RULES.find(({ code, message: words }) => codes.some((word) => code?.test(word)) || words?.test(message))
  if (rule !== undefined) return rule.type
  if (byStatus !== undefined) return byStatus
  if (status !== null && status >= 500) return 'server'
  if (status !== null && status >= 400) return 'invalid_request'
  return classifyGenericCode(codes)
}

/** Inside a stream there is no status: the family of the code has to do. */
function classifyGenericCode(codes: readonly string[]): ProviderErrorType {
  if (codes.some((code) => /invalid|bad_request/i.test(code))) return 'invalid_request'
  if (codes.some((code) => /server|internal|api_error|^5\d\d$/i.test(code))) return 'server'
  return 'unmapped'
}
