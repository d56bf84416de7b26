// harness.mts
import { createServer as createServer2 } from "node:http";

// server/gateway/create-gateway-server.ts
import { getRequestListener, RequestError } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { createServer, ServerResponse } from "node:http";

// lib/core/errors.ts
var ERROR_STATUS = {
  invalid_request: 400,
  invalid_json: 400,
  invalid_image: 400,
  image_too_large: 400,
  unsupported_image_format: 400,
  image_download_failed: 400,
  context_length_exceeded: 400,
  max_tokens_exceeded: 400,
  content_policy_violation: 400,
  model_not_found: 400,
  authentication: 401,
  insufficient_credits: 402,
  key_limit_exceeded: 402,
  payment_declined: 402,
  permission_denied: 403,
  budget_exceeded: 403,
  account_frozen: 403,
  not_found: 404,
  no_endpoints: 404,
  method_not_allowed: 405,
  request_timeout: 408,
  conflict: 409,
  payload_too_large: 413,
  unsupported_media_type: 415,
  idempotency_mismatch: 422,
  rate_limit_exceeded: 429,
  server: 500,
  provider_unavailable: 502,
  provider_overloaded: 503,
  service_unavailable: 503,
  timeout: 504
};
var PUBLIC_TYPE = {
  invalid_json: "invalid_request",
  model_not_found: "not_found",
  insufficient_credits: "payment_required",
  key_limit_exceeded: "payment_required",
  payment_declined: "payment_required",
  budget_exceeded: "permission_denied",
  account_frozen: "permission_denied",
  no_endpoints: "not_found",
  method_not_allowed: "invalid_request",
  conflict: "precondition_failed",
  idempotency_mismatch: "unprocessable",
  unsupported_media_type: "invalid_request",
  service_unavailable: "provider_unavailable"
};
var AppError = class extends Error {
  code;
  details;
  /** Seconds after which a retry makes sense; sent as `Retry-After`. */
  retryAfterSeconds;
  /** Sent with the error response, for example `x-generation-id`. */
  headers;
  constructor(code, message2, options = {}) {
    super(message2, { cause: options.cause });
    this.name = "AppError";
    this.code = code;
    this.details = options.details ?? {};
    this.retryAfterSeconds = options.retryAfterSeconds;
    this.headers = options.headers ?? {};
  }
  get status() {
    return ERROR_STATUS[this.code];
  }
  /** The public name of `code`: what programs may rely on. */
  get type() {
    return PUBLIC_TYPE[this.code] ?? this.code;
  }
};
function toAppError(error) {
  if (error instanceof AppError) return error;
  return new AppError("server", "Something went wrong on our side. Nothing was billed. Please try again.", {
    cause: error
  });
}

// lib/http/streamed-body.ts
var CHUNKS_AHEAD = 4;
function isStreamedBody(body) {
  return typeof body === "object" && body !== null && "start" in body && "cancel" in body && !("getReader" in body);
}
function toReadableStream(body) {
  const sink = new ReadableSink();
  return new ReadableStream(
    {
      start: (controller) => {
        sink.open(controller);
        body.start(sink);
      },
      pull: () => {
        sink.wake();
      },
      cancel: () => {
        sink.leave();
        body.cancel();
      }
    },
    { highWaterMark: CHUNKS_AHEAD }
  );
}
var ReadableSink = class {
  #encoder = new TextEncoder();
  #controller = null;
  #wake = [];
  open(controller) {
    this.#controller = controller;
  }
  write(chunk) {
    this.#controller?.enqueue(typeof chunk === "string" ? this.#encoder.encode(chunk) : chunk);
    return this.#hasRoom();
  }
  async drained() {
    if (!this.#hasRoom()) await new Promise((resolve) => this.#wake.push(resolve));
  }
  end(chunk) {
    if (chunk !== void 0) this.write(chunk);
    this.#controller?.close();
    this.leave();
  }
  fail(error) {
    this.#controller?.error(error);
    this.leave();
  }
  wake() {
    for (const resolve of this.#wake.splice(0)) resolve();
  }
  /** From now on nothing is sent, and nobody waits. */
  leave() {
    this.#controller = null;
    this.wake();
  }
  #hasRoom() {
    return this.#controller === null || (this.#controller.desiredSize ?? 0) > 0;
  }
};

// lib/http/answer.ts
var Answer = class _Answer {
  status;
  /** Names in lower case. The answer's own; whoever passes it on may add to them. */
  headers;
  body;
  constructor(body, { status = 200, headers = {} } = {}) {
    this.body = body;
    this.status = status;
    this.headers = { ...headers };
  }
  /** Plain data as JSON. */
  static json(value, { status, headers } = {}) {
    return new _Answer(JSON.stringify(value), { status, headers: { "content-type": "application/json", ...headers } });
  }
  /** The same as a web-standard Response. A streamed body begins at once, so an answer can be turned only once. */
  toResponse() {
    const body = isStreamedBody(this.body) ? toReadableStream(this.body) : this.body;
    return new Response(body, { status: this.status, headers: this.headers });
  }
};
function toResponse(answer2) {
  return answer2 instanceof Answer ? answer2.toResponse() : answer2;
}

// lib/http/client-address.ts
import { isIP } from "node:net";

// lib/env.ts
import { z } from "zod";

// lib/providers/shared/classify-error.ts
var RULES = [
  {
    type: "context_length_exceeded",
    code: /^(?:context_length_exceeded|string_above_max_length|exceed_context_size_error|context_window_exceeded)$/i,
    message: /context[ _](?:length|window|size)|maximum (?:context|prompt length)|prompt (?:is )?too long|input (?:is )?too long|input token count|too many (?:input )?tokens|reduce the length of|range of input length|exceed(?:s|ed)? (?:the )?(?:model(?:'s)? )?(?:max(?:imum)? )?(?:token|input|context) limit/i
  },
  {
    type: "max_tokens_exceeded",
    code: /^max_tokens_exceeded$/i,
    message: /max_(?:completion_|output_)?tokens\b.{0,80}(?:too large|too high|exceed|at most|less than|greater than|maximum|should be|range)/i
  },
  {
    type: "content_policy_violation",
    code: /^(?:content_filter|content_policy_violation|data_inspection_failed|DataInspectionFailed|content_filter_error|moderation_blocked|sensitive)$/i,
    message: /content (?:exists risk|management policy|policy|filter)|usage (?:polic(?:y|ies)|guidelines)|safety (?:system|filter|reasons)|inappropriate content|flagged (?:by|as|for)|moderation|prohibited (?:use|content)|violat\w+ .{0,40}polic/i
  },
  {
    type: "payment_required",
    code: /^(?:insufficient_quota|insufficient_balance|billing_error|exceeded_current_quota_error|billing_hard_limit_reached|Arrearage|payment_required|insufficient_funds)$/i,
    message: /(?:insufficient|not enough) (?:balance|credits?|funds|quota)|all available credits|spending limit|credit balance is too low|out of credits|account (?:is )?(?:in arrears|not active, please check your billing)|billing hard limit/i
  },
  {
    type: "authentication",
    code: /^(?:invalid_api_key|authentication_error|invalid_authentication_error|API_KEY_INVALID|incorrect_api_key_error|UNAUTHENTICATED)$/i,
    message: /(?:invalid|incorrect|wrong|missing) api[ _-]?key|api[ _-]?key (?:is )?(?:not valid|invalid|expired|not found)|invalid authentication/i
  },
  {
    type: "invalid_image",
    code: /^(?:invalid_image\w*|image_parse_error|unsupported_image\w*|image_content_error)$/i,
    message: /(?:invalid|unsupported|corrupt\w*) (?:base64 )?image|image.{0,60}(?:could not be|cannot be|can't be|failed to|not valid|invalid|unsupported|too large|exceeds)|(?:unable to|failed to|could not) (?:process|decode|download|fetch|load)\b.{0,40}image/i
  },
  {
    type: "provider_overloaded",
    code: /^(?:overloaded_error|engine_overloaded_error|server_overloaded|service_unavailable_error|UNAVAILABLE|capacity_exceeded|no_capacity)$/i,
    message: /\boverloaded\b|over capacity|at capacity|no (?:available )?capacity|server (?:is )?busy/i
  },
  {
    type: "rate_limit_exceeded",
    code: /^(?:rate_limit\w*|RESOURCE_EXHAUSTED|Throttling\w*|limit_requests|too_many_requests)$/i
  },
  { type: "timeout", code: /^(?:timeout|timeout_error|request_timeout|DEADLINE_EXCEEDED)$/i },
  {
    type: "permission_denied",
    code: /^(?:permission_error|PERMISSION_DENIED|access_denied|AccessDenied\w*)$/i,
    message: /user location is not supported/i
  },
  {
    type: "not_found",
    code: /^(?:model_not_found|not_found_error|NOT_FOUND|resource_not_found_error|model_not_found_error)$/i
  },
  { type: "payload_too_large", code: /^(?:request_too_large|payload_too_large)$/i }
];
var TYPE_BY_STATUS = /* @__PURE__ */ new Map([
  [401, "authentication"],
  [402, "payment_required"],
  [403, "permission_denied"],
  [404, "not_found"],
  [405, "not_found"],
  [408, "timeout"],
  [410, "not_found"],
  [413, "payload_too_large"],
  [429, "rate_limit_exceeded"],
  // Groq answers 498 when its flex tier has no room; Anthropic 529 when it is overloaded.
  [498, "provider_overloaded"],
  [499, "timeout"],
  [502, "provider_unavailable"],
  [503, "provider_overloaded"],
  [504, "timeout"],
  [520, "provider_unavailable"],
  [521, "provider_unavailable"],
  [522, "provider_unavailable"],
  [523, "provider_unavailable"],
  [524, "timeout"],
  [529, "provider_overloaded"]
]);
var CERTAIN_STATUSES = /* @__PURE__ */ new Set([401, 402, 404, 408]);
function classifyError({ status, message: message2, codes }) {
  const byStatus = status === null ? void 0 : TYPE_BY_STATUS.get(status);
  if (byStatus !== void 0 && status !== null && CERTAIN_STATUSES.has(status)) return byStatus;
  const rule = RULES.find(({ code, message: words }) => codes.some((word) => code?.test(word)) || words?.test(message2));
  if (rule !== void 0) return rule.type;
  if (byStatus !== void 0) return byStatus;
  if (status !== null && status >= 500) return "server";
  if (status !== null && status >= 400) return "invalid_request";
  return classifyGenericCode(codes);
}
function classifyGenericCode(codes) {
  if (codes.some((code) => /invalid|bad_request/i.test(code))) return "invalid_request";
  if (codes.some((code) => /server|internal|api_error|^5\d\d$/i.test(code))) return "server";
  return "unmapped";
}

// lib/providers/shared/parse-retry-after.ts
var LONGEST_WAIT_MS = 24 * 60 * 60 * 1e3;
var DECIMAL = /^\d+(?:\.\d+)?$/;
function parseRetryAfter(response) {
  const inMs = response.retryAfterMs?.trim() ?? "";
  if (DECIMAL.test(inMs)) return boundWait(Number(inMs));
  const header = response.retryAfter?.trim() ?? "";
  if (DECIMAL.test(header)) return boundWait(Number(header) * 1e3);
  const dateMs = /[A-Za-z]{3}/.test(header) ? Date.parse(header) : Number.NaN;
  if (Number.isNaN(dateMs)) return null;
  return boundWait(dateMs - (response.nowMs ?? Date.now()));
}
function parseDuration(duration) {
  const seconds = /^(\d+(?:\.\d+)?)s$/.exec(duration ?? "")?.[1];
  return seconds === void 0 ? null : boundWait(Number(seconds) * 1e3);
}
function boundWait(waitMs) {
  return Math.ceil(Math.min(Math.max(waitMs, 0), LONGEST_WAIT_MS));
}

// lib/providers/shared/parse-json.ts
function parseJson(text) {
  try {
    const value = JSON.parse(text);
    return value;
  } catch {
    return void 0;
  }
}

// lib/providers/shared/read-json.ts
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function readRecord(record, key) {
  const value = record?.[key];
  return isRecord(value) ? value : void 0;
}
function readRecords(record, key) {
  const value = record?.[key];
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
function readText(record, key) {
  const value = record?.[key];
  return typeof value === "string" ? value : void 0;
}
function readCode(record, key) {
  const value = record?.[key];
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : void 0;
}
function readIndex(record, key) {
  const value = record?.[key];
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : void 0;
}

// lib/providers/shared/read-error-body.ts
function readErrorText(body) {
  const value = parseJson(body);
  return value === void 0 ? { message: body, codes: [], source: void 0 } : readErrorBody(value);
}
function readErrorBody(value) {
  const outer = Array.isArray(value) ? value[0] : value;
  if (!isRecord(outer)) return { message: typeof outer === "string" ? outer : "", codes: [], source: void 0 };
  const inner = readRecord(outer, "error") ?? readRecord(outer, "base_resp") ?? outer;
  const codes = [inner, outer].flatMap((record) => ["reason", "code", "type", "status", "status_code"].map((key) => readCode(record, key))).filter((code) => code !== void 0);
  return { message: readErrorMessage(inner, outer), codes: [...new Set(codes)], source: inner };
}
function readErrorMessage(inner, outer) {
  const candidates = [
    readText(inner, "message"),
    readText(inner, "status_msg"),
    readText(outer, "error"),
    readText(outer, "message"),
    readText(inner, "detail"),
    readText(readRecord(inner, "detail"), "error"),
    readText(readRecords(inner, "detail")[0], "msg"),
    readText(readRecords(readRecord(inner, "message"), "detail")[0], "msg"),
    readText(outer, "title")
  ];
  return candidates.find((text) => text !== void 0 && text !== "") ?? "";
}

// lib/providers/shared/redact-message.ts
var LONGEST_MESSAGE = 500;
var LONGEST_INPUT = 4e3;
var KEY_PATTERNS = [
  /\bBearer\s+[^\s"',}]+/gi,
  /\b(?:sk|pk|rk|gsk|csk|xai|pplx|nvapi|hf|fw|tgp|ghp|r8|key|tok)[-_][A-Za-z0-9_*.-]{6,}/gi,
  /\bAIza[A-Za-z0-9_*-]{6,}/g,
  /\beyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]+){0,2}/g,
  /([?&](?:key|api_key|token)=)[^\s&"']+/gi,
  /(\bapi[ _-]?key(?: provided)?["']?\s*[:=]\s*["']?)[^\s"',}]+/gi,
  // Long unbroken runs that mix letters and digits: keys without a prefix (Mistral, Together) and starred-out ones.
  /\b(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z0-9]{32,}\b/g
];
function redactMessage(message2) {
  const withoutMarkup = message2.slice(0, LONGEST_INPUT).replace(/<(?:style|script)\b[^<]*<\/(?:style|script)>/gi, " ").replace(/<[^<>]{0,500}>/g, " ");
  return redactKeys(withoutMarkup).replace(/\s+/g, " ").trim().slice(0, LONGEST_MESSAGE);
}
function redactKeys(text) {
  return KEY_PATTERNS.reduce(
    (rest, pattern) => rest.replace(
      pattern,
      (match, prefix) => typeof prefix === "string" ? `${prefix}[redacted]` : "[redacted]"
    ),
    text
  );
}

// lib/providers/shared/create-provider-error.ts
var NO_CODES = /* @__PURE__ */ new Map();
var LONGEST_CODE = 100;
var STATUS = /^[45]\d\d$/;
function parseErrorResponse(response, errorCodes = NO_CODES) {
  const body = readErrorText(response.body);
  const error = createProviderError({ body, status: response.status, errorCodes });
  return { ...error, retryAfterMs: parseRetryAfter(response) };
}
function parseErrorValue(value, errorCodes = NO_CODES) {
  return createProviderError({ body: readErrorBody(value), status: null, errorCodes });
}
function createMalformedError(what) {
  return { type: "server", status: null, message: `The provider sent ${what}.`, code: null, retryAfterMs: null };
}
function createProviderError(facts) {
  const { message: message2, codes } = facts.body;
  const known = codes.map((code) => facts.errorCodes.get(code)).find((type) => type !== void 0);
  const status = facts.status ?? readStatus(codes);
  return {
    type: known ?? classifyError({ status, message: message2, codes }),
    status: facts.status,
    message: redactMessage(message2) || describeStatus(facts.status),
    code: readOwnCode(codes),
    retryAfterMs: null
  };
}
function readStatus(codes) {
  const status = codes.find((code) => STATUS.test(code));
  return status === void 0 ? null : Number(status);
}
function readOwnCode(codes) {
  const code = codes.find((candidate) => !STATUS.test(candidate)) ?? codes[0];
  return code === void 0 ? null : redactMessage(code).slice(0, LONGEST_CODE);
}
function describeStatus(status) {
  return status === null ? "The provider reported an error without a message." : `The provider answered ${status} without a message.`;
}

// lib/providers/shared/build-usage.ts
function buildUsage(raw2) {
  const { promptTokens, completionTokens } = raw2;
  if (promptTokens === null || completionTokens === null) return null;
  if (!Number.isSafeInteger(promptTokens) || !Number.isSafeInteger(completionTokens)) return null;
  if (promptTokens + completionTokens === 0) return null;
  const cachedTokens = Math.min(raw2.cachedTokens ?? 0, promptTokens);
  const cacheWriteTokens = Math.min(raw2.cacheWriteTokens ?? 0, promptTokens - cachedTokens);
  const hourTokens = Math.min(raw2.cacheWriteHourTokens ?? 0, cacheWriteTokens);
  return {
    promptTokens,
    completionTokens,
    cachedTokens,
    cacheWriteTokens,
    ...hourTokens > 0 && { cacheWriteHourTokens: hourTokens },
    reasoningTokens: Math.min(raw2.reasoningTokens ?? 0, completionTokens)
  };
}

// lib/providers/shared/read-embedding-text.ts
function readEmbeddingText(input) {
  if (input.kind === "text") return input.text;
  if (input.kind === "tokens") return "";
  return input.parts.map(readPartText).join("\n");
}
function readPartText(part) {
  return part.type === "text" ? part.text : "";
}

// lib/providers/shared/read-token-count.ts
var DIGITS = /^\d{1,16}$/;
function readTokenCount(record, key) {
  const value = record?.[key];
  const count = typeof value === "string" && DIGITS.test(value) ? Number(value) : value;
  return typeof count === "number" && Number.isSafeInteger(count) && count >= 0 ? count : null;
}
function readFirstTokenCount(places) {
  for (const [record, key] of places) {
    const count = readTokenCount(record, key);
    if (count !== null) return count;
  }
  return null;
}

// lib/providers/shared/read-vector.ts
var BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
var BYTES_PER_FLOAT = 4;
function readVector(value) {
  if (typeof value === "string") return isFloats(value) ? value : null;
  if (!Array.isArray(value) || value.length === 0) return null;
  const numbers = value;
  return numbers.every((item) => typeof item === "number" && Number.isFinite(item)) ? numbers : null;
}
function isFloats(text) {
  if (!BASE64.test(text) || text.length % 4 !== 0) return false;
  const padding = text.endsWith("==") ? 2 : Number(text.endsWith("="));
  return (text.length / 4 * 3 - padding) % BYTES_PER_FLOAT === 0;
}

// lib/providers/shared/read-vectors.ts
function readVectors({
  values,
  upstreamId,
  usage
}) {
  const vectors = values.map(readVector);
  if (vectors.length > 0 && vectors.every(isVector)) return { upstreamId, vectors, usage };
  return failEmbeddings(createMalformedError("embeddings that cannot be read"));
}
function failEmbeddings(error) {
  return { error, upstreamId: null, vectors: [], usage: null };
}
function isVector(vector) {
  return vector !== null;
}

// lib/providers/openai-compatible/embeddings.ts
var DEFAULT_QUIRKS = {
  tokens: false,
  base64: false,
  dimensionsField: "dimensions",
  user: false,
  inputsMax: null
};
function createEmbeddings(changes, errorCodes) {
  const quirks = { ...DEFAULT_QUIRKS, ...changes };
  return {
    accepts: new Set(quirks.tokens ? ["text", "tokens"] : ["text"]),
    inputsMax: quirks.inputsMax,
    toRequest: (request, target) => toRequest(request, { target, quirks }),
    parseResponse: (body) => parseResponse(body, errorCodes)
  };
}
function toRequest(request, { target, quirks }) {
  const body = {
    model: target.model,
    input: request.inputs.map((input) => input.kind === "tokens" ? input.tokens : readEmbeddingText(input)),
    ...quirks.base64 && { encoding_format: request.encoding },
    ...request.dimensions !== void 0 && { [quirks.dimensionsField]: request.dimensions },
    ...quirks.user && request.user !== void 0 && { user: request.user }
  };
  return {
    url: `${target.baseUrl}/embeddings`,
    headers: {
      "content-type": "application/json",
      accept: "application/json",
      ...target.apiKey !== "" && { authorization: `Bearer ${target.apiKey}` }
    },
    body: JSON.stringify(body)
  };
}
function parseResponse(body, errorCodes) {
  if (!isRecord(body)) return failEmbeddings(createMalformedError("something that is not a list of embeddings"));
  const rows = readRecords(body, "data");
  if (rows.length === 0) {
    const isError = body.error !== void 0 || body.message !== void 0;
    return failEmbeddings(isError ? parseErrorValue(body, errorCodes) : createMalformedError("no embeddings"));
  }
  return readVectors({
    values: orderByIndex(rows).map((row) => row.embedding),
    upstreamId: readText(body, "id") ?? null,
    usage: readUsage(readRecord(body, "usage"))
  });
}
function orderByIndex(rows) {
  return rows.map((row, position) => ({ row, index: readIndex(row, "index") ?? position })).sort((left, right) => left.index - right.index).map(({ row }) => row);
}
function readUsage(usage) {
  return buildUsage({
    promptTokens: readTokenCount(usage, "prompt_tokens") ?? readTokenCount(usage, "total_tokens"),
    completionTokens: 0,
    cachedTokens: 0,
    cacheWriteTokens: 0,
    reasoningTokens: 0
  });
}

// lib/providers/shared/create-tool-call-id.ts
var LONGEST_ID = 40;
function createToolCallId(answerId, index) {
  const base = (answerId ?? "").replace(/[^A-Za-z0-9]/g, "").slice(-LONGEST_ID + 10);
  return base === "" ? `call_${crypto.randomUUID().replaceAll("-", "").slice(0, 24)}` : `call_${base}_${index}`;
}

// lib/providers/shared/thinking-splitter.ts
var OPEN = "<think>";
var CLOSE = "</think>";
var ThinkingSplitter = class {
  #state = "start";
  /** What may be half a mark, or white space before one. */
  #waiting = "";
  /** What this piece adds to the answer and to the reasoning. */
  push(piece) {
    if (this.#state === "answer") return { content: piece, reasoning: "" };
    this.#waiting += piece;
    return this.#advance(false);
  }
  /** What still waits when nothing more comes. */
  end() {
    return this.#advance(true);
  }
  #advance(isLast) {
    if (this.#state === "start") this.#readStart(isLast);
    if (this.#state === "opened" && this.#skipSpace()) this.#state = "thinking";
    const reasoning2 = this.#state === "thinking" ? this.#readThinking(isLast) : "";
    if (this.#state === "closed" && this.#skipSpace()) this.#state = "answer";
    const content = this.#state === "answer" ? this.#take(this.#waiting.length) : "";
    return { content, reasoning: reasoning2 };
  }
  /** The state stays while the text may still become the opening mark. */
  #readStart(isLast) {
    const begun = this.#waiting.trimStart();
    if (begun.startsWith(OPEN)) {
      this.#waiting = begun.slice(OPEN.length);
      this.#state = "opened";
    } else if (isLast || !OPEN.startsWith(begun)) {
      this.#state = "answer";
    }
  }
  #skipSpace() {
    this.#waiting = this.#waiting.trimStart();
    return this.#waiting !== "";
  }
  #readThinking(isLast) {
    const end = this.#waiting.indexOf(CLOSE);
    if (end >= 0) {
      const text = this.#take(end).trimEnd();
      this.#take(CLOSE.length);
      this.#state = "closed";
      return text;
    }
    if (isLast) return this.#take(this.#waiting.length);
    return this.#take(this.#waiting.slice(0, this.#waiting.length - this.#countHalfMark()).trimEnd().length);
  }
  #take(length) {
    const text = this.#waiting.slice(0, length);
    this.#waiting = this.#waiting.slice(length);
    return text;
  }
  /** How much of the end may be the beginning of the closing mark. */
  #countHalfMark() {
    for (let length = Math.min(CLOSE.length - 1, this.#waiting.length); length > 0; length -= 1)
      if (this.#waiting.endsWith(CLOSE.slice(0, length))) return length;
    return 0;
  }
};
function splitThinking(text) {
  const splitter = new ThinkingSplitter();
  const pushed = splitter.push(text);
  const ended = splitter.end();
  return { content: pushed.content + ended.content, reasoning: pushed.reasoning + ended.reasoning };
}

// lib/providers/openai-compatible/map-finish-reason.ts
var FINISH_REASONS = /* @__PURE__ */ new Map([
  ["stop", "stop"],
  ["eos", "stop"],
  ["length", "length"],
  ["max_tokens", "length"],
  ["model_length", "length"],
  ["model_context_window_exceeded", "length"],
  ["tool_calls", "tool_calls"],
  ["tool_call", "tool_calls"],
  ["function_call", "tool_calls"],
  ["content_filter", "content_filter"],
  ["sensitive", "content_filter"],
  ["refusal", "content_filter"],
  ["error", "error"],
  ["network_error", "error"],
  ["insufficient_system_resource", "error"]
]);
function mapFinishReason(native, hasToolCalls) {
  const reason = FINISH_REASONS.get(native.toLowerCase()) ?? "stop";
  return reason === "stop" && hasToolCalls ? "tool_calls" : reason;
}

// lib/providers/openai-compatible/map-usage.ts
function findUsage(body, choice) {
  return readRecord(body, "usage") ?? readRecord(readRecord(body, "x_groq"), "usage") ?? readRecord(choice, "usage");
}
function mapUsage(usage, options) {
  if (usage === void 0) return null;
  const promptDetails = readRecord(usage, "prompt_tokens_details");
  const completionDetails = readRecord(usage, "completion_tokens_details");
  const promptTokens = readTokenCount(usage, "prompt_tokens");
  const totalTokens = readTokenCount(usage, "total_tokens");
  const reasoningTokens = readFirstTokenCount([
    [completionDetails, "reasoning_tokens"],
    [usage, "reasoning_tokens"]
  ]);
  const counted = { promptTokens, totalTokens, completionTokens: readTokenCount(usage, "completion_tokens") };
  return buildUsage({
    promptTokens,
    completionTokens: options.reasoningTokensOnTop ? addReasoning(counted, reasoningTokens ?? 0) : counted.completionTokens,
    cachedTokens: readFirstTokenCount([
      [promptDetails, "cached_tokens"],
      [usage, "prompt_cache_hit_tokens"],
      [usage, "cached_tokens"],
      [usage, "num_cached_tokens"]
    ]),
    cacheWriteTokens: readFirstTokenCount([
      [promptDetails, "cache_write_tokens"],
      [promptDetails, "cache_creation_input_tokens"],
      [promptDetails, "cache_creation_tokens"]
    ]),
    reasoningTokens
  });
}
function addReasoning({ promptTokens, completionTokens, totalTokens }, reasoningTokens) {
  if (promptTokens === null || completionTokens === null) return null;
  return totalTokens === promptTokens + completionTokens ? completionTokens : completionTokens + reasoningTokens;
}

// lib/providers/openai-compatible/read-answer-text.ts
function readAnswerText(message2) {
  const content = message2.content;
  const reasoning2 = readText(message2, "reasoning_content") || readText(message2, "reasoning") || "";
  if (typeof content === "string") return { content, reasoning: reasoning2 };
  if (!Array.isArray(content)) return { content: "", reasoning: reasoning2 };
  const parts = content.filter(isRecord);
  return {
    content: joinTexts(parts),
    reasoning: reasoning2 + parts.map((part) => part.type === "thinking" ? readThinking(part) : "").join("")
  };
}
function readThinking(part) {
  const { thinking } = part;
  if (typeof thinking === "string") return thinking;
  return Array.isArray(thinking) ? joinTexts(thinking.filter(isRecord)) : "";
}
function joinTexts(parts) {
  return parts.map((part) => part.type === "text" ? readText(part, "text") ?? "" : "").join("");
}

// lib/providers/openai-compatible/read-arguments.ts
function readArguments(definition) {
  const value = definition?.arguments;
  if (typeof value === "string") return value;
  return isRecord(value) ? JSON.stringify(value) : "";
}

// lib/providers/openai-compatible/read-reasoning-details.ts
var TYPES = /* @__PURE__ */ new Map([
  ["reasoning.text", "reasoning.text"],
  ["reasoning.summary", "reasoning.summary"],
  ["reasoning.encrypted", "reasoning.encrypted"]
]);
function readReasoningDetails(message2) {
  const details = readRecords(message2, "reasoning_details").flatMap((raw2) => {
    const type = TYPES.get(raw2.type);
    return type === void 0 ? [] : [{ type, ...readTexts(raw2), ...readPosition(raw2) }];
  });
  return details.length === 0 ? void 0 : details;
}
function readTexts(raw2) {
  const fields = ["id", "format", "summary", "data", "text", "signature"].flatMap((key) => {
    const value = readText(raw2, key);
    return value === void 0 ? [] : [[key, value]];
  });
  return Object.fromEntries(fields);
}
function readPosition(raw2) {
  const index = readIndex(raw2, "index");
  return index === void 0 ? {} : { index };
}

// lib/providers/openai-compatible/from-response.ts
function fromResponse(body, options) {
  if (!isRecord(body)) return failedResult(createMalformedError("something that is not a chat completion"));
  const choices = readRecords(body, "choices");
  if (choices.length === 0) {
    const isError = body.error !== void 0 || body.base_resp !== void 0 || body.message !== void 0;
    return failedResult(
      isError ? parseErrorValue(body, options.errorCodes) : createMalformedError("an answer without choices")
    );
  }
  const upstreamId = readText(body, "id") ?? null;
  return {
    upstreamId,
    upstreamModel: readText(body, "model") ?? null,
    systemFingerprint: readText(body, "system_fingerprint") ?? null,
    serviceTier: readText(body, "service_tier"),
    choices: choices.map((choice, position) => toChoice(choice, { position, upstreamId, options })),
    usage: mapUsage(findUsage(body, choices[0]), options)
  };
}
function failedResult(error) {
  return { error, upstreamId: null, upstreamModel: null, systemFingerprint: null, choices: [], usage: null };
}
function toChoice(choice, answer2) {
  const message2 = toMessage(readRecord(choice, "message") ?? {}, answer2);
  const native = readText(choice, "finish_reason") ?? null;
  return {
    index: readIndex(choice, "index") ?? answer2.position,
    message: message2,
    finishReason: native === null ? null : mapFinishReason(native, message2.tool_calls !== void 0),
    nativeFinishReason: native,
    ...isRecord(choice.logprobs) && { logprobs: choice.logprobs }
  };
}
function toMessage(message2, { upstreamId, options }) {
  const { content, reasoning: reasoning2 } = readTexts2(message2, options);
  const details = readReasoningDetails(message2);
  const toolCalls = readRecords(message2, "tool_calls").flatMap((call, index) => toToolCall(call, { index, upstreamId }));
  return {
    role: "assistant",
    content: content === "" ? null : content,
    refusal: readText(message2, "refusal") || null,
    reasoning: reasoning2 || (details ?? []).map((detail) => detail.text ?? detail.summary ?? "").join("") || null,
    ...details && { reasoning_details: details },
    ...toolCalls.length > 0 && { tool_calls: toolCalls }
  };
}
function readTexts2(message2, { inlineThinking }) {
  const texts = readAnswerText(message2);
  if (!inlineThinking) return texts;
  const { content, reasoning: reasoning2 } = splitThinking(texts.content);
  return { content, reasoning: texts.reasoning + reasoning2 };
}
function toToolCall(call, answer2) {
  const definition = readRecord(call, "function");
  const name2 = readText(definition, "name");
  if (!name2) return [];
  const id = readText(call, "id") || createToolCallId(answer2.upstreamId, answer2.index);
  return [{ id, type: "function", function: { name: name2, arguments: readArguments(definition) || "{}" } }];
}

// lib/providers/openai-compatible/track-tool-calls.ts
function createToolCallTracker() {
  const byUpstreamIndex = /* @__PURE__ */ new Map();
  const calls = [];
  const open = (upstreamIndex) => {
    const call = { index: calls.length, id: void 0, name: void 0, pending: "", isStarted: false };
    calls.push(call);
    byUpstreamIndex.set(upstreamIndex ?? call.index, call);
    return call;
  };
  const find = (fragment, name2) => {
    const upstreamIndex = readIndex(fragment, "index");
    const known = upstreamIndex === void 0 ? calls.at(-1) : byUpstreamIndex.get(upstreamIndex);
    const id = readText(fragment, "id");
    const hasOtherId = known?.id !== void 0 && Boolean(id) && id !== known.id;
    const isUnmarked = upstreamIndex === void 0 && !id && known?.isStarted === true;
    const isOther = Boolean(name2) && (hasOtherId || isUnmarked);
    return known === void 0 || isOther ? open(upstreamIndex) : known;
  };
  return {
    hasCalls: () => calls.some((call) => call.isStarted),
    track: (fragment, answerId) => {
      const definition = readRecord(fragment, "function");
      const name2 = readText(definition, "name") || void 0;
      const call = find(fragment, name2);
      call.id ??= readText(fragment, "id") || void 0;
      call.name ??= name2;
      return advance(call, { text: readArguments(definition), answerId });
    }
  };
}
function advance(call, { text, answerId }) {
  if (call.isStarted) return text === "" ? [] : [{ index: call.index, function: { arguments: text } }];
  call.pending += text;
  if (call.name === void 0) return [];
  call.isStarted = true;
  call.id ??= createToolCallId(answerId, call.index);
  return [{ index: call.index, id: call.id, type: "function", function: { name: call.name, arguments: call.pending } }];
}

// lib/providers/openai-compatible/from-stream.ts
function createStreamParser(options) {
  const state = {
    inlineThinking: options.inlineThinking,
    answerId: null,
    hasMetadata: false,
    choices: /* @__PURE__ */ new Map()
  };
  return {
    parse: ({ event, data }) => {
      if (data.trim() === "[DONE]") return [{ type: "end" }];
      const chunk = parseJson(data);
      if (!isRecord(chunk)) return [{ type: "error", error: createMalformedError("a malformed chunk") }];
      if (event === "error" || isFailure(chunk))
        return [{ type: "error", error: parseErrorValue(chunk, options.errorCodes) }];
      return mapChunk(chunk, { state, options });
    }
  };
}
function isFailure(chunk) {
  if (chunk.error !== void 0 && chunk.error !== null) return true;
  if (chunk.choices !== void 0 || chunk.usage !== void 0) return false;
  const status = readRecord(chunk, "base_resp")?.status_code;
  return status !== void 0 && status !== 0 || typeof chunk.message === "string";
}
function mapChunk(chunk, { state, options }) {
  const parts = mapMetadata(chunk, state);
  const choices = readRecords(chunk, "choices");
  for (const choice of choices) parts.push(...mapChoice(choice, state));
  const usage = mapUsage(findUsage(chunk, choices[0]), options);
  if (usage !== null) parts.push({ type: "usage", usage });
  return parts;
}
function mapMetadata(chunk, state) {
  if (state.hasMetadata) return [];
  const upstreamId = readWord(chunk, "id");
  const upstreamModel = readWord(chunk, "model");
  const systemFingerprint = readWord(chunk, "system_fingerprint");
  const serviceTier = readWord(chunk, "service_tier");
  if (upstreamId === void 0 && upstreamModel === void 0) return [];
  state.hasMetadata = true;
  state.answerId = upstreamId ?? null;
  return [
    {
      type: "metadata",
      ...upstreamId !== void 0 && { upstreamId },
      ...upstreamModel !== void 0 && { upstreamModel },
      ...systemFingerprint !== void 0 && { systemFingerprint },
      ...serviceTier !== void 0 && { serviceTier }
    }
  ];
}
function readWord(record, key) {
  return readText(record, key) || void 0;
}
function mapChoice(choice, state) {
  const choiceIndex = readIndex(choice, "index") ?? 0;
  const memory = openChoice(state, choiceIndex);
  const parts = [];
  const rawDelta = readRecord(choice, "delta");
  const delta = rawDelta === void 0 ? {} : mapDelta(rawDelta, { memory, answerId: state.answerId });
  if (hasPayload(delta)) {
    const logprobs = isRecord(choice.logprobs) ? { logprobs: choice.logprobs } : void 0;
    parts.push({ type: "delta", choiceIndex, delta, ...logprobs });
    memory.hasRole = true;
  }
  const native = readText(choice, "finish_reason");
  if (native) {
    parts.push(...flushText(memory, choiceIndex));
    const finishReason = mapFinishReason(native, memory.tools.hasCalls());
    parts.push({ type: "finish", choiceIndex, finishReason, nativeFinishReason: native });
  }
  return parts;
}
function openChoice(state, choiceIndex) {
  const known = state.choices.get(choiceIndex);
  if (known !== void 0) return known;
  const splitter = state.inlineThinking ? new ThinkingSplitter() : null;
  const choice = { hasRole: false, tools: createToolCallTracker(), splitter };
  state.choices.set(choiceIndex, choice);
  return choice;
}
function mapDelta(raw2, { memory, answerId }) {
  const delta = memory.hasRole ? {} : { role: "assistant" };
  const { content, reasoning: reasoning2 } = memory.splitter === null ? readAnswerText(raw2) : splitText(raw2, memory.splitter);
  if (content !== "") delta.content = content;
  if (reasoning2 !== "") delta.reasoning = reasoning2;
  if (raw2.reasoning_details !== void 0) addReasoningDetails(delta, raw2);
  const refusal = readText(raw2, "refusal");
  if (refusal) delta.refusal = refusal;
  if (raw2.tool_calls !== void 0) {
    const toolCalls = readRecords(raw2, "tool_calls").flatMap((fragment) => memory.tools.track(fragment, answerId));
    if (toolCalls.length > 0) delta.tool_calls = toolCalls;
  }
  return delta;
}
function splitText(raw2, splitter) {
  const texts = readAnswerText(raw2);
  const { content, reasoning: reasoning2 } = splitter.push(texts.content);
  return { content, reasoning: texts.reasoning + reasoning2 };
}
function flushText({ splitter, hasRole }, choiceIndex) {
  if (splitter === null) return [];
  const { content, reasoning: reasoning2 } = splitter.end();
  if (content === "" && reasoning2 === "") return [];
  const role = hasRole ? {} : { role: "assistant" };
  return [
    { type: "delta", choiceIndex, delta: { ...role, ...content && { content }, ...reasoning2 && { reasoning: reasoning2 } } }
  ];
}
function addReasoningDetails(delta, raw2) {
  const details = readReasoningDetails(raw2);
  if (details === void 0) return;
  delta.reasoning_details = details;
  const text = details.map((detail) => detail.text ?? detail.summary ?? "").join("");
  if (delta.reasoning === void 0 && text !== "") delta.reasoning = text;
}
function hasPayload(delta) {
  for (const key in delta) if (key !== "role") return true;
  return false;
}

// lib/providers/openai-compatible/quirks.ts
var DEFAULT_QUIRKS2 = {
  maxTokensField: "max_tokens",
  streamUsage: "ask",
  reasoning: { kind: "none" },
  reasoningReplay: null,
  extraParameters: [],
  dropParameters: [],
  dropForModels: [],
  renameParameters: {},
  extraBody: {},
  developerRole: false,
  messageNames: false,
  toolChoice: { required: "required", named: true },
  strictTools: true,
  toolCallId: null,
  prefillField: null,
  media: { image: "url", pdf: null, video: null, audio: [] },
  filePart: "file",
  audioForm: "object",
  imageDetail: false,
  cacheMark: null,
  structuredOutput: "json_schema",
  inlineThinking: false,
  reasoningTokensOnTop: false,
  errorCodes: {}
};
var LOW_MEDIUM_HIGH = {
  max: "high",
  xhigh: "high",
  high: "high",
  medium: "medium",
  low: "low",
  minimal: "low",
  none: null
};
var OPEN_MODEL_PARAMETERS = ["top_k", "min_p", "repetition_penalty"];

// lib/providers/shared/read-message.ts
function isInstruction(message2) {
  return message2.role === "system" || message2.role === "developer";
}
function readParts(content) {
  if (content === null || content === void 0 || content === "") return [];
  if (typeof content === "string") return [{ type: "text", text: content }];
  return content.filter((part) => part.type !== "text" || part.text !== "");
}
function readPlainText(content) {
  return readParts(content).filter((part) => part.type === "text").map((part) => part.text).join("\n");
}
function readMedia(content) {
  return readParts(content).filter((part) => part.type !== "text");
}
function toReminder(text) {
  return `<system-reminder>
${text}
</system-reminder>`;
}
function prefixName(parts, name2) {
  if (name2 === void 0 || name2 === "") return parts;
  const position = parts.findIndex((part) => part.type === "text");
  return parts.map(
    (part, index) => index === position && part.type === "text" ? { ...part, text: `${name2}: ${part.text}` } : part
  );
}

// lib/providers/shared/fit-tool-call-id.ts
var ALPHABET = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
var FNV_OFFSET = 0xcbf29ce484222325n;
var FNV_PRIME = 0x100000001b3n;
function fitToolCallId(id, rule) {
  if (rule.pattern.test(id)) return id;
  let hash2 = FNV_OFFSET;
  for (const byte of new TextEncoder().encode(id)) hash2 = BigInt.asUintN(64, (hash2 ^ BigInt(byte)) * FNV_PRIME);
  return Array.from({ length: rule.length }, (_, position) => {
    const shifted = hash2 >> BigInt(position * 6 % 60);
    return ALPHABET[Number((shifted + BigInt(position)) % BigInt(ALPHABET.length))] ?? "a";
  }).join("");
}

// lib/providers/shared/describe-left-out.ts
var WORDS = {
  image_url: "An image",
  file: "A file",
  input_audio: "An audio recording",
  video_url: "A video"
};
function describeLeftOut(part) {
  return `[${WORDS[part.type]} was left out: this model cannot take it.]`;
}

// lib/providers/shared/parse-data-uri.ts
function parseDataUri(url) {
  if (!/^data:/i.test(url)) return null;
  const comma = url.indexOf(",");
  const [mediaType, ...parameters] = url.slice("data:".length, Math.max(comma, 0)).split(";");
  if (comma < 0 || mediaType === void 0 || !parameters.includes("base64")) return null;
  return { mediaType: mediaType.toLowerCase() || "image/png", base64: url.slice(comma + 1) };
}

// lib/providers/shared/read-file-part.ts
function readFilePart({ file: { filename, file_data: address } }) {
  const data = parseDataUri(address);
  if (data === null) return { kind: "url", name: filename ?? "document.pdf", url: address };
  if (data.mediaType === "application/pdf")
    return { kind: "pdf", name: filename ?? "document.pdf", base64: data.base64 };
  return { kind: "text", name: filename ?? "file.txt", text: Buffer.from(data.base64, "base64").toString("utf8") };
}
function formatFileText({ name: name2, text }) {
  return `<file name="${name2.replaceAll(/["<>\r\n]/g, "_")}">
${text}
</file>`;
}

// lib/providers/openai-compatible/to-content.ts
function toContent(content, quirks) {
  if (typeof content === "string") return content;
  const isTextOnly = content.every((part) => part.type === "text");
  const hasBreakpoint = quirks.cacheMark !== null && content.some((part) => part.cache_control !== void 0);
  if (isTextOnly && !hasBreakpoint) return readPlainText([...content]);
  return content.map((part) => ({ ...toPart(part, quirks), ...toBreakpoint(part, quirks) }));
}
function toBreakpoint({ cache_control }, { cacheMark }) {
  if (cacheMark === null || cache_control === void 0) return {};
  return cacheMark.field === "cache_control" ? { cache_control } : { prompt_cache_breakpoint: { mode: "explicit" } };
}
function toPart(part, quirks) {
  switch (part.type) {
    case "text":
      return { type: "text", text: part.text };
    case "image_url":
      return quirks.media.image === null ? toText(describeLeftOut(part)) : toImage(part, quirks);
    case "file":
      return toFile(part, quirks);
    case "input_audio":
      return quirks.media.audio.includes(part.input_audio.format) ? { type: "input_audio", input_audio: toAudio(part, quirks) } : toText(describeLeftOut(part));
    case "video_url":
      return quirks.media.video === null ? toText(describeLeftOut(part)) : { type: "video_url", video_url: { url: part.video_url.url } };
  }
}
function toText(text) {
  return { type: "text", text };
}
function toImage({ image_url: { url, detail } }, quirks) {
  if (!quirks.imageDetail || detail === void 0) return { type: "image_url", image_url: { url } };
  return { type: "image_url", image_url: { url, detail: detail === "original" ? "high" : detail } };
}
function toFile(part, quirks) {
  const content = readFilePart(part);
  if (content.kind === "text") return toText(formatFileText(content));
  if (quirks.media.pdf === null) return toText(describeLeftOut(part));
  const address = content.kind === "url" ? content.url : `data:application/pdf;base64,${content.base64}`;
  switch (quirks.filePart) {
    case "file":
      return { type: "file", file: { filename: content.name, file_data: address } };
    case "document_url":
      return { type: "document_url", document_url: address, document_name: content.name };
    case "file_url":
      return {
        type: "file_url",
        file_url: { url: content.kind === "url" ? content.url : content.base64 },
        file_name: content.name
      };
  }
}
function toAudio({ input_audio: { data, format } }, { audioForm }) {
  if (audioForm === "text") return data;
  return { data: audioForm === "data-uri" ? `data:;base64,${data}` : data, format };
}

// lib/providers/openai-compatible/to-messages.ts
function toMessages(messages, quirks) {
  return messages.flatMap((message2, index) => {
    const isLast = index === messages.length - 1;
    switch (message2.role) {
      case "assistant":
        return [toAssistantMessage(message2, { quirks, isLast })];
      case "tool":
        return toToolMessages(messages, { index, message: message2, quirks });
      case "user":
      case "system":
      case "developer": {
        const role = message2.role === "developer" && !quirks.developerRole ? "system" : message2.role;
        return [{ role, content: toContent(nameContent(message2, quirks), quirks), ...nameField(message2.name, quirks) }];
      }
    }
  });
}
function toAssistantMessage(message2, { quirks, isLast }) {
  const toolCalls = message2.tool_calls ?? [];
  const content = readPlainText(message2.content);
  return {
    role: "assistant",
    content: content === "" && toolCalls.length > 0 ? null : content,
    ...nameField(message2.name, quirks),
    ...replayReasoning(message2, quirks),
    ...toolCalls.length > 0 && {
      tool_calls: toolCalls.map((call) => ({
        id: fitId(call.id, quirks),
        type: "function",
        function: { name: call.function.name, arguments: call.function.arguments || "{}" }
      }))
    },
    ...isLast && toolCalls.length === 0 && quirks.prefillField !== null && { [quirks.prefillField]: true }
  };
}
function toToolMessages(messages, { index, message: message2, quirks }) {
  const answer2 = {
    role: "tool",
    tool_call_id: fitId(message2.tool_call_id, quirks),
    content: readPlainText(message2.content)
  };
  if (messages[index + 1]?.role === "tool") return [answer2];
  const media = collectToolMedia(messages, index);
  return media.length === 0 ? [answer2] : [answer2, { role: "user", content: toContent(media, quirks) }];
}
function collectToolMedia(messages, lastIndex) {
  const media = [];
  for (let index = lastIndex; index >= 0; index -= 1) {
    const message2 = messages[index];
    if (message2?.role !== "tool") break;
    media.unshift(...readMedia(message2.content));
  }
  return media;
}
function nameContent(message2, quirks) {
  if (quirks.messageNames || message2.name === void 0) return message2.content;
  if (typeof message2.content === "string") return `${message2.name}: ${message2.content}`;
  return prefixName(message2.content, message2.name);
}
function nameField(name2, quirks) {
  return quirks.messageNames && name2 !== void 0 ? { name: name2 } : {};
}
function replayReasoning(message2, { reasoningReplay }) {
  if (reasoningReplay === null) return {};
  if (reasoningReplay.when === "tool-calls" && !message2.tool_calls?.length) return {};
  if (reasoningReplay.field === "reasoning_details") {
    return message2.reasoning_details?.length ? { reasoning_details: message2.reasoning_details } : {};
  }
  const text = message2.reasoning ?? (message2.reasoning_details ?? []).map(readDetailText).join("");
  return text === "" ? {} : { [reasoningReplay.field]: text };
}
function readDetailText(detail) {
  return detail.text ?? detail.summary ?? "";
}
function fitId(id, { toolCallId }) {
  return toolCallId === null ? id : fitToolCallId(id, toolCallId);
}

// lib/providers/openai-compatible/to-parameters.ts
var EXTRA_PARAMETERS = [
  "top_k",
  "min_p",
  "top_a",
  "repetition_penalty",
  "verbosity",
  "prompt_cache_key",
  "prompt_cache_options"
];
var VERBOSITY_WORDS = { low: "low", medium: "medium", high: "high", xhigh: "high", max: "high" };
function toParameters(chat2, { quirks, model }) {
  const dropped = /* @__PURE__ */ new Set([
    ...EXTRA_PARAMETERS.filter((parameter) => !quirks.extraParameters.includes(parameter)),
    ...quirks.dropParameters,
    ...quirks.dropForModels.flatMap((rule) => rule.model.test(model) ? rule.parameters : [])
  ]);
  const renames = new Map(Object.entries(quirks.renameParameters));
  const fields = { ...toSampling(chat2), ...toTools(chat2, quirks), ...toResponseFormat(chat2.responseFormat, quirks) };
  return Object.fromEntries(
    Object.entries(fields).filter(([name2, value]) => value !== void 0 && !dropped.has(name2)).map(([name2, value]) => [renames.get(name2) ?? name2, value])
  );
}
function toSampling(chat2) {
  return {
    temperature: chat2.temperature,
    top_p: chat2.topP,
    top_k: chat2.topK,
    min_p: chat2.minP,
    top_a: chat2.topA,
    frequency_penalty: chat2.frequencyPenalty,
    presence_penalty: chat2.presencePenalty,
    repetition_penalty: chat2.repetitionPenalty,
    seed: chat2.seed,
    stop: chat2.stop,
    logit_bias: chat2.logitBias,
    logprobs: chat2.logprobs,
    top_logprobs: chat2.topLogprobs,
    verbosity: chat2.verbosity && VERBOSITY_WORDS[chat2.verbosity],
    user: chat2.user,
    prompt_cache_key: chat2.promptCacheKey,
    prompt_cache_options: chat2.promptCacheOptions
  };
}
function toTools(chat2, quirks) {
  if (chat2.tools === void 0 || chat2.tools.length === 0) return {};
  return {
    tools: chat2.tools.map(({ function: { name: name2, description, parameters, strict } }) => ({
      type: "function",
      function: {
        name: name2,
        ...description !== void 0 && { description },
        ...parameters !== void 0 && { parameters },
        ...quirks.strictTools && typeof strict === "boolean" && { strict }
      }
    })),
    tool_choice: toToolChoice(chat2.toolChoice, quirks),
    parallel_tool_calls: chat2.parallelToolCalls
  };
}
function toToolChoice(choice, { toolChoice: toolChoice2 }) {
  if (choice === "required") return toolChoice2.required;
  if (typeof choice === "object" && !toolChoice2.named) return toolChoice2.required;
  return choice;
}
function toResponseFormat(format, quirks) {
  if (format?.type !== "json_schema") return { response_format: format };
  if (quirks.structuredOutput === "json_object") return { response_format: { type: "json_object" } };
  const { name: name2, description, schema: schema2, strict } = format.json_schema;
  return {
    response_format: {
      type: "json_schema",
      json_schema: {
        name: name2,
        ...description !== void 0 && { description },
        ...schema2 !== void 0 && { schema: schema2 },
        ...typeof strict === "boolean" && { strict }
      }
    }
  };
}

// lib/providers/shared/resolve-reasoning.ts
var BUDGET_PERCENT = {
  max: 95,
  xhigh: 95,
  high: 80,
  medium: 50,
  low: 20,
  minimal: 10
};
var EFFORTS_BY_BUDGET = ["high", "medium", "low"];
function resolveReasoning({
  reasoning: reasoning2,
  maxTokens
}) {
  if (reasoning2 === void 0) return void 0;
  if (reasoning2.enabled === false || reasoning2.effort === "none" || reasoning2.maxTokens === 0) return { on: false };
  if (reasoning2.maxTokens !== void 0) {
    return { on: true, effort: nameBudget(reasoning2.maxTokens, maxTokens), budgetTokens: reasoning2.maxTokens };
  }
  if (reasoning2.effort === void 0 && reasoning2.enabled === void 0) return void 0;
  const effort2 = reasoning2.effort ?? "medium";
  return { on: true, effort: effort2, budgetTokens: Math.floor(maxTokens * BUDGET_PERCENT[effort2] / 100) };
}
function nameBudget(budgetTokens, maxTokens) {
  return EFFORTS_BY_BUDGET.find((effort2) => budgetTokens * 100 >= maxTokens * BUDGET_PERCENT[effort2]) ?? "minimal";
}

// lib/providers/openai-compatible/to-reasoning.ts
var WRITERS = {
  none: () => ({}),
  effort: (reasoning2, { words, extra }) => ({ ...toEffort(reasoning2, words), ...reasoning2.on && extra }),
  "thinking-type": (reasoning2, { on, words }) => ({
    thinking: { type: reasoning2.on ? on : "disabled" },
    ...reasoning2.on && toEffort(reasoning2, words)
  }),
  "enable-thinking": (reasoning2) => ({
    enable_thinking: reasoning2.on,
    ...reasoning2.on && { thinking_budget: reasoning2.budgetTokens }
  }),
  "reasoning-object": (reasoning2, { words }) => ({
    reasoning: { enabled: reasoning2.on },
    ...reasoning2.on && toEffort(reasoning2, words)
  }),
  // Templates differ in the variable's name: DeepSeek reads `thinking`, Qwen and GLM `enable_thinking`.
  "chat-template": ({ on }) => ({ chat_template_kwargs: { thinking: on, enable_thinking: on } })
};
function toReasoning(chat2, dialect) {
  const reasoning2 = resolveReasoning(chat2);
  return reasoning2 === void 0 ? {} : write(reasoning2, dialect);
}
function write(reasoning2, dialect) {
  return WRITERS[dialect.kind](reasoning2, dialect);
}
function toEffort(reasoning2, words) {
  const word = words?.[reasoning2.on ? reasoning2.effort : "none"] ?? null;
  return word === null ? {} : { reasoning_effort: word };
}

// lib/providers/openai-compatible/to-request.ts
function toRequest2(chat2, { target, quirks }) {
  const own = fitCacheMark(quirks, target.model);
  const reasoning2 = toReasoning(chat2, quirks.reasoning);
  const isEffortRefused = quirks.dropForModels.some(
    (rule) => rule.parameters.includes("reasoning_effort") && rule.model.test(target.model)
  );
  if (isEffortRefused) delete reasoning2.reasoning_effort;
  const body = {
    model: target.model,
    messages: toMessages(markLastMessage(describeSchema(chat2, quirks), { chat: chat2, quirks: own }), own),
    stream: chat2.stream,
    ...chat2.stream && quirks.streamUsage === "ask" && { stream_options: { include_usage: true } },
    [quirks.maxTokensField]: chat2.maxTokens,
    ...toParameters(chat2, { quirks, model: target.model }),
    ...reasoning2,
    ...quirks.extraBody
  };
  return {
    url: `${target.baseUrl}/chat/completions`,
    headers: {
      "content-type": "application/json",
      accept: chat2.stream ? "text/event-stream" : "application/json",
      ...target.apiKey !== "" && { authorization: `Bearer ${target.apiKey}` }
    },
    body: JSON.stringify(body)
  };
}
function fitCacheMark(quirks, model) {
  const { cacheMark } = quirks;
  const isRefused = cacheMark?.field === "prompt_cache_breakpoint" && !cacheMark.models.test(model);
  return isRefused ? { ...quirks, cacheMark: null } : quirks;
}
function markLastMessage(messages, { chat: { cacheControl: cacheControl2 }, quirks }) {
  if (cacheControl2 === void 0 || quirks.cacheMark === null) return messages;
  const last = messages.findLastIndex(({ role }) => role === "user" || role === "system");
  return messages.map((message2, index) => {
    if (index !== last || message2.role !== "user") return message2;
    const parts = readParts(message2.content);
    const mark = (part) => ({ ...part, cache_control: part.cache_control ?? cacheControl2 });
    return { ...message2, content: [...parts.slice(0, -1), ...parts.slice(-1).map(mark)] };
  });
}
function describeSchema(chat2, quirks) {
  const format = chat2.responseFormat;
  if (format?.type !== "json_schema" || quirks.structuredOutput !== "json_object") return chat2.messages;
  const schema2 = JSON.stringify(format.json_schema.schema ?? {});
  return [
    {
      role: "system",
      content: `Answer with one JSON object that follows this JSON schema and nothing else: ${schema2}`
    },
    ...chat2.messages
  ];
}

// lib/providers/openai-compatible/create-openai-compatible.ts
function createOpenAICompatible(options) {
  const quirks = { ...DEFAULT_QUIRKS2, ...options.quirks };
  const readOptions = {
    reasoningTokensOnTop: quirks.reasoningTokensOnTop,
    inlineThinking: quirks.inlineThinking,
    errorCodes: new Map(Object.entries(quirks.errorCodes))
  };
  return {
    id: options.id,
    defaultBaseUrl: options.defaultBaseUrl,
    stopsBillingOnAbort: options.stopsBillingOnAbort,
    media: quirks.media,
    toRequest: (chat2, target) => toRequest2(chat2, { target, quirks }),
    parseResponse: (body) => fromResponse(body, readOptions),
    createStreamParser: () => createStreamParser(readOptions),
    parseError: (response) => parseErrorResponse(response, readOptions.errorCodes),
    ...options.embeddings && { embeddings: createEmbeddings(options.embeddings, readOptions.errorCodes) }
  };
}

// lib/providers/alibaba/index.ts
var alibaba = createOpenAICompatible({
  id: "alibaba",
  defaultBaseUrl: "https://dashscope-intl.aliyuncs.com/compatible-mode/v1",
  stopsBillingOnAbort: false,
  quirks: {
    reasoning: { kind: "enable-thinking" },
    extraParameters: ["top_k", "repetition_penalty"],
    dropParameters: ["logit_bias", "frequency_penalty", "user"],
    toolChoice: { required: "auto", named: true },
    strictTools: false,
    prefillField: "partial",
    media: { image: "url", pdf: null, video: "url", audio: ["wav", "mp3", "m4a", "aac", "ogg"] },
    audioForm: "data-uri",
    cacheMark: { field: "cache_control" },
    errorCodes: {
      data_inspection_failed: "content_policy_violation",
      Arrearage: "payment_required",
      "Throttling.AllocationQuota": "rate_limit_exceeded",
      "Throttling.RateQuota": "rate_limit_exceeded"
    }
  }
});

// lib/providers/anthropic/map-stop-reason.ts
var STOP_REASONS = /* @__PURE__ */ new Map([
  ["end_turn", "stop"],
  ["stop_sequence", "stop"],
  ["pause_turn", "stop"],
  ["max_tokens", "length"],
  ["model_context_window_exceeded", "length"],
  ["tool_use", "tool_calls"],
  ["refusal", "content_filter"]
]);
function mapStopReason(native) {
  return STOP_REASONS.get(native) ?? "stop";
}

// lib/providers/anthropic/map-usage.ts
function mapUsage2(...reports) {
  const latest = (read) => {
    const counts = reports.map((report) => report === void 0 ? null : read(report));
    return counts.findLast((count) => count !== null) ?? null;
  };
  const inputTokens = latest((report) => readTokenCount(report, "input_tokens"));
  const cachedTokens = latest((report) => readTokenCount(report, "cache_read_input_tokens")) ?? 0;
  const cacheWriteTokens = latest((report) => readTokenCount(report, "cache_creation_input_tokens")) ?? 0;
  return buildUsage({
    promptTokens: inputTokens === null ? null : inputTokens + cachedTokens + cacheWriteTokens,
    completionTokens: latest((report) => readTokenCount(report, "output_tokens")),
    cachedTokens,
    cacheWriteTokens,
    cacheWriteHourTokens: latest(
      (report) => readTokenCount(readRecord(report, "cache_creation"), "ephemeral_1h_input_tokens")
    ),
    reasoningTokens: latest((report) => readTokenCount(readRecord(report, "output_tokens_details"), "thinking_tokens"))
  });
}
function readServiceTier(usage) {
  const tier = readText(usage, "service_tier");
  return tier === "standard" ? "default" : tier;
}

// lib/providers/anthropic/to-thinking-blocks.ts
var CLAUDE_FORMAT = "anthropic-claude-v1";
function readThinkingBlocks(details) {
  const blocks = [];
  let text = "";
  for (const detail of details ?? []) {
    if (!isClaude(detail)) continue;
    if (detail.type === "reasoning.encrypted" && detail.data)
      blocks.push({ type: "redacted_thinking", data: detail.data });
    if (detail.type !== "reasoning.text") continue;
    text += detail.text ?? "";
    if (!detail.signature) continue;
    blocks.push({ type: "thinking", thinking: text, signature: detail.signature });
    text = "";
  }
  return blocks;
}
function isClaude({ format }) {
  return format === CLAUDE_FORMAT;
}

// lib/providers/anthropic/from-response.ts
function fromResponse2(body) {
  if (!isRecord(body) || !Array.isArray(body.content)) {
    const isError = isRecord(body) && body.error !== void 0;
    const error = isError ? parseErrorValue(body) : createMalformedError("something that is not a message");
    return { error, upstreamId: null, upstreamModel: null, systemFingerprint: null, choices: [], usage: null };
  }
  const blocks = readRecords(body, "content");
  const upstreamId = readText(body, "id") ?? null;
  const native = readText(body, "stop_reason") ?? null;
  const details = readReasoning(blocks);
  const toolCalls = readToolCalls(blocks, upstreamId);
  return {
    upstreamId,
    upstreamModel: readText(body, "model") ?? null,
    systemFingerprint: null,
    serviceTier: readServiceTier(readRecord(body, "usage")),
    choices: [
      {
        index: 0,
        message: {
          role: "assistant",
          content: joinTexts2(blocks, { type: "text", key: "text" }),
          refusal: null,
          reasoning: joinTexts2(blocks, { type: "thinking", key: "thinking" }),
          ...details.length > 0 && { reasoning_details: details },
          ...toolCalls.length > 0 && { tool_calls: toolCalls }
        },
        finishReason: native === null ? null : mapStopReason(native),
        nativeFinishReason: native
      }
    ],
    usage: mapUsage2(readRecord(body, "usage"))
  };
}
function joinTexts2(blocks, { type, key }) {
  return blocks.map((block) => block.type === type ? readText(block, key) ?? "" : "").join("") || null;
}
function readReasoning(blocks) {
  return blocks.filter((block) => block.type === "thinking" || block.type === "redacted_thinking").map((block, index) => {
    const common = { format: CLAUDE_FORMAT, index };
    return block.type === "thinking" ? {
      type: "reasoning.text",
      text: readText(block, "thinking") ?? "",
      signature: readText(block, "signature") ?? null,
      ...common
    } : { type: "reasoning.encrypted", data: readText(block, "data") ?? "", ...common };
  });
}
function readToolCalls(blocks, upstreamId) {
  return blocks.filter((block) => block.type === "tool_use" && readText(block, "name")).map((block, index) => ({
    id: readText(block, "id") || createToolCallId(upstreamId, index),
    type: "function",
    function: { name: readText(block, "name") ?? "", arguments: JSON.stringify(readRecord(block, "input") ?? {}) }
  }));
}

// lib/providers/anthropic/from-stream.ts
var READERS = /* @__PURE__ */ new Map([
  ["message_start", readMessageStart],
  ["content_block_start", readBlockStart],
  ["content_block_delta", readBlockDelta],
  ["content_block_stop", readBlockStop],
  ["message_delta", readMessageDelta],
  ["message_stop", () => [{ type: "end" }]],
  ["error", (event) => [{ type: "error", error: parseErrorValue(event) }]]
]);
function createStreamParser2() {
  const state = {
    answerId: null,
    hasRole: false,
    firstUsage: void 0,
    tools: /* @__PURE__ */ new Map(),
    callCount: 0,
    reasoningIndex: -1
  };
  return {
    parse: ({ data }) => {
      const event = parseJson(data);
      if (!isRecord(event)) return [{ type: "error", error: createMalformedError("a malformed event") }];
      return READERS.get(event.type)?.(event, state) ?? [];
    }
  };
}
function readMessageStart(event, state) {
  const message2 = readRecord(event, "message");
  const upstreamId = readText(message2, "id");
  const upstreamModel = readText(message2, "model");
  state.answerId = upstreamId ?? null;
  state.firstUsage = readRecord(message2, "usage");
  const serviceTier = readServiceTier(state.firstUsage);
  return [
    {
      type: "metadata",
      ...upstreamId !== void 0 && { upstreamId },
      ...upstreamModel !== void 0 && { upstreamModel },
      ...serviceTier !== void 0 && { serviceTier }
    }
  ];
}
function readBlockStart(event, state) {
  const block = readRecord(event, "content_block");
  switch (block?.type) {
    case "text":
      return emitText(state, readText(block, "text"));
    case "thinking":
      state.reasoningIndex += 1;
      return emitThinking(state, block);
    case "redacted_thinking":
      state.reasoningIndex += 1;
      return emit(state, {
        reasoning_details: [
          {
            type: "reasoning.encrypted",
            data: readText(block, "data") ?? "",
            format: CLAUDE_FORMAT,
            index: state.reasoningIndex
          }
        ]
      });
    case "tool_use":
      return startTool(state, { block, blockIndex: readIndex(event, "index") ?? 0 });
    default:
      return [];
  }
}
function startTool(state, { block, blockIndex }) {
  const name2 = readText(block, "name");
  if (!name2) return [];
  const callIndex = state.callCount;
  state.callCount += 1;
  const input = readRecord(block, "input");
  const whole = input !== void 0 && Object.keys(input).length > 0 ? JSON.stringify(input) : "";
  state.tools.set(blockIndex, { callIndex, hasArguments: whole !== "" });
  const id = readText(block, "id") || createToolCallId(state.answerId, callIndex);
  return emit(state, { tool_calls: [{ index: callIndex, id, type: "function", function: { name: name2, arguments: whole } }] });
}
function readBlockDelta(event, state) {
  const delta = readRecord(event, "delta");
  switch (delta?.type) {
    case "text_delta":
      return emitText(state, readText(delta, "text"));
    case "thinking_delta":
    case "signature_delta":
      return emitThinking(state, delta);
    case "input_json_delta": {
      const tool = state.tools.get(readIndex(event, "index") ?? 0);
      const text = readText(delta, "partial_json");
      if (tool === void 0 || !text) return [];
      tool.hasArguments = true;
      return emit(state, { tool_calls: [{ index: tool.callIndex, function: { arguments: text } }] });
    }
    default:
      return [];
  }
}
function readBlockStop(event, state) {
  const tool = state.tools.get(readIndex(event, "index") ?? 0);
  if (tool === void 0 || tool.hasArguments) return [];
  tool.hasArguments = true;
  return emit(state, { tool_calls: [{ index: tool.callIndex, function: { arguments: "{}" } }] });
}
function readMessageDelta(event, state) {
  const native = readText(readRecord(event, "delta"), "stop_reason");
  const usage = mapUsage2(state.firstUsage, readRecord(event, "usage"));
  const parts = [];
  if (native)
    parts.push({ type: "finish", choiceIndex: 0, finishReason: mapStopReason(native), nativeFinishReason: native });
  if (usage !== null) parts.push({ type: "usage", usage });
  return parts;
}
function emitText(state, text) {
  return text ? emit(state, { content: text }) : [];
}
function emitThinking(state, source) {
  const text = readText(source, "thinking");
  const signature = readText(source, "signature");
  if (!text && !signature) return [];
  return emit(state, {
    ...text && { reasoning: text },
    reasoning_details: [
      {
        type: "reasoning.text",
        ...text && { text },
        ...signature && { signature },
        format: CLAUDE_FORMAT,
        index: Math.max(state.reasoningIndex, 0)
      }
    ]
  });
}
function emit(state, delta) {
  const first = state.hasRole ? {} : { role: "assistant" };
  state.hasRole = true;
  return [{ type: "delta", choiceIndex: 0, delta: { ...first, ...delta } }];
}

// lib/providers/anthropic/to-content-blocks.ts
function toContentBlocks(parts) {
  return parts.map((part) => ({ ...toBlock(part), ...toBreakpoint2(part.cache_control) }));
}
function toBlock(part) {
  switch (part.type) {
    case "text":
      return { type: "text", text: part.text };
    case "image_url":
      return { type: "image", source: toImageSource(part.image_url.url) };
    case "file":
      return toDocument(part);
    default:
      return { type: "text", text: describeLeftOut(part) };
  }
}
function toBreakpoint2(cacheControl2) {
  if (cacheControl2 === void 0) return {};
  const { type, ttl } = cacheControl2;
  return { cache_control: ttl === void 0 ? { type } : { type, ttl } };
}
function toImageSource(url) {
  const data = parseDataUri(url);
  return data === null ? { type: "url", url } : { type: "base64", media_type: data.mediaType, data: data.base64 };
}
function toDocument(part) {
  const content = readFilePart(part);
  const title = part.file.filename === void 0 ? {} : { title: part.file.filename };
  switch (content.kind) {
    case "url":
      return { type: "document", source: { type: "url", url: content.url }, ...title };
    case "pdf":
      return {
        type: "document",
        source: { type: "base64", media_type: "application/pdf", data: content.base64 },
        ...title
      };
    case "text":
      return { type: "document", source: { type: "text", media_type: "text/plain", data: content.text }, ...title };
  }
}

// lib/providers/anthropic/mark-last-block.ts
var BREAKPOINTS_MAX = 4;
var UNMARKABLE = /* @__PURE__ */ new Set(["thinking", "redacted_thinking"]);
function markLastBlock(chat2, { system, turns }) {
  if (chat2.cacheControl === void 0) return;
  const blocks = [...system, ...turns.flatMap((turn) => turn.content)];
  const marked = [...chat2.tools ?? [], ...blocks].filter((holder) => holder.cache_control !== void 0);
  const last = blocks.findLast((block) => !UNMARKABLE.has(block.type));
  if (last === void 0 || last.cache_control !== void 0 || marked.length >= BREAKPOINTS_MAX) return;
  Object.assign(last, toBreakpoint2(chat2.cacheControl));
}

// lib/providers/anthropic/takes-instructions-midway.ts
var NAME = /claude-(?:(opus|sonnet|haiku|fable|mythos)-)?(\d+)(?:[.-](\d{1,2}))?(?!\d)/i;
function takesInstructionsMidway(model) {
  const match = NAME.exec(model);
  const family = match?.[1]?.toLowerCase();
  const version = Number(match?.[2] ?? 0) * 100 + Number(match?.[3] ?? 0);
  if (version >= 505) return true;
  return version >= 500 ? family !== "sonnet" && family !== "haiku" : family === "opus" && version >= 408;
}

// lib/providers/anthropic/place-instructions.ts
function placeInstructions(turns, model) {
  const start2 = turns.findIndex((turn) => turn.role !== "system");
  const leading = start2 < 0 ? turns : turns.slice(0, start2);
  const spoken = mergeTurns(turns.slice(leading.length));
  const mayStay = takesInstructionsMidway(model);
  const placed = spoken.map((turn, index) => {
    if (turn.role !== "system") return turn;
    const next = spoken[index + 1];
    const isInPlace = spoken[index - 1]?.role === "user" && (next === void 0 || next.role === "assistant");
    return mayStay && isInPlace ? turn : toUserTurn(turn);
  });
  return { system: leading.flatMap((turn) => turn.content), turns: mergeTurns(placed).map(putResultsFirst) };
}
function toUserTurn({ content }) {
  return { role: "user", content: content.map(remind) };
}
function remind(block) {
  return typeof block.text === "string" ? { ...block, text: toReminder(block.text) } : block;
}
function mergeTurns(turns) {
  const merged = [];
  for (const turn of turns) {
    const last = merged.at(-1);
    if (last?.role === turn.role) last.content.push(...turn.content);
    else merged.push({ role: turn.role, content: [...turn.content] });
  }
  return merged;
}
function putResultsFirst(turn) {
  if (turn.role !== "user") return turn;
  const isResult = (block) => block.type === "tool_result";
  const results = turn.content.filter(isResult);
  return { role: "user", content: [...results, ...turn.content.filter((block) => !isResult(block))] };
}

// lib/providers/anthropic/to-messages.ts
var TOOL_ID_RULE = { pattern: /^[A-Za-z0-9_-]{1,64}$/, length: 24 };
function toMessages2(messages, model) {
  const { system, turns } = placeInstructions(
    messages.map(toTurn).filter((turn) => turn.content.length > 0),
    model
  );
  if (turns.length === 0) return { system: [], turns: system.length === 0 ? [] : [{ role: "user", content: system }] };
  trimPrefill(turns);
  return { system, turns };
}
function toTurn(message2) {
  switch (message2.role) {
    case "system":
    case "developer":
      return { role: "system", content: toContentBlocks(prefixName(readParts(message2.content), message2.name)) };
    case "user":
      return { role: "user", content: toContentBlocks(prefixName(readParts(message2.content), message2.name)) };
    case "assistant":
      return { role: "assistant", content: toAssistantBlocks(message2) };
    case "tool":
      return { role: "user", content: [toToolResult(message2)] };
  }
}
function toAssistantBlocks(message2) {
  return [
    ...readThinkingBlocks(message2.reasoning_details),
    ...toContentBlocks(prefixName(readParts(message2.content), message2.name)),
    ...(message2.tool_calls ?? []).map((call) => ({
      type: "tool_use",
      id: fitToolCallId(call.id, TOOL_ID_RULE),
      name: call.function.name,
      input: parseArguments(call.function.arguments)
    }))
  ];
}
function parseArguments(text) {
  if (text.trim() === "") return {};
  const value = parseJson(text);
  return isRecord(value) ? value : { arguments: text };
}
function toToolResult(message2) {
  const parts = readParts(message2.content);
  const isPlain = parts.every((part) => part.type === "text" && part.cache_control === void 0);
  return {
    type: "tool_result",
    tool_use_id: fitToolCallId(message2.tool_call_id, TOOL_ID_RULE),
    content: isPlain ? readPlainText(parts) : toContentBlocks(parts)
  };
}
function trimPrefill(turns) {
  const last = turns.at(-1);
  const block = last?.role === "assistant" ? last.content.at(-1) : void 0;
  if (typeof block?.text === "string") block.text = block.text.trimEnd();
}

// lib/providers/anthropic/is-adaptive-only.ts
var NAME2 = /claude-(?:(opus|sonnet|haiku|fable|mythos)-)?(\d+)(?:[.-](\d{1,2}))?(?!\d)/i;
function isAdaptiveOnly(model) {
  const match = NAME2.exec(model);
  const major = Number(match?.[2] ?? 0);
  const minor = Number(match?.[3] ?? 0);
  return major >= 5 || major === 4 && minor >= 7;
}
function isAlwaysThinking(model) {
  return /claude-(?:fable|mythos)/i.test(model);
}

// lib/providers/anthropic/to-sampling.ts
var LEAST_THINKING_TOP_P = 0.95;
function toSampling2(chat2, { model, isThinking }) {
  if (isAdaptiveOnly(model)) return {};
  if (isThinking) return chat2.topP !== void 0 && chat2.topP >= LEAST_THINKING_TOP_P ? { top_p: chat2.topP } : {};
  return {
    ...chat2.temperature !== void 0 && { temperature: Math.min(chat2.temperature, 1) },
    ...chat2.topP !== void 0 && chat2.temperature === void 0 && { top_p: chat2.topP },
    ...chat2.topK !== void 0 && { top_k: chat2.topK }
  };
}

// lib/providers/anthropic/to-thinking.ts
var LEAST_BUDGET_TOKENS = 1024;
var EFFORT_WORDS = {
  max: "max",
  xhigh: "xhigh",
  high: "high",
  medium: "medium",
  low: "low",
  minimal: "low"
};
var OFF = { thinking: void 0, effort: void 0, isOn: false };
function toThinking(chat2, model) {
  const reasoning2 = resolveReasoning(chat2);
  if (reasoning2 === void 0) return OFF;
  const isAdaptive = isAdaptiveOnly(model);
  if (!reasoning2.on) return isAdaptive && !isAlwaysThinking(model) ? { ...OFF, thinking: { type: "disabled" } } : OFF;
  if (isToolForced(chat2)) return OFF;
  if (isAdaptive) {
    return { thinking: { type: "adaptive", display: "summarized" }, effort: EFFORT_WORDS[reasoning2.effort], isOn: true };
  }
  if (chat2.maxTokens <= LEAST_BUDGET_TOKENS || isThinkingLost(chat2.messages)) return OFF;
  const budgetTokens = Math.min(Math.max(reasoning2.budgetTokens, LEAST_BUDGET_TOKENS), chat2.maxTokens - 1);
  return { thinking: { type: "enabled", budget_tokens: budgetTokens }, effort: void 0, isOn: true };
}
function isToolForced({ tools, toolChoice: toolChoice2 }) {
  return tools !== void 0 && tools.length > 0 && (toolChoice2 === "required" || typeof toolChoice2 === "object");
}
function isThinkingLost(messages) {
  if (messages.at(-1)?.role !== "tool") return false;
  const lastStep = messages.findLast((message2) => message2.role === "assistant");
  return lastStep?.role === "assistant" && readThinkingBlocks(lastStep.reasoning_details).length === 0;
}

// lib/providers/anthropic/to-tools.ts
function toTools2(chat2) {
  if (chat2.tools === void 0 || chat2.tools.length === 0) return {};
  const choice = toToolChoice2(chat2);
  return {
    tools: chat2.tools.map(({ function: tool, cache_control }) => ({
      name: tool.name,
      ...tool.description !== void 0 && { description: tool.description },
      input_schema: { type: "object", ...tool.parameters },
      ...tool.strict === true && { strict: true },
      ...toBreakpoint2(cache_control)
    })),
    ...choice && { tool_choice: choice }
  };
}
function toToolChoice2({ toolChoice: toolChoice2, parallelToolCalls }) {
  if (toolChoice2 === "none") return { type: "none" };
  const oneAtATime = parallelToolCalls === false ? { disable_parallel_tool_use: true } : {};
  if (toolChoice2 === void 0) return parallelToolCalls === false ? { type: "auto", ...oneAtATime } : void 0;
  return { ...nameChoice(toolChoice2), ...oneAtATime };
}
function nameChoice(choice) {
  if (choice === "auto") return { type: "auto" };
  if (choice === "required") return { type: "any" };
  return { type: "tool", name: choice.function.name };
}

// lib/providers/anthropic/to-request.ts
var API_VERSION = "2023-06-01";
function toRequest3(chat2, target) {
  const { system, turns } = toMessages2(chat2.messages, target.model);
  markLastBlock(chat2, { system, turns });
  const thinking = toThinking(chat2, target.model);
  const instructions = [...system, ...toJsonInstruction(chat2)];
  const outputConfig = toOutputConfig(chat2, thinking);
  const stops = (chat2.stop ?? []).filter((stop) => stop.trim() !== "");
  const body = {
    model: target.model,
    max_tokens: chat2.maxTokens,
    ...instructions.length > 0 && { system: instructions },
    messages: turns,
    stream: chat2.stream,
    ...toSampling2(chat2, { model: target.model, isThinking: thinking.isOn }),
    ...stops.length > 0 && { stop_sequences: stops },
    ...toTools2(chat2),
    ...thinking.thinking && { thinking: thinking.thinking },
    ...outputConfig && { output_config: outputConfig },
    ...chat2.user !== void 0 && { metadata: { user_id: chat2.user } }
  };
  return { url: toUrl(target.baseUrl), headers: toHeaders(chat2, target), body: JSON.stringify(body) };
}
function toUrl(baseUrl) {
  return /\/v\d+$/.test(baseUrl) ? `${baseUrl}/messages` : `${baseUrl}/v1/messages`;
}
function toHeaders(chat2, target) {
  return {
    "content-type": "application/json",
    accept: chat2.stream ? "text/event-stream" : "application/json",
    "anthropic-version": API_VERSION,
    ...target.apiKey !== "" && { "x-api-key": target.apiKey }
  };
}
function toOutputConfig({ responseFormat: responseFormat2 }, { effort: effort2 }) {
  const schema2 = responseFormat2?.type === "json_schema" ? responseFormat2.json_schema.schema : void 0;
  if (schema2 === void 0 && effort2 === void 0) return void 0;
  return {
    ...effort2 !== void 0 && { effort: effort2 },
    ...schema2 !== void 0 && { format: { type: "json_schema", schema: schema2 } }
  };
}
function toJsonInstruction({ responseFormat: responseFormat2 }) {
  const isFree = responseFormat2?.type === "json_object";
  const hasNoSchema = responseFormat2?.type === "json_schema" && responseFormat2.json_schema.schema === void 0;
  return isFree || hasNoSchema ? [{ type: "text", text: "Answer with one valid JSON object and nothing else." }] : [];
}

// lib/providers/anthropic/index.ts
var anthropic = {
  id: "anthropic",
  defaultBaseUrl: "https://api.anthropic.com/v1",
  stopsBillingOnAbort: true,
  media: { image: "url", pdf: "url", video: null, audio: [] },
  toRequest: toRequest3,
  parseResponse: fromResponse2,
  createStreamParser: createStreamParser2,
  parseError: (response) => parseErrorResponse(response)
};

// lib/providers/cerebras/index.ts
var cerebras = createOpenAICompatible({
  id: "cerebras",
  defaultBaseUrl: "https://api.cerebras.ai/v1",
  stopsBillingOnAbort: false,
  quirks: {
    maxTokensField: "max_completion_tokens",
    reasoning: { kind: "effort", words: { ...LOW_MEDIUM_HIGH, none: "none" } },
    reasoningReplay: { field: "reasoning", when: "tool-calls" },
    dropParameters: ["frequency_penalty", "presence_penalty", "logit_bias"],
    media: { image: null, pdf: null, video: null, audio: [] }
  }
});

// lib/providers/cohere/embeddings.ts
var INPUT_TYPE_DEFAULT = "search_document";
var INPUT_TYPES = /* @__PURE__ */ new Map([
  ["search_query", "search_query"],
  ["query", "search_query"],
  ["retrieval_query", "search_query"],
  ["search_document", "search_document"],
  ["document", "search_document"],
  ["passage", "search_document"],
  ["classification", "classification"],
  ["clustering", "clustering"],
  ["image", "image"]
]);
var cohereEmbeddings = {
  accepts: /* @__PURE__ */ new Set(["text", "image"]),
  inputsMax: 96,
  toRequest: toRequest4,
  parseResponse: parseResponse2
};
function toRequest4(request, target) {
  const body = {
    model: target.model,
    input_type: INPUT_TYPES.get(request.inputType?.toLowerCase() ?? "") ?? INPUT_TYPE_DEFAULT,
    embedding_types: ["float"],
    inputs: request.inputs.map((input) => ({ content: toContent2(input) })),
    ...request.dimensions !== void 0 && { output_dimension: request.dimensions },
    // A text that is too long is refused, never cut in silence.
    truncate: "NONE"
  };
  return {
    url: `${target.baseUrl.replace(/\/compatibility\/v1$|\/v[12]$/, "")}/v2/embed`,
    headers: {
      "content-type": "application/json",
      accept: "application/json",
      ...target.apiKey !== "" && { authorization: `Bearer ${target.apiKey}` }
    },
    body: JSON.stringify(body)
  };
}
function toContent2(input) {
  if (input.kind === "text") return [{ type: "text", text: input.text }];
  return input.kind === "tokens" ? [] : input.parts.map(toPart2);
}
function toPart2(part) {
  if (part.type === "image_url") return { type: "image_url", image_url: { url: part.image_url.url } };
  return { type: "text", text: readPartText(part) };
}
function parseResponse2(body) {
  if (!isRecord(body)) return failEmbeddings(createMalformedError("something that is not a list of embeddings"));
  const floats = readRecord(body, "embeddings")?.float;
  if (!Array.isArray(floats) || floats.length === 0) {
    return failEmbeddings(body.message === void 0 ? createMalformedError("no embeddings") : parseErrorValue(body));
  }
  const billed = readRecord(readRecord(body, "meta"), "billed_units");
  return readVectors({ values: floats, upstreamId: readText(body, "id") ?? null, usage: readUsage2(billed) });
}
function readUsage2(billed) {
  const textTokens = readTokenCount(billed, "input_tokens");
  const imageTokens = readTokenCount(billed, "image_tokens");
  return buildUsage({
    promptTokens: textTokens === null && imageTokens === null ? null : (textTokens ?? 0) + (imageTokens ?? 0),
    completionTokens: 0,
    cachedTokens: 0,
    cacheWriteTokens: 0,
    reasoningTokens: 0
  });
}

// lib/providers/cohere/index.ts
var cohere = {
  ...createOpenAICompatible({
    id: "cohere",
    defaultBaseUrl: "https://api.cohere.ai/compatibility/v1",
    stopsBillingOnAbort: true,
    quirks: {
      // Two efforts only: thinking is on or off.
      reasoning: {
        kind: "effort",
        words: { max: "high", xhigh: "high", high: "high", medium: "high", low: "high", minimal: "high", none: "none" }
      },
      developerRole: true,
      dropParameters: ["logit_bias", "logprobs", "top_logprobs", "parallel_tool_calls", "tool_choice", "user"]
    }
  }),
  embeddings: cohereEmbeddings
};

// lib/providers/custom/index.ts
var custom = createOpenAICompatible({
  id: "custom",
  defaultBaseUrl: null,
  stopsBillingOnAbort: true,
  embeddings: { base64: true, tokens: true },
  quirks: {
    reasoning: { kind: "effort", words: { ...LOW_MEDIUM_HIGH, none: "none" } },
    // Another gateway needs the signatures in them; everybody else ignores the field.
    reasoningReplay: { field: "reasoning_details", when: "always" },
    extraParameters: OPEN_MODEL_PARAMETERS,
    dropParameters: ["user"],
    inlineThinking: true,
    // Several local servers take bytes and no addresses.
    media: { image: "data", pdf: null, video: "data", audio: ["wav", "mp3"] }
  }
});

// lib/providers/deepinfra/index.ts
var deepinfra = createOpenAICompatible({
  id: "deepinfra",
  defaultBaseUrl: "https://api.deepinfra.com/v1/openai",
  stopsBillingOnAbort: true,
  embeddings: {},
  quirks: {
    reasoning: { kind: "effort", words: { ...LOW_MEDIUM_HIGH, none: "none" } },
    reasoningReplay: { field: "reasoning_content", when: "tool-calls" },
    extraParameters: OPEN_MODEL_PARAMETERS,
    dropParameters: ["logit_bias"],
    strictTools: false
  }
});

// lib/providers/deepseek/index.ts
var EFFORTS = {
  max: "max",
  xhigh: "max",
  high: "high",
  medium: "high",
  low: "high",
  minimal: "high",
  none: null
};
var deepseek = createOpenAICompatible({
  id: "deepseek",
  defaultBaseUrl: "https://api.deepseek.com/v1",
  stopsBillingOnAbort: true,
  quirks: {
    reasoning: { kind: "thinking-type", on: "enabled", words: EFFORTS },
    // Asked for within a chain of tool calls, ignored or refused elsewhere.
    reasoningReplay: { field: "reasoning_content", when: "tool-calls" },
    dropParameters: ["seed", "logit_bias", "parallel_tool_calls", "user"],
    strictTools: false,
    media: { image: null, pdf: null, video: null, audio: [] },
    structuredOutput: "json_object"
  }
});

// lib/providers/fireworks/index.ts
var fireworks = createOpenAICompatible({
  id: "fireworks",
  defaultBaseUrl: "https://api.fireworks.ai/inference/v1",
  stopsBillingOnAbort: true,
  embeddings: {},
  quirks: {
    reasoning: { kind: "effort", words: { ...LOW_MEDIUM_HIGH, none: "none" } },
    reasoningReplay: { field: "reasoning_content", when: "tool-calls" },
    extraParameters: OPEN_MODEL_PARAMETERS
  }
});

// lib/providers/google/read-failure.ts
var GOOGLE_ERROR_CODES = /* @__PURE__ */ new Map([
  ["UNAUTHENTICATED", "authentication"],
  ["PERMISSION_DENIED", "permission_denied"],
  ["RESOURCE_EXHAUSTED", "rate_limit_exceeded"],
  ["UNAVAILABLE", "provider_overloaded"],
  ["DEADLINE_EXCEEDED", "timeout"],
  ["NOT_FOUND", "not_found"],
  ["INTERNAL", "server"]
]);
function readFailure(body) {
  if (body.error !== void 0 && body.error !== null) return parseErrorValue(body, GOOGLE_ERROR_CODES);
  const reason = readText(readRecord(body, "promptFeedback"), "blockReason");
  if (!reason) return void 0;
  return {
    type: "content_policy_violation",
    status: null,
    message: `The provider blocked the prompt (${reason.slice(0, 60)}).`,
    code: reason.slice(0, 60),
    retryAfterMs: null
  };
}

// lib/providers/google/to-model-path.ts
function toModelPath({ baseUrl, model }) {
  const root = /\/v\d+(?:alpha|beta)?\d*$/.test(baseUrl) ? baseUrl : `${baseUrl}/v1beta`;
  const path2 = (model.includes("/") ? model : `models/${model}`).split("/").map(encodeURIComponent).join("/");
  return `${root}/${path2}`;
}

// lib/providers/google/embeddings.ts
var TASK_TYPES = /* @__PURE__ */ new Map([
  ["search_query", "RETRIEVAL_QUERY"],
  ["query", "RETRIEVAL_QUERY"],
  ["search_document", "RETRIEVAL_DOCUMENT"],
  ["document", "RETRIEVAL_DOCUMENT"],
  ["passage", "RETRIEVAL_DOCUMENT"],
  ["retrieval_query", "RETRIEVAL_QUERY"],
  ["retrieval_document", "RETRIEVAL_DOCUMENT"],
  ["semantic_similarity", "SEMANTIC_SIMILARITY"],
  ["classification", "CLASSIFICATION"],
  ["clustering", "CLUSTERING"],
  ["question_answering", "QUESTION_ANSWERING"],
  ["fact_verification", "FACT_VERIFICATION"],
  ["code_retrieval_query", "CODE_RETRIEVAL_QUERY"]
]);
var MEDIA_TYPES = { input_audio: "audio", input_video: "video", input_file: "application" };
var googleEmbeddings = {
  accepts: /* @__PURE__ */ new Set(["text", "image", "audio", "video", "file"]),
  inputsMax: 100,
  toRequest: toRequest5,
  parseResponse: parseResponse3
};
function toRequest5(request, target) {
  const taskType = TASK_TYPES.get(request.inputType?.toLowerCase() ?? "");
  const requests2 = request.inputs.map((input) => ({
    model: target.model.includes("/") ? target.model : `models/${target.model}`,
    content: { parts: toParts(input) },
    ...taskType !== void 0 && { taskType },
    ...request.dimensions !== void 0 && { outputDimensionality: request.dimensions }
  }));
  return {
    url: `${toModelPath(target)}:batchEmbedContents`,
    headers: {
      "content-type": "application/json",
      accept: "application/json",
      ...target.apiKey !== "" && { "x-goog-api-key": target.apiKey }
    },
    body: JSON.stringify({ requests: requests2 })
  };
}
function toParts(input) {
  if (input.kind === "text") return [{ text: input.text }];
  return input.kind === "tokens" ? [] : input.parts.map(toPart3);
}
function toPart3(part) {
  if (part.type === "text") return { text: part.text };
  if (part.type === "image_url") {
    const image = parseDataUri(part.image_url.url);
    return image ? { inlineData: { mimeType: image.mediaType, data: image.base64 } } : { fileData: { fileUri: part.image_url.url } };
  }
  const { data, format } = readMedia2(part);
  const embedded = parseDataUri(data);
  if (embedded) return { inlineData: { mimeType: embedded.mediaType, data: embedded.base64 } };
  return {
    inlineData: { mimeType: format?.includes("/") ? format : `${MEDIA_TYPES[part.type]}/${format ?? "pdf"}`, data }
  };
}
function readMedia2(part) {
  if (part.type === "input_audio") return part.input_audio;
  return part.type === "input_video" ? part.input_video : part.input_file;
}
function parseResponse3(body) {
  if (!isRecord(body)) return failEmbeddings(createMalformedError("something that is not a list of embeddings"));
  const rows = readRecords(body, "embeddings");
  if (rows.length === 0) {
    return failEmbeddings(
      body.error === void 0 ? createMalformedError("no embeddings") : parseErrorValue(body, GOOGLE_ERROR_CODES)
    );
  }
  const usage = readUsage3(readRecord(body, "usageMetadata"));
  return readVectors({ values: rows.map((row) => row.values), upstreamId: null, usage });
}
function readUsage3(usage) {
  return buildUsage({
    promptTokens: readTokenCount(usage, "promptTokenCount") ?? readTokenCount(usage, "totalTokenCount"),
    completionTokens: 0,
    cachedTokens: 0,
    cacheWriteTokens: 0,
    reasoningTokens: 0
  });
}

// lib/providers/google/map-finish-reason.ts
var FINISH_REASONS2 = /* @__PURE__ */ new Map([
  ["STOP", "stop"],
  ["MAX_TOKENS", "length"],
  ["SAFETY", "content_filter"],
  ["RECITATION", "content_filter"],
  ["LANGUAGE", "content_filter"],
  ["BLOCKLIST", "content_filter"],
  ["PROHIBITED_CONTENT", "content_filter"],
  ["SPII", "content_filter"],
  ["IMAGE_SAFETY", "content_filter"],
  ["MODEL_ARMOR", "content_filter"],
  ["MALFORMED_FUNCTION_CALL", "error"],
  ["UNEXPECTED_TOOL_CALL", "error"],
  ["TOO_MANY_TOOL_CALLS", "error"],
  ["MISSING_THOUGHT_SIGNATURE", "error"],
  ["MALFORMED_RESPONSE", "error"],
  ["OTHER", "error"]
]);
function mapFinishReason2(native, hasToolCalls) {
  const reason = FINISH_REASONS2.get(native) ?? "stop";
  return reason === "stop" && hasToolCalls ? "tool_calls" : reason;
}

// lib/providers/google/map-usage.ts
function mapUsage3(usage) {
  const promptTokens = readTokenCount(usage, "promptTokenCount");
  if (usage === void 0 || promptTokens === null) return null;
  const thoughtTokens = readOptional(usage, "thoughtsTokenCount");
  const answerTokens = readOptional(usage, "candidatesTokenCount");
  if (thoughtTokens === null || answerTokens === null) return null;
  return buildUsage({
    promptTokens: promptTokens + (readTokenCount(usage, "toolUsePromptTokenCount") ?? 0),
    completionTokens: answerTokens + thoughtTokens,
    cachedTokens: readTokenCount(usage, "cachedContentTokenCount"),
    cacheWriteTokens: 0,
    reasoningTokens: thoughtTokens
  });
}
function readOptional(usage, key) {
  return usage[key] === void 0 || usage[key] === null ? 0 : readTokenCount(usage, key);
}

// lib/providers/google/read-signatures.ts
var GEMINI_FORMAT = "google-gemini-v1";
function readSignatures(details) {
  const byCallId = /* @__PURE__ */ new Map();
  const others = [];
  for (const { type, format, id, data } of details ?? []) {
    if (type !== "reasoning.encrypted" || format !== GEMINI_FORMAT || !data) continue;
    if (id) byCallId.set(id, data);
    else others.push(data);
  }
  return { byCallId, others };
}

// lib/providers/google/read-candidate.ts
function readCandidate(candidate, progress) {
  const content = { text: "", thoughts: "", details: [], toolCalls: [] };
  for (const part of readRecords(readRecord(candidate, "content"), "parts")) {
    const text = readText(part, "text") ?? "";
    if (part.thought === true) content.thoughts += text;
    else content.text += text;
    const call = readCall(part, progress);
    if (call !== void 0) content.toolCalls.push(call);
    const data = readText(part, "thoughtSignature");
    if (data) {
      progress.signatureCount += 1;
      const index = progress.signatureCount;
      content.details.push({ type: "reasoning.encrypted", data, format: GEMINI_FORMAT, id: call?.id ?? null, index });
    }
  }
  if (content.thoughts !== "")
    content.details.unshift({ type: "reasoning.text", text: content.thoughts, format: GEMINI_FORMAT, index: 0 });
  return content;
}
function readCall(part, progress) {
  const call = readRecord(part, "functionCall");
  const name2 = readText(call, "name");
  if (call === void 0 || !name2) return void 0;
  const id = readText(call, "id") || createToolCallId(progress.answerId, progress.callCount);
  progress.callCount += 1;
  return { id, type: "function", function: { name: name2, arguments: JSON.stringify(readRecord(call, "args") ?? {}) } };
}

// lib/providers/google/read-logprobs.ts
function readLogprobs(candidate) {
  const result = readRecord(candidate, "logprobsResult");
  if (result === void 0) return {};
  const alternatives = readRecords(result, "topCandidates");
  const content = readRecords(result, "chosenCandidates").map((chosen, position) => ({
    ...toTokenLogprob(chosen),
    top_logprobs: readRecords(alternatives[position], "candidates").map(toTokenLogprob)
  }));
  return { logprobs: { content, refusal: null } };
}
function toTokenLogprob(candidate) {
  const token = readText(candidate, "token") ?? "";
  const logprob = typeof candidate.logProbability === "number" ? candidate.logProbability : -9999;
  return { token, logprob, bytes: [...new TextEncoder().encode(token)] };
}

// lib/providers/google/from-response.ts
function fromResponse3(body) {
  const record = isRecord(body) ? body : {};
  const upstreamId = readText(record, "responseId") ?? null;
  const candidates = readRecords(record, "candidates");
  const failure = candidates.length > 0 ? void 0 : readFailure(record) ?? createMalformedError("an answer without candidates");
  return {
    ...failure && { error: failure },
    upstreamId,
    upstreamModel: readText(record, "modelVersion") ?? null,
    systemFingerprint: null,
    choices: candidates.map((candidate, position) => toChoice2(candidate, { position, upstreamId })),
    usage: mapUsage3(readRecord(record, "usageMetadata"))
  };
}
function toChoice2(candidate, { position, upstreamId }) {
  const { text, thoughts, details, toolCalls } = readCandidate(candidate, {
    answerId: upstreamId,
    callCount: 0,
    signatureCount: 0
  });
  const native = readText(candidate, "finishReason") ?? null;
  return {
    index: readIndex(candidate, "index") ?? position,
    message: {
      role: "assistant",
      content: text || null,
      refusal: null,
      reasoning: thoughts || null,
      ...details.length > 0 && { reasoning_details: details },
      ...toolCalls.length > 0 && { tool_calls: toolCalls }
    },
    finishReason: native === null ? null : mapFinishReason2(native, toolCalls.length > 0),
    nativeFinishReason: native,
    ...readLogprobs(candidate)
  };
}

// lib/providers/google/from-stream.ts
function createStreamParser3() {
  const state = {
    answerId: null,
    callCount: 0,
    signatureCount: 0,
    hasMetadata: false,
    choicesWithRole: /* @__PURE__ */ new Set()
  };
  return {
    parse: ({ data }) => {
      const chunk = parseJson(data);
      if (!isRecord(chunk)) return [{ type: "error", error: createMalformedError("a malformed chunk") }];
      const failure = readFailure(chunk);
      return failure === void 0 ? mapChunk2(chunk, state) : [{ type: "error", error: failure }];
    }
  };
}
function mapChunk2(chunk, state) {
  const parts = mapMetadata2(chunk, state);
  for (const candidate of readRecords(chunk, "candidates")) parts.push(...mapCandidate(candidate, state));
  const isLast = parts.some((part) => part.type === "finish");
  const usage = mapUsage3(readRecord(chunk, "usageMetadata"));
  if (usage !== null) parts.push({ type: "usage", usage });
  if (isLast) parts.push({ type: "end" });
  return parts;
}
function mapMetadata2(chunk, state) {
  const upstreamId = readText(chunk, "responseId") || void 0;
  const upstreamModel = readText(chunk, "modelVersion") || void 0;
  if (state.hasMetadata || upstreamId === void 0 && upstreamModel === void 0) return [];
  state.hasMetadata = true;
  state.answerId = upstreamId ?? null;
  return [
    {
      type: "metadata",
      ...upstreamId !== void 0 && { upstreamId },
      ...upstreamModel !== void 0 && { upstreamModel }
    }
  ];
}
function mapCandidate(candidate, state) {
  const choiceIndex = readIndex(candidate, "index") ?? 0;
  const parts = [];
  const delta = readDelta(candidate, state);
  if (Object.keys(delta).length > 0) {
    const role = state.choicesWithRole.has(choiceIndex) ? {} : { role: "assistant" };
    state.choicesWithRole.add(choiceIndex);
    parts.push({ type: "delta", choiceIndex, delta: { ...role, ...delta }, ...readLogprobs(candidate) });
  }
  const native = readText(candidate, "finishReason");
  if (native && native !== "FINISH_REASON_UNSPECIFIED") {
    parts.push({
      type: "finish",
      choiceIndex,
      finishReason: mapFinishReason2(native, state.callCount > 0),
      nativeFinishReason: native
    });
  }
  return parts;
}
function readDelta(candidate, state) {
  const firstCall = state.callCount;
  const { text, thoughts, details, toolCalls } = readCandidate(candidate, state);
  return {
    ...text !== "" && { content: text },
    ...thoughts !== "" && { reasoning: thoughts },
    ...details.length > 0 && { reasoning_details: details },
    ...toolCalls.length > 0 && {
      tool_calls: toolCalls.map((call, position) => ({ index: firstCall + position, ...call }))
    }
  };
}

// lib/providers/google/parse-error.ts
function parseError(response) {
  const error = parseErrorResponse(response, GOOGLE_ERROR_CODES);
  const details = readRecords(readErrorText(response.body).source, "details");
  const delays = details.map((detail) => parseDuration(readText(detail, "retryDelay")));
  const hasInvalidKey = details.some((detail) => detail.reason === "API_KEY_INVALID");
  return {
    ...error,
    ...hasInvalidKey && { type: "authentication" },
    retryAfterMs: error.retryAfterMs ?? delays.find((delayMs) => delayMs !== null) ?? null
  };
}

// lib/providers/google/clean-schema.ts
var PLAIN_KEYWORDS = [
  "type",
  "title",
  "description",
  "nullable",
  "default",
  "minItems",
  "maxItems",
  "minProperties",
  "maxProperties",
  "minLength",
  "maxLength",
  "pattern",
  "minimum",
  "maximum"
];
var FORMATS = /* @__PURE__ */ new Set(["enum", "date-time", "float", "double", "int32", "int64"]);
var DEEPEST = 24;
var MOST_NODES = 2e3;
function cleanSchema(schema2) {
  const definitions = { ...readRecord(schema2, "definitions"), ...readRecord(schema2, "$defs") };
  return clean(schema2, { definitions, depth: 0, budget: { nodesLeft: MOST_NODES } });
}
function clean(raw2, scope) {
  if (isSpent(scope)) return { type: "object" };
  const inner = { ...scope, depth: scope.depth + 1 };
  const schema2 = mergeAll(resolveReference(raw2, scope), inner);
  const result = {};
  for (const keyword of PLAIN_KEYWORDS) if (schema2[keyword] !== void 0) result[keyword] = schema2[keyword];
  if (FORMATS.has(schema2.format)) result.format = schema2.format;
  applyEnum(result, schema2);
  applyObject(result, { schema: schema2, inner });
  applyUnion(result, { schema: schema2, inner });
  applyTypes(result, { schema: schema2, inner });
  return result;
}
function isSpent({ depth, budget }) {
  budget.nodesLeft -= 1;
  return depth > DEEPEST || budget.nodesLeft < 0;
}
function resolveReference(schema2, { definitions }) {
  const name2 = typeof schema2.$ref === "string" ? schema2.$ref.split("/").at(-1) : void 0;
  if (name2 === void 0) return schema2;
  const { $ref: _reference, ...rest } = schema2;
  const target = Object.hasOwn(definitions, name2) ? definitions[name2] : void 0;
  return isRecord(target) ? { ...target, ...rest } : { type: "object", ...rest };
}
function mergeAll(schema2, scope) {
  if (!Array.isArray(schema2.allOf) || isSpent(scope)) return schema2;
  const { allOf: _parts, ...own } = schema2;
  return schema2.allOf.filter(isRecord).reduce((merged, part) => {
    const next = mergeAll(resolveReference(part, scope), { ...scope, depth: scope.depth + 1 });
    const required = [merged.required, next.required].filter(Array.isArray).flat();
    return {
      ...merged,
      ...next,
      ...isRecord(merged.properties) && { properties: { ...merged.properties, ...readRecord(next, "properties") } },
      ...required.length > 0 && { required }
    };
  }, own);
}
function applyEnum(result, schema2) {
  const values = schema2.const === void 0 ? schema2.enum : [schema2.const];
  if (!Array.isArray(values)) return;
  if (values.includes(null)) result.nullable = true;
  const texts = values.filter((value) => typeof value === "string" && value !== "");
  if (texts.length === 0) return;
  result.enum = texts;
  result.type ??= "string";
}
function applyObject(result, { schema: schema2, inner }) {
  const properties = readRecord(schema2, "properties");
  if (properties === void 0) return;
  const cleaned = Object.entries(properties).filter((entry) => isRecord(entry[1]));
  if (cleaned.length === 0) return;
  result.properties = Object.fromEntries(cleaned.map(([name2, property]) => [name2, clean(property, inner)]));
  result.type ??= "object";
  const known = new Set(cleaned.map(([name2]) => name2));
  const required = Array.isArray(schema2.required) ? schema2.required.filter((name2) => known.has(String(name2))) : [];
  if (required.length > 0) result.required = [...new Set(required)];
}
function applyUnion(result, { schema: schema2, inner }) {
  const alternatives = schema2.anyOf ?? schema2.oneOf;
  if (!Array.isArray(alternatives)) return;
  const kept = alternatives.filter(isRecord).filter((alternative) => alternative.type !== "null");
  if (kept.length < alternatives.length) result.nullable = true;
  const [only] = kept;
  if (kept.length === 1 && only !== void 0) Object.assign(result, clean(only, inner));
  else if (kept.length > 1) result.anyOf = kept.map((alternative) => clean(alternative, inner));
}
function applyTypes(result, { schema: schema2, inner }) {
  if (Array.isArray(result.type)) {
    const types = result.type.filter((type) => type !== "null");
    if (types.length < result.type.length) result.nullable = true;
    delete result.type;
    if (types.length === 1) result.type = types[0];
    else if (types.length > 1) result.anyOf = types.map((type) => ({ type }));
  }
  if (result.type === "array") result.items = clean(readRecord(schema2, "items") ?? { type: "string" }, inner);
}

// lib/providers/google/read-model-traits.ts
var NAME3 = /gemini-(\d+)(?:\.(\d+))?-?(pro|flash-lite|flash)?/i;
function readModelTraits(model) {
  const match = NAME3.exec(model);
  const major = Number(match?.[1] ?? 0);
  const minor = Number(match?.[2] ?? 0);
  const family = match?.[3]?.toLowerCase();
  if (major >= 3)
    return { thinking: { kind: "level", levels: readLevels(family, major * 10 + minor) }, checksSignatures: true };
  if (major === 2 && minor >= 5) return { thinking: readBudget(family), checksSignatures: false };
  return { thinking: { kind: "none" }, checksSignatures: false };
}
function readLevels(family, version) {
  if (family !== "pro") return ["minimal", "low", "medium", "high"];
  return version > 30 ? ["low", "medium", "high"] : ["low", "high"];
}
function readBudget(family) {
  if (family === "pro") return { kind: "budget", minTokens: 128, maxTokens: 32768, offTokens: 128 };
  if (family === "flash-lite") return { kind: "budget", minTokens: 512, maxTokens: 24576, offTokens: 0 };
  return { kind: "budget", minTokens: 1, maxTokens: 24576, offTokens: 0 };
}

// lib/providers/google/to-part.ts
var IMAGE_TYPES = /* @__PURE__ */ new Map([
  ["jpg", "image/jpeg"],
  ["jpeg", "image/jpeg"],
  ["png", "image/png"],
  ["gif", "image/gif"],
  ["webp", "image/webp"],
  ["heic", "image/heic"],
  ["heif", "image/heif"]
]);
var AUDIO_TYPES = {
  wav: "audio/wav",
  mp3: "audio/mp3",
  aiff: "audio/aiff",
  aac: "audio/aac",
  ogg: "audio/ogg",
  flac: "audio/flac"
};
function toPart4(part) {
  switch (part.type) {
    case "text":
      return { text: part.text };
    case "image_url":
      return toBlob(part.image_url.url, guessImageType);
    case "video_url":
      return toBlob(part.video_url.url, () => "video/mp4");
    case "input_audio": {
      const { data, format } = part.input_audio;
      return { inlineData: { mimeType: AUDIO_TYPES[format] ?? `audio/${format}`, data } };
    }
    case "file": {
      const content = readFilePart(part);
      if (content.kind === "text") return { text: formatFileText(content) };
      if (content.kind === "pdf") return { inlineData: { mimeType: "application/pdf", data: content.base64 } };
      return { fileData: { mimeType: "application/pdf", fileUri: content.url } };
    }
  }
}
function toBlob(url, guessType) {
  const data = parseDataUri(url);
  if (data !== null) return { inlineData: { mimeType: data.mediaType, data: data.base64 } };
  return { fileData: { mimeType: guessType(url), fileUri: url } };
}
function guessImageType(url) {
  const extension = /\.([A-Za-z]+)(?:[?#]|$)/.exec(url)?.[1]?.toLowerCase() ?? "";
  return IMAGE_TYPES.get(extension) ?? "image/jpeg";
}

// lib/providers/google/to-contents.ts
var FOREIGN_SIGNATURE = "skip_thought_signature_validator";
function toContents(messages, { checksSignatures }) {
  const systemParts = [];
  const contents = [];
  const toolNames = /* @__PURE__ */ new Map();
  for (const message2 of messages) {
    if (isInstruction(message2) && contents.length === 0) {
      systemParts.push(...toParts2(prefixName(readParts(message2.content), message2.name)));
      continue;
    }
    if (message2.role === "assistant")
      for (const call of message2.tool_calls ?? []) toolNames.set(call.id, call.function.name);
    const content = toContent3(message2, { toolNames, checksSignatures });
    const last = contents.at(-1);
    if (content.parts.length === 0) continue;
    if (last?.role === content.role) last.parts.push(...content.parts);
    else contents.push(content);
  }
  return finish(systemParts, contents);
}
function finish(systemParts, contents) {
  if (systemParts.length === 0) return { systemInstruction: void 0, contents };
  if (contents.length === 0) return { systemInstruction: void 0, contents: [{ role: "user", parts: systemParts }] };
  return { systemInstruction: { parts: systemParts }, contents };
}
function toContent3(message2, options) {
  switch (message2.role) {
    case "system":
    case "developer":
      return { role: "user", parts: toReminderParts(readPlainText(message2.content)) };
    case "user":
      return { role: "user", parts: toParts2(prefixName(readParts(message2.content), message2.name)) };
    case "assistant":
      return { role: "model", parts: toModelParts(message2, options) };
    case "tool":
      return { role: "user", parts: toToolParts(message2, options) };
  }
}
function toParts2(parts) {
  return parts.map(toPart4);
}
function toReminderParts(text) {
  return text === "" ? [] : [{ text: toReminder(text) }];
}
function toModelParts(message2, { checksSignatures }) {
  const signatures = readSignatures(message2.reasoning_details);
  const texts = toParts2(prefixName(readParts(message2.content), message2.name));
  const lastText = texts.at(-1);
  const textSignature = signatures.others.at(-1);
  if (lastText !== void 0 && textSignature !== void 0) lastText.thoughtSignature = textSignature;
  const calls = (message2.tool_calls ?? []).map((call, index) => {
    const spare = lastText === void 0 ? textSignature : void 0;
    const fallback = index === 0 ? spare ?? (checksSignatures ? FOREIGN_SIGNATURE : void 0) : void 0;
    const thoughtSignature = signatures.byCallId.get(call.id) ?? fallback;
    return {
      functionCall: { id: call.id, name: call.function.name, args: parseObject(call.function.arguments) ?? {} },
      ...thoughtSignature !== void 0 && { thoughtSignature }
    };
  });
  return [...texts, ...calls];
}
function toToolParts(message2, { toolNames }) {
  const text = readPlainText(message2.content);
  const name2 = toolNames.get(message2.tool_call_id) ?? message2.name ?? "unknown_tool";
  const response = parseObject(text) ?? { result: text };
  return [{ functionResponse: { id: message2.tool_call_id, name: name2, response } }, ...toParts2(readMedia(message2.content))];
}
function parseObject(text) {
  const value = parseJson(text);
  return isRecord(value) ? value : void 0;
}

// lib/providers/google/to-thinking-config.ts
var LEVELS = {
  max: "high",
  xhigh: "high",
  high: "high",
  medium: "medium",
  low: "low",
  minimal: "minimal"
};
var ORDER = ["minimal", "low", "medium", "high"];
function toThinkingConfig(chat2, model) {
  const reasoning2 = resolveReasoning(chat2);
  const { thinking } = readModelTraits(model);
  if (reasoning2 === void 0 || thinking.kind === "none") return void 0;
  const amount = thinking.kind === "level" ? { thinkingLevel: toLevel(reasoning2, thinking.levels) } : { thinkingBudget: toBudget(reasoning2, thinking) };
  return { ...amount, includeThoughts: reasoning2.on };
}
function toLevel(reasoning2, levels) {
  const wanted = reasoning2.on ? ORDER.indexOf(LEVELS[reasoning2.effort]) : 0;
  return levels.find((level) => ORDER.indexOf(level) >= wanted) ?? "high";
}
function toBudget(reasoning2, control) {
  if (!reasoning2.on) return control.offTokens;
  return Math.min(Math.max(reasoning2.budgetTokens, control.minTokens), control.maxTokens);
}

// lib/providers/google/to-tools.ts
function toTools3(chat2) {
  if (chat2.tools === void 0 || chat2.tools.length === 0) return {};
  return {
    tools: [{ functionDeclarations: chat2.tools.map(toDeclaration) }],
    ...chat2.toolChoice !== void 0 && { toolConfig: { functionCallingConfig: toCallingConfig(chat2.toolChoice) } }
  };
}
function toDeclaration({ function: tool }) {
  const parameters = tool.parameters === void 0 ? void 0 : cleanSchema(tool.parameters);
  const hasParameters = parameters !== void 0 && Object.keys(parameters).some((key) => key === "properties" || key === "anyOf");
  return {
    name: tool.name,
    ...tool.description !== void 0 && { description: tool.description },
    ...hasParameters && { parameters }
  };
}
function toCallingConfig(choice) {
  if (choice === "none") return { mode: "NONE" };
  if (choice === "auto") return { mode: "AUTO" };
  if (choice === "required") return { mode: "ANY" };
  return { mode: "ANY", allowedFunctionNames: [choice.function.name] };
}

// lib/providers/google/to-request.ts
var MOST_STOP_SEQUENCES = 5;
function toRequest6(chat2, target) {
  const { systemInstruction, contents } = toContents(chat2.messages, readModelTraits(target.model));
  const body = {
    ...systemInstruction && { systemInstruction },
    contents,
    generationConfig: toGenerationConfig(chat2, target.model),
    ...toTools3(chat2)
  };
  return {
    url: toUrl2(chat2, target),
    headers: {
      "content-type": "application/json",
      accept: chat2.stream ? "text/event-stream" : "application/json",
      // A header, not the `key` parameter: URLs end up in logs.
      ...target.apiKey !== "" && { "x-goog-api-key": target.apiKey }
    },
    body: JSON.stringify(body)
  };
}
function toUrl2(chat2, target) {
  const path2 = toModelPath(target);
  return chat2.stream ? `${path2}:streamGenerateContent?alt=sse` : `${path2}:generateContent`;
}
function toGenerationConfig(chat2, model) {
  const fields = {
    maxOutputTokens: chat2.maxTokens,
    temperature: chat2.temperature,
    topP: chat2.topP,
    topK: chat2.topK,
    frequencyPenalty: chat2.frequencyPenalty,
    presencePenalty: chat2.presencePenalty,
    seed: chat2.seed,
    stopSequences: chat2.stop?.slice(0, MOST_STOP_SEQUENCES),
    responseLogprobs: chat2.logprobs,
    logprobs: chat2.logprobs === true ? chat2.topLogprobs : void 0,
    thinkingConfig: toThinkingConfig(chat2, model),
    ...toResponseFormat2(chat2)
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
}
function toResponseFormat2({ responseFormat: responseFormat2 }) {
  if (responseFormat2 === void 0 || responseFormat2.type === "text") return {};
  const schema2 = responseFormat2.type === "json_schema" ? responseFormat2.json_schema.schema : void 0;
  return { responseMimeType: "application/json", ...schema2 && { responseSchema: cleanSchema(schema2) } };
}

// lib/providers/google/index.ts
var google = {
  id: "google",
  defaultBaseUrl: "https://generativelanguage.googleapis.com/v1beta",
  stopsBillingOnAbort: false,
  // Its own fetching of addresses depends on the model's age.
  media: {
    image: "data",
    pdf: "data",
    video: "data",
    audio: ["wav", "mp3", "aiff", "aac", "ogg", "flac"],
    ownAddresses: /^https:\/\/(?:www\.)?(?:youtube\.com|youtu\.be)\//i
  },
  toRequest: toRequest6,
  parseResponse: fromResponse3,
  createStreamParser: createStreamParser3,
  parseError,
  embeddings: googleEmbeddings
};

// lib/providers/groq/index.ts
var groq = createOpenAICompatible({
  id: "groq",
  defaultBaseUrl: "https://api.groq.com/openai/v1",
  stopsBillingOnAbort: false,
  quirks: {
    maxTokensField: "max_completion_tokens",
    // `parsed` parts the reasoning from the answer; models that do not reason refuse the field, so it goes with the effort.
    reasoning: { kind: "effort", words: { ...LOW_MEDIUM_HIGH, none: "none" }, extra: { reasoning_format: "parsed" } },
    reasoningReplay: { field: "reasoning", when: "tool-calls" },
    dropParameters: ["logit_bias", "logprobs", "top_logprobs"],
    strictTools: false
  }
});

// lib/providers/minimax/index.ts
var minimax = createOpenAICompatible({
  id: "minimax",
  defaultBaseUrl: "https://api.minimax.io/v1",
  stopsBillingOnAbort: false,
  quirks: {
    maxTokensField: "max_completion_tokens",
    // On or off, no efforts; M2 models think whatever they are told.
    reasoning: { kind: "thinking-type", on: "adaptive" },
    reasoningReplay: { field: "reasoning_content", when: "always" },
    // Without it the reasoning stands in the answer's text between <think> tags.
    extraBody: { reasoning_split: true },
    dropParameters: [
      "frequency_penalty",
      "presence_penalty",
      "logit_bias",
      "logprobs",
      "top_logprobs",
      "seed",
      "stop",
      "parallel_tool_calls",
      "user"
    ],
    toolChoice: { required: "auto", named: false },
    strictTools: false,
    structuredOutput: "json_object",
    errorCodes: {
      "1000": "server",
      "1001": "timeout",
      "1002": "rate_limit_exceeded",
      "1004": "authentication",
      "1008": "payment_required",
      "1013": "server",
      "1024": "server",
      "1026": "content_policy_violation",
      "1027": "content_policy_violation",
      "1033": "server",
      "1039": "context_length_exceeded",
      "1041": "rate_limit_exceeded",
      "2013": "invalid_request",
      "2049": "authentication",
      "2056": "rate_limit_exceeded"
    }
  }
});

// lib/providers/mistral/documents.ts
var mistralDocuments = { toRequest: toRequest7, parseResponse: parseResponse4 };
function toRequest7({ name: name2, base64 }, target) {
  const document = {
    type: "document_url",
    document_url: `data:application/pdf;base64,${base64}`,
    document_name: name2
  };
  return {
    url: `${target.baseUrl}/ocr`,
    headers: {
      "content-type": "application/json",
      accept: "application/json",
      ...target.apiKey !== "" && { authorization: `Bearer ${target.apiKey}` }
    },
    body: JSON.stringify({ model: target.model, document, include_image_base64: false })
  };
}
function parseResponse4(body) {
  if (!isRecord(body)) return fail(createMalformedError("something that is not a document"));
  if (!Array.isArray(body.pages)) {
    const isError = body.error !== void 0 || body.message !== void 0 || body.detail !== void 0;
    return fail(isError ? parseErrorValue(body) : createMalformedError("no pages"));
  }
  const pages = readRecords(body, "pages").map((page, position) => ({
    index: readIndex(page, "index") ?? position,
    page
  }));
  return {
    pages: pages.sort((left, right) => left.index - right.index).map(({ page }) => readMarkdown(page)),
    pagesBilled: readTokenCount(readRecord(body, "usage_info"), "pages_processed")
  };
}
function readMarkdown(page) {
  return (readText(page, "markdown") ?? "").replaceAll(/!\[[^\]]*\]\([^)]*\)/g, "").trim();
}
function fail(error) {
  return { error, pages: [], pagesBilled: null };
}

// lib/providers/mistral/index.ts
var EFFORTS2 = {
  max: "high",
  xhigh: "high",
  high: "high",
  medium: "high",
  low: "high",
  minimal: "none",
  none: "none"
};
var chat = createOpenAICompatible({
  id: "mistral",
  defaultBaseUrl: "https://api.mistral.ai/v1",
  stopsBillingOnAbort: false,
  embeddings: { dimensionsField: "output_dimension" },
  quirks: {
    // Unknown fields, `stream_options` among them, are answered with 422.
    streamUsage: "always",
    reasoning: { kind: "effort", words: EFFORTS2 },
    // Magistral thinks without being told, and the older models cannot.
    dropForModels: [
      { model: /^(?:magistral|ministral|codestral|devstral|pixtral|open-)/, parameters: ["reasoning_effort"] }
    ],
    extraParameters: ["prompt_cache_key"],
    renameParameters: { seed: "random_seed" },
    dropParameters: ["logit_bias", "logprobs", "top_logprobs", "user"],
    toolChoice: { required: "any", named: true },
    toolCallId: { pattern: /^[A-Za-z0-9]{9}$/, length: 9 },
    prefillField: "prefix",
    media: { image: "url", pdf: "url", video: null, audio: ["wav", "mp3", "flac", "ogg", "m4a"] },
    filePart: "document_url",
    audioForm: "text",
    errorCodes: { "3051": "context_length_exceeded", "1300": "rate_limit_exceeded", "3505": "provider_overloaded" }
  }
});
var mistral = { ...chat, documents: mistralDocuments };

// lib/providers/moonshotai/index.ts
var EFFORTS3 = {
  max: "max",
  xhigh: "max",
  high: "high",
  medium: "high",
  low: "low",
  minimal: "low",
  none: null
};
var moonshotai = createOpenAICompatible({
  id: "moonshotai",
  defaultBaseUrl: "https://api.moonshot.ai/v1",
  stopsBillingOnAbort: false,
  quirks: {
    reasoning: { kind: "thinking-type", on: "enabled", words: EFFORTS3 },
    reasoningReplay: { field: "reasoning_content", when: "always" },
    extraParameters: ["prompt_cache_key"],
    dropParameters: ["seed", "logit_bias", "logprobs", "top_logprobs", "parallel_tool_calls", "user"],
    dropForModels: [{ model: /^(?!kimi-k(?:[3-9]|\d\d))/, parameters: ["reasoning_effort"] }],
    toolChoice: { required: "auto", named: false },
    strictTools: false,
    prefillField: "partial",
    // Its vision takes bytes only.
    media: { image: "data", pdf: null, video: "data", audio: [] },
    errorCodes: {
      engine_overloaded_error: "provider_overloaded",
      exceeded_current_quota_error: "payment_required",
      content_filter: "content_policy_violation"
    }
  }
});

// lib/providers/novita/index.ts
var novita = createOpenAICompatible({
  id: "novita",
  defaultBaseUrl: "https://api.novita.ai/openai/v1",
  stopsBillingOnAbort: true,
  quirks: {
    reasoning: { kind: "enable-thinking" },
    reasoningReplay: { field: "reasoning_content", when: "tool-calls" },
    // Parts the reasoning from the answer's text.
    extraBody: { separate_reasoning: true },
    extraParameters: OPEN_MODEL_PARAMETERS,
    dropParameters: ["parallel_tool_calls", "user"],
    errorCodes: {
      NOT_ENOUGH_BALANCE: "payment_required",
      INVALID_API_KEY: "authentication",
      RATE_LIMIT_EXCEEDED: "rate_limit_exceeded",
      TOKEN_LIMIT_EXCEEDED: "rate_limit_exceeded",
      SERVICE_NOT_AVAILABLE: "provider_overloaded"
    }
  }
});

// lib/providers/nvidia/index.ts
var nvidia = createOpenAICompatible({
  id: "nvidia",
  defaultBaseUrl: "https://integrate.api.nvidia.com/v1",
  stopsBillingOnAbort: false,
  quirks: {
    reasoning: { kind: "chat-template" },
    extraParameters: OPEN_MODEL_PARAMETERS,
    dropParameters: ["logit_bias", "parallel_tool_calls", "user"],
    strictTools: false,
    inlineThinking: true
  }
});

// lib/providers/openai/index.ts
var MARKS_CACHE = /^gpt-(?:5\.(?:[6-9]|\d\d)|[6-9])/;
var EFFORTS4 = {
  max: "xhigh",
  xhigh: "xhigh",
  high: "high",
  medium: "medium",
  low: "low",
  minimal: "minimal",
  none: "none"
};
var openai = createOpenAICompatible({
  id: "openai",
  defaultBaseUrl: "https://api.openai.com/v1",
  stopsBillingOnAbort: true,
  embeddings: { tokens: true, base64: true, user: true, inputsMax: 2048 },
  quirks: {
    // `max_tokens` is refused by reasoning models; this name is accepted by all.
    maxTokensField: "max_completion_tokens",
    reasoning: { kind: "effort", words: EFFORTS4 },
    extraParameters: ["prompt_cache_key", "prompt_cache_options", "verbosity"],
    cacheMark: { field: "prompt_cache_breakpoint", models: MARKS_CACHE },
    dropForModels: [
      { model: new RegExp(`^(?!${MARKS_CACHE.source.slice(1)})`), parameters: ["prompt_cache_options"] },
      // Older models, and chat-tuned ones, answer 400 to it.
      { model: /^(?!gpt-[5-9](?!.*chat))/, parameters: ["verbosity"] },
      {
        // Reasoning models answer 400 to sampling fields; their chat-tuned siblings take them.
        model: /^(?:o[1-9]|gpt-[5-9](?!.*chat))/,
        parameters: [
          "temperature",
          "top_p",
          "presence_penalty",
          "frequency_penalty",
          "logit_bias",
          "logprobs",
          "top_logprobs",
          "stop"
        ]
      },
      // Models that do not reason answer 400 to an effort.
      { model: /^(?:gpt-3|gpt-4|chatgpt)/, parameters: ["reasoning_effort"] }
    ],
    developerRole: true,
    messageNames: true,
    imageDetail: true,
    media: { image: "url", pdf: "data", video: null, audio: ["wav", "mp3"] },
    toolCallId: { pattern: /^.{1,40}$/s, length: 24 }
  }
});

// lib/providers/perplexity/index.ts
var perplexity = createOpenAICompatible({
  id: "perplexity",
  defaultBaseUrl: "https://api.perplexity.ai",
  stopsBillingOnAbort: false,
  quirks: {
    // Cumulative usage stands in every chunk.
    streamUsage: "always",
    reasoning: { kind: "effort", words: LOW_MEDIUM_HIGH },
    dropForModels: [{ model: /^sonar(?!.*(?:reasoning|deep-research))/, parameters: ["reasoning_effort"] }],
    extraParameters: ["top_k"],
    media: { image: "url", pdf: "url", video: null, audio: [] },
    filePart: "file_url",
    inlineThinking: true,
    dropParameters: [
      "seed",
      "stop",
      "logit_bias",
      "logprobs",
      "top_logprobs",
      "tools",
      "tool_choice",
      "parallel_tool_calls",
      "user"
    ]
  }
});

// lib/providers/together/index.ts
var together = createOpenAICompatible({
  id: "together",
  defaultBaseUrl: "https://api.together.xyz/v1",
  stopsBillingOnAbort: true,
  embeddings: {},
  quirks: {
    reasoning: { kind: "reasoning-object", words: LOW_MEDIUM_HIGH },
    reasoningReplay: { field: "reasoning", when: "tool-calls" },
    extraParameters: OPEN_MODEL_PARAMETERS,
    dropParameters: ["top_logprobs", "user"]
  }
});

// lib/providers/xai/index.ts
var xai = createOpenAICompatible({
  id: "xai",
  defaultBaseUrl: "https://api.x.ai/v1",
  stopsBillingOnAbort: true,
  quirks: {
    maxTokensField: "max_completion_tokens",
    reasoning: { kind: "effort", words: LOW_MEDIUM_HIGH },
    dropParameters: ["logit_bias"],
    dropForModels: [
      // Reasoning models answer 400 to these, and all but a few to an effort.
      { model: /^grok-(?:3-mini|4)(?!.*non-reasoning)/, parameters: ["presence_penalty", "frequency_penalty", "stop"] },
      { model: /^grok-(?:2|3(?!-mini)|4(?:$|-\d{4}|-fast|-1-fast)|code)/, parameters: ["reasoning_effort"] }
    ],
    messageNames: true,
    imageDetail: true,
    reasoningTokensOnTop: true
  }
});

// lib/providers/z-ai/index.ts
var zAi = createOpenAICompatible({
  id: "z-ai",
  defaultBaseUrl: "https://api.z.ai/api/paas/v4",
  stopsBillingOnAbort: false,
  quirks: {
    reasoning: { kind: "thinking-type", on: "enabled" },
    reasoningReplay: { field: "reasoning_content", when: "tool-calls" },
    dropParameters: [
      "frequency_penalty",
      "presence_penalty",
      "seed",
      "logit_bias",
      "logprobs",
      "top_logprobs",
      "parallel_tool_calls",
      "user"
    ],
    toolChoice: { required: "auto", named: false },
    strictTools: false,
    structuredOutput: "json_object",
    media: { image: "url", pdf: null, video: "url", audio: [] },
    errorCodes: {
      "1000": "authentication",
      "1001": "authentication",
      "1002": "authentication",
      "1003": "authentication",
      "1113": "payment_required",
      "1211": "not_found",
      "1220": "permission_denied",
      "1261": "context_length_exceeded",
      "1301": "content_policy_violation",
      "1302": "rate_limit_exceeded",
      "1303": "rate_limit_exceeded",
      "1304": "rate_limit_exceeded",
      "1305": "provider_overloaded",
      "1308": "rate_limit_exceeded"
    }
  }
});

// lib/providers/registry.ts
var providers = {
  alibaba,
  anthropic,
  cerebras,
  cohere,
  custom,
  deepinfra,
  deepseek,
  fireworks,
  google,
  groq,
  minimax,
  mistral,
  moonshotai,
  novita,
  nvidia,
  openai,
  perplexity,
  together,
  xai,
  "z-ai": zAi
};

// lib/providers/sse/create-event-decoder.ts
import { createParser } from "eventsource-parser";
var MAX_EVENT_BYTES = 16 * 1024 * 1024;

// lib/core/money.ts
var NANOS_PER_DOLLAR = 1000000000n;
var NANO_DECIMALS = 9;
var DECIMAL2 = /^(-?)(\d+)(?:\.(\d+))?$/;
function parseDecimal(text, decimals) {
  const match = DECIMAL2.exec(text);
  if (!match) return null;
  const [, sign, whole = "", fraction = ""] = match;
  const significant = fraction.replace(/0+$/, "");
  if (significant.length > decimals) return null;
  const units = BigInt(whole + significant.padEnd(decimals, "0"));
  return sign === "-" ? -units : units;
}
function parseUsdToNanos(usd) {
  return parseDecimal(usd, NANO_DECIMALS);
}

// lib/env.ts
var optionalText = z.string().trim().optional().transform((value) => value === "" ? void 0 : value);
var optionalUrl = optionalText.pipe(z.url().optional());
var flag = optionalText.transform((value) => value === "1" || value === "true");
var timeoutMs = (fallback) => z.coerce.number().int().min(50).max(36e5).default(fallback);
var ENCRYPTION_KEY = /^(\d{1,4}):(.{32,})$/;
var encryptionKeys = z.string().transform((text, context) => {
  const keys = readList(text).flatMap((item) => {
    const [, version, secret] = ENCRYPTION_KEY.exec(item.includes(":") ? item : `1:${item}`) ?? [];
    return version === void 0 || secret === void 0 ? [] : [{ version: Number(version), secret }];
  });
  const isWhole = keys.length > 0 && keys.length === readList(text).length;
  if (isWhole && new Set(keys.map((key) => key.version)).size === keys.length) {
    return keys.sort((left, right) => right.version - left.version);
  }
  context.addIssue("needs secrets of at least 32 characters with a number each, such as 2:new,1:old");
  return z.NEVER;
});
var usdNanos = (fallback) => z.string().trim().transform((text) => text === "" ? fallback : text).default(fallback).transform((text, context) => {
  const nanos = parseUsdToNanos(text);
  if (nanos !== null && nanos >= 0n) return nanos;
  context.addIssue("must be an amount in USD, for example 25000");
  return z.NEVER;
});
var perMinute = (fallback) => z.coerce.number().int().min(0).max(1e8).default(fallback);
var schema = z.object({
  NODE_ENV: optionalText,
  CAUSEWAY_ENV: z.enum(["development", "production", "test"]).default("development"),
  CAUSEWAY_ALLOW_SANDBOX: flag,
  ALLOW_LOOPBACK_URLS: flag,
  CAUSEWAY_SECRET: z.string().min(32, "needs at least 32 characters"),
  KEY_PEPPER: z.string().min(32, "needs at least 32 characters"),
  CAUSEWAY_ENCRYPTION_KEYS: encryptionKeys,
  BYOK_FEE_BASIS_POINTS: z.preprocess(
    (value) => value === "" ? void 0 : value,
    z.coerce.number().int().min(0).max(1e4).default(500)
  ),
  /** Nano-dollars of list price per organization and UTC month that cost no fee. */
  BYOK_ALLOWANCE_USD: usdNanos("25000"),
  /** Nano-dollars of promotional credit for each new person with a verified address. */
  SIGN_UP_CREDIT_USD: usdNanos("0"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: "must be a postgresql:// URL" }),
  DATABASE_POOL_MAX: z.coerce.number().int().min(2).max(200).default(10),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: "must be an http(s) URL" }).default("http://localhost:3000"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  SANDBOX_URL: optionalUrl,
  SMTP_URL: optionalUrl,
  MAIL_FROM: z.string().default("Causeway <no-reply@causeway.localhost>"),
  STRIPE_SECRET_KEY: optionalText,
  STRIPE_WEBHOOK_SECRET: optionalText,
  STRIPE_AUTOMATIC_TAX: flag,
  /** Within this many hours a buyer may give unspent credits back; 0 = never. */
  REFUND_WINDOW_HOURS: z.coerce.number().int().min(0).max(8760).default(24),
  /** Whether a refund returns its part of our fee too. */
  REFUND_RETURNS_FEE: flag,
  GITHUB_ID: optionalText,
  GITHUB_SECRET: optionalText,
  GOOGLE_ID: optionalText,
  GOOGLE_SECRET: optionalText,
  UPSTREAM_CONNECT_TIMEOUT_MS: timeoutMs(3e3),
  UPSTREAM_HEADERS_TIMEOUT_MS: timeoutMs(15e3),
  UPSTREAM_FIRST_TOKEN_TIMEOUT_MS: timeoutMs(6e4),
  UPSTREAM_WHOLE_TIMEOUT_MS: timeoutMs(3e5),
  UPSTREAM_IDLE_TIMEOUT_MS: timeoutMs(6e4),
  UPSTREAM_TOTAL_TIMEOUT_MS: timeoutMs(6e5),
  REDIS_URL: optionalText.pipe(
    z.url({ protocol: /^rediss?$/, error: "must be a redis:// or rediss:// URL" }).optional()
  ),
  RATE_LIMIT_KEY_PER_MINUTE: perMinute(3e4),
  RATE_LIMIT_ACCOUNT_PER_MINUTE: perMinute(6e4),
  RATE_LIMIT_FAILED_KEYS_PER_MINUTE: perMinute(300),
  RATE_LIMIT_PROCESSES: z.coerce.number().int().min(1).max(1e3).default(1),
  TRUSTED_PROXY_HOPS: z.coerce.number().int().min(0).max(5).default(0)
});
var EnvError = class extends Error {
};
function parseEnv(source) {
  const parsed = schema.safeParse(source);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
    throw new EnvError(`The environment is not valid:
${lines.join("\n")}`);
  }
  const env = parsed.data;
  const providerSettings = readProviders(source);
  const isProviderConfigured = Object.values(providerSettings).some((provider) => provider.apiKey ?? provider.baseUrl);
  const sandbox = {
    providers: env.SANDBOX_URL !== void 0 && !isProviderConfigured,
    payments: env.SANDBOX_URL !== void 0 && env.STRIPE_SECRET_KEY === void 0,
    mail: env.SANDBOX_URL !== void 0 && isLoopbackMail(env.SMTP_URL)
  };
  refuseMixing(env, sandbox);
  refuseLoopback(env);
  return { ...env, providers: providerSettings, customModels: readList(source.CUSTOM_MODELS), sandbox };
}
function readProviders(source) {
  const read = (name2) => source[name2]?.trim() || void 0;
  const entries = Object.keys(providers).map((id) => {
    const prefix = id.replaceAll("-", "").toUpperCase();
    return [id, { apiKey: read(`${prefix}_API_KEY`), baseUrl: read(`${prefix}_BASE_URL`)?.replace(/\/+$/, "") }];
  });
  return Object.fromEntries(entries);
}
function readList(value) {
  return (value ?? "").split(",").map((item) => item.trim()).filter((item) => item !== "");
}
function isLoopbackMail(smtpUrl) {
  return smtpUrl === void 0 || ["127.0.0.1", "localhost", "[::1]"].includes(new URL(smtpUrl).hostname);
}
function refuseLoopback(env) {
  if (env.CAUSEWAY_ENV === "production" && env.ALLOW_LOOPBACK_URLS) {
    throw new EnvError("ALLOW_LOOPBACK_URLS: production refuses it: users could reach services of this machine.");
  }
}
function refuseMixing(env, sandbox) {
  if (env.STRIPE_SECRET_KEY?.startsWith("sk_live_") && sandbox.providers) {
    throw new EnvError(
      "STRIPE_SECRET_KEY: a live Stripe key is refused while providers are simulated. Set a provider key, or use a test key."
    );
  }
  const isSimulated = sandbox.providers || sandbox.payments;
  if (env.CAUSEWAY_ENV === "production" && isSimulated && !env.CAUSEWAY_ALLOW_SANDBOX) {
    throw new EnvError(
      "CAUSEWAY_ENV: production refuses the sandbox. Configure providers and Stripe, or set CAUSEWAY_ALLOW_SANDBOX=1."
    );
  }
}
var current;
function getEnv() {
  if (current === void 0) {
    current = parseEnv(process.env);
    process.env.NEXTAUTH_URL = current.PUBLIC_URL;
  }
  return current;
}

// lib/http/client-address.ts
function readClientAddress(headers) {
  const entries = (headers.get("x-forwarded-for") ?? "").split(",").map((entry) => entry.trim());
  const address = entries.at(-1 - getEnv().TRUSTED_PROXY_HOPS) ?? entries[0] ?? "";
  return isIP(address) === 0 ? null : toNetwork(address);
}
function toNetwork(address) {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
  if (isIP(plain) === 4) return plain;
  const [head = "", tail = ""] = plain.toLowerCase().split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === "" ? [] : tail.split(":");
  const zeros = plain.includes("::") ? Array(Math.max(0, 8 - left.length - right.length)).fill("0") : [];
  return `${[...left, ...zeros, ...right].slice(0, 4).join(":")}::/64`;
}

// lib/http/client-presence.ts
var CONNECTION = /* @__PURE__ */ Symbol("connection");
function noteConnection(request, connection) {
  request[CONNECTION] = connection;
}

// lib/db/client.ts
import { PrismaPg } from "@prisma/adapter-pg";

// lib/generated/prisma/client.ts
import * as path from "node:path";
import { fileURLToPath } from "node:url";
import "@prisma/client/runtime/client";

// lib/generated/prisma/internal/class.ts
import * as runtime from "@prisma/client/runtime/client";
var config = {
  "previewFeatures": [],
  "clientVersion": "7.10.0",
  "engineVersion": "0edf323efd1d98336f3f0a68684b56f689b900d3",
  "activeProvider": "postgresql",
  "inlineSchema": '/// One check of the ledger\'s invariants that ended. What is broken stops top-ups: see lib/ledger/audit.\nmodel AuditRun {\n  id         BigInt   @id @default(autoincrement())\n  /// `minute` (what is new, and every balance), `whole` (everything).\n  kind       String\n  startedAt  DateTime @map("started_at") @db.Timestamptz(3)\n  finishedAt DateTime @map("finished_at") @db.Timestamptz(3)\n  /// `[{invariant, checked, violations}]`\n  results    Json\n  /// Sum over the invariants.\n  violations BigInt\n\n  @@index([kind, id])\n  @@map("audit_run")\n}\n\n/// An operator\'s word that violations are known and top-ups may go on; holds until more of them are found, or none.\nmodel AuditAcknowledgement {\n  id         BigInt   @id @default(autoincrement())\n  reason     String\n  /// `{<invariant>: <violations>}` as known at that moment.\n  violations Json\n  createdAt  DateTime @default(now()) @map("created_at") @db.Timestamptz(3)\n\n  @@map("audit_acknowledgement")\n}\n\n/// One row: up to where the ledger has been checked and summed up.\nmodel AuditWatermark {\n  /// Always 1.\n  id                     Int      @id @default(1)\n  /// Transactions up to here are in the two tables below, and nothing up to here can still be committed.\n  transactionId          BigInt   @default(0) @map("transaction_id")\n  /// Becomes the next one once no transaction runs that ran when it was noted.\n  candidateTransactionId BigInt   @default(0) @map("candidate_transaction_id")\n  /// First database transaction that began after the candidate was noted.\n  candidateXid           BigInt   @default(0) @map("candidate_xid")\n  candidateAt            DateTime @default(now()) @map("candidate_at") @db.Timestamptz(3)\n\n  @@map("audit_watermark")\n}\n\n/// Sums of each account\'s entries up to the watermark, in nano-dollars.\nmodel AuditAccountSum {\n  accountId     BigInt @id @map("account_id")\n  sumNanos      BigInt @map("sum_nanos")\n  /// Of that, everything but usage and overruns.\n  creditedNanos BigInt @map("credited_nanos")\n  /// Of that, purchases.\n  boughtNanos   BigInt @map("bought_nanos")\n  /// Of that, overruns and disputes, which may take a balance below zero; not positive.\n  excessNanos   BigInt @map("excess_nanos")\n\n  @@map("audit_account_sum")\n}\n\n/// Sum of what each key\'s generations cost, of those that are billed by transactions up to the watermark.\nmodel AuditKeySum {\n  apiKeyId String @id @map("api_key_id")\n  sumNanos BigInt @map("sum_nanos")\n\n  @@map("audit_key_sum")\n}\n\n/// A person who can sign in.\nmodel User {\n  /// `user_\u2026`\n  id              String    @id\n  /// Lower-cased and trimmed before it is stored; unique without regard to case.\n  email           String    @unique\n  name            String?\n  imageUrl        String?   @map("image_url")\n  /// argon2id in PHC form; null for people who only ever signed in through GitHub or Google.\n  passwordHash    String?   @map("password_hash")\n  emailVerifiedAt DateTime? @map("email_verified_at") @db.Timestamptz(3)\n  /// Raised to end every session issued before: a session token carries the version it was made with.\n  sessionVersion  Int       @default(1) @map("session_version")\n  createdAt       DateTime  @default(now()) @map("created_at") @db.Timestamptz(3)\n  updatedAt       DateTime  @default(now()) @updatedAt @map("updated_at") @db.Timestamptz(3)\n\n  oauthAccounts     OauthAccount[]\n  emailTokens       EmailToken[]\n  memberships       Membership[]\n  createdKeys       ApiKey[]\n  providerKeys      ProviderKey[]\n  oauthCodes        OauthCode[]\n  retirementNotices RetirementNotice[]\n\n  @@map("app_user")\n}\n\n/// A sign-in through an outside identity provider.\nmodel OauthAccount {\n  /// `github` or `google`.\n  provider          String\n  providerAccountId String   @map("provider_account_id")\n  userId            String   @map("user_id")\n  createdAt         DateTime @default(now()) @map("created_at") @db.Timestamptz(3)\n\n  user User @relation(fields: [userId], references: [id], onDelete: Cascade)\n\n  @@id([provider, providerAccountId])\n  @@index([userId])\n  @@map("oauth_account")\n}\n\n/// A link that was sent by e-mail: verifies an address or resets a password, once.\nmodel EmailToken {\n  /// SHA-256 (hex) of the token in the link; the token itself is never stored.\n  tokenHash String    @id @map("token_hash")\n  userId    String    @map("user_id")\n  /// `verify_email` or `reset_password`.\n  purpose   String\n  expiresAt DateTime  @map("expires_at") @db.Timestamptz(3)\n  usedAt    DateTime? @map("used_at") @db.Timestamptz(3)\n  createdAt DateTime  @default(now()) @map("created_at") @db.Timestamptz(3)\n\n  user User @relation(fields: [userId], references: [id], onDelete: Cascade)\n\n  @@index([userId, purpose])\n  @@map("email_token")\n}\n\n/// Failed or costly tries per subject, for throttles that hold across processes.\nmodel Throttle {\n  /// What is counted, for example `sign_in:account:<sha256 of the e-mail>` or `sign_in:address:<ip>`.\n  subject     String\n  windowStart DateTime @map("window_start") @db.Timestamptz(3)\n  count       Int      @default(0)\n\n  @@id([subject, windowStart])\n  @@index([windowStart])\n  @@map("throttle")\n}\n\n/// Buys credits by itself when the balance runs low; one row per organization that ever set it up. See lib/billing/auto-top-up.\nmodel AutoTopUp {\n  organizationId      String    @id @map("organization_id")\n  /// What the admins want. Whether it may charge now is decided by the columns below as well.\n  enabled             Boolean\n  /// It buys when less than this is available, in cents.\n  thresholdCents      Int       @map("threshold_cents")\n  /// What each purchase adds to the balance, in cents; our fee comes on top.\n  amountCents         Int       @map("amount_cents")\n  /// Most that the card pays in a UTC month, fees included, in cents; null = no cap.\n  monthlyCapCents     Int?      @map("monthly_cap_cents")\n  /// The saved card at Stripe, and what people know it by.\n  paymentMethodId     String    @map("payment_method_id")\n  cardBrand           String    @map("card_brand")\n  cardLast4           String    @map("card_last4")\n  /// Declines since the last payment that went through.\n  consecutiveDeclines Int       @default(0) @map("consecutive_declines")\n  /// The bank\'s or Stripe\'s code for the last of them.\n  lastFailureCode     String?   @map("last_failure_code")\n  /// No purchase begins before: an hour after a decline, the next month after the cap.\n  nextAttemptAt       DateTime? @map("next_attempt_at") @db.Timestamptz(3)\n  /// `declined`, `payment_method_gone`, `customer_gone`, `too_many`; an admin has to resume it. Null = not stopped.\n  stoppedReason       String?   @map("stopped_reason")\n  stoppedAt           DateTime? @map("stopped_at") @db.Timestamptz(3)\n  /// The process that works on a purchase has it until then; a dead process\'s work is taken over after it.\n  claimedUntil        DateTime? @map("claimed_until") @db.Timestamptz(3)\n  createdByUserId     String?   @map("created_by_user_id")\n  createdAt           DateTime  @default(now()) @map("created_at") @db.Timestamptz(3)\n  updatedAt           DateTime  @default(now()) @updatedAt @map("updated_at") @db.Timestamptz(3)\n\n  organization Organization      @relation(fields: [organizationId], references: [id])\n  notices      AutoTopUpNotice[]\n\n  @@map("auto_top_up")\n}\n\n/// An e-mail that somebody has to get once; written in the transaction that makes it necessary, sent by the worker.\nmodel AutoTopUpNotice {\n  id             BigInt    @id @default(autoincrement())\n  organizationId String    @map("organization_id")\n  userId         String    @map("user_id")\n  /// `authentication_required`, `capped`, or the reason of a stop.\n  kind           String\n  /// The order that was refused; null when none was.\n  orderId        String?   @map("order_id")\n  createdAt      DateTime  @default(now()) @map("created_at") @db.Timestamptz(3)\n  /// The worker tries no earlier.\n  dueAt          DateTime  @default(now()) @map("due_at") @db.Timestamptz(3)\n  attempts       Int       @default(0)\n  sentAt         DateTime? @map("sent_at") @db.Timestamptz(3)\n\n  autoTopUp AutoTopUp @relation(fields: [organizationId], references: [organizationId])\n\n  @@index([organizationId])\n  @@map("auto_top_up_notice")\n}\n\n/// A purchase of credits; written before Stripe is called, so that no payment is ever without a row.\nmodel CreditOrder {\n  /// `order_\u2026`; Stripe idempotency keys derive from it.\n  id                  String    @id\n  organizationId      String    @map("organization_id")\n  createdByUserId     String?   @map("created_by_user_id")\n  /// `purchase` of a person, or `auto_top_up`; of the latter at most one is pending per organization.\n  kind                String    @default("purchase")\n  /// `pending`, `paid`, `expired`, `failed`, `refunded`.\n  status              String    @default("pending")\n  /// What is added to the balance, in cents.\n  creditCents         Int       @map("credit_cents")\n  /// Our fee on top, in cents.\n  feeCents            Int       @map("fee_cents")\n  /// What the buyer pays: credit + fee, in cents.\n  totalCents          Int       @map("total_cents")\n  checkoutSessionId   String?   @unique @map("checkout_session_id")\n  paymentIntentId     String?   @unique @map("payment_intent_id")\n  receiptUrl          String?   @map("receipt_url")\n  /// Stripe\'s invoice of the purchase; its links are read from Stripe, because they expire.\n  invoiceId           String?   @map("invoice_id")\n  /// The saved card that was to pay without a payment page; null for a purchase on the page.\n  paymentMethodId     String?   @map("payment_method_id")\n  /// The Stripe customer whose card that is; kept so that the payment is found again even if the customer changes.\n  customerId          String?   @map("customer_id")\n  /// Why it failed, as the bank or Stripe says.\n  failureCode         String?   @map("failure_code")\n  /// The buyer\'s name for this one purchase: a repeated request with it finds the order instead of paying again.\n  requestId           String?   @map("request_id")\n  /// Tax on top of `totalCents`, in cents, where the operator lets Stripe calculate it.\n  taxCents            Int       @default(0) @map("tax_cents")\n  refundedCents       Int       @default(0) @map("refunded_cents")\n  /// Of that, credits; the rest was fee. Counts refunds under way, and no failed ones.\n  refundedCreditCents Int       @default(0) @map("refunded_credit_cents")\n  paidAt              DateTime? @map("paid_at") @db.Timestamptz(3)\n  createdAt           DateTime  @default(now()) @map("created_at") @db.Timestamptz(3)\n  updatedAt           DateTime  @default(now()) @updatedAt @map("updated_at") @db.Timestamptz(3)\n\n  organization Organization @relation(fields: [organizationId], references: [id])\n\n  @@unique([organizationId, requestId])\n  @@index([organizationId, createdAt])\n  @@index([status, createdAt])\n  @@map("credit_order")\n}\n\n/// A webhook event as Stripe sent it; the primary key makes duplicates harmless.\nmodel StripeEvent {\n  id            String    @id\n  type          String\n  payload       Json\n  /// Null until its handler finished; the worker retries those.\n  processedAt   DateTime? @map("processed_at") @db.Timestamptz(3)\n  /// Handler tries so far.\n  attempts      Int       @default(0)\n  lastError     String?   @map("last_error")\n  /// The worker tries no earlier.\n  nextAttemptAt DateTime  @default(now()) @map("next_attempt_at") @db.Timestamptz(3)\n  /// Given up after many tries; a person has to look.\n  deadAt        DateTime? @map("dead_at") @db.Timestamptz(3)\n  receivedAt    DateTime  @default(now()) @map("received_at") @db.Timestamptz(3)\n\n  @@index([processedAt, receivedAt])\n  @@map("stripe_event")\n}\n\n/// What an organization spends at most per period. A trigger copies the limits to the balance row, where requests are admitted.\nmodel OrganizationBudget {\n  organizationId String   @map("organization_id")\n  /// `daily` (UTC day), `weekly` (from Monday UTC), `monthly` (UTC month).\n  period         String\n  limitNanos     BigInt   @map("limit_nanos")\n  createdAt      DateTime @default(now()) @map("created_at") @db.Timestamptz(3)\n  updatedAt      DateTime @default(now()) @updatedAt @map("updated_at") @db.Timestamptz(3)\n\n  @@id([organizationId, period])\n  @@map("organization_budget")\n}\n\nmodel Author {\n  /// First part of a model\'s slug, for example `anthropic`.\n  slug String @id\n  name String\n\n  models Model[]\n\n  @@map("author")\n}\n\n/// A company that serves models. The slug is the adapter\'s id in lib/providers.\nmodel Provider {\n  slug              String   @id\n  name              String\n  privacyPolicyUrl  String?  @map("privacy_policy_url")\n  termsOfServiceUrl String?  @map("terms_of_service_url")\n  statusPageUrl     String?  @map("status_page_url")\n  /// ISO 3166 alpha-2.\n  headquarters      String?\n  /// ISO 3166 alpha-2 codes.\n  datacenters       String[]\n\n  endpoints Endpoint[]\n\n  @@map("provider")\n}\n\nmodel Model {\n  /// `author/name`, with `:free` for free variants.\n  slug                String    @id\n  /// Permanent slug that aliases point to.\n  canonicalSlug       String    @map("canonical_slug")\n  authorSlug          String    @map("author_slug")\n  name                String\n  description         String\n  /// Older and alternative slugs that lead here.\n  aliases             String[]\n  /// Tokens.\n  contextLength       Int       @map("context_length")\n  /// Tokens; null = bounded only by the context.\n  maxCompletionTokens Int?      @map("max_completion_tokens")\n  inputModalities     String[]  @map("input_modalities")\n  outputModalities    String[]  @map("output_modalities")\n  tokenizer           String\n  instructType        String?   @map("instruct_type")\n  supportedParameters String[]  @map("supported_parameters")\n  huggingFaceId       String?   @map("hugging_face_id")\n  knowledgeCutoff     DateTime? @map("knowledge_cutoff") @db.Date\n  /// The model writes reasoning before its answer, always or when asked.\n  isReasoning         Boolean   @default(false) @map("is_reasoning")\n  isFree              Boolean   @default(false) @map("is_free")\n  /// When the model came out.\n  releasedAt          DateTime  @map("released_at") @db.Timestamptz(3)\n  /// The last day on which it answers; null = none is known.\n  expirationDate      DateTime? @map("expiration_date") @db.Date\n  /// The model to use instead once it is gone.\n  successorSlug       String?   @map("successor_slug")\n  /// False once it left the catalogue files; generations still point to it.\n  isActive            Boolean   @default(true) @map("is_active")\n\n  author    Author     @relation(fields: [authorSlug], references: [slug])\n  endpoints Endpoint[]\n\n  @@index([authorSlug])\n  @@map("model")\n}\n\n/// One model at one provider.\nmodel Endpoint {\n  /// Stable: `<provider tag>:<model slug>`.\n  id                  String   @id\n  modelSlug           String   @map("model_slug")\n  providerSlug        String   @map("provider_slug")\n  /// Full slug for routing preferences, for example `together` or `deepinfra/turbo`.\n  tag                 String\n  /// The provider\'s own name of the model.\n  providerModelId     String   @map("provider_model_id")\n  /// Tokens.\n  contextLength       Int      @map("context_length")\n  /// Tokens; null = the provider\'s own limit is the context.\n  maxCompletionTokens Int?     @map("max_completion_tokens")\n  /// `fp8`, `bf16` \u2026; null = unknown.\n  quantization        String?\n  supportedParameters String[] @map("supported_parameters")\n  /// The provider may train on prompts; null = unknown, treated as yes.\n  trainsOnPrompts     Boolean? @map("trains_on_prompts")\n  /// Days that prompts are kept; 0 = zero retention; null = unknown.\n  retentionDays       Int?     @map("retention_days")\n  isActive            Boolean  @default(true) @map("is_active")\n\n  model    Model          @relation(fields: [modelSlug], references: [slug])\n  provider Provider       @relation(fields: [providerSlug], references: [slug])\n  prices   PriceVersion[]\n\n  @@index([modelSlug])\n  @@map("endpoint")\n}\n\n/// What an endpoint costs from a moment on. Rows are never changed: a new price is a new row, and a generation names the one it was billed by.\nmodel PriceVersion {\n  /// `price_\u2026`\n  id              String   @id\n  endpointId      String   @map("endpoint_id")\n  /// Pico-dollars (1e-12 USD) per token, as all `\u2026Picos` here.\n  promptPicos     BigInt   @map("prompt_picos")\n  completionPicos BigInt   @map("completion_picos")\n  /// Null = cached tokens cost as much as others.\n  cacheReadPicos  BigInt?  @map("cache_read_picos")\n  /// Null = cache writes cost as much as other prompt tokens.\n  cacheWritePicos BigInt?  @map("cache_write_picos")\n  /// Nano-dollars per request.\n  requestNanos    BigInt   @default(0) @map("request_nanos")\n  /// Nano-dollars per input image.\n  imageNanos      BigInt   @default(0) @map("image_nanos")\n  effectiveFrom   DateTime @default(now()) @map("effective_from") @db.Timestamptz(3)\n\n  endpoint Endpoint @relation(fields: [endpointId], references: [id])\n\n  @@index([endpointId, effectiveFrom(sort: Desc)])\n  @@map("price_version")\n}\n\n/// One row: which catalogue is loaded.\nmodel CatalogState {\n  /// Always 1.\n  id          Int      @id @default(1)\n  /// SHA-256 (hex) of the catalogue files and settings it was loaded from.\n  contentHash String   @map("content_hash")\n  /// Raised at each change; processes compare it with the one they hold.\n  version     Int      @default(1)\n  loadedAt    DateTime @default(now()) @map("loaded_at") @db.Timestamptz(3)\n\n  @@map("catalog_state")\n}\n\n/// A named fallback chain: `model: "@chain/<slug>"` tries its models in order.\nmodel Chain {\n  /// `chain_\u2026`\n  id             String   @id\n  organizationId String   @map("organization_id")\n  /// Unique within the organization; what follows `@chain/`.\n  slug           String\n  name           String\n  description    String?\n  /// Model slugs in the order in which they are tried; 1 to 10.\n  models         String[]\n  createdAt      DateTime @default(now()) @map("created_at") @db.Timestamptz(3)\n  updatedAt      DateTime @default(now()) @updatedAt @map("updated_at") @db.Timestamptz(3)\n\n  organization Organization @relation(fields: [organizationId], references: [id], onDelete: Cascade)\n\n  @@unique([organizationId, slug])\n  @@map("chain")\n}\n\n/// Whether an organization keeps what its requests say and what they are answered. No row: it does not.\nmodel ContentSetting {\n  organizationId String   @id @map("organization_id")\n  isStored       Boolean  @default(false) @map("is_stored")\n  /// Days after which stored contents are deleted.\n  retentionDays  Int      @default(30) @map("retention_days")\n  updatedAt      DateTime @default(now()) @map("updated_at") @db.Timestamptz(3)\n\n  organization Organization @relation(fields: [organizationId], references: [id], onDelete: Cascade)\n\n  @@map("content_setting")\n}\n\n/// Prompt and answer of a generation, for organizations that want them kept. Written and read in SQL by lib/stored-content.\nmodel GenerationContent {\n  organizationId String   @map("organization_id")\n  generationId   String   @map("generation_id")\n  createdAt      DateTime @map("created_at") @db.Timestamptz(3)\n  expiresAt      DateTime @map("expires_at") @db.Timestamptz(3)\n  /// Gzipped JSON sealed with AES-256-GCM (nonce, tag, ciphertext), bound to organization and generation.\n  sealed         Bytes\n  /// Version of CAUSEWAY_ENCRYPTION_KEYS that sealed it.\n  keyVersion     Int      @map("key_version")\n\n  @@id([organizationId, generationId])\n  @@index([expiresAt], map: "generation_content_expires_at")\n  @@map("generation_content")\n}\n\n// Measured from real traffic, never from probes of our own. Gateways write what they saw every few seconds and read what\n// the others saw; a worker folds minutes into hours. No relation to Endpoint: statistics outlive a catalogue row, and\n// writing them must never wait for it.\n\n/// What one process saw of one endpoint within one minute. A process rewrites its own rows as they grow.\nmodel EndpointMinute {\n  minuteAt     DateTime  @map("minute_at") @db.Timestamptz(0)\n  endpointId   String    @map("endpoint_id")\n  processId    String    @map("process_id")\n  /// Attempts that say something about the endpoint: neither the caller\'s mistakes nor 429.\n  requests     Int\n  failures     Int\n  rateLimited  Int       @map("rate_limited")\n  /// Answers with tool calls.\n  toolAnswers  Int       @map("tool_answers")\n  /// Those among them that cannot be executed.\n  toolErrors   Int       @map("tool_errors")\n  /// Histogram of milliseconds to the first token, buckets by lib/endpoint-stats/histogram.ts; empty = none.\n  latency      Int[]\n  /// Histogram of tokens per second.\n  throughput   Int[]\n  /// The last failure that no success followed.\n  failedAt     DateTime? @map("failed_at") @db.Timestamptz(3)\n  /// Until then this process uses the endpoint as a last resort only.\n  ejectedUntil DateTime? @map("ejected_until") @db.Timestamptz(3)\n  /// The provider said when to come back.\n  blockedUntil DateTime? @map("blocked_until") @db.Timestamptz(3)\n\n  @@id([minuteAt, endpointId, processId])\n  @@index([endpointId, minuteAt])\n  @@map("endpoint_minute")\n}\n\n/// The same over all processes and one hour, kept for 400 days.\nmodel EndpointHour {\n  endpointId  String   @map("endpoint_id")\n  hourAt      DateTime @map("hour_at") @db.Timestamptz(0)\n  requests    BigInt\n  failures    BigInt\n  rateLimited BigInt   @map("rate_limited")\n  toolAnswers BigInt   @map("tool_answers")\n  toolErrors  BigInt   @map("tool_errors")\n  latency     Int[]\n  throughput  Int[]\n\n  @@id([endpointId, hourAt])\n  @@index([hourAt])\n  @@map("endpoint_hour")\n}\n\n/// One request to a model and what became of it. Append-only; partitioned by month of `created_at` (Prisma cannot say so:\n/// the migration rules), with a default partition as safety net. Failed requests are here too, with cost 0.\nmodel Generation {\n  /// `gen-\u2026`; unique over all partitions through GenerationKey.\n  id                     String   @map("id")\n  organizationId         String   @map("organization_id")\n  /// When the request arrived.\n  createdAt              DateTime @map("created_at") @db.Timestamptz(3)\n  /// Null for requests from the dashboard.\n  apiKeyId               String?  @map("api_key_id")\n  userId                 String?  @map("user_id")\n  requestId              String?  @map("request_id")\n  /// Slug of the model that answered (of the first one tried, if none did).\n  model                  String\n  requestedModel         String   @map("requested_model")\n  /// Null when no provider was reached.\n  provider               String?\n  endpointId             String?  @map("endpoint_id")\n  /// The prices it was billed by.\n  priceVersionId         String?  @map("price_version_id")\n  /// The provider\'s own id of the answer.\n  upstreamId             String?  @map("upstream_id")\n  streamed               Boolean\n  /// The client went away before the end.\n  cancelled              Boolean\n  finishReason           String?  @map("finish_reason")\n  /// As the provider said it.\n  nativeFinishReason     String?  @map("native_finish_reason")\n  /// `completed`, `error`, `cancelled`.\n  status                 String\n  errorType              String?  @map("error_type")\n  /// Tokens as the provider counted them, as the four below.\n  nativeTokensPrompt     BigInt   @map("native_tokens_prompt")\n  nativeTokensCompletion BigInt   @map("native_tokens_completion")\n  /// Part of the completion tokens.\n  nativeTokensReasoning  BigInt   @map("native_tokens_reasoning")\n  /// Part of the prompt tokens, read from the provider\'s cache.\n  nativeTokensCached     BigInt   @map("native_tokens_cached")\n  /// Part of the prompt tokens, written to the provider\'s cache.\n  nativeTokensCacheWrite BigInt   @map("native_tokens_cache_write")\n  /// The provider gave no usage; tokens are our bounded count.\n  usageEstimated         Boolean  @map("usage_estimated")\n  /// Nano-dollars billed to the customer.\n  costNanos              BigInt   @map("cost_nanos")\n  /// Nano-dollars that the provider charges us.\n  upstreamCostNanos      BigInt   @map("upstream_cost_nanos")\n  /// To the first token.\n  latencyMs              BigInt?  @map("latency_ms")\n  /// From request to last token.\n  generationMs           BigInt?  @map("generation_ms")\n  isFree                 Boolean  @map("is_free")\n  appReferer             String?  @map("app_referer")\n  appTitle               String?  @map("app_title")\n  userAgent              String?  @map("user_agent")\n  /// Hash of the caller\'s `user` field.\n  externalUser           String?  @map("external_user")\n  sessionId              String?  @map("session_id")\n  /// `[{provider, model, endpoint_id, status, error_type, latency_ms}]` in the order tried; `is_byok` where it was a key of theirs.\n  attempts               Json     @default("[]")\n  /// Nano-dollars set aside before the request: the upper bound of its cost.\n  holdNanos              BigInt   @map("hold_nanos")\n  sliceId                BigInt?  @map("slice_id")\n  /// Part of the cost that no hold covered; 0 as a rule.\n  overrunNanos           BigInt   @map("overrun_nanos")\n  /// The usage transaction that has cost - overrun; null when that is 0.\n  ledgerTransactionId    BigInt?  @map("ledger_transaction_id")\n  /// The overrun transaction that has the rest.\n  overrunTransactionId   BigInt?  @map("overrun_transaction_id")\n  /// `chat`, `completions`, `responses`, `messages`, `embeddings`; null before this was noted.\n  api                    String?\n  /// Answered with a provider key of the organization\'s own: the cost is our fee, and we owe the provider nothing.\n  isByok                 Boolean  @default(false) @map("is_byok")\n  /// Nano-dollars that the vendor charges the organization by its list price; 0 without a key of their own.\n  byokUpstreamNanos      BigInt   @default(0) @map("byok_upstream_nanos")\n  /// Slug of the preset that shaped the request.\n  preset                 String?\n  /// The router that chose the model, for example `openrouter/auto`.\n  router                 String?\n  /// What the caller noted about the request: up to 16 pairs of text.\n  metadata               Json?\n  /// The caller\'s place in a trace.\n  trace                  Json?\n  appCategories          String[] @map("app_categories")\n  /// The generation whose stored answer was given again, at no cost.\n  cacheSourceId          String?  @map("cache_source_id")\n  /// The tier that the provider says it served.\n  serviceTier            String?  @map("service_tier")\n\n  @@id([organizationId, createdAt, id])\n  @@index([organizationId, apiKeyId, createdAt, id], map: "generation_key_latest")\n  @@index([ledgerTransactionId], map: "generation_transaction")\n  @@index([overrunTransactionId], map: "generation_overrun_transaction")\n  @@map("generation")\n}\n\n/// Which generation ids exist, in which partition\'s month, and which flush wrote each: makes ids unique and captures idempotent.\nmodel GenerationKey {\n  id             String   @id\n  organizationId String   @map("organization_id")\n  createdAt      DateTime @map("created_at") @db.Timestamptz(3)\n  processId      BigInt   @map("process_id")\n  flushSequence  BigInt   @map("flush_sequence")\n\n  @@map("generation_key")\n}\n\n/// Totals per hour (of `Generation.createdAt`, UTC), written in the capture transaction. Charts and totals read this, never generations.\nmodel UsageHourly {\n  organizationId    String   @map("organization_id")\n  hour              DateTime @db.Timestamptz(0)\n  /// Empty for requests from the dashboard.\n  apiKeyId          String   @map("api_key_id")\n  model             String\n  /// Empty when no provider was reached.\n  provider          String\n  requests          BigInt\n  /// Of these, status `error`.\n  errors            BigInt\n  /// Of these, status `cancelled`.\n  cancelled         BigInt\n  promptTokens      BigInt   @map("prompt_tokens")\n  completionTokens  BigInt   @map("completion_tokens")\n  /// Part of the completion tokens.\n  reasoningTokens   BigInt   @map("reasoning_tokens")\n  /// Part of the prompt tokens, as the next one.\n  cachedTokens      BigInt   @map("cached_tokens")\n  cacheWriteTokens  BigInt   @map("cache_write_tokens")\n  /// Nano-dollars, as the next two.\n  costNanos         BigInt   @map("cost_nanos")\n  upstreamCostNanos BigInt   @map("upstream_cost_nanos")\n  /// What vendors charge the organization for answers on its own keys, by their list prices.\n  byokUpstreamNanos BigInt   @default(0) @map("byok_upstream_nanos")\n\n  @@id([organizationId, hour, apiKeyId, model, provider])\n  @@index([hour], map: "usage_hourly_hour", type: Brin)\n  @@map("usage_hourly")\n}\n\n/// An API key. The key itself is shown once and never stored.\nmodel ApiKey {\n  /// `key_\u2026`\n  id                 String    @id\n  organizationId     String    @map("organization_id")\n  createdByUserId    String?   @map("created_by_user_id")\n  /// HMAC-SHA-256 (hex) of the key with the pepper: how a request finds its key, and the key\'s public address (`hash`).\n  hash               String    @unique\n  /// Masked form for display, for example `sk-cw-v1-abc...123`.\n  label              String\n  name               String\n  /// `inference` may complete; `management` administers keys and cannot.\n  kind               String    @default("inference")\n  /// Most nano-dollars that may be spent per window; null = no limit.\n  limitNanos         BigInt?   @map("limit_nanos")\n  /// `daily` (UTC day), `weekly` (from Monday UTC), `monthly` (UTC month); null = the limit is for the key\'s lifetime.\n  limitReset         String?   @map("limit_reset")\n  /// Requests a minute; null = the account\'s limit alone.\n  rateLimitPerMinute Int?      @map("rate_limit_per_minute")\n  /// The program that got it through the consent page; null for keys that people made.\n  oauthAppId         Int?      @map("oauth_app_id")\n  expiresAt          DateTime? @map("expires_at") @db.Timestamptz(3)\n  /// Written at most once a minute.\n  lastUsedAt         DateTime? @map("last_used_at") @db.Timestamptz(3)\n  disabledAt         DateTime? @map("disabled_at") @db.Timestamptz(3)\n  /// Deleted keys stay as rows, because generations and the ledger point to them.\n  deletedAt          DateTime? @map("deleted_at") @db.Timestamptz(3)\n  createdAt          DateTime  @default(now()) @map("created_at") @db.Timestamptz(3)\n  updatedAt          DateTime  @default(now()) @updatedAt @map("updated_at") @db.Timestamptz(3)\n\n  organization Organization @relation(fields: [organizationId], references: [id])\n  createdBy    User?        @relation(fields: [createdByUserId], references: [id])\n  oauthApp     OauthApp?    @relation(fields: [oauthAppId], references: [id])\n\n  @@index([organizationId, createdAt])\n  @@map("api_key")\n}\n\n/// Requests of an organization to free models per UTC window; failed ones are taken back.\nmodel FreeUsage {\n  organizationId String   @map("organization_id")\n  /// `minute` or `day`.\n  windowKind     String   @map("window_kind")\n  windowStart    DateTime @map("window_start") @db.Timestamptz(3)\n  requests       Int      @default(0)\n\n  @@id([organizationId, windowKind, windowStart])\n  @@index([windowStart])\n  @@map("free_usage")\n}\n\n// Written by the SQL functions of the ledger migration only (see lib/ledger/README.md). Triggers refuse UPDATE, DELETE and\n// TRUNCATE on transactions, entries, seals and generations; a deferred trigger seals a transaction at commit and lets none\n// pass whose entries do not sum to zero; checks keep balances from going negative. Prisma reads these tables, it never writes them.\n\n/// An account of the double entry: one `customer_credit` and one `promotional_credit` per organization, and the platform\'s own.\nmodel LedgerAccount {\n  id             BigInt   @id @default(autoincrement())\n  /// `customer_credit`, `promotional_credit`, `stripe_clearing`, `fee_revenue`, `usage_revenue`, `provider_payable`, `provider_cost`, `write_off`, `grant_expense`, `adjustment`, `dispute_loss`, `breakage`.\n  kind           String\n  /// Set on `customer_credit` and `promotional_credit` only.\n  organizationId String?  @map("organization_id")\n  createdAt      DateTime @default(now()) @map("created_at") @db.Timestamptz(3)\n\n  @@unique([kind, organizationId])\n  @@map("ledger_account")\n}\n\n/// The running balance of an organization, changed in the same database transaction as the entries of its two accounts. Made by a trigger on `organization`.\nmodel LedgerBalance {\n  organizationId       String    @id @map("organization_id")\n  /// `customer_credit`: what was purchased.\n  accountId            BigInt    @unique @map("account_id")\n  promotionalAccountId BigInt    @unique @map("promotional_account_id")\n  /// Nano-dollars, as all `\u2026Nanos` here. Sum of the entries of both accounts: everything that can be spent.\n  postedNanos          BigInt    @default(0) @map("posted_nanos")\n  /// Sum of open slices. Available = posted - held.\n  heldNanos            BigInt    @default(0) @map("held_nanos")\n  /// Of that, what is left of promotional grants. Purchased = posted - promotional.\n  promotionalNanos     BigInt    @default(0) @map("promotional_nanos")\n  /// No grant expires before; null = none ever. A grant that was used up meanwhile may have been the reason.\n  promotionalExpiresAt DateTime? @map("promotional_expires_at") @db.Timestamptz(3)\n  /// Everything but usage: purchases, grants, adjustments, less refunds, disputes and what expired. Used = credited - posted.\n  creditedNanos        BigInt    @default(0) @map("credited_nanos")\n  /// Sum of purchases ever.\n  boughtNanos          BigInt    @default(0) @map("bought_nanos")\n  /// How far available may be below zero: raised by counted overruns and disputes alone, shrinks as the balance recovers.\n  overdraftNanos       BigInt    @default(0) @map("overdraft_nanos")\n  /// Until then, processes keep no unused room of this organization, because another one was short.\n  reclaimUntil         DateTime  @map("reclaim_until") @db.Timestamptz(6)\n  /// Spent in the UTC windows that were current at the last capture (weeks begin on Monday); older windows read as 0.\n  dayStart             DateTime  @map("day_start") @db.Timestamptz(6)\n  dayNanos             BigInt    @default(0) @map("day_nanos")\n  weekStart            DateTime  @map("week_start") @db.Timestamptz(6)\n  weekNanos            BigInt    @default(0) @map("week_nanos")\n  monthStart           DateTime  @map("month_start") @db.Timestamptz(6)\n  monthNanos           BigInt    @default(0) @map("month_nanos")\n  /// Copies of the organization\'s budgets, kept by a trigger; null = none.\n  dayLimitNanos        BigInt?   @map("day_limit_nanos")\n  weekLimitNanos       BigInt?   @map("week_limit_nanos")\n  monthLimitNanos      BigInt?   @map("month_limit_nanos")\n\n  @@map("ledger_balance")\n}\n\n/// One movement of money; its entries sum to zero. Never changed: a correction is a new transaction.\nmodel LedgerTransaction {\n  id               BigInt   @id @default(autoincrement())\n  /// `topup`, `fee`, `grant`, `usage`, `overrun`, `refund`, `dispute`, `adjustment`, `write_off`, `expiry`.\n  kind             String\n  /// What it was posted for, once per kind: a PaymentIntent, a refund, `<process>:<flush>:<organization>` for usage.\n  reference        String\n  organizationId   String?  @map("organization_id")\n  memo             String?\n  createdAt        DateTime @default(now()) @map("created_at") @db.Timestamptz(3)\n  /// SHA-256 over the generations that it bills; null where there are none.\n  generationDigest Bytes?   @map("generation_digest")\n\n  entries LedgerEntry[]\n\n  @@unique([kind, reference])\n  @@index([organizationId, id])\n  @@map("ledger_transaction")\n}\n\nmodel LedgerEntry {\n  transactionId BigInt @map("transaction_id")\n  accountId     BigInt @map("account_id")\n  /// What is added to the account; positive = credit side (owed, earned), negative = debit side (owned, spent). Never 0.\n  amountNanos   BigInt @map("amount_nanos")\n\n  transaction LedgerTransaction @relation(fields: [transactionId], references: [id])\n\n  @@id([transactionId, accountId])\n  @@index([accountId, transactionId])\n  @@map("ledger_entry")\n}\n\n/// Written by a trigger when its transaction commits: each seal\'s hash covers its transaction and the seal before it, so that nothing can be changed, left out or moved unseen.\nmodel LedgerSeal {\n  /// Empty text: the chain of transactions without an organization.\n  organizationId    String @map("organization_id")\n  /// 1, 2, 3 \u2026 in the order of commits.\n  sequence          BigInt\n  transactionId     BigInt @unique @map("transaction_id")\n  /// As `ledger_balance.posted_nanos` after this transaction.\n  balanceAfterNanos BigInt @map("balance_after_nanos")\n  previousHash      Bytes  @map("previous_hash")\n  hash              Bytes\n\n  @@id([organizationId, sequence])\n  @@map("ledger_seal")\n}\n\n/// One run of a process that holds slices. Its lease covers them all.\nmodel LedgerProcess {\n  id             BigInt    @id @default(autoincrement())\n  name           String\n  /// By the database\'s clock; renewed by a heartbeat.\n  leaseExpiresAt DateTime  @map("lease_expires_at") @db.Timestamptz(6)\n  /// Number of its last committed flush: sending one twice changes nothing.\n  flushSequence  BigInt    @default(0) @map("flush_sequence")\n  startedAt      DateTime  @default(now()) @map("started_at") @db.Timestamptz(3)\n  /// Left, or declared dead after its lease; its slices go back to their balances.\n  endedAt        DateTime? @map("ended_at") @db.Timestamptz(3)\n\n  @@map("ledger_process")\n}\n\n/// Money that one process has set aside for one API key; requests are admitted from it in memory.\nmodel LedgerSlice {\n  id             BigInt   @id @default(autoincrement())\n  organizationId String   @map("organization_id")\n  /// Null for requests from the dashboard, which have no key.\n  apiKeyId       String?  @map("api_key_id")\n  processId      BigInt   @map("process_id")\n  /// Still set aside.\n  amountNanos    BigInt   @map("amount_nanos")\n  /// Of that, what at most no request holds.\n  headroomNanos  BigInt   @default(0) @map("headroom_nanos")\n  createdAt      DateTime @default(now()) @map("created_at") @db.Timestamptz(3)\n\n  @@unique([organizationId, apiKeyId, processId])\n  @@index([processId])\n  @@map("ledger_slice")\n}\n\n/// What a key spent: in all, and in the UTC windows that were current at its last capture (older windows read as 0).\nmodel KeyUsage {\n  apiKeyId       String   @id @map("api_key_id")\n  organizationId String   @map("organization_id")\n  totalNanos     BigInt   @default(0) @map("total_nanos")\n  dayStart       DateTime @map("day_start") @db.Timestamptz(6)\n  dayNanos       BigInt   @default(0) @map("day_nanos")\n  /// Monday.\n  weekStart      DateTime @map("week_start") @db.Timestamptz(6)\n  weekNanos      BigInt   @default(0) @map("week_nanos")\n  monthStart     DateTime @map("month_start") @db.Timestamptz(6)\n  monthNanos     BigInt   @default(0) @map("month_nanos")\n  /// List prices of answers on the organization\'s own provider keys, in the same windows.\n  byokTotalNanos BigInt   @default(0) @map("byok_total_nanos")\n  byokDayNanos   BigInt   @default(0) @map("byok_day_nanos")\n  byokWeekNanos  BigInt   @default(0) @map("byok_week_nanos")\n  byokMonthNanos BigInt   @default(0) @map("byok_month_nanos")\n\n  @@index([organizationId])\n  @@map("key_usage")\n}\n\n/// What an organization\'s own provider keys did in a UTC month; decides from where on they cost our fee.\nmodel ByokMonth {\n  organizationId String   @map("organization_id")\n  monthStart     DateTime @map("month_start") @db.Timestamptz(6)\n  /// By the vendors\' list prices.\n  listNanos      BigInt   @default(0) @map("list_nanos")\n  feeNanos       BigInt   @default(0) @map("fee_nanos")\n\n  @@id([organizationId, monthStart])\n  @@map("byok_month")\n}\n\n/// Credit that was given, not bought. Usage burns it first: lower priority, then what expires earlier, then what is older.\nmodel PromotionalGrant {\n  /// Given once per id.\n  id             String    @id\n  organizationId String    @map("organization_id")\n  /// What it was given for: a code, an operator\'s reason.\n  source         String\n  priority       Int\n  amountNanos    BigInt    @map("amount_nanos")\n  remainingNanos BigInt    @map("remaining_nanos")\n  expiredNanos   BigInt    @default(0) @map("expired_nanos")\n  /// Null = never.\n  expiresAt      DateTime? @map("expires_at") @db.Timestamptz(3)\n  createdAt      DateTime  @default(now()) @map("created_at") @db.Timestamptz(3)\n\n  @@index([organizationId, createdAt])\n  @@map("promotional_grant")\n}\n\n/// An e-mail that tells an admin of the last day of a model that the organization uses.\nmodel RetirementNotice {\n  organizationId String    @map("organization_id")\n  userId         String    @map("user_id")\n  modelSlug      String    @map("model_slug")\n  /// The last day as it was known then: another day is told anew.\n  expirationDate DateTime  @map("expiration_date") @db.Date\n  /// `announced` once the day is known, `last_week` in the seven days before it.\n  stage          String\n  createdAt      DateTime  @default(now()) @map("created_at") @db.Timestamptz(3)\n  /// When it is to be tried next.\n  dueAt          DateTime  @default(now()) @map("due_at") @db.Timestamptz(3)\n  attempts       Int       @default(0)\n  sentAt         DateTime? @map("sent_at") @db.Timestamptz(3)\n\n  organization Organization @relation(fields: [organizationId], references: [id], onDelete: Cascade)\n  user         User         @relation(fields: [userId], references: [id], onDelete: Cascade)\n\n  @@id([organizationId, userId, modelSlug, expirationDate, stage])\n  @@index([userId])\n  @@map("retirement_notice")\n}\n\n/// A program that people let have a key through the consent page, known by where it is called back.\nmodel OauthApp {\n  id        Int      @id @default(autoincrement())\n  /// Origin of the callback, for example `https://app.example`; a program on the person\'s own computer is `http://localhost`.\n  origin    String   @unique\n  createdAt DateTime @default(now()) @map("created_at") @db.Timestamptz(3)\n\n  codes OauthCode[]\n  keys  ApiKey[]\n\n  @@map("oauth_app")\n}\n\n/// What a person allowed: exchanged once, soon, for an API key (PKCE, RFC 7636).\nmodel OauthCode {\n  /// SHA-256 (hex) of the code; the code itself is never stored.\n  codeHash            String    @id @map("code_hash")\n  organizationId      String    @map("organization_id")\n  userId              String    @map("user_id")\n  appId               Int       @map("app_id")\n  /// Null for an app that gave none.\n  codeChallenge       String?   @map("code_challenge")\n  /// `S256` or `plain`; null without a challenge.\n  codeChallengeMethod String?   @map("code_challenge_method")\n  /// Name, limit, reset and expiry of the key to be.\n  keyName             String    @map("key_name")\n  limitNanos          BigInt?   @map("limit_nanos")\n  limitReset          String?   @map("limit_reset")\n  keyExpiresAt        DateTime? @map("key_expires_at") @db.Timestamptz(3)\n  expiresAt           DateTime  @map("expires_at") @db.Timestamptz(3)\n  usedAt              DateTime? @map("used_at") @db.Timestamptz(3)\n  createdAt           DateTime  @default(now()) @map("created_at") @db.Timestamptz(3)\n\n  organization Organization @relation(fields: [organizationId], references: [id], onDelete: Cascade)\n  user         User         @relation(fields: [userId], references: [id], onDelete: Cascade)\n  app          OauthApp     @relation(fields: [appId], references: [id])\n\n  @@index([expiresAt])\n  @@map("oauth_code")\n}\n\n/// The tenant: owns credits, keys, chains and usage. Each person gets a personal one at sign-up.\nmodel Organization {\n  /// `org_\u2026`\n  id                String    @id\n  name              String\n  /// Set on the organization that sign-up made for one person; null on shared ones.\n  personalForUserId String?   @unique @map("personal_for_user_id")\n  /// The Stripe customer, made at the first purchase.\n  stripeCustomerId  String?   @unique @map("stripe_customer_id")\n  /// Since then no inference, no top-ups and no refunds, because a payment is disputed; null when all is well.\n  frozenAt          DateTime? @map("frozen_at") @db.Timestamptz(3)\n  /// `dispute`, or what the operator wrote.\n  frozenReason      String?   @map("frozen_reason")\n  createdAt         DateTime  @default(now()) @map("created_at") @db.Timestamptz(3)\n\n  memberships       Membership[]\n  apiKeys           ApiKey[]\n  chains            Chain[]\n  presets           Preset[]\n  creditOrders      CreditOrder[]\n  autoTopUp         AutoTopUp?\n  routingDefaults   RoutingDefaults?\n  contentSetting    ContentSetting?\n  providerKeys      ProviderKey[]\n  oauthCodes        OauthCode[]\n  retirementNotices RetirementNotice[]\n\n  @@map("organization")\n}\n\nmodel Membership {\n  organizationId String   @map("organization_id")\n  userId         String   @map("user_id")\n  /// `admin` buys credits and manages keys; `member` uses the dashboard and own keys.\n  role           String\n  createdAt      DateTime @default(now()) @map("created_at") @db.Timestamptz(3)\n\n  organization Organization @relation(fields: [organizationId], references: [id], onDelete: Cascade)\n  user         User         @relation(fields: [userId], references: [id], onDelete: Cascade)\n\n  @@id([organizationId, userId])\n  @@index([userId])\n  @@map("membership")\n}\n\n/// Answers that are given again for the same body within their time (`X-OpenRouter-Cache`). Unlogged: a crash of the database\n/// empties it, which costs a miss. Read and written in SQL by lib/response-cache.\nmodel ResponseCache {\n  /// The API key\'s id, or `user:` and the person\'s id for requests from the dashboard.\n  scope          String\n  /// SHA-256 (hex) over model, API, stream mode and body.\n  hash           String\n  organizationId String   @map("organization_id")\n  /// The one that was billed.\n  generationId   String   @map("generation_id")\n  /// JSON.\n  answer         String\n  sizeBytes      Int      @map("size_bytes")\n  ttlSeconds     Int      @map("ttl_seconds")\n  createdAt      DateTime @default(now()) @map("created_at") @db.Timestamptz(3)\n  expiresAt      DateTime @map("expires_at") @db.Timestamptz(3)\n\n  @@id([scope, hash])\n  @@index([expiresAt], map: "response_cache_expires_at")\n  @@index([organizationId, createdAt], map: "response_cache_organization")\n  @@map("response_cache")\n}\n\n/// One `Idempotency-Key` of an API key within its day. Read and written in SQL by lib/idempotency.\nmodel IdempotencyRecord {\n  /// As in ResponseCache.\n  scope          String\n  idempotencyKey String   @map("idempotency_key")\n  organizationId String   @map("organization_id")\n  /// SHA-256 (hex) over API and body.\n  bodyHash       String   @map("body_hash")\n  /// Stays the same whoever runs the request: an id bills once.\n  generationId   String   @map("generation_id")\n  /// `running`, `done`.\n  state          String\n  /// Who runs it; a random name per process.\n  runner         String\n  /// By the database\'s clock.\n  leaseExpiresAt DateTime @map("lease_expires_at") @db.Timestamptz(3)\n  status         Int?\n  headers        Json?\n  /// The answer as it was sent; null when it may not or could not be kept.\n  body           Bytes?\n  createdAt      DateTime @default(now()) @map("created_at") @db.Timestamptz(3)\n  expiresAt      DateTime @map("expires_at") @db.Timestamptz(3)\n\n  @@id([scope, idempotencyKey])\n  @@index([expiresAt], map: "idempotency_record_expires_at")\n  @@index([runner], map: "idempotency_record_running")\n  @@map("idempotency_record")\n}\n\n/// A named configuration of requests: `model: "@preset/<slug>"`. What it says stands in its versions.\nmodel Preset {\n  /// `preset_\u2026`\n  id                String    @id\n  organizationId    String    @map("organization_id")\n  /// Unique within the organization; what follows `@preset/`.\n  slug              String\n  name              String\n  description       String?\n  /// `active`, `disabled` or `archived`; only active ones can be used.\n  status            String    @default("active")\n  /// The person who made it; null for a key without one.\n  creatorUserId     String?   @map("creator_user_id")\n  /// Number of the version that requests use.\n  designatedVersion Int       @map("designated_version")\n  createdAt         DateTime  @default(now()) @map("created_at") @db.Timestamptz(3)\n  updatedAt         DateTime  @default(now()) @map("updated_at") @db.Timestamptz(3)\n  statusUpdatedAt   DateTime? @map("status_updated_at") @db.Timestamptz(3)\n\n  organization Organization    @relation(fields: [organizationId], references: [id], onDelete: Cascade)\n  versions     PresetVersion[]\n\n  @@unique([organizationId, slug])\n  @@index([organizationId, updatedAt])\n  @@map("preset")\n}\n\n/// What a preset said from one moment on. Never changed: a change is a new version, and going back designates an old one.\nmodel PresetVersion {\n  /// `presetver_\u2026`\n  id           String   @id\n  presetId     String   @map("preset_id")\n  /// 1, 2, 3 \u2026\n  version      Int\n  /// A person\'s id, or the organization\'s for a key without a person.\n  creatorId    String   @map("creator_id")\n  /// Put in front of the conversation.\n  systemPrompt String?  @map("system_prompt")\n  /// Fields of a chat request, and `cache_enabled` and `cache_ttl_seconds`.\n  config       Json\n  createdAt    DateTime @default(now()) @map("created_at") @db.Timestamptz(3)\n\n  preset Preset @relation(fields: [presetId], references: [id], onDelete: Cascade)\n\n  @@unique([presetId, version])\n  @@map("preset_version")\n}\n\n/// A code that gives promotional credit to whoever redeems it. Made by the operator; the code itself is shown once and never stored.\nmodel PromotionalCode {\n  /// `promo_\u2026`\n  id             String    @id\n  /// HMAC-SHA-256 (hex) of the code in capitals without spaces and hyphens.\n  codeHash       String    @unique @map("code_hash")\n  /// Its first letters, for lists.\n  label          String\n  /// Nano-dollars for each who redeems it.\n  amountNanos    BigInt    @map("amount_nanos")\n  redemptionsMax Int       @map("redemptions_max")\n  /// So many did.\n  redemptions    Int       @default(0)\n  validFrom      DateTime  @default(now()) @map("valid_from") @db.Timestamptz(3)\n  /// Null = until it is used up or disabled.\n  validUntil     DateTime? @map("valid_until") @db.Timestamptz(3)\n  /// Days after which what is left of the credit expires; null = never.\n  creditDays     Int?      @map("credit_days")\n  /// Grants of a lower one are used first.\n  priority       Int       @default(0)\n  disabledAt     DateTime? @map("disabled_at") @db.Timestamptz(3)\n  createdAt      DateTime  @default(now()) @map("created_at") @db.Timestamptz(3)\n\n  redeemed PromotionalRedemption[]\n\n  @@map("promotional_code")\n}\n\n/// Who redeemed what: once per organization and once per person. Its id is the reference of the grant in the ledger.\nmodel PromotionalRedemption {\n  /// `redeem_\u2026`\n  id             String   @id\n  codeId         String   @map("code_id")\n  organizationId String   @map("organization_id")\n  /// Null when a management key without a person did it.\n  userId         String?  @map("user_id")\n  redeemedAt     DateTime @default(now()) @map("redeemed_at") @db.Timestamptz(3)\n\n  code PromotionalCode @relation(fields: [codeId], references: [id])\n\n  @@unique([codeId, organizationId])\n  @@unique([codeId, userId])\n  @@index([organizationId, redeemedAt])\n  @@map("promotional_redemption")\n}\n\n/// Every change of a budget, by whom; never changed. The newest row of a period says when its budget was last changed.\nmodel BudgetChange {\n  id             BigInt   @id @default(autoincrement())\n  organizationId String   @map("organization_id")\n  /// `daily`, `weekly`, `monthly`.\n  period         String\n  /// Nano-dollars; null = there was none.\n  beforeNanos    BigInt?  @map("before_nanos")\n  /// Nano-dollars; null = it was removed.\n  afterNanos     BigInt?  @map("after_nanos")\n  /// The person, or the one who made the key.\n  userId         String?  @map("user_id")\n  /// The management key it was changed with; null from the dashboard.\n  apiKeyId       String?  @map("api_key_id")\n  changedAt      DateTime @default(now()) @map("changed_at") @db.Timestamptz(3)\n\n  @@index([organizationId, period, id])\n  @@map("budget_change")\n}\n\n/// A credential at a provider that an organization brings (BYOK). The key itself is sealed and never shown again.\nmodel ProviderKey {\n  /// A UUID, which is part of what the ciphertext is bound to.\n  id                  String    @id @db.Uuid\n  organizationId      String    @map("organization_id")\n  /// Adapter id, as in `Endpoint.providerSlug`.\n  provider            String\n  name                String?\n  /// AES-256-GCM: 12 bytes of nonce, 16 of tag, then the key; organization, id and provider are associated data.\n  ciphertext          Bytes\n  /// Which of the installation\'s encryption keys sealed it.\n  keyVersion          Int       @map("key_version")\n  /// The last characters of the key, for people; empty when it is too short to show any.\n  hint                String\n  /// Set for providers without an address of their own.\n  baseUrl             String?   @map("base_url")\n  /// Keys of one provider are tried in ascending order.\n  sortOrder           Int       @map("sort_order")\n  /// Tried after the platform\'s own capacity instead of before it.\n  isFallback          Boolean   @default(false) @map("is_fallback")\n  /// For the models that this key is for, the platform\'s own capacity at this provider is never used instead.\n  isRequired          Boolean   @default(false) @map("is_required")\n  /// The same for every model, also those that this key is not for; never with `isFallback`.\n  isByokOnly          Boolean   @default(false) @map("is_byok_only")\n  /// False = the account behind it keeps data, so requests that ask for zero retention never use it; null = as the endpoint.\n  declaredZdr         Boolean?  @map("declared_zdr")\n  /// Model slugs that it may be used for; empty = all, as the next two.\n  allowedModels       String[]  @map("allowed_models")\n  allowedApiKeyHashes String[]  @map("allowed_api_key_hashes")\n  allowedUserIds      String[]  @map("allowed_user_ids")\n  createdByUserId     String?   @map("created_by_user_id")\n  disabledAt          DateTime? @map("disabled_at") @db.Timestamptz(3)\n  /// Written at most once a minute, as the next two.\n  lastUsedAt          DateTime? @map("last_used_at") @db.Timestamptz(3)\n  lastErrorAt         DateTime? @map("last_error_at") @db.Timestamptz(3)\n  /// Error type of the last refusal, for example `authentication`.\n  lastErrorType       String?   @map("last_error_type")\n  createdAt           DateTime  @default(now()) @map("created_at") @db.Timestamptz(3)\n  updatedAt           DateTime  @default(now()) @updatedAt @map("updated_at") @db.Timestamptz(3)\n\n  organization Organization @relation(fields: [organizationId], references: [id], onDelete: Cascade)\n  createdBy    User?        @relation(fields: [createdByUserId], references: [id])\n\n  @@index([organizationId, provider, sortOrder])\n  @@index([keyVersion])\n  @@map("provider_key")\n}\n\n/// Money on its way back to a buyer: by our button (written before Stripe is called) or by somebody in Stripe\'s dashboard.\nmodel CreditRefund {\n  /// `refund_\u2026`; the idempotency key at Stripe and the ledger reference of setting the credits aside derive from it.\n  id                String   @id\n  organizationId    String   @map("organization_id")\n  orderId           String   @map("order_id")\n  paymentIntentId   String   @map("payment_intent_id")\n  /// `button`: ours, `stripe`: made in Stripe\'s dashboard.\n  source            String\n  /// `requested` (credits set aside, Stripe not asked or no answer yet), `pending`, `succeeded`, `failed` (credits are back).\n  status            String\n  /// Taken from the balance, in cents.\n  creditCents       Int      @map("credit_cents")\n  /// Of our fee, in cents; 0 while the fee is kept.\n  feeCents          Int      @map("fee_cents")\n  /// Of the tax on top, in cents.\n  taxCents          Int      @default(0) @map("tax_cents")\n  /// Of the credits, what had been spent before the money went back: our loss.\n  lostNanos         BigInt   @default(0) @map("lost_nanos")\n  /// `re_\u2026`; null until Stripe has made it.\n  stripeRefundId    String?  @unique @map("stripe_refund_id")\n  failureReason     String?  @map("failure_reason")\n  /// `Idempotency-Key` of the request that asked for it.\n  requestKey        String?  @map("request_key")\n  requestedByUserId String?  @map("requested_by_user_id")\n  createdAt         DateTime @default(now()) @map("created_at") @db.Timestamptz(3)\n  updatedAt         DateTime @default(now()) @updatedAt @map("updated_at") @db.Timestamptz(3)\n\n  @@unique([orderId, requestKey])\n  @@index([organizationId, createdAt])\n  @@index([status, updatedAt])\n  @@map("credit_refund")\n}\n\n/// A payer\'s complaint to the bank, as it is at Stripe, and what it moved here.\nmodel PaymentDispute {\n  /// `du_\u2026` or `dp_\u2026`; the ledger references are `<id>:withdrawn` and `<id>:reinstated`.\n  id              String    @id\n  organizationId  String    @map("organization_id")\n  orderId         String    @map("order_id")\n  paymentIntentId String    @map("payment_intent_id")\n  /// Stripe\'s word: `needs_response`, `under_review`, `won`, `lost`, `prevented`, `warning_\u2026`, `appeal_\u2026`.\n  status          String\n  reason          String\n  amountCents     Int       @map("amount_cents")\n  /// Taken by the bank, and given back by it, in cents.\n  withdrawnCents  Int       @default(0) @map("withdrawn_cents")\n  reinstatedCents Int       @default(0) @map("reinstated_cents")\n  /// Stripe\'s fee for the dispute, in cents.\n  feeCents        Int       @default(0) @map("fee_cents")\n  /// Of the withdrawn money: from the balance, from our fee, from the tax, and what had been refunded already (our loss).\n  creditCents     Int       @default(0) @map("credit_cents")\n  feeRevenueCents Int       @default(0) @map("fee_revenue_cents")\n  taxCents        Int       @default(0) @map("tax_cents")\n  lossCents       Int       @default(0) @map("loss_cents")\n  evidenceDueAt   DateTime? @map("evidence_due_at") @db.Timestamptz(3)\n  /// The operator decided that it freezes nobody any longer.\n  releasedAt      DateTime? @map("released_at") @db.Timestamptz(3)\n  openedAt        DateTime  @map("opened_at") @db.Timestamptz(3)\n  createdAt       DateTime  @default(now()) @map("created_at") @db.Timestamptz(3)\n  updatedAt       DateTime  @default(now()) @updatedAt @map("updated_at") @db.Timestamptz(3)\n\n  @@index([organizationId])\n  @@index([orderId])\n  @@map("payment_dispute")\n}\n\n/// Where the reconciler is in a list of Stripe\'s.\nmodel StripeCursor {\n  name            String   @id\n  /// Everything created before this second was seen.\n  positionSeconds BigInt   @map("position_seconds")\n  updatedAt       DateTime @default(now()) @updatedAt @map("updated_at") @db.Timestamptz(3)\n\n  @@map("stripe_cursor")\n}\n\n/// Every movement of our balance at Stripe, copied, with the posting that has to be in the ledger for it.\nmodel StripeMovement {\n  /// `txn_\u2026`\n  id               String   @id\n  type             String\n  sourceId         String   @map("source_id")\n  currency         String\n  amountCents      Int      @map("amount_cents")\n  feeCents         Int      @map("fee_cents")\n  /// Kind and reference of the ledger transaction that books it; null when it has nothing to do with credits.\n  postingKind      String?  @map("posting_kind")\n  postingReference String?  @map("posting_reference")\n  /// What that transaction has to add to `stripe_clearing`, in nano-dollars.\n  postingNanos     BigInt   @map("posting_nanos")\n  /// The payment behind it, to repair what is missing.\n  paymentIntentId  String?  @map("payment_intent_id")\n  createdAt        DateTime @map("created_at") @db.Timestamptz(3)\n\n  @@index([postingKind, postingReference])\n  @@map("stripe_movement")\n}\n\n/// Where Stripe and the ledger differ, per object, until they agree again.\nmodel PaymentDiscrepancy {\n  /// `<kind>:<reference>` of the posting.\n  id          String    @id\n  /// `missing_in_ledger`, `missing_at_stripe`, `other_amount`.\n  problem     String\n  postingKind String    @map("posting_kind")\n  reference   String\n  /// What Stripe says and what the ledger says about `stripe_clearing`, in nano-dollars.\n  stripeNanos BigInt    @map("stripe_nanos")\n  ledgerNanos BigInt    @map("ledger_nanos")\n  firstSeenAt DateTime  @default(now()) @map("first_seen_at") @db.Timestamptz(3)\n  lastSeenAt  DateTime  @default(now()) @map("last_seen_at") @db.Timestamptz(3)\n  resolvedAt  DateTime? @map("resolved_at") @db.Timestamptz(3)\n\n  @@index([resolvedAt])\n  @@map("payment_discrepancy")\n}\n\n// Months of generations that the retention took away (lib/ledger/retention), and what the audit must still know of them.\n// Written by ledger_detach_note and ledger_detach_finish, which run as the owner of the tables.\n\n/// A month that was, or is about to be, detached.\nmodel LedgerDetachedMonth {\n  /// `generation_2025_10`: its name while it was a partition; afterwards `ledger_generation_2025_10`.\n  partitionName String    @id @map("partition_name")\n  fromAt        DateTime  @map("from_at") @db.Timestamptz(3)\n  toAt          DateTime  @map("to_at") @db.Timestamptz(3)\n  generations   BigInt\n  notedAt       DateTime  @default(now()) @map("noted_at") @db.Timestamptz(3)\n  detachedAt    DateTime? @map("detached_at") @db.Timestamptz(3)\n  droppedAt     DateTime? @map("dropped_at") @db.Timestamptz(3)\n\n  @@map("ledger_detached_month")\n}\n\n/// Its generations by organization and key.\nmodel LedgerDetachedSum {\n  organizationId    String @map("organization_id")\n  partitionName     String @map("partition_name")\n  /// Empty text: none.\n  apiKeyId          String @map("api_key_id")\n  requests          BigInt\n  costNanos         BigInt @map("cost_nanos")\n  upstreamCostNanos BigInt @map("upstream_cost_nanos")\n  byokNanos         BigInt @map("byok_nanos")\n\n  @@id([organizationId, partitionName, apiKeyId])\n  @@map("ledger_detached_sum")\n}\n\n/// Its part of each transaction that bills it.\nmodel LedgerDetachedTransaction {\n  organizationId String   @map("organization_id")\n  transactionId  BigInt   @map("transaction_id")\n  partitionName  String   @map("partition_name")\n  /// `usage`, `overrun`, `write_off`.\n  kind           String\n  billedNanos    BigInt   @map("billed_nanos")\n  digest         Bytes\n  /// Only of transactions that bill generations of other months too.\n  lines          String[]\n\n  @@id([organizationId, transactionId, partitionName])\n  @@map("ledger_detached_transaction")\n}\n\n/// What an organization wants of every request that does not say so itself. The privacy settings and provider lists are hard:\n/// a request can narrow them, never loosen them.\nmodel RoutingDefaults {\n  organizationId     String   @id @map("organization_id")\n  /// Used when a request names no model; anything that `model` may be except a preset.\n  defaultModel       String?  @map("default_model")\n  /// `price`, `throughput`, `latency` or `exacto`; null = the usual balance.\n  providerSort       String?  @map("provider_sort")\n  /// Empty = all.\n  allowedProviders   String[] @default([]) @map("allowed_providers")\n  ignoredProviders   String[] @default([]) @map("ignored_providers")\n  /// Only providers that do not train on prompts.\n  denyDataCollection Boolean  @default(false) @map("deny_data_collection")\n  /// Only endpoints that keep nothing.\n  zdr                Boolean  @default(false)\n  /// Patterns such as `author/*`; empty = all.\n  autoAllowedModels  String[] @default([]) @map("auto_allowed_models")\n  autoExcludedModels String[] @default([]) @map("auto_excluded_models")\n  /// `low`, `medium`, `high`, `xhigh` or `max`.\n  autoCostTier       String?  @map("auto_cost_tier")\n  updatedAt          DateTime @default(now()) @map("updated_at") @db.Timestamptz(3)\n\n  organization Organization @relation(fields: [organizationId], references: [id], onDelete: Cascade)\n\n  @@map("routing_defaults")\n}\n\n// One file per topic in this folder. Fields carry `///` where unit, meaning or nullability is not obvious.\n// Checks, partitions, triggers and functions live in prisma/migrations and are named in the comments here.\ngenerator client {\n  provider = "prisma-client"\n  output   = "../../lib/generated/prisma"\n}\n\ndatasource db {\n  provider = "postgresql"\n}\n\n// Sums of UsageHourly, kept by the worker (ledger_usage_fold) and compared with it by the audit. Nothing else writes them.\n\n/// Usage of a day, or of an hour of the last 35 days, split by one property or several; see lib/analytics/usage-source.ts.\nmodel LedgerUsageSum {\n  organizationId    String   @map("organization_id")\n  /// `hour` or `day`, in UTC.\n  unit              String\n  /// `model`, `api_key`, `provider`; for days `model_provider` and `all` (all three) too. Properties beside it are empty text.\n  split             String\n  startsAt          DateTime @map("starts_at") @db.Timestamptz(0)\n  apiKeyId          String   @map("api_key_id")\n  model             String\n  provider          String\n  requests          BigInt\n  errors            BigInt\n  cancelled         BigInt\n  promptTokens      BigInt   @map("prompt_tokens")\n  completionTokens  BigInt   @map("completion_tokens")\n  reasoningTokens   BigInt   @map("reasoning_tokens")\n  cachedTokens      BigInt   @map("cached_tokens")\n  cacheWriteTokens  BigInt   @map("cache_write_tokens")\n  costNanos         BigInt   @map("cost_nanos")\n  upstreamCostNanos BigInt   @map("upstream_cost_nanos")\n  byokUpstreamNanos BigInt   @map("byok_upstream_nanos")\n\n  @@id([organizationId, unit, split, startsAt, apiKeyId, model, provider])\n  @@index([startsAt], map: "ledger_usage_sum_hour")\n  @@map("ledger_usage_sum")\n}\n\n/// A day whose hours something was added to after they were, or could have been, summed up.\nmodel LedgerUsageStale {\n  organizationId String   @map("organization_id")\n  day            DateTime @db.Timestamptz(0)\n\n  @@id([organizationId, day])\n  @@map("ledger_usage_stale")\n}\n\n/// One row: hours that begin before this moment are in LedgerUsageSum.\nmodel LedgerUsageState {\n  /// Always 1.\n  id          Int      @id\n  foldedUntil DateTime @map("folded_until") @db.Timestamptz(0)\n\n  @@map("ledger_usage_state")\n}\n',
  "runtimeDataModel": {
    "models": {},
    "enums": {},
    "types": {}
  },
  "parameterizationSchema": {
    "strings": [],
    "graph": ""
  }
};
config.runtimeDataModel = JSON.parse('{"models":{"AuditRun":{"fields":[{"name":"id","kind":"scalar","type":"BigInt"},{"name":"kind","kind":"scalar","type":"String"},{"name":"startedAt","kind":"scalar","type":"DateTime","dbName":"started_at"},{"name":"finishedAt","kind":"scalar","type":"DateTime","dbName":"finished_at"},{"name":"results","kind":"scalar","type":"Json"},{"name":"violations","kind":"scalar","type":"BigInt"}],"dbName":"audit_run","schema":null},"AuditAcknowledgement":{"fields":[{"name":"id","kind":"scalar","type":"BigInt"},{"name":"reason","kind":"scalar","type":"String"},{"name":"violations","kind":"scalar","type":"Json"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"}],"dbName":"audit_acknowledgement","schema":null},"AuditWatermark":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"transactionId","kind":"scalar","type":"BigInt","dbName":"transaction_id"},{"name":"candidateTransactionId","kind":"scalar","type":"BigInt","dbName":"candidate_transaction_id"},{"name":"candidateXid","kind":"scalar","type":"BigInt","dbName":"candidate_xid"},{"name":"candidateAt","kind":"scalar","type":"DateTime","dbName":"candidate_at"}],"dbName":"audit_watermark","schema":null},"AuditAccountSum":{"fields":[{"name":"accountId","kind":"scalar","type":"BigInt","dbName":"account_id"},{"name":"sumNanos","kind":"scalar","type":"BigInt","dbName":"sum_nanos"},{"name":"creditedNanos","kind":"scalar","type":"BigInt","dbName":"credited_nanos"},{"name":"boughtNanos","kind":"scalar","type":"BigInt","dbName":"bought_nanos"},{"name":"excessNanos","kind":"scalar","type":"BigInt","dbName":"excess_nanos"}],"dbName":"audit_account_sum","schema":null},"AuditKeySum":{"fields":[{"name":"apiKeyId","kind":"scalar","type":"String","dbName":"api_key_id"},{"name":"sumNanos","kind":"scalar","type":"BigInt","dbName":"sum_nanos"}],"dbName":"audit_key_sum","schema":null},"User":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"email","kind":"scalar","type":"String"},{"name":"name","kind":"scalar","type":"String"},{"name":"imageUrl","kind":"scalar","type":"String","dbName":"image_url"},{"name":"passwordHash","kind":"scalar","type":"String","dbName":"password_hash"},{"name":"emailVerifiedAt","kind":"scalar","type":"DateTime","dbName":"email_verified_at"},{"name":"sessionVersion","kind":"scalar","type":"Int","dbName":"session_version"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"updatedAt","kind":"scalar","type":"DateTime","dbName":"updated_at"},{"name":"oauthAccounts","kind":"object","type":"OauthAccount","relationName":"OauthAccountToUser"},{"name":"emailTokens","kind":"object","type":"EmailToken","relationName":"EmailTokenToUser"},{"name":"memberships","kind":"object","type":"Membership","relationName":"MembershipToUser"},{"name":"createdKeys","kind":"object","type":"ApiKey","relationName":"ApiKeyToUser"},{"name":"providerKeys","kind":"object","type":"ProviderKey","relationName":"ProviderKeyToUser"},{"name":"oauthCodes","kind":"object","type":"OauthCode","relationName":"OauthCodeToUser"},{"name":"retirementNotices","kind":"object","type":"RetirementNotice","relationName":"RetirementNoticeToUser"}],"dbName":"app_user","schema":null},"OauthAccount":{"fields":[{"name":"provider","kind":"scalar","type":"String"},{"name":"providerAccountId","kind":"scalar","type":"String","dbName":"provider_account_id"},{"name":"userId","kind":"scalar","type":"String","dbName":"user_id"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"user","kind":"object","type":"User","relationName":"OauthAccountToUser"}],"dbName":"oauth_account","schema":null},"EmailToken":{"fields":[{"name":"tokenHash","kind":"scalar","type":"String","dbName":"token_hash"},{"name":"userId","kind":"scalar","type":"String","dbName":"user_id"},{"name":"purpose","kind":"scalar","type":"String"},{"name":"expiresAt","kind":"scalar","type":"DateTime","dbName":"expires_at"},{"name":"usedAt","kind":"scalar","type":"DateTime","dbName":"used_at"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"user","kind":"object","type":"User","relationName":"EmailTokenToUser"}],"dbName":"email_token","schema":null},"Throttle":{"fields":[{"name":"subject","kind":"scalar","type":"String"},{"name":"windowStart","kind":"scalar","type":"DateTime","dbName":"window_start"},{"name":"count","kind":"scalar","type":"Int"}],"dbName":"throttle","schema":null},"AutoTopUp":{"fields":[{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"enabled","kind":"scalar","type":"Boolean"},{"name":"thresholdCents","kind":"scalar","type":"Int","dbName":"threshold_cents"},{"name":"amountCents","kind":"scalar","type":"Int","dbName":"amount_cents"},{"name":"monthlyCapCents","kind":"scalar","type":"Int","dbName":"monthly_cap_cents"},{"name":"paymentMethodId","kind":"scalar","type":"String","dbName":"payment_method_id"},{"name":"cardBrand","kind":"scalar","type":"String","dbName":"card_brand"},{"name":"cardLast4","kind":"scalar","type":"String","dbName":"card_last4"},{"name":"consecutiveDeclines","kind":"scalar","type":"Int","dbName":"consecutive_declines"},{"name":"lastFailureCode","kind":"scalar","type":"String","dbName":"last_failure_code"},{"name":"nextAttemptAt","kind":"scalar","type":"DateTime","dbName":"next_attempt_at"},{"name":"stoppedReason","kind":"scalar","type":"String","dbName":"stopped_reason"},{"name":"stoppedAt","kind":"scalar","type":"DateTime","dbName":"stopped_at"},{"name":"claimedUntil","kind":"scalar","type":"DateTime","dbName":"claimed_until"},{"name":"createdByUserId","kind":"scalar","type":"String","dbName":"created_by_user_id"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"updatedAt","kind":"scalar","type":"DateTime","dbName":"updated_at"},{"name":"organization","kind":"object","type":"Organization","relationName":"AutoTopUpToOrganization"},{"name":"notices","kind":"object","type":"AutoTopUpNotice","relationName":"AutoTopUpToAutoTopUpNotice"}],"dbName":"auto_top_up","schema":null},"AutoTopUpNotice":{"fields":[{"name":"id","kind":"scalar","type":"BigInt"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"userId","kind":"scalar","type":"String","dbName":"user_id"},{"name":"kind","kind":"scalar","type":"String"},{"name":"orderId","kind":"scalar","type":"String","dbName":"order_id"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"dueAt","kind":"scalar","type":"DateTime","dbName":"due_at"},{"name":"attempts","kind":"scalar","type":"Int"},{"name":"sentAt","kind":"scalar","type":"DateTime","dbName":"sent_at"},{"name":"autoTopUp","kind":"object","type":"AutoTopUp","relationName":"AutoTopUpToAutoTopUpNotice"}],"dbName":"auto_top_up_notice","schema":null},"CreditOrder":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"createdByUserId","kind":"scalar","type":"String","dbName":"created_by_user_id"},{"name":"kind","kind":"scalar","type":"String"},{"name":"status","kind":"scalar","type":"String"},{"name":"creditCents","kind":"scalar","type":"Int","dbName":"credit_cents"},{"name":"feeCents","kind":"scalar","type":"Int","dbName":"fee_cents"},{"name":"totalCents","kind":"scalar","type":"Int","dbName":"total_cents"},{"name":"checkoutSessionId","kind":"scalar","type":"String","dbName":"checkout_session_id"},{"name":"paymentIntentId","kind":"scalar","type":"String","dbName":"payment_intent_id"},{"name":"receiptUrl","kind":"scalar","type":"String","dbName":"receipt_url"},{"name":"invoiceId","kind":"scalar","type":"String","dbName":"invoice_id"},{"name":"paymentMethodId","kind":"scalar","type":"String","dbName":"payment_method_id"},{"name":"customerId","kind":"scalar","type":"String","dbName":"customer_id"},{"name":"failureCode","kind":"scalar","type":"String","dbName":"failure_code"},{"name":"requestId","kind":"scalar","type":"String","dbName":"request_id"},{"name":"taxCents","kind":"scalar","type":"Int","dbName":"tax_cents"},{"name":"refundedCents","kind":"scalar","type":"Int","dbName":"refunded_cents"},{"name":"refundedCreditCents","kind":"scalar","type":"Int","dbName":"refunded_credit_cents"},{"name":"paidAt","kind":"scalar","type":"DateTime","dbName":"paid_at"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"updatedAt","kind":"scalar","type":"DateTime","dbName":"updated_at"},{"name":"organization","kind":"object","type":"Organization","relationName":"CreditOrderToOrganization"}],"dbName":"credit_order","schema":null},"StripeEvent":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"type","kind":"scalar","type":"String"},{"name":"payload","kind":"scalar","type":"Json"},{"name":"processedAt","kind":"scalar","type":"DateTime","dbName":"processed_at"},{"name":"attempts","kind":"scalar","type":"Int"},{"name":"lastError","kind":"scalar","type":"String","dbName":"last_error"},{"name":"nextAttemptAt","kind":"scalar","type":"DateTime","dbName":"next_attempt_at"},{"name":"deadAt","kind":"scalar","type":"DateTime","dbName":"dead_at"},{"name":"receivedAt","kind":"scalar","type":"DateTime","dbName":"received_at"}],"dbName":"stripe_event","schema":null},"OrganizationBudget":{"fields":[{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"period","kind":"scalar","type":"String"},{"name":"limitNanos","kind":"scalar","type":"BigInt","dbName":"limit_nanos"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"updatedAt","kind":"scalar","type":"DateTime","dbName":"updated_at"}],"dbName":"organization_budget","schema":null},"Author":{"fields":[{"name":"slug","kind":"scalar","type":"String"},{"name":"name","kind":"scalar","type":"String"},{"name":"models","kind":"object","type":"Model","relationName":"AuthorToModel"}],"dbName":"author","schema":null},"Provider":{"fields":[{"name":"slug","kind":"scalar","type":"String"},{"name":"name","kind":"scalar","type":"String"},{"name":"privacyPolicyUrl","kind":"scalar","type":"String","dbName":"privacy_policy_url"},{"name":"termsOfServiceUrl","kind":"scalar","type":"String","dbName":"terms_of_service_url"},{"name":"statusPageUrl","kind":"scalar","type":"String","dbName":"status_page_url"},{"name":"headquarters","kind":"scalar","type":"String"},{"name":"datacenters","kind":"scalar","type":"String"},{"name":"endpoints","kind":"object","type":"Endpoint","relationName":"EndpointToProvider"}],"dbName":"provider","schema":null},"Model":{"fields":[{"name":"slug","kind":"scalar","type":"String"},{"name":"canonicalSlug","kind":"scalar","type":"String","dbName":"canonical_slug"},{"name":"authorSlug","kind":"scalar","type":"String","dbName":"author_slug"},{"name":"name","kind":"scalar","type":"String"},{"name":"description","kind":"scalar","type":"String"},{"name":"aliases","kind":"scalar","type":"String"},{"name":"contextLength","kind":"scalar","type":"Int","dbName":"context_length"},{"name":"maxCompletionTokens","kind":"scalar","type":"Int","dbName":"max_completion_tokens"},{"name":"inputModalities","kind":"scalar","type":"String","dbName":"input_modalities"},{"name":"outputModalities","kind":"scalar","type":"String","dbName":"output_modalities"},{"name":"tokenizer","kind":"scalar","type":"String"},{"name":"instructType","kind":"scalar","type":"String","dbName":"instruct_type"},{"name":"supportedParameters","kind":"scalar","type":"String","dbName":"supported_parameters"},{"name":"huggingFaceId","kind":"scalar","type":"String","dbName":"hugging_face_id"},{"name":"knowledgeCutoff","kind":"scalar","type":"DateTime","dbName":"knowledge_cutoff"},{"name":"isReasoning","kind":"scalar","type":"Boolean","dbName":"is_reasoning"},{"name":"isFree","kind":"scalar","type":"Boolean","dbName":"is_free"},{"name":"releasedAt","kind":"scalar","type":"DateTime","dbName":"released_at"},{"name":"expirationDate","kind":"scalar","type":"DateTime","dbName":"expiration_date"},{"name":"successorSlug","kind":"scalar","type":"String","dbName":"successor_slug"},{"name":"isActive","kind":"scalar","type":"Boolean","dbName":"is_active"},{"name":"author","kind":"object","type":"Author","relationName":"AuthorToModel"},{"name":"endpoints","kind":"object","type":"Endpoint","relationName":"EndpointToModel"}],"dbName":"model","schema":null},"Endpoint":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"modelSlug","kind":"scalar","type":"String","dbName":"model_slug"},{"name":"providerSlug","kind":"scalar","type":"String","dbName":"provider_slug"},{"name":"tag","kind":"scalar","type":"String"},{"name":"providerModelId","kind":"scalar","type":"String","dbName":"provider_model_id"},{"name":"contextLength","kind":"scalar","type":"Int","dbName":"context_length"},{"name":"maxCompletionTokens","kind":"scalar","type":"Int","dbName":"max_completion_tokens"},{"name":"quantization","kind":"scalar","type":"String"},{"name":"supportedParameters","kind":"scalar","type":"String","dbName":"supported_parameters"},{"name":"trainsOnPrompts","kind":"scalar","type":"Boolean","dbName":"trains_on_prompts"},{"name":"retentionDays","kind":"scalar","type":"Int","dbName":"retention_days"},{"name":"isActive","kind":"scalar","type":"Boolean","dbName":"is_active"},{"name":"model","kind":"object","type":"Model","relationName":"EndpointToModel"},{"name":"provider","kind":"object","type":"Provider","relationName":"EndpointToProvider"},{"name":"prices","kind":"object","type":"PriceVersion","relationName":"EndpointToPriceVersion"}],"dbName":"endpoint","schema":null},"PriceVersion":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"endpointId","kind":"scalar","type":"String","dbName":"endpoint_id"},{"name":"promptPicos","kind":"scalar","type":"BigInt","dbName":"prompt_picos"},{"name":"completionPicos","kind":"scalar","type":"BigInt","dbName":"completion_picos"},{"name":"cacheReadPicos","kind":"scalar","type":"BigInt","dbName":"cache_read_picos"},{"name":"cacheWritePicos","kind":"scalar","type":"BigInt","dbName":"cache_write_picos"},{"name":"requestNanos","kind":"scalar","type":"BigInt","dbName":"request_nanos"},{"name":"imageNanos","kind":"scalar","type":"BigInt","dbName":"image_nanos"},{"name":"effectiveFrom","kind":"scalar","type":"DateTime","dbName":"effective_from"},{"name":"endpoint","kind":"object","type":"Endpoint","relationName":"EndpointToPriceVersion"}],"dbName":"price_version","schema":null},"CatalogState":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"contentHash","kind":"scalar","type":"String","dbName":"content_hash"},{"name":"version","kind":"scalar","type":"Int"},{"name":"loadedAt","kind":"scalar","type":"DateTime","dbName":"loaded_at"}],"dbName":"catalog_state","schema":null},"Chain":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"slug","kind":"scalar","type":"String"},{"name":"name","kind":"scalar","type":"String"},{"name":"description","kind":"scalar","type":"String"},{"name":"models","kind":"scalar","type":"String"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"updatedAt","kind":"scalar","type":"DateTime","dbName":"updated_at"},{"name":"organization","kind":"object","type":"Organization","relationName":"ChainToOrganization"}],"dbName":"chain","schema":null},"ContentSetting":{"fields":[{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"isStored","kind":"scalar","type":"Boolean","dbName":"is_stored"},{"name":"retentionDays","kind":"scalar","type":"Int","dbName":"retention_days"},{"name":"updatedAt","kind":"scalar","type":"DateTime","dbName":"updated_at"},{"name":"organization","kind":"object","type":"Organization","relationName":"ContentSettingToOrganization"}],"dbName":"content_setting","schema":null},"GenerationContent":{"fields":[{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"generationId","kind":"scalar","type":"String","dbName":"generation_id"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"expiresAt","kind":"scalar","type":"DateTime","dbName":"expires_at"},{"name":"sealed","kind":"scalar","type":"Bytes"},{"name":"keyVersion","kind":"scalar","type":"Int","dbName":"key_version"}],"dbName":"generation_content","schema":null},"EndpointMinute":{"fields":[{"name":"minuteAt","kind":"scalar","type":"DateTime","dbName":"minute_at"},{"name":"endpointId","kind":"scalar","type":"String","dbName":"endpoint_id"},{"name":"processId","kind":"scalar","type":"String","dbName":"process_id"},{"name":"requests","kind":"scalar","type":"Int"},{"name":"failures","kind":"scalar","type":"Int"},{"name":"rateLimited","kind":"scalar","type":"Int","dbName":"rate_limited"},{"name":"toolAnswers","kind":"scalar","type":"Int","dbName":"tool_answers"},{"name":"toolErrors","kind":"scalar","type":"Int","dbName":"tool_errors"},{"name":"latency","kind":"scalar","type":"Int"},{"name":"throughput","kind":"scalar","type":"Int"},{"name":"failedAt","kind":"scalar","type":"DateTime","dbName":"failed_at"},{"name":"ejectedUntil","kind":"scalar","type":"DateTime","dbName":"ejected_until"},{"name":"blockedUntil","kind":"scalar","type":"DateTime","dbName":"blocked_until"}],"dbName":"endpoint_minute","schema":null},"EndpointHour":{"fields":[{"name":"endpointId","kind":"scalar","type":"String","dbName":"endpoint_id"},{"name":"hourAt","kind":"scalar","type":"DateTime","dbName":"hour_at"},{"name":"requests","kind":"scalar","type":"BigInt"},{"name":"failures","kind":"scalar","type":"BigInt"},{"name":"rateLimited","kind":"scalar","type":"BigInt","dbName":"rate_limited"},{"name":"toolAnswers","kind":"scalar","type":"BigInt","dbName":"tool_answers"},{"name":"toolErrors","kind":"scalar","type":"BigInt","dbName":"tool_errors"},{"name":"latency","kind":"scalar","type":"Int"},{"name":"throughput","kind":"scalar","type":"Int"}],"dbName":"endpoint_hour","schema":null},"Generation":{"fields":[{"name":"id","kind":"scalar","type":"String","dbName":"id"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"apiKeyId","kind":"scalar","type":"String","dbName":"api_key_id"},{"name":"userId","kind":"scalar","type":"String","dbName":"user_id"},{"name":"requestId","kind":"scalar","type":"String","dbName":"request_id"},{"name":"model","kind":"scalar","type":"String"},{"name":"requestedModel","kind":"scalar","type":"String","dbName":"requested_model"},{"name":"provider","kind":"scalar","type":"String"},{"name":"endpointId","kind":"scalar","type":"String","dbName":"endpoint_id"},{"name":"priceVersionId","kind":"scalar","type":"String","dbName":"price_version_id"},{"name":"upstreamId","kind":"scalar","type":"String","dbName":"upstream_id"},{"name":"streamed","kind":"scalar","type":"Boolean"},{"name":"cancelled","kind":"scalar","type":"Boolean"},{"name":"finishReason","kind":"scalar","type":"String","dbName":"finish_reason"},{"name":"nativeFinishReason","kind":"scalar","type":"String","dbName":"native_finish_reason"},{"name":"status","kind":"scalar","type":"String"},{"name":"errorType","kind":"scalar","type":"String","dbName":"error_type"},{"name":"nativeTokensPrompt","kind":"scalar","type":"BigInt","dbName":"native_tokens_prompt"},{"name":"nativeTokensCompletion","kind":"scalar","type":"BigInt","dbName":"native_tokens_completion"},{"name":"nativeTokensReasoning","kind":"scalar","type":"BigInt","dbName":"native_tokens_reasoning"},{"name":"nativeTokensCached","kind":"scalar","type":"BigInt","dbName":"native_tokens_cached"},{"name":"nativeTokensCacheWrite","kind":"scalar","type":"BigInt","dbName":"native_tokens_cache_write"},{"name":"usageEstimated","kind":"scalar","type":"Boolean","dbName":"usage_estimated"},{"name":"costNanos","kind":"scalar","type":"BigInt","dbName":"cost_nanos"},{"name":"upstreamCostNanos","kind":"scalar","type":"BigInt","dbName":"upstream_cost_nanos"},{"name":"latencyMs","kind":"scalar","type":"BigInt","dbName":"latency_ms"},{"name":"generationMs","kind":"scalar","type":"BigInt","dbName":"generation_ms"},{"name":"isFree","kind":"scalar","type":"Boolean","dbName":"is_free"},{"name":"appReferer","kind":"scalar","type":"String","dbName":"app_referer"},{"name":"appTitle","kind":"scalar","type":"String","dbName":"app_title"},{"name":"userAgent","kind":"scalar","type":"String","dbName":"user_agent"},{"name":"externalUser","kind":"scalar","type":"String","dbName":"external_user"},{"name":"sessionId","kind":"scalar","type":"String","dbName":"session_id"},{"name":"attempts","kind":"scalar","type":"Json"},{"name":"holdNanos","kind":"scalar","type":"BigInt","dbName":"hold_nanos"},{"name":"sliceId","kind":"scalar","type":"BigInt","dbName":"slice_id"},{"name":"overrunNanos","kind":"scalar","type":"BigInt","dbName":"overrun_nanos"},{"name":"ledgerTransactionId","kind":"scalar","type":"BigInt","dbName":"ledger_transaction_id"},{"name":"overrunTransactionId","kind":"scalar","type":"BigInt","dbName":"overrun_transaction_id"},{"name":"api","kind":"scalar","type":"String"},{"name":"isByok","kind":"scalar","type":"Boolean","dbName":"is_byok"},{"name":"byokUpstreamNanos","kind":"scalar","type":"BigInt","dbName":"byok_upstream_nanos"},{"name":"preset","kind":"scalar","type":"String"},{"name":"router","kind":"scalar","type":"String"},{"name":"metadata","kind":"scalar","type":"Json"},{"name":"trace","kind":"scalar","type":"Json"},{"name":"appCategories","kind":"scalar","type":"String","dbName":"app_categories"},{"name":"cacheSourceId","kind":"scalar","type":"String","dbName":"cache_source_id"},{"name":"serviceTier","kind":"scalar","type":"String","dbName":"service_tier"}],"dbName":"generation","schema":null},"GenerationKey":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"processId","kind":"scalar","type":"BigInt","dbName":"process_id"},{"name":"flushSequence","kind":"scalar","type":"BigInt","dbName":"flush_sequence"}],"dbName":"generation_key","schema":null},"UsageHourly":{"fields":[{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"hour","kind":"scalar","type":"DateTime"},{"name":"apiKeyId","kind":"scalar","type":"String","dbName":"api_key_id"},{"name":"model","kind":"scalar","type":"String"},{"name":"provider","kind":"scalar","type":"String"},{"name":"requests","kind":"scalar","type":"BigInt"},{"name":"errors","kind":"scalar","type":"BigInt"},{"name":"cancelled","kind":"scalar","type":"BigInt"},{"name":"promptTokens","kind":"scalar","type":"BigInt","dbName":"prompt_tokens"},{"name":"completionTokens","kind":"scalar","type":"BigInt","dbName":"completion_tokens"},{"name":"reasoningTokens","kind":"scalar","type":"BigInt","dbName":"reasoning_tokens"},{"name":"cachedTokens","kind":"scalar","type":"BigInt","dbName":"cached_tokens"},{"name":"cacheWriteTokens","kind":"scalar","type":"BigInt","dbName":"cache_write_tokens"},{"name":"costNanos","kind":"scalar","type":"BigInt","dbName":"cost_nanos"},{"name":"upstreamCostNanos","kind":"scalar","type":"BigInt","dbName":"upstream_cost_nanos"},{"name":"byokUpstreamNanos","kind":"scalar","type":"BigInt","dbName":"byok_upstream_nanos"}],"dbName":"usage_hourly","schema":null},"ApiKey":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"createdByUserId","kind":"scalar","type":"String","dbName":"created_by_user_id"},{"name":"hash","kind":"scalar","type":"String"},{"name":"label","kind":"scalar","type":"String"},{"name":"name","kind":"scalar","type":"String"},{"name":"kind","kind":"scalar","type":"String"},{"name":"limitNanos","kind":"scalar","type":"BigInt","dbName":"limit_nanos"},{"name":"limitReset","kind":"scalar","type":"String","dbName":"limit_reset"},{"name":"rateLimitPerMinute","kind":"scalar","type":"Int","dbName":"rate_limit_per_minute"},{"name":"oauthAppId","kind":"scalar","type":"Int","dbName":"oauth_app_id"},{"name":"expiresAt","kind":"scalar","type":"DateTime","dbName":"expires_at"},{"name":"lastUsedAt","kind":"scalar","type":"DateTime","dbName":"last_used_at"},{"name":"disabledAt","kind":"scalar","type":"DateTime","dbName":"disabled_at"},{"name":"deletedAt","kind":"scalar","type":"DateTime","dbName":"deleted_at"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"updatedAt","kind":"scalar","type":"DateTime","dbName":"updated_at"},{"name":"organization","kind":"object","type":"Organization","relationName":"ApiKeyToOrganization"},{"name":"createdBy","kind":"object","type":"User","relationName":"ApiKeyToUser"},{"name":"oauthApp","kind":"object","type":"OauthApp","relationName":"ApiKeyToOauthApp"}],"dbName":"api_key","schema":null},"FreeUsage":{"fields":[{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"windowKind","kind":"scalar","type":"String","dbName":"window_kind"},{"name":"windowStart","kind":"scalar","type":"DateTime","dbName":"window_start"},{"name":"requests","kind":"scalar","type":"Int"}],"dbName":"free_usage","schema":null},"LedgerAccount":{"fields":[{"name":"id","kind":"scalar","type":"BigInt"},{"name":"kind","kind":"scalar","type":"String"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"}],"dbName":"ledger_account","schema":null},"LedgerBalance":{"fields":[{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"accountId","kind":"scalar","type":"BigInt","dbName":"account_id"},{"name":"promotionalAccountId","kind":"scalar","type":"BigInt","dbName":"promotional_account_id"},{"name":"postedNanos","kind":"scalar","type":"BigInt","dbName":"posted_nanos"},{"name":"heldNanos","kind":"scalar","type":"BigInt","dbName":"held_nanos"},{"name":"promotionalNanos","kind":"scalar","type":"BigInt","dbName":"promotional_nanos"},{"name":"promotionalExpiresAt","kind":"scalar","type":"DateTime","dbName":"promotional_expires_at"},{"name":"creditedNanos","kind":"scalar","type":"BigInt","dbName":"credited_nanos"},{"name":"boughtNanos","kind":"scalar","type":"BigInt","dbName":"bought_nanos"},{"name":"overdraftNanos","kind":"scalar","type":"BigInt","dbName":"overdraft_nanos"},{"name":"reclaimUntil","kind":"scalar","type":"DateTime","dbName":"reclaim_until"},{"name":"dayStart","kind":"scalar","type":"DateTime","dbName":"day_start"},{"name":"dayNanos","kind":"scalar","type":"BigInt","dbName":"day_nanos"},{"name":"weekStart","kind":"scalar","type":"DateTime","dbName":"week_start"},{"name":"weekNanos","kind":"scalar","type":"BigInt","dbName":"week_nanos"},{"name":"monthStart","kind":"scalar","type":"DateTime","dbName":"month_start"},{"name":"monthNanos","kind":"scalar","type":"BigInt","dbName":"month_nanos"},{"name":"dayLimitNanos","kind":"scalar","type":"BigInt","dbName":"day_limit_nanos"},{"name":"weekLimitNanos","kind":"scalar","type":"BigInt","dbName":"week_limit_nanos"},{"name":"monthLimitNanos","kind":"scalar","type":"BigInt","dbName":"month_limit_nanos"}],"dbName":"ledger_balance","schema":null},"LedgerTransaction":{"fields":[{"name":"id","kind":"scalar","type":"BigInt"},{"name":"kind","kind":"scalar","type":"String"},{"name":"reference","kind":"scalar","type":"String"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"memo","kind":"scalar","type":"String"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"generationDigest","kind":"scalar","type":"Bytes","dbName":"generation_digest"},{"name":"entries","kind":"object","type":"LedgerEntry","relationName":"LedgerEntryToLedgerTransaction"}],"dbName":"ledger_transaction","schema":null},"LedgerEntry":{"fields":[{"name":"transactionId","kind":"scalar","type":"BigInt","dbName":"transaction_id"},{"name":"accountId","kind":"scalar","type":"BigInt","dbName":"account_id"},{"name":"amountNanos","kind":"scalar","type":"BigInt","dbName":"amount_nanos"},{"name":"transaction","kind":"object","type":"LedgerTransaction","relationName":"LedgerEntryToLedgerTransaction"}],"dbName":"ledger_entry","schema":null},"LedgerSeal":{"fields":[{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"sequence","kind":"scalar","type":"BigInt"},{"name":"transactionId","kind":"scalar","type":"BigInt","dbName":"transaction_id"},{"name":"balanceAfterNanos","kind":"scalar","type":"BigInt","dbName":"balance_after_nanos"},{"name":"previousHash","kind":"scalar","type":"Bytes","dbName":"previous_hash"},{"name":"hash","kind":"scalar","type":"Bytes"}],"dbName":"ledger_seal","schema":null},"LedgerProcess":{"fields":[{"name":"id","kind":"scalar","type":"BigInt"},{"name":"name","kind":"scalar","type":"String"},{"name":"leaseExpiresAt","kind":"scalar","type":"DateTime","dbName":"lease_expires_at"},{"name":"flushSequence","kind":"scalar","type":"BigInt","dbName":"flush_sequence"},{"name":"startedAt","kind":"scalar","type":"DateTime","dbName":"started_at"},{"name":"endedAt","kind":"scalar","type":"DateTime","dbName":"ended_at"}],"dbName":"ledger_process","schema":null},"LedgerSlice":{"fields":[{"name":"id","kind":"scalar","type":"BigInt"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"apiKeyId","kind":"scalar","type":"String","dbName":"api_key_id"},{"name":"processId","kind":"scalar","type":"BigInt","dbName":"process_id"},{"name":"amountNanos","kind":"scalar","type":"BigInt","dbName":"amount_nanos"},{"name":"headroomNanos","kind":"scalar","type":"BigInt","dbName":"headroom_nanos"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"}],"dbName":"ledger_slice","schema":null},"KeyUsage":{"fields":[{"name":"apiKeyId","kind":"scalar","type":"String","dbName":"api_key_id"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"totalNanos","kind":"scalar","type":"BigInt","dbName":"total_nanos"},{"name":"dayStart","kind":"scalar","type":"DateTime","dbName":"day_start"},{"name":"dayNanos","kind":"scalar","type":"BigInt","dbName":"day_nanos"},{"name":"weekStart","kind":"scalar","type":"DateTime","dbName":"week_start"},{"name":"weekNanos","kind":"scalar","type":"BigInt","dbName":"week_nanos"},{"name":"monthStart","kind":"scalar","type":"DateTime","dbName":"month_start"},{"name":"monthNanos","kind":"scalar","type":"BigInt","dbName":"month_nanos"},{"name":"byokTotalNanos","kind":"scalar","type":"BigInt","dbName":"byok_total_nanos"},{"name":"byokDayNanos","kind":"scalar","type":"BigInt","dbName":"byok_day_nanos"},{"name":"byokWeekNanos","kind":"scalar","type":"BigInt","dbName":"byok_week_nanos"},{"name":"byokMonthNanos","kind":"scalar","type":"BigInt","dbName":"byok_month_nanos"}],"dbName":"key_usage","schema":null},"ByokMonth":{"fields":[{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"monthStart","kind":"scalar","type":"DateTime","dbName":"month_start"},{"name":"listNanos","kind":"scalar","type":"BigInt","dbName":"list_nanos"},{"name":"feeNanos","kind":"scalar","type":"BigInt","dbName":"fee_nanos"}],"dbName":"byok_month","schema":null},"PromotionalGrant":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"source","kind":"scalar","type":"String"},{"name":"priority","kind":"scalar","type":"Int"},{"name":"amountNanos","kind":"scalar","type":"BigInt","dbName":"amount_nanos"},{"name":"remainingNanos","kind":"scalar","type":"BigInt","dbName":"remaining_nanos"},{"name":"expiredNanos","kind":"scalar","type":"BigInt","dbName":"expired_nanos"},{"name":"expiresAt","kind":"scalar","type":"DateTime","dbName":"expires_at"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"}],"dbName":"promotional_grant","schema":null},"RetirementNotice":{"fields":[{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"userId","kind":"scalar","type":"String","dbName":"user_id"},{"name":"modelSlug","kind":"scalar","type":"String","dbName":"model_slug"},{"name":"expirationDate","kind":"scalar","type":"DateTime","dbName":"expiration_date"},{"name":"stage","kind":"scalar","type":"String"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"dueAt","kind":"scalar","type":"DateTime","dbName":"due_at"},{"name":"attempts","kind":"scalar","type":"Int"},{"name":"sentAt","kind":"scalar","type":"DateTime","dbName":"sent_at"},{"name":"organization","kind":"object","type":"Organization","relationName":"OrganizationToRetirementNotice"},{"name":"user","kind":"object","type":"User","relationName":"RetirementNoticeToUser"}],"dbName":"retirement_notice","schema":null},"OauthApp":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"origin","kind":"scalar","type":"String"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"codes","kind":"object","type":"OauthCode","relationName":"OauthAppToOauthCode"},{"name":"keys","kind":"object","type":"ApiKey","relationName":"ApiKeyToOauthApp"}],"dbName":"oauth_app","schema":null},"OauthCode":{"fields":[{"name":"codeHash","kind":"scalar","type":"String","dbName":"code_hash"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"userId","kind":"scalar","type":"String","dbName":"user_id"},{"name":"appId","kind":"scalar","type":"Int","dbName":"app_id"},{"name":"codeChallenge","kind":"scalar","type":"String","dbName":"code_challenge"},{"name":"codeChallengeMethod","kind":"scalar","type":"String","dbName":"code_challenge_method"},{"name":"keyName","kind":"scalar","type":"String","dbName":"key_name"},{"name":"limitNanos","kind":"scalar","type":"BigInt","dbName":"limit_nanos"},{"name":"limitReset","kind":"scalar","type":"String","dbName":"limit_reset"},{"name":"keyExpiresAt","kind":"scalar","type":"DateTime","dbName":"key_expires_at"},{"name":"expiresAt","kind":"scalar","type":"DateTime","dbName":"expires_at"},{"name":"usedAt","kind":"scalar","type":"DateTime","dbName":"used_at"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"organization","kind":"object","type":"Organization","relationName":"OauthCodeToOrganization"},{"name":"user","kind":"object","type":"User","relationName":"OauthCodeToUser"},{"name":"app","kind":"object","type":"OauthApp","relationName":"OauthAppToOauthCode"}],"dbName":"oauth_code","schema":null},"Organization":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"name","kind":"scalar","type":"String"},{"name":"personalForUserId","kind":"scalar","type":"String","dbName":"personal_for_user_id"},{"name":"stripeCustomerId","kind":"scalar","type":"String","dbName":"stripe_customer_id"},{"name":"frozenAt","kind":"scalar","type":"DateTime","dbName":"frozen_at"},{"name":"frozenReason","kind":"scalar","type":"String","dbName":"frozen_reason"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"memberships","kind":"object","type":"Membership","relationName":"MembershipToOrganization"},{"name":"apiKeys","kind":"object","type":"ApiKey","relationName":"ApiKeyToOrganization"},{"name":"chains","kind":"object","type":"Chain","relationName":"ChainToOrganization"},{"name":"presets","kind":"object","type":"Preset","relationName":"OrganizationToPreset"},{"name":"creditOrders","kind":"object","type":"CreditOrder","relationName":"CreditOrderToOrganization"},{"name":"autoTopUp","kind":"object","type":"AutoTopUp","relationName":"AutoTopUpToOrganization"},{"name":"routingDefaults","kind":"object","type":"RoutingDefaults","relationName":"OrganizationToRoutingDefaults"},{"name":"contentSetting","kind":"object","type":"ContentSetting","relationName":"ContentSettingToOrganization"},{"name":"providerKeys","kind":"object","type":"ProviderKey","relationName":"OrganizationToProviderKey"},{"name":"oauthCodes","kind":"object","type":"OauthCode","relationName":"OauthCodeToOrganization"},{"name":"retirementNotices","kind":"object","type":"RetirementNotice","relationName":"OrganizationToRetirementNotice"}],"dbName":"organization","schema":null},"Membership":{"fields":[{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"userId","kind":"scalar","type":"String","dbName":"user_id"},{"name":"role","kind":"scalar","type":"String"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"organization","kind":"object","type":"Organization","relationName":"MembershipToOrganization"},{"name":"user","kind":"object","type":"User","relationName":"MembershipToUser"}],"dbName":"membership","schema":null},"ResponseCache":{"fields":[{"name":"scope","kind":"scalar","type":"String"},{"name":"hash","kind":"scalar","type":"String"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"generationId","kind":"scalar","type":"String","dbName":"generation_id"},{"name":"answer","kind":"scalar","type":"String"},{"name":"sizeBytes","kind":"scalar","type":"Int","dbName":"size_bytes"},{"name":"ttlSeconds","kind":"scalar","type":"Int","dbName":"ttl_seconds"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"expiresAt","kind":"scalar","type":"DateTime","dbName":"expires_at"}],"dbName":"response_cache","schema":null},"IdempotencyRecord":{"fields":[{"name":"scope","kind":"scalar","type":"String"},{"name":"idempotencyKey","kind":"scalar","type":"String","dbName":"idempotency_key"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"bodyHash","kind":"scalar","type":"String","dbName":"body_hash"},{"name":"generationId","kind":"scalar","type":"String","dbName":"generation_id"},{"name":"state","kind":"scalar","type":"String"},{"name":"runner","kind":"scalar","type":"String"},{"name":"leaseExpiresAt","kind":"scalar","type":"DateTime","dbName":"lease_expires_at"},{"name":"status","kind":"scalar","type":"Int"},{"name":"headers","kind":"scalar","type":"Json"},{"name":"body","kind":"scalar","type":"Bytes"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"expiresAt","kind":"scalar","type":"DateTime","dbName":"expires_at"}],"dbName":"idempotency_record","schema":null},"Preset":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"slug","kind":"scalar","type":"String"},{"name":"name","kind":"scalar","type":"String"},{"name":"description","kind":"scalar","type":"String"},{"name":"status","kind":"scalar","type":"String"},{"name":"creatorUserId","kind":"scalar","type":"String","dbName":"creator_user_id"},{"name":"designatedVersion","kind":"scalar","type":"Int","dbName":"designated_version"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"updatedAt","kind":"scalar","type":"DateTime","dbName":"updated_at"},{"name":"statusUpdatedAt","kind":"scalar","type":"DateTime","dbName":"status_updated_at"},{"name":"organization","kind":"object","type":"Organization","relationName":"OrganizationToPreset"},{"name":"versions","kind":"object","type":"PresetVersion","relationName":"PresetToPresetVersion"}],"dbName":"preset","schema":null},"PresetVersion":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"presetId","kind":"scalar","type":"String","dbName":"preset_id"},{"name":"version","kind":"scalar","type":"Int"},{"name":"creatorId","kind":"scalar","type":"String","dbName":"creator_id"},{"name":"systemPrompt","kind":"scalar","type":"String","dbName":"system_prompt"},{"name":"config","kind":"scalar","type":"Json"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"preset","kind":"object","type":"Preset","relationName":"PresetToPresetVersion"}],"dbName":"preset_version","schema":null},"PromotionalCode":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"codeHash","kind":"scalar","type":"String","dbName":"code_hash"},{"name":"label","kind":"scalar","type":"String"},{"name":"amountNanos","kind":"scalar","type":"BigInt","dbName":"amount_nanos"},{"name":"redemptionsMax","kind":"scalar","type":"Int","dbName":"redemptions_max"},{"name":"redemptions","kind":"scalar","type":"Int"},{"name":"validFrom","kind":"scalar","type":"DateTime","dbName":"valid_from"},{"name":"validUntil","kind":"scalar","type":"DateTime","dbName":"valid_until"},{"name":"creditDays","kind":"scalar","type":"Int","dbName":"credit_days"},{"name":"priority","kind":"scalar","type":"Int"},{"name":"disabledAt","kind":"scalar","type":"DateTime","dbName":"disabled_at"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"redeemed","kind":"object","type":"PromotionalRedemption","relationName":"PromotionalCodeToPromotionalRedemption"}],"dbName":"promotional_code","schema":null},"PromotionalRedemption":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"codeId","kind":"scalar","type":"String","dbName":"code_id"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"userId","kind":"scalar","type":"String","dbName":"user_id"},{"name":"redeemedAt","kind":"scalar","type":"DateTime","dbName":"redeemed_at"},{"name":"code","kind":"object","type":"PromotionalCode","relationName":"PromotionalCodeToPromotionalRedemption"}],"dbName":"promotional_redemption","schema":null},"BudgetChange":{"fields":[{"name":"id","kind":"scalar","type":"BigInt"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"period","kind":"scalar","type":"String"},{"name":"beforeNanos","kind":"scalar","type":"BigInt","dbName":"before_nanos"},{"name":"afterNanos","kind":"scalar","type":"BigInt","dbName":"after_nanos"},{"name":"userId","kind":"scalar","type":"String","dbName":"user_id"},{"name":"apiKeyId","kind":"scalar","type":"String","dbName":"api_key_id"},{"name":"changedAt","kind":"scalar","type":"DateTime","dbName":"changed_at"}],"dbName":"budget_change","schema":null},"ProviderKey":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"provider","kind":"scalar","type":"String"},{"name":"name","kind":"scalar","type":"String"},{"name":"ciphertext","kind":"scalar","type":"Bytes"},{"name":"keyVersion","kind":"scalar","type":"Int","dbName":"key_version"},{"name":"hint","kind":"scalar","type":"String"},{"name":"baseUrl","kind":"scalar","type":"String","dbName":"base_url"},{"name":"sortOrder","kind":"scalar","type":"Int","dbName":"sort_order"},{"name":"isFallback","kind":"scalar","type":"Boolean","dbName":"is_fallback"},{"name":"isRequired","kind":"scalar","type":"Boolean","dbName":"is_required"},{"name":"isByokOnly","kind":"scalar","type":"Boolean","dbName":"is_byok_only"},{"name":"declaredZdr","kind":"scalar","type":"Boolean","dbName":"declared_zdr"},{"name":"allowedModels","kind":"scalar","type":"String","dbName":"allowed_models"},{"name":"allowedApiKeyHashes","kind":"scalar","type":"String","dbName":"allowed_api_key_hashes"},{"name":"allowedUserIds","kind":"scalar","type":"String","dbName":"allowed_user_ids"},{"name":"createdByUserId","kind":"scalar","type":"String","dbName":"created_by_user_id"},{"name":"disabledAt","kind":"scalar","type":"DateTime","dbName":"disabled_at"},{"name":"lastUsedAt","kind":"scalar","type":"DateTime","dbName":"last_used_at"},{"name":"lastErrorAt","kind":"scalar","type":"DateTime","dbName":"last_error_at"},{"name":"lastErrorType","kind":"scalar","type":"String","dbName":"last_error_type"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"updatedAt","kind":"scalar","type":"DateTime","dbName":"updated_at"},{"name":"organization","kind":"object","type":"Organization","relationName":"OrganizationToProviderKey"},{"name":"createdBy","kind":"object","type":"User","relationName":"ProviderKeyToUser"}],"dbName":"provider_key","schema":null},"CreditRefund":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"orderId","kind":"scalar","type":"String","dbName":"order_id"},{"name":"paymentIntentId","kind":"scalar","type":"String","dbName":"payment_intent_id"},{"name":"source","kind":"scalar","type":"String"},{"name":"status","kind":"scalar","type":"String"},{"name":"creditCents","kind":"scalar","type":"Int","dbName":"credit_cents"},{"name":"feeCents","kind":"scalar","type":"Int","dbName":"fee_cents"},{"name":"taxCents","kind":"scalar","type":"Int","dbName":"tax_cents"},{"name":"lostNanos","kind":"scalar","type":"BigInt","dbName":"lost_nanos"},{"name":"stripeRefundId","kind":"scalar","type":"String","dbName":"stripe_refund_id"},{"name":"failureReason","kind":"scalar","type":"String","dbName":"failure_reason"},{"name":"requestKey","kind":"scalar","type":"String","dbName":"request_key"},{"name":"requestedByUserId","kind":"scalar","type":"String","dbName":"requested_by_user_id"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"updatedAt","kind":"scalar","type":"DateTime","dbName":"updated_at"}],"dbName":"credit_refund","schema":null},"PaymentDispute":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"orderId","kind":"scalar","type":"String","dbName":"order_id"},{"name":"paymentIntentId","kind":"scalar","type":"String","dbName":"payment_intent_id"},{"name":"status","kind":"scalar","type":"String"},{"name":"reason","kind":"scalar","type":"String"},{"name":"amountCents","kind":"scalar","type":"Int","dbName":"amount_cents"},{"name":"withdrawnCents","kind":"scalar","type":"Int","dbName":"withdrawn_cents"},{"name":"reinstatedCents","kind":"scalar","type":"Int","dbName":"reinstated_cents"},{"name":"feeCents","kind":"scalar","type":"Int","dbName":"fee_cents"},{"name":"creditCents","kind":"scalar","type":"Int","dbName":"credit_cents"},{"name":"feeRevenueCents","kind":"scalar","type":"Int","dbName":"fee_revenue_cents"},{"name":"taxCents","kind":"scalar","type":"Int","dbName":"tax_cents"},{"name":"lossCents","kind":"scalar","type":"Int","dbName":"loss_cents"},{"name":"evidenceDueAt","kind":"scalar","type":"DateTime","dbName":"evidence_due_at"},{"name":"releasedAt","kind":"scalar","type":"DateTime","dbName":"released_at"},{"name":"openedAt","kind":"scalar","type":"DateTime","dbName":"opened_at"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"updatedAt","kind":"scalar","type":"DateTime","dbName":"updated_at"}],"dbName":"payment_dispute","schema":null},"StripeCursor":{"fields":[{"name":"name","kind":"scalar","type":"String"},{"name":"positionSeconds","kind":"scalar","type":"BigInt","dbName":"position_seconds"},{"name":"updatedAt","kind":"scalar","type":"DateTime","dbName":"updated_at"}],"dbName":"stripe_cursor","schema":null},"StripeMovement":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"type","kind":"scalar","type":"String"},{"name":"sourceId","kind":"scalar","type":"String","dbName":"source_id"},{"name":"currency","kind":"scalar","type":"String"},{"name":"amountCents","kind":"scalar","type":"Int","dbName":"amount_cents"},{"name":"feeCents","kind":"scalar","type":"Int","dbName":"fee_cents"},{"name":"postingKind","kind":"scalar","type":"String","dbName":"posting_kind"},{"name":"postingReference","kind":"scalar","type":"String","dbName":"posting_reference"},{"name":"postingNanos","kind":"scalar","type":"BigInt","dbName":"posting_nanos"},{"name":"paymentIntentId","kind":"scalar","type":"String","dbName":"payment_intent_id"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"}],"dbName":"stripe_movement","schema":null},"PaymentDiscrepancy":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"problem","kind":"scalar","type":"String"},{"name":"postingKind","kind":"scalar","type":"String","dbName":"posting_kind"},{"name":"reference","kind":"scalar","type":"String"},{"name":"stripeNanos","kind":"scalar","type":"BigInt","dbName":"stripe_nanos"},{"name":"ledgerNanos","kind":"scalar","type":"BigInt","dbName":"ledger_nanos"},{"name":"firstSeenAt","kind":"scalar","type":"DateTime","dbName":"first_seen_at"},{"name":"lastSeenAt","kind":"scalar","type":"DateTime","dbName":"last_seen_at"},{"name":"resolvedAt","kind":"scalar","type":"DateTime","dbName":"resolved_at"}],"dbName":"payment_discrepancy","schema":null},"LedgerDetachedMonth":{"fields":[{"name":"partitionName","kind":"scalar","type":"String","dbName":"partition_name"},{"name":"fromAt","kind":"scalar","type":"DateTime","dbName":"from_at"},{"name":"toAt","kind":"scalar","type":"DateTime","dbName":"to_at"},{"name":"generations","kind":"scalar","type":"BigInt"},{"name":"notedAt","kind":"scalar","type":"DateTime","dbName":"noted_at"},{"name":"detachedAt","kind":"scalar","type":"DateTime","dbName":"detached_at"},{"name":"droppedAt","kind":"scalar","type":"DateTime","dbName":"dropped_at"}],"dbName":"ledger_detached_month","schema":null},"LedgerDetachedSum":{"fields":[{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"partitionName","kind":"scalar","type":"String","dbName":"partition_name"},{"name":"apiKeyId","kind":"scalar","type":"String","dbName":"api_key_id"},{"name":"requests","kind":"scalar","type":"BigInt"},{"name":"costNanos","kind":"scalar","type":"BigInt","dbName":"cost_nanos"},{"name":"upstreamCostNanos","kind":"scalar","type":"BigInt","dbName":"upstream_cost_nanos"},{"name":"byokNanos","kind":"scalar","type":"BigInt","dbName":"byok_nanos"}],"dbName":"ledger_detached_sum","schema":null},"LedgerDetachedTransaction":{"fields":[{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"transactionId","kind":"scalar","type":"BigInt","dbName":"transaction_id"},{"name":"partitionName","kind":"scalar","type":"String","dbName":"partition_name"},{"name":"kind","kind":"scalar","type":"String"},{"name":"billedNanos","kind":"scalar","type":"BigInt","dbName":"billed_nanos"},{"name":"digest","kind":"scalar","type":"Bytes"},{"name":"lines","kind":"scalar","type":"String"}],"dbName":"ledger_detached_transaction","schema":null},"RoutingDefaults":{"fields":[{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"defaultModel","kind":"scalar","type":"String","dbName":"default_model"},{"name":"providerSort","kind":"scalar","type":"String","dbName":"provider_sort"},{"name":"allowedProviders","kind":"scalar","type":"String","dbName":"allowed_providers"},{"name":"ignoredProviders","kind":"scalar","type":"String","dbName":"ignored_providers"},{"name":"denyDataCollection","kind":"scalar","type":"Boolean","dbName":"deny_data_collection"},{"name":"zdr","kind":"scalar","type":"Boolean"},{"name":"autoAllowedModels","kind":"scalar","type":"String","dbName":"auto_allowed_models"},{"name":"autoExcludedModels","kind":"scalar","type":"String","dbName":"auto_excluded_models"},{"name":"autoCostTier","kind":"scalar","type":"String","dbName":"auto_cost_tier"},{"name":"updatedAt","kind":"scalar","type":"DateTime","dbName":"updated_at"},{"name":"organization","kind":"object","type":"Organization","relationName":"OrganizationToRoutingDefaults"}],"dbName":"routing_defaults","schema":null},"LedgerUsageSum":{"fields":[{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"unit","kind":"scalar","type":"String"},{"name":"split","kind":"scalar","type":"String"},{"name":"startsAt","kind":"scalar","type":"DateTime","dbName":"starts_at"},{"name":"apiKeyId","kind":"scalar","type":"String","dbName":"api_key_id"},{"name":"model","kind":"scalar","type":"String"},{"name":"provider","kind":"scalar","type":"String"},{"name":"requests","kind":"scalar","type":"BigInt"},{"name":"errors","kind":"scalar","type":"BigInt"},{"name":"cancelled","kind":"scalar","type":"BigInt"},{"name":"promptTokens","kind":"scalar","type":"BigInt","dbName":"prompt_tokens"},{"name":"completionTokens","kind":"scalar","type":"BigInt","dbName":"completion_tokens"},{"name":"reasoningTokens","kind":"scalar","type":"BigInt","dbName":"reasoning_tokens"},{"name":"cachedTokens","kind":"scalar","type":"BigInt","dbName":"cached_tokens"},{"name":"cacheWriteTokens","kind":"scalar","type":"BigInt","dbName":"cache_write_tokens"},{"name":"costNanos","kind":"scalar","type":"BigInt","dbName":"cost_nanos"},{"name":"upstreamCostNanos","kind":"scalar","type":"BigInt","dbName":"upstream_cost_nanos"},{"name":"byokUpstreamNanos","kind":"scalar","type":"BigInt","dbName":"byok_upstream_nanos"}],"dbName":"ledger_usage_sum","schema":null},"LedgerUsageStale":{"fields":[{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"day","kind":"scalar","type":"DateTime"}],"dbName":"ledger_usage_stale","schema":null},"LedgerUsageState":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"foldedUntil","kind":"scalar","type":"DateTime","dbName":"folded_until"}],"dbName":"ledger_usage_state","schema":null}},"enums":{},"types":{}}');
config.parameterizationSchema = {
  strings: JSON.parse('["where","AuditRun.findUnique","AuditRun.findUniqueOrThrow","orderBy","cursor","AuditRun.findFirst","AuditRun.findFirstOrThrow","AuditRun.findMany","data","AuditRun.createOne","AuditRun.createMany","AuditRun.createManyAndReturn","AuditRun.updateOne","AuditRun.updateMany","AuditRun.updateManyAndReturn","create","update","AuditRun.upsertOne","AuditRun.deleteOne","AuditRun.deleteMany","having","_count","_avg","_sum","_min","_max","AuditRun.groupBy","AuditRun.aggregate","AuditAcknowledgement.findUnique","AuditAcknowledgement.findUniqueOrThrow","AuditAcknowledgement.findFirst","AuditAcknowledgement.findFirstOrThrow","AuditAcknowledgement.findMany","AuditAcknowledgement.createOne","AuditAcknowledgement.createMany","AuditAcknowledgement.createManyAndReturn","AuditAcknowledgement.updateOne","AuditAcknowledgement.updateMany","AuditAcknowledgement.updateManyAndReturn","AuditAcknowledgement.upsertOne","AuditAcknowledgement.deleteOne","AuditAcknowledgement.deleteMany","AuditAcknowledgement.groupBy","AuditAcknowledgement.aggregate","AuditWatermark.findUnique","AuditWatermark.findUniqueOrThrow","AuditWatermark.findFirst","AuditWatermark.findFirstOrThrow","AuditWatermark.findMany","AuditWatermark.createOne","AuditWatermark.createMany","AuditWatermark.createManyAndReturn","AuditWatermark.updateOne","AuditWatermark.updateMany","AuditWatermark.updateManyAndReturn","AuditWatermark.upsertOne","AuditWatermark.deleteOne","AuditWatermark.deleteMany","AuditWatermark.groupBy","AuditWatermark.aggregate","AuditAccountSum.findUnique","AuditAccountSum.findUniqueOrThrow","AuditAccountSum.findFirst","AuditAccountSum.findFirstOrThrow","AuditAccountSum.findMany","AuditAccountSum.createOne","AuditAccountSum.createMany","AuditAccountSum.createManyAndReturn","AuditAccountSum.updateOne","AuditAccountSum.updateMany","AuditAccountSum.updateManyAndReturn","AuditAccountSum.upsertOne","AuditAccountSum.deleteOne","AuditAccountSum.deleteMany","AuditAccountSum.groupBy","AuditAccountSum.aggregate","AuditKeySum.findUnique","AuditKeySum.findUniqueOrThrow","AuditKeySum.findFirst","AuditKeySum.findFirstOrThrow","AuditKeySum.findMany","AuditKeySum.createOne","AuditKeySum.createMany","AuditKeySum.createManyAndReturn","AuditKeySum.updateOne","AuditKeySum.updateMany","AuditKeySum.updateManyAndReturn","AuditKeySum.upsertOne","AuditKeySum.deleteOne","AuditKeySum.deleteMany","AuditKeySum.groupBy","AuditKeySum.aggregate","user","oauthAccounts","emailTokens","memberships","organization","createdBy","app","codes","keys","oauthApp","apiKeys","chains","preset","versions","presets","creditOrders","autoTopUp","notices","routingDefaults","contentSetting","providerKeys","oauthCodes","retirementNotices","createdKeys","User.findUnique","User.findUniqueOrThrow","User.findFirst","User.findFirstOrThrow","User.findMany","User.createOne","User.createMany","User.createManyAndReturn","User.updateOne","User.updateMany","User.updateManyAndReturn","User.upsertOne","User.deleteOne","User.deleteMany","User.groupBy","User.aggregate","OauthAccount.findUnique","OauthAccount.findUniqueOrThrow","OauthAccount.findFirst","OauthAccount.findFirstOrThrow","OauthAccount.findMany","OauthAccount.createOne","OauthAccount.createMany","OauthAccount.createManyAndReturn","OauthAccount.updateOne","OauthAccount.updateMany","OauthAccount.updateManyAndReturn","OauthAccount.upsertOne","OauthAccount.deleteOne","OauthAccount.deleteMany","OauthAccount.groupBy","OauthAccount.aggregate","EmailToken.findUnique","EmailToken.findUniqueOrThrow","EmailToken.findFirst","EmailToken.findFirstOrThrow","EmailToken.findMany","EmailToken.createOne","EmailToken.createMany","EmailToken.createManyAndReturn","EmailToken.updateOne","EmailToken.updateMany","EmailToken.updateManyAndReturn","EmailToken.upsertOne","EmailToken.deleteOne","EmailToken.deleteMany","EmailToken.groupBy","EmailToken.aggregate","Throttle.findUnique","Throttle.findUniqueOrThrow","Throttle.findFirst","Throttle.findFirstOrThrow","Throttle.findMany","Throttle.createOne","Throttle.createMany","Throttle.createManyAndReturn","Throttle.updateOne","Throttle.updateMany","Throttle.updateManyAndReturn","Throttle.upsertOne","Throttle.deleteOne","Throttle.deleteMany","Throttle.groupBy","Throttle.aggregate","AutoTopUp.findUnique","AutoTopUp.findUniqueOrThrow","AutoTopUp.findFirst","AutoTopUp.findFirstOrThrow","AutoTopUp.findMany","AutoTopUp.createOne","AutoTopUp.createMany","AutoTopUp.createManyAndReturn","AutoTopUp.updateOne","AutoTopUp.updateMany","AutoTopUp.updateManyAndReturn","AutoTopUp.upsertOne","AutoTopUp.deleteOne","AutoTopUp.deleteMany","AutoTopUp.groupBy","AutoTopUp.aggregate","AutoTopUpNotice.findUnique","AutoTopUpNotice.findUniqueOrThrow","AutoTopUpNotice.findFirst","AutoTopUpNotice.findFirstOrThrow","AutoTopUpNotice.findMany","AutoTopUpNotice.createOne","AutoTopUpNotice.createMany","AutoTopUpNotice.createManyAndReturn","AutoTopUpNotice.updateOne","AutoTopUpNotice.updateMany","AutoTopUpNotice.updateManyAndReturn","AutoTopUpNotice.upsertOne","AutoTopUpNotice.deleteOne","AutoTopUpNotice.deleteMany","AutoTopUpNotice.groupBy","AutoTopUpNotice.aggregate","CreditOrder.findUnique","CreditOrder.findUniqueOrThrow","CreditOrder.findFirst","CreditOrder.findFirstOrThrow","CreditOrder.findMany","CreditOrder.createOne","CreditOrder.createMany","CreditOrder.createManyAndReturn","CreditOrder.updateOne","CreditOrder.updateMany","CreditOrder.updateManyAndReturn","CreditOrder.upsertOne","CreditOrder.deleteOne","CreditOrder.deleteMany","CreditOrder.groupBy","CreditOrder.aggregate","StripeEvent.findUnique","StripeEvent.findUniqueOrThrow","StripeEvent.findFirst","StripeEvent.findFirstOrThrow","StripeEvent.findMany","StripeEvent.createOne","StripeEvent.createMany","StripeEvent.createManyAndReturn","StripeEvent.updateOne","StripeEvent.updateMany","StripeEvent.updateManyAndReturn","StripeEvent.upsertOne","StripeEvent.deleteOne","StripeEvent.deleteMany","StripeEvent.groupBy","StripeEvent.aggregate","OrganizationBudget.findUnique","OrganizationBudget.findUniqueOrThrow","OrganizationBudget.findFirst","OrganizationBudget.findFirstOrThrow","OrganizationBudget.findMany","OrganizationBudget.createOne","OrganizationBudget.createMany","OrganizationBudget.createManyAndReturn","OrganizationBudget.updateOne","OrganizationBudget.updateMany","OrganizationBudget.updateManyAndReturn","OrganizationBudget.upsertOne","OrganizationBudget.deleteOne","OrganizationBudget.deleteMany","OrganizationBudget.groupBy","OrganizationBudget.aggregate","author","model","endpoints","provider","endpoint","prices","models","Author.findUnique","Author.findUniqueOrThrow","Author.findFirst","Author.findFirstOrThrow","Author.findMany","Author.createOne","Author.createMany","Author.createManyAndReturn","Author.updateOne","Author.updateMany","Author.updateManyAndReturn","Author.upsertOne","Author.deleteOne","Author.deleteMany","Author.groupBy","Author.aggregate","Provider.findUnique","Provider.findUniqueOrThrow","Provider.findFirst","Provider.findFirstOrThrow","Provider.findMany","Provider.createOne","Provider.createMany","Provider.createManyAndReturn","Provider.updateOne","Provider.updateMany","Provider.updateManyAndReturn","Provider.upsertOne","Provider.deleteOne","Provider.deleteMany","Provider.groupBy","Provider.aggregate","Model.findUnique","Model.findUniqueOrThrow","Model.findFirst","Model.findFirstOrThrow","Model.findMany","Model.createOne","Model.createMany","Model.createManyAndReturn","Model.updateOne","Model.updateMany","Model.updateManyAndReturn","Model.upsertOne","Model.deleteOne","Model.deleteMany","Model.groupBy","Model.aggregate","Endpoint.findUnique","Endpoint.findUniqueOrThrow","Endpoint.findFirst","Endpoint.findFirstOrThrow","Endpoint.findMany","Endpoint.createOne","Endpoint.createMany","Endpoint.createManyAndReturn","Endpoint.updateOne","Endpoint.updateMany","Endpoint.updateManyAndReturn","Endpoint.upsertOne","Endpoint.deleteOne","Endpoint.deleteMany","Endpoint.groupBy","Endpoint.aggregate","PriceVersion.findUnique","PriceVersion.findUniqueOrThrow","PriceVersion.findFirst","PriceVersion.findFirstOrThrow","PriceVersion.findMany","PriceVersion.createOne","PriceVersion.createMany","PriceVersion.createManyAndReturn","PriceVersion.updateOne","PriceVersion.updateMany","PriceVersion.updateManyAndReturn","PriceVersion.upsertOne","PriceVersion.deleteOne","PriceVersion.deleteMany","PriceVersion.groupBy","PriceVersion.aggregate","CatalogState.findUnique","CatalogState.findUniqueOrThrow","CatalogState.findFirst","CatalogState.findFirstOrThrow","CatalogState.findMany","CatalogState.createOne","CatalogState.createMany","CatalogState.createManyAndReturn","CatalogState.updateOne","CatalogState.updateMany","CatalogState.updateManyAndReturn","CatalogState.upsertOne","CatalogState.deleteOne","CatalogState.deleteMany","CatalogState.groupBy","CatalogState.aggregate","Chain.findUnique","Chain.findUniqueOrThrow","Chain.findFirst","Chain.findFirstOrThrow","Chain.findMany","Chain.createOne","Chain.createMany","Chain.createManyAndReturn","Chain.updateOne","Chain.updateMany","Chain.updateManyAndReturn","Chain.upsertOne","Chain.deleteOne","Chain.deleteMany","Chain.groupBy","Chain.aggregate","ContentSetting.findUnique","ContentSetting.findUniqueOrThrow","ContentSetting.findFirst","ContentSetting.findFirstOrThrow","ContentSetting.findMany","ContentSetting.createOne","ContentSetting.createMany","ContentSetting.createManyAndReturn","ContentSetting.updateOne","ContentSetting.updateMany","ContentSetting.updateManyAndReturn","ContentSetting.upsertOne","ContentSetting.deleteOne","ContentSetting.deleteMany","ContentSetting.groupBy","ContentSetting.aggregate","GenerationContent.findUnique","GenerationContent.findUniqueOrThrow","GenerationContent.findFirst","GenerationContent.findFirstOrThrow","GenerationContent.findMany","GenerationContent.createOne","GenerationContent.createMany","GenerationContent.createManyAndReturn","GenerationContent.updateOne","GenerationContent.updateMany","GenerationContent.updateManyAndReturn","GenerationContent.upsertOne","GenerationContent.deleteOne","GenerationContent.deleteMany","GenerationContent.groupBy","GenerationContent.aggregate","EndpointMinute.findUnique","EndpointMinute.findUniqueOrThrow","EndpointMinute.findFirst","EndpointMinute.findFirstOrThrow","EndpointMinute.findMany","EndpointMinute.createOne","EndpointMinute.createMany","EndpointMinute.createManyAndReturn","EndpointMinute.updateOne","EndpointMinute.updateMany","EndpointMinute.updateManyAndReturn","EndpointMinute.upsertOne","EndpointMinute.deleteOne","EndpointMinute.deleteMany","EndpointMinute.groupBy","EndpointMinute.aggregate","EndpointHour.findUnique","EndpointHour.findUniqueOrThrow","EndpointHour.findFirst","EndpointHour.findFirstOrThrow","EndpointHour.findMany","EndpointHour.createOne","EndpointHour.createMany","EndpointHour.createManyAndReturn","EndpointHour.updateOne","EndpointHour.updateMany","EndpointHour.updateManyAndReturn","EndpointHour.upsertOne","EndpointHour.deleteOne","EndpointHour.deleteMany","EndpointHour.groupBy","EndpointHour.aggregate","Generation.findUnique","Generation.findUniqueOrThrow","Generation.findFirst","Generation.findFirstOrThrow","Generation.findMany","Generation.createOne","Generation.createMany","Generation.createManyAndReturn","Generation.updateOne","Generation.updateMany","Generation.updateManyAndReturn","Generation.upsertOne","Generation.deleteOne","Generation.deleteMany","Generation.groupBy","Generation.aggregate","GenerationKey.findUnique","GenerationKey.findUniqueOrThrow","GenerationKey.findFirst","GenerationKey.findFirstOrThrow","GenerationKey.findMany","GenerationKey.createOne","GenerationKey.createMany","GenerationKey.createManyAndReturn","GenerationKey.updateOne","GenerationKey.updateMany","GenerationKey.updateManyAndReturn","GenerationKey.upsertOne","GenerationKey.deleteOne","GenerationKey.deleteMany","GenerationKey.groupBy","GenerationKey.aggregate","UsageHourly.findUnique","UsageHourly.findUniqueOrThrow","UsageHourly.findFirst","UsageHourly.findFirstOrThrow","UsageHourly.findMany","UsageHourly.createOne","UsageHourly.createMany","UsageHourly.createManyAndReturn","UsageHourly.updateOne","UsageHourly.updateMany","UsageHourly.updateManyAndReturn","UsageHourly.upsertOne","UsageHourly.deleteOne","UsageHourly.deleteMany","UsageHourly.groupBy","UsageHourly.aggregate","ApiKey.findUnique","ApiKey.findUniqueOrThrow","ApiKey.findFirst","ApiKey.findFirstOrThrow","ApiKey.findMany","ApiKey.createOne","ApiKey.createMany","ApiKey.createManyAndReturn","ApiKey.updateOne","ApiKey.updateMany","ApiKey.updateManyAndReturn","ApiKey.upsertOne","ApiKey.deleteOne","ApiKey.deleteMany","ApiKey.groupBy","ApiKey.aggregate","FreeUsage.findUnique","FreeUsage.findUniqueOrThrow","FreeUsage.findFirst","FreeUsage.findFirstOrThrow","FreeUsage.findMany","FreeUsage.createOne","FreeUsage.createMany","FreeUsage.createManyAndReturn","FreeUsage.updateOne","FreeUsage.updateMany","FreeUsage.updateManyAndReturn","FreeUsage.upsertOne","FreeUsage.deleteOne","FreeUsage.deleteMany","FreeUsage.groupBy","FreeUsage.aggregate","LedgerAccount.findUnique","LedgerAccount.findUniqueOrThrow","LedgerAccount.findFirst","LedgerAccount.findFirstOrThrow","LedgerAccount.findMany","LedgerAccount.createOne","LedgerAccount.createMany","LedgerAccount.createManyAndReturn","LedgerAccount.updateOne","LedgerAccount.updateMany","LedgerAccount.updateManyAndReturn","LedgerAccount.upsertOne","LedgerAccount.deleteOne","LedgerAccount.deleteMany","LedgerAccount.groupBy","LedgerAccount.aggregate","LedgerBalance.findUnique","LedgerBalance.findUniqueOrThrow","LedgerBalance.findFirst","LedgerBalance.findFirstOrThrow","LedgerBalance.findMany","LedgerBalance.createOne","LedgerBalance.createMany","LedgerBalance.createManyAndReturn","LedgerBalance.updateOne","LedgerBalance.updateMany","LedgerBalance.updateManyAndReturn","LedgerBalance.upsertOne","LedgerBalance.deleteOne","LedgerBalance.deleteMany","LedgerBalance.groupBy","LedgerBalance.aggregate","transaction","entries","LedgerTransaction.findUnique","LedgerTransaction.findUniqueOrThrow","LedgerTransaction.findFirst","LedgerTransaction.findFirstOrThrow","LedgerTransaction.findMany","LedgerTransaction.createOne","LedgerTransaction.createMany","LedgerTransaction.createManyAndReturn","LedgerTransaction.updateOne","LedgerTransaction.updateMany","LedgerTransaction.updateManyAndReturn","LedgerTransaction.upsertOne","LedgerTransaction.deleteOne","LedgerTransaction.deleteMany","LedgerTransaction.groupBy","LedgerTransaction.aggregate","LedgerEntry.findUnique","LedgerEntry.findUniqueOrThrow","LedgerEntry.findFirst","LedgerEntry.findFirstOrThrow","LedgerEntry.findMany","LedgerEntry.createOne","LedgerEntry.createMany","LedgerEntry.createManyAndReturn","LedgerEntry.updateOne","LedgerEntry.updateMany","LedgerEntry.updateManyAndReturn","LedgerEntry.upsertOne","LedgerEntry.deleteOne","LedgerEntry.deleteMany","LedgerEntry.groupBy","LedgerEntry.aggregate","LedgerSeal.findUnique","LedgerSeal.findUniqueOrThrow","LedgerSeal.findFirst","LedgerSeal.findFirstOrThrow","LedgerSeal.findMany","LedgerSeal.createOne","LedgerSeal.createMany","LedgerSeal.createManyAndReturn","LedgerSeal.updateOne","LedgerSeal.updateMany","LedgerSeal.updateManyAndReturn","LedgerSeal.upsertOne","LedgerSeal.deleteOne","LedgerSeal.deleteMany","LedgerSeal.groupBy","LedgerSeal.aggregate","LedgerProcess.findUnique","LedgerProcess.findUniqueOrThrow","LedgerProcess.findFirst","LedgerProcess.findFirstOrThrow","LedgerProcess.findMany","LedgerProcess.createOne","LedgerProcess.createMany","LedgerProcess.createManyAndReturn","LedgerProcess.updateOne","LedgerProcess.updateMany","LedgerProcess.updateManyAndReturn","LedgerProcess.upsertOne","LedgerProcess.deleteOne","LedgerProcess.deleteMany","LedgerProcess.groupBy","LedgerProcess.aggregate","LedgerSlice.findUnique","LedgerSlice.findUniqueOrThrow","LedgerSlice.findFirst","LedgerSlice.findFirstOrThrow","LedgerSlice.findMany","LedgerSlice.createOne","LedgerSlice.createMany","LedgerSlice.createManyAndReturn","LedgerSlice.updateOne","LedgerSlice.updateMany","LedgerSlice.updateManyAndReturn","LedgerSlice.upsertOne","LedgerSlice.deleteOne","LedgerSlice.deleteMany","LedgerSlice.groupBy","LedgerSlice.aggregate","KeyUsage.findUnique","KeyUsage.findUniqueOrThrow","KeyUsage.findFirst","KeyUsage.findFirstOrThrow","KeyUsage.findMany","KeyUsage.createOne","KeyUsage.createMany","KeyUsage.createManyAndReturn","KeyUsage.updateOne","KeyUsage.updateMany","KeyUsage.updateManyAndReturn","KeyUsage.upsertOne","KeyUsage.deleteOne","KeyUsage.deleteMany","KeyUsage.groupBy","KeyUsage.aggregate","ByokMonth.findUnique","ByokMonth.findUniqueOrThrow","ByokMonth.findFirst","ByokMonth.findFirstOrThrow","ByokMonth.findMany","ByokMonth.createOne","ByokMonth.createMany","ByokMonth.createManyAndReturn","ByokMonth.updateOne","ByokMonth.updateMany","ByokMonth.updateManyAndReturn","ByokMonth.upsertOne","ByokMonth.deleteOne","ByokMonth.deleteMany","ByokMonth.groupBy","ByokMonth.aggregate","PromotionalGrant.findUnique","PromotionalGrant.findUniqueOrThrow","PromotionalGrant.findFirst","PromotionalGrant.findFirstOrThrow","PromotionalGrant.findMany","PromotionalGrant.createOne","PromotionalGrant.createMany","PromotionalGrant.createManyAndReturn","PromotionalGrant.updateOne","PromotionalGrant.updateMany","PromotionalGrant.updateManyAndReturn","PromotionalGrant.upsertOne","PromotionalGrant.deleteOne","PromotionalGrant.deleteMany","PromotionalGrant.groupBy","PromotionalGrant.aggregate","RetirementNotice.findUnique","RetirementNotice.findUniqueOrThrow","RetirementNotice.findFirst","RetirementNotice.findFirstOrThrow","RetirementNotice.findMany","RetirementNotice.createOne","RetirementNotice.createMany","RetirementNotice.createManyAndReturn","RetirementNotice.updateOne","RetirementNotice.updateMany","RetirementNotice.updateManyAndReturn","RetirementNotice.upsertOne","RetirementNotice.deleteOne","RetirementNotice.deleteMany","RetirementNotice.groupBy","RetirementNotice.aggregate","OauthApp.findUnique","OauthApp.findUniqueOrThrow","OauthApp.findFirst","OauthApp.findFirstOrThrow","OauthApp.findMany","OauthApp.createOne","OauthApp.createMany","OauthApp.createManyAndReturn","OauthApp.updateOne","OauthApp.updateMany","OauthApp.updateManyAndReturn","OauthApp.upsertOne","OauthApp.deleteOne","OauthApp.deleteMany","OauthApp.groupBy","OauthApp.aggregate","OauthCode.findUnique","OauthCode.findUniqueOrThrow","OauthCode.findFirst","OauthCode.findFirstOrThrow","OauthCode.findMany","OauthCode.createOne","OauthCode.createMany","OauthCode.createManyAndReturn","OauthCode.updateOne","OauthCode.updateMany","OauthCode.updateManyAndReturn","OauthCode.upsertOne","OauthCode.deleteOne","OauthCode.deleteMany","OauthCode.groupBy","OauthCode.aggregate","Organization.findUnique","Organization.findUniqueOrThrow","Organization.findFirst","Organization.findFirstOrThrow","Organization.findMany","Organization.createOne","Organization.createMany","Organization.createManyAndReturn","Organization.updateOne","Organization.updateMany","Organization.updateManyAndReturn","Organization.upsertOne","Organization.deleteOne","Organization.deleteMany","Organization.groupBy","Organization.aggregate","Membership.findUnique","Membership.findUniqueOrThrow","Membership.findFirst","Membership.findFirstOrThrow","Membership.findMany","Membership.createOne","Membership.createMany","Membership.createManyAndReturn","Membership.updateOne","Membership.updateMany","Membership.updateManyAndReturn","Membership.upsertOne","Membership.deleteOne","Membership.deleteMany","Membership.groupBy","Membership.aggregate","ResponseCache.findUnique","ResponseCache.findUniqueOrThrow","ResponseCache.findFirst","ResponseCache.findFirstOrThrow","ResponseCache.findMany","ResponseCache.createOne","ResponseCache.createMany","ResponseCache.createManyAndReturn","ResponseCache.updateOne","ResponseCache.updateMany","ResponseCache.updateManyAndReturn","ResponseCache.upsertOne","ResponseCache.deleteOne","ResponseCache.deleteMany","ResponseCache.groupBy","ResponseCache.aggregate","IdempotencyRecord.findUnique","IdempotencyRecord.findUniqueOrThrow","IdempotencyRecord.findFirst","IdempotencyRecord.findFirstOrThrow","IdempotencyRecord.findMany","IdempotencyRecord.createOne","IdempotencyRecord.createMany","IdempotencyRecord.createManyAndReturn","IdempotencyRecord.updateOne","IdempotencyRecord.updateMany","IdempotencyRecord.updateManyAndReturn","IdempotencyRecord.upsertOne","IdempotencyRecord.deleteOne","IdempotencyRecord.deleteMany","IdempotencyRecord.groupBy","IdempotencyRecord.aggregate","Preset.findUnique","Preset.findUniqueOrThrow","Preset.findFirst","Preset.findFirstOrThrow","Preset.findMany","Preset.createOne","Preset.createMany","Preset.createManyAndReturn","Preset.updateOne","Preset.updateMany","Preset.updateManyAndReturn","Preset.upsertOne","Preset.deleteOne","Preset.deleteMany","Preset.groupBy","Preset.aggregate","PresetVersion.findUnique","PresetVersion.findUniqueOrThrow","PresetVersion.findFirst","PresetVersion.findFirstOrThrow","PresetVersion.findMany","PresetVersion.createOne","PresetVersion.createMany","PresetVersion.createManyAndReturn","PresetVersion.updateOne","PresetVersion.updateMany","PresetVersion.updateManyAndReturn","PresetVersion.upsertOne","PresetVersion.deleteOne","PresetVersion.deleteMany","PresetVersion.groupBy","PresetVersion.aggregate","code","redeemed","PromotionalCode.findUnique","PromotionalCode.findUniqueOrThrow","PromotionalCode.findFirst","PromotionalCode.findFirstOrThrow","PromotionalCode.findMany","PromotionalCode.createOne","PromotionalCode.createMany","PromotionalCode.createManyAndReturn","PromotionalCode.updateOne","PromotionalCode.updateMany","PromotionalCode.updateManyAndReturn","PromotionalCode.upsertOne","PromotionalCode.deleteOne","PromotionalCode.deleteMany","PromotionalCode.groupBy","PromotionalCode.aggregate","PromotionalRedemption.findUnique","PromotionalRedemption.findUniqueOrThrow","PromotionalRedemption.findFirst","PromotionalRedemption.findFirstOrThrow","PromotionalRedemption.findMany","PromotionalRedemption.createOne","PromotionalRedemption.createMany","PromotionalRedemption.createManyAndReturn","PromotionalRedemption.updateOne","PromotionalRedemption.updateMany","PromotionalRedemption.updateManyAndReturn","PromotionalRedemption.upsertOne","PromotionalRedemption.deleteOne","PromotionalRedemption.deleteMany","PromotionalRedemption.groupBy","PromotionalRedemption.aggregate","BudgetChange.findUnique","BudgetChange.findUniqueOrThrow","BudgetChange.findFirst","BudgetChange.findFirstOrThrow","BudgetChange.findMany","BudgetChange.createOne","BudgetChange.createMany","BudgetChange.createManyAndReturn","BudgetChange.updateOne","BudgetChange.updateMany","BudgetChange.updateManyAndReturn","BudgetChange.upsertOne","BudgetChange.deleteOne","BudgetChange.deleteMany","BudgetChange.groupBy","BudgetChange.aggregate","ProviderKey.findUnique","ProviderKey.findUniqueOrThrow","ProviderKey.findFirst","ProviderKey.findFirstOrThrow","ProviderKey.findMany","ProviderKey.createOne","ProviderKey.createMany","ProviderKey.createManyAndReturn","ProviderKey.updateOne","ProviderKey.updateMany","ProviderKey.updateManyAndReturn","ProviderKey.upsertOne","ProviderKey.deleteOne","ProviderKey.deleteMany","ProviderKey.groupBy","ProviderKey.aggregate","CreditRefund.findUnique","CreditRefund.findUniqueOrThrow","CreditRefund.findFirst","CreditRefund.findFirstOrThrow","CreditRefund.findMany","CreditRefund.createOne","CreditRefund.createMany","CreditRefund.createManyAndReturn","CreditRefund.updateOne","CreditRefund.updateMany","CreditRefund.updateManyAndReturn","CreditRefund.upsertOne","CreditRefund.deleteOne","CreditRefund.deleteMany","CreditRefund.groupBy","CreditRefund.aggregate","PaymentDispute.findUnique","PaymentDispute.findUniqueOrThrow","PaymentDispute.findFirst","PaymentDispute.findFirstOrThrow","PaymentDispute.findMany","PaymentDispute.createOne","PaymentDispute.createMany","PaymentDispute.createManyAndReturn","PaymentDispute.updateOne","PaymentDispute.updateMany","PaymentDispute.updateManyAndReturn","PaymentDispute.upsertOne","PaymentDispute.deleteOne","PaymentDispute.deleteMany","PaymentDispute.groupBy","PaymentDispute.aggregate","StripeCursor.findUnique","StripeCursor.findUniqueOrThrow","StripeCursor.findFirst","StripeCursor.findFirstOrThrow","StripeCursor.findMany","StripeCursor.createOne","StripeCursor.createMany","StripeCursor.createManyAndReturn","StripeCursor.updateOne","StripeCursor.updateMany","StripeCursor.updateManyAndReturn","StripeCursor.upsertOne","StripeCursor.deleteOne","StripeCursor.deleteMany","StripeCursor.groupBy","StripeCursor.aggregate","StripeMovement.findUnique","StripeMovement.findUniqueOrThrow","StripeMovement.findFirst","StripeMovement.findFirstOrThrow","StripeMovement.findMany","StripeMovement.createOne","StripeMovement.createMany","StripeMovement.createManyAndReturn","StripeMovement.updateOne","StripeMovement.updateMany","StripeMovement.updateManyAndReturn","StripeMovement.upsertOne","StripeMovement.deleteOne","StripeMovement.deleteMany","StripeMovement.groupBy","StripeMovement.aggregate","PaymentDiscrepancy.findUnique","PaymentDiscrepancy.findUniqueOrThrow","PaymentDiscrepancy.findFirst","PaymentDiscrepancy.findFirstOrThrow","PaymentDiscrepancy.findMany","PaymentDiscrepancy.createOne","PaymentDiscrepancy.createMany","PaymentDiscrepancy.createManyAndReturn","PaymentDiscrepancy.updateOne","PaymentDiscrepancy.updateMany","PaymentDiscrepancy.updateManyAndReturn","PaymentDiscrepancy.upsertOne","PaymentDiscrepancy.deleteOne","PaymentDiscrepancy.deleteMany","PaymentDiscrepancy.groupBy","PaymentDiscrepancy.aggregate","LedgerDetachedMonth.findUnique","LedgerDetachedMonth.findUniqueOrThrow","LedgerDetachedMonth.findFirst","LedgerDetachedMonth.findFirstOrThrow","LedgerDetachedMonth.findMany","LedgerDetachedMonth.createOne","LedgerDetachedMonth.createMany","LedgerDetachedMonth.createManyAndReturn","LedgerDetachedMonth.updateOne","LedgerDetachedMonth.updateMany","LedgerDetachedMonth.updateManyAndReturn","LedgerDetachedMonth.upsertOne","LedgerDetachedMonth.deleteOne","LedgerDetachedMonth.deleteMany","LedgerDetachedMonth.groupBy","LedgerDetachedMonth.aggregate","LedgerDetachedSum.findUnique","LedgerDetachedSum.findUniqueOrThrow","LedgerDetachedSum.findFirst","LedgerDetachedSum.findFirstOrThrow","LedgerDetachedSum.findMany","LedgerDetachedSum.createOne","LedgerDetachedSum.createMany","LedgerDetachedSum.createManyAndReturn","LedgerDetachedSum.updateOne","LedgerDetachedSum.updateMany","LedgerDetachedSum.updateManyAndReturn","LedgerDetachedSum.upsertOne","LedgerDetachedSum.deleteOne","LedgerDetachedSum.deleteMany","LedgerDetachedSum.groupBy","LedgerDetachedSum.aggregate","LedgerDetachedTransaction.findUnique","LedgerDetachedTransaction.findUniqueOrThrow","LedgerDetachedTransaction.findFirst","LedgerDetachedTransaction.findFirstOrThrow","LedgerDetachedTransaction.findMany","LedgerDetachedTransaction.createOne","LedgerDetachedTransaction.createMany","LedgerDetachedTransaction.createManyAndReturn","LedgerDetachedTransaction.updateOne","LedgerDetachedTransaction.updateMany","LedgerDetachedTransaction.updateManyAndReturn","LedgerDetachedTransaction.upsertOne","LedgerDetachedTransaction.deleteOne","LedgerDetachedTransaction.deleteMany","LedgerDetachedTransaction.groupBy","LedgerDetachedTransaction.aggregate","RoutingDefaults.findUnique","RoutingDefaults.findUniqueOrThrow","RoutingDefaults.findFirst","RoutingDefaults.findFirstOrThrow","RoutingDefaults.findMany","RoutingDefaults.createOne","RoutingDefaults.createMany","RoutingDefaults.createManyAndReturn","RoutingDefaults.updateOne","RoutingDefaults.updateMany","RoutingDefaults.updateManyAndReturn","RoutingDefaults.upsertOne","RoutingDefaults.deleteOne","RoutingDefaults.deleteMany","RoutingDefaults.groupBy","RoutingDefaults.aggregate","LedgerUsageSum.findUnique","LedgerUsageSum.findUniqueOrThrow","LedgerUsageSum.findFirst","LedgerUsageSum.findFirstOrThrow","LedgerUsageSum.findMany","LedgerUsageSum.createOne","LedgerUsageSum.createMany","LedgerUsageSum.createManyAndReturn","LedgerUsageSum.updateOne","LedgerUsageSum.updateMany","LedgerUsageSum.updateManyAndReturn","LedgerUsageSum.upsertOne","LedgerUsageSum.deleteOne","LedgerUsageSum.deleteMany","LedgerUsageSum.groupBy","LedgerUsageSum.aggregate","LedgerUsageStale.findUnique","LedgerUsageStale.findUniqueOrThrow","LedgerUsageStale.findFirst","LedgerUsageStale.findFirstOrThrow","LedgerUsageStale.findMany","LedgerUsageStale.createOne","LedgerUsageStale.createMany","LedgerUsageStale.createManyAndReturn","LedgerUsageStale.updateOne","LedgerUsageStale.updateMany","LedgerUsageStale.updateManyAndReturn","LedgerUsageStale.upsertOne","LedgerUsageStale.deleteOne","LedgerUsageStale.deleteMany","LedgerUsageStale.groupBy","LedgerUsageStale.aggregate","LedgerUsageState.findUnique","LedgerUsageState.findUniqueOrThrow","LedgerUsageState.findFirst","LedgerUsageState.findFirstOrThrow","LedgerUsageState.findMany","LedgerUsageState.createOne","LedgerUsageState.createMany","LedgerUsageState.createManyAndReturn","LedgerUsageState.updateOne","LedgerUsageState.updateMany","LedgerUsageState.updateManyAndReturn","LedgerUsageState.upsertOne","LedgerUsageState.deleteOne","LedgerUsageState.deleteMany","LedgerUsageState.groupBy","LedgerUsageState.aggregate","AND","OR","NOT","id","foldedUntil","equals","in","notIn","lt","lte","gt","gte","not","organizationId","day","contains","startsWith","endsWith","organizationId_day","unit","split","startsAt","apiKeyId","requests","errors","cancelled","promptTokens","completionTokens","reasoningTokens","cachedTokens","cacheWriteTokens","costNanos","upstreamCostNanos","byokUpstreamNanos","organizationId_unit_split_startsAt_apiKeyId_model_provider","defaultModel","providerSort","allowedProviders","ignoredProviders","denyDataCollection","zdr","autoAllowedModels","autoExcludedModels","autoCostTier","updatedAt","has","hasEvery","hasSome","transactionId","partitionName","kind","billedNanos","digest","lines","organizationId_transactionId_partitionName","byokNanos","organizationId_partitionName_apiKeyId","fromAt","toAt","generations","notedAt","detachedAt","droppedAt","problem","postingKind","reference","stripeNanos","ledgerNanos","firstSeenAt","lastSeenAt","resolvedAt","type","sourceId","currency","amountCents","feeCents","postingReference","postingNanos","paymentIntentId","createdAt","name","positionSeconds","orderId","status","reason","withdrawnCents","reinstatedCents","creditCents","feeRevenueCents","taxCents","lossCents","evidenceDueAt","releasedAt","openedAt","source","lostNanos","stripeRefundId","failureReason","requestKey","requestedByUserId","orderId_requestKey","ciphertext","keyVersion","hint","baseUrl","sortOrder","isFallback","isRequired","isByokOnly","declaredZdr","allowedModels","allowedApiKeyHashes","allowedUserIds","createdByUserId","disabledAt","lastUsedAt","lastErrorAt","lastErrorType","period","beforeNanos","afterNanos","userId","changedAt","codeId","redeemedAt","codeHash","label","amountNanos","redemptionsMax","redemptions","validFrom","validUntil","creditDays","priority","every","some","none","codeId_organizationId","codeId_userId","presetId","version","creatorId","systemPrompt","config","string_contains","string_starts_with","string_ends_with","array_starts_with","array_ends_with","array_contains","slug","description","creatorUserId","designatedVersion","statusUpdatedAt","scope","idempotencyKey","bodyHash","generationId","state","runner","leaseExpiresAt","headers","body","expiresAt","scope_idempotencyKey","hash","answer","sizeBytes","ttlSeconds","scope_hash","role","personalForUserId","stripeCustomerId","frozenAt","frozenReason","appId","codeChallenge","codeChallengeMethod","keyName","limitNanos","limitReset","keyExpiresAt","usedAt","origin","modelSlug","expirationDate","stage","dueAt","attempts","sentAt","remainingNanos","expiredNanos","monthStart","listNanos","feeNanos","organizationId_monthStart","totalNanos","dayStart","dayNanos","weekStart","weekNanos","monthNanos","byokTotalNanos","byokDayNanos","byokWeekNanos","byokMonthNanos","processId","headroomNanos","organizationId_apiKeyId_processId","flushSequence","startedAt","endedAt","sequence","balanceAfterNanos","previousHash","organizationId_sequence","accountId","memo","generationDigest","transactionId_accountId","kind_reference","promotionalAccountId","postedNanos","heldNanos","promotionalNanos","promotionalExpiresAt","creditedNanos","boughtNanos","overdraftNanos","reclaimUntil","dayLimitNanos","weekLimitNanos","monthLimitNanos","kind_organizationId","windowKind","windowStart","organizationId_windowKind_windowStart","rateLimitPerMinute","oauthAppId","deletedAt","hour","organizationId_hour_apiKeyId_model_provider","requestId","requestedModel","endpointId","priceVersionId","upstreamId","streamed","finishReason","nativeFinishReason","errorType","nativeTokensPrompt","nativeTokensCompletion","nativeTokensReasoning","nativeTokensCached","nativeTokensCacheWrite","usageEstimated","latencyMs","generationMs","isFree","appReferer","appTitle","userAgent","externalUser","sessionId","holdNanos","sliceId","overrunNanos","ledgerTransactionId","overrunTransactionId","api","isByok","router","metadata","trace","appCategories","cacheSourceId","serviceTier","organizationId_createdAt_id","hourAt","failures","rateLimited","toolAnswers","toolErrors","latency","throughput","endpointId_hourAt","minuteAt","failedAt","ejectedUntil","blockedUntil","minuteAt_endpointId_processId","sealed","organizationId_generationId","isStored","retentionDays","contentHash","loadedAt","promptPicos","completionPicos","cacheReadPicos","cacheWritePicos","requestNanos","imageNanos","effectiveFrom","providerSlug","tag","providerModelId","contextLength","maxCompletionTokens","quantization","supportedParameters","trainsOnPrompts","isActive","canonicalSlug","authorSlug","aliases","inputModalities","outputModalities","tokenizer","instructType","huggingFaceId","knowledgeCutoff","isReasoning","successorSlug","privacyPolicyUrl","termsOfServiceUrl","statusPageUrl","headquarters","datacenters","organizationId_period","payload","processedAt","lastError","nextAttemptAt","deadAt","receivedAt","totalCents","checkoutSessionId","receiptUrl","invoiceId","paymentMethodId","customerId","failureCode","refundedCents","refundedCreditCents","paidAt","enabled","thresholdCents","monthlyCapCents","cardBrand","cardLast4","consecutiveDeclines","lastFailureCode","stoppedReason","stoppedAt","claimedUntil","subject","count","subject_windowStart","tokenHash","purpose","providerAccountId","email","imageUrl","passwordHash","emailVerifiedAt","sessionVersion","organizationId_userId_modelSlug_expirationDate_stage","organizationId_requestId","presetId_version","organizationId_slug","organizationId_userId","provider_providerAccountId","sumNanos","excessNanos","candidateTransactionId","candidateXid","candidateAt","violations","finishedAt","results","is","isNot","connectOrCreate","upsert","createMany","set","disconnect","delete","connect","updateMany","deleteMany","push","increment","decrement","multiply","divide"]'),
  graph: "0haCBZAICb8IAACWDwAwwAgAAAQAEMEIAACWDwAwwggEAAAAAfEIAQCoDQAhkgpAAKINACG7CwQArw0AIbwLQACiDQAhvQsAALsOACABAAAAAQAgAQAAAAEAIAm_CAAAlg8AMMAIAAAEABDBCAAAlg8AMMIIBACvDQAh8QgBAKgNACGSCkAAog0AIbsLBACvDQAhvAtAAKINACG9CwAAuw4AIAADAAAABAAgAwAABQAwBAAAAQAgAwAAAAQAIAMAAAUAMAQAAAEAIAMAAAAEACADAAAFADAEAAABACAGwggEAAAAAfEIAQAAAAGSCkAAAAABuwsEAAAAAbwLQAAAAAG9C4AAAAABAQgAAAkAIAbCCAQAAAAB8QgBAAAAAZIKQAAAAAG7CwQAAAABvAtAAAAAAb0LgAAAAAEBCAAACwAwAQgAAAsAMAbCCAQApw8AIfEIAQChDwAhkgpAAJ0PACG7CwQApw8AIbwLQACdDwAhvQuAAAAAAQIAAAABACAIAAAOACAGwggEAKcPACHxCAEAoQ8AIZIKQACdDwAhuwsEAKcPACG8C0AAnQ8AIb0LgAAAAAECAAAABAAgCAAAEAAgAgAAAAQAIAgAABAAIAMAAAABACAPAAAJACAQAAAOACABAAAAAQAgAQAAAAQAIAUVAACpFQAgFgAAqhUAIBcAAK0VACAYAACsFQAgGQAAqxUAIAm_CAAAlQ8AMMAIAAAXABDBCAAAlQ8AMMIIBACrDQAh8QgBAKQNACGSCkAAmg0AIbsLBACrDQAhvAtAAJoNACG9CwAA8g0AIAMAAAAEACADAAAWADAUAAAXACADAAAABAAgAwAABQAwBAAAAQAgB78IAACUDwAwwAgAAB0AEMEIAACUDwAwwggEAAAAAY4JQACiDQAhkwkBAKgNACG7CwAAuw4AIAEAAAAaACABAAAAGgAgB78IAACUDwAwwAgAAB0AEMEIAACUDwAwwggEAK8NACGOCUAAog0AIZMJAQCoDQAhuwsAALsOACAAAwAAAB0AIAMAAB4AMAQAABoAIAMAAAAdACADAAAeADAEAAAaACADAAAAHQAgAwAAHgAwBAAAGgAgBMIIBAAAAAGOCUAAAAABkwkBAAAAAbsLgAAAAAEBCAAAIgAgBMIIBAAAAAGOCUAAAAABkwkBAAAAAbsLgAAAAAEBCAAAJAAwAQgAACQAMATCCAQApw8AIY4JQACdDwAhkwkBAKEPACG7C4AAAAABAgAAABoAIAgAACcAIATCCAQApw8AIY4JQACdDwAhkwkBAKEPACG7C4AAAAABAgAAAB0AIAgAACkAIAIAAAAdACAIAAApACADAAAAGgAgDwAAIgAgEAAAJwAgAQAAABoAIAEAAAAdACAFFQAApBUAIBYAAKUVACAXAACoFQAgGAAApxUAIBkAAKYVACAHvwgAAJMPADDACAAAMAAQwQgAAJMPADDCCAQAqw0AIY4JQACaDQAhkwkBAKQNACG7CwAA8g0AIAMAAAAdACADAAAvADAUAAAwACADAAAAHQAgAwAAHgAwBAAAGgAgCL8IAACSDwAwwAgAADYAEMEIAACSDwAwwggCAAAAAe8IBACvDQAhuAsEAK8NACG5CwQArw0AIboLQACiDQAhAQAAADMAIAEAAAAzACAIvwgAAJIPADDACAAANgAQwQgAAJIPADDCCAIAoQ0AIe8IBACvDQAhuAsEAK8NACG5CwQArw0AIboLQACiDQAhAAMAAAA2ACADAAA3ADAEAAAzACADAAAANgAgAwAANwAwBAAAMwAgAwAAADYAIAMAADcAMAQAADMAIAXCCAIAAAAB7wgEAAAAAbgLBAAAAAG5CwQAAAABugtAAAAAAQEIAAA7ACAFwggCAAAAAe8IBAAAAAG4CwQAAAABuQsEAAAAAboLQAAAAAEBCAAAPQAwAQgAAD0AMAXCCAIAnA8AIe8IBACnDwAhuAsEAKcPACG5CwQApw8AIboLQACdDwAhAgAAADMAIAgAAEAAIAXCCAIAnA8AIe8IBACnDwAhuAsEAKcPACG5CwQApw8AIboLQACdDwAhAgAAADYAIAgAAEIAIAIAAAA2ACAIAABCACADAAAAMwAgDwAAOwAgEAAAQAAgAQAAADMAIAEAAAA2ACAFFQAAnxUAIBYAAKAVACAXAACjFQAgGAAAohUAIBkAAKEVACAIvwgAAJEPADDACAAASQAQwQgAAJEPADDCCAIAmQ0AIe8IBACrDQAhuAsEAKsNACG5CwQAqw0AIboLQACaDQAhAwAAADYAIAMAAEgAMBQAAEkAIAMAAAA2ACADAAA3ADAEAAAzACAIvwgAAJAPADDACAAATwAQwQgAAJAPADCYCgQAAAABogoEAK8NACGjCgQArw0AIbYLBACvDQAhtwsEAK8NACEBAAAATAAgAQAAAEwAIAi_CAAAkA8AMMAIAABPABDBCAAAkA8AMJgKBACvDQAhogoEAK8NACGjCgQArw0AIbYLBACvDQAhtwsEAK8NACEAAwAAAE8AIAMAAFAAMAQAAEwAIAMAAABPACADAABQADAEAABMACADAAAATwAgAwAAUAAwBAAATAAgBZgKBAAAAAGiCgQAAAABowoEAAAAAbYLBAAAAAG3CwQAAAABAQgAAFQAIAWYCgQAAAABogoEAAAAAaMKBAAAAAG2CwQAAAABtwsEAAAAAQEIAABWADABCAAAVgAwBZgKBACnDwAhogoEAKcPACGjCgQApw8AIbYLBACnDwAhtwsEAKcPACECAAAATAAgCAAAWQAgBZgKBACnDwAhogoEAKcPACGjCgQApw8AIbYLBACnDwAhtwsEAKcPACECAAAATwAgCAAAWwAgAgAAAE8AIAgAAFsAIAMAAABMACAPAABUACAQAABZACABAAAATAAgAQAAAE8AIAUVAACaFQAgFgAAmxUAIBcAAJ4VACAYAACdFQAgGQAAnBUAIAi_CAAAjw8AMMAIAABiABDBCAAAjw8AMJgKBACrDQAhogoEAKsNACGjCgQAqw0AIbYLBACrDQAhtwsEAKsNACEDAAAATwAgAwAAYQAwFAAAYgAgAwAAAE8AIAMAAFAAMAQAAEwAIAW_CAAAjg8AMMAIAABoABDBCAAAjg8AMNUIAQAAAAG2CwQArw0AIQEAAABlACABAAAAZQAgBb8IAACODwAwwAgAAGgAEMEIAACODwAw1QgBAKgNACG2CwQArw0AIQADAAAAaAAgAwAAaQAwBAAAZQAgAwAAAGgAIAMAAGkAMAQAAGUAIAMAAABoACADAABpADAEAABlACAC1QgBAAAAAbYLBAAAAAEBCAAAbQAgAtUIAQAAAAG2CwQAAAABAQgAAG8AMAEIAABvADAC1QgBAKEPACG2CwQApw8AIQIAAABlACAIAAByACAC1QgBAKEPACG2CwQApw8AIQIAAABoACAIAAB0ACACAAAAaAAgCAAAdAAgAwAAAGUAIA8AAG0AIBAAAHIAIAEAAABlACABAAAAaAAgBRUAAJUVACAWAACWFQAgFwAAmRUAIBgAAJgVACAZAACXFQAgBb8IAACNDwAwwAgAAHsAEMEIAACNDwAw1QgBAKQNACG2CwQAqw0AIQMAAABoACADAAB6ADAUAAB7ACADAAAAaAAgAwAAaQAwBAAAZQAgE10AAIQPACBeAACFDwAgXwAAhQ4AIHAAAI0OACBxAACODgAgcgAAjw4AIHMAAIYOACC_CAAAgw8AMMAIAACRAQAQwQgAAIMPADDCCAEAAAAB6whAAKINACGOCUAAog0AIY8JAQC7DQAhqwsBAAAAAawLAQC7DQAhrQsBALsNACGuC0AAzQ0AIa8LAgChDQAhAQAAAH4AIAhcAADwDgAghwIBAKgNACG_CAAAjA8AMMAIAACAAQAQwQgAAIwPADCOCUAAog0AIbgJAQCoDQAhqgsBAKgNACEBXAAAkRUAIAlcAADwDgAghwIBAKgNACG_CAAAjA8AMMAIAACAAQAQwQgAAIwPADCOCUAAog0AIbgJAQCoDQAhqgsBAKgNACG1CwAAiw8AIAMAAACAAQAgAwAAgQEAMAQAAIIBACAKXAAA8A4AIL8IAACKDwAwwAgAAIQBABDBCAAAig8AMI4JQACiDQAhuAkBAKgNACHjCUAAog0AIfYJQADNDQAhqAsBAKgNACGpCwEAqA0AIQJcAACRFQAg9gkAAKgPACAKXAAA8A4AIL8IAACKDwAwwAgAAIQBABDBCAAAig8AMI4JQACiDQAhuAkBAKgNACHjCUAAog0AIfYJQADNDQAhqAsBAAAAAakLAQCoDQAhAwAAAIQBACADAACFAQAwBAAAhgEAIAlcAADwDgAgYAAAvQ0AIL8IAACJDwAwwAgAAIgBABDBCAAAiQ8AMMwIAQCoDQAhjglAAKINACG4CQEAqA0AIeoJAQCoDQAhAlwAAJEVACBgAAC4DwAgClwAAPAOACBgAAC9DQAgvwgAAIkPADDACAAAiAEAEMEIAACJDwAwzAgBAKgNACGOCUAAog0AIbgJAQCoDQAh6gkBAKgNACG0CwAAiA8AIAMAAACIAQAgAwAAiQEAMAQAAIoBACADAAAAiAEAIAMAAIkBADAEAACKAQAgF2AAAL0NACBhAADyDgAgZQAAhw8AIL8IAACGDwAwwAgAAI0BABDBCAAAhg8AMMIIAQCoDQAhzAgBAKgNACHrCEAAog0AIfEIAQCoDQAhjglAAKINACGPCQEAqA0AIbAJAQC7DQAhsQlAAM0NACGyCUAAzQ0AIb0JAQCoDQAh4wlAAM0NACHlCQEAqA0AIfMJBADlDQAh9AkBALsNACGtCgIA6w0AIa4KAgDrDQAhrwpAAM0NACEMYAAAuA8AIGEAAJEVACBlAACUFQAgsAkAAKgPACCxCQAAqA8AILIJAACoDwAg4wkAAKgPACDzCQAAqA8AIPQJAACoDwAgrQoAAKgPACCuCgAAqA8AIK8KAACoDwAgF2AAAL0NACBhAADyDgAgZQAAhw8AIL8IAACGDwAwwAgAAI0BABDBCAAAhg8AMMIIAQAAAAHMCAEAqA0AIesIQACiDQAh8QgBAKgNACGOCUAAog0AIY8JAQCoDQAhsAkBALsNACGxCUAAzQ0AIbIJQADNDQAhvQkBAKgNACHjCUAAzQ0AIeUJAQAAAAHzCQQA5Q0AIfQJAQC7DQAhrQoCAOsNACGuCgIA6w0AIa8KQADNDQAhAwAAAI0BACADAACOAQAwBAAAjwEAIBNdAACEDwAgXgAAhQ8AIF8AAIUOACBwAACNDgAgcQAAjg4AIHIAAI8OACBzAACGDgAgvwgAAIMPADDACAAAkQEAEMEIAACDDwAwwggBAKgNACHrCEAAog0AIY4JQACiDQAhjwkBALsNACGrCwEAqA0AIawLAQC7DQAhrQsBALsNACGuC0AAzQ0AIa8LAgChDQAhAQAAAJEBACAIYwAAjg4AIGQAAIYOACC_CAAAkg4AMMAIAACTAQAQwQgAAJIOADDCCAIAoQ0AIY4JQACiDQAh9wkBAKgNACEBAAAAkwEAIBNcAADwDgAgYAAAvQ0AIGIAAIIPACC_CAAAgQ8AMMAIAACVAQAQwQgAAIEPADDMCAEAqA0AIY4JQACiDQAhuAkBAKgNACG8CQEAqA0AIeMJQACiDQAh7wkCAKENACHwCQEAuw0AIfEJAQC7DQAh8gkBAKgNACHzCQQA5Q0AIfQJAQC7DQAh9QlAAM0NACH2CUAAzQ0AIQlcAACRFQAgYAAAuA8AIGIAAJQVACDwCQAAqA8AIPEJAACoDwAg8wkAAKgPACD0CQAAqA8AIPUJAACoDwAg9gkAAKgPACATXAAA8A4AIGAAAL0NACBiAACCDwAgvwgAAIEPADDACAAAlQEAEMEIAACBDwAwzAgBAKgNACGOCUAAog0AIbgJAQCoDQAhvAkBAAAAAeMJQACiDQAh7wkCAKENACHwCQEAuw0AIfEJAQC7DQAh8gkBAKgNACHzCQQA5Q0AIfQJAQC7DQAh9QlAAM0NACH2CUAAzQ0AIQMAAACVAQAgAwAAlgEAMAQAAJcBACADAAAAjQEAIAMAAI4BADAEAACPAQAgAQAAAJUBACABAAAAjQEAIAxgAAC9DQAgigIAALMNACC_CAAAgA8AMMAIAACcAQAQwQgAAIAPADDCCAEAqA0AIcwIAQCoDQAh6whAAKINACGOCUAAog0AIY8JAQCoDQAh1QkBAKgNACHWCQEAuw0AIQJgAAC4DwAg1gkAAKgPACANYAAAvQ0AIIoCAACzDQAgvwgAAIAPADDACAAAnAEAEMEIAACADwAwwggBAAAAAcwIAQCoDQAh6whAAKINACGOCUAAog0AIY8JAQCoDQAh1QkBAKgNACHWCQEAuw0AIbMLAAD_DgAgAwAAAJwBACADAACdAQAwBAAAngEAIBBgAAC9DQAgaQAA_g4AIL8IAAD9DgAwwAgAAKABABDBCAAA_Q4AMMIIAQCoDQAhzAgBAKgNACHrCEAAog0AIY4JQACiDQAhjwkBAKgNACGSCQEAqA0AIdUJAQCoDQAh1gkBALsNACHXCQEAuw0AIdgJAgChDQAh2QlAAM0NACEFYAAAuA8AIGkAAJMVACDWCQAAqA8AINcJAACoDwAg2QkAAKgPACARYAAAvQ0AIGkAAP4OACC_CAAA_Q4AMMAIAACgAQAQwQgAAP0OADDCCAEAAAABzAgBAKgNACHrCEAAog0AIY4JQACiDQAhjwkBAKgNACGSCQEAqA0AIdUJAQCoDQAh1gkBALsNACHXCQEAuw0AIdgJAgChDQAh2QlAAM0NACGzCwAA_A4AIAMAAACgAQAgAwAAoQEAMAQAAKIBACALaAAA-w4AIL8IAAD6DgAwwAgAAKQBABDBCAAA-g4AMMIIAQCoDQAhjglAAKINACHKCQEAqA0AIcsJAgChDQAhzAkBAKgNACHNCQEAuw0AIc4JAAC7DgAgAmgAAJIVACDNCQAAqA8AIAxoAAD7DgAgvwgAAPoOADDACAAApAEAEMEIAAD6DgAwwggBAAAAAY4JQACiDQAhygkBAKgNACHLCQIAoQ0AIcwJAQCoDQAhzQkBALsNACHOCQAAuw4AILILAAD5DgAgAwAAAKQBACADAAClAQAwBAAApgEAIAEAAACkAQAgGmAAAL0NACC_CAAA-A4AMMAIAACpAQAQwQgAAPgOADDCCAEAqA0AIcwIAQCoDQAh6whAAKINACHxCAEAqA0AIYoJAgChDQAhjQkBALsNACGOCUAAog0AIZIJAQCoDQAhlgkCAKENACGYCQIAoQ0AIbAJAQC7DQAhsgoBALsNACGRCwIAoQ0AIZILAQC7DQAhkwsBALsNACGUCwEAuw0AIZULAQC7DQAhlgsBALsNACGXCwEAuw0AIZgLAgChDQAhmQsCAKENACGaC0AAzQ0AIQtgAAC4DwAgjQkAAKgPACCwCQAAqA8AILIKAACoDwAgkgsAAKgPACCTCwAAqA8AIJQLAACoDwAglQsAAKgPACCWCwAAqA8AIJcLAACoDwAgmgsAAKgPACAbYAAAvQ0AIL8IAAD4DgAwwAgAAKkBABDBCAAA-A4AMMIIAQAAAAHMCAEAqA0AIesIQACiDQAh8QgBAKgNACGKCQIAoQ0AIY0JAQAAAAGOCUAAog0AIZIJAQCoDQAhlgkCAKENACGYCQIAoQ0AIbAJAQC7DQAhsgoBALsNACGRCwIAoQ0AIZILAQAAAAGTCwEAuw0AIZQLAQC7DQAhlQsBALsNACGWCwEAuw0AIZcLAQC7DQAhmAsCAKENACGZCwIAoQ0AIZoLQADNDQAhsQsAAPcOACADAAAAqQEAIAMAAKoBADAEAACrAQAgFmAAAL0NACBtAADnDgAgvwgAAOYOADDACAAArQEAEMEIAADmDgAwzAgBAKgNACHrCEAAog0AIYkJAgChDQAhjglAAKINACGwCQEAuw0AIY4LQADNDQAhlQsBAKgNACGbCyAAvA0AIZwLAgChDQAhnQsCAOsNACGeCwEAqA0AIZ8LAQCoDQAhoAsCAKENACGhCwEAuw0AIaILAQC7DQAhowtAAM0NACGkC0AAzQ0AIQEAAACtAQAgDWwAAPYOACC_CAAA9Q4AMMAIAACvAQAQwQgAAPUOADDCCAQArw0AIcwIAQCoDQAh8QgBAKgNACGOCUAAog0AIZEJAQC7DQAhuAkBAKgNACH7CUAAog0AIfwJAgChDQAh_QlAAM0NACEDbAAA6xEAIJEJAACoDwAg_QkAAKgPACANbAAA9g4AIL8IAAD1DgAwwAgAAK8BABDBCAAA9Q4AMMIIBAAAAAHMCAEAqA0AIfEIAQCoDQAhjglAAKINACGRCQEAuw0AIbgJAQCoDQAh-wlAAKINACH8CQIAoQ0AIf0JQADNDQAhAwAAAK8BACADAACwAQAwBAAAsQEAIAEAAACvAQAgD2AAAL0NACC_CAAAug0AMMAIAAC0AQAQwQgAALoNADDMCAEAqA0AIeIIAQC7DQAh4wgBALsNACHkCAAAsw0AIOUIAACzDQAg5gggALwNACHnCCAAvA0AIegIAACzDQAg6QgAALMNACDqCAEAuw0AIesIQACiDQAhAQAAALQBACAIYAAAvQ0AIL8IAADIDgAwwAgAALYBABDBCAAAyA4AMMwIAQCoDQAh6whAAKINACHmCiAAvA0AIecKAgChDQAhAQAAALYBACAcYAAAvQ0AIGEAAPIOACCHAgEAqA0AIb8IAADxDgAwwAgAALgBABDBCAAA8Q4AMMIIAQDzDgAhzAgBAKgNACHrCEAAog0AIY4JQACiDQAhjwkBALsNACGkCQABww0AIaUJAgChDQAhpgkBAKgNACGnCQEAuw0AIagJAgChDQAhqQkgALwNACGqCSAAvA0AIasJIAC8DQAhrAkgANgOACGtCQAAsw0AIK4JAACzDQAgrwkAALMNACCwCQEAuw0AIbEJQADNDQAhsglAAM0NACGzCUAAzQ0AIbQJAQC7DQAhCmAAALgPACBhAACRFQAgjwkAAKgPACCnCQAAqA8AIKwJAACoDwAgsAkAAKgPACCxCQAAqA8AILIJAACoDwAgswkAAKgPACC0CQAAqA8AIBxgAAC9DQAgYQAA8g4AIIcCAQCoDQAhvwgAAPEOADDACAAAuAEAEMEIAADxDgAwwggBAAAAAcwIAQCoDQAh6whAAKINACGOCUAAog0AIY8JAQC7DQAhpAkAAcMNACGlCQIAoQ0AIaYJAQCoDQAhpwkBALsNACGoCQIAoQ0AIakJIAC8DQAhqgkgALwNACGrCSAAvA0AIawJIADYDgAhrQkAALMNACCuCQAAsw0AIK8JAACzDQAgsAkBALsNACGxCUAAzQ0AIbIJQADNDQAhswlAAM0NACG0CQEAuw0AIQMAAAC4AQAgAwAAuQEAMAQAALoBACABAAAAkQEAIAMAAACVAQAgAwAAlgEAMAQAAJcBACAOXAAA8A4AIGAAAL0NACC_CAAA7w4AMMAIAAC-AQAQwQgAAO8OADDMCAEAqA0AIY4JQACiDQAhuAkBAKgNACH4CQEAqA0AIfkJQACiDQAh-gkBAKgNACH7CUAAog0AIfwJAgChDQAh_QlAAM0NACEDXAAAkRUAIGAAALgPACD9CQAAqA8AIA9cAADwDgAgYAAAvQ0AIL8IAADvDgAwwAgAAL4BABDBCAAA7w4AMMwIAQCoDQAhjglAAKINACG4CQEAqA0AIfgJAQCoDQAh-QlAAKINACH6CQEAqA0AIfsJQACiDQAh_AkCAKENACH9CUAAzQ0AIbALAADuDgAgAwAAAL4BACADAAC_AQAwBAAAwAEAIAEAAACIAQAgAQAAAI0BACABAAAAnAEAIAEAAACgAQAgAQAAAKkBACABAAAAuAEAIAEAAACVAQAgAQAAAL4BACADAAAAjQEAIAMAAI4BADAEAACPAQAgAwAAALgBACADAAC5AQAwBAAAugEAIAMAAACVAQAgAwAAlgEAMAQAAJcBACADAAAAvgEAIAMAAL8BADAEAADAAQAgAQAAAIABACABAAAAhAEAIAEAAACIAQAgAQAAAI0BACABAAAAuAEAIAEAAACVAQAgAQAAAL4BACABAAAAfgAgC10AAI8VACBeAACQFQAgXwAA5hEAIHAAAO4RACBxAADvEQAgcgAA8BEAIHMAAOcRACCPCQAAqA8AIKwLAACoDwAgrQsAAKgPACCuCwAAqA8AIAMAAACRAQAgAwAA1gEAMAQAAH4AIAMAAACRAQAgAwAA1gEAMAQAAH4AIAMAAACRAQAgAwAA1gEAMAQAAH4AIBBdAACIFQAgXgAAiRUAIF8AAIoVACBwAACMFQAgcQAAjRUAIHIAAI4VACBzAACLFQAgwggBAAAAAesIQAAAAAGOCUAAAAABjwkBAAAAAasLAQAAAAGsCwEAAAABrQsBAAAAAa4LQAAAAAGvCwIAAAABAQgAANoBACAJwggBAAAAAesIQAAAAAGOCUAAAAABjwkBAAAAAasLAQAAAAGsCwEAAAABrQsBAAAAAa4LQAAAAAGvCwIAAAABAQgAANwBADABCAAA3AEAMBBdAAC8FAAgXgAAvRQAIF8AAL4UACBwAADAFAAgcQAAwRQAIHIAAMIUACBzAAC_FAAgwggBAKEPACHrCEAAnQ8AIY4JQACdDwAhjwkBAKwPACGrCwEAoQ8AIawLAQCsDwAhrQsBAKwPACGuC0AAyw8AIa8LAgCcDwAhAgAAAH4AIAgAAN8BACAJwggBAKEPACHrCEAAnQ8AIY4JQACdDwAhjwkBAKwPACGrCwEAoQ8AIawLAQCsDwAhrQsBAKwPACGuC0AAyw8AIa8LAgCcDwAhAgAAAJEBACAIAADhAQAgAgAAAJEBACAIAADhAQAgAwAAAH4AIA8AANoBACAQAADfAQAgAQAAAH4AIAEAAACRAQAgCRUAALcUACAWAAC4FAAgFwAAuxQAIBgAALoUACAZAAC5FAAgjwkAAKgPACCsCwAAqA8AIK0LAACoDwAgrgsAAKgPACAMvwgAAO0OADDACAAA6AEAEMEIAADtDgAwwggBAKQNACHrCEAAmg0AIY4JQACaDQAhjwkBALINACGrCwEApA0AIawLAQCyDQAhrQsBALINACGuC0AAyQ0AIa8LAgCZDQAhAwAAAJEBACADAADnAQAwFAAA6AEAIAMAAACRAQAgAwAA1gEAMAQAAH4AIAEAAACCAQAgAQAAAIIBACADAAAAgAEAIAMAAIEBADAEAACCAQAgAwAAAIABACADAACBAQAwBAAAggEAIAMAAACAAQAgAwAAgQEAMAQAAIIBACAFXAAAthQAIIcCAQAAAAGOCUAAAAABuAkBAAAAAaoLAQAAAAEBCAAA8AEAIASHAgEAAAABjglAAAAAAbgJAQAAAAGqCwEAAAABAQgAAPIBADABCAAA8gEAMAVcAAC1FAAghwIBAKEPACGOCUAAnQ8AIbgJAQChDwAhqgsBAKEPACECAAAAggEAIAgAAPUBACAEhwIBAKEPACGOCUAAnQ8AIbgJAQChDwAhqgsBAKEPACECAAAAgAEAIAgAAPcBACACAAAAgAEAIAgAAPcBACADAAAAggEAIA8AAPABACAQAAD1AQAgAQAAAIIBACABAAAAgAEAIAMVAACyFAAgGAAAtBQAIBkAALMUACAHhwIBAKQNACG_CAAA7A4AMMAIAAD-AQAQwQgAAOwOADCOCUAAmg0AIbgJAQCkDQAhqgsBAKQNACEDAAAAgAEAIAMAAP0BADAUAAD-AQAgAwAAAIABACADAACBAQAwBAAAggEAIAEAAACGAQAgAQAAAIYBACADAAAAhAEAIAMAAIUBADAEAACGAQAgAwAAAIQBACADAACFAQAwBAAAhgEAIAMAAACEAQAgAwAAhQEAMAQAAIYBACAHXAAAsRQAII4JQAAAAAG4CQEAAAAB4wlAAAAAAfYJQAAAAAGoCwEAAAABqQsBAAAAAQEIAACGAgAgBo4JQAAAAAG4CQEAAAAB4wlAAAAAAfYJQAAAAAGoCwEAAAABqQsBAAAAAQEIAACIAgAwAQgAAIgCADAHXAAAsBQAII4JQACdDwAhuAkBAKEPACHjCUAAnQ8AIfYJQADLDwAhqAsBAKEPACGpCwEAoQ8AIQIAAACGAQAgCAAAiwIAIAaOCUAAnQ8AIbgJAQChDwAh4wlAAJ0PACH2CUAAyw8AIagLAQChDwAhqQsBAKEPACECAAAAhAEAIAgAAI0CACACAAAAhAEAIAgAAI0CACADAAAAhgEAIA8AAIYCACAQAACLAgAgAQAAAIYBACABAAAAhAEAIAQVAACtFAAgGAAArxQAIBkAAK4UACD2CQAAqA8AIAm_CAAA6w4AMMAIAACUAgAQwQgAAOsOADCOCUAAmg0AIbgJAQCkDQAh4wlAAJoNACH2CUAAyQ0AIagLAQCkDQAhqQsBAKQNACEDAAAAhAEAIAMAAJMCADAUAACUAgAgAwAAAIQBACADAACFAQAwBAAAhgEAIAe_CAAA6Q4AMMAIAACaAgAQwQgAAOkOADCrCkAAog0AIaULAQCoDQAhpgsCAKENACGnCwAA6g4AIAEAAACXAgAgAQAAAJcCACAGvwgAAOkOADDACAAAmgIAEMEIAADpDgAwqwpAAKINACGlCwEAqA0AIaYLAgChDQAhAAMAAACaAgAgAwAAmwIAMAQAAJcCACADAAAAmgIAIAMAAJsCADAEAACXAgAgAwAAAJoCACADAACbAgAwBAAAlwIAIAOrCkAAAAABpQsBAAAAAaYLAgAAAAEBCAAAnwIAIAOrCkAAAAABpQsBAAAAAaYLAgAAAAEBCAAAoQIAMAEIAAChAgAwA6sKQACdDwAhpQsBAKEPACGmCwIAnA8AIQIAAACXAgAgCAAApAIAIAOrCkAAnQ8AIaULAQChDwAhpgsCAJwPACECAAAAmgIAIAgAAKYCACACAAAAmgIAIAgAAKYCACADAAAAlwIAIA8AAJ8CACAQAACkAgAgAQAAAJcCACABAAAAmgIAIAUVAACoFAAgFgAAqRQAIBcAAKwUACAYAACrFAAgGQAAqhQAIAa_CAAA6A4AMMAIAACtAgAQwQgAAOgOADCrCkAAmg0AIaULAQCkDQAhpgsCAJkNACEDAAAAmgIAIAMAAKwCADAUAACtAgAgAwAAAJoCACADAACbAgAwBAAAlwIAIBZgAAC9DQAgbQAA5w4AIL8IAADmDgAwwAgAAK0BABDBCAAA5g4AMMwIAQAAAAHrCEAAog0AIYkJAgChDQAhjglAAKINACGwCQEAuw0AIY4LQADNDQAhlQsBAKgNACGbCyAAvA0AIZwLAgChDQAhnQsCAOsNACGeCwEAqA0AIZ8LAQCoDQAhoAsCAKENACGhCwEAuw0AIaILAQC7DQAhowtAAM0NACGkC0AAzQ0AIQEAAACwAgAgAQAAALACACAJYAAAuA8AIG0AAKcUACCwCQAAqA8AII4LAACoDwAgnQsAAKgPACChCwAAqA8AIKILAACoDwAgowsAAKgPACCkCwAAqA8AIAMAAACtAQAgAwAAswIAMAQAALACACADAAAArQEAIAMAALMCADAEAACwAgAgAwAAAK0BACADAACzAgAwBAAAsAIAIBNgAACmFAAgbQAAmBEAIMwIAQAAAAHrCEAAAAABiQkCAAAAAY4JQAAAAAGwCQEAAAABjgtAAAAAAZULAQAAAAGbCyAAAAABnAsCAAAAAZ0LAgAAAAGeCwEAAAABnwsBAAAAAaALAgAAAAGhCwEAAAABogsBAAAAAaMLQAAAAAGkC0AAAAABAQgAALcCACARzAgBAAAAAesIQAAAAAGJCQIAAAABjglAAAAAAbAJAQAAAAGOC0AAAAABlQsBAAAAAZsLIAAAAAGcCwIAAAABnQsCAAAAAZ4LAQAAAAGfCwEAAAABoAsCAAAAAaELAQAAAAGiCwEAAAABowtAAAAAAaQLQAAAAAEBCAAAuQIAMAEIAAC5AgAwE2AAAKUUACBtAACLEQAgzAgBAKEPACHrCEAAnQ8AIYkJAgCcDwAhjglAAJ0PACGwCQEArA8AIY4LQADLDwAhlQsBAKEPACGbCyAArw8AIZwLAgCcDwAhnQsCAIUQACGeCwEAoQ8AIZ8LAQChDwAhoAsCAJwPACGhCwEArA8AIaILAQCsDwAhowtAAMsPACGkC0AAyw8AIQIAAACwAgAgCAAAvAIAIBHMCAEAoQ8AIesIQACdDwAhiQkCAJwPACGOCUAAnQ8AIbAJAQCsDwAhjgtAAMsPACGVCwEAoQ8AIZsLIACvDwAhnAsCAJwPACGdCwIAhRAAIZ4LAQChDwAhnwsBAKEPACGgCwIAnA8AIaELAQCsDwAhogsBAKwPACGjC0AAyw8AIaQLQADLDwAhAgAAAK0BACAIAAC-AgAgAgAAAK0BACAIAAC-AgAgAwAAALACACAPAAC3AgAgEAAAvAIAIAEAAACwAgAgAQAAAK0BACAMFQAAoBQAIBYAAKEUACAXAACkFAAgGAAAoxQAIBkAAKIUACCwCQAAqA8AII4LAACoDwAgnQsAAKgPACChCwAAqA8AIKILAACoDwAgowsAAKgPACCkCwAAqA8AIBS_CAAA5Q4AMMAIAADFAgAQwQgAAOUOADDMCAEApA0AIesIQACaDQAhiQkCAJkNACGOCUAAmg0AIbAJAQCyDQAhjgtAAMkNACGVCwEApA0AIZsLIAC0DQAhnAsCAJkNACGdCwIA6A0AIZ4LAQCkDQAhnwsBAKQNACGgCwIAmQ0AIaELAQCyDQAhogsBALINACGjC0AAyQ0AIaQLQADJDQAhAwAAAK0BACADAADEAgAwFAAAxQIAIAMAAACtAQAgAwAAswIAMAQAALACACABAAAAsQEAIAEAAACxAQAgAwAAAK8BACADAACwAQAwBAAAsQEAIAMAAACvAQAgAwAAsAEAMAQAALEBACADAAAArwEAIAMAALABADAEAACxAQAgCmwAAJ8UACDCCAQAAAABzAgBAAAAAfEIAQAAAAGOCUAAAAABkQkBAAAAAbgJAQAAAAH7CUAAAAAB_AkCAAAAAf0JQAAAAAEBCAAAzQIAIAnCCAQAAAABzAgBAAAAAfEIAQAAAAGOCUAAAAABkQkBAAAAAbgJAQAAAAH7CUAAAAAB_AkCAAAAAf0JQAAAAAEBCAAAzwIAMAEIAADPAgAwCmwAAJ4UACDCCAQApw8AIcwIAQChDwAh8QgBAKEPACGOCUAAnQ8AIZEJAQCsDwAhuAkBAKEPACH7CUAAnQ8AIfwJAgCcDwAh_QlAAMsPACECAAAAsQEAIAgAANICACAJwggEAKcPACHMCAEAoQ8AIfEIAQChDwAhjglAAJ0PACGRCQEArA8AIbgJAQChDwAh-wlAAJ0PACH8CQIAnA8AIf0JQADLDwAhAgAAAK8BACAIAADUAgAgAgAAAK8BACAIAADUAgAgAwAAALEBACAPAADNAgAgEAAA0gIAIAEAAACxAQAgAQAAAK8BACAHFQAAmRQAIBYAAJoUACAXAACdFAAgGAAAnBQAIBkAAJsUACCRCQAAqA8AIP0JAACoDwAgDL8IAADkDgAwwAgAANsCABDBCAAA5A4AMMIIBACrDQAhzAgBAKQNACHxCAEApA0AIY4JQACaDQAhkQkBALINACG4CQEApA0AIfsJQACaDQAh_AkCAJkNACH9CUAAyQ0AIQMAAACvAQAgAwAA2gIAMBQAANsCACADAAAArwEAIAMAALABADAEAACxAQAgAQAAAKsBACABAAAAqwEAIAMAAACpAQAgAwAAqgEAMAQAAKsBACADAAAAqQEAIAMAAKoBADAEAACrAQAgAwAAAKkBACADAACqAQAwBAAAqwEAIBdgAACYFAAgwggBAAAAAcwIAQAAAAHrCEAAAAAB8QgBAAAAAYoJAgAAAAGNCQEAAAABjglAAAAAAZIJAQAAAAGWCQIAAAABmAkCAAAAAbAJAQAAAAGyCgEAAAABkQsCAAAAAZILAQAAAAGTCwEAAAABlAsBAAAAAZULAQAAAAGWCwEAAAABlwsBAAAAAZgLAgAAAAGZCwIAAAABmgtAAAAAAQEIAADjAgAgFsIIAQAAAAHMCAEAAAAB6whAAAAAAfEIAQAAAAGKCQIAAAABjQkBAAAAAY4JQAAAAAGSCQEAAAABlgkCAAAAAZgJAgAAAAGwCQEAAAABsgoBAAAAAZELAgAAAAGSCwEAAAABkwsBAAAAAZQLAQAAAAGVCwEAAAABlgsBAAAAAZcLAQAAAAGYCwIAAAABmQsCAAAAAZoLQAAAAAEBCAAA5QIAMAEIAADlAgAwF2AAAJcUACDCCAEAoQ8AIcwIAQChDwAh6whAAJ0PACHxCAEAoQ8AIYoJAgCcDwAhjQkBAKwPACGOCUAAnQ8AIZIJAQChDwAhlgkCAJwPACGYCQIAnA8AIbAJAQCsDwAhsgoBAKwPACGRCwIAnA8AIZILAQCsDwAhkwsBAKwPACGUCwEArA8AIZULAQCsDwAhlgsBAKwPACGXCwEArA8AIZgLAgCcDwAhmQsCAJwPACGaC0AAyw8AIQIAAACrAQAgCAAA6AIAIBbCCAEAoQ8AIcwIAQChDwAh6whAAJ0PACHxCAEAoQ8AIYoJAgCcDwAhjQkBAKwPACGOCUAAnQ8AIZIJAQChDwAhlgkCAJwPACGYCQIAnA8AIbAJAQCsDwAhsgoBAKwPACGRCwIAnA8AIZILAQCsDwAhkwsBAKwPACGUCwEArA8AIZULAQCsDwAhlgsBAKwPACGXCwEArA8AIZgLAgCcDwAhmQsCAJwPACGaC0AAyw8AIQIAAACpAQAgCAAA6gIAIAIAAACpAQAgCAAA6gIAIAMAAACrAQAgDwAA4wIAIBAAAOgCACABAAAAqwEAIAEAAACpAQAgDxUAAJIUACAWAACTFAAgFwAAlhQAIBgAAJUUACAZAACUFAAgjQkAAKgPACCwCQAAqA8AILIKAACoDwAgkgsAAKgPACCTCwAAqA8AIJQLAACoDwAglQsAAKgPACCWCwAAqA8AIJcLAACoDwAgmgsAAKgPACAZvwgAAOMOADDACAAA8QIAEMEIAADjDgAwwggBAKQNACHMCAEApA0AIesIQACaDQAh8QgBAKQNACGKCQIAmQ0AIY0JAQCyDQAhjglAAJoNACGSCQEApA0AIZYJAgCZDQAhmAkCAJkNACGwCQEAsg0AIbIKAQCyDQAhkQsCAJkNACGSCwEAsg0AIZMLAQCyDQAhlAsBALINACGVCwEAsg0AIZYLAQCyDQAhlwsBALINACGYCwIAmQ0AIZkLAgCZDQAhmgtAAMkNACEDAAAAqQEAIAMAAPACADAUAADxAgAgAwAAAKkBACADAACqAQAwBAAAqwEAIAy_CAAA4g4AMMAIAAD3AgAQwQgAAOIOADDCCAEAAAABhgkBAKgNACH8CQIAoQ0AIYsLAAC7DgAgjAtAAM0NACGNCwEAuw0AIY4LQACiDQAhjwtAAM0NACGQC0AAog0AIQEAAAD0AgAgAQAAAPQCACAMvwgAAOIOADDACAAA9wIAEMEIAADiDgAwwggBAKgNACGGCQEAqA0AIfwJAgChDQAhiwsAALsOACCMC0AAzQ0AIY0LAQC7DQAhjgtAAKINACGPC0AAzQ0AIZALQACiDQAhA4wLAACoDwAgjQsAAKgPACCPCwAAqA8AIAMAAAD3AgAgAwAA-AIAMAQAAPQCACADAAAA9wIAIAMAAPgCADAEAAD0AgAgAwAAAPcCACADAAD4AgAwBAAA9AIAIAnCCAEAAAABhgkBAAAAAfwJAgAAAAGLC4AAAAABjAtAAAAAAY0LAQAAAAGOC0AAAAABjwtAAAAAAZALQAAAAAEBCAAA_AIAIAnCCAEAAAABhgkBAAAAAfwJAgAAAAGLC4AAAAABjAtAAAAAAY0LAQAAAAGOC0AAAAABjwtAAAAAAZALQAAAAAEBCAAA_gIAMAEIAAD-AgAwCcIIAQChDwAhhgkBAKEPACH8CQIAnA8AIYsLgAAAAAGMC0AAyw8AIY0LAQCsDwAhjgtAAJ0PACGPC0AAyw8AIZALQACdDwAhAgAAAPQCACAIAACBAwAgCcIIAQChDwAhhgkBAKEPACH8CQIAnA8AIYsLgAAAAAGMC0AAyw8AIY0LAQCsDwAhjgtAAJ0PACGPC0AAyw8AIZALQACdDwAhAgAAAPcCACAIAACDAwAgAgAAAPcCACAIAACDAwAgAwAAAPQCACAPAAD8AgAgEAAAgQMAIAEAAAD0AgAgAQAAAPcCACAIFQAAjRQAIBYAAI4UACAXAACRFAAgGAAAkBQAIBkAAI8UACCMCwAAqA8AII0LAACoDwAgjwsAAKgPACAMvwgAAOEOADDACAAAigMAEMEIAADhDgAwwggBAKQNACGGCQEApA0AIfwJAgCZDQAhiwsAAPINACCMC0AAyQ0AIY0LAQCyDQAhjgtAAJoNACGPC0AAyQ0AIZALQACaDQAhAwAAAPcCACADAACJAwAwFAAAigMAIAMAAAD3AgAgAwAA-AIAMAQAAPQCACAJvwgAAN8OADDACAAAkAMAEMEIAADfDgAwzAgBAKgNACHrCEAAog0AIY4JQACiDQAhtQkBAKgNACHzCQQArw0AIYoLAADgDgAgAQAAAI0DACABAAAAjQMAIAi_CAAA3w4AMMAIAACQAwAQwQgAAN8OADDMCAEAqA0AIesIQACiDQAhjglAAKINACG1CQEAqA0AIfMJBACvDQAhAAMAAACQAwAgAwAAkQMAMAQAAI0DACADAAAAkAMAIAMAAJEDADAEAACNAwAgAwAAAJADACADAACRAwAwBAAAjQMAIAXMCAEAAAAB6whAAAAAAY4JQAAAAAG1CQEAAAAB8wkEAAAAAQEIAACVAwAgBcwIAQAAAAHrCEAAAAABjglAAAAAAbUJAQAAAAHzCQQAAAABAQgAAJcDADABCAAAlwMAMAXMCAEAoQ8AIesIQACdDwAhjglAAJ0PACG1CQEAoQ8AIfMJBACnDwAhAgAAAI0DACAIAACaAwAgBcwIAQChDwAh6whAAJ0PACGOCUAAnQ8AIbUJAQChDwAh8wkEAKcPACECAAAAkAMAIAgAAJwDACACAAAAkAMAIAgAAJwDACADAAAAjQMAIA8AAJUDACAQAACaAwAgAQAAAI0DACABAAAAkAMAIAUVAACIFAAgFgAAiRQAIBcAAIwUACAYAACLFAAgGQAAihQAIAi_CAAA3g4AMMAIAACjAwAQwQgAAN4OADDMCAEApA0AIesIQACaDQAhjglAAJoNACG1CQEApA0AIfMJBACrDQAhAwAAAJADACADAACiAwAwFAAAowMAIAMAAACQAwAgAwAAkQMAMAQAAI0DACAGigIAANQOACC_CAAA0w4AMMAIAAC6AwAQwQgAANMOADCPCQEAqA0AIdUJAQAAAAEBAAAApgMAIBqEAgAA3Q4AIIYCAADRDgAgvwgAANwOADDACAAAqAMAEMEIAADcDgAwjwkBAKgNACGbCUAAog0AIdUJAQCoDQAh1gkBAKgNACH5CUAAzQ0AIcMKIAC8DQAh9AoCAKENACH1CgIA6w0AIfcKAACzDQAg-QogALwNACH6CgEAqA0AIfsKAQCoDQAh_AoAALMNACD9CgAAsw0AIP4KAACzDQAg_woBAKgNACGACwEAuw0AIYELAQC7DQAhggtAAM0NACGDCyAAvA0AIYQLAQC7DQAhCIQCAACHFAAghgIAAPATACD5CQAAqA8AIPUKAACoDwAggAsAAKgPACCBCwAAqA8AIIILAACoDwAghAsAAKgPACAahAIAAN0OACCGAgAA0Q4AIL8IAADcDgAwwAgAAKgDABDBCAAA3A4AMI8JAQCoDQAhmwlAAKINACHVCQEAAAAB1gkBAKgNACH5CUAAzQ0AIcMKIAC8DQAh9AoCAKENACH1CgIA6w0AIfcKAACzDQAg-QogALwNACH6CgEAqA0AIfsKAQCoDQAh_AoAALMNACD9CgAAsw0AIP4KAACzDQAg_woBAKgNACGACwEAuw0AIYELAQC7DQAhggtAAM0NACGDCyAAvA0AIYQLAQC7DQAhAwAAAKgDACADAACpAwAwBAAAqgMAIBKFAgAA2Q4AIIcCAADaDgAgiQIAANsOACC_CAAA1w4AMMAIAACsAwAQwQgAANcOADDCCAEAqA0AIfgJAQCoDQAh5woCAOsNACHxCgEAqA0AIfIKAQCoDQAh8woBAKgNACH0CgIAoQ0AIfUKAgDrDQAh9goBALsNACH3CgAAsw0AIPgKIADYDgAh-QogALwNACEHhQIAAIQUACCHAgAAhRQAIIkCAACGFAAg5woAAKgPACD1CgAAqA8AIPYKAACoDwAg-AoAAKgPACAShQIAANkOACCHAgAA2g4AIIkCAADbDgAgvwgAANcOADDACAAArAMAEMEIAADXDgAwwggBAAAAAfgJAQCoDQAh5woCAOsNACHxCgEAqA0AIfIKAQCoDQAh8woBAKgNACH0CgIAoQ0AIfUKAgDrDQAh9goBALsNACH3CgAAsw0AIPgKIADYDgAh-QogALwNACEDAAAArAMAIAMAAK0DADAEAACuAwAgAwAAAKwDACADAACtAwAwBAAArgMAIAEAAACsAwAgDYgCAADWDgAgvwgAANUOADDACAAAsgMAEMEIAADVDgAwwggBAKgNACG0CgEAqA0AIeoKBACvDQAh6woEAK8NACHsCgQA5Q0AIe0KBADlDQAh7goEAK8NACHvCgQArw0AIfAKQACiDQAhA4gCAACDFAAg7AoAAKgPACDtCgAAqA8AIA2IAgAA1g4AIL8IAADVDgAwwAgAALIDABDBCAAA1Q4AMMIIAQAAAAG0CgEAqA0AIeoKBACvDQAh6woEAK8NACHsCgQA5Q0AIe0KBADlDQAh7goEAK8NACHvCgQArw0AIfAKQACiDQAhAwAAALIDACADAACzAwAwBAAAtAMAIAEAAACyAwAgAQAAAKwDACABAAAAqAMAIAEAAACmAwAgBooCAADUDgAgvwgAANMOADDACAAAugMAEMEIAADTDgAwjwkBAKgNACHVCQEAqA0AIQGKAgAAghQAIAMAAAC6AwAgAwAAuwMAMAQAAKYDACADAAAAugMAIAMAALsDADAEAACmAwAgAwAAALoDACADAAC7AwAwBAAApgMAIAOKAgAAgRQAII8JAQAAAAHVCQEAAAABAQgAAL8DACACjwkBAAAAAdUJAQAAAAEBCAAAwQMAMAEIAADBAwAwA4oCAAD0EwAgjwkBAKEPACHVCQEAoQ8AIQIAAACmAwAgCAAAxAMAIAKPCQEAoQ8AIdUJAQChDwAhAgAAALoDACAIAADGAwAgAgAAALoDACAIAADGAwAgAwAAAKYDACAPAAC_AwAgEAAAxAMAIAEAAACmAwAgAQAAALoDACADFQAA8RMAIBgAAPMTACAZAADyEwAgBb8IAADSDgAwwAgAAM0DABDBCAAA0g4AMI8JAQCkDQAh1QkBAKQNACEDAAAAugMAIAMAAMwDADAUAADNAwAgAwAAALoDACADAAC7AwAwBAAApgMAIAuGAgAA0Q4AIL8IAADQDgAwwAgAANMDABDBCAAA0A4AMI8JAQCoDQAh1QkBAAAAAYULAQC7DQAhhgsBALsNACGHCwEAuw0AIYgLAQC7DQAhiQsAALMNACABAAAA0AMAIAEAAADQAwAgC4YCAADRDgAgvwgAANAOADDACAAA0wMAEMEIAADQDgAwjwkBAKgNACHVCQEAqA0AIYULAQC7DQAhhgsBALsNACGHCwEAuw0AIYgLAQC7DQAhiQsAALMNACAFhgIAAPATACCFCwAAqA8AIIYLAACoDwAghwsAAKgPACCICwAAqA8AIAMAAADTAwAgAwAA1AMAMAQAANADACADAAAA0wMAIAMAANQDADAEAADQAwAgAwAAANMDACADAADUAwAwBAAA0AMAIAiGAgAA7xMAII8JAQAAAAHVCQEAAAABhQsBAAAAAYYLAQAAAAGHCwEAAAABiAsBAAAAAYkLAADuEwAgAQgAANgDACAHjwkBAAAAAdUJAQAAAAGFCwEAAAABhgsBAAAAAYcLAQAAAAGICwEAAAABiQsAAO4TACABCAAA2gMAMAEIAADaAwAwCIYCAADkEwAgjwkBAKEPACHVCQEAoQ8AIYULAQCsDwAhhgsBAKwPACGHCwEArA8AIYgLAQCsDwAhiQsAAOMTACACAAAA0AMAIAgAAN0DACAHjwkBAKEPACHVCQEAoQ8AIYULAQCsDwAhhgsBAKwPACGHCwEArA8AIYgLAQCsDwAhiQsAAOMTACACAAAA0wMAIAgAAN8DACACAAAA0wMAIAgAAN8DACADAAAA0AMAIA8AANgDACAQAADdAwAgAQAAANADACABAAAA0wMAIAcVAADgEwAgGAAA4hMAIBkAAOETACCFCwAAqA8AIIYLAACoDwAghwsAAKgPACCICwAAqA8AIAq_CAAAzw4AMMAIAADmAwAQwQgAAM8OADCPCQEApA0AIdUJAQCkDQAhhQsBALINACGGCwEAsg0AIYcLAQCyDQAhiAsBALINACGJCwAAsw0AIAMAAADTAwAgAwAA5QMAMBQAAOYDACADAAAA0wMAIAMAANQDADAEAADQAwAgAQAAAKoDACABAAAAqgMAIAMAAACoAwAgAwAAqQMAMAQAAKoDACADAAAAqAMAIAMAAKkDADAEAACqAwAgAwAAAKgDACADAACpAwAwBAAAqgMAIBeEAgAA3hMAIIYCAADfEwAgjwkBAAAAAZsJQAAAAAHVCQEAAAAB1gkBAAAAAfkJQAAAAAHDCiAAAAAB9AoCAAAAAfUKAgAAAAH3CgAA3RMAIPkKIAAAAAH6CgEAAAAB-woBAAAAAfwKAADaEwAg_QoAANsTACD-CgAA3BMAIP8KAQAAAAGACwEAAAABgQsBAAAAAYILQAAAAAGDCyAAAAABhAsBAAAAAQEIAADuAwAgFY8JAQAAAAGbCUAAAAAB1QkBAAAAAdYJAQAAAAH5CUAAAAABwwogAAAAAfQKAgAAAAH1CgIAAAAB9woAAN0TACD5CiAAAAAB-goBAAAAAfsKAQAAAAH8CgAA2hMAIP0KAADbEwAg_goAANwTACD_CgEAAAABgAsBAAAAAYELAQAAAAGCC0AAAAABgwsgAAAAAYQLAQAAAAEBCAAA8AMAMAEIAADwAwAwF4QCAADMEwAghgIAAM0TACCPCQEAoQ8AIZsJQACdDwAh1QkBAKEPACHWCQEAoQ8AIfkJQADLDwAhwwogAK8PACH0CgIAnA8AIfUKAgCFEAAh9woAAMsTACD5CiAArw8AIfoKAQChDwAh-woBAKEPACH8CgAAyBMAIP0KAADJEwAg_goAAMoTACD_CgEAoQ8AIYALAQCsDwAhgQsBAKwPACGCC0AAyw8AIYMLIACvDwAhhAsBAKwPACECAAAAqgMAIAgAAPMDACAVjwkBAKEPACGbCUAAnQ8AIdUJAQChDwAh1gkBAKEPACH5CUAAyw8AIcMKIACvDwAh9AoCAJwPACH1CgIAhRAAIfcKAADLEwAg-QogAK8PACH6CgEAoQ8AIfsKAQChDwAh_AoAAMgTACD9CgAAyRMAIP4KAADKEwAg_woBAKEPACGACwEArA8AIYELAQCsDwAhggtAAMsPACGDCyAArw8AIYQLAQCsDwAhAgAAAKgDACAIAAD1AwAgAgAAAKgDACAIAAD1AwAgAwAAAKoDACAPAADuAwAgEAAA8wMAIAEAAACqAwAgAQAAAKgDACALFQAAwxMAIBYAAMQTACAXAADHEwAgGAAAxhMAIBkAAMUTACD5CQAAqA8AIPUKAACoDwAggAsAAKgPACCBCwAAqA8AIIILAACoDwAghAsAAKgPACAYvwgAAM4OADDACAAA_AMAEMEIAADODgAwjwkBAKQNACGbCUAAmg0AIdUJAQCkDQAh1gkBAKQNACH5CUAAyQ0AIcMKIAC0DQAh9AoCAJkNACH1CgIA6A0AIfcKAACzDQAg-QogALQNACH6CgEApA0AIfsKAQCkDQAh_AoAALMNACD9CgAAsw0AIP4KAACzDQAg_woBAKQNACGACwEAsg0AIYELAQCyDQAhggtAAMkNACGDCyAAtA0AIYQLAQCyDQAhAwAAAKgDACADAAD7AwAwFAAA_AMAIAMAAACoAwAgAwAAqQMAMAQAAKoDACABAAAArgMAIAEAAACuAwAgAwAAAKwDACADAACtAwAwBAAArgMAIAMAAACsAwAgAwAArQMAMAQAAK4DACADAAAArAMAIAMAAK0DADAEAACuAwAgD4UCAADAEwAghwIAAMETACCJAgAAwhMAIMIIAQAAAAH4CQEAAAAB5woCAAAAAfEKAQAAAAHyCgEAAAAB8woBAAAAAfQKAgAAAAH1CgIAAAAB9goBAAAAAfcKAAC_EwAg-AogAAAAAfkKIAAAAAEBCAAAhAQAIAzCCAEAAAAB-AkBAAAAAecKAgAAAAHxCgEAAAAB8goBAAAAAfMKAQAAAAH0CgIAAAAB9QoCAAAAAfYKAQAAAAH3CgAAvxMAIPgKIAAAAAH5CiAAAAABAQgAAIYEADABCAAAhgQAMA-FAgAAsBMAIIcCAACxEwAgiQIAALITACDCCAEAoQ8AIfgJAQChDwAh5woCAIUQACHxCgEAoQ8AIfIKAQChDwAh8woBAKEPACH0CgIAnA8AIfUKAgCFEAAh9goBAKwPACH3CgAArxMAIPgKIADqDwAh-QogAK8PACECAAAArgMAIAgAAIkEACAMwggBAKEPACH4CQEAoQ8AIecKAgCFEAAh8QoBAKEPACHyCgEAoQ8AIfMKAQChDwAh9AoCAJwPACH1CgIAhRAAIfYKAQCsDwAh9woAAK8TACD4CiAA6g8AIfkKIACvDwAhAgAAAKwDACAIAACLBAAgAgAAAKwDACAIAACLBAAgAwAAAK4DACAPAACEBAAgEAAAiQQAIAEAAACuAwAgAQAAAKwDACAJFQAAqhMAIBYAAKsTACAXAACuEwAgGAAArRMAIBkAAKwTACDnCgAAqA8AIPUKAACoDwAg9goAAKgPACD4CgAAqA8AIA-_CAAAzQ4AMMAIAACSBAAQwQgAAM0OADDCCAEApA0AIfgJAQCkDQAh5woCAOgNACHxCgEApA0AIfIKAQCkDQAh8woBAKQNACH0CgIAmQ0AIfUKAgDoDQAh9goBALINACH3CgAAsw0AIPgKIADbDQAh-QogALQNACEDAAAArAMAIAMAAJEEADAUAACSBAAgAwAAAKwDACADAACtAwAwBAAArgMAIAEAAAC0AwAgAQAAALQDACADAAAAsgMAIAMAALMDADAEAAC0AwAgAwAAALIDACADAACzAwAwBAAAtAMAIAMAAACyAwAgAwAAswMAMAQAALQDACAKiAIAAKkTACDCCAEAAAABtAoBAAAAAeoKBAAAAAHrCgQAAAAB7AoEAAAAAe0KBAAAAAHuCgQAAAAB7woEAAAAAfAKQAAAAAEBCAAAmgQAIAnCCAEAAAABtAoBAAAAAeoKBAAAAAHrCgQAAAAB7AoEAAAAAe0KBAAAAAHuCgQAAAAB7woEAAAAAfAKQAAAAAEBCAAAnAQAMAEIAACcBAAwCogCAACoEwAgwggBAKEPACG0CgEAoQ8AIeoKBACnDwAh6woEAKcPACHsCgQA-g8AIe0KBAD6DwAh7goEAKcPACHvCgQApw8AIfAKQACdDwAhAgAAALQDACAIAACfBAAgCcIIAQChDwAhtAoBAKEPACHqCgQApw8AIesKBACnDwAh7AoEAPoPACHtCgQA-g8AIe4KBACnDwAh7woEAKcPACHwCkAAnQ8AIQIAAACyAwAgCAAAoQQAIAIAAACyAwAgCAAAoQQAIAMAAAC0AwAgDwAAmgQAIBAAAJ8EACABAAAAtAMAIAEAAACyAwAgBxUAAKMTACAWAACkEwAgFwAApxMAIBgAAKYTACAZAAClEwAg7AoAAKgPACDtCgAAqA8AIAy_CAAAzA4AMMAIAACoBAAQwQgAAMwOADDCCAEApA0AIbQKAQCkDQAh6goEAKsNACHrCgQAqw0AIewKBADgDQAh7QoEAOANACHuCgQAqw0AIe8KBACrDQAh8ApAAJoNACEDAAAAsgMAIAMAAKcEADAUAACoBAAgAwAAALIDACADAACzAwAwBAAAtAMAIAe_CAAAyw4AMMAIAACuBAAQwQgAAMsOADDCCAIAAAABywkCAKENACHoCgEAqA0AIekKQACiDQAhAQAAAKsEACABAAAAqwQAIAe_CAAAyw4AMMAIAACuBAAQwQgAAMsOADDCCAIAoQ0AIcsJAgChDQAh6AoBAKgNACHpCkAAog0AIQADAAAArgQAIAMAAK8EADAEAACrBAAgAwAAAK4EACADAACvBAAwBAAAqwQAIAMAAACuBAAgAwAArwQAMAQAAKsEACAEwggCAAAAAcsJAgAAAAHoCgEAAAAB6QpAAAAAAQEIAACzBAAgBMIIAgAAAAHLCQIAAAAB6AoBAAAAAekKQAAAAAEBCAAAtQQAMAEIAAC1BAAwBMIIAgCcDwAhywkCAJwPACHoCgEAoQ8AIekKQACdDwAhAgAAAKsEACAIAAC4BAAgBMIIAgCcDwAhywkCAJwPACHoCgEAoQ8AIekKQACdDwAhAgAAAK4EACAIAAC6BAAgAgAAAK4EACAIAAC6BAAgAwAAAKsEACAPAACzBAAgEAAAuAQAIAEAAACrBAAgAQAAAK4EACAFFQAAnhMAIBYAAJ8TACAXAACiEwAgGAAAoRMAIBkAAKATACAHvwgAAMoOADDACAAAwQQAEMEIAADKDgAwwggCAJkNACHLCQIAmQ0AIegKAQCkDQAh6QpAAJoNACEDAAAArgQAIAMAAMAEADAUAADBBAAgAwAAAK4EACADAACvBAAwBAAAqwQAIAEAAACeAQAgAQAAAJ4BACADAAAAnAEAIAMAAJ0BADAEAACeAQAgAwAAAJwBACADAACdAQAwBAAAngEAIAMAAACcAQAgAwAAnQEAMAQAAJ4BACAJYAAAnRMAIIoCAAC-EQAgwggBAAAAAcwIAQAAAAHrCEAAAAABjglAAAAAAY8JAQAAAAHVCQEAAAAB1gkBAAAAAQEIAADJBAAgCIoCAAC-EQAgwggBAAAAAcwIAQAAAAHrCEAAAAABjglAAAAAAY8JAQAAAAHVCQEAAAAB1gkBAAAAAQEIAADLBAAwAQgAAMsEADAJYAAAnBMAIIoCAAC7EQAgwggBAKEPACHMCAEAoQ8AIesIQACdDwAhjglAAJ0PACGPCQEAoQ8AIdUJAQChDwAh1gkBAKwPACECAAAAngEAIAgAAM4EACAIigIAALsRACDCCAEAoQ8AIcwIAQChDwAh6whAAJ0PACGOCUAAnQ8AIY8JAQChDwAh1QkBAKEPACHWCQEArA8AIQIAAACcAQAgCAAA0AQAIAIAAACcAQAgCAAA0AQAIAMAAACeAQAgDwAAyQQAIBAAAM4EACABAAAAngEAIAEAAACcAQAgBBUAAJkTACAYAACbEwAgGQAAmhMAINYJAACoDwAgC4oCAACzDQAgvwgAAMkOADDACAAA1wQAEMEIAADJDgAwwggBAKQNACHMCAEApA0AIesIQACaDQAhjglAAJoNACGPCQEApA0AIdUJAQCkDQAh1gkBALINACEDAAAAnAEAIAMAANYEADAUAADXBAAgAwAAAJwBACADAACdAQAwBAAAngEAIAhgAAC9DQAgvwgAAMgOADDACAAAtgEAEMEIAADIDgAwzAgBAAAAAesIQACiDQAh5gogALwNACHnCgIAoQ0AIQEAAADaBAAgAQAAANoEACABYAAAuA8AIAMAAAC2AQAgAwAA3QQAMAQAANoEACADAAAAtgEAIAMAAN0EADAEAADaBAAgAwAAALYBACADAADdBAAwBAAA2gQAIAVgAACYEwAgzAgBAAAAAesIQAAAAAHmCiAAAAAB5woCAAAAAQEIAADhBAAgBMwIAQAAAAHrCEAAAAAB5gogAAAAAecKAgAAAAEBCAAA4wQAMAEIAADjBAAwBWAAAJcTACDMCAEAoQ8AIesIQACdDwAh5gogAK8PACHnCgIAnA8AIQIAAADaBAAgCAAA5gQAIATMCAEAoQ8AIesIQACdDwAh5gogAK8PACHnCgIAnA8AIQIAAAC2AQAgCAAA6AQAIAIAAAC2AQAgCAAA6AQAIAMAAADaBAAgDwAA4QQAIBAAAOYEACABAAAA2gQAIAEAAAC2AQAgBRUAAJITACAWAACTEwAgFwAAlhMAIBgAAJUTACAZAACUEwAgB78IAADHDgAwwAgAAO8EABDBCAAAxw4AMMwIAQCkDQAh6whAAJoNACHmCiAAtA0AIecKAgCZDQAhAwAAALYBACADAADuBAAwFAAA7wQAIAMAAAC2AQAgAwAA3QQAMAQAANoEACAKvwgAAMUOADDACAAA9QQAEMEIAADFDgAwzAgBAKgNACGOCUAAog0AIaUJAgChDQAh3QkBAKgNACHjCUAAog0AIeQKAAHDDQAh5QoAAMYOACABAAAA8gQAIAEAAADyBAAgCb8IAADFDgAwwAgAAPUEABDBCAAAxQ4AMMwIAQCoDQAhjglAAKINACGlCQIAoQ0AId0JAQCoDQAh4wlAAKINACHkCgABww0AIQADAAAA9QQAIAMAAPYEADAEAADyBAAgAwAAAPUEACADAAD2BAAwBAAA8gQAIAMAAAD1BAAgAwAA9gQAMAQAAPIEACAGzAgBAAAAAY4JQAAAAAGlCQIAAAAB3QkBAAAAAeMJQAAAAAHkCgABAAABAQgAAPoEACAGzAgBAAAAAY4JQAAAAAGlCQIAAAAB3QkBAAAAAeMJQAAAAAHkCgABAAABAQgAAPwEADABCAAA_AQAMAbMCAEAoQ8AIY4JQACdDwAhpQkCAJwPACHdCQEAoQ8AIeMJQACdDwAh5AoAAb4PACECAAAA8gQAIAgAAP8EACAGzAgBAKEPACGOCUAAnQ8AIaUJAgCcDwAh3QkBAKEPACHjCUAAnQ8AIeQKAAG-DwAhAgAAAPUEACAIAACBBQAgAgAAAPUEACAIAACBBQAgAwAAAPIEACAPAAD6BAAgEAAA_wQAIAEAAADyBAAgAQAAAPUEACAFFQAAjRMAIBYAAI4TACAXAACREwAgGAAAkBMAIBkAAI8TACAJvwgAAMQOADDACAAAiAUAEMEIAADEDgAwzAgBAKQNACGOCUAAmg0AIaUJAgCZDQAh3QkBAKQNACHjCUAAmg0AIeQKAAG_DQAhAwAAAPUEACADAACHBQAwFAAAiAUAIAMAAAD1BAAgAwAA9gQAMAQAAPIEACARvwgAAMIOADDACAAAjgUAEMEIAADCDgAw1ggCAKENACGOCgEAqA0AIbQKAQCoDQAh2AoCAKENACHZCgIAoQ0AIdoKAgChDQAh2woCAKENACHcCgAAvg4AIN0KAAC-DgAg3wpAAKINACHgCkAAzQ0AIeEKQADNDQAh4gpAAM0NACHjCgAAww4AIAEAAACLBQAgAQAAAIsFACAQvwgAAMIOADDACAAAjgUAEMEIAADCDgAw1ggCAKENACGOCgEAqA0AIbQKAQCoDQAh2AoCAKENACHZCgIAoQ0AIdoKAgChDQAh2woCAKENACHcCgAAvg4AIN0KAAC-DgAg3wpAAKINACHgCkAAzQ0AIeEKQADNDQAh4gpAAM0NACED4AoAAKgPACDhCgAAqA8AIOIKAACoDwAgAwAAAI4FACADAACPBQAwBAAAiwUAIAMAAACOBQAgAwAAjwUAMAQAAIsFACADAAAAjgUAIAMAAI8FADAEAACLBQAgDdYIAgAAAAGOCgEAAAABtAoBAAAAAdgKAgAAAAHZCgIAAAAB2goCAAAAAdsKAgAAAAHcCgAAixMAIN0KAACMEwAg3wpAAAAAAeAKQAAAAAHhCkAAAAAB4gpAAAAAAQEIAACTBQAgDdYIAgAAAAGOCgEAAAABtAoBAAAAAdgKAgAAAAHZCgIAAAAB2goCAAAAAdsKAgAAAAHcCgAAixMAIN0KAACMEwAg3wpAAAAAAeAKQAAAAAHhCkAAAAAB4gpAAAAAAQEIAACVBQAwAQgAAJUFADAN1ggCAJwPACGOCgEAoQ8AIbQKAQChDwAh2AoCAJwPACHZCgIAnA8AIdoKAgCcDwAh2woCAJwPACHcCgAAiRMAIN0KAACKEwAg3wpAAJ0PACHgCkAAyw8AIeEKQADLDwAh4gpAAMsPACECAAAAiwUAIAgAAJgFACAN1ggCAJwPACGOCgEAoQ8AIbQKAQChDwAh2AoCAJwPACHZCgIAnA8AIdoKAgCcDwAh2woCAJwPACHcCgAAiRMAIN0KAACKEwAg3wpAAJ0PACHgCkAAyw8AIeEKQADLDwAh4gpAAMsPACECAAAAjgUAIAgAAJoFACACAAAAjgUAIAgAAJoFACADAAAAiwUAIA8AAJMFACAQAACYBQAgAQAAAIsFACABAAAAjgUAIAgVAACEEwAgFgAAhRMAIBcAAIgTACAYAACHEwAgGQAAhhMAIOAKAACoDwAg4QoAAKgPACDiCgAAqA8AIBC_CAAAwQ4AMMAIAAChBQAQwQgAAMEOADDWCAIAmQ0AIY4KAQCkDQAhtAoBAKQNACHYCgIAmQ0AIdkKAgCZDQAh2goCAJkNACHbCgIAmQ0AIdwKAAC-DgAg3QoAAL4OACDfCkAAmg0AIeAKQADJDQAh4QpAAMkNACHiCkAAyQ0AIQMAAACOBQAgAwAAoAUAMBQAAKEFACADAAAAjgUAIAMAAI8FADAEAACLBQAgDb8IAAC_DgAwwAgAAKcFABDBCAAAvw4AMNYIBACvDQAhtAoBAKgNACHXCkAAog0AIdgKBACvDQAh2QoEAK8NACHaCgQArw0AIdsKBACvDQAh3AoAAL4OACDdCgAAvg4AIN4KAADADgAgAQAAAKQFACABAAAApAUAIAy_CAAAvw4AMMAIAACnBQAQwQgAAL8OADDWCAQArw0AIbQKAQCoDQAh1wpAAKINACHYCgQArw0AIdkKBACvDQAh2goEAK8NACHbCgQArw0AIdwKAAC-DgAg3QoAAL4OACAAAwAAAKcFACADAACoBQAwBAAApAUAIAMAAACnBQAgAwAAqAUAMAQAAKQFACADAAAApwUAIAMAAKgFADAEAACkBQAgCdYIBAAAAAG0CgEAAAAB1wpAAAAAAdgKBAAAAAHZCgQAAAAB2goEAAAAAdsKBAAAAAHcCgAAghMAIN0KAACDEwAgAQgAAKwFACAJ1ggEAAAAAbQKAQAAAAHXCkAAAAAB2AoEAAAAAdkKBAAAAAHaCgQAAAAB2woEAAAAAdwKAACCEwAg3QoAAIMTACABCAAArgUAMAEIAACuBQAwCdYIBACnDwAhtAoBAKEPACHXCkAAnQ8AIdgKBACnDwAh2QoEAKcPACHaCgQApw8AIdsKBACnDwAh3AoAAIATACDdCgAAgRMAIAIAAACkBQAgCAAAsQUAIAnWCAQApw8AIbQKAQChDwAh1wpAAJ0PACHYCgQApw8AIdkKBACnDwAh2goEAKcPACHbCgQApw8AIdwKAACAEwAg3QoAAIETACACAAAApwUAIAgAALMFACACAAAApwUAIAgAALMFACADAAAApAUAIA8AAKwFACAQAACxBQAgAQAAAKQFACABAAAApwUAIAUVAAD7EgAgFgAA_BIAIBcAAP8SACAYAAD-EgAgGQAA_RIAIAy_CAAAvQ4AMMAIAAC6BQAQwQgAAL0OADDWCAQAqw0AIbQKAQCkDQAh1wpAAJoNACHYCgQAqw0AIdkKBACrDQAh2goEAKsNACHbCgQAqw0AIdwKAAC-DgAg3QoAAL4OACADAAAApwUAIAMAALkFADAUAAC6BQAgAwAAAKcFACADAACoBQAwBAAApAUAIDZoAQC7DQAhhQIBAKgNACGHAgEAuw0AIb8IAAC6DgAwwAgAAMAFABDBCAAAug4AMMIIAQCoDQAhzAgBAKgNACHVCAEAuw0AIdgIIAC8DQAh3ggEAK8NACHfCAQArw0AIeAIBACvDQAhjglAAKINACGSCQEAqA0AIbgJAQC7DQAh_AkAALsOACCyCgEAuw0AIbMKAQCoDQAhtAoBALsNACG1CgEAuw0AIbYKAQC7DQAhtwogALwNACG4CgEAuw0AIbkKAQC7DQAhugoBALsNACG7CgQArw0AIbwKBACvDQAhvQoEAK8NACG-CgQArw0AIb8KBACvDQAhwAogALwNACHBCgQA5Q0AIcIKBADlDQAhwwogALwNACHECgEAuw0AIcUKAQC7DQAhxgoBALsNACHHCgEAuw0AIcgKAQC7DQAhyQoEAK8NACHKCgQA5Q0AIcsKBACvDQAhzAoEAOUNACHNCgQA5Q0AIc4KAQC7DQAhzwogALwNACHQCgEAuw0AIdEKAAD8DQAg0goAAPwNACDTCgAAsw0AINQKAQC7DQAh1QoBALsNACHWCgAAvA4AIAEAAAC9BQAgAQAAAL0FACA1aAEAuw0AIYUCAQCoDQAhhwIBALsNACG_CAAAug4AMMAIAADABQAQwQgAALoOADDCCAEAqA0AIcwIAQCoDQAh1QgBALsNACHYCCAAvA0AId4IBACvDQAh3wgEAK8NACHgCAQArw0AIY4JQACiDQAhkgkBAKgNACG4CQEAuw0AIfwJAAC7DgAgsgoBALsNACGzCgEAqA0AIbQKAQC7DQAhtQoBALsNACG2CgEAuw0AIbcKIAC8DQAhuAoBALsNACG5CgEAuw0AIboKAQC7DQAhuwoEAK8NACG8CgQArw0AIb0KBACvDQAhvgoEAK8NACG_CgQArw0AIcAKIAC8DQAhwQoEAOUNACHCCgQA5Q0AIcMKIAC8DQAhxAoBALsNACHFCgEAuw0AIcYKAQC7DQAhxwoBALsNACHICgEAuw0AIckKBACvDQAhygoEAOUNACHLCgQArw0AIcwKBADlDQAhzQoEAOUNACHOCgEAuw0AIc8KIAC8DQAh0AoBALsNACHRCgAA_A0AINIKAAD8DQAg0woAALMNACDUCgEAuw0AIdUKAQC7DQAhG2gAAKgPACCHAgAAqA8AINUIAACoDwAguAkAAKgPACCyCgAAqA8AILQKAACoDwAgtQoAAKgPACC2CgAAqA8AILgKAACoDwAguQoAAKgPACC6CgAAqA8AIMEKAACoDwAgwgoAAKgPACDECgAAqA8AIMUKAACoDwAgxgoAAKgPACDHCgAAqA8AIMgKAACoDwAgygoAAKgPACDMCgAAqA8AIM0KAACoDwAgzgoAAKgPACDQCgAAqA8AINEKAACoDwAg0goAAKgPACDUCgAAqA8AINUKAACoDwAgAwAAAMAFACADAADBBQAwBAAAvQUAIAMAAADABQAgAwAAwQUAMAQAAL0FACADAAAAwAUAIAMAAMEFADAEAAC9BQAgMmgBAAAAAYUCAQAAAAGHAgEAAAABwggBAAAAAcwIAQAAAAHVCAEAAAAB2AggAAAAAd4IBAAAAAHfCAQAAAAB4AgEAAAAAY4JQAAAAAGSCQEAAAABuAkBAAAAAfwJgAAAAAGyCgEAAAABswoBAAAAAbQKAQAAAAG1CgEAAAABtgoBAAAAAbcKIAAAAAG4CgEAAAABuQoBAAAAAboKAQAAAAG7CgQAAAABvAoEAAAAAb0KBAAAAAG-CgQAAAABvwoEAAAAAcAKIAAAAAHBCgQAAAABwgoEAAAAAcMKIAAAAAHECgEAAAABxQoBAAAAAcYKAQAAAAHHCgEAAAAByAoBAAAAAckKBAAAAAHKCgQAAAABywoEAAAAAcwKBAAAAAHNCgQAAAABzgoBAAAAAc8KIAAAAAHQCgEAAAAB0QqAAAAAAdIKgAAAAAHTCgAA-hIAINQKAQAAAAHVCgEAAAABAQgAAMUFACAyaAEAAAABhQIBAAAAAYcCAQAAAAHCCAEAAAABzAgBAAAAAdUIAQAAAAHYCCAAAAAB3ggEAAAAAd8IBAAAAAHgCAQAAAABjglAAAAAAZIJAQAAAAG4CQEAAAAB_AmAAAAAAbIKAQAAAAGzCgEAAAABtAoBAAAAAbUKAQAAAAG2CgEAAAABtwogAAAAAbgKAQAAAAG5CgEAAAABugoBAAAAAbsKBAAAAAG8CgQAAAABvQoEAAAAAb4KBAAAAAG_CgQAAAABwAogAAAAAcEKBAAAAAHCCgQAAAABwwogAAAAAcQKAQAAAAHFCgEAAAABxgoBAAAAAccKAQAAAAHICgEAAAAByQoEAAAAAcoKBAAAAAHLCgQAAAABzAoEAAAAAc0KBAAAAAHOCgEAAAABzwogAAAAAdAKAQAAAAHRCoAAAAAB0gqAAAAAAdMKAAD6EgAg1AoBAAAAAdUKAQAAAAEBCAAAxwUAMAEIAADHBQAwMmgBAKwPACGFAgEAoQ8AIYcCAQCsDwAhwggBAKEPACHMCAEAoQ8AIdUIAQCsDwAh2AggAK8PACHeCAQApw8AId8IBACnDwAh4AgEAKcPACGOCUAAnQ8AIZIJAQChDwAhuAkBAKwPACH8CYAAAAABsgoBAKwPACGzCgEAoQ8AIbQKAQCsDwAhtQoBAKwPACG2CgEArA8AIbcKIACvDwAhuAoBAKwPACG5CgEArA8AIboKAQCsDwAhuwoEAKcPACG8CgQApw8AIb0KBACnDwAhvgoEAKcPACG_CgQApw8AIcAKIACvDwAhwQoEAPoPACHCCgQA-g8AIcMKIACvDwAhxAoBAKwPACHFCgEArA8AIcYKAQCsDwAhxwoBAKwPACHICgEArA8AIckKBACnDwAhygoEAPoPACHLCgQApw8AIcwKBAD6DwAhzQoEAPoPACHOCgEArA8AIc8KIACvDwAh0AoBAKwPACHRCoAAAAAB0gqAAAAAAdMKAAD5EgAg1AoBAKwPACHVCgEArA8AIQIAAAC9BQAgCAAAygUAIDJoAQCsDwAhhQIBAKEPACGHAgEArA8AIcIIAQChDwAhzAgBAKEPACHVCAEArA8AIdgIIACvDwAh3ggEAKcPACHfCAQApw8AIeAIBACnDwAhjglAAJ0PACGSCQEAoQ8AIbgJAQCsDwAh_AmAAAAAAbIKAQCsDwAhswoBAKEPACG0CgEArA8AIbUKAQCsDwAhtgoBAKwPACG3CiAArw8AIbgKAQCsDwAhuQoBAKwPACG6CgEArA8AIbsKBACnDwAhvAoEAKcPACG9CgQApw8AIb4KBACnDwAhvwoEAKcPACHACiAArw8AIcEKBAD6DwAhwgoEAPoPACHDCiAArw8AIcQKAQCsDwAhxQoBAKwPACHGCgEArA8AIccKAQCsDwAhyAoBAKwPACHJCgQApw8AIcoKBAD6DwAhywoEAKcPACHMCgQA-g8AIc0KBAD6DwAhzgoBAKwPACHPCiAArw8AIdAKAQCsDwAh0QqAAAAAAdIKgAAAAAHTCgAA-RIAINQKAQCsDwAh1QoBAKwPACECAAAAwAUAIAgAAMwFACACAAAAwAUAIAgAAMwFACADAAAAvQUAIA8AAMUFACAQAADKBQAgAQAAAL0FACABAAAAwAUAICAVAAD0EgAgFgAA9RIAIBcAAPgSACAYAAD3EgAgGQAA9hIAIGgAAKgPACCHAgAAqA8AINUIAACoDwAguAkAAKgPACCyCgAAqA8AILQKAACoDwAgtQoAAKgPACC2CgAAqA8AILgKAACoDwAguQoAAKgPACC6CgAAqA8AIMEKAACoDwAgwgoAAKgPACDECgAAqA8AIMUKAACoDwAgxgoAAKgPACDHCgAAqA8AIMgKAACoDwAgygoAAKgPACDMCgAAqA8AIM0KAACoDwAgzgoAAKgPACDQCgAAqA8AINEKAACoDwAg0goAAKgPACDUCgAAqA8AINUKAACoDwAgNWgBALINACGFAgEApA0AIYcCAQCyDQAhvwgAALkOADDACAAA0wUAEMEIAAC5DgAwwggBAKQNACHMCAEApA0AIdUIAQCyDQAh2AggALQNACHeCAQAqw0AId8IBACrDQAh4AgEAKsNACGOCUAAmg0AIZIJAQCkDQAhuAkBALINACH8CQAA8g0AILIKAQCyDQAhswoBAKQNACG0CgEAsg0AIbUKAQCyDQAhtgoBALINACG3CiAAtA0AIbgKAQCyDQAhuQoBALINACG6CgEAsg0AIbsKBACrDQAhvAoEAKsNACG9CgQAqw0AIb4KBACrDQAhvwoEAKsNACHACiAAtA0AIcEKBADgDQAhwgoEAOANACHDCiAAtA0AIcQKAQCyDQAhxQoBALINACHGCgEAsg0AIccKAQCyDQAhyAoBALINACHJCgQAqw0AIcoKBADgDQAhywoEAKsNACHMCgQA4A0AIc0KBADgDQAhzgoBALINACHPCiAAtA0AIdAKAQCyDQAh0QoAAPYNACDSCgAA9g0AINMKAACzDQAg1AoBALINACHVCgEAsg0AIQMAAADABQAgAwAA0gUAMBQAANMFACADAAAAwAUAIAMAAMEFADAEAAC9BQAgCL8IAAC4DgAwwAgAANkFABDBCAAAuA4AMMIIAQAAAAHMCAEAqA0AIY4JQACiDQAhjgoEAK8NACGRCgQArw0AIQEAAADWBQAgAQAAANYFACAIvwgAALgOADDACAAA2QUAEMEIAAC4DgAwwggBAKgNACHMCAEAqA0AIY4JQACiDQAhjgoEAK8NACGRCgQArw0AIQADAAAA2QUAIAMAANoFADAEAADWBQAgAwAAANkFACADAADaBQAwBAAA1gUAIAMAAADZBQAgAwAA2gUAMAQAANYFACAFwggBAAAAAcwIAQAAAAGOCUAAAAABjgoEAAAAAZEKBAAAAAEBCAAA3gUAIAXCCAEAAAABzAgBAAAAAY4JQAAAAAGOCgQAAAABkQoEAAAAAQEIAADgBQAwAQgAAOAFADAFwggBAKEPACHMCAEAoQ8AIY4JQACdDwAhjgoEAKcPACGRCgQApw8AIQIAAADWBQAgCAAA4wUAIAXCCAEAoQ8AIcwIAQChDwAhjglAAJ0PACGOCgQApw8AIZEKBACnDwAhAgAAANkFACAIAADlBQAgAgAAANkFACAIAADlBQAgAwAAANYFACAPAADeBQAgEAAA4wUAIAEAAADWBQAgAQAAANkFACAFFQAA7xIAIBYAAPASACAXAADzEgAgGAAA8hIAIBkAAPESACAIvwgAALcOADDACAAA7AUAEMEIAAC3DgAwwggBAKQNACHMCAEApA0AIY4JQACaDQAhjgoEAKsNACGRCgQAqw0AIQMAAADZBQAgAwAA6wUAMBQAAOwFACADAAAA2QUAIAMAANoFADAEAADWBQAgFIUCAQCoDQAhhwIBAKgNACG_CAAAtQ4AMMAIAADyBQAQwQgAALUOADDMCAEAqA0AIdUIAQCoDQAh1ggEAK8NACHXCAQArw0AIdgIBACvDQAh2QgEAK8NACHaCAQArw0AIdsIBACvDQAh3AgEAK8NACHdCAQArw0AId4IBACvDQAh3wgEAK8NACHgCAQArw0AIbAKQACiDQAhsQoAALYOACABAAAA7wUAIAEAAADvBQAgE4UCAQCoDQAhhwIBAKgNACG_CAAAtQ4AMMAIAADyBQAQwQgAALUOADDMCAEAqA0AIdUIAQCoDQAh1ggEAK8NACHXCAQArw0AIdgIBACvDQAh2QgEAK8NACHaCAQArw0AIdsIBACvDQAh3AgEAK8NACHdCAQArw0AId4IBACvDQAh3wgEAK8NACHgCAQArw0AIbAKQACiDQAhAAMAAADyBQAgAwAA8wUAMAQAAO8FACADAAAA8gUAIAMAAPMFADAEAADvBQAgAwAAAPIFACADAADzBQAwBAAA7wUAIBCFAgEAAAABhwIBAAAAAcwIAQAAAAHVCAEAAAAB1ggEAAAAAdcIBAAAAAHYCAQAAAAB2QgEAAAAAdoIBAAAAAHbCAQAAAAB3AgEAAAAAd0IBAAAAAHeCAQAAAAB3wgEAAAAAeAIBAAAAAGwCkAAAAABAQgAAPcFACAQhQIBAAAAAYcCAQAAAAHMCAEAAAAB1QgBAAAAAdYIBAAAAAHXCAQAAAAB2AgEAAAAAdkIBAAAAAHaCAQAAAAB2wgEAAAAAdwIBAAAAAHdCAQAAAAB3ggEAAAAAd8IBAAAAAHgCAQAAAABsApAAAAAAQEIAAD5BQAwAQgAAPkFADAQhQIBAKEPACGHAgEAoQ8AIcwIAQChDwAh1QgBAKEPACHWCAQApw8AIdcIBACnDwAh2AgEAKcPACHZCAQApw8AIdoIBACnDwAh2wgEAKcPACHcCAQApw8AId0IBACnDwAh3ggEAKcPACHfCAQApw8AIeAIBACnDwAhsApAAJ0PACECAAAA7wUAIAgAAPwFACAQhQIBAKEPACGHAgEAoQ8AIcwIAQChDwAh1QgBAKEPACHWCAQApw8AIdcIBACnDwAh2AgEAKcPACHZCAQApw8AIdoIBACnDwAh2wgEAKcPACHcCAQApw8AId0IBACnDwAh3ggEAKcPACHfCAQApw8AIeAIBACnDwAhsApAAJ0PACECAAAA8gUAIAgAAP4FACACAAAA8gUAIAgAAP4FACADAAAA7wUAIA8AAPcFACAQAAD8BQAgAQAAAO8FACABAAAA8gUAIAUVAADqEgAgFgAA6xIAIBcAAO4SACAYAADtEgAgGQAA7BIAIBOFAgEApA0AIYcCAQCkDQAhvwgAALQOADDACAAAhQYAEMEIAAC0DgAwzAgBAKQNACHVCAEApA0AIdYIBACrDQAh1wgEAKsNACHYCAQAqw0AIdkIBACrDQAh2ggEAKsNACHbCAQAqw0AIdwIBACrDQAh3QgEAKsNACHeCAQAqw0AId8IBACrDQAh4AgEAKsNACGwCkAAmg0AIQMAAADyBQAgAwAAhAYAMBQAAIUGACADAAAA8gUAIAMAAPMFADAEAADvBQAgAQAAAI8BACABAAAAjwEAIAMAAACNAQAgAwAAjgEAMAQAAI8BACADAAAAjQEAIAMAAI4BADAEAACPAQAgAwAAAI0BACADAACOAQAwBAAAjwEAIBRgAACJEgAgYQAAzREAIGUAAM4RACDCCAEAAAABzAgBAAAAAesIQAAAAAHxCAEAAAABjglAAAAAAY8JAQAAAAGwCQEAAAABsQlAAAAAAbIJQAAAAAG9CQEAAAAB4wlAAAAAAeUJAQAAAAHzCQQAAAAB9AkBAAAAAa0KAgAAAAGuCgIAAAABrwpAAAAAAQEIAACNBgAgEcIIAQAAAAHMCAEAAAAB6whAAAAAAfEIAQAAAAGOCUAAAAABjwkBAAAAAbAJAQAAAAGxCUAAAAABsglAAAAAAb0JAQAAAAHjCUAAAAAB5QkBAAAAAfMJBAAAAAH0CQEAAAABrQoCAAAAAa4KAgAAAAGvCkAAAAABAQgAAI8GADABCAAAjwYAMAEAAACRAQAgAQAAAJMBACAUYAAAhxIAIGEAAMoRACBlAADLEQAgwggBAKEPACHMCAEAoQ8AIesIQACdDwAh8QgBAKEPACGOCUAAnQ8AIY8JAQChDwAhsAkBAKwPACGxCUAAyw8AIbIJQADLDwAhvQkBAKEPACHjCUAAyw8AIeUJAQChDwAh8wkEAPoPACH0CQEArA8AIa0KAgCFEAAhrgoCAIUQACGvCkAAyw8AIQIAAACPAQAgCAAAlAYAIBHCCAEAoQ8AIcwIAQChDwAh6whAAJ0PACHxCAEAoQ8AIY4JQACdDwAhjwkBAKEPACGwCQEArA8AIbEJQADLDwAhsglAAMsPACG9CQEAoQ8AIeMJQADLDwAh5QkBAKEPACHzCQQA-g8AIfQJAQCsDwAhrQoCAIUQACGuCgIAhRAAIa8KQADLDwAhAgAAAI0BACAIAACWBgAgAgAAAI0BACAIAACWBgAgAQAAAJEBACABAAAAkwEAIAMAAACPAQAgDwAAjQYAIBAAAJQGACABAAAAjwEAIAEAAACNAQAgDhUAAOUSACAWAADmEgAgFwAA6RIAIBgAAOgSACAZAADnEgAgsAkAAKgPACCxCQAAqA8AILIJAACoDwAg4wkAAKgPACDzCQAAqA8AIPQJAACoDwAgrQoAAKgPACCuCgAAqA8AIK8KAACoDwAgFL8IAACzDgAwwAgAAJ8GABDBCAAAsw4AMMIIAQCkDQAhzAgBAKQNACHrCEAAmg0AIfEIAQCkDQAhjglAAJoNACGPCQEApA0AIbAJAQCyDQAhsQlAAMkNACGyCUAAyQ0AIb0JAQCkDQAh4wlAAMkNACHlCQEApA0AIfMJBADgDQAh9AkBALINACGtCgIA6A0AIa4KAgDoDQAhrwpAAMkNACEDAAAAjQEAIAMAAJ4GADAUAACfBgAgAwAAAI0BACADAACOAQAwBAAAjwEAIAi_CAAAsQ4AMMAIAAClBgAQwQgAALEOADDMCAEAqA0AIdYIAgChDQAhqgoBAKgNACGrCkAAog0AIawKAACyDgAgAQAAAKIGACABAAAAogYAIAe_CAAAsQ4AMMAIAAClBgAQwQgAALEOADDMCAEAqA0AIdYIAgChDQAhqgoBAKgNACGrCkAAog0AIQADAAAApQYAIAMAAKYGADAEAACiBgAgAwAAAKUGACADAACmBgAwBAAAogYAIAMAAAClBgAgAwAApgYAMAQAAKIGACAEzAgBAAAAAdYIAgAAAAGqCgEAAAABqwpAAAAAAQEIAACqBgAgBMwIAQAAAAHWCAIAAAABqgoBAAAAAasKQAAAAAEBCAAArAYAMAEIAACsBgAwBMwIAQChDwAh1ggCAJwPACGqCgEAoQ8AIasKQACdDwAhAgAAAKIGACAIAACvBgAgBMwIAQChDwAh1ggCAJwPACGqCgEAoQ8AIasKQACdDwAhAgAAAKUGACAIAACxBgAgAgAAAKUGACAIAACxBgAgAwAAAKIGACAPAACqBgAgEAAArwYAIAEAAACiBgAgAQAAAKUGACAFFQAA4BIAIBYAAOESACAXAADkEgAgGAAA4xIAIBkAAOISACAHvwgAALAOADDACAAAuAYAEMEIAACwDgAwzAgBAKQNACHWCAIAmQ0AIaoKAQCkDQAhqwpAAJoNACEDAAAApQYAIAMAALcGADAUAAC4BgAgAwAAAKUGACADAACmBgAwBAAAogYAIAi_CAAArg4AMMAIAAC-BgAQwQgAAK4OADDCCAQAAAABzAgBALsNACHxCAEAqA0AIY4JQACiDQAhqQoAAK8OACABAAAAuwYAIAEAAAC7BgAgB78IAACuDgAwwAgAAL4GABDBCAAArg4AMMIIBACvDQAhzAgBALsNACHxCAEAqA0AIY4JQACiDQAhAcwIAACoDwAgAwAAAL4GACADAAC_BgAwBAAAuwYAIAMAAAC-BgAgAwAAvwYAMAQAALsGACADAAAAvgYAIAMAAL8GADAEAAC7BgAgBMIIBAAAAAHMCAEAAAAB8QgBAAAAAY4JQAAAAAEBCAAAwwYAIATCCAQAAAABzAgBAAAAAfEIAQAAAAGOCUAAAAABAQgAAMUGADABCAAAxQYAMATCCAQApw8AIcwIAQCsDwAh8QgBAKEPACGOCUAAnQ8AIQIAAAC7BgAgCAAAyAYAIATCCAQApw8AIcwIAQCsDwAh8QgBAKEPACGOCUAAnQ8AIQIAAAC-BgAgCAAAygYAIAIAAAC-BgAgCAAAygYAIAMAAAC7BgAgDwAAwwYAIBAAAMgGACABAAAAuwYAIAEAAAC-BgAgBhUAANsSACAWAADcEgAgFwAA3xIAIBgAAN4SACAZAADdEgAgzAgAAKgPACAHvwgAAK0OADDACAAA0QYAEMEIAACtDgAwwggEAKsNACHMCAEAsg0AIfEIAQCkDQAhjglAAJoNACEDAAAAvgYAIAMAANAGADAUAADRBgAgAwAAAL4GACADAAC_BgAwBAAAuwYAIBe_CAAArA4AMMAIAADXBgAQwQgAAKwOADDMCAEAAAABgApAAKINACGFCkAAog0AIYYKBACvDQAhhwpAAKINACGICgQArw0AIYkKBACvDQAhmAoEAAAAAZ0KBAAAAAGeCgQArw0AIZ8KBACvDQAhoAoEAK8NACGhCkAAzQ0AIaIKBACvDQAhowoEAK8NACGkCgQArw0AIaUKQACiDQAhpgoEAOUNACGnCgQA5Q0AIagKBADlDQAhAQAAANQGACABAAAA1AYAIBe_CAAArA4AMMAIAADXBgAQwQgAAKwOADDMCAEAqA0AIYAKQACiDQAhhQpAAKINACGGCgQArw0AIYcKQACiDQAhiAoEAK8NACGJCgQArw0AIZgKBACvDQAhnQoEAK8NACGeCgQArw0AIZ8KBACvDQAhoAoEAK8NACGhCkAAzQ0AIaIKBACvDQAhowoEAK8NACGkCgQArw0AIaUKQACiDQAhpgoEAOUNACGnCgQA5Q0AIagKBADlDQAhBKEKAACoDwAgpgoAAKgPACCnCgAAqA8AIKgKAACoDwAgAwAAANcGACADAADYBgAwBAAA1AYAIAMAAADXBgAgAwAA2AYAMAQAANQGACADAAAA1wYAIAMAANgGADAEAADUBgAgFMwIAQAAAAGACkAAAAABhQpAAAAAAYYKBAAAAAGHCkAAAAABiAoEAAAAAYkKBAAAAAGYCgQAAAABnQoEAAAAAZ4KBAAAAAGfCgQAAAABoAoEAAAAAaEKQAAAAAGiCgQAAAABowoEAAAAAaQKBAAAAAGlCkAAAAABpgoEAAAAAacKBAAAAAGoCgQAAAABAQgAANwGACAUzAgBAAAAAYAKQAAAAAGFCkAAAAABhgoEAAAAAYcKQAAAAAGICgQAAAABiQoEAAAAAZgKBAAAAAGdCgQAAAABngoEAAAAAZ8KBAAAAAGgCgQAAAABoQpAAAAAAaIKBAAAAAGjCgQAAAABpAoEAAAAAaUKQAAAAAGmCgQAAAABpwoEAAAAAagKBAAAAAEBCAAA3gYAMAEIAADeBgAwFMwIAQChDwAhgApAAJ0PACGFCkAAnQ8AIYYKBACnDwAhhwpAAJ0PACGICgQApw8AIYkKBACnDwAhmAoEAKcPACGdCgQApw8AIZ4KBACnDwAhnwoEAKcPACGgCgQApw8AIaEKQADLDwAhogoEAKcPACGjCgQApw8AIaQKBACnDwAhpQpAAJ0PACGmCgQA-g8AIacKBAD6DwAhqAoEAPoPACECAAAA1AYAIAgAAOEGACAUzAgBAKEPACGACkAAnQ8AIYUKQACdDwAhhgoEAKcPACGHCkAAnQ8AIYgKBACnDwAhiQoEAKcPACGYCgQApw8AIZ0KBACnDwAhngoEAKcPACGfCgQApw8AIaAKBACnDwAhoQpAAMsPACGiCgQApw8AIaMKBACnDwAhpAoEAKcPACGlCkAAnQ8AIaYKBAD6DwAhpwoEAPoPACGoCgQA-g8AIQIAAADXBgAgCAAA4wYAIAIAAADXBgAgCAAA4wYAIAMAAADUBgAgDwAA3AYAIBAAAOEGACABAAAA1AYAIAEAAADXBgAgCRUAANYSACAWAADXEgAgFwAA2hIAIBgAANkSACAZAADYEgAgoQoAAKgPACCmCgAAqA8AIKcKAACoDwAgqAoAAKgPACAXvwgAAKsOADDACAAA6gYAEMEIAACrDgAwzAgBAKQNACGACkAAmg0AIYUKQACaDQAhhgoEAKsNACGHCkAAmg0AIYgKBACrDQAhiQoEAKsNACGYCgQAqw0AIZ0KBACrDQAhngoEAKsNACGfCgQAqw0AIaAKBACrDQAhoQpAAMkNACGiCgQAqw0AIaMKBACrDQAhpAoEAKsNACGlCkAAmg0AIaYKBADgDQAhpwoEAOANACGoCgQA4A0AIQMAAADXBgAgAwAA6QYAMBQAAOoGACADAAAA1wYAIAMAANgGADAEAADUBgAgDKwEAACmDgAgvwgAAKUOADDACAAA9QYAEMEIAAClDgAwwggEAAAAAcwIAQC7DQAh8QgBAKgNACGACQEAqA0AIY4JQACiDQAhmQoBALsNACGaCgAB_Q0AIZwKAACqDgAgAQAAAO0GACAHqwQAAKkOACC_CAAAqA4AMMAIAADvBgAQwQgAAKgOADDvCAQArw0AIb4JBACvDQAhmAoEAK8NACEBqwQAANUSACAIqwQAAKkOACC_CAAAqA4AMMAIAADvBgAQwQgAAKgOADDvCAQArw0AIb4JBACvDQAhmAoEAK8NACGbCgAApw4AIAMAAADvBgAgAwAA8AYAMAQAAPEGACABAAAA7wYAIAEAAADtBgAgC6wEAACmDgAgvwgAAKUOADDACAAA9QYAEMEIAAClDgAwwggEAK8NACHMCAEAuw0AIfEIAQCoDQAhgAkBAKgNACGOCUAAog0AIZkKAQC7DQAhmgoAAf0NACEErAQAANQSACDMCAAAqA8AIJkKAACoDwAgmgoAAKgPACADAAAA9QYAIAMAAPYGADAEAADtBgAgAwAAAPUGACADAAD2BgAwBAAA7QYAIAMAAAD1BgAgAwAA9gYAMAQAAO0GACAIrAQAANMSACDCCAQAAAABzAgBAAAAAfEIAQAAAAGACQEAAAABjglAAAAAAZkKAQAAAAGaCgABAAABAQgAAPoGACAHwggEAAAAAcwIAQAAAAHxCAEAAAABgAkBAAAAAY4JQAAAAAGZCgEAAAABmgoAAQAAAQEIAAD8BgAwAQgAAPwGADAIrAQAAMYSACDCCAQApw8AIcwIAQCsDwAh8QgBAKEPACGACQEAoQ8AIY4JQACdDwAhmQoBAKwPACGaCgABtxAAIQIAAADtBgAgCAAA_wYAIAfCCAQApw8AIcwIAQCsDwAh8QgBAKEPACGACQEAoQ8AIY4JQACdDwAhmQoBAKwPACGaCgABtxAAIQIAAAD1BgAgCAAAgQcAIAIAAAD1BgAgCAAAgQcAIAMAAADtBgAgDwAA-gYAIBAAAP8GACABAAAA7QYAIAEAAAD1BgAgCBUAAMESACAWAADCEgAgFwAAxRIAIBgAAMQSACAZAADDEgAgzAgAAKgPACCZCgAAqA8AIJoKAACoDwAgCr8IAACkDgAwwAgAAIgHABDBCAAApA4AMMIIBACrDQAhzAgBALINACHxCAEApA0AIYAJAQCkDQAhjglAAJoNACGZCgEAsg0AIZoKAAH3DQAhAwAAAPUGACADAACHBwAwFAAAiAcAIAMAAAD1BgAgAwAA9gYAMAQAAO0GACABAAAA8QYAIAEAAADxBgAgAwAAAO8GACADAADwBgAwBAAA8QYAIAMAAADvBgAgAwAA8AYAMAQAAPEGACADAAAA7wYAIAMAAPAGADAEAADxBgAgBKsEAADAEgAg7wgEAAAAAb4JBAAAAAGYCgQAAAABAQgAAJAHACAD7wgEAAAAAb4JBAAAAAGYCgQAAAABAQgAAJIHADABCAAAkgcAMASrBAAAvxIAIO8IBACnDwAhvgkEAKcPACGYCgQApw8AIQIAAADxBgAgCAAAlQcAIAPvCAQApw8AIb4JBACnDwAhmAoEAKcPACECAAAA7wYAIAgAAJcHACACAAAA7wYAIAgAAJcHACADAAAA8QYAIA8AAJAHACAQAACVBwAgAQAAAPEGACABAAAA7wYAIAUVAAC6EgAgFgAAuxIAIBcAAL4SACAYAAC9EgAgGQAAvBIAIAa_CAAAow4AMMAIAACeBwAQwQgAAKMOADDvCAQAqw0AIb4JBACrDQAhmAoEAKsNACEDAAAA7wYAIAMAAJ0HADAUAACeBwAgAwAAAO8GACADAADwBgAwBAAA8QYAIAq_CAAAoQ4AMMAIAACkBwAQwQgAAKEOADDMCAEAqA0AIe8IBAAAAAHlCQABww0AIZQKBACvDQAhlQoEAK8NACGWCgABww0AIZcKAACiDgAgAQAAAKEHACABAAAAoQcAIAm_CAAAoQ4AMMAIAACkBwAQwQgAAKEOADDMCAEAqA0AIe8IBACvDQAh5QkAAcMNACGUCgQArw0AIZUKBACvDQAhlgoAAcMNACEAAwAAAKQHACADAAClBwAwBAAAoQcAIAMAAACkBwAgAwAApQcAMAQAAKEHACADAAAApAcAIAMAAKUHADAEAAChBwAgBswIAQAAAAHvCAQAAAAB5QkAAQAAAZQKBAAAAAGVCgQAAAABlgoAAQAAAQEIAACpBwAgBswIAQAAAAHvCAQAAAAB5QkAAQAAAZQKBAAAAAGVCgQAAAABlgoAAQAAAQEIAACrBwAwAQgAAKsHADAGzAgBAKEPACHvCAQApw8AIeUJAAG-DwAhlAoEAKcPACGVCgQApw8AIZYKAAG-DwAhAgAAAKEHACAIAACuBwAgBswIAQChDwAh7wgEAKcPACHlCQABvg8AIZQKBACnDwAhlQoEAKcPACGWCgABvg8AIQIAAACkBwAgCAAAsAcAIAIAAACkBwAgCAAAsAcAIAMAAAChBwAgDwAAqQcAIBAAAK4HACABAAAAoQcAIAEAAACkBwAgBRUAALUSACAWAAC2EgAgFwAAuRIAIBgAALgSACAZAAC3EgAgCb8IAACgDgAwwAgAALcHABDBCAAAoA4AMMwIAQCkDQAh7wgEAKsNACHlCQABvw0AIZQKBACrDQAhlQoEAKsNACGWCgABvw0AIQMAAACkBwAgAwAAtgcAMBQAALcHACADAAAApAcAIAMAAKUHADAEAAChBwAgCb8IAACfDgAwwAgAAL0HABDBCAAAnw4AMMIIBAAAAAGPCQEAqA0AIeAJQACiDQAhkQoEAK8NACGSCkAAog0AIZMKQADNDQAhAQAAALoHACABAAAAugcAIAm_CAAAnw4AMMAIAAC9BwAQwQgAAJ8OADDCCAQArw0AIY8JAQCoDQAh4AlAAKINACGRCgQArw0AIZIKQACiDQAhkwpAAM0NACEBkwoAAKgPACADAAAAvQcAIAMAAL4HADAEAAC6BwAgAwAAAL0HACADAAC-BwAwBAAAugcAIAMAAAC9BwAgAwAAvgcAMAQAALoHACAGwggEAAAAAY8JAQAAAAHgCUAAAAABkQoEAAAAAZIKQAAAAAGTCkAAAAABAQgAAMIHACAGwggEAAAAAY8JAQAAAAHgCUAAAAABkQoEAAAAAZIKQAAAAAGTCkAAAAABAQgAAMQHADABCAAAxAcAMAbCCAQApw8AIY8JAQChDwAh4AlAAJ0PACGRCgQApw8AIZIKQACdDwAhkwpAAMsPACECAAAAugcAIAgAAMcHACAGwggEAKcPACGPCQEAoQ8AIeAJQACdDwAhkQoEAKcPACGSCkAAnQ8AIZMKQADLDwAhAgAAAL0HACAIAADJBwAgAgAAAL0HACAIAADJBwAgAwAAALoHACAPAADCBwAgEAAAxwcAIAEAAAC6BwAgAQAAAL0HACAGFQAAsBIAIBYAALESACAXAAC0EgAgGAAAsxIAIBkAALISACCTCgAAqA8AIAm_CAAAng4AMMAIAADQBwAQwQgAAJ4OADDCCAQAqw0AIY8JAQCkDQAh4AlAAJoNACGRCgQAqw0AIZIKQACaDQAhkwpAAMkNACEDAAAAvQcAIAMAAM8HADAUAADQBwAgAwAAAL0HACADAAC-BwAwBAAAugcAIAu_CAAAnA4AMMAIAADWBwAQwQgAAJwOADDCCAQAAAABzAgBAKgNACHVCAEAuw0AIY4JQACiDQAhvgkEAK8NACGOCgQArw0AIY8KBACvDQAhkAoAAJ0OACABAAAA0wcAIAEAAADTBwAgCr8IAACcDgAwwAgAANYHABDBCAAAnA4AMMIIBACvDQAhzAgBAKgNACHVCAEAuw0AIY4JQACiDQAhvgkEAK8NACGOCgQArw0AIY8KBACvDQAhAdUIAACoDwAgAwAAANYHACADAADXBwAwBAAA0wcAIAMAAADWBwAgAwAA1wcAMAQAANMHACADAAAA1gcAIAMAANcHADAEAADTBwAgB8IIBAAAAAHMCAEAAAAB1QgBAAAAAY4JQAAAAAG-CQQAAAABjgoEAAAAAY8KBAAAAAEBCAAA2wcAIAfCCAQAAAABzAgBAAAAAdUIAQAAAAGOCUAAAAABvgkEAAAAAY4KBAAAAAGPCgQAAAABAQgAAN0HADABCAAA3QcAMAfCCAQApw8AIcwIAQChDwAh1QgBAKwPACGOCUAAnQ8AIb4JBACnDwAhjgoEAKcPACGPCgQApw8AIQIAAADTBwAgCAAA4AcAIAfCCAQApw8AIcwIAQChDwAh1QgBAKwPACGOCUAAnQ8AIb4JBACnDwAhjgoEAKcPACGPCgQApw8AIQIAAADWBwAgCAAA4gcAIAIAAADWBwAgCAAA4gcAIAMAAADTBwAgDwAA2wcAIBAAAOAHACABAAAA0wcAIAEAAADWBwAgBhUAAKsSACAWAACsEgAgFwAArxIAIBgAAK4SACAZAACtEgAg1QgAAKgPACAKvwgAAJsOADDACAAA6QcAEMEIAACbDgAwwggEAKsNACHMCAEApA0AIdUIAQCyDQAhjglAAJoNACG-CQQAqw0AIY4KBACrDQAhjwoEAKsNACEDAAAA1gcAIAMAAOgHADAUAADpBwAgAwAAANYHACADAADXBwAwBAAA0wcAIBC_CAAAmg4AMMAIAADvBwAQwQgAAJoOADDMCAEAqA0AIdUIAQAAAAGACkAAog0AIYQKBACvDQAhhQpAAKINACGGCgQArw0AIYcKQACiDQAhiAoEAK8NACGJCgQArw0AIYoKBACvDQAhiwoEAK8NACGMCgQArw0AIY0KBACvDQAhAQAAAOwHACABAAAA7AcAIBC_CAAAmg4AMMAIAADvBwAQwQgAAJoOADDMCAEAqA0AIdUIAQCoDQAhgApAAKINACGECgQArw0AIYUKQACiDQAhhgoEAK8NACGHCkAAog0AIYgKBACvDQAhiQoEAK8NACGKCgQArw0AIYsKBACvDQAhjAoEAK8NACGNCgQArw0AIQADAAAA7wcAIAMAAPAHADAEAADsBwAgAwAAAO8HACADAADwBwAwBAAA7AcAIAMAAADvBwAgAwAA8AcAMAQAAOwHACANzAgBAAAAAdUIAQAAAAGACkAAAAABhAoEAAAAAYUKQAAAAAGGCgQAAAABhwpAAAAAAYgKBAAAAAGJCgQAAAABigoEAAAAAYsKBAAAAAGMCgQAAAABjQoEAAAAAQEIAAD0BwAgDcwIAQAAAAHVCAEAAAABgApAAAAAAYQKBAAAAAGFCkAAAAABhgoEAAAAAYcKQAAAAAGICgQAAAABiQoEAAAAAYoKBAAAAAGLCgQAAAABjAoEAAAAAY0KBAAAAAEBCAAA9gcAMAEIAAD2BwAwDcwIAQChDwAh1QgBAKEPACGACkAAnQ8AIYQKBACnDwAhhQpAAJ0PACGGCgQApw8AIYcKQACdDwAhiAoEAKcPACGJCgQApw8AIYoKBACnDwAhiwoEAKcPACGMCgQApw8AIY0KBACnDwAhAgAAAOwHACAIAAD5BwAgDcwIAQChDwAh1QgBAKEPACGACkAAnQ8AIYQKBACnDwAhhQpAAJ0PACGGCgQApw8AIYcKQACdDwAhiAoEAKcPACGJCgQApw8AIYoKBACnDwAhiwoEAKcPACGMCgQApw8AIY0KBACnDwAhAgAAAO8HACAIAAD7BwAgAgAAAO8HACAIAAD7BwAgAwAAAOwHACAPAAD0BwAgEAAA-QcAIAEAAADsBwAgAQAAAO8HACAFFQAAphIAIBYAAKcSACAXAACqEgAgGAAAqRIAIBkAAKgSACAQvwgAAJkOADDACAAAgggAEMEIAACZDgAwzAgBAKQNACHVCAEApA0AIYAKQACaDQAhhAoEAKsNACGFCkAAmg0AIYYKBACrDQAhhwpAAJoNACGICgQAqw0AIYkKBACrDQAhigoEAKsNACGLCgQAqw0AIYwKBACrDQAhjQoEAKsNACEDAAAA7wcAIAMAAIEIADAUAACCCAAgAwAAAO8HACADAADwBwAwBAAA7AcAIAi_CAAAlw4AMMAIAACICAAQwQgAAJcOADDMCAEAqA0AIYAKQACiDQAhgQoEAK8NACGCCgQArw0AIYMKAACYDgAgAQAAAIUIACABAAAAhQgAIAe_CAAAlw4AMMAIAACICAAQwQgAAJcOADDMCAEAqA0AIYAKQACiDQAhgQoEAK8NACGCCgQArw0AIQADAAAAiAgAIAMAAIkIADAEAACFCAAgAwAAAIgIACADAACJCAAwBAAAhQgAIAMAAACICAAgAwAAiQgAMAQAAIUIACAEzAgBAAAAAYAKQAAAAAGBCgQAAAABggoEAAAAAQEIAACNCAAgBMwIAQAAAAGACkAAAAABgQoEAAAAAYIKBAAAAAEBCAAAjwgAMAEIAACPCAAwBMwIAQChDwAhgApAAJ0PACGBCgQApw8AIYIKBACnDwAhAgAAAIUIACAIAACSCAAgBMwIAQChDwAhgApAAJ0PACGBCgQApw8AIYIKBACnDwAhAgAAAIgIACAIAACUCAAgAgAAAIgIACAIAACUCAAgAwAAAIUIACAPAACNCAAgEAAAkggAIAEAAACFCAAgAQAAAIgIACAFFQAAoRIAIBYAAKISACAXAAClEgAgGAAApBIAIBkAAKMSACAHvwgAAJYOADDACAAAmwgAEMEIAACWDgAwzAgBAKQNACGACkAAmg0AIYEKBACrDQAhggoEAKsNACEDAAAAiAgAIAMAAJoIADAUAACbCAAgAwAAAIgIACADAACJCAAwBAAAhQgAIAy_CAAAlQ4AMMAIAAChCAAQwQgAAJUOADDCCAEAAAABzAgBAKgNACGOCUAAog0AIZ0JAQCoDQAhvgkEAK8NACHECQIAoQ0AIeMJQADNDQAh_gkEAK8NACH_CQQArw0AIQEAAACeCAAgAQAAAJ4IACAMvwgAAJUOADDACAAAoQgAEMEIAACVDgAwwggBAKgNACHMCAEAqA0AIY4JQACiDQAhnQkBAKgNACG-CQQArw0AIcQJAgChDQAh4wlAAM0NACH-CQQArw0AIf8JBACvDQAhAeMJAACoDwAgAwAAAKEIACADAACiCAAwBAAAnggAIAMAAAChCAAgAwAAoggAMAQAAJ4IACADAAAAoQgAIAMAAKIIADAEAACeCAAgCcIIAQAAAAHMCAEAAAABjglAAAAAAZ0JAQAAAAG-CQQAAAABxAkCAAAAAeMJQAAAAAH-CQQAAAAB_wkEAAAAAQEIAACmCAAgCcIIAQAAAAHMCAEAAAABjglAAAAAAZ0JAQAAAAG-CQQAAAABxAkCAAAAAeMJQAAAAAH-CQQAAAAB_wkEAAAAAQEIAACoCAAwAQgAAKgIADAJwggBAKEPACHMCAEAoQ8AIY4JQACdDwAhnQkBAKEPACG-CQQApw8AIcQJAgCcDwAh4wlAAMsPACH-CQQApw8AIf8JBACnDwAhAgAAAJ4IACAIAACrCAAgCcIIAQChDwAhzAgBAKEPACGOCUAAnQ8AIZ0JAQChDwAhvgkEAKcPACHECQIAnA8AIeMJQADLDwAh_gkEAKcPACH_CQQApw8AIQIAAAChCAAgCAAArQgAIAIAAAChCAAgCAAArQgAIAMAAACeCAAgDwAApggAIBAAAKsIACABAAAAnggAIAEAAAChCAAgBhUAAJwSACAWAACdEgAgFwAAoBIAIBgAAJ8SACAZAACeEgAg4wkAAKgPACAMvwgAAJQOADDACAAAtAgAEMEIAACUDgAwwggBAKQNACHMCAEApA0AIY4JQACaDQAhnQkBAKQNACG-CQQAqw0AIcQJAgCZDQAh4wlAAMkNACH-CQQAqw0AIf8JBACrDQAhAwAAAKEIACADAACzCAAwFAAAtAgAIAMAAAChCAAgAwAAoggAMAQAAJ4IACABAAAAwAEAIAEAAADAAQAgAwAAAL4BACADAAC_AQAwBAAAwAEAIAMAAAC-AQAgAwAAvwEAMAQAAMABACADAAAAvgEAIAMAAL8BADAEAADAAQAgC1wAAN8QACBgAACbEgAgzAgBAAAAAY4JQAAAAAG4CQEAAAAB-AkBAAAAAfkJQAAAAAH6CQEAAAAB-wlAAAAAAfwJAgAAAAH9CUAAAAABAQgAALwIACAJzAgBAAAAAY4JQAAAAAG4CQEAAAAB-AkBAAAAAfkJQAAAAAH6CQEAAAAB-wlAAAAAAfwJAgAAAAH9CUAAAAABAQgAAL4IADABCAAAvggAMAtcAADdEAAgYAAAmhIAIMwIAQChDwAhjglAAJ0PACG4CQEAoQ8AIfgJAQChDwAh-QlAAJ0PACH6CQEAoQ8AIfsJQACdDwAh_AkCAJwPACH9CUAAyw8AIQIAAADAAQAgCAAAwQgAIAnMCAEAoQ8AIY4JQACdDwAhuAkBAKEPACH4CQEAoQ8AIfkJQACdDwAh-gkBAKEPACH7CUAAnQ8AIfwJAgCcDwAh_QlAAMsPACECAAAAvgEAIAgAAMMIACACAAAAvgEAIAgAAMMIACADAAAAwAEAIA8AALwIACAQAADBCAAgAQAAAMABACABAAAAvgEAIAYVAACVEgAgFgAAlhIAIBcAAJkSACAYAACYEgAgGQAAlxIAIP0JAACoDwAgDL8IAACTDgAwwAgAAMoIABDBCAAAkw4AMMwIAQCkDQAhjglAAJoNACG4CQEApA0AIfgJAQCkDQAh-QlAAJoNACH6CQEApA0AIfsJQACaDQAh_AkCAJkNACH9CUAAyQ0AIQMAAAC-AQAgAwAAyQgAMBQAAMoIACADAAAAvgEAIAMAAL8BADAEAADAAQAgCGMAAI4OACBkAACGDgAgvwgAAJIOADDACAAAkwEAEMEIAACSDgAwwggCAAAAAY4JQACiDQAh9wkBAAAAAQEAAADNCAAgAQAAAM0IACACYwAA7xEAIGQAAOcRACADAAAAkwEAIAMAANAIADAEAADNCAAgAwAAAJMBACADAADQCAAwBAAAzQgAIAMAAACTAQAgAwAA0AgAMAQAAM0IACAFYwAAkxIAIGQAAJQSACDCCAIAAAABjglAAAAAAfcJAQAAAAEBCAAA1AgAIAPCCAIAAAABjglAAAAAAfcJAQAAAAEBCAAA1ggAMAEIAADWCAAwBWMAAP0RACBkAAD-EQAgwggCAJwPACGOCUAAnQ8AIfcJAQChDwAhAgAAAM0IACAIAADZCAAgA8IIAgCcDwAhjglAAJ0PACH3CQEAoQ8AIQIAAACTAQAgCAAA2wgAIAIAAACTAQAgCAAA2wgAIAMAAADNCAAgDwAA1AgAIBAAANkIACABAAAAzQgAIAEAAACTAQAgBRUAAPgRACAWAAD5EQAgFwAA_BEAIBgAAPsRACAZAAD6EQAgBr8IAACRDgAwwAgAAOIIABDBCAAAkQ4AMMIIAgCZDQAhjglAAJoNACH3CQEApA0AIQMAAACTAQAgAwAA4QgAMBQAAOIIACADAAAAkwEAIAMAANAIADAEAADNCAAgAQAAAJcBACABAAAAlwEAIAMAAACVAQAgAwAAlgEAMAQAAJcBACADAAAAlQEAIAMAAJYBADAEAACXAQAgAwAAAJUBACADAACWAQAwBAAAlwEAIBBcAADuEAAgYAAA9xEAIGIAAO8QACDMCAEAAAABjglAAAAAAbgJAQAAAAG8CQEAAAAB4wlAAAAAAe8JAgAAAAHwCQEAAAAB8QkBAAAAAfIJAQAAAAHzCQQAAAAB9AkBAAAAAfUJQAAAAAH2CUAAAAABAQgAAOoIACANzAgBAAAAAY4JQAAAAAG4CQEAAAABvAkBAAAAAeMJQAAAAAHvCQIAAAAB8AkBAAAAAfEJAQAAAAHyCQEAAAAB8wkEAAAAAfQJAQAAAAH1CUAAAAAB9glAAAAAAQEIAADsCAAwAQgAAOwIADAQXAAA6xAAIGAAAPYRACBiAADsEAAgzAgBAKEPACGOCUAAnQ8AIbgJAQChDwAhvAkBAKEPACHjCUAAnQ8AIe8JAgCcDwAh8AkBAKwPACHxCQEArA8AIfIJAQChDwAh8wkEAPoPACH0CQEArA8AIfUJQADLDwAh9glAAMsPACECAAAAlwEAIAgAAO8IACANzAgBAKEPACGOCUAAnQ8AIbgJAQChDwAhvAkBAKEPACHjCUAAnQ8AIe8JAgCcDwAh8AkBAKwPACHxCQEArA8AIfIJAQChDwAh8wkEAPoPACH0CQEArA8AIfUJQADLDwAh9glAAMsPACECAAAAlQEAIAgAAPEIACACAAAAlQEAIAgAAPEIACADAAAAlwEAIA8AAOoIACAQAADvCAAgAQAAAJcBACABAAAAlQEAIAsVAADxEQAgFgAA8hEAIBcAAPURACAYAAD0EQAgGQAA8xEAIPAJAACoDwAg8QkAAKgPACDzCQAAqA8AIPQJAACoDwAg9QkAAKgPACD2CQAAqA8AIBC_CAAAkA4AMMAIAAD4CAAQwQgAAJAOADDMCAEApA0AIY4JQACaDQAhuAkBAKQNACG8CQEApA0AIeMJQACaDQAh7wkCAJkNACHwCQEAsg0AIfEJAQCyDQAh8gkBAKQNACHzCQQA4A0AIfQJAQCyDQAh9QlAAMkNACH2CUAAyQ0AIQMAAACVAQAgAwAA9wgAMBQAAPgIACADAAAAlQEAIAMAAJYBADAEAACXAQAgFV8AAIUOACBmAACGDgAgZwAAhw4AIGoAAIgOACBrAACJDgAgbAAAig4AIG4AAIsOACBvAACMDgAgcAAAjQ4AIHEAAI4OACByAACPDgAgvwgAAIQOADDACAAA_ggAEMEIAACEDgAwwggBAAAAAY4JQACiDQAhjwkBAKgNACHrCQEAAAAB7AkBAAAAAe0JQADNDQAh7gkBALsNACEBAAAA-wgAIAEAAAD7CAAgFV8AAIUOACBmAACGDgAgZwAAhw4AIGoAAIgOACBrAACJDgAgbAAAig4AIG4AAIsOACBvAACMDgAgcAAAjQ4AIHEAAI4OACByAACPDgAgvwgAAIQOADDACAAA_ggAEMEIAACEDgAwwggBAKgNACGOCUAAog0AIY8JAQCoDQAh6wkBALsNACHsCQEAuw0AIe0JQADNDQAh7gkBALsNACEPXwAA5hEAIGYAAOcRACBnAADoEQAgagAA6REAIGsAAOoRACBsAADrEQAgbgAA7BEAIG8AAO0RACBwAADuEQAgcQAA7xEAIHIAAPARACDrCQAAqA8AIOwJAACoDwAg7QkAAKgPACDuCQAAqA8AIAMAAAD-CAAgAwAA_wgAMAQAAPsIACADAAAA_ggAIAMAAP8IADAEAAD7CAAgAwAAAP4IACADAAD_CAAwBAAA-wgAIBJfAADbEQAgZgAA3BEAIGcAAN0RACBqAADeEQAgawAA3xEAIGwAAOARACBuAADhEQAgbwAA4hEAIHAAAOMRACBxAADkEQAgcgAA5REAIMIIAQAAAAGOCUAAAAABjwkBAAAAAesJAQAAAAHsCQEAAAAB7QlAAAAAAe4JAQAAAAEBCAAAgwkAIAfCCAEAAAABjglAAAAAAY8JAQAAAAHrCQEAAAAB7AkBAAAAAe0JQAAAAAHuCQEAAAABAQgAAIUJADABCAAAhQkAMBJfAADHEAAgZgAAyBAAIGcAAMkQACBqAADKEAAgawAAyxAAIGwAAMwQACBuAADNEAAgbwAAzhAAIHAAAM8QACBxAADQEAAgcgAA0RAAIMIIAQChDwAhjglAAJ0PACGPCQEAoQ8AIesJAQCsDwAh7AkBAKwPACHtCUAAyw8AIe4JAQCsDwAhAgAAAPsIACAIAACICQAgB8IIAQChDwAhjglAAJ0PACGPCQEAoQ8AIesJAQCsDwAh7AkBAKwPACHtCUAAyw8AIe4JAQCsDwAhAgAAAP4IACAIAACKCQAgAgAAAP4IACAIAACKCQAgAwAAAPsIACAPAACDCQAgEAAAiAkAIAEAAAD7CAAgAQAAAP4IACAHFQAAxBAAIBgAAMYQACAZAADFEAAg6wkAAKgPACDsCQAAqA8AIO0JAACoDwAg7gkAAKgPACAKvwgAAIMOADDACAAAkQkAEMEIAACDDgAwwggBAKQNACGOCUAAmg0AIY8JAQCkDQAh6wkBALINACHsCQEAsg0AIe0JQADJDQAh7gkBALINACEDAAAA_ggAIAMAAJAJADAUAACRCQAgAwAAAP4IACADAAD_CAAwBAAA-wgAIAEAAACKAQAgAQAAAIoBACADAAAAiAEAIAMAAIkBADAEAACKAQAgAwAAAIgBACADAACJAQAwBAAAigEAIAMAAACIAQAgAwAAiQEAMAQAAIoBACAGXAAAwxAAIGAAAMIQACDMCAEAAAABjglAAAAAAbgJAQAAAAHqCQEAAAABAQgAAJkJACAEzAgBAAAAAY4JQAAAAAG4CQEAAAAB6gkBAAAAAQEIAACbCQAwAQgAAJsJADAGXAAAwRAAIGAAAMAQACDMCAEAoQ8AIY4JQACdDwAhuAkBAKEPACHqCQEAoQ8AIQIAAACKAQAgCAAAngkAIATMCAEAoQ8AIY4JQACdDwAhuAkBAKEPACHqCQEAoQ8AIQIAAACIAQAgCAAAoAkAIAIAAACIAQAgCAAAoAkAIAMAAACKAQAgDwAAmQkAIBAAAJ4JACABAAAAigEAIAEAAACIAQAgAxUAAL0QACAYAAC_EAAgGQAAvhAAIAe_CAAAgg4AMMAIAACnCQAQwQgAAIIOADDMCAEApA0AIY4JQACaDQAhuAkBAKQNACHqCQEApA0AIQMAAACIAQAgAwAApgkAMBQAAKcJACADAAAAiAEAIAMAAIkBADAEAACKAQAgDb8IAACADgAwwAgAAK0JABDBCAAAgA4AMMwIAQCoDQAhjglAAKINACHaCQEAqA0AId0JAQCoDQAh4wlAAKINACHlCQEAqA0AIeYJAQCoDQAh5wkCAKENACHoCQIAoQ0AIekJAACBDgAgAQAAAKoJACABAAAAqgkAIAy_CAAAgA4AMMAIAACtCQAQwQgAAIAOADDMCAEAqA0AIY4JQACiDQAh2gkBAKgNACHdCQEAqA0AIeMJQACiDQAh5QkBAKgNACHmCQEAqA0AIecJAgChDQAh6AkCAKENACEAAwAAAK0JACADAACuCQAwBAAAqgkAIAMAAACtCQAgAwAArgkAMAQAAKoJACADAAAArQkAIAMAAK4JADAEAACqCQAgCcwIAQAAAAGOCUAAAAAB2gkBAAAAAd0JAQAAAAHjCUAAAAAB5QkBAAAAAeYJAQAAAAHnCQIAAAAB6AkCAAAAAQEIAACyCQAgCcwIAQAAAAGOCUAAAAAB2gkBAAAAAd0JAQAAAAHjCUAAAAAB5QkBAAAAAeYJAQAAAAHnCQIAAAAB6AkCAAAAAQEIAAC0CQAwAQgAALQJADAJzAgBAKEPACGOCUAAnQ8AIdoJAQChDwAh3QkBAKEPACHjCUAAnQ8AIeUJAQChDwAh5gkBAKEPACHnCQIAnA8AIegJAgCcDwAhAgAAAKoJACAIAAC3CQAgCcwIAQChDwAhjglAAJ0PACHaCQEAoQ8AId0JAQChDwAh4wlAAJ0PACHlCQEAoQ8AIeYJAQChDwAh5wkCAJwPACHoCQIAnA8AIQIAAACtCQAgCAAAuQkAIAIAAACtCQAgCAAAuQkAIAMAAACqCQAgDwAAsgkAIBAAALcJACABAAAAqgkAIAEAAACtCQAgBRUAALgQACAWAAC5EAAgFwAAvBAAIBgAALsQACAZAAC6EAAgDL8IAAD_DQAwwAgAAMAJABDBCAAA_w0AMMwIAQCkDQAhjglAAJoNACHaCQEApA0AId0JAQCkDQAh4wlAAJoNACHlCQEApA0AIeYJAQCkDQAh5wkCAJkNACHoCQIAmQ0AIQMAAACtCQAgAwAAvwkAMBQAAMAJACADAAAArQkAIAMAAK4JADAEAACqCQAgEb8IAAD7DQAwwAgAAMYJABDBCAAA-w0AMMwIAQCoDQAhjglAAKINACGSCQIA6w0AIdoJAQCoDQAh2wkBAKgNACHcCQEAqA0AId0JAQCoDQAh3gkBAKgNACHfCQEAqA0AIeAJQACiDQAh4QkAAPwNACDiCQAB_Q0AIeMJQACiDQAh5AkAAP4NACABAAAAwwkAIAEAAADDCQAgEL8IAAD7DQAwwAgAAMYJABDBCAAA-w0AMMwIAQCoDQAhjglAAKINACGSCQIA6w0AIdoJAQCoDQAh2wkBAKgNACHcCQEAqA0AId0JAQCoDQAh3gkBAKgNACHfCQEAqA0AIeAJQACiDQAh4QkAAPwNACDiCQAB_Q0AIeMJQACiDQAhA5IJAACoDwAg4QkAAKgPACDiCQAAqA8AIAMAAADGCQAgAwAAxwkAMAQAAMMJACADAAAAxgkAIAMAAMcJADAEAADDCQAgAwAAAMYJACADAADHCQAwBAAAwwkAIA3MCAEAAAABjglAAAAAAZIJAgAAAAHaCQEAAAAB2wkBAAAAAdwJAQAAAAHdCQEAAAAB3gkBAAAAAd8JAQAAAAHgCUAAAAAB4QmAAAAAAeIJAAEAAAHjCUAAAAABAQgAAMsJACANzAgBAAAAAY4JQAAAAAGSCQIAAAAB2gkBAAAAAdsJAQAAAAHcCQEAAAAB3QkBAAAAAd4JAQAAAAHfCQEAAAAB4AlAAAAAAeEJgAAAAAHiCQABAAAB4wlAAAAAAQEIAADNCQAwAQgAAM0JADANzAgBAKEPACGOCUAAnQ8AIZIJAgCFEAAh2gkBAKEPACHbCQEAoQ8AIdwJAQChDwAh3QkBAKEPACHeCQEAoQ8AId8JAQChDwAh4AlAAJ0PACHhCYAAAAAB4gkAAbcQACHjCUAAnQ8AIQIAAADDCQAgCAAA0AkAIA3MCAEAoQ8AIY4JQACdDwAhkgkCAIUQACHaCQEAoQ8AIdsJAQChDwAh3AkBAKEPACHdCQEAoQ8AId4JAQChDwAh3wkBAKEPACHgCUAAnQ8AIeEJgAAAAAHiCQABtxAAIeMJQACdDwAhAgAAAMYJACAIAADSCQAgAgAAAMYJACAIAADSCQAgAwAAAMMJACAPAADLCQAgEAAA0AkAIAEAAADDCQAgAQAAAMYJACAIFQAAshAAIBYAALMQACAXAAC2EAAgGAAAtRAAIBkAALQQACCSCQAAqA8AIOEJAACoDwAg4gkAAKgPACAQvwgAAPUNADDACAAA2QkAEMEIAAD1DQAwzAgBAKQNACGOCUAAmg0AIZIJAgDoDQAh2gkBAKQNACHbCQEApA0AIdwJAQCkDQAh3QkBAKQNACHeCQEApA0AId8JAQCkDQAh4AlAAJoNACHhCQAA9g0AIOIJAAH3DQAh4wlAAJoNACEDAAAAxgkAIAMAANgJADAUAADZCQAgAwAAAMYJACADAADHCQAwBAAAwwkAIAEAAACiAQAgAQAAAKIBACADAAAAoAEAIAMAAKEBADAEAACiAQAgAwAAAKABACADAAChAQAwBAAAogEAIAMAAACgAQAgAwAAoQEAMAQAAKIBACANYAAAsBAAIGkAALEQACDCCAEAAAABzAgBAAAAAesIQAAAAAGOCUAAAAABjwkBAAAAAZIJAQAAAAHVCQEAAAAB1gkBAAAAAdcJAQAAAAHYCQIAAAAB2QlAAAAAAQEIAADhCQAgC8IIAQAAAAHMCAEAAAAB6whAAAAAAY4JQAAAAAGPCQEAAAABkgkBAAAAAdUJAQAAAAHWCQEAAAAB1wkBAAAAAdgJAgAAAAHZCUAAAAABAQgAAOMJADABCAAA4wkAMA1gAACiEAAgaQAAoxAAIMIIAQChDwAhzAgBAKEPACHrCEAAnQ8AIY4JQACdDwAhjwkBAKEPACGSCQEAoQ8AIdUJAQChDwAh1gkBAKwPACHXCQEArA8AIdgJAgCcDwAh2QlAAMsPACECAAAAogEAIAgAAOYJACALwggBAKEPACHMCAEAoQ8AIesIQACdDwAhjglAAJ0PACGPCQEAoQ8AIZIJAQChDwAh1QkBAKEPACHWCQEArA8AIdcJAQCsDwAh2AkCAJwPACHZCUAAyw8AIQIAAACgAQAgCAAA6AkAIAIAAACgAQAgCAAA6AkAIAMAAACiAQAgDwAA4QkAIBAAAOYJACABAAAAogEAIAEAAACgAQAgCBUAAJ0QACAWAACeEAAgFwAAoRAAIBgAAKAQACAZAACfEAAg1gkAAKgPACDXCQAAqA8AINkJAACoDwAgDr8IAAD0DQAwwAgAAO8JABDBCAAA9A0AMMIIAQCkDQAhzAgBAKQNACHrCEAAmg0AIY4JQACaDQAhjwkBAKQNACGSCQEApA0AIdUJAQCkDQAh1gkBALINACHXCQEAsg0AIdgJAgCZDQAh2QlAAMkNACEDAAAAoAEAIAMAAO4JADAUAADvCQAgAwAAAKABACADAAChAQAwBAAAogEAIAEAAACmAQAgAQAAAKYBACADAAAApAEAIAMAAKUBADAEAACmAQAgAwAAAKQBACADAAClAQAwBAAApgEAIAMAAACkAQAgAwAApQEAMAQAAKYBACAIaAAAnBAAIMIIAQAAAAGOCUAAAAABygkBAAAAAcsJAgAAAAHMCQEAAAABzQkBAAAAAc4JgAAAAAEBCAAA9wkAIAfCCAEAAAABjglAAAAAAcoJAQAAAAHLCQIAAAABzAkBAAAAAc0JAQAAAAHOCYAAAAABAQgAAPkJADABCAAA-QkAMAhoAACbEAAgwggBAKEPACGOCUAAnQ8AIcoJAQChDwAhywkCAJwPACHMCQEAoQ8AIc0JAQCsDwAhzgmAAAAAAQIAAACmAQAgCAAA_AkAIAfCCAEAoQ8AIY4JQACdDwAhygkBAKEPACHLCQIAnA8AIcwJAQChDwAhzQkBAKwPACHOCYAAAAABAgAAAKQBACAIAAD-CQAgAgAAAKQBACAIAAD-CQAgAwAAAKYBACAPAAD3CQAgEAAA_AkAIAEAAACmAQAgAQAAAKQBACAGFQAAlhAAIBYAAJcQACAXAACaEAAgGAAAmRAAIBkAAJgQACDNCQAAqA8AIAq_CAAA8Q0AMMAIAACFCgAQwQgAAPENADDCCAEApA0AIY4JQACaDQAhygkBAKQNACHLCQIAmQ0AIcwJAQCkDQAhzQkBALINACHOCQAA8g0AIAMAAACkAQAgAwAAhAoAMBQAAIUKACADAAAApAEAIAMAAKUBADAEAACmAQAgEL4GAADsDQAgvwgAAOoNADDACAAAkAoAEMEIAADqDQAwwggBAAAAAY4JQACiDQAhsQlAAM0NACG8CQEAAAABvQkBAKgNACG-CQQArw0AIb8JAgChDQAhwAkCAKENACHBCUAAog0AIcIJQADNDQAhwwkCAOsNACHECQIAoQ0AIQEAAACICgAgCb0GAADwDQAgvwgAAO8NADDACAAAigoAEMEIAADvDQAwwggBAKgNACHMCAEAqA0AIbgJAQC7DQAhugkBAKgNACG7CUAAog0AIQK9BgAAlRAAILgJAACoDwAgC70GAADwDQAgvwgAAO8NADDACAAAigoAEMEIAADvDQAwwggBAAAAAcwIAQCoDQAhuAkBALsNACG6CQEAqA0AIbsJQACiDQAhyAkAAO0NACDJCQAA7g0AIAMAAACKCgAgAwAAiwoAMAQAAIwKACABAAAAigoAIAEAAACICgAgEL4GAADsDQAgvwgAAOoNADDACAAAkAoAEMEIAADqDQAwwggBAKgNACGOCUAAog0AIbEJQADNDQAhvAkBAKgNACG9CQEAqA0AIb4JBACvDQAhvwkCAKENACHACQIAoQ0AIcEJQACiDQAhwglAAM0NACHDCQIA6w0AIcQJAgChDQAhBL4GAACUEAAgsQkAAKgPACDCCQAAqA8AIMMJAACoDwAgAwAAAJAKACADAACRCgAwBAAAiAoAIAMAAACQCgAgAwAAkQoAMAQAAIgKACADAAAAkAoAIAMAAJEKADAEAACICgAgDb4GAACTEAAgwggBAAAAAY4JQAAAAAGxCUAAAAABvAkBAAAAAb0JAQAAAAG-CQQAAAABvwkCAAAAAcAJAgAAAAHBCUAAAAABwglAAAAAAcMJAgAAAAHECQIAAAABAQgAAJUKACAMwggBAAAAAY4JQAAAAAGxCUAAAAABvAkBAAAAAb0JAQAAAAG-CQQAAAABvwkCAAAAAcAJAgAAAAHBCUAAAAABwglAAAAAAcMJAgAAAAHECQIAAAABAQgAAJcKADABCAAAlwoAMA2-BgAAhhAAIMIIAQChDwAhjglAAJ0PACGxCUAAyw8AIbwJAQChDwAhvQkBAKEPACG-CQQApw8AIb8JAgCcDwAhwAkCAJwPACHBCUAAnQ8AIcIJQADLDwAhwwkCAIUQACHECQIAnA8AIQIAAACICgAgCAAAmgoAIAzCCAEAoQ8AIY4JQACdDwAhsQlAAMsPACG8CQEAoQ8AIb0JAQChDwAhvgkEAKcPACG_CQIAnA8AIcAJAgCcDwAhwQlAAJ0PACHCCUAAyw8AIcMJAgCFEAAhxAkCAJwPACECAAAAkAoAIAgAAJwKACACAAAAkAoAIAgAAJwKACADAAAAiAoAIA8AAJUKACAQAACaCgAgAQAAAIgKACABAAAAkAoAIAgVAACAEAAgFgAAgRAAIBcAAIQQACAYAACDEAAgGQAAghAAILEJAACoDwAgwgkAAKgPACDDCQAAqA8AIA-_CAAA5w0AMMAIAACjCgAQwQgAAOcNADDCCAEApA0AIY4JQACaDQAhsQlAAMkNACG8CQEApA0AIb0JAQCkDQAhvgkEAKsNACG_CQIAmQ0AIcAJAgCZDQAhwQlAAJoNACHCCUAAyQ0AIcMJAgDoDQAhxAkCAJkNACEDAAAAkAoAIAMAAKIKADAUAACjCgAgAwAAAJAKACADAACRCgAwBAAAiAoAIAEAAACMCgAgAQAAAIwKACADAAAAigoAIAMAAIsKADAEAACMCgAgAwAAAIoKACADAACLCgAwBAAAjAoAIAMAAACKCgAgAwAAiwoAMAQAAIwKACAGvQYAAP8PACDCCAEAAAABzAgBAAAAAbgJAQAAAAG6CQEAAAABuwlAAAAAAQEIAACrCgAgBcIIAQAAAAHMCAEAAAABuAkBAAAAAboJAQAAAAG7CUAAAAABAQgAAK0KADABCAAArQoAMAa9BgAA_g8AIMIIAQChDwAhzAgBAKEPACG4CQEArA8AIboJAQChDwAhuwlAAJ0PACECAAAAjAoAIAgAALAKACAFwggBAKEPACHMCAEAoQ8AIbgJAQCsDwAhugkBAKEPACG7CUAAnQ8AIQIAAACKCgAgCAAAsgoAIAIAAACKCgAgCAAAsgoAIAMAAACMCgAgDwAAqwoAIBAAALAKACABAAAAjAoAIAEAAACKCgAgBBUAAPsPACAYAAD9DwAgGQAA_A8AILgJAACoDwAgCL8IAADmDQAwwAgAALkKABDBCAAA5g0AMMIIAQCkDQAhzAgBAKQNACG4CQEAsg0AIboJAQCkDQAhuwlAAJoNACEDAAAAigoAIAMAALgKADAUAAC5CgAgAwAAAIoKACADAACLCgAwBAAAjAoAIAu_CAAA5A0AMMAIAAC_CgAQwQgAAOQNADDCCAQAAAABzAgBAKgNACHVCAEAuw0AIbUJAQCoDQAhtgkEAOUNACG3CQQA5Q0AIbgJAQC7DQAhuQlAAKINACEBAAAAvAoAIAEAAAC8CgAgC78IAADkDQAwwAgAAL8KABDBCAAA5A0AMMIIBACvDQAhzAgBAKgNACHVCAEAuw0AIbUJAQCoDQAhtgkEAOUNACG3CQQA5Q0AIbgJAQC7DQAhuQlAAKINACEE1QgAAKgPACC2CQAAqA8AILcJAACoDwAguAkAAKgPACADAAAAvwoAIAMAAMAKADAEAAC8CgAgAwAAAL8KACADAADACgAwBAAAvAoAIAMAAAC_CgAgAwAAwAoAMAQAALwKACAIwggEAAAAAcwIAQAAAAHVCAEAAAABtQkBAAAAAbYJBAAAAAG3CQQAAAABuAkBAAAAAbkJQAAAAAEBCAAAxAoAIAjCCAQAAAABzAgBAAAAAdUIAQAAAAG1CQEAAAABtgkEAAAAAbcJBAAAAAG4CQEAAAABuQlAAAAAAQEIAADGCgAwAQgAAMYKADAIwggEAKcPACHMCAEAoQ8AIdUIAQCsDwAhtQkBAKEPACG2CQQA-g8AIbcJBAD6DwAhuAkBAKwPACG5CUAAnQ8AIQIAAAC8CgAgCAAAyQoAIAjCCAQApw8AIcwIAQChDwAh1QgBAKwPACG1CQEAoQ8AIbYJBAD6DwAhtwkEAPoPACG4CQEArA8AIbkJQACdDwAhAgAAAL8KACAIAADLCgAgAgAAAL8KACAIAADLCgAgAwAAALwKACAPAADECgAgEAAAyQoAIAEAAAC8CgAgAQAAAL8KACAJFQAA9Q8AIBYAAPYPACAXAAD5DwAgGAAA-A8AIBkAAPcPACDVCAAAqA8AILYJAACoDwAgtwkAAKgPACC4CQAAqA8AIAu_CAAA3w0AMMAIAADSCgAQwQgAAN8NADDCCAQAqw0AIcwIAQCkDQAh1QgBALINACG1CQEApA0AIbYJBADgDQAhtwkEAOANACG4CQEAsg0AIbkJQACaDQAhAwAAAL8KACADAADRCgAwFAAA0goAIAMAAAC_CgAgAwAAwAoAMAQAALwKACABAAAAugEAIAEAAAC6AQAgAwAAALgBACADAAC5AQAwBAAAugEAIAMAAAC4AQAgAwAAuQEAMAQAALoBACADAAAAuAEAIAMAALkBADAEAAC6AQAgGWAAAPMPACBhAAD0DwAghwIBAAAAAcIIAQAAAAHMCAEAAAAB6whAAAAAAY4JQAAAAAGPCQEAAAABpAkAAQAAAaUJAgAAAAGmCQEAAAABpwkBAAAAAagJAgAAAAGpCSAAAAABqgkgAAAAAasJIAAAAAGsCSAAAAABrQkAAPAPACCuCQAA8Q8AIK8JAADyDwAgsAkBAAAAAbEJQAAAAAGyCUAAAAABswlAAAAAAbQJAQAAAAEBCAAA2goAIBeHAgEAAAABwggBAAAAAcwIAQAAAAHrCEAAAAABjglAAAAAAY8JAQAAAAGkCQABAAABpQkCAAAAAaYJAQAAAAGnCQEAAAABqAkCAAAAAakJIAAAAAGqCSAAAAABqwkgAAAAAawJIAAAAAGtCQAA8A8AIK4JAADxDwAgrwkAAPIPACCwCQEAAAABsQlAAAAAAbIJQAAAAAGzCUAAAAABtAkBAAAAAQEIAADcCgAwAQgAANwKADABAAAAkQEAIBlgAADuDwAgYQAA7w8AIIcCAQChDwAhwggBAKEPACHMCAEAoQ8AIesIQACdDwAhjglAAJ0PACGPCQEArA8AIaQJAAG-DwAhpQkCAJwPACGmCQEAoQ8AIacJAQCsDwAhqAkCAJwPACGpCSAArw8AIaoJIACvDwAhqwkgAK8PACGsCSAA6g8AIa0JAADrDwAgrgkAAOwPACCvCQAA7Q8AILAJAQCsDwAhsQlAAMsPACGyCUAAyw8AIbMJQADLDwAhtAkBAKwPACECAAAAugEAIAgAAOAKACAXhwIBAKEPACHCCAEAoQ8AIcwIAQChDwAh6whAAJ0PACGOCUAAnQ8AIY8JAQCsDwAhpAkAAb4PACGlCQIAnA8AIaYJAQChDwAhpwkBAKwPACGoCQIAnA8AIakJIACvDwAhqgkgAK8PACGrCSAArw8AIawJIADqDwAhrQkAAOsPACCuCQAA7A8AIK8JAADtDwAgsAkBAKwPACGxCUAAyw8AIbIJQADLDwAhswlAAMsPACG0CQEArA8AIQIAAAC4AQAgCAAA4goAIAIAAAC4AQAgCAAA4goAIAEAAACRAQAgAwAAALoBACAPAADaCgAgEAAA4AoAIAEAAAC6AQAgAQAAALgBACANFQAA5Q8AIBYAAOYPACAXAADpDwAgGAAA6A8AIBkAAOcPACCPCQAAqA8AIKcJAACoDwAgrAkAAKgPACCwCQAAqA8AILEJAACoDwAgsgkAAKgPACCzCQAAqA8AILQJAACoDwAgGocCAQCkDQAhvwgAANkNADDACAAA6goAEMEIAADZDQAwwggBANoNACHMCAEApA0AIesIQACaDQAhjglAAJoNACGPCQEAsg0AIaQJAAG_DQAhpQkCAJkNACGmCQEApA0AIacJAQCyDQAhqAkCAJkNACGpCSAAtA0AIaoJIAC0DQAhqwkgALQNACGsCSAA2w0AIa0JAACzDQAgrgkAALMNACCvCQAAsw0AILAJAQCyDQAhsQlAAMkNACGyCUAAyQ0AIbMJQADJDQAhtAkBALINACEDAAAAuAEAIAMAAOkKADAUAADqCgAgAwAAALgBACADAAC5AQAwBAAAugEAIBS_CAAA1w0AMMAIAADwCgAQwQgAANcNADDCCAEAAAABzAgBAKgNACHrCEAAog0AIYoJAgChDQAhjQkBAKgNACGOCUAAog0AIZEJAQCoDQAhkgkBAKgNACGWCQIAoQ0AIZgJAgChDQAhnQkBAKgNACGeCQQArw0AIZ8JAQAAAAGgCQEAuw0AIaEJAQC7DQAhogkBALsNACGjCQAA2A0AIAEAAADtCgAgAQAAAO0KACATvwgAANcNADDACAAA8AoAEMEIAADXDQAwwggBAKgNACHMCAEAqA0AIesIQACiDQAhigkCAKENACGNCQEAqA0AIY4JQACiDQAhkQkBAKgNACGSCQEAqA0AIZYJAgChDQAhmAkCAKENACGdCQEAqA0AIZ4JBACvDQAhnwkBALsNACGgCQEAuw0AIaEJAQC7DQAhogkBALsNACEEnwkAAKgPACCgCQAAqA8AIKEJAACoDwAgogkAAKgPACADAAAA8AoAIAMAAPEKADAEAADtCgAgAwAAAPAKACADAADxCgAwBAAA7QoAIAMAAADwCgAgAwAA8QoAMAQAAO0KACAQwggBAAAAAcwIAQAAAAHrCEAAAAABigkCAAAAAY0JAQAAAAGOCUAAAAABkQkBAAAAAZIJAQAAAAGWCQIAAAABmAkCAAAAAZ0JAQAAAAGeCQQAAAABnwkBAAAAAaAJAQAAAAGhCQEAAAABogkBAAAAAQEIAAD1CgAgEMIIAQAAAAHMCAEAAAAB6whAAAAAAYoJAgAAAAGNCQEAAAABjglAAAAAAZEJAQAAAAGSCQEAAAABlgkCAAAAAZgJAgAAAAGdCQEAAAABngkEAAAAAZ8JAQAAAAGgCQEAAAABoQkBAAAAAaIJAQAAAAEBCAAA9woAMAEIAAD3CgAwEMIIAQChDwAhzAgBAKEPACHrCEAAnQ8AIYoJAgCcDwAhjQkBAKEPACGOCUAAnQ8AIZEJAQChDwAhkgkBAKEPACGWCQIAnA8AIZgJAgCcDwAhnQkBAKEPACGeCQQApw8AIZ8JAQCsDwAhoAkBAKwPACGhCQEArA8AIaIJAQCsDwAhAgAAAO0KACAIAAD6CgAgEMIIAQChDwAhzAgBAKEPACHrCEAAnQ8AIYoJAgCcDwAhjQkBAKEPACGOCUAAnQ8AIZEJAQChDwAhkgkBAKEPACGWCQIAnA8AIZgJAgCcDwAhnQkBAKEPACGeCQQApw8AIZ8JAQCsDwAhoAkBAKwPACGhCQEArA8AIaIJAQCsDwAhAgAAAPAKACAIAAD8CgAgAgAAAPAKACAIAAD8CgAgAwAAAO0KACAPAAD1CgAgEAAA-goAIAEAAADtCgAgAQAAAPAKACAJFQAA4A8AIBYAAOEPACAXAADkDwAgGAAA4w8AIBkAAOIPACCfCQAAqA8AIKAJAACoDwAgoQkAAKgPACCiCQAAqA8AIBO_CAAA1g0AMMAIAACDCwAQwQgAANYNADDCCAEApA0AIcwIAQCkDQAh6whAAJoNACGKCQIAmQ0AIY0JAQCkDQAhjglAAJoNACGRCQEApA0AIZIJAQCkDQAhlgkCAJkNACGYCQIAmQ0AIZ0JAQCkDQAhngkEAKsNACGfCQEAsg0AIaAJAQCyDQAhoQkBALINACGiCQEAsg0AIQMAAADwCgAgAwAAggsAMBQAAIMLACADAAAA8AoAIAMAAPEKADAEAADtCgAgFr8IAADVDQAwwAgAAIkLABDBCAAA1Q0AMMIIAQAAAAHMCAEAqA0AIesIQACiDQAhiQkCAKENACGKCQIAoQ0AIY0JAQCoDQAhjglAAKINACGRCQEAqA0AIZIJAQCoDQAhkwkBAKgNACGUCQIAoQ0AIZUJAgChDQAhlgkCAKENACGXCQIAoQ0AIZgJAgChDQAhmQkCAKENACGaCUAAzQ0AIZsJQADNDQAhnAlAAKINACEBAAAAhgsAIAEAAACGCwAgFr8IAADVDQAwwAgAAIkLABDBCAAA1Q0AMMIIAQCoDQAhzAgBAKgNACHrCEAAog0AIYkJAgChDQAhigkCAKENACGNCQEAqA0AIY4JQACiDQAhkQkBAKgNACGSCQEAqA0AIZMJAQCoDQAhlAkCAKENACGVCQIAoQ0AIZYJAgChDQAhlwkCAKENACGYCQIAoQ0AIZkJAgChDQAhmglAAM0NACGbCUAAzQ0AIZwJQACiDQAhApoJAACoDwAgmwkAAKgPACADAAAAiQsAIAMAAIoLADAEAACGCwAgAwAAAIkLACADAACKCwAwBAAAhgsAIAMAAACJCwAgAwAAigsAMAQAAIYLACATwggBAAAAAcwIAQAAAAHrCEAAAAABiQkCAAAAAYoJAgAAAAGNCQEAAAABjglAAAAAAZEJAQAAAAGSCQEAAAABkwkBAAAAAZQJAgAAAAGVCQIAAAABlgkCAAAAAZcJAgAAAAGYCQIAAAABmQkCAAAAAZoJQAAAAAGbCUAAAAABnAlAAAAAAQEIAACOCwAgE8IIAQAAAAHMCAEAAAAB6whAAAAAAYkJAgAAAAGKCQIAAAABjQkBAAAAAY4JQAAAAAGRCQEAAAABkgkBAAAAAZMJAQAAAAGUCQIAAAABlQkCAAAAAZYJAgAAAAGXCQIAAAABmAkCAAAAAZkJAgAAAAGaCUAAAAABmwlAAAAAAZwJQAAAAAEBCAAAkAsAMAEIAACQCwAwE8IIAQChDwAhzAgBAKEPACHrCEAAnQ8AIYkJAgCcDwAhigkCAJwPACGNCQEAoQ8AIY4JQACdDwAhkQkBAKEPACGSCQEAoQ8AIZMJAQChDwAhlAkCAJwPACGVCQIAnA8AIZYJAgCcDwAhlwkCAJwPACGYCQIAnA8AIZkJAgCcDwAhmglAAMsPACGbCUAAyw8AIZwJQACdDwAhAgAAAIYLACAIAACTCwAgE8IIAQChDwAhzAgBAKEPACHrCEAAnQ8AIYkJAgCcDwAhigkCAJwPACGNCQEAoQ8AIY4JQACdDwAhkQkBAKEPACGSCQEAoQ8AIZMJAQChDwAhlAkCAJwPACGVCQIAnA8AIZYJAgCcDwAhlwkCAJwPACGYCQIAnA8AIZkJAgCcDwAhmglAAMsPACGbCUAAyw8AIZwJQACdDwAhAgAAAIkLACAIAACVCwAgAgAAAIkLACAIAACVCwAgAwAAAIYLACAPAACOCwAgEAAAkwsAIAEAAACGCwAgAQAAAIkLACAHFQAA2w8AIBYAANwPACAXAADfDwAgGAAA3g8AIBkAAN0PACCaCQAAqA8AIJsJAACoDwAgFr8IAADUDQAwwAgAAJwLABDBCAAA1A0AMMIIAQCkDQAhzAgBAKQNACHrCEAAmg0AIYkJAgCZDQAhigkCAJkNACGNCQEApA0AIY4JQACaDQAhkQkBAKQNACGSCQEApA0AIZMJAQCkDQAhlAkCAJkNACGVCQIAmQ0AIZYJAgCZDQAhlwkCAJkNACGYCQIAmQ0AIZkJAgCZDQAhmglAAMkNACGbCUAAyQ0AIZwJQACaDQAhAwAAAIkLACADAACbCwAwFAAAnAsAIAMAAACJCwAgAwAAigsAMAQAAIYLACAGvwgAANMNADDACAAAogsAEMEIAADTDQAw6whAAKINACGPCQEAAAABkAkEAK8NACEBAAAAnwsAIAEAAACfCwAgBr8IAADTDQAwwAgAAKILABDBCAAA0w0AMOsIQACiDQAhjwkBAKgNACGQCQQArw0AIQADAAAAogsAIAMAAKMLADAEAACfCwAgAwAAAKILACADAACjCwAwBAAAnwsAIAMAAACiCwAgAwAAowsAMAQAAJ8LACAD6whAAAAAAY8JAQAAAAGQCQQAAAABAQgAAKcLACAD6whAAAAAAY8JAQAAAAGQCQQAAAABAQgAAKkLADABCAAAqQsAMAPrCEAAnQ8AIY8JAQChDwAhkAkEAKcPACECAAAAnwsAIAgAAKwLACAD6whAAJ0PACGPCQEAoQ8AIZAJBACnDwAhAgAAAKILACAIAACuCwAgAgAAAKILACAIAACuCwAgAwAAAJ8LACAPAACnCwAgEAAArAsAIAEAAACfCwAgAQAAAKILACAFFQAA1g8AIBYAANcPACAXAADaDwAgGAAA2Q8AIBkAANgPACAGvwgAANINADDACAAAtQsAEMEIAADSDQAw6whAAJoNACGPCQEApA0AIZAJBACrDQAhAwAAAKILACADAAC0CwAwFAAAtQsAIAMAAACiCwAgAwAAowsAMAQAAJ8LACAOvwgAANENADDACAAAuwsAEMEIAADRDQAwwggBAAAAAf8IAQC7DQAhhgkBAKgNACGHCQEAqA0AIYgJAQCoDQAhiQkCAKENACGKCQIAoQ0AIYsJAQC7DQAhjAkEAK8NACGNCQEAuw0AIY4JQACiDQAhAQAAALgLACABAAAAuAsAIA6_CAAA0Q0AMMAIAAC7CwAQwQgAANENADDCCAEAqA0AIf8IAQC7DQAhhgkBAKgNACGHCQEAqA0AIYgJAQCoDQAhiQkCAKENACGKCQIAoQ0AIYsJAQC7DQAhjAkEAK8NACGNCQEAuw0AIY4JQACiDQAhA_8IAACoDwAgiwkAAKgPACCNCQAAqA8AIAMAAAC7CwAgAwAAvAsAMAQAALgLACADAAAAuwsAIAMAALwLADAEAAC4CwAgAwAAALsLACADAAC8CwAwBAAAuAsAIAvCCAEAAAAB_wgBAAAAAYYJAQAAAAGHCQEAAAABiAkBAAAAAYkJAgAAAAGKCQIAAAABiwkBAAAAAYwJBAAAAAGNCQEAAAABjglAAAAAAQEIAADACwAgC8IIAQAAAAH_CAEAAAABhgkBAAAAAYcJAQAAAAGICQEAAAABiQkCAAAAAYoJAgAAAAGLCQEAAAABjAkEAAAAAY0JAQAAAAGOCUAAAAABAQgAAMILADABCAAAwgsAMAvCCAEAoQ8AIf8IAQCsDwAhhgkBAKEPACGHCQEAoQ8AIYgJAQChDwAhiQkCAJwPACGKCQIAnA8AIYsJAQCsDwAhjAkEAKcPACGNCQEArA8AIY4JQACdDwAhAgAAALgLACAIAADFCwAgC8IIAQChDwAh_wgBAKwPACGGCQEAoQ8AIYcJAQChDwAhiAkBAKEPACGJCQIAnA8AIYoJAgCcDwAhiwkBAKwPACGMCQQApw8AIY0JAQCsDwAhjglAAJ0PACECAAAAuwsAIAgAAMcLACACAAAAuwsAIAgAAMcLACADAAAAuAsAIA8AAMALACAQAADFCwAgAQAAALgLACABAAAAuwsAIAgVAADRDwAgFgAA0g8AIBcAANUPACAYAADUDwAgGQAA0w8AIP8IAACoDwAgiwkAAKgPACCNCQAAqA8AIA6_CAAA0A0AMMAIAADOCwAQwQgAANANADDCCAEApA0AIf8IAQCyDQAhhgkBAKQNACGHCQEApA0AIYgJAQCkDQAhiQkCAJkNACGKCQIAmQ0AIYsJAQCyDQAhjAkEAKsNACGNCQEAsg0AIY4JQACaDQAhAwAAALsLACADAADNCwAwFAAAzgsAIAMAAAC7CwAgAwAAvAsAMAQAALgLACAMvwgAAM8NADDACAAA1AsAEMEIAADPDQAwwggBAAAAAf4IAQCoDQAh_wgBAKgNACGACQEAqA0AIYEJBACvDQAhggkEAK8NACGDCUAAog0AIYQJQACiDQAhhQlAAM0NACEBAAAA0QsAIAEAAADRCwAgDL8IAADPDQAwwAgAANQLABDBCAAAzw0AMMIIAQCoDQAh_ggBAKgNACH_CAEAqA0AIYAJAQCoDQAhgQkEAK8NACGCCQQArw0AIYMJQACiDQAhhAlAAKINACGFCUAAzQ0AIQGFCQAAqA8AIAMAAADUCwAgAwAA1QsAMAQAANELACADAAAA1AsAIAMAANULADAEAADRCwAgAwAAANQLACADAADVCwAwBAAA0QsAIAnCCAEAAAAB_ggBAAAAAf8IAQAAAAGACQEAAAABgQkEAAAAAYIJBAAAAAGDCUAAAAABhAlAAAAAAYUJQAAAAAEBCAAA2QsAIAnCCAEAAAAB_ggBAAAAAf8IAQAAAAGACQEAAAABgQkEAAAAAYIJBAAAAAGDCUAAAAABhAlAAAAAAYUJQAAAAAEBCAAA2wsAMAEIAADbCwAwCcIIAQChDwAh_ggBAKEPACH_CAEAoQ8AIYAJAQChDwAhgQkEAKcPACGCCQQApw8AIYMJQACdDwAhhAlAAJ0PACGFCUAAyw8AIQIAAADRCwAgCAAA3gsAIAnCCAEAoQ8AIf4IAQChDwAh_wgBAKEPACGACQEAoQ8AIYEJBACnDwAhggkEAKcPACGDCUAAnQ8AIYQJQACdDwAhhQlAAMsPACECAAAA1AsAIAgAAOALACACAAAA1AsAIAgAAOALACADAAAA0QsAIA8AANkLACAQAADeCwAgAQAAANELACABAAAA1AsAIAYVAADMDwAgFgAAzQ8AIBcAANAPACAYAADPDwAgGQAAzg8AIIUJAACoDwAgDL8IAADODQAwwAgAAOcLABDBCAAAzg0AMMIIAQCkDQAh_ggBAKQNACH_CAEApA0AIYAJAQCkDQAhgQkEAKsNACGCCQQAqw0AIYMJQACaDQAhhAlAAJoNACGFCUAAyQ0AIQMAAADUCwAgAwAA5gsAMBQAAOcLACADAAAA1AsAIAMAANULADAEAADRCwAgCr8IAADMDQAwwAgAAO0LABDBCAAAzA0AMPAIAQAAAAH4CEAAog0AIfkIQACiDQAh-ggEAK8NACH7CEAAog0AIfwIQADNDQAh_QhAAM0NACEBAAAA6gsAIAEAAADqCwAgCr8IAADMDQAwwAgAAO0LABDBCAAAzA0AMPAIAQCoDQAh-AhAAKINACH5CEAAog0AIfoIBACvDQAh-whAAKINACH8CEAAzQ0AIf0IQADNDQAhAvwIAACoDwAg_QgAAKgPACADAAAA7QsAIAMAAO4LADAEAADqCwAgAwAAAO0LACADAADuCwAwBAAA6gsAIAMAAADtCwAgAwAA7gsAMAQAAOoLACAH8AgBAAAAAfgIQAAAAAH5CEAAAAAB-ggEAAAAAfsIQAAAAAH8CEAAAAAB_QhAAAAAAQEIAADyCwAgB_AIAQAAAAH4CEAAAAAB-QhAAAAAAfoIBAAAAAH7CEAAAAAB_AhAAAAAAf0IQAAAAAEBCAAA9AsAMAEIAAD0CwAwB_AIAQChDwAh-AhAAJ0PACH5CEAAnQ8AIfoIBACnDwAh-whAAJ0PACH8CEAAyw8AIf0IQADLDwAhAgAAAOoLACAIAAD3CwAgB_AIAQChDwAh-AhAAJ0PACH5CEAAnQ8AIfoIBACnDwAh-whAAJ0PACH8CEAAyw8AIf0IQADLDwAhAgAAAO0LACAIAAD5CwAgAgAAAO0LACAIAAD5CwAgAwAAAOoLACAPAADyCwAgEAAA9wsAIAEAAADqCwAgAQAAAO0LACAHFQAAxg8AIBYAAMcPACAXAADKDwAgGAAAyQ8AIBkAAMgPACD8CAAAqA8AIP0IAACoDwAgCr8IAADIDQAwwAgAAIAMABDBCAAAyA0AMPAIAQCkDQAh-AhAAJoNACH5CEAAmg0AIfoIBACrDQAh-whAAJoNACH8CEAAyQ0AIf0IQADJDQAhAwAAAO0LACADAAD_CwAwFAAAgAwAIAMAAADtCwAgAwAA7gsAMAQAAOoLACALvwgAAMYNADDACAAAhgwAEMEIAADGDQAwzAgBAKgNACHVCAEAqA0AIdYIBACvDQAh3ggEAK8NACHfCAQArw0AIfAIAQCoDQAh9ggEAK8NACH3CAAAxw0AIAEAAACDDAAgAQAAAIMMACAKvwgAAMYNADDACAAAhgwAEMEIAADGDQAwzAgBAKgNACHVCAEAqA0AIdYIBACvDQAh3ggEAK8NACHfCAQArw0AIfAIAQCoDQAh9ggEAK8NACEAAwAAAIYMACADAACHDAAwBAAAgwwAIAMAAACGDAAgAwAAhwwAMAQAAIMMACADAAAAhgwAIAMAAIcMADAEAACDDAAgB8wIAQAAAAHVCAEAAAAB1ggEAAAAAd4IBAAAAAHfCAQAAAAB8AgBAAAAAfYIBAAAAAEBCAAAiwwAIAfMCAEAAAAB1QgBAAAAAdYIBAAAAAHeCAQAAAAB3wgEAAAAAfAIAQAAAAH2CAQAAAABAQgAAI0MADABCAAAjQwAMAfMCAEAoQ8AIdUIAQChDwAh1ggEAKcPACHeCAQApw8AId8IBACnDwAh8AgBAKEPACH2CAQApw8AIQIAAACDDAAgCAAAkAwAIAfMCAEAoQ8AIdUIAQChDwAh1ggEAKcPACHeCAQApw8AId8IBACnDwAh8AgBAKEPACH2CAQApw8AIQIAAACGDAAgCAAAkgwAIAIAAACGDAAgCAAAkgwAIAMAAACDDAAgDwAAiwwAIBAAAJAMACABAAAAgwwAIAEAAACGDAAgBRUAAMEPACAWAADCDwAgFwAAxQ8AIBgAAMQPACAZAADDDwAgCr8IAADFDQAwwAgAAJkMABDBCAAAxQ0AMMwIAQCkDQAh1QgBAKQNACHWCAQAqw0AId4IBACrDQAh3wgEAKsNACHwCAEApA0AIfYIBACrDQAhAwAAAIYMACADAACYDAAwFAAAmQwAIAMAAACGDAAgAwAAhwwAMAQAAIMMACALvwgAAMINADDACAAAnwwAEMEIAADCDQAwzAgBAKgNACHvCAQArw0AIfAIAQCoDQAh8QgBAKgNACHyCAQArw0AIfMIAAHDDQAh9AgAALMNACD1CAAAxA0AIAEAAACcDAAgAQAAAJwMACAKvwgAAMINADDACAAAnwwAEMEIAADCDQAwzAgBAKgNACHvCAQArw0AIfAIAQCoDQAh8QgBAKgNACHyCAQArw0AIfMIAAHDDQAh9AgAALMNACAAAwAAAJ8MACADAACgDAAwBAAAnAwAIAMAAACfDAAgAwAAoAwAMAQAAJwMACADAAAAnwwAIAMAAKAMADAEAACcDAAgB8wIAQAAAAHvCAQAAAAB8AgBAAAAAfEIAQAAAAHyCAQAAAAB8wgAAQAAAfQIAADADwAgAQgAAKQMACAHzAgBAAAAAe8IBAAAAAHwCAEAAAAB8QgBAAAAAfIIBAAAAAHzCAABAAAB9AgAAMAPACABCAAApgwAMAEIAACmDAAwB8wIAQChDwAh7wgEAKcPACHwCAEAoQ8AIfEIAQChDwAh8ggEAKcPACHzCAABvg8AIfQIAAC_DwAgAgAAAJwMACAIAACpDAAgB8wIAQChDwAh7wgEAKcPACHwCAEAoQ8AIfEIAQChDwAh8ggEAKcPACHzCAABvg8AIfQIAAC_DwAgAgAAAJ8MACAIAACrDAAgAgAAAJ8MACAIAACrDAAgAwAAAJwMACAPAACkDAAgEAAAqQwAIAEAAACcDAAgAQAAAJ8MACAFFQAAuQ8AIBYAALoPACAXAAC9DwAgGAAAvA8AIBkAALsPACAKvwgAAL4NADDACAAAsgwAEMEIAAC-DQAwzAgBAKQNACHvCAQAqw0AIfAIAQCkDQAh8QgBAKQNACHyCAQAqw0AIfMIAAG_DQAh9AgAALMNACADAAAAnwwAIAMAALEMADAUAACyDAAgAwAAAJ8MACADAACgDAAwBAAAnAwAIA9gAAC9DQAgvwgAALoNADDACAAAtAEAEMEIAAC6DQAwzAgBAAAAAeIIAQC7DQAh4wgBALsNACHkCAAAsw0AIOUIAACzDQAg5gggALwNACHnCCAAvA0AIegIAACzDQAg6QgAALMNACDqCAEAuw0AIesIQACiDQAhAQAAALUMACABAAAAtQwAIARgAAC4DwAg4ggAAKgPACDjCAAAqA8AIOoIAACoDwAgAwAAALQBACADAAC4DAAwBAAAtQwAIAMAAAC0AQAgAwAAuAwAMAQAALUMACADAAAAtAEAIAMAALgMADAEAAC1DAAgDGAAALcPACDMCAEAAAAB4ggBAAAAAeMIAQAAAAHkCAAAsw8AIOUIAAC0DwAg5gggAAAAAecIIAAAAAHoCAAAtQ8AIOkIAAC2DwAg6ggBAAAAAesIQAAAAAEBCAAAvAwAIAvMCAEAAAAB4ggBAAAAAeMIAQAAAAHkCAAAsw8AIOUIAAC0DwAg5gggAAAAAecIIAAAAAHoCAAAtQ8AIOkIAAC2DwAg6ggBAAAAAesIQAAAAAEBCAAAvgwAMAEIAAC-DAAwDGAAALIPACDMCAEAoQ8AIeIIAQCsDwAh4wgBAKwPACHkCAAArQ8AIOUIAACuDwAg5gggAK8PACHnCCAArw8AIegIAACwDwAg6QgAALEPACDqCAEArA8AIesIQACdDwAhAgAAALUMACAIAADBDAAgC8wIAQChDwAh4ggBAKwPACHjCAEArA8AIeQIAACtDwAg5QgAAK4PACDmCCAArw8AIecIIACvDwAh6AgAALAPACDpCAAAsQ8AIOoIAQCsDwAh6whAAJ0PACECAAAAtAEAIAgAAMMMACACAAAAtAEAIAgAAMMMACADAAAAtQwAIA8AALwMACAQAADBDAAgAQAAALUMACABAAAAtAEAIAYVAACpDwAgGAAAqw8AIBkAAKoPACDiCAAAqA8AIOMIAACoDwAg6ggAAKgPACAOvwgAALENADDACAAAygwAEMEIAACxDQAwzAgBAKQNACHiCAEAsg0AIeMIAQCyDQAh5AgAALMNACDlCAAAsw0AIOYIIAC0DQAh5wggALQNACHoCAAAsw0AIOkIAACzDQAg6ggBALINACHrCEAAmg0AIQMAAAC0AQAgAwAAyQwAMBQAAMoMACADAAAAtAEAIAMAALgMADAEAAC1DAAgFoUCAQCoDQAhhwIBAKgNACG_CAAArg0AMMAIAADQDAAQwQgAAK4NADDMCAEAqA0AIdIIAQCoDQAh0wgBAKgNACHUCEAAog0AIdUIAQCoDQAh1ggEAK8NACHXCAQArw0AIdgIBACvDQAh2QgEAK8NACHaCAQArw0AIdsIBACvDQAh3AgEAK8NACHdCAQArw0AId4IBACvDQAh3wgEAK8NACHgCAQArw0AIeEIAACwDQAgAQAAAM0MACABAAAAzQwAIBWFAgEAqA0AIYcCAQCoDQAhvwgAAK4NADDACAAA0AwAEMEIAACuDQAwzAgBAKgNACHSCAEAqA0AIdMIAQCoDQAh1AhAAKINACHVCAEAqA0AIdYIBACvDQAh1wgEAK8NACHYCAQArw0AIdkIBACvDQAh2ggEAK8NACHbCAQArw0AIdwIBACvDQAh3QgEAK8NACHeCAQArw0AId8IBACvDQAh4AgEAK8NACEAAwAAANAMACADAADRDAAwBAAAzQwAIAMAAADQDAAgAwAA0QwAMAQAAM0MACADAAAA0AwAIAMAANEMADAEAADNDAAgEoUCAQAAAAGHAgEAAAABzAgBAAAAAdIIAQAAAAHTCAEAAAAB1AhAAAAAAdUIAQAAAAHWCAQAAAAB1wgEAAAAAdgIBAAAAAHZCAQAAAAB2ggEAAAAAdsIBAAAAAHcCAQAAAAB3QgEAAAAAd4IBAAAAAHfCAQAAAAB4AgEAAAAAQEIAADVDAAgEoUCAQAAAAGHAgEAAAABzAgBAAAAAdIIAQAAAAHTCAEAAAAB1AhAAAAAAdUIAQAAAAHWCAQAAAAB1wgEAAAAAdgIBAAAAAHZCAQAAAAB2ggEAAAAAdsIBAAAAAHcCAQAAAAB3QgEAAAAAd4IBAAAAAHfCAQAAAAB4AgEAAAAAQEIAADXDAAwAQgAANcMADAShQIBAKEPACGHAgEAoQ8AIcwIAQChDwAh0ggBAKEPACHTCAEAoQ8AIdQIQACdDwAh1QgBAKEPACHWCAQApw8AIdcIBACnDwAh2AgEAKcPACHZCAQApw8AIdoIBACnDwAh2wgEAKcPACHcCAQApw8AId0IBACnDwAh3ggEAKcPACHfCAQApw8AIeAIBACnDwAhAgAAAM0MACAIAADaDAAgEoUCAQChDwAhhwIBAKEPACHMCAEAoQ8AIdIIAQChDwAh0wgBAKEPACHUCEAAnQ8AIdUIAQChDwAh1ggEAKcPACHXCAQApw8AIdgIBACnDwAh2QgEAKcPACHaCAQApw8AIdsIBACnDwAh3AgEAKcPACHdCAQApw8AId4IBACnDwAh3wgEAKcPACHgCAQApw8AIQIAAADQDAAgCAAA3AwAIAIAAADQDAAgCAAA3AwAIAMAAADNDAAgDwAA1QwAIBAAANoMACABAAAAzQwAIAEAAADQDAAgBRUAAKIPACAWAACjDwAgFwAApg8AIBgAAKUPACAZAACkDwAgFYUCAQCkDQAhhwIBAKQNACG_CAAAqg0AMMAIAADjDAAQwQgAAKoNADDMCAEApA0AIdIIAQCkDQAh0wgBAKQNACHUCEAAmg0AIdUIAQCkDQAh1ggEAKsNACHXCAQAqw0AIdgIBACrDQAh2QgEAKsNACHaCAQAqw0AIdsIBACrDQAh3AgEAKsNACHdCAQAqw0AId4IBACrDQAh3wgEAKsNACHgCAQAqw0AIQMAAADQDAAgAwAA4gwAMBQAAOMMACADAAAA0AwAIAMAANEMADAEAADNDAAgBr8IAACnDQAwwAgAAOkMABDBCAAApw0AMMwIAQCoDQAhzQhAAKINACHRCAAAqQ0AIAEAAADmDAAgAQAAAOYMACAFvwgAAKcNADDACAAA6QwAEMEIAACnDQAwzAgBAKgNACHNCEAAog0AIQADAAAA6QwAIAMAAOoMADAEAADmDAAgAwAAAOkMACADAADqDAAwBAAA5gwAIAMAAADpDAAgAwAA6gwAMAQAAOYMACACzAgBAAAAAc0IQAAAAAEBCAAA7gwAIALMCAEAAAABzQhAAAAAAQEIAADwDAAwAQgAAPAMADACzAgBAKEPACHNCEAAnQ8AIQIAAADmDAAgCAAA8wwAIALMCAEAoQ8AIc0IQACdDwAhAgAAAOkMACAIAAD1DAAgAgAAAOkMACAIAAD1DAAgAwAAAOYMACAPAADuDAAgEAAA8wwAIAEAAADmDAAgAQAAAOkMACADFQAAng8AIBgAAKAPACAZAACfDwAgBb8IAACjDQAwwAgAAPwMABDBCAAAow0AMMwIAQCkDQAhzQhAAJoNACEDAAAA6QwAIAMAAPsMADAUAAD8DAAgAwAAAOkMACADAADqDAAwBAAA5gwAIAW_CAAAoA0AMMAIAACCDQAQwQgAAKANADDCCAIAAAABwwhAAKINACEBAAAA_wwAIAEAAAD_DAAgBb8IAACgDQAwwAgAAIINABDBCAAAoA0AMMIIAgChDQAhwwhAAKINACEAAwAAAIINACADAACDDQAwBAAA_wwAIAMAAACCDQAgAwAAgw0AMAQAAP8MACADAAAAgg0AIAMAAIMNADAEAAD_DAAgAsIIAgAAAAHDCEAAAAABAQgAAIcNACACwggCAAAAAcMIQAAAAAEBCAAAiQ0AMAEIAACJDQAwAsIIAgCcDwAhwwhAAJ0PACECAAAA_wwAIAgAAIwNACACwggCAJwPACHDCEAAnQ8AIQIAAACCDQAgCAAAjg0AIAIAAACCDQAgCAAAjg0AIAMAAAD_DAAgDwAAhw0AIBAAAIwNACABAAAA_wwAIAEAAACCDQAgBRUAAJcPACAWAACYDwAgFwAAmw8AIBgAAJoPACAZAACZDwAgBb8IAACYDQAwwAgAAJUNABDBCAAAmA0AMMIIAgCZDQAhwwhAAJoNACEDAAAAgg0AIAMAAJQNADAUAACVDQAgAwAAAIINACADAACDDQAwBAAA_wwAIAW_CAAAmA0AMMAIAACVDQAQwQgAAJgNADDCCAIAmQ0AIcMIQACaDQAhDRUAAJwNACAWAACfDQAgFwAAnA0AIBgAAJwNACAZAACcDQAgxAgCAAAAAcUIAgAAAATGCAIAAAAExwgCAAAAAcgIAgAAAAHJCAIAAAAByggCAAAAAcsIAgCeDQAhCxUAAJwNACAYAACdDQAgGQAAnQ0AIMQIQAAAAAHFCEAAAAAExghAAAAABMcIQAAAAAHICEAAAAAByQhAAAAAAcoIQAAAAAHLCEAAmw0AIQsVAACcDQAgGAAAnQ0AIBkAAJ0NACDECEAAAAABxQhAAAAABMYIQAAAAATHCEAAAAAByAhAAAAAAckIQAAAAAHKCEAAAAABywhAAJsNACEIxAgCAAAAAcUIAgAAAATGCAIAAAAExwgCAAAAAcgIAgAAAAHJCAIAAAAByggCAAAAAcsIAgCcDQAhCMQIQAAAAAHFCEAAAAAExghAAAAABMcIQAAAAAHICEAAAAAByQhAAAAAAcoIQAAAAAHLCEAAnQ0AIQ0VAACcDQAgFgAAnw0AIBcAAJwNACAYAACcDQAgGQAAnA0AIMQIAgAAAAHFCAIAAAAExggCAAAABMcIAgAAAAHICAIAAAAByQgCAAAAAcoIAgAAAAHLCAIAng0AIQjECAgAAAABxQgIAAAABMYICAAAAATHCAgAAAAByAgIAAAAAckICAAAAAHKCAgAAAABywgIAJ8NACEFvwgAAKANADDACAAAgg0AEMEIAACgDQAwwggCAKENACHDCEAAog0AIQjECAIAAAABxQgCAAAABMYIAgAAAATHCAIAAAAByAgCAAAAAckIAgAAAAHKCAIAAAABywgCAJwNACEIxAhAAAAAAcUIQAAAAATGCEAAAAAExwhAAAAAAcgIQAAAAAHJCEAAAAAByghAAAAAAcsIQACdDQAhBb8IAACjDQAwwAgAAPwMABDBCAAAow0AMMwIAQCkDQAhzQhAAJoNACEOFQAAnA0AIBgAAKYNACAZAACmDQAgxAgBAAAAAcUIAQAAAATGCAEAAAAExwgBAAAAAcgIAQAAAAHJCAEAAAAByggBAAAAAcsIAQClDQAhzggBAAAAAc8IAQAAAAHQCAEAAAABDhUAAJwNACAYAACmDQAgGQAApg0AIMQIAQAAAAHFCAEAAAAExggBAAAABMcIAQAAAAHICAEAAAAByQgBAAAAAcoIAQAAAAHLCAEApQ0AIc4IAQAAAAHPCAEAAAAB0AgBAAAAAQvECAEAAAABxQgBAAAABMYIAQAAAATHCAEAAAAByAgBAAAAAckIAQAAAAHKCAEAAAABywgBAKYNACHOCAEAAAABzwgBAAAAAdAIAQAAAAEFvwgAAKcNADDACAAA6QwAEMEIAACnDQAwzAgBAKgNACHNCEAAog0AIQvECAEAAAABxQgBAAAABMYIAQAAAATHCAEAAAAByAgBAAAAAckIAQAAAAHKCAEAAAABywgBAKYNACHOCAEAAAABzwgBAAAAAdAIAQAAAAECzAgBAAAAAc0IQAAAAAEVhQIBAKQNACGHAgEApA0AIb8IAACqDQAwwAgAAOMMABDBCAAAqg0AMMwIAQCkDQAh0ggBAKQNACHTCAEApA0AIdQIQACaDQAh1QgBAKQNACHWCAQAqw0AIdcIBACrDQAh2AgEAKsNACHZCAQAqw0AIdoIBACrDQAh2wgEAKsNACHcCAQAqw0AId0IBACrDQAh3ggEAKsNACHfCAQAqw0AIeAIBACrDQAhDRUAAJwNACAWAACfDQAgFwAArQ0AIBgAAK0NACAZAACtDQAgxAgEAAAAAcUIBAAAAATGCAQAAAAExwgEAAAAAcgIBAAAAAHJCAQAAAAByggEAAAAAcsIBACsDQAhDRUAAJwNACAWAACfDQAgFwAArQ0AIBgAAK0NACAZAACtDQAgxAgEAAAAAcUIBAAAAATGCAQAAAAExwgEAAAAAcgIBAAAAAHJCAQAAAAByggEAAAAAcsIBACsDQAhCMQIBAAAAAHFCAQAAAAExggEAAAABMcIBAAAAAHICAQAAAAByQgEAAAAAcoIBAAAAAHLCAQArQ0AIRWFAgEAqA0AIYcCAQCoDQAhvwgAAK4NADDACAAA0AwAEMEIAACuDQAwzAgBAKgNACHSCAEAqA0AIdMIAQCoDQAh1AhAAKINACHVCAEAqA0AIdYIBACvDQAh1wgEAK8NACHYCAQArw0AIdkIBACvDQAh2ggEAK8NACHbCAQArw0AIdwIBACvDQAh3QgEAK8NACHeCAQArw0AId8IBACvDQAh4AgEAK8NACEIxAgEAAAAAcUIBAAAAATGCAQAAAAExwgEAAAAAcgIBAAAAAHJCAQAAAAByggEAAAAAcsIBACtDQAhB4UCAQAAAAGHAgEAAAABzAgBAAAAAdIIAQAAAAHTCAEAAAAB1AhAAAAAAdUIAQAAAAEOvwgAALENADDACAAAygwAEMEIAACxDQAwzAgBAKQNACHiCAEAsg0AIeMIAQCyDQAh5AgAALMNACDlCAAAsw0AIOYIIAC0DQAh5wggALQNACHoCAAAsw0AIOkIAACzDQAg6ggBALINACHrCEAAmg0AIQ4VAAC4DQAgGAAAuQ0AIBkAALkNACDECAEAAAABxQgBAAAABcYIAQAAAAXHCAEAAAAByAgBAAAAAckIAQAAAAHKCAEAAAABywgBALcNACHOCAEAAAABzwgBAAAAAdAIAQAAAAEExAgBAAAABewIAQAAAAHtCAEAAAAE7ggBAAAABAUVAACcDQAgGAAAtg0AIBkAALYNACDECCAAAAABywggALUNACEFFQAAnA0AIBgAALYNACAZAAC2DQAgxAggAAAAAcsIIAC1DQAhAsQIIAAAAAHLCCAAtg0AIQ4VAAC4DQAgGAAAuQ0AIBkAALkNACDECAEAAAABxQgBAAAABcYIAQAAAAXHCAEAAAAByAgBAAAAAckIAQAAAAHKCAEAAAABywgBALcNACHOCAEAAAABzwgBAAAAAdAIAQAAAAEIxAgCAAAAAcUIAgAAAAXGCAIAAAAFxwgCAAAAAcgIAgAAAAHJCAIAAAAByggCAAAAAcsIAgC4DQAhC8QIAQAAAAHFCAEAAAAFxggBAAAABccIAQAAAAHICAEAAAAByQgBAAAAAcoIAQAAAAHLCAEAuQ0AIc4IAQAAAAHPCAEAAAAB0AgBAAAAAQ9gAAC9DQAgvwgAALoNADDACAAAtAEAEMEIAAC6DQAwzAgBAKgNACHiCAEAuw0AIeMIAQC7DQAh5AgAALMNACDlCAAAsw0AIOYIIAC8DQAh5wggALwNACHoCAAAsw0AIOkIAACzDQAg6ggBALsNACHrCEAAog0AIQvECAEAAAABxQgBAAAABcYIAQAAAAXHCAEAAAAByAgBAAAAAckIAQAAAAHKCAEAAAABywgBALkNACHOCAEAAAABzwgBAAAAAdAIAQAAAAECxAggAAAAAcsIIAC2DQAhF18AAIUOACBmAACGDgAgZwAAhw4AIGoAAIgOACBrAACJDgAgbAAAig4AIG4AAIsOACBvAACMDgAgcAAAjQ4AIHEAAI4OACByAACPDgAgvwgAAIQOADDACAAA_ggAEMEIAACEDgAwwggBAKgNACGOCUAAog0AIY8JAQCoDQAh6wkBALsNACHsCQEAuw0AIe0JQADNDQAh7gkBALsNACG-CwAA_ggAIL8LAAD-CAAgCr8IAAC-DQAwwAgAALIMABDBCAAAvg0AMMwIAQCkDQAh7wgEAKsNACHwCAEApA0AIfEIAQCkDQAh8ggEAKsNACHzCAABvw0AIfQIAACzDQAgBxUAAJwNACAYAADBDQAgGQAAwQ0AIMQIAAEAAAHFCAABAAAExggAAQAABMsIAAHADQAhBxUAAJwNACAYAADBDQAgGQAAwQ0AIMQIAAEAAAHFCAABAAAExggAAQAABMsIAAHADQAhBMQIAAEAAAHFCAABAAAExggAAQAABMsIAAHBDQAhCr8IAADCDQAwwAgAAJ8MABDBCAAAwg0AMMwIAQCoDQAh7wgEAK8NACHwCAEAqA0AIfEIAQCoDQAh8ggEAK8NACHzCAABww0AIfQIAACzDQAgBMQIAAEAAAHFCAABAAAExggAAQAABMsIAAHBDQAhA8wIAQAAAAHvCAQAAAAB8AgBAAAAAQq_CAAAxQ0AMMAIAACZDAAQwQgAAMUNADDMCAEApA0AIdUIAQCkDQAh1ggEAKsNACHeCAQAqw0AId8IBACrDQAh8AgBAKQNACH2CAQAqw0AIQq_CAAAxg0AMMAIAACGDAAQwQgAAMYNADDMCAEAqA0AIdUIAQCoDQAh1ggEAK8NACHeCAQArw0AId8IBACvDQAh8AgBAKgNACH2CAQArw0AIQPMCAEAAAAB1QgBAAAAAfAIAQAAAAEKvwgAAMgNADDACAAAgAwAEMEIAADIDQAw8AgBAKQNACH4CEAAmg0AIfkIQACaDQAh-ggEAKsNACH7CEAAmg0AIfwIQADJDQAh_QhAAMkNACELFQAAuA0AIBgAAMsNACAZAADLDQAgxAhAAAAAAcUIQAAAAAXGCEAAAAAFxwhAAAAAAcgIQAAAAAHJCEAAAAAByghAAAAAAcsIQADKDQAhCxUAALgNACAYAADLDQAgGQAAyw0AIMQIQAAAAAHFCEAAAAAFxghAAAAABccIQAAAAAHICEAAAAAByQhAAAAAAcoIQAAAAAHLCEAAyg0AIQjECEAAAAABxQhAAAAABcYIQAAAAAXHCEAAAAAByAhAAAAAAckIQAAAAAHKCEAAAAABywhAAMsNACEKvwgAAMwNADDACAAA7QsAEMEIAADMDQAw8AgBAKgNACH4CEAAog0AIfkIQACiDQAh-ggEAK8NACH7CEAAog0AIfwIQADNDQAh_QhAAM0NACEIxAhAAAAAAcUIQAAAAAXGCEAAAAAFxwhAAAAAAcgIQAAAAAHJCEAAAAAByghAAAAAAcsIQADLDQAhDL8IAADODQAwwAgAAOcLABDBCAAAzg0AMMIIAQCkDQAh_ggBAKQNACH_CAEApA0AIYAJAQCkDQAhgQkEAKsNACGCCQQAqw0AIYMJQACaDQAhhAlAAJoNACGFCUAAyQ0AIQy_CAAAzw0AMMAIAADUCwAQwQgAAM8NADDCCAEAqA0AIf4IAQCoDQAh_wgBAKgNACGACQEAqA0AIYEJBACvDQAhggkEAK8NACGDCUAAog0AIYQJQACiDQAhhQlAAM0NACEOvwgAANANADDACAAAzgsAEMEIAADQDQAwwggBAKQNACH_CAEAsg0AIYYJAQCkDQAhhwkBAKQNACGICQEApA0AIYkJAgCZDQAhigkCAJkNACGLCQEAsg0AIYwJBACrDQAhjQkBALINACGOCUAAmg0AIQ6_CAAA0Q0AMMAIAAC7CwAQwQgAANENADDCCAEAqA0AIf8IAQC7DQAhhgkBAKgNACGHCQEAqA0AIYgJAQCoDQAhiQkCAKENACGKCQIAoQ0AIYsJAQC7DQAhjAkEAK8NACGNCQEAuw0AIY4JQACiDQAhBr8IAADSDQAwwAgAALULABDBCAAA0g0AMOsIQACaDQAhjwkBAKQNACGQCQQAqw0AIQa_CAAA0w0AMMAIAACiCwAQwQgAANMNADDrCEAAog0AIY8JAQCoDQAhkAkEAK8NACEWvwgAANQNADDACAAAnAsAEMEIAADUDQAwwggBAKQNACHMCAEApA0AIesIQACaDQAhiQkCAJkNACGKCQIAmQ0AIY0JAQCkDQAhjglAAJoNACGRCQEApA0AIZIJAQCkDQAhkwkBAKQNACGUCQIAmQ0AIZUJAgCZDQAhlgkCAJkNACGXCQIAmQ0AIZgJAgCZDQAhmQkCAJkNACGaCUAAyQ0AIZsJQADJDQAhnAlAAJoNACEWvwgAANUNADDACAAAiQsAEMEIAADVDQAwwggBAKgNACHMCAEAqA0AIesIQACiDQAhiQkCAKENACGKCQIAoQ0AIY0JAQCoDQAhjglAAKINACGRCQEAqA0AIZIJAQCoDQAhkwkBAKgNACGUCQIAoQ0AIZUJAgChDQAhlgkCAKENACGXCQIAoQ0AIZgJAgChDQAhmQkCAKENACGaCUAAzQ0AIZsJQADNDQAhnAlAAKINACETvwgAANYNADDACAAAgwsAEMEIAADWDQAwwggBAKQNACHMCAEApA0AIesIQACaDQAhigkCAJkNACGNCQEApA0AIY4JQACaDQAhkQkBAKQNACGSCQEApA0AIZYJAgCZDQAhmAkCAJkNACGdCQEApA0AIZ4JBACrDQAhnwkBALINACGgCQEAsg0AIaEJAQCyDQAhogkBALINACETvwgAANcNADDACAAA8AoAEMEIAADXDQAwwggBAKgNACHMCAEAqA0AIesIQACiDQAhigkCAKENACGNCQEAqA0AIY4JQACiDQAhkQkBAKgNACGSCQEAqA0AIZYJAgChDQAhmAkCAKENACGdCQEAqA0AIZ4JBACvDQAhnwkBALsNACGgCQEAuw0AIaEJAQC7DQAhogkBALsNACECkQkBAAAAAaEJAQAAAAEahwIBAKQNACG_CAAA2Q0AMMAIAADqCgAQwQgAANkNADDCCAEA2g0AIcwIAQCkDQAh6whAAJoNACGOCUAAmg0AIY8JAQCyDQAhpAkAAb8NACGlCQIAmQ0AIaYJAQCkDQAhpwkBALINACGoCQIAmQ0AIakJIAC0DQAhqgkgALQNACGrCSAAtA0AIawJIADbDQAhrQkAALMNACCuCQAAsw0AIK8JAACzDQAgsAkBALINACGxCUAAyQ0AIbIJQADJDQAhswlAAMkNACG0CQEAsg0AIQsVAACcDQAgGAAApg0AIBkAAKYNACDECAEAAAABxQgBAAAABMYIAQAAAATHCAEAAAAByAgBAAAAAckIAQAAAAHKCAEAAAABywgBAN4NACEFFQAAuA0AIBgAAN0NACAZAADdDQAgxAggAAAAAcsIIADcDQAhBRUAALgNACAYAADdDQAgGQAA3Q0AIMQIIAAAAAHLCCAA3A0AIQLECCAAAAABywggAN0NACELFQAAnA0AIBgAAKYNACAZAACmDQAgxAgBAAAAAcUIAQAAAATGCAEAAAAExwgBAAAAAcgIAQAAAAHJCAEAAAAByggBAAAAAcsIAQDeDQAhC78IAADfDQAwwAgAANIKABDBCAAA3w0AMMIIBACrDQAhzAgBAKQNACHVCAEAsg0AIbUJAQCkDQAhtgkEAOANACG3CQQA4A0AIbgJAQCyDQAhuQlAAJoNACENFQAAuA0AIBYAAOINACAXAADjDQAgGAAA4w0AIBkAAOMNACDECAQAAAABxQgEAAAABcYIBAAAAAXHCAQAAAAByAgEAAAAAckIBAAAAAHKCAQAAAABywgEAOENACENFQAAuA0AIBYAAOINACAXAADjDQAgGAAA4w0AIBkAAOMNACDECAQAAAABxQgEAAAABcYIBAAAAAXHCAQAAAAByAgEAAAAAckIBAAAAAHKCAQAAAABywgEAOENACEIxAgIAAAAAcUICAAAAAXGCAgAAAAFxwgIAAAAAcgICAAAAAHJCAgAAAAByggIAAAAAcsICADiDQAhCMQIBAAAAAHFCAQAAAAFxggEAAAABccIBAAAAAHICAQAAAAByQgEAAAAAcoIBAAAAAHLCAQA4w0AIQu_CAAA5A0AMMAIAAC_CgAQwQgAAOQNADDCCAQArw0AIcwIAQCoDQAh1QgBALsNACG1CQEAqA0AIbYJBADlDQAhtwkEAOUNACG4CQEAuw0AIbkJQACiDQAhCMQIBAAAAAHFCAQAAAAFxggEAAAABccIBAAAAAHICAQAAAAByQgEAAAAAcoIBAAAAAHLCAQA4w0AIQi_CAAA5g0AMMAIAAC5CgAQwQgAAOYNADDCCAEApA0AIcwIAQCkDQAhuAkBALINACG6CQEApA0AIbsJQACaDQAhD78IAADnDQAwwAgAAKMKABDBCAAA5w0AMMIIAQCkDQAhjglAAJoNACGxCUAAyQ0AIbwJAQCkDQAhvQkBAKQNACG-CQQAqw0AIb8JAgCZDQAhwAkCAJkNACHBCUAAmg0AIcIJQADJDQAhwwkCAOgNACHECQIAmQ0AIQ0VAAC4DQAgFgAA4g0AIBcAALgNACAYAAC4DQAgGQAAuA0AIMQIAgAAAAHFCAIAAAAFxggCAAAABccIAgAAAAHICAIAAAAByQgCAAAAAcoIAgAAAAHLCAIA6Q0AIQ0VAAC4DQAgFgAA4g0AIBcAALgNACAYAAC4DQAgGQAAuA0AIMQIAgAAAAHFCAIAAAAFxggCAAAABccIAgAAAAHICAIAAAAByQgCAAAAAcoIAgAAAAHLCAIA6Q0AIRC-BgAA7A0AIL8IAADqDQAwwAgAAJAKABDBCAAA6g0AMMIIAQCoDQAhjglAAKINACGxCUAAzQ0AIbwJAQCoDQAhvQkBAKgNACG-CQQArw0AIb8JAgChDQAhwAkCAKENACHBCUAAog0AIcIJQADNDQAhwwkCAOsNACHECQIAoQ0AIQjECAIAAAABxQgCAAAABcYIAgAAAAXHCAIAAAAByAgCAAAAAckIAgAAAAHKCAIAAAABywgCALgNACEDxQkAAIoKACDGCQAAigoAIMcJAACKCgAgAswIAQAAAAG6CQEAAAABArgJAQAAAAG6CQEAAAABCb0GAADwDQAgvwgAAO8NADDACAAAigoAEMEIAADvDQAwwggBAKgNACHMCAEAqA0AIbgJAQC7DQAhugkBAKgNACG7CUAAog0AIRK-BgAA7A0AIL8IAADqDQAwwAgAAJAKABDBCAAA6g0AMMIIAQCoDQAhjglAAKINACGxCUAAzQ0AIbwJAQCoDQAhvQkBAKgNACG-CQQArw0AIb8JAgChDQAhwAkCAKENACHBCUAAog0AIcIJQADNDQAhwwkCAOsNACHECQIAoQ0AIb4LAACQCgAgvwsAAJAKACAKvwgAAPENADDACAAAhQoAEMEIAADxDQAwwggBAKQNACGOCUAAmg0AIcoJAQCkDQAhywkCAJkNACHMCQEApA0AIc0JAQCyDQAhzgkAAPINACAPFQAAnA0AIBgAAPMNACAZAADzDQAgxAiAAAAAAccIgAAAAAHICIAAAAAByQiAAAAAAcoIgAAAAAHLCIAAAAABzwkBAAAAAdAJAQAAAAHRCQEAAAAB0gmAAAAAAdMJgAAAAAHUCYAAAAABDMQIgAAAAAHHCIAAAAAByAiAAAAAAckIgAAAAAHKCIAAAAABywiAAAAAAc8JAQAAAAHQCQEAAAAB0QkBAAAAAdIJgAAAAAHTCYAAAAAB1AmAAAAAAQ6_CAAA9A0AMMAIAADvCQAQwQgAAPQNADDCCAEApA0AIcwIAQCkDQAh6whAAJoNACGOCUAAmg0AIY8JAQCkDQAhkgkBAKQNACHVCQEApA0AIdYJAQCyDQAh1wkBALINACHYCQIAmQ0AIdkJQADJDQAhEL8IAAD1DQAwwAgAANkJABDBCAAA9Q0AMMwIAQCkDQAhjglAAJoNACGSCQIA6A0AIdoJAQCkDQAh2wkBAKQNACHcCQEApA0AId0JAQCkDQAh3gkBAKQNACHfCQEApA0AIeAJQACaDQAh4QkAAPYNACDiCQAB9w0AIeMJQACaDQAhDxUAALgNACAYAAD6DQAgGQAA-g0AIMQIgAAAAAHHCIAAAAAByAiAAAAAAckIgAAAAAHKCIAAAAABywiAAAAAAc8JAQAAAAHQCQEAAAAB0QkBAAAAAdIJgAAAAAHTCYAAAAAB1AmAAAAAAQcVAAC4DQAgGAAA-Q0AIBkAAPkNACDECAABAAABxQgAAQAABcYIAAEAAAXLCAAB-A0AIQcVAAC4DQAgGAAA-Q0AIBkAAPkNACDECAABAAABxQgAAQAABcYIAAEAAAXLCAAB-A0AIQTECAABAAABxQgAAQAABcYIAAEAAAXLCAAB-Q0AIQzECIAAAAABxwiAAAAAAcgIgAAAAAHJCIAAAAABygiAAAAAAcsIgAAAAAHPCQEAAAAB0AkBAAAAAdEJAQAAAAHSCYAAAAAB0wmAAAAAAdQJgAAAAAEQvwgAAPsNADDACAAAxgkAEMEIAAD7DQAwzAgBAKgNACGOCUAAog0AIZIJAgDrDQAh2gkBAKgNACHbCQEAqA0AIdwJAQCoDQAh3QkBAKgNACHeCQEAqA0AId8JAQCoDQAh4AlAAKINACHhCQAA_A0AIOIJAAH9DQAh4wlAAKINACEMxAiAAAAAAccIgAAAAAHICIAAAAAByQiAAAAAAcoIgAAAAAHLCIAAAAABzwkBAAAAAdAJAQAAAAHRCQEAAAAB0gmAAAAAAdMJgAAAAAHUCYAAAAABBMQIAAEAAAHFCAABAAAFxggAAQAABcsIAAH5DQAhAtoJAQAAAAHbCQEAAAABDL8IAAD_DQAwwAgAAMAJABDBCAAA_w0AMMwIAQCkDQAhjglAAJoNACHaCQEApA0AId0JAQCkDQAh4wlAAJoNACHlCQEApA0AIeYJAQCkDQAh5wkCAJkNACHoCQIAmQ0AIQy_CAAAgA4AMMAIAACtCQAQwQgAAIAOADDMCAEAqA0AIY4JQACiDQAh2gkBAKgNACHdCQEAqA0AIeMJQACiDQAh5QkBAKgNACHmCQEAqA0AIecJAgChDQAh6AkCAKENACEC2gkBAAAAAeUJAQAAAAEHvwgAAIIOADDACAAApwkAEMEIAACCDgAwzAgBAKQNACGOCUAAmg0AIbgJAQCkDQAh6gkBAKQNACEKvwgAAIMOADDACAAAkQkAEMEIAACDDgAwwggBAKQNACGOCUAAmg0AIY8JAQCkDQAh6wkBALINACHsCQEAsg0AIe0JQADJDQAh7gkBALINACEVXwAAhQ4AIGYAAIYOACBnAACHDgAgagAAiA4AIGsAAIkOACBsAACKDgAgbgAAiw4AIG8AAIwOACBwAACNDgAgcQAAjg4AIHIAAI8OACC_CAAAhA4AMMAIAAD-CAAQwQgAAIQOADDCCAEAqA0AIY4JQACiDQAhjwkBAKgNACHrCQEAuw0AIewJAQC7DQAh7QlAAM0NACHuCQEAuw0AIQPFCQAAiAEAIMYJAACIAQAgxwkAAIgBACADxQkAAI0BACDGCQAAjQEAIMcJAACNAQAgA8UJAACcAQAgxgkAAJwBACDHCQAAnAEAIAPFCQAAoAEAIMYJAACgAQAgxwkAAKABACADxQkAAKkBACDGCQAAqQEAIMcJAACpAQAgGGAAAL0NACBtAADnDgAgvwgAAOYOADDACAAArQEAEMEIAADmDgAwzAgBAKgNACHrCEAAog0AIYkJAgChDQAhjglAAKINACGwCQEAuw0AIY4LQADNDQAhlQsBAKgNACGbCyAAvA0AIZwLAgChDQAhnQsCAOsNACGeCwEAqA0AIZ8LAQCoDQAhoAsCAKENACGhCwEAuw0AIaILAQC7DQAhowtAAM0NACGkC0AAzQ0AIb4LAACtAQAgvwsAAK0BACARYAAAvQ0AIL8IAAC6DQAwwAgAALQBABDBCAAAug0AMMwIAQCoDQAh4ggBALsNACHjCAEAuw0AIeQIAACzDQAg5QgAALMNACDmCCAAvA0AIecIIAC8DQAh6AgAALMNACDpCAAAsw0AIOoIAQC7DQAh6whAAKINACG-CwAAtAEAIL8LAAC0AQAgCmAAAL0NACC_CAAAyA4AMMAIAAC2AQAQwQgAAMgOADDMCAEAqA0AIesIQACiDQAh5gogALwNACHnCgIAoQ0AIb4LAAC2AQAgvwsAALYBACADxQkAALgBACDGCQAAuAEAIMcJAAC4AQAgA8UJAACVAQAgxgkAAJUBACDHCQAAlQEAIAPFCQAAvgEAIMYJAAC-AQAgxwkAAL4BACAQvwgAAJAOADDACAAA-AgAEMEIAACQDgAwzAgBAKQNACGOCUAAmg0AIbgJAQCkDQAhvAkBAKQNACHjCUAAmg0AIe8JAgCZDQAh8AkBALINACHxCQEAsg0AIfIJAQCkDQAh8wkEAOANACH0CQEAsg0AIfUJQADJDQAh9glAAMkNACEGvwgAAJEOADDACAAA4ggAEMEIAACRDgAwwggCAJkNACGOCUAAmg0AIfcJAQCkDQAhCGMAAI4OACBkAACGDgAgvwgAAJIOADDACAAAkwEAEMEIAACSDgAwwggCAKENACGOCUAAog0AIfcJAQCoDQAhDL8IAACTDgAwwAgAAMoIABDBCAAAkw4AMMwIAQCkDQAhjglAAJoNACG4CQEApA0AIfgJAQCkDQAh-QlAAJoNACH6CQEApA0AIfsJQACaDQAh_AkCAJkNACH9CUAAyQ0AIQy_CAAAlA4AMMAIAAC0CAAQwQgAAJQOADDCCAEApA0AIcwIAQCkDQAhjglAAJoNACGdCQEApA0AIb4JBACrDQAhxAkCAJkNACHjCUAAyQ0AIf4JBACrDQAh_wkEAKsNACEMvwgAAJUOADDACAAAoQgAEMEIAACVDgAwwggBAKgNACHMCAEAqA0AIY4JQACiDQAhnQkBAKgNACG-CQQArw0AIcQJAgChDQAh4wlAAM0NACH-CQQArw0AIf8JBACvDQAhB78IAACWDgAwwAgAAJsIABDBCAAAlg4AMMwIAQCkDQAhgApAAJoNACGBCgQAqw0AIYIKBACrDQAhB78IAACXDgAwwAgAAIgIABDBCAAAlw4AMMwIAQCoDQAhgApAAKINACGBCgQArw0AIYIKBACvDQAhAswIAQAAAAGACkAAAAABEL8IAACZDgAwwAgAAIIIABDBCAAAmQ4AMMwIAQCkDQAh1QgBAKQNACGACkAAmg0AIYQKBACrDQAhhQpAAJoNACGGCgQAqw0AIYcKQACaDQAhiAoEAKsNACGJCgQAqw0AIYoKBACrDQAhiwoEAKsNACGMCgQAqw0AIY0KBACrDQAhEL8IAACaDgAwwAgAAO8HABDBCAAAmg4AMMwIAQCoDQAh1QgBAKgNACGACkAAog0AIYQKBACvDQAhhQpAAKINACGGCgQArw0AIYcKQACiDQAhiAoEAK8NACGJCgQArw0AIYoKBACvDQAhiwoEAK8NACGMCgQArw0AIY0KBACvDQAhCr8IAACbDgAwwAgAAOkHABDBCAAAmw4AMMIIBACrDQAhzAgBAKQNACHVCAEAsg0AIY4JQACaDQAhvgkEAKsNACGOCgQAqw0AIY8KBACrDQAhCr8IAACcDgAwwAgAANYHABDBCAAAnA4AMMIIBACvDQAhzAgBAKgNACHVCAEAuw0AIY4JQACiDQAhvgkEAK8NACGOCgQArw0AIY8KBACvDQAhA8wIAQAAAAHVCAEAAAABjgoEAAAAAQm_CAAAng4AMMAIAADQBwAQwQgAAJ4OADDCCAQAqw0AIY8JAQCkDQAh4AlAAJoNACGRCgQAqw0AIZIKQACaDQAhkwpAAMkNACEJvwgAAJ8OADDACAAAvQcAEMEIAACfDgAwwggEAK8NACGPCQEAqA0AIeAJQACiDQAhkQoEAK8NACGSCkAAog0AIZMKQADNDQAhCb8IAACgDgAwwAgAALcHABDBCAAAoA4AMMwIAQCkDQAh7wgEAKsNACHlCQABvw0AIZQKBACrDQAhlQoEAKsNACGWCgABvw0AIQm_CAAAoQ4AMMAIAACkBwAQwQgAAKEOADDMCAEAqA0AIe8IBACvDQAh5QkAAcMNACGUCgQArw0AIZUKBACvDQAhlgoAAcMNACECzAgBAAAAAZQKBAAAAAEGvwgAAKMOADDACAAAngcAEMEIAACjDgAw7wgEAKsNACG-CQQAqw0AIZgKBACrDQAhCr8IAACkDgAwwAgAAIgHABDBCAAApA4AMMIIBACrDQAhzAgBALINACHxCAEApA0AIYAJAQCkDQAhjglAAJoNACGZCgEAsg0AIZoKAAH3DQAhC6wEAACmDgAgvwgAAKUOADDACAAA9QYAEMEIAAClDgAwwggEAK8NACHMCAEAuw0AIfEIAQCoDQAhgAkBAKgNACGOCUAAog0AIZkKAQC7DQAhmgoAAf0NACEDxQkAAO8GACDGCQAA7wYAIMcJAADvBgAgAu8IBAAAAAGYCgQAAAABB6sEAACpDgAgvwgAAKgOADDACAAA7wYAEMEIAACoDgAw7wgEAK8NACG-CQQArw0AIZgKBACvDQAhDawEAACmDgAgvwgAAKUOADDACAAA9QYAEMEIAAClDgAwwggEAK8NACHMCAEAuw0AIfEIAQCoDQAhgAkBAKgNACGOCUAAog0AIZkKAQC7DQAhmgoAAf0NACG-CwAA9QYAIL8LAAD1BgAgAvEIAQAAAAGACQEAAAABF78IAACrDgAwwAgAAOoGABDBCAAAqw4AMMwIAQCkDQAhgApAAJoNACGFCkAAmg0AIYYKBACrDQAhhwpAAJoNACGICgQAqw0AIYkKBACrDQAhmAoEAKsNACGdCgQAqw0AIZ4KBACrDQAhnwoEAKsNACGgCgQAqw0AIaEKQADJDQAhogoEAKsNACGjCgQAqw0AIaQKBACrDQAhpQpAAJoNACGmCgQA4A0AIacKBADgDQAhqAoEAOANACEXvwgAAKwOADDACAAA1wYAEMEIAACsDgAwzAgBAKgNACGACkAAog0AIYUKQACiDQAhhgoEAK8NACGHCkAAog0AIYgKBACvDQAhiQoEAK8NACGYCgQArw0AIZ0KBACvDQAhngoEAK8NACGfCgQArw0AIaAKBACvDQAhoQpAAM0NACGiCgQArw0AIaMKBACvDQAhpAoEAK8NACGlCkAAog0AIaYKBADlDQAhpwoEAOUNACGoCgQA5Q0AIQe_CAAArQ4AMMAIAADRBgAQwQgAAK0OADDCCAQAqw0AIcwIAQCyDQAh8QgBAKQNACGOCUAAmg0AIQe_CAAArg4AMMAIAAC-BgAQwQgAAK4OADDCCAQArw0AIcwIAQC7DQAh8QgBAKgNACGOCUAAog0AIQLMCAEAAAAB8QgBAAAAAQe_CAAAsA4AMMAIAAC4BgAQwQgAALAOADDMCAEApA0AIdYIAgCZDQAhqgoBAKQNACGrCkAAmg0AIQe_CAAAsQ4AMMAIAAClBgAQwQgAALEOADDMCAEAqA0AIdYIAgChDQAhqgoBAKgNACGrCkAAog0AIQPMCAEAAAABqgoBAAAAAasKQAAAAAEUvwgAALMOADDACAAAnwYAEMEIAACzDgAwwggBAKQNACHMCAEApA0AIesIQACaDQAh8QgBAKQNACGOCUAAmg0AIY8JAQCkDQAhsAkBALINACGxCUAAyQ0AIbIJQADJDQAhvQkBAKQNACHjCUAAyQ0AIeUJAQCkDQAh8wkEAOANACH0CQEAsg0AIa0KAgDoDQAhrgoCAOgNACGvCkAAyQ0AIROFAgEApA0AIYcCAQCkDQAhvwgAALQOADDACAAAhQYAEMEIAAC0DgAwzAgBAKQNACHVCAEApA0AIdYIBACrDQAh1wgEAKsNACHYCAQAqw0AIdkIBACrDQAh2ggEAKsNACHbCAQAqw0AIdwIBACrDQAh3QgEAKsNACHeCAQAqw0AId8IBACrDQAh4AgEAKsNACGwCkAAmg0AIROFAgEAqA0AIYcCAQCoDQAhvwgAALUOADDACAAA8gUAEMEIAAC1DgAwzAgBAKgNACHVCAEAqA0AIdYIBACvDQAh1wgEAK8NACHYCAQArw0AIdkIBACvDQAh2ggEAK8NACHbCAQArw0AIdwIBACvDQAh3QgEAK8NACHeCAQArw0AId8IBACvDQAh4AgEAK8NACGwCkAAog0AIQWFAgEAAAABhwIBAAAAAcwIAQAAAAHVCAEAAAABsApAAAAAAQi_CAAAtw4AMMAIAADsBQAQwQgAALcOADDCCAEApA0AIcwIAQCkDQAhjglAAJoNACGOCgQAqw0AIZEKBACrDQAhCL8IAAC4DgAwwAgAANkFABDBCAAAuA4AMMIIAQCoDQAhzAgBAKgNACGOCUAAog0AIY4KBACvDQAhkQoEAK8NACE1aAEAsg0AIYUCAQCkDQAhhwIBALINACG_CAAAuQ4AMMAIAADTBQAQwQgAALkOADDCCAEApA0AIcwIAQCkDQAh1QgBALINACHYCCAAtA0AId4IBACrDQAh3wgEAKsNACHgCAQAqw0AIY4JQACaDQAhkgkBAKQNACG4CQEAsg0AIfwJAADyDQAgsgoBALINACGzCgEApA0AIbQKAQCyDQAhtQoBALINACG2CgEAsg0AIbcKIAC0DQAhuAoBALINACG5CgEAsg0AIboKAQCyDQAhuwoEAKsNACG8CgQAqw0AIb0KBACrDQAhvgoEAKsNACG_CgQAqw0AIcAKIAC0DQAhwQoEAOANACHCCgQA4A0AIcMKIAC0DQAhxAoBALINACHFCgEAsg0AIcYKAQCyDQAhxwoBALINACHICgEAsg0AIckKBACrDQAhygoEAOANACHLCgQAqw0AIcwKBADgDQAhzQoEAOANACHOCgEAsg0AIc8KIAC0DQAh0AoBALINACHRCgAA9g0AINIKAAD2DQAg0woAALMNACDUCgEAsg0AIdUKAQCyDQAhNWgBALsNACGFAgEAqA0AIYcCAQC7DQAhvwgAALoOADDACAAAwAUAEMEIAAC6DgAwwggBAKgNACHMCAEAqA0AIdUIAQC7DQAh2AggALwNACHeCAQArw0AId8IBACvDQAh4AgEAK8NACGOCUAAog0AIZIJAQCoDQAhuAkBALsNACH8CQAAuw4AILIKAQC7DQAhswoBAKgNACG0CgEAuw0AIbUKAQC7DQAhtgoBALsNACG3CiAAvA0AIbgKAQC7DQAhuQoBALsNACG6CgEAuw0AIbsKBACvDQAhvAoEAK8NACG9CgQArw0AIb4KBACvDQAhvwoEAK8NACHACiAAvA0AIcEKBADlDQAhwgoEAOUNACHDCiAAvA0AIcQKAQC7DQAhxQoBALsNACHGCgEAuw0AIccKAQC7DQAhyAoBALsNACHJCgQArw0AIcoKBADlDQAhywoEAK8NACHMCgQA5Q0AIc0KBADlDQAhzgoBALsNACHPCiAAvA0AIdAKAQC7DQAh0QoAAPwNACDSCgAA_A0AINMKAACzDQAg1AoBALsNACHVCgEAuw0AIQzECIAAAAABxwiAAAAAAcgIgAAAAAHJCIAAAAABygiAAAAAAcsIgAAAAAHPCQEAAAAB0AkBAAAAAdEJAQAAAAHSCYAAAAAB0wmAAAAAAdQJgAAAAAEDwggBAAAAAcwIAQAAAAGOCUAAAAABDL8IAAC9DgAwwAgAALoFABDBCAAAvQ4AMNYIBACrDQAhtAoBAKQNACHXCkAAmg0AIdgKBACrDQAh2QoEAKsNACHaCgQAqw0AIdsKBACrDQAh3AoAAL4OACDdCgAAvg4AIATECAIAAAAF7AgCAAAAAe0IAgAAAATuCAIAAAAEDL8IAAC_DgAwwAgAAKcFABDBCAAAvw4AMNYIBACvDQAhtAoBAKgNACHXCkAAog0AIdgKBACvDQAh2QoEAK8NACHaCgQArw0AIdsKBACvDQAh3AoAAL4OACDdCgAAvg4AIAK0CgEAAAAB1wpAAAAAARC_CAAAwQ4AMMAIAAChBQAQwQgAAMEOADDWCAIAmQ0AIY4KAQCkDQAhtAoBAKQNACHYCgIAmQ0AIdkKAgCZDQAh2goCAJkNACHbCgIAmQ0AIdwKAAC-DgAg3QoAAL4OACDfCkAAmg0AIeAKQADJDQAh4QpAAMkNACHiCkAAyQ0AIRC_CAAAwg4AMMAIAACOBQAQwQgAAMIOADDWCAIAoQ0AIY4KAQCoDQAhtAoBAKgNACHYCgIAoQ0AIdkKAgChDQAh2goCAKENACHbCgIAoQ0AIdwKAAC-DgAg3QoAAL4OACDfCkAAog0AIeAKQADNDQAh4QpAAM0NACHiCkAAzQ0AIQOOCgEAAAABtAoBAAAAAd8KQAAAAAEJvwgAAMQOADDACAAAiAUAEMEIAADEDgAwzAgBAKQNACGOCUAAmg0AIaUJAgCZDQAh3QkBAKQNACHjCUAAmg0AIeQKAAG_DQAhCb8IAADFDgAwwAgAAPUEABDBCAAAxQ4AMMwIAQCoDQAhjglAAKINACGlCQIAoQ0AId0JAQCoDQAh4wlAAKINACHkCgABww0AIQLMCAEAAAAB3QkBAAAAAQe_CAAAxw4AMMAIAADvBAAQwQgAAMcOADDMCAEApA0AIesIQACaDQAh5gogALQNACHnCgIAmQ0AIQhgAAC9DQAgvwgAAMgOADDACAAAtgEAEMEIAADIDgAwzAgBAKgNACHrCEAAog0AIeYKIAC8DQAh5woCAKENACELigIAALMNACC_CAAAyQ4AMMAIAADXBAAQwQgAAMkOADDCCAEApA0AIcwIAQCkDQAh6whAAJoNACGOCUAAmg0AIY8JAQCkDQAh1QkBAKQNACHWCQEAsg0AIQe_CAAAyg4AMMAIAADBBAAQwQgAAMoOADDCCAIAmQ0AIcsJAgCZDQAh6AoBAKQNACHpCkAAmg0AIQe_CAAAyw4AMMAIAACuBAAQwQgAAMsOADDCCAIAoQ0AIcsJAgChDQAh6AoBAKgNACHpCkAAog0AIQy_CAAAzA4AMMAIAACoBAAQwQgAAMwOADDCCAEApA0AIbQKAQCkDQAh6goEAKsNACHrCgQAqw0AIewKBADgDQAh7QoEAOANACHuCgQAqw0AIe8KBACrDQAh8ApAAJoNACEPvwgAAM0OADDACAAAkgQAEMEIAADNDgAwwggBAKQNACH4CQEApA0AIecKAgDoDQAh8QoBAKQNACHyCgEApA0AIfMKAQCkDQAh9AoCAJkNACH1CgIA6A0AIfYKAQCyDQAh9woAALMNACD4CiAA2w0AIfkKIAC0DQAhGL8IAADODgAwwAgAAPwDABDBCAAAzg4AMI8JAQCkDQAhmwlAAJoNACHVCQEApA0AIdYJAQCkDQAh-QlAAMkNACHDCiAAtA0AIfQKAgCZDQAh9QoCAOgNACH3CgAAsw0AIPkKIAC0DQAh-goBAKQNACH7CgEApA0AIfwKAACzDQAg_QoAALMNACD-CgAAsw0AIP8KAQCkDQAhgAsBALINACGBCwEAsg0AIYILQADJDQAhgwsgALQNACGECwEAsg0AIQq_CAAAzw4AMMAIAADmAwAQwQgAAM8OADCPCQEApA0AIdUJAQCkDQAhhQsBALINACGGCwEAsg0AIYcLAQCyDQAhiAsBALINACGJCwAAsw0AIAuGAgAA0Q4AIL8IAADQDgAwwAgAANMDABDBCAAA0A4AMI8JAQCoDQAh1QkBAKgNACGFCwEAuw0AIYYLAQC7DQAhhwsBALsNACGICwEAuw0AIYkLAACzDQAgA8UJAACsAwAgxgkAAKwDACDHCQAArAMAIAW_CAAA0g4AMMAIAADNAwAQwQgAANIOADCPCQEApA0AIdUJAQCkDQAhBooCAADUDgAgvwgAANMOADDACAAAugMAEMEIAADTDgAwjwkBAKgNACHVCQEAqA0AIQPFCQAAqAMAIMYJAACoAwAgxwkAAKgDACANiAIAANYOACC_CAAA1Q4AMMAIAACyAwAQwQgAANUOADDCCAEAqA0AIbQKAQCoDQAh6goEAK8NACHrCgQArw0AIewKBADlDQAh7QoEAOUNACHuCgQArw0AIe8KBACvDQAh8ApAAKINACEUhQIAANkOACCHAgAA2g4AIIkCAADbDgAgvwgAANcOADDACAAArAMAEMEIAADXDgAwwggBAKgNACH4CQEAqA0AIecKAgDrDQAh8QoBAKgNACHyCgEAqA0AIfMKAQCoDQAh9AoCAKENACH1CgIA6w0AIfYKAQC7DQAh9woAALMNACD4CiAA2A4AIfkKIAC8DQAhvgsAAKwDACC_CwAArAMAIBKFAgAA2Q4AIIcCAADaDgAgiQIAANsOACC_CAAA1w4AMMAIAACsAwAQwQgAANcOADDCCAEAqA0AIfgJAQCoDQAh5woCAOsNACHxCgEAqA0AIfIKAQCoDQAh8woBAKgNACH0CgIAoQ0AIfUKAgDrDQAh9goBALsNACH3CgAAsw0AIPgKIADYDgAh-QogALwNACECxAggAAAAAcsIIADdDQAhHIQCAADdDgAghgIAANEOACC_CAAA3A4AMMAIAACoAwAQwQgAANwOADCPCQEAqA0AIZsJQACiDQAh1QkBAKgNACHWCQEAqA0AIfkJQADNDQAhwwogALwNACH0CgIAoQ0AIfUKAgDrDQAh9woAALMNACD5CiAAvA0AIfoKAQCoDQAh-woBAKgNACH8CgAAsw0AIP0KAACzDQAg_goAALMNACD_CgEAqA0AIYALAQC7DQAhgQsBALsNACGCC0AAzQ0AIYMLIAC8DQAhhAsBALsNACG-CwAAqAMAIL8LAACoAwAgDYYCAADRDgAgvwgAANAOADDACAAA0wMAEMEIAADQDgAwjwkBAKgNACHVCQEAqA0AIYULAQC7DQAhhgsBALsNACGHCwEAuw0AIYgLAQC7DQAhiQsAALMNACC-CwAA0wMAIL8LAADTAwAgA8UJAACyAwAgxgkAALIDACDHCQAAsgMAIBqEAgAA3Q4AIIYCAADRDgAgvwgAANwOADDACAAAqAMAEMEIAADcDgAwjwkBAKgNACGbCUAAog0AIdUJAQCoDQAh1gkBAKgNACH5CUAAzQ0AIcMKIAC8DQAh9AoCAKENACH1CgIA6w0AIfcKAACzDQAg-QogALwNACH6CgEAqA0AIfsKAQCoDQAh_AoAALMNACD9CgAAsw0AIP4KAACzDQAg_woBAKgNACGACwEAuw0AIYELAQC7DQAhggtAAM0NACGDCyAAvA0AIYQLAQC7DQAhCIoCAADUDgAgvwgAANMOADDACAAAugMAEMEIAADTDgAwjwkBAKgNACHVCQEAqA0AIb4LAAC6AwAgvwsAALoDACAIvwgAAN4OADDACAAAowMAEMEIAADeDgAwzAgBAKQNACHrCEAAmg0AIY4JQACaDQAhtQkBAKQNACHzCQQAqw0AIQi_CAAA3w4AMMAIAACQAwAQwQgAAN8OADDMCAEAqA0AIesIQACiDQAhjglAAKINACG1CQEAqA0AIfMJBACvDQAhAswIAQAAAAG1CQEAAAABDL8IAADhDgAwwAgAAIoDABDBCAAA4Q4AMMIIAQCkDQAhhgkBAKQNACH8CQIAmQ0AIYsLAADyDQAgjAtAAMkNACGNCwEAsg0AIY4LQACaDQAhjwtAAMkNACGQC0AAmg0AIQy_CAAA4g4AMMAIAAD3AgAQwQgAAOIOADDCCAEAqA0AIYYJAQCoDQAh_AkCAKENACGLCwAAuw4AIIwLQADNDQAhjQsBALsNACGOC0AAog0AIY8LQADNDQAhkAtAAKINACEZvwgAAOMOADDACAAA8QIAEMEIAADjDgAwwggBAKQNACHMCAEApA0AIesIQACaDQAh8QgBAKQNACGKCQIAmQ0AIY0JAQCyDQAhjglAAJoNACGSCQEApA0AIZYJAgCZDQAhmAkCAJkNACGwCQEAsg0AIbIKAQCyDQAhkQsCAJkNACGSCwEAsg0AIZMLAQCyDQAhlAsBALINACGVCwEAsg0AIZYLAQCyDQAhlwsBALINACGYCwIAmQ0AIZkLAgCZDQAhmgtAAMkNACEMvwgAAOQOADDACAAA2wIAEMEIAADkDgAwwggEAKsNACHMCAEApA0AIfEIAQCkDQAhjglAAJoNACGRCQEAsg0AIbgJAQCkDQAh-wlAAJoNACH8CQIAmQ0AIf0JQADJDQAhFL8IAADlDgAwwAgAAMUCABDBCAAA5Q4AMMwIAQCkDQAh6whAAJoNACGJCQIAmQ0AIY4JQACaDQAhsAkBALINACGOC0AAyQ0AIZULAQCkDQAhmwsgALQNACGcCwIAmQ0AIZ0LAgDoDQAhngsBAKQNACGfCwEApA0AIaALAgCZDQAhoQsBALINACGiCwEAsg0AIaMLQADJDQAhpAtAAMkNACEWYAAAvQ0AIG0AAOcOACC_CAAA5g4AMMAIAACtAQAQwQgAAOYOADDMCAEAqA0AIesIQACiDQAhiQkCAKENACGOCUAAog0AIbAJAQC7DQAhjgtAAM0NACGVCwEAqA0AIZsLIAC8DQAhnAsCAKENACGdCwIA6w0AIZ4LAQCoDQAhnwsBAKgNACGgCwIAoQ0AIaELAQC7DQAhogsBALsNACGjC0AAzQ0AIaQLQADNDQAhA8UJAACvAQAgxgkAAK8BACDHCQAArwEAIAa_CAAA6A4AMMAIAACtAgAQwQgAAOgOADCrCkAAmg0AIaULAQCkDQAhpgsCAJkNACEGvwgAAOkOADDACAAAmgIAEMEIAADpDgAwqwpAAKINACGlCwEAqA0AIaYLAgChDQAhAqsKQAAAAAGlCwEAAAABCb8IAADrDgAwwAgAAJQCABDBCAAA6w4AMI4JQACaDQAhuAkBAKQNACHjCUAAmg0AIfYJQADJDQAhqAsBAKQNACGpCwEApA0AIQeHAgEApA0AIb8IAADsDgAwwAgAAP4BABDBCAAA7A4AMI4JQACaDQAhuAkBAKQNACGqCwEApA0AIQy_CAAA7Q4AMMAIAADoAQAQwQgAAO0OADDCCAEApA0AIesIQACaDQAhjglAAJoNACGPCQEAsg0AIasLAQCkDQAhrAsBALINACGtCwEAsg0AIa4LQADJDQAhrwsCAJkNACEFzAgBAAAAAbgJAQAAAAH4CQEAAAAB-QlAAAAAAfoJAQAAAAEOXAAA8A4AIGAAAL0NACC_CAAA7w4AMMAIAAC-AQAQwQgAAO8OADDMCAEAqA0AIY4JQACiDQAhuAkBAKgNACH4CQEAqA0AIfkJQACiDQAh-gkBAKgNACH7CUAAog0AIfwJAgChDQAh_QlAAM0NACEVXQAAhA8AIF4AAIUPACBfAACFDgAgcAAAjQ4AIHEAAI4OACByAACPDgAgcwAAhg4AIL8IAACDDwAwwAgAAJEBABDBCAAAgw8AMMIIAQCoDQAh6whAAKINACGOCUAAog0AIY8JAQC7DQAhqwsBAKgNACGsCwEAuw0AIa0LAQC7DQAhrgtAAM0NACGvCwIAoQ0AIb4LAACRAQAgvwsAAJEBACAcYAAAvQ0AIGEAAPIOACCHAgEAqA0AIb8IAADxDgAwwAgAALgBABDBCAAA8Q4AMMIIAQDzDgAhzAgBAKgNACHrCEAAog0AIY4JQACiDQAhjwkBALsNACGkCQABww0AIaUJAgChDQAhpgkBAKgNACGnCQEAuw0AIagJAgChDQAhqQkgALwNACGqCSAAvA0AIasJIAC8DQAhrAkgANgOACGtCQAAsw0AIK4JAACzDQAgrwkAALMNACCwCQEAuw0AIbEJQADNDQAhsglAAM0NACGzCUAAzQ0AIbQJAQC7DQAhFV0AAIQPACBeAACFDwAgXwAAhQ4AIHAAAI0OACBxAACODgAgcgAAjw4AIHMAAIYOACC_CAAAgw8AMMAIAACRAQAQwQgAAIMPADDCCAEAqA0AIesIQACiDQAhjglAAKINACGPCQEAuw0AIasLAQCoDQAhrAsBALsNACGtCwEAuw0AIa4LQADNDQAhrwsCAKENACG-CwAAkQEAIL8LAACRAQAgCMQIAQAAAAHFCAEAAAAExggBAAAABMcIAQAAAAHICAEAAAAByQgBAAAAAcoIAQAAAAHLCAEA9A4AIQjECAEAAAABxQgBAAAABMYIAQAAAATHCAEAAAAByAgBAAAAAckIAQAAAAHKCAEAAAABywgBAPQOACENbAAA9g4AIL8IAAD1DgAwwAgAAK8BABDBCAAA9Q4AMMIIBACvDQAhzAgBAKgNACHxCAEAqA0AIY4JQACiDQAhkQkBALsNACG4CQEAqA0AIfsJQACiDQAh_AkCAKENACH9CUAAzQ0AIRhgAAC9DQAgbQAA5w4AIL8IAADmDgAwwAgAAK0BABDBCAAA5g4AMMwIAQCoDQAh6whAAKINACGJCQIAoQ0AIY4JQACiDQAhsAkBALsNACGOC0AAzQ0AIZULAQCoDQAhmwsgALwNACGcCwIAoQ0AIZ0LAgDrDQAhngsBAKgNACGfCwEAqA0AIaALAgChDQAhoQsBALsNACGiCwEAuw0AIaMLQADNDQAhpAtAAM0NACG-CwAArQEAIL8LAACtAQAgAswIAQAAAAGyCgEAAAABGmAAAL0NACC_CAAA-A4AMMAIAACpAQAQwQgAAPgOADDCCAEAqA0AIcwIAQCoDQAh6whAAKINACHxCAEAqA0AIYoJAgChDQAhjQkBALsNACGOCUAAog0AIZIJAQCoDQAhlgkCAKENACGYCQIAoQ0AIbAJAQC7DQAhsgoBALsNACGRCwIAoQ0AIZILAQC7DQAhkwsBALsNACGUCwEAuw0AIZULAQC7DQAhlgsBALsNACGXCwEAuw0AIZgLAgChDQAhmQsCAKENACGaC0AAzQ0AIQLKCQEAAAABywkCAAAAAQtoAAD7DgAgvwgAAPoOADDACAAApAEAEMEIAAD6DgAwwggBAKgNACGOCUAAog0AIcoJAQCoDQAhywkCAKENACHMCQEAqA0AIc0JAQC7DQAhzgkAALsOACASYAAAvQ0AIGkAAP4OACC_CAAA_Q4AMMAIAACgAQAQwQgAAP0OADDCCAEAqA0AIcwIAQCoDQAh6whAAKINACGOCUAAog0AIY8JAQCoDQAhkgkBAKgNACHVCQEAqA0AIdYJAQC7DQAh1wkBALsNACHYCQIAoQ0AIdkJQADNDQAhvgsAAKABACC_CwAAoAEAIALMCAEAAAAB1QkBAAAAARBgAAC9DQAgaQAA_g4AIL8IAAD9DgAwwAgAAKABABDBCAAA_Q4AMMIIAQCoDQAhzAgBAKgNACHrCEAAog0AIY4JQACiDQAhjwkBAKgNACGSCQEAqA0AIdUJAQCoDQAh1gkBALsNACHXCQEAuw0AIdgJAgChDQAh2QlAAM0NACEDxQkAAKQBACDGCQAApAEAIMcJAACkAQAgAswIAQAAAAHVCQEAAAABDGAAAL0NACCKAgAAsw0AIL8IAACADwAwwAgAAJwBABDBCAAAgA8AMMIIAQCoDQAhzAgBAKgNACHrCEAAog0AIY4JQACiDQAhjwkBAKgNACHVCQEAqA0AIdYJAQC7DQAhE1wAAPAOACBgAAC9DQAgYgAAgg8AIL8IAACBDwAwwAgAAJUBABDBCAAAgQ8AMMwIAQCoDQAhjglAAKINACG4CQEAqA0AIbwJAQCoDQAh4wlAAKINACHvCQIAoQ0AIfAJAQC7DQAh8QkBALsNACHyCQEAqA0AIfMJBADlDQAh9AkBALsNACH1CUAAzQ0AIfYJQADNDQAhCmMAAI4OACBkAACGDgAgvwgAAJIOADDACAAAkwEAEMEIAACSDgAwwggCAKENACGOCUAAog0AIfcJAQCoDQAhvgsAAJMBACC_CwAAkwEAIBNdAACEDwAgXgAAhQ8AIF8AAIUOACBwAACNDgAgcQAAjg4AIHIAAI8OACBzAACGDgAgvwgAAIMPADDACAAAkQEAEMEIAACDDwAwwggBAKgNACHrCEAAog0AIY4JQACiDQAhjwkBALsNACGrCwEAqA0AIawLAQC7DQAhrQsBALsNACGuC0AAzQ0AIa8LAgChDQAhA8UJAACAAQAgxgkAAIABACDHCQAAgAEAIAPFCQAAhAEAIMYJAACEAQAgxwkAAIQBACAXYAAAvQ0AIGEAAPIOACBlAACHDwAgvwgAAIYPADDACAAAjQEAEMEIAACGDwAwwggBAKgNACHMCAEAqA0AIesIQACiDQAh8QgBAKgNACGOCUAAog0AIY8JAQCoDQAhsAkBALsNACGxCUAAzQ0AIbIJQADNDQAhvQkBAKgNACHjCUAAzQ0AIeUJAQCoDQAh8wkEAOUNACH0CQEAuw0AIa0KAgDrDQAhrgoCAOsNACGvCkAAzQ0AIQpjAACODgAgZAAAhg4AIL8IAACSDgAwwAgAAJMBABDBCAAAkg4AMMIIAgChDQAhjglAAKINACH3CQEAqA0AIb4LAACTAQAgvwsAAJMBACACzAgBAAAAAbgJAQAAAAEJXAAA8A4AIGAAAL0NACC_CAAAiQ8AMMAIAACIAQAQwQgAAIkPADDMCAEAqA0AIY4JQACiDQAhuAkBAKgNACHqCQEAqA0AIQpcAADwDgAgvwgAAIoPADDACAAAhAEAEMEIAACKDwAwjglAAKINACG4CQEAqA0AIeMJQACiDQAh9glAAM0NACGoCwEAqA0AIakLAQCoDQAhAocCAQAAAAGqCwEAAAABCFwAAPAOACCHAgEAqA0AIb8IAACMDwAwwAgAAIABABDBCAAAjA8AMI4JQACiDQAhuAkBAKgNACGqCwEAqA0AIQW_CAAAjQ8AMMAIAAB7ABDBCAAAjQ8AMNUIAQCkDQAhtgsEAKsNACEFvwgAAI4PADDACAAAaAAQwQgAAI4PADDVCAEAqA0AIbYLBACvDQAhCL8IAACPDwAwwAgAAGIAEMEIAACPDwAwmAoEAKsNACGiCgQAqw0AIaMKBACrDQAhtgsEAKsNACG3CwQAqw0AIQi_CAAAkA8AMMAIAABPABDBCAAAkA8AMJgKBACvDQAhogoEAK8NACGjCgQArw0AIbYLBACvDQAhtwsEAK8NACEIvwgAAJEPADDACAAASQAQwQgAAJEPADDCCAIAmQ0AIe8IBACrDQAhuAsEAKsNACG5CwQAqw0AIboLQACaDQAhCL8IAACSDwAwwAgAADYAEMEIAACSDwAwwggCAKENACHvCAQArw0AIbgLBACvDQAhuQsEAK8NACG6C0AAog0AIQe_CAAAkw8AMMAIAAAwABDBCAAAkw8AMMIIBACrDQAhjglAAJoNACGTCQEApA0AIbsLAADyDQAgB78IAACUDwAwwAgAAB0AEMEIAACUDwAwwggEAK8NACGOCUAAog0AIZMJAQCoDQAhuwsAALsOACAJvwgAAJUPADDACAAAFwAQwQgAAJUPADDCCAQAqw0AIfEIAQCkDQAhkgpAAJoNACG7CwQAqw0AIbwLQACaDQAhvQsAAPINACAJvwgAAJYPADDACAAABAAQwQgAAJYPADDCCAQArw0AIfEIAQCoDQAhkgpAAKINACG7CwQArw0AIbwLQACiDQAhvQsAALsOACAAAAAAAAXDCwIAAAABygsCAAAAAcsLAgAAAAHMCwIAAAABzQsCAAAAAQHDC0AAAAABAAAAAcMLAQAAAAEAAAAAAAXDCwQAAAABygsEAAAAAcsLBAAAAAHMCwQAAAABzQsEAAAAAQAAAAABwwsBAAAAAQLDCwEAAAAEyQsBAAAABQLDCwEAAAAEyQsBAAAABQHDCyAAAAABAsMLAQAAAATJCwEAAAAFAsMLAQAAAATJCwEAAAAFBQ8AAM4WACAQAADRFgAgwAsAAM8WACDBCwAA0BYAIMYLAAD7CAAgAcMLAQAAAAQBwwsBAAAABAHDCwEAAAAEAcMLAQAAAAQDDwAAzhYAIMALAADPFgAgxgsAAPsIACAPXwAA5hEAIGYAAOcRACBnAADoEQAgagAA6REAIGsAAOoRACBsAADrEQAgbgAA7BEAIG8AAO0RACBwAADuEQAgcQAA7xEAIHIAAPARACDrCQAAqA8AIOwJAACoDwAg7QkAAKgPACDuCQAAqA8AIAAAAAAAAcMLAAEAAAECwwsBAAAABMkLAQAAAAUBwwsBAAAABAAAAAAAAAAAAAABwwtAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHDCyAAAAABAsMLAQAAAATJCwEAAAAFAsMLAQAAAATJCwEAAAAFAsMLAQAAAATJCwEAAAAFBQ8AAMYWACAQAADMFgAgwAsAAMcWACDBCwAAyxYAIMYLAAD7CAAgBw8AAMQWACAQAADJFgAgwAsAAMUWACDBCwAAyBYAIMQLAACRAQAgxQsAAJEBACDGCwAAfgAgAcMLAQAAAAQBwwsBAAAABAHDCwEAAAAEAw8AAMYWACDACwAAxxYAIMYLAAD7CAAgAw8AAMQWACDACwAAxRYAIMYLAAB-ACAAAAAAAAXDCwQAAAABygsEAAAAAcsLBAAAAAHMCwQAAAABzQsEAAAAAQAAAAUPAAC_FgAgEAAAwhYAIMALAADAFgAgwQsAAMEWACDGCwAAiAoAIAMPAAC_FgAgwAsAAMAWACDGCwAAiAoAIAAAAAAABcMLAgAAAAHKCwIAAAABywsCAAAAAcwLAgAAAAHNCwIAAAABCw8AAIcQADAQAACMEAAwwAsAAIgQADDBCwAAiRAAMMILAACKEAAgwwsAAIsQADDECwAAixAAMMULAACLEAAwxgsAAIsQADDHCwAAjRAAMMgLAACOEAAwBMIIAQAAAAHMCAEAAAABuAkBAAAAAbsJQAAAAAECAAAAjAoAIA8AAJIQACADAAAAjAoAIA8AAJIQACAQAACREAAgAQgAAL4WADALvQYAAPANACC_CAAA7w0AMMAIAACKCgAQwQgAAO8NADDCCAEAAAABzAgBAKgNACG4CQEAuw0AIboJAQCoDQAhuwlAAKINACHICQAA7Q0AIMkJAADuDQAgAgAAAIwKACAIAACREAAgAgAAAI8QACAIAACQEAAgCL8IAACOEAAwwAgAAI8QABDBCAAAjhAAMMIIAQCoDQAhzAgBAKgNACG4CQEAuw0AIboJAQCoDQAhuwlAAKINACEIvwgAAI4QADDACAAAjxAAEMEIAACOEAAwwggBAKgNACHMCAEAqA0AIbgJAQC7DQAhugkBAKgNACG7CUAAog0AIQTCCAEAoQ8AIcwIAQChDwAhuAkBAKwPACG7CUAAnQ8AIQTCCAEAoQ8AIcwIAQChDwAhuAkBAKwPACG7CUAAnQ8AIQTCCAEAAAABzAgBAAAAAbgJAQAAAAG7CUAAAAABBA8AAIcQADDACwAAiBAAMMILAACKEAAgxgsAAIsQADAABL4GAACUEAAgsQkAAKgPACDCCQAAqA8AIMMJAACoDwAgAAAAAAAFDwAAuRYAIBAAALwWACDACwAAuhYAIMELAAC7FgAgxgsAAKIBACADDwAAuRYAIMALAAC6FgAgxgsAAKIBACAAAAAAAAUPAACzFgAgEAAAtxYAIMALAAC0FgAgwQsAALYWACDGCwAA-wgAIAsPAACkEAAwEAAAqRAAMMALAAClEAAwwQsAAKYQADDCCwAApxAAIMMLAACoEAAwxAsAAKgQADDFCwAAqBAAMMYLAACoEAAwxwsAAKoQADDICwAAqxAAMAbCCAEAAAABjglAAAAAAcsJAgAAAAHMCQEAAAABzQkBAAAAAc4JgAAAAAECAAAApgEAIA8AAK8QACADAAAApgEAIA8AAK8QACAQAACuEAAgAQgAALUWADAMaAAA-w4AIL8IAAD6DgAwwAgAAKQBABDBCAAA-g4AMMIIAQAAAAGOCUAAog0AIcoJAQCoDQAhywkCAKENACHMCQEAqA0AIc0JAQC7DQAhzgkAALsOACCyCwAA-Q4AIAIAAACmAQAgCAAArhAAIAIAAACsEAAgCAAArRAAIAq_CAAAqxAAMMAIAACsEAAQwQgAAKsQADDCCAEAqA0AIY4JQACiDQAhygkBAKgNACHLCQIAoQ0AIcwJAQCoDQAhzQkBALsNACHOCQAAuw4AIAq_CAAAqxAAMMAIAACsEAAQwQgAAKsQADDCCAEAqA0AIY4JQACiDQAhygkBAKgNACHLCQIAoQ0AIcwJAQCoDQAhzQkBALsNACHOCQAAuw4AIAbCCAEAoQ8AIY4JQACdDwAhywkCAJwPACHMCQEAoQ8AIc0JAQCsDwAhzgmAAAAAAQbCCAEAoQ8AIY4JQACdDwAhywkCAJwPACHMCQEAoQ8AIc0JAQCsDwAhzgmAAAAAAQbCCAEAAAABjglAAAAAAcsJAgAAAAHMCQEAAAABzQkBAAAAAc4JgAAAAAEDDwAAsxYAIMALAAC0FgAgxgsAAPsIACAEDwAApBAAMMALAAClEAAwwgsAAKcQACDGCwAAqBAAMAAAAAAAAcMLAAEAAAEAAAAAAAAAAAUPAACrFgAgEAAAsRYAIMALAACsFgAgwQsAALAWACDGCwAA-wgAIAUPAACpFgAgEAAArhYAIMALAACqFgAgwQsAAK0WACDGCwAAfgAgAw8AAKsWACDACwAArBYAIMYLAAD7CAAgAw8AAKkWACDACwAAqhYAIMYLAAB-ACAAAAALDwAAzxEAMBAAANQRADDACwAA0BEAMMELAADREQAwwgsAANIRACDDCwAA0xEAMMQLAADTEQAwxQsAANMRADDGCwAA0xEAMMcLAADVEQAwyAsAANYRADALDwAAvxEAMBAAAMQRADDACwAAwBEAMMELAADBEQAwwgsAAMIRACDDCwAAwxEAMMQLAADDEQAwxQsAAMMRADDGCwAAwxEAMMcLAADFEQAwyAsAAMYRADALDwAAsREAMBAAALYRADDACwAAshEAMMELAACzEQAwwgsAALQRACDDCwAAtREAMMQLAAC1EQAwxQsAALURADDGCwAAtREAMMcLAAC3EQAwyAsAALgRADALDwAApREAMBAAAKoRADDACwAAphEAMMELAACnEQAwwgsAAKgRACDDCwAAqREAMMQLAACpEQAwxQsAAKkRADDGCwAAqREAMMcLAACrEQAwyAsAAKwRADALDwAAmREAMBAAAJ4RADDACwAAmhEAMMELAACbEQAwwgsAAJwRACDDCwAAnREAMMQLAACdEQAwxQsAAJ0RADDGCwAAnREAMMcLAACfEQAwyAsAAKARADAHDwAAhhEAIBAAAIkRACDACwAAhxEAIMELAACIEQAgxAsAAK0BACDFCwAArQEAIMYLAACwAgAgBw8AAIERACAQAACEEQAgwAsAAIIRACDBCwAAgxEAIMQLAAC0AQAgxQsAALQBACDGCwAAtQwAIAcPAAD8EAAgEAAA_xAAIMALAAD9EAAgwQsAAP4QACDECwAAtgEAIMULAAC2AQAgxgsAANoEACALDwAA8BAAMBAAAPUQADDACwAA8RAAMMELAADyEAAwwgsAAPMQACDDCwAA9BAAMMQLAAD0EAAwxQsAAPQQADDGCwAA9BAAMMcLAAD2EAAwyAsAAPcQADALDwAA4BAAMBAAAOUQADDACwAA4RAAMMELAADiEAAwwgsAAOMQACDDCwAA5BAAMMQLAADkEAAwxQsAAOQQADDGCwAA5BAAMMcLAADmEAAwyAsAAOcQADALDwAA0hAAMBAAANcQADDACwAA0xAAMMELAADUEAAwwgsAANUQACDDCwAA1hAAMMQLAADWEAAwxQsAANYQADDGCwAA1hAAMMcLAADYEAAwyAsAANkQADAJXAAA3xAAII4JQAAAAAG4CQEAAAAB-AkBAAAAAfkJQAAAAAH6CQEAAAAB-wlAAAAAAfwJAgAAAAH9CUAAAAABAgAAAMABACAPAADeEAAgAwAAAMABACAPAADeEAAgEAAA3BAAIAEIAACoFgAwD1wAAPAOACBgAAC9DQAgvwgAAO8OADDACAAAvgEAEMEIAADvDgAwzAgBAKgNACGOCUAAog0AIbgJAQCoDQAh-AkBAKgNACH5CUAAog0AIfoJAQCoDQAh-wlAAKINACH8CQIAoQ0AIf0JQADNDQAhsAsAAO4OACACAAAAwAEAIAgAANwQACACAAAA2hAAIAgAANsQACAMvwgAANkQADDACAAA2hAAEMEIAADZEAAwzAgBAKgNACGOCUAAog0AIbgJAQCoDQAh-AkBAKgNACH5CUAAog0AIfoJAQCoDQAh-wlAAKINACH8CQIAoQ0AIf0JQADNDQAhDL8IAADZEAAwwAgAANoQABDBCAAA2RAAMMwIAQCoDQAhjglAAKINACG4CQEAqA0AIfgJAQCoDQAh-QlAAKINACH6CQEAqA0AIfsJQACiDQAh_AkCAKENACH9CUAAzQ0AIQiOCUAAnQ8AIbgJAQChDwAh-AkBAKEPACH5CUAAnQ8AIfoJAQChDwAh-wlAAJ0PACH8CQIAnA8AIf0JQADLDwAhCVwAAN0QACCOCUAAnQ8AIbgJAQChDwAh-AkBAKEPACH5CUAAnQ8AIfoJAQChDwAh-wlAAJ0PACH8CQIAnA8AIf0JQADLDwAhBQ8AAKMWACAQAACmFgAgwAsAAKQWACDBCwAApRYAIMYLAAB-ACAJXAAA3xAAII4JQAAAAAG4CQEAAAAB-AkBAAAAAfkJQAAAAAH6CQEAAAAB-wlAAAAAAfwJAgAAAAH9CUAAAAABAw8AAKMWACDACwAApBYAIMYLAAB-ACAOXAAA7hAAIGIAAO8QACCOCUAAAAABuAkBAAAAAbwJAQAAAAHjCUAAAAAB7wkCAAAAAfAJAQAAAAHxCQEAAAAB8gkBAAAAAfMJBAAAAAH0CQEAAAAB9QlAAAAAAfYJQAAAAAECAAAAlwEAIA8AAO0QACADAAAAlwEAIA8AAO0QACAQAADqEAAgAQgAAKIWADATXAAA8A4AIGAAAL0NACBiAACCDwAgvwgAAIEPADDACAAAlQEAEMEIAACBDwAwzAgBAKgNACGOCUAAog0AIbgJAQCoDQAhvAkBAAAAAeMJQACiDQAh7wkCAKENACHwCQEAuw0AIfEJAQC7DQAh8gkBAKgNACHzCQQA5Q0AIfQJAQC7DQAh9QlAAM0NACH2CUAAzQ0AIQIAAACXAQAgCAAA6hAAIAIAAADoEAAgCAAA6RAAIBC_CAAA5xAAMMAIAADoEAAQwQgAAOcQADDMCAEAqA0AIY4JQACiDQAhuAkBAKgNACG8CQEAqA0AIeMJQACiDQAh7wkCAKENACHwCQEAuw0AIfEJAQC7DQAh8gkBAKgNACHzCQQA5Q0AIfQJAQC7DQAh9QlAAM0NACH2CUAAzQ0AIRC_CAAA5xAAMMAIAADoEAAQwQgAAOcQADDMCAEAqA0AIY4JQACiDQAhuAkBAKgNACG8CQEAqA0AIeMJQACiDQAh7wkCAKENACHwCQEAuw0AIfEJAQC7DQAh8gkBAKgNACHzCQQA5Q0AIfQJAQC7DQAh9QlAAM0NACH2CUAAzQ0AIQyOCUAAnQ8AIbgJAQChDwAhvAkBAKEPACHjCUAAnQ8AIe8JAgCcDwAh8AkBAKwPACHxCQEArA8AIfIJAQChDwAh8wkEAPoPACH0CQEArA8AIfUJQADLDwAh9glAAMsPACEOXAAA6xAAIGIAAOwQACCOCUAAnQ8AIbgJAQChDwAhvAkBAKEPACHjCUAAnQ8AIe8JAgCcDwAh8AkBAKwPACHxCQEArA8AIfIJAQChDwAh8wkEAPoPACH0CQEArA8AIfUJQADLDwAh9glAAMsPACEFDwAAmhYAIBAAAKAWACDACwAAmxYAIMELAACfFgAgxgsAAH4AIAUPAACYFgAgEAAAnRYAIMALAACZFgAgwQsAAJwWACDGCwAAzQgAIA5cAADuEAAgYgAA7xAAII4JQAAAAAG4CQEAAAABvAkBAAAAAeMJQAAAAAHvCQIAAAAB8AkBAAAAAfEJAQAAAAHyCQEAAAAB8wkEAAAAAfQJAQAAAAH1CUAAAAAB9glAAAAAAQMPAACaFgAgwAsAAJsWACDGCwAAfgAgAw8AAJgWACDACwAAmRYAIMYLAADNCAAgF2EAAPQPACCHAgEAAAABwggBAAAAAesIQAAAAAGOCUAAAAABjwkBAAAAAaQJAAEAAAGlCQIAAAABpgkBAAAAAacJAQAAAAGoCQIAAAABqQkgAAAAAaoJIAAAAAGrCSAAAAABrAkgAAAAAa0JAADwDwAgrgkAAPEPACCvCQAA8g8AILAJAQAAAAGxCUAAAAABsglAAAAAAbMJQAAAAAG0CQEAAAABAgAAALoBACAPAAD7EAAgAwAAALoBACAPAAD7EAAgEAAA-hAAIAEIAACXFgAwHGAAAL0NACBhAADyDgAghwIBAKgNACG_CAAA8Q4AMMAIAAC4AQAQwQgAAPEOADDCCAEAAAABzAgBAKgNACHrCEAAog0AIY4JQACiDQAhjwkBALsNACGkCQABww0AIaUJAgChDQAhpgkBAKgNACGnCQEAuw0AIagJAgChDQAhqQkgALwNACGqCSAAvA0AIasJIAC8DQAhrAkgANgOACGtCQAAsw0AIK4JAACzDQAgrwkAALMNACCwCQEAuw0AIbEJQADNDQAhsglAAM0NACGzCUAAzQ0AIbQJAQC7DQAhAgAAALoBACAIAAD6EAAgAgAAAPgQACAIAAD5EAAgGocCAQCoDQAhvwgAAPcQADDACAAA-BAAEMEIAAD3EAAwwggBAPMOACHMCAEAqA0AIesIQACiDQAhjglAAKINACGPCQEAuw0AIaQJAAHDDQAhpQkCAKENACGmCQEAqA0AIacJAQC7DQAhqAkCAKENACGpCSAAvA0AIaoJIAC8DQAhqwkgALwNACGsCSAA2A4AIa0JAACzDQAgrgkAALMNACCvCQAAsw0AILAJAQC7DQAhsQlAAM0NACGyCUAAzQ0AIbMJQADNDQAhtAkBALsNACEahwIBAKgNACG_CAAA9xAAMMAIAAD4EAAQwQgAAPcQADDCCAEA8w4AIcwIAQCoDQAh6whAAKINACGOCUAAog0AIY8JAQC7DQAhpAkAAcMNACGlCQIAoQ0AIaYJAQCoDQAhpwkBALsNACGoCQIAoQ0AIakJIAC8DQAhqgkgALwNACGrCSAAvA0AIawJIADYDgAhrQkAALMNACCuCQAAsw0AIK8JAACzDQAgsAkBALsNACGxCUAAzQ0AIbIJQADNDQAhswlAAM0NACG0CQEAuw0AIRaHAgEAoQ8AIcIIAQChDwAh6whAAJ0PACGOCUAAnQ8AIY8JAQCsDwAhpAkAAb4PACGlCQIAnA8AIaYJAQChDwAhpwkBAKwPACGoCQIAnA8AIakJIACvDwAhqgkgAK8PACGrCSAArw8AIawJIADqDwAhrQkAAOsPACCuCQAA7A8AIK8JAADtDwAgsAkBAKwPACGxCUAAyw8AIbIJQADLDwAhswlAAMsPACG0CQEArA8AIRdhAADvDwAghwIBAKEPACHCCAEAoQ8AIesIQACdDwAhjglAAJ0PACGPCQEArA8AIaQJAAG-DwAhpQkCAJwPACGmCQEAoQ8AIacJAQCsDwAhqAkCAJwPACGpCSAArw8AIaoJIACvDwAhqwkgAK8PACGsCSAA6g8AIa0JAADrDwAgrgkAAOwPACCvCQAA7Q8AILAJAQCsDwAhsQlAAMsPACGyCUAAyw8AIbMJQADLDwAhtAkBAKwPACEXYQAA9A8AIIcCAQAAAAHCCAEAAAAB6whAAAAAAY4JQAAAAAGPCQEAAAABpAkAAQAAAaUJAgAAAAGmCQEAAAABpwkBAAAAAagJAgAAAAGpCSAAAAABqgkgAAAAAasJIAAAAAGsCSAAAAABrQkAAPAPACCuCQAA8Q8AIK8JAADyDwAgsAkBAAAAAbEJQAAAAAGyCUAAAAABswlAAAAAAbQJAQAAAAED6whAAAAAAeYKIAAAAAHnCgIAAAABAgAAANoEACAPAAD8EAAgAwAAALYBACAPAAD8EAAgEAAAgBEAIAUAAAC2AQAgCAAAgBEAIOsIQACdDwAh5gogAK8PACHnCgIAnA8AIQPrCEAAnQ8AIeYKIACvDwAh5woCAJwPACEK4ggBAAAAAeMIAQAAAAHkCAAAsw8AIOUIAAC0DwAg5gggAAAAAecIIAAAAAHoCAAAtQ8AIOkIAAC2DwAg6ggBAAAAAesIQAAAAAECAAAAtQwAIA8AAIERACADAAAAtAEAIA8AAIERACAQAACFEQAgDAAAALQBACAIAACFEQAg4ggBAKwPACHjCAEArA8AIeQIAACtDwAg5QgAAK4PACDmCCAArw8AIecIIACvDwAh6AgAALAPACDpCAAAsQ8AIOoIAQCsDwAh6whAAJ0PACEK4ggBAKwPACHjCAEArA8AIeQIAACtDwAg5QgAAK4PACDmCCAArw8AIecIIACvDwAh6AgAALAPACDpCAAAsQ8AIOoIAQCsDwAh6whAAJ0PACERbQAAmBEAIOsIQAAAAAGJCQIAAAABjglAAAAAAbAJAQAAAAGOC0AAAAABlQsBAAAAAZsLIAAAAAGcCwIAAAABnQsCAAAAAZ4LAQAAAAGfCwEAAAABoAsCAAAAAaELAQAAAAGiCwEAAAABowtAAAAAAaQLQAAAAAECAAAAsAIAIA8AAIYRACADAAAArQEAIA8AAIYRACAQAACKEQAgEwAAAK0BACAIAACKEQAgbQAAixEAIOsIQACdDwAhiQkCAJwPACGOCUAAnQ8AIbAJAQCsDwAhjgtAAMsPACGVCwEAoQ8AIZsLIACvDwAhnAsCAJwPACGdCwIAhRAAIZ4LAQChDwAhnwsBAKEPACGgCwIAnA8AIaELAQCsDwAhogsBAKwPACGjC0AAyw8AIaQLQADLDwAhEW0AAIsRACDrCEAAnQ8AIYkJAgCcDwAhjglAAJ0PACGwCQEArA8AIY4LQADLDwAhlQsBAKEPACGbCyAArw8AIZwLAgCcDwAhnQsCAIUQACGeCwEAoQ8AIZ8LAQChDwAhoAsCAJwPACGhCwEArA8AIaILAQCsDwAhowtAAMsPACGkC0AAyw8AIQsPAACMEQAwEAAAkREAMMALAACNEQAwwQsAAI4RADDCCwAAjxEAIMMLAACQEQAwxAsAAJARADDFCwAAkBEAMMYLAACQEQAwxwsAAJIRADDICwAAkxEAMAjCCAQAAAAB8QgBAAAAAY4JQAAAAAGRCQEAAAABuAkBAAAAAfsJQAAAAAH8CQIAAAAB_QlAAAAAAQIAAACxAQAgDwAAlxEAIAMAAACxAQAgDwAAlxEAIBAAAJYRACABCAAAlhYAMA1sAAD2DgAgvwgAAPUOADDACAAArwEAEMEIAAD1DgAwwggEAAAAAcwIAQCoDQAh8QgBAKgNACGOCUAAog0AIZEJAQC7DQAhuAkBAKgNACH7CUAAog0AIfwJAgChDQAh_QlAAM0NACECAAAAsQEAIAgAAJYRACACAAAAlBEAIAgAAJURACAMvwgAAJMRADDACAAAlBEAEMEIAACTEQAwwggEAK8NACHMCAEAqA0AIfEIAQCoDQAhjglAAKINACGRCQEAuw0AIbgJAQCoDQAh-wlAAKINACH8CQIAoQ0AIf0JQADNDQAhDL8IAACTEQAwwAgAAJQRABDBCAAAkxEAMMIIBACvDQAhzAgBAKgNACHxCAEAqA0AIY4JQACiDQAhkQkBALsNACG4CQEAqA0AIfsJQACiDQAh_AkCAKENACH9CUAAzQ0AIQjCCAQApw8AIfEIAQChDwAhjglAAJ0PACGRCQEArA8AIbgJAQChDwAh-wlAAJ0PACH8CQIAnA8AIf0JQADLDwAhCMIIBACnDwAh8QgBAKEPACGOCUAAnQ8AIZEJAQCsDwAhuAkBAKEPACH7CUAAnQ8AIfwJAgCcDwAh_QlAAMsPACEIwggEAAAAAfEIAQAAAAGOCUAAAAABkQkBAAAAAbgJAQAAAAH7CUAAAAAB_AkCAAAAAf0JQAAAAAEEDwAAjBEAMMALAACNEQAwwgsAAI8RACDGCwAAkBEAMBXCCAEAAAAB6whAAAAAAfEIAQAAAAGKCQIAAAABjQkBAAAAAY4JQAAAAAGSCQEAAAABlgkCAAAAAZgJAgAAAAGwCQEAAAABsgoBAAAAAZELAgAAAAGSCwEAAAABkwsBAAAAAZQLAQAAAAGVCwEAAAABlgsBAAAAAZcLAQAAAAGYCwIAAAABmQsCAAAAAZoLQAAAAAECAAAAqwEAIA8AAKQRACADAAAAqwEAIA8AAKQRACAQAACjEQAgAQgAAJUWADAbYAAAvQ0AIL8IAAD4DgAwwAgAAKkBABDBCAAA-A4AMMIIAQAAAAHMCAEAqA0AIesIQACiDQAh8QgBAKgNACGKCQIAoQ0AIY0JAQAAAAGOCUAAog0AIZIJAQCoDQAhlgkCAKENACGYCQIAoQ0AIbAJAQC7DQAhsgoBALsNACGRCwIAoQ0AIZILAQAAAAGTCwEAuw0AIZQLAQC7DQAhlQsBALsNACGWCwEAuw0AIZcLAQC7DQAhmAsCAKENACGZCwIAoQ0AIZoLQADNDQAhsQsAAPcOACACAAAAqwEAIAgAAKMRACACAAAAoREAIAgAAKIRACAZvwgAAKARADDACAAAoREAEMEIAACgEQAwwggBAKgNACHMCAEAqA0AIesIQACiDQAh8QgBAKgNACGKCQIAoQ0AIY0JAQC7DQAhjglAAKINACGSCQEAqA0AIZYJAgChDQAhmAkCAKENACGwCQEAuw0AIbIKAQC7DQAhkQsCAKENACGSCwEAuw0AIZMLAQC7DQAhlAsBALsNACGVCwEAuw0AIZYLAQC7DQAhlwsBALsNACGYCwIAoQ0AIZkLAgChDQAhmgtAAM0NACEZvwgAAKARADDACAAAoREAEMEIAACgEQAwwggBAKgNACHMCAEAqA0AIesIQACiDQAh8QgBAKgNACGKCQIAoQ0AIY0JAQC7DQAhjglAAKINACGSCQEAqA0AIZYJAgChDQAhmAkCAKENACGwCQEAuw0AIbIKAQC7DQAhkQsCAKENACGSCwEAuw0AIZMLAQC7DQAhlAsBALsNACGVCwEAuw0AIZYLAQC7DQAhlwsBALsNACGYCwIAoQ0AIZkLAgChDQAhmgtAAM0NACEVwggBAKEPACHrCEAAnQ8AIfEIAQChDwAhigkCAJwPACGNCQEArA8AIY4JQACdDwAhkgkBAKEPACGWCQIAnA8AIZgJAgCcDwAhsAkBAKwPACGyCgEArA8AIZELAgCcDwAhkgsBAKwPACGTCwEArA8AIZQLAQCsDwAhlQsBAKwPACGWCwEArA8AIZcLAQCsDwAhmAsCAJwPACGZCwIAnA8AIZoLQADLDwAhFcIIAQChDwAh6whAAJ0PACHxCAEAoQ8AIYoJAgCcDwAhjQkBAKwPACGOCUAAnQ8AIZIJAQChDwAhlgkCAJwPACGYCQIAnA8AIbAJAQCsDwAhsgoBAKwPACGRCwIAnA8AIZILAQCsDwAhkwsBAKwPACGUCwEArA8AIZULAQCsDwAhlgsBAKwPACGXCwEArA8AIZgLAgCcDwAhmQsCAJwPACGaC0AAyw8AIRXCCAEAAAAB6whAAAAAAfEIAQAAAAGKCQIAAAABjQkBAAAAAY4JQAAAAAGSCQEAAAABlgkCAAAAAZgJAgAAAAGwCQEAAAABsgoBAAAAAZELAgAAAAGSCwEAAAABkwsBAAAAAZQLAQAAAAGVCwEAAAABlgsBAAAAAZcLAQAAAAGYCwIAAAABmQsCAAAAAZoLQAAAAAELaQAAsRAAIMIIAQAAAAHrCEAAAAABjglAAAAAAY8JAQAAAAGSCQEAAAAB1QkBAAAAAdYJAQAAAAHXCQEAAAAB2AkCAAAAAdkJQAAAAAECAAAAogEAIA8AALARACADAAAAogEAIA8AALARACAQAACvEQAgAQgAAJQWADARYAAAvQ0AIGkAAP4OACC_CAAA_Q4AMMAIAACgAQAQwQgAAP0OADDCCAEAAAABzAgBAKgNACHrCEAAog0AIY4JQACiDQAhjwkBAKgNACGSCQEAqA0AIdUJAQCoDQAh1gkBALsNACHXCQEAuw0AIdgJAgChDQAh2QlAAM0NACGzCwAA_A4AIAIAAACiAQAgCAAArxEAIAIAAACtEQAgCAAArhEAIA6_CAAArBEAMMAIAACtEQAQwQgAAKwRADDCCAEAqA0AIcwIAQCoDQAh6whAAKINACGOCUAAog0AIY8JAQCoDQAhkgkBAKgNACHVCQEAqA0AIdYJAQC7DQAh1wkBALsNACHYCQIAoQ0AIdkJQADNDQAhDr8IAACsEQAwwAgAAK0RABDBCAAArBEAMMIIAQCoDQAhzAgBAKgNACHrCEAAog0AIY4JQACiDQAhjwkBAKgNACGSCQEAqA0AIdUJAQCoDQAh1gkBALsNACHXCQEAuw0AIdgJAgChDQAh2QlAAM0NACEKwggBAKEPACHrCEAAnQ8AIY4JQACdDwAhjwkBAKEPACGSCQEAoQ8AIdUJAQChDwAh1gkBAKwPACHXCQEArA8AIdgJAgCcDwAh2QlAAMsPACELaQAAoxAAIMIIAQChDwAh6whAAJ0PACGOCUAAnQ8AIY8JAQChDwAhkgkBAKEPACHVCQEAoQ8AIdYJAQCsDwAh1wkBAKwPACHYCQIAnA8AIdkJQADLDwAhC2kAALEQACDCCAEAAAAB6whAAAAAAY4JQAAAAAGPCQEAAAABkgkBAAAAAdUJAQAAAAHWCQEAAAAB1wkBAAAAAdgJAgAAAAHZCUAAAAABB4oCAAC-EQAgwggBAAAAAesIQAAAAAGOCUAAAAABjwkBAAAAAdUJAQAAAAHWCQEAAAABAgAAAJ4BACAPAAC9EQAgAwAAAJ4BACAPAAC9EQAgEAAAvBEAIAEIAACTFgAwDWAAAL0NACCKAgAAsw0AIL8IAACADwAwwAgAAJwBABDBCAAAgA8AMMIIAQAAAAHMCAEAqA0AIesIQACiDQAhjglAAKINACGPCQEAqA0AIdUJAQCoDQAh1gkBALsNACGzCwAA_w4AIAIAAACeAQAgCAAAvBEAIAIAAAC5EQAgCAAAuhEAIAuKAgAAsw0AIL8IAAC4EQAwwAgAALkRABDBCAAAuBEAMMIIAQCoDQAhzAgBAKgNACHrCEAAog0AIY4JQACiDQAhjwkBAKgNACHVCQEAqA0AIdYJAQC7DQAhC4oCAACzDQAgvwgAALgRADDACAAAuREAEMEIAAC4EQAwwggBAKgNACHMCAEAqA0AIesIQACiDQAhjglAAKINACGPCQEAqA0AIdUJAQCoDQAh1gkBALsNACEHigIAALsRACDCCAEAoQ8AIesIQACdDwAhjglAAJ0PACGPCQEAoQ8AIdUJAQChDwAh1gkBAKwPACECwwsBAAAABMkLAQAAAAUHigIAALsRACDCCAEAoQ8AIesIQACdDwAhjglAAJ0PACGPCQEAoQ8AIdUJAQChDwAh1gkBAKwPACEHigIAAL4RACDCCAEAAAAB6whAAAAAAY4JQAAAAAGPCQEAAAAB1QkBAAAAAdYJAQAAAAEBwwsBAAAABBJhAADNEQAgZQAAzhEAIMIIAQAAAAHrCEAAAAAB8QgBAAAAAY4JQAAAAAGPCQEAAAABsAkBAAAAAbEJQAAAAAGyCUAAAAABvQkBAAAAAeMJQAAAAAHlCQEAAAAB8wkEAAAAAfQJAQAAAAGtCgIAAAABrgoCAAAAAa8KQAAAAAECAAAAjwEAIA8AAMwRACADAAAAjwEAIA8AAMwRACAQAADJEQAgAQgAAJIWADAXYAAAvQ0AIGEAAPIOACBlAACHDwAgvwgAAIYPADDACAAAjQEAEMEIAACGDwAwwggBAAAAAcwIAQCoDQAh6whAAKINACHxCAEAqA0AIY4JQACiDQAhjwkBAKgNACGwCQEAuw0AIbEJQADNDQAhsglAAM0NACG9CQEAqA0AIeMJQADNDQAh5QkBAAAAAfMJBADlDQAh9AkBALsNACGtCgIA6w0AIa4KAgDrDQAhrwpAAM0NACECAAAAjwEAIAgAAMkRACACAAAAxxEAIAgAAMgRACAUvwgAAMYRADDACAAAxxEAEMEIAADGEQAwwggBAKgNACHMCAEAqA0AIesIQACiDQAh8QgBAKgNACGOCUAAog0AIY8JAQCoDQAhsAkBALsNACGxCUAAzQ0AIbIJQADNDQAhvQkBAKgNACHjCUAAzQ0AIeUJAQCoDQAh8wkEAOUNACH0CQEAuw0AIa0KAgDrDQAhrgoCAOsNACGvCkAAzQ0AIRS_CAAAxhEAMMAIAADHEQAQwQgAAMYRADDCCAEAqA0AIcwIAQCoDQAh6whAAKINACHxCAEAqA0AIY4JQACiDQAhjwkBAKgNACGwCQEAuw0AIbEJQADNDQAhsglAAM0NACG9CQEAqA0AIeMJQADNDQAh5QkBAKgNACHzCQQA5Q0AIfQJAQC7DQAhrQoCAOsNACGuCgIA6w0AIa8KQADNDQAhEMIIAQChDwAh6whAAJ0PACHxCAEAoQ8AIY4JQACdDwAhjwkBAKEPACGwCQEArA8AIbEJQADLDwAhsglAAMsPACG9CQEAoQ8AIeMJQADLDwAh5QkBAKEPACHzCQQA-g8AIfQJAQCsDwAhrQoCAIUQACGuCgIAhRAAIa8KQADLDwAhEmEAAMoRACBlAADLEQAgwggBAKEPACHrCEAAnQ8AIfEIAQChDwAhjglAAJ0PACGPCQEAoQ8AIbAJAQCsDwAhsQlAAMsPACGyCUAAyw8AIb0JAQChDwAh4wlAAMsPACHlCQEAoQ8AIfMJBAD6DwAh9AkBAKwPACGtCgIAhRAAIa4KAgCFEAAhrwpAAMsPACEHDwAAihYAIBAAAJAWACDACwAAixYAIMELAACPFgAgxAsAAJEBACDFCwAAkQEAIMYLAAB-ACAHDwAAiBYAIBAAAI0WACDACwAAiRYAIMELAACMFgAgxAsAAJMBACDFCwAAkwEAIMYLAADNCAAgEmEAAM0RACBlAADOEQAgwggBAAAAAesIQAAAAAHxCAEAAAABjglAAAAAAY8JAQAAAAGwCQEAAAABsQlAAAAAAbIJQAAAAAG9CQEAAAAB4wlAAAAAAeUJAQAAAAHzCQQAAAAB9AkBAAAAAa0KAgAAAAGuCgIAAAABrwpAAAAAAQMPAACKFgAgwAsAAIsWACDGCwAAfgAgAw8AAIgWACDACwAAiRYAIMYLAADNCAAgBFwAAMMQACCOCUAAAAABuAkBAAAAAeoJAQAAAAECAAAAigEAIA8AANoRACADAAAAigEAIA8AANoRACAQAADZEQAgAQgAAIcWADAKXAAA8A4AIGAAAL0NACC_CAAAiQ8AMMAIAACIAQAQwQgAAIkPADDMCAEAqA0AIY4JQACiDQAhuAkBAKgNACHqCQEAqA0AIbQLAACIDwAgAgAAAIoBACAIAADZEQAgAgAAANcRACAIAADYEQAgB78IAADWEQAwwAgAANcRABDBCAAA1hEAMMwIAQCoDQAhjglAAKINACG4CQEAqA0AIeoJAQCoDQAhB78IAADWEQAwwAgAANcRABDBCAAA1hEAMMwIAQCoDQAhjglAAKINACG4CQEAqA0AIeoJAQCoDQAhA44JQACdDwAhuAkBAKEPACHqCQEAoQ8AIQRcAADBEAAgjglAAJ0PACG4CQEAoQ8AIeoJAQChDwAhBFwAAMMQACCOCUAAAAABuAkBAAAAAeoJAQAAAAEEDwAAzxEAMMALAADQEQAwwgsAANIRACDGCwAA0xEAMAQPAAC_EQAwwAsAAMARADDCCwAAwhEAIMYLAADDEQAwBA8AALERADDACwAAshEAMMILAAC0EQAgxgsAALURADAEDwAApREAMMALAACmEQAwwgsAAKgRACDGCwAAqREAMAQPAACZEQAwwAsAAJoRADDCCwAAnBEAIMYLAACdEQAwAw8AAIYRACDACwAAhxEAIMYLAACwAgAgAw8AAIERACDACwAAghEAIMYLAAC1DAAgAw8AAPwQACDACwAA_RAAIMYLAADaBAAgBA8AAPAQADDACwAA8RAAMMILAADzEAAgxgsAAPQQADAEDwAA4BAAMMALAADhEAAwwgsAAOMQACDGCwAA5BAAMAQPAADSEAAwwAsAANMQADDCCwAA1RAAIMYLAADWEAAwAAAAAAAJYAAAuA8AIG0AAKcUACCwCQAAqA8AII4LAACoDwAgnQsAAKgPACChCwAAqA8AIKILAACoDwAgowsAAKgPACCkCwAAqA8AIARgAAC4DwAg4ggAAKgPACDjCAAAqA8AIOoIAACoDwAgAWAAALgPACAAAAAAAAAAAAUPAACCFgAgEAAAhRYAIMALAACDFgAgwQsAAIQWACDGCwAA-wgAIAMPAACCFgAgwAsAAIMWACDGCwAA-wgAIAAAAAAACw8AAIoSADAQAACOEgAwwAsAAIsSADDBCwAAjBIAMMILAACNEgAgwwsAAOQQADDECwAA5BAAMMULAADkEAAwxgsAAOQQADDHCwAAjxIAMMgLAADnEAAwCw8AAP8RADAQAACDEgAwwAsAAIASADDBCwAAgRIAMMILAACCEgAgwwsAAMMRADDECwAAwxEAMMULAADDEQAwxgsAAMMRADDHCwAAhBIAMMgLAADGEQAwEmAAAIkSACBhAADNEQAgwggBAAAAAcwIAQAAAAHrCEAAAAAB8QgBAAAAAY4JQAAAAAGPCQEAAAABsAkBAAAAAbEJQAAAAAGyCUAAAAABvQkBAAAAAeMJQAAAAAHlCQEAAAAB8wkEAAAAAfQJAQAAAAGtCgIAAAABrwpAAAAAAQIAAACPAQAgDwAAiBIAIAMAAACPAQAgDwAAiBIAIBAAAIYSACABCAAAgRYAMAIAAACPAQAgCAAAhhIAIAIAAADHEQAgCAAAhRIAIBDCCAEAoQ8AIcwIAQChDwAh6whAAJ0PACHxCAEAoQ8AIY4JQACdDwAhjwkBAKEPACGwCQEArA8AIbEJQADLDwAhsglAAMsPACG9CQEAoQ8AIeMJQADLDwAh5QkBAKEPACHzCQQA-g8AIfQJAQCsDwAhrQoCAIUQACGvCkAAyw8AIRJgAACHEgAgYQAAyhEAIMIIAQChDwAhzAgBAKEPACHrCEAAnQ8AIfEIAQChDwAhjglAAJ0PACGPCQEAoQ8AIbAJAQCsDwAhsQlAAMsPACGyCUAAyw8AIb0JAQChDwAh4wlAAMsPACHlCQEAoQ8AIfMJBAD6DwAh9AkBAKwPACGtCgIAhRAAIa8KQADLDwAhBQ8AAPwVACAQAAD_FQAgwAsAAP0VACDBCwAA_hUAIMYLAAD7CAAgEmAAAIkSACBhAADNEQAgwggBAAAAAcwIAQAAAAHrCEAAAAAB8QgBAAAAAY4JQAAAAAGPCQEAAAABsAkBAAAAAbEJQAAAAAGyCUAAAAABvQkBAAAAAeMJQAAAAAHlCQEAAAAB8wkEAAAAAfQJAQAAAAGtCgIAAAABrwpAAAAAAQMPAAD8FQAgwAsAAP0VACDGCwAA-wgAIA5cAADuEAAgYAAA9xEAIMwIAQAAAAGOCUAAAAABuAkBAAAAAbwJAQAAAAHjCUAAAAAB8AkBAAAAAfEJAQAAAAHyCQEAAAAB8wkEAAAAAfQJAQAAAAH1CUAAAAAB9glAAAAAAQIAAACXAQAgDwAAkhIAIAMAAACXAQAgDwAAkhIAIBAAAJESACABCAAA-xUAMAIAAACXAQAgCAAAkRIAIAIAAADoEAAgCAAAkBIAIAzMCAEAoQ8AIY4JQACdDwAhuAkBAKEPACG8CQEAoQ8AIeMJQACdDwAh8AkBAKwPACHxCQEArA8AIfIJAQChDwAh8wkEAPoPACH0CQEArA8AIfUJQADLDwAh9glAAMsPACEOXAAA6xAAIGAAAPYRACDMCAEAoQ8AIY4JQACdDwAhuAkBAKEPACG8CQEAoQ8AIeMJQACdDwAh8AkBAKwPACHxCQEArA8AIfIJAQChDwAh8wkEAPoPACH0CQEArA8AIfUJQADLDwAh9glAAMsPACEOXAAA7hAAIGAAAPcRACDMCAEAAAABjglAAAAAAbgJAQAAAAG8CQEAAAAB4wlAAAAAAfAJAQAAAAHxCQEAAAAB8gkBAAAAAfMJBAAAAAH0CQEAAAAB9QlAAAAAAfYJQAAAAAEEDwAAihIAMMALAACLEgAwwgsAAI0SACDGCwAA5BAAMAQPAAD_EQAwwAsAAIASADDCCwAAghIAIMYLAADDEQAwAAAAAAAFDwAA9hUAIBAAAPkVACDACwAA9xUAIMELAAD4FQAgxgsAAPsIACADDwAA9hUAIMALAAD3FQAgxgsAAPsIACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAUPAADxFQAgEAAA9BUAIMALAADyFQAgwQsAAPMVACDGCwAA7QYAIAMPAADxFQAgwAsAAPIVACDGCwAA7QYAIAAAAAAACw8AAMcSADAQAADMEgAwwAsAAMgSADDBCwAAyRIAMMILAADKEgAgwwsAAMsSADDECwAAyxIAMMULAADLEgAwxgsAAMsSADDHCwAAzRIAMMgLAADOEgAwAr4JBAAAAAGYCgQAAAABAgAAAPEGACAPAADSEgAgAwAAAPEGACAPAADSEgAgEAAA0RIAIAEIAADwFQAwCKsEAACpDgAgvwgAAKgOADDACAAA7wYAEMEIAACoDgAw7wgEAK8NACG-CQQArw0AIZgKBACvDQAhmwoAAKcOACACAAAA8QYAIAgAANESACACAAAAzxIAIAgAANASACAGvwgAAM4SADDACAAAzxIAEMEIAADOEgAw7wgEAK8NACG-CQQArw0AIZgKBACvDQAhBr8IAADOEgAwwAgAAM8SABDBCAAAzhIAMO8IBACvDQAhvgkEAK8NACGYCgQArw0AIQK-CQQApw8AIZgKBACnDwAhAr4JBACnDwAhmAoEAKcPACECvgkEAAAAAZgKBAAAAAEEDwAAxxIAMMALAADIEgAwwgsAAMoSACDGCwAAyxIAMAAErAQAANQSACDMCAAAqA8AIJkKAACoDwAgmgoAAKgPACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAALDCwEAAAAEyQsBAAAABQHDCwEAAAAEAAAAAAACwwsCAAAABMkLAgAAAAUCwwsCAAAABMkLAgAAAAUBwwsCAAAABAHDCwIAAAAEAAAAAAACwwsCAAAABMkLAgAAAAUCwwsCAAAABMkLAgAAAAUBwwsCAAAABAHDCwIAAAAEAAAAAAAAAAAAAAUPAADrFQAgEAAA7hUAIMALAADsFQAgwQsAAO0VACDGCwAA-wgAIAMPAADrFQAgwAsAAOwVACDGCwAA-wgAIAAAAAUPAADmFQAgEAAA6RUAIMALAADnFQAgwQsAAOgVACDGCwAA-wgAIAMPAADmFQAgwAsAAOcVACDGCwAA-wgAIAAAAAAAAAAAAAAFDwAA4RUAIBAAAOQVACDACwAA4hUAIMELAADjFQAgxgsAAK4DACADDwAA4RUAIMALAADiFQAgxgsAAK4DACAAAAAAAALDCwEAAAAEyQsBAAAABQUPAADYFQAgEAAA3xUAIMALAADZFQAgwQsAAN4VACDGCwAAqgMAIAUPAADWFQAgEAAA3BUAIMALAADXFQAgwQsAANsVACDGCwAA0AMAIAsPAACzEwAwEAAAuBMAMMALAAC0EwAwwQsAALUTADDCCwAAthMAIMMLAAC3EwAwxAsAALcTADDFCwAAtxMAMMYLAAC3EwAwxwsAALkTADDICwAAuhMAMAjCCAEAAAAB6goEAAAAAesKBAAAAAHsCgQAAAAB7QoEAAAAAe4KBAAAAAHvCgQAAAAB8ApAAAAAAQIAAAC0AwAgDwAAvhMAIAMAAAC0AwAgDwAAvhMAIBAAAL0TACABCAAA2hUAMA2IAgAA1g4AIL8IAADVDgAwwAgAALIDABDBCAAA1Q4AMMIIAQAAAAG0CgEAqA0AIeoKBACvDQAh6woEAK8NACHsCgQA5Q0AIe0KBADlDQAh7goEAK8NACHvCgQArw0AIfAKQACiDQAhAgAAALQDACAIAAC9EwAgAgAAALsTACAIAAC8EwAgDL8IAAC6EwAwwAgAALsTABDBCAAAuhMAMMIIAQCoDQAhtAoBAKgNACHqCgQArw0AIesKBACvDQAh7AoEAOUNACHtCgQA5Q0AIe4KBACvDQAh7woEAK8NACHwCkAAog0AIQy_CAAAuhMAMMAIAAC7EwAQwQgAALoTADDCCAEAqA0AIbQKAQCoDQAh6goEAK8NACHrCgQArw0AIewKBADlDQAh7QoEAOUNACHuCgQArw0AIe8KBACvDQAh8ApAAKINACEIwggBAKEPACHqCgQApw8AIesKBACnDwAh7AoEAPoPACHtCgQA-g8AIe4KBACnDwAh7woEAKcPACHwCkAAnQ8AIQjCCAEAoQ8AIeoKBACnDwAh6woEAKcPACHsCgQA-g8AIe0KBAD6DwAh7goEAKcPACHvCgQApw8AIfAKQACdDwAhCMIIAQAAAAHqCgQAAAAB6woEAAAAAewKBAAAAAHtCgQAAAAB7goEAAAAAe8KBAAAAAHwCkAAAAABAcMLAQAAAAQDDwAA2BUAIMALAADZFQAgxgsAAKoDACADDwAA1hUAIMALAADXFQAgxgsAANADACAEDwAAsxMAMMALAAC0EwAwwgsAALYTACDGCwAAtxMAMAAAAAAAAsMLAQAAAATJCwEAAAAFAsMLAQAAAATJCwEAAAAFAsMLAQAAAATJCwEAAAAFAsMLAQAAAATJCwEAAAAFBQ8AANAVACAQAADUFQAgwAsAANEVACDBCwAA0xUAIMYLAACmAwAgCw8AAM4TADAQAADTEwAwwAsAAM8TADDBCwAA0BMAMMILAADREwAgwwsAANITADDECwAA0hMAMMULAADSEwAwxgsAANITADDHCwAA1BMAMMgLAADVEwAwDYcCAADBEwAgiQIAAMITACDCCAEAAAAB5woCAAAAAfEKAQAAAAHyCgEAAAAB8woBAAAAAfQKAgAAAAH1CgIAAAAB9goBAAAAAfcKAAC_EwAg-AogAAAAAfkKIAAAAAECAAAArgMAIA8AANkTACADAAAArgMAIA8AANkTACAQAADYEwAgAQgAANIVADAShQIAANkOACCHAgAA2g4AIIkCAADbDgAgvwgAANcOADDACAAArAMAEMEIAADXDgAwwggBAAAAAfgJAQCoDQAh5woCAOsNACHxCgEAqA0AIfIKAQCoDQAh8woBAKgNACH0CgIAoQ0AIfUKAgDrDQAh9goBALsNACH3CgAAsw0AIPgKIADYDgAh-QogALwNACECAAAArgMAIAgAANgTACACAAAA1hMAIAgAANcTACAPvwgAANUTADDACAAA1hMAEMEIAADVEwAwwggBAKgNACH4CQEAqA0AIecKAgDrDQAh8QoBAKgNACHyCgEAqA0AIfMKAQCoDQAh9AoCAKENACH1CgIA6w0AIfYKAQC7DQAh9woAALMNACD4CiAA2A4AIfkKIAC8DQAhD78IAADVEwAwwAgAANYTABDBCAAA1RMAMMIIAQCoDQAh-AkBAKgNACHnCgIA6w0AIfEKAQCoDQAh8goBAKgNACHzCgEAqA0AIfQKAgChDQAh9QoCAOsNACH2CgEAuw0AIfcKAACzDQAg-AogANgOACH5CiAAvA0AIQvCCAEAoQ8AIecKAgCFEAAh8QoBAKEPACHyCgEAoQ8AIfMKAQChDwAh9AoCAJwPACH1CgIAhRAAIfYKAQCsDwAh9woAAK8TACD4CiAA6g8AIfkKIACvDwAhDYcCAACxEwAgiQIAALITACDCCAEAoQ8AIecKAgCFEAAh8QoBAKEPACHyCgEAoQ8AIfMKAQChDwAh9AoCAJwPACH1CgIAhRAAIfYKAQCsDwAh9woAAK8TACD4CiAA6g8AIfkKIACvDwAhDYcCAADBEwAgiQIAAMITACDCCAEAAAAB5woCAAAAAfEKAQAAAAHyCgEAAAAB8woBAAAAAfQKAgAAAAH1CgIAAAAB9goBAAAAAfcKAAC_EwAg-AogAAAAAfkKIAAAAAEBwwsBAAAABAHDCwEAAAAEAcMLAQAAAAQBwwsBAAAABAMPAADQFQAgwAsAANEVACDGCwAApgMAIAQPAADOEwAwwAsAAM8TADDCCwAA0RMAIMYLAADSEwAwAAAAAsMLAQAAAATJCwEAAAAFCw8AAOUTADAQAADpEwAwwAsAAOYTADDBCwAA5xMAMMILAADoEwAgwwsAANITADDECwAA0hMAMMULAADSEwAwxgsAANITADDHCwAA6hMAMMgLAADVEwAwDYUCAADAEwAgiQIAAMITACDCCAEAAAAB-AkBAAAAAecKAgAAAAHyCgEAAAAB8woBAAAAAfQKAgAAAAH1CgIAAAAB9goBAAAAAfcKAAC_EwAg-AogAAAAAfkKIAAAAAECAAAArgMAIA8AAO0TACADAAAArgMAIA8AAO0TACAQAADsEwAgAQgAAM8VADACAAAArgMAIAgAAOwTACACAAAA1hMAIAgAAOsTACALwggBAKEPACH4CQEAoQ8AIecKAgCFEAAh8goBAKEPACHzCgEAoQ8AIfQKAgCcDwAh9QoCAIUQACH2CgEArA8AIfcKAACvEwAg-AogAOoPACH5CiAArw8AIQ2FAgAAsBMAIIkCAACyEwAgwggBAKEPACH4CQEAoQ8AIecKAgCFEAAh8goBAKEPACHzCgEAoQ8AIfQKAgCcDwAh9QoCAIUQACH2CgEArA8AIfcKAACvEwAg-AogAOoPACH5CiAArw8AIQ2FAgAAwBMAIIkCAADCEwAgwggBAAAAAfgJAQAAAAHnCgIAAAAB8goBAAAAAfMKAQAAAAH0CgIAAAAB9QoCAAAAAfYKAQAAAAH3CgAAvxMAIPgKIAAAAAH5CiAAAAABAcMLAQAAAAQEDwAA5RMAMMALAADmEwAwwgsAAOgTACDGCwAA0hMAMAAAAAALDwAA9RMAMBAAAPoTADDACwAA9hMAMMELAAD3EwAwwgsAAPgTACDDCwAA-RMAMMQLAAD5EwAwxQsAAPkTADDGCwAA-RMAMMcLAAD7EwAwyAsAAPwTADAVhgIAAN8TACCPCQEAAAABmwlAAAAAAdUJAQAAAAHWCQEAAAAB-QlAAAAAAcMKIAAAAAH0CgIAAAAB9QoCAAAAAfcKAADdEwAg-QogAAAAAfoKAQAAAAH8CgAA2hMAIP0KAADbEwAg_goAANwTACD_CgEAAAABgAsBAAAAAYELAQAAAAGCC0AAAAABgwsgAAAAAYQLAQAAAAECAAAAqgMAIA8AAIAUACADAAAAqgMAIA8AAIAUACAQAAD_EwAgAQgAAM4VADAahAIAAN0OACCGAgAA0Q4AIL8IAADcDgAwwAgAAKgDABDBCAAA3A4AMI8JAQCoDQAhmwlAAKINACHVCQEAAAAB1gkBAKgNACH5CUAAzQ0AIcMKIAC8DQAh9AoCAKENACH1CgIA6w0AIfcKAACzDQAg-QogALwNACH6CgEAqA0AIfsKAQCoDQAh_AoAALMNACD9CgAAsw0AIP4KAACzDQAg_woBAKgNACGACwEAuw0AIYELAQC7DQAhggtAAM0NACGDCyAAvA0AIYQLAQC7DQAhAgAAAKoDACAIAAD_EwAgAgAAAP0TACAIAAD-EwAgGL8IAAD8EwAwwAgAAP0TABDBCAAA_BMAMI8JAQCoDQAhmwlAAKINACHVCQEAqA0AIdYJAQCoDQAh-QlAAM0NACHDCiAAvA0AIfQKAgChDQAh9QoCAOsNACH3CgAAsw0AIPkKIAC8DQAh-goBAKgNACH7CgEAqA0AIfwKAACzDQAg_QoAALMNACD-CgAAsw0AIP8KAQCoDQAhgAsBALsNACGBCwEAuw0AIYILQADNDQAhgwsgALwNACGECwEAuw0AIRi_CAAA_BMAMMAIAAD9EwAQwQgAAPwTADCPCQEAqA0AIZsJQACiDQAh1QkBAKgNACHWCQEAqA0AIfkJQADNDQAhwwogALwNACH0CgIAoQ0AIfUKAgDrDQAh9woAALMNACD5CiAAvA0AIfoKAQCoDQAh-woBAKgNACH8CgAAsw0AIP0KAACzDQAg_goAALMNACD_CgEAqA0AIYALAQC7DQAhgQsBALsNACGCC0AAzQ0AIYMLIAC8DQAhhAsBALsNACEUjwkBAKEPACGbCUAAnQ8AIdUJAQChDwAh1gkBAKEPACH5CUAAyw8AIcMKIACvDwAh9AoCAJwPACH1CgIAhRAAIfcKAADLEwAg-QogAK8PACH6CgEAoQ8AIfwKAADIEwAg_QoAAMkTACD-CgAAyhMAIP8KAQChDwAhgAsBAKwPACGBCwEArA8AIYILQADLDwAhgwsgAK8PACGECwEArA8AIRWGAgAAzRMAII8JAQChDwAhmwlAAJ0PACHVCQEAoQ8AIdYJAQChDwAh-QlAAMsPACHDCiAArw8AIfQKAgCcDwAh9QoCAIUQACH3CgAAyxMAIPkKIACvDwAh-goBAKEPACH8CgAAyBMAIP0KAADJEwAg_goAAMoTACD_CgEAoQ8AIYALAQCsDwAhgQsBAKwPACGCC0AAyw8AIYMLIACvDwAhhAsBAKwPACEVhgIAAN8TACCPCQEAAAABmwlAAAAAAdUJAQAAAAHWCQEAAAAB-QlAAAAAAcMKIAAAAAH0CgIAAAAB9QoCAAAAAfcKAADdEwAg-QogAAAAAfoKAQAAAAH8CgAA2hMAIP0KAADbEwAg_goAANwTACD_CgEAAAABgAsBAAAAAYELAQAAAAGCC0AAAAABgwsgAAAAAYQLAQAAAAEEDwAA9RMAMMALAAD2EwAwwgsAAPgTACDGCwAA-RMAMAAHhQIAAIQUACCHAgAAhRQAIIkCAACGFAAg5woAAKgPACD1CgAAqA8AIPYKAACoDwAg-AoAAKgPACAIhAIAAIcUACCGAgAA8BMAIPkJAACoDwAg9QoAAKgPACCACwAAqA8AIIELAACoDwAgggsAAKgPACCECwAAqA8AIAWGAgAA8BMAIIULAACoDwAghgsAAKgPACCHCwAAqA8AIIgLAACoDwAgAAGKAgAAghQAIAAAAAAAAAAAAAAAAAAAAAUPAADJFQAgEAAAzBUAIMALAADKFQAgwQsAAMsVACDGCwAA-wgAIAMPAADJFQAgwAsAAMoVACDGCwAA-wgAIAAAAAAABQ8AAMQVACAQAADHFQAgwAsAAMUVACDBCwAAxhUAIMYLAACwAgAgAw8AAMQVACDACwAAxRUAIMYLAACwAgAgAAAAAAAFDwAAvxUAIBAAAMIVACDACwAAwBUAIMELAADBFQAgxgsAAPsIACADDwAAvxUAIMALAADAFQAgxgsAAPsIACAAAAAAAAAAAAAFDwAAuhUAIBAAAL0VACDACwAAuxUAIMELAAC8FQAgxgsAAH4AIAMPAAC6FQAgwAsAALsVACDGCwAAfgAgAAAABQ8AALUVACAQAAC4FQAgwAsAALYVACDBCwAAtxUAIMYLAAB-ACADDwAAtRUAIMALAAC2FQAgxgsAAH4AIAAAAAAACw8AAPwUADAQAACBFQAwwAsAAP0UADDBCwAA_hQAMMILAAD_FAAgwwsAAIAVADDECwAAgBUAMMULAACAFQAwxgsAAIAVADDHCwAAghUAMMgLAACDFQAwCw8AAPAUADAQAAD1FAAwwAsAAPEUADDBCwAA8hQAMMILAADzFAAgwwsAAPQUADDECwAA9BQAMMULAAD0FAAwxgsAAPQUADDHCwAA9hQAMMgLAAD3FAAwCw8AAOcUADAQAADrFAAwwAsAAOgUADDBCwAA6RQAMMILAADqFAAgwwsAANMRADDECwAA0xEAMMULAADTEQAwxgsAANMRADDHCwAA7BQAMMgLAADWEQAwCw8AAN4UADAQAADiFAAwwAsAAN8UADDBCwAA4BQAMMILAADhFAAgwwsAAMMRADDECwAAwxEAMMULAADDEQAwxgsAAMMRADDHCwAA4xQAMMgLAADGEQAwCw8AANUUADAQAADZFAAwwAsAANYUADDBCwAA1xQAMMILAADYFAAgwwsAAPQQADDECwAA9BAAMMULAAD0EAAwxgsAAPQQADDHCwAA2hQAMMgLAAD3EAAwCw8AAMwUADAQAADQFAAwwAsAAM0UADDBCwAAzhQAMMILAADPFAAgwwsAAOQQADDECwAA5BAAMMULAADkEAAwxgsAAOQQADDHCwAA0RQAMMgLAADnEAAwCw8AAMMUADAQAADHFAAwwAsAAMQUADDBCwAAxRQAMMILAADGFAAgwwsAANYQADDECwAA1hAAMMULAADWEAAwxgsAANYQADDHCwAAyBQAMMgLAADZEAAwCWAAAJsSACDMCAEAAAABjglAAAAAAfgJAQAAAAH5CUAAAAAB-gkBAAAAAfsJQAAAAAH8CQIAAAAB_QlAAAAAAQIAAADAAQAgDwAAyxQAIAMAAADAAQAgDwAAyxQAIBAAAMoUACABCAAAtBUAMAIAAADAAQAgCAAAyhQAIAIAAADaEAAgCAAAyRQAIAjMCAEAoQ8AIY4JQACdDwAh-AkBAKEPACH5CUAAnQ8AIfoJAQChDwAh-wlAAJ0PACH8CQIAnA8AIf0JQADLDwAhCWAAAJoSACDMCAEAoQ8AIY4JQACdDwAh-AkBAKEPACH5CUAAnQ8AIfoJAQChDwAh-wlAAJ0PACH8CQIAnA8AIf0JQADLDwAhCWAAAJsSACDMCAEAAAABjglAAAAAAfgJAQAAAAH5CUAAAAAB-gkBAAAAAfsJQAAAAAH8CQIAAAAB_QlAAAAAAQ5gAAD3EQAgYgAA7xAAIMwIAQAAAAGOCUAAAAABvAkBAAAAAeMJQAAAAAHvCQIAAAAB8AkBAAAAAfEJAQAAAAHyCQEAAAAB8wkEAAAAAfQJAQAAAAH1CUAAAAAB9glAAAAAAQIAAACXAQAgDwAA1BQAIAMAAACXAQAgDwAA1BQAIBAAANMUACABCAAAsxUAMAIAAACXAQAgCAAA0xQAIAIAAADoEAAgCAAA0hQAIAzMCAEAoQ8AIY4JQACdDwAhvAkBAKEPACHjCUAAnQ8AIe8JAgCcDwAh8AkBAKwPACHxCQEArA8AIfIJAQChDwAh8wkEAPoPACH0CQEArA8AIfUJQADLDwAh9glAAMsPACEOYAAA9hEAIGIAAOwQACDMCAEAoQ8AIY4JQACdDwAhvAkBAKEPACHjCUAAnQ8AIe8JAgCcDwAh8AkBAKwPACHxCQEArA8AIfIJAQChDwAh8wkEAPoPACH0CQEArA8AIfUJQADLDwAh9glAAMsPACEOYAAA9xEAIGIAAO8QACDMCAEAAAABjglAAAAAAbwJAQAAAAHjCUAAAAAB7wkCAAAAAfAJAQAAAAHxCQEAAAAB8gkBAAAAAfMJBAAAAAH0CQEAAAAB9QlAAAAAAfYJQAAAAAEXYAAA8w8AIIcCAQAAAAHCCAEAAAABzAgBAAAAAesIQAAAAAGOCUAAAAABjwkBAAAAAaQJAAEAAAGlCQIAAAABpgkBAAAAAacJAQAAAAGoCQIAAAABqQkgAAAAAaoJIAAAAAGrCSAAAAABrAkgAAAAAa0JAADwDwAgrgkAAPEPACCvCQAA8g8AILEJQAAAAAGyCUAAAAABswlAAAAAAbQJAQAAAAECAAAAugEAIA8AAN0UACADAAAAugEAIA8AAN0UACAQAADcFAAgAQgAALIVADACAAAAugEAIAgAANwUACACAAAA-BAAIAgAANsUACAWhwIBAKEPACHCCAEAoQ8AIcwIAQChDwAh6whAAJ0PACGOCUAAnQ8AIY8JAQCsDwAhpAkAAb4PACGlCQIAnA8AIaYJAQChDwAhpwkBAKwPACGoCQIAnA8AIakJIACvDwAhqgkgAK8PACGrCSAArw8AIawJIADqDwAhrQkAAOsPACCuCQAA7A8AIK8JAADtDwAgsQlAAMsPACGyCUAAyw8AIbMJQADLDwAhtAkBAKwPACEXYAAA7g8AIIcCAQChDwAhwggBAKEPACHMCAEAoQ8AIesIQACdDwAhjglAAJ0PACGPCQEArA8AIaQJAAG-DwAhpQkCAJwPACGmCQEAoQ8AIacJAQCsDwAhqAkCAJwPACGpCSAArw8AIaoJIACvDwAhqwkgAK8PACGsCSAA6g8AIa0JAADrDwAgrgkAAOwPACCvCQAA7Q8AILEJQADLDwAhsglAAMsPACGzCUAAyw8AIbQJAQCsDwAhF2AAAPMPACCHAgEAAAABwggBAAAAAcwIAQAAAAHrCEAAAAABjglAAAAAAY8JAQAAAAGkCQABAAABpQkCAAAAAaYJAQAAAAGnCQEAAAABqAkCAAAAAakJIAAAAAGqCSAAAAABqwkgAAAAAawJIAAAAAGtCQAA8A8AIK4JAADxDwAgrwkAAPIPACCxCUAAAAABsglAAAAAAbMJQAAAAAG0CQEAAAABEmAAAIkSACBlAADOEQAgwggBAAAAAcwIAQAAAAHrCEAAAAAB8QgBAAAAAY4JQAAAAAGPCQEAAAABsQlAAAAAAbIJQAAAAAG9CQEAAAAB4wlAAAAAAeUJAQAAAAHzCQQAAAAB9AkBAAAAAa0KAgAAAAGuCgIAAAABrwpAAAAAAQIAAACPAQAgDwAA5hQAIAMAAACPAQAgDwAA5hQAIBAAAOUUACABCAAAsRUAMAIAAACPAQAgCAAA5RQAIAIAAADHEQAgCAAA5BQAIBDCCAEAoQ8AIcwIAQChDwAh6whAAJ0PACHxCAEAoQ8AIY4JQACdDwAhjwkBAKEPACGxCUAAyw8AIbIJQADLDwAhvQkBAKEPACHjCUAAyw8AIeUJAQChDwAh8wkEAPoPACH0CQEArA8AIa0KAgCFEAAhrgoCAIUQACGvCkAAyw8AIRJgAACHEgAgZQAAyxEAIMIIAQChDwAhzAgBAKEPACHrCEAAnQ8AIfEIAQChDwAhjglAAJ0PACGPCQEAoQ8AIbEJQADLDwAhsglAAMsPACG9CQEAoQ8AIeMJQADLDwAh5QkBAKEPACHzCQQA-g8AIfQJAQCsDwAhrQoCAIUQACGuCgIAhRAAIa8KQADLDwAhEmAAAIkSACBlAADOEQAgwggBAAAAAcwIAQAAAAHrCEAAAAAB8QgBAAAAAY4JQAAAAAGPCQEAAAABsQlAAAAAAbIJQAAAAAG9CQEAAAAB4wlAAAAAAeUJAQAAAAHzCQQAAAAB9AkBAAAAAa0KAgAAAAGuCgIAAAABrwpAAAAAAQRgAADCEAAgzAgBAAAAAY4JQAAAAAHqCQEAAAABAgAAAIoBACAPAADvFAAgAwAAAIoBACAPAADvFAAgEAAA7hQAIAEIAACwFQAwAgAAAIoBACAIAADuFAAgAgAAANcRACAIAADtFAAgA8wIAQChDwAhjglAAJ0PACHqCQEAoQ8AIQRgAADAEAAgzAgBAKEPACGOCUAAnQ8AIeoJAQChDwAhBGAAAMIQACDMCAEAAAABjglAAAAAAeoJAQAAAAEFjglAAAAAAeMJQAAAAAH2CUAAAAABqAsBAAAAAakLAQAAAAECAAAAhgEAIA8AAPsUACADAAAAhgEAIA8AAPsUACAQAAD6FAAgAQgAAK8VADAKXAAA8A4AIL8IAACKDwAwwAgAAIQBABDBCAAAig8AMI4JQACiDQAhuAkBAKgNACHjCUAAog0AIfYJQADNDQAhqAsBAAAAAakLAQCoDQAhAgAAAIYBACAIAAD6FAAgAgAAAPgUACAIAAD5FAAgCb8IAAD3FAAwwAgAAPgUABDBCAAA9xQAMI4JQACiDQAhuAkBAKgNACHjCUAAog0AIfYJQADNDQAhqAsBAKgNACGpCwEAqA0AIQm_CAAA9xQAMMAIAAD4FAAQwQgAAPcUADCOCUAAog0AIbgJAQCoDQAh4wlAAKINACH2CUAAzQ0AIagLAQCoDQAhqQsBAKgNACEFjglAAJ0PACHjCUAAnQ8AIfYJQADLDwAhqAsBAKEPACGpCwEAoQ8AIQWOCUAAnQ8AIeMJQACdDwAh9glAAMsPACGoCwEAoQ8AIakLAQChDwAhBY4JQAAAAAHjCUAAAAAB9glAAAAAAagLAQAAAAGpCwEAAAABA4cCAQAAAAGOCUAAAAABqgsBAAAAAQIAAACCAQAgDwAAhxUAIAMAAACCAQAgDwAAhxUAIBAAAIYVACABCAAArhUAMAlcAADwDgAghwIBAKgNACG_CAAAjA8AMMAIAACAAQAQwQgAAIwPADCOCUAAog0AIbgJAQCoDQAhqgsBAKgNACG1CwAAiw8AIAIAAACCAQAgCAAAhhUAIAIAAACEFQAgCAAAhRUAIAeHAgEAqA0AIb8IAACDFQAwwAgAAIQVABDBCAAAgxUAMI4JQACiDQAhuAkBAKgNACGqCwEAqA0AIQeHAgEAqA0AIb8IAACDFQAwwAgAAIQVABDBCAAAgxUAMI4JQACiDQAhuAkBAKgNACGqCwEAqA0AIQOHAgEAoQ8AIY4JQACdDwAhqgsBAKEPACEDhwIBAKEPACGOCUAAnQ8AIaoLAQChDwAhA4cCAQAAAAGOCUAAAAABqgsBAAAAAQQPAAD8FAAwwAsAAP0UADDCCwAA_xQAIMYLAACAFQAwBA8AAPAUADDACwAA8RQAMMILAADzFAAgxgsAAPQUADAEDwAA5xQAMMALAADoFAAwwgsAAOoUACDGCwAA0xEAMAQPAADeFAAwwAsAAN8UADDCCwAA4RQAIMYLAADDEQAwBA8AANUUADDACwAA1hQAMMILAADYFAAgxgsAAPQQADAEDwAAzBQAMMALAADNFAAwwgsAAM8UACDGCwAA5BAAMAQPAADDFAAwwAsAAMQUADDCCwAAxhQAIMYLAADWEAAwAAALXQAAjxUAIF4AAJAVACBfAADmEQAgcAAA7hEAIHEAAO8RACByAADwEQAgcwAA5xEAII8JAACoDwAgrAsAAKgPACCtCwAAqA8AIK4LAACoDwAgBWAAALgPACBpAACTFQAg1gkAAKgPACDXCQAAqA8AINkJAACoDwAgAAJjAADvEQAgZAAA5xEAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADhwIBAAAAAY4JQAAAAAGqCwEAAAABBY4JQAAAAAHjCUAAAAAB9glAAAAAAagLAQAAAAGpCwEAAAABA8wIAQAAAAGOCUAAAAAB6gkBAAAAARDCCAEAAAABzAgBAAAAAesIQAAAAAHxCAEAAAABjglAAAAAAY8JAQAAAAGxCUAAAAABsglAAAAAAb0JAQAAAAHjCUAAAAAB5QkBAAAAAfMJBAAAAAH0CQEAAAABrQoCAAAAAa4KAgAAAAGvCkAAAAABFocCAQAAAAHCCAEAAAABzAgBAAAAAesIQAAAAAGOCUAAAAABjwkBAAAAAaQJAAEAAAGlCQIAAAABpgkBAAAAAacJAQAAAAGoCQIAAAABqQkgAAAAAaoJIAAAAAGrCSAAAAABrAkgAAAAAa0JAADwDwAgrgkAAPEPACCvCQAA8g8AILEJQAAAAAGyCUAAAAABswlAAAAAAbQJAQAAAAEMzAgBAAAAAY4JQAAAAAG8CQEAAAAB4wlAAAAAAe8JAgAAAAHwCQEAAAAB8QkBAAAAAfIJAQAAAAHzCQQAAAAB9AkBAAAAAfUJQAAAAAH2CUAAAAABCMwIAQAAAAGOCUAAAAAB-AkBAAAAAfkJQAAAAAH6CQEAAAAB-wlAAAAAAfwJAgAAAAH9CUAAAAABD14AAIkVACBfAACKFQAgcAAAjBUAIHEAAI0VACByAACOFQAgcwAAixUAIMIIAQAAAAHrCEAAAAABjglAAAAAAY8JAQAAAAGrCwEAAAABrAsBAAAAAa0LAQAAAAGuC0AAAAABrwsCAAAAAQIAAAB-ACAPAAC1FQAgAwAAAJEBACAPAAC1FQAgEAAAuRUAIBEAAACRAQAgCAAAuRUAIF4AAL0UACBfAAC-FAAgcAAAwBQAIHEAAMEUACByAADCFAAgcwAAvxQAIMIIAQChDwAh6whAAJ0PACGOCUAAnQ8AIY8JAQCsDwAhqwsBAKEPACGsCwEArA8AIa0LAQCsDwAhrgtAAMsPACGvCwIAnA8AIQ9eAAC9FAAgXwAAvhQAIHAAAMAUACBxAADBFAAgcgAAwhQAIHMAAL8UACDCCAEAoQ8AIesIQACdDwAhjglAAJ0PACGPCQEArA8AIasLAQChDwAhrAsBAKwPACGtCwEArA8AIa4LQADLDwAhrwsCAJwPACEPXQAAiBUAIF8AAIoVACBwAACMFQAgcQAAjRUAIHIAAI4VACBzAACLFQAgwggBAAAAAesIQAAAAAGOCUAAAAABjwkBAAAAAasLAQAAAAGsCwEAAAABrQsBAAAAAa4LQAAAAAGvCwIAAAABAgAAAH4AIA8AALoVACADAAAAkQEAIA8AALoVACAQAAC-FQAgEQAAAJEBACAIAAC-FQAgXQAAvBQAIF8AAL4UACBwAADAFAAgcQAAwRQAIHIAAMIUACBzAAC_FAAgwggBAKEPACHrCEAAnQ8AIY4JQACdDwAhjwkBAKwPACGrCwEAoQ8AIawLAQCsDwAhrQsBAKwPACGuC0AAyw8AIa8LAgCcDwAhD10AALwUACBfAAC-FAAgcAAAwBQAIHEAAMEUACByAADCFAAgcwAAvxQAIMIIAQChDwAh6whAAJ0PACGOCUAAnQ8AIY8JAQCsDwAhqwsBAKEPACGsCwEArA8AIa0LAQCsDwAhrgtAAMsPACGvCwIAnA8AIRFfAADbEQAgZgAA3BEAIGcAAN0RACBqAADeEQAgawAA3xEAIG4AAOERACBvAADiEQAgcAAA4xEAIHEAAOQRACByAADlEQAgwggBAAAAAY4JQAAAAAGPCQEAAAAB6wkBAAAAAewJAQAAAAHtCUAAAAAB7gkBAAAAAQIAAAD7CAAgDwAAvxUAIAMAAAD-CAAgDwAAvxUAIBAAAMMVACATAAAA_ggAIAgAAMMVACBfAADHEAAgZgAAyBAAIGcAAMkQACBqAADKEAAgawAAyxAAIG4AAM0QACBvAADOEAAgcAAAzxAAIHEAANAQACByAADREAAgwggBAKEPACGOCUAAnQ8AIY8JAQChDwAh6wkBAKwPACHsCQEArA8AIe0JQADLDwAh7gkBAKwPACERXwAAxxAAIGYAAMgQACBnAADJEAAgagAAyhAAIGsAAMsQACBuAADNEAAgbwAAzhAAIHAAAM8QACBxAADQEAAgcgAA0RAAIMIIAQChDwAhjglAAJ0PACGPCQEAoQ8AIesJAQCsDwAh7AkBAKwPACHtCUAAyw8AIe4JAQCsDwAhEmAAAKYUACDMCAEAAAAB6whAAAAAAYkJAgAAAAGOCUAAAAABsAkBAAAAAY4LQAAAAAGVCwEAAAABmwsgAAAAAZwLAgAAAAGdCwIAAAABngsBAAAAAZ8LAQAAAAGgCwIAAAABoQsBAAAAAaILAQAAAAGjC0AAAAABpAtAAAAAAQIAAACwAgAgDwAAxBUAIAMAAACtAQAgDwAAxBUAIBAAAMgVACAUAAAArQEAIAgAAMgVACBgAAClFAAgzAgBAKEPACHrCEAAnQ8AIYkJAgCcDwAhjglAAJ0PACGwCQEArA8AIY4LQADLDwAhlQsBAKEPACGbCyAArw8AIZwLAgCcDwAhnQsCAIUQACGeCwEAoQ8AIZ8LAQChDwAhoAsCAJwPACGhCwEArA8AIaILAQCsDwAhowtAAMsPACGkC0AAyw8AIRJgAAClFAAgzAgBAKEPACHrCEAAnQ8AIYkJAgCcDwAhjglAAJ0PACGwCQEArA8AIY4LQADLDwAhlQsBAKEPACGbCyAArw8AIZwLAgCcDwAhnQsCAIUQACGeCwEAoQ8AIZ8LAQChDwAhoAsCAJwPACGhCwEArA8AIaILAQCsDwAhowtAAMsPACGkC0AAyw8AIRFfAADbEQAgZgAA3BEAIGcAAN0RACBqAADeEQAgbAAA4BEAIG4AAOERACBvAADiEQAgcAAA4xEAIHEAAOQRACByAADlEQAgwggBAAAAAY4JQAAAAAGPCQEAAAAB6wkBAAAAAewJAQAAAAHtCUAAAAAB7gkBAAAAAQIAAAD7CAAgDwAAyRUAIAMAAAD-CAAgDwAAyRUAIBAAAM0VACATAAAA_ggAIAgAAM0VACBfAADHEAAgZgAAyBAAIGcAAMkQACBqAADKEAAgbAAAzBAAIG4AAM0QACBvAADOEAAgcAAAzxAAIHEAANAQACByAADREAAgwggBAKEPACGOCUAAnQ8AIY8JAQChDwAh6wkBAKwPACHsCQEArA8AIe0JQADLDwAh7gkBAKwPACERXwAAxxAAIGYAAMgQACBnAADJEAAgagAAyhAAIGwAAMwQACBuAADNEAAgbwAAzhAAIHAAAM8QACBxAADQEAAgcgAA0RAAIMIIAQChDwAhjglAAJ0PACGPCQEAoQ8AIesJAQCsDwAh7AkBAKwPACHtCUAAyw8AIe4JAQCsDwAhFI8JAQAAAAGbCUAAAAAB1QkBAAAAAdYJAQAAAAH5CUAAAAABwwogAAAAAfQKAgAAAAH1CgIAAAAB9woAAN0TACD5CiAAAAAB-goBAAAAAfwKAADaEwAg_QoAANsTACD-CgAA3BMAIP8KAQAAAAGACwEAAAABgQsBAAAAAYILQAAAAAGDCyAAAAABhAsBAAAAAQvCCAEAAAAB-AkBAAAAAecKAgAAAAHyCgEAAAAB8woBAAAAAfQKAgAAAAH1CgIAAAAB9goBAAAAAfcKAAC_EwAg-AogAAAAAfkKIAAAAAECjwkBAAAAAdUJAQAAAAECAAAApgMAIA8AANAVACALwggBAAAAAecKAgAAAAHxCgEAAAAB8goBAAAAAfMKAQAAAAH0CgIAAAAB9QoCAAAAAfYKAQAAAAH3CgAAvxMAIPgKIAAAAAH5CiAAAAABAwAAALoDACAPAADQFQAgEAAA1RUAIAQAAAC6AwAgCAAA1RUAII8JAQChDwAh1QkBAKEPACECjwkBAKEPACHVCQEAoQ8AIQePCQEAAAAB1QkBAAAAAYULAQAAAAGGCwEAAAABhwsBAAAAAYgLAQAAAAGJCwAA7hMAIAIAAADQAwAgDwAA1hUAIBaEAgAA3hMAII8JAQAAAAGbCUAAAAAB1QkBAAAAAdYJAQAAAAH5CUAAAAABwwogAAAAAfQKAgAAAAH1CgIAAAAB9woAAN0TACD5CiAAAAAB-goBAAAAAfsKAQAAAAH8CgAA2hMAIP0KAADbEwAg_goAANwTACD_CgEAAAABgAsBAAAAAYELAQAAAAGCC0AAAAABgwsgAAAAAYQLAQAAAAECAAAAqgMAIA8AANgVACAIwggBAAAAAeoKBAAAAAHrCgQAAAAB7AoEAAAAAe0KBAAAAAHuCgQAAAAB7woEAAAAAfAKQAAAAAEDAAAA0wMAIA8AANYVACAQAADdFQAgCQAAANMDACAIAADdFQAgjwkBAKEPACHVCQEAoQ8AIYULAQCsDwAhhgsBAKwPACGHCwEArA8AIYgLAQCsDwAhiQsAAOMTACAHjwkBAKEPACHVCQEAoQ8AIYULAQCsDwAhhgsBAKwPACGHCwEArA8AIYgLAQCsDwAhiQsAAOMTACADAAAAqAMAIA8AANgVACAQAADgFQAgGAAAAKgDACAIAADgFQAghAIAAMwTACCPCQEAoQ8AIZsJQACdDwAh1QkBAKEPACHWCQEAoQ8AIfkJQADLDwAhwwogAK8PACH0CgIAnA8AIfUKAgCFEAAh9woAAMsTACD5CiAArw8AIfoKAQChDwAh-woBAKEPACH8CgAAyBMAIP0KAADJEwAg_goAAMoTACD_CgEAoQ8AIYALAQCsDwAhgQsBAKwPACGCC0AAyw8AIYMLIACvDwAhhAsBAKwPACEWhAIAAMwTACCPCQEAoQ8AIZsJQACdDwAh1QkBAKEPACHWCQEAoQ8AIfkJQADLDwAhwwogAK8PACH0CgIAnA8AIfUKAgCFEAAh9woAAMsTACD5CiAArw8AIfoKAQChDwAh-woBAKEPACH8CgAAyBMAIP0KAADJEwAg_goAAMoTACD_CgEAoQ8AIYALAQCsDwAhgQsBAKwPACGCC0AAyw8AIYMLIACvDwAhhAsBAKwPACEOhQIAAMATACCHAgAAwRMAIMIIAQAAAAH4CQEAAAAB5woCAAAAAfEKAQAAAAHyCgEAAAAB8woBAAAAAfQKAgAAAAH1CgIAAAAB9goBAAAAAfcKAAC_EwAg-AogAAAAAfkKIAAAAAECAAAArgMAIA8AAOEVACADAAAArAMAIA8AAOEVACAQAADlFQAgEAAAAKwDACAIAADlFQAghQIAALATACCHAgAAsRMAIMIIAQChDwAh-AkBAKEPACHnCgIAhRAAIfEKAQChDwAh8goBAKEPACHzCgEAoQ8AIfQKAgCcDwAh9QoCAIUQACH2CgEArA8AIfcKAACvEwAg-AogAOoPACH5CiAArw8AIQ6FAgAAsBMAIIcCAACxEwAgwggBAKEPACH4CQEAoQ8AIecKAgCFEAAh8QoBAKEPACHyCgEAoQ8AIfMKAQChDwAh9AoCAJwPACH1CgIAhRAAIfYKAQCsDwAh9woAAK8TACD4CiAA6g8AIfkKIACvDwAhEV8AANsRACBmAADcEQAgagAA3hEAIGsAAN8RACBsAADgEQAgbgAA4REAIG8AAOIRACBwAADjEQAgcQAA5BEAIHIAAOURACDCCAEAAAABjglAAAAAAY8JAQAAAAHrCQEAAAAB7AkBAAAAAe0JQAAAAAHuCQEAAAABAgAAAPsIACAPAADmFQAgAwAAAP4IACAPAADmFQAgEAAA6hUAIBMAAAD-CAAgCAAA6hUAIF8AAMcQACBmAADIEAAgagAAyhAAIGsAAMsQACBsAADMEAAgbgAAzRAAIG8AAM4QACBwAADPEAAgcQAA0BAAIHIAANEQACDCCAEAoQ8AIY4JQACdDwAhjwkBAKEPACHrCQEArA8AIewJAQCsDwAh7QlAAMsPACHuCQEArA8AIRFfAADHEAAgZgAAyBAAIGoAAMoQACBrAADLEAAgbAAAzBAAIG4AAM0QACBvAADOEAAgcAAAzxAAIHEAANAQACByAADREAAgwggBAKEPACGOCUAAnQ8AIY8JAQChDwAh6wkBAKwPACHsCQEArA8AIe0JQADLDwAh7gkBAKwPACERXwAA2xEAIGYAANwRACBnAADdEQAgagAA3hEAIGsAAN8RACBsAADgEQAgbgAA4REAIHAAAOMRACBxAADkEQAgcgAA5REAIMIIAQAAAAGOCUAAAAABjwkBAAAAAesJAQAAAAHsCQEAAAAB7QlAAAAAAe4JAQAAAAECAAAA-wgAIA8AAOsVACADAAAA_ggAIA8AAOsVACAQAADvFQAgEwAAAP4IACAIAADvFQAgXwAAxxAAIGYAAMgQACBnAADJEAAgagAAyhAAIGsAAMsQACBsAADMEAAgbgAAzRAAIHAAAM8QACBxAADQEAAgcgAA0RAAIMIIAQChDwAhjglAAJ0PACGPCQEAoQ8AIesJAQCsDwAh7AkBAKwPACHtCUAAyw8AIe4JAQCsDwAhEV8AAMcQACBmAADIEAAgZwAAyRAAIGoAAMoQACBrAADLEAAgbAAAzBAAIG4AAM0QACBwAADPEAAgcQAA0BAAIHIAANEQACDCCAEAoQ8AIY4JQACdDwAhjwkBAKEPACHrCQEArA8AIewJAQCsDwAh7QlAAMsPACHuCQEArA8AIQK-CQQAAAABmAoEAAAAAQfCCAQAAAABzAgBAAAAAfEIAQAAAAGACQEAAAABjglAAAAAAZkKAQAAAAGaCgABAAABAgAAAO0GACAPAADxFQAgAwAAAPUGACAPAADxFQAgEAAA9RUAIAkAAAD1BgAgCAAA9RUAIMIIBACnDwAhzAgBAKwPACHxCAEAoQ8AIYAJAQChDwAhjglAAJ0PACGZCgEArA8AIZoKAAG3EAAhB8IIBACnDwAhzAgBAKwPACHxCAEAoQ8AIYAJAQChDwAhjglAAJ0PACGZCgEArA8AIZoKAAG3EAAhEV8AANsRACBmAADcEQAgZwAA3REAIGoAAN4RACBrAADfEQAgbAAA4BEAIG4AAOERACBvAADiEQAgcAAA4xEAIHEAAOQRACDCCAEAAAABjglAAAAAAY8JAQAAAAHrCQEAAAAB7AkBAAAAAe0JQAAAAAHuCQEAAAABAgAAAPsIACAPAAD2FQAgAwAAAP4IACAPAAD2FQAgEAAA-hUAIBMAAAD-CAAgCAAA-hUAIF8AAMcQACBmAADIEAAgZwAAyRAAIGoAAMoQACBrAADLEAAgbAAAzBAAIG4AAM0QACBvAADOEAAgcAAAzxAAIHEAANAQACDCCAEAoQ8AIY4JQACdDwAhjwkBAKEPACHrCQEArA8AIewJAQCsDwAh7QlAAMsPACHuCQEArA8AIRFfAADHEAAgZgAAyBAAIGcAAMkQACBqAADKEAAgawAAyxAAIGwAAMwQACBuAADNEAAgbwAAzhAAIHAAAM8QACBxAADQEAAgwggBAKEPACGOCUAAnQ8AIY8JAQChDwAh6wkBAKwPACHsCQEArA8AIe0JQADLDwAh7gkBAKwPACEMzAgBAAAAAY4JQAAAAAG4CQEAAAABvAkBAAAAAeMJQAAAAAHwCQEAAAAB8QkBAAAAAfIJAQAAAAHzCQQAAAAB9AkBAAAAAfUJQAAAAAH2CUAAAAABEV8AANsRACBnAADdEQAgagAA3hEAIGsAAN8RACBsAADgEQAgbgAA4REAIG8AAOIRACBwAADjEQAgcQAA5BEAIHIAAOURACDCCAEAAAABjglAAAAAAY8JAQAAAAHrCQEAAAAB7AkBAAAAAe0JQAAAAAHuCQEAAAABAgAAAPsIACAPAAD8FQAgAwAAAP4IACAPAAD8FQAgEAAAgBYAIBMAAAD-CAAgCAAAgBYAIF8AAMcQACBnAADJEAAgagAAyhAAIGsAAMsQACBsAADMEAAgbgAAzRAAIG8AAM4QACBwAADPEAAgcQAA0BAAIHIAANEQACDCCAEAoQ8AIY4JQACdDwAhjwkBAKEPACHrCQEArA8AIewJAQCsDwAh7QlAAMsPACHuCQEArA8AIRFfAADHEAAgZwAAyRAAIGoAAMoQACBrAADLEAAgbAAAzBAAIG4AAM0QACBvAADOEAAgcAAAzxAAIHEAANAQACByAADREAAgwggBAKEPACGOCUAAnQ8AIY8JAQChDwAh6wkBAKwPACHsCQEArA8AIe0JQADLDwAh7gkBAKwPACEQwggBAAAAAcwIAQAAAAHrCEAAAAAB8QgBAAAAAY4JQAAAAAGPCQEAAAABsAkBAAAAAbEJQAAAAAGyCUAAAAABvQkBAAAAAeMJQAAAAAHlCQEAAAAB8wkEAAAAAfQJAQAAAAGtCgIAAAABrwpAAAAAARFfAADbEQAgZgAA3BEAIGcAAN0RACBqAADeEQAgawAA3xEAIGwAAOARACBuAADhEQAgbwAA4hEAIHAAAOMRACByAADlEQAgwggBAAAAAY4JQAAAAAGPCQEAAAAB6wkBAAAAAewJAQAAAAHtCUAAAAAB7gkBAAAAAQIAAAD7CAAgDwAAghYAIAMAAAD-CAAgDwAAghYAIBAAAIYWACATAAAA_ggAIAgAAIYWACBfAADHEAAgZgAAyBAAIGcAAMkQACBqAADKEAAgawAAyxAAIGwAAMwQACBuAADNEAAgbwAAzhAAIHAAAM8QACByAADREAAgwggBAKEPACGOCUAAnQ8AIY8JAQChDwAh6wkBAKwPACHsCQEArA8AIe0JQADLDwAh7gkBAKwPACERXwAAxxAAIGYAAMgQACBnAADJEAAgagAAyhAAIGsAAMsQACBsAADMEAAgbgAAzRAAIG8AAM4QACBwAADPEAAgcgAA0RAAIMIIAQChDwAhjglAAJ0PACGPCQEAoQ8AIesJAQCsDwAh7AkBAKwPACHtCUAAyw8AIe4JAQCsDwAhA44JQAAAAAG4CQEAAAAB6gkBAAAAAQRjAACTEgAgwggCAAAAAY4JQAAAAAH3CQEAAAABAgAAAM0IACAPAACIFgAgD10AAIgVACBeAACJFQAgXwAAihUAIHAAAIwVACBxAACNFQAgcgAAjhUAIMIIAQAAAAHrCEAAAAABjglAAAAAAY8JAQAAAAGrCwEAAAABrAsBAAAAAa0LAQAAAAGuC0AAAAABrwsCAAAAAQIAAAB-ACAPAACKFgAgAwAAAJMBACAPAACIFgAgEAAAjhYAIAYAAACTAQAgCAAAjhYAIGMAAP0RACDCCAIAnA8AIY4JQACdDwAh9wkBAKEPACEEYwAA_REAIMIIAgCcDwAhjglAAJ0PACH3CQEAoQ8AIQMAAACRAQAgDwAAihYAIBAAAJEWACARAAAAkQEAIAgAAJEWACBdAAC8FAAgXgAAvRQAIF8AAL4UACBwAADAFAAgcQAAwRQAIHIAAMIUACDCCAEAoQ8AIesIQACdDwAhjglAAJ0PACGPCQEArA8AIasLAQChDwAhrAsBAKwPACGtCwEArA8AIa4LQADLDwAhrwsCAJwPACEPXQAAvBQAIF4AAL0UACBfAAC-FAAgcAAAwBQAIHEAAMEUACByAADCFAAgwggBAKEPACHrCEAAnQ8AIY4JQACdDwAhjwkBAKwPACGrCwEAoQ8AIawLAQCsDwAhrQsBAKwPACGuC0AAyw8AIa8LAgCcDwAhEMIIAQAAAAHrCEAAAAAB8QgBAAAAAY4JQAAAAAGPCQEAAAABsAkBAAAAAbEJQAAAAAGyCUAAAAABvQkBAAAAAeMJQAAAAAHlCQEAAAAB8wkEAAAAAfQJAQAAAAGtCgIAAAABrgoCAAAAAa8KQAAAAAEHigIAAL4RACDCCAEAAAAB6whAAAAAAY4JQAAAAAGPCQEAAAAB1QkBAAAAAdYJAQAAAAEKwggBAAAAAesIQAAAAAGOCUAAAAABjwkBAAAAAZIJAQAAAAHVCQEAAAAB1gkBAAAAAdcJAQAAAAHYCQIAAAAB2QlAAAAAARXCCAEAAAAB6whAAAAAAfEIAQAAAAGKCQIAAAABjQkBAAAAAY4JQAAAAAGSCQEAAAABlgkCAAAAAZgJAgAAAAGwCQEAAAABsgoBAAAAAZELAgAAAAGSCwEAAAABkwsBAAAAAZQLAQAAAAGVCwEAAAABlgsBAAAAAZcLAQAAAAGYCwIAAAABmQsCAAAAAZoLQAAAAAEIwggEAAAAAfEIAQAAAAGOCUAAAAABkQkBAAAAAbgJAQAAAAH7CUAAAAAB_AkCAAAAAf0JQAAAAAEWhwIBAAAAAcIIAQAAAAHrCEAAAAABjglAAAAAAY8JAQAAAAGkCQABAAABpQkCAAAAAaYJAQAAAAGnCQEAAAABqAkCAAAAAakJIAAAAAGqCSAAAAABqwkgAAAAAawJIAAAAAGtCQAA8A8AIK4JAADxDwAgrwkAAPIPACCwCQEAAAABsQlAAAAAAbIJQAAAAAGzCUAAAAABtAkBAAAAAQRkAACUEgAgwggCAAAAAY4JQAAAAAH3CQEAAAABAgAAAM0IACAPAACYFgAgD10AAIgVACBeAACJFQAgXwAAihUAIHAAAIwVACByAACOFQAgcwAAixUAIMIIAQAAAAHrCEAAAAABjglAAAAAAY8JAQAAAAGrCwEAAAABrAsBAAAAAa0LAQAAAAGuC0AAAAABrwsCAAAAAQIAAAB-ACAPAACaFgAgAwAAAJMBACAPAACYFgAgEAAAnhYAIAYAAACTAQAgCAAAnhYAIGQAAP4RACDCCAIAnA8AIY4JQACdDwAh9wkBAKEPACEEZAAA_hEAIMIIAgCcDwAhjglAAJ0PACH3CQEAoQ8AIQMAAACRAQAgDwAAmhYAIBAAAKEWACARAAAAkQEAIAgAAKEWACBdAAC8FAAgXgAAvRQAIF8AAL4UACBwAADAFAAgcgAAwhQAIHMAAL8UACDCCAEAoQ8AIesIQACdDwAhjglAAJ0PACGPCQEArA8AIasLAQChDwAhrAsBAKwPACGtCwEArA8AIa4LQADLDwAhrwsCAJwPACEPXQAAvBQAIF4AAL0UACBfAAC-FAAgcAAAwBQAIHIAAMIUACBzAAC_FAAgwggBAKEPACHrCEAAnQ8AIY4JQACdDwAhjwkBAKwPACGrCwEAoQ8AIawLAQCsDwAhrQsBAKwPACGuC0AAyw8AIa8LAgCcDwAhDI4JQAAAAAG4CQEAAAABvAkBAAAAAeMJQAAAAAHvCQIAAAAB8AkBAAAAAfEJAQAAAAHyCQEAAAAB8wkEAAAAAfQJAQAAAAH1CUAAAAAB9glAAAAAAQ9dAACIFQAgXgAAiRUAIF8AAIoVACBwAACMFQAgcQAAjRUAIHMAAIsVACDCCAEAAAAB6whAAAAAAY4JQAAAAAGPCQEAAAABqwsBAAAAAawLAQAAAAGtCwEAAAABrgtAAAAAAa8LAgAAAAECAAAAfgAgDwAAoxYAIAMAAACRAQAgDwAAoxYAIBAAAKcWACARAAAAkQEAIAgAAKcWACBdAAC8FAAgXgAAvRQAIF8AAL4UACBwAADAFAAgcQAAwRQAIHMAAL8UACDCCAEAoQ8AIesIQACdDwAhjglAAJ0PACGPCQEArA8AIasLAQChDwAhrAsBAKwPACGtCwEArA8AIa4LQADLDwAhrwsCAJwPACEPXQAAvBQAIF4AAL0UACBfAAC-FAAgcAAAwBQAIHEAAMEUACBzAAC_FAAgwggBAKEPACHrCEAAnQ8AIY4JQACdDwAhjwkBAKwPACGrCwEAoQ8AIawLAQCsDwAhrQsBAKwPACGuC0AAyw8AIa8LAgCcDwAhCI4JQAAAAAG4CQEAAAAB-AkBAAAAAfkJQAAAAAH6CQEAAAAB-wlAAAAAAfwJAgAAAAH9CUAAAAABD10AAIgVACBeAACJFQAgcAAAjBUAIHEAAI0VACByAACOFQAgcwAAixUAIMIIAQAAAAHrCEAAAAABjglAAAAAAY8JAQAAAAGrCwEAAAABrAsBAAAAAa0LAQAAAAGuC0AAAAABrwsCAAAAAQIAAAB-ACAPAACpFgAgEWYAANwRACBnAADdEQAgagAA3hEAIGsAAN8RACBsAADgEQAgbgAA4REAIG8AAOIRACBwAADjEQAgcQAA5BEAIHIAAOURACDCCAEAAAABjglAAAAAAY8JAQAAAAHrCQEAAAAB7AkBAAAAAe0JQAAAAAHuCQEAAAABAgAAAPsIACAPAACrFgAgAwAAAJEBACAPAACpFgAgEAAArxYAIBEAAACRAQAgCAAArxYAIF0AALwUACBeAAC9FAAgcAAAwBQAIHEAAMEUACByAADCFAAgcwAAvxQAIMIIAQChDwAh6whAAJ0PACGOCUAAnQ8AIY8JAQCsDwAhqwsBAKEPACGsCwEArA8AIa0LAQCsDwAhrgtAAMsPACGvCwIAnA8AIQ9dAAC8FAAgXgAAvRQAIHAAAMAUACBxAADBFAAgcgAAwhQAIHMAAL8UACDCCAEAoQ8AIesIQACdDwAhjglAAJ0PACGPCQEArA8AIasLAQChDwAhrAsBAKwPACGtCwEArA8AIa4LQADLDwAhrwsCAJwPACEDAAAA_ggAIA8AAKsWACAQAACyFgAgEwAAAP4IACAIAACyFgAgZgAAyBAAIGcAAMkQACBqAADKEAAgawAAyxAAIGwAAMwQACBuAADNEAAgbwAAzhAAIHAAAM8QACBxAADQEAAgcgAA0RAAIMIIAQChDwAhjglAAJ0PACGPCQEAoQ8AIesJAQCsDwAh7AkBAKwPACHtCUAAyw8AIe4JAQCsDwAhEWYAAMgQACBnAADJEAAgagAAyhAAIGsAAMsQACBsAADMEAAgbgAAzRAAIG8AAM4QACBwAADPEAAgcQAA0BAAIHIAANEQACDCCAEAoQ8AIY4JQACdDwAhjwkBAKEPACHrCQEArA8AIewJAQCsDwAh7QlAAMsPACHuCQEArA8AIRFfAADbEQAgZgAA3BEAIGcAAN0RACBrAADfEQAgbAAA4BEAIG4AAOERACBvAADiEQAgcAAA4xEAIHEAAOQRACByAADlEQAgwggBAAAAAY4JQAAAAAGPCQEAAAAB6wkBAAAAAewJAQAAAAHtCUAAAAAB7gkBAAAAAQIAAAD7CAAgDwAAsxYAIAbCCAEAAAABjglAAAAAAcsJAgAAAAHMCQEAAAABzQkBAAAAAc4JgAAAAAEDAAAA_ggAIA8AALMWACAQAAC4FgAgEwAAAP4IACAIAAC4FgAgXwAAxxAAIGYAAMgQACBnAADJEAAgawAAyxAAIGwAAMwQACBuAADNEAAgbwAAzhAAIHAAAM8QACBxAADQEAAgcgAA0RAAIMIIAQChDwAhjglAAJ0PACGPCQEAoQ8AIesJAQCsDwAh7AkBAKwPACHtCUAAyw8AIe4JAQCsDwAhEV8AAMcQACBmAADIEAAgZwAAyRAAIGsAAMsQACBsAADMEAAgbgAAzRAAIG8AAM4QACBwAADPEAAgcQAA0BAAIHIAANEQACDCCAEAoQ8AIY4JQACdDwAhjwkBAKEPACHrCQEArA8AIewJAQCsDwAh7QlAAMsPACHuCQEArA8AIQxgAACwEAAgwggBAAAAAcwIAQAAAAHrCEAAAAABjglAAAAAAY8JAQAAAAGSCQEAAAAB1QkBAAAAAdYJAQAAAAHXCQEAAAAB2AkCAAAAAdkJQAAAAAECAAAAogEAIA8AALkWACADAAAAoAEAIA8AALkWACAQAAC9FgAgDgAAAKABACAIAAC9FgAgYAAAohAAIMIIAQChDwAhzAgBAKEPACHrCEAAnQ8AIY4JQACdDwAhjwkBAKEPACGSCQEAoQ8AIdUJAQChDwAh1gkBAKwPACHXCQEArA8AIdgJAgCcDwAh2QlAAMsPACEMYAAAohAAIMIIAQChDwAhzAgBAKEPACHrCEAAnQ8AIY4JQACdDwAhjwkBAKEPACGSCQEAoQ8AIdUJAQChDwAh1gkBAKwPACHXCQEArA8AIdgJAgCcDwAh2QlAAMsPACEEwggBAAAAAcwIAQAAAAG4CQEAAAABuwlAAAAAAQzCCAEAAAABjglAAAAAAbEJQAAAAAG8CQEAAAABvQkBAAAAAb4JBAAAAAG_CQIAAAABwAkCAAAAAcEJQAAAAAHCCUAAAAABwwkCAAAAAcQJAgAAAAECAAAAiAoAIA8AAL8WACADAAAAkAoAIA8AAL8WACAQAADDFgAgDgAAAJAKACAIAADDFgAgwggBAKEPACGOCUAAnQ8AIbEJQADLDwAhvAkBAKEPACG9CQEAoQ8AIb4JBACnDwAhvwkCAJwPACHACQIAnA8AIcEJQACdDwAhwglAAMsPACHDCQIAhRAAIcQJAgCcDwAhDMIIAQChDwAhjglAAJ0PACGxCUAAyw8AIbwJAQChDwAhvQkBAKEPACG-CQQApw8AIb8JAgCcDwAhwAkCAJwPACHBCUAAnQ8AIcIJQADLDwAhwwkCAIUQACHECQIAnA8AIQ9dAACIFQAgXgAAiRUAIF8AAIoVACBxAACNFQAgcgAAjhUAIHMAAIsVACDCCAEAAAAB6whAAAAAAY4JQAAAAAGPCQEAAAABqwsBAAAAAawLAQAAAAGtCwEAAAABrgtAAAAAAa8LAgAAAAECAAAAfgAgDwAAxBYAIBFfAADbEQAgZgAA3BEAIGcAAN0RACBqAADeEQAgawAA3xEAIGwAAOARACBuAADhEQAgbwAA4hEAIHEAAOQRACByAADlEQAgwggBAAAAAY4JQAAAAAGPCQEAAAAB6wkBAAAAAewJAQAAAAHtCUAAAAAB7gkBAAAAAQIAAAD7CAAgDwAAxhYAIAMAAACRAQAgDwAAxBYAIBAAAMoWACARAAAAkQEAIAgAAMoWACBdAAC8FAAgXgAAvRQAIF8AAL4UACBxAADBFAAgcgAAwhQAIHMAAL8UACDCCAEAoQ8AIesIQACdDwAhjglAAJ0PACGPCQEArA8AIasLAQChDwAhrAsBAKwPACGtCwEArA8AIa4LQADLDwAhrwsCAJwPACEPXQAAvBQAIF4AAL0UACBfAAC-FAAgcQAAwRQAIHIAAMIUACBzAAC_FAAgwggBAKEPACHrCEAAnQ8AIY4JQACdDwAhjwkBAKwPACGrCwEAoQ8AIawLAQCsDwAhrQsBAKwPACGuC0AAyw8AIa8LAgCcDwAhAwAAAP4IACAPAADGFgAgEAAAzRYAIBMAAAD-CAAgCAAAzRYAIF8AAMcQACBmAADIEAAgZwAAyRAAIGoAAMoQACBrAADLEAAgbAAAzBAAIG4AAM0QACBvAADOEAAgcQAA0BAAIHIAANEQACDCCAEAoQ8AIY4JQACdDwAhjwkBAKEPACHrCQEArA8AIewJAQCsDwAh7QlAAMsPACHuCQEArA8AIRFfAADHEAAgZgAAyBAAIGcAAMkQACBqAADKEAAgawAAyxAAIGwAAMwQACBuAADNEAAgbwAAzhAAIHEAANAQACByAADREAAgwggBAKEPACGOCUAAnQ8AIY8JAQChDwAh6wkBAKwPACHsCQEArA8AIe0JQADLDwAh7gkBAKwPACERXwAA2xEAIGYAANwRACBnAADdEQAgagAA3hEAIGsAAN8RACBsAADgEQAgbwAA4hEAIHAAAOMRACBxAADkEQAgcgAA5REAIMIIAQAAAAGOCUAAAAABjwkBAAAAAesJAQAAAAHsCQEAAAAB7QlAAAAAAe4JAQAAAAECAAAA-wgAIA8AAM4WACADAAAA_ggAIA8AAM4WACAQAADSFgAgEwAAAP4IACAIAADSFgAgXwAAxxAAIGYAAMgQACBnAADJEAAgagAAyhAAIGsAAMsQACBsAADMEAAgbwAAzhAAIHAAAM8QACBxAADQEAAgcgAA0RAAIMIIAQChDwAhjglAAJ0PACGPCQEAoQ8AIesJAQCsDwAh7AkBAKwPACHtCUAAyw8AIe4JAQCsDwAhEV8AAMcQACBmAADIEAAgZwAAyRAAIGoAAMoQACBrAADLEAAgbAAAzBAAIG8AAM4QACBwAADPEAAgcQAA0BAAIHIAANEQACDCCAEAoQ8AIY4JQACdDwAhjwkBAKEPACHrCQEArA8AIewJAQCsDwAh7QlAAMsPACHuCQEArA8AIQAAAAAFFQAGFgAHFwAIGAAJGQAKAAAAAAAFFQAGFgAHFwAIGAAJGQAKAAAABRUAEBYAERcAEhgAExkAFAAAAAAABRUAEBYAERcAEhgAExkAFAAAAAUVABoWABsXABwYAB0ZAB4AAAAAAAUVABoWABsXABwYAB0ZAB4AAAAFFQAkFgAlFwAmGAAnGQAoAAAAAAAFFQAkFgAlFwAmGAAnGQAoAAAABRUALhYALxcAMBgAMRkAMgAAAAAABRUALhYALxcAMBgAMRkAMggVAEpdgwE1XocBNl-LATdwywFHccwBO3LNAUhzygE5AVwANAFcADQCXAA0YAA4DBUASV-MATdmkAE5Z58BPWqjAT5rrAFBbK4BQm61AUVvtwFGcLsBR3G9ATtywQFIA2AAOGGSATRllAE6AxUAPGOYATtkmQE5A1wANGAAOGIAOgJjmgEAZJsBAAFgADgDFQBAYAA4aacBPwFoAD4BaagBAAFgADgDFQBEYAA4bbIBQwFsAEIBbbMBAAFgADgBYAA4AmAAOGG8ATQCXAA0YAA4CF_CAQBmwwEAZ8QBAGrFAQBrxgEAcMcBAHHIAQByyQEAB13OAQBezwEAX9ABAHDSAQBx0wEActQBAHPRAQAAAAUVAE4WAE8XAFAYAFEZAFIAAAAAAAUVAE4WAE8XAFAYAFEZAFIBXAA0AVwANAMVAFcYAFgZAFkAAAADFQBXGABYGQBZAVwANAFcADQDFQBeGABfGQBgAAAAAxUAXhgAXxkAYAAAAAUVAGYWAGcXAGgYAGkZAGoAAAAAAAUVAGYWAGcXAGgYAGkZAGoBYAA4AWAAOAUVAG8WAHAXAHEYAHIZAHMAAAAAAAUVAG8WAHAXAHEYAHIZAHMBbABCAWwAQgUVAHgWAHkXAHoYAHsZAHwAAAAAAAUVAHgWAHkXAHoYAHsZAHwBYAA4AWAAOAUVAIEBFgCCARcAgwEYAIQBGQCFAQAAAAAABRUAgQEWAIIBFwCDARgAhAEZAIUBAAAABRUAiwEWAIwBFwCNARgAjgEZAI8BAAAAAAAFFQCLARYAjAEXAI0BGACOARkAjwEAAAAFFQCVARYAlgEXAJcBGACYARkAmQEAAAAAAAUVAJUBFgCWARcAlwEYAJgBGQCZAQIVAKMBigKrA5wBAxUAogGEAgCbAYYCrwOdAQQVAKEBhQIAnAGHAgCeAYkCtQOgAQIVAJ8BhgKwA50BAYYCsQMAAYgCAJ0BAYkCtgMAAYYCtwMAAYoCuAMAAAADFQCnARgAqAEZAKkBAAAAAxUApwEYAKgBGQCpAQAAAxUArgEYAK8BGQCwAQAAAAMVAK4BGACvARkAsAEBhAIAmwEBhAIAmwEFFQC1ARYAtgEXALcBGAC4ARkAuQEAAAAAAAUVALUBFgC2ARcAtwEYALgBGQC5AQKFAgCcAYcCAJ4BAoUCAJwBhwIAngEFFQC-ARYAvwEXAMABGADBARkAwgEAAAAAAAUVAL4BFgC_ARcAwAEYAMEBGQDCAQGIAgCdAQGIAgCdAQUVAMcBFgDIARcAyQEYAMoBGQDLAQAAAAAABRUAxwEWAMgBFwDJARgAygEZAMsBAAAABRUA0QEWANIBFwDTARgA1AEZANUBAAAAAAAFFQDRARYA0gEXANMBGADUARkA1QEBYAA4AWAAOAMVANoBGADbARkA3AEAAAADFQDaARgA2wEZANwBAWAAOAFgADgFFQDhARYA4gEXAOMBGADkARkA5QEAAAAAAAUVAOEBFgDiARcA4wEYAOQBGQDlAQAAAAUVAOsBFgDsARcA7QEYAO4BGQDvAQAAAAAABRUA6wEWAOwBFwDtARgA7gEZAO8BAAAABRUA9QEWAPYBFwD3ARgA-AEZAPkBAAAAAAAFFQD1ARYA9gEXAPcBGAD4ARkA-QEAAAAFFQD_ARYAgAIXAIECGACCAhkAgwIAAAAAAAUVAP8BFgCAAhcAgQIYAIICGQCDAgAAAAUVAIkCFgCKAhcAiwIYAIwCGQCNAgAAAAAABRUAiQIWAIoCFwCLAhgAjAIZAI0CAAAABRUAkwIWAJQCFwCVAhgAlgIZAJcCAAAAAAAFFQCTAhYAlAIXAJUCGACWAhkAlwIAAAAFFQCdAhYAngIXAJ8CGACgAhkAoQIAAAAAAAUVAJ0CFgCeAhcAnwIYAKACGQChAgNgADhhkgY0ZZMGOgNgADhhmQY0ZZoGOgUVAKYCFgCnAhcAqAIYAKkCGQCqAgAAAAAABRUApgIWAKcCFwCoAhgAqQIZAKoCAAAABRUAsAIWALECFwCyAhgAswIZALQCAAAAAAAFFQCwAhYAsQIXALICGACzAhkAtAIAAAAFFQC6AhYAuwIXALwCGAC9AhkAvgIAAAAAAAUVALoCFgC7AhcAvAIYAL0CGQC-AgAAAAUVAMQCFgDFAhcAxgIYAMcCGQDIAgAAAAAABRUAxAIWAMUCFwDGAhgAxwIZAMgCAhUAzAKsBPIGywIBqwQAygIBrATzBgAAAAUVANACFgDRAhcA0gIYANMCGQDUAgAAAAAABRUA0AIWANECFwDSAhgA0wIZANQCAasEAMoCAasEAMoCBRUA2QIWANoCFwDbAhgA3AIZAN0CAAAAAAAFFQDZAhYA2gIXANsCGADcAhkA3QIAAAAFFQDjAhYA5AIXAOUCGADmAhkA5wIAAAAAAAUVAOMCFgDkAhcA5QIYAOYCGQDnAgAAAAUVAO0CFgDuAhcA7wIYAPACGQDxAgAAAAAABRUA7QIWAO4CFwDvAhgA8AIZAPECAAAABRUA9wIWAPgCFwD5AhgA-gIZAPsCAAAAAAAFFQD3AhYA-AIXAPkCGAD6AhkA-wIAAAAFFQCBAxYAggMXAIMDGACEAxkAhQMAAAAAAAUVAIEDFgCCAxcAgwMYAIQDGQCFAwAAAAUVAIsDFgCMAxcAjQMYAI4DGQCPAwAAAAAABRUAiwMWAIwDFwCNAxgAjgMZAI8DAAAABRUAlQMWAJYDFwCXAxgAmAMZAJkDAAAAAAAFFQCVAxYAlgMXAJcDGACYAxkAmQMCXAA0YAA4AlwANGAAOAUVAJ4DFgCfAxcAoAMYAKEDGQCiAwAAAAAABRUAngMWAJ8DFwCgAxgAoQMZAKIDAAAFFQCnAxYAqAMXAKkDGACqAxkAqwMAAAAAAAUVAKcDFgCoAxcAqQMYAKoDGQCrAwNcADRgADhiADoDXAA0YAA4YgA6BRUAsAMWALEDFwCyAxgAswMZALQDAAAAAAAFFQCwAxYAsQMXALIDGACzAxkAtAMAAAMVALkDGAC6AxkAuwMAAAADFQC5AxgAugMZALsDAlwANGAAOAJcADRgADgDFQDAAxgAwQMZAMIDAAAAAxUAwAMYAMEDGQDCAwAAAAUVAMgDFgDJAxcAygMYAMsDGQDMAwAAAAAABRUAyAMWAMkDFwDKAxgAywMZAMwDAAAABRUA0gMWANMDFwDUAxgA1QMZANYDAAAAAAAFFQDSAxYA0wMXANQDGADVAxkA1gMBYAA4AWAAOAUVANsDFgDcAxcA3QMYAN4DGQDfAwAAAAAABRUA2wMWANwDFwDdAxgA3gMZAN8DAWgAPgFoAD4FFQDkAxYA5QMXAOYDGADnAxkA6AMAAAAAAAUVAOQDFgDlAxcA5gMYAOcDGQDoAwIVAOwDvgaNCusDAb0GAOoDAb4GjgoAAAAFFQDwAxYA8QMXAPIDGADzAxkA9AMAAAAAAAUVAPADFgDxAxcA8gMYAPMDGQD0AwG9BgDqAwG9BgDqAwMVAPkDGAD6AxkA-wMAAAADFQD5AxgA-gMZAPsDAAAABRUAgQQWAIIEFwCDBBgAhAQZAIUEAAAAAAAFFQCBBBYAggQXAIMEGACEBBkAhQQCYAA4Yd8KNAJgADhh5Qo0BRUAigQWAIsEFwCMBBgAjQQZAI4EAAAAAAAFFQCKBBYAiwQXAIwEGACNBBkAjgQAAAAFFQCUBBYAlQQXAJYEGACXBBkAmAQAAAAAAAUVAJQEFgCVBBcAlgQYAJcEGQCYBAAAAAUVAJ4EFgCfBBcAoAQYAKEEGQCiBAAAAAAABRUAngQWAJ8EFwCgBBgAoQQZAKIEAAAABRUAqAQWAKkEFwCqBBgAqwQZAKwEAAAAAAAFFQCoBBYAqQQXAKoEGACrBBkArAQAAAAFFQCyBBYAswQXALQEGAC1BBkAtgQAAAAAAAUVALIEFgCzBBcAtAQYALUEGQC2BAAAAAUVALwEFgC9BBcAvgQYAL8EGQDABAAAAAAABRUAvAQWAL0EFwC-BBgAvwQZAMAEAAAABRUAxgQWAMcEFwDIBBgAyQQZAMoEAAAAAAAFFQDGBBYAxwQXAMgEGADJBBkAygQAAAAFFQDQBBYA0QQXANIEGADTBBkA1AQAAAAAAAUVANAEFgDRBBcA0gQYANMEGQDUBAAAAAUVANoEFgDbBBcA3AQYAN0EGQDeBAAAAAAABRUA2gQWANsEFwDcBBgA3QQZAN4EAWAAOAFgADgDFQDjBBgA5AQZAOUEAAAAAxUA4wQYAOQEGQDlBAAAAAUVAOsEFgDsBBcA7QQYAO4EGQDvBAAAAAAABRUA6wQWAOwEFwDtBBgA7gQZAO8EAAAAAxUA9QQYAPYEGQD3BAAAAAMVAPUEGAD2BBkA9wQAAAAFFQD9BBYA_gQXAP8EGACABRkAgQUAAAAAAAUVAP0EFgD-BBcA_wQYAIAFGQCBBQECAQIDAQUGAQYHAQcIAQkKAQoMAgsNAwwPAQ0RAg4SBBETARIUARMVAhoYBRsZCxwbDB0cDB4fDB8gDCAhDCEjDCIlAiMmDSQoDCUqAiYrDicsDCgtDCkuAioxDysyFSw0Fi01Fi44Fi85FjA6FjE8FjI-AjM_FzRBFjVDAjZEGDdFFjhGFjlHAjpKGTtLHzxNID1OID5RID9SIEBTIEFVIEJXAkNYIURaIEVcAkZdIkdeIEhfIElgAkpjI0tkKUxmKk1nKk5qKk9rKlBsKlFuKlJwAlNxK1RzKlV1AlZ2LFd3Klh4Kll5Alp8LVt9M3R_NHXVATR21wE0d9gBNHjZATR52wE0et0BAnveAUt84AE0feIBAn7jAUx_5AE0gAHlATSBAeYBAoIB6QFNgwHqAVOEAesBNYUB7AE1hgHtATWHAe4BNYgB7wE1iQHxATWKAfMBAosB9AFUjAH2ATWNAfgBAo4B-QFVjwH6ATWQAfsBNZEB_AECkgH_AVaTAYACWpQBgQI2lQGCAjaWAYMCNpcBhAI2mAGFAjaZAYcCNpoBiQICmwGKAlucAYwCNp0BjgICngGPAlyfAZACNqABkQI2oQGSAgKiAZUCXaMBlgJhpAGYAmKlAZkCYqYBnAJipwGdAmKoAZ4CYqkBoAJiqgGiAgKrAaMCY6wBpQJirQGnAgKuAagCZK8BqQJisAGqAmKxAasCArIBrgJlswGvAmu0AbECQrUBsgJCtgG0AkK3AbUCQrgBtgJCuQG4AkK6AboCArsBuwJsvAG9AkK9Ab8CAr4BwAJtvwHBAkLAAcICQsEBwwICwgHGAm7DAccCdMQByAJDxQHJAkPGAcoCQ8cBywJDyAHMAkPJAc4CQ8oB0AICywHRAnXMAdMCQ80B1QICzgHWAnbPAdcCQ9AB2AJD0QHZAgLSAdwCd9MB3QJ91AHeAkHVAd8CQdYB4AJB1wHhAkHYAeICQdkB5AJB2gHmAgLbAecCftwB6QJB3QHrAgLeAewCf98B7QJB4AHuAkHhAe8CAuIB8gKAAeMB8wKGAeQB9QKHAeUB9gKHAeYB-QKHAecB-gKHAegB-wKHAekB_QKHAeoB_wIC6wGAA4gB7AGCA4cB7QGEAwLuAYUDiQHvAYYDhwHwAYcDhwHxAYgDAvIBiwOKAfMBjAOQAfQBjgORAfUBjwORAfYBkgORAfcBkwORAfgBlAORAfkBlgORAfoBmAMC-wGZA5IB_AGbA5EB_QGdAwL-AZ4DkwH_AZ8DkQGAAqADkQGBAqEDAoICpAOUAYMCpQOaAYsCpwObAYwCuQObAY0CvAObAY4CvQObAY8CvgObAZACwAObAZECwgMCkgLDA6QBkwLFA5sBlALHAwKVAsgDpQGWAskDmwGXAsoDmwGYAssDApkCzgOmAZoCzwOqAZsC0QOeAZwC0gOeAZ0C1QOeAZ4C1gOeAZ8C1wOeAaAC2QOeAaEC2wMCogLcA6sBowLeA54BpALgAwKlAuEDrAGmAuIDngGnAuMDngGoAuQDAqkC5wOtAaoC6AOxAasC6QOcAawC6gOcAa0C6wOcAa4C7AOcAa8C7QOcAbAC7wOcAbEC8QMCsgLyA7IBswL0A5wBtAL2AwK1AvcDswG2AvgDnAG3AvkDnAG4AvoDArkC_QO0AboC_gO6AbsC_wOdAbwCgASdAb0CgQSdAb4CggSdAb8CgwSdAcAChQSdAcEChwQCwgKIBLsBwwKKBJ0BxAKMBALFAo0EvAHGAo4EnQHHAo8EnQHIApAEAskCkwS9AcoClATDAcsClQSgAcwClgSgAc0ClwSgAc4CmASgAc8CmQSgAdACmwSgAdECnQQC0gKeBMQB0wKgBKAB1AKiBALVAqMExQHWAqQEoAHXAqUEoAHYAqYEAtkCqQTGAdoCqgTMAdsCrATNAdwCrQTNAd0CsATNAd4CsQTNAd8CsgTNAeACtATNAeECtgQC4gK3BM4B4wK5BM0B5AK7BALlArwEzwHmAr0EzQHnAr4EzQHoAr8EAukCwgTQAeoCwwTWAesCxAQ97ALFBD3tAsYEPe4CxwQ97wLIBD3wAsoEPfECzAQC8gLNBNcB8wLPBD30AtEEAvUC0gTYAfYC0wQ99wLUBD34AtUEAvkC2ATZAfoC2QTdAfsC2wRG_ALcBEb9At4ERv4C3wRG_wLgBEaAA-IERoED5AQCggPlBN4BgwPnBEaEA-kEAoUD6gTfAYYD6wRGhwPsBEaIA-0EAokD8ATgAYoD8QTmAYsD8wTnAYwD9ATnAY0D9wTnAY4D-ATnAY8D-QTnAZAD-wTnAZED_QQCkgP-BOgBkwOABecBlAOCBQKVA4MF6QGWA4QF5wGXA4UF5wGYA4YFApkDiQXqAZoDigXwAZsDjAXxAZwDjQXxAZ0DkAXxAZ4DkQXxAZ8DkgXxAaADlAXxAaEDlgUCogOXBfIBowOZBfEBpAObBQKlA5wF8wGmA50F8QGnA54F8QGoA58FAqkDogX0AaoDowX6AasDpQX7AawDpgX7Aa0DqQX7Aa4DqgX7Aa8DqwX7AbADrQX7AbEDrwUCsgOwBfwBswOyBfsBtAO0BQK1A7UF_QG2A7YF-wG3A7cF-wG4A7gFArkDuwX-AboDvAWEArsDvgWFArwDvwWFAr0DwgWFAr4DwwWFAr8DxAWFAsADxgWFAsEDyAUCwgPJBYYCwwPLBYUCxAPNBQLFA84FhwLGA88FhQLHA9AFhQLIA9EFAskD1AWIAsoD1QWOAssD1wWPAswD2AWPAs0D2wWPAs4D3AWPAs8D3QWPAtAD3wWPAtED4QUC0gPiBZAC0wPkBY8C1APmBQLVA-cFkQLWA-gFjwLXA-kFjwLYA-oFAtkD7QWSAtoD7gWYAtsD8AWZAtwD8QWZAt0D9AWZAt4D9QWZAt8D9gWZAuAD-AWZAuED-gUC4gP7BZoC4wP9BZkC5AP_BQLlA4AGmwLmA4EGmQLnA4IGmQLoA4MGAukDhgacAuoDhwaiAusDiAY57AOJBjntA4oGOe4DiwY57wOMBjnwA44GOfEDkAYC8gORBqMC8wOVBjn0A5cGAvUDmAakAvYDmwY59wOcBjn4A50GAvkDoAalAvoDoQarAvsDowasAvwDpAasAv0DpwasAv4DqAasAv8DqQasAoAEqwasAoEErQYCggSuBq0CgwSwBqwChASyBgKFBLMGrgKGBLQGrAKHBLUGrAKIBLYGAokEuQavAooEuga1AosEvAa2AowEvQa2Ao0EwAa2Ao4EwQa2Ao8Ewga2ApAExAa2ApEExgYCkgTHBrcCkwTJBrYClATLBgKVBMwGuAKWBM0GtgKXBM4GtgKYBM8GApkE0ga5ApoE0wa_ApsE1QbAApwE1gbAAp0E2QbAAp4E2gbAAp8E2wbAAqAE3QbAAqEE3wYCogTgBsECowTiBsACpATkBgKlBOUGwgKmBOYGwAKnBOcGwAKoBOgGAqkE6wbDAqoE7AbJAq0E7gbKAq4E9AbKAq8E9wbKArAE-AbKArEE-QbKArIE-wbKArME_QYCtAT-Bs0CtQSAB8oCtgSCBwK3BIMHzgK4BIQHygK5BIUHygK6BIYHArsEiQfPArwEigfVAr0EiwfLAr4EjAfLAr8EjQfLAsAEjgfLAsEEjwfLAsIEkQfLAsMEkwcCxASUB9YCxQSWB8sCxgSYBwLHBJkH1wLIBJoHywLJBJsHywLKBJwHAssEnwfYAswEoAfeAs0EogffAs4EowffAs8EpgffAtAEpwffAtEEqAffAtIEqgffAtMErAcC1AStB-AC1QSvB98C1gSxBwLXBLIH4QLYBLMH3wLZBLQH3wLaBLUHAtsEuAfiAtwEuQfoAt0EuwfpAt4EvAfpAt8EvwfpAuAEwAfpAuEEwQfpAuIEwwfpAuMExQcC5ATGB-oC5QTIB-kC5gTKBwLnBMsH6wLoBMwH6QLpBM0H6QLqBM4HAusE0QfsAuwE0gfyAu0E1AfzAu4E1QfzAu8E2AfzAvAE2QfzAvEE2gfzAvIE3AfzAvME3gcC9ATfB_QC9QThB_MC9gTjBwL3BOQH9QL4BOUH8wL5BOYH8wL6BOcHAvsE6gf2AvwE6wf8Av0E7Qf9Av4E7gf9Av8E8Qf9AoAF8gf9AoEF8wf9AoIF9Qf9AoMF9wcChAX4B_4ChQX6B_0ChgX8BwKHBf0H_wKIBf4H_QKJBf8H_QKKBYAIAosFgwiAA4wFhAiGA40FhgiHA44FhwiHA48FigiHA5AFiwiHA5EFjAiHA5IFjgiHA5MFkAgClAWRCIgDlQWTCIcDlgWVCAKXBZYIiQOYBZcIhwOZBZgIhwOaBZkIApsFnAiKA5wFnQiQA50FnwiRA54FoAiRA58FowiRA6AFpAiRA6EFpQiRA6IFpwiRA6MFqQgCpAWqCJIDpQWsCJEDpgWuCAKnBa8IkwOoBbAIkQOpBbEIkQOqBbIIAqsFtQiUA6wFtgiaA60FtwhIrgW4CEivBbkISLAFughIsQW7CEiyBb0ISLMFvwgCtAXACJsDtQXCCEi2BcQIArcFxQicA7gFxghIuQXHCEi6BcgIArsFywidA7wFzAijA70Fzgg6vgXPCDq_BdEIOsAF0gg6wQXTCDrCBdUIOsMF1wgCxAXYCKQDxQXaCDrGBdwIAscF3QilA8gF3gg6yQXfCDrKBeAIAssF4wimA8wF5AisA80F5Qg7zgXmCDvPBecIO9AF6Ag70QXpCDvSBesIO9MF7QgC1AXuCK0D1QXwCDvWBfIIAtcF8wiuA9gF9Ag72QX1CDvaBfYIAtsF-QivA9wF-gi1A90F_Ag43gX9CDjfBYAJOOAFgQk44QWCCTjiBYQJOOMFhgkC5AWHCbYD5QWJCTjmBYsJAucFjAm3A-gFjQk46QWOCTjqBY8JAusFkgm4A-wFkwm8A-0FlAk37gWVCTfvBZYJN_AFlwk38QWYCTfyBZoJN_MFnAkC9AWdCb0D9QWfCTf2BaEJAvcFogm-A_gFowk3-QWkCTf6BaUJAvsFqAm_A_wFqQnDA_0FqwnEA_4FrAnEA_8FrwnEA4AGsAnEA4EGsQnEA4IGswnEA4MGtQkChAa2CcUDhQa4CcQDhga6CQKHBrsJxgOIBrwJxAOJBr0JxAOKBr4JAosGwQnHA4wGwgnNA40GxAnOA44GxQnOA48GyAnOA5AGyQnOA5EGygnOA5IGzAnOA5MGzgkClAbPCc8DlQbRCc4DlgbTCQKXBtQJ0AOYBtUJzgOZBtYJzgOaBtcJApsG2gnRA5wG2wnXA50G3Ak-ngbdCT6fBt4JPqAG3wk-oQbgCT6iBuIJPqMG5AkCpAblCdgDpQbnCT6mBukJAqcG6gnZA6gG6wk-qQbsCT6qBu0JAqsG8AnaA6wG8QngA60G8gk_rgbzCT-vBvQJP7AG9Qk_sQb2CT-yBvgJP7MG-gkCtAb7CeEDtQb9CT-2Bv8JArcGgAriA7gGgQo_uQaCCj-6BoMKArsGhgrjA7wGhwrpA78GiQrqA8AGjwrqA8EGkgrqA8IGkwrqA8MGlArqA8QGlgrqA8UGmAoCxgaZCu0DxwabCuoDyAadCgLJBp4K7gPKBp8K6gPLBqAK6gPMBqEKAs0GpArvA84GpQr1A88GpgrrA9AGpwrrA9EGqArrA9IGqQrrA9MGqgrrA9QGrArrA9UGrgoC1gavCvYD1waxCusD2AazCgLZBrQK9wPaBrUK6wPbBrYK6wPcBrcKAt0Gugr4A94Guwr8A98GvQr9A-AGvgr9A-EGwQr9A-IGwgr9A-MGwwr9A-QGxQr9A-UGxwoC5gbICv4D5wbKCv0D6AbMCgLpBs0K_wPqBs4K_QPrBs8K_QPsBtAKAu0G0wqABO4G1AqGBO8G1QpH8AbWCkfxBtcKR_IG2ApH8wbZCkf0BtsKR_UG3QoC9gbeCocE9wbhCkf4BuMKAvkG5AqIBPoG5gpH-wbnCkf8BugKAv0G6wqJBP4G7AqPBP8G7gqQBIAH7wqQBIEH8gqQBIIH8wqQBIMH9AqQBIQH9gqQBIUH-AoChgf5CpEEhwf7CpAEiAf9CgKJB_4KkgSKB_8KkASLB4ALkASMB4ELAo0HhAuTBI4HhQuZBI8HhwuaBJAHiAuaBJEHiwuaBJIHjAuaBJMHjQuaBJQHjwuaBJUHkQsClgeSC5sElweUC5oEmAeWCwKZB5cLnASaB5gLmgSbB5kLmgScB5oLAp0HnQudBJ4HngujBJ8HoAukBKAHoQukBKEHpAukBKIHpQukBKMHpgukBKQHqAukBKUHqgsCpgerC6UEpwetC6QEqAevCwKpB7ALpgSqB7ELpASrB7ILpASsB7MLAq0HtgunBK4HtwutBK8HuQuuBLAHuguuBLEHvQuuBLIHvguuBLMHvwuuBLQHwQuuBLUHwwsCtgfEC68EtwfGC64EuAfICwK5B8kLsAS6B8oLrgS7B8sLrgS8B8wLAr0HzwuxBL4H0Au3BL8H0gu4BMAH0wu4BMEH1gu4BMIH1wu4BMMH2Au4BMQH2gu4BMUH3AsCxgfdC7kExwffC7gEyAfhCwLJB-ILugTKB-MLuATLB-QLuATMB-ULAs0H6Au7BM4H6QvBBM8H6wvCBNAH7AvCBNEH7wvCBNIH8AvCBNMH8QvCBNQH8wvCBNUH9QsC1gf2C8ME1wf4C8IE2Af6CwLZB_sLxATaB_wLwgTbB_0LwgTcB_4LAt0HgQzFBN4HggzLBN8HhAzMBOAHhQzMBOEHiAzMBOIHiQzMBOMHigzMBOQHjAzMBOUHjgwC5gePDM0E5weRDMwE6AeTDALpB5QMzgTqB5UMzATrB5YMzATsB5cMAu0HmgzPBO4HmwzVBO8HnQzWBPAHngzWBPEHoQzWBPIHogzWBPMHowzWBPQHpQzWBPUHpwwC9geoDNcE9weqDNYE-AesDAL5B60M2AT6B64M1gT7B68M1gT8B7AMAv0HswzZBP4HtAzfBP8HtgxFgAi3DEWBCLkMRYIIugxFgwi7DEWECL0MRYUIvwwChgjADOAEhwjCDEWICMQMAokIxQzhBIoIxgxFiwjHDEWMCMgMAo0IywziBI4IzAzmBI8IzgznBJAIzwznBJEI0gznBJII0wznBJMI1AznBJQI1gznBJUI2AwClgjZDOgElwjbDOcEmAjdDAKZCN4M6QSaCN8M5wSbCOAM5wScCOEMAp0I5AzqBJ4I5QzwBJ8I5wzxBKAI6AzxBKEI6wzxBKII7AzxBKMI7QzxBKQI7wzxBKUI8QwCpgjyDPIEpwj0DPEEqAj2DAKpCPcM8wSqCPgM8QSrCPkM8QSsCPoMAq0I_Qz0BK4I_gz4BK8IgA35BLAIgQ35BLEIhA35BLIIhQ35BLMIhg35BLQIiA35BLUIig0CtgiLDfoEtwiNDfkEuAiPDQK5CJAN-wS6CJEN-QS7CJIN-QS8CJMNAr0Ilg38BL4Ilw2CBQ"
};
async function decodeBase64AsWasm(wasmBase64) {
  const { Buffer: Buffer2 } = await import("node:buffer");
  const wasmArray = Buffer2.from(wasmBase64, "base64");
  return new WebAssembly.Module(wasmArray);
}
config.compilerWasm = {
  getRuntime: async () => await import("@prisma/client/runtime/query_compiler_fast_bg.postgresql.mjs"),
  getQueryCompilerWasmModule: async () => {
    const { wasm } = await import("@prisma/client/runtime/query_compiler_fast_bg.postgresql.wasm-base64.mjs");
    return await decodeBase64AsWasm(wasm);
  },
  importName: "./query_compiler_fast_bg.js"
};
function getPrismaClientClass() {
  return runtime.getPrismaClient(config);
}

// lib/generated/prisma/internal/prismaNamespace.ts
import * as runtime2 from "@prisma/client/runtime/client";
var getExtensionContext = runtime2.Extensions.getExtensionContext;
var NullTypes2 = {
  DbNull: runtime2.NullTypes.DbNull,
  JsonNull: runtime2.NullTypes.JsonNull,
  AnyNull: runtime2.NullTypes.AnyNull
};
var TransactionIsolationLevel = runtime2.makeStrictEnum({
  ReadUncommitted: "ReadUncommitted",
  ReadCommitted: "ReadCommitted",
  RepeatableRead: "RepeatableRead",
  Serializable: "Serializable"
});
var defineExtension = runtime2.Extensions.defineExtension;

// lib/generated/prisma/client.ts
globalThis["__dirname"] = path.dirname(fileURLToPath(import.meta.url));
var PrismaClient = getPrismaClientClass();

// lib/db/pool.ts
import pg from "pg";
var QUERY_TIMEOUT_MS = 6e4;
var pool;
function getPool() {
  pool ??= createPool();
  return pool;
}
function createPool() {
  const env = getEnv();
  const created = new pg.Pool({
    connectionString: env.DATABASE_URL,
    max: env.DATABASE_POOL_MAX,
    connectionTimeoutMillis: 5e3,
    query_timeout: QUERY_TIMEOUT_MS,
    idleTimeoutMillis: 3e4,
    application_name: "causeway"
  });
  created.on("error", () => void 0);
  return created;
}

// lib/auth/password/hash-password.ts
import { hash, verify } from "@node-rs/argon2";

// lib/auth/password/limit-concurrency.ts
function limitConcurrency({ runningMax, waitingMax }) {
  const waiting = [];
  let runningCount = 0;
  return async function run2(task) {
    if (runningCount >= runningMax) {
      if (waiting.length >= waitingMax) throw tooBusy();
      await new Promise((resolve) => waiting.push(resolve));
    } else {
      runningCount += 1;
    }
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else runningCount -= 1;
    }
  };
}
function tooBusy() {
  return new AppError(
    "rate_limit_exceeded",
    "Too many people are signing in at this moment. Try again in a few seconds.",
    {
      details: { reason: "busy" },
      retryAfterSeconds: 3
    }
  );
}

// lib/auth/password/hash-password.ts
var run = limitConcurrency({ runningMax: 2, waitingMax: 50 });

// lib/auth/password/common-passwords.ts
var COMMON_PASSWORDS = new Set(
  `00000000 11111111 12121212 12312312 123123123 123321123 1234567890 12341234 12344321 12345678 123456789 1234567891
  12345678910 123456789a 123456789q 1234qwer 12qwaszx 147258369 1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qazxsw2 22222222 33333333
  55555555 66666666 77777777 87654321 88888888 98765432 987654321 9876543210 99999999 a1234567 a12345678 a123456789
  aa123456 aa12345678 abc12345 abcd1234 abcdefgh access14 admin123 administrator alexande asdasdasd asdf1234 asdfasdf
  asdfghjk asdfghjkl asdfghjkl1 baseball basketball blink182 butterfly changeme charlie1 chocolate computer corvette
  counterstrike danielle dragon12 einstein elephant football football1 football123 fuckyou1 garfield hello123 iloveyou
  iloveyou1 iloveyou2 internet jennifer jessica1 jordan23 letmein1 letmein123 liverpool liverpool1 lovelove master123
  maverick mercedes michael1 michelle midnight monkey12 mustang1 mypassword newyork1 nicholas nothing1 p@ssw0rd p@ssword
  passpass passw0rd password password! password1 password12 password123 password1234 password2 patricia pokemon1 princess
  princess1 q1w2e3r4 q1w2e3r4t5 qazwsx123 qazwsxedc qq123456 qwer1234 qwerasdf qwerqwer qwertyui qwertyuiop qwerty12
  qwerty123 qwerty1234 qwertz123 samantha samsung1 secret123 security shadow12 starwars steelers sunshine sunshine1
  superman superman1 superstar test1234 testtest tinkerbell trustno1 victoria welcome1 welcome123 whatever william1
  zaq12wsx zaq1zaq1 zxcvbnm1 zxcvbnm123 zxcvbnma`.split(/\s+/)
);

// lib/auth/session/session-cookie.ts
var SESSION_SECONDS_MAX = 30 * 24 * 60 * 60;
function isSecureSite() {
  return new URL(getEnv().PUBLIC_URL).protocol === "https:";
}
function getSessionCookieName() {
  return isSecureSite() ? "__Host-causeway.session" : "causeway.session";
}
function readSessionCookie(request) {
  const name2 = getSessionCookieName();
  for (const pair of (request.headers.get("cookie") ?? "").split(";")) {
    const separator = pair.indexOf("=");
    if (separator > 0 && pair.slice(0, separator).trim() === name2) return pair.slice(separator + 1).trim() || null;
  }
  return null;
}

// lib/shared-state/claim-script.ts
var WINDOW_MS = 6e4;
var CLAIM_SCRIPT = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local process = ARGV[1]
local reply = { now }
for index, key in ipairs(KEYS) do
  local at = index * 4 - 1
  local mine, ends = tonumber(ARGV[at]), tonumber(ARGV[at + 1])
  local want, limit = tonumber(ARGV[at + 2]), tonumber(ARGV[at + 3])
  local known = redis.call('HMGET', key, 'all', 'ends', process)
  local all, windowEnds, own = tonumber(known[1] or '0'), tonumber(known[2] or '0'), tonumber(known[3] or '0')
  if windowEnds <= now then
    redis.call('DEL', key)
    all, own = 0, 0
    windowEnds = ends > now and ends or now + tonumber(ARGV[2])
  end
  if ends > now and mine > own then
    all = all + mine - own
    own = mine
  end
  local granted = math.max(0, math.min(want, limit - all))
  all = all + granted
  own = own + granted
  redis.call('HSET', key, 'all', all, 'ends', windowEnds, process, own)
  redis.call('PEXPIREAT', key, windowEnds)
  table.insert(reply, granted)
  table.insert(reply, own)
  table.insert(reply, all)
  table.insert(reply, windowEnds)
end
return reply`;

// lib/core/fresh-cache.ts
var BATCH_SIZE_MAX = 500;
var FreshCache = class {
  #options;
  #now;
  #entries = /* @__PURE__ */ new Map();
  #loads = /* @__PURE__ */ new Map();
  #waiting = [];
  constructor(options) {
    this.#options = options;
    this.#now = options.now ?? (() => performance.now());
  }
  /** The value as it was at most `staleMs` ago; null when there is none. */
  async get(key) {
    const known = this.getNow(key);
    return known === void 0 ? this.#load(key) : known;
  }
  /** The same without a promise where memory knows it, checks in the background included; undefined where `get` has to wait. */
  getNow(key) {
    const entry = this.#entries.get(key);
    const ageMs = entry ? this.#now() - entry.checkedAtMs : Infinity;
    if (!entry || ageMs >= this.#options.staleMs) return void 0;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    if (ageMs >= this.#options.freshMs) void this.#load(key).catch(() => void 0);
    return entry.value;
  }
  /** What is in memory, however old it may be up to `staleMs`; undefined when it would have to be loaded. */
  peek(key) {
    const entry = this.#entries.get(key);
    return entry && this.#now() - entry.checkedAtMs < this.#options.staleMs ? entry.value : void 0;
  }
  /** Drops what is known about a key, so that the next read sees a change that this process has just made. */
  forget(key) {
    this.drop(key);
    this.#options.onForget?.(key);
  }
  /** The same for a change that somebody else made. */
  drop(key) {
    this.#entries.delete(key);
    this.#loads.delete(key);
  }
  #load(key) {
    const startedAtMs = this.#now();
    const running = this.#loads.get(key);
    if (running && startedAtMs - running.startedAtMs < this.#options.staleMs) return running.promise;
    const promise = new Promise((resolve, reject) => {
      this.#waiting.push({ key, resolve, reject });
    });
    const load = { startedAtMs, promise };
    this.#loads.set(key, load);
    if (this.#waiting.length === 1) setImmediate(() => void this.#flush());
    return promise.then(
      (value) => this.#store(key, load, value),
      (error) => {
        if (this.#loads.get(key) === load) this.#loads.delete(key);
        throw error;
      }
    );
  }
  /** Keeps a loaded value unless the key was forgotten while the query ran: the value may be from before the change. */
  #store(key, load, value) {
    if (this.#loads.get(key) !== load) return value;
    this.#loads.delete(key);
    this.#entries.delete(key);
    this.#entries.set(key, { value, checkedAtMs: load.startedAtMs });
    const oldest = this.#entries.size > this.#options.sizeMax ? this.#entries.keys().next() : void 0;
    if (oldest && !oldest.done) this.#entries.delete(oldest.value);
    return value;
  }
  async #flush() {
    const batch = this.#waiting.splice(0, BATCH_SIZE_MAX);
    if (this.#waiting.length > 0) setImmediate(() => void this.#flush());
    try {
      const values = await this.#options.loadMany([...new Set(batch.map((waiting) => waiting.key))]);
      for (const { key, resolve } of batch) resolve(values.get(key) ?? null);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
};

// lib/shared-state/current-state.ts
import { createHmac } from "node:crypto";

// lib/core/ids.ts
import { randomFillSync } from "node:crypto";
var ID_PREFIX = {
  user: "user_",
  organization: "org_",
  key: "key_",
  chain: "chain_",
  preset: "preset_",
  presetVersion: "presetver_",
  order: "order_",
  refund: "refund_",
  promotionalCode: "promo_",
  redemption: "redeem_",
  price: "price_",
  generation: "gen-",
  request: "req_",
  slice: "slice_",
  process: "proc_"
};
var ALPHABET2 = "0123456789abcdefghjkmnpqrstvwxyz";
var RANDOM_LENGTH = 16;
var IDS_PER_REFILL = 256;
var randomCharacters = Buffer.alloc(RANDOM_LENGTH * IDS_PER_REFILL);
var nextRandom = randomCharacters.length;
var encodedTime = { milliseconds: -1, text: "" };
function createId(kind) {
  return `${ID_PREFIX[kind]}${encodeTime(Date.now())}${takeRandom()}`;
}
function encodeTime(milliseconds) {
  if (milliseconds === encodedTime.milliseconds) return encodedTime.text;
  let rest = milliseconds;
  let text = "";
  for (let position = 0; position < 9; position++) {
    text = ALPHABET2.charAt(rest % 32) + text;
    rest = Math.floor(rest / 32);
  }
  encodedTime = { milliseconds, text };
  return text;
}
function takeRandom() {
  if (nextRandom === randomCharacters.length) refillRandom();
  const start2 = nextRandom;
  nextRandom += RANDOM_LENGTH;
  return randomCharacters.toString("latin1", start2, nextRandom);
}
function refillRandom() {
  randomFillSync(randomCharacters);
  for (const [index, byte] of randomCharacters.entries()) randomCharacters[index] = ALPHABET2.charCodeAt(byte % 32);
  nextRandom = 0;
}

// lib/observability/logger.ts
import pino2 from "pino";

// lib/observability/open-output.ts
import pino from "pino";
var BATCH_BYTES = 8192;
var FLUSH_MS = 200;
var output;
function openOutput() {
  if (output) return output;
  const opened = pino.destination({ dest: 1, sync: true, minLength: BATCH_BYTES, periodicFlush: FLUSH_MS });
  process.once("exit", () => {
    opened.flushSync();
  });
  output = opened;
  return opened;
}

// lib/observability/logger.ts
var REDACTED = [
  "authorization",
  "cookie",
  "password",
  "apiKey",
  "api_key",
  "key",
  "token",
  "secret",
  "messages",
  "prompt",
  "card"
];
var logger;
var flatLogger;
function getLogger() {
  logger ??= createLogger({ level: getEnv().LOG_LEVEL, destination: openOutput() });
  return logger;
}
function getFlatLogger() {
  flatLogger ??= createFlatLogger({ level: getEnv().LOG_LEVEL, destination: openOutput() });
  return flatLogger;
}
function createLogger({ level, destination }) {
  const paths = REDACTED.flatMap((name2) => [name2, `*.${name2}`, `*.*.${name2}`]);
  return pino2({ ...commonOptions(level), redact: { paths, censor: "[redacted]" } }, destination);
}
function createFlatLogger({ level, destination }) {
  return pino2(commonOptions(level), destination);
}
function commonOptions(level) {
  return { level, base: { pid: process.pid }, timestamp: pino2.stdTimeFunctions.isoTime };
}

// lib/observability/metrics/family.ts
var OTHER = "other";
var Family = class {
  constructor(labels, create) {
    this.create = create;
    this.#labels = Object.entries(labels);
    this.#root = { child: create(), values: {}, next: /* @__PURE__ */ new Map() };
    if (this.#labels.length === 0) this.#leaves.push(this.#root);
  }
  create;
  #labels;
  #root;
  #leaves = [];
  get(first = "", second = "", third = "") {
    return this.#step(this.#step(this.#step(this.#root, 0, first), 1, second), 2, third).child;
  }
  /** Every child that was asked for, with the values of its labels. */
  get leaves() {
    return this.#leaves;
  }
  #step(node, depth, value) {
    if (depth >= this.#labels.length) return node;
    return node.next.get(value) ?? this.#enter(node, depth, value);
  }
  #enter(node, depth, value) {
    const [name2, allowed] = this.#labels[depth] ?? ["", /* @__PURE__ */ new Set()];
    const bounded = allowed.has(value) ? value : OTHER;
    const known = node.next.get(bounded);
    if (known) return known;
    const entered = { child: this.create(), values: { ...node.values, [name2]: bounded }, next: /* @__PURE__ */ new Map() };
    node.next.set(bounded, entered);
    if (depth === this.#labels.length - 1) this.#leaves.push(entered);
    return entered;
  }
};

// lib/observability/metrics/registry.ts
import { Registry } from "prom-client";
var registry = new Registry();
function registerMetric(metric) {
  registry.registerMetric(metric);
}

// lib/observability/metrics/counter.ts
var Count = class {
  value = 0;
  add(amount) {
    this.value += amount;
  }
};
function createCounter({ name: name2, help, labels = {} }) {
  const family = new Family(labels, () => new Count());
  registerMetric({
    name: name2,
    get: () => ({
      name: name2,
      help,
      type: "counter",
      aggregator: "sum",
      values: family.leaves.map(({ child, values }) => ({ value: child.value, labels: values }))
    })
  });
  return { of: (first, second, third) => family.get(first, second, third) };
}

// lib/observability/metrics/gauge.ts
function createGauge({ name: name2, help, type = "gauge", read }) {
  registerMetric({
    name: name2,
    get: async () => {
      const reading = await Promise.resolve().then(read).catch(() => []);
      const list = typeof reading === "number" ? [{ value: reading }] : reading;
      const values = list.map(({ value, labels = {} }) => ({ value, labels }));
      return { name: name2, help, type, aggregator: "sum", values };
    }
  });
}

// lib/observability/metrics/histogram.ts
var Distribution = class {
  constructor(buckets) {
    this.buckets = buckets;
    this.counts = new Float64Array(buckets.length + 1);
  }
  buckets;
  counts;
  sum = 0;
  observe(value) {
    let index = 0;
    while (index < this.buckets.length && value > (this.buckets[index] ?? Infinity)) index += 1;
    this.counts[index] = (this.counts[index] ?? 0) + 1;
    this.sum += value;
  }
};
var SECONDS = [1e-3, 25e-4, 5e-3, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600];
function createHistogram({ name: name2, help, buckets, labels = {} }) {
  const family = new Family(labels, () => new Distribution(buckets));
  const toValues = () => family.leaves.flatMap(({ child, values }) => {
    let running = 0;
    const rising = [...buckets, Infinity].map((bound, index) => {
      running += child.counts[index] ?? 0;
      const le = bound === Infinity ? "+Inf" : bound;
      return { metricName: `${name2}_bucket`, value: running, labels: { le, ...values } };
    });
    return [
      ...rising,
      { metricName: `${name2}_sum`, value: child.sum, labels: values },
      { metricName: `${name2}_count`, value: running, labels: values }
    ];
  });
  registerMetric({ name: name2, get: () => ({ name: name2, help, type: "histogram", aggregator: "sum", values: toValues() }) });
  return { of: (first, second, third) => family.get(first, second, third) };
}

// lib/observability/metrics/render-metrics.ts
import { collectDefaultMetrics } from "prom-client";

// lib/shared-state/publish-mode.ts
var isPublished = false;
function publishMode(getState) {
  if (isPublished) return;
  isPublished = true;
  createGauge({
    name: "causeway_shared_state",
    help: "1 while limits, changes and endpoint health are shared with the other processes; 0 while this process is alone.",
    read: () => getState()?.isShared ? 1 : 0
  });
  createGauge({
    name: "causeway_shared_state_changes_total",
    help: "How often this process began or ceased to share.",
    type: "counter",
    read: () => getState()?.changes ?? 0
  });
}

// lib/shared-state/open-redis-session.ts
import { z as z2 } from "zod";
var CONNECT_TIMEOUT_MS = 1e3;
var NUMBERS_PER_CLAIM = 4;
var messageSchema = z2.tuple([z2.string(), z2.string(), z2.unknown()]);
var numbersSchema = z2.array(z2.number());
var PROBE = "probe";
async function openRedisSession(options) {
  const { Redis } = await import("ioredis");
  const connect2 = () => new Redis(options.url, {
    lazyConnect: true,
    connectTimeout: CONNECT_TIMEOUT_MS,
    retryStrategy: () => null,
    enableOfflineQueue: false,
    autoResubscribe: false,
    connectionName: "causeway"
  });
  const session = new RedisSession(options, { commands: connect2(), messages: connect2() });
  try {
    await session.open();
    return session;
  } catch (error) {
    session.dispose();
    throw error;
  }
}
var RedisSession = class {
  #options;
  #commands;
  #messages;
  #probes = /* @__PURE__ */ new Map();
  #probeCount = 0;
  #scriptHash = "";
  /** Milliseconds from this process's clock to the store's. */
  #clockOffsetMs = 0;
  #isDisposed = false;
  constructor(options, { commands, messages }) {
    this.#options = options;
    this.#commands = commands;
    this.#messages = messages;
    for (const connection of [commands, messages]) {
      connection.on("error", () => void 0);
      connection.on("connect", () => connection.stream.unref());
      connection.on("end", () => {
        if (!this.#isDisposed) options.onClosed();
      });
    }
    messages.on("message", (_channel, text) => {
      this.#read(text);
    });
  }
  async open() {
    await Promise.all([this.#commands.connect(), this.#messages.connect()]);
    await this.#messages.subscribe(this.#channel);
    this.#scriptHash = String(await this.#commands.script("LOAD", CLAIM_SCRIPT));
    const [seconds, micros] = await this.#commands.time();
    this.#clockOffsetMs = Number(seconds) * 1e3 + Math.floor(Number(micros) / 1e3) - performance.now();
    await this.probe();
  }
  async claim(claims) {
    const { prefix, processId } = this.#options;
    const keys = claims.map(({ name: name2 }) => `${prefix}:count:${name2}`);
    const values = claims.flatMap(({ mine, endsAtMs, want, limit }) => [
      mine,
      Math.round(endsAtMs + this.#clockOffsetMs),
      want,
      limit
    ]);
    const reply = await this.#commands.evalsha(this.#scriptHash, keys.length, ...keys, processId, WINDOW_MS, ...values);
    const [, ...numbers] = numbersSchema.length(1 + claims.length * NUMBERS_PER_CLAIM).parse(reply);
    return claims.map((_claim, index) => {
      const [granted = 0, own = 0, all = 0, endsAtMs = 0] = numbers.slice(index * NUMBERS_PER_CLAIM);
      return { granted, own, all, endsAtMs: endsAtMs - this.#clockOffsetMs };
    });
  }
  async announce({ topic, payload }) {
    await this.#commands.publish(this.#channel, JSON.stringify([this.#options.processId, topic, payload]));
  }
  /** A write as claims are, and a message that comes back. */
  async probe() {
    const number = this.#probeCount += 1;
    const echo = new Promise((resolve) => this.#probes.set(number, resolve));
    const name2 = `${PROBE}:${this.#options.processId}`;
    const write2 = this.claim([{ name: name2, limit: 1, want: 0, mine: 0, endsAtMs: performance.now() }]);
    await Promise.all([write2, this.announce({ topic: PROBE, payload: number })]);
    await echo;
  }
  dispose() {
    this.#isDisposed = true;
    for (const connection of [this.#commands, this.#messages]) {
      connection.disconnect();
      connection.stream?.destroy();
    }
  }
  get #channel() {
    return `${this.#options.prefix}:announcements`;
  }
  #read(text) {
    const parsed = messageSchema.safeParse(parseJson2(text));
    if (!parsed.success) return;
    const [from, topic, payload] = parsed.data;
    if (from !== this.#options.processId) {
      if (topic !== PROBE) this.#options.onAnnouncement({ topic, payload });
      return;
    }
    if (topic !== PROBE || typeof payload !== "number") return;
    this.#probes.get(payload)?.();
    this.#probes.delete(payload);
  }
};
function parseJson2(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

// lib/shared-state/with-deadline.ts
var DeadlineError = class extends Error {
};
function withDeadline(promise, timeoutMs2) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      setImmediate(() => {
        reject(new DeadlineError(`no answer within ${timeoutMs2} ms`));
      });
    }, timeoutMs2);
    promise.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error) => {
        clearTimeout(timer);
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    );
  });
}

// lib/shared-state/shared-state.ts
var CLAIM_TIMEOUT_MS = 50;
var PROBE_TIMEOUT_MS = 250;
var PROBE_INTERVAL_MS = 500;
var OPEN_TIMEOUT_MS = 2e3;
var RETRY_FIRST_MS = 100;
var RETRY_LAST_MS = 2e3;
var STEADY_MS = 3e4;
var SharedState = class {
  /** What it is called where people read of it. */
  store;
  #open;
  #listeners = /* @__PURE__ */ new Map();
  #returns = /* @__PURE__ */ new Set();
  #session = null;
  #timer;
  #sharedSinceMs = 0;
  #retryMs = RETRY_FIRST_MS;
  #isClosed = false;
  #wasTold = false;
  /** How often the mode changed. */
  changes = 0;
  constructor({ store, open }) {
    this.store = store;
    this.#open = open;
  }
  /** Whether counts and messages are shared right now; false = every process for itself. */
  get isShared() {
    return this.#session !== null;
  }
  start() {
    void this.#connect();
  }
  /** @throws when the mode is or becomes `alone`, after 50 ms at most */
  async claim(claims) {
    const session = this.#session;
    if (session === null) throw new Error("The shared counts are away.");
    try {
      return await withDeadline(session.claim(claims), CLAIM_TIMEOUT_MS);
    } catch (error) {
      this.#lose(session, error);
      throw error;
    }
  }
  /** Tells all other processes at once; lost in mode `alone`, which is what short lives of caches are for. */
  announce(announcement) {
    const session = this.#session;
    session?.announce(announcement).catch((error) => {
      this.#lose(session, error);
    });
  }
  /** Hears what other processes announce. Payloads come from a network: check them. */
  listen(topic, listener) {
    const listeners = this.#listeners.get(topic);
    if (listeners) listeners.add(listener);
    else this.#listeners.set(topic, /* @__PURE__ */ new Set([listener]));
  }
  /** Called whenever sharing begins, also the first time: announcements may have been missed before. */
  onReturn(listener) {
    this.#returns.add(listener);
    if (this.isShared) listener();
  }
  close() {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    this.#session?.dispose();
    this.#session = null;
  }
  async #connect() {
    let isCurrent = true;
    let opened;
    const opening = this.#open({
      onAnnouncement: ({ topic, payload }) => {
        if (isCurrent) for (const listener of this.#listeners.get(topic) ?? []) listener(payload);
      },
      onClosed: () => {
        isCurrent = false;
        if (opened) this.#lose(opened, new Error("the connection ended"));
      }
    });
    opening.then(
      (late) => {
        if (!isCurrent) late.dispose();
      },
      () => void 0
    );
    try {
      opened = await withDeadline(opening, OPEN_TIMEOUT_MS);
      await withDeadline(opened.probe(), CLAIM_TIMEOUT_MS);
      if (!isCurrent || this.#isClosed) throw new Error("the connection ended");
      this.#enter(opened);
    } catch (error) {
      isCurrent = false;
      opened?.dispose();
      this.#tell(error);
      this.#schedule(() => this.#connect(), this.#nextRetryMs());
    }
  }
  #enter(session) {
    this.#session = session;
    this.#sharedSinceMs = performance.now();
    this.changes += 1;
    this.#wasTold = false;
    getLogger().info(`${this.store} answers: rate limits, changes and endpoint health are shared`);
    for (const listener of this.#returns) listener();
    this.#schedule(() => this.#beat(session), PROBE_INTERVAL_MS);
  }
  async #beat(session) {
    try {
      await withDeadline(session.probe(), PROBE_TIMEOUT_MS);
      if (this.#session === session) this.#schedule(() => this.#beat(session), PROBE_INTERVAL_MS);
    } catch (error) {
      this.#lose(session, error);
    }
  }
  #lose(session, error) {
    if (this.#session !== session) return;
    this.#session = null;
    this.changes += 1;
    session.dispose();
    if (performance.now() - this.#sharedSinceMs > STEADY_MS) this.#retryMs = RETRY_FIRST_MS;
    this.#tell(error);
    this.#schedule(() => this.#connect(), this.#nextRetryMs());
  }
  /** Once for each time that it is away. */
  #tell(error) {
    if (this.#wasTold || this.#isClosed) return;
    this.#wasTold = true;
    const reason = error instanceof Error ? error.message : String(error);
    getLogger().warn(
      { reason },
      `${this.store} is away: this process counts for itself and sees changes within a second`
    );
  }
  #nextRetryMs() {
    const waitMs = this.#retryMs;
    this.#retryMs = Math.min(RETRY_LAST_MS, waitMs * 2);
    return waitMs;
  }
  #schedule(run2, delayMs) {
    clearTimeout(this.#timer);
    if (this.#isClosed) return;
    this.#timer = setTimeout(() => void run2(), delayMs);
    this.#timer.unref();
  }
};

// lib/shared-state/current-state.ts
var current2;
function getSharedState() {
  return current2 === void 0 ? current2 = start() : current2;
}
function shareThrough({ store, open }) {
  current2 = new SharedState({ store, open });
  publishMode(() => current2 ?? null);
  current2.start();
}
function start() {
  const { REDIS_URL: url, KEY_PEPPER } = getEnv();
  if (url === void 0) return null;
  const installation = createHmac("sha256", KEY_PEPPER).update("redis prefix").digest("hex").slice(0, 12);
  const processId = createId("process");
  shareThrough({
    store: "Redis",
    open: (listeners) => openRedisSession({ url, prefix: `causeway:${installation}`, processId, ...listeners })
  });
  return current2 ?? null;
}

// lib/shared-state/create-shared-cache.ts
function createSharedCache({ name: name2, ...options }) {
  const topic = `forget:${name2}`;
  let isListening = false;
  const cache3 = new FreshCache({
    ...options,
    loadMany: (keys) => {
      if (!isListening) {
        isListening = true;
        getSharedState()?.listen(topic, (key) => {
          if (typeof key === "string") cache3.drop(key);
        });
      }
      return options.loadMany(keys);
    },
    onForget: (key) => getSharedState()?.announce({ topic, payload: key })
  });
  return cache3;
}

// lib/auth/session/session-state.ts
var SELECT_BY_USER = `
  SELECT DISTINCT ON (app_user.id) app_user.id, session_version, email_verified_at, organization_id, role,
         frozen_at IS NOT NULL AS is_frozen
  FROM app_user JOIN membership ON membership.user_id = app_user.id
       JOIN organization ON organization.id = membership.organization_id
  WHERE app_user.id = ANY($1)
  ORDER BY app_user.id, membership.created_at, organization_id`;
var cache = createSharedCache({
  name: "session",
  loadMany: loadStates,
  sizeMax: 1e4,
  freshMs: 300,
  staleMs: 1e3
});
function readSessionState(userId) {
  return cache.get(userId);
}
function forgetSessionState(userId) {
  cache.forget(userId);
}
async function loadStates(userIds) {
  const { rows } = await getPool().query({ name: "session-state", text: SELECT_BY_USER, values: [userIds] });
  return new Map(rows.map((row) => [row.id, toState(row)]));
}
function toState(row) {
  return {
    sessionVersion: row.session_version,
    isEmailVerified: row.email_verified_at !== null,
    organizationId: row.organization_id,
    isFrozen: row.is_frozen,
    role: row.role
  };
}

// lib/auth/session/session-token.ts
import { decode, encode } from "next-auth/jwt";
import { z as z3 } from "zod";
var sessionClaims = z3.object({ userId: z3.string().min(1), sessionVersion: z3.number().int() });
async function decodeSessionToken(token) {
  const payload = await decode({ token, secret: getEnv().CAUSEWAY_SECRET }).catch(() => null);
  const parsed = sessionClaims.safeParse(payload);
  return parsed.success ? parsed.data : null;
}

// lib/auth/throttle/policies.ts
var SECOND = 1e3;
var MINUTE = 60 * SECOND;
var HOUR = 60 * MINUTE;
var THROTTLES = {
  /** Wrong passwords for one e-mail address, whether or not somebody has it: about four guesses an hour in the end. */
  sign_in_account: { freeTries: 5, baseDelayMs: 2 * SECOND, delayMsMax: 15 * MINUTE, forgetAfterMs: 24 * HOUR },
  sign_in_address: { freeTries: 60, baseDelayMs: SECOND, delayMsMax: 15 * MINUTE, forgetAfterMs: HOUR },
  sign_up_address: { freeTries: 60, baseDelayMs: SECOND, delayMsMax: 15 * MINUTE, forgetAfterMs: HOUR },
  /** Mail to one e-mail address, so that nobody's mailbox is flooded through us. */
  mail_account: { freeTries: 5, baseDelayMs: MINUTE, delayMsMax: HOUR, forgetAfterMs: 24 * HOUR },
  mail_address: { freeTries: 30, baseDelayMs: SECOND, delayMsMax: 15 * MINUTE, forgetAfterMs: HOUR },
  /** Links that were opened: right ones are rare, guesses are hopeless anyway. */
  token_address: { freeTries: 60, baseDelayMs: SECOND, delayMsMax: 15 * MINUTE, forgetAfterMs: HOUR },
  /** Codes that programs exchange for keys: right ones are given back. */
  oauth_exchange_address: { freeTries: 60, baseDelayMs: SECOND, delayMsMax: 15 * MINUTE, forgetAfterMs: HOUR },
  /** Promotional codes that one organization tries: right ones are given back. */
  redeem_organization: { freeTries: 10, baseDelayMs: 2 * SECOND, delayMsMax: 15 * MINUTE, forgetAfterMs: 24 * HOUR },
  /** The same from one network address, whatever accounts it has. */
  redeem_address: { freeTries: 60, baseDelayMs: SECOND, delayMsMax: 15 * MINUTE, forgetAfterMs: HOUR },
  /** Wrong present passwords of a person who is signed in. */
  change_password_account: { freeTries: 5, baseDelayMs: 2 * SECOND, delayMsMax: 15 * MINUTE, forgetAfterMs: 24 * HOUR }
};

// lib/core/account-frozen.ts
function accountFrozen() {
  return new AppError(
    "account_frozen",
    "This account is frozen because a payment of it is disputed. Requests, purchases and refunds wait until that is settled: ask the holder of the card to withdraw the dispute at their bank, or write to the operator of this server. Nothing was billed.",
    { details: { reason: "payment_dispute" } }
  );
}

// lib/schemas/auth.ts
import { z as z5 } from "zod";

// lib/schemas/plain-text.ts
import { z as z4 } from "zod";
var plainText = z4.string().trim().regex(new RegExp("^\\P{Cc}*$", "u"), "Must not contain control characters.");

// lib/schemas/auth.ts
var EMAIL_PATTERN = /^(?!\.)(?!.*\.\.)[A-Za-z0-9_'+\-.]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]+$/;
var emailAddress = z5.string("Enter your e-mail address.").trim().toLowerCase().max(254, "This e-mail address is too long.").pipe(z5.email({ pattern: EMAIL_PATTERN, error: "Enter an e-mail address like name@example.com." }));
var PASSWORD_LENGTH_MIN = 8;
var PASSWORD_LENGTH_MAX = 128;
var newPassword = z5.string("Choose a password.").min(PASSWORD_LENGTH_MIN, `A password has at least ${PASSWORD_LENGTH_MIN} characters.`).max(PASSWORD_LENGTH_MAX, `A password has at most ${PASSWORD_LENGTH_MAX} characters.`);
var presentPassword = z5.string("Enter your password.").min(1, "Enter your password.").max(PASSWORD_LENGTH_MAX);
var personName = plainText.min(1, "Enter a name.").max(100, "A name has at most 100 characters.");
var linkToken = z5.string().min(1, "The link is incomplete. Open it again from the e-mail.").max(200);
var signInCredentials = z5.object({ email: emailAddress, password: presentPassword });
var signUpBody = z5.object({ email: emailAddress, password: newPassword, name: personName.optional() });
var verifyEmailBody = z5.object({ token: linkToken });
var forgotPasswordBody = z5.object({ email: emailAddress });
var resetPasswordBody = z5.object({ token: linkToken, password: newPassword });
var changePasswordBody = z5.object({ current_password: presentPassword, new_password: newPassword });
var updateMeBody = z5.object({ name: personName.nullable() });
var acceptedResponse = z5.strictObject({ data: z5.strictObject({ accepted: z5.literal(true) }) });
var verifiedResponse = z5.strictObject({ data: z5.strictObject({ email: z5.string() }) });
var meResponse = z5.strictObject({
  data: z5.strictObject({
    user: z5.strictObject({
      id: z5.string(),
      email: z5.string(),
      name: z5.string().nullable(),
      image_url: z5.string().nullable(),
      email_verified: z5.boolean(),
      /** False for people who only ever signed in through GitHub or Google. */
      has_password: z5.boolean(),
      created_at: z5.string()
    }),
    organization: z5.strictObject({
      id: z5.string(),
      name: z5.string(),
      role: z5.enum(["admin", "member"]),
      /** A payment is disputed: no requests, purchases or refunds until that is settled. */
      is_frozen: z5.boolean()
    }),
    /** What is simulated in this installation. */
    sandbox: z5.strictObject({ providers: z5.boolean(), payments: z5.boolean(), mail: z5.boolean() })
  })
});

// lib/mail/get-transport.ts
import { createTransport } from "nodemailer";

// lib/auth/account/email-token.ts
var HOUR_MS = 60 * 60 * 1e3;
var LIFETIME_MS = { verify_email: 24 * HOUR_MS, reset_password: HOUR_MS };

// lib/keys/hash-key-secret.ts
import { createHmac as createHmac2 } from "node:crypto";
function hashKeySecret(secret) {
  return createHmac2("sha256", getEnv().KEY_PEPPER).update(secret).digest("hex");
}

// lib/keys/key-hash-memory.ts
var TURN_MS = 500;
var SIZE_MAX = 2e4;
var KeyHashMemory = class {
  #recent = /* @__PURE__ */ new Map();
  #older = /* @__PURE__ */ new Map();
  #timer;
  get(secret) {
    const recent = this.#recent.get(secret);
    if (recent !== void 0) return recent;
    const older = this.#older.get(secret);
    if (older !== void 0) this.remember(secret, older);
    return older;
  }
  remember(secret, hash2) {
    if (this.#recent.size >= SIZE_MAX) return;
    this.#recent.set(secret, hash2);
    this.#timer ??= setInterval(() => {
      this.#turn();
    }, TURN_MS).unref();
  }
  /** How many keys are held, for the test that they are forgotten. */
  get size() {
    return this.#recent.size + this.#older.size;
  }
  #turn() {
    this.#older = this.#recent;
    this.#recent = /* @__PURE__ */ new Map();
    if (this.#older.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = void 0;
  }
};

// lib/keys/key-secret.ts
import { crc32 } from "node:zlib";
var PREFIX = "sk-cw-v1-";
var ALPHABET3 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
var RANDOM_LENGTH2 = 43;
var CHECKSUM_LENGTH = 6;
var FORM = new RegExp(`^${PREFIX}[0-9A-Za-z]{${RANDOM_LENGTH2 + CHECKSUM_LENGTH}}$`);
function isKeySecret(text) {
  if (!FORM.test(text)) return false;
  return checksumOf(text.slice(0, -CHECKSUM_LENGTH)) === text.slice(-CHECKSUM_LENGTH);
}
function checksumOf(body) {
  return encodeBase62(BigInt(crc32(body)), CHECKSUM_LENGTH);
}
function encodeBase62(value, length) {
  let rest = value;
  let text = "";
  for (let position = 0; position < length; position++) {
    text = ALPHABET3.charAt(Number(rest % 62n)) + text;
    rest /= 62n;
  }
  return text;
}

// lib/keys/key-state.ts
var SELECT_BY_HASH = `
  SELECT k.id, k.organization_id, o.frozen_at IS NOT NULL AS is_frozen, k.created_by_user_id, k.hash, k.label, k.name, k.kind,
         k.limit_nanos, k.limit_reset, k.rate_limit_per_minute, k.expires_at, k.disabled_at, k.deleted_at, k.created_at
  FROM api_key k JOIN organization o ON o.id = k.organization_id WHERE k.hash = ANY($1)`;
var QUERY_TIMEOUT_MS2 = 2e3;
var cache2 = createSharedCache({
  name: "key",
  loadMany: loadStates2,
  sizeMax: 5e4,
  freshMs: 300,
  staleMs: 1e3
});
function readKeyState(hash2) {
  return cache2.get(hash2);
}
function getKeyStateNow(hash2) {
  return cache2.getNow(hash2);
}
function peekKeyState(hash2) {
  return cache2.peek(hash2);
}
async function loadStates2(hashes2) {
  const query = {
    name: "key-state",
    text: SELECT_BY_HASH,
    values: [hashes2],
    query_timeout: QUERY_TIMEOUT_MS2
  };
  const { rows } = await getPool().query(query);
  return new Map(rows.map((row) => [row.hash, toState2(row)]));
}
function toState2(row) {
  return {
    key: {
      id: row.id,
      hash: row.hash,
      label: row.label,
      name: row.name,
      kind: row.kind,
      limitNanos: row.limit_nanos === null ? null : BigInt(row.limit_nanos),
      limitReset: row.limit_reset,
      rateLimitPerMinute: row.rate_limit_per_minute,
      expiresAt: row.expires_at,
      createdAt: row.created_at
    },
    organizationId: row.organization_id,
    isFrozen: row.is_frozen,
    createdByUserId: row.created_by_user_id,
    isDisabled: row.disabled_at !== null,
    isDeleted: row.deleted_at !== null
  };
}

// lib/keys/touch-key.ts
var TOUCH_INTERVAL_MS = 6e4;
var REMEMBERED_MAX = 5e4;
var UPDATE = `
  UPDATE api_key SET last_used_at = now()
  WHERE id = $1 AND (last_used_at IS NULL OR last_used_at < now() - interval '1 minute')`;
var touchedAtMs = /* @__PURE__ */ new Map();
function touchKey(keyId) {
  const nowMs = performance.now();
  const before = touchedAtMs.get(keyId);
  if (before !== void 0 && nowMs - before < TOUCH_INTERVAL_MS) return;
  if (touchedAtMs.size >= REMEMBERED_MAX) touchedAtMs.clear();
  touchedAtMs.set(keyId, nowMs);
  getPool().query({ name: "touch-key", text: UPDATE, values: [keyId] }).catch((error) => getLogger().warn({ keyId, cause: String(error) }, "last use of a key was not noted"));
}

// lib/keys/authenticate-key.ts
var hashes = new KeyHashMemory();
async function authenticateKey({ secret }) {
  if (!isKeySecret(secret)) throw refuse("malformed");
  const hash2 = hashKeySecret(secret);
  const state = await readState(hash2);
  if (state !== null) hashes.remember(secret, hash2);
  return admit(state);
}
function authenticateWarmKey({ secret }) {
  const hash2 = hashes.get(secret);
  const state = hash2 === void 0 ? void 0 : getKeyStateNow(hash2);
  return state === void 0 ? null : admit(state);
}
function admit(state) {
  const refusal = findRefusal(state);
  if (state === null || refusal !== null) throw refuse(refusal ?? "unknown");
  touchKey(state.key.id);
  const { organizationId, isFrozen, createdByUserId: userId, key } = state;
  return { kind: "key", organizationId, isFrozen, userId, key };
}
function isWarmKey({ secret }) {
  const state = isKeySecret(secret) ? peekKeyState(hashKeySecret(secret)) : void 0;
  return state !== void 0 && findRefusal(state) === null;
}
async function readState(hash2) {
  try {
    return await readKeyState(hash2);
  } catch (cause) {
    throw new AppError("service_unavailable", "API keys cannot be checked at the moment. Please try again shortly.", {
      cause,
      retryAfterSeconds: 1
    });
  }
}
function findRefusal(state) {
  if (state === null) return "unknown";
  if (state.isDeleted) return "deleted";
  if (state.isDisabled) return "disabled";
  const { expiresAt } = state.key;
  return expiresAt !== null && expiresAt.getTime() <= Date.now() ? "expired" : null;
}
function refuse(reason) {
  const keysUrl = new URL("/keys", getEnv().PUBLIC_URL).href;
  const message2 = {
    malformed: `This is not an API key of this server, or it was not copied whole. Keys begin with sk-cw-v1-; create one at ${keysUrl}.`,
    unknown: `This API key does not exist here. Create one at ${keysUrl}.`,
    disabled: `This API key is disabled. Enable it at ${keysUrl}, or use another one.`,
    deleted: `This API key was deleted. Create a new one at ${keysUrl}.`,
    expired: `This API key has expired. Create a new one at ${keysUrl}.`
  }[reason];
  return new AppError("authentication", message2, { details: { reason } });
}

// lib/ledger/run-query.ts
import pg2 from "pg";

// lib/ledger/audit/get-audit-state.ts
var STALE_SECONDS = 10 * 60;
var WHOLE_STALE_SECONDS = 24 * 60 * 60;

// lib/ledger/audit/compare-sums.ts
function compareSums(input) {
  return `SELECT count(*) AS checked, count(*) FILTER (WHERE coalesce(l.sum, 0) <> coalesce(r.sum, 0)) AS violations
    FROM (${input.left}) l FULL JOIN (${input.right}) r USING (${input.keys})`;
}

// lib/ledger/audit/organization-sums.ts
var USAGE_KINDS = ["usage", "overrun"];
var EXCESS_KINDS = ["overrun", "dispute"];
var quote = (kinds) => kinds.map((kind) => `'${kind}'`).join(", ");
var SUM_COLUMNS = `sum(e.amount_nanos) AS sum_nanos,
  coalesce(sum(e.amount_nanos) FILTER (WHERE t.kind NOT IN (${quote(USAGE_KINDS)})), 0) AS credited_nanos,
  coalesce(sum(e.amount_nanos) FILTER (WHERE t.kind = 'topup'), 0) AS bought_nanos,
  coalesce(sum(e.amount_nanos) FILTER (WHERE t.kind IN (${quote(EXCESS_KINDS)})), 0) AS excess_nanos`;
function sumByOrganization(accountSums) {
  return `SELECT a.organization_id, sum(s.sum_nanos) AS sum, sum(s.credited_nanos) AS credited,
      sum(s.bought_nanos) AS bought, sum(s.excess_nanos) AS excess
    FROM (${accountSums}) s JOIN ledger_account a ON a.id = s.account_id
    WHERE a.organization_id IS NOT NULL GROUP BY 1`;
}
var fromEntries = (where) => `SELECT e.account_id, ${SUM_COLUMNS}
  FROM ledger_entry e JOIN ledger_transaction t ON t.id = e.transaction_id ${where} GROUP BY 1`;
var SUMS_OF_ALL = sumByOrganization(fromEntries(""));
var SUMS_WITH_NEW = sumByOrganization(`
  SELECT account_id, sum_nanos, credited_nanos, bought_nanos, excess_nanos FROM audit_account_sum
  UNION ALL ${fromEntries("WHERE t.id > :watermark AND e.transaction_id > :watermark")}`);

// lib/ledger/audit/balance-checks.ts
var HELD = compareSums({
  left: "SELECT organization_id, held_nanos AS sum FROM ledger_balance",
  right: "SELECT organization_id, sum(amount_nanos) FROM ledger_slice GROUP BY 1",
  keys: "organization_id"
});
var BALANCE_CHECKS = [
  {
    invariant: "posted_is_sum_of_entries",
    description: "Every customer's posted balance is the sum of the entries of their accounts.",
    whole: comparePosted(SUMS_OF_ALL),
    minute: comparePosted(SUMS_WITH_NEW)
  },
  {
    invariant: "credited_is_sum_of_non_usage",
    description: "Credited is the sum of all customer entries but usage; bought is the sum of purchases.",
    whole: compareCredited(SUMS_OF_ALL),
    minute: compareCredited(SUMS_WITH_NEW)
  },
  {
    invariant: "held_is_sum_of_slices",
    description: "Every customer's held amount is the sum of their open slices.",
    whole: HELD,
    minute: HELD
  },
  {
    invariant: "available_not_negative",
    description: `Posted less held is below zero nowhere, but by what was counted as ${EXCESS_KINDS.join(" or ")}.`,
    whole: compareAvailable(SUMS_OF_ALL),
    minute: compareAvailable(SUMS_WITH_NEW)
  }
];
function comparePosted(sums) {
  return compareSums({
    left: "SELECT organization_id, posted_nanos AS sum FROM ledger_balance",
    right: `SELECT organization_id, sum FROM (${sums}) s`,
    keys: "organization_id"
  });
}
function compareCredited(sums) {
  return `SELECT count(*) AS checked, count(*) FILTER (WHERE b.credited_nanos <> coalesce(s.credited, 0)
      OR b.bought_nanos <> coalesce(s.bought, 0)) AS violations
    FROM ledger_balance b LEFT JOIN (${sums}) s USING (organization_id)`;
}
function compareAvailable(sums) {
  return `SELECT count(*) AS checked, count(*) FILTER (WHERE b.posted_nanos - b.held_nanos
      + least(b.overdraft_nanos, -coalesce(s.excess, 0)) < 0) AS violations
    FROM ledger_balance b LEFT JOIN (${sums}) s USING (organization_id)`;
}

// lib/ledger/audit/credit-checks.ts
var GRANTS = compareSums({
  left: "SELECT organization_id, promotional_nanos AS sum FROM ledger_balance",
  right: "SELECT organization_id, sum(remaining_nanos) FROM promotional_grant WHERE remaining_nanos > 0 GROUP BY 1",
  keys: "organization_id"
});
var BUDGETS = `SELECT count(*) AS checked, count(*) FILTER (WHERE (b.day_limit_nanos, b.week_limit_nanos, b.month_limit_nanos)
    IS DISTINCT FROM (o.day, o.week, o.month)) AS violations
  FROM ledger_balance b LEFT JOIN (
    SELECT organization_id, max(limit_nanos) FILTER (WHERE period = 'daily') AS day,
      max(limit_nanos) FILTER (WHERE period = 'weekly') AS week, max(limit_nanos) FILTER (WHERE period = 'monthly') AS month
    FROM organization_budget GROUP BY 1) o USING (organization_id)
  WHERE o.organization_id IS NOT NULL
    OR coalesce(b.day_limit_nanos, b.week_limit_nanos, b.month_limit_nanos) IS NOT NULL`;
var WINDOWS = ["day", "week", "month"];
var CREDIT_CHECKS = [
  {
    invariant: "promotional_is_sum_of_entries",
    description: "Every organization's promotional credit is the sum of the entries of its promotional account.",
    whole: comparePromotional("SELECT account_id, amount_nanos AS nanos FROM ledger_entry"),
    minute: comparePromotional(`SELECT account_id, sum_nanos AS nanos FROM audit_account_sum
      UNION ALL SELECT account_id, amount_nanos FROM ledger_entry WHERE transaction_id > :watermark`)
  },
  {
    invariant: "promotional_is_sum_of_grants",
    description: "Every organization's promotional credit is the sum of what is left of its grants.",
    whole: GRANTS,
    minute: GRANTS
  },
  {
    invariant: "grants_are_transactions",
    description: "Per organization, grants were booked over exactly their amounts, and their expiries over what expired.",
    whole: compareSums({
      left: `SELECT organization_id, 'grant' AS kind, sum(amount_nanos) AS sum FROM promotional_grant GROUP BY 1
        UNION ALL SELECT organization_id, 'expiry', -sum(expired_nanos) FROM promotional_grant GROUP BY 1`,
      right: `SELECT t.organization_id, t.kind, sum(e.amount_nanos) AS sum FROM ledger_transaction t
        JOIN ledger_entry e ON e.transaction_id = t.id JOIN ledger_account a ON a.id = e.account_id
        WHERE t.kind IN ('grant', 'expiry') AND a.kind = 'promotional_credit' GROUP BY 1, 2`,
      keys: "organization_id, kind"
    })
  },
  {
    invariant: "budget_windows_are_usage",
    description: "What budgets count in an organization's last day, week and month with usage is the usage since they began.",
    // A window that ran when the counting was introduced may lack the last usage of before.
    whole: `SELECT count(*) AS checked, count(*) FILTER (WHERE ${WINDOWS.map(
      (window) => `(b.${window}_nanos <> coalesce(u.${window}, 0) AND (b.is_counted_whole OR b.${window}_start >= b.since))`
    ).join(" OR ")}) AS violations
      FROM (SELECT b.*, p.created_at AS since, c.created_at = p.created_at AS is_counted_whole FROM ledger_balance b
        JOIN ledger_account c ON c.id = b.account_id JOIN ledger_account p ON p.id = b.promotional_account_id) b
      LEFT JOIN (
        SELECT t.organization_id, ${WINDOWS.map(
      (window) => `-sum(e.amount_nanos) FILTER (WHERE t.created_at >= b.${window}_start) AS ${window}`
    ).join(", ")}
        FROM ledger_transaction t JOIN ledger_entry e ON e.transaction_id = t.id JOIN ledger_account a ON a.id = e.account_id
        JOIN ledger_balance b ON b.organization_id = t.organization_id
        WHERE t.kind IN ('usage', 'overrun') AND a.organization_id IS NOT NULL
          AND t.created_at >= least(b.week_start, b.month_start) GROUP BY 1) u USING (organization_id)`
  },
  {
    invariant: "budgets_are_on_balances",
    description: "Every budget is what its balance row is held to, and no balance row is held to any other.",
    whole: BUDGETS,
    minute: BUDGETS
  }
];
function comparePromotional(entries) {
  return compareSums({
    left: "SELECT promotional_account_id AS account_id, promotional_nanos AS sum FROM ledger_balance",
    right: `SELECT e.account_id, sum(e.nanos) FROM (${entries}) e JOIN ledger_account a ON a.id = e.account_id
      WHERE a.kind = 'promotional_credit' GROUP BY 1`,
    keys: "account_id"
  });
}

// lib/ledger/audit/detached-months.ts
var DETACHED_SUMS = "(SELECT s.* FROM ledger_detached_sum s JOIN ledger_detached d USING (partition_name))";
var DETACHED_BILLS = "(SELECT t.* FROM ledger_detached_transaction t JOIN ledger_detached d USING (partition_name))";
var IN_DETACHED_MONTH = (moment) => `EXISTS (SELECT 1 FROM ledger_detached d WHERE ${moment} >= d.from_at AND ${moment} < d.to_at)`;

// lib/ledger/audit/new-generations.ts
var NEW_GENERATIONS = `SELECT * FROM generation WHERE ledger_transaction_id > :watermark
  UNION ALL SELECT * FROM generation WHERE overrun_transaction_id > :watermark AND ledger_transaction_id IS NULL`;

// lib/ledger/audit/generation-checks.ts
var GENERATION_CHECKS = [
  {
    invariant: "transaction_is_its_generations",
    description: "Every usage and overrun transaction bills exactly the generations that name it.",
    whole: compareTransactions({
      transactions: "",
      usage: "IS NOT NULL",
      overrun: "IS NOT NULL",
      detached: `UNION ALL SELECT transaction_id, billed_nanos FROM ${DETACHED_BILLS} b WHERE kind <> 'write_off'`
    }),
    minute: compareTransactions({
      transactions: "AND t.id > :watermark AND e.transaction_id > :watermark",
      usage: "> :watermark",
      overrun: "> :watermark",
      detached: ""
    })
  },
  {
    invariant: "usage_is_sum_of_generations",
    description: "Every organization's usage entries are the sum of its generations' costs.",
    whole: compareSums({
      left: `SELECT t.organization_id, -sum(e.amount_nanos) AS sum FROM ledger_transaction t
        JOIN ledger_entry e ON e.transaction_id = t.id JOIN ledger_account a ON a.id = e.account_id
        WHERE t.kind IN ('usage', 'overrun') AND a.organization_id IS NOT NULL GROUP BY 1`,
      right: `SELECT organization_id, sum(sum) FROM (
        SELECT organization_id, cost_nanos AS sum FROM generation WHERE cost_nanos > 0
        UNION ALL SELECT organization_id, cost_nanos FROM ${DETACHED_SUMS} s) g GROUP BY 1`,
      keys: "organization_id"
    })
  },
  {
    invariant: "provider_payable_is_sum_of_generations",
    description: "What providers are owed for every organization is the sum of what its generations cost upstream.",
    whole: compareSums({
      left: `SELECT t.organization_id, sum(e.amount_nanos) AS sum FROM ledger_transaction t
        JOIN ledger_entry e ON e.transaction_id = t.id JOIN ledger_account a ON a.id = e.account_id
        WHERE t.kind IN ('usage', 'overrun', 'write_off') AND a.kind = 'provider_payable' GROUP BY 1`,
      right: `SELECT organization_id, sum(sum) FROM (
        SELECT organization_id, upstream_cost_nanos AS sum FROM generation WHERE upstream_cost_nanos > 0
        UNION ALL SELECT organization_id, upstream_cost_nanos FROM ${DETACHED_SUMS} s) g GROUP BY 1`,
      keys: "organization_id"
    })
  },
  {
    invariant: "generation_ids_unique",
    description: "Every generation has its key, every key its generation, and no id is there twice; months that are detached have as many keys as they had generations.",
    whole: `SELECT count(*) AS checked, count(*) FILTER (WHERE k.id IS NULL OR g.id IS NULL)
        + (SELECT count(*) FROM ledger_detached d WHERE d.generations <> (
          SELECT count(*) FROM generation_key k WHERE k.created_at >= d.from_at AND k.created_at < d.to_at)) AS violations
      FROM (SELECT id, organization_id, created_at FROM generation_key k WHERE NOT ${IN_DETACHED_MONTH("k.created_at")}) k
      FULL JOIN (SELECT id, organization_id, created_at FROM generation) g
        ON g.id = k.id AND g.organization_id = k.organization_id AND g.created_at = k.created_at`,
    minute: `SELECT count(*) AS checked, count(*) FILTER (WHERE k.id IS NULL OR k.organization_id <> g.organization_id
        OR k.created_at <> g.created_at) AS violations
      FROM (${NEW_GENERATIONS}) g LEFT JOIN generation_key k ON k.id = g.id`
  },
  {
    invariant: "no_negative_cost",
    description: "No generation has a negative cost.",
    whole: countNegative("generation"),
    minute: countNegative(`(${NEW_GENERATIONS})`)
  },
  {
    invariant: "cost_has_its_price_version",
    description: "Every generation that cost something names the version of the prices that it was billed by.",
    whole: countUnpriced("generation"),
    minute: countUnpriced(`(${NEW_GENERATIONS})`)
  },
  {
    invariant: "one_terminal_state",
    description: "Every generation ended in one way: completed, cancelled by its client, or with an error that has a name.",
    whole: countUnsettled("generation"),
    minute: countUnsettled(`(${NEW_GENERATIONS})`)
  }
];
function compareTransactions(where) {
  return compareSums({
    left: `SELECT t.id, -sum(e.amount_nanos) AS sum FROM ledger_transaction t
      JOIN ledger_entry e ON e.transaction_id = t.id JOIN ledger_account a ON a.id = e.account_id
      WHERE t.kind IN ('usage', 'overrun') AND a.organization_id IS NOT NULL ${where.transactions} GROUP BY 1`,
    right: `SELECT id, sum(sum) FROM (
        SELECT ledger_transaction_id AS id, cost_nanos - overrun_nanos AS sum FROM generation
          WHERE ledger_transaction_id ${where.usage}
        UNION ALL SELECT overrun_transaction_id, overrun_nanos FROM generation
          WHERE overrun_transaction_id ${where.overrun} ${where.detached}) g GROUP BY 1`,
    keys: "id"
  });
}
function countNegative(generations) {
  return `SELECT count(*) AS checked, count(*) FILTER (WHERE cost_nanos < 0 OR overrun_nanos < 0
    OR upstream_cost_nanos < 0) AS violations FROM ${generations} g`;
}
function countUnpriced(generations) {
  return `SELECT count(*) AS checked, count(*) FILTER (WHERE p.id IS NULL) AS violations
    FROM ${generations} g LEFT JOIN price_version p ON p.id = g.price_version_id
    WHERE g.cost_nanos > 0 OR g.upstream_cost_nanos > 0`;
}
function countUnsettled(generations) {
  return `SELECT count(*) AS checked, count(*) FILTER (WHERE NOT CASE status
      WHEN 'completed' THEN NOT cancelled AND error_type IS NULL
      WHEN 'cancelled' THEN cancelled
      ELSE status = 'error' AND error_type IS NOT NULL END) AS violations FROM ${generations} g`;
}

// lib/ledger/audit/payment-checks.ts
var PAYMENT_CHECKS = [
  {
    invariant: "clearing_is_sum_of_orders",
    description: "Every paid order has its purchase in the ledger over exactly what the buyer paid, and the other way round.",
    // A purchase may be committed moments before its order says so.
    whole: `SELECT count(*) AS checked, count(*) FILTER (WHERE t.paid_nanos IS NULL
        OR (o.total_cents IS NULL AND t.created_at < now() - interval '5 minutes')
        OR t.paid_nanos <> o.total_cents * 10000000::bigint) AS violations
      FROM (SELECT payment_intent_id AS reference, total_cents + tax_cents AS total_cents FROM credit_order
        WHERE status IN ('paid', 'refunded')) o
      FULL JOIN (
        SELECT t.reference, t.created_at, -e.amount_nanos AS paid_nanos FROM ledger_transaction t
        JOIN ledger_entry e ON e.transaction_id = t.id JOIN ledger_account a ON a.id = e.account_id
        WHERE t.kind = 'topup' AND a.kind = 'stripe_clearing') t USING (reference)`
  },
  {
    invariant: "clearing_is_sum_of_stripe",
    description: "Every payment, refund, dispute and fee that moved Stripe's balance is in the ledger to the cent, and the other way round.",
    // The worker's comparison finds them, object by object; a difference stands until Stripe and the ledger agree again.
    whole: `SELECT (SELECT count(*) FROM stripe_movement) AS checked,
      (SELECT count(*) FROM payment_discrepancy WHERE resolved_at IS NULL) AS violations`,
    minute: `SELECT (SELECT count(*) FROM stripe_movement) AS checked,
      (SELECT count(*) FROM payment_discrepancy WHERE resolved_at IS NULL) AS violations`
  }
];

// lib/ledger/audit/seal-checks.ts
var DETACHED_LINES = `UNION ALL SELECT b.transaction_id, split_part(line, ' ', 1), line
  FROM ${DETACHED_BILLS} b CROSS JOIN LATERAL unnest(b.lines) line`;
var DETACHED_DIGESTS = `UNION ALL SELECT b.transaction_id, b.digest FROM ${DETACHED_BILLS} b WHERE b.lines IS NULL`;
var SEAL_CHECKS = [
  {
    invariant: "seals_are_unbroken",
    description: "Every seal follows the one before it, and its hash is that of its transaction and entries.",
    whole: countBroken(""),
    minute: countBroken("WHERE transaction_id > :watermark")
  },
  {
    invariant: "transactions_are_sealed",
    description: "Every transaction has its seal.",
    whole: countUnsealed(""),
    minute: countUnsealed("WHERE t.id > :watermark")
  },
  {
    invariant: "last_seal_is_balance",
    description: "The balance after the last transaction of every organization is its posted balance.",
    whole: compareLastSeals(),
    minute: compareLastSeals()
  },
  {
    invariant: "generations_are_sealed",
    description: "What a transaction bills is what its digest says: the same generations, costs, prices and tokens.",
    whole: compareDigests({ transactions: "", lines: DETACHED_LINES, digests: DETACHED_DIGESTS }),
    // The generations of a write-off are found only by reading all of them.
    minute: compareDigests({
      transactions: `WHERE id > :watermark AND kind IN ('usage', 'overrun')`,
      lines: `WHERE transaction_id > :watermark AND kind <> 'write_off'`,
      digests: ""
    })
  },
  {
    invariant: "entries_are_own",
    description: "Entries are on accounts of the platform or of the organization of their transaction.",
    whole: countForeign(""),
    minute: countForeign("WHERE t.id > :watermark")
  }
];
function countBroken(where) {
  return `SELECT count(*) AS checked, count(problem) AS violations FROM ledger_seal_check ${where}`;
}
function countUnsealed(where) {
  return `SELECT count(*) AS checked, count(*) FILTER (WHERE s.transaction_id IS NULL) AS violations
    FROM ledger_transaction t LEFT JOIN ledger_seal s ON s.transaction_id = t.id ${where}`;
}
function compareLastSeals() {
  return `SELECT count(*) AS checked, count(*) FILTER (WHERE b.posted_nanos <> coalesce(s.balance_after_nanos, 0))
      AS violations
    FROM ledger_balance b LEFT JOIN LATERAL (SELECT balance_after_nanos FROM ledger_seal s
      WHERE s.organization_id = b.organization_id ORDER BY s.sequence DESC LIMIT 1) s ON true`;
}
function compareDigests(input) {
  return `SELECT count(*) AS checked, count(*) FILTER (WHERE t.generation_digest IS DISTINCT FROM g.digest) AS violations
    FROM (SELECT id, generation_digest FROM ledger_transaction ${input.transactions}) t
    FULL JOIN (SELECT transaction_id AS id,
        sha256(convert_to(string_agg(line, E'\\n' ORDER BY generation_id COLLATE "C"), 'UTF8')) AS digest
      FROM (SELECT transaction_id, generation_id, line FROM ledger_transaction_generation ${input.lines}) l GROUP BY 1
      ${input.digests}) g USING (id)`;
}
function countForeign(where) {
  return `SELECT count(*) AS checked, count(*) FILTER (WHERE a.organization_id IS NOT NULL
      AND a.organization_id IS DISTINCT FROM t.organization_id) AS violations
    FROM ledger_transaction t JOIN ledger_entry e ON e.transaction_id = t.id JOIN ledger_account a ON a.id = e.account_id
    ${where}`;
}

// lib/ledger/audit/transaction-checks.ts
var TRANSACTION_CHECKS = [
  {
    invariant: "transactions_sum_to_zero",
    description: "The entries of every transaction exist and sum to zero.",
    whole: countUnbalanced(""),
    minute: countUnbalanced("WHERE t.id > :watermark")
  },
  {
    invariant: "accounts_sum_to_zero",
    description: "All accounts together, customers and platform, sum to zero.",
    whole: "SELECT count(*) AS checked, (coalesce(sum(amount_nanos), 0) <> 0)::int::bigint AS violations FROM ledger_entry",
    minute: `SELECT count(*) AS checked, (coalesce(sum(nanos), 0) <> 0)::int::bigint AS violations FROM (
      SELECT sum_nanos AS nanos FROM audit_account_sum
      UNION ALL SELECT amount_nanos FROM ledger_entry WHERE transaction_id > :watermark) s`
  }
];
function countUnbalanced(where) {
  return `SELECT count(*) AS checked, count(*) FILTER (WHERE sum IS DISTINCT FROM 0) AS violations FROM (
    SELECT t.id, sum(e.amount_nanos) FROM ledger_transaction t LEFT JOIN ledger_entry e ON e.transaction_id = t.id
    ${where} GROUP BY t.id) s`;
}

// lib/ledger/audit/usage-checks.ts
var RECOUNTED_MAX = 1e5;
var COUNTED = `SELECT organization_id, date_trunc('hour', created_at, 'UTC') AS hour,
  coalesce(api_key_id, '') AS api_key_id, model, coalesce(provider, '') AS provider, sum(cost_nanos) AS cost,
  count(*) AS requests`;
var SUMMED = `SELECT organization_id, unit, split, starts_at, api_key_id, model, provider, requests, errors, cancelled,
  prompt_tokens + completion_tokens AS tokens, cost_nanos + byok_upstream_nanos AS cost,
  reasoning_tokens + cached_tokens + cache_write_tokens + upstream_cost_nanos AS other`;
var USAGE_CHECKS = [
  {
    invariant: "rollup_is_sum_of_generations",
    description: "Per organization, hour, key, model and provider, requests and cost of the rollup are those of the generations.",
    whole: `SELECT sum(checked)::bigint AS checked, sum(violations)::bigint AS violations FROM (
      ${compareHours({
      hours: `(SELECT * FROM usage_hourly u WHERE NOT ${IN_DETACHED_MONTH("u.hour")})`,
      counted: `${COUNTED} FROM generation GROUP BY 1, 2, 3, 4, 5`
    })} UNION ALL ${compareDetachedHours()}) both_parts`,
    minute: `WITH touched AS (
        SELECT DISTINCT organization_id, date_trunc('hour', created_at, 'UTC') AS hour FROM (${NEW_GENERATIONS}) n
      ), sized AS (
        SELECT t.organization_id, t.hour, sum(sum(u.requests)) OVER (ORDER BY sum(u.requests), t.organization_id, t.hour)
            AS running
          FROM touched t LEFT JOIN usage_hourly u USING (organization_id, hour) GROUP BY 1, 2
      ), chosen AS MATERIALIZED (
        SELECT organization_id, hour FROM sized WHERE running IS NULL OR running <= ${RECOUNTED_MAX}
      ) ${compareHours({
      hours: "(SELECT u.* FROM usage_hourly u JOIN chosen USING (organization_id, hour))",
      counted: `${COUNTED} FROM (SELECT g.* FROM chosen c JOIN generation g ON g.organization_id = c.organization_id
          AND g.created_at >= c.hour AND g.created_at < c.hour + interval '1 hour') g GROUP BY 1, 2, 3, 4, 5`
    })}`
  },
  {
    invariant: "chart_sums_are_hours",
    description: "What charts read of days and hours is the sum of the rollup, but for days that are marked to be summed up anew.",
    whole: `SELECT count(*) AS checked, count(*) FILTER (WHERE is_off) AS violations FROM (
        SELECT organization_id, starts_at, (s.requests, s.errors, s.cancelled, s.tokens, s.cost, s.other)
            IS DISTINCT FROM (h.requests, h.errors, h.cancelled, h.tokens, h.cost, h.other) AS is_off
          FROM (${SUMMED} FROM ledger_usage_sum) s FULL JOIN (
            ${SUMMED} FROM ledger_usage_add_up('-infinity', (SELECT folded_until FROM ledger_usage_state)) a
              WHERE unit = 'day' OR EXISTS (SELECT 1 FROM ledger_usage_sum k WHERE k.organization_id = a.organization_id
                AND k.unit = 'hour' AND k.split = a.split AND k.starts_at = a.starts_at)) h
            USING (organization_id, unit, split, starts_at, api_key_id, model, provider)) c
      WHERE NOT EXISTS (SELECT 1 FROM ledger_usage_stale t
        WHERE t.organization_id = c.organization_id AND t.day = date_trunc('day', c.starts_at, 'UTC'))`
  },
  {
    invariant: "key_usage_is_sum_of_generations",
    description: "Every key's total is the sum of its generations' costs, and no window holds more than the total.",
    whole: compareKeys(`SELECT api_key_id, sum(cost_nanos) AS cost FROM (
        SELECT api_key_id, cost_nanos FROM generation WHERE api_key_id IS NOT NULL AND cost_nanos > 0
        UNION ALL SELECT api_key_id, cost_nanos FROM ${DETACHED_SUMS} s WHERE api_key_id <> '' AND cost_nanos > 0) g GROUP BY 1`),
    minute: compareKeys(`SELECT api_key_id, sum(cost) AS cost FROM (
        SELECT api_key_id, sum_nanos AS cost FROM audit_key_sum
        UNION ALL SELECT api_key_id, cost_nanos - overrun_nanos FROM generation
          WHERE ledger_transaction_id > :watermark AND api_key_id IS NOT NULL
        UNION ALL SELECT api_key_id, overrun_nanos FROM generation
          WHERE overrun_transaction_id > :watermark AND api_key_id IS NOT NULL) s GROUP BY 1`)
  },
  {
    invariant: "byok_months_are_generations",
    description: "Every organization's monthly counts of own provider keys are the list prices and fees of its generations.",
    whole: compareSums({
      left: "SELECT organization_id, sum(list_nanos + fee_nanos) AS sum FROM byok_month GROUP BY 1",
      right: `SELECT organization_id, sum(sum) FROM (
        SELECT organization_id, byok_upstream_nanos + cost_nanos AS sum FROM generation WHERE byok_upstream_nanos > 0
        UNION ALL SELECT organization_id, byok_nanos FROM ${DETACHED_SUMS} s) g GROUP BY 1`,
      keys: "organization_id"
    })
  }
];
function compareHours({ hours, counted }) {
  return `SELECT count(*) AS checked, count(*) FILTER (WHERE u.cost_nanos IS DISTINCT FROM g.cost
      OR u.requests IS DISTINCT FROM g.requests) AS violations
    FROM ${hours} u FULL JOIN (${counted}) g USING (organization_id, hour, api_key_id, model, provider)`;
}
function compareDetachedHours() {
  return `SELECT count(*), count(*) FILTER (WHERE u.cost IS DISTINCT FROM s.cost_nanos OR u.requests IS DISTINCT FROM s.requests)
    FROM (SELECT u.organization_id, d.partition_name, u.api_key_id, sum(u.cost_nanos) AS cost, sum(u.requests) AS requests
      FROM usage_hourly u JOIN ledger_detached d ON u.hour >= d.from_at AND u.hour < d.to_at GROUP BY 1, 2, 3) u
    FULL JOIN ${DETACHED_SUMS} s USING (organization_id, partition_name, api_key_id)`;
}
function compareKeys(sums) {
  return `SELECT count(*) AS checked, count(*) FILTER (WHERE coalesce(k.total_nanos, 0) <> coalesce(g.cost, 0)
      OR greatest(k.day_nanos, k.week_nanos, k.month_nanos) > k.total_nanos) AS violations
    FROM key_usage k FULL JOIN (${sums}) g USING (api_key_id)`;
}

// lib/ledger/audit/audit-checks.ts
var AUDIT_CHECKS = [
  ...TRANSACTION_CHECKS,
  ...BALANCE_CHECKS,
  ...CREDIT_CHECKS,
  ...GENERATION_CHECKS,
  ...USAGE_CHECKS,
  ...PAYMENT_CHECKS,
  ...SEAL_CHECKS
];

// lib/ledger/audit/run-checks.ts
var TIMEOUT_MS = { minute: 2e4, whole: 30 * 6e4 };

// lib/ledger/fold-usage.ts
var TIMEOUT_MS2 = 10 * 6e4;

// lib/ledger/get-key-usage.ts
var ZERO = { totalNanos: 0n, dailyNanos: 0n, weeklyNanos: 0n, monthlyNanos: 0n };
var NO_KEY_USAGE = { ...ZERO, byok: ZERO };

// lib/ledger/process/flush-metrics.ts
var CAPTURES = [0, 1, 2, 4, 8, 16, 32, 64, 128, 256];
var flushes = createHistogram({
  name: "causeway_flush_captures",
  help: "Generations that one commit wrote; 0 = it only gave money back.",
  buckets: CAPTURES
});
var lags = createHistogram({
  name: "causeway_settlement_seconds",
  help: "From the end of an answer to the commit of its bill.",
  buckets: SECONDS
});

// lib/ledger/process/ledger-metrics.ts
function publishLedger(read) {
  const show = (metric, pick) => createGauge({
    ...metric,
    read: async () => {
      const health = await read();
      return health ? pick(health) : 0;
    }
  });
  const count = (name2, help) => ({ name: name2, help, type: "counter" });
  show(
    { name: "causeway_captures_pending", help: "Bills in memory that are not committed yet." },
    (health) => health.pending
  );
  show(
    { name: "causeway_ledger_healthy", help: "1 while requests are admitted, 0 while bills cannot be written." },
    (health) => Number(health.isHealthy)
  );
  show({ name: "causeway_holds_open", help: "Requests that hold money in this process." }, (health) => health.openHolds);
  show(
    { name: "causeway_reserved_nanos", help: "Nano-dollars that requests of this process hold or are about to spend." },
    (health) => Number(health.reservedNanos)
  );
  show(
    { name: "causeway_slice_room_nanos", help: "Nano-dollars set aside for this process that no request holds." },
    (health) => Number(health.roomNanos)
  );
  show(
    count("causeway_overruns_total", "Generations that cost more than was held for them."),
    (health) => health.overruns
  );
  show(count("causeway_capture_duplicates_total", "Captures that were billed before."), (health) => health.duplicates);
  show(
    count("causeway_captures_refused_total", "Captures that the database refused for their content."),
    (health) => health.refused
  );
  show(
    count("causeway_captures_withdrawn_total", "Answers that were withheld, unbilled, while the database was away."),
    (health) => health.withdrawn
  );
}

// lib/ledger/process/current-process.ts
var current3 = null;
async function getLedgerHealth() {
  return (await current3)?.health() ?? null;
}
publishLedger(getLedgerHealth);

// lib/core/free-requests.ts
var FREE_REQUESTS_BUYER_NANOS = 10n * NANOS_PER_DOLLAR;

// lib/auth/session/read-session.ts
async function readSession(request) {
  const token = readSessionCookie(request);
  return token === null ? null : readSessionToken(token);
}
async function readSessionToken(token) {
  const claims = await decodeSessionToken(token);
  return claims === null ? null : checkSession(claims);
}
async function checkSession(claims) {
  const { userId, sessionVersion } = claims;
  let state = await readSessionState(userId);
  if (state !== null && state.sessionVersion < sessionVersion) {
    forgetSessionState(userId);
    state = await readSessionState(userId);
  }
  if (state?.sessionVersion !== sessionVersion) return null;
  const { organizationId, isFrozen, role } = state;
  return { kind: "session", userId, organizationId, isFrozen, role };
}

// lib/auth/request-origin.ts
function requireOwnOrigin(request) {
  if (!isOwnOrigin(request)) throw crossSite();
}
function isOwnOrigin(request) {
  if (request.headers.get("sec-fetch-site") === "same-origin") return true;
  const origin = parseUrl(request.headers.get("origin"));
  if (origin === null) return false;
  if (origin.origin === new URL(getEnv().PUBLIC_URL).origin) return true;
  return origin.host === (request.headers.get("host") ?? new URL(request.url).host);
}
function parseUrl(text) {
  return text !== null && URL.canParse(text) ? new URL(text) : null;
}
function crossSite() {
  return new AppError(
    "permission_denied",
    "This request did not come from our own pages. Programs authenticate with an API key in `Authorization: Bearer`.",
    { details: { reason: "cross_site" } }
  );
}

// lib/auth/authenticate-request.ts
var SAFE_METHODS = ["GET", "HEAD", "OPTIONS"];
var BROWSER_ONLY = ["session", "admin"];
async function authenticateRequest({
  request,
  auth
}) {
  if (auth === "none") return null;
  const secret = readKeySecret(request);
  const principal = secret === null ? await authenticateSession(request, auth) : await authenticateKey({ secret });
  return admit2(principal, auth);
}
function authenticateWarmRequest({ request, auth }) {
  const secret = auth === "none" ? null : readKeySecret(request);
  const principal = secret === null ? null : authenticateWarmKey({ secret });
  return principal && admit2(principal, auth);
}
function admit2(principal, auth) {
  refuseWrongKind(principal, auth);
  if (auth === "inference" && principal.isFrozen) throw accountFrozen();
  return principal;
}
function isKnownKey(request) {
  const secret = readKeySecret(request);
  return secret !== null && isWarmKey({ secret });
}
function readKeySecret(request) {
  const authorization = request.headers.get("authorization")?.trim();
  if (authorization) return authorization.replace(/^bearer(?:\s+|$)/i, "") || null;
  return request.headers.get("x-api-key")?.trim() || null;
}
async function authenticateSession(request, auth) {
  const session = await readSession(request);
  if (session === null) {
    const needed = BROWSER_ONLY.includes(auth) ? "Sign in first." : "Send an API key as `Authorization: Bearer sk-cw-v1-\u2026`.";
    throw new AppError("authentication", `No valid credential was sent. ${needed}`, { details: { reason: "missing" } });
  }
  if (!SAFE_METHODS.includes(request.method)) requireOwnOrigin(request);
  return session;
}
function refuseWrongKind(principal, auth) {
  const kind = principal.kind === "key" ? principal.key.kind : principal.role;
  const refusal = REFUSALS.find((entry) => entry.auth.includes(auth) && entry.kinds.includes(kind));
  if (refusal) throw new AppError("permission_denied", refusal.message, { details: { reason: refusal.reason } });
}
var REFUSALS = [
  {
    auth: ["inference"],
    kinds: ["management"],
    reason: "management_key",
    message: "A management key administers keys and cannot be used for this. Use an ordinary API key."
  },
  {
    auth: ["management"],
    kinds: ["inference"],
    reason: "inference_key",
    message: "This needs a management key or an admin who is signed in; an ordinary API key may not do it."
  },
  {
    auth: ["management", "admin"],
    kinds: ["member"],
    reason: "not_admin",
    message: "Only an admin of the organization may do this. Ask one of them."
  },
  {
    auth: BROWSER_ONLY,
    kinds: ["inference", "management"],
    reason: "session_needed",
    message: "This works only for a person who is signed in in the browser, not with an API key."
  }
];

// lib/auth/sweep-expired.ts
var KEPT_MS = 2 * 24 * 60 * 60 * 1e3;

// lib/rate-limits/request-windows.ts
var WINDOW_MS2 = 6e4;
var LEASE_PART = 1e3;
var AHEAD_PART = 0.75;
var SWEEP_SIZE_MIN = 1e4;
var RequestWindows = class {
  #options;
  #now;
  #windows = /* @__PURE__ */ new Map();
  #asking = [];
  #round = Promise.resolve();
  #sweepSize = SWEEP_SIZE_MIN;
  constructor(options) {
    this.#options = options;
    this.#now = options.now ?? (() => performance.now());
  }
  /** Counts one request. At once while counts are warm or kept alone; else after one round trip to the shared count. */
  take(request) {
    const shared = this.#options.getShared();
    const window = this.#windowOf(request);
    if (shared === null || !shared.isShared) return this.#takeAlone(window, request.limitAlone);
    if (window.left === 0) return this.#isRefused(window) ? this.#restOf(window) : this.#wait(shared, request);
    const lease = leaseOf(window.limit);
    if (window.left * 2 <= lease + 1 && window.claim === null && window.all < window.limit * AHEAD_PART) {
      window.claim = this.#ask(shared, window);
    }
    return use(window);
  }
  /** How long no request of the subject gets through any more, in ms; 0 = it does, as far as this process knows. */
  findRefusal({ subject, limit, limitAlone }) {
    const window = this.#windows.get(subject);
    if (!window || this.#now() >= window.endsAtMs) return 0;
    const shared = this.#options.getShared();
    const isOver = shared?.isShared ? window.left === 0 && window.all >= limit : window.used >= limitAlone;
    return isOver ? this.#restOf(window) : 0;
  }
  #takeAlone(window, limitAlone) {
    if (window.left > 0 || window.used < limitAlone) return use(window);
    return this.#restOf(window);
  }
  async #wait(shared, request) {
    for (; ; ) {
      const window = this.#windowOf(request);
      if (!shared.isShared) return this.#takeAlone(window, request.limitAlone);
      if (window.left > 0) return use(window);
      if (this.#isRefused(window)) return this.#restOf(window);
      window.waiting += 1;
      window.claim ??= this.#ask(shared, window);
      await window.claim;
      window.waiting -= 1;
    }
  }
  /** One round trip for all subjects that need one in this turn of the event loop. Never throws: the mode says the rest. */
  #ask(shared, window) {
    this.#asking.push(window);
    if (this.#asking.length === 1) this.#round = endOfTurn().then(() => this.#flush(shared));
    return this.#round.finally(() => {
      window.claim = null;
    });
  }
  async #flush(shared) {
    const asking = this.#asking;
    this.#asking = [];
    const claims = asking.map((window) => ({
      name: window.name,
      limit: window.limit,
      want: Math.max(leaseOf(window.limit), window.waiting),
      mine: window.used + window.left,
      endsAtMs: window.endsAtMs
    }));
    const grants = await shared.claim(claims).catch(() => null);
    for (const [index, window] of asking.entries()) {
      const [claim, grant] = [claims[index], grants?.[index]];
      if (claim && grant) learn(window, claim, grant);
    }
  }
  #isRefused({ limit, refusedLimit }) {
    return limit <= refusedLimit;
  }
  #restOf(window) {
    return Math.max(1, window.endsAtMs - this.#now());
  }
  #windowOf({ subject, limit }) {
    const nowMs = this.#now();
    const known = this.#windows.get(subject);
    if (known && nowMs < known.endsAtMs) {
      known.limit = limit;
      return known;
    }
    if (this.#windows.size >= this.#sweepSize) this.#sweep(nowMs);
    const window = {
      name: `${this.#options.name}:${subject}`,
      limit,
      endsAtMs: nowMs + WINDOW_MS2,
      used: 0,
      left: 0,
      all: 0,
      refusedLimit: 0,
      claim: null,
      waiting: 0
    };
    this.#windows.set(subject, window);
    return window;
  }
  #sweep(nowMs) {
    for (const [subject, { endsAtMs }] of this.#windows) if (nowMs >= endsAtMs) this.#windows.delete(subject);
    this.#sweepSize = Math.max(SWEEP_SIZE_MIN, this.#windows.size * 2);
  }
};
function leaseOf(limit) {
  return Math.max(1, Math.floor(limit / LEASE_PART));
}
function learn(window, claim, { granted, own, all, endsAtMs }) {
  if (own - granted < claim.mine) {
    window.used = 0;
    window.left = 0;
  }
  window.left += granted;
  window.all = all;
  window.endsAtMs = endsAtMs;
  if (all >= claim.limit) window.refusedLimit = claim.limit;
}
function endOfTurn() {
  return new Promise((resolve) => setImmediate(resolve));
}
function use(window) {
  window.used += 1;
  if (window.left > 0) window.left -= 1;
  return 0;
}

// lib/rate-limits/to-rate-error.ts
function toRateError({ limit, requests: requests2, resetMs, message: message2 }) {
  return new AppError("rate_limit_exceeded", message2, {
    details: { reason: limit, limit: requests2, window: "minute" },
    retryAfterSeconds: Math.max(1, Math.ceil(resetMs / 1e3)),
    headers: toRateHeaders({ requests: requests2, resetMs })
  });
}
function toRateHeaders({ requests: requests2, resetMs }) {
  return {
    "x-ratelimit-limit": String(requests2),
    "x-ratelimit-remaining": "0",
    "x-ratelimit-reset": String(Date.now() + Math.max(0, Math.ceil(resetMs)))
  };
}

// lib/rate-limits/failed-keys.ts
var windows = new RequestWindows({ name: "failed-keys", getShared: getSharedState });
var lastBlockEndsAtMs = 0;
function mayHaveBlocked() {
  return performance.now() < lastBlockEndsAtMs;
}
async function noteFailedKey(address) {
  const failure = toFailure(address);
  if (failure.limit === 0) return;
  await windows.take(failure);
  const resetMs = windows.findRefusal(failure);
  if (resetMs > 0) lastBlockEndsAtMs = Math.max(lastBlockEndsAtMs, performance.now() + resetMs);
}
function findAddressRefusal(address) {
  const failure = toFailure(address);
  const resetMs = failure.limit === 0 ? 0 : windows.findRefusal(failure);
  if (resetMs === 0) return null;
  return toRateError({
    limit: "failed_keys",
    requests: failure.limit,
    resetMs,
    message: `Too many wrong API keys came from your address (${failure.limit} a minute are looked at). Check the key, then wait for the time in \`Retry-After\`.`
  });
}
function toFailure(address) {
  const limit = getEnv().RATE_LIMIT_FAILED_KEYS_PER_MINUTE;
  return { subject: address, limit, limitAlone: limit };
}

// lib/rate-limits/take-request.ts
var windows2 = new RequestWindows({ name: "requests", getShared: getSharedState });
function takeRequest({ organizationId, key }) {
  const { RATE_LIMIT_KEY_PER_MINUTE, RATE_LIMIT_ACCOUNT_PER_MINUTE } = getEnv();
  const ofAccount = { limit: "account", subject: organizationId, requests: RATE_LIMIT_ACCOUNT_PER_MINUTE };
  if (key === null) return take(ofAccount);
  const waiting = take({ limit: "key", subject: key.id, requests: key.rateLimitPerMinute ?? RATE_LIMIT_KEY_PER_MINUTE });
  return waiting === null ? take(ofAccount) : waiting.then(() => take(ofAccount) ?? void 0);
}
function take(request) {
  const { subject, requests: requests2 } = request;
  if (requests2 === 0) return null;
  const taken = windows2.take({ subject, limit: requests2, limitAlone: shareOf(requests2) });
  if (taken === 0) return null;
  if (typeof taken === "number") throw toRefusal(request, taken);
  return taken.then((resetMs) => {
    if (resetMs > 0) throw toRefusal(request, resetMs);
  });
}
function toRefusal({ limit, requests: requests2 }, resetMs) {
  return toRateError({
    limit,
    requests: requests2,
    resetMs,
    message: `This ${limit === "key" ? "API key" : "account"} may make ${requests2} requests a minute, and has. ${HINT[limit]}`
  });
}
var HINT = {
  key: "Wait for the time in `Retry-After`, or raise `rate_limit_per_minute` of the key.",
  account: "Wait for the time in `Retry-After`, or ask whoever runs this server for more."
};
function shareOf(requests2) {
  return Math.max(1, Math.floor(requests2 / getEnv().RATE_LIMIT_PROCESSES));
}

// lib/http/admit-request.ts
async function admitRequest(request, auth) {
  if (mayHaveBlocked()) refuseHammering(request);
  const principal = await authenticateCounted(request, auth);
  if (auth === "inference" && principal !== null) {
    const key = principal.kind === "key" ? principal.key : null;
    const waiting = takeRequest({ organizationId: principal.organizationId, key });
    if (waiting !== null) await waiting;
  }
  return principal;
}
async function authenticateCounted(request, auth) {
  try {
    const warm = authenticateWarmRequest({ request, auth });
    if (warm !== null) return warm;
    return await authenticateRequest({ request, auth });
  } catch (error) {
    const address = isWrongKey(error) ? readClientAddress(request.headers) : null;
    if (address !== null) await noteFailedKey(address);
    throw error;
  }
}
function isWrongKey(error) {
  return error instanceof AppError && error.code === "authentication" && error.details.reason !== "missing";
}
function refuseHammering(request) {
  const address = readClientAddress(request.headers);
  const refusal = address === null ? null : findAddressRefusal(address);
  if (refusal !== null && !isKnownKey(request)) throw refusal;
}

// lib/http/retry-headers.ts
var RETRY_AFTER_SECONDS_DEFAULT = 2;
var PATIENCE_SECONDS_MAX = 60;
var RETRYABLE = /* @__PURE__ */ new Set([408, 429, 500, 502, 503, 504]);
var BUSY = /* @__PURE__ */ new Set([429, 503]);
function toRetryHeaders({ status, retryAfterSeconds }) {
  const seconds = retryAfterSeconds ?? (BUSY.has(status) ? RETRY_AFTER_SECONDS_DEFAULT : null);
  const mayHelp = RETRYABLE.has(status) && (seconds ?? 0) <= PATIENCE_SECONDS_MAX;
  const wait = seconds === null ? {} : toWait(seconds);
  return { "x-should-retry": String(mayHelp), ...wait };
}
function toWait(seconds) {
  return { "retry-after": String(Math.ceil(seconds)), "retry-after-ms": String(Math.ceil(seconds * 1e3)) };
}

// lib/http/error-response.ts
function toErrorBody(error, userId) {
  const { openrouter_metadata, ...details } = error.details;
  const { availability } = details;
  return {
    error: {
      code: error.status,
      message: error.message,
      metadata: toErrorMetadata(error, details),
      ...availability === void 0 ? {} : { availability }
    },
    ...openrouter_metadata === void 0 ? {} : { openrouter_metadata },
    ...userId === void 0 ? {} : { user_id: userId }
  };
}
function toErrorMetadata(error, details) {
  const code = error.type === error.code ? {} : { error_code: error.code };
  return { error_type: error.type, ...code, ...details };
}
function toErrorAnswer(error, { headers = {}, body = toErrorBody(error), status = error.status } = {}) {
  return Answer.json(body, {
    status,
    headers: { "cache-control": "no-store", ...toRetryHeaders(error), ...headers, ...error.headers }
  });
}

// lib/http/path-of.ts
function pathOf(url) {
  const start2 = url.startsWith("http") ? url.indexOf("/", url.indexOf("//") + 2) : 0;
  const query = url.indexOf("?", start2);
  return url.slice(start2, query === -1 ? void 0 : query);
}

// lib/http/log-request.ts
function logRequest({ request, requestId, principal, status, startedAt, error }) {
  const line = {
    requestId,
    organizationId: principal?.organizationId,
    keyId: principal?.kind === "key" ? principal.key.id : void 0,
    method: request.method,
    route: pathOf(request.url),
    status,
    durationMs: Math.round((performance.now() - startedAt) * 10) / 10,
    errorType: error?.code
  };
  const logger2 = getFlatLogger();
  if (status >= 500) logger2.error({ ...line, cause: describeCause(error) }, "request");
  else if (status >= 400) logger2.warn(line, "request");
  else logger2.info(line, "request");
}
function describeCause(error) {
  const cause = error?.cause;
  if (cause instanceof Error) return cause.stack ?? cause.message;
  return error?.message;
}

// lib/http/parse-input.ts
function parseInput(schema2, value, place) {
  const parsed = schema2.safeParse(value);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.slice(0, 20).map((issue) => ({ field: toFieldPath(issue.path), message: issue.message }));
  const [first] = fields;
  const name2 = first?.field ? `${place === "body" ? "" : `${place} parameter `}\`${first.field}\`` : `the ${place}`;
  throw new AppError("invalid_request", `Invalid ${name2}: ${first?.message ?? "it could not be read"}`, {
    details: { fields }
  });
}
function toFieldPath(path2) {
  return path2.reduce((text, part) => {
    if (typeof part === "number") return `${text}[${part}]`;
    return text === "" ? String(part) : `${text}.${String(part)}`;
  }, "");
}
function readQuery(url) {
  const query = {};
  for (const [name2, value] of new URL(url).searchParams) {
    const before = query[name2];
    if (before === void 0) query[name2] = value;
    else query[name2] = Array.isArray(before) ? [...before, value] : [before, value];
  }
  return query;
}

// lib/http/mend-surrogates.ts
var SURROGATE = /\\\\|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[dD][89a-fA-F][0-9a-fA-F]{2}/g;
var IS_LONE = /^\\u[dD][89a-fA-F][0-9a-fA-F]{2}$/;
function mendSurrogates(json) {
  if (!json.includes("\\u")) return json;
  return json.replace(SURROGATE, (match) => IS_LONE.test(match) ? "\\ufffd" : match);
}

// lib/http/read-body.ts
var BODY_BYTES_MAX = 20 * 1024 * 1024;
async function readBodyText(request, bytesMax = BODY_BYTES_MAX) {
  const declaredBytes = request.headers.get("content-length");
  if (declaredBytes !== null) {
    if (Number(declaredBytes) > bytesMax) throw tooLarge(bytesMax);
    return request.text();
  }
  if (!request.body) return "";
  const chunks = [];
  let bytes = 0;
  const reader = request.body.getReader();
  for (; ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.byteLength;
    if (bytes > bytesMax) {
      void reader.cancel().catch(() => void 0);
      throw tooLarge(bytesMax);
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks).toString("utf8");
}
async function readJsonBody(request) {
  const text = await readBodyText(request);
  if (text.trim() === "") throw new AppError("invalid_json", "The request body is empty. Send a JSON object.");
  try {
    const value = JSON.parse(mendSurrogates(text));
    return value;
  } catch (cause) {
    const reason = cause instanceof SyntaxError ? cause.message.replace(/\s*\.?$/, "") : "it could not be parsed";
    throw new AppError("invalid_json", `The request body is not valid JSON: ${reason.slice(0, 200)}.`, { cause });
  }
}
function tooLarge(bytesMax) {
  const megabytes = Math.round(bytesMax / 1024 / 1024);
  return new AppError("payload_too_large", `The request body is larger than ${megabytes} MB. Send a smaller one.`);
}

// lib/http/request-id.ts
var SAFE_ID = /^[A-Za-z0-9_-]{8,64}$/;
function createRequestId(request) {
  const given = request.headers.get("x-request-id");
  return given !== null && SAFE_ID.test(given) ? given : createId("request");
}

// lib/http/request-metrics.ts
var APIS = /* @__PURE__ */ new Set();
var STATUSES = new Set(Array.from({ length: 400 }, (_none, index) => String(index + 200)));
var NO_ERROR = "none";
var requests = createCounter({
  name: "causeway_requests_total",
  help: "Requests that were answered, by group of the API, HTTP status and error code.",
  labels: { api: APIS, status: STATUSES, error_type: /* @__PURE__ */ new Set([NO_ERROR, ...Object.keys(ERROR_STATUS)]) }
});
var durations = createHistogram({
  name: "causeway_response_seconds",
  help: "From the arrival of a request to the beginning of its answer, by group of the API.",
  buckets: SECONDS,
  labels: { api: APIS }
});
function declareApi(tag) {
  APIS.add(tag);
}
function observeRequest({ tag, status, startedAt, error }) {
  requests.of(tag, String(status), error?.code ?? NO_ERROR).add(1);
  durations.of(tag).observe((performance.now() - startedAt) / 1e3);
}

// lib/http/to-request-error.ts
var UNSTORABLE = /\b(?:22021|22P05)\b/;
var AWAY = /\b(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|57P0[123]|08\d{3}|53300|P1001|P1002|P1008|P1017|P2024)\b|DatabaseNotReachable|ConnectionClosed|Connection terminated|Query read timeout|timeout exceeded when trying to connect|Client has encountered a connection error/;
var OVERTAKEN = /\b(?:P2003|P2025|P2034|23503|40001|40P01)\b/;
var CAUSES_MAX = 5;
var RETRY_AFTER_SECONDS = 1;
function toRequestError(thrown) {
  if (thrown instanceof AppError) return thrown;
  const words = describe(thrown);
  if (UNSTORABLE.test(words)) {
    return new AppError(
      "invalid_request",
      "A text holds the character NUL (`\\u0000`), which cannot be stored. Leave it out.",
      { cause: thrown, details: { reason: "nul_character" } }
    );
  }
  if (OVERTAKEN.test(words)) {
    const message2 = "Another request changed or deleted this at the same time. Look at it again, then repeat yours.";
    return new AppError("conflict", message2, { cause: thrown, details: { reason: "overtaken" } });
  }
  if (!AWAY.test(words)) return toAppError(thrown);
  return new AppError(
    "service_unavailable",
    "The database cannot be reached at the moment. Please try again shortly.",
    {
      cause: thrown,
      retryAfterSeconds: RETRY_AFTER_SECONDS
    }
  );
}
function describe(thrown) {
  const words = [];
  let error = thrown;
  for (let depth = 0; depth < CAUSES_MAX && typeof error === "object" && error !== null; depth++) {
    const { code, kind, originalCode, message: message2, cause, meta } = error;
    words.push(...[code, kind, originalCode].filter((word) => typeof word === "string"));
    if (typeof message2 === "string") words.push(readDriverWords(message2));
    error = cause ?? meta?.driverAdapterError;
  }
  return words.join(" ");
}
function readDriverWords(message2) {
  return message2.includes("invocation") ? /Code: `\w+`/.exec(message2)?.[0] ?? "" : message2.slice(0, 200);
}

// lib/http/define-route.ts
function defineRoute(spec) {
  declareApi(spec.tag);
  const answer2 = async (request, context) => {
    const startedAt = performance.now();
    const requestId = createRequestId(request);
    const seen = { principal: null };
    try {
      seen.principal = await admitRequest(request, spec.auth);
      const input = await readInput(spec, request, context);
      const result = await spec.handler({ request, requestId, principal: seen.principal, ...input });
      const answered = finish2(toAnswer(result, spec.status), { requestId, isPublic: spec.auth === "none" });
      logRequest({ request, requestId, principal: seen.principal, status: answered.status, startedAt });
      observeRequest({ tag: spec.tag, status: answered.status, startedAt });
      return answered;
    } catch (thrown) {
      const error = toRequestError(thrown);
      const status = spec.toErrorStatus?.(error) ?? error.status;
      logRequest({ request, requestId, principal: seen.principal, status, startedAt, error });
      observeRequest({ tag: spec.tag, status, startedAt, error });
      const body = spec.toErrorBody ? spec.toErrorBody(error) : toErrorBody(error, seen.principal?.userId);
      return toErrorAnswer(error, { headers: { "x-request-id": requestId }, body, status });
    }
  };
  const handle = async (request, context) => toResponse(await answer2(request, context));
  return Object.assign(handle, { spec, answer: answer2 });
}
function toAnswer(result, status) {
  if (result instanceof Answer || result instanceof Response) return result;
  return Answer.json(result, { status });
}
function finish2(answer2, { requestId, isPublic }) {
  if (answer2 instanceof Answer) {
    answer2.headers["x-request-id"] = requestId;
    if (!isPublic) answer2.headers["cache-control"] ??= "no-store";
    return answer2;
  }
  setHeader(answer2, "x-request-id", requestId);
  if (!isPublic && !answer2.headers.has("cache-control")) setHeader(answer2, "cache-control", "no-store");
  return answer2;
}
async function readInput(spec, request, context) {
  const params = spec.params ? parseInput(spec.params, await context.params, "path") : void 0;
  const query = spec.query ? parseInput(spec.query, readQuery(request.url), "query") : void 0;
  const body = spec.body ? parseInput(spec.body, await readJsonBody(request), "body") : void 0;
  return { params, query, body };
}
function setHeader(response, name2, value) {
  try {
    response.headers.set(name2, value);
  } catch (error) {
    if (!(error instanceof TypeError))
      throw new AppError("server", "Could not write a response header.", { cause: error });
  }
}

// server/gateway/answer-api.ts
var PREFLIGHT_MAX_AGE_SECONDS = "86400";
function listMethods(route) {
  const methods = /* @__PURE__ */ new Set([...route.handlers.keys(), "OPTIONS"]);
  if (methods.has("GET")) methods.add("HEAD");
  return [...methods].sort();
}
function answerOptions(route, request) {
  const allow = listMethods(route).join(", ");
  const isPreflight = request.headers.has("access-control-request-method");
  return new Answer(null, {
    status: 204,
    headers: { allow, ...isPreflight ? toPreflightHeaders(request, allow) : {} }
  });
}
function toPreflightHeaders(request, allow) {
  return {
    "access-control-allow-methods": allow,
    // SDKs send headers of their own (`x-stainless-…`); none of them carries authority by itself.
    "access-control-allow-headers": request.headers.get("access-control-request-headers") ?? "*",
    "access-control-max-age": PREFLIGHT_MAX_AGE_SECONDS
  };
}
async function answerApi(match, path2, request) {
  const found = match(path2);
  if (!found) {
    const message2 = `There is no endpoint ${path2}. GET /api/v1/openapi.json lists them all.`;
    return toErrorAnswer(new AppError("not_found", message2));
  }
  const { route, params } = found;
  const method = request.method === "HEAD" && !route.handlers.has("HEAD") ? "GET" : request.method;
  const handler = route.handlers.get(method);
  if (handler) return runHandler(handler, request, params);
  if (method === "OPTIONS") return answerOptions(route, request);
  const allow = listMethods(route).join(", ");
  return toErrorAnswer(
    new AppError("method_not_allowed", `${path2} does not take ${request.method}. It takes ${allow}.`, {
      headers: { allow }
    })
  );
}
async function runHandler(handler, request, params) {
  try {
    return await (handler.answer ?? handler)(request, { params: Promise.resolve(params) });
  } catch (cause) {
    const message2 = "Something went wrong on our side. Please try again.";
    return toErrorAnswer(new AppError("server", message2, { cause }));
  }
}

// server/gateway/buffered-incoming.ts
import { IncomingMessage } from "node:http";
var BufferedIncoming = class extends IncomingMessage {
  #body;
  /** The whole body; undefined while it is still arriving, or when it is read as a stream. */
  get rawBody() {
    if (this.#body === void 0 && this.complete && !this.readableDidRead) {
      const chunk = this.read();
      if (Buffer.isBuffer(chunk)) this.#body = chunk;
    }
    return this.#body;
  }
};

// server/gateway/create-matcher.ts
var RANK = { static: 0, one: 1, rest: 2 };
function parseSegment(text) {
  const rest = /^\[\.\.\.(.+)\]$/.exec(text)?.[1];
  if (rest) return { kind: "rest", name: rest };
  const one = /^\[(.+)\]$/.exec(text)?.[1];
  return one ? { kind: "one", name: one } : { kind: "static", name: text };
}
function bySpecificity(left, right) {
  for (const [index, segment] of left.segments.entries()) {
    const other = right.segments[index];
    if (!other) return 1;
    const difference = RANK[segment.kind] - RANK[other.kind];
    if (difference !== 0) return difference;
  }
  return left.segments.length - right.segments.length;
}
function decode2(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
function matchPattern(pattern, parts) {
  const params = {};
  for (const [index, segment] of pattern.segments.entries()) {
    const part = parts[index];
    if (part === void 0 || part === "") return null;
    if (segment.kind === "rest") return { ...params, [segment.name]: parts.slice(index).map(decode2) };
    if (segment.kind === "one") params[segment.name] = decode2(part);
    else if (segment.name !== part) return null;
  }
  return parts.length === pattern.segments.length ? params : null;
}
function createMatcher(routes) {
  const literal = /* @__PURE__ */ new Map();
  const patterns2 = [];
  for (const route of routes) {
    if (route.pattern.includes("[")) {
      patterns2.push({ route, segments: route.pattern.slice(1).split("/").map(parseSegment) });
    } else {
      literal.set(route.pattern, { route, params: {} });
    }
  }
  patterns2.sort(bySpecificity);
  return (path2) => {
    const clean2 = path2.length > 1 && path2.endsWith("/") ? path2.slice(0, -1) : path2;
    const found = literal.get(clean2);
    if (found) return found;
    const parts = clean2.slice(1).split("/");
    for (const pattern of patterns2) {
      const params = matchPattern(pattern, parts);
      if (params) return { route: pattern.route, params };
    }
    return null;
  };
}

// server/gateway/discard-body.ts
var DISCARD_TIMEOUT_MS = 15e3;
function discardBody(incoming) {
  const timer = setTimeout(() => incoming.socket.destroy(), DISCARD_TIMEOUT_MS);
  timer.unref();
  incoming.once("close", () => clearTimeout(timer));
  incoming.resume();
}

// server/gateway/forward-headers.ts
var HOP_BY_HOP = /* @__PURE__ */ new Set([
  "connection",
  "expect",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade"
]);
function* pairs(rawHeaders) {
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    yield [rawHeaders[index] ?? "", rawHeaders[index + 1] ?? ""];
  }
}
function stripHopByHop(rawHeaders) {
  return [...pairs(rawHeaders)].filter(([name2]) => !HOP_BY_HOP.has(name2.toLowerCase())).flat();
}
function noteClient(incoming) {
  const peer = incoming.socket.remoteAddress ?? "";
  const forwardedFor = incoming.headers["x-forwarded-for"];
  const chain = forwardedFor === void 0 ? peer : `${String(forwardedFor)}, ${peer}`;
  if (forwardedFor !== void 0) {
    incoming.rawHeaders = [...pairs(incoming.rawHeaders)].filter(([name2]) => !isForwardedFor(name2)).flat();
  }
  incoming.rawHeaders.push("X-Forwarded-For", chain);
  incoming.headers["x-forwarded-for"] = chain;
}
function isForwardedFor(name2) {
  return name2.toLowerCase() === "x-forwarded-for";
}
function forwardedOrigin(incoming) {
  const headers = [];
  if (!incoming.headers["x-forwarded-host"] && incoming.headers.host) {
    headers.push("X-Forwarded-Host", incoming.headers.host);
  }
  if (!incoming.headers["x-forwarded-proto"]) headers.push("X-Forwarded-Proto", "http");
  return headers;
}

// server/gateway/forward-request.ts
import { pipeline } from "node:stream/promises";
import { Pool } from "undici";

// server/gateway/limit-bytes.ts
import { Transform } from "node:stream";
var TooLargeError = class extends Error {
};
function limitBytes(bytesMax) {
  let bytes = 0;
  return new Transform({
    transform(chunk, _encoding, done) {
      bytes += chunk.byteLength;
      if (bytes <= bytesMax) done(null, chunk);
      else done(new TooLargeError(`The request body is larger than ${Math.round(bytesMax / 1024 / 1024)} MB.`));
    }
  });
}

// server/gateway/forward-request.ts
var HEADERS_TIMEOUT_MS = 12e4;
function createForwarder(origin) {
  const pool2 = new Pool(origin, { connections: 256, pipelining: 1, bodyTimeout: 0, headersTimeout: HEADERS_TIMEOUT_MS });
  return {
    forward: (incoming, outgoing) => forwardRequest(pool2, incoming, outgoing),
    close: () => pool2.destroy()
  };
}
async function forwardRequest(pool2, incoming, outgoing) {
  const client = new AbortController();
  outgoing.once("close", () => {
    client.abort();
  });
  try {
    const response = await pool2.request({
      path: incoming.url ?? "/",
      method: incoming.method ?? "GET",
      headers: [...stripHopByHop(incoming.rawHeaders), ...forwardedOrigin(incoming)],
      body: hasBody(incoming) ? incoming.pipe(limitBytes(BODY_BYTES_MAX)) : null,
      signal: client.signal,
      responseHeaders: "raw"
    });
    const headers = response.headers;
    outgoing.writeHead(response.statusCode, stripHopByHop(headers.map(String)));
    await pipeline(response.body, outgoing);
  } catch (error) {
    if (client.signal.aborted && outgoing.destroyed) return;
    refuse2(outgoing, error);
  }
}
function hasBody(incoming) {
  return incoming.headers["transfer-encoding"] !== void 0 || Number(incoming.headers["content-length"] ?? 0) > 0;
}
function refuse2(outgoing, error) {
  if (outgoing.headersSent) {
    outgoing.destroy();
    return;
  }
  const problem = error instanceof TooLargeError ? new AppError("payload_too_large", error.message) : new AppError("service_unavailable", "This page is starting or was just restarted. Try again in a moment.");
  const body = JSON.stringify(toErrorBody(problem));
  outgoing.writeHead(problem.status, {
    "content-type": "application/json",
    "retry-after": "2",
    connection: "close"
  });
  outgoing.end(body);
}

// server/gateway/forward-upgrade.ts
import { connect } from "node:net";
function forwardUpgrade(input) {
  const { incoming, socket, head } = input;
  const { hostname, port } = new URL(input.origin);
  const upstream = connect({ host: hostname, port: Number(port) }, () => {
    const lines = [`${incoming.method ?? "GET"} ${incoming.url ?? "/"} HTTP/1.1`];
    for (let index = 0; index + 1 < incoming.rawHeaders.length; index += 2) {
      lines.push(`${incoming.rawHeaders[index] ?? ""}: ${incoming.rawHeaders[index + 1] ?? ""}`);
    }
    upstream.write(`${lines.join("\r\n")}\r
\r
`);
    upstream.write(head);
    upstream.pipe(socket).pipe(upstream);
  });
  const end = () => {
    upstream.destroy();
    socket.destroy();
  };
  upstream.on("error", end);
  upstream.on("close", end);
  socket.on("error", end);
  socket.on("close", end);
}

// server/gateway/send-answer.ts
function sendAnswer({ status, headers, body }, outgoing, moreHeaders) {
  if (body === null) {
    outgoing.writeHead(status, { ...moreHeaders, ...headers }).end();
  } else if (isStreamedBody(body)) {
    outgoing.writeHead(status, { ...moreHeaders, ...headers });
    sendStream(body, outgoing);
  } else {
    const length = typeof body === "string" ? Buffer.byteLength(body) : body.byteLength;
    outgoing.writeHead(status, { ...moreHeaders, ...headers, "content-length": String(length) }).end(body);
  }
}
function sendStream(body, outgoing) {
  if (outgoing.destroyed) {
    body.cancel();
    return;
  }
  const sink = new SocketSink(outgoing);
  outgoing.on("close", () => {
    if (sink.leave()) body.cancel();
  });
  body.start(sink);
  setImmediate(() => {
    if (!outgoing.headersSent || outgoing.destroyed) return;
    if (!sink.hasWritten) outgoing.flushHeaders();
  });
}
var SocketSink = class {
  #outgoing;
  #waiting = [];
  #hasEnded = false;
  hasWritten = false;
  constructor(outgoing) {
    this.#outgoing = outgoing;
    outgoing.on("drain", () => {
      this.#wake();
    });
  }
  write(chunk) {
    if (this.#hasEnded || this.#outgoing.destroyed) return true;
    this.hasWritten = true;
    return this.#outgoing.write(chunk);
  }
  async drained() {
    if (this.#outgoing.destroyed || !this.#outgoing.writableNeedDrain) return;
    await new Promise((resolve) => this.#waiting.push(resolve));
  }
  end(chunk) {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    this.hasWritten = true;
    if (!this.#outgoing.destroyed) this.#outgoing.end(chunk);
  }
  fail() {
    this.#hasEnded = true;
    this.#outgoing.destroy();
  }
  /** The connection is gone. Whether that came before the answer's end. */
  leave() {
    const isEarly = !this.#hasEnded;
    this.#hasEnded = true;
    this.#wake();
    return isEarly;
  }
  #wake() {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
};

// server/gateway/create-gateway-server.ts
var HEADERS_TIMEOUT_MS2 = 3e4;
var REQUEST_TIMEOUT_MS = 3e5;
var KEEP_ALIVE_TIMEOUT_MS = 75e3;
var EXPOSED_HEADERS = "x-generation-id, x-request-id, retry-after, retry-after-ms, x-should-retry, x-ratelimit-limit, x-ratelimit-remaining, x-ratelimit-reset, x-openrouter-cache-status, x-openrouter-cache-age, x-openrouter-cache-ttl, x-openrouter-cache-source-id, idempotent-replayed";
var CROSS_ORIGIN_HEADERS = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": EXPOSED_HEADERS
};
var NO_HEADERS = {};
var LOOPBACK = /* @__PURE__ */ new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);
function createGatewayServer(options) {
  const match = createMatcher(options.routes);
  const web = options.webUrl ? createForwarder(options.webUrl) : null;
  const sandbox = options.sandboxUrl ? createForwarder(options.sandboxUrl) : null;
  const state = { isDraining: false, openRequests: 0 };
  const answer2 = getRequestListener((request, { outgoing }) => answerRequest(match, request, outgoing), {
    overrideGlobalObjects: false,
    errorHandler: (error) => toErrorAnswer(toListenerError(error)).toResponse()
  });
  const onRequest = (incoming, outgoing) => {
    state.openRequests += 1;
    outgoing.once("close", () => {
      state.openRequests -= 1;
    });
    noteClient(incoming);
    if (state.isDraining) outgoing.setHeader("connection", "close");
    const path2 = pathOf(incoming.url ?? "/");
    if (state.isDraining && path2 === "/api/ready")
      sendError(outgoing, new AppError("service_unavailable", "Shutting down."));
    else if (isTooLarge(incoming)) {
      discardBody(incoming);
      sendError(outgoing, tooLarge2(), match(path2)?.route.handlers.get(incoming.method ?? "")?.spec?.toErrorBody);
    } else if (isApi(path2)) void answer2(incoming, outgoing);
    else void passOn(path2, { incoming, outgoing, web, sandbox });
  };
  const server2 = createServer(
    {
      headersTimeout: HEADERS_TIMEOUT_MS2,
      requestTimeout: REQUEST_TIMEOUT_MS,
      keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
      IncomingMessage: BufferedIncoming
    },
    onRequest
  );
  server2.on("upgrade", (incoming, socket, head) => {
    if (options.webUrl) forwardUpgrade({ origin: options.webUrl, incoming, socket, head });
    else socket.destroy();
  });
  return {
    server: server2,
    beginDrain: () => {
      state.isDraining = true;
    },
    openRequestCount: () => state.openRequests,
    close: async () => {
      await Promise.all([web?.close(), sandbox?.close()]);
    }
  };
}
async function answerRequest(match, request, outgoing) {
  const path2 = pathOf(request.url);
  if (!(outgoing instanceof ServerResponse)) return toResponse(await answerApi(match, path2, request));
  noteConnection(request, outgoing);
  const answered = await answerApi(match, path2, request);
  const headers = path2.startsWith("/api/v1/") ? CROSS_ORIGIN_HEADERS : NO_HEADERS;
  if (answered instanceof Answer) {
    sendAnswer(answered, outgoing, headers);
    return RESPONSE_ALREADY_SENT;
  }
  for (const [name2, value] of Object.entries(headers)) outgoing.setHeader(name2, value);
  return answered;
}
function toListenerError(cause) {
  if (cause instanceof RequestError) return new AppError("invalid_request", `${cause.message}.`, { cause });
  return new AppError("server", "Something went wrong on our side. Please try again.", { cause });
}
function isApi(path2) {
  return path2 === "/api" || path2.startsWith("/api/") && path2 !== "/api/auth" && !path2.startsWith("/api/auth/");
}
function isTooLarge(incoming) {
  return Number(incoming.headers["content-length"] ?? 0) > BODY_BYTES_MAX;
}
async function passOn(path2, target) {
  const { incoming, outgoing, web, sandbox } = target;
  const isSandbox = path2.startsWith("/sandbox/mail") || path2.startsWith("/sandbox/stripe/");
  const mayPlay = LOOPBACK.has(incoming.socket.remoteAddress ?? "");
  const forwarder = isSandbox && sandbox && mayPlay ? sandbox : web;
  if (forwarder) await forwarder.forward(incoming, outgoing);
  else sendError(outgoing, new AppError("not_found", `There is nothing at ${path2}.`));
}
function tooLarge2() {
  return new AppError("payload_too_large", "The request body is larger than 20 MB. Send a smaller one.");
}
function sendError(outgoing, error, toBody = toErrorBody) {
  sendAnswer(toErrorAnswer(error, { body: toBody(error) }), outgoing, CROSS_ORIGIN_HEADERS);
}

// server/gateway/mounted-route.ts
var METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
function isHandler(value) {
  return typeof value === "function";
}
function mountRoute(pattern, routeModule) {
  const handlers = /* @__PURE__ */ new Map();
  for (const [name2, value] of Object.entries(routeModule)) {
    if (METHODS.includes(name2) && isHandler(value)) handlers.set(name2, value);
  }
  return { pattern, handlers };
}

// lib/schemas/chat.ts
import { z as z10 } from "zod";

// lib/schemas/content-parts.ts
import { z as z6 } from "zod";
var DATA_MAX = 2e7;
var AUDIO_FORMATS = ["wav", "mp3", "flac", "m4a", "ogg", "aiff", "aac", "pcm16", "pcm24"];
var cacheControl = z6.object({ type: z6.literal("ephemeral"), ttl: z6.enum(["5m", "1h"]).optional() });
var breakpoint = {
  cache_control: cacheControl.nullish(),
  /** The same in OpenAI's words, without a lifetime. */
  prompt_cache_breakpoint: z6.object({ mode: z6.literal("explicit") }).nullish()
};
function unite({ cache_control, prompt_cache_breakpoint, ...part }) {
  const control = cache_control ?? (prompt_cache_breakpoint ? { type: "ephemeral" } : void 0);
  return { ...part, cache_control: control };
}
var textPart = z6.object({ type: z6.literal("text"), text: z6.string(), ...breakpoint }).transform(unite);
var imagePart = z6.object({
  type: z6.literal("image_url"),
  image_url: z6.object({
    url: z6.string().max(DATA_MAX).regex(/^(https?:\/\/|data:image\/)/i, "must be an http(s) URL or a data:image/\u2026 URI."),
    detail: z6.enum(["auto", "low", "high", "original"]).nullish().transform((value) => value ?? void 0)
  }),
  ...breakpoint
}).transform(unite);
var fileData = z6.string({ error: "Send the file as `file_data`: a data: URI or an http(s) URL. Files are not stored here by id." }).max(DATA_MAX).regex(/^(https?:\/\/|data:[^,]*;base64,)/i, "must be an http(s) URL or a data:\u2026;base64, URI.");
var fileName = z6.string().max(500).nullish().transform((value) => value ?? void 0);
var filePart = z6.object({ type: z6.literal("file"), file: z6.object({ filename: fileName, file_data: fileData }), ...breakpoint }).transform(unite);
var audioInput = z6.object({
  data: z6.string().min(1).max(DATA_MAX).transform((value) => value.replace(/^data:[^,]*;base64,/i, "")).refine((value) => /^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(value), "must be base64; audio cannot be sent as a URL."),
  format: z6.enum(AUDIO_FORMATS, { error: `must be one of ${AUDIO_FORMATS.join(", ")}.` })
});
var audioPart = z6.object({ type: z6.literal("input_audio"), input_audio: audioInput, ...breakpoint }).transform(unite);
var videoAddress = z6.string().max(DATA_MAX).regex(/^(https?:\/\/|data:video\/)/i, "must be an http(s) URL or a data:video/\u2026 URI.");
var videoPart = z6.object({
  /** `input_video` is the older name. */
  type: z6.enum(["video_url", "input_video"]),
  video_url: z6.object({ url: videoAddress }),
  ...breakpoint
}).transform((part) => ({ ...unite(part), type: "video_url" }));
var contentPart = z6.discriminatedUnion("type", [textPart, imagePart, filePart, audioPart, videoPart], {
  error: "A content part is `text`, `image_url`, `file`, `input_audio` or `video_url`."
});
var annotation = z6.looseObject({
  type: z6.string(),
  file: z6.looseObject({
    hash: z6.string().max(200),
    name: z6.string().max(500).nullish(),
    content: z6.array(z6.looseObject({ type: z6.string(), text: z6.string().optional() })).max(1e4)
  }).optional()
});

// lib/schemas/plugins.ts
import { z as z7 } from "zod";
var enabled = z7.boolean().nullish();
var patterns = z7.array(z7.string().trim().min(1).max(200)).max(1024).nullish();
var COST_TIERS = ["low", "medium", "high", "xhigh", "max"];
var autoRouter = z7.object({
  id: z7.enum(["auto-router", "auto-beta-router"]),
  enabled,
  allowed_models: patterns,
  /** Wins over `allowed_models`. */
  excluded_models: patterns,
  /** Wins over `cost_quality_tradeoff`. */
  cost_tier: z7.enum(COST_TIERS).nullish(),
  /** 0 = whatever is best, 10 = the cheapest tenth. */
  cost_quality_tradeoff: z7.number().int().min(0).max(10).nullish(),
  /** Keeps the model that the last assistant message names. */
  pin_model: z7.boolean().nullish()
});
var fileParser = z7.object({
  id: z7.literal("file-parser"),
  enabled,
  pdf: z7.object({ engine: z7.string().max(50).nullish() }).nullish()
});
var contextCompression = z7.object({
  id: z7.literal("context-compression"),
  enabled,
  engine: z7.literal("middle-out").nullish()
});
var responseHealing = z7.object({ id: z7.literal("response-healing"), enabled });
var NO_SEARCH_ENGINE = "It needs a web search engine, and none is configured here. Leave it out, or search in a function tool of your own.";
var unavailable = z7.object({ id: z7.enum(["web", "web-fetch", "moderation", "pareto-router", "fusion"]), enabled }).superRefine((plugin2, context) => {
  if (plugin2.enabled === false) return;
  const why = plugin2.id === "web" ? NO_SEARCH_ENGINE : "It is not available here. Leave it out.";
  context.addIssue({ code: "custom", path: ["id"], message: `the plugin \`${plugin2.id}\` cannot run. ${why}` });
});
var plugin = z7.discriminatedUnion("id", [autoRouter, fileParser, contextCompression, responseHealing, unavailable], {
  error: "A plugin has an `id`: `auto-router`, `context-compression`, `file-parser` or `response-healing`."
});
var plugins = z7.array(plugin).max(20).nullish();

// lib/schemas/provider-preferences.ts
import { z as z8 } from "zod";
var QUANTIZATIONS = [
  "int4",
  "int8",
  "fp4",
  "mxfp4",
  "nvfp4",
  "fp6",
  "fp8",
  "mxfp8",
  "fp16",
  "bf16",
  "fp32",
  "unknown"
];
var slugs = z8.array(z8.string().trim().min(1).max(200)).max(100).nullish();
var sortBy = z8.enum(["price", "throughput", "latency", "exacto"]);
var sort = z8.union(
  [sortBy, z8.object({ by: sortBy.nullish(), partition: z8.enum(["model", "none"]).nullish() })],
  'must be `price`, `throughput`, `latency` or `exacto`, or an object like `{"by": "price", "partition": "none"}`.'
);
var usdLimit = z8.union(
  [z8.number().nonnegative(), z8.string().regex(/^\d{1,12}(\.\d{1,18})?$/)],
  'must be a price in USD, like 0.5 or "0.5".'
).nullish();
var maxPrice = z8.object({
  /** USD per million prompt tokens. */
  prompt: usdLimit,
  /** USD per million completion tokens. */
  completion: usdLimit,
  /** USD per request. */
  request: usdLimit,
  /** USD per input image. */
  image: usdLimit,
  /** USD per unit of audio. */
  audio: usdLimit
});
var cutoff = z8.number().nonnegative().nullish();
var percentileCutoffs = z8.union(
  [z8.number().nonnegative(), z8.object({ p50: cutoff, p75: cutoff, p90: cutoff, p99: cutoff })],
  "must be a number (the median) or an object with `p50`, `p75`, `p90` or `p99`."
).nullish();
var providerPreferences = z8.object({
  /** Tried in this order, the others afterwards. Base slugs (`deepinfra`) and full ones (`deepinfra/turbo`), as in all lists here. */
  order: slugs,
  only: slugs,
  ignore: slugs,
  /** False: the first choice alone is tried. */
  allow_fallbacks: z8.boolean().nullish(),
  require_parameters: z8.boolean().nullish(),
  data_collection: z8.enum(["allow", "deny"]).nullish(),
  zdr: z8.boolean().nullish(),
  enforce_distillable_text: z8.boolean().nullish(),
  quantizations: z8.array(z8.enum(QUANTIZATIONS)).max(QUANTIZATIONS.length).nullish(),
  sort: sort.nullish(),
  max_price: maxPrice.nullish(),
  /** Tokens per second. Endpoints below it are tried last. */
  preferred_min_throughput: percentileCutoffs,
  /** Seconds to the first token. Endpoints above it are tried last. */
  preferred_max_latency: percentileCutoffs
});

// lib/schemas/request-notes.ts
import { z as z9 } from "zod";
var METADATA_PAIRS_MAX = 16;
var TRACE_BYTES_MAX = 16384;
var TRACE_DEPTH_MAX = 8;
var metadata = z9.record(
  z9.string().min(1).max(64, "A key has at most 64 characters."),
  z9.string().max(512, "A value has at most 512 characters.")
).refine((pairs2) => Object.keys(pairs2).length <= METADATA_PAIRS_MAX, `At most ${METADATA_PAIRS_MAX} pairs.`);
var traceName = z9.string().max(512).nullish();
var trace = z9.looseObject({
  trace_id: traceName,
  trace_name: traceName,
  span_name: traceName,
  generation_name: traceName,
  parent_span_id: traceName
}).refine((value) => JSON.stringify(value).length <= TRACE_BYTES_MAX, `At most ${TRACE_BYTES_MAX} characters as JSON.`).refine((value) => measureDepth(value) <= TRACE_DEPTH_MAX, `At most ${TRACE_DEPTH_MAX} levels deep.`);
function measureDepth(root) {
  let level = [root];
  let depth = 0;
  while (level.length > 0 && depth <= TRACE_DEPTH_MAX) {
    depth += 1;
    level = level.flatMap(listInner).filter((value) => typeof value === "object" && value !== null);
  }
  return depth;
}
function listInner(value) {
  return typeof value === "object" && value !== null ? Object.values(value) : [];
}

// lib/schemas/chat.ts
var name = z10.string().max(200).nullish().transform((value) => value ?? void 0);
var reasoningDetail = z10.object({
  type: z10.enum(["reasoning.summary", "reasoning.encrypted", "reasoning.text", "reasoning.server_tool_call"]),
  id: z10.string().nullish(),
  format: z10.string().nullish(),
  index: z10.number().int().nullish(),
  summary: z10.string().optional(),
  data: z10.string().optional(),
  text: z10.string().nullish(),
  signature: z10.string().nullish(),
  tool_name: z10.string().optional(),
  arguments: z10.unknown().optional(),
  result: z10.unknown().optional(),
  tool_call_id: z10.string().nullish()
});
var toolCall = z10.object({
  id: z10.string(),
  type: z10.literal("function").default("function"),
  function: z10.object({ name: z10.string(), arguments: z10.string() })
});
var systemMessage = z10.object({
  role: z10.enum(["system", "developer"]),
  content: z10.union([z10.string(), z10.array(textPart)]),
  name
});
var userMessage = z10.object({
  role: z10.literal("user"),
  content: z10.union([z10.string(), z10.array(contentPart).min(1)]),
  name
});
var assistantMessage = z10.object({
  role: z10.literal("assistant"),
  content: z10.union([z10.string(), z10.array(contentPart)]).nullish(),
  name,
  refusal: z10.string().nullish(),
  reasoning: z10.string().nullish(),
  /** What OpenAI-compatible clients call `reasoning`. */
  reasoning_content: z10.string().nullish(),
  reasoning_details: z10.array(reasoningDetail).nullish(),
  /** The model that wrote it, for `pin_model`. */
  model: z10.string().max(300).nullish(),
  tool_calls: z10.array(toolCall).nullish(),
  /** Of an earlier answer: files in it are not read again. */
  annotations: z10.array(annotation).max(1e3).nullish()
});
var toolMessage = z10.object({
  role: z10.literal("tool"),
  tool_call_id: z10.string(),
  content: z10.union([z10.string(), z10.array(contentPart)]),
  name
});
var message = z10.discriminatedUnion("role", [systemMessage, userMessage, assistantMessage, toolMessage], {
  error: "A message needs a `role`: system, developer, user, assistant or tool."
});
var functionTool = z10.object({
  type: z10.literal("function", { error: describeToolType }),
  function: z10.object({
    name: z10.string().min(1).max(128),
    description: z10.string().nullish().transform((value) => value ?? void 0),
    parameters: z10.record(z10.string(), z10.unknown()).nullish().transform((value) => value ?? void 0),
    strict: z10.boolean().nullish()
  }),
  cache_control: cacheControl.nullish().transform((value) => value ?? void 0)
});
var toolChoice = z10.union([
  z10.enum(["none", "auto", "required"]),
  z10.object({ type: z10.literal("function"), function: z10.object({ name: z10.string() }) })
]);
var responseFormat = z10.discriminatedUnion("type", [
  z10.object({ type: z10.literal("text") }),
  z10.object({ type: z10.literal("json_object") }),
  z10.object({
    type: z10.literal("json_schema"),
    json_schema: z10.object({
      name: z10.string().max(64),
      description: z10.string().optional(),
      schema: z10.record(z10.string(), z10.unknown()).optional(),
      strict: z10.boolean().nullish()
    })
  })
]);
var effort = z10.enum(["max", "xhigh", "high", "medium", "low", "minimal", "none"]);
var reasoning = z10.object({
  effort: effort.nullish(),
  max_tokens: z10.number().int().positive().nullish(),
  exclude: z10.boolean().nullish(),
  enabled: z10.boolean().nullish()
});
var SERVICE_TIERS = ["auto", "default", "fast", "flex", "priority", "scale"];
var tokens = z10.number().int().min(1).max(1e8).nullish();
var between = (min, max) => z10.number().min(min).max(max).nullish();
var chatBody = z10.object({
  model: z10.string().trim().min(1).max(300).nullish(),
  models: z10.array(z10.string().trim().min(1).max(300)).max(20).nullish(),
  /** Only `fallback` means something: it is what `models` does anyway. */
  route: z10.string().nullish(),
  messages: z10.array(message).min(1, "Send at least one message.").max(1e4),
  /** Slug of a preset; the same as `@preset/slug` in `model`. */
  preset: z10.string().trim().min(1).max(200).nullish(),
  provider: providerPreferences.nullish(),
  plugins,
  /** The older name of the plugin `context-compression`: `middle-out`, or an empty list against it. */
  transforms: z10.array(z10.string().max(100)).max(20).nullish(),
  stream: z10.boolean().nullish(),
  max_tokens: tokens,
  max_completion_tokens: tokens,
  temperature: between(0, 2),
  top_p: between(0, 1),
  top_k: z10.number().int().min(0).nullish(),
  min_p: between(0, 1),
  top_a: between(0, 1),
  frequency_penalty: between(-2, 2),
  presence_penalty: between(-2, 2),
  repetition_penalty: between(0, 2),
  seed: z10.number().int().nullish(),
  stop: z10.union([z10.string(), z10.array(z10.string()).max(4)]).nullish(),
  logit_bias: z10.record(z10.string(), z10.number().min(-100).max(100)).nullish(),
  logprobs: z10.boolean().nullish(),
  top_logprobs: z10.number().int().min(0).max(20).nullish(),
  tools: z10.array(functionTool).max(512).nullish(),
  tool_choice: toolChoice.nullish(),
  parallel_tool_calls: z10.boolean().nullish(),
  response_format: responseFormat.nullish(),
  /** How long the answer is meant to be, for models that can be told. */
  verbosity: z10.enum(["low", "medium", "high", "xhigh", "max"]).nullish(),
  reasoning: reasoning.nullish(),
  reasoning_effort: effort.nullish(),
  include_reasoning: z10.boolean().nullish(),
  user: z10.string().max(1e3).nullish(),
  session_id: z10.string().max(256).nullish(),
  /** Marks the end of the conversation as a cache breakpoint. */
  cache_control: cacheControl.nullish(),
  prompt_cache_key: z10.string().max(1e3).nullish(),
  prompt_cache_options: z10.object({ mode: z10.literal("explicit"), ttl: z10.string().max(20).nullish() }).nullish(),
  service_tier: z10.enum(SERVICE_TIERS).nullish(),
  debug: z10.object({ echo_upstream_body: z10.boolean().nullish() }).nullish(),
  metadata: metadata.nullish(),
  trace: trace.nullish()
});
function describeToolType({ input }) {
  const isSearch = typeof input === "string" && /^(openrouter:)?web_search/.test(input);
  return isSearch ? `the tool \`${input.slice(0, 60)}\` cannot run. ${NO_SEARCH_ENGINE}` : "Only tools of type `function` are supported.";
}

// harness.mts
var answer = { id: "gen-aaaaaaaaaaaaaaaaaaaaaaaaa", object: "chat.completion", created: 1, model: "openai/gpt-4o-mini", provider: "OpenAI", choices: [{ index: 0, finish_reason: "stop", native_finish_reason: "stop", logprobs: null, message: { role: "assistant", content: "It should add little because every caller pays for it. ".repeat(8), refusal: null, reasoning: null } }], usage: { prompt_tokens: 40, completion_tokens: 100, total_tokens: 140, cost: 1e-4, is_byok: false, prompt_tokens_details: { cached_tokens: 0 } } };
var Answer2 = Answer;
var POST = defineRoute({ summary: "s", tag: "Completions", auth: "none", ...process.env.H_NOZOD ? {} : { body: chatBody }, handler: async ({ body, request }) => {
  if (process.env.H_NOZOD) JSON.parse(await request.text());
  createId("generation");
  await null;
  const headers = { "x-generation-id": answer.id };
  return Answer2 ? Answer2.json(answer, { headers }) : Response.json(answer, { headers });
} });
var { server } = createGatewayServer({ routes: [mountRoute("/api/v1/chat/completions", { POST })] });
server.listen(Number(process.argv[2]), "127.0.0.1");
createServer2((incoming, outgoing) => {
  const chunks = [];
  incoming.on("data", (chunk) => chunks.push(chunk));
  incoming.on("end", () => {
    JSON.parse(Buffer.concat(chunks).toString("utf8"));
    const text = JSON.stringify(answer);
    outgoing.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(text) }).end(text);
  });
}).listen(Number(process.argv[2]) + 1, "127.0.0.1");
process.on("SIGINT", () => process.exit(0));
