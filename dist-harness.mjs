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
  /** As the owner of the tables: only the worker has it, and only while it keeps a retention. */
  DATABASE_OWNER_URL: optionalUrl,
  /** Whole months of single generations that stay beside the running one; unset = all. */
  GENERATION_RETENTION_MONTHS: optionalText.transform((text) => text === void 0 ? void 0 : Number(text)).pipe(z.number().int().min(2).max(1200).optional()),
  /** What becomes of older ones: their tables are kept apart, or dropped. */
  GENERATION_DETACHED: z.enum(["keep", "drop"]).default("keep"),
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
  "inlineSchema": '/// One check of the ledger\'s invariants that ended. What is broken stops top-ups: see lib/ledger/audit.\nmodel AuditRun {\n  id         BigInt   @id @default(autoincrement())\n  /// `minute` (what is new, and every balance), `whole` (everything).\n  kind       String\n  startedAt  DateTime @map("started_at") @db.Timestamptz(3)\n  finishedAt DateTime @map("finished_at") @db.Timestamptz(3)\n  /// `[{invariant, checked, violations}]`\n  results    Json\n  /// Sum over the invariants.\n  violations BigInt\n\n  @@index([kind, id])\n  @@map("audit_run")\n}\n\n/// An operator\'s word that violations are known and top-ups may go on; holds until more of them are found, or none.\nmodel AuditAcknowledgement {\n  id         BigInt   @id @default(autoincrement())\n  reason     String\n  /// `{<invariant>: <violations>}` as known at that moment.\n  violations Json\n  createdAt  DateTime @default(now()) @map("created_at") @db.Timestamptz(3)\n\n  @@map("audit_acknowledgement")\n}\n\n/// One row: up to where the ledger has been checked and summed up.\nmodel AuditWatermark {\n  /// Always 1.\n  id                     Int      @id @default(1)\n  /// Transactions up to here are in the two tables below, and nothing up to here can still be committed.\n  transactionId          BigInt   @default(0) @map("transaction_id")\n  /// Becomes the next one once no transaction runs that ran when it was noted.\n  candidateTransactionId BigInt   @default(0) @map("candidate_transaction_id")\n  /// First database transaction that began after the candidate was noted.\n  candidateXid           BigInt   @default(0) @map("candidate_xid")\n  candidateAt            DateTime @default(now()) @map("candidate_at") @db.Timestamptz(3)\n\n  @@map("audit_watermark")\n}\n\n/// Sums of each account\'s entries up to the watermark, in nano-dollars.\nmodel AuditAccountSum {\n  accountId     BigInt @id @map("account_id")\n  sumNanos      BigInt @map("sum_nanos")\n  /// Of that, everything but usage and overruns.\n  creditedNanos BigInt @map("credited_nanos")\n  /// Of that, purchases.\n  boughtNanos   BigInt @map("bought_nanos")\n  /// Of that, overruns and disputes, which may take a balance below zero; not positive.\n  excessNanos   BigInt @map("excess_nanos")\n\n  @@map("audit_account_sum")\n}\n\n/// Sum of what each key\'s generations cost, of those that are billed by transactions up to the watermark.\nmodel AuditKeySum {\n  apiKeyId String @id @map("api_key_id")\n  sumNanos BigInt @map("sum_nanos")\n\n  @@map("audit_key_sum")\n}\n\n/// A person who can sign in.\nmodel User {\n  /// `user_\u2026`\n  id              String    @id\n  /// Lower-cased and trimmed before it is stored; unique without regard to case.\n  email           String    @unique\n  name            String?\n  imageUrl        String?   @map("image_url")\n  /// argon2id in PHC form; null for people who only ever signed in through GitHub or Google.\n  passwordHash    String?   @map("password_hash")\n  emailVerifiedAt DateTime? @map("email_verified_at") @db.Timestamptz(3)\n  /// Raised to end every session issued before: a session token carries the version it was made with.\n  sessionVersion  Int       @default(1) @map("session_version")\n  createdAt       DateTime  @default(now()) @map("created_at") @db.Timestamptz(3)\n  updatedAt       DateTime  @default(now()) @updatedAt @map("updated_at") @db.Timestamptz(3)\n\n  oauthAccounts     OauthAccount[]\n  emailTokens       EmailToken[]\n  memberships       Membership[]\n  createdKeys       ApiKey[]\n  providerKeys      ProviderKey[]\n  oauthCodes        OauthCode[]\n  retirementNotices RetirementNotice[]\n\n  @@map("app_user")\n}\n\n/// A sign-in through an outside identity provider.\nmodel OauthAccount {\n  /// `github` or `google`.\n  provider          String\n  providerAccountId String   @map("provider_account_id")\n  userId            String   @map("user_id")\n  createdAt         DateTime @default(now()) @map("created_at") @db.Timestamptz(3)\n\n  user User @relation(fields: [userId], references: [id], onDelete: Cascade)\n\n  @@id([provider, providerAccountId])\n  @@index([userId])\n  @@map("oauth_account")\n}\n\n/// A link that was sent by e-mail: verifies an address or resets a password, once.\nmodel EmailToken {\n  /// SHA-256 (hex) of the token in the link; the token itself is never stored.\n  tokenHash String    @id @map("token_hash")\n  userId    String    @map("user_id")\n  /// `verify_email` or `reset_password`.\n  purpose   String\n  expiresAt DateTime  @map("expires_at") @db.Timestamptz(3)\n  usedAt    DateTime? @map("used_at") @db.Timestamptz(3)\n  createdAt DateTime  @default(now()) @map("created_at") @db.Timestamptz(3)\n\n  user User @relation(fields: [userId], references: [id], onDelete: Cascade)\n\n  @@index([userId, purpose])\n  @@map("email_token")\n}\n\n/// Failed or costly tries per subject, for throttles that hold across processes.\nmodel Throttle {\n  /// What is counted, for example `sign_in:account:<sha256 of the e-mail>` or `sign_in:address:<ip>`.\n  subject     String\n  windowStart DateTime @map("window_start") @db.Timestamptz(3)\n  count       Int      @default(0)\n\n  @@id([subject, windowStart])\n  @@index([windowStart])\n  @@map("throttle")\n}\n\n/// Buys credits by itself when the balance runs low; one row per organization that ever set it up. See lib/billing/auto-top-up.\nmodel AutoTopUp {\n  organizationId      String    @id @map("organization_id")\n  /// What the admins want. Whether it may charge now is decided by the columns below as well.\n  enabled             Boolean\n  /// It buys when less than this is available, in cents.\n  thresholdCents      Int       @map("threshold_cents")\n  /// What each purchase adds to the balance, in cents; our fee comes on top.\n  amountCents         Int       @map("amount_cents")\n  /// Most that the card pays in a UTC month, fees included, in cents; null = no cap.\n  monthlyCapCents     Int?      @map("monthly_cap_cents")\n  /// The saved card at Stripe, and what people know it by.\n  paymentMethodId     String    @map("payment_method_id")\n  cardBrand           String    @map("card_brand")\n  cardLast4           String    @map("card_last4")\n  /// Declines since the last payment that went through.\n  consecutiveDeclines Int       @default(0) @map("consecutive_declines")\n  /// The bank\'s or Stripe\'s code for the last of them.\n  lastFailureCode     String?   @map("last_failure_code")\n  /// No purchase begins before: an hour after a decline, the next month after the cap.\n  nextAttemptAt       DateTime? @map("next_attempt_at") @db.Timestamptz(3)\n  /// `declined`, `payment_method_gone`, `customer_gone`, `too_many`; an admin has to resume it. Null = not stopped.\n  stoppedReason       String?   @map("stopped_reason")\n  stoppedAt           DateTime? @map("stopped_at") @db.Timestamptz(3)\n  /// The process that works on a purchase has it until then; a dead process\'s work is taken over after it.\n  claimedUntil        DateTime? @map("claimed_until") @db.Timestamptz(3)\n  createdByUserId     String?   @map("created_by_user_id")\n  createdAt           DateTime  @default(now()) @map("created_at") @db.Timestamptz(3)\n  updatedAt           DateTime  @default(now()) @updatedAt @map("updated_at") @db.Timestamptz(3)\n\n  organization Organization      @relation(fields: [organizationId], references: [id], onUpdate: NoAction)\n  notices      AutoTopUpNotice[]\n\n  @@map("auto_top_up")\n}\n\n/// An e-mail that somebody has to get once; written in the transaction that makes it necessary, sent by the worker.\nmodel AutoTopUpNotice {\n  id             BigInt    @default(autoincrement())\n  organizationId String    @map("organization_id")\n  userId         String    @map("user_id")\n  /// `authentication_required`, `capped`, or the reason of a stop.\n  kind           String\n  /// The order that was refused; null when none was.\n  orderId        String?   @map("order_id")\n  createdAt      DateTime  @default(now()) @map("created_at") @db.Timestamptz(3)\n  /// The worker tries no earlier.\n  dueAt          DateTime  @default(now()) @map("due_at") @db.Timestamptz(3)\n  attempts       Int       @default(0)\n  sentAt         DateTime? @map("sent_at") @db.Timestamptz(3)\n\n  autoTopUp AutoTopUp @relation(fields: [organizationId], references: [organizationId], onUpdate: NoAction)\n\n  @@id([id, organizationId])\n  @@index([organizationId])\n  @@map("auto_top_up_notice")\n}\n\n/// A purchase of credits; written before Stripe is called, so that no payment is ever without a row.\nmodel CreditOrder {\n  /// `order_\u2026`; Stripe idempotency keys derive from it.\n  id                  String\n  organizationId      String    @map("organization_id")\n  createdByUserId     String?   @map("created_by_user_id")\n  /// `purchase` of a person, or `auto_top_up`; of the latter at most one is pending per organization.\n  kind                String    @default("purchase")\n  /// `pending`, `paid`, `expired`, `failed`, `refunded`.\n  status              String    @default("pending")\n  /// What is added to the balance, in cents.\n  creditCents         Int       @map("credit_cents")\n  /// Our fee on top, in cents.\n  feeCents            Int       @map("fee_cents")\n  /// What the buyer pays: credit + fee, in cents.\n  totalCents          Int       @map("total_cents")\n  /// Stripe\'s ids are unique over all organizations through TenantLocator.\n  checkoutSessionId   String?   @map("checkout_session_id")\n  paymentIntentId     String?   @map("payment_intent_id")\n  receiptUrl          String?   @map("receipt_url")\n  /// Stripe\'s invoice of the purchase; its links are read from Stripe, because they expire.\n  invoiceId           String?   @map("invoice_id")\n  /// The saved card that was to pay without a payment page; null for a purchase on the page.\n  paymentMethodId     String?   @map("payment_method_id")\n  /// The Stripe customer whose card that is; kept so that the payment is found again even if the customer changes.\n  customerId          String?   @map("customer_id")\n  /// Why it failed, as the bank or Stripe says.\n  failureCode         String?   @map("failure_code")\n  /// The buyer\'s name for this one purchase: a repeated request with it finds the order instead of paying again.\n  requestId           String?   @map("request_id")\n  /// Tax on top of `totalCents`, in cents, where the operator lets Stripe calculate it.\n  taxCents            Int       @default(0) @map("tax_cents")\n  refundedCents       Int       @default(0) @map("refunded_cents")\n  /// Of that, credits; the rest was fee. Counts refunds under way, and no failed ones.\n  refundedCreditCents Int       @default(0) @map("refunded_credit_cents")\n  paidAt              DateTime? @map("paid_at") @db.Timestamptz(3)\n  createdAt           DateTime  @default(now()) @map("created_at") @db.Timestamptz(3)\n  updatedAt           DateTime  @default(now()) @updatedAt @map("updated_at") @db.Timestamptz(3)\n\n  organization Organization @relation(fields: [organizationId], references: [id], onUpdate: NoAction)\n\n  @@id([id, organizationId])\n  @@unique([checkoutSessionId, organizationId])\n  @@unique([paymentIntentId, organizationId])\n  @@unique([organizationId, requestId])\n  @@index([organizationId, createdAt])\n  @@index([status, createdAt])\n  @@map("credit_order")\n}\n\n/// A webhook event as Stripe sent it; the primary key makes duplicates harmless.\nmodel StripeEvent {\n  id            String    @id\n  type          String\n  payload       Json\n  /// Null until its handler finished; the worker retries those.\n  processedAt   DateTime? @map("processed_at") @db.Timestamptz(3)\n  /// Handler tries so far.\n  attempts      Int       @default(0)\n  lastError     String?   @map("last_error")\n  /// The worker tries no earlier.\n  nextAttemptAt DateTime  @default(now()) @map("next_attempt_at") @db.Timestamptz(3)\n  /// Given up after many tries; a person has to look.\n  deadAt        DateTime? @map("dead_at") @db.Timestamptz(3)\n  receivedAt    DateTime  @default(now()) @map("received_at") @db.Timestamptz(3)\n\n  @@index([processedAt, receivedAt])\n  @@map("stripe_event")\n}\n\n/// What an organization spends at most per period. A trigger copies the limits to the balance row, where requests are admitted.\nmodel OrganizationBudget {\n  organizationId String   @map("organization_id")\n  /// `daily` (UTC day), `weekly` (from Monday UTC), `monthly` (UTC month).\n  period         String\n  limitNanos     BigInt   @map("limit_nanos")\n  createdAt      DateTime @default(now()) @map("created_at") @db.Timestamptz(3)\n  updatedAt      DateTime @default(now()) @updatedAt @map("updated_at") @db.Timestamptz(3)\n\n  @@id([organizationId, period])\n  @@map("organization_budget")\n}\n\nmodel Author {\n  /// First part of a model\'s slug, for example `anthropic`.\n  slug String @id\n  name String\n\n  models Model[]\n\n  @@map("author")\n}\n\n/// A company that serves models. The slug is the adapter\'s id in lib/providers.\nmodel Provider {\n  slug              String   @id\n  name              String\n  privacyPolicyUrl  String?  @map("privacy_policy_url")\n  termsOfServiceUrl String?  @map("terms_of_service_url")\n  statusPageUrl     String?  @map("status_page_url")\n  /// ISO 3166 alpha-2.\n  headquarters      String?\n  /// ISO 3166 alpha-2 codes.\n  datacenters       String[]\n\n  endpoints Endpoint[]\n\n  @@map("provider")\n}\n\nmodel Model {\n  /// `author/name`, with `:free` for free variants.\n  slug                String    @id\n  /// Permanent slug that aliases point to.\n  canonicalSlug       String    @map("canonical_slug")\n  authorSlug          String    @map("author_slug")\n  name                String\n  description         String\n  /// Older and alternative slugs that lead here.\n  aliases             String[]\n  /// Tokens.\n  contextLength       Int       @map("context_length")\n  /// Tokens; null = bounded only by the context.\n  maxCompletionTokens Int?      @map("max_completion_tokens")\n  inputModalities     String[]  @map("input_modalities")\n  outputModalities    String[]  @map("output_modalities")\n  tokenizer           String\n  instructType        String?   @map("instruct_type")\n  supportedParameters String[]  @map("supported_parameters")\n  huggingFaceId       String?   @map("hugging_face_id")\n  knowledgeCutoff     DateTime? @map("knowledge_cutoff") @db.Date\n  /// The model writes reasoning before its answer, always or when asked.\n  isReasoning         Boolean   @default(false) @map("is_reasoning")\n  isFree              Boolean   @default(false) @map("is_free")\n  /// When the model came out.\n  releasedAt          DateTime  @map("released_at") @db.Timestamptz(3)\n  /// The last day on which it answers; null = none is known.\n  expirationDate      DateTime? @map("expiration_date") @db.Date\n  /// The model to use instead once it is gone.\n  successorSlug       String?   @map("successor_slug")\n  /// False once it left the catalogue files; generations still point to it.\n  isActive            Boolean   @default(true) @map("is_active")\n\n  author    Author     @relation(fields: [authorSlug], references: [slug])\n  endpoints Endpoint[]\n\n  @@index([authorSlug])\n  @@map("model")\n}\n\n/// One model at one provider.\nmodel Endpoint {\n  /// Stable: `<provider tag>:<model slug>`.\n  id                  String   @id\n  modelSlug           String   @map("model_slug")\n  providerSlug        String   @map("provider_slug")\n  /// Full slug for routing preferences, for example `together` or `deepinfra/turbo`.\n  tag                 String\n  /// The provider\'s own name of the model.\n  providerModelId     String   @map("provider_model_id")\n  /// Tokens.\n  contextLength       Int      @map("context_length")\n  /// Tokens; null = the provider\'s own limit is the context.\n  maxCompletionTokens Int?     @map("max_completion_tokens")\n  /// `fp8`, `bf16` \u2026; null = unknown.\n  quantization        String?\n  supportedParameters String[] @map("supported_parameters")\n  /// The provider may train on prompts; null = unknown, treated as yes.\n  trainsOnPrompts     Boolean? @map("trains_on_prompts")\n  /// Days that prompts are kept; 0 = zero retention; null = unknown.\n  retentionDays       Int?     @map("retention_days")\n  isActive            Boolean  @default(true) @map("is_active")\n\n  model    Model          @relation(fields: [modelSlug], references: [slug])\n  provider Provider       @relation(fields: [providerSlug], references: [slug])\n  prices   PriceVersion[]\n\n  @@index([modelSlug])\n  @@map("endpoint")\n}\n\n/// What an endpoint costs from a moment on. Rows are never changed: a new price is a new row, and a generation names the one it was billed by.\nmodel PriceVersion {\n  /// `price_\u2026`\n  id              String   @id\n  endpointId      String   @map("endpoint_id")\n  /// Pico-dollars (1e-12 USD) per token, as all `\u2026Picos` here.\n  promptPicos     BigInt   @map("prompt_picos")\n  completionPicos BigInt   @map("completion_picos")\n  /// Null = cached tokens cost as much as others.\n  cacheReadPicos  BigInt?  @map("cache_read_picos")\n  /// Null = cache writes cost as much as other prompt tokens.\n  cacheWritePicos BigInt?  @map("cache_write_picos")\n  /// Nano-dollars per request.\n  requestNanos    BigInt   @default(0) @map("request_nanos")\n  /// Nano-dollars per input image.\n  imageNanos      BigInt   @default(0) @map("image_nanos")\n  effectiveFrom   DateTime @default(now()) @map("effective_from") @db.Timestamptz(3)\n\n  endpoint Endpoint @relation(fields: [endpointId], references: [id])\n\n  @@index([endpointId, effectiveFrom(sort: Desc)])\n  @@map("price_version")\n}\n\n/// One row: which catalogue is loaded.\nmodel CatalogState {\n  /// Always 1.\n  id          Int      @id @default(1)\n  /// SHA-256 (hex) of the catalogue files and settings it was loaded from.\n  contentHash String   @map("content_hash")\n  /// Raised at each change; processes compare it with the one they hold.\n  version     Int      @default(1)\n  loadedAt    DateTime @default(now()) @map("loaded_at") @db.Timestamptz(3)\n\n  @@map("catalog_state")\n}\n\n/// A named fallback chain: `model: "@chain/<slug>"` tries its models in order.\nmodel Chain {\n  /// `chain_\u2026`\n  id             String\n  organizationId String   @map("organization_id")\n  /// Unique within the organization; what follows `@chain/`.\n  slug           String\n  name           String\n  description    String?\n  /// Model slugs in the order in which they are tried; 1 to 10.\n  models         String[]\n  createdAt      DateTime @default(now()) @map("created_at") @db.Timestamptz(3)\n  updatedAt      DateTime @default(now()) @updatedAt @map("updated_at") @db.Timestamptz(3)\n\n  organization Organization @relation(fields: [organizationId], references: [id], onDelete: Cascade, onUpdate: NoAction)\n\n  @@id([id, organizationId])\n  @@unique([organizationId, slug])\n  @@map("chain")\n}\n\n/// Whether an organization keeps what its requests say and what they are answered. No row: it does not.\nmodel ContentSetting {\n  organizationId String   @id @map("organization_id")\n  isStored       Boolean  @default(false) @map("is_stored")\n  /// Days after which stored contents are deleted.\n  retentionDays  Int      @default(30) @map("retention_days")\n  updatedAt      DateTime @default(now()) @map("updated_at") @db.Timestamptz(3)\n\n  organization Organization @relation(fields: [organizationId], references: [id], onDelete: Cascade, onUpdate: NoAction)\n\n  @@map("content_setting")\n}\n\n/// Prompt and answer of a generation, for organizations that want them kept. Written and read in SQL by lib/stored-content.\nmodel GenerationContent {\n  organizationId String   @map("organization_id")\n  generationId   String   @map("generation_id")\n  createdAt      DateTime @map("created_at") @db.Timestamptz(3)\n  expiresAt      DateTime @map("expires_at") @db.Timestamptz(3)\n  /// Gzipped JSON sealed with AES-256-GCM (nonce, tag, ciphertext), bound to organization and generation.\n  sealed         Bytes\n  /// Version of CAUSEWAY_ENCRYPTION_KEYS that sealed it.\n  keyVersion     Int      @map("key_version")\n\n  @@id([organizationId, generationId])\n  @@index([expiresAt], map: "generation_content_expires_at")\n  @@map("generation_content")\n}\n\n// Measured from real traffic, never from probes of our own. Gateways write what they saw every few seconds and read what\n// the others saw; a worker folds minutes into hours. No relation to Endpoint: statistics outlive a catalogue row, and\n// writing them must never wait for it.\n\n/// What one process saw of one endpoint within one minute. A process rewrites its own rows as they grow.\nmodel EndpointMinute {\n  minuteAt     DateTime  @map("minute_at") @db.Timestamptz(0)\n  endpointId   String    @map("endpoint_id")\n  processId    String    @map("process_id")\n  /// Attempts that say something about the endpoint: neither the caller\'s mistakes nor 429.\n  requests     Int\n  failures     Int\n  rateLimited  Int       @map("rate_limited")\n  /// Answers with tool calls.\n  toolAnswers  Int       @map("tool_answers")\n  /// Those among them that cannot be executed.\n  toolErrors   Int       @map("tool_errors")\n  /// Histogram of milliseconds to the first token, buckets by lib/endpoint-stats/histogram.ts; empty = none.\n  latency      Int[]\n  /// Histogram of tokens per second.\n  throughput   Int[]\n  /// The last failure that no success followed.\n  failedAt     DateTime? @map("failed_at") @db.Timestamptz(3)\n  /// Until then this process uses the endpoint as a last resort only.\n  ejectedUntil DateTime? @map("ejected_until") @db.Timestamptz(3)\n  /// The provider said when to come back.\n  blockedUntil DateTime? @map("blocked_until") @db.Timestamptz(3)\n\n  @@id([minuteAt, endpointId, processId])\n  @@index([endpointId, minuteAt])\n  @@map("endpoint_minute")\n}\n\n/// The same over all processes and one hour, kept for 400 days.\nmodel EndpointHour {\n  endpointId  String   @map("endpoint_id")\n  hourAt      DateTime @map("hour_at") @db.Timestamptz(0)\n  requests    BigInt\n  failures    BigInt\n  rateLimited BigInt   @map("rate_limited")\n  toolAnswers BigInt   @map("tool_answers")\n  toolErrors  BigInt   @map("tool_errors")\n  latency     Int[]\n  throughput  Int[]\n\n  @@id([endpointId, hourAt])\n  @@index([hourAt])\n  @@map("endpoint_hour")\n}\n\n/// One request to a model and what became of it. Append-only; partitioned by month of `created_at` (Prisma cannot say so:\n/// the migration rules), with a default partition as safety net. Failed requests are here too, with cost 0.\nmodel Generation {\n  /// `gen-\u2026`; unique over all partitions through GenerationKey.\n  id                     String   @map("id")\n  organizationId         String   @map("organization_id")\n  /// When the request arrived.\n  createdAt              DateTime @map("created_at") @db.Timestamptz(3)\n  /// Null for requests from the dashboard.\n  apiKeyId               String?  @map("api_key_id")\n  userId                 String?  @map("user_id")\n  requestId              String?  @map("request_id")\n  /// Slug of the model that answered (of the first one tried, if none did).\n  model                  String\n  requestedModel         String   @map("requested_model")\n  /// Null when no provider was reached.\n  provider               String?\n  endpointId             String?  @map("endpoint_id")\n  /// The prices it was billed by.\n  priceVersionId         String?  @map("price_version_id")\n  /// The provider\'s own id of the answer.\n  upstreamId             String?  @map("upstream_id")\n  streamed               Boolean\n  /// The client went away before the end.\n  cancelled              Boolean\n  finishReason           String?  @map("finish_reason")\n  /// As the provider said it.\n  nativeFinishReason     String?  @map("native_finish_reason")\n  /// `completed`, `error`, `cancelled`.\n  status                 String\n  errorType              String?  @map("error_type")\n  /// Tokens as the provider counted them, as the four below.\n  nativeTokensPrompt     BigInt   @map("native_tokens_prompt")\n  nativeTokensCompletion BigInt   @map("native_tokens_completion")\n  /// Part of the completion tokens.\n  nativeTokensReasoning  BigInt   @map("native_tokens_reasoning")\n  /// Part of the prompt tokens, read from the provider\'s cache.\n  nativeTokensCached     BigInt   @map("native_tokens_cached")\n  /// Part of the prompt tokens, written to the provider\'s cache.\n  nativeTokensCacheWrite BigInt   @map("native_tokens_cache_write")\n  /// The provider gave no usage; tokens are our bounded count.\n  usageEstimated         Boolean  @map("usage_estimated")\n  /// Nano-dollars billed to the customer.\n  costNanos              BigInt   @map("cost_nanos")\n  /// Nano-dollars that the provider charges us.\n  upstreamCostNanos      BigInt   @map("upstream_cost_nanos")\n  /// To the first token.\n  latencyMs              BigInt?  @map("latency_ms")\n  /// From request to last token.\n  generationMs           BigInt?  @map("generation_ms")\n  isFree                 Boolean  @map("is_free")\n  appReferer             String?  @map("app_referer")\n  appTitle               String?  @map("app_title")\n  userAgent              String?  @map("user_agent")\n  /// Hash of the caller\'s `user` field.\n  externalUser           String?  @map("external_user")\n  sessionId              String?  @map("session_id")\n  /// `[{provider, model, endpoint_id, status, error_type, latency_ms}]` in the order tried; `is_byok` where it was a key of theirs.\n  attempts               Json     @default("[]")\n  /// Nano-dollars set aside before the request: the upper bound of its cost.\n  holdNanos              BigInt   @map("hold_nanos")\n  sliceId                BigInt?  @map("slice_id")\n  /// Part of the cost that no hold covered; 0 as a rule.\n  overrunNanos           BigInt   @map("overrun_nanos")\n  /// The usage transaction that has cost - overrun; null when that is 0.\n  ledgerTransactionId    BigInt?  @map("ledger_transaction_id")\n  /// The overrun transaction that has the rest.\n  overrunTransactionId   BigInt?  @map("overrun_transaction_id")\n  /// `chat`, `completions`, `responses`, `messages`, `embeddings`; null before this was noted.\n  api                    String?\n  /// Answered with a provider key of the organization\'s own: the cost is our fee, and we owe the provider nothing.\n  isByok                 Boolean  @default(false) @map("is_byok")\n  /// Nano-dollars that the vendor charges the organization by its list price; 0 without a key of their own.\n  byokUpstreamNanos      BigInt   @default(0) @map("byok_upstream_nanos")\n  /// Slug of the preset that shaped the request.\n  preset                 String?\n  /// The router that chose the model, for example `openrouter/auto`.\n  router                 String?\n  /// What the caller noted about the request: up to 16 pairs of text.\n  metadata               Json?\n  /// The caller\'s place in a trace.\n  trace                  Json?\n  appCategories          String[] @map("app_categories")\n  /// The generation whose stored answer was given again, at no cost.\n  cacheSourceId          String?  @map("cache_source_id")\n  /// The tier that the provider says it served.\n  serviceTier            String?  @map("service_tier")\n\n  @@id([organizationId, createdAt, id])\n  @@index([organizationId, apiKeyId, createdAt, id], map: "generation_key_latest")\n  @@index([ledgerTransactionId], map: "generation_transaction")\n  @@index([overrunTransactionId], map: "generation_overrun_transaction")\n  @@map("generation")\n}\n\n/// Which generation ids exist, in which partition\'s month, and which flush wrote each: makes ids unique and captures idempotent.\nmodel GenerationKey {\n  id             String\n  organizationId String   @map("organization_id")\n  createdAt      DateTime @map("created_at") @db.Timestamptz(3)\n  processId      BigInt   @map("process_id")\n  flushSequence  BigInt   @map("flush_sequence")\n\n  @@id([id, organizationId])\n  @@map("generation_key")\n}\n\n/// Totals per hour (of `Generation.createdAt`, UTC), written in the capture transaction. Charts and totals read this, never generations.\nmodel UsageHourly {\n  organizationId    String   @map("organization_id")\n  hour              DateTime @db.Timestamptz(0)\n  /// Empty for requests from the dashboard.\n  apiKeyId          String   @map("api_key_id")\n  model             String\n  /// Empty when no provider was reached.\n  provider          String\n  requests          BigInt\n  /// Of these, status `error`.\n  errors            BigInt\n  /// Of these, status `cancelled`.\n  cancelled         BigInt\n  promptTokens      BigInt   @map("prompt_tokens")\n  completionTokens  BigInt   @map("completion_tokens")\n  /// Part of the completion tokens.\n  reasoningTokens   BigInt   @map("reasoning_tokens")\n  /// Part of the prompt tokens, as the next one.\n  cachedTokens      BigInt   @map("cached_tokens")\n  cacheWriteTokens  BigInt   @map("cache_write_tokens")\n  /// Nano-dollars, as the next two.\n  costNanos         BigInt   @map("cost_nanos")\n  upstreamCostNanos BigInt   @map("upstream_cost_nanos")\n  /// What vendors charge the organization for answers on its own keys, by their list prices.\n  byokUpstreamNanos BigInt   @default(0) @map("byok_upstream_nanos")\n\n  @@id([organizationId, hour, apiKeyId, model, provider])\n  @@index([hour], map: "usage_hourly_hour", type: Brin)\n  @@map("usage_hourly")\n}\n\n/// An API key. The key itself is shown once and never stored.\nmodel ApiKey {\n  /// `key_\u2026`\n  id                 String\n  organizationId     String    @map("organization_id")\n  createdByUserId    String?   @map("created_by_user_id")\n  /// HMAC-SHA-256 (hex) of the key with the pepper: how a request finds its key (through TenantLocator), and the key\'s public address (`hash`).\n  hash               String\n  /// Masked form for display, for example `sk-cw-v1-abc...123`.\n  label              String\n  name               String\n  /// `inference` may complete; `management` administers keys and cannot.\n  kind               String    @default("inference")\n  /// Most nano-dollars that may be spent per window; null = no limit.\n  limitNanos         BigInt?   @map("limit_nanos")\n  /// `daily` (UTC day), `weekly` (from Monday UTC), `monthly` (UTC month); null = the limit is for the key\'s lifetime.\n  limitReset         String?   @map("limit_reset")\n  /// Requests a minute; null = the account\'s limit alone.\n  rateLimitPerMinute Int?      @map("rate_limit_per_minute")\n  /// The program that got it through the consent page; null for keys that people made.\n  oauthAppId         Int?      @map("oauth_app_id")\n  expiresAt          DateTime? @map("expires_at") @db.Timestamptz(3)\n  /// Written at most once a minute.\n  lastUsedAt         DateTime? @map("last_used_at") @db.Timestamptz(3)\n  disabledAt         DateTime? @map("disabled_at") @db.Timestamptz(3)\n  /// Deleted keys stay as rows, because generations and the ledger point to them.\n  deletedAt          DateTime? @map("deleted_at") @db.Timestamptz(3)\n  createdAt          DateTime  @default(now()) @map("created_at") @db.Timestamptz(3)\n  updatedAt          DateTime  @default(now()) @updatedAt @map("updated_at") @db.Timestamptz(3)\n\n  organization Organization @relation(fields: [organizationId], references: [id], onUpdate: NoAction)\n  createdBy    User?        @relation(fields: [createdByUserId], references: [id])\n  oauthApp     OauthApp?    @relation(fields: [oauthAppId], references: [id])\n\n  @@id([id, organizationId])\n  @@unique([hash, organizationId])\n  @@index([organizationId, createdAt])\n  @@map("api_key")\n}\n\n/// Requests of an organization to free models per UTC window; failed ones are taken back.\nmodel FreeUsage {\n  organizationId String   @map("organization_id")\n  /// `minute` or `day`.\n  windowKind     String   @map("window_kind")\n  windowStart    DateTime @map("window_start") @db.Timestamptz(3)\n  requests       Int      @default(0)\n\n  @@id([organizationId, windowKind, windowStart])\n  @@index([windowStart])\n  @@map("free_usage")\n}\n\n// Written by the SQL functions of the ledger migration only (see lib/ledger/README.md). Triggers refuse UPDATE, DELETE and\n// TRUNCATE on transactions, entries, seals and generations; a deferred trigger seals a transaction at commit and lets none\n// pass whose entries do not sum to zero; checks keep balances from going negative. Prisma reads these tables, it never writes them.\n\n/// An account of the double entry: one `customer_credit` and one `promotional_credit` per organization, and the platform\'s own.\nmodel LedgerAccount {\n  id             BigInt   @id @default(autoincrement())\n  /// `customer_credit`, `promotional_credit`, `stripe_clearing`, `fee_revenue`, `usage_revenue`, `provider_payable`, `provider_cost`, `write_off`, `grant_expense`, `adjustment`, `dispute_loss`, `breakage`.\n  kind           String\n  /// Set on `customer_credit` and `promotional_credit` only.\n  organizationId String?  @map("organization_id")\n  createdAt      DateTime @default(now()) @map("created_at") @db.Timestamptz(3)\n\n  @@unique([kind, organizationId])\n  @@unique([id, organizationId])\n  @@map("ledger_account")\n}\n\n/// The running balance of an organization, changed in the same database transaction as the entries of its two accounts. Made by a trigger on `organization`.\nmodel LedgerBalance {\n  organizationId       String    @id @map("organization_id")\n  /// `customer_credit`: what was purchased.\n  accountId            BigInt    @map("account_id")\n  promotionalAccountId BigInt    @map("promotional_account_id")\n  /// Nano-dollars, as all `\u2026Nanos` here. Sum of the entries of both accounts: everything that can be spent.\n  postedNanos          BigInt    @default(0) @map("posted_nanos")\n  /// Sum of open slices. Available = posted - held.\n  heldNanos            BigInt    @default(0) @map("held_nanos")\n  /// Of that, what is left of promotional grants. Purchased = posted - promotional.\n  promotionalNanos     BigInt    @default(0) @map("promotional_nanos")\n  /// No grant expires before; null = none ever. A grant that was used up meanwhile may have been the reason.\n  promotionalExpiresAt DateTime? @map("promotional_expires_at") @db.Timestamptz(3)\n  /// Everything but usage: purchases, grants, adjustments, less refunds, disputes and what expired. Used = credited - posted.\n  creditedNanos        BigInt    @default(0) @map("credited_nanos")\n  /// Sum of purchases ever.\n  boughtNanos          BigInt    @default(0) @map("bought_nanos")\n  /// How far available may be below zero: raised by counted overruns and disputes alone, shrinks as the balance recovers.\n  overdraftNanos       BigInt    @default(0) @map("overdraft_nanos")\n  /// Until then, processes keep no unused room of this organization, because another one was short.\n  reclaimUntil         DateTime  @map("reclaim_until") @db.Timestamptz(6)\n  /// Spent in the UTC windows that were current at the last capture (weeks begin on Monday); older windows read as 0.\n  dayStart             DateTime  @map("day_start") @db.Timestamptz(6)\n  dayNanos             BigInt    @default(0) @map("day_nanos")\n  weekStart            DateTime  @map("week_start") @db.Timestamptz(6)\n  weekNanos            BigInt    @default(0) @map("week_nanos")\n  monthStart           DateTime  @map("month_start") @db.Timestamptz(6)\n  monthNanos           BigInt    @default(0) @map("month_nanos")\n  /// Copies of the organization\'s budgets, kept by a trigger; null = none.\n  dayLimitNanos        BigInt?   @map("day_limit_nanos")\n  weekLimitNanos       BigInt?   @map("week_limit_nanos")\n  monthLimitNanos      BigInt?   @map("month_limit_nanos")\n\n  @@map("ledger_balance")\n}\n\n/// One movement of money; its entries sum to zero. Never changed: a correction is a new transaction.\nmodel LedgerTransaction {\n  id               BigInt   @default(autoincrement())\n  /// `topup`, `fee`, `grant`, `usage`, `overrun`, `refund`, `dispute`, `adjustment`, `write_off`, `expiry`.\n  kind             String\n  /// What it was posted for, once per kind (see LedgerReference): a PaymentIntent, a refund, `<process>:<flush>:<organization>` for usage.\n  reference        String\n  /// Empty text: the platform.\n  organizationId   String   @default("") @map("organization_id")\n  memo             String?\n  createdAt        DateTime @default(now()) @map("created_at") @db.Timestamptz(3)\n  /// SHA-256 over the generations that it bills; null where there are none.\n  generationDigest Bytes?   @map("generation_digest")\n\n  entries LedgerEntry[]\n\n  @@id([id, organizationId])\n  @@unique([kind, reference, organizationId])\n  @@index([organizationId, id])\n  @@map("ledger_transaction")\n}\n\n/// Every (kind, reference) that is posted on somebody\'s word, once over all organizations. Not what captures write, whose\n/// references contain the organization, nor expiries, whose references contain the id of a grant.\nmodel LedgerReference {\n  kind           String\n  reference      String\n  /// Empty text: the platform.\n  organizationId String @map("organization_id")\n\n  @@id([kind, reference])\n  @@map("ledger_reference")\n}\n\nmodel LedgerEntry {\n  /// As in its transaction.\n  organizationId String @map("organization_id")\n  transactionId  BigInt @map("transaction_id")\n  accountId      BigInt @map("account_id")\n  /// What is added to the account; positive = credit side (owed, earned), negative = debit side (owned, spent). Never 0.\n  amountNanos    BigInt @map("amount_nanos")\n\n  transaction LedgerTransaction @relation(fields: [transactionId, organizationId], references: [id, organizationId], onUpdate: NoAction, onDelete: NoAction)\n\n  @@id([transactionId, organizationId, accountId])\n  @@index([accountId, transactionId])\n  @@map("ledger_entry")\n}\n\n/// Written by a trigger when its transaction commits: each seal\'s hash covers its transaction and the seal before it, so that nothing can be changed, left out or moved unseen.\nmodel LedgerSeal {\n  /// Empty text: the chain of transactions without an organization.\n  organizationId    String @map("organization_id")\n  /// 1, 2, 3 \u2026 in the order of commits.\n  sequence          BigInt\n  transactionId     BigInt @map("transaction_id")\n  /// As `ledger_balance.posted_nanos` after this transaction.\n  balanceAfterNanos BigInt @map("balance_after_nanos")\n  previousHash      Bytes  @map("previous_hash")\n  hash              Bytes\n\n  @@id([organizationId, sequence])\n  @@unique([transactionId, organizationId])\n  @@map("ledger_seal")\n}\n\n/// One run of a process that holds slices. Its lease covers them all.\nmodel LedgerProcess {\n  id             BigInt    @id @default(autoincrement())\n  name           String\n  /// By the database\'s clock; renewed by a heartbeat.\n  leaseExpiresAt DateTime  @map("lease_expires_at") @db.Timestamptz(6)\n  /// Number of its last committed flush: sending one twice changes nothing.\n  flushSequence  BigInt    @default(0) @map("flush_sequence")\n  startedAt      DateTime  @default(now()) @map("started_at") @db.Timestamptz(3)\n  /// Left, or declared dead after its lease; its slices go back to their balances.\n  endedAt        DateTime? @map("ended_at") @db.Timestamptz(3)\n\n  @@map("ledger_process")\n}\n\n/// Money that one process has set aside for one API key; requests are admitted from it in memory.\nmodel LedgerSlice {\n  id             BigInt   @default(autoincrement())\n  organizationId String   @map("organization_id")\n  /// Null for requests from the dashboard, which have no key.\n  apiKeyId       String?  @map("api_key_id")\n  processId      BigInt   @map("process_id")\n  /// Still set aside.\n  amountNanos    BigInt   @map("amount_nanos")\n  /// Of that, what at most no request holds.\n  headroomNanos  BigInt   @default(0) @map("headroom_nanos")\n  createdAt      DateTime @default(now()) @map("created_at") @db.Timestamptz(3)\n\n  @@id([id, organizationId])\n  @@unique([organizationId, apiKeyId, processId])\n  @@index([processId])\n  @@map("ledger_slice")\n}\n\n/// What a key spent: in all, and in the UTC windows that were current at its last capture (older windows read as 0).\nmodel KeyUsage {\n  apiKeyId       String   @map("api_key_id")\n  organizationId String   @map("organization_id")\n  totalNanos     BigInt   @default(0) @map("total_nanos")\n  dayStart       DateTime @map("day_start") @db.Timestamptz(6)\n  dayNanos       BigInt   @default(0) @map("day_nanos")\n  /// Monday.\n  weekStart      DateTime @map("week_start") @db.Timestamptz(6)\n  weekNanos      BigInt   @default(0) @map("week_nanos")\n  monthStart     DateTime @map("month_start") @db.Timestamptz(6)\n  monthNanos     BigInt   @default(0) @map("month_nanos")\n  /// List prices of answers on the organization\'s own provider keys, in the same windows.\n  byokTotalNanos BigInt   @default(0) @map("byok_total_nanos")\n  byokDayNanos   BigInt   @default(0) @map("byok_day_nanos")\n  byokWeekNanos  BigInt   @default(0) @map("byok_week_nanos")\n  byokMonthNanos BigInt   @default(0) @map("byok_month_nanos")\n\n  @@id([organizationId, apiKeyId])\n  @@map("key_usage")\n}\n\n/// What an organization\'s own provider keys did in a UTC month; decides from where on they cost our fee.\nmodel ByokMonth {\n  organizationId String   @map("organization_id")\n  monthStart     DateTime @map("month_start") @db.Timestamptz(6)\n  /// By the vendors\' list prices.\n  listNanos      BigInt   @default(0) @map("list_nanos")\n  feeNanos       BigInt   @default(0) @map("fee_nanos")\n\n  @@id([organizationId, monthStart])\n  @@map("byok_month")\n}\n\n/// Credit that was given, not bought. Usage burns it first: lower priority, then what expires earlier, then what is older.\nmodel PromotionalGrant {\n  /// Given once per id, over all organizations (see LedgerReference).\n  id             String\n  organizationId String    @map("organization_id")\n  /// What it was given for: a code, an operator\'s reason.\n  source         String\n  priority       Int\n  amountNanos    BigInt    @map("amount_nanos")\n  remainingNanos BigInt    @map("remaining_nanos")\n  expiredNanos   BigInt    @default(0) @map("expired_nanos")\n  /// Null = never.\n  expiresAt      DateTime? @map("expires_at") @db.Timestamptz(3)\n  createdAt      DateTime  @default(now()) @map("created_at") @db.Timestamptz(3)\n\n  @@id([id, organizationId])\n  @@index([organizationId, createdAt])\n  @@map("promotional_grant")\n}\n\n/// An e-mail that tells an admin of the last day of a model that the organization uses.\nmodel RetirementNotice {\n  organizationId String    @map("organization_id")\n  userId         String    @map("user_id")\n  modelSlug      String    @map("model_slug")\n  /// The last day as it was known then: another day is told anew.\n  expirationDate DateTime  @map("expiration_date") @db.Date\n  /// `announced` once the day is known, `last_week` in the seven days before it.\n  stage          String\n  createdAt      DateTime  @default(now()) @map("created_at") @db.Timestamptz(3)\n  /// When it is to be tried next.\n  dueAt          DateTime  @default(now()) @map("due_at") @db.Timestamptz(3)\n  attempts       Int       @default(0)\n  sentAt         DateTime? @map("sent_at") @db.Timestamptz(3)\n\n  organization Organization @relation(fields: [organizationId], references: [id], onDelete: Cascade, onUpdate: NoAction)\n  user         User         @relation(fields: [userId], references: [id], onDelete: Cascade)\n\n  @@id([organizationId, userId, modelSlug, expirationDate, stage])\n  @@index([userId])\n  @@map("retirement_notice")\n}\n\n/// A program that people let have a key through the consent page, known by where it is called back.\nmodel OauthApp {\n  id        Int      @id @default(autoincrement())\n  /// Origin of the callback, for example `https://app.example`; a program on the person\'s own computer is `http://localhost`.\n  origin    String   @unique\n  createdAt DateTime @default(now()) @map("created_at") @db.Timestamptz(3)\n\n  codes OauthCode[]\n  keys  ApiKey[]\n\n  @@map("oauth_app")\n}\n\n/// What a person allowed: exchanged once, soon, for an API key (PKCE, RFC 7636).\nmodel OauthCode {\n  /// SHA-256 (hex) of the code; the code itself is never stored.\n  codeHash            String    @id @map("code_hash")\n  organizationId      String    @map("organization_id")\n  userId              String    @map("user_id")\n  appId               Int       @map("app_id")\n  /// Null for an app that gave none.\n  codeChallenge       String?   @map("code_challenge")\n  /// `S256` or `plain`; null without a challenge.\n  codeChallengeMethod String?   @map("code_challenge_method")\n  /// Name, limit, reset and expiry of the key to be.\n  keyName             String    @map("key_name")\n  limitNanos          BigInt?   @map("limit_nanos")\n  limitReset          String?   @map("limit_reset")\n  keyExpiresAt        DateTime? @map("key_expires_at") @db.Timestamptz(3)\n  expiresAt           DateTime  @map("expires_at") @db.Timestamptz(3)\n  usedAt              DateTime? @map("used_at") @db.Timestamptz(3)\n  createdAt           DateTime  @default(now()) @map("created_at") @db.Timestamptz(3)\n\n  organization Organization @relation(fields: [organizationId], references: [id], onDelete: Cascade, onUpdate: NoAction)\n  user         User         @relation(fields: [userId], references: [id], onDelete: Cascade)\n  app          OauthApp     @relation(fields: [appId], references: [id])\n\n  @@index([expiresAt])\n  @@map("oauth_code")\n}\n\n/// The tenant: owns credits, keys, chains and usage. Each person gets a personal one at sign-up.\nmodel Organization {\n  /// `org_\u2026`\n  id                String    @id\n  name              String\n  /// Set on the organization that sign-up made for one person; null on shared ones.\n  personalForUserId String?   @unique @map("personal_for_user_id")\n  /// The Stripe customer, made at the first purchase.\n  stripeCustomerId  String?   @unique @map("stripe_customer_id")\n  /// Since then no inference, no top-ups and no refunds, because a payment is disputed; null when all is well.\n  frozenAt          DateTime? @map("frozen_at") @db.Timestamptz(3)\n  /// `dispute`, or what the operator wrote.\n  frozenReason      String?   @map("frozen_reason")\n  createdAt         DateTime  @default(now()) @map("created_at") @db.Timestamptz(3)\n\n  memberships       Membership[]\n  apiKeys           ApiKey[]\n  chains            Chain[]\n  presets           Preset[]\n  creditOrders      CreditOrder[]\n  autoTopUp         AutoTopUp?\n  routingDefaults   RoutingDefaults?\n  contentSetting    ContentSetting?\n  providerKeys      ProviderKey[]\n  oauthCodes        OauthCode[]\n  retirementNotices RetirementNotice[]\n  locators          TenantLocator[]\n\n  @@map("organization")\n}\n\nmodel Membership {\n  organizationId String   @map("organization_id")\n  userId         String   @map("user_id")\n  /// `admin` buys credits and manages keys; `member` uses the dashboard and own keys.\n  role           String\n  createdAt      DateTime @default(now()) @map("created_at") @db.Timestamptz(3)\n\n  organization Organization @relation(fields: [organizationId], references: [id], onDelete: Cascade, onUpdate: NoAction)\n  user         User         @relation(fields: [userId], references: [id], onDelete: Cascade)\n\n  @@id([organizationId, userId])\n  @@index([userId])\n  @@map("membership")\n}\n\n/// Answers that are given again for the same body within their time (`X-OpenRouter-Cache`). Unlogged: a crash of the database\n/// empties it, which costs a miss. Read and written in SQL by lib/response-cache.\nmodel ResponseCache {\n  /// The API key\'s id, or `user:` and the person\'s id for requests from the dashboard.\n  scope          String\n  /// SHA-256 (hex) over model, API, stream mode and body.\n  hash           String\n  organizationId String   @map("organization_id")\n  /// The one that was billed.\n  generationId   String   @map("generation_id")\n  /// JSON.\n  answer         String\n  sizeBytes      Int      @map("size_bytes")\n  ttlSeconds     Int      @map("ttl_seconds")\n  createdAt      DateTime @default(now()) @map("created_at") @db.Timestamptz(3)\n  expiresAt      DateTime @map("expires_at") @db.Timestamptz(3)\n\n  @@id([scope, hash, organizationId])\n  @@index([expiresAt], map: "response_cache_expires_at")\n  @@index([organizationId, createdAt], map: "response_cache_organization")\n  @@map("response_cache")\n}\n\n/// One `Idempotency-Key` of an API key within its day. Read and written in SQL by lib/idempotency.\nmodel IdempotencyRecord {\n  /// As in ResponseCache.\n  scope          String\n  idempotencyKey String   @map("idempotency_key")\n  organizationId String   @map("organization_id")\n  /// SHA-256 (hex) over API and body.\n  bodyHash       String   @map("body_hash")\n  /// Stays the same whoever runs the request: an id bills once.\n  generationId   String   @map("generation_id")\n  /// `running`, `done`.\n  state          String\n  /// Who runs it; a random name per process.\n  runner         String\n  /// By the database\'s clock.\n  leaseExpiresAt DateTime @map("lease_expires_at") @db.Timestamptz(3)\n  status         Int?\n  headers        Json?\n  /// The answer as it was sent; null when it may not or could not be kept.\n  body           Bytes?\n  createdAt      DateTime @default(now()) @map("created_at") @db.Timestamptz(3)\n  expiresAt      DateTime @map("expires_at") @db.Timestamptz(3)\n\n  @@id([scope, idempotencyKey, organizationId])\n  @@index([expiresAt], map: "idempotency_record_expires_at")\n  @@index([runner], map: "idempotency_record_running")\n  @@map("idempotency_record")\n}\n\n/// A named configuration of requests: `model: "@preset/<slug>"`. What it says stands in its versions.\nmodel Preset {\n  /// `preset_\u2026`\n  id                String\n  organizationId    String    @map("organization_id")\n  /// Unique within the organization; what follows `@preset/`.\n  slug              String\n  name              String\n  description       String?\n  /// `active`, `disabled` or `archived`; only active ones can be used.\n  status            String    @default("active")\n  /// The person who made it; null for a key without one.\n  creatorUserId     String?   @map("creator_user_id")\n  /// Number of the version that requests use.\n  designatedVersion Int       @map("designated_version")\n  createdAt         DateTime  @default(now()) @map("created_at") @db.Timestamptz(3)\n  updatedAt         DateTime  @default(now()) @map("updated_at") @db.Timestamptz(3)\n  statusUpdatedAt   DateTime? @map("status_updated_at") @db.Timestamptz(3)\n\n  organization Organization    @relation(fields: [organizationId], references: [id], onDelete: Cascade, onUpdate: NoAction)\n  versions     PresetVersion[]\n\n  @@id([id, organizationId])\n  @@unique([organizationId, slug])\n  @@index([organizationId, updatedAt])\n  @@map("preset")\n}\n\n/// What a preset said from one moment on. Never changed: a change is a new version, and going back designates an old one.\nmodel PresetVersion {\n  /// `presetver_\u2026`\n  id             String\n  organizationId String   @map("organization_id")\n  presetId       String   @map("preset_id")\n  /// 1, 2, 3 \u2026\n  version        Int\n  /// A person\'s id, or the organization\'s for a key without a person.\n  creatorId      String   @map("creator_id")\n  /// Put in front of the conversation.\n  systemPrompt   String?  @map("system_prompt")\n  /// Fields of a chat request, and `cache_enabled` and `cache_ttl_seconds`.\n  config         Json\n  createdAt      DateTime @default(now()) @map("created_at") @db.Timestamptz(3)\n\n  preset Preset @relation(fields: [presetId, organizationId], references: [id, organizationId], onDelete: Cascade, onUpdate: NoAction)\n\n  @@id([id, organizationId])\n  @@unique([presetId, version, organizationId])\n  @@map("preset_version")\n}\n\n/// A code that gives promotional credit to whoever redeems it. Made by the operator; the code itself is shown once and never stored.\nmodel PromotionalCode {\n  /// `promo_\u2026`\n  id             String    @id\n  /// HMAC-SHA-256 (hex) of the code in capitals without spaces and hyphens.\n  codeHash       String    @unique @map("code_hash")\n  /// Its first letters, for lists.\n  label          String\n  /// Nano-dollars for each who redeems it.\n  amountNanos    BigInt    @map("amount_nanos")\n  redemptionsMax Int       @map("redemptions_max")\n  /// So many did.\n  redemptions    Int       @default(0)\n  validFrom      DateTime  @default(now()) @map("valid_from") @db.Timestamptz(3)\n  /// Null = until it is used up or disabled.\n  validUntil     DateTime? @map("valid_until") @db.Timestamptz(3)\n  /// Days after which what is left of the credit expires; null = never.\n  creditDays     Int?      @map("credit_days")\n  /// Grants of a lower one are used first.\n  priority       Int       @default(0)\n  disabledAt     DateTime? @map("disabled_at") @db.Timestamptz(3)\n  createdAt      DateTime  @default(now()) @map("created_at") @db.Timestamptz(3)\n\n  redeemed PromotionalRedemption[]\n\n  @@map("promotional_code")\n}\n\n/// Who redeemed what: once per organization and once per person. Its id is the reference of the grant in the ledger.\nmodel PromotionalRedemption {\n  /// `redeem_\u2026`\n  id             String   @id\n  codeId         String   @map("code_id")\n  organizationId String   @map("organization_id")\n  /// Null when a management key without a person did it.\n  userId         String?  @map("user_id")\n  redeemedAt     DateTime @default(now()) @map("redeemed_at") @db.Timestamptz(3)\n\n  code PromotionalCode @relation(fields: [codeId], references: [id])\n\n  @@unique([codeId, organizationId])\n  @@unique([codeId, userId])\n  @@index([organizationId, redeemedAt])\n  @@map("promotional_redemption")\n}\n\n/// Every change of a budget, by whom; never changed. The newest row of a period says when its budget was last changed.\nmodel BudgetChange {\n  id             BigInt   @default(autoincrement())\n  organizationId String   @map("organization_id")\n  /// `daily`, `weekly`, `monthly`.\n  period         String\n  /// Nano-dollars; null = there was none.\n  beforeNanos    BigInt?  @map("before_nanos")\n  /// Nano-dollars; null = it was removed.\n  afterNanos     BigInt?  @map("after_nanos")\n  /// The person, or the one who made the key.\n  userId         String?  @map("user_id")\n  /// The management key it was changed with; null from the dashboard.\n  apiKeyId       String?  @map("api_key_id")\n  changedAt      DateTime @default(now()) @map("changed_at") @db.Timestamptz(3)\n\n  @@id([id, organizationId])\n  @@index([organizationId, period, id])\n  @@map("budget_change")\n}\n\n/// A credential at a provider that an organization brings (BYOK). The key itself is sealed and never shown again.\nmodel ProviderKey {\n  /// A UUID, which is part of what the ciphertext is bound to.\n  id                  String    @db.Uuid\n  organizationId      String    @map("organization_id")\n  /// Adapter id, as in `Endpoint.providerSlug`.\n  provider            String\n  name                String?\n  /// AES-256-GCM: 12 bytes of nonce, 16 of tag, then the key; organization, id and provider are associated data.\n  ciphertext          Bytes\n  /// Which of the installation\'s encryption keys sealed it.\n  keyVersion          Int       @map("key_version")\n  /// The last characters of the key, for people; empty when it is too short to show any.\n  hint                String\n  /// Set for providers without an address of their own.\n  baseUrl             String?   @map("base_url")\n  /// Keys of one provider are tried in ascending order.\n  sortOrder           Int       @map("sort_order")\n  /// Tried after the platform\'s own capacity instead of before it.\n  isFallback          Boolean   @default(false) @map("is_fallback")\n  /// For the models that this key is for, the platform\'s own capacity at this provider is never used instead.\n  isRequired          Boolean   @default(false) @map("is_required")\n  /// The same for every model, also those that this key is not for; never with `isFallback`.\n  isByokOnly          Boolean   @default(false) @map("is_byok_only")\n  /// False = the account behind it keeps data, so requests that ask for zero retention never use it; null = as the endpoint.\n  declaredZdr         Boolean?  @map("declared_zdr")\n  /// Model slugs that it may be used for; empty = all, as the next two.\n  allowedModels       String[]  @map("allowed_models")\n  allowedApiKeyHashes String[]  @map("allowed_api_key_hashes")\n  allowedUserIds      String[]  @map("allowed_user_ids")\n  createdByUserId     String?   @map("created_by_user_id")\n  disabledAt          DateTime? @map("disabled_at") @db.Timestamptz(3)\n  /// Written at most once a minute, as the next two.\n  lastUsedAt          DateTime? @map("last_used_at") @db.Timestamptz(3)\n  lastErrorAt         DateTime? @map("last_error_at") @db.Timestamptz(3)\n  /// Error type of the last refusal, for example `authentication`.\n  lastErrorType       String?   @map("last_error_type")\n  createdAt           DateTime  @default(now()) @map("created_at") @db.Timestamptz(3)\n  updatedAt           DateTime  @default(now()) @updatedAt @map("updated_at") @db.Timestamptz(3)\n\n  organization Organization @relation(fields: [organizationId], references: [id], onDelete: Cascade, onUpdate: NoAction)\n  createdBy    User?        @relation(fields: [createdByUserId], references: [id])\n\n  @@id([id, organizationId])\n  @@index([organizationId, provider, sortOrder])\n  @@index([keyVersion])\n  @@map("provider_key")\n}\n\n/// Money on its way back to a buyer: by our button (written before Stripe is called) or by somebody in Stripe\'s dashboard.\nmodel CreditRefund {\n  /// `refund_\u2026`; the idempotency key at Stripe and the ledger reference of setting the credits aside derive from it.\n  id                String\n  organizationId    String   @map("organization_id")\n  orderId           String   @map("order_id")\n  paymentIntentId   String   @map("payment_intent_id")\n  /// `button`: ours, `stripe`: made in Stripe\'s dashboard.\n  source            String\n  /// `requested` (credits set aside, Stripe not asked or no answer yet), `pending`, `succeeded`, `failed` (credits are back).\n  status            String\n  /// Taken from the balance, in cents.\n  creditCents       Int      @map("credit_cents")\n  /// Of our fee, in cents; 0 while the fee is kept.\n  feeCents          Int      @map("fee_cents")\n  /// Of the tax on top, in cents.\n  taxCents          Int      @default(0) @map("tax_cents")\n  /// Of the credits, what had been spent before the money went back: our loss.\n  lostNanos         BigInt   @default(0) @map("lost_nanos")\n  /// `re_\u2026`; null until Stripe has made it. Unique over all organizations through TenantLocator.\n  stripeRefundId    String?  @map("stripe_refund_id")\n  failureReason     String?  @map("failure_reason")\n  /// `Idempotency-Key` of the request that asked for it.\n  requestKey        String?  @map("request_key")\n  requestedByUserId String?  @map("requested_by_user_id")\n  createdAt         DateTime @default(now()) @map("created_at") @db.Timestamptz(3)\n  updatedAt         DateTime @default(now()) @updatedAt @map("updated_at") @db.Timestamptz(3)\n\n  @@id([id, organizationId])\n  @@unique([stripeRefundId, organizationId])\n  @@unique([orderId, organizationId, requestKey])\n  @@index([organizationId, createdAt])\n  @@index([status, updatedAt])\n  @@map("credit_refund")\n}\n\n/// A payer\'s complaint to the bank, as it is at Stripe, and what it moved here.\nmodel PaymentDispute {\n  /// `du_\u2026` or `dp_\u2026`; the ledger references are `<id>:withdrawn` and `<id>:reinstated`.\n  id              String\n  organizationId  String    @map("organization_id")\n  orderId         String    @map("order_id")\n  paymentIntentId String    @map("payment_intent_id")\n  /// Stripe\'s word: `needs_response`, `under_review`, `won`, `lost`, `prevented`, `warning_\u2026`, `appeal_\u2026`.\n  status          String\n  reason          String\n  amountCents     Int       @map("amount_cents")\n  /// Taken by the bank, and given back by it, in cents.\n  withdrawnCents  Int       @default(0) @map("withdrawn_cents")\n  reinstatedCents Int       @default(0) @map("reinstated_cents")\n  /// Stripe\'s fee for the dispute, in cents.\n  feeCents        Int       @default(0) @map("fee_cents")\n  /// Of the withdrawn money: from the balance, from our fee, from the tax, and what had been refunded already (our loss).\n  creditCents     Int       @default(0) @map("credit_cents")\n  feeRevenueCents Int       @default(0) @map("fee_revenue_cents")\n  taxCents        Int       @default(0) @map("tax_cents")\n  lossCents       Int       @default(0) @map("loss_cents")\n  evidenceDueAt   DateTime? @map("evidence_due_at") @db.Timestamptz(3)\n  /// The operator decided that it freezes nobody any longer.\n  releasedAt      DateTime? @map("released_at") @db.Timestamptz(3)\n  openedAt        DateTime  @map("opened_at") @db.Timestamptz(3)\n  createdAt       DateTime  @default(now()) @map("created_at") @db.Timestamptz(3)\n  updatedAt       DateTime  @default(now()) @updatedAt @map("updated_at") @db.Timestamptz(3)\n\n  @@id([id, organizationId])\n  @@index([organizationId])\n  @@index([orderId])\n  @@map("payment_dispute")\n}\n\n/// Where the reconciler is in a list of Stripe\'s.\nmodel StripeCursor {\n  name            String   @id\n  /// Everything created before this second was seen.\n  positionSeconds BigInt   @map("position_seconds")\n  updatedAt       DateTime @default(now()) @updatedAt @map("updated_at") @db.Timestamptz(3)\n\n  @@map("stripe_cursor")\n}\n\n/// Every movement of our balance at Stripe, copied, with the posting that has to be in the ledger for it.\nmodel StripeMovement {\n  /// `txn_\u2026`\n  id               String   @id\n  type             String\n  sourceId         String   @map("source_id")\n  currency         String\n  amountCents      Int      @map("amount_cents")\n  feeCents         Int      @map("fee_cents")\n  /// Kind and reference of the ledger transaction that books it; null when it has nothing to do with credits.\n  postingKind      String?  @map("posting_kind")\n  postingReference String?  @map("posting_reference")\n  /// What that transaction has to add to `stripe_clearing`, in nano-dollars.\n  postingNanos     BigInt   @map("posting_nanos")\n  /// The payment behind it, to repair what is missing.\n  paymentIntentId  String?  @map("payment_intent_id")\n  createdAt        DateTime @map("created_at") @db.Timestamptz(3)\n\n  @@index([postingKind, postingReference])\n  @@map("stripe_movement")\n}\n\n/// Where Stripe and the ledger differ, per object, until they agree again.\nmodel PaymentDiscrepancy {\n  /// `<kind>:<reference>` of the posting.\n  id          String    @id\n  /// `missing_in_ledger`, `missing_at_stripe`, `other_amount`.\n  problem     String\n  postingKind String    @map("posting_kind")\n  reference   String\n  /// What Stripe says and what the ledger says about `stripe_clearing`, in nano-dollars.\n  stripeNanos BigInt    @map("stripe_nanos")\n  ledgerNanos BigInt    @map("ledger_nanos")\n  firstSeenAt DateTime  @default(now()) @map("first_seen_at") @db.Timestamptz(3)\n  lastSeenAt  DateTime  @default(now()) @map("last_seen_at") @db.Timestamptz(3)\n  resolvedAt  DateTime? @map("resolved_at") @db.Timestamptz(3)\n\n  @@index([resolvedAt])\n  @@map("payment_discrepancy")\n}\n\n// Months of generations that the retention took away (lib/ledger/retention), and what the audit must still know of them.\n// Written by ledger_detach_note and ledger_detach_finish, which run as the owner of the tables.\n\n/// A month that was, or is about to be, detached.\nmodel LedgerDetachedMonth {\n  /// `generation_2025_10`: its name while it was a partition; afterwards `ledger_generation_2025_10`.\n  partitionName String    @id @map("partition_name")\n  fromAt        DateTime  @map("from_at") @db.Timestamptz(3)\n  toAt          DateTime  @map("to_at") @db.Timestamptz(3)\n  generations   BigInt\n  notedAt       DateTime  @default(now()) @map("noted_at") @db.Timestamptz(3)\n  detachedAt    DateTime? @map("detached_at") @db.Timestamptz(3)\n  droppedAt     DateTime? @map("dropped_at") @db.Timestamptz(3)\n\n  @@map("ledger_detached_month")\n}\n\n/// Its generations by organization and key.\nmodel LedgerDetachedSum {\n  organizationId    String @map("organization_id")\n  partitionName     String @map("partition_name")\n  /// Empty text: none.\n  apiKeyId          String @map("api_key_id")\n  requests          BigInt\n  costNanos         BigInt @map("cost_nanos")\n  upstreamCostNanos BigInt @map("upstream_cost_nanos")\n  byokNanos         BigInt @map("byok_nanos")\n\n  @@id([organizationId, partitionName, apiKeyId])\n  @@map("ledger_detached_sum")\n}\n\n/// Its part of each transaction that bills it.\nmodel LedgerDetachedTransaction {\n  organizationId String   @map("organization_id")\n  transactionId  BigInt   @map("transaction_id")\n  partitionName  String   @map("partition_name")\n  /// `usage`, `overrun`, `write_off`.\n  kind           String\n  billedNanos    BigInt   @map("billed_nanos")\n  digest         Bytes\n  /// Only of transactions that bill generations of other months too.\n  lines          String[]\n\n  @@id([organizationId, transactionId, partitionName])\n  @@map("ledger_detached_transaction")\n}\n\n/// What an organization wants of every request that does not say so itself. The privacy settings and provider lists are hard:\n/// a request can narrow them, never loosen them.\nmodel RoutingDefaults {\n  organizationId     String   @id @map("organization_id")\n  /// Used when a request names no model; anything that `model` may be except a preset.\n  defaultModel       String?  @map("default_model")\n  /// `price`, `throughput`, `latency` or `exacto`; null = the usual balance.\n  providerSort       String?  @map("provider_sort")\n  /// Empty = all.\n  allowedProviders   String[] @default([]) @map("allowed_providers")\n  ignoredProviders   String[] @default([]) @map("ignored_providers")\n  /// Only providers that do not train on prompts.\n  denyDataCollection Boolean  @default(false) @map("deny_data_collection")\n  /// Only endpoints that keep nothing.\n  zdr                Boolean  @default(false)\n  /// Patterns such as `author/*`; empty = all.\n  autoAllowedModels  String[] @default([]) @map("auto_allowed_models")\n  autoExcludedModels String[] @default([]) @map("auto_excluded_models")\n  /// `low`, `medium`, `high`, `xhigh` or `max`.\n  autoCostTier       String?  @map("auto_cost_tier")\n  updatedAt          DateTime @default(now()) @map("updated_at") @db.Timestamptz(3)\n\n  organization Organization @relation(fields: [organizationId], references: [id], onDelete: Cascade, onUpdate: NoAction)\n\n  @@map("routing_defaults")\n}\n\n// One file per topic in this folder. Fields carry `///` where unit, meaning or nullability is not obvious.\n// Checks, partitions, triggers and functions live in prisma/migrations and are named in the comments here.\ngenerator client {\n  provider = "prisma-client"\n  output   = "../../lib/generated/prisma"\n}\n\ndatasource db {\n  provider = "postgresql"\n}\n\n/// To which organization something belongs that is found by a name of its own, before the organization is known; and that no\n/// two organizations have the same. Written by triggers on the tables it points into.\nmodel TenantLocator {\n  /// `api_key` (its hash), `credit_order`, `checkout_session`, `payment_intent`, `stripe_refund`, `payment_dispute`.\n  kind           String\n  key            String\n  organizationId String @map("organization_id")\n\n  organization Organization @relation(fields: [organizationId], references: [id], onUpdate: NoAction, onDelete: NoAction)\n\n  @@id([kind, key])\n  @@map("tenant_locator")\n}\n\n// Sums of UsageHourly, kept by the worker (ledger_usage_fold) and compared with it by the audit. Nothing else writes them.\n\n/// Usage of a day, or of an hour of the last 35 days, split by one property or several; see lib/analytics/usage-source.ts.\nmodel LedgerUsageSum {\n  organizationId    String   @map("organization_id")\n  /// `hour` or `day`, in UTC.\n  unit              String\n  /// `model`, `api_key`, `provider`; for days `model_provider` and `all` (all three) too. Properties beside it are empty text.\n  split             String\n  startsAt          DateTime @map("starts_at") @db.Timestamptz(0)\n  apiKeyId          String   @map("api_key_id")\n  model             String\n  provider          String\n  requests          BigInt\n  errors            BigInt\n  cancelled         BigInt\n  promptTokens      BigInt   @map("prompt_tokens")\n  completionTokens  BigInt   @map("completion_tokens")\n  reasoningTokens   BigInt   @map("reasoning_tokens")\n  cachedTokens      BigInt   @map("cached_tokens")\n  cacheWriteTokens  BigInt   @map("cache_write_tokens")\n  costNanos         BigInt   @map("cost_nanos")\n  upstreamCostNanos BigInt   @map("upstream_cost_nanos")\n  byokUpstreamNanos BigInt   @map("byok_upstream_nanos")\n\n  @@id([organizationId, unit, split, startsAt, apiKeyId, model, provider])\n  @@index([startsAt], map: "ledger_usage_sum_hour")\n  @@map("ledger_usage_sum")\n}\n\n/// A day whose hours something was added to after they were, or could have been, summed up.\nmodel LedgerUsageStale {\n  organizationId String   @map("organization_id")\n  day            DateTime @db.Timestamptz(0)\n\n  @@id([organizationId, day])\n  @@map("ledger_usage_stale")\n}\n\n/// One row: hours that begin before this moment are in LedgerUsageSum.\nmodel LedgerUsageState {\n  /// Always 1.\n  id          Int      @id\n  foldedUntil DateTime @map("folded_until") @db.Timestamptz(0)\n\n  @@map("ledger_usage_state")\n}\n',
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
config.runtimeDataModel = JSON.parse('{"models":{"AuditRun":{"fields":[{"name":"id","kind":"scalar","type":"BigInt"},{"name":"kind","kind":"scalar","type":"String"},{"name":"startedAt","kind":"scalar","type":"DateTime","dbName":"started_at"},{"name":"finishedAt","kind":"scalar","type":"DateTime","dbName":"finished_at"},{"name":"results","kind":"scalar","type":"Json"},{"name":"violations","kind":"scalar","type":"BigInt"}],"dbName":"audit_run","schema":null},"AuditAcknowledgement":{"fields":[{"name":"id","kind":"scalar","type":"BigInt"},{"name":"reason","kind":"scalar","type":"String"},{"name":"violations","kind":"scalar","type":"Json"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"}],"dbName":"audit_acknowledgement","schema":null},"AuditWatermark":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"transactionId","kind":"scalar","type":"BigInt","dbName":"transaction_id"},{"name":"candidateTransactionId","kind":"scalar","type":"BigInt","dbName":"candidate_transaction_id"},{"name":"candidateXid","kind":"scalar","type":"BigInt","dbName":"candidate_xid"},{"name":"candidateAt","kind":"scalar","type":"DateTime","dbName":"candidate_at"}],"dbName":"audit_watermark","schema":null},"AuditAccountSum":{"fields":[{"name":"accountId","kind":"scalar","type":"BigInt","dbName":"account_id"},{"name":"sumNanos","kind":"scalar","type":"BigInt","dbName":"sum_nanos"},{"name":"creditedNanos","kind":"scalar","type":"BigInt","dbName":"credited_nanos"},{"name":"boughtNanos","kind":"scalar","type":"BigInt","dbName":"bought_nanos"},{"name":"excessNanos","kind":"scalar","type":"BigInt","dbName":"excess_nanos"}],"dbName":"audit_account_sum","schema":null},"AuditKeySum":{"fields":[{"name":"apiKeyId","kind":"scalar","type":"String","dbName":"api_key_id"},{"name":"sumNanos","kind":"scalar","type":"BigInt","dbName":"sum_nanos"}],"dbName":"audit_key_sum","schema":null},"User":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"email","kind":"scalar","type":"String"},{"name":"name","kind":"scalar","type":"String"},{"name":"imageUrl","kind":"scalar","type":"String","dbName":"image_url"},{"name":"passwordHash","kind":"scalar","type":"String","dbName":"password_hash"},{"name":"emailVerifiedAt","kind":"scalar","type":"DateTime","dbName":"email_verified_at"},{"name":"sessionVersion","kind":"scalar","type":"Int","dbName":"session_version"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"updatedAt","kind":"scalar","type":"DateTime","dbName":"updated_at"},{"name":"oauthAccounts","kind":"object","type":"OauthAccount","relationName":"OauthAccountToUser"},{"name":"emailTokens","kind":"object","type":"EmailToken","relationName":"EmailTokenToUser"},{"name":"memberships","kind":"object","type":"Membership","relationName":"MembershipToUser"},{"name":"createdKeys","kind":"object","type":"ApiKey","relationName":"ApiKeyToUser"},{"name":"providerKeys","kind":"object","type":"ProviderKey","relationName":"ProviderKeyToUser"},{"name":"oauthCodes","kind":"object","type":"OauthCode","relationName":"OauthCodeToUser"},{"name":"retirementNotices","kind":"object","type":"RetirementNotice","relationName":"RetirementNoticeToUser"}],"dbName":"app_user","schema":null},"OauthAccount":{"fields":[{"name":"provider","kind":"scalar","type":"String"},{"name":"providerAccountId","kind":"scalar","type":"String","dbName":"provider_account_id"},{"name":"userId","kind":"scalar","type":"String","dbName":"user_id"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"user","kind":"object","type":"User","relationName":"OauthAccountToUser"}],"dbName":"oauth_account","schema":null},"EmailToken":{"fields":[{"name":"tokenHash","kind":"scalar","type":"String","dbName":"token_hash"},{"name":"userId","kind":"scalar","type":"String","dbName":"user_id"},{"name":"purpose","kind":"scalar","type":"String"},{"name":"expiresAt","kind":"scalar","type":"DateTime","dbName":"expires_at"},{"name":"usedAt","kind":"scalar","type":"DateTime","dbName":"used_at"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"user","kind":"object","type":"User","relationName":"EmailTokenToUser"}],"dbName":"email_token","schema":null},"Throttle":{"fields":[{"name":"subject","kind":"scalar","type":"String"},{"name":"windowStart","kind":"scalar","type":"DateTime","dbName":"window_start"},{"name":"count","kind":"scalar","type":"Int"}],"dbName":"throttle","schema":null},"AutoTopUp":{"fields":[{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"enabled","kind":"scalar","type":"Boolean"},{"name":"thresholdCents","kind":"scalar","type":"Int","dbName":"threshold_cents"},{"name":"amountCents","kind":"scalar","type":"Int","dbName":"amount_cents"},{"name":"monthlyCapCents","kind":"scalar","type":"Int","dbName":"monthly_cap_cents"},{"name":"paymentMethodId","kind":"scalar","type":"String","dbName":"payment_method_id"},{"name":"cardBrand","kind":"scalar","type":"String","dbName":"card_brand"},{"name":"cardLast4","kind":"scalar","type":"String","dbName":"card_last4"},{"name":"consecutiveDeclines","kind":"scalar","type":"Int","dbName":"consecutive_declines"},{"name":"lastFailureCode","kind":"scalar","type":"String","dbName":"last_failure_code"},{"name":"nextAttemptAt","kind":"scalar","type":"DateTime","dbName":"next_attempt_at"},{"name":"stoppedReason","kind":"scalar","type":"String","dbName":"stopped_reason"},{"name":"stoppedAt","kind":"scalar","type":"DateTime","dbName":"stopped_at"},{"name":"claimedUntil","kind":"scalar","type":"DateTime","dbName":"claimed_until"},{"name":"createdByUserId","kind":"scalar","type":"String","dbName":"created_by_user_id"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"updatedAt","kind":"scalar","type":"DateTime","dbName":"updated_at"},{"name":"organization","kind":"object","type":"Organization","relationName":"AutoTopUpToOrganization"},{"name":"notices","kind":"object","type":"AutoTopUpNotice","relationName":"AutoTopUpToAutoTopUpNotice"}],"dbName":"auto_top_up","schema":null},"AutoTopUpNotice":{"fields":[{"name":"id","kind":"scalar","type":"BigInt"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"userId","kind":"scalar","type":"String","dbName":"user_id"},{"name":"kind","kind":"scalar","type":"String"},{"name":"orderId","kind":"scalar","type":"String","dbName":"order_id"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"dueAt","kind":"scalar","type":"DateTime","dbName":"due_at"},{"name":"attempts","kind":"scalar","type":"Int"},{"name":"sentAt","kind":"scalar","type":"DateTime","dbName":"sent_at"},{"name":"autoTopUp","kind":"object","type":"AutoTopUp","relationName":"AutoTopUpToAutoTopUpNotice"}],"dbName":"auto_top_up_notice","schema":null},"CreditOrder":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"createdByUserId","kind":"scalar","type":"String","dbName":"created_by_user_id"},{"name":"kind","kind":"scalar","type":"String"},{"name":"status","kind":"scalar","type":"String"},{"name":"creditCents","kind":"scalar","type":"Int","dbName":"credit_cents"},{"name":"feeCents","kind":"scalar","type":"Int","dbName":"fee_cents"},{"name":"totalCents","kind":"scalar","type":"Int","dbName":"total_cents"},{"name":"checkoutSessionId","kind":"scalar","type":"String","dbName":"checkout_session_id"},{"name":"paymentIntentId","kind":"scalar","type":"String","dbName":"payment_intent_id"},{"name":"receiptUrl","kind":"scalar","type":"String","dbName":"receipt_url"},{"name":"invoiceId","kind":"scalar","type":"String","dbName":"invoice_id"},{"name":"paymentMethodId","kind":"scalar","type":"String","dbName":"payment_method_id"},{"name":"customerId","kind":"scalar","type":"String","dbName":"customer_id"},{"name":"failureCode","kind":"scalar","type":"String","dbName":"failure_code"},{"name":"requestId","kind":"scalar","type":"String","dbName":"request_id"},{"name":"taxCents","kind":"scalar","type":"Int","dbName":"tax_cents"},{"name":"refundedCents","kind":"scalar","type":"Int","dbName":"refunded_cents"},{"name":"refundedCreditCents","kind":"scalar","type":"Int","dbName":"refunded_credit_cents"},{"name":"paidAt","kind":"scalar","type":"DateTime","dbName":"paid_at"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"updatedAt","kind":"scalar","type":"DateTime","dbName":"updated_at"},{"name":"organization","kind":"object","type":"Organization","relationName":"CreditOrderToOrganization"}],"dbName":"credit_order","schema":null},"StripeEvent":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"type","kind":"scalar","type":"String"},{"name":"payload","kind":"scalar","type":"Json"},{"name":"processedAt","kind":"scalar","type":"DateTime","dbName":"processed_at"},{"name":"attempts","kind":"scalar","type":"Int"},{"name":"lastError","kind":"scalar","type":"String","dbName":"last_error"},{"name":"nextAttemptAt","kind":"scalar","type":"DateTime","dbName":"next_attempt_at"},{"name":"deadAt","kind":"scalar","type":"DateTime","dbName":"dead_at"},{"name":"receivedAt","kind":"scalar","type":"DateTime","dbName":"received_at"}],"dbName":"stripe_event","schema":null},"OrganizationBudget":{"fields":[{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"period","kind":"scalar","type":"String"},{"name":"limitNanos","kind":"scalar","type":"BigInt","dbName":"limit_nanos"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"updatedAt","kind":"scalar","type":"DateTime","dbName":"updated_at"}],"dbName":"organization_budget","schema":null},"Author":{"fields":[{"name":"slug","kind":"scalar","type":"String"},{"name":"name","kind":"scalar","type":"String"},{"name":"models","kind":"object","type":"Model","relationName":"AuthorToModel"}],"dbName":"author","schema":null},"Provider":{"fields":[{"name":"slug","kind":"scalar","type":"String"},{"name":"name","kind":"scalar","type":"String"},{"name":"privacyPolicyUrl","kind":"scalar","type":"String","dbName":"privacy_policy_url"},{"name":"termsOfServiceUrl","kind":"scalar","type":"String","dbName":"terms_of_service_url"},{"name":"statusPageUrl","kind":"scalar","type":"String","dbName":"status_page_url"},{"name":"headquarters","kind":"scalar","type":"String"},{"name":"datacenters","kind":"scalar","type":"String"},{"name":"endpoints","kind":"object","type":"Endpoint","relationName":"EndpointToProvider"}],"dbName":"provider","schema":null},"Model":{"fields":[{"name":"slug","kind":"scalar","type":"String"},{"name":"canonicalSlug","kind":"scalar","type":"String","dbName":"canonical_slug"},{"name":"authorSlug","kind":"scalar","type":"String","dbName":"author_slug"},{"name":"name","kind":"scalar","type":"String"},{"name":"description","kind":"scalar","type":"String"},{"name":"aliases","kind":"scalar","type":"String"},{"name":"contextLength","kind":"scalar","type":"Int","dbName":"context_length"},{"name":"maxCompletionTokens","kind":"scalar","type":"Int","dbName":"max_completion_tokens"},{"name":"inputModalities","kind":"scalar","type":"String","dbName":"input_modalities"},{"name":"outputModalities","kind":"scalar","type":"String","dbName":"output_modalities"},{"name":"tokenizer","kind":"scalar","type":"String"},{"name":"instructType","kind":"scalar","type":"String","dbName":"instruct_type"},{"name":"supportedParameters","kind":"scalar","type":"String","dbName":"supported_parameters"},{"name":"huggingFaceId","kind":"scalar","type":"String","dbName":"hugging_face_id"},{"name":"knowledgeCutoff","kind":"scalar","type":"DateTime","dbName":"knowledge_cutoff"},{"name":"isReasoning","kind":"scalar","type":"Boolean","dbName":"is_reasoning"},{"name":"isFree","kind":"scalar","type":"Boolean","dbName":"is_free"},{"name":"releasedAt","kind":"scalar","type":"DateTime","dbName":"released_at"},{"name":"expirationDate","kind":"scalar","type":"DateTime","dbName":"expiration_date"},{"name":"successorSlug","kind":"scalar","type":"String","dbName":"successor_slug"},{"name":"isActive","kind":"scalar","type":"Boolean","dbName":"is_active"},{"name":"author","kind":"object","type":"Author","relationName":"AuthorToModel"},{"name":"endpoints","kind":"object","type":"Endpoint","relationName":"EndpointToModel"}],"dbName":"model","schema":null},"Endpoint":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"modelSlug","kind":"scalar","type":"String","dbName":"model_slug"},{"name":"providerSlug","kind":"scalar","type":"String","dbName":"provider_slug"},{"name":"tag","kind":"scalar","type":"String"},{"name":"providerModelId","kind":"scalar","type":"String","dbName":"provider_model_id"},{"name":"contextLength","kind":"scalar","type":"Int","dbName":"context_length"},{"name":"maxCompletionTokens","kind":"scalar","type":"Int","dbName":"max_completion_tokens"},{"name":"quantization","kind":"scalar","type":"String"},{"name":"supportedParameters","kind":"scalar","type":"String","dbName":"supported_parameters"},{"name":"trainsOnPrompts","kind":"scalar","type":"Boolean","dbName":"trains_on_prompts"},{"name":"retentionDays","kind":"scalar","type":"Int","dbName":"retention_days"},{"name":"isActive","kind":"scalar","type":"Boolean","dbName":"is_active"},{"name":"model","kind":"object","type":"Model","relationName":"EndpointToModel"},{"name":"provider","kind":"object","type":"Provider","relationName":"EndpointToProvider"},{"name":"prices","kind":"object","type":"PriceVersion","relationName":"EndpointToPriceVersion"}],"dbName":"endpoint","schema":null},"PriceVersion":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"endpointId","kind":"scalar","type":"String","dbName":"endpoint_id"},{"name":"promptPicos","kind":"scalar","type":"BigInt","dbName":"prompt_picos"},{"name":"completionPicos","kind":"scalar","type":"BigInt","dbName":"completion_picos"},{"name":"cacheReadPicos","kind":"scalar","type":"BigInt","dbName":"cache_read_picos"},{"name":"cacheWritePicos","kind":"scalar","type":"BigInt","dbName":"cache_write_picos"},{"name":"requestNanos","kind":"scalar","type":"BigInt","dbName":"request_nanos"},{"name":"imageNanos","kind":"scalar","type":"BigInt","dbName":"image_nanos"},{"name":"effectiveFrom","kind":"scalar","type":"DateTime","dbName":"effective_from"},{"name":"endpoint","kind":"object","type":"Endpoint","relationName":"EndpointToPriceVersion"}],"dbName":"price_version","schema":null},"CatalogState":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"contentHash","kind":"scalar","type":"String","dbName":"content_hash"},{"name":"version","kind":"scalar","type":"Int"},{"name":"loadedAt","kind":"scalar","type":"DateTime","dbName":"loaded_at"}],"dbName":"catalog_state","schema":null},"Chain":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"slug","kind":"scalar","type":"String"},{"name":"name","kind":"scalar","type":"String"},{"name":"description","kind":"scalar","type":"String"},{"name":"models","kind":"scalar","type":"String"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"updatedAt","kind":"scalar","type":"DateTime","dbName":"updated_at"},{"name":"organization","kind":"object","type":"Organization","relationName":"ChainToOrganization"}],"dbName":"chain","schema":null},"ContentSetting":{"fields":[{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"isStored","kind":"scalar","type":"Boolean","dbName":"is_stored"},{"name":"retentionDays","kind":"scalar","type":"Int","dbName":"retention_days"},{"name":"updatedAt","kind":"scalar","type":"DateTime","dbName":"updated_at"},{"name":"organization","kind":"object","type":"Organization","relationName":"ContentSettingToOrganization"}],"dbName":"content_setting","schema":null},"GenerationContent":{"fields":[{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"generationId","kind":"scalar","type":"String","dbName":"generation_id"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"expiresAt","kind":"scalar","type":"DateTime","dbName":"expires_at"},{"name":"sealed","kind":"scalar","type":"Bytes"},{"name":"keyVersion","kind":"scalar","type":"Int","dbName":"key_version"}],"dbName":"generation_content","schema":null},"EndpointMinute":{"fields":[{"name":"minuteAt","kind":"scalar","type":"DateTime","dbName":"minute_at"},{"name":"endpointId","kind":"scalar","type":"String","dbName":"endpoint_id"},{"name":"processId","kind":"scalar","type":"String","dbName":"process_id"},{"name":"requests","kind":"scalar","type":"Int"},{"name":"failures","kind":"scalar","type":"Int"},{"name":"rateLimited","kind":"scalar","type":"Int","dbName":"rate_limited"},{"name":"toolAnswers","kind":"scalar","type":"Int","dbName":"tool_answers"},{"name":"toolErrors","kind":"scalar","type":"Int","dbName":"tool_errors"},{"name":"latency","kind":"scalar","type":"Int"},{"name":"throughput","kind":"scalar","type":"Int"},{"name":"failedAt","kind":"scalar","type":"DateTime","dbName":"failed_at"},{"name":"ejectedUntil","kind":"scalar","type":"DateTime","dbName":"ejected_until"},{"name":"blockedUntil","kind":"scalar","type":"DateTime","dbName":"blocked_until"}],"dbName":"endpoint_minute","schema":null},"EndpointHour":{"fields":[{"name":"endpointId","kind":"scalar","type":"String","dbName":"endpoint_id"},{"name":"hourAt","kind":"scalar","type":"DateTime","dbName":"hour_at"},{"name":"requests","kind":"scalar","type":"BigInt"},{"name":"failures","kind":"scalar","type":"BigInt"},{"name":"rateLimited","kind":"scalar","type":"BigInt","dbName":"rate_limited"},{"name":"toolAnswers","kind":"scalar","type":"BigInt","dbName":"tool_answers"},{"name":"toolErrors","kind":"scalar","type":"BigInt","dbName":"tool_errors"},{"name":"latency","kind":"scalar","type":"Int"},{"name":"throughput","kind":"scalar","type":"Int"}],"dbName":"endpoint_hour","schema":null},"Generation":{"fields":[{"name":"id","kind":"scalar","type":"String","dbName":"id"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"apiKeyId","kind":"scalar","type":"String","dbName":"api_key_id"},{"name":"userId","kind":"scalar","type":"String","dbName":"user_id"},{"name":"requestId","kind":"scalar","type":"String","dbName":"request_id"},{"name":"model","kind":"scalar","type":"String"},{"name":"requestedModel","kind":"scalar","type":"String","dbName":"requested_model"},{"name":"provider","kind":"scalar","type":"String"},{"name":"endpointId","kind":"scalar","type":"String","dbName":"endpoint_id"},{"name":"priceVersionId","kind":"scalar","type":"String","dbName":"price_version_id"},{"name":"upstreamId","kind":"scalar","type":"String","dbName":"upstream_id"},{"name":"streamed","kind":"scalar","type":"Boolean"},{"name":"cancelled","kind":"scalar","type":"Boolean"},{"name":"finishReason","kind":"scalar","type":"String","dbName":"finish_reason"},{"name":"nativeFinishReason","kind":"scalar","type":"String","dbName":"native_finish_reason"},{"name":"status","kind":"scalar","type":"String"},{"name":"errorType","kind":"scalar","type":"String","dbName":"error_type"},{"name":"nativeTokensPrompt","kind":"scalar","type":"BigInt","dbName":"native_tokens_prompt"},{"name":"nativeTokensCompletion","kind":"scalar","type":"BigInt","dbName":"native_tokens_completion"},{"name":"nativeTokensReasoning","kind":"scalar","type":"BigInt","dbName":"native_tokens_reasoning"},{"name":"nativeTokensCached","kind":"scalar","type":"BigInt","dbName":"native_tokens_cached"},{"name":"nativeTokensCacheWrite","kind":"scalar","type":"BigInt","dbName":"native_tokens_cache_write"},{"name":"usageEstimated","kind":"scalar","type":"Boolean","dbName":"usage_estimated"},{"name":"costNanos","kind":"scalar","type":"BigInt","dbName":"cost_nanos"},{"name":"upstreamCostNanos","kind":"scalar","type":"BigInt","dbName":"upstream_cost_nanos"},{"name":"latencyMs","kind":"scalar","type":"BigInt","dbName":"latency_ms"},{"name":"generationMs","kind":"scalar","type":"BigInt","dbName":"generation_ms"},{"name":"isFree","kind":"scalar","type":"Boolean","dbName":"is_free"},{"name":"appReferer","kind":"scalar","type":"String","dbName":"app_referer"},{"name":"appTitle","kind":"scalar","type":"String","dbName":"app_title"},{"name":"userAgent","kind":"scalar","type":"String","dbName":"user_agent"},{"name":"externalUser","kind":"scalar","type":"String","dbName":"external_user"},{"name":"sessionId","kind":"scalar","type":"String","dbName":"session_id"},{"name":"attempts","kind":"scalar","type":"Json"},{"name":"holdNanos","kind":"scalar","type":"BigInt","dbName":"hold_nanos"},{"name":"sliceId","kind":"scalar","type":"BigInt","dbName":"slice_id"},{"name":"overrunNanos","kind":"scalar","type":"BigInt","dbName":"overrun_nanos"},{"name":"ledgerTransactionId","kind":"scalar","type":"BigInt","dbName":"ledger_transaction_id"},{"name":"overrunTransactionId","kind":"scalar","type":"BigInt","dbName":"overrun_transaction_id"},{"name":"api","kind":"scalar","type":"String"},{"name":"isByok","kind":"scalar","type":"Boolean","dbName":"is_byok"},{"name":"byokUpstreamNanos","kind":"scalar","type":"BigInt","dbName":"byok_upstream_nanos"},{"name":"preset","kind":"scalar","type":"String"},{"name":"router","kind":"scalar","type":"String"},{"name":"metadata","kind":"scalar","type":"Json"},{"name":"trace","kind":"scalar","type":"Json"},{"name":"appCategories","kind":"scalar","type":"String","dbName":"app_categories"},{"name":"cacheSourceId","kind":"scalar","type":"String","dbName":"cache_source_id"},{"name":"serviceTier","kind":"scalar","type":"String","dbName":"service_tier"}],"dbName":"generation","schema":null},"GenerationKey":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"processId","kind":"scalar","type":"BigInt","dbName":"process_id"},{"name":"flushSequence","kind":"scalar","type":"BigInt","dbName":"flush_sequence"}],"dbName":"generation_key","schema":null},"UsageHourly":{"fields":[{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"hour","kind":"scalar","type":"DateTime"},{"name":"apiKeyId","kind":"scalar","type":"String","dbName":"api_key_id"},{"name":"model","kind":"scalar","type":"String"},{"name":"provider","kind":"scalar","type":"String"},{"name":"requests","kind":"scalar","type":"BigInt"},{"name":"errors","kind":"scalar","type":"BigInt"},{"name":"cancelled","kind":"scalar","type":"BigInt"},{"name":"promptTokens","kind":"scalar","type":"BigInt","dbName":"prompt_tokens"},{"name":"completionTokens","kind":"scalar","type":"BigInt","dbName":"completion_tokens"},{"name":"reasoningTokens","kind":"scalar","type":"BigInt","dbName":"reasoning_tokens"},{"name":"cachedTokens","kind":"scalar","type":"BigInt","dbName":"cached_tokens"},{"name":"cacheWriteTokens","kind":"scalar","type":"BigInt","dbName":"cache_write_tokens"},{"name":"costNanos","kind":"scalar","type":"BigInt","dbName":"cost_nanos"},{"name":"upstreamCostNanos","kind":"scalar","type":"BigInt","dbName":"upstream_cost_nanos"},{"name":"byokUpstreamNanos","kind":"scalar","type":"BigInt","dbName":"byok_upstream_nanos"}],"dbName":"usage_hourly","schema":null},"ApiKey":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"createdByUserId","kind":"scalar","type":"String","dbName":"created_by_user_id"},{"name":"hash","kind":"scalar","type":"String"},{"name":"label","kind":"scalar","type":"String"},{"name":"name","kind":"scalar","type":"String"},{"name":"kind","kind":"scalar","type":"String"},{"name":"limitNanos","kind":"scalar","type":"BigInt","dbName":"limit_nanos"},{"name":"limitReset","kind":"scalar","type":"String","dbName":"limit_reset"},{"name":"rateLimitPerMinute","kind":"scalar","type":"Int","dbName":"rate_limit_per_minute"},{"name":"oauthAppId","kind":"scalar","type":"Int","dbName":"oauth_app_id"},{"name":"expiresAt","kind":"scalar","type":"DateTime","dbName":"expires_at"},{"name":"lastUsedAt","kind":"scalar","type":"DateTime","dbName":"last_used_at"},{"name":"disabledAt","kind":"scalar","type":"DateTime","dbName":"disabled_at"},{"name":"deletedAt","kind":"scalar","type":"DateTime","dbName":"deleted_at"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"updatedAt","kind":"scalar","type":"DateTime","dbName":"updated_at"},{"name":"organization","kind":"object","type":"Organization","relationName":"ApiKeyToOrganization"},{"name":"createdBy","kind":"object","type":"User","relationName":"ApiKeyToUser"},{"name":"oauthApp","kind":"object","type":"OauthApp","relationName":"ApiKeyToOauthApp"}],"dbName":"api_key","schema":null},"FreeUsage":{"fields":[{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"windowKind","kind":"scalar","type":"String","dbName":"window_kind"},{"name":"windowStart","kind":"scalar","type":"DateTime","dbName":"window_start"},{"name":"requests","kind":"scalar","type":"Int"}],"dbName":"free_usage","schema":null},"LedgerAccount":{"fields":[{"name":"id","kind":"scalar","type":"BigInt"},{"name":"kind","kind":"scalar","type":"String"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"}],"dbName":"ledger_account","schema":null},"LedgerBalance":{"fields":[{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"accountId","kind":"scalar","type":"BigInt","dbName":"account_id"},{"name":"promotionalAccountId","kind":"scalar","type":"BigInt","dbName":"promotional_account_id"},{"name":"postedNanos","kind":"scalar","type":"BigInt","dbName":"posted_nanos"},{"name":"heldNanos","kind":"scalar","type":"BigInt","dbName":"held_nanos"},{"name":"promotionalNanos","kind":"scalar","type":"BigInt","dbName":"promotional_nanos"},{"name":"promotionalExpiresAt","kind":"scalar","type":"DateTime","dbName":"promotional_expires_at"},{"name":"creditedNanos","kind":"scalar","type":"BigInt","dbName":"credited_nanos"},{"name":"boughtNanos","kind":"scalar","type":"BigInt","dbName":"bought_nanos"},{"name":"overdraftNanos","kind":"scalar","type":"BigInt","dbName":"overdraft_nanos"},{"name":"reclaimUntil","kind":"scalar","type":"DateTime","dbName":"reclaim_until"},{"name":"dayStart","kind":"scalar","type":"DateTime","dbName":"day_start"},{"name":"dayNanos","kind":"scalar","type":"BigInt","dbName":"day_nanos"},{"name":"weekStart","kind":"scalar","type":"DateTime","dbName":"week_start"},{"name":"weekNanos","kind":"scalar","type":"BigInt","dbName":"week_nanos"},{"name":"monthStart","kind":"scalar","type":"DateTime","dbName":"month_start"},{"name":"monthNanos","kind":"scalar","type":"BigInt","dbName":"month_nanos"},{"name":"dayLimitNanos","kind":"scalar","type":"BigInt","dbName":"day_limit_nanos"},{"name":"weekLimitNanos","kind":"scalar","type":"BigInt","dbName":"week_limit_nanos"},{"name":"monthLimitNanos","kind":"scalar","type":"BigInt","dbName":"month_limit_nanos"}],"dbName":"ledger_balance","schema":null},"LedgerTransaction":{"fields":[{"name":"id","kind":"scalar","type":"BigInt"},{"name":"kind","kind":"scalar","type":"String"},{"name":"reference","kind":"scalar","type":"String"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"memo","kind":"scalar","type":"String"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"generationDigest","kind":"scalar","type":"Bytes","dbName":"generation_digest"},{"name":"entries","kind":"object","type":"LedgerEntry","relationName":"LedgerEntryToLedgerTransaction"}],"dbName":"ledger_transaction","schema":null},"LedgerReference":{"fields":[{"name":"kind","kind":"scalar","type":"String"},{"name":"reference","kind":"scalar","type":"String"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"}],"dbName":"ledger_reference","schema":null},"LedgerEntry":{"fields":[{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"transactionId","kind":"scalar","type":"BigInt","dbName":"transaction_id"},{"name":"accountId","kind":"scalar","type":"BigInt","dbName":"account_id"},{"name":"amountNanos","kind":"scalar","type":"BigInt","dbName":"amount_nanos"},{"name":"transaction","kind":"object","type":"LedgerTransaction","relationName":"LedgerEntryToLedgerTransaction"}],"dbName":"ledger_entry","schema":null},"LedgerSeal":{"fields":[{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"sequence","kind":"scalar","type":"BigInt"},{"name":"transactionId","kind":"scalar","type":"BigInt","dbName":"transaction_id"},{"name":"balanceAfterNanos","kind":"scalar","type":"BigInt","dbName":"balance_after_nanos"},{"name":"previousHash","kind":"scalar","type":"Bytes","dbName":"previous_hash"},{"name":"hash","kind":"scalar","type":"Bytes"}],"dbName":"ledger_seal","schema":null},"LedgerProcess":{"fields":[{"name":"id","kind":"scalar","type":"BigInt"},{"name":"name","kind":"scalar","type":"String"},{"name":"leaseExpiresAt","kind":"scalar","type":"DateTime","dbName":"lease_expires_at"},{"name":"flushSequence","kind":"scalar","type":"BigInt","dbName":"flush_sequence"},{"name":"startedAt","kind":"scalar","type":"DateTime","dbName":"started_at"},{"name":"endedAt","kind":"scalar","type":"DateTime","dbName":"ended_at"}],"dbName":"ledger_process","schema":null},"LedgerSlice":{"fields":[{"name":"id","kind":"scalar","type":"BigInt"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"apiKeyId","kind":"scalar","type":"String","dbName":"api_key_id"},{"name":"processId","kind":"scalar","type":"BigInt","dbName":"process_id"},{"name":"amountNanos","kind":"scalar","type":"BigInt","dbName":"amount_nanos"},{"name":"headroomNanos","kind":"scalar","type":"BigInt","dbName":"headroom_nanos"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"}],"dbName":"ledger_slice","schema":null},"KeyUsage":{"fields":[{"name":"apiKeyId","kind":"scalar","type":"String","dbName":"api_key_id"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"totalNanos","kind":"scalar","type":"BigInt","dbName":"total_nanos"},{"name":"dayStart","kind":"scalar","type":"DateTime","dbName":"day_start"},{"name":"dayNanos","kind":"scalar","type":"BigInt","dbName":"day_nanos"},{"name":"weekStart","kind":"scalar","type":"DateTime","dbName":"week_start"},{"name":"weekNanos","kind":"scalar","type":"BigInt","dbName":"week_nanos"},{"name":"monthStart","kind":"scalar","type":"DateTime","dbName":"month_start"},{"name":"monthNanos","kind":"scalar","type":"BigInt","dbName":"month_nanos"},{"name":"byokTotalNanos","kind":"scalar","type":"BigInt","dbName":"byok_total_nanos"},{"name":"byokDayNanos","kind":"scalar","type":"BigInt","dbName":"byok_day_nanos"},{"name":"byokWeekNanos","kind":"scalar","type":"BigInt","dbName":"byok_week_nanos"},{"name":"byokMonthNanos","kind":"scalar","type":"BigInt","dbName":"byok_month_nanos"}],"dbName":"key_usage","schema":null},"ByokMonth":{"fields":[{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"monthStart","kind":"scalar","type":"DateTime","dbName":"month_start"},{"name":"listNanos","kind":"scalar","type":"BigInt","dbName":"list_nanos"},{"name":"feeNanos","kind":"scalar","type":"BigInt","dbName":"fee_nanos"}],"dbName":"byok_month","schema":null},"PromotionalGrant":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"source","kind":"scalar","type":"String"},{"name":"priority","kind":"scalar","type":"Int"},{"name":"amountNanos","kind":"scalar","type":"BigInt","dbName":"amount_nanos"},{"name":"remainingNanos","kind":"scalar","type":"BigInt","dbName":"remaining_nanos"},{"name":"expiredNanos","kind":"scalar","type":"BigInt","dbName":"expired_nanos"},{"name":"expiresAt","kind":"scalar","type":"DateTime","dbName":"expires_at"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"}],"dbName":"promotional_grant","schema":null},"RetirementNotice":{"fields":[{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"userId","kind":"scalar","type":"String","dbName":"user_id"},{"name":"modelSlug","kind":"scalar","type":"String","dbName":"model_slug"},{"name":"expirationDate","kind":"scalar","type":"DateTime","dbName":"expiration_date"},{"name":"stage","kind":"scalar","type":"String"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"dueAt","kind":"scalar","type":"DateTime","dbName":"due_at"},{"name":"attempts","kind":"scalar","type":"Int"},{"name":"sentAt","kind":"scalar","type":"DateTime","dbName":"sent_at"},{"name":"organization","kind":"object","type":"Organization","relationName":"OrganizationToRetirementNotice"},{"name":"user","kind":"object","type":"User","relationName":"RetirementNoticeToUser"}],"dbName":"retirement_notice","schema":null},"OauthApp":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"origin","kind":"scalar","type":"String"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"codes","kind":"object","type":"OauthCode","relationName":"OauthAppToOauthCode"},{"name":"keys","kind":"object","type":"ApiKey","relationName":"ApiKeyToOauthApp"}],"dbName":"oauth_app","schema":null},"OauthCode":{"fields":[{"name":"codeHash","kind":"scalar","type":"String","dbName":"code_hash"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"userId","kind":"scalar","type":"String","dbName":"user_id"},{"name":"appId","kind":"scalar","type":"Int","dbName":"app_id"},{"name":"codeChallenge","kind":"scalar","type":"String","dbName":"code_challenge"},{"name":"codeChallengeMethod","kind":"scalar","type":"String","dbName":"code_challenge_method"},{"name":"keyName","kind":"scalar","type":"String","dbName":"key_name"},{"name":"limitNanos","kind":"scalar","type":"BigInt","dbName":"limit_nanos"},{"name":"limitReset","kind":"scalar","type":"String","dbName":"limit_reset"},{"name":"keyExpiresAt","kind":"scalar","type":"DateTime","dbName":"key_expires_at"},{"name":"expiresAt","kind":"scalar","type":"DateTime","dbName":"expires_at"},{"name":"usedAt","kind":"scalar","type":"DateTime","dbName":"used_at"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"organization","kind":"object","type":"Organization","relationName":"OauthCodeToOrganization"},{"name":"user","kind":"object","type":"User","relationName":"OauthCodeToUser"},{"name":"app","kind":"object","type":"OauthApp","relationName":"OauthAppToOauthCode"}],"dbName":"oauth_code","schema":null},"Organization":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"name","kind":"scalar","type":"String"},{"name":"personalForUserId","kind":"scalar","type":"String","dbName":"personal_for_user_id"},{"name":"stripeCustomerId","kind":"scalar","type":"String","dbName":"stripe_customer_id"},{"name":"frozenAt","kind":"scalar","type":"DateTime","dbName":"frozen_at"},{"name":"frozenReason","kind":"scalar","type":"String","dbName":"frozen_reason"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"memberships","kind":"object","type":"Membership","relationName":"MembershipToOrganization"},{"name":"apiKeys","kind":"object","type":"ApiKey","relationName":"ApiKeyToOrganization"},{"name":"chains","kind":"object","type":"Chain","relationName":"ChainToOrganization"},{"name":"presets","kind":"object","type":"Preset","relationName":"OrganizationToPreset"},{"name":"creditOrders","kind":"object","type":"CreditOrder","relationName":"CreditOrderToOrganization"},{"name":"autoTopUp","kind":"object","type":"AutoTopUp","relationName":"AutoTopUpToOrganization"},{"name":"routingDefaults","kind":"object","type":"RoutingDefaults","relationName":"OrganizationToRoutingDefaults"},{"name":"contentSetting","kind":"object","type":"ContentSetting","relationName":"ContentSettingToOrganization"},{"name":"providerKeys","kind":"object","type":"ProviderKey","relationName":"OrganizationToProviderKey"},{"name":"oauthCodes","kind":"object","type":"OauthCode","relationName":"OauthCodeToOrganization"},{"name":"retirementNotices","kind":"object","type":"RetirementNotice","relationName":"OrganizationToRetirementNotice"},{"name":"locators","kind":"object","type":"TenantLocator","relationName":"OrganizationToTenantLocator"}],"dbName":"organization","schema":null},"Membership":{"fields":[{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"userId","kind":"scalar","type":"String","dbName":"user_id"},{"name":"role","kind":"scalar","type":"String"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"organization","kind":"object","type":"Organization","relationName":"MembershipToOrganization"},{"name":"user","kind":"object","type":"User","relationName":"MembershipToUser"}],"dbName":"membership","schema":null},"ResponseCache":{"fields":[{"name":"scope","kind":"scalar","type":"String"},{"name":"hash","kind":"scalar","type":"String"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"generationId","kind":"scalar","type":"String","dbName":"generation_id"},{"name":"answer","kind":"scalar","type":"String"},{"name":"sizeBytes","kind":"scalar","type":"Int","dbName":"size_bytes"},{"name":"ttlSeconds","kind":"scalar","type":"Int","dbName":"ttl_seconds"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"expiresAt","kind":"scalar","type":"DateTime","dbName":"expires_at"}],"dbName":"response_cache","schema":null},"IdempotencyRecord":{"fields":[{"name":"scope","kind":"scalar","type":"String"},{"name":"idempotencyKey","kind":"scalar","type":"String","dbName":"idempotency_key"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"bodyHash","kind":"scalar","type":"String","dbName":"body_hash"},{"name":"generationId","kind":"scalar","type":"String","dbName":"generation_id"},{"name":"state","kind":"scalar","type":"String"},{"name":"runner","kind":"scalar","type":"String"},{"name":"leaseExpiresAt","kind":"scalar","type":"DateTime","dbName":"lease_expires_at"},{"name":"status","kind":"scalar","type":"Int"},{"name":"headers","kind":"scalar","type":"Json"},{"name":"body","kind":"scalar","type":"Bytes"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"expiresAt","kind":"scalar","type":"DateTime","dbName":"expires_at"}],"dbName":"idempotency_record","schema":null},"Preset":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"slug","kind":"scalar","type":"String"},{"name":"name","kind":"scalar","type":"String"},{"name":"description","kind":"scalar","type":"String"},{"name":"status","kind":"scalar","type":"String"},{"name":"creatorUserId","kind":"scalar","type":"String","dbName":"creator_user_id"},{"name":"designatedVersion","kind":"scalar","type":"Int","dbName":"designated_version"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"updatedAt","kind":"scalar","type":"DateTime","dbName":"updated_at"},{"name":"statusUpdatedAt","kind":"scalar","type":"DateTime","dbName":"status_updated_at"},{"name":"organization","kind":"object","type":"Organization","relationName":"OrganizationToPreset"},{"name":"versions","kind":"object","type":"PresetVersion","relationName":"PresetToPresetVersion"}],"dbName":"preset","schema":null},"PresetVersion":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"presetId","kind":"scalar","type":"String","dbName":"preset_id"},{"name":"version","kind":"scalar","type":"Int"},{"name":"creatorId","kind":"scalar","type":"String","dbName":"creator_id"},{"name":"systemPrompt","kind":"scalar","type":"String","dbName":"system_prompt"},{"name":"config","kind":"scalar","type":"Json"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"preset","kind":"object","type":"Preset","relationName":"PresetToPresetVersion"}],"dbName":"preset_version","schema":null},"PromotionalCode":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"codeHash","kind":"scalar","type":"String","dbName":"code_hash"},{"name":"label","kind":"scalar","type":"String"},{"name":"amountNanos","kind":"scalar","type":"BigInt","dbName":"amount_nanos"},{"name":"redemptionsMax","kind":"scalar","type":"Int","dbName":"redemptions_max"},{"name":"redemptions","kind":"scalar","type":"Int"},{"name":"validFrom","kind":"scalar","type":"DateTime","dbName":"valid_from"},{"name":"validUntil","kind":"scalar","type":"DateTime","dbName":"valid_until"},{"name":"creditDays","kind":"scalar","type":"Int","dbName":"credit_days"},{"name":"priority","kind":"scalar","type":"Int"},{"name":"disabledAt","kind":"scalar","type":"DateTime","dbName":"disabled_at"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"redeemed","kind":"object","type":"PromotionalRedemption","relationName":"PromotionalCodeToPromotionalRedemption"}],"dbName":"promotional_code","schema":null},"PromotionalRedemption":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"codeId","kind":"scalar","type":"String","dbName":"code_id"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"userId","kind":"scalar","type":"String","dbName":"user_id"},{"name":"redeemedAt","kind":"scalar","type":"DateTime","dbName":"redeemed_at"},{"name":"code","kind":"object","type":"PromotionalCode","relationName":"PromotionalCodeToPromotionalRedemption"}],"dbName":"promotional_redemption","schema":null},"BudgetChange":{"fields":[{"name":"id","kind":"scalar","type":"BigInt"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"period","kind":"scalar","type":"String"},{"name":"beforeNanos","kind":"scalar","type":"BigInt","dbName":"before_nanos"},{"name":"afterNanos","kind":"scalar","type":"BigInt","dbName":"after_nanos"},{"name":"userId","kind":"scalar","type":"String","dbName":"user_id"},{"name":"apiKeyId","kind":"scalar","type":"String","dbName":"api_key_id"},{"name":"changedAt","kind":"scalar","type":"DateTime","dbName":"changed_at"}],"dbName":"budget_change","schema":null},"ProviderKey":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"provider","kind":"scalar","type":"String"},{"name":"name","kind":"scalar","type":"String"},{"name":"ciphertext","kind":"scalar","type":"Bytes"},{"name":"keyVersion","kind":"scalar","type":"Int","dbName":"key_version"},{"name":"hint","kind":"scalar","type":"String"},{"name":"baseUrl","kind":"scalar","type":"String","dbName":"base_url"},{"name":"sortOrder","kind":"scalar","type":"Int","dbName":"sort_order"},{"name":"isFallback","kind":"scalar","type":"Boolean","dbName":"is_fallback"},{"name":"isRequired","kind":"scalar","type":"Boolean","dbName":"is_required"},{"name":"isByokOnly","kind":"scalar","type":"Boolean","dbName":"is_byok_only"},{"name":"declaredZdr","kind":"scalar","type":"Boolean","dbName":"declared_zdr"},{"name":"allowedModels","kind":"scalar","type":"String","dbName":"allowed_models"},{"name":"allowedApiKeyHashes","kind":"scalar","type":"String","dbName":"allowed_api_key_hashes"},{"name":"allowedUserIds","kind":"scalar","type":"String","dbName":"allowed_user_ids"},{"name":"createdByUserId","kind":"scalar","type":"String","dbName":"created_by_user_id"},{"name":"disabledAt","kind":"scalar","type":"DateTime","dbName":"disabled_at"},{"name":"lastUsedAt","kind":"scalar","type":"DateTime","dbName":"last_used_at"},{"name":"lastErrorAt","kind":"scalar","type":"DateTime","dbName":"last_error_at"},{"name":"lastErrorType","kind":"scalar","type":"String","dbName":"last_error_type"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"updatedAt","kind":"scalar","type":"DateTime","dbName":"updated_at"},{"name":"organization","kind":"object","type":"Organization","relationName":"OrganizationToProviderKey"},{"name":"createdBy","kind":"object","type":"User","relationName":"ProviderKeyToUser"}],"dbName":"provider_key","schema":null},"CreditRefund":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"orderId","kind":"scalar","type":"String","dbName":"order_id"},{"name":"paymentIntentId","kind":"scalar","type":"String","dbName":"payment_intent_id"},{"name":"source","kind":"scalar","type":"String"},{"name":"status","kind":"scalar","type":"String"},{"name":"creditCents","kind":"scalar","type":"Int","dbName":"credit_cents"},{"name":"feeCents","kind":"scalar","type":"Int","dbName":"fee_cents"},{"name":"taxCents","kind":"scalar","type":"Int","dbName":"tax_cents"},{"name":"lostNanos","kind":"scalar","type":"BigInt","dbName":"lost_nanos"},{"name":"stripeRefundId","kind":"scalar","type":"String","dbName":"stripe_refund_id"},{"name":"failureReason","kind":"scalar","type":"String","dbName":"failure_reason"},{"name":"requestKey","kind":"scalar","type":"String","dbName":"request_key"},{"name":"requestedByUserId","kind":"scalar","type":"String","dbName":"requested_by_user_id"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"updatedAt","kind":"scalar","type":"DateTime","dbName":"updated_at"}],"dbName":"credit_refund","schema":null},"PaymentDispute":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"orderId","kind":"scalar","type":"String","dbName":"order_id"},{"name":"paymentIntentId","kind":"scalar","type":"String","dbName":"payment_intent_id"},{"name":"status","kind":"scalar","type":"String"},{"name":"reason","kind":"scalar","type":"String"},{"name":"amountCents","kind":"scalar","type":"Int","dbName":"amount_cents"},{"name":"withdrawnCents","kind":"scalar","type":"Int","dbName":"withdrawn_cents"},{"name":"reinstatedCents","kind":"scalar","type":"Int","dbName":"reinstated_cents"},{"name":"feeCents","kind":"scalar","type":"Int","dbName":"fee_cents"},{"name":"creditCents","kind":"scalar","type":"Int","dbName":"credit_cents"},{"name":"feeRevenueCents","kind":"scalar","type":"Int","dbName":"fee_revenue_cents"},{"name":"taxCents","kind":"scalar","type":"Int","dbName":"tax_cents"},{"name":"lossCents","kind":"scalar","type":"Int","dbName":"loss_cents"},{"name":"evidenceDueAt","kind":"scalar","type":"DateTime","dbName":"evidence_due_at"},{"name":"releasedAt","kind":"scalar","type":"DateTime","dbName":"released_at"},{"name":"openedAt","kind":"scalar","type":"DateTime","dbName":"opened_at"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"},{"name":"updatedAt","kind":"scalar","type":"DateTime","dbName":"updated_at"}],"dbName":"payment_dispute","schema":null},"StripeCursor":{"fields":[{"name":"name","kind":"scalar","type":"String"},{"name":"positionSeconds","kind":"scalar","type":"BigInt","dbName":"position_seconds"},{"name":"updatedAt","kind":"scalar","type":"DateTime","dbName":"updated_at"}],"dbName":"stripe_cursor","schema":null},"StripeMovement":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"type","kind":"scalar","type":"String"},{"name":"sourceId","kind":"scalar","type":"String","dbName":"source_id"},{"name":"currency","kind":"scalar","type":"String"},{"name":"amountCents","kind":"scalar","type":"Int","dbName":"amount_cents"},{"name":"feeCents","kind":"scalar","type":"Int","dbName":"fee_cents"},{"name":"postingKind","kind":"scalar","type":"String","dbName":"posting_kind"},{"name":"postingReference","kind":"scalar","type":"String","dbName":"posting_reference"},{"name":"postingNanos","kind":"scalar","type":"BigInt","dbName":"posting_nanos"},{"name":"paymentIntentId","kind":"scalar","type":"String","dbName":"payment_intent_id"},{"name":"createdAt","kind":"scalar","type":"DateTime","dbName":"created_at"}],"dbName":"stripe_movement","schema":null},"PaymentDiscrepancy":{"fields":[{"name":"id","kind":"scalar","type":"String"},{"name":"problem","kind":"scalar","type":"String"},{"name":"postingKind","kind":"scalar","type":"String","dbName":"posting_kind"},{"name":"reference","kind":"scalar","type":"String"},{"name":"stripeNanos","kind":"scalar","type":"BigInt","dbName":"stripe_nanos"},{"name":"ledgerNanos","kind":"scalar","type":"BigInt","dbName":"ledger_nanos"},{"name":"firstSeenAt","kind":"scalar","type":"DateTime","dbName":"first_seen_at"},{"name":"lastSeenAt","kind":"scalar","type":"DateTime","dbName":"last_seen_at"},{"name":"resolvedAt","kind":"scalar","type":"DateTime","dbName":"resolved_at"}],"dbName":"payment_discrepancy","schema":null},"LedgerDetachedMonth":{"fields":[{"name":"partitionName","kind":"scalar","type":"String","dbName":"partition_name"},{"name":"fromAt","kind":"scalar","type":"DateTime","dbName":"from_at"},{"name":"toAt","kind":"scalar","type":"DateTime","dbName":"to_at"},{"name":"generations","kind":"scalar","type":"BigInt"},{"name":"notedAt","kind":"scalar","type":"DateTime","dbName":"noted_at"},{"name":"detachedAt","kind":"scalar","type":"DateTime","dbName":"detached_at"},{"name":"droppedAt","kind":"scalar","type":"DateTime","dbName":"dropped_at"}],"dbName":"ledger_detached_month","schema":null},"LedgerDetachedSum":{"fields":[{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"partitionName","kind":"scalar","type":"String","dbName":"partition_name"},{"name":"apiKeyId","kind":"scalar","type":"String","dbName":"api_key_id"},{"name":"requests","kind":"scalar","type":"BigInt"},{"name":"costNanos","kind":"scalar","type":"BigInt","dbName":"cost_nanos"},{"name":"upstreamCostNanos","kind":"scalar","type":"BigInt","dbName":"upstream_cost_nanos"},{"name":"byokNanos","kind":"scalar","type":"BigInt","dbName":"byok_nanos"}],"dbName":"ledger_detached_sum","schema":null},"LedgerDetachedTransaction":{"fields":[{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"transactionId","kind":"scalar","type":"BigInt","dbName":"transaction_id"},{"name":"partitionName","kind":"scalar","type":"String","dbName":"partition_name"},{"name":"kind","kind":"scalar","type":"String"},{"name":"billedNanos","kind":"scalar","type":"BigInt","dbName":"billed_nanos"},{"name":"digest","kind":"scalar","type":"Bytes"},{"name":"lines","kind":"scalar","type":"String"}],"dbName":"ledger_detached_transaction","schema":null},"RoutingDefaults":{"fields":[{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"defaultModel","kind":"scalar","type":"String","dbName":"default_model"},{"name":"providerSort","kind":"scalar","type":"String","dbName":"provider_sort"},{"name":"allowedProviders","kind":"scalar","type":"String","dbName":"allowed_providers"},{"name":"ignoredProviders","kind":"scalar","type":"String","dbName":"ignored_providers"},{"name":"denyDataCollection","kind":"scalar","type":"Boolean","dbName":"deny_data_collection"},{"name":"zdr","kind":"scalar","type":"Boolean"},{"name":"autoAllowedModels","kind":"scalar","type":"String","dbName":"auto_allowed_models"},{"name":"autoExcludedModels","kind":"scalar","type":"String","dbName":"auto_excluded_models"},{"name":"autoCostTier","kind":"scalar","type":"String","dbName":"auto_cost_tier"},{"name":"updatedAt","kind":"scalar","type":"DateTime","dbName":"updated_at"},{"name":"organization","kind":"object","type":"Organization","relationName":"OrganizationToRoutingDefaults"}],"dbName":"routing_defaults","schema":null},"TenantLocator":{"fields":[{"name":"kind","kind":"scalar","type":"String"},{"name":"key","kind":"scalar","type":"String"},{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"organization","kind":"object","type":"Organization","relationName":"OrganizationToTenantLocator"}],"dbName":"tenant_locator","schema":null},"LedgerUsageSum":{"fields":[{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"unit","kind":"scalar","type":"String"},{"name":"split","kind":"scalar","type":"String"},{"name":"startsAt","kind":"scalar","type":"DateTime","dbName":"starts_at"},{"name":"apiKeyId","kind":"scalar","type":"String","dbName":"api_key_id"},{"name":"model","kind":"scalar","type":"String"},{"name":"provider","kind":"scalar","type":"String"},{"name":"requests","kind":"scalar","type":"BigInt"},{"name":"errors","kind":"scalar","type":"BigInt"},{"name":"cancelled","kind":"scalar","type":"BigInt"},{"name":"promptTokens","kind":"scalar","type":"BigInt","dbName":"prompt_tokens"},{"name":"completionTokens","kind":"scalar","type":"BigInt","dbName":"completion_tokens"},{"name":"reasoningTokens","kind":"scalar","type":"BigInt","dbName":"reasoning_tokens"},{"name":"cachedTokens","kind":"scalar","type":"BigInt","dbName":"cached_tokens"},{"name":"cacheWriteTokens","kind":"scalar","type":"BigInt","dbName":"cache_write_tokens"},{"name":"costNanos","kind":"scalar","type":"BigInt","dbName":"cost_nanos"},{"name":"upstreamCostNanos","kind":"scalar","type":"BigInt","dbName":"upstream_cost_nanos"},{"name":"byokUpstreamNanos","kind":"scalar","type":"BigInt","dbName":"byok_upstream_nanos"}],"dbName":"ledger_usage_sum","schema":null},"LedgerUsageStale":{"fields":[{"name":"organizationId","kind":"scalar","type":"String","dbName":"organization_id"},{"name":"day","kind":"scalar","type":"DateTime"}],"dbName":"ledger_usage_stale","schema":null},"LedgerUsageState":{"fields":[{"name":"id","kind":"scalar","type":"Int"},{"name":"foldedUntil","kind":"scalar","type":"DateTime","dbName":"folded_until"}],"dbName":"ledger_usage_state","schema":null}},"enums":{},"types":{}}');
config.parameterizationSchema = {
  strings: JSON.parse('["where","AuditRun.findUnique","AuditRun.findUniqueOrThrow","orderBy","cursor","AuditRun.findFirst","AuditRun.findFirstOrThrow","AuditRun.findMany","data","AuditRun.createOne","AuditRun.createMany","AuditRun.createManyAndReturn","AuditRun.updateOne","AuditRun.updateMany","AuditRun.updateManyAndReturn","create","update","AuditRun.upsertOne","AuditRun.deleteOne","AuditRun.deleteMany","having","_count","_avg","_sum","_min","_max","AuditRun.groupBy","AuditRun.aggregate","AuditAcknowledgement.findUnique","AuditAcknowledgement.findUniqueOrThrow","AuditAcknowledgement.findFirst","AuditAcknowledgement.findFirstOrThrow","AuditAcknowledgement.findMany","AuditAcknowledgement.createOne","AuditAcknowledgement.createMany","AuditAcknowledgement.createManyAndReturn","AuditAcknowledgement.updateOne","AuditAcknowledgement.updateMany","AuditAcknowledgement.updateManyAndReturn","AuditAcknowledgement.upsertOne","AuditAcknowledgement.deleteOne","AuditAcknowledgement.deleteMany","AuditAcknowledgement.groupBy","AuditAcknowledgement.aggregate","AuditWatermark.findUnique","AuditWatermark.findUniqueOrThrow","AuditWatermark.findFirst","AuditWatermark.findFirstOrThrow","AuditWatermark.findMany","AuditWatermark.createOne","AuditWatermark.createMany","AuditWatermark.createManyAndReturn","AuditWatermark.updateOne","AuditWatermark.updateMany","AuditWatermark.updateManyAndReturn","AuditWatermark.upsertOne","AuditWatermark.deleteOne","AuditWatermark.deleteMany","AuditWatermark.groupBy","AuditWatermark.aggregate","AuditAccountSum.findUnique","AuditAccountSum.findUniqueOrThrow","AuditAccountSum.findFirst","AuditAccountSum.findFirstOrThrow","AuditAccountSum.findMany","AuditAccountSum.createOne","AuditAccountSum.createMany","AuditAccountSum.createManyAndReturn","AuditAccountSum.updateOne","AuditAccountSum.updateMany","AuditAccountSum.updateManyAndReturn","AuditAccountSum.upsertOne","AuditAccountSum.deleteOne","AuditAccountSum.deleteMany","AuditAccountSum.groupBy","AuditAccountSum.aggregate","AuditKeySum.findUnique","AuditKeySum.findUniqueOrThrow","AuditKeySum.findFirst","AuditKeySum.findFirstOrThrow","AuditKeySum.findMany","AuditKeySum.createOne","AuditKeySum.createMany","AuditKeySum.createManyAndReturn","AuditKeySum.updateOne","AuditKeySum.updateMany","AuditKeySum.updateManyAndReturn","AuditKeySum.upsertOne","AuditKeySum.deleteOne","AuditKeySum.deleteMany","AuditKeySum.groupBy","AuditKeySum.aggregate","user","oauthAccounts","emailTokens","memberships","organization","createdBy","app","codes","keys","oauthApp","apiKeys","chains","preset","versions","presets","creditOrders","autoTopUp","notices","routingDefaults","contentSetting","providerKeys","oauthCodes","retirementNotices","locators","createdKeys","User.findUnique","User.findUniqueOrThrow","User.findFirst","User.findFirstOrThrow","User.findMany","User.createOne","User.createMany","User.createManyAndReturn","User.updateOne","User.updateMany","User.updateManyAndReturn","User.upsertOne","User.deleteOne","User.deleteMany","User.groupBy","User.aggregate","OauthAccount.findUnique","OauthAccount.findUniqueOrThrow","OauthAccount.findFirst","OauthAccount.findFirstOrThrow","OauthAccount.findMany","OauthAccount.createOne","OauthAccount.createMany","OauthAccount.createManyAndReturn","OauthAccount.updateOne","OauthAccount.updateMany","OauthAccount.updateManyAndReturn","OauthAccount.upsertOne","OauthAccount.deleteOne","OauthAccount.deleteMany","OauthAccount.groupBy","OauthAccount.aggregate","EmailToken.findUnique","EmailToken.findUniqueOrThrow","EmailToken.findFirst","EmailToken.findFirstOrThrow","EmailToken.findMany","EmailToken.createOne","EmailToken.createMany","EmailToken.createManyAndReturn","EmailToken.updateOne","EmailToken.updateMany","EmailToken.updateManyAndReturn","EmailToken.upsertOne","EmailToken.deleteOne","EmailToken.deleteMany","EmailToken.groupBy","EmailToken.aggregate","Throttle.findUnique","Throttle.findUniqueOrThrow","Throttle.findFirst","Throttle.findFirstOrThrow","Throttle.findMany","Throttle.createOne","Throttle.createMany","Throttle.createManyAndReturn","Throttle.updateOne","Throttle.updateMany","Throttle.updateManyAndReturn","Throttle.upsertOne","Throttle.deleteOne","Throttle.deleteMany","Throttle.groupBy","Throttle.aggregate","AutoTopUp.findUnique","AutoTopUp.findUniqueOrThrow","AutoTopUp.findFirst","AutoTopUp.findFirstOrThrow","AutoTopUp.findMany","AutoTopUp.createOne","AutoTopUp.createMany","AutoTopUp.createManyAndReturn","AutoTopUp.updateOne","AutoTopUp.updateMany","AutoTopUp.updateManyAndReturn","AutoTopUp.upsertOne","AutoTopUp.deleteOne","AutoTopUp.deleteMany","AutoTopUp.groupBy","AutoTopUp.aggregate","AutoTopUpNotice.findUnique","AutoTopUpNotice.findUniqueOrThrow","AutoTopUpNotice.findFirst","AutoTopUpNotice.findFirstOrThrow","AutoTopUpNotice.findMany","AutoTopUpNotice.createOne","AutoTopUpNotice.createMany","AutoTopUpNotice.createManyAndReturn","AutoTopUpNotice.updateOne","AutoTopUpNotice.updateMany","AutoTopUpNotice.updateManyAndReturn","AutoTopUpNotice.upsertOne","AutoTopUpNotice.deleteOne","AutoTopUpNotice.deleteMany","AutoTopUpNotice.groupBy","AutoTopUpNotice.aggregate","CreditOrder.findUnique","CreditOrder.findUniqueOrThrow","CreditOrder.findFirst","CreditOrder.findFirstOrThrow","CreditOrder.findMany","CreditOrder.createOne","CreditOrder.createMany","CreditOrder.createManyAndReturn","CreditOrder.updateOne","CreditOrder.updateMany","CreditOrder.updateManyAndReturn","CreditOrder.upsertOne","CreditOrder.deleteOne","CreditOrder.deleteMany","CreditOrder.groupBy","CreditOrder.aggregate","StripeEvent.findUnique","StripeEvent.findUniqueOrThrow","StripeEvent.findFirst","StripeEvent.findFirstOrThrow","StripeEvent.findMany","StripeEvent.createOne","StripeEvent.createMany","StripeEvent.createManyAndReturn","StripeEvent.updateOne","StripeEvent.updateMany","StripeEvent.updateManyAndReturn","StripeEvent.upsertOne","StripeEvent.deleteOne","StripeEvent.deleteMany","StripeEvent.groupBy","StripeEvent.aggregate","OrganizationBudget.findUnique","OrganizationBudget.findUniqueOrThrow","OrganizationBudget.findFirst","OrganizationBudget.findFirstOrThrow","OrganizationBudget.findMany","OrganizationBudget.createOne","OrganizationBudget.createMany","OrganizationBudget.createManyAndReturn","OrganizationBudget.updateOne","OrganizationBudget.updateMany","OrganizationBudget.updateManyAndReturn","OrganizationBudget.upsertOne","OrganizationBudget.deleteOne","OrganizationBudget.deleteMany","OrganizationBudget.groupBy","OrganizationBudget.aggregate","author","model","endpoints","provider","endpoint","prices","models","Author.findUnique","Author.findUniqueOrThrow","Author.findFirst","Author.findFirstOrThrow","Author.findMany","Author.createOne","Author.createMany","Author.createManyAndReturn","Author.updateOne","Author.updateMany","Author.updateManyAndReturn","Author.upsertOne","Author.deleteOne","Author.deleteMany","Author.groupBy","Author.aggregate","Provider.findUnique","Provider.findUniqueOrThrow","Provider.findFirst","Provider.findFirstOrThrow","Provider.findMany","Provider.createOne","Provider.createMany","Provider.createManyAndReturn","Provider.updateOne","Provider.updateMany","Provider.updateManyAndReturn","Provider.upsertOne","Provider.deleteOne","Provider.deleteMany","Provider.groupBy","Provider.aggregate","Model.findUnique","Model.findUniqueOrThrow","Model.findFirst","Model.findFirstOrThrow","Model.findMany","Model.createOne","Model.createMany","Model.createManyAndReturn","Model.updateOne","Model.updateMany","Model.updateManyAndReturn","Model.upsertOne","Model.deleteOne","Model.deleteMany","Model.groupBy","Model.aggregate","Endpoint.findUnique","Endpoint.findUniqueOrThrow","Endpoint.findFirst","Endpoint.findFirstOrThrow","Endpoint.findMany","Endpoint.createOne","Endpoint.createMany","Endpoint.createManyAndReturn","Endpoint.updateOne","Endpoint.updateMany","Endpoint.updateManyAndReturn","Endpoint.upsertOne","Endpoint.deleteOne","Endpoint.deleteMany","Endpoint.groupBy","Endpoint.aggregate","PriceVersion.findUnique","PriceVersion.findUniqueOrThrow","PriceVersion.findFirst","PriceVersion.findFirstOrThrow","PriceVersion.findMany","PriceVersion.createOne","PriceVersion.createMany","PriceVersion.createManyAndReturn","PriceVersion.updateOne","PriceVersion.updateMany","PriceVersion.updateManyAndReturn","PriceVersion.upsertOne","PriceVersion.deleteOne","PriceVersion.deleteMany","PriceVersion.groupBy","PriceVersion.aggregate","CatalogState.findUnique","CatalogState.findUniqueOrThrow","CatalogState.findFirst","CatalogState.findFirstOrThrow","CatalogState.findMany","CatalogState.createOne","CatalogState.createMany","CatalogState.createManyAndReturn","CatalogState.updateOne","CatalogState.updateMany","CatalogState.updateManyAndReturn","CatalogState.upsertOne","CatalogState.deleteOne","CatalogState.deleteMany","CatalogState.groupBy","CatalogState.aggregate","Chain.findUnique","Chain.findUniqueOrThrow","Chain.findFirst","Chain.findFirstOrThrow","Chain.findMany","Chain.createOne","Chain.createMany","Chain.createManyAndReturn","Chain.updateOne","Chain.updateMany","Chain.updateManyAndReturn","Chain.upsertOne","Chain.deleteOne","Chain.deleteMany","Chain.groupBy","Chain.aggregate","ContentSetting.findUnique","ContentSetting.findUniqueOrThrow","ContentSetting.findFirst","ContentSetting.findFirstOrThrow","ContentSetting.findMany","ContentSetting.createOne","ContentSetting.createMany","ContentSetting.createManyAndReturn","ContentSetting.updateOne","ContentSetting.updateMany","ContentSetting.updateManyAndReturn","ContentSetting.upsertOne","ContentSetting.deleteOne","ContentSetting.deleteMany","ContentSetting.groupBy","ContentSetting.aggregate","GenerationContent.findUnique","GenerationContent.findUniqueOrThrow","GenerationContent.findFirst","GenerationContent.findFirstOrThrow","GenerationContent.findMany","GenerationContent.createOne","GenerationContent.createMany","GenerationContent.createManyAndReturn","GenerationContent.updateOne","GenerationContent.updateMany","GenerationContent.updateManyAndReturn","GenerationContent.upsertOne","GenerationContent.deleteOne","GenerationContent.deleteMany","GenerationContent.groupBy","GenerationContent.aggregate","EndpointMinute.findUnique","EndpointMinute.findUniqueOrThrow","EndpointMinute.findFirst","EndpointMinute.findFirstOrThrow","EndpointMinute.findMany","EndpointMinute.createOne","EndpointMinute.createMany","EndpointMinute.createManyAndReturn","EndpointMinute.updateOne","EndpointMinute.updateMany","EndpointMinute.updateManyAndReturn","EndpointMinute.upsertOne","EndpointMinute.deleteOne","EndpointMinute.deleteMany","EndpointMinute.groupBy","EndpointMinute.aggregate","EndpointHour.findUnique","EndpointHour.findUniqueOrThrow","EndpointHour.findFirst","EndpointHour.findFirstOrThrow","EndpointHour.findMany","EndpointHour.createOne","EndpointHour.createMany","EndpointHour.createManyAndReturn","EndpointHour.updateOne","EndpointHour.updateMany","EndpointHour.updateManyAndReturn","EndpointHour.upsertOne","EndpointHour.deleteOne","EndpointHour.deleteMany","EndpointHour.groupBy","EndpointHour.aggregate","Generation.findUnique","Generation.findUniqueOrThrow","Generation.findFirst","Generation.findFirstOrThrow","Generation.findMany","Generation.createOne","Generation.createMany","Generation.createManyAndReturn","Generation.updateOne","Generation.updateMany","Generation.updateManyAndReturn","Generation.upsertOne","Generation.deleteOne","Generation.deleteMany","Generation.groupBy","Generation.aggregate","GenerationKey.findUnique","GenerationKey.findUniqueOrThrow","GenerationKey.findFirst","GenerationKey.findFirstOrThrow","GenerationKey.findMany","GenerationKey.createOne","GenerationKey.createMany","GenerationKey.createManyAndReturn","GenerationKey.updateOne","GenerationKey.updateMany","GenerationKey.updateManyAndReturn","GenerationKey.upsertOne","GenerationKey.deleteOne","GenerationKey.deleteMany","GenerationKey.groupBy","GenerationKey.aggregate","UsageHourly.findUnique","UsageHourly.findUniqueOrThrow","UsageHourly.findFirst","UsageHourly.findFirstOrThrow","UsageHourly.findMany","UsageHourly.createOne","UsageHourly.createMany","UsageHourly.createManyAndReturn","UsageHourly.updateOne","UsageHourly.updateMany","UsageHourly.updateManyAndReturn","UsageHourly.upsertOne","UsageHourly.deleteOne","UsageHourly.deleteMany","UsageHourly.groupBy","UsageHourly.aggregate","ApiKey.findUnique","ApiKey.findUniqueOrThrow","ApiKey.findFirst","ApiKey.findFirstOrThrow","ApiKey.findMany","ApiKey.createOne","ApiKey.createMany","ApiKey.createManyAndReturn","ApiKey.updateOne","ApiKey.updateMany","ApiKey.updateManyAndReturn","ApiKey.upsertOne","ApiKey.deleteOne","ApiKey.deleteMany","ApiKey.groupBy","ApiKey.aggregate","FreeUsage.findUnique","FreeUsage.findUniqueOrThrow","FreeUsage.findFirst","FreeUsage.findFirstOrThrow","FreeUsage.findMany","FreeUsage.createOne","FreeUsage.createMany","FreeUsage.createManyAndReturn","FreeUsage.updateOne","FreeUsage.updateMany","FreeUsage.updateManyAndReturn","FreeUsage.upsertOne","FreeUsage.deleteOne","FreeUsage.deleteMany","FreeUsage.groupBy","FreeUsage.aggregate","LedgerAccount.findUnique","LedgerAccount.findUniqueOrThrow","LedgerAccount.findFirst","LedgerAccount.findFirstOrThrow","LedgerAccount.findMany","LedgerAccount.createOne","LedgerAccount.createMany","LedgerAccount.createManyAndReturn","LedgerAccount.updateOne","LedgerAccount.updateMany","LedgerAccount.updateManyAndReturn","LedgerAccount.upsertOne","LedgerAccount.deleteOne","LedgerAccount.deleteMany","LedgerAccount.groupBy","LedgerAccount.aggregate","LedgerBalance.findUnique","LedgerBalance.findUniqueOrThrow","LedgerBalance.findFirst","LedgerBalance.findFirstOrThrow","LedgerBalance.findMany","LedgerBalance.createOne","LedgerBalance.createMany","LedgerBalance.createManyAndReturn","LedgerBalance.updateOne","LedgerBalance.updateMany","LedgerBalance.updateManyAndReturn","LedgerBalance.upsertOne","LedgerBalance.deleteOne","LedgerBalance.deleteMany","LedgerBalance.groupBy","LedgerBalance.aggregate","transaction","entries","LedgerTransaction.findUnique","LedgerTransaction.findUniqueOrThrow","LedgerTransaction.findFirst","LedgerTransaction.findFirstOrThrow","LedgerTransaction.findMany","LedgerTransaction.createOne","LedgerTransaction.createMany","LedgerTransaction.createManyAndReturn","LedgerTransaction.updateOne","LedgerTransaction.updateMany","LedgerTransaction.updateManyAndReturn","LedgerTransaction.upsertOne","LedgerTransaction.deleteOne","LedgerTransaction.deleteMany","LedgerTransaction.groupBy","LedgerTransaction.aggregate","LedgerReference.findUnique","LedgerReference.findUniqueOrThrow","LedgerReference.findFirst","LedgerReference.findFirstOrThrow","LedgerReference.findMany","LedgerReference.createOne","LedgerReference.createMany","LedgerReference.createManyAndReturn","LedgerReference.updateOne","LedgerReference.updateMany","LedgerReference.updateManyAndReturn","LedgerReference.upsertOne","LedgerReference.deleteOne","LedgerReference.deleteMany","LedgerReference.groupBy","LedgerReference.aggregate","LedgerEntry.findUnique","LedgerEntry.findUniqueOrThrow","LedgerEntry.findFirst","LedgerEntry.findFirstOrThrow","LedgerEntry.findMany","LedgerEntry.createOne","LedgerEntry.createMany","LedgerEntry.createManyAndReturn","LedgerEntry.updateOne","LedgerEntry.updateMany","LedgerEntry.updateManyAndReturn","LedgerEntry.upsertOne","LedgerEntry.deleteOne","LedgerEntry.deleteMany","LedgerEntry.groupBy","LedgerEntry.aggregate","LedgerSeal.findUnique","LedgerSeal.findUniqueOrThrow","LedgerSeal.findFirst","LedgerSeal.findFirstOrThrow","LedgerSeal.findMany","LedgerSeal.createOne","LedgerSeal.createMany","LedgerSeal.createManyAndReturn","LedgerSeal.updateOne","LedgerSeal.updateMany","LedgerSeal.updateManyAndReturn","LedgerSeal.upsertOne","LedgerSeal.deleteOne","LedgerSeal.deleteMany","LedgerSeal.groupBy","LedgerSeal.aggregate","LedgerProcess.findUnique","LedgerProcess.findUniqueOrThrow","LedgerProcess.findFirst","LedgerProcess.findFirstOrThrow","LedgerProcess.findMany","LedgerProcess.createOne","LedgerProcess.createMany","LedgerProcess.createManyAndReturn","LedgerProcess.updateOne","LedgerProcess.updateMany","LedgerProcess.updateManyAndReturn","LedgerProcess.upsertOne","LedgerProcess.deleteOne","LedgerProcess.deleteMany","LedgerProcess.groupBy","LedgerProcess.aggregate","LedgerSlice.findUnique","LedgerSlice.findUniqueOrThrow","LedgerSlice.findFirst","LedgerSlice.findFirstOrThrow","LedgerSlice.findMany","LedgerSlice.createOne","LedgerSlice.createMany","LedgerSlice.createManyAndReturn","LedgerSlice.updateOne","LedgerSlice.updateMany","LedgerSlice.updateManyAndReturn","LedgerSlice.upsertOne","LedgerSlice.deleteOne","LedgerSlice.deleteMany","LedgerSlice.groupBy","LedgerSlice.aggregate","KeyUsage.findUnique","KeyUsage.findUniqueOrThrow","KeyUsage.findFirst","KeyUsage.findFirstOrThrow","KeyUsage.findMany","KeyUsage.createOne","KeyUsage.createMany","KeyUsage.createManyAndReturn","KeyUsage.updateOne","KeyUsage.updateMany","KeyUsage.updateManyAndReturn","KeyUsage.upsertOne","KeyUsage.deleteOne","KeyUsage.deleteMany","KeyUsage.groupBy","KeyUsage.aggregate","ByokMonth.findUnique","ByokMonth.findUniqueOrThrow","ByokMonth.findFirst","ByokMonth.findFirstOrThrow","ByokMonth.findMany","ByokMonth.createOne","ByokMonth.createMany","ByokMonth.createManyAndReturn","ByokMonth.updateOne","ByokMonth.updateMany","ByokMonth.updateManyAndReturn","ByokMonth.upsertOne","ByokMonth.deleteOne","ByokMonth.deleteMany","ByokMonth.groupBy","ByokMonth.aggregate","PromotionalGrant.findUnique","PromotionalGrant.findUniqueOrThrow","PromotionalGrant.findFirst","PromotionalGrant.findFirstOrThrow","PromotionalGrant.findMany","PromotionalGrant.createOne","PromotionalGrant.createMany","PromotionalGrant.createManyAndReturn","PromotionalGrant.updateOne","PromotionalGrant.updateMany","PromotionalGrant.updateManyAndReturn","PromotionalGrant.upsertOne","PromotionalGrant.deleteOne","PromotionalGrant.deleteMany","PromotionalGrant.groupBy","PromotionalGrant.aggregate","RetirementNotice.findUnique","RetirementNotice.findUniqueOrThrow","RetirementNotice.findFirst","RetirementNotice.findFirstOrThrow","RetirementNotice.findMany","RetirementNotice.createOne","RetirementNotice.createMany","RetirementNotice.createManyAndReturn","RetirementNotice.updateOne","RetirementNotice.updateMany","RetirementNotice.updateManyAndReturn","RetirementNotice.upsertOne","RetirementNotice.deleteOne","RetirementNotice.deleteMany","RetirementNotice.groupBy","RetirementNotice.aggregate","OauthApp.findUnique","OauthApp.findUniqueOrThrow","OauthApp.findFirst","OauthApp.findFirstOrThrow","OauthApp.findMany","OauthApp.createOne","OauthApp.createMany","OauthApp.createManyAndReturn","OauthApp.updateOne","OauthApp.updateMany","OauthApp.updateManyAndReturn","OauthApp.upsertOne","OauthApp.deleteOne","OauthApp.deleteMany","OauthApp.groupBy","OauthApp.aggregate","OauthCode.findUnique","OauthCode.findUniqueOrThrow","OauthCode.findFirst","OauthCode.findFirstOrThrow","OauthCode.findMany","OauthCode.createOne","OauthCode.createMany","OauthCode.createManyAndReturn","OauthCode.updateOne","OauthCode.updateMany","OauthCode.updateManyAndReturn","OauthCode.upsertOne","OauthCode.deleteOne","OauthCode.deleteMany","OauthCode.groupBy","OauthCode.aggregate","Organization.findUnique","Organization.findUniqueOrThrow","Organization.findFirst","Organization.findFirstOrThrow","Organization.findMany","Organization.createOne","Organization.createMany","Organization.createManyAndReturn","Organization.updateOne","Organization.updateMany","Organization.updateManyAndReturn","Organization.upsertOne","Organization.deleteOne","Organization.deleteMany","Organization.groupBy","Organization.aggregate","Membership.findUnique","Membership.findUniqueOrThrow","Membership.findFirst","Membership.findFirstOrThrow","Membership.findMany","Membership.createOne","Membership.createMany","Membership.createManyAndReturn","Membership.updateOne","Membership.updateMany","Membership.updateManyAndReturn","Membership.upsertOne","Membership.deleteOne","Membership.deleteMany","Membership.groupBy","Membership.aggregate","ResponseCache.findUnique","ResponseCache.findUniqueOrThrow","ResponseCache.findFirst","ResponseCache.findFirstOrThrow","ResponseCache.findMany","ResponseCache.createOne","ResponseCache.createMany","ResponseCache.createManyAndReturn","ResponseCache.updateOne","ResponseCache.updateMany","ResponseCache.updateManyAndReturn","ResponseCache.upsertOne","ResponseCache.deleteOne","ResponseCache.deleteMany","ResponseCache.groupBy","ResponseCache.aggregate","IdempotencyRecord.findUnique","IdempotencyRecord.findUniqueOrThrow","IdempotencyRecord.findFirst","IdempotencyRecord.findFirstOrThrow","IdempotencyRecord.findMany","IdempotencyRecord.createOne","IdempotencyRecord.createMany","IdempotencyRecord.createManyAndReturn","IdempotencyRecord.updateOne","IdempotencyRecord.updateMany","IdempotencyRecord.updateManyAndReturn","IdempotencyRecord.upsertOne","IdempotencyRecord.deleteOne","IdempotencyRecord.deleteMany","IdempotencyRecord.groupBy","IdempotencyRecord.aggregate","Preset.findUnique","Preset.findUniqueOrThrow","Preset.findFirst","Preset.findFirstOrThrow","Preset.findMany","Preset.createOne","Preset.createMany","Preset.createManyAndReturn","Preset.updateOne","Preset.updateMany","Preset.updateManyAndReturn","Preset.upsertOne","Preset.deleteOne","Preset.deleteMany","Preset.groupBy","Preset.aggregate","PresetVersion.findUnique","PresetVersion.findUniqueOrThrow","PresetVersion.findFirst","PresetVersion.findFirstOrThrow","PresetVersion.findMany","PresetVersion.createOne","PresetVersion.createMany","PresetVersion.createManyAndReturn","PresetVersion.updateOne","PresetVersion.updateMany","PresetVersion.updateManyAndReturn","PresetVersion.upsertOne","PresetVersion.deleteOne","PresetVersion.deleteMany","PresetVersion.groupBy","PresetVersion.aggregate","code","redeemed","PromotionalCode.findUnique","PromotionalCode.findUniqueOrThrow","PromotionalCode.findFirst","PromotionalCode.findFirstOrThrow","PromotionalCode.findMany","PromotionalCode.createOne","PromotionalCode.createMany","PromotionalCode.createManyAndReturn","PromotionalCode.updateOne","PromotionalCode.updateMany","PromotionalCode.updateManyAndReturn","PromotionalCode.upsertOne","PromotionalCode.deleteOne","PromotionalCode.deleteMany","PromotionalCode.groupBy","PromotionalCode.aggregate","PromotionalRedemption.findUnique","PromotionalRedemption.findUniqueOrThrow","PromotionalRedemption.findFirst","PromotionalRedemption.findFirstOrThrow","PromotionalRedemption.findMany","PromotionalRedemption.createOne","PromotionalRedemption.createMany","PromotionalRedemption.createManyAndReturn","PromotionalRedemption.updateOne","PromotionalRedemption.updateMany","PromotionalRedemption.updateManyAndReturn","PromotionalRedemption.upsertOne","PromotionalRedemption.deleteOne","PromotionalRedemption.deleteMany","PromotionalRedemption.groupBy","PromotionalRedemption.aggregate","BudgetChange.findUnique","BudgetChange.findUniqueOrThrow","BudgetChange.findFirst","BudgetChange.findFirstOrThrow","BudgetChange.findMany","BudgetChange.createOne","BudgetChange.createMany","BudgetChange.createManyAndReturn","BudgetChange.updateOne","BudgetChange.updateMany","BudgetChange.updateManyAndReturn","BudgetChange.upsertOne","BudgetChange.deleteOne","BudgetChange.deleteMany","BudgetChange.groupBy","BudgetChange.aggregate","ProviderKey.findUnique","ProviderKey.findUniqueOrThrow","ProviderKey.findFirst","ProviderKey.findFirstOrThrow","ProviderKey.findMany","ProviderKey.createOne","ProviderKey.createMany","ProviderKey.createManyAndReturn","ProviderKey.updateOne","ProviderKey.updateMany","ProviderKey.updateManyAndReturn","ProviderKey.upsertOne","ProviderKey.deleteOne","ProviderKey.deleteMany","ProviderKey.groupBy","ProviderKey.aggregate","CreditRefund.findUnique","CreditRefund.findUniqueOrThrow","CreditRefund.findFirst","CreditRefund.findFirstOrThrow","CreditRefund.findMany","CreditRefund.createOne","CreditRefund.createMany","CreditRefund.createManyAndReturn","CreditRefund.updateOne","CreditRefund.updateMany","CreditRefund.updateManyAndReturn","CreditRefund.upsertOne","CreditRefund.deleteOne","CreditRefund.deleteMany","CreditRefund.groupBy","CreditRefund.aggregate","PaymentDispute.findUnique","PaymentDispute.findUniqueOrThrow","PaymentDispute.findFirst","PaymentDispute.findFirstOrThrow","PaymentDispute.findMany","PaymentDispute.createOne","PaymentDispute.createMany","PaymentDispute.createManyAndReturn","PaymentDispute.updateOne","PaymentDispute.updateMany","PaymentDispute.updateManyAndReturn","PaymentDispute.upsertOne","PaymentDispute.deleteOne","PaymentDispute.deleteMany","PaymentDispute.groupBy","PaymentDispute.aggregate","StripeCursor.findUnique","StripeCursor.findUniqueOrThrow","StripeCursor.findFirst","StripeCursor.findFirstOrThrow","StripeCursor.findMany","StripeCursor.createOne","StripeCursor.createMany","StripeCursor.createManyAndReturn","StripeCursor.updateOne","StripeCursor.updateMany","StripeCursor.updateManyAndReturn","StripeCursor.upsertOne","StripeCursor.deleteOne","StripeCursor.deleteMany","StripeCursor.groupBy","StripeCursor.aggregate","StripeMovement.findUnique","StripeMovement.findUniqueOrThrow","StripeMovement.findFirst","StripeMovement.findFirstOrThrow","StripeMovement.findMany","StripeMovement.createOne","StripeMovement.createMany","StripeMovement.createManyAndReturn","StripeMovement.updateOne","StripeMovement.updateMany","StripeMovement.updateManyAndReturn","StripeMovement.upsertOne","StripeMovement.deleteOne","StripeMovement.deleteMany","StripeMovement.groupBy","StripeMovement.aggregate","PaymentDiscrepancy.findUnique","PaymentDiscrepancy.findUniqueOrThrow","PaymentDiscrepancy.findFirst","PaymentDiscrepancy.findFirstOrThrow","PaymentDiscrepancy.findMany","PaymentDiscrepancy.createOne","PaymentDiscrepancy.createMany","PaymentDiscrepancy.createManyAndReturn","PaymentDiscrepancy.updateOne","PaymentDiscrepancy.updateMany","PaymentDiscrepancy.updateManyAndReturn","PaymentDiscrepancy.upsertOne","PaymentDiscrepancy.deleteOne","PaymentDiscrepancy.deleteMany","PaymentDiscrepancy.groupBy","PaymentDiscrepancy.aggregate","LedgerDetachedMonth.findUnique","LedgerDetachedMonth.findUniqueOrThrow","LedgerDetachedMonth.findFirst","LedgerDetachedMonth.findFirstOrThrow","LedgerDetachedMonth.findMany","LedgerDetachedMonth.createOne","LedgerDetachedMonth.createMany","LedgerDetachedMonth.createManyAndReturn","LedgerDetachedMonth.updateOne","LedgerDetachedMonth.updateMany","LedgerDetachedMonth.updateManyAndReturn","LedgerDetachedMonth.upsertOne","LedgerDetachedMonth.deleteOne","LedgerDetachedMonth.deleteMany","LedgerDetachedMonth.groupBy","LedgerDetachedMonth.aggregate","LedgerDetachedSum.findUnique","LedgerDetachedSum.findUniqueOrThrow","LedgerDetachedSum.findFirst","LedgerDetachedSum.findFirstOrThrow","LedgerDetachedSum.findMany","LedgerDetachedSum.createOne","LedgerDetachedSum.createMany","LedgerDetachedSum.createManyAndReturn","LedgerDetachedSum.updateOne","LedgerDetachedSum.updateMany","LedgerDetachedSum.updateManyAndReturn","LedgerDetachedSum.upsertOne","LedgerDetachedSum.deleteOne","LedgerDetachedSum.deleteMany","LedgerDetachedSum.groupBy","LedgerDetachedSum.aggregate","LedgerDetachedTransaction.findUnique","LedgerDetachedTransaction.findUniqueOrThrow","LedgerDetachedTransaction.findFirst","LedgerDetachedTransaction.findFirstOrThrow","LedgerDetachedTransaction.findMany","LedgerDetachedTransaction.createOne","LedgerDetachedTransaction.createMany","LedgerDetachedTransaction.createManyAndReturn","LedgerDetachedTransaction.updateOne","LedgerDetachedTransaction.updateMany","LedgerDetachedTransaction.updateManyAndReturn","LedgerDetachedTransaction.upsertOne","LedgerDetachedTransaction.deleteOne","LedgerDetachedTransaction.deleteMany","LedgerDetachedTransaction.groupBy","LedgerDetachedTransaction.aggregate","RoutingDefaults.findUnique","RoutingDefaults.findUniqueOrThrow","RoutingDefaults.findFirst","RoutingDefaults.findFirstOrThrow","RoutingDefaults.findMany","RoutingDefaults.createOne","RoutingDefaults.createMany","RoutingDefaults.createManyAndReturn","RoutingDefaults.updateOne","RoutingDefaults.updateMany","RoutingDefaults.updateManyAndReturn","RoutingDefaults.upsertOne","RoutingDefaults.deleteOne","RoutingDefaults.deleteMany","RoutingDefaults.groupBy","RoutingDefaults.aggregate","TenantLocator.findUnique","TenantLocator.findUniqueOrThrow","TenantLocator.findFirst","TenantLocator.findFirstOrThrow","TenantLocator.findMany","TenantLocator.createOne","TenantLocator.createMany","TenantLocator.createManyAndReturn","TenantLocator.updateOne","TenantLocator.updateMany","TenantLocator.updateManyAndReturn","TenantLocator.upsertOne","TenantLocator.deleteOne","TenantLocator.deleteMany","TenantLocator.groupBy","TenantLocator.aggregate","LedgerUsageSum.findUnique","LedgerUsageSum.findUniqueOrThrow","LedgerUsageSum.findFirst","LedgerUsageSum.findFirstOrThrow","LedgerUsageSum.findMany","LedgerUsageSum.createOne","LedgerUsageSum.createMany","LedgerUsageSum.createManyAndReturn","LedgerUsageSum.updateOne","LedgerUsageSum.updateMany","LedgerUsageSum.updateManyAndReturn","LedgerUsageSum.upsertOne","LedgerUsageSum.deleteOne","LedgerUsageSum.deleteMany","LedgerUsageSum.groupBy","LedgerUsageSum.aggregate","LedgerUsageStale.findUnique","LedgerUsageStale.findUniqueOrThrow","LedgerUsageStale.findFirst","LedgerUsageStale.findFirstOrThrow","LedgerUsageStale.findMany","LedgerUsageStale.createOne","LedgerUsageStale.createMany","LedgerUsageStale.createManyAndReturn","LedgerUsageStale.updateOne","LedgerUsageStale.updateMany","LedgerUsageStale.updateManyAndReturn","LedgerUsageStale.upsertOne","LedgerUsageStale.deleteOne","LedgerUsageStale.deleteMany","LedgerUsageStale.groupBy","LedgerUsageStale.aggregate","LedgerUsageState.findUnique","LedgerUsageState.findUniqueOrThrow","LedgerUsageState.findFirst","LedgerUsageState.findFirstOrThrow","LedgerUsageState.findMany","LedgerUsageState.createOne","LedgerUsageState.createMany","LedgerUsageState.createManyAndReturn","LedgerUsageState.updateOne","LedgerUsageState.updateMany","LedgerUsageState.updateManyAndReturn","LedgerUsageState.upsertOne","LedgerUsageState.deleteOne","LedgerUsageState.deleteMany","LedgerUsageState.groupBy","LedgerUsageState.aggregate","AND","OR","NOT","id","foldedUntil","equals","in","notIn","lt","lte","gt","gte","not","organizationId","day","contains","startsWith","endsWith","organizationId_day","unit","split","startsAt","apiKeyId","requests","errors","cancelled","promptTokens","completionTokens","reasoningTokens","cachedTokens","cacheWriteTokens","costNanos","upstreamCostNanos","byokUpstreamNanos","organizationId_unit_split_startsAt_apiKeyId_model_provider","kind","key","defaultModel","providerSort","allowedProviders","ignoredProviders","denyDataCollection","zdr","autoAllowedModels","autoExcludedModels","autoCostTier","updatedAt","has","hasEvery","hasSome","transactionId","partitionName","billedNanos","digest","lines","organizationId_transactionId_partitionName","byokNanos","organizationId_partitionName_apiKeyId","fromAt","toAt","generations","notedAt","detachedAt","droppedAt","problem","postingKind","reference","stripeNanos","ledgerNanos","firstSeenAt","lastSeenAt","resolvedAt","type","sourceId","currency","amountCents","feeCents","postingReference","postingNanos","paymentIntentId","createdAt","name","positionSeconds","orderId","status","reason","withdrawnCents","reinstatedCents","creditCents","feeRevenueCents","taxCents","lossCents","evidenceDueAt","releasedAt","openedAt","id_organizationId","source","lostNanos","stripeRefundId","failureReason","requestKey","requestedByUserId","stripeRefundId_organizationId","orderId_organizationId_requestKey","ciphertext","keyVersion","hint","baseUrl","sortOrder","isFallback","isRequired","isByokOnly","declaredZdr","allowedModels","allowedApiKeyHashes","allowedUserIds","createdByUserId","disabledAt","lastUsedAt","lastErrorAt","lastErrorType","period","beforeNanos","afterNanos","userId","changedAt","codeId","redeemedAt","codeHash","label","amountNanos","redemptionsMax","redemptions","validFrom","validUntil","creditDays","priority","every","some","none","codeId_organizationId","codeId_userId","presetId","version","creatorId","systemPrompt","config","string_contains","string_starts_with","string_ends_with","array_starts_with","array_ends_with","array_contains","slug","description","creatorUserId","designatedVersion","statusUpdatedAt","scope","idempotencyKey","bodyHash","generationId","state","runner","leaseExpiresAt","headers","body","expiresAt","scope_idempotencyKey_organizationId","hash","answer","sizeBytes","ttlSeconds","scope_hash_organizationId","role","personalForUserId","stripeCustomerId","frozenAt","frozenReason","appId","codeChallenge","codeChallengeMethod","keyName","limitNanos","limitReset","keyExpiresAt","usedAt","origin","modelSlug","expirationDate","stage","dueAt","attempts","sentAt","remainingNanos","expiredNanos","monthStart","listNanos","feeNanos","organizationId_monthStart","totalNanos","dayStart","dayNanos","weekStart","weekNanos","monthNanos","byokTotalNanos","byokDayNanos","byokWeekNanos","byokMonthNanos","organizationId_apiKeyId","processId","headroomNanos","organizationId_apiKeyId_processId","flushSequence","startedAt","endedAt","sequence","balanceAfterNanos","previousHash","transactionId_organizationId","organizationId_sequence","accountId","kind_reference","memo","generationDigest","transactionId_organizationId_accountId","kind_reference_organizationId","promotionalAccountId","postedNanos","heldNanos","promotionalNanos","promotionalExpiresAt","creditedNanos","boughtNanos","overdraftNanos","reclaimUntil","dayLimitNanos","weekLimitNanos","monthLimitNanos","kind_organizationId","windowKind","windowStart","organizationId_windowKind_windowStart","rateLimitPerMinute","oauthAppId","deletedAt","hour","organizationId_hour_apiKeyId_model_provider","requestId","requestedModel","endpointId","priceVersionId","upstreamId","streamed","finishReason","nativeFinishReason","errorType","nativeTokensPrompt","nativeTokensCompletion","nativeTokensReasoning","nativeTokensCached","nativeTokensCacheWrite","usageEstimated","latencyMs","generationMs","isFree","appReferer","appTitle","userAgent","externalUser","sessionId","holdNanos","sliceId","overrunNanos","ledgerTransactionId","overrunTransactionId","api","isByok","router","metadata","trace","appCategories","cacheSourceId","serviceTier","organizationId_createdAt_id","hourAt","failures","rateLimited","toolAnswers","toolErrors","latency","throughput","endpointId_hourAt","minuteAt","failedAt","ejectedUntil","blockedUntil","minuteAt_endpointId_processId","sealed","organizationId_generationId","isStored","retentionDays","contentHash","loadedAt","promptPicos","completionPicos","cacheReadPicos","cacheWritePicos","requestNanos","imageNanos","effectiveFrom","providerSlug","tag","providerModelId","contextLength","maxCompletionTokens","quantization","supportedParameters","trainsOnPrompts","isActive","canonicalSlug","authorSlug","aliases","inputModalities","outputModalities","tokenizer","instructType","huggingFaceId","knowledgeCutoff","isReasoning","successorSlug","privacyPolicyUrl","termsOfServiceUrl","statusPageUrl","headquarters","datacenters","organizationId_period","payload","processedAt","lastError","nextAttemptAt","deadAt","receivedAt","totalCents","checkoutSessionId","receiptUrl","invoiceId","paymentMethodId","customerId","failureCode","refundedCents","refundedCreditCents","paidAt","enabled","thresholdCents","monthlyCapCents","cardBrand","cardLast4","consecutiveDeclines","lastFailureCode","stoppedReason","stoppedAt","claimedUntil","subject","count","subject_windowStart","tokenHash","purpose","providerAccountId","email","imageUrl","passwordHash","emailVerifiedAt","sessionVersion","kind_key","organizationId_userId_modelSlug_expirationDate_stage","checkoutSessionId_organizationId","paymentIntentId_organizationId","organizationId_requestId","presetId_version_organizationId","organizationId_slug","hash_organizationId","organizationId_userId","provider_providerAccountId","sumNanos","excessNanos","candidateTransactionId","candidateXid","candidateAt","violations","finishedAt","results","is","isNot","connectOrCreate","upsert","createMany","set","disconnect","delete","connect","updateMany","deleteMany","push","increment","decrement","multiply","divide"]'),
  graph: "vxeSBbAICeAIAADmDwAw4QgAAAQAEOIIAADmDwAw4wgEAAAAAYMJAQDcDQAhtwpAANYNACHmCwQA4w0AIecLQADWDQAh6AsAAP8OACABAAAAAQAgAQAAAAEAIAngCAAA5g8AMOEIAAAEABDiCAAA5g8AMOMIBADjDQAhgwkBANwNACG3CkAA1g0AIeYLBADjDQAh5wtAANYNACHoCwAA_w4AIAADAAAABAAgAwAABQAwBAAAAQAgAwAAAAQAIAMAAAUAMAQAAAEAIAMAAAAEACADAAAFADAEAAABACAG4wgEAAAAAYMJAQAAAAG3CkAAAAAB5gsEAAAAAecLQAAAAAHoC4AAAAABAQgAAAkAIAbjCAQAAAABgwkBAAAAAbcKQAAAAAHmCwQAAAAB5wtAAAAAAegLgAAAAAEBCAAACwAwAQgAAAsAMAbjCAQA9w8AIYMJAQDxDwAhtwpAAO0PACHmCwQA9w8AIecLQADtDwAh6AuAAAAAAQIAAAABACAIAAAOACAG4wgEAPcPACGDCQEA8Q8AIbcKQADtDwAh5gsEAPcPACHnC0AA7Q8AIegLgAAAAAECAAAABAAgCAAAEAAgAgAAAAQAIAgAABAAIAMAAAABACAPAAAJACAQAAAOACABAAAAAQAgAQAAAAQAIAUVAACQFgAgFgAAkRYAIBcAAJQWACAYAACTFgAgGQAAkhYAIAngCAAA5Q8AMOEIAAAXABDiCAAA5Q8AMOMIBADfDQAhgwkBANgNACG3CkAAzg0AIeYLBADfDQAh5wtAAM4NACHoCwAAqw4AIAMAAAAEACADAAAWADAUAAAXACADAAAABAAgAwAABQAwBAAAAQAgB-AIAADkDwAw4QgAAB0AEOIIAADkDwAw4wgEAAAAAbAJQADWDQAhtQkBANwNACHmCwAA_w4AIAEAAAAaACABAAAAGgAgB-AIAADkDwAw4QgAAB0AEOIIAADkDwAw4wgEAOMNACGwCUAA1g0AIbUJAQDcDQAh5gsAAP8OACAAAwAAAB0AIAMAAB4AMAQAABoAIAMAAAAdACADAAAeADAEAAAaACADAAAAHQAgAwAAHgAwBAAAGgAgBOMIBAAAAAGwCUAAAAABtQkBAAAAAeYLgAAAAAEBCAAAIgAgBOMIBAAAAAGwCUAAAAABtQkBAAAAAeYLgAAAAAEBCAAAJAAwAQgAACQAMATjCAQA9w8AIbAJQADtDwAhtQkBAPEPACHmC4AAAAABAgAAABoAIAgAACcAIATjCAQA9w8AIbAJQADtDwAhtQkBAPEPACHmC4AAAAABAgAAAB0AIAgAACkAIAIAAAAdACAIAAApACADAAAAGgAgDwAAIgAgEAAAJwAgAQAAABoAIAEAAAAdACAFFQAAixYAIBYAAIwWACAXAACPFgAgGAAAjhYAIBkAAI0WACAH4AgAAOMPADDhCAAAMAAQ4ggAAOMPADDjCAQA3w0AIbAJQADODQAhtQkBANgNACHmCwAAqw4AIAMAAAAdACADAAAvADAUAAAwACADAAAAHQAgAwAAHgAwBAAAGgAgCOAIAADiDwAw4QgAADYAEOIIAADiDwAw4wgCAAAAAZIJBADjDQAh4wsEAOMNACHkCwQA4w0AIeULQADWDQAhAQAAADMAIAEAAAAzACAI4AgAAOIPADDhCAAANgAQ4ggAAOIPADDjCAIA1Q0AIZIJBADjDQAh4wsEAOMNACHkCwQA4w0AIeULQADWDQAhAAMAAAA2ACADAAA3ADAEAAAzACADAAAANgAgAwAANwAwBAAAMwAgAwAAADYAIAMAADcAMAQAADMAIAXjCAIAAAABkgkEAAAAAeMLBAAAAAHkCwQAAAAB5QtAAAAAAQEIAAA7ACAF4wgCAAAAAZIJBAAAAAHjCwQAAAAB5AsEAAAAAeULQAAAAAEBCAAAPQAwAQgAAD0AMAXjCAIA7A8AIZIJBAD3DwAh4wsEAPcPACHkCwQA9w8AIeULQADtDwAhAgAAADMAIAgAAEAAIAXjCAIA7A8AIZIJBAD3DwAh4wsEAPcPACHkCwQA9w8AIeULQADtDwAhAgAAADYAIAgAAEIAIAIAAAA2ACAIAABCACADAAAAMwAgDwAAOwAgEAAAQAAgAQAAADMAIAEAAAA2ACAFFQAAhhYAIBYAAIcWACAXAACKFgAgGAAAiRYAIBkAAIgWACAI4AgAAOEPADDhCAAASQAQ4ggAAOEPADDjCAIAzQ0AIZIJBADfDQAh4wsEAN8NACHkCwQA3w0AIeULQADODQAhAwAAADYAIAMAAEgAMBQAAEkAIAMAAAA2ACADAAA3ADAEAAAzACAI4AgAAOAPADDhCAAATwAQ4ggAAOAPADC-CgQAAAAByQoEAOMNACHKCgQA4w0AIeELBADjDQAh4gsEAOMNACEBAAAATAAgAQAAAEwAIAjgCAAA4A8AMOEIAABPABDiCAAA4A8AML4KBADjDQAhyQoEAOMNACHKCgQA4w0AIeELBADjDQAh4gsEAOMNACEAAwAAAE8AIAMAAFAAMAQAAEwAIAMAAABPACADAABQADAEAABMACADAAAATwAgAwAAUAAwBAAATAAgBb4KBAAAAAHJCgQAAAABygoEAAAAAeELBAAAAAHiCwQAAAABAQgAAFQAIAW-CgQAAAAByQoEAAAAAcoKBAAAAAHhCwQAAAAB4gsEAAAAAQEIAABWADABCAAAVgAwBb4KBAD3DwAhyQoEAPcPACHKCgQA9w8AIeELBAD3DwAh4gsEAPcPACECAAAATAAgCAAAWQAgBb4KBAD3DwAhyQoEAPcPACHKCgQA9w8AIeELBAD3DwAh4gsEAPcPACECAAAATwAgCAAAWwAgAgAAAE8AIAgAAFsAIAMAAABMACAPAABUACAQAABZACABAAAATAAgAQAAAE8AIAUVAACBFgAgFgAAghYAIBcAAIUWACAYAACEFgAgGQAAgxYAIAjgCAAA3w8AMOEIAABiABDiCAAA3w8AML4KBADfDQAhyQoEAN8NACHKCgQA3w0AIeELBADfDQAh4gsEAN8NACEDAAAATwAgAwAAYQAwFAAAYgAgAwAAAE8AIAMAAFAAMAQAAEwAIAXgCAAA3g8AMOEIAABoABDiCAAA3g8AMPYIAQAAAAHhCwQA4w0AIQEAAABlACABAAAAZQAgBeAIAADeDwAw4QgAAGgAEOIIAADeDwAw9ggBANwNACHhCwQA4w0AIQADAAAAaAAgAwAAaQAwBAAAZQAgAwAAAGgAIAMAAGkAMAQAAGUAIAMAAABoACADAABpADAEAABlACAC9ggBAAAAAeELBAAAAAEBCAAAbQAgAvYIAQAAAAHhCwQAAAABAQgAAG8AMAEIAABvADAC9ggBAPEPACHhCwQA9w8AIQIAAABlACAIAAByACAC9ggBAPEPACHhCwQA9w8AIQIAAABoACAIAAB0ACACAAAAaAAgCAAAdAAgAwAAAGUAIA8AAG0AIBAAAHIAIAEAAABlACABAAAAaAAgBRUAAPwVACAWAAD9FQAgFwAAgBYAIBgAAP8VACAZAAD-FQAgBeAIAADdDwAw4QgAAHsAEOIIAADdDwAw9ggBANgNACHhCwQA3w0AIQMAAABoACADAAB6ADAUAAB7ACADAAAAaAAgAwAAaQAwBAAAZQAgE10AANIPACBeAADTDwAgXwAAvg4AIHAAAMYOACBxAADHDgAgcgAAyA4AIHQAAL8OACDgCAAA0Q8AMOEIAACRAQAQ4ggAANEPADDjCAEAAAABjglAANYNACGwCUAA1g0AIbEJAQDwDQAh0gsBAAAAAdMLAQDwDQAh1AsBAPANACHVC0AAgg4AIdYLAgDVDQAhAQAAAH4AIAhcAAC2DwAgiAIBANwNACHgCAAA3A8AMOEIAACAAQAQ4ggAANwPADCwCUAA1g0AIdwJAQDcDQAh0QsBANwNACEBXAAA-BUAIAlcAAC2DwAgiAIBANwNACHgCAAA3A8AMOEIAACAAQAQ4ggAANwPADCwCUAA1g0AIdwJAQDcDQAh0QsBANwNACHgCwAA2w8AIAMAAACAAQAgAwAAgQEAMAQAAIIBACAKXAAAtg8AIOAIAADaDwAw4QgAAIQBABDiCAAA2g8AMLAJQADWDQAh3AkBANwNACGHCkAA1g0AIZoKQACCDgAhzwsBANwNACHQCwEA3A0AIQJcAAD4FQAgmgoAAP0PACAKXAAAtg8AIOAIAADaDwAw4QgAAIQBABDiCAAA2g8AMLAJQADWDQAh3AkBANwNACGHCkAA1g0AIZoKQACCDgAhzwsBAAAAAdALAQDcDQAhAwAAAIQBACADAACFAQAwBAAAhgEAIAlcAAC2DwAgYAAA8g0AIOAIAADZDwAw4QgAAIgBABDiCAAA2Q8AMO0IAQDcDQAhsAlAANYNACHcCQEA3A0AIY4KAQDcDQAhAlwAAPgVACBgAACNEAAgClwAALYPACBgAADyDQAg4AgAANkPADDhCAAAiAEAEOIIAADZDwAw7QgBANwNACGwCUAA1g0AIdwJAQDcDQAhjgoBANwNACHfCwAA2A8AIAMAAACIAQAgAwAAiQEAMAQAAIoBACADAAAAiAEAIAMAAIkBADAEAACKAQAgF2AAAPINACBhAAC6DwAgZQAA1w8AIOAIAADWDwAw4QgAAI0BABDiCAAA1g8AMOMIAQDcDQAh7QgBANwNACGDCQEA3A0AIY4JQADWDQAhsAlAANYNACGxCQEA3A0AIdQJAQDwDQAh1QlAAIIOACHWCUAAgg4AIeEJAQDcDQAhhwpAAIIOACGJCgEA3A0AIZcKBACdDgAhmAoBAPANACHUCgIApA4AIdUKAgCkDgAh1gpAAIIOACEMYAAAjRAAIGEAAPgVACBlAAD7FQAg1AkAAP0PACDVCQAA_Q8AINYJAAD9DwAghwoAAP0PACCXCgAA_Q8AIJgKAAD9DwAg1AoAAP0PACDVCgAA_Q8AINYKAAD9DwAgGWAAAPINACBhAAC6DwAgZQAA1w8AIOAIAADWDwAw4QgAAI0BABDiCAAA1g8AMOMIAQDcDQAh7QgBANwNACGDCQEA3A0AIY4JQADWDQAhsAlAANYNACGxCQEA3A0AIb8JAADVDwAg1AkBAPANACHVCUAAgg4AIdYJQACCDgAh4QkBANwNACGHCkAAgg4AIYkKAQDcDQAhlwoEAJ0OACGYCgEA8A0AIdQKAgCkDgAh1QoCAKQOACHWCkAAgg4AId4LAADUDwAgAwAAAI0BACADAACOAQAwBAAAjwEAIBNdAADSDwAgXgAA0w8AIF8AAL4OACBwAADGDgAgcQAAxw4AIHIAAMgOACB0AAC_DgAg4AgAANEPADDhCAAAkQEAEOIIAADRDwAw4wgBANwNACGOCUAA1g0AIbAJQADWDQAhsQkBAPANACHSCwEA3A0AIdMLAQDwDQAh1AsBAPANACHVC0AAgg4AIdYLAgDVDQAhAQAAAJEBACAIYwAAxw4AIGQAAL8OACDgCAAAzA4AMOEIAACTAQAQ4ggAAMwOADDjCAIA1Q0AIbAJQADWDQAhmwoBANwNACEBAAAAkwEAIBNcAAC2DwAgYAAA8g0AIGIAANAPACDgCAAAzw8AMOEIAACVAQAQ4ggAAM8PADDtCAEA3A0AIbAJQADWDQAh3AkBANwNACHgCQEA3A0AIYcKQADWDQAhkwoCANUNACGUCgEA8A0AIZUKAQDwDQAhlgoBANwNACGXCgQAnQ4AIZgKAQDwDQAhmQpAAIIOACGaCkAAgg4AIQlcAAD4FQAgYAAAjRAAIGIAAPsVACCUCgAA_Q8AIJUKAAD9DwAglwoAAP0PACCYCgAA_Q8AIJkKAAD9DwAgmgoAAP0PACATXAAAtg8AIGAAAPINACBiAADQDwAg4AgAAM8PADDhCAAAlQEAEOIIAADPDwAw7QgBANwNACGwCUAA1g0AIdwJAQDcDQAh4AkBAAAAAYcKQADWDQAhkwoCANUNACGUCgEA8A0AIZUKAQDwDQAhlgoBANwNACGXCgQAnQ4AIZgKAQDwDQAhmQpAAIIOACGaCkAAgg4AIQMAAACVAQAgAwAAlgEAMAQAAJcBACADAAAAjQEAIAMAAI4BADAEAACPAQAgAQAAAJUBACABAAAAjQEAIAxgAADyDQAgiwIAAOgNACDgCAAAzg8AMOEIAACcAQAQ4ggAAM4PADDjCAEA3A0AIe0IAQDcDQAhjglAANYNACGwCUAA1g0AIbEJAQDcDQAh-QkBANwNACH6CQEA8A0AIQJgAACNEAAg-gkAAP0PACAOYAAA8g0AIIsCAADoDQAg4AgAAM4PADDhCAAAnAEAEOIIAADODwAw4wgBANwNACHtCAEA3A0AIY4JQADWDQAhsAlAANYNACGxCQEA3A0AIb8JAADNDwAg-QkBANwNACH6CQEA8A0AId0LAADMDwAgAwAAAJwBACADAACdAQAwBAAAngEAIBBgAADyDQAgaQAAyw8AIOAIAADKDwAw4QgAAKABABDiCAAAyg8AMOMIAQDcDQAh7QgBANwNACGOCUAA1g0AIbAJQADWDQAhsQkBANwNACG0CQEA3A0AIfkJAQDcDQAh-gkBAPANACH7CQEA8A0AIfwJAgDVDQAh_QlAAIIOACEFYAAAjRAAIGkAAPoVACD6CQAA_Q8AIPsJAAD9DwAg_QkAAP0PACASYAAA8g0AIGkAAMsPACDgCAAAyg8AMOEIAACgAQAQ4ggAAMoPADDjCAEA3A0AIe0IAQDcDQAhjglAANYNACGwCUAA1g0AIbEJAQDcDQAhtAkBANwNACG_CQAAyQ8AIPkJAQDcDQAh-gkBAPANACH7CQEA8A0AIfwJAgDVDQAh_QlAAIIOACHdCwAAyA8AIAMAAACgAQAgAwAAoQEAMAQAAKIBACAMaAAAxw8AIOAIAADGDwAw4QgAAKQBABDiCAAAxg8AMOMIAQDcDQAh7QgBANwNACGwCUAA1g0AIe4JAQDcDQAh7wkCANUNACHwCQEA3A0AIfEJAQDwDQAh8gkAAP8OACACaAAA-RUAIPEJAAD9DwAgDmgAAMcPACDgCAAAxg8AMOEIAACkAQAQ4ggAAMYPADDjCAEA3A0AIe0IAQDcDQAhsAlAANYNACG_CQAAxQ8AIO4JAQDcDQAh7wkCANUNACHwCQEA3A0AIfEJAQDwDQAh8gkAAP8OACDcCwAAxA8AIAMAAACkAQAgAwAApQEAMAQAAKYBACABAAAApAEAIBpgAADyDQAg4AgAAMMPADDhCAAAqQEAEOIIAADDDwAw4wgBANwNACHtCAEA3A0AIYMJAQDcDQAhjglAANYNACGsCQIA1Q0AIa8JAQDwDQAhsAlAANYNACG0CQEA3A0AIbgJAgDVDQAhugkCANUNACHUCQEA8A0AIdkKAQDwDQAhuAsCANUNACG5CwEA8A0AIboLAQDwDQAhuwsBAPANACG8CwEA8A0AIb0LAQDwDQAhvgsBAPANACG_CwIA1Q0AIcALAgDVDQAhwQtAAIIOACELYAAAjRAAIK8JAAD9DwAg1AkAAP0PACDZCgAA_Q8AILkLAAD9DwAgugsAAP0PACC7CwAA_Q8AILwLAAD9DwAgvQsAAP0PACC-CwAA_Q8AIMELAAD9DwAgHmAAAPINACDgCAAAww8AMOEIAACpAQAQ4ggAAMMPADDjCAEA3A0AIe0IAQDcDQAhgwkBANwNACGOCUAA1g0AIawJAgDVDQAhrwkBAPANACGwCUAA1g0AIbQJAQDcDQAhuAkCANUNACG6CQIA1Q0AIb8JAADCDwAg1AkBAPANACHZCgEA8A0AIbgLAgDVDQAhuQsBAPANACG6CwEA8A0AIbsLAQDwDQAhvAsBAPANACG9CwEA8A0AIb4LAQDwDQAhvwsCANUNACHACwIA1Q0AIcELQACCDgAh2QsAAL8PACDaCwAAwA8AINsLAADBDwAgAwAAAKkBACADAACqAQAwBAAAqwEAIBZgAADyDQAgbQAAqw8AIOAIAACqDwAw4QgAAK0BABDiCAAAqg8AMO0IAQDcDQAhjglAANYNACGrCQIA1Q0AIbAJQADWDQAh1AkBAPANACG1C0AAgg4AIbwLAQDcDQAhwgsgAPENACHDCwIA1Q0AIcQLAgCkDgAhxQsBANwNACHGCwEA3A0AIccLAgDVDQAhyAsBAPANACHJCwEA8A0AIcoLQACCDgAhywtAAIIOACEBAAAArQEAIA1sAAC-DwAg4AgAAL0PADDhCAAArwEAEOIIAAC9DwAw4wgEAOMNACHtCAEA3A0AIYMJAQDcDQAhsAlAANYNACGzCQEA8A0AIdwJAQDcDQAhnwpAANYNACGgCgIA1Q0AIaEKQACCDgAhA2wAAM4SACCzCQAA_Q8AIKEKAAD9DwAgDmwAAL4PACDgCAAAvQ8AMOEIAACvAQAQ4ggAAL0PADDjCAQA4w0AIe0IAQDcDQAhgwkBANwNACGwCUAA1g0AIbMJAQDwDQAhvwkAALwPACDcCQEA3A0AIZ8KQADWDQAhoAoCANUNACGhCkAAgg4AIQMAAACvAQAgAwAAsAEAMAQAALEBACABAAAArwEAIA9gAADyDQAg4AgAAO8NADDhCAAAtAEAEOIIAADvDQAw7QgBANwNACGFCQEA8A0AIYYJAQDwDQAhhwkAAOgNACCICQAA6A0AIIkJIADxDQAhigkgAPENACGLCQAA6A0AIIwJAADoDQAgjQkBAPANACGOCUAA1g0AIQEAAAC0AQAgCGAAAPINACDgCAAAjA8AMOEIAAC2AQAQ4ggAAIwPADDtCAEA3A0AIY4JQADWDQAhjQsgAPENACGOCwIA1Q0AIQEAAAC2AQAgHGAAAPINACBhAAC6DwAgiAIBANwNACHgCAAAuA8AMOEIAAC4AQAQ4ggAALgPADDjCAEAuQ8AIe0IAQDcDQAhjglAANYNACGwCUAA1g0AIbEJAQDwDQAhyAkAAfgNACHJCQIA1Q0AIcoJAQDcDQAhywkBAPANACHMCQIA1Q0AIc0JIADxDQAhzgkgAPENACHPCSAA8Q0AIdAJIACcDwAh0QkAAOgNACDSCQAA6A0AINMJAADoDQAg1AkBAPANACHVCUAAgg4AIdYJQACCDgAh1wlAAIIOACHYCQEA8A0AIQpgAACNEAAgYQAA-BUAILEJAAD9DwAgywkAAP0PACDQCQAA_Q8AINQJAAD9DwAg1QkAAP0PACDWCQAA_Q8AINcJAAD9DwAg2AkAAP0PACAdYAAA8g0AIGEAALoPACCIAgEA3A0AIeAIAAC4DwAw4QgAALgBABDiCAAAuA8AMOMIAQC5DwAh7QgBANwNACGOCUAA1g0AIbAJQADWDQAhsQkBAPANACG_CQAAtw8AIMgJAAH4DQAhyQkCANUNACHKCQEA3A0AIcsJAQDwDQAhzAkCANUNACHNCSAA8Q0AIc4JIADxDQAhzwkgAPENACHQCSAAnA8AIdEJAADoDQAg0gkAAOgNACDTCQAA6A0AINQJAQDwDQAh1QlAAIIOACHWCUAAgg4AIdcJQACCDgAh2AkBAPANACEDAAAAuAEAIAMAALkBADAEAAC6AQAgAQAAAJEBACADAAAAlQEAIAMAAJYBADAEAACXAQAgDlwAALYPACBgAADyDQAg4AgAALUPADDhCAAAvgEAEOIIAAC1DwAw7QgBANwNACGwCUAA1g0AIdwJAQDcDQAhnAoBANwNACGdCkAA1g0AIZ4KAQDcDQAhnwpAANYNACGgCgIA1Q0AIaEKQACCDgAhA1wAAPgVACBgAACNEAAgoQoAAP0PACAPXAAAtg8AIGAAAPINACDgCAAAtQ8AMOEIAAC-AQAQ4ggAALUPADDtCAEA3A0AIbAJQADWDQAh3AkBANwNACGcCgEA3A0AIZ0KQADWDQAhngoBANwNACGfCkAA1g0AIaAKAgDVDQAhoQpAAIIOACHYCwAAtA8AIAMAAAC-AQAgAwAAvwEAMAQAAMABACAHYAAA8g0AIOAIAACzDwAw4QgAAMIBABDiCAAAsw8AMO0IAQDcDQAhgwkBANwNACGECQEA3A0AIQFgAACNEAAgCGAAAPINACDgCAAAsw8AMOEIAADCAQAQ4ggAALMPADDtCAEA3A0AIYMJAQDcDQAhhAkBANwNACHXCwAAsg8AIAMAAADCAQAgAwAAwwEAMAQAAMQBACABAAAAiAEAIAEAAACNAQAgAQAAAJwBACABAAAAoAEAIAEAAACpAQAgAQAAALgBACABAAAAlQEAIAEAAAC-AQAgAQAAAMIBACADAAAAjQEAIAMAAI4BADAEAACPAQAgAwAAALgBACADAAC5AQAwBAAAugEAIAMAAACVAQAgAwAAlgEAMAQAAJcBACADAAAAvgEAIAMAAL8BADAEAADAAQAgAQAAAIABACABAAAAhAEAIAEAAACIAQAgAQAAAI0BACABAAAAuAEAIAEAAACVAQAgAQAAAL4BACABAAAAfgAgC10AAPYVACBeAAD3FQAgXwAAyRIAIHAAANESACBxAADSEgAgcgAA0xIAIHQAAMoSACCxCQAA_Q8AINMLAAD9DwAg1AsAAP0PACDVCwAA_Q8AIAMAAACRAQAgAwAA2wEAMAQAAH4AIAMAAACRAQAgAwAA2wEAMAQAAH4AIAMAAACRAQAgAwAA2wEAMAQAAH4AIBBdAADvFQAgXgAA8BUAIF8AAPEVACBwAADzFQAgcQAA9BUAIHIAAPUVACB0AADyFQAg4wgBAAAAAY4JQAAAAAGwCUAAAAABsQkBAAAAAdILAQAAAAHTCwEAAAAB1AsBAAAAAdULQAAAAAHWCwIAAAABAQgAAN8BACAJ4wgBAAAAAY4JQAAAAAGwCUAAAAABsQkBAAAAAdILAQAAAAHTCwEAAAAB1AsBAAAAAdULQAAAAAHWCwIAAAABAQgAAOEBADABCAAA4QEAMBBdAACjFQAgXgAApBUAIF8AAKUVACBwAACnFQAgcQAAqBUAIHIAAKkVACB0AACmFQAg4wgBAPEPACGOCUAA7Q8AIbAJQADtDwAhsQkBAIEQACHSCwEA8Q8AIdMLAQCBEAAh1AsBAIEQACHVC0AAoBAAIdYLAgDsDwAhAgAAAH4AIAgAAOQBACAJ4wgBAPEPACGOCUAA7Q8AIbAJQADtDwAhsQkBAIEQACHSCwEA8Q8AIdMLAQCBEAAh1AsBAIEQACHVC0AAoBAAIdYLAgDsDwAhAgAAAJEBACAIAADmAQAgAgAAAJEBACAIAADmAQAgAwAAAH4AIA8AAN8BACAQAADkAQAgAQAAAH4AIAEAAACRAQAgCRUAAJ4VACAWAACfFQAgFwAAohUAIBgAAKEVACAZAACgFQAgsQkAAP0PACDTCwAA_Q8AINQLAAD9DwAg1QsAAP0PACAM4AgAALEPADDhCAAA7QEAEOIIAACxDwAw4wgBANgNACGOCUAAzg0AIbAJQADODQAhsQkBAOcNACHSCwEA2A0AIdMLAQDnDQAh1AsBAOcNACHVC0AA_g0AIdYLAgDNDQAhAwAAAJEBACADAADsAQAwFAAA7QEAIAMAAACRAQAgAwAA2wEAMAQAAH4AIAEAAACCAQAgAQAAAIIBACADAAAAgAEAIAMAAIEBADAEAACCAQAgAwAAAIABACADAACBAQAwBAAAggEAIAMAAACAAQAgAwAAgQEAMAQAAIIBACAFXAAAnRUAIIgCAQAAAAGwCUAAAAAB3AkBAAAAAdELAQAAAAEBCAAA9QEAIASIAgEAAAABsAlAAAAAAdwJAQAAAAHRCwEAAAABAQgAAPcBADABCAAA9wEAMAVcAACcFQAgiAIBAPEPACGwCUAA7Q8AIdwJAQDxDwAh0QsBAPEPACECAAAAggEAIAgAAPoBACAEiAIBAPEPACGwCUAA7Q8AIdwJAQDxDwAh0QsBAPEPACECAAAAgAEAIAgAAPwBACACAAAAgAEAIAgAAPwBACADAAAAggEAIA8AAPUBACAQAAD6AQAgAQAAAIIBACABAAAAgAEAIAMVAACZFQAgGAAAmxUAIBkAAJoVACAHiAIBANgNACHgCAAAsA8AMOEIAACDAgAQ4ggAALAPADCwCUAAzg0AIdwJAQDYDQAh0QsBANgNACEDAAAAgAEAIAMAAIICADAUAACDAgAgAwAAAIABACADAACBAQAwBAAAggEAIAEAAACGAQAgAQAAAIYBACADAAAAhAEAIAMAAIUBADAEAACGAQAgAwAAAIQBACADAACFAQAwBAAAhgEAIAMAAACEAQAgAwAAhQEAMAQAAIYBACAHXAAAmBUAILAJQAAAAAHcCQEAAAABhwpAAAAAAZoKQAAAAAHPCwEAAAAB0AsBAAAAAQEIAACLAgAgBrAJQAAAAAHcCQEAAAABhwpAAAAAAZoKQAAAAAHPCwEAAAAB0AsBAAAAAQEIAACNAgAwAQgAAI0CADAHXAAAlxUAILAJQADtDwAh3AkBAPEPACGHCkAA7Q8AIZoKQACgEAAhzwsBAPEPACHQCwEA8Q8AIQIAAACGAQAgCAAAkAIAIAawCUAA7Q8AIdwJAQDxDwAhhwpAAO0PACGaCkAAoBAAIc8LAQDxDwAh0AsBAPEPACECAAAAhAEAIAgAAJICACACAAAAhAEAIAgAAJICACADAAAAhgEAIA8AAIsCACAQAACQAgAgAQAAAIYBACABAAAAhAEAIAQVAACUFQAgGAAAlhUAIBkAAJUVACCaCgAA_Q8AIAngCAAArw8AMOEIAACZAgAQ4ggAAK8PADCwCUAAzg0AIdwJAQDYDQAhhwpAAM4NACGaCkAA_g0AIc8LAQDYDQAh0AsBANgNACEDAAAAhAEAIAMAAJgCADAUAACZAgAgAwAAAIQBACADAACFAQAwBAAAhgEAIAfgCAAArQ8AMOEIAACfAgAQ4ggAAK0PADDSCkAA1g0AIcwLAQDcDQAhzQsCANUNACHOCwAArg8AIAEAAACcAgAgAQAAAJwCACAG4AgAAK0PADDhCAAAnwIAEOIIAACtDwAw0gpAANYNACHMCwEA3A0AIc0LAgDVDQAhAAMAAACfAgAgAwAAoAIAMAQAAJwCACADAAAAnwIAIAMAAKACADAEAACcAgAgAwAAAJ8CACADAACgAgAwBAAAnAIAIAPSCkAAAAABzAsBAAAAAc0LAgAAAAEBCAAApAIAIAPSCkAAAAABzAsBAAAAAc0LAgAAAAEBCAAApgIAMAEIAACmAgAwA9IKQADtDwAhzAsBAPEPACHNCwIA7A8AIQIAAACcAgAgCAAAqQIAIAPSCkAA7Q8AIcwLAQDxDwAhzQsCAOwPACECAAAAnwIAIAgAAKsCACACAAAAnwIAIAgAAKsCACADAAAAnAIAIA8AAKQCACAQAACpAgAgAQAAAJwCACABAAAAnwIAIAUVAACPFQAgFgAAkBUAIBcAAJMVACAYAACSFQAgGQAAkRUAIAbgCAAArA8AMOEIAACyAgAQ4ggAAKwPADDSCkAAzg0AIcwLAQDYDQAhzQsCAM0NACEDAAAAnwIAIAMAALECADAUAACyAgAgAwAAAJ8CACADAACgAgAwBAAAnAIAIBZgAADyDQAgbQAAqw8AIOAIAACqDwAw4QgAAK0BABDiCAAAqg8AMO0IAQAAAAGOCUAA1g0AIasJAgDVDQAhsAlAANYNACHUCQEA8A0AIbULQACCDgAhvAsBANwNACHCCyAA8Q0AIcMLAgDVDQAhxAsCAKQOACHFCwEA3A0AIcYLAQDcDQAhxwsCANUNACHICwEA8A0AIckLAQDwDQAhygtAAIIOACHLC0AAgg4AIQEAAAC1AgAgAQAAALUCACAJYAAAjRAAIG0AAI4VACDUCQAA_Q8AILULAAD9DwAgxAsAAP0PACDICwAA_Q8AIMkLAAD9DwAgygsAAP0PACDLCwAA_Q8AIAMAAACtAQAgAwAAuAIAMAQAALUCACADAAAArQEAIAMAALgCADAEAAC1AgAgAwAAAK0BACADAAC4AgAwBAAAtQIAIBNgAACNFQAgbQAA-hEAIO0IAQAAAAGOCUAAAAABqwkCAAAAAbAJQAAAAAHUCQEAAAABtQtAAAAAAbwLAQAAAAHCCyAAAAABwwsCAAAAAcQLAgAAAAHFCwEAAAABxgsBAAAAAccLAgAAAAHICwEAAAAByQsBAAAAAcoLQAAAAAHLC0AAAAABAQgAALwCACAR7QgBAAAAAY4JQAAAAAGrCQIAAAABsAlAAAAAAdQJAQAAAAG1C0AAAAABvAsBAAAAAcILIAAAAAHDCwIAAAABxAsCAAAAAcULAQAAAAHGCwEAAAABxwsCAAAAAcgLAQAAAAHJCwEAAAABygtAAAAAAcsLQAAAAAEBCAAAvgIAMAEIAAC-AgAwE2AAAIwVACBtAADtEQAg7QgBAPEPACGOCUAA7Q8AIasJAgDsDwAhsAlAAO0PACHUCQEAgRAAIbULQACgEAAhvAsBAPEPACHCCyAAhBAAIcMLAgDsDwAhxAsCANoQACHFCwEA8Q8AIcYLAQDxDwAhxwsCAOwPACHICwEAgRAAIckLAQCBEAAhygtAAKAQACHLC0AAoBAAIQIAAAC1AgAgCAAAwQIAIBHtCAEA8Q8AIY4JQADtDwAhqwkCAOwPACGwCUAA7Q8AIdQJAQCBEAAhtQtAAKAQACG8CwEA8Q8AIcILIACEEAAhwwsCAOwPACHECwIA2hAAIcULAQDxDwAhxgsBAPEPACHHCwIA7A8AIcgLAQCBEAAhyQsBAIEQACHKC0AAoBAAIcsLQACgEAAhAgAAAK0BACAIAADDAgAgAgAAAK0BACAIAADDAgAgAwAAALUCACAPAAC8AgAgEAAAwQIAIAEAAAC1AgAgAQAAAK0BACAMFQAAhxUAIBYAAIgVACAXAACLFQAgGAAAihUAIBkAAIkVACDUCQAA_Q8AILULAAD9DwAgxAsAAP0PACDICwAA_Q8AIMkLAAD9DwAgygsAAP0PACDLCwAA_Q8AIBTgCAAAqQ8AMOEIAADKAgAQ4ggAAKkPADDtCAEA2A0AIY4JQADODQAhqwkCAM0NACGwCUAAzg0AIdQJAQDnDQAhtQtAAP4NACG8CwEA2A0AIcILIADpDQAhwwsCAM0NACHECwIAoQ4AIcULAQDYDQAhxgsBANgNACHHCwIAzQ0AIcgLAQDnDQAhyQsBAOcNACHKC0AA_g0AIcsLQAD-DQAhAwAAAK0BACADAADJAgAwFAAAygIAIAMAAACtAQAgAwAAuAIAMAQAALUCACABAAAAsQEAIAEAAACxAQAgAwAAAK8BACADAACwAQAwBAAAsQEAIAMAAACvAQAgAwAAsAEAMAQAALEBACADAAAArwEAIAMAALABADAEAACxAQAgCmwAAIYVACDjCAQAAAAB7QgBAAAAAYMJAQAAAAGwCUAAAAABswkBAAAAAdwJAQAAAAGfCkAAAAABoAoCAAAAAaEKQAAAAAEBCAAA0gIAIAnjCAQAAAAB7QgBAAAAAYMJAQAAAAGwCUAAAAABswkBAAAAAdwJAQAAAAGfCkAAAAABoAoCAAAAAaEKQAAAAAEBCAAA1AIAMAEIAADUAgAwCmwAAIUVACDjCAQA9w8AIe0IAQDxDwAhgwkBAPEPACGwCUAA7Q8AIbMJAQCBEAAh3AkBAPEPACGfCkAA7Q8AIaAKAgDsDwAhoQpAAKAQACECAAAAsQEAIAgAANcCACAJ4wgEAPcPACHtCAEA8Q8AIYMJAQDxDwAhsAlAAO0PACGzCQEAgRAAIdwJAQDxDwAhnwpAAO0PACGgCgIA7A8AIaEKQACgEAAhAgAAAK8BACAIAADZAgAgAgAAAK8BACAIAADZAgAgAwAAALEBACAPAADSAgAgEAAA1wIAIAEAAACxAQAgAQAAAK8BACAHFQAAgBUAIBYAAIEVACAXAACEFQAgGAAAgxUAIBkAAIIVACCzCQAA_Q8AIKEKAAD9DwAgDOAIAACoDwAw4QgAAOACABDiCAAAqA8AMOMIBADfDQAh7QgBANgNACGDCQEA2A0AIbAJQADODQAhswkBAOcNACHcCQEA2A0AIZ8KQADODQAhoAoCAM0NACGhCkAA_g0AIQMAAACvAQAgAwAA3wIAMBQAAOACACADAAAArwEAIAMAALABADAEAACxAQAgAQAAAKsBACABAAAAqwEAIAMAAACpAQAgAwAAqgEAMAQAAKsBACADAAAAqQEAIAMAAKoBADAEAACrAQAgAwAAAKkBACADAACqAQAwBAAAqwEAIBdgAAD_FAAg4wgBAAAAAe0IAQAAAAGDCQEAAAABjglAAAAAAawJAgAAAAGvCQEAAAABsAlAAAAAAbQJAQAAAAG4CQIAAAABugkCAAAAAdQJAQAAAAHZCgEAAAABuAsCAAAAAbkLAQAAAAG6CwEAAAABuwsBAAAAAbwLAQAAAAG9CwEAAAABvgsBAAAAAb8LAgAAAAHACwIAAAABwQtAAAAAAQEIAADoAgAgFuMIAQAAAAHtCAEAAAABgwkBAAAAAY4JQAAAAAGsCQIAAAABrwkBAAAAAbAJQAAAAAG0CQEAAAABuAkCAAAAAboJAgAAAAHUCQEAAAAB2QoBAAAAAbgLAgAAAAG5CwEAAAABugsBAAAAAbsLAQAAAAG8CwEAAAABvQsBAAAAAb4LAQAAAAG_CwIAAAABwAsCAAAAAcELQAAAAAEBCAAA6gIAMAEIAADqAgAwF2AAAP4UACDjCAEA8Q8AIe0IAQDxDwAhgwkBAPEPACGOCUAA7Q8AIawJAgDsDwAhrwkBAIEQACGwCUAA7Q8AIbQJAQDxDwAhuAkCAOwPACG6CQIA7A8AIdQJAQCBEAAh2QoBAIEQACG4CwIA7A8AIbkLAQCBEAAhugsBAIEQACG7CwEAgRAAIbwLAQCBEAAhvQsBAIEQACG-CwEAgRAAIb8LAgDsDwAhwAsCAOwPACHBC0AAoBAAIQIAAACrAQAgCAAA7QIAIBbjCAEA8Q8AIe0IAQDxDwAhgwkBAPEPACGOCUAA7Q8AIawJAgDsDwAhrwkBAIEQACGwCUAA7Q8AIbQJAQDxDwAhuAkCAOwPACG6CQIA7A8AIdQJAQCBEAAh2QoBAIEQACG4CwIA7A8AIbkLAQCBEAAhugsBAIEQACG7CwEAgRAAIbwLAQCBEAAhvQsBAIEQACG-CwEAgRAAIb8LAgDsDwAhwAsCAOwPACHBC0AAoBAAIQIAAACpAQAgCAAA7wIAIAIAAACpAQAgCAAA7wIAIAMAAACrAQAgDwAA6AIAIBAAAO0CACABAAAAqwEAIAEAAACpAQAgDxUAAPkUACAWAAD6FAAgFwAA_RQAIBgAAPwUACAZAAD7FAAgrwkAAP0PACDUCQAA_Q8AINkKAAD9DwAguQsAAP0PACC6CwAA_Q8AILsLAAD9DwAgvAsAAP0PACC9CwAA_Q8AIL4LAAD9DwAgwQsAAP0PACAZ4AgAAKcPADDhCAAA9gIAEOIIAACnDwAw4wgBANgNACHtCAEA2A0AIYMJAQDYDQAhjglAAM4NACGsCQIAzQ0AIa8JAQDnDQAhsAlAAM4NACG0CQEA2A0AIbgJAgDNDQAhugkCAM0NACHUCQEA5w0AIdkKAQDnDQAhuAsCAM0NACG5CwEA5w0AIboLAQDnDQAhuwsBAOcNACG8CwEA5w0AIb0LAQDnDQAhvgsBAOcNACG_CwIAzQ0AIcALAgDNDQAhwQtAAP4NACEDAAAAqQEAIAMAAPUCADAUAAD2AgAgAwAAAKkBACADAACqAQAwBAAAqwEAIAzgCAAApg8AMOEIAAD8AgAQ4ggAAKYPADDjCAEAAAABqAkBANwNACGgCgIA1Q0AIbILAAD_DgAgswtAAIIOACG0CwEA8A0AIbULQADWDQAhtgtAAIIOACG3C0AA1g0AIQEAAAD5AgAgAQAAAPkCACAM4AgAAKYPADDhCAAA_AIAEOIIAACmDwAw4wgBANwNACGoCQEA3A0AIaAKAgDVDQAhsgsAAP8OACCzC0AAgg4AIbQLAQDwDQAhtQtAANYNACG2C0AAgg4AIbcLQADWDQAhA7MLAAD9DwAgtAsAAP0PACC2CwAA_Q8AIAMAAAD8AgAgAwAA_QIAMAQAAPkCACADAAAA_AIAIAMAAP0CADAEAAD5AgAgAwAAAPwCACADAAD9AgAwBAAA-QIAIAnjCAEAAAABqAkBAAAAAaAKAgAAAAGyC4AAAAABswtAAAAAAbQLAQAAAAG1C0AAAAABtgtAAAAAAbcLQAAAAAEBCAAAgQMAIAnjCAEAAAABqAkBAAAAAaAKAgAAAAGyC4AAAAABswtAAAAAAbQLAQAAAAG1C0AAAAABtgtAAAAAAbcLQAAAAAEBCAAAgwMAMAEIAACDAwAwCeMIAQDxDwAhqAkBAPEPACGgCgIA7A8AIbILgAAAAAGzC0AAoBAAIbQLAQCBEAAhtQtAAO0PACG2C0AAoBAAIbcLQADtDwAhAgAAAPkCACAIAACGAwAgCeMIAQDxDwAhqAkBAPEPACGgCgIA7A8AIbILgAAAAAGzC0AAoBAAIbQLAQCBEAAhtQtAAO0PACG2C0AAoBAAIbcLQADtDwAhAgAAAPwCACAIAACIAwAgAgAAAPwCACAIAACIAwAgAwAAAPkCACAPAACBAwAgEAAAhgMAIAEAAAD5AgAgAQAAAPwCACAIFQAA9BQAIBYAAPUUACAXAAD4FAAgGAAA9xQAIBkAAPYUACCzCwAA_Q8AILQLAAD9DwAgtgsAAP0PACAM4AgAAKUPADDhCAAAjwMAEOIIAAClDwAw4wgBANgNACGoCQEA2A0AIaAKAgDNDQAhsgsAAKsOACCzC0AA_g0AIbQLAQDnDQAhtQtAAM4NACG2C0AA_g0AIbcLQADODQAhAwAAAPwCACADAACOAwAwFAAAjwMAIAMAAAD8AgAgAwAA_QIAMAQAAPkCACAJ4AgAAKMPADDhCAAAlQMAEOIIAACjDwAw7QgBANwNACGOCUAA1g0AIbAJQADWDQAh2QkBANwNACGXCgQA4w0AIbELAACkDwAgAQAAAJIDACABAAAAkgMAIAjgCAAAow8AMOEIAACVAwAQ4ggAAKMPADDtCAEA3A0AIY4JQADWDQAhsAlAANYNACHZCQEA3A0AIZcKBADjDQAhAAMAAACVAwAgAwAAlgMAMAQAAJIDACADAAAAlQMAIAMAAJYDADAEAACSAwAgAwAAAJUDACADAACWAwAwBAAAkgMAIAXtCAEAAAABjglAAAAAAbAJQAAAAAHZCQEAAAABlwoEAAAAAQEIAACaAwAgBe0IAQAAAAGOCUAAAAABsAlAAAAAAdkJAQAAAAGXCgQAAAABAQgAAJwDADABCAAAnAMAMAXtCAEA8Q8AIY4JQADtDwAhsAlAAO0PACHZCQEA8Q8AIZcKBAD3DwAhAgAAAJIDACAIAACfAwAgBe0IAQDxDwAhjglAAO0PACGwCUAA7Q8AIdkJAQDxDwAhlwoEAPcPACECAAAAlQMAIAgAAKEDACACAAAAlQMAIAgAAKEDACADAAAAkgMAIA8AAJoDACAQAACfAwAgAQAAAJIDACABAAAAlQMAIAUVAADvFAAgFgAA8BQAIBcAAPMUACAYAADyFAAgGQAA8RQAIAjgCAAAog8AMOEIAACoAwAQ4ggAAKIPADDtCAEA2A0AIY4JQADODQAhsAlAAM4NACHZCQEA2A0AIZcKBADfDQAhAwAAAJUDACADAACnAwAwFAAAqAMAIAMAAACVAwAgAwAAlgMAMAQAAJIDACAGiwIAAJgPACDgCAAAlw8AMOEIAAC_AwAQ4ggAAJcPADCxCQEA3A0AIfkJAQAAAAEBAAAAqwMAIBqFAgAAoQ8AIIcCAACVDwAg4AgAAKAPADDhCAAArQMAEOIIAACgDwAwsQkBANwNACG9CUAA1g0AIfkJAQDcDQAh-gkBANwNACGdCkAAgg4AIeoKIADxDQAhmwsCANUNACGcCwIApA4AIZ4LAADoDQAgoAsgAPENACGhCwEA3A0AIaILAQDcDQAhowsAAOgNACCkCwAA6A0AIKULAADoDQAgpgsBANwNACGnCwEA8A0AIagLAQDwDQAhqQtAAIIOACGqCyAA8Q0AIasLAQDwDQAhCIUCAADuFAAghwIAANcUACCdCgAA_Q8AIJwLAAD9DwAgpwsAAP0PACCoCwAA_Q8AIKkLAAD9DwAgqwsAAP0PACAahQIAAKEPACCHAgAAlQ8AIOAIAACgDwAw4QgAAK0DABDiCAAAoA8AMLEJAQDcDQAhvQlAANYNACH5CQEAAAAB-gkBANwNACGdCkAAgg4AIeoKIADxDQAhmwsCANUNACGcCwIApA4AIZ4LAADoDQAgoAsgAPENACGhCwEA3A0AIaILAQDcDQAhowsAAOgNACCkCwAA6A0AIKULAADoDQAgpgsBANwNACGnCwEA8A0AIagLAQDwDQAhqQtAAIIOACGqCyAA8Q0AIasLAQDwDQAhAwAAAK0DACADAACuAwAwBAAArwMAIBKGAgAAnQ8AIIgCAACeDwAgigIAAJ8PACDgCAAAmw8AMOEIAACxAwAQ4ggAAJsPADDjCAEA3A0AIZwKAQDcDQAhjgsCAKQOACGYCwEA3A0AIZkLAQDcDQAhmgsBANwNACGbCwIA1Q0AIZwLAgCkDgAhnQsBAPANACGeCwAA6A0AIJ8LIACcDwAhoAsgAPENACEHhgIAAOsUACCIAgAA7BQAIIoCAADtFAAgjgsAAP0PACCcCwAA_Q8AIJ0LAAD9DwAgnwsAAP0PACAShgIAAJ0PACCIAgAAng8AIIoCAACfDwAg4AgAAJsPADDhCAAAsQMAEOIIAACbDwAw4wgBAAAAAZwKAQDcDQAhjgsCAKQOACGYCwEA3A0AIZkLAQDcDQAhmgsBANwNACGbCwIA1Q0AIZwLAgCkDgAhnQsBAPANACGeCwAA6A0AIJ8LIACcDwAhoAsgAPENACEDAAAAsQMAIAMAALIDADAEAACzAwAgAwAAALEDACADAACyAwAwBAAAswMAIAEAAACxAwAgDYkCAACaDwAg4AgAAJkPADDhCAAAtwMAEOIIAACZDwAw4wgBANwNACHbCgEA3A0AIZELBADjDQAhkgsEAOMNACGTCwQAnQ4AIZQLBACdDgAhlQsEAOMNACGWCwQA4w0AIZcLQADWDQAhA4kCAADqFAAgkwsAAP0PACCUCwAA_Q8AIA2JAgAAmg8AIOAIAACZDwAw4QgAALcDABDiCAAAmQ8AMOMIAQAAAAHbCgEA3A0AIZELBADjDQAhkgsEAOMNACGTCwQAnQ4AIZQLBACdDgAhlQsEAOMNACGWCwQA4w0AIZcLQADWDQAhAwAAALcDACADAAC4AwAwBAAAuQMAIAEAAAC3AwAgAQAAALEDACABAAAArQMAIAEAAACrAwAgBosCAACYDwAg4AgAAJcPADDhCAAAvwMAEOIIAACXDwAwsQkBANwNACH5CQEA3A0AIQGLAgAA6RQAIAMAAAC_AwAgAwAAwAMAMAQAAKsDACADAAAAvwMAIAMAAMADADAEAACrAwAgAwAAAL8DACADAADAAwAwBAAAqwMAIAOLAgAA6BQAILEJAQAAAAH5CQEAAAABAQgAAMQDACACsQkBAAAAAfkJAQAAAAEBCAAAxgMAMAEIAADGAwAwA4sCAADbFAAgsQkBAPEPACH5CQEA8Q8AIQIAAACrAwAgCAAAyQMAIAKxCQEA8Q8AIfkJAQDxDwAhAgAAAL8DACAIAADLAwAgAgAAAL8DACAIAADLAwAgAwAAAKsDACAPAADEAwAgEAAAyQMAIAEAAACrAwAgAQAAAL8DACADFQAA2BQAIBgAANoUACAZAADZFAAgBeAIAACWDwAw4QgAANIDABDiCAAAlg8AMLEJAQDYDQAh-QkBANgNACEDAAAAvwMAIAMAANEDADAUAADSAwAgAwAAAL8DACADAADAAwAwBAAAqwMAIAuHAgAAlQ8AIOAIAACUDwAw4QgAANgDABDiCAAAlA8AMLEJAQDcDQAh-QkBAAAAAawLAQDwDQAhrQsBAPANACGuCwEA8A0AIa8LAQDwDQAhsAsAAOgNACABAAAA1QMAIAEAAADVAwAgC4cCAACVDwAg4AgAAJQPADDhCAAA2AMAEOIIAACUDwAwsQkBANwNACH5CQEA3A0AIawLAQDwDQAhrQsBAPANACGuCwEA8A0AIa8LAQDwDQAhsAsAAOgNACAFhwIAANcUACCsCwAA_Q8AIK0LAAD9DwAgrgsAAP0PACCvCwAA_Q8AIAMAAADYAwAgAwAA2QMAMAQAANUDACADAAAA2AMAIAMAANkDADAEAADVAwAgAwAAANgDACADAADZAwAwBAAA1QMAIAiHAgAA1hQAILEJAQAAAAH5CQEAAAABrAsBAAAAAa0LAQAAAAGuCwEAAAABrwsBAAAAAbALAADVFAAgAQgAAN0DACAHsQkBAAAAAfkJAQAAAAGsCwEAAAABrQsBAAAAAa4LAQAAAAGvCwEAAAABsAsAANUUACABCAAA3wMAMAEIAADfAwAwCIcCAADLFAAgsQkBAPEPACH5CQEA8Q8AIawLAQCBEAAhrQsBAIEQACGuCwEAgRAAIa8LAQCBEAAhsAsAAMoUACACAAAA1QMAIAgAAOIDACAHsQkBAPEPACH5CQEA8Q8AIawLAQCBEAAhrQsBAIEQACGuCwEAgRAAIa8LAQCBEAAhsAsAAMoUACACAAAA2AMAIAgAAOQDACACAAAA2AMAIAgAAOQDACADAAAA1QMAIA8AAN0DACAQAADiAwAgAQAAANUDACABAAAA2AMAIAcVAADHFAAgGAAAyRQAIBkAAMgUACCsCwAA_Q8AIK0LAAD9DwAgrgsAAP0PACCvCwAA_Q8AIArgCAAAkw8AMOEIAADrAwAQ4ggAAJMPADCxCQEA2A0AIfkJAQDYDQAhrAsBAOcNACGtCwEA5w0AIa4LAQDnDQAhrwsBAOcNACGwCwAA6A0AIAMAAADYAwAgAwAA6gMAMBQAAOsDACADAAAA2AMAIAMAANkDADAEAADVAwAgAQAAAK8DACABAAAArwMAIAMAAACtAwAgAwAArgMAMAQAAK8DACADAAAArQMAIAMAAK4DADAEAACvAwAgAwAAAK0DACADAACuAwAwBAAArwMAIBeFAgAAxRQAIIcCAADGFAAgsQkBAAAAAb0JQAAAAAH5CQEAAAAB-gkBAAAAAZ0KQAAAAAHqCiAAAAABmwsCAAAAAZwLAgAAAAGeCwAAxBQAIKALIAAAAAGhCwEAAAABogsBAAAAAaMLAADBFAAgpAsAAMIUACClCwAAwxQAIKYLAQAAAAGnCwEAAAABqAsBAAAAAakLQAAAAAGqCyAAAAABqwsBAAAAAQEIAADzAwAgFbEJAQAAAAG9CUAAAAAB-QkBAAAAAfoJAQAAAAGdCkAAAAAB6gogAAAAAZsLAgAAAAGcCwIAAAABngsAAMQUACCgCyAAAAABoQsBAAAAAaILAQAAAAGjCwAAwRQAIKQLAADCFAAgpQsAAMMUACCmCwEAAAABpwsBAAAAAagLAQAAAAGpC0AAAAABqgsgAAAAAasLAQAAAAEBCAAA9QMAMAEIAAD1AwAwF4UCAACzFAAghwIAALQUACCxCQEA8Q8AIb0JQADtDwAh-QkBAPEPACH6CQEA8Q8AIZ0KQACgEAAh6gogAIQQACGbCwIA7A8AIZwLAgDaEAAhngsAALIUACCgCyAAhBAAIaELAQDxDwAhogsBAPEPACGjCwAArxQAIKQLAACwFAAgpQsAALEUACCmCwEA8Q8AIacLAQCBEAAhqAsBAIEQACGpC0AAoBAAIaoLIACEEAAhqwsBAIEQACECAAAArwMAIAgAAPgDACAVsQkBAPEPACG9CUAA7Q8AIfkJAQDxDwAh-gkBAPEPACGdCkAAoBAAIeoKIACEEAAhmwsCAOwPACGcCwIA2hAAIZ4LAACyFAAgoAsgAIQQACGhCwEA8Q8AIaILAQDxDwAhowsAAK8UACCkCwAAsBQAIKULAACxFAAgpgsBAPEPACGnCwEAgRAAIagLAQCBEAAhqQtAAKAQACGqCyAAhBAAIasLAQCBEAAhAgAAAK0DACAIAAD6AwAgAgAAAK0DACAIAAD6AwAgAwAAAK8DACAPAADzAwAgEAAA-AMAIAEAAACvAwAgAQAAAK0DACALFQAAqhQAIBYAAKsUACAXAACuFAAgGAAArRQAIBkAAKwUACCdCgAA_Q8AIJwLAAD9DwAgpwsAAP0PACCoCwAA_Q8AIKkLAAD9DwAgqwsAAP0PACAY4AgAAJIPADDhCAAAgQQAEOIIAACSDwAwsQkBANgNACG9CUAAzg0AIfkJAQDYDQAh-gkBANgNACGdCkAA_g0AIeoKIADpDQAhmwsCAM0NACGcCwIAoQ4AIZ4LAADoDQAgoAsgAOkNACGhCwEA2A0AIaILAQDYDQAhowsAAOgNACCkCwAA6A0AIKULAADoDQAgpgsBANgNACGnCwEA5w0AIagLAQDnDQAhqQtAAP4NACGqCyAA6Q0AIasLAQDnDQAhAwAAAK0DACADAACABAAwFAAAgQQAIAMAAACtAwAgAwAArgMAMAQAAK8DACABAAAAswMAIAEAAACzAwAgAwAAALEDACADAACyAwAwBAAAswMAIAMAAACxAwAgAwAAsgMAMAQAALMDACADAAAAsQMAIAMAALIDADAEAACzAwAgD4YCAACnFAAgiAIAAKgUACCKAgAAqRQAIOMIAQAAAAGcCgEAAAABjgsCAAAAAZgLAQAAAAGZCwEAAAABmgsBAAAAAZsLAgAAAAGcCwIAAAABnQsBAAAAAZ4LAACmFAAgnwsgAAAAAaALIAAAAAEBCAAAiQQAIAzjCAEAAAABnAoBAAAAAY4LAgAAAAGYCwEAAAABmQsBAAAAAZoLAQAAAAGbCwIAAAABnAsCAAAAAZ0LAQAAAAGeCwAAphQAIJ8LIAAAAAGgCyAAAAABAQgAAIsEADABCAAAiwQAMA-GAgAAlxQAIIgCAACYFAAgigIAAJkUACDjCAEA8Q8AIZwKAQDxDwAhjgsCANoQACGYCwEA8Q8AIZkLAQDxDwAhmgsBAPEPACGbCwIA7A8AIZwLAgDaEAAhnQsBAIEQACGeCwAAlhQAIJ8LIAC_EAAhoAsgAIQQACECAAAAswMAIAgAAI4EACAM4wgBAPEPACGcCgEA8Q8AIY4LAgDaEAAhmAsBAPEPACGZCwEA8Q8AIZoLAQDxDwAhmwsCAOwPACGcCwIA2hAAIZ0LAQCBEAAhngsAAJYUACCfCyAAvxAAIaALIACEEAAhAgAAALEDACAIAACQBAAgAgAAALEDACAIAACQBAAgAwAAALMDACAPAACJBAAgEAAAjgQAIAEAAACzAwAgAQAAALEDACAJFQAAkRQAIBYAAJIUACAXAACVFAAgGAAAlBQAIBkAAJMUACCOCwAA_Q8AIJwLAAD9DwAgnQsAAP0PACCfCwAA_Q8AIA_gCAAAkQ8AMOEIAACXBAAQ4ggAAJEPADDjCAEA2A0AIZwKAQDYDQAhjgsCAKEOACGYCwEA2A0AIZkLAQDYDQAhmgsBANgNACGbCwIAzQ0AIZwLAgChDgAhnQsBAOcNACGeCwAA6A0AIJ8LIACTDgAhoAsgAOkNACEDAAAAsQMAIAMAAJYEADAUAACXBAAgAwAAALEDACADAACyAwAwBAAAswMAIAEAAAC5AwAgAQAAALkDACADAAAAtwMAIAMAALgDADAEAAC5AwAgAwAAALcDACADAAC4AwAwBAAAuQMAIAMAAAC3AwAgAwAAuAMAMAQAALkDACAKiQIAAJAUACDjCAEAAAAB2woBAAAAAZELBAAAAAGSCwQAAAABkwsEAAAAAZQLBAAAAAGVCwQAAAABlgsEAAAAAZcLQAAAAAEBCAAAnwQAIAnjCAEAAAAB2woBAAAAAZELBAAAAAGSCwQAAAABkwsEAAAAAZQLBAAAAAGVCwQAAAABlgsEAAAAAZcLQAAAAAEBCAAAoQQAMAEIAAChBAAwCokCAACPFAAg4wgBAPEPACHbCgEA8Q8AIZELBAD3DwAhkgsEAPcPACGTCwQAzxAAIZQLBADPEAAhlQsEAPcPACGWCwQA9w8AIZcLQADtDwAhAgAAALkDACAIAACkBAAgCeMIAQDxDwAh2woBAPEPACGRCwQA9w8AIZILBAD3DwAhkwsEAM8QACGUCwQAzxAAIZULBAD3DwAhlgsEAPcPACGXC0AA7Q8AIQIAAAC3AwAgCAAApgQAIAIAAAC3AwAgCAAApgQAIAMAAAC5AwAgDwAAnwQAIBAAAKQEACABAAAAuQMAIAEAAAC3AwAgBxUAAIoUACAWAACLFAAgFwAAjhQAIBgAAI0UACAZAACMFAAgkwsAAP0PACCUCwAA_Q8AIAzgCAAAkA8AMOEIAACtBAAQ4ggAAJAPADDjCAEA2A0AIdsKAQDYDQAhkQsEAN8NACGSCwQA3w0AIZMLBACYDgAhlAsEAJgOACGVCwQA3w0AIZYLBADfDQAhlwtAAM4NACEDAAAAtwMAIAMAAKwEADAUAACtBAAgAwAAALcDACADAAC4AwAwBAAAuQMAIAfgCAAAjw8AMOEIAACzBAAQ4ggAAI8PADDjCAIAAAAB7wkCANUNACGPCwEA3A0AIZALQADWDQAhAQAAALAEACABAAAAsAQAIAfgCAAAjw8AMOEIAACzBAAQ4ggAAI8PADDjCAIA1Q0AIe8JAgDVDQAhjwsBANwNACGQC0AA1g0AIQADAAAAswQAIAMAALQEADAEAACwBAAgAwAAALMEACADAAC0BAAwBAAAsAQAIAMAAACzBAAgAwAAtAQAMAQAALAEACAE4wgCAAAAAe8JAgAAAAGPCwEAAAABkAtAAAAAAQEIAAC4BAAgBOMIAgAAAAHvCQIAAAABjwsBAAAAAZALQAAAAAEBCAAAugQAMAEIAAC6BAAwBOMIAgDsDwAh7wkCAOwPACGPCwEA8Q8AIZALQADtDwAhAgAAALAEACAIAAC9BAAgBOMIAgDsDwAh7wkCAOwPACGPCwEA8Q8AIZALQADtDwAhAgAAALMEACAIAAC_BAAgAgAAALMEACAIAAC_BAAgAwAAALAEACAPAAC4BAAgEAAAvQQAIAEAAACwBAAgAQAAALMEACAFFQAAhRQAIBYAAIYUACAXAACJFAAgGAAAiBQAIBkAAIcUACAH4AgAAI4PADDhCAAAxgQAEOIIAACODwAw4wgCAM0NACHvCQIAzQ0AIY8LAQDYDQAhkAtAAM4NACEDAAAAswQAIAMAAMUEADAUAADGBAAgAwAAALMEACADAAC0BAAwBAAAsAQAIAEAAACeAQAgAQAAAJ4BACADAAAAnAEAIAMAAJ0BADAEAACeAQAgAwAAAJwBACADAACdAQAwBAAAngEAIAMAAACcAQAgAwAAnQEAMAQAAJ4BACAJYAAAhBQAIIsCAACgEgAg4wgBAAAAAe0IAQAAAAGOCUAAAAABsAlAAAAAAbEJAQAAAAH5CQEAAAAB-gkBAAAAAQEIAADOBAAgCIsCAACgEgAg4wgBAAAAAe0IAQAAAAGOCUAAAAABsAlAAAAAAbEJAQAAAAH5CQEAAAAB-gkBAAAAAQEIAADQBAAwAQgAANAEADAJYAAAgxQAIIsCAACdEgAg4wgBAPEPACHtCAEA8Q8AIY4JQADtDwAhsAlAAO0PACGxCQEA8Q8AIfkJAQDxDwAh-gkBAIEQACECAAAAngEAIAgAANMEACAIiwIAAJ0SACDjCAEA8Q8AIe0IAQDxDwAhjglAAO0PACGwCUAA7Q8AIbEJAQDxDwAh-QkBAPEPACH6CQEAgRAAIQIAAACcAQAgCAAA1QQAIAIAAACcAQAgCAAA1QQAIAMAAACeAQAgDwAAzgQAIBAAANMEACABAAAAngEAIAEAAACcAQAgBBUAAIAUACAYAACCFAAgGQAAgRQAIPoJAAD9DwAgC4sCAADoDQAg4AgAAI0PADDhCAAA3AQAEOIIAACNDwAw4wgBANgNACHtCAEA2A0AIY4JQADODQAhsAlAAM4NACGxCQEA2A0AIfkJAQDYDQAh-gkBAOcNACEDAAAAnAEAIAMAANsEADAUAADcBAAgAwAAAJwBACADAACdAQAwBAAAngEAIAhgAADyDQAg4AgAAIwPADDhCAAAtgEAEOIIAACMDwAw7QgBAAAAAY4JQADWDQAhjQsgAPENACGOCwIA1Q0AIQEAAADfBAAgAQAAAN8EACABYAAAjRAAIAMAAAC2AQAgAwAA4gQAMAQAAN8EACADAAAAtgEAIAMAAOIEADAEAADfBAAgAwAAALYBACADAADiBAAwBAAA3wQAIAVgAAD_EwAg7QgBAAAAAY4JQAAAAAGNCyAAAAABjgsCAAAAAQEIAADmBAAgBO0IAQAAAAGOCUAAAAABjQsgAAAAAY4LAgAAAAEBCAAA6AQAMAEIAADoBAAwBWAAAP4TACDtCAEA8Q8AIY4JQADtDwAhjQsgAIQQACGOCwIA7A8AIQIAAADfBAAgCAAA6wQAIATtCAEA8Q8AIY4JQADtDwAhjQsgAIQQACGOCwIA7A8AIQIAAAC2AQAgCAAA7QQAIAIAAAC2AQAgCAAA7QQAIAMAAADfBAAgDwAA5gQAIBAAAOsEACABAAAA3wQAIAEAAAC2AQAgBRUAAPkTACAWAAD6EwAgFwAA_RMAIBgAAPwTACAZAAD7EwAgB-AIAACLDwAw4QgAAPQEABDiCAAAiw8AMO0IAQDYDQAhjglAAM4NACGNCyAA6Q0AIY4LAgDNDQAhAwAAALYBACADAADzBAAwFAAA9AQAIAMAAAC2AQAgAwAA4gQAMAQAAN8EACAK4AgAAIkPADDhCAAA-gQAEOIIAACJDwAw7QgBANwNACGwCUAA1g0AIckJAgDVDQAhgQoBANwNACGHCkAA1g0AIYsLAAH4DQAhjAsAAIoPACABAAAA9wQAIAEAAAD3BAAgCeAIAACJDwAw4QgAAPoEABDiCAAAiQ8AMO0IAQDcDQAhsAlAANYNACHJCQIA1Q0AIYEKAQDcDQAhhwpAANYNACGLCwAB-A0AIQADAAAA-gQAIAMAAPsEADAEAAD3BAAgAwAAAPoEACADAAD7BAAwBAAA9wQAIAMAAAD6BAAgAwAA-wQAMAQAAPcEACAG7QgBAAAAAbAJQAAAAAHJCQIAAAABgQoBAAAAAYcKQAAAAAGLCwABAAABAQgAAP8EACAG7QgBAAAAAbAJQAAAAAHJCQIAAAABgQoBAAAAAYcKQAAAAAGLCwABAAABAQgAAIEFADABCAAAgQUAMAbtCAEA8Q8AIbAJQADtDwAhyQkCAOwPACGBCgEA8Q8AIYcKQADtDwAhiwsAAZMQACECAAAA9wQAIAgAAIQFACAG7QgBAPEPACGwCUAA7Q8AIckJAgDsDwAhgQoBAPEPACGHCkAA7Q8AIYsLAAGTEAAhAgAAAPoEACAIAACGBQAgAgAAAPoEACAIAACGBQAgAwAAAPcEACAPAAD_BAAgEAAAhAUAIAEAAAD3BAAgAQAAAPoEACAFFQAA9BMAIBYAAPUTACAXAAD4EwAgGAAA9xMAIBkAAPYTACAJ4AgAAIgPADDhCAAAjQUAEOIIAACIDwAw7QgBANgNACGwCUAAzg0AIckJAgDNDQAhgQoBANgNACGHCkAAzg0AIYsLAAH0DQAhAwAAAPoEACADAACMBQAwFAAAjQUAIAMAAAD6BAAgAwAA-wQAMAQAAPcEACAR4AgAAIYPADDhCAAAkwUAEOIIAACGDwAw9wgCANUNACGzCgEA3A0AIdsKAQDcDQAh_woCANUNACGACwIA1Q0AIYELAgDVDQAhggsCANUNACGDCwAAgg8AIIQLAACCDwAghgtAANYNACGHC0AAgg4AIYgLQACCDgAhiQtAAIIOACGKCwAAhw8AIAEAAACQBQAgAQAAAJAFACAQ4AgAAIYPADDhCAAAkwUAEOIIAACGDwAw9wgCANUNACGzCgEA3A0AIdsKAQDcDQAh_woCANUNACGACwIA1Q0AIYELAgDVDQAhggsCANUNACGDCwAAgg8AIIQLAACCDwAghgtAANYNACGHC0AAgg4AIYgLQACCDgAhiQtAAIIOACEDhwsAAP0PACCICwAA_Q8AIIkLAAD9DwAgAwAAAJMFACADAACUBQAwBAAAkAUAIAMAAACTBQAgAwAAlAUAMAQAAJAFACADAAAAkwUAIAMAAJQFADAEAACQBQAgDfcIAgAAAAGzCgEAAAAB2woBAAAAAf8KAgAAAAGACwIAAAABgQsCAAAAAYILAgAAAAGDCwAA8hMAIIQLAADzEwAghgtAAAAAAYcLQAAAAAGIC0AAAAABiQtAAAAAAQEIAACYBQAgDfcIAgAAAAGzCgEAAAAB2woBAAAAAf8KAgAAAAGACwIAAAABgQsCAAAAAYILAgAAAAGDCwAA8hMAIIQLAADzEwAghgtAAAAAAYcLQAAAAAGIC0AAAAABiQtAAAAAAQEIAACaBQAwAQgAAJoFADAN9wgCAOwPACGzCgEA8Q8AIdsKAQDxDwAh_woCAOwPACGACwIA7A8AIYELAgDsDwAhggsCAOwPACGDCwAA8BMAIIQLAADxEwAghgtAAO0PACGHC0AAoBAAIYgLQACgEAAhiQtAAKAQACECAAAAkAUAIAgAAJ0FACAN9wgCAOwPACGzCgEA8Q8AIdsKAQDxDwAh_woCAOwPACGACwIA7A8AIYELAgDsDwAhggsCAOwPACGDCwAA8BMAIIQLAADxEwAghgtAAO0PACGHC0AAoBAAIYgLQACgEAAhiQtAAKAQACECAAAAkwUAIAgAAJ8FACACAAAAkwUAIAgAAJ8FACADAAAAkAUAIA8AAJgFACAQAACdBQAgAQAAAJAFACABAAAAkwUAIAgVAADrEwAgFgAA7BMAIBcAAO8TACAYAADuEwAgGQAA7RMAIIcLAAD9DwAgiAsAAP0PACCJCwAA_Q8AIBDgCAAAhQ8AMOEIAACmBQAQ4ggAAIUPADD3CAIAzQ0AIbMKAQDYDQAh2woBANgNACH_CgIAzQ0AIYALAgDNDQAhgQsCAM0NACGCCwIAzQ0AIYMLAACCDwAghAsAAIIPACCGC0AAzg0AIYcLQAD-DQAhiAtAAP4NACGJC0AA_g0AIQMAAACTBQAgAwAApQUAMBQAAKYFACADAAAAkwUAIAMAAJQFADAEAACQBQAgDeAIAACDDwAw4QgAAKwFABDiCAAAgw8AMPcIBADjDQAh2woBANwNACH-CkAA1g0AIf8KBADjDQAhgAsEAOMNACGBCwQA4w0AIYILBADjDQAhgwsAAIIPACCECwAAgg8AIIULAACEDwAgAQAAAKkFACABAAAAqQUAIAzgCAAAgw8AMOEIAACsBQAQ4ggAAIMPADD3CAQA4w0AIdsKAQDcDQAh_gpAANYNACH_CgQA4w0AIYALBADjDQAhgQsEAOMNACGCCwQA4w0AIYMLAACCDwAghAsAAIIPACAAAwAAAKwFACADAACtBQAwBAAAqQUAIAMAAACsBQAgAwAArQUAMAQAAKkFACADAAAArAUAIAMAAK0FADAEAACpBQAgCfcIBAAAAAHbCgEAAAAB_gpAAAAAAf8KBAAAAAGACwQAAAABgQsEAAAAAYILBAAAAAGDCwAA6RMAIIQLAADqEwAgAQgAALEFACAJ9wgEAAAAAdsKAQAAAAH-CkAAAAAB_woEAAAAAYALBAAAAAGBCwQAAAABggsEAAAAAYMLAADpEwAghAsAAOoTACABCAAAswUAMAEIAACzBQAwCfcIBAD3DwAh2woBAPEPACH-CkAA7Q8AIf8KBAD3DwAhgAsEAPcPACGBCwQA9w8AIYILBAD3DwAhgwsAAOcTACCECwAA6BMAIAIAAACpBQAgCAAAtgUAIAn3CAQA9w8AIdsKAQDxDwAh_gpAAO0PACH_CgQA9w8AIYALBAD3DwAhgQsEAPcPACGCCwQA9w8AIYMLAADnEwAghAsAAOgTACACAAAArAUAIAgAALgFACACAAAArAUAIAgAALgFACADAAAAqQUAIA8AALEFACAQAAC2BQAgAQAAAKkFACABAAAArAUAIAUVAADiEwAgFgAA4xMAIBcAAOYTACAYAADlEwAgGQAA5BMAIAzgCAAAgQ8AMOEIAAC_BQAQ4ggAAIEPADD3CAQA3w0AIdsKAQDYDQAh_gpAAM4NACH_CgQA3w0AIYALBADfDQAhgQsEAN8NACGCCwQA3w0AIYMLAACCDwAghAsAAIIPACADAAAArAUAIAMAAL4FADAUAAC_BQAgAwAAAKwFACADAACtBQAwBAAAqQUAIDZoAQDwDQAhhgIBANwNACGIAgEA8A0AIeAIAAD-DgAw4QgAAMUFABDiCAAA_g4AMOMIAQDcDQAh7QgBANwNACH2CAEA8A0AIfkIIADxDQAh_wgEAOMNACGACQQA4w0AIYEJBADjDQAhsAlAANYNACG0CQEA3A0AIdwJAQDwDQAhoAoAAP8OACDZCgEA8A0AIdoKAQDcDQAh2woBAPANACHcCgEA8A0AId0KAQDwDQAh3gogAPENACHfCgEA8A0AIeAKAQDwDQAh4QoBAPANACHiCgQA4w0AIeMKBADjDQAh5AoEAOMNACHlCgQA4w0AIeYKBADjDQAh5wogAPENACHoCgQAnQ4AIekKBACdDgAh6gogAPENACHrCgEA8A0AIewKAQDwDQAh7QoBAPANACHuCgEA8A0AIe8KAQDwDQAh8AoEAOMNACHxCgQAnQ4AIfIKBADjDQAh8woEAJ0OACH0CgQAnQ4AIfUKAQDwDQAh9gogAPENACH3CgEA8A0AIfgKAAC1DgAg-QoAALUOACD6CgAA6A0AIPsKAQDwDQAh_AoBAPANACH9CgAAgA8AIAEAAADCBQAgAQAAAMIFACA1aAEA8A0AIYYCAQDcDQAhiAIBAPANACHgCAAA_g4AMOEIAADFBQAQ4ggAAP4OADDjCAEA3A0AIe0IAQDcDQAh9ggBAPANACH5CCAA8Q0AIf8IBADjDQAhgAkEAOMNACGBCQQA4w0AIbAJQADWDQAhtAkBANwNACHcCQEA8A0AIaAKAAD_DgAg2QoBAPANACHaCgEA3A0AIdsKAQDwDQAh3AoBAPANACHdCgEA8A0AId4KIADxDQAh3woBAPANACHgCgEA8A0AIeEKAQDwDQAh4goEAOMNACHjCgQA4w0AIeQKBADjDQAh5QoEAOMNACHmCgQA4w0AIecKIADxDQAh6AoEAJ0OACHpCgQAnQ4AIeoKIADxDQAh6woBAPANACHsCgEA8A0AIe0KAQDwDQAh7goBAPANACHvCgEA8A0AIfAKBADjDQAh8QoEAJ0OACHyCgQA4w0AIfMKBACdDgAh9AoEAJ0OACH1CgEA8A0AIfYKIADxDQAh9woBAPANACH4CgAAtQ4AIPkKAAC1DgAg-goAAOgNACD7CgEA8A0AIfwKAQDwDQAhG2gAAP0PACCIAgAA_Q8AIPYIAAD9DwAg3AkAAP0PACDZCgAA_Q8AINsKAAD9DwAg3AoAAP0PACDdCgAA_Q8AIN8KAAD9DwAg4AoAAP0PACDhCgAA_Q8AIOgKAAD9DwAg6QoAAP0PACDrCgAA_Q8AIOwKAAD9DwAg7QoAAP0PACDuCgAA_Q8AIO8KAAD9DwAg8QoAAP0PACDzCgAA_Q8AIPQKAAD9DwAg9QoAAP0PACD3CgAA_Q8AIPgKAAD9DwAg-QoAAP0PACD7CgAA_Q8AIPwKAAD9DwAgAwAAAMUFACADAADGBQAwBAAAwgUAIAMAAADFBQAgAwAAxgUAMAQAAMIFACADAAAAxQUAIAMAAMYFADAEAADCBQAgMmgBAAAAAYYCAQAAAAGIAgEAAAAB4wgBAAAAAe0IAQAAAAH2CAEAAAAB-QggAAAAAf8IBAAAAAGACQQAAAABgQkEAAAAAbAJQAAAAAG0CQEAAAAB3AkBAAAAAaAKgAAAAAHZCgEAAAAB2goBAAAAAdsKAQAAAAHcCgEAAAAB3QoBAAAAAd4KIAAAAAHfCgEAAAAB4AoBAAAAAeEKAQAAAAHiCgQAAAAB4woEAAAAAeQKBAAAAAHlCgQAAAAB5goEAAAAAecKIAAAAAHoCgQAAAAB6QoEAAAAAeoKIAAAAAHrCgEAAAAB7AoBAAAAAe0KAQAAAAHuCgEAAAAB7woBAAAAAfAKBAAAAAHxCgQAAAAB8goEAAAAAfMKBAAAAAH0CgQAAAAB9QoBAAAAAfYKIAAAAAH3CgEAAAAB-AqAAAAAAfkKgAAAAAH6CgAA4RMAIPsKAQAAAAH8CgEAAAABAQgAAMoFACAyaAEAAAABhgIBAAAAAYgCAQAAAAHjCAEAAAAB7QgBAAAAAfYIAQAAAAH5CCAAAAAB_wgEAAAAAYAJBAAAAAGBCQQAAAABsAlAAAAAAbQJAQAAAAHcCQEAAAABoAqAAAAAAdkKAQAAAAHaCgEAAAAB2woBAAAAAdwKAQAAAAHdCgEAAAAB3gogAAAAAd8KAQAAAAHgCgEAAAAB4QoBAAAAAeIKBAAAAAHjCgQAAAAB5AoEAAAAAeUKBAAAAAHmCgQAAAAB5wogAAAAAegKBAAAAAHpCgQAAAAB6gogAAAAAesKAQAAAAHsCgEAAAAB7QoBAAAAAe4KAQAAAAHvCgEAAAAB8AoEAAAAAfEKBAAAAAHyCgQAAAAB8woEAAAAAfQKBAAAAAH1CgEAAAAB9gogAAAAAfcKAQAAAAH4CoAAAAAB-QqAAAAAAfoKAADhEwAg-woBAAAAAfwKAQAAAAEBCAAAzAUAMAEIAADMBQAwMmgBAIEQACGGAgEA8Q8AIYgCAQCBEAAh4wgBAPEPACHtCAEA8Q8AIfYIAQCBEAAh-QggAIQQACH_CAQA9w8AIYAJBAD3DwAhgQkEAPcPACGwCUAA7Q8AIbQJAQDxDwAh3AkBAIEQACGgCoAAAAAB2QoBAIEQACHaCgEA8Q8AIdsKAQCBEAAh3AoBAIEQACHdCgEAgRAAId4KIACEEAAh3woBAIEQACHgCgEAgRAAIeEKAQCBEAAh4goEAPcPACHjCgQA9w8AIeQKBAD3DwAh5QoEAPcPACHmCgQA9w8AIecKIACEEAAh6AoEAM8QACHpCgQAzxAAIeoKIACEEAAh6woBAIEQACHsCgEAgRAAIe0KAQCBEAAh7goBAIEQACHvCgEAgRAAIfAKBAD3DwAh8QoEAM8QACHyCgQA9w8AIfMKBADPEAAh9AoEAM8QACH1CgEAgRAAIfYKIACEEAAh9woBAIEQACH4CoAAAAAB-QqAAAAAAfoKAADgEwAg-woBAIEQACH8CgEAgRAAIQIAAADCBQAgCAAAzwUAIDJoAQCBEAAhhgIBAPEPACGIAgEAgRAAIeMIAQDxDwAh7QgBAPEPACH2CAEAgRAAIfkIIACEEAAh_wgEAPcPACGACQQA9w8AIYEJBAD3DwAhsAlAAO0PACG0CQEA8Q8AIdwJAQCBEAAhoAqAAAAAAdkKAQCBEAAh2goBAPEPACHbCgEAgRAAIdwKAQCBEAAh3QoBAIEQACHeCiAAhBAAId8KAQCBEAAh4AoBAIEQACHhCgEAgRAAIeIKBAD3DwAh4woEAPcPACHkCgQA9w8AIeUKBAD3DwAh5goEAPcPACHnCiAAhBAAIegKBADPEAAh6QoEAM8QACHqCiAAhBAAIesKAQCBEAAh7AoBAIEQACHtCgEAgRAAIe4KAQCBEAAh7woBAIEQACHwCgQA9w8AIfEKBADPEAAh8goEAPcPACHzCgQAzxAAIfQKBADPEAAh9QoBAIEQACH2CiAAhBAAIfcKAQCBEAAh-AqAAAAAAfkKgAAAAAH6CgAA4BMAIPsKAQCBEAAh_AoBAIEQACECAAAAxQUAIAgAANEFACACAAAAxQUAIAgAANEFACADAAAAwgUAIA8AAMoFACAQAADPBQAgAQAAAMIFACABAAAAxQUAICAVAADbEwAgFgAA3BMAIBcAAN8TACAYAADeEwAgGQAA3RMAIGgAAP0PACCIAgAA_Q8AIPYIAAD9DwAg3AkAAP0PACDZCgAA_Q8AINsKAAD9DwAg3AoAAP0PACDdCgAA_Q8AIN8KAAD9DwAg4AoAAP0PACDhCgAA_Q8AIOgKAAD9DwAg6QoAAP0PACDrCgAA_Q8AIOwKAAD9DwAg7QoAAP0PACDuCgAA_Q8AIO8KAAD9DwAg8QoAAP0PACDzCgAA_Q8AIPQKAAD9DwAg9QoAAP0PACD3CgAA_Q8AIPgKAAD9DwAg-QoAAP0PACD7CgAA_Q8AIPwKAAD9DwAgNWgBAOcNACGGAgEA2A0AIYgCAQDnDQAh4AgAAP0OADDhCAAA2AUAEOIIAAD9DgAw4wgBANgNACHtCAEA2A0AIfYIAQDnDQAh-QggAOkNACH_CAQA3w0AIYAJBADfDQAhgQkEAN8NACGwCUAAzg0AIbQJAQDYDQAh3AkBAOcNACGgCgAAqw4AINkKAQDnDQAh2goBANgNACHbCgEA5w0AIdwKAQDnDQAh3QoBAOcNACHeCiAA6Q0AId8KAQDnDQAh4AoBAOcNACHhCgEA5w0AIeIKBADfDQAh4woEAN8NACHkCgQA3w0AIeUKBADfDQAh5goEAN8NACHnCiAA6Q0AIegKBACYDgAh6QoEAJgOACHqCiAA6Q0AIesKAQDnDQAh7AoBAOcNACHtCgEA5w0AIe4KAQDnDQAh7woBAOcNACHwCgQA3w0AIfEKBACYDgAh8goEAN8NACHzCgQAmA4AIfQKBACYDgAh9QoBAOcNACH2CiAA6Q0AIfcKAQDnDQAh-AoAAK8OACD5CgAArw4AIPoKAADoDQAg-woBAOcNACH8CgEA5w0AIQMAAADFBQAgAwAA1wUAMBQAANgFACADAAAAxQUAIAMAAMYFADAEAADCBQAgCeAIAAD7DgAw4QgAAN4FABDiCAAA-w4AMOMIAQDcDQAh7QgBANwNACGwCUAA1g0AIb8JAAD8DgAgswoEAOMNACG2CgQA4w0AIQEAAADbBQAgAQAAANsFACAI4AgAAPsOADDhCAAA3gUAEOIIAAD7DgAw4wgBANwNACHtCAEA3A0AIbAJQADWDQAhswoEAOMNACG2CgQA4w0AIQADAAAA3gUAIAMAAN8FADAEAADbBQAgAwAAAN4FACADAADfBQAwBAAA2wUAIAMAAADeBQAgAwAA3wUAMAQAANsFACAF4wgBAAAAAe0IAQAAAAGwCUAAAAABswoEAAAAAbYKBAAAAAEBCAAA4wUAIAXjCAEAAAAB7QgBAAAAAbAJQAAAAAGzCgQAAAABtgoEAAAAAQEIAADlBQAwAQgAAOUFADAF4wgBAPEPACHtCAEA8Q8AIbAJQADtDwAhswoEAPcPACG2CgQA9w8AIQIAAADbBQAgCAAA6AUAIAXjCAEA8Q8AIe0IAQDxDwAhsAlAAO0PACGzCgQA9w8AIbYKBAD3DwAhAgAAAN4FACAIAADqBQAgAgAAAN4FACAIAADqBQAgAwAAANsFACAPAADjBQAgEAAA6AUAIAEAAADbBQAgAQAAAN4FACAFFQAA1hMAIBYAANcTACAXAADaEwAgGAAA2RMAIBkAANgTACAI4AgAAPoOADDhCAAA8QUAEOIIAAD6DgAw4wgBANgNACHtCAEA2A0AIbAJQADODQAhswoEAN8NACG2CgQA3w0AIQMAAADeBQAgAwAA8AUAMBQAAPEFACADAAAA3gUAIAMAAN8FADAEAADbBQAgFIYCAQDcDQAhiAIBANwNACHgCAAA-A4AMOEIAAD3BQAQ4ggAAPgOADDtCAEA3A0AIfYIAQDcDQAh9wgEAOMNACH4CAQA4w0AIfkIBADjDQAh-ggEAOMNACH7CAQA4w0AIfwIBADjDQAh_QgEAOMNACH-CAQA4w0AIf8IBADjDQAhgAkEAOMNACGBCQQA4w0AIdcKQADWDQAh2AoAAPkOACABAAAA9AUAIAEAAAD0BQAgE4YCAQDcDQAhiAIBANwNACHgCAAA-A4AMOEIAAD3BQAQ4ggAAPgOADDtCAEA3A0AIfYIAQDcDQAh9wgEAOMNACH4CAQA4w0AIfkIBADjDQAh-ggEAOMNACH7CAQA4w0AIfwIBADjDQAh_QgEAOMNACH-CAQA4w0AIf8IBADjDQAhgAkEAOMNACGBCQQA4w0AIdcKQADWDQAhAAMAAAD3BQAgAwAA-AUAMAQAAPQFACADAAAA9wUAIAMAAPgFADAEAAD0BQAgAwAAAPcFACADAAD4BQAwBAAA9AUAIBCGAgEAAAABiAIBAAAAAe0IAQAAAAH2CAEAAAAB9wgEAAAAAfgIBAAAAAH5CAQAAAAB-ggEAAAAAfsIBAAAAAH8CAQAAAAB_QgEAAAAAf4IBAAAAAH_CAQAAAABgAkEAAAAAYEJBAAAAAHXCkAAAAABAQgAAPwFACAQhgIBAAAAAYgCAQAAAAHtCAEAAAAB9ggBAAAAAfcIBAAAAAH4CAQAAAAB-QgEAAAAAfoIBAAAAAH7CAQAAAAB_AgEAAAAAf0IBAAAAAH-CAQAAAAB_wgEAAAAAYAJBAAAAAGBCQQAAAAB1wpAAAAAAQEIAAD-BQAwAQgAAP4FADAQhgIBAPEPACGIAgEA8Q8AIe0IAQDxDwAh9ggBAPEPACH3CAQA9w8AIfgIBAD3DwAh-QgEAPcPACH6CAQA9w8AIfsIBAD3DwAh_AgEAPcPACH9CAQA9w8AIf4IBAD3DwAh_wgEAPcPACGACQQA9w8AIYEJBAD3DwAh1wpAAO0PACECAAAA9AUAIAgAAIEGACAQhgIBAPEPACGIAgEA8Q8AIe0IAQDxDwAh9ggBAPEPACH3CAQA9w8AIfgIBAD3DwAh-QgEAPcPACH6CAQA9w8AIfsIBAD3DwAh_AgEAPcPACH9CAQA9w8AIf4IBAD3DwAh_wgEAPcPACGACQQA9w8AIYEJBAD3DwAh1wpAAO0PACECAAAA9wUAIAgAAIMGACACAAAA9wUAIAgAAIMGACADAAAA9AUAIA8AAPwFACAQAACBBgAgAQAAAPQFACABAAAA9wUAIAUVAADREwAgFgAA0hMAIBcAANUTACAYAADUEwAgGQAA0xMAIBOGAgEA2A0AIYgCAQDYDQAh4AgAAPcOADDhCAAAigYAEOIIAAD3DgAw7QgBANgNACH2CAEA2A0AIfcIBADfDQAh-AgEAN8NACH5CAQA3w0AIfoIBADfDQAh-wgEAN8NACH8CAQA3w0AIf0IBADfDQAh_ggEAN8NACH_CAQA3w0AIYAJBADfDQAhgQkEAN8NACHXCkAAzg0AIQMAAAD3BQAgAwAAiQYAMBQAAIoGACADAAAA9wUAIAMAAPgFADAEAAD0BQAgAQAAAI8BACABAAAAjwEAIAMAAACNAQAgAwAAjgEAMAQAAI8BACADAAAAjQEAIAMAAI4BADAEAACPAQAgAwAAAI0BACADAACOAQAwBAAAjwEAIBRgAADtEgAgYQAArxIAIGUAALASACDjCAEAAAAB7QgBAAAAAYMJAQAAAAGOCUAAAAABsAlAAAAAAbEJAQAAAAHUCQEAAAAB1QlAAAAAAdYJQAAAAAHhCQEAAAABhwpAAAAAAYkKAQAAAAGXCgQAAAABmAoBAAAAAdQKAgAAAAHVCgIAAAAB1gpAAAAAAQEIAACSBgAgEeMIAQAAAAHtCAEAAAABgwkBAAAAAY4JQAAAAAGwCUAAAAABsQkBAAAAAdQJAQAAAAHVCUAAAAAB1glAAAAAAeEJAQAAAAGHCkAAAAABiQoBAAAAAZcKBAAAAAGYCgEAAAAB1AoCAAAAAdUKAgAAAAHWCkAAAAABAQgAAJQGADABCAAAlAYAMAEAAACRAQAgAQAAAJMBACAUYAAA6xIAIGEAAKwSACBlAACtEgAg4wgBAPEPACHtCAEA8Q8AIYMJAQDxDwAhjglAAO0PACGwCUAA7Q8AIbEJAQDxDwAh1AkBAIEQACHVCUAAoBAAIdYJQACgEAAh4QkBAPEPACGHCkAAoBAAIYkKAQDxDwAhlwoEAM8QACGYCgEAgRAAIdQKAgDaEAAh1QoCANoQACHWCkAAoBAAIQIAAACPAQAgCAAAmQYAIBHjCAEA8Q8AIe0IAQDxDwAhgwkBAPEPACGOCUAA7Q8AIbAJQADtDwAhsQkBAPEPACHUCQEAgRAAIdUJQACgEAAh1glAAKAQACHhCQEA8Q8AIYcKQACgEAAhiQoBAPEPACGXCgQAzxAAIZgKAQCBEAAh1AoCANoQACHVCgIA2hAAIdYKQACgEAAhAgAAAI0BACAIAACbBgAgAgAAAI0BACAIAACbBgAgAQAAAJEBACABAAAAkwEAIAMAAACPAQAgDwAAkgYAIBAAAJkGACABAAAAjwEAIAEAAACNAQAgDhUAAMwTACAWAADNEwAgFwAA0BMAIBgAAM8TACAZAADOEwAg1AkAAP0PACDVCQAA_Q8AINYJAAD9DwAghwoAAP0PACCXCgAA_Q8AIJgKAAD9DwAg1AoAAP0PACDVCgAA_Q8AINYKAAD9DwAgFOAIAAD2DgAw4QgAAKQGABDiCAAA9g4AMOMIAQDYDQAh7QgBANgNACGDCQEA2A0AIY4JQADODQAhsAlAAM4NACGxCQEA2A0AIdQJAQDnDQAh1QlAAP4NACHWCUAA_g0AIeEJAQDYDQAhhwpAAP4NACGJCgEA2A0AIZcKBACYDgAhmAoBAOcNACHUCgIAoQ4AIdUKAgChDgAh1gpAAP4NACEDAAAAjQEAIAMAAKMGADAUAACkBgAgAwAAAI0BACADAACOAQAwBAAAjwEAIAjgCAAA9A4AMOEIAACqBgAQ4ggAAPQOADDtCAEA3A0AIfcIAgDVDQAh0QoBANwNACHSCkAA1g0AIdMKAAD1DgAgAQAAAKcGACABAAAApwYAIAfgCAAA9A4AMOEIAACqBgAQ4ggAAPQOADDtCAEA3A0AIfcIAgDVDQAh0QoBANwNACHSCkAA1g0AIQADAAAAqgYAIAMAAKsGADAEAACnBgAgAwAAAKoGACADAACrBgAwBAAApwYAIAMAAACqBgAgAwAAqwYAMAQAAKcGACAE7QgBAAAAAfcIAgAAAAHRCgEAAAAB0gpAAAAAAQEIAACvBgAgBO0IAQAAAAH3CAIAAAAB0QoBAAAAAdIKQAAAAAEBCAAAsQYAMAEIAACxBgAwBO0IAQDxDwAh9wgCAOwPACHRCgEA8Q8AIdIKQADtDwAhAgAAAKcGACAIAAC0BgAgBO0IAQDxDwAh9wgCAOwPACHRCgEA8Q8AIdIKQADtDwAhAgAAAKoGACAIAAC2BgAgAgAAAKoGACAIAAC2BgAgAwAAAKcGACAPAACvBgAgEAAAtAYAIAEAAACnBgAgAQAAAKoGACAFFQAAxxMAIBYAAMgTACAXAADLEwAgGAAAyhMAIBkAAMkTACAH4AgAAPMOADDhCAAAvQYAEOIIAADzDgAw7QgBANgNACH3CAIAzQ0AIdEKAQDYDQAh0gpAAM4NACEDAAAAqgYAIAMAALwGADAUAAC9BgAgAwAAAKoGACADAACrBgAwBAAApwYAIAngCAAA8A4AMOEIAADDBgAQ4ggAAPAOADDjCAQAAAAB7QgBAPANACGDCQEA3A0AIbAJQADWDQAhvwkAAPIOACDQCgAA8Q4AIAEAAADABgAgAQAAAMAGACAH4AgAAPAOADDhCAAAwwYAEOIIAADwDgAw4wgEAOMNACHtCAEA8A0AIYMJAQDcDQAhsAlAANYNACEB7QgAAP0PACADAAAAwwYAIAMAAMQGADAEAADABgAgAwAAAMMGACADAADEBgAwBAAAwAYAIAMAAADDBgAgAwAAxAYAMAQAAMAGACAE4wgEAAAAAe0IAQAAAAGDCQEAAAABsAlAAAAAAQEIAADIBgAgBOMIBAAAAAHtCAEAAAABgwkBAAAAAbAJQAAAAAEBCAAAygYAMAEIAADKBgAwBOMIBAD3DwAh7QgBAIEQACGDCQEA8Q8AIbAJQADtDwAhAgAAAMAGACAIAADNBgAgBOMIBAD3DwAh7QgBAIEQACGDCQEA8Q8AIbAJQADtDwAhAgAAAMMGACAIAADPBgAgAgAAAMMGACAIAADPBgAgAwAAAMAGACAPAADIBgAgEAAAzQYAIAEAAADABgAgAQAAAMMGACAGFQAAwhMAIBYAAMMTACAXAADGEwAgGAAAxRMAIBkAAMQTACDtCAAA_Q8AIAfgCAAA7w4AMOEIAADWBgAQ4ggAAO8OADDjCAQA3w0AIe0IAQDnDQAhgwkBANgNACGwCUAAzg0AIQMAAADDBgAgAwAA1QYAMBQAANYGACADAAAAwwYAIAMAAMQGADAEAADABgAgF-AIAADuDgAw4QgAANwGABDiCAAA7g4AMO0IAQAAAAGkCkAA1g0AIakKQADWDQAhqgoEAOMNACGrCkAA1g0AIawKBADjDQAhrQoEAOMNACG-CgQA4w0AIcQKBADjDQAhxQoEAOMNACHGCgQA4w0AIccKBADjDQAhyApAAIIOACHJCgQA4w0AIcoKBADjDQAhywoEAOMNACHMCkAA1g0AIc0KBACdDgAhzgoEAJ0OACHPCgQAnQ4AIQEAAADZBgAgAQAAANkGACAX4AgAAO4OADDhCAAA3AYAEOIIAADuDgAw7QgBANwNACGkCkAA1g0AIakKQADWDQAhqgoEAOMNACGrCkAA1g0AIawKBADjDQAhrQoEAOMNACG-CgQA4w0AIcQKBADjDQAhxQoEAOMNACHGCgQA4w0AIccKBADjDQAhyApAAIIOACHJCgQA4w0AIcoKBADjDQAhywoEAOMNACHMCkAA1g0AIc0KBACdDgAhzgoEAJ0OACHPCgQAnQ4AIQTICgAA_Q8AIM0KAAD9DwAgzgoAAP0PACDPCgAA_Q8AIAMAAADcBgAgAwAA3QYAMAQAANkGACADAAAA3AYAIAMAAN0GADAEAADZBgAgAwAAANwGACADAADdBgAwBAAA2QYAIBTtCAEAAAABpApAAAAAAakKQAAAAAGqCgQAAAABqwpAAAAAAawKBAAAAAGtCgQAAAABvgoEAAAAAcQKBAAAAAHFCgQAAAABxgoEAAAAAccKBAAAAAHICkAAAAAByQoEAAAAAcoKBAAAAAHLCgQAAAABzApAAAAAAc0KBAAAAAHOCgQAAAABzwoEAAAAAQEIAADhBgAgFO0IAQAAAAGkCkAAAAABqQpAAAAAAaoKBAAAAAGrCkAAAAABrAoEAAAAAa0KBAAAAAG-CgQAAAABxAoEAAAAAcUKBAAAAAHGCgQAAAABxwoEAAAAAcgKQAAAAAHJCgQAAAABygoEAAAAAcsKBAAAAAHMCkAAAAABzQoEAAAAAc4KBAAAAAHPCgQAAAABAQgAAOMGADABCAAA4wYAMBTtCAEA8Q8AIaQKQADtDwAhqQpAAO0PACGqCgQA9w8AIasKQADtDwAhrAoEAPcPACGtCgQA9w8AIb4KBAD3DwAhxAoEAPcPACHFCgQA9w8AIcYKBAD3DwAhxwoEAPcPACHICkAAoBAAIckKBAD3DwAhygoEAPcPACHLCgQA9w8AIcwKQADtDwAhzQoEAM8QACHOCgQAzxAAIc8KBADPEAAhAgAAANkGACAIAADmBgAgFO0IAQDxDwAhpApAAO0PACGpCkAA7Q8AIaoKBAD3DwAhqwpAAO0PACGsCgQA9w8AIa0KBAD3DwAhvgoEAPcPACHECgQA9w8AIcUKBAD3DwAhxgoEAPcPACHHCgQA9w8AIcgKQACgEAAhyQoEAPcPACHKCgQA9w8AIcsKBAD3DwAhzApAAO0PACHNCgQAzxAAIc4KBADPEAAhzwoEAM8QACECAAAA3AYAIAgAAOgGACACAAAA3AYAIAgAAOgGACADAAAA2QYAIA8AAOEGACAQAADmBgAgAQAAANkGACABAAAA3AYAIAkVAAC9EwAgFgAAvhMAIBcAAMETACAYAADAEwAgGQAAvxMAIMgKAAD9DwAgzQoAAP0PACDOCgAA_Q8AIM8KAAD9DwAgF-AIAADtDgAw4QgAAO8GABDiCAAA7Q4AMO0IAQDYDQAhpApAAM4NACGpCkAAzg0AIaoKBADfDQAhqwpAAM4NACGsCgQA3w0AIa0KBADfDQAhvgoEAN8NACHECgQA3w0AIcUKBADfDQAhxgoEAN8NACHHCgQA3w0AIcgKQAD-DQAhyQoEAN8NACHKCgQA3w0AIcsKBADfDQAhzApAAM4NACHNCgQAmA4AIc4KBACYDgAhzwoEAJgOACEDAAAA3AYAIAMAAO4GADAUAADvBgAgAwAAANwGACADAADdBgAwBAAA2QYAIA2tBAAA5w4AIOAIAADmDgAw4QgAAPoGABDiCAAA5g4AMOMIBADjDQAh7QgBANwNACGDCQEA3A0AIaIJAQDcDQAhsAlAANYNACG_CQAA7A4AIMAKAQDwDQAhwQoAAbYOACHDCgAA6w4AIAEAAADyBgAgCKwEAADqDgAg4AgAAOkOADDhCAAA9AYAEOIIAADpDgAw7QgBANwNACGSCQQA4w0AIeIJBADjDQAhvgoEAOMNACEBrAQAALwTACAJrAQAAOoOACDgCAAA6Q4AMOEIAAD0BgAQ4ggAAOkOADDtCAEA3A0AIZIJBADjDQAh4gkEAOMNACG-CgQA4w0AIcIKAADoDgAgAwAAAPQGACADAAD1BgAwBAAA9gYAIAEAAAD0BgAgAQAAAPIGACALrQQAAOcOACDgCAAA5g4AMOEIAAD6BgAQ4ggAAOYOADDjCAQA4w0AIe0IAQDcDQAhgwkBANwNACGiCQEA3A0AIbAJQADWDQAhwAoBAPANACHBCgABtg4AIQOtBAAAuxMAIMAKAAD9DwAgwQoAAP0PACADAAAA-gYAIAMAAPsGADAEAADyBgAgAwAAAPoGACADAAD7BgAwBAAA8gYAIAMAAAD6BgAgAwAA-wYAMAQAAPIGACAIrQQAALoTACDjCAQAAAAB7QgBAAAAAYMJAQAAAAGiCQEAAAABsAlAAAAAAcAKAQAAAAHBCgABAAABAQgAAP8GACAH4wgEAAAAAe0IAQAAAAGDCQEAAAABogkBAAAAAbAJQAAAAAHACgEAAAABwQoAAQAAAQEIAACBBwAwAQgAAIEHADAIrQQAAK0TACDjCAQA9w8AIe0IAQDxDwAhgwkBAPEPACGiCQEA8Q8AIbAJQADtDwAhwAoBAIEQACHBCgABjBEAIQIAAADyBgAgCAAAhAcAIAfjCAQA9w8AIe0IAQDxDwAhgwkBAPEPACGiCQEA8Q8AIbAJQADtDwAhwAoBAIEQACHBCgABjBEAIQIAAAD6BgAgCAAAhgcAIAIAAAD6BgAgCAAAhgcAIAMAAADyBgAgDwAA_wYAIBAAAIQHACABAAAA8gYAIAEAAAD6BgAgBxUAAKgTACAWAACpEwAgFwAArBMAIBgAAKsTACAZAACqEwAgwAoAAP0PACDBCgAA_Q8AIArgCAAA5Q4AMOEIAACNBwAQ4ggAAOUOADDjCAQA3w0AIe0IAQDYDQAhgwkBANgNACGiCQEA2A0AIbAJQADODQAhwAoBAOcNACHBCgABsA4AIQMAAAD6BgAgAwAAjAcAMBQAAI0HACADAAAA-gYAIAMAAPsGADAEAADyBgAgB-AIAADjDgAw4QgAAJMHABDiCAAA4w4AMO0IAQDcDQAhgwkBANwNACGiCQEA3A0AIb8KAADkDgAgAQAAAJAHACABAAAAkAcAIAbgCAAA4w4AMOEIAACTBwAQ4ggAAOMOADDtCAEA3A0AIYMJAQDcDQAhogkBANwNACEAAwAAAJMHACADAACUBwAwBAAAkAcAIAMAAACTBwAgAwAAlAcAMAQAAJAHACADAAAAkwcAIAMAAJQHADAEAACQBwAgA-0IAQAAAAGDCQEAAAABogkBAAAAAQEIAACYBwAgA-0IAQAAAAGDCQEAAAABogkBAAAAAQEIAACaBwAwAQgAAJoHADAD7QgBAPEPACGDCQEA8Q8AIaIJAQDxDwAhAgAAAJAHACAIAACdBwAgA-0IAQDxDwAhgwkBAPEPACGiCQEA8Q8AIQIAAACTBwAgCAAAnwcAIAIAAACTBwAgCAAAnwcAIAMAAACQBwAgDwAAmAcAIBAAAJ0HACABAAAAkAcAIAEAAACTBwAgAxUAAKUTACAYAACnEwAgGQAAphMAIAbgCAAA4g4AMOEIAACmBwAQ4ggAAOIOADDtCAEA2A0AIYMJAQDYDQAhogkBANgNACEDAAAAkwcAIAMAAKUHADAUAACmBwAgAwAAAJMHACADAACUBwAwBAAAkAcAIAEAAAD2BgAgAQAAAPYGACADAAAA9AYAIAMAAPUGADAEAAD2BgAgAwAAAPQGACADAAD1BgAwBAAA9gYAIAMAAAD0BgAgAwAA9QYAMAQAAPYGACAFrAQAAKQTACDtCAEAAAABkgkEAAAAAeIJBAAAAAG-CgQAAAABAQgAAK4HACAE7QgBAAAAAZIJBAAAAAHiCQQAAAABvgoEAAAAAQEIAACwBwAwAQgAALAHADAFrAQAAKMTACDtCAEA8Q8AIZIJBAD3DwAh4gkEAPcPACG-CgQA9w8AIQIAAAD2BgAgCAAAswcAIATtCAEA8Q8AIZIJBAD3DwAh4gkEAPcPACG-CgQA9w8AIQIAAAD0BgAgCAAAtQcAIAIAAAD0BgAgCAAAtQcAIAMAAAD2BgAgDwAArgcAIBAAALMHACABAAAA9gYAIAEAAAD0BgAgBRUAAJ4TACAWAACfEwAgFwAAohMAIBgAAKETACAZAACgEwAgB-AIAADhDgAw4QgAALwHABDiCAAA4Q4AMO0IAQDYDQAhkgkEAN8NACHiCQQA3w0AIb4KBADfDQAhAwAAAPQGACADAAC7BwAwFAAAvAcAIAMAAAD0BgAgAwAA9QYAMAQAAPYGACAL4AgAAN4OADDhCAAAwgcAEOIIAADeDgAw7QgBANwNACGSCQQA4w0AIYkKAAH4DQAhuQoEAOMNACG6CgQA4w0AIbsKAAH4DQAhvAoAAN8OACC9CgAA4A4AIAEAAAC_BwAgAQAAAL8HACAJ4AgAAN4OADDhCAAAwgcAEOIIAADeDgAw7QgBANwNACGSCQQA4w0AIYkKAAH4DQAhuQoEAOMNACG6CgQA4w0AIbsKAAH4DQAhAAMAAADCBwAgAwAAwwcAMAQAAL8HACADAAAAwgcAIAMAAMMHADAEAAC_BwAgAwAAAMIHACADAADDBwAwBAAAvwcAIAbtCAEAAAABkgkEAAAAAYkKAAEAAAG5CgQAAAABugoEAAAAAbsKAAEAAAEBCAAAxwcAIAbtCAEAAAABkgkEAAAAAYkKAAEAAAG5CgQAAAABugoEAAAAAbsKAAEAAAEBCAAAyQcAMAEIAADJBwAwBu0IAQDxDwAhkgkEAPcPACGJCgABkxAAIbkKBAD3DwAhugoEAPcPACG7CgABkxAAIQIAAAC_BwAgCAAAzAcAIAbtCAEA8Q8AIZIJBAD3DwAhiQoAAZMQACG5CgQA9w8AIboKBAD3DwAhuwoAAZMQACECAAAAwgcAIAgAAM4HACACAAAAwgcAIAgAAM4HACADAAAAvwcAIA8AAMcHACAQAADMBwAgAQAAAL8HACABAAAAwgcAIAUVAACZEwAgFgAAmhMAIBcAAJ0TACAYAACcEwAgGQAAmxMAIAngCAAA3Q4AMOEIAADVBwAQ4ggAAN0OADDtCAEA2A0AIZIJBADfDQAhiQoAAfQNACG5CgQA3w0AIboKBADfDQAhuwoAAfQNACEDAAAAwgcAIAMAANQHADAUAADVBwAgAwAAAMIHACADAADDBwAwBAAAvwcAIAngCAAA3A4AMOEIAADbBwAQ4ggAANwOADDjCAQAAAABsQkBANwNACGECkAA1g0AIbYKBADjDQAhtwpAANYNACG4CkAAgg4AIQEAAADYBwAgAQAAANgHACAJ4AgAANwOADDhCAAA2wcAEOIIAADcDgAw4wgEAOMNACGxCQEA3A0AIYQKQADWDQAhtgoEAOMNACG3CkAA1g0AIbgKQACCDgAhAbgKAAD9DwAgAwAAANsHACADAADcBwAwBAAA2AcAIAMAAADbBwAgAwAA3AcAMAQAANgHACADAAAA2wcAIAMAANwHADAEAADYBwAgBuMIBAAAAAGxCQEAAAABhApAAAAAAbYKBAAAAAG3CkAAAAABuApAAAAAAQEIAADgBwAgBuMIBAAAAAGxCQEAAAABhApAAAAAAbYKBAAAAAG3CkAAAAABuApAAAAAAQEIAADiBwAwAQgAAOIHADAG4wgEAPcPACGxCQEA8Q8AIYQKQADtDwAhtgoEAPcPACG3CkAA7Q8AIbgKQACgEAAhAgAAANgHACAIAADlBwAgBuMIBAD3DwAhsQkBAPEPACGECkAA7Q8AIbYKBAD3DwAhtwpAAO0PACG4CkAAoBAAIQIAAADbBwAgCAAA5wcAIAIAAADbBwAgCAAA5wcAIAMAAADYBwAgDwAA4AcAIBAAAOUHACABAAAA2AcAIAEAAADbBwAgBhUAAJQTACAWAACVEwAgFwAAmBMAIBgAAJcTACAZAACWEwAguAoAAP0PACAJ4AgAANsOADDhCAAA7gcAEOIIAADbDgAw4wgEAN8NACGxCQEA2A0AIYQKQADODQAhtgoEAN8NACG3CkAAzg0AIbgKQAD-DQAhAwAAANsHACADAADtBwAwFAAA7gcAIAMAAADbBwAgAwAA3AcAMAQAANgHACAM4AgAANgOADDhCAAA9AcAEOIIAADYDgAw4wgEAOMNACHtCAEA3A0AIfYIAQDwDQAhsAlAANYNACG_CQAA2g4AIOIJBADjDQAhswoEAOMNACG0CgQA4w0AIbUKAADZDgAgAQAAAPEHACABAAAA8QcAIArgCAAA2A4AMOEIAAD0BwAQ4ggAANgOADDjCAQA4w0AIe0IAQDcDQAh9ggBAPANACGwCUAA1g0AIeIJBADjDQAhswoEAOMNACG0CgQA4w0AIQH2CAAA_Q8AIAMAAAD0BwAgAwAA9QcAMAQAAPEHACADAAAA9AcAIAMAAPUHADAEAADxBwAgAwAAAPQHACADAAD1BwAwBAAA8QcAIAfjCAQAAAAB7QgBAAAAAfYIAQAAAAGwCUAAAAAB4gkEAAAAAbMKBAAAAAG0CgQAAAABAQgAAPkHACAH4wgEAAAAAe0IAQAAAAH2CAEAAAABsAlAAAAAAeIJBAAAAAGzCgQAAAABtAoEAAAAAQEIAAD7BwAwAQgAAPsHADAH4wgEAPcPACHtCAEA8Q8AIfYIAQCBEAAhsAlAAO0PACHiCQQA9w8AIbMKBAD3DwAhtAoEAPcPACECAAAA8QcAIAgAAP4HACAH4wgEAPcPACHtCAEA8Q8AIfYIAQCBEAAhsAlAAO0PACHiCQQA9w8AIbMKBAD3DwAhtAoEAPcPACECAAAA9AcAIAgAAIAIACACAAAA9AcAIAgAAIAIACADAAAA8QcAIA8AAPkHACAQAAD-BwAgAQAAAPEHACABAAAA9AcAIAYVAACPEwAgFgAAkBMAIBcAAJMTACAYAACSEwAgGQAAkRMAIPYIAAD9DwAgCuAIAADXDgAw4QgAAIcIABDiCAAA1w4AMOMIBADfDQAh7QgBANgNACH2CAEA5w0AIbAJQADODQAh4gkEAN8NACGzCgQA3w0AIbQKBADfDQAhAwAAAPQHACADAACGCAAwFAAAhwgAIAMAAAD0BwAgAwAA9QcAMAQAAPEHACAR4AgAANUOADDhCAAAjQgAEOIIAADVDgAw7QgBANwNACH2CAEA3A0AIaQKQADWDQAhqAoEAOMNACGpCkAA1g0AIaoKBADjDQAhqwpAANYNACGsCgQA4w0AIa0KBADjDQAhrgoEAOMNACGvCgQA4w0AIbAKBADjDQAhsQoEAOMNACGyCgAA1g4AIAEAAACKCAAgAQAAAIoIACAQ4AgAANUOADDhCAAAjQgAEOIIAADVDgAw7QgBANwNACH2CAEA3A0AIaQKQADWDQAhqAoEAOMNACGpCkAA1g0AIaoKBADjDQAhqwpAANYNACGsCgQA4w0AIa0KBADjDQAhrgoEAOMNACGvCgQA4w0AIbAKBADjDQAhsQoEAOMNACEAAwAAAI0IACADAACOCAAwBAAAiggAIAMAAACNCAAgAwAAjggAMAQAAIoIACADAAAAjQgAIAMAAI4IADAEAACKCAAgDe0IAQAAAAH2CAEAAAABpApAAAAAAagKBAAAAAGpCkAAAAABqgoEAAAAAasKQAAAAAGsCgQAAAABrQoEAAAAAa4KBAAAAAGvCgQAAAABsAoEAAAAAbEKBAAAAAEBCAAAkggAIA3tCAEAAAAB9ggBAAAAAaQKQAAAAAGoCgQAAAABqQpAAAAAAaoKBAAAAAGrCkAAAAABrAoEAAAAAa0KBAAAAAGuCgQAAAABrwoEAAAAAbAKBAAAAAGxCgQAAAABAQgAAJQIADABCAAAlAgAMA3tCAEA8Q8AIfYIAQDxDwAhpApAAO0PACGoCgQA9w8AIakKQADtDwAhqgoEAPcPACGrCkAA7Q8AIawKBAD3DwAhrQoEAPcPACGuCgQA9w8AIa8KBAD3DwAhsAoEAPcPACGxCgQA9w8AIQIAAACKCAAgCAAAlwgAIA3tCAEA8Q8AIfYIAQDxDwAhpApAAO0PACGoCgQA9w8AIakKQADtDwAhqgoEAPcPACGrCkAA7Q8AIawKBAD3DwAhrQoEAPcPACGuCgQA9w8AIa8KBAD3DwAhsAoEAPcPACGxCgQA9w8AIQIAAACNCAAgCAAAmQgAIAIAAACNCAAgCAAAmQgAIAMAAACKCAAgDwAAkggAIBAAAJcIACABAAAAiggAIAEAAACNCAAgBRUAAIoTACAWAACLEwAgFwAAjhMAIBgAAI0TACAZAACMEwAgEOAIAADUDgAw4QgAAKAIABDiCAAA1A4AMO0IAQDYDQAh9ggBANgNACGkCkAAzg0AIagKBADfDQAhqQpAAM4NACGqCgQA3w0AIasKQADODQAhrAoEAN8NACGtCgQA3w0AIa4KBADfDQAhrwoEAN8NACGwCgQA3w0AIbEKBADfDQAhAwAAAI0IACADAACfCAAwFAAAoAgAIAMAAACNCAAgAwAAjggAMAQAAIoIACAI4AgAANIOADDhCAAApggAEOIIAADSDgAw7QgBANwNACGkCkAA1g0AIaUKBADjDQAhpgoEAOMNACGnCgAA0w4AIAEAAACjCAAgAQAAAKMIACAH4AgAANIOADDhCAAApggAEOIIAADSDgAw7QgBANwNACGkCkAA1g0AIaUKBADjDQAhpgoEAOMNACEAAwAAAKYIACADAACnCAAwBAAAowgAIAMAAACmCAAgAwAApwgAMAQAAKMIACADAAAApggAIAMAAKcIADAEAACjCAAgBO0IAQAAAAGkCkAAAAABpQoEAAAAAaYKBAAAAAEBCAAAqwgAIATtCAEAAAABpApAAAAAAaUKBAAAAAGmCgQAAAABAQgAAK0IADABCAAArQgAMATtCAEA8Q8AIaQKQADtDwAhpQoEAPcPACGmCgQA9w8AIQIAAACjCAAgCAAAsAgAIATtCAEA8Q8AIaQKQADtDwAhpQoEAPcPACGmCgQA9w8AIQIAAACmCAAgCAAAsggAIAIAAACmCAAgCAAAsggAIAMAAACjCAAgDwAAqwgAIBAAALAIACABAAAAowgAIAEAAACmCAAgBRUAAIUTACAWAACGEwAgFwAAiRMAIBgAAIgTACAZAACHEwAgB-AIAADRDgAw4QgAALkIABDiCAAA0Q4AMO0IAQDYDQAhpApAAM4NACGlCgQA3w0AIaYKBADfDQAhAwAAAKYIACADAAC4CAAwFAAAuQgAIAMAAACmCAAgAwAApwgAMAQAAKMIACAN4AgAAM8OADDhCAAAvwgAEOIIAADPDgAw4wgBANwNACHtCAEA3A0AIbAJQADWDQAhvwkAANAOACDACQEA3A0AIeIJBADjDQAh6AkCANUNACGHCkAAgg4AIaIKBADjDQAhowoEAOMNACEBAAAAvAgAIAEAAAC8CAAgDOAIAADPDgAw4QgAAL8IABDiCAAAzw4AMOMIAQDcDQAh7QgBANwNACGwCUAA1g0AIcAJAQDcDQAh4gkEAOMNACHoCQIA1Q0AIYcKQACCDgAhogoEAOMNACGjCgQA4w0AIQGHCgAA_Q8AIAMAAAC_CAAgAwAAwAgAMAQAALwIACADAAAAvwgAIAMAAMAIADAEAAC8CAAgAwAAAL8IACADAADACAAwBAAAvAgAIAnjCAEAAAAB7QgBAAAAAbAJQAAAAAHACQEAAAAB4gkEAAAAAegJAgAAAAGHCkAAAAABogoEAAAAAaMKBAAAAAEBCAAAxAgAIAnjCAEAAAAB7QgBAAAAAbAJQAAAAAHACQEAAAAB4gkEAAAAAegJAgAAAAGHCkAAAAABogoEAAAAAaMKBAAAAAEBCAAAxggAMAEIAADGCAAwCeMIAQDxDwAh7QgBAPEPACGwCUAA7Q8AIcAJAQDxDwAh4gkEAPcPACHoCQIA7A8AIYcKQACgEAAhogoEAPcPACGjCgQA9w8AIQIAAAC8CAAgCAAAyQgAIAnjCAEA8Q8AIe0IAQDxDwAhsAlAAO0PACHACQEA8Q8AIeIJBAD3DwAh6AkCAOwPACGHCkAAoBAAIaIKBAD3DwAhowoEAPcPACECAAAAvwgAIAgAAMsIACACAAAAvwgAIAgAAMsIACADAAAAvAgAIA8AAMQIACAQAADJCAAgAQAAALwIACABAAAAvwgAIAYVAACAEwAgFgAAgRMAIBcAAIQTACAYAACDEwAgGQAAghMAIIcKAAD9DwAgDOAIAADODgAw4QgAANIIABDiCAAAzg4AMOMIAQDYDQAh7QgBANgNACGwCUAAzg0AIcAJAQDYDQAh4gkEAN8NACHoCQIAzQ0AIYcKQAD-DQAhogoEAN8NACGjCgQA3w0AIQMAAAC_CAAgAwAA0QgAMBQAANIIACADAAAAvwgAIAMAAMAIADAEAAC8CAAgAQAAAMABACABAAAAwAEAIAMAAAC-AQAgAwAAvwEAMAQAAMABACADAAAAvgEAIAMAAL8BADAEAADAAQAgAwAAAL4BACADAAC_AQAwBAAAwAEAIAtcAADBEQAgYAAA_xIAIO0IAQAAAAGwCUAAAAAB3AkBAAAAAZwKAQAAAAGdCkAAAAABngoBAAAAAZ8KQAAAAAGgCgIAAAABoQpAAAAAAQEIAADaCAAgCe0IAQAAAAGwCUAAAAAB3AkBAAAAAZwKAQAAAAGdCkAAAAABngoBAAAAAZ8KQAAAAAGgCgIAAAABoQpAAAAAAQEIAADcCAAwAQgAANwIADALXAAAvxEAIGAAAP4SACDtCAEA8Q8AIbAJQADtDwAh3AkBAPEPACGcCgEA8Q8AIZ0KQADtDwAhngoBAPEPACGfCkAA7Q8AIaAKAgDsDwAhoQpAAKAQACECAAAAwAEAIAgAAN8IACAJ7QgBAPEPACGwCUAA7Q8AIdwJAQDxDwAhnAoBAPEPACGdCkAA7Q8AIZ4KAQDxDwAhnwpAAO0PACGgCgIA7A8AIaEKQACgEAAhAgAAAL4BACAIAADhCAAgAgAAAL4BACAIAADhCAAgAwAAAMABACAPAADaCAAgEAAA3wgAIAEAAADAAQAgAQAAAL4BACAGFQAA-RIAIBYAAPoSACAXAAD9EgAgGAAA_BIAIBkAAPsSACChCgAA_Q8AIAzgCAAAzQ4AMOEIAADoCAAQ4ggAAM0OADDtCAEA2A0AIbAJQADODQAh3AkBANgNACGcCgEA2A0AIZ0KQADODQAhngoBANgNACGfCkAAzg0AIaAKAgDNDQAhoQpAAP4NACEDAAAAvgEAIAMAAOcIADAUAADoCAAgAwAAAL4BACADAAC_AQAwBAAAwAEAIAhjAADHDgAgZAAAvw4AIOAIAADMDgAw4QgAAJMBABDiCAAAzA4AMOMIAgAAAAGwCUAA1g0AIZsKAQAAAAEBAAAA6wgAIAEAAADrCAAgAmMAANISACBkAADKEgAgAwAAAJMBACADAADuCAAwBAAA6wgAIAMAAACTAQAgAwAA7ggAMAQAAOsIACADAAAAkwEAIAMAAO4IADAEAADrCAAgBWMAAPcSACBkAAD4EgAg4wgCAAAAAbAJQAAAAAGbCgEAAAABAQgAAPIIACAD4wgCAAAAAbAJQAAAAAGbCgEAAAABAQgAAPQIADABCAAA9AgAMAVjAADhEgAgZAAA4hIAIOMIAgDsDwAhsAlAAO0PACGbCgEA8Q8AIQIAAADrCAAgCAAA9wgAIAPjCAIA7A8AIbAJQADtDwAhmwoBAPEPACECAAAAkwEAIAgAAPkIACACAAAAkwEAIAgAAPkIACADAAAA6wgAIA8AAPIIACAQAAD3CAAgAQAAAOsIACABAAAAkwEAIAUVAADcEgAgFgAA3RIAIBcAAOASACAYAADfEgAgGQAA3hIAIAbgCAAAyw4AMOEIAACACQAQ4ggAAMsOADDjCAIAzQ0AIbAJQADODQAhmwoBANgNACEDAAAAkwEAIAMAAP8IADAUAACACQAgAwAAAJMBACADAADuCAAwBAAA6wgAIAEAAACXAQAgAQAAAJcBACADAAAAlQEAIAMAAJYBADAEAACXAQAgAwAAAJUBACADAACWAQAwBAAAlwEAIAMAAACVAQAgAwAAlgEAMAQAAJcBACAQXAAA0BEAIGAAANsSACBiAADREQAg7QgBAAAAAbAJQAAAAAHcCQEAAAAB4AkBAAAAAYcKQAAAAAGTCgIAAAABlAoBAAAAAZUKAQAAAAGWCgEAAAABlwoEAAAAAZgKAQAAAAGZCkAAAAABmgpAAAAAAQEIAACICQAgDe0IAQAAAAGwCUAAAAAB3AkBAAAAAeAJAQAAAAGHCkAAAAABkwoCAAAAAZQKAQAAAAGVCgEAAAABlgoBAAAAAZcKBAAAAAGYCgEAAAABmQpAAAAAAZoKQAAAAAEBCAAAigkAMAEIAACKCQAwEFwAAM0RACBgAADaEgAgYgAAzhEAIO0IAQDxDwAhsAlAAO0PACHcCQEA8Q8AIeAJAQDxDwAhhwpAAO0PACGTCgIA7A8AIZQKAQCBEAAhlQoBAIEQACGWCgEA8Q8AIZcKBADPEAAhmAoBAIEQACGZCkAAoBAAIZoKQACgEAAhAgAAAJcBACAIAACNCQAgDe0IAQDxDwAhsAlAAO0PACHcCQEA8Q8AIeAJAQDxDwAhhwpAAO0PACGTCgIA7A8AIZQKAQCBEAAhlQoBAIEQACGWCgEA8Q8AIZcKBADPEAAhmAoBAIEQACGZCkAAoBAAIZoKQACgEAAhAgAAAJUBACAIAACPCQAgAgAAAJUBACAIAACPCQAgAwAAAJcBACAPAACICQAgEAAAjQkAIAEAAACXAQAgAQAAAJUBACALFQAA1RIAIBYAANYSACAXAADZEgAgGAAA2BIAIBkAANcSACCUCgAA_Q8AIJUKAAD9DwAglwoAAP0PACCYCgAA_Q8AIJkKAAD9DwAgmgoAAP0PACAQ4AgAAMoOADDhCAAAlgkAEOIIAADKDgAw7QgBANgNACGwCUAAzg0AIdwJAQDYDQAh4AkBANgNACGHCkAAzg0AIZMKAgDNDQAhlAoBAOcNACGVCgEA5w0AIZYKAQDYDQAhlwoEAJgOACGYCgEA5w0AIZkKQAD-DQAhmgpAAP4NACEDAAAAlQEAIAMAAJUJADAUAACWCQAgAwAAAJUBACADAACWAQAwBAAAlwEAIBZfAAC-DgAgZgAAvw4AIGcAAMAOACBqAADBDgAgawAAwg4AIGwAAMMOACBuAADEDgAgbwAAxQ4AIHAAAMYOACBxAADHDgAgcgAAyA4AIHMAAMkOACDgCAAAvQ4AMOEIAACcCQAQ4ggAAL0OADDjCAEAAAABsAlAANYNACGxCQEA3A0AIY8KAQAAAAGQCgEAAAABkQpAAIIOACGSCgEA8A0AIQEAAACZCQAgAQAAAJkJACAWXwAAvg4AIGYAAL8OACBnAADADgAgagAAwQ4AIGsAAMIOACBsAADDDgAgbgAAxA4AIG8AAMUOACBwAADGDgAgcQAAxw4AIHIAAMgOACBzAADJDgAg4AgAAL0OADDhCAAAnAkAEOIIAAC9DgAw4wgBANwNACGwCUAA1g0AIbEJAQDcDQAhjwoBAPANACGQCgEA8A0AIZEKQACCDgAhkgoBAPANACEQXwAAyRIAIGYAAMoSACBnAADLEgAgagAAzBIAIGsAAM0SACBsAADOEgAgbgAAzxIAIG8AANASACBwAADREgAgcQAA0hIAIHIAANMSACBzAADUEgAgjwoAAP0PACCQCgAA_Q8AIJEKAAD9DwAgkgoAAP0PACADAAAAnAkAIAMAAJ0JADAEAACZCQAgAwAAAJwJACADAACdCQAwBAAAmQkAIAMAAACcCQAgAwAAnQkAMAQAAJkJACATXwAAvRIAIGYAAL4SACBnAAC_EgAgagAAwBIAIGsAAMESACBsAADCEgAgbgAAwxIAIG8AAMQSACBwAADFEgAgcQAAxhIAIHIAAMcSACBzAADIEgAg4wgBAAAAAbAJQAAAAAGxCQEAAAABjwoBAAAAAZAKAQAAAAGRCkAAAAABkgoBAAAAAQEIAAChCQAgB-MIAQAAAAGwCUAAAAABsQkBAAAAAY8KAQAAAAGQCgEAAAABkQpAAAAAAZIKAQAAAAEBCAAAowkAMAEIAACjCQAwE18AAJwRACBmAACdEQAgZwAAnhEAIGoAAJ8RACBrAACgEQAgbAAAoREAIG4AAKIRACBvAACjEQAgcAAApBEAIHEAAKURACByAACmEQAgcwAApxEAIOMIAQDxDwAhsAlAAO0PACGxCQEA8Q8AIY8KAQCBEAAhkAoBAIEQACGRCkAAoBAAIZIKAQCBEAAhAgAAAJkJACAIAACmCQAgB-MIAQDxDwAhsAlAAO0PACGxCQEA8Q8AIY8KAQCBEAAhkAoBAIEQACGRCkAAoBAAIZIKAQCBEAAhAgAAAJwJACAIAACoCQAgAgAAAJwJACAIAACoCQAgAwAAAJkJACAPAAChCQAgEAAApgkAIAEAAACZCQAgAQAAAJwJACAHFQAAmREAIBgAAJsRACAZAACaEQAgjwoAAP0PACCQCgAA_Q8AIJEKAAD9DwAgkgoAAP0PACAK4AgAALwOADDhCAAArwkAEOIIAAC8DgAw4wgBANgNACGwCUAAzg0AIbEJAQDYDQAhjwoBAOcNACGQCgEA5w0AIZEKQAD-DQAhkgoBAOcNACEDAAAAnAkAIAMAAK4JADAUAACvCQAgAwAAAJwJACADAACdCQAwBAAAmQkAIAEAAACKAQAgAQAAAIoBACADAAAAiAEAIAMAAIkBADAEAACKAQAgAwAAAIgBACADAACJAQAwBAAAigEAIAMAAACIAQAgAwAAiQEAMAQAAIoBACAGXAAAmBEAIGAAAJcRACDtCAEAAAABsAlAAAAAAdwJAQAAAAGOCgEAAAABAQgAALcJACAE7QgBAAAAAbAJQAAAAAHcCQEAAAABjgoBAAAAAQEIAAC5CQAwAQgAALkJADAGXAAAlhEAIGAAAJURACDtCAEA8Q8AIbAJQADtDwAh3AkBAPEPACGOCgEA8Q8AIQIAAACKAQAgCAAAvAkAIATtCAEA8Q8AIbAJQADtDwAh3AkBAPEPACGOCgEA8Q8AIQIAAACIAQAgCAAAvgkAIAIAAACIAQAgCAAAvgkAIAMAAACKAQAgDwAAtwkAIBAAALwJACABAAAAigEAIAEAAACIAQAgAxUAAJIRACAYAACUEQAgGQAAkxEAIAfgCAAAuw4AMOEIAADFCQAQ4ggAALsOADDtCAEA2A0AIbAJQADODQAh3AkBANgNACGOCgEA2A0AIQMAAACIAQAgAwAAxAkAMBQAAMUJACADAAAAiAEAIAMAAIkBADAEAACKAQAgDeAIAAC5DgAw4QgAAMsJABDiCAAAuQ4AMO0IAQDcDQAhsAlAANYNACH-CQEA3A0AIYEKAQDcDQAhhwpAANYNACGJCgEA3A0AIYoKAQDcDQAhiwoCANUNACGMCgIA1Q0AIY0KAAC6DgAgAQAAAMgJACABAAAAyAkAIAzgCAAAuQ4AMOEIAADLCQAQ4ggAALkOADDtCAEA3A0AIbAJQADWDQAh_gkBANwNACGBCgEA3A0AIYcKQADWDQAhiQoBANwNACGKCgEA3A0AIYsKAgDVDQAhjAoCANUNACEAAwAAAMsJACADAADMCQAwBAAAyAkAIAMAAADLCQAgAwAAzAkAMAQAAMgJACADAAAAywkAIAMAAMwJADAEAADICQAgCe0IAQAAAAGwCUAAAAAB_gkBAAAAAYEKAQAAAAGHCkAAAAABiQoBAAAAAYoKAQAAAAGLCgIAAAABjAoCAAAAAQEIAADQCQAgCe0IAQAAAAGwCUAAAAAB_gkBAAAAAYEKAQAAAAGHCkAAAAABiQoBAAAAAYoKAQAAAAGLCgIAAAABjAoCAAAAAQEIAADSCQAwAQgAANIJADAJ7QgBAPEPACGwCUAA7Q8AIf4JAQDxDwAhgQoBAPEPACGHCkAA7Q8AIYkKAQDxDwAhigoBAPEPACGLCgIA7A8AIYwKAgDsDwAhAgAAAMgJACAIAADVCQAgCe0IAQDxDwAhsAlAAO0PACH-CQEA8Q8AIYEKAQDxDwAhhwpAAO0PACGJCgEA8Q8AIYoKAQDxDwAhiwoCAOwPACGMCgIA7A8AIQIAAADLCQAgCAAA1wkAIAIAAADLCQAgCAAA1wkAIAMAAADICQAgDwAA0AkAIBAAANUJACABAAAAyAkAIAEAAADLCQAgBRUAAI0RACAWAACOEQAgFwAAkREAIBgAAJARACAZAACPEQAgDOAIAAC4DgAw4QgAAN4JABDiCAAAuA4AMO0IAQDYDQAhsAlAAM4NACH-CQEA2A0AIYEKAQDYDQAhhwpAAM4NACGJCgEA2A0AIYoKAQDYDQAhiwoCAM0NACGMCgIAzQ0AIQMAAADLCQAgAwAA3QkAMBQAAN4JACADAAAAywkAIAMAAMwJADAEAADICQAgEeAIAAC0DgAw4QgAAOQJABDiCAAAtA4AMO0IAQDcDQAhsAlAANYNACG0CQIApA4AIf4JAQDcDQAh_wkBANwNACGACgEA3A0AIYEKAQDcDQAhggoBANwNACGDCgEA3A0AIYQKQADWDQAhhQoAALUOACCGCgABtg4AIYcKQADWDQAhiAoAALcOACABAAAA4QkAIAEAAADhCQAgEOAIAAC0DgAw4QgAAOQJABDiCAAAtA4AMO0IAQDcDQAhsAlAANYNACG0CQIApA4AIf4JAQDcDQAh_wkBANwNACGACgEA3A0AIYEKAQDcDQAhggoBANwNACGDCgEA3A0AIYQKQADWDQAhhQoAALUOACCGCgABtg4AIYcKQADWDQAhA7QJAAD9DwAghQoAAP0PACCGCgAA_Q8AIAMAAADkCQAgAwAA5QkAMAQAAOEJACADAAAA5AkAIAMAAOUJADAEAADhCQAgAwAAAOQJACADAADlCQAwBAAA4QkAIA3tCAEAAAABsAlAAAAAAbQJAgAAAAH-CQEAAAAB_wkBAAAAAYAKAQAAAAGBCgEAAAABggoBAAAAAYMKAQAAAAGECkAAAAABhQqAAAAAAYYKAAEAAAGHCkAAAAABAQgAAOkJACAN7QgBAAAAAbAJQAAAAAG0CQIAAAAB_gkBAAAAAf8JAQAAAAGACgEAAAABgQoBAAAAAYIKAQAAAAGDCgEAAAABhApAAAAAAYUKgAAAAAGGCgABAAABhwpAAAAAAQEIAADrCQAwAQgAAOsJADAN7QgBAPEPACGwCUAA7Q8AIbQJAgDaEAAh_gkBAPEPACH_CQEA8Q8AIYAKAQDxDwAhgQoBAPEPACGCCgEA8Q8AIYMKAQDxDwAhhApAAO0PACGFCoAAAAABhgoAAYwRACGHCkAA7Q8AIQIAAADhCQAgCAAA7gkAIA3tCAEA8Q8AIbAJQADtDwAhtAkCANoQACH-CQEA8Q8AIf8JAQDxDwAhgAoBAPEPACGBCgEA8Q8AIYIKAQDxDwAhgwoBAPEPACGECkAA7Q8AIYUKgAAAAAGGCgABjBEAIYcKQADtDwAhAgAAAOQJACAIAADwCQAgAgAAAOQJACAIAADwCQAgAwAAAOEJACAPAADpCQAgEAAA7gkAIAEAAADhCQAgAQAAAOQJACAIFQAAhxEAIBYAAIgRACAXAACLEQAgGAAAihEAIBkAAIkRACC0CQAA_Q8AIIUKAAD9DwAghgoAAP0PACAQ4AgAAK4OADDhCAAA9wkAEOIIAACuDgAw7QgBANgNACGwCUAAzg0AIbQJAgChDgAh_gkBANgNACH_CQEA2A0AIYAKAQDYDQAhgQoBANgNACGCCgEA2A0AIYMKAQDYDQAhhApAAM4NACGFCgAArw4AIIYKAAGwDgAhhwpAAM4NACEDAAAA5AkAIAMAAPYJADAUAAD3CQAgAwAAAOQJACADAADlCQAwBAAA4QkAIAEAAACiAQAgAQAAAKIBACADAAAAoAEAIAMAAKEBADAEAACiAQAgAwAAAKABACADAAChAQAwBAAAogEAIAMAAACgAQAgAwAAoQEAMAQAAKIBACANYAAAhREAIGkAAIYRACDjCAEAAAAB7QgBAAAAAY4JQAAAAAGwCUAAAAABsQkBAAAAAbQJAQAAAAH5CQEAAAAB-gkBAAAAAfsJAQAAAAH8CQIAAAAB_QlAAAAAAQEIAAD_CQAgC-MIAQAAAAHtCAEAAAABjglAAAAAAbAJQAAAAAGxCQEAAAABtAkBAAAAAfkJAQAAAAH6CQEAAAAB-wkBAAAAAfwJAgAAAAH9CUAAAAABAQgAAIEKADABCAAAgQoAMA1gAAD3EAAgaQAA-BAAIOMIAQDxDwAh7QgBAPEPACGOCUAA7Q8AIbAJQADtDwAhsQkBAPEPACG0CQEA8Q8AIfkJAQDxDwAh-gkBAIEQACH7CQEAgRAAIfwJAgDsDwAh_QlAAKAQACECAAAAogEAIAgAAIQKACAL4wgBAPEPACHtCAEA8Q8AIY4JQADtDwAhsAlAAO0PACGxCQEA8Q8AIbQJAQDxDwAh-QkBAPEPACH6CQEAgRAAIfsJAQCBEAAh_AkCAOwPACH9CUAAoBAAIQIAAACgAQAgCAAAhgoAIAIAAACgAQAgCAAAhgoAIAMAAACiAQAgDwAA_wkAIBAAAIQKACABAAAAogEAIAEAAACgAQAgCBUAAPIQACAWAADzEAAgFwAA9hAAIBgAAPUQACAZAAD0EAAg-gkAAP0PACD7CQAA_Q8AIP0JAAD9DwAgDuAIAACtDgAw4QgAAI0KABDiCAAArQ4AMOMIAQDYDQAh7QgBANgNACGOCUAAzg0AIbAJQADODQAhsQkBANgNACG0CQEA2A0AIfkJAQDYDQAh-gkBAOcNACH7CQEA5w0AIfwJAgDNDQAh_QlAAP4NACEDAAAAoAEAIAMAAIwKADAUAACNCgAgAwAAAKABACADAAChAQAwBAAAogEAIAEAAACmAQAgAQAAAKYBACADAAAApAEAIAMAAKUBADAEAACmAQAgAwAAAKQBACADAAClAQAwBAAApgEAIAMAAACkAQAgAwAApQEAMAQAAKYBACAJaAAA8RAAIOMIAQAAAAHtCAEAAAABsAlAAAAAAe4JAQAAAAHvCQIAAAAB8AkBAAAAAfEJAQAAAAHyCYAAAAABAQgAAJUKACAI4wgBAAAAAe0IAQAAAAGwCUAAAAAB7gkBAAAAAe8JAgAAAAHwCQEAAAAB8QkBAAAAAfIJgAAAAAEBCAAAlwoAMAEIAACXCgAwCWgAAPAQACDjCAEA8Q8AIe0IAQDxDwAhsAlAAO0PACHuCQEA8Q8AIe8JAgDsDwAh8AkBAPEPACHxCQEAgRAAIfIJgAAAAAECAAAApgEAIAgAAJoKACAI4wgBAPEPACHtCAEA8Q8AIbAJQADtDwAh7gkBAPEPACHvCQIA7A8AIfAJAQDxDwAh8QkBAIEQACHyCYAAAAABAgAAAKQBACAIAACcCgAgAgAAAKQBACAIAACcCgAgAwAAAKYBACAPAACVCgAgEAAAmgoAIAEAAACmAQAgAQAAAKQBACAGFQAA6xAAIBYAAOwQACAXAADvEAAgGAAA7hAAIBkAAO0QACDxCQAA_Q8AIAvgCAAAqg4AMOEIAACjCgAQ4ggAAKoOADDjCAEA2A0AIe0IAQDYDQAhsAlAAM4NACHuCQEA2A0AIe8JAgDNDQAh8AkBANgNACHxCQEA5w0AIfIJAACrDgAgAwAAAKQBACADAACiCgAwFAAAowoAIAMAAACkAQAgAwAApQEAMAQAAKYBACAQzwYAAKUOACDgCAAAow4AMOEIAACuCgAQ4ggAAKMOADDjCAEAAAABsAlAANYNACHVCUAAgg4AIeAJAQAAAAHhCQEA3A0AIeIJBADjDQAh4wkCANUNACHkCQIA1Q0AIeUJQADWDQAh5glAAIIOACHnCQIApA4AIegJAgDVDQAhAQAAAKYKACAJzgYAAKkOACDgCAAAqA4AMOEIAACoCgAQ4ggAAKgOADDjCAEA3A0AIe0IAQDcDQAh3AkBAPANACHeCQEA3A0AId8JQADWDQAhAs4GAADqEAAg3AkAAP0PACALzgYAAKkOACDgCAAAqA4AMOEIAACoCgAQ4ggAAKgOADDjCAEAAAAB7QgBANwNACHcCQEA8A0AId4JAQDcDQAh3wlAANYNACHsCQAApg4AIO0JAACnDgAgAwAAAKgKACADAACpCgAwBAAAqgoAIAEAAACoCgAgAQAAAKYKACAQzwYAAKUOACDgCAAAow4AMOEIAACuCgAQ4ggAAKMOADDjCAEA3A0AIbAJQADWDQAh1QlAAIIOACHgCQEA3A0AIeEJAQDcDQAh4gkEAOMNACHjCQIA1Q0AIeQJAgDVDQAh5QlAANYNACHmCUAAgg4AIecJAgCkDgAh6AkCANUNACEEzwYAAOkQACDVCQAA_Q8AIOYJAAD9DwAg5wkAAP0PACADAAAArgoAIAMAAK8KADAEAACmCgAgAwAAAK4KACADAACvCgAwBAAApgoAIAMAAACuCgAgAwAArwoAMAQAAKYKACANzwYAAOgQACDjCAEAAAABsAlAAAAAAdUJQAAAAAHgCQEAAAAB4QkBAAAAAeIJBAAAAAHjCQIAAAAB5AkCAAAAAeUJQAAAAAHmCUAAAAAB5wkCAAAAAegJAgAAAAEBCAAAswoAIAzjCAEAAAABsAlAAAAAAdUJQAAAAAHgCQEAAAAB4QkBAAAAAeIJBAAAAAHjCQIAAAAB5AkCAAAAAeUJQAAAAAHmCUAAAAAB5wkCAAAAAegJAgAAAAEBCAAAtQoAMAEIAAC1CgAwDc8GAADbEAAg4wgBAPEPACGwCUAA7Q8AIdUJQACgEAAh4AkBAPEPACHhCQEA8Q8AIeIJBAD3DwAh4wkCAOwPACHkCQIA7A8AIeUJQADtDwAh5glAAKAQACHnCQIA2hAAIegJAgDsDwAhAgAAAKYKACAIAAC4CgAgDOMIAQDxDwAhsAlAAO0PACHVCUAAoBAAIeAJAQDxDwAh4QkBAPEPACHiCQQA9w8AIeMJAgDsDwAh5AkCAOwPACHlCUAA7Q8AIeYJQACgEAAh5wkCANoQACHoCQIA7A8AIQIAAACuCgAgCAAAugoAIAIAAACuCgAgCAAAugoAIAMAAACmCgAgDwAAswoAIBAAALgKACABAAAApgoAIAEAAACuCgAgCBUAANUQACAWAADWEAAgFwAA2RAAIBgAANgQACAZAADXEAAg1QkAAP0PACDmCQAA_Q8AIOcJAAD9DwAgD-AIAACgDgAw4QgAAMEKABDiCAAAoA4AMOMIAQDYDQAhsAlAAM4NACHVCUAA_g0AIeAJAQDYDQAh4QkBANgNACHiCQQA3w0AIeMJAgDNDQAh5AkCAM0NACHlCUAAzg0AIeYJQAD-DQAh5wkCAKEOACHoCQIAzQ0AIQMAAACuCgAgAwAAwAoAMBQAAMEKACADAAAArgoAIAMAAK8KADAEAACmCgAgAQAAAKoKACABAAAAqgoAIAMAAACoCgAgAwAAqQoAMAQAAKoKACADAAAAqAoAIAMAAKkKADAEAACqCgAgAwAAAKgKACADAACpCgAwBAAAqgoAIAbOBgAA1BAAIOMIAQAAAAHtCAEAAAAB3AkBAAAAAd4JAQAAAAHfCUAAAAABAQgAAMkKACAF4wgBAAAAAe0IAQAAAAHcCQEAAAAB3gkBAAAAAd8JQAAAAAEBCAAAywoAMAEIAADLCgAwBs4GAADTEAAg4wgBAPEPACHtCAEA8Q8AIdwJAQCBEAAh3gkBAPEPACHfCUAA7Q8AIQIAAACqCgAgCAAAzgoAIAXjCAEA8Q8AIe0IAQDxDwAh3AkBAIEQACHeCQEA8Q8AId8JQADtDwAhAgAAAKgKACAIAADQCgAgAgAAAKgKACAIAADQCgAgAwAAAKoKACAPAADJCgAgEAAAzgoAIAEAAACqCgAgAQAAAKgKACAEFQAA0BAAIBgAANIQACAZAADREAAg3AkAAP0PACAI4AgAAJ8OADDhCAAA1woAEOIIAACfDgAw4wgBANgNACHtCAEA2A0AIdwJAQDnDQAh3gkBANgNACHfCUAAzg0AIQMAAACoCgAgAwAA1goAMBQAANcKACADAAAAqAoAIAMAAKkKADAEAACqCgAgDOAIAACcDgAw4QgAAN0KABDiCAAAnA4AMOMIBADjDQAh7QgBANwNACH2CAEA8A0AIb8JAACeDgAg2QkBANwNACHaCQQAnQ4AIdsJBACdDgAh3AkBAPANACHdCUAA1g0AIQEAAADaCgAgAQAAANoKACAL4AgAAJwOADDhCAAA3QoAEOIIAACcDgAw4wgEAOMNACHtCAEA3A0AIfYIAQDwDQAh2QkBANwNACHaCQQAnQ4AIdsJBACdDgAh3AkBAPANACHdCUAA1g0AIQT2CAAA_Q8AINoJAAD9DwAg2wkAAP0PACDcCQAA_Q8AIAMAAADdCgAgAwAA3goAMAQAANoKACADAAAA3QoAIAMAAN4KADAEAADaCgAgAwAAAN0KACADAADeCgAwBAAA2goAIAjjCAQAAAAB7QgBAAAAAfYIAQAAAAHZCQEAAAAB2gkEAAAAAdsJBAAAAAHcCQEAAAAB3QlAAAAAAQEIAADiCgAgCOMIBAAAAAHtCAEAAAAB9ggBAAAAAdkJAQAAAAHaCQQAAAAB2wkEAAAAAdwJAQAAAAHdCUAAAAABAQgAAOQKADABCAAA5AoAMAjjCAQA9w8AIe0IAQDxDwAh9ggBAIEQACHZCQEA8Q8AIdoJBADPEAAh2wkEAM8QACHcCQEAgRAAId0JQADtDwAhAgAAANoKACAIAADnCgAgCOMIBAD3DwAh7QgBAPEPACH2CAEAgRAAIdkJAQDxDwAh2gkEAM8QACHbCQQAzxAAIdwJAQCBEAAh3QlAAO0PACECAAAA3QoAIAgAAOkKACACAAAA3QoAIAgAAOkKACADAAAA2goAIA8AAOIKACAQAADnCgAgAQAAANoKACABAAAA3QoAIAkVAADKEAAgFgAAyxAAIBcAAM4QACAYAADNEAAgGQAAzBAAIPYIAAD9DwAg2gkAAP0PACDbCQAA_Q8AINwJAAD9DwAgC-AIAACXDgAw4QgAAPAKABDiCAAAlw4AMOMIBADfDQAh7QgBANgNACH2CAEA5w0AIdkJAQDYDQAh2gkEAJgOACHbCQQAmA4AIdwJAQDnDQAh3QlAAM4NACEDAAAA3QoAIAMAAO8KADAUAADwCgAgAwAAAN0KACADAADeCgAwBAAA2goAIAEAAAC6AQAgAQAAALoBACADAAAAuAEAIAMAALkBADAEAAC6AQAgAwAAALgBACADAAC5AQAwBAAAugEAIAMAAAC4AQAgAwAAuQEAMAQAALoBACAZYAAAyBAAIGEAAMkQACCIAgEAAAAB4wgBAAAAAe0IAQAAAAGOCUAAAAABsAlAAAAAAbEJAQAAAAHICQABAAAByQkCAAAAAcoJAQAAAAHLCQEAAAABzAkCAAAAAc0JIAAAAAHOCSAAAAABzwkgAAAAAdAJIAAAAAHRCQAAxRAAINIJAADGEAAg0wkAAMcQACDUCQEAAAAB1QlAAAAAAdYJQAAAAAHXCUAAAAAB2AkBAAAAAQEIAAD4CgAgF4gCAQAAAAHjCAEAAAAB7QgBAAAAAY4JQAAAAAGwCUAAAAABsQkBAAAAAcgJAAEAAAHJCQIAAAABygkBAAAAAcsJAQAAAAHMCQIAAAABzQkgAAAAAc4JIAAAAAHPCSAAAAAB0AkgAAAAAdEJAADFEAAg0gkAAMYQACDTCQAAxxAAINQJAQAAAAHVCUAAAAAB1glAAAAAAdcJQAAAAAHYCQEAAAABAQgAAPoKADABCAAA-goAMAEAAACRAQAgGWAAAMMQACBhAADEEAAgiAIBAPEPACHjCAEA8Q8AIe0IAQDxDwAhjglAAO0PACGwCUAA7Q8AIbEJAQCBEAAhyAkAAZMQACHJCQIA7A8AIcoJAQDxDwAhywkBAIEQACHMCQIA7A8AIc0JIACEEAAhzgkgAIQQACHPCSAAhBAAIdAJIAC_EAAh0QkAAMAQACDSCQAAwRAAINMJAADCEAAg1AkBAIEQACHVCUAAoBAAIdYJQACgEAAh1wlAAKAQACHYCQEAgRAAIQIAAAC6AQAgCAAA_goAIBeIAgEA8Q8AIeMIAQDxDwAh7QgBAPEPACGOCUAA7Q8AIbAJQADtDwAhsQkBAIEQACHICQABkxAAIckJAgDsDwAhygkBAPEPACHLCQEAgRAAIcwJAgDsDwAhzQkgAIQQACHOCSAAhBAAIc8JIACEEAAh0AkgAL8QACHRCQAAwBAAINIJAADBEAAg0wkAAMIQACDUCQEAgRAAIdUJQACgEAAh1glAAKAQACHXCUAAoBAAIdgJAQCBEAAhAgAAALgBACAIAACACwAgAgAAALgBACAIAACACwAgAQAAAJEBACADAAAAugEAIA8AAPgKACAQAAD-CgAgAQAAALoBACABAAAAuAEAIA0VAAC6EAAgFgAAuxAAIBcAAL4QACAYAAC9EAAgGQAAvBAAILEJAAD9DwAgywkAAP0PACDQCQAA_Q8AINQJAAD9DwAg1QkAAP0PACDWCQAA_Q8AINcJAAD9DwAg2AkAAP0PACAaiAIBANgNACHgCAAAkQ4AMOEIAACICwAQ4ggAAJEOADDjCAEAkg4AIe0IAQDYDQAhjglAAM4NACGwCUAAzg0AIbEJAQDnDQAhyAkAAfQNACHJCQIAzQ0AIcoJAQDYDQAhywkBAOcNACHMCQIAzQ0AIc0JIADpDQAhzgkgAOkNACHPCSAA6Q0AIdAJIACTDgAh0QkAAOgNACDSCQAA6A0AINMJAADoDQAg1AkBAOcNACHVCUAA_g0AIdYJQAD-DQAh1wlAAP4NACHYCQEA5w0AIQMAAAC4AQAgAwAAhwsAMBQAAIgLACADAAAAuAEAIAMAALkBADAEAAC6AQAgFuAIAACNDgAw4QgAAI4LABDiCAAAjQ4AMOMIAQDcDQAh7QgBANwNACGOCUAA1g0AIawJAgDVDQAhrwkBANwNACGwCUAA1g0AIbMJAQDcDQAhtAkBANwNACG4CQIA1Q0AIboJAgDVDQAhvwkAAJAOACDACQEA3A0AIcEJBADjDQAhwgkBAPANACHDCQEA8A0AIcQJAQDwDQAhxQkBAPANACHGCQAAjg4AIMcJAACPDgAgAQAAAIsLACABAAAAiwsAIBPgCAAAjQ4AMOEIAACOCwAQ4ggAAI0OADDjCAEA3A0AIe0IAQDcDQAhjglAANYNACGsCQIA1Q0AIa8JAQDcDQAhsAlAANYNACGzCQEA3A0AIbQJAQDcDQAhuAkCANUNACG6CQIA1Q0AIcAJAQDcDQAhwQkEAOMNACHCCQEA8A0AIcMJAQDwDQAhxAkBAPANACHFCQEA8A0AIQTCCQAA_Q8AIMMJAAD9DwAgxAkAAP0PACDFCQAA_Q8AIAMAAACOCwAgAwAAjwsAMAQAAIsLACADAAAAjgsAIAMAAI8LADAEAACLCwAgAwAAAI4LACADAACPCwAwBAAAiwsAIBDjCAEAAAAB7QgBAAAAAY4JQAAAAAGsCQIAAAABrwkBAAAAAbAJQAAAAAGzCQEAAAABtAkBAAAAAbgJAgAAAAG6CQIAAAABwAkBAAAAAcEJBAAAAAHCCQEAAAABwwkBAAAAAcQJAQAAAAHFCQEAAAABAQgAAJMLACAQ4wgBAAAAAe0IAQAAAAGOCUAAAAABrAkCAAAAAa8JAQAAAAGwCUAAAAABswkBAAAAAbQJAQAAAAG4CQIAAAABugkCAAAAAcAJAQAAAAHBCQQAAAABwgkBAAAAAcMJAQAAAAHECQEAAAABxQkBAAAAAQEIAACVCwAwAQgAAJULADAQ4wgBAPEPACHtCAEA8Q8AIY4JQADtDwAhrAkCAOwPACGvCQEA8Q8AIbAJQADtDwAhswkBAPEPACG0CQEA8Q8AIbgJAgDsDwAhugkCAOwPACHACQEA8Q8AIcEJBAD3DwAhwgkBAIEQACHDCQEAgRAAIcQJAQCBEAAhxQkBAIEQACECAAAAiwsAIAgAAJgLACAQ4wgBAPEPACHtCAEA8Q8AIY4JQADtDwAhrAkCAOwPACGvCQEA8Q8AIbAJQADtDwAhswkBAPEPACG0CQEA8Q8AIbgJAgDsDwAhugkCAOwPACHACQEA8Q8AIcEJBAD3DwAhwgkBAIEQACHDCQEAgRAAIcQJAQCBEAAhxQkBAIEQACECAAAAjgsAIAgAAJoLACACAAAAjgsAIAgAAJoLACADAAAAiwsAIA8AAJMLACAQAACYCwAgAQAAAIsLACABAAAAjgsAIAkVAAC1EAAgFgAAthAAIBcAALkQACAYAAC4EAAgGQAAtxAAIMIJAAD9DwAgwwkAAP0PACDECQAA_Q8AIMUJAAD9DwAgE-AIAACMDgAw4QgAAKELABDiCAAAjA4AMOMIAQDYDQAh7QgBANgNACGOCUAAzg0AIawJAgDNDQAhrwkBANgNACGwCUAAzg0AIbMJAQDYDQAhtAkBANgNACG4CQIAzQ0AIboJAgDNDQAhwAkBANgNACHBCQQA3w0AIcIJAQDnDQAhwwkBAOcNACHECQEA5w0AIcUJAQDnDQAhAwAAAI4LACADAACgCwAwFAAAoQsAIAMAAACOCwAgAwAAjwsAMAQAAIsLACAX4AgAAIoOADDhCAAApwsAEOIIAACKDgAw4wgBANwNACHtCAEA3A0AIY4JQADWDQAhqwkCANUNACGsCQIA1Q0AIa8JAQDcDQAhsAlAANYNACGzCQEA3A0AIbQJAQDcDQAhtQkBANwNACG2CQIA1Q0AIbcJAgDVDQAhuAkCANUNACG5CQIA1Q0AIboJAgDVDQAhuwkCANUNACG8CUAAgg4AIb0JQACCDgAhvglAANYNACG_CQAAiw4AIAEAAACkCwAgAQAAAKQLACAW4AgAAIoOADDhCAAApwsAEOIIAACKDgAw4wgBANwNACHtCAEA3A0AIY4JQADWDQAhqwkCANUNACGsCQIA1Q0AIa8JAQDcDQAhsAlAANYNACGzCQEA3A0AIbQJAQDcDQAhtQkBANwNACG2CQIA1Q0AIbcJAgDVDQAhuAkCANUNACG5CQIA1Q0AIboJAgDVDQAhuwkCANUNACG8CUAAgg4AIb0JQACCDgAhvglAANYNACECvAkAAP0PACC9CQAA_Q8AIAMAAACnCwAgAwAAqAsAMAQAAKQLACADAAAApwsAIAMAAKgLADAEAACkCwAgAwAAAKcLACADAACoCwAwBAAApAsAIBPjCAEAAAAB7QgBAAAAAY4JQAAAAAGrCQIAAAABrAkCAAAAAa8JAQAAAAGwCUAAAAABswkBAAAAAbQJAQAAAAG1CQEAAAABtgkCAAAAAbcJAgAAAAG4CQIAAAABuQkCAAAAAboJAgAAAAG7CQIAAAABvAlAAAAAAb0JQAAAAAG-CUAAAAABAQgAAKwLACAT4wgBAAAAAe0IAQAAAAGOCUAAAAABqwkCAAAAAawJAgAAAAGvCQEAAAABsAlAAAAAAbMJAQAAAAG0CQEAAAABtQkBAAAAAbYJAgAAAAG3CQIAAAABuAkCAAAAAbkJAgAAAAG6CQIAAAABuwkCAAAAAbwJQAAAAAG9CUAAAAABvglAAAAAAQEIAACuCwAwAQgAAK4LADAT4wgBAPEPACHtCAEA8Q8AIY4JQADtDwAhqwkCAOwPACGsCQIA7A8AIa8JAQDxDwAhsAlAAO0PACGzCQEA8Q8AIbQJAQDxDwAhtQkBAPEPACG2CQIA7A8AIbcJAgDsDwAhuAkCAOwPACG5CQIA7A8AIboJAgDsDwAhuwkCAOwPACG8CUAAoBAAIb0JQACgEAAhvglAAO0PACECAAAApAsAIAgAALELACAT4wgBAPEPACHtCAEA8Q8AIY4JQADtDwAhqwkCAOwPACGsCQIA7A8AIa8JAQDxDwAhsAlAAO0PACGzCQEA8Q8AIbQJAQDxDwAhtQkBAPEPACG2CQIA7A8AIbcJAgDsDwAhuAkCAOwPACG5CQIA7A8AIboJAgDsDwAhuwkCAOwPACG8CUAAoBAAIb0JQACgEAAhvglAAO0PACECAAAApwsAIAgAALMLACACAAAApwsAIAgAALMLACADAAAApAsAIA8AAKwLACAQAACxCwAgAQAAAKQLACABAAAApwsAIAcVAACwEAAgFgAAsRAAIBcAALQQACAYAACzEAAgGQAAshAAILwJAAD9DwAgvQkAAP0PACAW4AgAAIkOADDhCAAAugsAEOIIAACJDgAw4wgBANgNACHtCAEA2A0AIY4JQADODQAhqwkCAM0NACGsCQIAzQ0AIa8JAQDYDQAhsAlAAM4NACGzCQEA2A0AIbQJAQDYDQAhtQkBANgNACG2CQIAzQ0AIbcJAgDNDQAhuAkCAM0NACG5CQIAzQ0AIboJAgDNDQAhuwkCAM0NACG8CUAA_g0AIb0JQAD-DQAhvglAAM4NACEDAAAApwsAIAMAALkLADAUAAC6CwAgAwAAAKcLACADAACoCwAwBAAApAsAIAbgCAAAiA4AMOEIAADACwAQ4ggAAIgOADCOCUAA1g0AIbEJAQAAAAGyCQQA4w0AIQEAAAC9CwAgAQAAAL0LACAG4AgAAIgOADDhCAAAwAsAEOIIAACIDgAwjglAANYNACGxCQEA3A0AIbIJBADjDQAhAAMAAADACwAgAwAAwQsAMAQAAL0LACADAAAAwAsAIAMAAMELADAEAAC9CwAgAwAAAMALACADAADBCwAwBAAAvQsAIAOOCUAAAAABsQkBAAAAAbIJBAAAAAEBCAAAxQsAIAOOCUAAAAABsQkBAAAAAbIJBAAAAAEBCAAAxwsAMAEIAADHCwAwA44JQADtDwAhsQkBAPEPACGyCQQA9w8AIQIAAAC9CwAgCAAAygsAIAOOCUAA7Q8AIbEJAQDxDwAhsgkEAPcPACECAAAAwAsAIAgAAMwLACACAAAAwAsAIAgAAMwLACADAAAAvQsAIA8AAMULACAQAADKCwAgAQAAAL0LACABAAAAwAsAIAUVAACrEAAgFgAArBAAIBcAAK8QACAYAACuEAAgGQAArRAAIAbgCAAAhw4AMOEIAADTCwAQ4ggAAIcOADCOCUAAzg0AIbEJAQDYDQAhsgkEAN8NACEDAAAAwAsAIAMAANILADAUAADTCwAgAwAAAMALACADAADBCwAwBAAAvQsAIA7gCAAAhg4AMOEIAADZCwAQ4ggAAIYOADDjCAEAAAABoQkBAPANACGoCQEA3A0AIakJAQDcDQAhqgkBANwNACGrCQIA1Q0AIawJAgDVDQAhrQkBAPANACGuCQQA4w0AIa8JAQDwDQAhsAlAANYNACEBAAAA1gsAIAEAAADWCwAgDuAIAACGDgAw4QgAANkLABDiCAAAhg4AMOMIAQDcDQAhoQkBAPANACGoCQEA3A0AIakJAQDcDQAhqgkBANwNACGrCQIA1Q0AIawJAgDVDQAhrQkBAPANACGuCQQA4w0AIa8JAQDwDQAhsAlAANYNACEDoQkAAP0PACCtCQAA_Q8AIK8JAAD9DwAgAwAAANkLACADAADaCwAwBAAA1gsAIAMAAADZCwAgAwAA2gsAMAQAANYLACADAAAA2QsAIAMAANoLADAEAADWCwAgC-MIAQAAAAGhCQEAAAABqAkBAAAAAakJAQAAAAGqCQEAAAABqwkCAAAAAawJAgAAAAGtCQEAAAABrgkEAAAAAa8JAQAAAAGwCUAAAAABAQgAAN4LACAL4wgBAAAAAaEJAQAAAAGoCQEAAAABqQkBAAAAAaoJAQAAAAGrCQIAAAABrAkCAAAAAa0JAQAAAAGuCQQAAAABrwkBAAAAAbAJQAAAAAEBCAAA4AsAMAEIAADgCwAwC-MIAQDxDwAhoQkBAIEQACGoCQEA8Q8AIakJAQDxDwAhqgkBAPEPACGrCQIA7A8AIawJAgDsDwAhrQkBAIEQACGuCQQA9w8AIa8JAQCBEAAhsAlAAO0PACECAAAA1gsAIAgAAOMLACAL4wgBAPEPACGhCQEAgRAAIagJAQDxDwAhqQkBAPEPACGqCQEA8Q8AIasJAgDsDwAhrAkCAOwPACGtCQEAgRAAIa4JBAD3DwAhrwkBAIEQACGwCUAA7Q8AIQIAAADZCwAgCAAA5QsAIAIAAADZCwAgCAAA5QsAIAMAAADWCwAgDwAA3gsAIBAAAOMLACABAAAA1gsAIAEAAADZCwAgCBUAAKYQACAWAACnEAAgFwAAqhAAIBgAAKkQACAZAACoEAAgoQkAAP0PACCtCQAA_Q8AIK8JAAD9DwAgDuAIAACFDgAw4QgAAOwLABDiCAAAhQ4AMOMIAQDYDQAhoQkBAOcNACGoCQEA2A0AIakJAQDYDQAhqgkBANgNACGrCQIAzQ0AIawJAgDNDQAhrQkBAOcNACGuCQQA3w0AIa8JAQDnDQAhsAlAAM4NACEDAAAA2QsAIAMAAOsLADAUAADsCwAgAwAAANkLACADAADaCwAwBAAA1gsAIAzgCAAAhA4AMOEIAADyCwAQ4ggAAIQOADDjCAEAAAABoAkBANwNACGhCQEA3A0AIaIJAQDcDQAhowkEAOMNACGkCQQA4w0AIaUJQADWDQAhpglAANYNACGnCUAAgg4AIQEAAADvCwAgAQAAAO8LACAM4AgAAIQOADDhCAAA8gsAEOIIAACEDgAw4wgBANwNACGgCQEA3A0AIaEJAQDcDQAhogkBANwNACGjCQQA4w0AIaQJBADjDQAhpQlAANYNACGmCUAA1g0AIacJQACCDgAhAacJAAD9DwAgAwAAAPILACADAADzCwAwBAAA7wsAIAMAAADyCwAgAwAA8wsAMAQAAO8LACADAAAA8gsAIAMAAPMLADAEAADvCwAgCeMIAQAAAAGgCQEAAAABoQkBAAAAAaIJAQAAAAGjCQQAAAABpAkEAAAAAaUJQAAAAAGmCUAAAAABpwlAAAAAAQEIAAD3CwAgCeMIAQAAAAGgCQEAAAABoQkBAAAAAaIJAQAAAAGjCQQAAAABpAkEAAAAAaUJQAAAAAGmCUAAAAABpwlAAAAAAQEIAAD5CwAwAQgAAPkLADAJ4wgBAPEPACGgCQEA8Q8AIaEJAQDxDwAhogkBAPEPACGjCQQA9w8AIaQJBAD3DwAhpQlAAO0PACGmCUAA7Q8AIacJQACgEAAhAgAAAO8LACAIAAD8CwAgCeMIAQDxDwAhoAkBAPEPACGhCQEA8Q8AIaIJAQDxDwAhowkEAPcPACGkCQQA9w8AIaUJQADtDwAhpglAAO0PACGnCUAAoBAAIQIAAADyCwAgCAAA_gsAIAIAAADyCwAgCAAA_gsAIAMAAADvCwAgDwAA9wsAIBAAAPwLACABAAAA7wsAIAEAAADyCwAgBhUAAKEQACAWAACiEAAgFwAApRAAIBgAAKQQACAZAACjEAAgpwkAAP0PACAM4AgAAIMOADDhCAAAhQwAEOIIAACDDgAw4wgBANgNACGgCQEA2A0AIaEJAQDYDQAhogkBANgNACGjCQQA3w0AIaQJBADfDQAhpQlAAM4NACGmCUAAzg0AIacJQAD-DQAhAwAAAPILACADAACEDAAwFAAAhQwAIAMAAADyCwAgAwAA8wsAMAQAAO8LACAK4AgAAIEOADDhCAAAiwwAEOIIAACBDgAwkwkBAAAAAZoJQADWDQAhmwlAANYNACGcCQQA4w0AIZ0JQADWDQAhnglAAIIOACGfCUAAgg4AIQEAAACIDAAgAQAAAIgMACAK4AgAAIEOADDhCAAAiwwAEOIIAACBDgAwkwkBANwNACGaCUAA1g0AIZsJQADWDQAhnAkEAOMNACGdCUAA1g0AIZ4JQACCDgAhnwlAAIIOACECngkAAP0PACCfCQAA_Q8AIAMAAACLDAAgAwAAjAwAMAQAAIgMACADAAAAiwwAIAMAAIwMADAEAACIDAAgAwAAAIsMACADAACMDAAwBAAAiAwAIAeTCQEAAAABmglAAAAAAZsJQAAAAAGcCQQAAAABnQlAAAAAAZ4JQAAAAAGfCUAAAAABAQgAAJAMACAHkwkBAAAAAZoJQAAAAAGbCUAAAAABnAkEAAAAAZ0JQAAAAAGeCUAAAAABnwlAAAAAAQEIAACSDAAwAQgAAJIMADAHkwkBAPEPACGaCUAA7Q8AIZsJQADtDwAhnAkEAPcPACGdCUAA7Q8AIZ4JQACgEAAhnwlAAKAQACECAAAAiAwAIAgAAJUMACAHkwkBAPEPACGaCUAA7Q8AIZsJQADtDwAhnAkEAPcPACGdCUAA7Q8AIZ4JQACgEAAhnwlAAKAQACECAAAAiwwAIAgAAJcMACACAAAAiwwAIAgAAJcMACADAAAAiAwAIA8AAJAMACAQAACVDAAgAQAAAIgMACABAAAAiwwAIAcVAACbEAAgFgAAnBAAIBcAAJ8QACAYAACeEAAgGQAAnRAAIJ4JAAD9DwAgnwkAAP0PACAK4AgAAP0NADDhCAAAngwAEOIIAAD9DQAwkwkBANgNACGaCUAAzg0AIZsJQADODQAhnAkEAN8NACGdCUAAzg0AIZ4JQAD-DQAhnwlAAP4NACEDAAAAiwwAIAMAAJ0MADAUAACeDAAgAwAAAIsMACADAACMDAAwBAAAiAwAIAvgCAAA-w0AMOEIAACkDAAQ4ggAAPsNADDtCAEA3A0AIfYIAQDcDQAh9wgEAOMNACH_CAQA4w0AIYAJBADjDQAhkwkBANwNACGYCQQA4w0AIZkJAAD8DQAgAQAAAKEMACABAAAAoQwAIArgCAAA-w0AMOEIAACkDAAQ4ggAAPsNADDtCAEA3A0AIfYIAQDcDQAh9wgEAOMNACH_CAQA4w0AIYAJBADjDQAhkwkBANwNACGYCQQA4w0AIQADAAAApAwAIAMAAKUMADAEAAChDAAgAwAAAKQMACADAAClDAAwBAAAoQwAIAMAAACkDAAgAwAApQwAMAQAAKEMACAH7QgBAAAAAfYIAQAAAAH3CAQAAAAB_wgEAAAAAYAJBAAAAAGTCQEAAAABmAkEAAAAAQEIAACpDAAgB-0IAQAAAAH2CAEAAAAB9wgEAAAAAf8IBAAAAAGACQQAAAABkwkBAAAAAZgJBAAAAAEBCAAAqwwAMAEIAACrDAAwB-0IAQDxDwAh9ggBAPEPACH3CAQA9w8AIf8IBAD3DwAhgAkEAPcPACGTCQEA8Q8AIZgJBAD3DwAhAgAAAKEMACAIAACuDAAgB-0IAQDxDwAh9ggBAPEPACH3CAQA9w8AIf8IBAD3DwAhgAkEAPcPACGTCQEA8Q8AIZgJBAD3DwAhAgAAAKQMACAIAACwDAAgAgAAAKQMACAIAACwDAAgAwAAAKEMACAPAACpDAAgEAAArgwAIAEAAAChDAAgAQAAAKQMACAFFQAAlhAAIBYAAJcQACAXAACaEAAgGAAAmRAAIBkAAJgQACAK4AgAAPoNADDhCAAAtwwAEOIIAAD6DQAw7QgBANgNACH2CAEA2A0AIfcIBADfDQAh_wgEAN8NACGACQQA3w0AIZMJAQDYDQAhmAkEAN8NACEDAAAApAwAIAMAALYMADAUAAC3DAAgAwAAAKQMACADAAClDAAwBAAAoQwAIAvgCAAA9w0AMOEIAAC9DAAQ4ggAAPcNADDtCAEA3A0AIYMJAQDcDQAhkgkEAOMNACGTCQEA3A0AIZQJBADjDQAhlQkAAfgNACGWCQAA6A0AIJcJAAD5DQAgAQAAALoMACABAAAAugwAIArgCAAA9w0AMOEIAAC9DAAQ4ggAAPcNADDtCAEA3A0AIYMJAQDcDQAhkgkEAOMNACGTCQEA3A0AIZQJBADjDQAhlQkAAfgNACGWCQAA6A0AIAADAAAAvQwAIAMAAL4MADAEAAC6DAAgAwAAAL0MACADAAC-DAAwBAAAugwAIAMAAAC9DAAgAwAAvgwAMAQAALoMACAH7QgBAAAAAYMJAQAAAAGSCQQAAAABkwkBAAAAAZQJBAAAAAGVCQABAAABlgkAAJUQACABCAAAwgwAIAftCAEAAAABgwkBAAAAAZIJBAAAAAGTCQEAAAABlAkEAAAAAZUJAAEAAAGWCQAAlRAAIAEIAADEDAAwAQgAAMQMADAH7QgBAPEPACGDCQEA8Q8AIZIJBAD3DwAhkwkBAPEPACGUCQQA9w8AIZUJAAGTEAAhlgkAAJQQACACAAAAugwAIAgAAMcMACAH7QgBAPEPACGDCQEA8Q8AIZIJBAD3DwAhkwkBAPEPACGUCQQA9w8AIZUJAAGTEAAhlgkAAJQQACACAAAAvQwAIAgAAMkMACACAAAAvQwAIAgAAMkMACADAAAAugwAIA8AAMIMACAQAADHDAAgAQAAALoMACABAAAAvQwAIAUVAACOEAAgFgAAjxAAIBcAAJIQACAYAACREAAgGQAAkBAAIArgCAAA8w0AMOEIAADQDAAQ4ggAAPMNADDtCAEA2A0AIYMJAQDYDQAhkgkEAN8NACGTCQEA2A0AIZQJBADfDQAhlQkAAfQNACGWCQAA6A0AIAMAAAC9DAAgAwAAzwwAMBQAANAMACADAAAAvQwAIAMAAL4MADAEAAC6DAAgD2AAAPINACDgCAAA7w0AMOEIAAC0AQAQ4ggAAO8NADDtCAEAAAABhQkBAPANACGGCQEA8A0AIYcJAADoDQAgiAkAAOgNACCJCSAA8Q0AIYoJIADxDQAhiwkAAOgNACCMCQAA6A0AII0JAQDwDQAhjglAANYNACEBAAAA0wwAIAEAAADTDAAgBGAAAI0QACCFCQAA_Q8AIIYJAAD9DwAgjQkAAP0PACADAAAAtAEAIAMAANYMADAEAADTDAAgAwAAALQBACADAADWDAAwBAAA0wwAIAMAAAC0AQAgAwAA1gwAMAQAANMMACAMYAAAjBAAIO0IAQAAAAGFCQEAAAABhgkBAAAAAYcJAACIEAAgiAkAAIkQACCJCSAAAAABigkgAAAAAYsJAACKEAAgjAkAAIsQACCNCQEAAAABjglAAAAAAQEIAADaDAAgC-0IAQAAAAGFCQEAAAABhgkBAAAAAYcJAACIEAAgiAkAAIkQACCJCSAAAAABigkgAAAAAYsJAACKEAAgjAkAAIsQACCNCQEAAAABjglAAAAAAQEIAADcDAAwAQgAANwMADAMYAAAhxAAIO0IAQDxDwAhhQkBAIEQACGGCQEAgRAAIYcJAACCEAAgiAkAAIMQACCJCSAAhBAAIYoJIACEEAAhiwkAAIUQACCMCQAAhhAAII0JAQCBEAAhjglAAO0PACECAAAA0wwAIAgAAN8MACAL7QgBAPEPACGFCQEAgRAAIYYJAQCBEAAhhwkAAIIQACCICQAAgxAAIIkJIACEEAAhigkgAIQQACGLCQAAhRAAIIwJAACGEAAgjQkBAIEQACGOCUAA7Q8AIQIAAAC0AQAgCAAA4QwAIAIAAAC0AQAgCAAA4QwAIAMAAADTDAAgDwAA2gwAIBAAAN8MACABAAAA0wwAIAEAAAC0AQAgBhUAAP4PACAYAACAEAAgGQAA_w8AIIUJAAD9DwAghgkAAP0PACCNCQAA_Q8AIA7gCAAA5g0AMOEIAADoDAAQ4ggAAOYNADDtCAEA2A0AIYUJAQDnDQAhhgkBAOcNACGHCQAA6A0AIIgJAADoDQAgiQkgAOkNACGKCSAA6Q0AIYsJAADoDQAgjAkAAOgNACCNCQEA5w0AIY4JQADODQAhAwAAALQBACADAADnDAAwFAAA6AwAIAMAAAC0AQAgAwAA1gwAMAQAANMMACABAAAAxAEAIAEAAADEAQAgAwAAAMIBACADAADDAQAwBAAAxAEAIAMAAADCAQAgAwAAwwEAMAQAAMQBACADAAAAwgEAIAMAAMMBADAEAADEAQAgBGAAAPwPACDtCAEAAAABgwkBAAAAAYQJAQAAAAEBCAAA8AwAIAPtCAEAAAABgwkBAAAAAYQJAQAAAAEBCAAA8gwAMAEIAADyDAAwBGAAAPsPACDtCAEA8Q8AIYMJAQDxDwAhhAkBAPEPACECAAAAxAEAIAgAAPUMACAD7QgBAPEPACGDCQEA8Q8AIYQJAQDxDwAhAgAAAMIBACAIAAD3DAAgAgAAAMIBACAIAAD3DAAgAwAAAMQBACAPAADwDAAgEAAA9QwAIAEAAADEAQAgAQAAAMIBACADFQAA-A8AIBgAAPoPACAZAAD5DwAgBuAIAADlDQAw4QgAAP4MABDiCAAA5Q0AMO0IAQDYDQAhgwkBANgNACGECQEA2A0AIQMAAADCAQAgAwAA_QwAMBQAAP4MACADAAAAwgEAIAMAAMMBADAEAADEAQAgFoYCAQDcDQAhiAIBANwNACHgCAAA4g0AMOEIAACEDQAQ4ggAAOINADDtCAEA3A0AIfMIAQDcDQAh9AgBANwNACH1CEAA1g0AIfYIAQDcDQAh9wgEAOMNACH4CAQA4w0AIfkIBADjDQAh-ggEAOMNACH7CAQA4w0AIfwIBADjDQAh_QgEAOMNACH-CAQA4w0AIf8IBADjDQAhgAkEAOMNACGBCQQA4w0AIYIJAADkDQAgAQAAAIENACABAAAAgQ0AIBWGAgEA3A0AIYgCAQDcDQAh4AgAAOINADDhCAAAhA0AEOIIAADiDQAw7QgBANwNACHzCAEA3A0AIfQIAQDcDQAh9QhAANYNACH2CAEA3A0AIfcIBADjDQAh-AgEAOMNACH5CAQA4w0AIfoIBADjDQAh-wgEAOMNACH8CAQA4w0AIf0IBADjDQAh_ggEAOMNACH_CAQA4w0AIYAJBADjDQAhgQkEAOMNACEAAwAAAIQNACADAACFDQAwBAAAgQ0AIAMAAACEDQAgAwAAhQ0AMAQAAIENACADAAAAhA0AIAMAAIUNADAEAACBDQAgEoYCAQAAAAGIAgEAAAAB7QgBAAAAAfMIAQAAAAH0CAEAAAAB9QhAAAAAAfYIAQAAAAH3CAQAAAAB-AgEAAAAAfkIBAAAAAH6CAQAAAAB-wgEAAAAAfwIBAAAAAH9CAQAAAAB_ggEAAAAAf8IBAAAAAGACQQAAAABgQkEAAAAAQEIAACJDQAgEoYCAQAAAAGIAgEAAAAB7QgBAAAAAfMIAQAAAAH0CAEAAAAB9QhAAAAAAfYIAQAAAAH3CAQAAAAB-AgEAAAAAfkIBAAAAAH6CAQAAAAB-wgEAAAAAfwIBAAAAAH9CAQAAAAB_ggEAAAAAf8IBAAAAAGACQQAAAABgQkEAAAAAQEIAACLDQAwAQgAAIsNADAShgIBAPEPACGIAgEA8Q8AIe0IAQDxDwAh8wgBAPEPACH0CAEA8Q8AIfUIQADtDwAh9ggBAPEPACH3CAQA9w8AIfgIBAD3DwAh-QgEAPcPACH6CAQA9w8AIfsIBAD3DwAh_AgEAPcPACH9CAQA9w8AIf4IBAD3DwAh_wgEAPcPACGACQQA9w8AIYEJBAD3DwAhAgAAAIENACAIAACODQAgEoYCAQDxDwAhiAIBAPEPACHtCAEA8Q8AIfMIAQDxDwAh9AgBAPEPACH1CEAA7Q8AIfYIAQDxDwAh9wgEAPcPACH4CAQA9w8AIfkIBAD3DwAh-ggEAPcPACH7CAQA9w8AIfwIBAD3DwAh_QgEAPcPACH-CAQA9w8AIf8IBAD3DwAhgAkEAPcPACGBCQQA9w8AIQIAAACEDQAgCAAAkA0AIAIAAACEDQAgCAAAkA0AIAMAAACBDQAgDwAAiQ0AIBAAAI4NACABAAAAgQ0AIAEAAACEDQAgBRUAAPIPACAWAADzDwAgFwAA9g8AIBgAAPUPACAZAAD0DwAgFYYCAQDYDQAhiAIBANgNACHgCAAA3g0AMOEIAACXDQAQ4ggAAN4NADDtCAEA2A0AIfMIAQDYDQAh9AgBANgNACH1CEAAzg0AIfYIAQDYDQAh9wgEAN8NACH4CAQA3w0AIfkIBADfDQAh-ggEAN8NACH7CAQA3w0AIfwIBADfDQAh_QgEAN8NACH-CAQA3w0AIf8IBADfDQAhgAkEAN8NACGBCQQA3w0AIQMAAACEDQAgAwAAlg0AMBQAAJcNACADAAAAhA0AIAMAAIUNADAEAACBDQAgBuAIAADbDQAw4QgAAJ0NABDiCAAA2w0AMO0IAQDcDQAh7ghAANYNACHyCAAA3Q0AIAEAAACaDQAgAQAAAJoNACAF4AgAANsNADDhCAAAnQ0AEOIIAADbDQAw7QgBANwNACHuCEAA1g0AIQADAAAAnQ0AIAMAAJ4NADAEAACaDQAgAwAAAJ0NACADAACeDQAwBAAAmg0AIAMAAACdDQAgAwAAng0AMAQAAJoNACAC7QgBAAAAAe4IQAAAAAEBCAAAog0AIALtCAEAAAAB7ghAAAAAAQEIAACkDQAwAQgAAKQNADAC7QgBAPEPACHuCEAA7Q8AIQIAAACaDQAgCAAApw0AIALtCAEA8Q8AIe4IQADtDwAhAgAAAJ0NACAIAACpDQAgAgAAAJ0NACAIAACpDQAgAwAAAJoNACAPAACiDQAgEAAApw0AIAEAAACaDQAgAQAAAJ0NACADFQAA7g8AIBgAAPAPACAZAADvDwAgBeAIAADXDQAw4QgAALANABDiCAAA1w0AMO0IAQDYDQAh7ghAAM4NACEDAAAAnQ0AIAMAAK8NADAUAACwDQAgAwAAAJ0NACADAACeDQAwBAAAmg0AIAXgCAAA1A0AMOEIAAC2DQAQ4ggAANQNADDjCAIAAAAB5AhAANYNACEBAAAAsw0AIAEAAACzDQAgBeAIAADUDQAw4QgAALYNABDiCAAA1A0AMOMIAgDVDQAh5AhAANYNACEAAwAAALYNACADAAC3DQAwBAAAsw0AIAMAAAC2DQAgAwAAtw0AMAQAALMNACADAAAAtg0AIAMAALcNADAEAACzDQAgAuMIAgAAAAHkCEAAAAABAQgAALsNACAC4wgCAAAAAeQIQAAAAAEBCAAAvQ0AMAEIAAC9DQAwAuMIAgDsDwAh5AhAAO0PACECAAAAsw0AIAgAAMANACAC4wgCAOwPACHkCEAA7Q8AIQIAAAC2DQAgCAAAwg0AIAIAAAC2DQAgCAAAwg0AIAMAAACzDQAgDwAAuw0AIBAAAMANACABAAAAsw0AIAEAAAC2DQAgBRUAAOcPACAWAADoDwAgFwAA6w8AIBgAAOoPACAZAADpDwAgBeAIAADMDQAw4QgAAMkNABDiCAAAzA0AMOMIAgDNDQAh5AhAAM4NACEDAAAAtg0AIAMAAMgNADAUAADJDQAgAwAAALYNACADAAC3DQAwBAAAsw0AIAXgCAAAzA0AMOEIAADJDQAQ4ggAAMwNADDjCAIAzQ0AIeQIQADODQAhDRUAANANACAWAADTDQAgFwAA0A0AIBgAANANACAZAADQDQAg5QgCAAAAAeYIAgAAAATnCAIAAAAE6AgCAAAAAekIAgAAAAHqCAIAAAAB6wgCAAAAAewIAgDSDQAhCxUAANANACAYAADRDQAgGQAA0Q0AIOUIQAAAAAHmCEAAAAAE5whAAAAABOgIQAAAAAHpCEAAAAAB6ghAAAAAAesIQAAAAAHsCEAAzw0AIQsVAADQDQAgGAAA0Q0AIBkAANENACDlCEAAAAAB5ghAAAAABOcIQAAAAAToCEAAAAAB6QhAAAAAAeoIQAAAAAHrCEAAAAAB7AhAAM8NACEI5QgCAAAAAeYIAgAAAATnCAIAAAAE6AgCAAAAAekIAgAAAAHqCAIAAAAB6wgCAAAAAewIAgDQDQAhCOUIQAAAAAHmCEAAAAAE5whAAAAABOgIQAAAAAHpCEAAAAAB6ghAAAAAAesIQAAAAAHsCEAA0Q0AIQ0VAADQDQAgFgAA0w0AIBcAANANACAYAADQDQAgGQAA0A0AIOUIAgAAAAHmCAIAAAAE5wgCAAAABOgIAgAAAAHpCAIAAAAB6ggCAAAAAesIAgAAAAHsCAIA0g0AIQjlCAgAAAAB5ggIAAAABOcICAAAAAToCAgAAAAB6QgIAAAAAeoICAAAAAHrCAgAAAAB7AgIANMNACEF4AgAANQNADDhCAAAtg0AEOIIAADUDQAw4wgCANUNACHkCEAA1g0AIQjlCAIAAAAB5ggCAAAABOcIAgAAAAToCAIAAAAB6QgCAAAAAeoIAgAAAAHrCAIAAAAB7AgCANANACEI5QhAAAAAAeYIQAAAAATnCEAAAAAE6AhAAAAAAekIQAAAAAHqCEAAAAAB6whAAAAAAewIQADRDQAhBeAIAADXDQAw4QgAALANABDiCAAA1w0AMO0IAQDYDQAh7ghAAM4NACEOFQAA0A0AIBgAANoNACAZAADaDQAg5QgBAAAAAeYIAQAAAATnCAEAAAAE6AgBAAAAAekIAQAAAAHqCAEAAAAB6wgBAAAAAewIAQDZDQAh7wgBAAAAAfAIAQAAAAHxCAEAAAABDhUAANANACAYAADaDQAgGQAA2g0AIOUIAQAAAAHmCAEAAAAE5wgBAAAABOgIAQAAAAHpCAEAAAAB6ggBAAAAAesIAQAAAAHsCAEA2Q0AIe8IAQAAAAHwCAEAAAAB8QgBAAAAAQvlCAEAAAAB5ggBAAAABOcIAQAAAAToCAEAAAAB6QgBAAAAAeoIAQAAAAHrCAEAAAAB7AgBANoNACHvCAEAAAAB8AgBAAAAAfEIAQAAAAEF4AgAANsNADDhCAAAnQ0AEOIIAADbDQAw7QgBANwNACHuCEAA1g0AIQvlCAEAAAAB5ggBAAAABOcIAQAAAAToCAEAAAAB6QgBAAAAAeoIAQAAAAHrCAEAAAAB7AgBANoNACHvCAEAAAAB8AgBAAAAAfEIAQAAAAEC7QgBAAAAAe4IQAAAAAEVhgIBANgNACGIAgEA2A0AIeAIAADeDQAw4QgAAJcNABDiCAAA3g0AMO0IAQDYDQAh8wgBANgNACH0CAEA2A0AIfUIQADODQAh9ggBANgNACH3CAQA3w0AIfgIBADfDQAh-QgEAN8NACH6CAQA3w0AIfsIBADfDQAh_AgEAN8NACH9CAQA3w0AIf4IBADfDQAh_wgEAN8NACGACQQA3w0AIYEJBADfDQAhDRUAANANACAWAADTDQAgFwAA4Q0AIBgAAOENACAZAADhDQAg5QgEAAAAAeYIBAAAAATnCAQAAAAE6AgEAAAAAekIBAAAAAHqCAQAAAAB6wgEAAAAAewIBADgDQAhDRUAANANACAWAADTDQAgFwAA4Q0AIBgAAOENACAZAADhDQAg5QgEAAAAAeYIBAAAAATnCAQAAAAE6AgEAAAAAekIBAAAAAHqCAQAAAAB6wgEAAAAAewIBADgDQAhCOUIBAAAAAHmCAQAAAAE5wgEAAAABOgIBAAAAAHpCAQAAAAB6ggEAAAAAesIBAAAAAHsCAQA4Q0AIRWGAgEA3A0AIYgCAQDcDQAh4AgAAOINADDhCAAAhA0AEOIIAADiDQAw7QgBANwNACHzCAEA3A0AIfQIAQDcDQAh9QhAANYNACH2CAEA3A0AIfcIBADjDQAh-AgEAOMNACH5CAQA4w0AIfoIBADjDQAh-wgEAOMNACH8CAQA4w0AIf0IBADjDQAh_ggEAOMNACH_CAQA4w0AIYAJBADjDQAhgQkEAOMNACEI5QgEAAAAAeYIBAAAAATnCAQAAAAE6AgEAAAAAekIBAAAAAHqCAQAAAAB6wgEAAAAAewIBADhDQAhB4YCAQAAAAGIAgEAAAAB7QgBAAAAAfMIAQAAAAH0CAEAAAAB9QhAAAAAAfYIAQAAAAEG4AgAAOUNADDhCAAA_gwAEOIIAADlDQAw7QgBANgNACGDCQEA2A0AIYQJAQDYDQAhDuAIAADmDQAw4QgAAOgMABDiCAAA5g0AMO0IAQDYDQAhhQkBAOcNACGGCQEA5w0AIYcJAADoDQAgiAkAAOgNACCJCSAA6Q0AIYoJIADpDQAhiwkAAOgNACCMCQAA6A0AII0JAQDnDQAhjglAAM4NACEOFQAA7Q0AIBgAAO4NACAZAADuDQAg5QgBAAAAAeYIAQAAAAXnCAEAAAAF6AgBAAAAAekIAQAAAAHqCAEAAAAB6wgBAAAAAewIAQDsDQAh7wgBAAAAAfAIAQAAAAHxCAEAAAABBOUIAQAAAAWPCQEAAAABkAkBAAAABJEJAQAAAAQFFQAA0A0AIBgAAOsNACAZAADrDQAg5QggAAAAAewIIADqDQAhBRUAANANACAYAADrDQAgGQAA6w0AIOUIIAAAAAHsCCAA6g0AIQLlCCAAAAAB7AggAOsNACEOFQAA7Q0AIBgAAO4NACAZAADuDQAg5QgBAAAAAeYIAQAAAAXnCAEAAAAF6AgBAAAAAekIAQAAAAHqCAEAAAAB6wgBAAAAAewIAQDsDQAh7wgBAAAAAfAIAQAAAAHxCAEAAAABCOUIAgAAAAHmCAIAAAAF5wgCAAAABegIAgAAAAHpCAIAAAAB6ggCAAAAAesIAgAAAAHsCAIA7Q0AIQvlCAEAAAAB5ggBAAAABecIAQAAAAXoCAEAAAAB6QgBAAAAAeoIAQAAAAHrCAEAAAAB7AgBAO4NACHvCAEAAAAB8AgBAAAAAfEIAQAAAAEPYAAA8g0AIOAIAADvDQAw4QgAALQBABDiCAAA7w0AMO0IAQDcDQAhhQkBAPANACGGCQEA8A0AIYcJAADoDQAgiAkAAOgNACCJCSAA8Q0AIYoJIADxDQAhiwkAAOgNACCMCQAA6A0AII0JAQDwDQAhjglAANYNACEL5QgBAAAAAeYIAQAAAAXnCAEAAAAF6AgBAAAAAekIAQAAAAHqCAEAAAAB6wgBAAAAAewIAQDuDQAh7wgBAAAAAfAIAQAAAAHxCAEAAAABAuUIIAAAAAHsCCAA6w0AIRhfAAC-DgAgZgAAvw4AIGcAAMAOACBqAADBDgAgawAAwg4AIGwAAMMOACBuAADEDgAgbwAAxQ4AIHAAAMYOACBxAADHDgAgcgAAyA4AIHMAAMkOACDgCAAAvQ4AMOEIAACcCQAQ4ggAAL0OADDjCAEA3A0AIbAJQADWDQAhsQkBANwNACGPCgEA8A0AIZAKAQDwDQAhkQpAAIIOACGSCgEA8A0AIekLAACcCQAg6gsAAJwJACAK4AgAAPMNADDhCAAA0AwAEOIIAADzDQAw7QgBANgNACGDCQEA2A0AIZIJBADfDQAhkwkBANgNACGUCQQA3w0AIZUJAAH0DQAhlgkAAOgNACAHFQAA0A0AIBgAAPYNACAZAAD2DQAg5QgAAQAAAeYIAAEAAATnCAABAAAE7AgAAfUNACEHFQAA0A0AIBgAAPYNACAZAAD2DQAg5QgAAQAAAeYIAAEAAATnCAABAAAE7AgAAfUNACEE5QgAAQAAAeYIAAEAAATnCAABAAAE7AgAAfYNACEK4AgAAPcNADDhCAAAvQwAEOIIAAD3DQAw7QgBANwNACGDCQEA3A0AIZIJBADjDQAhkwkBANwNACGUCQQA4w0AIZUJAAH4DQAhlgkAAOgNACAE5QgAAQAAAeYIAAEAAATnCAABAAAE7AgAAfYNACED7QgBAAAAAZIJBAAAAAGTCQEAAAABCuAIAAD6DQAw4QgAALcMABDiCAAA-g0AMO0IAQDYDQAh9ggBANgNACH3CAQA3w0AIf8IBADfDQAhgAkEAN8NACGTCQEA2A0AIZgJBADfDQAhCuAIAAD7DQAw4QgAAKQMABDiCAAA-w0AMO0IAQDcDQAh9ggBANwNACH3CAQA4w0AIf8IBADjDQAhgAkEAOMNACGTCQEA3A0AIZgJBADjDQAhA-0IAQAAAAH2CAEAAAABkwkBAAAAAQrgCAAA_Q0AMOEIAACeDAAQ4ggAAP0NADCTCQEA2A0AIZoJQADODQAhmwlAAM4NACGcCQQA3w0AIZ0JQADODQAhnglAAP4NACGfCUAA_g0AIQsVAADtDQAgGAAAgA4AIBkAAIAOACDlCEAAAAAB5ghAAAAABecIQAAAAAXoCEAAAAAB6QhAAAAAAeoIQAAAAAHrCEAAAAAB7AhAAP8NACELFQAA7Q0AIBgAAIAOACAZAACADgAg5QhAAAAAAeYIQAAAAAXnCEAAAAAF6AhAAAAAAekIQAAAAAHqCEAAAAAB6whAAAAAAewIQAD_DQAhCOUIQAAAAAHmCEAAAAAF5whAAAAABegIQAAAAAHpCEAAAAAB6ghAAAAAAesIQAAAAAHsCEAAgA4AIQrgCAAAgQ4AMOEIAACLDAAQ4ggAAIEOADCTCQEA3A0AIZoJQADWDQAhmwlAANYNACGcCQQA4w0AIZ0JQADWDQAhnglAAIIOACGfCUAAgg4AIQjlCEAAAAAB5ghAAAAABecIQAAAAAXoCEAAAAAB6QhAAAAAAeoIQAAAAAHrCEAAAAAB7AhAAIAOACEM4AgAAIMOADDhCAAAhQwAEOIIAACDDgAw4wgBANgNACGgCQEA2A0AIaEJAQDYDQAhogkBANgNACGjCQQA3w0AIaQJBADfDQAhpQlAAM4NACGmCUAAzg0AIacJQAD-DQAhDOAIAACEDgAw4QgAAPILABDiCAAAhA4AMOMIAQDcDQAhoAkBANwNACGhCQEA3A0AIaIJAQDcDQAhowkEAOMNACGkCQQA4w0AIaUJQADWDQAhpglAANYNACGnCUAAgg4AIQ7gCAAAhQ4AMOEIAADsCwAQ4ggAAIUOADDjCAEA2A0AIaEJAQDnDQAhqAkBANgNACGpCQEA2A0AIaoJAQDYDQAhqwkCAM0NACGsCQIAzQ0AIa0JAQDnDQAhrgkEAN8NACGvCQEA5w0AIbAJQADODQAhDuAIAACGDgAw4QgAANkLABDiCAAAhg4AMOMIAQDcDQAhoQkBAPANACGoCQEA3A0AIakJAQDcDQAhqgkBANwNACGrCQIA1Q0AIawJAgDVDQAhrQkBAPANACGuCQQA4w0AIa8JAQDwDQAhsAlAANYNACEG4AgAAIcOADDhCAAA0wsAEOIIAACHDgAwjglAAM4NACGxCQEA2A0AIbIJBADfDQAhBuAIAACIDgAw4QgAAMALABDiCAAAiA4AMI4JQADWDQAhsQkBANwNACGyCQQA4w0AIRbgCAAAiQ4AMOEIAAC6CwAQ4ggAAIkOADDjCAEA2A0AIe0IAQDYDQAhjglAAM4NACGrCQIAzQ0AIawJAgDNDQAhrwkBANgNACGwCUAAzg0AIbMJAQDYDQAhtAkBANgNACG1CQEA2A0AIbYJAgDNDQAhtwkCAM0NACG4CQIAzQ0AIbkJAgDNDQAhugkCAM0NACG7CQIAzQ0AIbwJQAD-DQAhvQlAAP4NACG-CUAAzg0AIRbgCAAAig4AMOEIAACnCwAQ4ggAAIoOADDjCAEA3A0AIe0IAQDcDQAhjglAANYNACGrCQIA1Q0AIawJAgDVDQAhrwkBANwNACGwCUAA1g0AIbMJAQDcDQAhtAkBANwNACG1CQEA3A0AIbYJAgDVDQAhtwkCANUNACG4CQIA1Q0AIbkJAgDVDQAhugkCANUNACG7CQIA1Q0AIbwJQACCDgAhvQlAAIIOACG-CUAA1g0AIQLjCAEAAAAB7QgBAAAAARPgCAAAjA4AMOEIAAChCwAQ4ggAAIwOADDjCAEA2A0AIe0IAQDYDQAhjglAAM4NACGsCQIAzQ0AIa8JAQDYDQAhsAlAAM4NACGzCQEA2A0AIbQJAQDYDQAhuAkCAM0NACG6CQIAzQ0AIcAJAQDYDQAhwQkEAN8NACHCCQEA5w0AIcMJAQDnDQAhxAkBAOcNACHFCQEA5w0AIRPgCAAAjQ4AMOEIAACOCwAQ4ggAAI0OADDjCAEA3A0AIe0IAQDcDQAhjglAANYNACGsCQIA1Q0AIa8JAQDcDQAhsAlAANYNACGzCQEA3A0AIbQJAQDcDQAhuAkCANUNACG6CQIA1Q0AIcAJAQDcDQAhwQkEAOMNACHCCQEA8A0AIcMJAQDwDQAhxAkBAPANACHFCQEA8A0AIQLtCAEAAAABwgkBAAAAAQPtCAEAAAABswkBAAAAAcQJAQAAAAEC4wgBAAAAAe0IAQAAAAEaiAIBANgNACHgCAAAkQ4AMOEIAACICwAQ4ggAAJEOADDjCAEAkg4AIe0IAQDYDQAhjglAAM4NACGwCUAAzg0AIbEJAQDnDQAhyAkAAfQNACHJCQIAzQ0AIcoJAQDYDQAhywkBAOcNACHMCQIAzQ0AIc0JIADpDQAhzgkgAOkNACHPCSAA6Q0AIdAJIACTDgAh0QkAAOgNACDSCQAA6A0AINMJAADoDQAg1AkBAOcNACHVCUAA_g0AIdYJQAD-DQAh1wlAAP4NACHYCQEA5w0AIQsVAADQDQAgGAAA2g0AIBkAANoNACDlCAEAAAAB5ggBAAAABOcIAQAAAAToCAEAAAAB6QgBAAAAAeoIAQAAAAHrCAEAAAAB7AgBAJYOACEFFQAA7Q0AIBgAAJUOACAZAACVDgAg5QggAAAAAewIIACUDgAhBRUAAO0NACAYAACVDgAgGQAAlQ4AIOUIIAAAAAHsCCAAlA4AIQLlCCAAAAAB7AggAJUOACELFQAA0A0AIBgAANoNACAZAADaDQAg5QgBAAAAAeYIAQAAAATnCAEAAAAE6AgBAAAAAekIAQAAAAHqCAEAAAAB6wgBAAAAAewIAQCWDgAhC-AIAACXDgAw4QgAAPAKABDiCAAAlw4AMOMIBADfDQAh7QgBANgNACH2CAEA5w0AIdkJAQDYDQAh2gkEAJgOACHbCQQAmA4AIdwJAQDnDQAh3QlAAM4NACENFQAA7Q0AIBYAAJoOACAXAACbDgAgGAAAmw4AIBkAAJsOACDlCAQAAAAB5ggEAAAABecIBAAAAAXoCAQAAAAB6QgEAAAAAeoIBAAAAAHrCAQAAAAB7AgEAJkOACENFQAA7Q0AIBYAAJoOACAXAACbDgAgGAAAmw4AIBkAAJsOACDlCAQAAAAB5ggEAAAABecIBAAAAAXoCAQAAAAB6QgEAAAAAeoIBAAAAAHrCAQAAAAB7AgEAJkOACEI5QgIAAAAAeYICAAAAAXnCAgAAAAF6AgIAAAAAekICAAAAAHqCAgAAAAB6wgIAAAAAewICACaDgAhCOUIBAAAAAHmCAQAAAAF5wgEAAAABegIBAAAAAHpCAQAAAAB6ggEAAAAAesIBAAAAAHsCAQAmw4AIQvgCAAAnA4AMOEIAADdCgAQ4ggAAJwOADDjCAQA4w0AIe0IAQDcDQAh9ggBAPANACHZCQEA3A0AIdoJBACdDgAh2wkEAJ0OACHcCQEA8A0AId0JQADWDQAhCOUIBAAAAAHmCAQAAAAF5wgEAAAABegIBAAAAAHpCAQAAAAB6ggEAAAAAesIBAAAAAHsCAQAmw4AIQLjCAQAAAAB7QgBAAAAAQjgCAAAnw4AMOEIAADXCgAQ4ggAAJ8OADDjCAEA2A0AIe0IAQDYDQAh3AkBAOcNACHeCQEA2A0AId8JQADODQAhD-AIAACgDgAw4QgAAMEKABDiCAAAoA4AMOMIAQDYDQAhsAlAAM4NACHVCUAA_g0AIeAJAQDYDQAh4QkBANgNACHiCQQA3w0AIeMJAgDNDQAh5AkCAM0NACHlCUAAzg0AIeYJQAD-DQAh5wkCAKEOACHoCQIAzQ0AIQ0VAADtDQAgFgAAmg4AIBcAAO0NACAYAADtDQAgGQAA7Q0AIOUIAgAAAAHmCAIAAAAF5wgCAAAABegIAgAAAAHpCAIAAAAB6ggCAAAAAesIAgAAAAHsCAIAog4AIQ0VAADtDQAgFgAAmg4AIBcAAO0NACAYAADtDQAgGQAA7Q0AIOUIAgAAAAHmCAIAAAAF5wgCAAAABegIAgAAAAHpCAIAAAAB6ggCAAAAAesIAgAAAAHsCAIAog4AIRDPBgAApQ4AIOAIAACjDgAw4QgAAK4KABDiCAAAow4AMOMIAQDcDQAhsAlAANYNACHVCUAAgg4AIeAJAQDcDQAh4QkBANwNACHiCQQA4w0AIeMJAgDVDQAh5AkCANUNACHlCUAA1g0AIeYJQACCDgAh5wkCAKQOACHoCQIA1Q0AIQjlCAIAAAAB5ggCAAAABecIAgAAAAXoCAIAAAAB6QgCAAAAAeoIAgAAAAHrCAIAAAAB7AgCAO0NACED6QkAAKgKACDqCQAAqAoAIOsJAACoCgAgAu0IAQAAAAHeCQEAAAABAtwJAQAAAAHeCQEAAAABCc4GAACpDgAg4AgAAKgOADDhCAAAqAoAEOIIAACoDgAw4wgBANwNACHtCAEA3A0AIdwJAQDwDQAh3gkBANwNACHfCUAA1g0AIRLPBgAApQ4AIOAIAACjDgAw4QgAAK4KABDiCAAAow4AMOMIAQDcDQAhsAlAANYNACHVCUAAgg4AIeAJAQDcDQAh4QkBANwNACHiCQQA4w0AIeMJAgDVDQAh5AkCANUNACHlCUAA1g0AIeYJQACCDgAh5wkCAKQOACHoCQIA1Q0AIekLAACuCgAg6gsAAK4KACAL4AgAAKoOADDhCAAAowoAEOIIAACqDgAw4wgBANgNACHtCAEA2A0AIbAJQADODQAh7gkBANgNACHvCQIAzQ0AIfAJAQDYDQAh8QkBAOcNACHyCQAAqw4AIA8VAADQDQAgGAAArA4AIBkAAKwOACDlCIAAAAAB6AiAAAAAAekIgAAAAAHqCIAAAAAB6wiAAAAAAewIgAAAAAHzCQEAAAAB9AkBAAAAAfUJAQAAAAH2CYAAAAAB9wmAAAAAAfgJgAAAAAEM5QiAAAAAAegIgAAAAAHpCIAAAAAB6giAAAAAAesIgAAAAAHsCIAAAAAB8wkBAAAAAfQJAQAAAAH1CQEAAAAB9gmAAAAAAfcJgAAAAAH4CYAAAAABDuAIAACtDgAw4QgAAI0KABDiCAAArQ4AMOMIAQDYDQAh7QgBANgNACGOCUAAzg0AIbAJQADODQAhsQkBANgNACG0CQEA2A0AIfkJAQDYDQAh-gkBAOcNACH7CQEA5w0AIfwJAgDNDQAh_QlAAP4NACEQ4AgAAK4OADDhCAAA9wkAEOIIAACuDgAw7QgBANgNACGwCUAAzg0AIbQJAgChDgAh_gkBANgNACH_CQEA2A0AIYAKAQDYDQAhgQoBANgNACGCCgEA2A0AIYMKAQDYDQAhhApAAM4NACGFCgAArw4AIIYKAAGwDgAhhwpAAM4NACEPFQAA7Q0AIBgAALMOACAZAACzDgAg5QiAAAAAAegIgAAAAAHpCIAAAAAB6giAAAAAAesIgAAAAAHsCIAAAAAB8wkBAAAAAfQJAQAAAAH1CQEAAAAB9gmAAAAAAfcJgAAAAAH4CYAAAAABBxUAAO0NACAYAACyDgAgGQAAsg4AIOUIAAEAAAHmCAABAAAF5wgAAQAABewIAAGxDgAhBxUAAO0NACAYAACyDgAgGQAAsg4AIOUIAAEAAAHmCAABAAAF5wgAAQAABewIAAGxDgAhBOUIAAEAAAHmCAABAAAF5wgAAQAABewIAAGyDgAhDOUIgAAAAAHoCIAAAAAB6QiAAAAAAeoIgAAAAAHrCIAAAAAB7AiAAAAAAfMJAQAAAAH0CQEAAAAB9QkBAAAAAfYJgAAAAAH3CYAAAAAB-AmAAAAAARDgCAAAtA4AMOEIAADkCQAQ4ggAALQOADDtCAEA3A0AIbAJQADWDQAhtAkCAKQOACH-CQEA3A0AIf8JAQDcDQAhgAoBANwNACGBCgEA3A0AIYIKAQDcDQAhgwoBANwNACGECkAA1g0AIYUKAAC1DgAghgoAAbYOACGHCkAA1g0AIQzlCIAAAAAB6AiAAAAAAekIgAAAAAHqCIAAAAAB6wiAAAAAAewIgAAAAAHzCQEAAAAB9AkBAAAAAfUJAQAAAAH2CYAAAAAB9wmAAAAAAfgJgAAAAAEE5QgAAQAAAeYIAAEAAAXnCAABAAAF7AgAAbIOACED7QgBAAAAAf4JAQAAAAH_CQEAAAABDOAIAAC4DgAw4QgAAN4JABDiCAAAuA4AMO0IAQDYDQAhsAlAAM4NACH-CQEA2A0AIYEKAQDYDQAhhwpAAM4NACGJCgEA2A0AIYoKAQDYDQAhiwoCAM0NACGMCgIAzQ0AIQzgCAAAuQ4AMOEIAADLCQAQ4ggAALkOADDtCAEA3A0AIbAJQADWDQAh_gkBANwNACGBCgEA3A0AIYcKQADWDQAhiQoBANwNACGKCgEA3A0AIYsKAgDVDQAhjAoCANUNACED7QgBAAAAAf4JAQAAAAGJCgEAAAABB-AIAAC7DgAw4QgAAMUJABDiCAAAuw4AMO0IAQDYDQAhsAlAAM4NACHcCQEA2A0AIY4KAQDYDQAhCuAIAAC8DgAw4QgAAK8JABDiCAAAvA4AMOMIAQDYDQAhsAlAAM4NACGxCQEA2A0AIY8KAQDnDQAhkAoBAOcNACGRCkAA_g0AIZIKAQDnDQAhFl8AAL4OACBmAAC_DgAgZwAAwA4AIGoAAMEOACBrAADCDgAgbAAAww4AIG4AAMQOACBvAADFDgAgcAAAxg4AIHEAAMcOACByAADIDgAgcwAAyQ4AIOAIAAC9DgAw4QgAAJwJABDiCAAAvQ4AMOMIAQDcDQAhsAlAANYNACGxCQEA3A0AIY8KAQDwDQAhkAoBAPANACGRCkAAgg4AIZIKAQDwDQAhA-kJAACIAQAg6gkAAIgBACDrCQAAiAEAIAPpCQAAjQEAIOoJAACNAQAg6wkAAI0BACAD6QkAAJwBACDqCQAAnAEAIOsJAACcAQAgA-kJAACgAQAg6gkAAKABACDrCQAAoAEAIAPpCQAAqQEAIOoJAACpAQAg6wkAAKkBACAYYAAA8g0AIG0AAKsPACDgCAAAqg8AMOEIAACtAQAQ4ggAAKoPADDtCAEA3A0AIY4JQADWDQAhqwkCANUNACGwCUAA1g0AIdQJAQDwDQAhtQtAAIIOACG8CwEA3A0AIcILIADxDQAhwwsCANUNACHECwIApA4AIcULAQDcDQAhxgsBANwNACHHCwIA1Q0AIcgLAQDwDQAhyQsBAPANACHKC0AAgg4AIcsLQACCDgAh6QsAAK0BACDqCwAArQEAIBFgAADyDQAg4AgAAO8NADDhCAAAtAEAEOIIAADvDQAw7QgBANwNACGFCQEA8A0AIYYJAQDwDQAhhwkAAOgNACCICQAA6A0AIIkJIADxDQAhigkgAPENACGLCQAA6A0AIIwJAADoDQAgjQkBAPANACGOCUAA1g0AIekLAAC0AQAg6gsAALQBACAKYAAA8g0AIOAIAACMDwAw4QgAALYBABDiCAAAjA8AMO0IAQDcDQAhjglAANYNACGNCyAA8Q0AIY4LAgDVDQAh6QsAALYBACDqCwAAtgEAIAPpCQAAuAEAIOoJAAC4AQAg6wkAALgBACAD6QkAAJUBACDqCQAAlQEAIOsJAACVAQAgA-kJAAC-AQAg6gkAAL4BACDrCQAAvgEAIAPpCQAAwgEAIOoJAADCAQAg6wkAAMIBACAQ4AgAAMoOADDhCAAAlgkAEOIIAADKDgAw7QgBANgNACGwCUAAzg0AIdwJAQDYDQAh4AkBANgNACGHCkAAzg0AIZMKAgDNDQAhlAoBAOcNACGVCgEA5w0AIZYKAQDYDQAhlwoEAJgOACGYCgEA5w0AIZkKQAD-DQAhmgpAAP4NACEG4AgAAMsOADDhCAAAgAkAEOIIAADLDgAw4wgCAM0NACGwCUAAzg0AIZsKAQDYDQAhCGMAAMcOACBkAAC_DgAg4AgAAMwOADDhCAAAkwEAEOIIAADMDgAw4wgCANUNACGwCUAA1g0AIZsKAQDcDQAhDOAIAADNDgAw4QgAAOgIABDiCAAAzQ4AMO0IAQDYDQAhsAlAAM4NACHcCQEA2A0AIZwKAQDYDQAhnQpAAM4NACGeCgEA2A0AIZ8KQADODQAhoAoCAM0NACGhCkAA_g0AIQzgCAAAzg4AMOEIAADSCAAQ4ggAAM4OADDjCAEA2A0AIe0IAQDYDQAhsAlAAM4NACHACQEA2A0AIeIJBADfDQAh6AkCAM0NACGHCkAA_g0AIaIKBADfDQAhowoEAN8NACEM4AgAAM8OADDhCAAAvwgAEOIIAADPDgAw4wgBANwNACHtCAEA3A0AIbAJQADWDQAhwAkBANwNACHiCQQA4w0AIegJAgDVDQAhhwpAAIIOACGiCgQA4w0AIaMKBADjDQAhAuMIAQAAAAHtCAEAAAABB-AIAADRDgAw4QgAALkIABDiCAAA0Q4AMO0IAQDYDQAhpApAAM4NACGlCgQA3w0AIaYKBADfDQAhB-AIAADSDgAw4QgAAKYIABDiCAAA0g4AMO0IAQDcDQAhpApAANYNACGlCgQA4w0AIaYKBADjDQAhAu0IAQAAAAGkCkAAAAABEOAIAADUDgAw4QgAAKAIABDiCAAA1A4AMO0IAQDYDQAh9ggBANgNACGkCkAAzg0AIagKBADfDQAhqQpAAM4NACGqCgQA3w0AIasKQADODQAhrAoEAN8NACGtCgQA3w0AIa4KBADfDQAhrwoEAN8NACGwCgQA3w0AIbEKBADfDQAhEOAIAADVDgAw4QgAAI0IABDiCAAA1Q4AMO0IAQDcDQAh9ggBANwNACGkCkAA1g0AIagKBADjDQAhqQpAANYNACGqCgQA4w0AIasKQADWDQAhrAoEAOMNACGtCgQA4w0AIa4KBADjDQAhrwoEAOMNACGwCgQA4w0AIbEKBADjDQAhAu0IAQAAAAH2CAEAAAABCuAIAADXDgAw4QgAAIcIABDiCAAA1w4AMOMIBADfDQAh7QgBANgNACH2CAEA5w0AIbAJQADODQAh4gkEAN8NACGzCgQA3w0AIbQKBADfDQAhCuAIAADYDgAw4QgAAPQHABDiCAAA2A4AMOMIBADjDQAh7QgBANwNACH2CAEA8A0AIbAJQADWDQAh4gkEAOMNACGzCgQA4w0AIbQKBADjDQAhA-0IAQAAAAH2CAEAAAABswoEAAAAAQLjCAQAAAAB7QgBAAAAAQngCAAA2w4AMOEIAADuBwAQ4ggAANsOADDjCAQA3w0AIbEJAQDYDQAhhApAAM4NACG2CgQA3w0AIbcKQADODQAhuApAAP4NACEJ4AgAANwOADDhCAAA2wcAEOIIAADcDgAw4wgEAOMNACGxCQEA3A0AIYQKQADWDQAhtgoEAOMNACG3CkAA1g0AIbgKQACCDgAhCeAIAADdDgAw4QgAANUHABDiCAAA3Q4AMO0IAQDYDQAhkgkEAN8NACGJCgAB9A0AIbkKBADfDQAhugoEAN8NACG7CgAB9A0AIQngCAAA3g4AMOEIAADCBwAQ4ggAAN4OADDtCAEA3A0AIZIJBADjDQAhiQoAAfgNACG5CgQA4w0AIboKBADjDQAhuwoAAfgNACEC7QgBAAAAAZIJBAAAAAEC7QgBAAAAAbkKBAAAAAEH4AgAAOEOADDhCAAAvAcAEOIIAADhDgAw7QgBANgNACGSCQQA3w0AIeIJBADfDQAhvgoEAN8NACEG4AgAAOIOADDhCAAApgcAEOIIAADiDgAw7QgBANgNACGDCQEA2A0AIaIJAQDYDQAhBuAIAADjDgAw4QgAAJMHABDiCAAA4w4AMO0IAQDcDQAhgwkBANwNACGiCQEA3A0AIQKDCQEAAAABogkBAAAAAQrgCAAA5Q4AMOEIAACNBwAQ4ggAAOUOADDjCAQA3w0AIe0IAQDYDQAhgwkBANgNACGiCQEA2A0AIbAJQADODQAhwAoBAOcNACHBCgABsA4AIQutBAAA5w4AIOAIAADmDgAw4QgAAPoGABDiCAAA5g4AMOMIBADjDQAh7QgBANwNACGDCQEA3A0AIaIJAQDcDQAhsAlAANYNACHACgEA8A0AIcEKAAG2DgAhA-kJAAD0BgAg6gkAAPQGACDrCQAA9AYAIAPtCAEAAAABkgkEAAAAAb4KBAAAAAEIrAQAAOoOACDgCAAA6Q4AMOEIAAD0BgAQ4ggAAOkOADDtCAEA3A0AIZIJBADjDQAh4gkEAOMNACG-CgQA4w0AIQ2tBAAA5w4AIOAIAADmDgAw4QgAAPoGABDiCAAA5g4AMOMIBADjDQAh7QgBANwNACGDCQEA3A0AIaIJAQDcDQAhsAlAANYNACHACgEA8A0AIcEKAAG2DgAh6QsAAPoGACDqCwAA-gYAIAPtCAEAAAABgwkBAAAAAaIJAQAAAAEC4wgEAAAAAe0IAQAAAAEX4AgAAO0OADDhCAAA7wYAEOIIAADtDgAw7QgBANgNACGkCkAAzg0AIakKQADODQAhqgoEAN8NACGrCkAAzg0AIawKBADfDQAhrQoEAN8NACG-CgQA3w0AIcQKBADfDQAhxQoEAN8NACHGCgQA3w0AIccKBADfDQAhyApAAP4NACHJCgQA3w0AIcoKBADfDQAhywoEAN8NACHMCkAAzg0AIc0KBACYDgAhzgoEAJgOACHPCgQAmA4AIRfgCAAA7g4AMOEIAADcBgAQ4ggAAO4OADDtCAEA3A0AIaQKQADWDQAhqQpAANYNACGqCgQA4w0AIasKQADWDQAhrAoEAOMNACGtCgQA4w0AIb4KBADjDQAhxAoEAOMNACHFCgQA4w0AIcYKBADjDQAhxwoEAOMNACHICkAAgg4AIckKBADjDQAhygoEAOMNACHLCgQA4w0AIcwKQADWDQAhzQoEAJ0OACHOCgQAnQ4AIc8KBACdDgAhB-AIAADvDgAw4QgAANYGABDiCAAA7w4AMOMIBADfDQAh7QgBAOcNACGDCQEA2A0AIbAJQADODQAhB-AIAADwDgAw4QgAAMMGABDiCAAA8A4AMOMIBADjDQAh7QgBAPANACGDCQEA3A0AIbAJQADWDQAhAu0IAQAAAAGDCQEAAAABAuMIBAAAAAHtCAEAAAABB-AIAADzDgAw4QgAAL0GABDiCAAA8w4AMO0IAQDYDQAh9wgCAM0NACHRCgEA2A0AIdIKQADODQAhB-AIAAD0DgAw4QgAAKoGABDiCAAA9A4AMO0IAQDcDQAh9wgCANUNACHRCgEA3A0AIdIKQADWDQAhA-0IAQAAAAHRCgEAAAAB0gpAAAAAARTgCAAA9g4AMOEIAACkBgAQ4ggAAPYOADDjCAEA2A0AIe0IAQDYDQAhgwkBANgNACGOCUAAzg0AIbAJQADODQAhsQkBANgNACHUCQEA5w0AIdUJQAD-DQAh1glAAP4NACHhCQEA2A0AIYcKQAD-DQAhiQoBANgNACGXCgQAmA4AIZgKAQDnDQAh1AoCAKEOACHVCgIAoQ4AIdYKQAD-DQAhE4YCAQDYDQAhiAIBANgNACHgCAAA9w4AMOEIAACKBgAQ4ggAAPcOADDtCAEA2A0AIfYIAQDYDQAh9wgEAN8NACH4CAQA3w0AIfkIBADfDQAh-ggEAN8NACH7CAQA3w0AIfwIBADfDQAh_QgEAN8NACH-CAQA3w0AIf8IBADfDQAhgAkEAN8NACGBCQQA3w0AIdcKQADODQAhE4YCAQDcDQAhiAIBANwNACHgCAAA-A4AMOEIAAD3BQAQ4ggAAPgOADDtCAEA3A0AIfYIAQDcDQAh9wgEAOMNACH4CAQA4w0AIfkIBADjDQAh-ggEAOMNACH7CAQA4w0AIfwIBADjDQAh_QgEAOMNACH-CAQA4w0AIf8IBADjDQAhgAkEAOMNACGBCQQA4w0AIdcKQADWDQAhBYYCAQAAAAGIAgEAAAAB7QgBAAAAAfYIAQAAAAHXCkAAAAABCOAIAAD6DgAw4QgAAPEFABDiCAAA-g4AMOMIAQDYDQAh7QgBANgNACGwCUAAzg0AIbMKBADfDQAhtgoEAN8NACEI4AgAAPsOADDhCAAA3gUAEOIIAAD7DgAw4wgBANwNACHtCAEA3A0AIbAJQADWDQAhswoEAOMNACG2CgQA4w0AIQLjCAEAAAAB7QgBAAAAATVoAQDnDQAhhgIBANgNACGIAgEA5w0AIeAIAAD9DgAw4QgAANgFABDiCAAA_Q4AMOMIAQDYDQAh7QgBANgNACH2CAEA5w0AIfkIIADpDQAh_wgEAN8NACGACQQA3w0AIYEJBADfDQAhsAlAAM4NACG0CQEA2A0AIdwJAQDnDQAhoAoAAKsOACDZCgEA5w0AIdoKAQDYDQAh2woBAOcNACHcCgEA5w0AId0KAQDnDQAh3gogAOkNACHfCgEA5w0AIeAKAQDnDQAh4QoBAOcNACHiCgQA3w0AIeMKBADfDQAh5AoEAN8NACHlCgQA3w0AIeYKBADfDQAh5wogAOkNACHoCgQAmA4AIekKBACYDgAh6gogAOkNACHrCgEA5w0AIewKAQDnDQAh7QoBAOcNACHuCgEA5w0AIe8KAQDnDQAh8AoEAN8NACHxCgQAmA4AIfIKBADfDQAh8woEAJgOACH0CgQAmA4AIfUKAQDnDQAh9gogAOkNACH3CgEA5w0AIfgKAACvDgAg-QoAAK8OACD6CgAA6A0AIPsKAQDnDQAh_AoBAOcNACE1aAEA8A0AIYYCAQDcDQAhiAIBAPANACHgCAAA_g4AMOEIAADFBQAQ4ggAAP4OADDjCAEA3A0AIe0IAQDcDQAh9ggBAPANACH5CCAA8Q0AIf8IBADjDQAhgAkEAOMNACGBCQQA4w0AIbAJQADWDQAhtAkBANwNACHcCQEA8A0AIaAKAAD_DgAg2QoBAPANACHaCgEA3A0AIdsKAQDwDQAh3AoBAPANACHdCgEA8A0AId4KIADxDQAh3woBAPANACHgCgEA8A0AIeEKAQDwDQAh4goEAOMNACHjCgQA4w0AIeQKBADjDQAh5QoEAOMNACHmCgQA4w0AIecKIADxDQAh6AoEAJ0OACHpCgQAnQ4AIeoKIADxDQAh6woBAPANACHsCgEA8A0AIe0KAQDwDQAh7goBAPANACHvCgEA8A0AIfAKBADjDQAh8QoEAJ0OACHyCgQA4w0AIfMKBACdDgAh9AoEAJ0OACH1CgEA8A0AIfYKIADxDQAh9woBAPANACH4CgAAtQ4AIPkKAAC1DgAg-goAAOgNACD7CgEA8A0AIfwKAQDwDQAhDOUIgAAAAAHoCIAAAAAB6QiAAAAAAeoIgAAAAAHrCIAAAAAB7AiAAAAAAfMJAQAAAAH0CQEAAAAB9QkBAAAAAfYJgAAAAAH3CYAAAAAB-AmAAAAAAQPjCAEAAAAB7QgBAAAAAbAJQAAAAAEM4AgAAIEPADDhCAAAvwUAEOIIAACBDwAw9wgEAN8NACHbCgEA2A0AIf4KQADODQAh_woEAN8NACGACwQA3w0AIYELBADfDQAhggsEAN8NACGDCwAAgg8AIIQLAACCDwAgBOUIAgAAAAWPCQIAAAABkAkCAAAABJEJAgAAAAQM4AgAAIMPADDhCAAArAUAEOIIAACDDwAw9wgEAOMNACHbCgEA3A0AIf4KQADWDQAh_woEAOMNACGACwQA4w0AIYELBADjDQAhggsEAOMNACGDCwAAgg8AIIQLAACCDwAgAtsKAQAAAAH-CkAAAAABEOAIAACFDwAw4QgAAKYFABDiCAAAhQ8AMPcIAgDNDQAhswoBANgNACHbCgEA2A0AIf8KAgDNDQAhgAsCAM0NACGBCwIAzQ0AIYILAgDNDQAhgwsAAIIPACCECwAAgg8AIIYLQADODQAhhwtAAP4NACGIC0AA_g0AIYkLQAD-DQAhEOAIAACGDwAw4QgAAJMFABDiCAAAhg8AMPcIAgDVDQAhswoBANwNACHbCgEA3A0AIf8KAgDVDQAhgAsCANUNACGBCwIA1Q0AIYILAgDVDQAhgwsAAIIPACCECwAAgg8AIIYLQADWDQAhhwtAAIIOACGIC0AAgg4AIYkLQACCDgAhA7MKAQAAAAHbCgEAAAABhgtAAAAAAQngCAAAiA8AMOEIAACNBQAQ4ggAAIgPADDtCAEA2A0AIbAJQADODQAhyQkCAM0NACGBCgEA2A0AIYcKQADODQAhiwsAAfQNACEJ4AgAAIkPADDhCAAA-gQAEOIIAACJDwAw7QgBANwNACGwCUAA1g0AIckJAgDVDQAhgQoBANwNACGHCkAA1g0AIYsLAAH4DQAhAu0IAQAAAAGBCgEAAAABB-AIAACLDwAw4QgAAPQEABDiCAAAiw8AMO0IAQDYDQAhjglAAM4NACGNCyAA6Q0AIY4LAgDNDQAhCGAAAPINACDgCAAAjA8AMOEIAAC2AQAQ4ggAAIwPADDtCAEA3A0AIY4JQADWDQAhjQsgAPENACGOCwIA1Q0AIQuLAgAA6A0AIOAIAACNDwAw4QgAANwEABDiCAAAjQ8AMOMIAQDYDQAh7QgBANgNACGOCUAAzg0AIbAJQADODQAhsQkBANgNACH5CQEA2A0AIfoJAQDnDQAhB-AIAACODwAw4QgAAMYEABDiCAAAjg8AMOMIAgDNDQAh7wkCAM0NACGPCwEA2A0AIZALQADODQAhB-AIAACPDwAw4QgAALMEABDiCAAAjw8AMOMIAgDVDQAh7wkCANUNACGPCwEA3A0AIZALQADWDQAhDOAIAACQDwAw4QgAAK0EABDiCAAAkA8AMOMIAQDYDQAh2woBANgNACGRCwQA3w0AIZILBADfDQAhkwsEAJgOACGUCwQAmA4AIZULBADfDQAhlgsEAN8NACGXC0AAzg0AIQ_gCAAAkQ8AMOEIAACXBAAQ4ggAAJEPADDjCAEA2A0AIZwKAQDYDQAhjgsCAKEOACGYCwEA2A0AIZkLAQDYDQAhmgsBANgNACGbCwIAzQ0AIZwLAgChDgAhnQsBAOcNACGeCwAA6A0AIJ8LIACTDgAhoAsgAOkNACEY4AgAAJIPADDhCAAAgQQAEOIIAACSDwAwsQkBANgNACG9CUAAzg0AIfkJAQDYDQAh-gkBANgNACGdCkAA_g0AIeoKIADpDQAhmwsCAM0NACGcCwIAoQ4AIZ4LAADoDQAgoAsgAOkNACGhCwEA2A0AIaILAQDYDQAhowsAAOgNACCkCwAA6A0AIKULAADoDQAgpgsBANgNACGnCwEA5w0AIagLAQDnDQAhqQtAAP4NACGqCyAA6Q0AIasLAQDnDQAhCuAIAACTDwAw4QgAAOsDABDiCAAAkw8AMLEJAQDYDQAh-QkBANgNACGsCwEA5w0AIa0LAQDnDQAhrgsBAOcNACGvCwEA5w0AIbALAADoDQAgC4cCAACVDwAg4AgAAJQPADDhCAAA2AMAEOIIAACUDwAwsQkBANwNACH5CQEA3A0AIawLAQDwDQAhrQsBAPANACGuCwEA8A0AIa8LAQDwDQAhsAsAAOgNACAD6QkAALEDACDqCQAAsQMAIOsJAACxAwAgBeAIAACWDwAw4QgAANIDABDiCAAAlg8AMLEJAQDYDQAh-QkBANgNACEGiwIAAJgPACDgCAAAlw8AMOEIAAC_AwAQ4ggAAJcPADCxCQEA3A0AIfkJAQDcDQAhA-kJAACtAwAg6gkAAK0DACDrCQAArQMAIA2JAgAAmg8AIOAIAACZDwAw4QgAALcDABDiCAAAmQ8AMOMIAQDcDQAh2woBANwNACGRCwQA4w0AIZILBADjDQAhkwsEAJ0OACGUCwQAnQ4AIZULBADjDQAhlgsEAOMNACGXC0AA1g0AIRSGAgAAnQ8AIIgCAACeDwAgigIAAJ8PACDgCAAAmw8AMOEIAACxAwAQ4ggAAJsPADDjCAEA3A0AIZwKAQDcDQAhjgsCAKQOACGYCwEA3A0AIZkLAQDcDQAhmgsBANwNACGbCwIA1Q0AIZwLAgCkDgAhnQsBAPANACGeCwAA6A0AIJ8LIACcDwAhoAsgAPENACHpCwAAsQMAIOoLAACxAwAgEoYCAACdDwAgiAIAAJ4PACCKAgAAnw8AIOAIAACbDwAw4QgAALEDABDiCAAAmw8AMOMIAQDcDQAhnAoBANwNACGOCwIApA4AIZgLAQDcDQAhmQsBANwNACGaCwEA3A0AIZsLAgDVDQAhnAsCAKQOACGdCwEA8A0AIZ4LAADoDQAgnwsgAJwPACGgCyAA8Q0AIQLlCCAAAAAB7AggAJUOACEchQIAAKEPACCHAgAAlQ8AIOAIAACgDwAw4QgAAK0DABDiCAAAoA8AMLEJAQDcDQAhvQlAANYNACH5CQEA3A0AIfoJAQDcDQAhnQpAAIIOACHqCiAA8Q0AIZsLAgDVDQAhnAsCAKQOACGeCwAA6A0AIKALIADxDQAhoQsBANwNACGiCwEA3A0AIaMLAADoDQAgpAsAAOgNACClCwAA6A0AIKYLAQDcDQAhpwsBAPANACGoCwEA8A0AIakLQACCDgAhqgsgAPENACGrCwEA8A0AIekLAACtAwAg6gsAAK0DACANhwIAAJUPACDgCAAAlA8AMOEIAADYAwAQ4ggAAJQPADCxCQEA3A0AIfkJAQDcDQAhrAsBAPANACGtCwEA8A0AIa4LAQDwDQAhrwsBAPANACGwCwAA6A0AIOkLAADYAwAg6gsAANgDACAD6QkAALcDACDqCQAAtwMAIOsJAAC3AwAgGoUCAAChDwAghwIAAJUPACDgCAAAoA8AMOEIAACtAwAQ4ggAAKAPADCxCQEA3A0AIb0JQADWDQAh-QkBANwNACH6CQEA3A0AIZ0KQACCDgAh6gogAPENACGbCwIA1Q0AIZwLAgCkDgAhngsAAOgNACCgCyAA8Q0AIaELAQDcDQAhogsBANwNACGjCwAA6A0AIKQLAADoDQAgpQsAAOgNACCmCwEA3A0AIacLAQDwDQAhqAsBAPANACGpC0AAgg4AIaoLIADxDQAhqwsBAPANACEIiwIAAJgPACDgCAAAlw8AMOEIAAC_AwAQ4ggAAJcPADCxCQEA3A0AIfkJAQDcDQAh6QsAAL8DACDqCwAAvwMAIAjgCAAAog8AMOEIAACoAwAQ4ggAAKIPADDtCAEA2A0AIY4JQADODQAhsAlAAM4NACHZCQEA2A0AIZcKBADfDQAhCOAIAACjDwAw4QgAAJUDABDiCAAAow8AMO0IAQDcDQAhjglAANYNACGwCUAA1g0AIdkJAQDcDQAhlwoEAOMNACEC7QgBAAAAAdkJAQAAAAEM4AgAAKUPADDhCAAAjwMAEOIIAAClDwAw4wgBANgNACGoCQEA2A0AIaAKAgDNDQAhsgsAAKsOACCzC0AA_g0AIbQLAQDnDQAhtQtAAM4NACG2C0AA_g0AIbcLQADODQAhDOAIAACmDwAw4QgAAPwCABDiCAAApg8AMOMIAQDcDQAhqAkBANwNACGgCgIA1Q0AIbILAAD_DgAgswtAAIIOACG0CwEA8A0AIbULQADWDQAhtgtAAIIOACG3C0AA1g0AIRngCAAApw8AMOEIAAD2AgAQ4ggAAKcPADDjCAEA2A0AIe0IAQDYDQAhgwkBANgNACGOCUAAzg0AIawJAgDNDQAhrwkBAOcNACGwCUAAzg0AIbQJAQDYDQAhuAkCAM0NACG6CQIAzQ0AIdQJAQDnDQAh2QoBAOcNACG4CwIAzQ0AIbkLAQDnDQAhugsBAOcNACG7CwEA5w0AIbwLAQDnDQAhvQsBAOcNACG-CwEA5w0AIb8LAgDNDQAhwAsCAM0NACHBC0AA_g0AIQzgCAAAqA8AMOEIAADgAgAQ4ggAAKgPADDjCAQA3w0AIe0IAQDYDQAhgwkBANgNACGwCUAAzg0AIbMJAQDnDQAh3AkBANgNACGfCkAAzg0AIaAKAgDNDQAhoQpAAP4NACEU4AgAAKkPADDhCAAAygIAEOIIAACpDwAw7QgBANgNACGOCUAAzg0AIasJAgDNDQAhsAlAAM4NACHUCQEA5w0AIbULQAD-DQAhvAsBANgNACHCCyAA6Q0AIcMLAgDNDQAhxAsCAKEOACHFCwEA2A0AIcYLAQDYDQAhxwsCAM0NACHICwEA5w0AIckLAQDnDQAhygtAAP4NACHLC0AA_g0AIRZgAADyDQAgbQAAqw8AIOAIAACqDwAw4QgAAK0BABDiCAAAqg8AMO0IAQDcDQAhjglAANYNACGrCQIA1Q0AIbAJQADWDQAh1AkBAPANACG1C0AAgg4AIbwLAQDcDQAhwgsgAPENACHDCwIA1Q0AIcQLAgCkDgAhxQsBANwNACHGCwEA3A0AIccLAgDVDQAhyAsBAPANACHJCwEA8A0AIcoLQACCDgAhywtAAIIOACED6QkAAK8BACDqCQAArwEAIOsJAACvAQAgBuAIAACsDwAw4QgAALICABDiCAAArA8AMNIKQADODQAhzAsBANgNACHNCwIAzQ0AIQbgCAAArQ8AMOEIAACfAgAQ4ggAAK0PADDSCkAA1g0AIcwLAQDcDQAhzQsCANUNACEC0gpAAAAAAcwLAQAAAAEJ4AgAAK8PADDhCAAAmQIAEOIIAACvDwAwsAlAAM4NACHcCQEA2A0AIYcKQADODQAhmgpAAP4NACHPCwEA2A0AIdALAQDYDQAhB4gCAQDYDQAh4AgAALAPADDhCAAAgwIAEOIIAACwDwAwsAlAAM4NACHcCQEA2A0AIdELAQDYDQAhDOAIAACxDwAw4QgAAO0BABDiCAAAsQ8AMOMIAQDYDQAhjglAAM4NACGwCUAAzg0AIbEJAQDnDQAh0gsBANgNACHTCwEA5w0AIdQLAQDnDQAh1QtAAP4NACHWCwIAzQ0AIQKDCQEAAAABhAkBAAAAAQdgAADyDQAg4AgAALMPADDhCAAAwgEAEOIIAACzDwAw7QgBANwNACGDCQEA3A0AIYQJAQDcDQAhBe0IAQAAAAHcCQEAAAABnAoBAAAAAZ0KQAAAAAGeCgEAAAABDlwAALYPACBgAADyDQAg4AgAALUPADDhCAAAvgEAEOIIAAC1DwAw7QgBANwNACGwCUAA1g0AIdwJAQDcDQAhnAoBANwNACGdCkAA1g0AIZ4KAQDcDQAhnwpAANYNACGgCgIA1Q0AIaEKQACCDgAhFV0AANIPACBeAADTDwAgXwAAvg4AIHAAAMYOACBxAADHDgAgcgAAyA4AIHQAAL8OACDgCAAA0Q8AMOEIAACRAQAQ4ggAANEPADDjCAEA3A0AIY4JQADWDQAhsAlAANYNACGxCQEA8A0AIdILAQDcDQAh0wsBAPANACHUCwEA8A0AIdULQACCDgAh1gsCANUNACHpCwAAkQEAIOoLAACRAQAgAuMIAQAAAAHtCAEAAAABHGAAAPINACBhAAC6DwAgiAIBANwNACHgCAAAuA8AMOEIAAC4AQAQ4ggAALgPADDjCAEAuQ8AIe0IAQDcDQAhjglAANYNACGwCUAA1g0AIbEJAQDwDQAhyAkAAfgNACHJCQIA1Q0AIcoJAQDcDQAhywkBAPANACHMCQIA1Q0AIc0JIADxDQAhzgkgAPENACHPCSAA8Q0AIdAJIACcDwAh0QkAAOgNACDSCQAA6A0AINMJAADoDQAg1AkBAPANACHVCUAAgg4AIdYJQACCDgAh1wlAAIIOACHYCQEA8A0AIQjlCAEAAAAB5ggBAAAABOcIAQAAAAToCAEAAAAB6QgBAAAAAeoIAQAAAAHrCAEAAAAB7AgBALsPACEVXQAA0g8AIF4AANMPACBfAAC-DgAgcAAAxg4AIHEAAMcOACByAADIDgAgdAAAvw4AIOAIAADRDwAw4QgAAJEBABDiCAAA0Q8AMOMIAQDcDQAhjglAANYNACGwCUAA1g0AIbEJAQDwDQAh0gsBANwNACHTCwEA8A0AIdQLAQDwDQAh1QtAAIIOACHWCwIA1Q0AIekLAACRAQAg6gsAAJEBACAI5QgBAAAAAeYIAQAAAATnCAEAAAAE6AgBAAAAAekIAQAAAAHqCAEAAAAB6wgBAAAAAewIAQC7DwAhAuMIBAAAAAHtCAEAAAABDWwAAL4PACDgCAAAvQ8AMOEIAACvAQAQ4ggAAL0PADDjCAQA4w0AIe0IAQDcDQAhgwkBANwNACGwCUAA1g0AIbMJAQDwDQAh3AkBANwNACGfCkAA1g0AIaAKAgDVDQAhoQpAAIIOACEYYAAA8g0AIG0AAKsPACDgCAAAqg8AMOEIAACtAQAQ4ggAAKoPADDtCAEA3A0AIY4JQADWDQAhqwkCANUNACGwCUAA1g0AIdQJAQDwDQAhtQtAAIIOACG8CwEA3A0AIcILIADxDQAhwwsCANUNACHECwIApA4AIcULAQDcDQAhxgsBANwNACHHCwIA1Q0AIcgLAQDwDQAhyQsBAPANACHKC0AAgg4AIcsLQACCDgAh6QsAAK0BACDqCwAArQEAIALtCAEAAAABuQsBAAAAAQLtCAEAAAABrwkBAAAAAQLtCAEAAAAB2QoBAAAAAQLjCAEAAAAB7QgBAAAAARpgAADyDQAg4AgAAMMPADDhCAAAqQEAEOIIAADDDwAw4wgBANwNACHtCAEA3A0AIYMJAQDcDQAhjglAANYNACGsCQIA1Q0AIa8JAQDwDQAhsAlAANYNACG0CQEA3A0AIbgJAgDVDQAhugkCANUNACHUCQEA8A0AIdkKAQDwDQAhuAsCANUNACG5CwEA8A0AIboLAQDwDQAhuwsBAPANACG8CwEA8A0AIb0LAQDwDQAhvgsBAPANACG_CwIA1Q0AIcALAgDVDQAhwQtAAIIOACED7QgBAAAAAe4JAQAAAAHvCQIAAAABAuMIAQAAAAHtCAEAAAABDGgAAMcPACDgCAAAxg8AMOEIAACkAQAQ4ggAAMYPADDjCAEA3A0AIe0IAQDcDQAhsAlAANYNACHuCQEA3A0AIe8JAgDVDQAh8AkBANwNACHxCQEA8A0AIfIJAAD_DgAgEmAAAPINACBpAADLDwAg4AgAAMoPADDhCAAAoAEAEOIIAADKDwAw4wgBANwNACHtCAEA3A0AIY4JQADWDQAhsAlAANYNACGxCQEA3A0AIbQJAQDcDQAh-QkBANwNACH6CQEA8A0AIfsJAQDwDQAh_AkCANUNACH9CUAAgg4AIekLAACgAQAg6gsAAKABACAC7QgBAAAAAfkJAQAAAAEC4wgBAAAAAe0IAQAAAAEQYAAA8g0AIGkAAMsPACDgCAAAyg8AMOEIAACgAQAQ4ggAAMoPADDjCAEA3A0AIe0IAQDcDQAhjglAANYNACGwCUAA1g0AIbEJAQDcDQAhtAkBANwNACH5CQEA3A0AIfoJAQDwDQAh-wkBAPANACH8CQIA1Q0AIf0JQACCDgAhA-kJAACkAQAg6gkAAKQBACDrCQAApAEAIALtCAEAAAAB-QkBAAAAAQLjCAEAAAAB7QgBAAAAAQxgAADyDQAgiwIAAOgNACDgCAAAzg8AMOEIAACcAQAQ4ggAAM4PADDjCAEA3A0AIe0IAQDcDQAhjglAANYNACGwCUAA1g0AIbEJAQDcDQAh-QkBANwNACH6CQEA8A0AIRNcAAC2DwAgYAAA8g0AIGIAANAPACDgCAAAzw8AMOEIAACVAQAQ4ggAAM8PADDtCAEA3A0AIbAJQADWDQAh3AkBANwNACHgCQEA3A0AIYcKQADWDQAhkwoCANUNACGUCgEA8A0AIZUKAQDwDQAhlgoBANwNACGXCgQAnQ4AIZgKAQDwDQAhmQpAAIIOACGaCkAAgg4AIQpjAADHDgAgZAAAvw4AIOAIAADMDgAw4QgAAJMBABDiCAAAzA4AMOMIAgDVDQAhsAlAANYNACGbCgEA3A0AIekLAACTAQAg6gsAAJMBACATXQAA0g8AIF4AANMPACBfAAC-DgAgcAAAxg4AIHEAAMcOACByAADIDgAgdAAAvw4AIOAIAADRDwAw4QgAAJEBABDiCAAA0Q8AMOMIAQDcDQAhjglAANYNACGwCUAA1g0AIbEJAQDwDQAh0gsBANwNACHTCwEA8A0AIdQLAQDwDQAh1QtAAIIOACHWCwIA1Q0AIQPpCQAAgAEAIOoJAACAAQAg6wkAAIABACAD6QkAAIQBACDqCQAAhAEAIOsJAACEAQAgAu0IAQAAAAGJCgEAAAABAuMIAQAAAAHtCAEAAAABF2AAAPINACBhAAC6DwAgZQAA1w8AIOAIAADWDwAw4QgAAI0BABDiCAAA1g8AMOMIAQDcDQAh7QgBANwNACGDCQEA3A0AIY4JQADWDQAhsAlAANYNACGxCQEA3A0AIdQJAQDwDQAh1QlAAIIOACHWCUAAgg4AIeEJAQDcDQAhhwpAAIIOACGJCgEA3A0AIZcKBACdDgAhmAoBAPANACHUCgIApA4AIdUKAgCkDgAh1gpAAIIOACEKYwAAxw4AIGQAAL8OACDgCAAAzA4AMOEIAACTAQAQ4ggAAMwOADDjCAIA1Q0AIbAJQADWDQAhmwoBANwNACHpCwAAkwEAIOoLAACTAQAgAu0IAQAAAAHcCQEAAAABCVwAALYPACBgAADyDQAg4AgAANkPADDhCAAAiAEAEOIIAADZDwAw7QgBANwNACGwCUAA1g0AIdwJAQDcDQAhjgoBANwNACEKXAAAtg8AIOAIAADaDwAw4QgAAIQBABDiCAAA2g8AMLAJQADWDQAh3AkBANwNACGHCkAA1g0AIZoKQACCDgAhzwsBANwNACHQCwEA3A0AIQKIAgEAAAAB0QsBAAAAAQhcAAC2DwAgiAIBANwNACHgCAAA3A8AMOEIAACAAQAQ4ggAANwPADCwCUAA1g0AIdwJAQDcDQAh0QsBANwNACEF4AgAAN0PADDhCAAAewAQ4ggAAN0PADD2CAEA2A0AIeELBADfDQAhBeAIAADeDwAw4QgAAGgAEOIIAADeDwAw9ggBANwNACHhCwQA4w0AIQjgCAAA3w8AMOEIAABiABDiCAAA3w8AML4KBADfDQAhyQoEAN8NACHKCgQA3w0AIeELBADfDQAh4gsEAN8NACEI4AgAAOAPADDhCAAATwAQ4ggAAOAPADC-CgQA4w0AIckKBADjDQAhygoEAOMNACHhCwQA4w0AIeILBADjDQAhCOAIAADhDwAw4QgAAEkAEOIIAADhDwAw4wgCAM0NACGSCQQA3w0AIeMLBADfDQAh5AsEAN8NACHlC0AAzg0AIQjgCAAA4g8AMOEIAAA2ABDiCAAA4g8AMOMIAgDVDQAhkgkEAOMNACHjCwQA4w0AIeQLBADjDQAh5QtAANYNACEH4AgAAOMPADDhCAAAMAAQ4ggAAOMPADDjCAQA3w0AIbAJQADODQAhtQkBANgNACHmCwAAqw4AIAfgCAAA5A8AMOEIAAAdABDiCAAA5A8AMOMIBADjDQAhsAlAANYNACG1CQEA3A0AIeYLAAD_DgAgCeAIAADlDwAw4QgAABcAEOIIAADlDwAw4wgEAN8NACGDCQEA2A0AIbcKQADODQAh5gsEAN8NACHnC0AAzg0AIegLAACrDgAgCeAIAADmDwAw4QgAAAQAEOIIAADmDwAw4wgEAOMNACGDCQEA3A0AIbcKQADWDQAh5gsEAOMNACHnC0AA1g0AIegLAAD_DgAgAAAAAAAF7gsCAAAAAfULAgAAAAH2CwIAAAAB9wsCAAAAAfgLAgAAAAEB7gtAAAAAAQAAAAHuCwEAAAABAAAAAAAF7gsEAAAAAfULBAAAAAH2CwQAAAAB9wsEAAAAAfgLBAAAAAEAAAAFDwAAuxcAIBAAAL4XACDrCwAAvBcAIOwLAAC9FwAg8QsAAJkJACADDwAAuxcAIOsLAAC8FwAg8QsAAJkJACAAAAAAAe4LAQAAAAEC7gsBAAAABPQLAQAAAAUC7gsBAAAABPQLAQAAAAUB7gsgAAAAAQLuCwEAAAAE9AsBAAAABQLuCwEAAAAE9AsBAAAABQUPAAC2FwAgEAAAuRcAIOsLAAC3FwAg7AsAALgXACDxCwAAmQkAIAHuCwEAAAAEAe4LAQAAAAQB7gsBAAAABAHuCwEAAAAEAw8AALYXACDrCwAAtxcAIPELAACZCQAgEF8AAMkSACBmAADKEgAgZwAAyxIAIGoAAMwSACBrAADNEgAgbAAAzhIAIG4AAM8SACBvAADQEgAgcAAA0RIAIHEAANISACByAADTEgAgcwAA1BIAII8KAAD9DwAgkAoAAP0PACCRCgAA_Q8AIJIKAAD9DwAgAAAAAAAB7gsAAQAAAQLuCwEAAAAE9AsBAAAABQHuCwEAAAAEAAAAAAAAAAAAAAHuC0AAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAe4LIAAAAAEC7gsBAAAABPQLAQAAAAUC7gsBAAAABPQLAQAAAAUC7gsBAAAABPQLAQAAAAUFDwAArhcAIBAAALQXACDrCwAArxcAIOwLAACzFwAg8QsAAJkJACAHDwAArBcAIBAAALEXACDrCwAArRcAIOwLAACwFwAg7wsAAJEBACDwCwAAkQEAIPELAAB-ACAB7gsBAAAABAHuCwEAAAAEAe4LAQAAAAQDDwAArhcAIOsLAACvFwAg8QsAAJkJACADDwAArBcAIOsLAACtFwAg8QsAAH4AIAAAAAAABe4LBAAAAAH1CwQAAAAB9gsEAAAAAfcLBAAAAAH4CwQAAAABAAAABQ8AAKcXACAQAACqFwAg6wsAAKgXACDsCwAAqRcAIPELAACmCgAgAw8AAKcXACDrCwAAqBcAIPELAACmCgAgAAAAAAAF7gsCAAAAAfULAgAAAAH2CwIAAAAB9wsCAAAAAfgLAgAAAAELDwAA3BAAMBAAAOEQADDrCwAA3RAAMOwLAADeEAAw7QsAAN8QACDuCwAA4BAAMO8LAADgEAAw8AsAAOAQADDxCwAA4BAAMPILAADiEAAw8wsAAOMQADAE4wgBAAAAAe0IAQAAAAHcCQEAAAAB3wlAAAAAAQIAAACqCgAgDwAA5xAAIAMAAACqCgAgDwAA5xAAIBAAAOYQACABCAAAphcAMAvOBgAAqQ4AIOAIAACoDgAw4QgAAKgKABDiCAAAqA4AMOMIAQAAAAHtCAEA3A0AIdwJAQDwDQAh3gkBANwNACHfCUAA1g0AIewJAACmDgAg7QkAAKcOACACAAAAqgoAIAgAAOYQACACAAAA5BAAIAgAAOUQACAI4AgAAOMQADDhCAAA5BAAEOIIAADjEAAw4wgBANwNACHtCAEA3A0AIdwJAQDwDQAh3gkBANwNACHfCUAA1g0AIQjgCAAA4xAAMOEIAADkEAAQ4ggAAOMQADDjCAEA3A0AIe0IAQDcDQAh3AkBAPANACHeCQEA3A0AId8JQADWDQAhBOMIAQDxDwAh7QgBAPEPACHcCQEAgRAAId8JQADtDwAhBOMIAQDxDwAh7QgBAPEPACHcCQEAgRAAId8JQADtDwAhBOMIAQAAAAHtCAEAAAAB3AkBAAAAAd8JQAAAAAEEDwAA3BAAMOsLAADdEAAw7QsAAN8QACDxCwAA4BAAMAAEzwYAAOkQACDVCQAA_Q8AIOYJAAD9DwAg5wkAAP0PACAAAAAAAAUPAAChFwAgEAAApBcAIOsLAACiFwAg7AsAAKMXACDxCwAAogEAIAMPAAChFwAg6wsAAKIXACDxCwAAogEAIAAAAAAABQ8AAJsXACAQAACfFwAg6wsAAJwXACDsCwAAnhcAIPELAACZCQAgCw8AAPkQADAQAAD-EAAw6wsAAPoQADDsCwAA-xAAMO0LAAD8EAAg7gsAAP0QADDvCwAA_RAAMPALAAD9EAAw8QsAAP0QADDyCwAA_xAAMPMLAACAEQAwBuMIAQAAAAGwCUAAAAAB7wkCAAAAAfAJAQAAAAHxCQEAAAAB8gmAAAAAAQIAAACmAQAgDwAAhBEAIAMAAACmAQAgDwAAhBEAIBAAAIMRACABCAAAnRcAMA5oAADHDwAg4AgAAMYPADDhCAAApAEAEOIIAADGDwAw4wgBANwNACHtCAEA3A0AIbAJQADWDQAhvwkAAMUPACDuCQEA3A0AIe8JAgDVDQAh8AkBANwNACHxCQEA8A0AIfIJAAD_DgAg3AsAAMQPACACAAAApgEAIAgAAIMRACACAAAAgREAIAgAAIIRACAL4AgAAIARADDhCAAAgREAEOIIAACAEQAw4wgBANwNACHtCAEA3A0AIbAJQADWDQAh7gkBANwNACHvCQIA1Q0AIfAJAQDcDQAh8QkBAPANACHyCQAA_w4AIAvgCAAAgBEAMOEIAACBEQAQ4ggAAIARADDjCAEA3A0AIe0IAQDcDQAhsAlAANYNACHuCQEA3A0AIe8JAgDVDQAh8AkBANwNACHxCQEA8A0AIfIJAAD_DgAgBuMIAQDxDwAhsAlAAO0PACHvCQIA7A8AIfAJAQDxDwAh8QkBAIEQACHyCYAAAAABBuMIAQDxDwAhsAlAAO0PACHvCQIA7A8AIfAJAQDxDwAh8QkBAIEQACHyCYAAAAABBuMIAQAAAAGwCUAAAAAB7wkCAAAAAfAJAQAAAAHxCQEAAAAB8gmAAAAAAQMPAACbFwAg6wsAAJwXACDxCwAAmQkAIAQPAAD5EAAw6wsAAPoQADDtCwAA_BAAIPELAAD9EAAwAAAAAAAB7gsAAQAAAQAAAAAAAAAABQ8AAJMXACAQAACZFwAg6wsAAJQXACDsCwAAmBcAIPELAACZCQAgBQ8AAJEXACAQAACWFwAg6wsAAJIXACDsCwAAlRcAIPELAAB-ACADDwAAkxcAIOsLAACUFwAg8QsAAJkJACADDwAAkRcAIOsLAACSFwAg8QsAAH4AIAAAAAsPAACxEgAwEAAAthIAMOsLAACyEgAw7AsAALMSADDtCwAAtBIAIO4LAAC1EgAw7wsAALUSADDwCwAAtRIAMPELAAC1EgAw8gsAALcSADDzCwAAuBIAMAsPAAChEgAwEAAAphIAMOsLAACiEgAw7AsAAKMSADDtCwAApBIAIO4LAAClEgAw7wsAAKUSADDwCwAApRIAMPELAAClEgAw8gsAAKcSADDzCwAAqBIAMAsPAACTEgAwEAAAmBIAMOsLAACUEgAw7AsAAJUSADDtCwAAlhIAIO4LAACXEgAw7wsAAJcSADDwCwAAlxIAMPELAACXEgAw8gsAAJkSADDzCwAAmhIAMAsPAACHEgAwEAAAjBIAMOsLAACIEgAw7AsAAIkSADDtCwAAihIAIO4LAACLEgAw7wsAAIsSADDwCwAAixIAMPELAACLEgAw8gsAAI0SADDzCwAAjhIAMAsPAAD7EQAwEAAAgBIAMOsLAAD8EQAw7AsAAP0RADDtCwAA_hEAIO4LAAD_EQAw7wsAAP8RADDwCwAA_xEAMPELAAD_EQAw8gsAAIESADDzCwAAghIAMAcPAADoEQAgEAAA6xEAIOsLAADpEQAg7AsAAOoRACDvCwAArQEAIPALAACtAQAg8QsAALUCACAHDwAA4xEAIBAAAOYRACDrCwAA5BEAIOwLAADlEQAg7wsAALQBACDwCwAAtAEAIPELAADTDAAgBw8AAN4RACAQAADhEQAg6wsAAN8RACDsCwAA4BEAIO8LAAC2AQAg8AsAALYBACDxCwAA3wQAIAsPAADSEQAwEAAA1xEAMOsLAADTEQAw7AsAANQRADDtCwAA1REAIO4LAADWEQAw7wsAANYRADDwCwAA1hEAMPELAADWEQAw8gsAANgRADDzCwAA2REAMAsPAADCEQAwEAAAxxEAMOsLAADDEQAw7AsAAMQRADDtCwAAxREAIO4LAADGEQAw7wsAAMYRADDwCwAAxhEAMPELAADGEQAw8gsAAMgRADDzCwAAyREAMAsPAAC0EQAwEAAAuREAMOsLAAC1EQAw7AsAALYRADDtCwAAtxEAIO4LAAC4EQAw7wsAALgRADDwCwAAuBEAMPELAAC4EQAw8gsAALoRADDzCwAAuxEAMAsPAACoEQAwEAAArREAMOsLAACpEQAw7AsAAKoRADDtCwAAqxEAIO4LAACsEQAw7wsAAKwRADDwCwAArBEAMPELAACsEQAw8gsAAK4RADDzCwAArxEAMAKDCQEAAAABhAkBAAAAAQIAAADEAQAgDwAAsxEAIAMAAADEAQAgDwAAsxEAIBAAALIRACABCAAAkBcAMAhgAADyDQAg4AgAALMPADDhCAAAwgEAEOIIAACzDwAw7QgBANwNACGDCQEA3A0AIYQJAQDcDQAh1wsAALIPACACAAAAxAEAIAgAALIRACACAAAAsBEAIAgAALERACAG4AgAAK8RADDhCAAAsBEAEOIIAACvEQAw7QgBANwNACGDCQEA3A0AIYQJAQDcDQAhBuAIAACvEQAw4QgAALARABDiCAAArxEAMO0IAQDcDQAhgwkBANwNACGECQEA3A0AIQKDCQEA8Q8AIYQJAQDxDwAhAoMJAQDxDwAhhAkBAPEPACECgwkBAAAAAYQJAQAAAAEJXAAAwREAILAJQAAAAAHcCQEAAAABnAoBAAAAAZ0KQAAAAAGeCgEAAAABnwpAAAAAAaAKAgAAAAGhCkAAAAABAgAAAMABACAPAADAEQAgAwAAAMABACAPAADAEQAgEAAAvhEAIAEIAACPFwAwD1wAALYPACBgAADyDQAg4AgAALUPADDhCAAAvgEAEOIIAAC1DwAw7QgBANwNACGwCUAA1g0AIdwJAQDcDQAhnAoBANwNACGdCkAA1g0AIZ4KAQDcDQAhnwpAANYNACGgCgIA1Q0AIaEKQACCDgAh2AsAALQPACACAAAAwAEAIAgAAL4RACACAAAAvBEAIAgAAL0RACAM4AgAALsRADDhCAAAvBEAEOIIAAC7EQAw7QgBANwNACGwCUAA1g0AIdwJAQDcDQAhnAoBANwNACGdCkAA1g0AIZ4KAQDcDQAhnwpAANYNACGgCgIA1Q0AIaEKQACCDgAhDOAIAAC7EQAw4QgAALwRABDiCAAAuxEAMO0IAQDcDQAhsAlAANYNACHcCQEA3A0AIZwKAQDcDQAhnQpAANYNACGeCgEA3A0AIZ8KQADWDQAhoAoCANUNACGhCkAAgg4AIQiwCUAA7Q8AIdwJAQDxDwAhnAoBAPEPACGdCkAA7Q8AIZ4KAQDxDwAhnwpAAO0PACGgCgIA7A8AIaEKQACgEAAhCVwAAL8RACCwCUAA7Q8AIdwJAQDxDwAhnAoBAPEPACGdCkAA7Q8AIZ4KAQDxDwAhnwpAAO0PACGgCgIA7A8AIaEKQACgEAAhBQ8AAIoXACAQAACNFwAg6wsAAIsXACDsCwAAjBcAIPELAAB-ACAJXAAAwREAILAJQAAAAAHcCQEAAAABnAoBAAAAAZ0KQAAAAAGeCgEAAAABnwpAAAAAAaAKAgAAAAGhCkAAAAABAw8AAIoXACDrCwAAixcAIPELAAB-ACAOXAAA0BEAIGIAANERACCwCUAAAAAB3AkBAAAAAeAJAQAAAAGHCkAAAAABkwoCAAAAAZQKAQAAAAGVCgEAAAABlgoBAAAAAZcKBAAAAAGYCgEAAAABmQpAAAAAAZoKQAAAAAECAAAAlwEAIA8AAM8RACADAAAAlwEAIA8AAM8RACAQAADMEQAgAQgAAIkXADATXAAAtg8AIGAAAPINACBiAADQDwAg4AgAAM8PADDhCAAAlQEAEOIIAADPDwAw7QgBANwNACGwCUAA1g0AIdwJAQDcDQAh4AkBAAAAAYcKQADWDQAhkwoCANUNACGUCgEA8A0AIZUKAQDwDQAhlgoBANwNACGXCgQAnQ4AIZgKAQDwDQAhmQpAAIIOACGaCkAAgg4AIQIAAACXAQAgCAAAzBEAIAIAAADKEQAgCAAAyxEAIBDgCAAAyREAMOEIAADKEQAQ4ggAAMkRADDtCAEA3A0AIbAJQADWDQAh3AkBANwNACHgCQEA3A0AIYcKQADWDQAhkwoCANUNACGUCgEA8A0AIZUKAQDwDQAhlgoBANwNACGXCgQAnQ4AIZgKAQDwDQAhmQpAAIIOACGaCkAAgg4AIRDgCAAAyREAMOEIAADKEQAQ4ggAAMkRADDtCAEA3A0AIbAJQADWDQAh3AkBANwNACHgCQEA3A0AIYcKQADWDQAhkwoCANUNACGUCgEA8A0AIZUKAQDwDQAhlgoBANwNACGXCgQAnQ4AIZgKAQDwDQAhmQpAAIIOACGaCkAAgg4AIQywCUAA7Q8AIdwJAQDxDwAh4AkBAPEPACGHCkAA7Q8AIZMKAgDsDwAhlAoBAIEQACGVCgEAgRAAIZYKAQDxDwAhlwoEAM8QACGYCgEAgRAAIZkKQACgEAAhmgpAAKAQACEOXAAAzREAIGIAAM4RACCwCUAA7Q8AIdwJAQDxDwAh4AkBAPEPACGHCkAA7Q8AIZMKAgDsDwAhlAoBAIEQACGVCgEAgRAAIZYKAQDxDwAhlwoEAM8QACGYCgEAgRAAIZkKQACgEAAhmgpAAKAQACEFDwAAgRcAIBAAAIcXACDrCwAAghcAIOwLAACGFwAg8QsAAH4AIAUPAAD_FgAgEAAAhBcAIOsLAACAFwAg7AsAAIMXACDxCwAA6wgAIA5cAADQEQAgYgAA0REAILAJQAAAAAHcCQEAAAAB4AkBAAAAAYcKQAAAAAGTCgIAAAABlAoBAAAAAZUKAQAAAAGWCgEAAAABlwoEAAAAAZgKAQAAAAGZCkAAAAABmgpAAAAAAQMPAACBFwAg6wsAAIIXACDxCwAAfgAgAw8AAP8WACDrCwAAgBcAIPELAADrCAAgF2EAAMkQACCIAgEAAAAB4wgBAAAAAY4JQAAAAAGwCUAAAAABsQkBAAAAAcgJAAEAAAHJCQIAAAABygkBAAAAAcsJAQAAAAHMCQIAAAABzQkgAAAAAc4JIAAAAAHPCSAAAAAB0AkgAAAAAdEJAADFEAAg0gkAAMYQACDTCQAAxxAAINQJAQAAAAHVCUAAAAAB1glAAAAAAdcJQAAAAAHYCQEAAAABAgAAALoBACAPAADdEQAgAwAAALoBACAPAADdEQAgEAAA3BEAIAEIAAD-FgAwHWAAAPINACBhAAC6DwAgiAIBANwNACHgCAAAuA8AMOEIAAC4AQAQ4ggAALgPADDjCAEAuQ8AIe0IAQDcDQAhjglAANYNACGwCUAA1g0AIbEJAQDwDQAhvwkAALcPACDICQAB-A0AIckJAgDVDQAhygkBANwNACHLCQEA8A0AIcwJAgDVDQAhzQkgAPENACHOCSAA8Q0AIc8JIADxDQAh0AkgAJwPACHRCQAA6A0AINIJAADoDQAg0wkAAOgNACDUCQEA8A0AIdUJQACCDgAh1glAAIIOACHXCUAAgg4AIdgJAQDwDQAhAgAAALoBACAIAADcEQAgAgAAANoRACAIAADbEQAgGogCAQDcDQAh4AgAANkRADDhCAAA2hEAEOIIAADZEQAw4wgBALkPACHtCAEA3A0AIY4JQADWDQAhsAlAANYNACGxCQEA8A0AIcgJAAH4DQAhyQkCANUNACHKCQEA3A0AIcsJAQDwDQAhzAkCANUNACHNCSAA8Q0AIc4JIADxDQAhzwkgAPENACHQCSAAnA8AIdEJAADoDQAg0gkAAOgNACDTCQAA6A0AINQJAQDwDQAh1QlAAIIOACHWCUAAgg4AIdcJQACCDgAh2AkBAPANACEaiAIBANwNACHgCAAA2REAMOEIAADaEQAQ4ggAANkRADDjCAEAuQ8AIe0IAQDcDQAhjglAANYNACGwCUAA1g0AIbEJAQDwDQAhyAkAAfgNACHJCQIA1Q0AIcoJAQDcDQAhywkBAPANACHMCQIA1Q0AIc0JIADxDQAhzgkgAPENACHPCSAA8Q0AIdAJIACcDwAh0QkAAOgNACDSCQAA6A0AINMJAADoDQAg1AkBAPANACHVCUAAgg4AIdYJQACCDgAh1wlAAIIOACHYCQEA8A0AIRaIAgEA8Q8AIeMIAQDxDwAhjglAAO0PACGwCUAA7Q8AIbEJAQCBEAAhyAkAAZMQACHJCQIA7A8AIcoJAQDxDwAhywkBAIEQACHMCQIA7A8AIc0JIACEEAAhzgkgAIQQACHPCSAAhBAAIdAJIAC_EAAh0QkAAMAQACDSCQAAwRAAINMJAADCEAAg1AkBAIEQACHVCUAAoBAAIdYJQACgEAAh1wlAAKAQACHYCQEAgRAAIRdhAADEEAAgiAIBAPEPACHjCAEA8Q8AIY4JQADtDwAhsAlAAO0PACGxCQEAgRAAIcgJAAGTEAAhyQkCAOwPACHKCQEA8Q8AIcsJAQCBEAAhzAkCAOwPACHNCSAAhBAAIc4JIACEEAAhzwkgAIQQACHQCSAAvxAAIdEJAADAEAAg0gkAAMEQACDTCQAAwhAAINQJAQCBEAAh1QlAAKAQACHWCUAAoBAAIdcJQACgEAAh2AkBAIEQACEXYQAAyRAAIIgCAQAAAAHjCAEAAAABjglAAAAAAbAJQAAAAAGxCQEAAAAByAkAAQAAAckJAgAAAAHKCQEAAAABywkBAAAAAcwJAgAAAAHNCSAAAAABzgkgAAAAAc8JIAAAAAHQCSAAAAAB0QkAAMUQACDSCQAAxhAAINMJAADHEAAg1AkBAAAAAdUJQAAAAAHWCUAAAAAB1wlAAAAAAdgJAQAAAAEDjglAAAAAAY0LIAAAAAGOCwIAAAABAgAAAN8EACAPAADeEQAgAwAAALYBACAPAADeEQAgEAAA4hEAIAUAAAC2AQAgCAAA4hEAII4JQADtDwAhjQsgAIQQACGOCwIA7A8AIQOOCUAA7Q8AIY0LIACEEAAhjgsCAOwPACEKhQkBAAAAAYYJAQAAAAGHCQAAiBAAIIgJAACJEAAgiQkgAAAAAYoJIAAAAAGLCQAAihAAIIwJAACLEAAgjQkBAAAAAY4JQAAAAAECAAAA0wwAIA8AAOMRACADAAAAtAEAIA8AAOMRACAQAADnEQAgDAAAALQBACAIAADnEQAghQkBAIEQACGGCQEAgRAAIYcJAACCEAAgiAkAAIMQACCJCSAAhBAAIYoJIACEEAAhiwkAAIUQACCMCQAAhhAAII0JAQCBEAAhjglAAO0PACEKhQkBAIEQACGGCQEAgRAAIYcJAACCEAAgiAkAAIMQACCJCSAAhBAAIYoJIACEEAAhiwkAAIUQACCMCQAAhhAAII0JAQCBEAAhjglAAO0PACERbQAA-hEAII4JQAAAAAGrCQIAAAABsAlAAAAAAdQJAQAAAAG1C0AAAAABvAsBAAAAAcILIAAAAAHDCwIAAAABxAsCAAAAAcULAQAAAAHGCwEAAAABxwsCAAAAAcgLAQAAAAHJCwEAAAABygtAAAAAAcsLQAAAAAECAAAAtQIAIA8AAOgRACADAAAArQEAIA8AAOgRACAQAADsEQAgEwAAAK0BACAIAADsEQAgbQAA7REAII4JQADtDwAhqwkCAOwPACGwCUAA7Q8AIdQJAQCBEAAhtQtAAKAQACG8CwEA8Q8AIcILIACEEAAhwwsCAOwPACHECwIA2hAAIcULAQDxDwAhxgsBAPEPACHHCwIA7A8AIcgLAQCBEAAhyQsBAIEQACHKC0AAoBAAIcsLQACgEAAhEW0AAO0RACCOCUAA7Q8AIasJAgDsDwAhsAlAAO0PACHUCQEAgRAAIbULQACgEAAhvAsBAPEPACHCCyAAhBAAIcMLAgDsDwAhxAsCANoQACHFCwEA8Q8AIcYLAQDxDwAhxwsCAOwPACHICwEAgRAAIckLAQCBEAAhygtAAKAQACHLC0AAoBAAIQsPAADuEQAwEAAA8xEAMOsLAADvEQAw7AsAAPARADDtCwAA8REAIO4LAADyEQAw7wsAAPIRADDwCwAA8hEAMPELAADyEQAw8gsAAPQRADDzCwAA9REAMAjjCAQAAAABgwkBAAAAAbAJQAAAAAGzCQEAAAAB3AkBAAAAAZ8KQAAAAAGgCgIAAAABoQpAAAAAAQIAAACxAQAgDwAA-REAIAMAAACxAQAgDwAA-REAIBAAAPgRACABCAAA_RYAMA5sAAC-DwAg4AgAAL0PADDhCAAArwEAEOIIAAC9DwAw4wgEAOMNACHtCAEA3A0AIYMJAQDcDQAhsAlAANYNACGzCQEA8A0AIb8JAAC8DwAg3AkBANwNACGfCkAA1g0AIaAKAgDVDQAhoQpAAIIOACECAAAAsQEAIAgAAPgRACACAAAA9hEAIAgAAPcRACAM4AgAAPURADDhCAAA9hEAEOIIAAD1EQAw4wgEAOMNACHtCAEA3A0AIYMJAQDcDQAhsAlAANYNACGzCQEA8A0AIdwJAQDcDQAhnwpAANYNACGgCgIA1Q0AIaEKQACCDgAhDOAIAAD1EQAw4QgAAPYRABDiCAAA9REAMOMIBADjDQAh7QgBANwNACGDCQEA3A0AIbAJQADWDQAhswkBAPANACHcCQEA3A0AIZ8KQADWDQAhoAoCANUNACGhCkAAgg4AIQjjCAQA9w8AIYMJAQDxDwAhsAlAAO0PACGzCQEAgRAAIdwJAQDxDwAhnwpAAO0PACGgCgIA7A8AIaEKQACgEAAhCOMIBAD3DwAhgwkBAPEPACGwCUAA7Q8AIbMJAQCBEAAh3AkBAPEPACGfCkAA7Q8AIaAKAgDsDwAhoQpAAKAQACEI4wgEAAAAAYMJAQAAAAGwCUAAAAABswkBAAAAAdwJAQAAAAGfCkAAAAABoAoCAAAAAaEKQAAAAAEEDwAA7hEAMOsLAADvEQAw7QsAAPERACDxCwAA8hEAMBXjCAEAAAABgwkBAAAAAY4JQAAAAAGsCQIAAAABrwkBAAAAAbAJQAAAAAG0CQEAAAABuAkCAAAAAboJAgAAAAHUCQEAAAAB2QoBAAAAAbgLAgAAAAG5CwEAAAABugsBAAAAAbsLAQAAAAG8CwEAAAABvQsBAAAAAb4LAQAAAAG_CwIAAAABwAsCAAAAAcELQAAAAAECAAAAqwEAIA8AAIYSACADAAAAqwEAIA8AAIYSACAQAACFEgAgAQgAAPwWADAeYAAA8g0AIOAIAADDDwAw4QgAAKkBABDiCAAAww8AMOMIAQDcDQAh7QgBANwNACGDCQEA3A0AIY4JQADWDQAhrAkCANUNACGvCQEA8A0AIbAJQADWDQAhtAkBANwNACG4CQIA1Q0AIboJAgDVDQAhvwkAAMIPACDUCQEA8A0AIdkKAQDwDQAhuAsCANUNACG5CwEA8A0AIboLAQDwDQAhuwsBAPANACG8CwEA8A0AIb0LAQDwDQAhvgsBAPANACG_CwIA1Q0AIcALAgDVDQAhwQtAAIIOACHZCwAAvw8AINoLAADADwAg2wsAAMEPACACAAAAqwEAIAgAAIUSACACAAAAgxIAIAgAAIQSACAZ4AgAAIISADDhCAAAgxIAEOIIAACCEgAw4wgBANwNACHtCAEA3A0AIYMJAQDcDQAhjglAANYNACGsCQIA1Q0AIa8JAQDwDQAhsAlAANYNACG0CQEA3A0AIbgJAgDVDQAhugkCANUNACHUCQEA8A0AIdkKAQDwDQAhuAsCANUNACG5CwEA8A0AIboLAQDwDQAhuwsBAPANACG8CwEA8A0AIb0LAQDwDQAhvgsBAPANACG_CwIA1Q0AIcALAgDVDQAhwQtAAIIOACEZ4AgAAIISADDhCAAAgxIAEOIIAACCEgAw4wgBANwNACHtCAEA3A0AIYMJAQDcDQAhjglAANYNACGsCQIA1Q0AIa8JAQDwDQAhsAlAANYNACG0CQEA3A0AIbgJAgDVDQAhugkCANUNACHUCQEA8A0AIdkKAQDwDQAhuAsCANUNACG5CwEA8A0AIboLAQDwDQAhuwsBAPANACG8CwEA8A0AIb0LAQDwDQAhvgsBAPANACG_CwIA1Q0AIcALAgDVDQAhwQtAAIIOACEV4wgBAPEPACGDCQEA8Q8AIY4JQADtDwAhrAkCAOwPACGvCQEAgRAAIbAJQADtDwAhtAkBAPEPACG4CQIA7A8AIboJAgDsDwAh1AkBAIEQACHZCgEAgRAAIbgLAgDsDwAhuQsBAIEQACG6CwEAgRAAIbsLAQCBEAAhvAsBAIEQACG9CwEAgRAAIb4LAQCBEAAhvwsCAOwPACHACwIA7A8AIcELQACgEAAhFeMIAQDxDwAhgwkBAPEPACGOCUAA7Q8AIawJAgDsDwAhrwkBAIEQACGwCUAA7Q8AIbQJAQDxDwAhuAkCAOwPACG6CQIA7A8AIdQJAQCBEAAh2QoBAIEQACG4CwIA7A8AIbkLAQCBEAAhugsBAIEQACG7CwEAgRAAIbwLAQCBEAAhvQsBAIEQACG-CwEAgRAAIb8LAgDsDwAhwAsCAOwPACHBC0AAoBAAIRXjCAEAAAABgwkBAAAAAY4JQAAAAAGsCQIAAAABrwkBAAAAAbAJQAAAAAG0CQEAAAABuAkCAAAAAboJAgAAAAHUCQEAAAAB2QoBAAAAAbgLAgAAAAG5CwEAAAABugsBAAAAAbsLAQAAAAG8CwEAAAABvQsBAAAAAb4LAQAAAAG_CwIAAAABwAsCAAAAAcELQAAAAAELaQAAhhEAIOMIAQAAAAGOCUAAAAABsAlAAAAAAbEJAQAAAAG0CQEAAAAB-QkBAAAAAfoJAQAAAAH7CQEAAAAB_AkCAAAAAf0JQAAAAAECAAAAogEAIA8AAJISACADAAAAogEAIA8AAJISACAQAACREgAgAQgAAPsWADASYAAA8g0AIGkAAMsPACDgCAAAyg8AMOEIAACgAQAQ4ggAAMoPADDjCAEA3A0AIe0IAQDcDQAhjglAANYNACGwCUAA1g0AIbEJAQDcDQAhtAkBANwNACG_CQAAyQ8AIPkJAQDcDQAh-gkBAPANACH7CQEA8A0AIfwJAgDVDQAh_QlAAIIOACHdCwAAyA8AIAIAAACiAQAgCAAAkRIAIAIAAACPEgAgCAAAkBIAIA7gCAAAjhIAMOEIAACPEgAQ4ggAAI4SADDjCAEA3A0AIe0IAQDcDQAhjglAANYNACGwCUAA1g0AIbEJAQDcDQAhtAkBANwNACH5CQEA3A0AIfoJAQDwDQAh-wkBAPANACH8CQIA1Q0AIf0JQACCDgAhDuAIAACOEgAw4QgAAI8SABDiCAAAjhIAMOMIAQDcDQAh7QgBANwNACGOCUAA1g0AIbAJQADWDQAhsQkBANwNACG0CQEA3A0AIfkJAQDcDQAh-gkBAPANACH7CQEA8A0AIfwJAgDVDQAh_QlAAIIOACEK4wgBAPEPACGOCUAA7Q8AIbAJQADtDwAhsQkBAPEPACG0CQEA8Q8AIfkJAQDxDwAh-gkBAIEQACH7CQEAgRAAIfwJAgDsDwAh_QlAAKAQACELaQAA-BAAIOMIAQDxDwAhjglAAO0PACGwCUAA7Q8AIbEJAQDxDwAhtAkBAPEPACH5CQEA8Q8AIfoJAQCBEAAh-wkBAIEQACH8CQIA7A8AIf0JQACgEAAhC2kAAIYRACDjCAEAAAABjglAAAAAAbAJQAAAAAGxCQEAAAABtAkBAAAAAfkJAQAAAAH6CQEAAAAB-wkBAAAAAfwJAgAAAAH9CUAAAAABB4sCAACgEgAg4wgBAAAAAY4JQAAAAAGwCUAAAAABsQkBAAAAAfkJAQAAAAH6CQEAAAABAgAAAJ4BACAPAACfEgAgAwAAAJ4BACAPAACfEgAgEAAAnhIAIAEIAAD6FgAwDmAAAPINACCLAgAA6A0AIOAIAADODwAw4QgAAJwBABDiCAAAzg8AMOMIAQDcDQAh7QgBANwNACGOCUAA1g0AIbAJQADWDQAhsQkBANwNACG_CQAAzQ8AIPkJAQDcDQAh-gkBAPANACHdCwAAzA8AIAIAAACeAQAgCAAAnhIAIAIAAACbEgAgCAAAnBIAIAuLAgAA6A0AIOAIAACaEgAw4QgAAJsSABDiCAAAmhIAMOMIAQDcDQAh7QgBANwNACGOCUAA1g0AIbAJQADWDQAhsQkBANwNACH5CQEA3A0AIfoJAQDwDQAhC4sCAADoDQAg4AgAAJoSADDhCAAAmxIAEOIIAACaEgAw4wgBANwNACHtCAEA3A0AIY4JQADWDQAhsAlAANYNACGxCQEA3A0AIfkJAQDcDQAh-gkBAPANACEHiwIAAJ0SACDjCAEA8Q8AIY4JQADtDwAhsAlAAO0PACGxCQEA8Q8AIfkJAQDxDwAh-gkBAIEQACEC7gsBAAAABPQLAQAAAAUHiwIAAJ0SACDjCAEA8Q8AIY4JQADtDwAhsAlAAO0PACGxCQEA8Q8AIfkJAQDxDwAh-gkBAIEQACEHiwIAAKASACDjCAEAAAABjglAAAAAAbAJQAAAAAGxCQEAAAAB-QkBAAAAAfoJAQAAAAEB7gsBAAAABBJhAACvEgAgZQAAsBIAIOMIAQAAAAGDCQEAAAABjglAAAAAAbAJQAAAAAGxCQEAAAAB1AkBAAAAAdUJQAAAAAHWCUAAAAAB4QkBAAAAAYcKQAAAAAGJCgEAAAABlwoEAAAAAZgKAQAAAAHUCgIAAAAB1QoCAAAAAdYKQAAAAAECAAAAjwEAIA8AAK4SACADAAAAjwEAIA8AAK4SACAQAACrEgAgAQgAAPkWADAZYAAA8g0AIGEAALoPACBlAADXDwAg4AgAANYPADDhCAAAjQEAEOIIAADWDwAw4wgBANwNACHtCAEA3A0AIYMJAQDcDQAhjglAANYNACGwCUAA1g0AIbEJAQDcDQAhvwkAANUPACDUCQEA8A0AIdUJQACCDgAh1glAAIIOACHhCQEA3A0AIYcKQACCDgAhiQoBANwNACGXCgQAnQ4AIZgKAQDwDQAh1AoCAKQOACHVCgIApA4AIdYKQACCDgAh3gsAANQPACACAAAAjwEAIAgAAKsSACACAAAAqRIAIAgAAKoSACAU4AgAAKgSADDhCAAAqRIAEOIIAACoEgAw4wgBANwNACHtCAEA3A0AIYMJAQDcDQAhjglAANYNACGwCUAA1g0AIbEJAQDcDQAh1AkBAPANACHVCUAAgg4AIdYJQACCDgAh4QkBANwNACGHCkAAgg4AIYkKAQDcDQAhlwoEAJ0OACGYCgEA8A0AIdQKAgCkDgAh1QoCAKQOACHWCkAAgg4AIRTgCAAAqBIAMOEIAACpEgAQ4ggAAKgSADDjCAEA3A0AIe0IAQDcDQAhgwkBANwNACGOCUAA1g0AIbAJQADWDQAhsQkBANwNACHUCQEA8A0AIdUJQACCDgAh1glAAIIOACHhCQEA3A0AIYcKQACCDgAhiQoBANwNACGXCgQAnQ4AIZgKAQDwDQAh1AoCAKQOACHVCgIApA4AIdYKQACCDgAhEOMIAQDxDwAhgwkBAPEPACGOCUAA7Q8AIbAJQADtDwAhsQkBAPEPACHUCQEAgRAAIdUJQACgEAAh1glAAKAQACHhCQEA8Q8AIYcKQACgEAAhiQoBAPEPACGXCgQAzxAAIZgKAQCBEAAh1AoCANoQACHVCgIA2hAAIdYKQACgEAAhEmEAAKwSACBlAACtEgAg4wgBAPEPACGDCQEA8Q8AIY4JQADtDwAhsAlAAO0PACGxCQEA8Q8AIdQJAQCBEAAh1QlAAKAQACHWCUAAoBAAIeEJAQDxDwAhhwpAAKAQACGJCgEA8Q8AIZcKBADPEAAhmAoBAIEQACHUCgIA2hAAIdUKAgDaEAAh1gpAAKAQACEHDwAA8RYAIBAAAPcWACDrCwAA8hYAIOwLAAD2FgAg7wsAAJEBACDwCwAAkQEAIPELAAB-ACAHDwAA7xYAIBAAAPQWACDrCwAA8BYAIOwLAADzFgAg7wsAAJMBACDwCwAAkwEAIPELAADrCAAgEmEAAK8SACBlAACwEgAg4wgBAAAAAYMJAQAAAAGOCUAAAAABsAlAAAAAAbEJAQAAAAHUCQEAAAAB1QlAAAAAAdYJQAAAAAHhCQEAAAABhwpAAAAAAYkKAQAAAAGXCgQAAAABmAoBAAAAAdQKAgAAAAHVCgIAAAAB1gpAAAAAAQMPAADxFgAg6wsAAPIWACDxCwAAfgAgAw8AAO8WACDrCwAA8BYAIPELAADrCAAgBFwAAJgRACCwCUAAAAAB3AkBAAAAAY4KAQAAAAECAAAAigEAIA8AALwSACADAAAAigEAIA8AALwSACAQAAC7EgAgAQgAAO4WADAKXAAAtg8AIGAAAPINACDgCAAA2Q8AMOEIAACIAQAQ4ggAANkPADDtCAEA3A0AIbAJQADWDQAh3AkBANwNACGOCgEA3A0AId8LAADYDwAgAgAAAIoBACAIAAC7EgAgAgAAALkSACAIAAC6EgAgB-AIAAC4EgAw4QgAALkSABDiCAAAuBIAMO0IAQDcDQAhsAlAANYNACHcCQEA3A0AIY4KAQDcDQAhB-AIAAC4EgAw4QgAALkSABDiCAAAuBIAMO0IAQDcDQAhsAlAANYNACHcCQEA3A0AIY4KAQDcDQAhA7AJQADtDwAh3AkBAPEPACGOCgEA8Q8AIQRcAACWEQAgsAlAAO0PACHcCQEA8Q8AIY4KAQDxDwAhBFwAAJgRACCwCUAAAAAB3AkBAAAAAY4KAQAAAAEEDwAAsRIAMOsLAACyEgAw7QsAALQSACDxCwAAtRIAMAQPAAChEgAw6wsAAKISADDtCwAApBIAIPELAAClEgAwBA8AAJMSADDrCwAAlBIAMO0LAACWEgAg8QsAAJcSADAEDwAAhxIAMOsLAACIEgAw7QsAAIoSACDxCwAAixIAMAQPAAD7EQAw6wsAAPwRADDtCwAA_hEAIPELAAD_EQAwAw8AAOgRACDrCwAA6REAIPELAAC1AgAgAw8AAOMRACDrCwAA5BEAIPELAADTDAAgAw8AAN4RACDrCwAA3xEAIPELAADfBAAgBA8AANIRADDrCwAA0xEAMO0LAADVEQAg8QsAANYRADAEDwAAwhEAMOsLAADDEQAw7QsAAMURACDxCwAAxhEAMAQPAAC0EQAw6wsAALURADDtCwAAtxEAIPELAAC4EQAwBA8AAKgRADDrCwAAqREAMO0LAACrEQAg8QsAAKwRADAAAAAAAAlgAACNEAAgbQAAjhUAINQJAAD9DwAgtQsAAP0PACDECwAA_Q8AIMgLAAD9DwAgyQsAAP0PACDKCwAA_Q8AIMsLAAD9DwAgBGAAAI0QACCFCQAA_Q8AIIYJAAD9DwAgjQkAAP0PACABYAAAjRAAIAAAAAAAAAAAAAUPAADpFgAgEAAA7BYAIOsLAADqFgAg7AsAAOsWACDxCwAAmQkAIAMPAADpFgAg6wsAAOoWACDxCwAAmQkAIAAAAAAACw8AAO4SADAQAADyEgAw6wsAAO8SADDsCwAA8BIAMO0LAADxEgAg7gsAAMYRADDvCwAAxhEAMPALAADGEQAw8QsAAMYRADDyCwAA8xIAMPMLAADJEQAwCw8AAOMSADAQAADnEgAw6wsAAOQSADDsCwAA5RIAMO0LAADmEgAg7gsAAKUSADDvCwAApRIAMPALAAClEgAw8QsAAKUSADDyCwAA6BIAMPMLAACoEgAwEmAAAO0SACBhAACvEgAg4wgBAAAAAe0IAQAAAAGDCQEAAAABjglAAAAAAbAJQAAAAAGxCQEAAAAB1AkBAAAAAdUJQAAAAAHWCUAAAAAB4QkBAAAAAYcKQAAAAAGJCgEAAAABlwoEAAAAAZgKAQAAAAHUCgIAAAAB1gpAAAAAAQIAAACPAQAgDwAA7BIAIAMAAACPAQAgDwAA7BIAIBAAAOoSACABCAAA6BYAMAIAAACPAQAgCAAA6hIAIAIAAACpEgAgCAAA6RIAIBDjCAEA8Q8AIe0IAQDxDwAhgwkBAPEPACGOCUAA7Q8AIbAJQADtDwAhsQkBAPEPACHUCQEAgRAAIdUJQACgEAAh1glAAKAQACHhCQEA8Q8AIYcKQACgEAAhiQoBAPEPACGXCgQAzxAAIZgKAQCBEAAh1AoCANoQACHWCkAAoBAAIRJgAADrEgAgYQAArBIAIOMIAQDxDwAh7QgBAPEPACGDCQEA8Q8AIY4JQADtDwAhsAlAAO0PACGxCQEA8Q8AIdQJAQCBEAAh1QlAAKAQACHWCUAAoBAAIeEJAQDxDwAhhwpAAKAQACGJCgEA8Q8AIZcKBADPEAAhmAoBAIEQACHUCgIA2hAAIdYKQACgEAAhBQ8AAOMWACAQAADmFgAg6wsAAOQWACDsCwAA5RYAIPELAACZCQAgEmAAAO0SACBhAACvEgAg4wgBAAAAAe0IAQAAAAGDCQEAAAABjglAAAAAAbAJQAAAAAGxCQEAAAAB1AkBAAAAAdUJQAAAAAHWCUAAAAAB4QkBAAAAAYcKQAAAAAGJCgEAAAABlwoEAAAAAZgKAQAAAAHUCgIAAAAB1gpAAAAAAQMPAADjFgAg6wsAAOQWACDxCwAAmQkAIA5cAADQEQAgYAAA2xIAIO0IAQAAAAGwCUAAAAAB3AkBAAAAAeAJAQAAAAGHCkAAAAABlAoBAAAAAZUKAQAAAAGWCgEAAAABlwoEAAAAAZgKAQAAAAGZCkAAAAABmgpAAAAAAQIAAACXAQAgDwAA9hIAIAMAAACXAQAgDwAA9hIAIBAAAPUSACABCAAA4hYAMAIAAACXAQAgCAAA9RIAIAIAAADKEQAgCAAA9BIAIAztCAEA8Q8AIbAJQADtDwAh3AkBAPEPACHgCQEA8Q8AIYcKQADtDwAhlAoBAIEQACGVCgEAgRAAIZYKAQDxDwAhlwoEAM8QACGYCgEAgRAAIZkKQACgEAAhmgpAAKAQACEOXAAAzREAIGAAANoSACDtCAEA8Q8AIbAJQADtDwAh3AkBAPEPACHgCQEA8Q8AIYcKQADtDwAhlAoBAIEQACGVCgEAgRAAIZYKAQDxDwAhlwoEAM8QACGYCgEAgRAAIZkKQACgEAAhmgpAAKAQACEOXAAA0BEAIGAAANsSACDtCAEAAAABsAlAAAAAAdwJAQAAAAHgCQEAAAABhwpAAAAAAZQKAQAAAAGVCgEAAAABlgoBAAAAAZcKBAAAAAGYCgEAAAABmQpAAAAAAZoKQAAAAAEEDwAA7hIAMOsLAADvEgAw7QsAAPESACDxCwAAxhEAMAQPAADjEgAw6wsAAOQSADDtCwAA5hIAIPELAAClEgAwAAAAAAAFDwAA3RYAIBAAAOAWACDrCwAA3hYAIOwLAADfFgAg8QsAAJkJACADDwAA3RYAIOsLAADeFgAg8QsAAJkJACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAUPAADYFgAgEAAA2xYAIOsLAADZFgAg7AsAANoWACDxCwAA8gYAIAMPAADYFgAg6wsAANkWACDxCwAA8gYAIAAAAAAAAAAACw8AAK4TADAQAACzEwAw6wsAAK8TADDsCwAAsBMAMO0LAACxEwAg7gsAALITADDvCwAAshMAMPALAACyEwAw8QsAALITADDyCwAAtBMAMPMLAAC1EwAwAuIJBAAAAAG-CgQAAAABAgAAAPYGACAPAAC5EwAgAwAAAPYGACAPAAC5EwAgEAAAuBMAIAEIAADXFgAwCawEAADqDgAg4AgAAOkOADDhCAAA9AYAEOIIAADpDgAw7QgBANwNACGSCQQA4w0AIeIJBADjDQAhvgoEAOMNACHCCgAA6A4AIAIAAAD2BgAgCAAAuBMAIAIAAAC2EwAgCAAAtxMAIAfgCAAAtRMAMOEIAAC2EwAQ4ggAALUTADDtCAEA3A0AIZIJBADjDQAh4gkEAOMNACG-CgQA4w0AIQfgCAAAtRMAMOEIAAC2EwAQ4ggAALUTADDtCAEA3A0AIZIJBADjDQAh4gkEAOMNACG-CgQA4w0AIQLiCQQA9w8AIb4KBAD3DwAhAuIJBAD3DwAhvgoEAPcPACEC4gkEAAAAAb4KBAAAAAEEDwAArhMAMOsLAACvEwAw7QsAALETACDxCwAAshMAMAADrQQAALsTACDACgAA_Q8AIMEKAAD9DwAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAC7gsBAAAABPQLAQAAAAUB7gsBAAAABAAAAAAAAu4LAgAAAAT0CwIAAAAFAu4LAgAAAAT0CwIAAAAFAe4LAgAAAAQB7gsCAAAABAAAAAAAAu4LAgAAAAT0CwIAAAAFAu4LAgAAAAT0CwIAAAAFAe4LAgAAAAQB7gsCAAAABAAAAAAAAAAAAAAFDwAA0hYAIBAAANUWACDrCwAA0xYAIOwLAADUFgAg8QsAAJkJACADDwAA0hYAIOsLAADTFgAg8QsAAJkJACAAAAAFDwAAzRYAIBAAANAWACDrCwAAzhYAIOwLAADPFgAg8QsAAJkJACADDwAAzRYAIOsLAADOFgAg8QsAAJkJACAAAAAAAAAAAAAABQ8AAMgWACAQAADLFgAg6wsAAMkWACDsCwAAyhYAIPELAACzAwAgAw8AAMgWACDrCwAAyRYAIPELAACzAwAgAAAAAAAC7gsBAAAABPQLAQAAAAUFDwAAvxYAIBAAAMYWACDrCwAAwBYAIOwLAADFFgAg8QsAAK8DACAFDwAAvRYAIBAAAMMWACDrCwAAvhYAIOwLAADCFgAg8QsAANUDACALDwAAmhQAMBAAAJ8UADDrCwAAmxQAMOwLAACcFAAw7QsAAJ0UACDuCwAAnhQAMO8LAACeFAAw8AsAAJ4UADDxCwAAnhQAMPILAACgFAAw8wsAAKEUADAI4wgBAAAAAZELBAAAAAGSCwQAAAABkwsEAAAAAZQLBAAAAAGVCwQAAAABlgsEAAAAAZcLQAAAAAECAAAAuQMAIA8AAKUUACADAAAAuQMAIA8AAKUUACAQAACkFAAgAQgAAMEWADANiQIAAJoPACDgCAAAmQ8AMOEIAAC3AwAQ4ggAAJkPADDjCAEAAAAB2woBANwNACGRCwQA4w0AIZILBADjDQAhkwsEAJ0OACGUCwQAnQ4AIZULBADjDQAhlgsEAOMNACGXC0AA1g0AIQIAAAC5AwAgCAAApBQAIAIAAACiFAAgCAAAoxQAIAzgCAAAoRQAMOEIAACiFAAQ4ggAAKEUADDjCAEA3A0AIdsKAQDcDQAhkQsEAOMNACGSCwQA4w0AIZMLBACdDgAhlAsEAJ0OACGVCwQA4w0AIZYLBADjDQAhlwtAANYNACEM4AgAAKEUADDhCAAAohQAEOIIAAChFAAw4wgBANwNACHbCgEA3A0AIZELBADjDQAhkgsEAOMNACGTCwQAnQ4AIZQLBACdDgAhlQsEAOMNACGWCwQA4w0AIZcLQADWDQAhCOMIAQDxDwAhkQsEAPcPACGSCwQA9w8AIZMLBADPEAAhlAsEAM8QACGVCwQA9w8AIZYLBAD3DwAhlwtAAO0PACEI4wgBAPEPACGRCwQA9w8AIZILBAD3DwAhkwsEAM8QACGUCwQAzxAAIZULBAD3DwAhlgsEAPcPACGXC0AA7Q8AIQjjCAEAAAABkQsEAAAAAZILBAAAAAGTCwQAAAABlAsEAAAAAZULBAAAAAGWCwQAAAABlwtAAAAAAQHuCwEAAAAEAw8AAL8WACDrCwAAwBYAIPELAACvAwAgAw8AAL0WACDrCwAAvhYAIPELAADVAwAgBA8AAJoUADDrCwAAmxQAMO0LAACdFAAg8QsAAJ4UADAAAAAAAALuCwEAAAAE9AsBAAAABQLuCwEAAAAE9AsBAAAABQLuCwEAAAAE9AsBAAAABQLuCwEAAAAE9AsBAAAABQUPAAC3FgAgEAAAuxYAIOsLAAC4FgAg7AsAALoWACDxCwAAqwMAIAsPAAC1FAAwEAAAuhQAMOsLAAC2FAAw7AsAALcUADDtCwAAuBQAIO4LAAC5FAAw7wsAALkUADDwCwAAuRQAMPELAAC5FAAw8gsAALsUADDzCwAAvBQAMA2IAgAAqBQAIIoCAACpFAAg4wgBAAAAAY4LAgAAAAGYCwEAAAABmQsBAAAAAZoLAQAAAAGbCwIAAAABnAsCAAAAAZ0LAQAAAAGeCwAAphQAIJ8LIAAAAAGgCyAAAAABAgAAALMDACAPAADAFAAgAwAAALMDACAPAADAFAAgEAAAvxQAIAEIAAC5FgAwEoYCAACdDwAgiAIAAJ4PACCKAgAAnw8AIOAIAACbDwAw4QgAALEDABDiCAAAmw8AMOMIAQAAAAGcCgEA3A0AIY4LAgCkDgAhmAsBANwNACGZCwEA3A0AIZoLAQDcDQAhmwsCANUNACGcCwIApA4AIZ0LAQDwDQAhngsAAOgNACCfCyAAnA8AIaALIADxDQAhAgAAALMDACAIAAC_FAAgAgAAAL0UACAIAAC-FAAgD-AIAAC8FAAw4QgAAL0UABDiCAAAvBQAMOMIAQDcDQAhnAoBANwNACGOCwIApA4AIZgLAQDcDQAhmQsBANwNACGaCwEA3A0AIZsLAgDVDQAhnAsCAKQOACGdCwEA8A0AIZ4LAADoDQAgnwsgAJwPACGgCyAA8Q0AIQ_gCAAAvBQAMOEIAAC9FAAQ4ggAALwUADDjCAEA3A0AIZwKAQDcDQAhjgsCAKQOACGYCwEA3A0AIZkLAQDcDQAhmgsBANwNACGbCwIA1Q0AIZwLAgCkDgAhnQsBAPANACGeCwAA6A0AIJ8LIACcDwAhoAsgAPENACEL4wgBAPEPACGOCwIA2hAAIZgLAQDxDwAhmQsBAPEPACGaCwEA8Q8AIZsLAgDsDwAhnAsCANoQACGdCwEAgRAAIZ4LAACWFAAgnwsgAL8QACGgCyAAhBAAIQ2IAgAAmBQAIIoCAACZFAAg4wgBAPEPACGOCwIA2hAAIZgLAQDxDwAhmQsBAPEPACGaCwEA8Q8AIZsLAgDsDwAhnAsCANoQACGdCwEAgRAAIZ4LAACWFAAgnwsgAL8QACGgCyAAhBAAIQ2IAgAAqBQAIIoCAACpFAAg4wgBAAAAAY4LAgAAAAGYCwEAAAABmQsBAAAAAZoLAQAAAAGbCwIAAAABnAsCAAAAAZ0LAQAAAAGeCwAAphQAIJ8LIAAAAAGgCyAAAAABAe4LAQAAAAQB7gsBAAAABAHuCwEAAAAEAe4LAQAAAAQDDwAAtxYAIOsLAAC4FgAg8QsAAKsDACAEDwAAtRQAMOsLAAC2FAAw7QsAALgUACDxCwAAuRQAMAAAAALuCwEAAAAE9AsBAAAABQsPAADMFAAwEAAA0BQAMOsLAADNFAAw7AsAAM4UADDtCwAAzxQAIO4LAAC5FAAw7wsAALkUADDwCwAAuRQAMPELAAC5FAAw8gsAANEUADDzCwAAvBQAMA2GAgAApxQAIIoCAACpFAAg4wgBAAAAAZwKAQAAAAGOCwIAAAABmQsBAAAAAZoLAQAAAAGbCwIAAAABnAsCAAAAAZ0LAQAAAAGeCwAAphQAIJ8LIAAAAAGgCyAAAAABAgAAALMDACAPAADUFAAgAwAAALMDACAPAADUFAAgEAAA0xQAIAEIAAC2FgAwAgAAALMDACAIAADTFAAgAgAAAL0UACAIAADSFAAgC-MIAQDxDwAhnAoBAPEPACGOCwIA2hAAIZkLAQDxDwAhmgsBAPEPACGbCwIA7A8AIZwLAgDaEAAhnQsBAIEQACGeCwAAlhQAIJ8LIAC_EAAhoAsgAIQQACENhgIAAJcUACCKAgAAmRQAIOMIAQDxDwAhnAoBAPEPACGOCwIA2hAAIZkLAQDxDwAhmgsBAPEPACGbCwIA7A8AIZwLAgDaEAAhnQsBAIEQACGeCwAAlhQAIJ8LIAC_EAAhoAsgAIQQACENhgIAAKcUACCKAgAAqRQAIOMIAQAAAAGcCgEAAAABjgsCAAAAAZkLAQAAAAGaCwEAAAABmwsCAAAAAZwLAgAAAAGdCwEAAAABngsAAKYUACCfCyAAAAABoAsgAAAAAQHuCwEAAAAEBA8AAMwUADDrCwAAzRQAMO0LAADPFAAg8QsAALkUADAAAAAACw8AANwUADAQAADhFAAw6wsAAN0UADDsCwAA3hQAMO0LAADfFAAg7gsAAOAUADDvCwAA4BQAMPALAADgFAAw8QsAAOAUADDyCwAA4hQAMPMLAADjFAAwFYcCAADGFAAgsQkBAAAAAb0JQAAAAAH5CQEAAAAB-gkBAAAAAZ0KQAAAAAHqCiAAAAABmwsCAAAAAZwLAgAAAAGeCwAAxBQAIKALIAAAAAGhCwEAAAABowsAAMEUACCkCwAAwhQAIKULAADDFAAgpgsBAAAAAacLAQAAAAGoCwEAAAABqQtAAAAAAaoLIAAAAAGrCwEAAAABAgAAAK8DACAPAADnFAAgAwAAAK8DACAPAADnFAAgEAAA5hQAIAEIAAC1FgAwGoUCAAChDwAghwIAAJUPACDgCAAAoA8AMOEIAACtAwAQ4ggAAKAPADCxCQEA3A0AIb0JQADWDQAh-QkBAAAAAfoJAQDcDQAhnQpAAIIOACHqCiAA8Q0AIZsLAgDVDQAhnAsCAKQOACGeCwAA6A0AIKALIADxDQAhoQsBANwNACGiCwEA3A0AIaMLAADoDQAgpAsAAOgNACClCwAA6A0AIKYLAQDcDQAhpwsBAPANACGoCwEA8A0AIakLQACCDgAhqgsgAPENACGrCwEA8A0AIQIAAACvAwAgCAAA5hQAIAIAAADkFAAgCAAA5RQAIBjgCAAA4xQAMOEIAADkFAAQ4ggAAOMUADCxCQEA3A0AIb0JQADWDQAh-QkBANwNACH6CQEA3A0AIZ0KQACCDgAh6gogAPENACGbCwIA1Q0AIZwLAgCkDgAhngsAAOgNACCgCyAA8Q0AIaELAQDcDQAhogsBANwNACGjCwAA6A0AIKQLAADoDQAgpQsAAOgNACCmCwEA3A0AIacLAQDwDQAhqAsBAPANACGpC0AAgg4AIaoLIADxDQAhqwsBAPANACEY4AgAAOMUADDhCAAA5BQAEOIIAADjFAAwsQkBANwNACG9CUAA1g0AIfkJAQDcDQAh-gkBANwNACGdCkAAgg4AIeoKIADxDQAhmwsCANUNACGcCwIApA4AIZ4LAADoDQAgoAsgAPENACGhCwEA3A0AIaILAQDcDQAhowsAAOgNACCkCwAA6A0AIKULAADoDQAgpgsBANwNACGnCwEA8A0AIagLAQDwDQAhqQtAAIIOACGqCyAA8Q0AIasLAQDwDQAhFLEJAQDxDwAhvQlAAO0PACH5CQEA8Q8AIfoJAQDxDwAhnQpAAKAQACHqCiAAhBAAIZsLAgDsDwAhnAsCANoQACGeCwAAshQAIKALIACEEAAhoQsBAPEPACGjCwAArxQAIKQLAACwFAAgpQsAALEUACCmCwEA8Q8AIacLAQCBEAAhqAsBAIEQACGpC0AAoBAAIaoLIACEEAAhqwsBAIEQACEVhwIAALQUACCxCQEA8Q8AIb0JQADtDwAh-QkBAPEPACH6CQEA8Q8AIZ0KQACgEAAh6gogAIQQACGbCwIA7A8AIZwLAgDaEAAhngsAALIUACCgCyAAhBAAIaELAQDxDwAhowsAAK8UACCkCwAAsBQAIKULAACxFAAgpgsBAPEPACGnCwEAgRAAIagLAQCBEAAhqQtAAKAQACGqCyAAhBAAIasLAQCBEAAhFYcCAADGFAAgsQkBAAAAAb0JQAAAAAH5CQEAAAAB-gkBAAAAAZ0KQAAAAAHqCiAAAAABmwsCAAAAAZwLAgAAAAGeCwAAxBQAIKALIAAAAAGhCwEAAAABowsAAMEUACCkCwAAwhQAIKULAADDFAAgpgsBAAAAAacLAQAAAAGoCwEAAAABqQtAAAAAAaoLIAAAAAGrCwEAAAABBA8AANwUADDrCwAA3RQAMO0LAADfFAAg8QsAAOAUADAAB4YCAADrFAAgiAIAAOwUACCKAgAA7RQAII4LAAD9DwAgnAsAAP0PACCdCwAA_Q8AIJ8LAAD9DwAgCIUCAADuFAAghwIAANcUACCdCgAA_Q8AIJwLAAD9DwAgpwsAAP0PACCoCwAA_Q8AIKkLAAD9DwAgqwsAAP0PACAFhwIAANcUACCsCwAA_Q8AIK0LAAD9DwAgrgsAAP0PACCvCwAA_Q8AIAABiwIAAOkUACAAAAAAAAAAAAAAAAAAAAAFDwAAsBYAIBAAALMWACDrCwAAsRYAIOwLAACyFgAg8QsAAJkJACADDwAAsBYAIOsLAACxFgAg8QsAAJkJACAAAAAAAAUPAACrFgAgEAAArhYAIOsLAACsFgAg7AsAAK0WACDxCwAAtQIAIAMPAACrFgAg6wsAAKwWACDxCwAAtQIAIAAAAAAABQ8AAKYWACAQAACpFgAg6wsAAKcWACDsCwAAqBYAIPELAACZCQAgAw8AAKYWACDrCwAApxYAIPELAACZCQAgAAAAAAAAAAAABQ8AAKEWACAQAACkFgAg6wsAAKIWACDsCwAAoxYAIPELAAB-ACADDwAAoRYAIOsLAACiFgAg8QsAAH4AIAAAAAUPAACcFgAgEAAAnxYAIOsLAACdFgAg7AsAAJ4WACDxCwAAfgAgAw8AAJwWACDrCwAAnRYAIPELAAB-ACAAAAAAAAsPAADjFQAwEAAA6BUAMOsLAADkFQAw7AsAAOUVADDtCwAA5hUAIO4LAADnFQAw7wsAAOcVADDwCwAA5xUAMPELAADnFQAw8gsAAOkVADDzCwAA6hUAMAsPAADXFQAwEAAA3BUAMOsLAADYFQAw7AsAANkVADDtCwAA2hUAIO4LAADbFQAw7wsAANsVADDwCwAA2xUAMPELAADbFQAw8gsAAN0VADDzCwAA3hUAMAsPAADOFQAwEAAA0hUAMOsLAADPFQAw7AsAANAVADDtCwAA0RUAIO4LAAC1EgAw7wsAALUSADDwCwAAtRIAMPELAAC1EgAw8gsAANMVADDzCwAAuBIAMAsPAADFFQAwEAAAyRUAMOsLAADGFQAw7AsAAMcVADDtCwAAyBUAIO4LAAClEgAw7wsAAKUSADDwCwAApRIAMPELAAClEgAw8gsAAMoVADDzCwAAqBIAMAsPAAC8FQAwEAAAwBUAMOsLAAC9FQAw7AsAAL4VADDtCwAAvxUAIO4LAADWEQAw7wsAANYRADDwCwAA1hEAMPELAADWEQAw8gsAAMEVADDzCwAA2REAMAsPAACzFQAwEAAAtxUAMOsLAAC0FQAw7AsAALUVADDtCwAAthUAIO4LAADGEQAw7wsAAMYRADDwCwAAxhEAMPELAADGEQAw8gsAALgVADDzCwAAyREAMAsPAACqFQAwEAAArhUAMOsLAACrFQAw7AsAAKwVADDtCwAArRUAIO4LAAC4EQAw7wsAALgRADDwCwAAuBEAMPELAAC4EQAw8gsAAK8VADDzCwAAuxEAMAlgAAD_EgAg7QgBAAAAAbAJQAAAAAGcCgEAAAABnQpAAAAAAZ4KAQAAAAGfCkAAAAABoAoCAAAAAaEKQAAAAAECAAAAwAEAIA8AALIVACADAAAAwAEAIA8AALIVACAQAACxFQAgAQgAAJsWADACAAAAwAEAIAgAALEVACACAAAAvBEAIAgAALAVACAI7QgBAPEPACGwCUAA7Q8AIZwKAQDxDwAhnQpAAO0PACGeCgEA8Q8AIZ8KQADtDwAhoAoCAOwPACGhCkAAoBAAIQlgAAD-EgAg7QgBAPEPACGwCUAA7Q8AIZwKAQDxDwAhnQpAAO0PACGeCgEA8Q8AIZ8KQADtDwAhoAoCAOwPACGhCkAAoBAAIQlgAAD_EgAg7QgBAAAAAbAJQAAAAAGcCgEAAAABnQpAAAAAAZ4KAQAAAAGfCkAAAAABoAoCAAAAAaEKQAAAAAEOYAAA2xIAIGIAANERACDtCAEAAAABsAlAAAAAAeAJAQAAAAGHCkAAAAABkwoCAAAAAZQKAQAAAAGVCgEAAAABlgoBAAAAAZcKBAAAAAGYCgEAAAABmQpAAAAAAZoKQAAAAAECAAAAlwEAIA8AALsVACADAAAAlwEAIA8AALsVACAQAAC6FQAgAQgAAJoWADACAAAAlwEAIAgAALoVACACAAAAyhEAIAgAALkVACAM7QgBAPEPACGwCUAA7Q8AIeAJAQDxDwAhhwpAAO0PACGTCgIA7A8AIZQKAQCBEAAhlQoBAIEQACGWCgEA8Q8AIZcKBADPEAAhmAoBAIEQACGZCkAAoBAAIZoKQACgEAAhDmAAANoSACBiAADOEQAg7QgBAPEPACGwCUAA7Q8AIeAJAQDxDwAhhwpAAO0PACGTCgIA7A8AIZQKAQCBEAAhlQoBAIEQACGWCgEA8Q8AIZcKBADPEAAhmAoBAIEQACGZCkAAoBAAIZoKQACgEAAhDmAAANsSACBiAADREQAg7QgBAAAAAbAJQAAAAAHgCQEAAAABhwpAAAAAAZMKAgAAAAGUCgEAAAABlQoBAAAAAZYKAQAAAAGXCgQAAAABmAoBAAAAAZkKQAAAAAGaCkAAAAABF2AAAMgQACCIAgEAAAAB4wgBAAAAAe0IAQAAAAGOCUAAAAABsAlAAAAAAbEJAQAAAAHICQABAAAByQkCAAAAAcoJAQAAAAHLCQEAAAABzAkCAAAAAc0JIAAAAAHOCSAAAAABzwkgAAAAAdAJIAAAAAHRCQAAxRAAINIJAADGEAAg0wkAAMcQACDVCUAAAAAB1glAAAAAAdcJQAAAAAHYCQEAAAABAgAAALoBACAPAADEFQAgAwAAALoBACAPAADEFQAgEAAAwxUAIAEIAACZFgAwAgAAALoBACAIAADDFQAgAgAAANoRACAIAADCFQAgFogCAQDxDwAh4wgBAPEPACHtCAEA8Q8AIY4JQADtDwAhsAlAAO0PACGxCQEAgRAAIcgJAAGTEAAhyQkCAOwPACHKCQEA8Q8AIcsJAQCBEAAhzAkCAOwPACHNCSAAhBAAIc4JIACEEAAhzwkgAIQQACHQCSAAvxAAIdEJAADAEAAg0gkAAMEQACDTCQAAwhAAINUJQACgEAAh1glAAKAQACHXCUAAoBAAIdgJAQCBEAAhF2AAAMMQACCIAgEA8Q8AIeMIAQDxDwAh7QgBAPEPACGOCUAA7Q8AIbAJQADtDwAhsQkBAIEQACHICQABkxAAIckJAgDsDwAhygkBAPEPACHLCQEAgRAAIcwJAgDsDwAhzQkgAIQQACHOCSAAhBAAIc8JIACEEAAh0AkgAL8QACHRCQAAwBAAINIJAADBEAAg0wkAAMIQACDVCUAAoBAAIdYJQACgEAAh1wlAAKAQACHYCQEAgRAAIRdgAADIEAAgiAIBAAAAAeMIAQAAAAHtCAEAAAABjglAAAAAAbAJQAAAAAGxCQEAAAAByAkAAQAAAckJAgAAAAHKCQEAAAABywkBAAAAAcwJAgAAAAHNCSAAAAABzgkgAAAAAc8JIAAAAAHQCSAAAAAB0QkAAMUQACDSCQAAxhAAINMJAADHEAAg1QlAAAAAAdYJQAAAAAHXCUAAAAAB2AkBAAAAARJgAADtEgAgZQAAsBIAIOMIAQAAAAHtCAEAAAABgwkBAAAAAY4JQAAAAAGwCUAAAAABsQkBAAAAAdUJQAAAAAHWCUAAAAAB4QkBAAAAAYcKQAAAAAGJCgEAAAABlwoEAAAAAZgKAQAAAAHUCgIAAAAB1QoCAAAAAdYKQAAAAAECAAAAjwEAIA8AAM0VACADAAAAjwEAIA8AAM0VACAQAADMFQAgAQgAAJgWADACAAAAjwEAIAgAAMwVACACAAAAqRIAIAgAAMsVACAQ4wgBAPEPACHtCAEA8Q8AIYMJAQDxDwAhjglAAO0PACGwCUAA7Q8AIbEJAQDxDwAh1QlAAKAQACHWCUAAoBAAIeEJAQDxDwAhhwpAAKAQACGJCgEA8Q8AIZcKBADPEAAhmAoBAIEQACHUCgIA2hAAIdUKAgDaEAAh1gpAAKAQACESYAAA6xIAIGUAAK0SACDjCAEA8Q8AIe0IAQDxDwAhgwkBAPEPACGOCUAA7Q8AIbAJQADtDwAhsQkBAPEPACHVCUAAoBAAIdYJQACgEAAh4QkBAPEPACGHCkAAoBAAIYkKAQDxDwAhlwoEAM8QACGYCgEAgRAAIdQKAgDaEAAh1QoCANoQACHWCkAAoBAAIRJgAADtEgAgZQAAsBIAIOMIAQAAAAHtCAEAAAABgwkBAAAAAY4JQAAAAAGwCUAAAAABsQkBAAAAAdUJQAAAAAHWCUAAAAAB4QkBAAAAAYcKQAAAAAGJCgEAAAABlwoEAAAAAZgKAQAAAAHUCgIAAAAB1QoCAAAAAdYKQAAAAAEEYAAAlxEAIO0IAQAAAAGwCUAAAAABjgoBAAAAAQIAAACKAQAgDwAA1hUAIAMAAACKAQAgDwAA1hUAIBAAANUVACABCAAAlxYAMAIAAACKAQAgCAAA1RUAIAIAAAC5EgAgCAAA1BUAIAPtCAEA8Q8AIbAJQADtDwAhjgoBAPEPACEEYAAAlREAIO0IAQDxDwAhsAlAAO0PACGOCgEA8Q8AIQRgAACXEQAg7QgBAAAAAbAJQAAAAAGOCgEAAAABBbAJQAAAAAGHCkAAAAABmgpAAAAAAc8LAQAAAAHQCwEAAAABAgAAAIYBACAPAADiFQAgAwAAAIYBACAPAADiFQAgEAAA4RUAIAEIAACWFgAwClwAALYPACDgCAAA2g8AMOEIAACEAQAQ4ggAANoPADCwCUAA1g0AIdwJAQDcDQAhhwpAANYNACGaCkAAgg4AIc8LAQAAAAHQCwEA3A0AIQIAAACGAQAgCAAA4RUAIAIAAADfFQAgCAAA4BUAIAngCAAA3hUAMOEIAADfFQAQ4ggAAN4VADCwCUAA1g0AIdwJAQDcDQAhhwpAANYNACGaCkAAgg4AIc8LAQDcDQAh0AsBANwNACEJ4AgAAN4VADDhCAAA3xUAEOIIAADeFQAwsAlAANYNACHcCQEA3A0AIYcKQADWDQAhmgpAAIIOACHPCwEA3A0AIdALAQDcDQAhBbAJQADtDwAhhwpAAO0PACGaCkAAoBAAIc8LAQDxDwAh0AsBAPEPACEFsAlAAO0PACGHCkAA7Q8AIZoKQACgEAAhzwsBAPEPACHQCwEA8Q8AIQWwCUAAAAABhwpAAAAAAZoKQAAAAAHPCwEAAAAB0AsBAAAAAQOIAgEAAAABsAlAAAAAAdELAQAAAAECAAAAggEAIA8AAO4VACADAAAAggEAIA8AAO4VACAQAADtFQAgAQgAAJUWADAJXAAAtg8AIIgCAQDcDQAh4AgAANwPADDhCAAAgAEAEOIIAADcDwAwsAlAANYNACHcCQEA3A0AIdELAQDcDQAh4AsAANsPACACAAAAggEAIAgAAO0VACACAAAA6xUAIAgAAOwVACAHiAIBANwNACHgCAAA6hUAMOEIAADrFQAQ4ggAAOoVADCwCUAA1g0AIdwJAQDcDQAh0QsBANwNACEHiAIBANwNACHgCAAA6hUAMOEIAADrFQAQ4ggAAOoVADCwCUAA1g0AIdwJAQDcDQAh0QsBANwNACEDiAIBAPEPACGwCUAA7Q8AIdELAQDxDwAhA4gCAQDxDwAhsAlAAO0PACHRCwEA8Q8AIQOIAgEAAAABsAlAAAAAAdELAQAAAAEEDwAA4xUAMOsLAADkFQAw7QsAAOYVACDxCwAA5xUAMAQPAADXFQAw6wsAANgVADDtCwAA2hUAIPELAADbFQAwBA8AAM4VADDrCwAAzxUAMO0LAADRFQAg8QsAALUSADAEDwAAxRUAMOsLAADGFQAw7QsAAMgVACDxCwAApRIAMAQPAAC8FQAw6wsAAL0VADDtCwAAvxUAIPELAADWEQAwBA8AALMVADDrCwAAtBUAMO0LAAC2FQAg8QsAAMYRADAEDwAAqhUAMOsLAACrFQAw7QsAAK0VACDxCwAAuBEAMAAAC10AAPYVACBeAAD3FQAgXwAAyRIAIHAAANESACBxAADSEgAgcgAA0xIAIHQAAMoSACCxCQAA_Q8AINMLAAD9DwAg1AsAAP0PACDVCwAA_Q8AIAVgAACNEAAgaQAA-hUAIPoJAAD9DwAg-wkAAP0PACD9CQAA_Q8AIAACYwAA0hIAIGQAAMoSACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA4gCAQAAAAGwCUAAAAAB0QsBAAAAAQWwCUAAAAABhwpAAAAAAZoKQAAAAAHPCwEAAAAB0AsBAAAAAQPtCAEAAAABsAlAAAAAAY4KAQAAAAEQ4wgBAAAAAe0IAQAAAAGDCQEAAAABjglAAAAAAbAJQAAAAAGxCQEAAAAB1QlAAAAAAdYJQAAAAAHhCQEAAAABhwpAAAAAAYkKAQAAAAGXCgQAAAABmAoBAAAAAdQKAgAAAAHVCgIAAAAB1gpAAAAAARaIAgEAAAAB4wgBAAAAAe0IAQAAAAGOCUAAAAABsAlAAAAAAbEJAQAAAAHICQABAAAByQkCAAAAAcoJAQAAAAHLCQEAAAABzAkCAAAAAc0JIAAAAAHOCSAAAAABzwkgAAAAAdAJIAAAAAHRCQAAxRAAINIJAADGEAAg0wkAAMcQACDVCUAAAAAB1glAAAAAAdcJQAAAAAHYCQEAAAABDO0IAQAAAAGwCUAAAAAB4AkBAAAAAYcKQAAAAAGTCgIAAAABlAoBAAAAAZUKAQAAAAGWCgEAAAABlwoEAAAAAZgKAQAAAAGZCkAAAAABmgpAAAAAAQjtCAEAAAABsAlAAAAAAZwKAQAAAAGdCkAAAAABngoBAAAAAZ8KQAAAAAGgCgIAAAABoQpAAAAAAQ9eAADwFQAgXwAA8RUAIHAAAPMVACBxAAD0FQAgcgAA9RUAIHQAAPIVACDjCAEAAAABjglAAAAAAbAJQAAAAAGxCQEAAAAB0gsBAAAAAdMLAQAAAAHUCwEAAAAB1QtAAAAAAdYLAgAAAAECAAAAfgAgDwAAnBYAIAMAAACRAQAgDwAAnBYAIBAAAKAWACARAAAAkQEAIAgAAKAWACBeAACkFQAgXwAApRUAIHAAAKcVACBxAACoFQAgcgAAqRUAIHQAAKYVACDjCAEA8Q8AIY4JQADtDwAhsAlAAO0PACGxCQEAgRAAIdILAQDxDwAh0wsBAIEQACHUCwEAgRAAIdULQACgEAAh1gsCAOwPACEPXgAApBUAIF8AAKUVACBwAACnFQAgcQAAqBUAIHIAAKkVACB0AACmFQAg4wgBAPEPACGOCUAA7Q8AIbAJQADtDwAhsQkBAIEQACHSCwEA8Q8AIdMLAQCBEAAh1AsBAIEQACHVC0AAoBAAIdYLAgDsDwAhD10AAO8VACBfAADxFQAgcAAA8xUAIHEAAPQVACByAAD1FQAgdAAA8hUAIOMIAQAAAAGOCUAAAAABsAlAAAAAAbEJAQAAAAHSCwEAAAAB0wsBAAAAAdQLAQAAAAHVC0AAAAAB1gsCAAAAAQIAAAB-ACAPAAChFgAgAwAAAJEBACAPAAChFgAgEAAApRYAIBEAAACRAQAgCAAApRYAIF0AAKMVACBfAAClFQAgcAAApxUAIHEAAKgVACByAACpFQAgdAAAphUAIOMIAQDxDwAhjglAAO0PACGwCUAA7Q8AIbEJAQCBEAAh0gsBAPEPACHTCwEAgRAAIdQLAQCBEAAh1QtAAKAQACHWCwIA7A8AIQ9dAACjFQAgXwAApRUAIHAAAKcVACBxAACoFQAgcgAAqRUAIHQAAKYVACDjCAEA8Q8AIY4JQADtDwAhsAlAAO0PACGxCQEAgRAAIdILAQDxDwAh0wsBAIEQACHUCwEAgRAAIdULQACgEAAh1gsCAOwPACESXwAAvRIAIGYAAL4SACBnAAC_EgAgagAAwBIAIGsAAMESACBuAADDEgAgbwAAxBIAIHAAAMUSACBxAADGEgAgcgAAxxIAIHMAAMgSACDjCAEAAAABsAlAAAAAAbEJAQAAAAGPCgEAAAABkAoBAAAAAZEKQAAAAAGSCgEAAAABAgAAAJkJACAPAACmFgAgAwAAAJwJACAPAACmFgAgEAAAqhYAIBQAAACcCQAgCAAAqhYAIF8AAJwRACBmAACdEQAgZwAAnhEAIGoAAJ8RACBrAACgEQAgbgAAohEAIG8AAKMRACBwAACkEQAgcQAApREAIHIAAKYRACBzAACnEQAg4wgBAPEPACGwCUAA7Q8AIbEJAQDxDwAhjwoBAIEQACGQCgEAgRAAIZEKQACgEAAhkgoBAIEQACESXwAAnBEAIGYAAJ0RACBnAACeEQAgagAAnxEAIGsAAKARACBuAACiEQAgbwAAoxEAIHAAAKQRACBxAAClEQAgcgAAphEAIHMAAKcRACDjCAEA8Q8AIbAJQADtDwAhsQkBAPEPACGPCgEAgRAAIZAKAQCBEAAhkQpAAKAQACGSCgEAgRAAIRJgAACNFQAg7QgBAAAAAY4JQAAAAAGrCQIAAAABsAlAAAAAAdQJAQAAAAG1C0AAAAABvAsBAAAAAcILIAAAAAHDCwIAAAABxAsCAAAAAcULAQAAAAHGCwEAAAABxwsCAAAAAcgLAQAAAAHJCwEAAAABygtAAAAAAcsLQAAAAAECAAAAtQIAIA8AAKsWACADAAAArQEAIA8AAKsWACAQAACvFgAgFAAAAK0BACAIAACvFgAgYAAAjBUAIO0IAQDxDwAhjglAAO0PACGrCQIA7A8AIbAJQADtDwAh1AkBAIEQACG1C0AAoBAAIbwLAQDxDwAhwgsgAIQQACHDCwIA7A8AIcQLAgDaEAAhxQsBAPEPACHGCwEA8Q8AIccLAgDsDwAhyAsBAIEQACHJCwEAgRAAIcoLQACgEAAhywtAAKAQACESYAAAjBUAIO0IAQDxDwAhjglAAO0PACGrCQIA7A8AIbAJQADtDwAh1AkBAIEQACG1C0AAoBAAIbwLAQDxDwAhwgsgAIQQACHDCwIA7A8AIcQLAgDaEAAhxQsBAPEPACHGCwEA8Q8AIccLAgDsDwAhyAsBAIEQACHJCwEAgRAAIcoLQACgEAAhywtAAKAQACESXwAAvRIAIGYAAL4SACBnAAC_EgAgagAAwBIAIGwAAMISACBuAADDEgAgbwAAxBIAIHAAAMUSACBxAADGEgAgcgAAxxIAIHMAAMgSACDjCAEAAAABsAlAAAAAAbEJAQAAAAGPCgEAAAABkAoBAAAAAZEKQAAAAAGSCgEAAAABAgAAAJkJACAPAACwFgAgAwAAAJwJACAPAACwFgAgEAAAtBYAIBQAAACcCQAgCAAAtBYAIF8AAJwRACBmAACdEQAgZwAAnhEAIGoAAJ8RACBsAAChEQAgbgAAohEAIG8AAKMRACBwAACkEQAgcQAApREAIHIAAKYRACBzAACnEQAg4wgBAPEPACGwCUAA7Q8AIbEJAQDxDwAhjwoBAIEQACGQCgEAgRAAIZEKQACgEAAhkgoBAIEQACESXwAAnBEAIGYAAJ0RACBnAACeEQAgagAAnxEAIGwAAKERACBuAACiEQAgbwAAoxEAIHAAAKQRACBxAAClEQAgcgAAphEAIHMAAKcRACDjCAEA8Q8AIbAJQADtDwAhsQkBAPEPACGPCgEAgRAAIZAKAQCBEAAhkQpAAKAQACGSCgEAgRAAIRSxCQEAAAABvQlAAAAAAfkJAQAAAAH6CQEAAAABnQpAAAAAAeoKIAAAAAGbCwIAAAABnAsCAAAAAZ4LAADEFAAgoAsgAAAAAaELAQAAAAGjCwAAwRQAIKQLAADCFAAgpQsAAMMUACCmCwEAAAABpwsBAAAAAagLAQAAAAGpC0AAAAABqgsgAAAAAasLAQAAAAEL4wgBAAAAAZwKAQAAAAGOCwIAAAABmQsBAAAAAZoLAQAAAAGbCwIAAAABnAsCAAAAAZ0LAQAAAAGeCwAAphQAIJ8LIAAAAAGgCyAAAAABArEJAQAAAAH5CQEAAAABAgAAAKsDACAPAAC3FgAgC-MIAQAAAAGOCwIAAAABmAsBAAAAAZkLAQAAAAGaCwEAAAABmwsCAAAAAZwLAgAAAAGdCwEAAAABngsAAKYUACCfCyAAAAABoAsgAAAAAQMAAAC_AwAgDwAAtxYAIBAAALwWACAEAAAAvwMAIAgAALwWACCxCQEA8Q8AIfkJAQDxDwAhArEJAQDxDwAh-QkBAPEPACEHsQkBAAAAAfkJAQAAAAGsCwEAAAABrQsBAAAAAa4LAQAAAAGvCwEAAAABsAsAANUUACACAAAA1QMAIA8AAL0WACAWhQIAAMUUACCxCQEAAAABvQlAAAAAAfkJAQAAAAH6CQEAAAABnQpAAAAAAeoKIAAAAAGbCwIAAAABnAsCAAAAAZ4LAADEFAAgoAsgAAAAAaELAQAAAAGiCwEAAAABowsAAMEUACCkCwAAwhQAIKULAADDFAAgpgsBAAAAAacLAQAAAAGoCwEAAAABqQtAAAAAAaoLIAAAAAGrCwEAAAABAgAAAK8DACAPAAC_FgAgCOMIAQAAAAGRCwQAAAABkgsEAAAAAZMLBAAAAAGUCwQAAAABlQsEAAAAAZYLBAAAAAGXC0AAAAABAwAAANgDACAPAAC9FgAgEAAAxBYAIAkAAADYAwAgCAAAxBYAILEJAQDxDwAh-QkBAPEPACGsCwEAgRAAIa0LAQCBEAAhrgsBAIEQACGvCwEAgRAAIbALAADKFAAgB7EJAQDxDwAh-QkBAPEPACGsCwEAgRAAIa0LAQCBEAAhrgsBAIEQACGvCwEAgRAAIbALAADKFAAgAwAAAK0DACAPAAC_FgAgEAAAxxYAIBgAAACtAwAgCAAAxxYAIIUCAACzFAAgsQkBAPEPACG9CUAA7Q8AIfkJAQDxDwAh-gkBAPEPACGdCkAAoBAAIeoKIACEEAAhmwsCAOwPACGcCwIA2hAAIZ4LAACyFAAgoAsgAIQQACGhCwEA8Q8AIaILAQDxDwAhowsAAK8UACCkCwAAsBQAIKULAACxFAAgpgsBAPEPACGnCwEAgRAAIagLAQCBEAAhqQtAAKAQACGqCyAAhBAAIasLAQCBEAAhFoUCAACzFAAgsQkBAPEPACG9CUAA7Q8AIfkJAQDxDwAh-gkBAPEPACGdCkAAoBAAIeoKIACEEAAhmwsCAOwPACGcCwIA2hAAIZ4LAACyFAAgoAsgAIQQACGhCwEA8Q8AIaILAQDxDwAhowsAAK8UACCkCwAAsBQAIKULAACxFAAgpgsBAPEPACGnCwEAgRAAIagLAQCBEAAhqQtAAKAQACGqCyAAhBAAIasLAQCBEAAhDoYCAACnFAAgiAIAAKgUACDjCAEAAAABnAoBAAAAAY4LAgAAAAGYCwEAAAABmQsBAAAAAZoLAQAAAAGbCwIAAAABnAsCAAAAAZ0LAQAAAAGeCwAAphQAIJ8LIAAAAAGgCyAAAAABAgAAALMDACAPAADIFgAgAwAAALEDACAPAADIFgAgEAAAzBYAIBAAAACxAwAgCAAAzBYAIIYCAACXFAAgiAIAAJgUACDjCAEA8Q8AIZwKAQDxDwAhjgsCANoQACGYCwEA8Q8AIZkLAQDxDwAhmgsBAPEPACGbCwIA7A8AIZwLAgDaEAAhnQsBAIEQACGeCwAAlhQAIJ8LIAC_EAAhoAsgAIQQACEOhgIAAJcUACCIAgAAmBQAIOMIAQDxDwAhnAoBAPEPACGOCwIA2hAAIZgLAQDxDwAhmQsBAPEPACGaCwEA8Q8AIZsLAgDsDwAhnAsCANoQACGdCwEAgRAAIZ4LAACWFAAgnwsgAL8QACGgCyAAhBAAIRJfAAC9EgAgZgAAvhIAIGoAAMASACBrAADBEgAgbAAAwhIAIG4AAMMSACBvAADEEgAgcAAAxRIAIHEAAMYSACByAADHEgAgcwAAyBIAIOMIAQAAAAGwCUAAAAABsQkBAAAAAY8KAQAAAAGQCgEAAAABkQpAAAAAAZIKAQAAAAECAAAAmQkAIA8AAM0WACADAAAAnAkAIA8AAM0WACAQAADRFgAgFAAAAJwJACAIAADRFgAgXwAAnBEAIGYAAJ0RACBqAACfEQAgawAAoBEAIGwAAKERACBuAACiEQAgbwAAoxEAIHAAAKQRACBxAAClEQAgcgAAphEAIHMAAKcRACDjCAEA8Q8AIbAJQADtDwAhsQkBAPEPACGPCgEAgRAAIZAKAQCBEAAhkQpAAKAQACGSCgEAgRAAIRJfAACcEQAgZgAAnREAIGoAAJ8RACBrAACgEQAgbAAAoREAIG4AAKIRACBvAACjEQAgcAAApBEAIHEAAKURACByAACmEQAgcwAApxEAIOMIAQDxDwAhsAlAAO0PACGxCQEA8Q8AIY8KAQCBEAAhkAoBAIEQACGRCkAAoBAAIZIKAQCBEAAhEl8AAL0SACBmAAC-EgAgZwAAvxIAIGoAAMASACBrAADBEgAgbAAAwhIAIG4AAMMSACBwAADFEgAgcQAAxhIAIHIAAMcSACBzAADIEgAg4wgBAAAAAbAJQAAAAAGxCQEAAAABjwoBAAAAAZAKAQAAAAGRCkAAAAABkgoBAAAAAQIAAACZCQAgDwAA0hYAIAMAAACcCQAgDwAA0hYAIBAAANYWACAUAAAAnAkAIAgAANYWACBfAACcEQAgZgAAnREAIGcAAJ4RACBqAACfEQAgawAAoBEAIGwAAKERACBuAACiEQAgcAAApBEAIHEAAKURACByAACmEQAgcwAApxEAIOMIAQDxDwAhsAlAAO0PACGxCQEA8Q8AIY8KAQCBEAAhkAoBAIEQACGRCkAAoBAAIZIKAQCBEAAhEl8AAJwRACBmAACdEQAgZwAAnhEAIGoAAJ8RACBrAACgEQAgbAAAoREAIG4AAKIRACBwAACkEQAgcQAApREAIHIAAKYRACBzAACnEQAg4wgBAPEPACGwCUAA7Q8AIbEJAQDxDwAhjwoBAIEQACGQCgEAgRAAIZEKQACgEAAhkgoBAIEQACEC4gkEAAAAAb4KBAAAAAEH4wgEAAAAAe0IAQAAAAGDCQEAAAABogkBAAAAAbAJQAAAAAHACgEAAAABwQoAAQAAAQIAAADyBgAgDwAA2BYAIAMAAAD6BgAgDwAA2BYAIBAAANwWACAJAAAA-gYAIAgAANwWACDjCAQA9w8AIe0IAQDxDwAhgwkBAPEPACGiCQEA8Q8AIbAJQADtDwAhwAoBAIEQACHBCgABjBEAIQfjCAQA9w8AIe0IAQDxDwAhgwkBAPEPACGiCQEA8Q8AIbAJQADtDwAhwAoBAIEQACHBCgABjBEAIRJfAAC9EgAgZgAAvhIAIGcAAL8SACBqAADAEgAgawAAwRIAIGwAAMISACBuAADDEgAgbwAAxBIAIHAAAMUSACBxAADGEgAgcwAAyBIAIOMIAQAAAAGwCUAAAAABsQkBAAAAAY8KAQAAAAGQCgEAAAABkQpAAAAAAZIKAQAAAAECAAAAmQkAIA8AAN0WACADAAAAnAkAIA8AAN0WACAQAADhFgAgFAAAAJwJACAIAADhFgAgXwAAnBEAIGYAAJ0RACBnAACeEQAgagAAnxEAIGsAAKARACBsAAChEQAgbgAAohEAIG8AAKMRACBwAACkEQAgcQAApREAIHMAAKcRACDjCAEA8Q8AIbAJQADtDwAhsQkBAPEPACGPCgEAgRAAIZAKAQCBEAAhkQpAAKAQACGSCgEAgRAAIRJfAACcEQAgZgAAnREAIGcAAJ4RACBqAACfEQAgawAAoBEAIGwAAKERACBuAACiEQAgbwAAoxEAIHAAAKQRACBxAAClEQAgcwAApxEAIOMIAQDxDwAhsAlAAO0PACGxCQEA8Q8AIY8KAQCBEAAhkAoBAIEQACGRCkAAoBAAIZIKAQCBEAAhDO0IAQAAAAGwCUAAAAAB3AkBAAAAAeAJAQAAAAGHCkAAAAABlAoBAAAAAZUKAQAAAAGWCgEAAAABlwoEAAAAAZgKAQAAAAGZCkAAAAABmgpAAAAAARJfAAC9EgAgZwAAvxIAIGoAAMASACBrAADBEgAgbAAAwhIAIG4AAMMSACBvAADEEgAgcAAAxRIAIHEAAMYSACByAADHEgAgcwAAyBIAIOMIAQAAAAGwCUAAAAABsQkBAAAAAY8KAQAAAAGQCgEAAAABkQpAAAAAAZIKAQAAAAECAAAAmQkAIA8AAOMWACADAAAAnAkAIA8AAOMWACAQAADnFgAgFAAAAJwJACAIAADnFgAgXwAAnBEAIGcAAJ4RACBqAACfEQAgawAAoBEAIGwAAKERACBuAACiEQAgbwAAoxEAIHAAAKQRACBxAAClEQAgcgAAphEAIHMAAKcRACDjCAEA8Q8AIbAJQADtDwAhsQkBAPEPACGPCgEAgRAAIZAKAQCBEAAhkQpAAKAQACGSCgEAgRAAIRJfAACcEQAgZwAAnhEAIGoAAJ8RACBrAACgEQAgbAAAoREAIG4AAKIRACBvAACjEQAgcAAApBEAIHEAAKURACByAACmEQAgcwAApxEAIOMIAQDxDwAhsAlAAO0PACGxCQEA8Q8AIY8KAQCBEAAhkAoBAIEQACGRCkAAoBAAIZIKAQCBEAAhEOMIAQAAAAHtCAEAAAABgwkBAAAAAY4JQAAAAAGwCUAAAAABsQkBAAAAAdQJAQAAAAHVCUAAAAAB1glAAAAAAeEJAQAAAAGHCkAAAAABiQoBAAAAAZcKBAAAAAGYCgEAAAAB1AoCAAAAAdYKQAAAAAESXwAAvRIAIGYAAL4SACBnAAC_EgAgagAAwBIAIGsAAMESACBsAADCEgAgbgAAwxIAIG8AAMQSACBwAADFEgAgcgAAxxIAIHMAAMgSACDjCAEAAAABsAlAAAAAAbEJAQAAAAGPCgEAAAABkAoBAAAAAZEKQAAAAAGSCgEAAAABAgAAAJkJACAPAADpFgAgAwAAAJwJACAPAADpFgAgEAAA7RYAIBQAAACcCQAgCAAA7RYAIF8AAJwRACBmAACdEQAgZwAAnhEAIGoAAJ8RACBrAACgEQAgbAAAoREAIG4AAKIRACBvAACjEQAgcAAApBEAIHIAAKYRACBzAACnEQAg4wgBAPEPACGwCUAA7Q8AIbEJAQDxDwAhjwoBAIEQACGQCgEAgRAAIZEKQACgEAAhkgoBAIEQACESXwAAnBEAIGYAAJ0RACBnAACeEQAgagAAnxEAIGsAAKARACBsAAChEQAgbgAAohEAIG8AAKMRACBwAACkEQAgcgAAphEAIHMAAKcRACDjCAEA8Q8AIbAJQADtDwAhsQkBAPEPACGPCgEAgRAAIZAKAQCBEAAhkQpAAKAQACGSCgEAgRAAIQOwCUAAAAAB3AkBAAAAAY4KAQAAAAEEYwAA9xIAIOMIAgAAAAGwCUAAAAABmwoBAAAAAQIAAADrCAAgDwAA7xYAIA9dAADvFQAgXgAA8BUAIF8AAPEVACBwAADzFQAgcQAA9BUAIHIAAPUVACDjCAEAAAABjglAAAAAAbAJQAAAAAGxCQEAAAAB0gsBAAAAAdMLAQAAAAHUCwEAAAAB1QtAAAAAAdYLAgAAAAECAAAAfgAgDwAA8RYAIAMAAACTAQAgDwAA7xYAIBAAAPUWACAGAAAAkwEAIAgAAPUWACBjAADhEgAg4wgCAOwPACGwCUAA7Q8AIZsKAQDxDwAhBGMAAOESACDjCAIA7A8AIbAJQADtDwAhmwoBAPEPACEDAAAAkQEAIA8AAPEWACAQAAD4FgAgEQAAAJEBACAIAAD4FgAgXQAAoxUAIF4AAKQVACBfAAClFQAgcAAApxUAIHEAAKgVACByAACpFQAg4wgBAPEPACGOCUAA7Q8AIbAJQADtDwAhsQkBAIEQACHSCwEA8Q8AIdMLAQCBEAAh1AsBAIEQACHVC0AAoBAAIdYLAgDsDwAhD10AAKMVACBeAACkFQAgXwAApRUAIHAAAKcVACBxAACoFQAgcgAAqRUAIOMIAQDxDwAhjglAAO0PACGwCUAA7Q8AIbEJAQCBEAAh0gsBAPEPACHTCwEAgRAAIdQLAQCBEAAh1QtAAKAQACHWCwIA7A8AIRDjCAEAAAABgwkBAAAAAY4JQAAAAAGwCUAAAAABsQkBAAAAAdQJAQAAAAHVCUAAAAAB1glAAAAAAeEJAQAAAAGHCkAAAAABiQoBAAAAAZcKBAAAAAGYCgEAAAAB1AoCAAAAAdUKAgAAAAHWCkAAAAABB4sCAACgEgAg4wgBAAAAAY4JQAAAAAGwCUAAAAABsQkBAAAAAfkJAQAAAAH6CQEAAAABCuMIAQAAAAGOCUAAAAABsAlAAAAAAbEJAQAAAAG0CQEAAAAB-QkBAAAAAfoJAQAAAAH7CQEAAAAB_AkCAAAAAf0JQAAAAAEV4wgBAAAAAYMJAQAAAAGOCUAAAAABrAkCAAAAAa8JAQAAAAGwCUAAAAABtAkBAAAAAbgJAgAAAAG6CQIAAAAB1AkBAAAAAdkKAQAAAAG4CwIAAAABuQsBAAAAAboLAQAAAAG7CwEAAAABvAsBAAAAAb0LAQAAAAG-CwEAAAABvwsCAAAAAcALAgAAAAHBC0AAAAABCOMIBAAAAAGDCQEAAAABsAlAAAAAAbMJAQAAAAHcCQEAAAABnwpAAAAAAaAKAgAAAAGhCkAAAAABFogCAQAAAAHjCAEAAAABjglAAAAAAbAJQAAAAAGxCQEAAAAByAkAAQAAAckJAgAAAAHKCQEAAAABywkBAAAAAcwJAgAAAAHNCSAAAAABzgkgAAAAAc8JIAAAAAHQCSAAAAAB0QkAAMUQACDSCQAAxhAAINMJAADHEAAg1AkBAAAAAdUJQAAAAAHWCUAAAAAB1wlAAAAAAdgJAQAAAAEEZAAA-BIAIOMIAgAAAAGwCUAAAAABmwoBAAAAAQIAAADrCAAgDwAA_xYAIA9dAADvFQAgXgAA8BUAIF8AAPEVACBwAADzFQAgcgAA9RUAIHQAAPIVACDjCAEAAAABjglAAAAAAbAJQAAAAAGxCQEAAAAB0gsBAAAAAdMLAQAAAAHUCwEAAAAB1QtAAAAAAdYLAgAAAAECAAAAfgAgDwAAgRcAIAMAAACTAQAgDwAA_xYAIBAAAIUXACAGAAAAkwEAIAgAAIUXACBkAADiEgAg4wgCAOwPACGwCUAA7Q8AIZsKAQDxDwAhBGQAAOISACDjCAIA7A8AIbAJQADtDwAhmwoBAPEPACEDAAAAkQEAIA8AAIEXACAQAACIFwAgEQAAAJEBACAIAACIFwAgXQAAoxUAIF4AAKQVACBfAAClFQAgcAAApxUAIHIAAKkVACB0AACmFQAg4wgBAPEPACGOCUAA7Q8AIbAJQADtDwAhsQkBAIEQACHSCwEA8Q8AIdMLAQCBEAAh1AsBAIEQACHVC0AAoBAAIdYLAgDsDwAhD10AAKMVACBeAACkFQAgXwAApRUAIHAAAKcVACByAACpFQAgdAAAphUAIOMIAQDxDwAhjglAAO0PACGwCUAA7Q8AIbEJAQCBEAAh0gsBAPEPACHTCwEAgRAAIdQLAQCBEAAh1QtAAKAQACHWCwIA7A8AIQywCUAAAAAB3AkBAAAAAeAJAQAAAAGHCkAAAAABkwoCAAAAAZQKAQAAAAGVCgEAAAABlgoBAAAAAZcKBAAAAAGYCgEAAAABmQpAAAAAAZoKQAAAAAEPXQAA7xUAIF4AAPAVACBfAADxFQAgcAAA8xUAIHEAAPQVACB0AADyFQAg4wgBAAAAAY4JQAAAAAGwCUAAAAABsQkBAAAAAdILAQAAAAHTCwEAAAAB1AsBAAAAAdULQAAAAAHWCwIAAAABAgAAAH4AIA8AAIoXACADAAAAkQEAIA8AAIoXACAQAACOFwAgEQAAAJEBACAIAACOFwAgXQAAoxUAIF4AAKQVACBfAAClFQAgcAAApxUAIHEAAKgVACB0AACmFQAg4wgBAPEPACGOCUAA7Q8AIbAJQADtDwAhsQkBAIEQACHSCwEA8Q8AIdMLAQCBEAAh1AsBAIEQACHVC0AAoBAAIdYLAgDsDwAhD10AAKMVACBeAACkFQAgXwAApRUAIHAAAKcVACBxAACoFQAgdAAAphUAIOMIAQDxDwAhjglAAO0PACGwCUAA7Q8AIbEJAQCBEAAh0gsBAPEPACHTCwEAgRAAIdQLAQCBEAAh1QtAAKAQACHWCwIA7A8AIQiwCUAAAAAB3AkBAAAAAZwKAQAAAAGdCkAAAAABngoBAAAAAZ8KQAAAAAGgCgIAAAABoQpAAAAAAQKDCQEAAAABhAkBAAAAAQ9dAADvFQAgXgAA8BUAIHAAAPMVACBxAAD0FQAgcgAA9RUAIHQAAPIVACDjCAEAAAABjglAAAAAAbAJQAAAAAGxCQEAAAAB0gsBAAAAAdMLAQAAAAHUCwEAAAAB1QtAAAAAAdYLAgAAAAECAAAAfgAgDwAAkRcAIBJmAAC-EgAgZwAAvxIAIGoAAMASACBrAADBEgAgbAAAwhIAIG4AAMMSACBvAADEEgAgcAAAxRIAIHEAAMYSACByAADHEgAgcwAAyBIAIOMIAQAAAAGwCUAAAAABsQkBAAAAAY8KAQAAAAGQCgEAAAABkQpAAAAAAZIKAQAAAAECAAAAmQkAIA8AAJMXACADAAAAkQEAIA8AAJEXACAQAACXFwAgEQAAAJEBACAIAACXFwAgXQAAoxUAIF4AAKQVACBwAACnFQAgcQAAqBUAIHIAAKkVACB0AACmFQAg4wgBAPEPACGOCUAA7Q8AIbAJQADtDwAhsQkBAIEQACHSCwEA8Q8AIdMLAQCBEAAh1AsBAIEQACHVC0AAoBAAIdYLAgDsDwAhD10AAKMVACBeAACkFQAgcAAApxUAIHEAAKgVACByAACpFQAgdAAAphUAIOMIAQDxDwAhjglAAO0PACGwCUAA7Q8AIbEJAQCBEAAh0gsBAPEPACHTCwEAgRAAIdQLAQCBEAAh1QtAAKAQACHWCwIA7A8AIQMAAACcCQAgDwAAkxcAIBAAAJoXACAUAAAAnAkAIAgAAJoXACBmAACdEQAgZwAAnhEAIGoAAJ8RACBrAACgEQAgbAAAoREAIG4AAKIRACBvAACjEQAgcAAApBEAIHEAAKURACByAACmEQAgcwAApxEAIOMIAQDxDwAhsAlAAO0PACGxCQEA8Q8AIY8KAQCBEAAhkAoBAIEQACGRCkAAoBAAIZIKAQCBEAAhEmYAAJ0RACBnAACeEQAgagAAnxEAIGsAAKARACBsAAChEQAgbgAAohEAIG8AAKMRACBwAACkEQAgcQAApREAIHIAAKYRACBzAACnEQAg4wgBAPEPACGwCUAA7Q8AIbEJAQDxDwAhjwoBAIEQACGQCgEAgRAAIZEKQACgEAAhkgoBAIEQACESXwAAvRIAIGYAAL4SACBnAAC_EgAgawAAwRIAIGwAAMISACBuAADDEgAgbwAAxBIAIHAAAMUSACBxAADGEgAgcgAAxxIAIHMAAMgSACDjCAEAAAABsAlAAAAAAbEJAQAAAAGPCgEAAAABkAoBAAAAAZEKQAAAAAGSCgEAAAABAgAAAJkJACAPAACbFwAgBuMIAQAAAAGwCUAAAAAB7wkCAAAAAfAJAQAAAAHxCQEAAAAB8gmAAAAAAQMAAACcCQAgDwAAmxcAIBAAAKAXACAUAAAAnAkAIAgAAKAXACBfAACcEQAgZgAAnREAIGcAAJ4RACBrAACgEQAgbAAAoREAIG4AAKIRACBvAACjEQAgcAAApBEAIHEAAKURACByAACmEQAgcwAApxEAIOMIAQDxDwAhsAlAAO0PACGxCQEA8Q8AIY8KAQCBEAAhkAoBAIEQACGRCkAAoBAAIZIKAQCBEAAhEl8AAJwRACBmAACdEQAgZwAAnhEAIGsAAKARACBsAAChEQAgbgAAohEAIG8AAKMRACBwAACkEQAgcQAApREAIHIAAKYRACBzAACnEQAg4wgBAPEPACGwCUAA7Q8AIbEJAQDxDwAhjwoBAIEQACGQCgEAgRAAIZEKQACgEAAhkgoBAIEQACEMYAAAhREAIOMIAQAAAAHtCAEAAAABjglAAAAAAbAJQAAAAAGxCQEAAAABtAkBAAAAAfkJAQAAAAH6CQEAAAAB-wkBAAAAAfwJAgAAAAH9CUAAAAABAgAAAKIBACAPAAChFwAgAwAAAKABACAPAAChFwAgEAAApRcAIA4AAACgAQAgCAAApRcAIGAAAPcQACDjCAEA8Q8AIe0IAQDxDwAhjglAAO0PACGwCUAA7Q8AIbEJAQDxDwAhtAkBAPEPACH5CQEA8Q8AIfoJAQCBEAAh-wkBAIEQACH8CQIA7A8AIf0JQACgEAAhDGAAAPcQACDjCAEA8Q8AIe0IAQDxDwAhjglAAO0PACGwCUAA7Q8AIbEJAQDxDwAhtAkBAPEPACH5CQEA8Q8AIfoJAQCBEAAh-wkBAIEQACH8CQIA7A8AIf0JQACgEAAhBOMIAQAAAAHtCAEAAAAB3AkBAAAAAd8JQAAAAAEM4wgBAAAAAbAJQAAAAAHVCUAAAAAB4AkBAAAAAeEJAQAAAAHiCQQAAAAB4wkCAAAAAeQJAgAAAAHlCUAAAAAB5glAAAAAAecJAgAAAAHoCQIAAAABAgAAAKYKACAPAACnFwAgAwAAAK4KACAPAACnFwAgEAAAqxcAIA4AAACuCgAgCAAAqxcAIOMIAQDxDwAhsAlAAO0PACHVCUAAoBAAIeAJAQDxDwAh4QkBAPEPACHiCQQA9w8AIeMJAgDsDwAh5AkCAOwPACHlCUAA7Q8AIeYJQACgEAAh5wkCANoQACHoCQIA7A8AIQzjCAEA8Q8AIbAJQADtDwAh1QlAAKAQACHgCQEA8Q8AIeEJAQDxDwAh4gkEAPcPACHjCQIA7A8AIeQJAgDsDwAh5QlAAO0PACHmCUAAoBAAIecJAgDaEAAh6AkCAOwPACEPXQAA7xUAIF4AAPAVACBfAADxFQAgcQAA9BUAIHIAAPUVACB0AADyFQAg4wgBAAAAAY4JQAAAAAGwCUAAAAABsQkBAAAAAdILAQAAAAHTCwEAAAAB1AsBAAAAAdULQAAAAAHWCwIAAAABAgAAAH4AIA8AAKwXACASXwAAvRIAIGYAAL4SACBnAAC_EgAgagAAwBIAIGsAAMESACBsAADCEgAgbgAAwxIAIG8AAMQSACBxAADGEgAgcgAAxxIAIHMAAMgSACDjCAEAAAABsAlAAAAAAbEJAQAAAAGPCgEAAAABkAoBAAAAAZEKQAAAAAGSCgEAAAABAgAAAJkJACAPAACuFwAgAwAAAJEBACAPAACsFwAgEAAAshcAIBEAAACRAQAgCAAAshcAIF0AAKMVACBeAACkFQAgXwAApRUAIHEAAKgVACByAACpFQAgdAAAphUAIOMIAQDxDwAhjglAAO0PACGwCUAA7Q8AIbEJAQCBEAAh0gsBAPEPACHTCwEAgRAAIdQLAQCBEAAh1QtAAKAQACHWCwIA7A8AIQ9dAACjFQAgXgAApBUAIF8AAKUVACBxAACoFQAgcgAAqRUAIHQAAKYVACDjCAEA8Q8AIY4JQADtDwAhsAlAAO0PACGxCQEAgRAAIdILAQDxDwAh0wsBAIEQACHUCwEAgRAAIdULQACgEAAh1gsCAOwPACEDAAAAnAkAIA8AAK4XACAQAAC1FwAgFAAAAJwJACAIAAC1FwAgXwAAnBEAIGYAAJ0RACBnAACeEQAgagAAnxEAIGsAAKARACBsAAChEQAgbgAAohEAIG8AAKMRACBxAAClEQAgcgAAphEAIHMAAKcRACDjCAEA8Q8AIbAJQADtDwAhsQkBAPEPACGPCgEAgRAAIZAKAQCBEAAhkQpAAKAQACGSCgEAgRAAIRJfAACcEQAgZgAAnREAIGcAAJ4RACBqAACfEQAgawAAoBEAIGwAAKERACBuAACiEQAgbwAAoxEAIHEAAKURACByAACmEQAgcwAApxEAIOMIAQDxDwAhsAlAAO0PACGxCQEA8Q8AIY8KAQCBEAAhkAoBAIEQACGRCkAAoBAAIZIKAQCBEAAhEl8AAL0SACBmAAC-EgAgZwAAvxIAIGoAAMASACBrAADBEgAgbAAAwhIAIG8AAMQSACBwAADFEgAgcQAAxhIAIHIAAMcSACBzAADIEgAg4wgBAAAAAbAJQAAAAAGxCQEAAAABjwoBAAAAAZAKAQAAAAGRCkAAAAABkgoBAAAAAQIAAACZCQAgDwAAthcAIAMAAACcCQAgDwAAthcAIBAAALoXACAUAAAAnAkAIAgAALoXACBfAACcEQAgZgAAnREAIGcAAJ4RACBqAACfEQAgawAAoBEAIGwAAKERACBvAACjEQAgcAAApBEAIHEAAKURACByAACmEQAgcwAApxEAIOMIAQDxDwAhsAlAAO0PACGxCQEA8Q8AIY8KAQCBEAAhkAoBAIEQACGRCkAAoBAAIZIKAQCBEAAhEl8AAJwRACBmAACdEQAgZwAAnhEAIGoAAJ8RACBrAACgEQAgbAAAoREAIG8AAKMRACBwAACkEQAgcQAApREAIHIAAKYRACBzAACnEQAg4wgBAPEPACGwCUAA7Q8AIbEJAQDxDwAhjwoBAIEQACGQCgEAgRAAIZEKQACgEAAhkgoBAIEQACESXwAAvRIAIGYAAL4SACBnAAC_EgAgagAAwBIAIGsAAMESACBsAADCEgAgbgAAwxIAIG8AAMQSACBwAADFEgAgcQAAxhIAIHIAAMcSACDjCAEAAAABsAlAAAAAAbEJAQAAAAGPCgEAAAABkAoBAAAAAZEKQAAAAAGSCgEAAAABAgAAAJkJACAPAAC7FwAgAwAAAJwJACAPAAC7FwAgEAAAvxcAIBQAAACcCQAgCAAAvxcAIF8AAJwRACBmAACdEQAgZwAAnhEAIGoAAJ8RACBrAACgEQAgbAAAoREAIG4AAKIRACBvAACjEQAgcAAApBEAIHEAAKURACByAACmEQAg4wgBAPEPACGwCUAA7Q8AIbEJAQDxDwAhjwoBAIEQACGQCgEAgRAAIZEKQACgEAAhkgoBAIEQACESXwAAnBEAIGYAAJ0RACBnAACeEQAgagAAnxEAIGsAAKARACBsAAChEQAgbgAAohEAIG8AAKMRACBwAACkEQAgcQAApREAIHIAAKYRACDjCAEA8Q8AIbAJQADtDwAhsQkBAPEPACGPCgEAgRAAIZAKAQCBEAAhkQpAAKAQACGSCgEAgRAAIQAAAAAFFQAGFgAHFwAIGAAJGQAKAAAAAAAFFQAGFgAHFwAIGAAJGQAKAAAABRUAEBYAERcAEhgAExkAFAAAAAAABRUAEBYAERcAEhgAExkAFAAAAAUVABoWABsXABwYAB0ZAB4AAAAAAAUVABoWABsXABwYAB0ZAB4AAAAFFQAkFgAlFwAmGAAnGQAoAAAAAAAFFQAkFgAlFwAmGAAnGQAoAAAABRUALhYALxcAMBgAMRkAMgAAAAAABRUALhYALxcAMBgAMRkAMggVAEtdgwE1XocBNl-LATdw0AFHcdEBO3LSAUh0zwE5AVwANAFcADQCXAA0YAA4DRUASl-MATdmkAE5Z58BPWqjAT5rrAFBbK4BQm61AUVvtwFGcLsBR3G9ATtywQFIc8UBSQNgADhhkgE0ZZQBOgMVADxjmAE7ZJkBOQNcADRgADhiADoCY5oBAGSbAQABYAA4AxUAQGAAOGmnAT8BaAA-AWmoAQABYAA4AxUARGAAOG2yAUMBbABCAW2zAQABYAA4AWAAOAJgADhhvAE0AlwANGAAOAFgADgJX8YBAGbHAQBnyAEAaskBAGvKAQBwywEAccwBAHLNAQBzzgEAB13TAQBe1AEAX9UBAHDXAQBx2AEActkBAHTWAQAAAAUVAE8WAFAXAFEYAFIZAFMAAAAAAAUVAE8WAFAXAFEYAFIZAFMBXAA0AVwANAMVAFgYAFkZAFoAAAADFQBYGABZGQBaAVwANAFcADQDFQBfGABgGQBhAAAAAxUAXxgAYBkAYQAAAAUVAGcWAGgXAGkYAGoZAGsAAAAAAAUVAGcWAGgXAGkYAGoZAGsBYAA4AWAAOAUVAHAWAHEXAHIYAHMZAHQAAAAAAAUVAHAWAHEXAHIYAHMZAHQBbABCAWwAQgUVAHkWAHoXAHsYAHwZAH0AAAAAAAUVAHkWAHoXAHsYAHwZAH0BYAA4AWAAOAUVAIIBFgCDARcAhAEYAIUBGQCGAQAAAAAABRUAggEWAIMBFwCEARgAhQEZAIYBAAAABRUAjAEWAI0BFwCOARgAjwEZAJABAAAAAAAFFQCMARYAjQEXAI4BGACPARkAkAEAAAAFFQCWARYAlwEXAJgBGACZARkAmgEAAAAAAAUVAJYBFgCXARcAmAEYAJkBGQCaAQIVAKQBiwKwA50BAxUAowGFAgCcAYcCtAOeAQQVAKIBhgIAnQGIAgCfAYoCugOhAQIVAKABhwK1A54BAYcCtgMAAYkCAJ4BAYoCuwMAAYcCvAMAAYsCvQMAAAADFQCoARgAqQEZAKoBAAAAAxUAqAEYAKkBGQCqAQAAAxUArwEYALABGQCxAQAAAAMVAK8BGACwARkAsQEBhQIAnAEBhQIAnAEFFQC2ARYAtwEXALgBGAC5ARkAugEAAAAAAAUVALYBFgC3ARcAuAEYALkBGQC6AQKGAgCdAYgCAJ8BAoYCAJ0BiAIAnwEFFQC_ARYAwAEXAMEBGADCARkAwwEAAAAAAAUVAL8BFgDAARcAwQEYAMIBGQDDAQGJAgCeAQGJAgCeAQUVAMgBFgDJARcAygEYAMsBGQDMAQAAAAAABRUAyAEWAMkBFwDKARgAywEZAMwBAAAABRUA0gEWANMBFwDUARgA1QEZANYBAAAAAAAFFQDSARYA0wEXANQBGADVARkA1gEBYAA4AWAAOAMVANsBGADcARkA3QEAAAADFQDbARgA3AEZAN0BAWAAOAFgADgFFQDiARYA4wEXAOQBGADlARkA5gEAAAAAAAUVAOIBFgDjARcA5AEYAOUBGQDmAQAAAAUVAOwBFgDtARcA7gEYAO8BGQDwAQAAAAAABRUA7AEWAO0BFwDuARgA7wEZAPABAAAABRUA9gEWAPcBFwD4ARgA-QEZAPoBAAAAAAAFFQD2ARYA9wEXAPgBGAD5ARkA-gEAAAAFFQCAAhYAgQIXAIICGACDAhkAhAIAAAAAAAUVAIACFgCBAhcAggIYAIMCGQCEAgAAAAUVAIoCFgCLAhcAjAIYAI0CGQCOAgAAAAAABRUAigIWAIsCFwCMAhgAjQIZAI4CAAAABRUAlAIWAJUCFwCWAhgAlwIZAJgCAAAAAAAFFQCUAhYAlQIXAJYCGACXAhkAmAIAAAAFFQCeAhYAnwIXAKACGAChAhkAogIAAAAAAAUVAJ4CFgCfAhcAoAIYAKECGQCiAgNgADhhlwY0ZZgGOgNgADhhngY0ZZ8GOgUVAKcCFgCoAhcAqQIYAKoCGQCrAgAAAAAABRUApwIWAKgCFwCpAhgAqgIZAKsCAAAABRUAsQIWALICFwCzAhgAtAIZALUCAAAAAAAFFQCxAhYAsgIXALMCGAC0AhkAtQIAAAAFFQC7AhYAvAIXAL0CGAC-AhkAvwIAAAAAAAUVALsCFgC8AhcAvQIYAL4CGQC_AgAAAAUVAMUCFgDGAhcAxwIYAMgCGQDJAgAAAAAABRUAxQIWAMYCFwDHAhgAyAIZAMkCAhUAzQKtBPcGzAIBrAQAywIBrQT4BgAAAAUVANECFgDSAhcA0wIYANQCGQDVAgAAAAAABRUA0QIWANICFwDTAhgA1AIZANUCAAAAAxUA2wIYANwCGQDdAgAAAAMVANsCGADcAhkA3QIBrAQAywIBrAQAywIFFQDiAhYA4wIXAOQCGADlAhkA5gIAAAAAAAUVAOICFgDjAhcA5AIYAOUCGQDmAgAAAAUVAOwCFgDtAhcA7gIYAO8CGQDwAgAAAAAABRUA7AIWAO0CFwDuAhgA7wIZAPACAAAABRUA9gIWAPcCFwD4AhgA-QIZAPoCAAAAAAAFFQD2AhYA9wIXAPgCGAD5AhkA-gIAAAAFFQCAAxYAgQMXAIIDGACDAxkAhAMAAAAAAAUVAIADFgCBAxcAggMYAIMDGQCEAwAAAAUVAIoDFgCLAxcAjAMYAI0DGQCOAwAAAAAABRUAigMWAIsDFwCMAxgAjQMZAI4DAAAABRUAlAMWAJUDFwCWAxgAlwMZAJgDAAAAAAAFFQCUAxYAlQMXAJYDGACXAxkAmAMAAAAFFQCeAxYAnwMXAKADGAChAxkAogMAAAAAAAUVAJ4DFgCfAxcAoAMYAKEDGQCiAwJcADRgADgCXAA0YAA4BRUApwMWAKgDFwCpAxgAqgMZAKsDAAAAAAAFFQCnAxYAqAMXAKkDGACqAxkAqwMAAAUVALADFgCxAxcAsgMYALMDGQC0AwAAAAAABRUAsAMWALEDFwCyAxgAswMZALQDA1wANGAAOGIAOgNcADRgADhiADoFFQC5AxYAugMXALsDGAC8AxkAvQMAAAAAAAUVALkDFgC6AxcAuwMYALwDGQC9AwAAAxUAwgMYAMMDGQDEAwAAAAMVAMIDGADDAxkAxAMCXAA0YAA4AlwANGAAOAMVAMkDGADKAxkAywMAAAADFQDJAxgAygMZAMsDAAAABRUA0QMWANIDFwDTAxgA1AMZANUDAAAAAAAFFQDRAxYA0gMXANMDGADUAxkA1QMAAAAFFQDbAxYA3AMXAN0DGADeAxkA3wMAAAAAAAUVANsDFgDcAxcA3QMYAN4DGQDfAwFgADgBYAA4BRUA5AMWAOUDFwDmAxgA5wMZAOgDAAAAAAAFFQDkAxYA5QMXAOYDGADnAxkA6AMBaAA-AWgAPgUVAO0DFgDuAxcA7wMYAPADGQDxAwAAAAAABRUA7QMWAO4DFwDvAxgA8AMZAPEDAhUA9QPPBqsK9AMBzgYA8wMBzwasCgAAAAUVAPkDFgD6AxcA-wMYAPwDGQD9AwAAAAAABRUA-QMWAPoDFwD7AxgA_AMZAP0DAc4GAPMDAc4GAPMDAxUAggQYAIMEGQCEBAAAAAMVAIIEGACDBBkAhAQAAAAFFQCKBBYAiwQXAIwEGACNBBkAjgQAAAAAAAUVAIoEFgCLBBcAjAQYAI0EGQCOBAJgADhh_Qo0AmAAOGGDCzQFFQCTBBYAlAQXAJUEGACWBBkAlwQAAAAAAAUVAJMEFgCUBBcAlQQYAJYEGQCXBAAAAAUVAJ0EFgCeBBcAnwQYAKAEGQChBAAAAAAABRUAnQQWAJ4EFwCfBBgAoAQZAKEEAAAABRUApwQWAKgEFwCpBBgAqgQZAKsEAAAAAAAFFQCnBBYAqAQXAKkEGACqBBkAqwQAAAAFFQCxBBYAsgQXALMEGAC0BBkAtQQAAAAAAAUVALEEFgCyBBcAswQYALQEGQC1BAAAAAUVALsEFgC8BBcAvQQYAL4EGQC_BAAAAAAABRUAuwQWALwEFwC9BBgAvgQZAL8EAAAABRUAxQQWAMYEFwDHBBgAyAQZAMkEAAAAAAAFFQDFBBYAxgQXAMcEGADIBBkAyQQAAAAFFQDPBBYA0AQXANEEGADSBBkA0wQAAAAAAAUVAM8EFgDQBBcA0QQYANIEGQDTBAAAAAUVANkEFgDaBBcA2wQYANwEGQDdBAAAAAAABRUA2QQWANoEFwDbBBgA3AQZAN0EAAAABRUA4wQWAOQEFwDlBBgA5gQZAOcEAAAAAAAFFQDjBBYA5AQXAOUEGADmBBkA5wQBYAA4AWAAOAMVAOwEGADtBBkA7gQAAAADFQDsBBgA7QQZAO4EAWAAOAFgADgDFQDzBBgA9AQZAPUEAAAAAxUA8wQYAPQEGQD1BAAAAAUVAPsEFgD8BBcA_QQYAP4EGQD_BAAAAAAABRUA-wQWAPwEFwD9BBgA_gQZAP8EAAAAAxUAhQUYAIYFGQCHBQAAAAMVAIUFGACGBRkAhwUAAAAFFQCNBRYAjgUXAI8FGACQBRkAkQUAAAAAAAUVAI0FFgCOBRcAjwUYAJAFGQCRBQECAQIDAQUGAQYHAQcIAQkKAQoMAgsNAwwPAQ0RAg4SBBETARIUARMVAhoYBRsZCxwbDB0cDB4fDB8gDCAhDCEjDCIlAiMmDSQoDCUqAiYrDicsDCgtDCkuAioxDysyFSw0Fi01Fi44Fi85FjA6FjE8FjI-AjM_FzRBFjVDAjZEGDdFFjhGFjlHAjpKGTtLHzxNID1OID5RID9SIEBTIEFVIEJXAkNYIURaIEVcAkZdIkdeIEhfIElgAkpjI0tkKUxmKk1nKk5qKk9rKlBsKlFuKlJwAlNxK1RzKlV1AlZ2LFd3Klh4Kll5Alp8LVt9M3V_NHbaATR33AE0eN0BNHneATR64AE0e-IBAnzjAUx95QE0fucBAn_oAU2AAekBNIEB6gE0ggHrAQKDAe4BToQB7wFUhQHwATWGAfEBNYcB8gE1iAHzATWJAfQBNYoB9gE1iwH4AQKMAfkBVY0B-wE1jgH9AQKPAf4BVpAB_wE1kQGAAjWSAYECApMBhAJXlAGFAluVAYYCNpYBhwI2lwGIAjaYAYkCNpkBigI2mgGMAjabAY4CApwBjwJcnQGRAjaeAZMCAp8BlAJdoAGVAjahAZYCNqIBlwICowGaAl6kAZsCYqUBnQJjpgGeAmOnAaECY6gBogJjqQGjAmOqAaUCY6sBpwICrAGoAmStAaoCY64BrAICrwGtAmWwAa4CY7EBrwJjsgGwAgKzAbMCZrQBtAJstQG2AkK2AbcCQrcBuQJCuAG6AkK5AbsCQroBvQJCuwG_AgK8AcACbb0BwgJCvgHEAgK_AcUCbsABxgJCwQHHAkLCAcgCAsMBywJvxAHMAnXFAc0CQ8YBzgJDxwHPAkPIAdACQ8kB0QJDygHTAkPLAdUCAswB1gJ2zQHYAkPOAdoCAs8B2wJ30AHcAkPRAd0CQ9IB3gIC0wHhAnjUAeICftUB4wJB1gHkAkHXAeUCQdgB5gJB2QHnAkHaAekCQdsB6wIC3AHsAn_dAe4CQd4B8AIC3wHxAoAB4AHyAkHhAfMCQeIB9AIC4wH3AoEB5AH4AocB5QH6AogB5gH7AogB5wH-AogB6AH_AogB6QGAA4gB6gGCA4gB6wGEAwLsAYUDiQHtAYcDiAHuAYkDAu8BigOKAfABiwOIAfEBjAOIAfIBjQMC8wGQA4sB9AGRA5EB9QGTA5IB9gGUA5IB9wGXA5IB-AGYA5IB-QGZA5IB-gGbA5IB-wGdAwL8AZ4DkwH9AaADkgH-AaIDAv8BowOUAYACpAOSAYECpQOSAYICpgMCgwKpA5UBhAKqA5sBjAKsA5wBjQK-A5wBjgLBA5wBjwLCA5wBkALDA5wBkQLFA5wBkgLHAwKTAsgDpQGUAsoDnAGVAswDApYCzQOmAZcCzgOcAZgCzwOcAZkC0AMCmgLTA6cBmwLUA6sBnALWA58BnQLXA58BngLaA58BnwLbA58BoALcA58BoQLeA58BogLgAwKjAuEDrAGkAuMDnwGlAuUDAqYC5gOtAacC5wOfAagC6AOfAakC6QMCqgLsA64BqwLtA7IBrALuA50BrQLvA50BrgLwA50BrwLxA50BsALyA50BsQL0A50BsgL2AwKzAvcDswG0AvkDnQG1AvsDArYC_AO0AbcC_QOdAbgC_gOdAbkC_wMCugKCBLUBuwKDBLsBvAKEBJ4BvQKFBJ4BvgKGBJ4BvwKHBJ4BwAKIBJ4BwQKKBJ4BwgKMBALDAo0EvAHEAo8EngHFApEEAsYCkgS9AccCkwSeAcgClASeAckClQQCygKYBL4BywKZBMQBzAKaBKEBzQKbBKEBzgKcBKEBzwKdBKEB0AKeBKEB0QKgBKEB0gKiBALTAqMExQHUAqUEoQHVAqcEAtYCqATGAdcCqQShAdgCqgShAdkCqwQC2gKuBMcB2wKvBM0B3AKxBM4B3QKyBM4B3gK1BM4B3wK2BM4B4AK3BM4B4QK5BM4B4gK7BALjArwEzwHkAr4EzgHlAsAEAuYCwQTQAecCwgTOAegCwwTOAekCxAQC6gLHBNEB6wLIBNcB7ALJBD3tAsoEPe4CywQ97wLMBD3wAs0EPfECzwQ98gLRBALzAtIE2AH0AtQEPfUC1gQC9gLXBNkB9wLYBD34AtkEPfkC2gQC-gLdBNoB-wLeBN4B_ALgBEb9AuEERv4C4wRG_wLkBEaAA-UERoED5wRGggPpBAKDA-oE3wGEA-wERoUD7gQChgPvBOABhwPwBEaIA_EERokD8gQCigP1BOEBiwP2BOcBjAP4BOgBjQP5BOgBjgP8BOgBjwP9BOgBkAP-BOgBkQOABegBkgOCBQKTA4MF6QGUA4UF6AGVA4cFApYDiAXqAZcDiQXoAZgDigXoAZkDiwUCmgOOBesBmwOPBfEBnAORBfIBnQOSBfIBngOVBfIBnwOWBfIBoAOXBfIBoQOZBfIBogObBQKjA5wF8wGkA54F8gGlA6AFAqYDoQX0AacDogXyAagDowXyAakDpAUCqgOnBfUBqwOoBfsBrAOqBfwBrQOrBfwBrgOuBfwBrwOvBfwBsAOwBfwBsQOyBfwBsgO0BQKzA7UF_QG0A7cF_AG1A7kFArYDugX-AbcDuwX8AbgDvAX8AbkDvQUCugPABf8BuwPBBYUCvAPDBYYCvQPEBYYCvgPHBYYCvwPIBYYCwAPJBYYCwQPLBYYCwgPNBQLDA84FhwLEA9AFhgLFA9IFAsYD0wWIAscD1AWGAsgD1QWGAskD1gUCygPZBYkCywPaBY8CzAPcBZACzQPdBZACzgPgBZACzwPhBZAC0APiBZAC0QPkBZAC0gPmBQLTA-cFkQLUA-kFkALVA-sFAtYD7AWSAtcD7QWQAtgD7gWQAtkD7wUC2gPyBZMC2wPzBZkC3AP1BZoC3QP2BZoC3gP5BZoC3wP6BZoC4AP7BZoC4QP9BZoC4gP_BQLjA4AGmwLkA4IGmgLlA4QGAuYDhQacAucDhgaaAugDhwaaAukDiAYC6gOLBp0C6wOMBqMC7AONBjntA44GOe4DjwY57wOQBjnwA5EGOfEDkwY58gOVBgLzA5YGpAL0A5oGOfUDnAYC9gOdBqUC9wOgBjn4A6EGOfkDogYC-gOlBqYC-wOmBqwC_AOoBq0C_QOpBq0C_gOsBq0C_wOtBq0CgASuBq0CgQSwBq0CggSyBgKDBLMGrgKEBLUGrQKFBLcGAoYEuAavAocEuQatAogEugatAokEuwYCigS-BrACiwS_BrYCjATBBrcCjQTCBrcCjgTFBrcCjwTGBrcCkATHBrcCkQTJBrcCkgTLBgKTBMwGuAKUBM4GtwKVBNAGApYE0Qa5ApcE0ga3ApgE0wa3ApkE1AYCmgTXBroCmwTYBsACnATaBsECnQTbBsECngTeBsECnwTfBsECoATgBsECoQTiBsECogTkBgKjBOUGwgKkBOcGwQKlBOkGAqYE6gbDAqcE6wbBAqgE7AbBAqkE7QYCqgTwBsQCqwTxBsoCrgTzBssCrwT5BssCsAT8BssCsQT9BssCsgT-BssCswSAB8sCtASCBwK1BIMHzgK2BIUHywK3BIcHArgEiAfPArkEiQfLAroEigfLArsEiwcCvASOB9ACvQSPB9YCvgSRB9cCvwSSB9cCwASVB9cCwQSWB9cCwgSXB9cCwwSZB9cCxASbBwLFBJwH2ALGBJ4H1wLHBKAHAsgEoQfZAskEogfXAsoEowfXAssEpAcCzASnB9oCzQSoB94CzgSpB8wCzwSqB8wC0ASrB8wC0QSsB8wC0gStB8wC0wSvB8wC1ASxBwLVBLIH3wLWBLQHzALXBLYHAtgEtwfgAtkEuAfMAtoEuQfMAtsEugcC3AS9B-EC3QS-B-cC3gTAB-gC3wTBB-gC4ATEB-gC4QTFB-gC4gTGB-gC4wTIB-gC5ATKBwLlBMsH6QLmBM0H6ALnBM8HAugE0AfqAukE0QfoAuoE0gfoAusE0wcC7ATWB-sC7QTXB_EC7gTZB_IC7wTaB_IC8ATdB_IC8QTeB_IC8gTfB_IC8wThB_IC9ATjBwL1BOQH8wL2BOYH8gL3BOgHAvgE6Qf0AvkE6gfyAvoE6wfyAvsE7AcC_ATvB_UC_QTwB_sC_gTyB_wC_wTzB_wCgAX2B_wCgQX3B_wCggX4B_wCgwX6B_wChAX8BwKFBf0H_QKGBf8H_AKHBYEIAogFggj-AokFgwj8AooFhAj8AosFhQgCjAWICP8CjQWJCIUDjgWLCIYDjwWMCIYDkAWPCIYDkQWQCIYDkgWRCIYDkwWTCIYDlAWVCAKVBZYIhwOWBZgIhgOXBZoIApgFmwiIA5kFnAiGA5oFnQiGA5sFnggCnAWhCIkDnQWiCI8DngWkCJADnwWlCJADoAWoCJADoQWpCJADogWqCJADowWsCJADpAWuCAKlBa8IkQOmBbEIkAOnBbMIAqgFtAiSA6kFtQiQA6oFtgiQA6sFtwgCrAW6CJMDrQW7CJkDrgW9CJoDrwW-CJoDsAXBCJoDsQXCCJoDsgXDCJoDswXFCJoDtAXHCAK1BcgImwO2BcoImgO3BcwIArgFzQicA7kFzgiaA7oFzwiaA7sF0AgCvAXTCJ0DvQXUCKMDvgXVCEi_BdYISMAF1whIwQXYCEjCBdkISMMF2whIxAXdCALFBd4IpAPGBeAISMcF4ggCyAXjCKUDyQXkCEjKBeUISMsF5ggCzAXpCKYDzQXqCKwDzgXsCDrPBe0IOtAF7wg60QXwCDrSBfEIOtMF8wg61AX1CALVBfYIrQPWBfgIOtcF-ggC2AX7CK4D2QX8CDraBf0IOtsF_ggC3AWBCa8D3QWCCbUD3gWDCTvfBYQJO-AFhQk74QWGCTviBYcJO-MFiQk75AWLCQLlBYwJtgPmBY4JO-cFkAkC6AWRCbcD6QWSCTvqBZMJO-sFlAkC7AWXCbgD7QWYCb4D7gWaCTjvBZsJOPAFngk48QWfCTjyBaAJOPMFogk49AWkCQL1BaUJvwP2BacJOPcFqQkC-AWqCcAD-QWrCTj6BawJOPsFrQkC_AWwCcED_QWxCcUD_gWyCTf_BbMJN4AGtAk3gQa1CTeCBrYJN4MGuAk3hAa6CQKFBrsJxgOGBr0JN4cGvwkCiAbACccDiQbBCTeKBsIJN4sGwwkCjAbGCcgDjQbHCcwDjgbJCc0DjwbKCc0DkAbNCc0DkQbOCc0DkgbPCc0DkwbRCc0DlAbTCQKVBtQJzgOWBtYJzQOXBtgJApgG2QnPA5kG2gnNA5oG2wnNA5sG3AkCnAbfCdADnQbgCdYDngbiCdcDnwbjCdcDoAbmCdcDoQbnCdcDogboCdcDowbqCdcDpAbsCQKlBu0J2AOmBu8J1wOnBvEJAqgG8gnZA6kG8wnXA6oG9AnXA6sG9QkCrAb4CdoDrQb5CeADrgb6CT6vBvsJPrAG_Ak-sQb9CT6yBv4JPrMGgAo-tAaCCgK1BoMK4QO2BoUKPrcGhwoCuAaICuIDuQaJCj66BooKPrsGiwoCvAaOCuMDvQaPCukDvgaQCj-_BpEKP8AGkgo_wQaTCj_CBpQKP8MGlgo_xAaYCgLFBpkK6gPGBpsKP8cGnQoCyAaeCusDyQafCj_KBqAKP8sGoQoCzAakCuwDzQalCvID0AanCvMD0QatCvMD0gawCvMD0waxCvMD1AayCvMD1Qa0CvMD1ga2CgLXBrcK9gPYBrkK8wPZBrsKAtoGvAr3A9sGvQrzA9wGvgrzA90GvwoC3gbCCvgD3wbDCv4D4AbECvQD4QbFCvQD4gbGCvQD4wbHCvQD5AbICvQD5QbKCvQD5gbMCgLnBs0K_wPoBs8K9APpBtEKAuoG0gqABOsG0wr0A-wG1Ar0A-0G1QoC7gbYCoEE7wbZCoUE8AbbCoYE8QbcCoYE8gbfCoYE8wbgCoYE9AbhCoYE9QbjCoYE9gblCgL3BuYKhwT4BugKhgT5BuoKAvoG6wqIBPsG7AqGBPwG7QqGBP0G7goC_gbxCokE_wbyCo8EgAfzCkeBB_QKR4IH9QpHgwf2CkeEB_cKR4UH-QpHhgf7CgKHB_wKkASIB_8KR4kHgQsCigeCC5EEiweEC0eMB4ULR40HhgsCjgeJC5IEjweKC5gEkAeMC5kEkQeNC5kEkgeQC5kEkweRC5kElAeSC5kElQeUC5kElgeWCwKXB5cLmgSYB5kLmQSZB5sLApoHnAubBJsHnQuZBJwHnguZBJ0HnwsCngeiC5wEnwejC6IEoAelC6MEoQemC6MEogepC6MEoweqC6MEpAerC6MEpQetC6MEpgevCwKnB7ALpASoB7ILowSpB7QLAqoHtQulBKsHtgujBKwHtwujBK0HuAsCrge7C6YErwe8C6wEsAe-C60EsQe_C60EsgfCC60EswfDC60EtAfEC60EtQfGC60EtgfICwK3B8kLrgS4B8sLrQS5B80LAroHzguvBLsHzwutBLwH0AutBL0H0QsCvgfUC7AEvwfVC7YEwAfXC7cEwQfYC7cEwgfbC7cEwwfcC7cExAfdC7cExQffC7cExgfhCwLHB-ILuATIB-QLtwTJB-YLAsoH5wu5BMsH6Au3BMwH6Qu3BM0H6gsCzgftC7oEzwfuC8AE0AfwC8EE0QfxC8EE0gf0C8EE0wf1C8EE1Af2C8EE1Qf4C8EE1gf6CwLXB_sLwgTYB_0LwQTZB_8LAtoHgAzDBNsHgQzBBNwHggzBBN0HgwwC3geGDMQE3weHDMoE4AeJDMsE4QeKDMsE4geNDMsE4weODMsE5AePDMsE5QeRDMsE5geTDALnB5QMzAToB5YMywTpB5gMAuoHmQzNBOsHmgzLBOwHmwzLBO0HnAwC7gefDM4E7wegDNQE8AeiDNUE8QejDNUE8gemDNUE8wenDNUE9AeoDNUE9QeqDNUE9gesDAL3B60M1gT4B68M1QT5B7EMAvoHsgzXBPsHswzVBPwHtAzVBP0HtQwC_ge4DNgE_we5DN4EgAi7DN8EgQi8DN8Eggi_DN8EgwjADN8EhAjBDN8EhQjDDN8EhgjFDAKHCMYM4ASICMgM3wSJCMoMAooIywzhBIsIzAzfBIwIzQzfBI0IzgwCjgjRDOIEjwjSDOgEkAjUDEWRCNUMRZII1wxFkwjYDEWUCNkMRZUI2wxFlgjdDAKXCN4M6QSYCOAMRZkI4gwCmgjjDOoEmwjkDEWcCOUMRZ0I5gwCngjpDOsEnwjqDO8EoAjrDEmhCOwMSaII7QxJowjuDEmkCO8MSaUI8QxJpgjzDAKnCPQM8ASoCPYMSakI-AwCqgj5DPEEqwj6DEmsCPsMSa0I_AwCrgj_DPIErwiADfYEsAiCDfcEsQiDDfcEsgiGDfcEswiHDfcEtAiIDfcEtQiKDfcEtgiMDQK3CI0N-AS4CI8N9wS5CJENAroIkg35BLsIkw33BLwIlA33BL0IlQ0CvgiYDfoEvwiZDYAFwAibDYEFwQicDYEFwgifDYEFwwigDYEFxAihDYEFxQijDYEFxgilDQLHCKYNggXICKgNgQXJCKoNAsoIqw2DBcsIrA2BBcwIrQ2BBc0Irg0CzgixDYQFzwiyDYgF0Ai0DYkF0Qi1DYkF0gi4DYkF0wi5DYkF1Ai6DYkF1Qi8DYkF1gi-DQLXCL8NigXYCMENiQXZCMMNAtoIxA2LBdsIxQ2JBdwIxg2JBd0Ixw0C3gjKDYwF3wjLDZIF"
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
  pool ??= createPool({ max: getEnv().DATABASE_POOL_MAX, idleTimeoutMillis: 3e4 });
  return pool;
}
function createPool(size) {
  const created = new pg.Pool({
    ...size,
    connectionString: getEnv().DATABASE_URL,
    connectionTimeoutMillis: 5e3,
    query_timeout: QUERY_TIMEOUT_MS,
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
local process = ARGV[2]
local reply = {}
if redis.call('GET', KEYS[1]) ~= ARGV[1] then
  return redis.error_reply('EMPTIED the counts were lost')
end
for index = 2, #KEYS do
  local key = KEYS[index]
  local at = index * 4 - 4
  local mine, ends = tonumber(ARGV[at]), tonumber(ARGV[at + 1])
  local want, limit = tonumber(ARGV[at + 2]), tonumber(ARGV[at + 3])
  local known = redis.call('HMGET', key, 'all', 'ends', process)
  local all, windowEnds, own = tonumber(known[1] or '0'), tonumber(known[2] or '0'), tonumber(known[3] or '0')
  if windowEnds <= now then
    redis.call('DEL', key)
    all, own = 0, 0
    windowEnds = ends > now and ends or now + tonumber(ARGV[3])
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
import { randomUUID } from "node:crypto";
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
  #epoch = "";
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
    await this.#commands.set(this.#epochKey, randomUUID(), "NX");
    this.#epoch = await this.#commands.get(this.#epochKey) ?? "";
    const [seconds, micros] = await this.#commands.time();
    this.#clockOffsetMs = Number(seconds) * 1e3 + Math.floor(Number(micros) / 1e3) - performance.now();
    await this.probe();
  }
  async claim(claims) {
    const { prefix, processId } = this.#options;
    const keys = [this.#epochKey, ...claims.map(({ name: name2 }) => `${prefix}:count:${name2}`)];
    const values = claims.flatMap(({ mine, endsAtMs, want, limit }) => [
      mine,
      Math.round(endsAtMs + this.#clockOffsetMs),
      want,
      limit
    ]);
    const reply = await this.#commands.evalsha(
      this.#scriptHash,
      keys.length,
      ...keys,
      this.#epoch,
      processId,
      WINDOW_MS,
      ...values
    );
    const numbers = numbersSchema.length(claims.length * NUMBERS_PER_CLAIM).parse(reply);
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
  get #epochKey() {
    return `${this.#options.prefix}:epoch`;
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
  #retryMs = RETRY_FIRST_MS;
  #isClosed = false;
  #wasTold = false;
  /** How often the mode changed. */
  changes = 0;
  /** When the present time of sharing began; what happened before may be unknown to others. */
  sharedSinceMs = -Infinity;
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
    this.sharedSinceMs = performance.now();
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
    if (performance.now() - this.sharedSinceMs > STEADY_MS) this.#retryMs = RETRY_FIRST_MS;
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
  FROM tenant_locator l
    JOIN api_key k ON k.organization_id = l.organization_id AND k.hash = l.key
    JOIN organization o ON o.id = k.organization_id
  WHERE l.kind = 'api_key' AND l.key = ANY($1)`;
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
  FROM ledger_entry e JOIN ledger_transaction t ON t.id = e.transaction_id AND t.organization_id = e.organization_id ${where} GROUP BY 1`;
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
var SETTLE_MS = 3e3;
var REPORT_SIZE = 500;
var SWEEP_SIZE_MIN = 1e4;
var RequestWindows = class {
  #options;
  #now;
  #windows = /* @__PURE__ */ new Map();
  #reportsTo = null;
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
    if (shared === null || !this.#isShared(shared, window)) return this.#takeAlone(window, request.limitAlone);
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
    const isOver = shared && this.#isShared(shared, window) ? window.left === 0 && window.all >= limit : window.used >= limitAlone;
    return isOver ? this.#restOf(window) : 0;
  }
  #isShared(shared, { beganAtMs }) {
    if (shared !== this.#reportsTo) this.#reportTo(shared);
    if (!shared.isShared) return false;
    return beganAtMs >= shared.sharedSinceMs || this.#now() >= shared.sharedSinceMs + SETTLE_MS;
  }
  #reportTo(shared) {
    this.#reportsTo = shared;
    shared.onReturn(() => void this.#report(shared));
  }
  async #report(shared) {
    const nowMs = this.#now();
    const windows3 = [...this.#windows.values()].filter(
      ({ endsAtMs, used, left }) => endsAtMs > nowMs && used + left > 0
    );
    for (let first = 0; first < windows3.length; first += REPORT_SIZE) {
      const some = windows3.slice(first, first + REPORT_SIZE);
      await claimFor({ shared, windows: some, wantOf: () => 0 });
    }
  }
  #takeAlone(window, limitAlone) {
    if (window.left > 0 || window.used < limitAlone) return use(window);
    return this.#restOf(window);
  }
  async #wait(shared, request) {
    for (; ; ) {
      const window = this.#windowOf(request);
      if (!this.#isShared(shared, window)) return this.#takeAlone(window, request.limitAlone);
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
    await claimFor({ shared, windows: asking, wantOf: ({ limit, waiting }) => Math.max(leaseOf(limit), waiting) });
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
      beganAtMs: nowMs,
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
async function claimFor({ shared, windows: windows3, wantOf }) {
  const claims = windows3.map((window) => ({
    name: window.name,
    limit: window.limit,
    want: wantOf(window),
    mine: window.used + window.left,
    endsAtMs: window.endsAtMs
  }));
  const grants = await shared.claim(claims).catch(() => null);
  for (const [index, window] of windows3.entries()) {
    const [claim, grant] = [claims[index], grants?.[index]];
    if (claim && grant) learn(window, claim, grant);
  }
}
function learn(window, claim, { granted, own, all, endsAtMs }) {
  if (own - granted < claim.mine) {
    window.used = 0;
    window.left = 0;
    window.refusedLimit = 0;
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
  if (!url.includes("?")) return query;
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

// lib/http/document.ts
import { brotliCompress, constants, gzip } from "node:zlib";
var BROTLI_QUALITY = 6;
var BROTLI_OPTIONS = { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } };

// lib/http/document-store.ts
var BYTES_MAX = 32 * 1024 * 1024;

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
