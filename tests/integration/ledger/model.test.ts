import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { getBalance, grantCredits, getKeyUsage, postRefund, postTopUp, sweepSlices, type Hold } from '@/lib/ledger'
import { LedgerProcess } from '@/lib/ledger/process/ledger-process'
import { createId } from '@/lib/core/ids'
import { expectCleanAudit } from './kit/expect-clean-audit'
import { createKey, createTenant, generationOf } from './kit/tenant'

/** Numbers and lists: what the ledger should be, without a database, slices or processes. */
interface Model {
  postedNanos: bigint
  creditedNanos: bigint
  /** What open holds claim. */
  openNanos: bigint
  keySpentNanos: bigint
  keyOpenNanos: bigint
  holds: number
  /** Below zero only by this much, at most. */
  overrunNanos: bigint
}

interface OpenHold {
  hold: Hold
  apiKeyId: string | null
  ledger: LedgerProcess
}

interface Real {
  organizationId: string
  apiKeyId: string
  ledgers: LedgerProcess[]
  holds: OpenHold[]
  captured: { id: string; costNanos: bigint; apiKeyId: string | null }[]
  references: { reference: string; amountNanos: bigint }[]
}

type Command = fc.AsyncCommand<Model, Real>

const START = 9_000n
const KEY_LIMIT = 5_000n
let captures = 0
let commands = 0

async function expectSame(model: Model, real: Real): Promise<void> {
  commands += 1
  const balance = await getBalance({ organizationId: real.organizationId })
  expect(balance.postedNanos).toBe(model.postedNanos)
  expect(balance.totalCreditsNanos).toBe(model.creditedNanos)
  expect(balance.heldNanos).toBeGreaterThanOrEqual(model.openNanos)
  expect(balance.availableNanos).toBeGreaterThanOrEqual(-model.overrunNanos)
  const usage = await getKeyUsage({ organizationId: real.organizationId, apiKeyIds: [real.apiKeyId] })
  expect(usage.get(real.apiKeyId)?.totalNanos).toBe(model.keySpentNanos)
}

class AddCredit implements Command {
  constructor(
    readonly amountNanos: bigint,
    readonly kind: 'topup' | 'grant',
  ) {}
  check = () => true
  async run(model: Model, real: Real) {
    const reference = createId('order')
    const { organizationId } = real
    if (this.kind === 'topup') {
      await postTopUp({ organizationId, paymentIntentId: reference, creditNanos: this.amountNanos, feeNanos: 3n })
      real.references.push({ reference, amountNanos: this.amountNanos })
    } else await grantCredits({ organizationId, amountNanos: this.amountNanos, reason: 'model', reference })
    model.postedNanos += this.amountNanos
    model.creditedNanos += this.amountNanos
    await expectSame(model, real)
  }
  toString = () => `${this.kind}(${this.amountNanos})`
}

class RepeatTopUp implements Command {
  constructor(readonly extraNanos: bigint) {}
  check = () => true
  async run(model: Model, real: Real) {
    const last = real.references.at(-1)
    if (last) {
      const { organizationId } = real
      const creditNanos = last.amountNanos + this.extraNanos
      const posting = postTopUp({ organizationId, paymentIntentId: last.reference, creditNanos, feeNanos: 3n })
      if (this.extraNanos === 0n) expect((await posting).isNew).toBe(false)
      else await expect(posting).rejects.toMatchObject({ code: 'conflict' })
    }
    await expectSame(model, real)
  }
  toString = () => `repeat(+${this.extraNanos})`
}

class Refund implements Command {
  constructor(readonly amountNanos: bigint) {}
  check = () => true
  async run(model: Model, real: Real) {
    const { organizationId } = real
    const before = await getBalance({ organizationId })
    const posting = postRefund({
      organizationId,
      refundId: createId('order'),
      creditNanos: this.amountNanos,
      feeNanos: 0n,
    })
    const isPosted = await posting.then(
      () => true,
      () => false,
    )
    if (isPosted) {
      model.postedNanos -= this.amountNanos
      model.creditedNanos -= this.amountNanos
    } else expect(before.availableNanos).toBeLessThan(this.amountNanos)
    await expectSame(model, real)
  }
  toString = () => `refund(${this.amountNanos})`
}

class Reserve implements Command {
  constructor(
    readonly amountNanos: bigint,
    readonly which: { process: number; withKey: boolean },
  ) {}
  check = () => true
  async run(model: Model, real: Real) {
    const ledger = real.ledgers[this.which.process]
    if (!ledger) throw new Error('no such process')
    const apiKeyId = this.which.withKey ? real.apiKeyId : null
    const result = await ledger.reserve({
      organizationId: real.organizationId,
      apiKeyId,
      amountNanos: this.amountNanos,
    })
    const fitsBalance = model.postedNanos - model.openNanos >= this.amountNanos
    const fitsKey = !this.which.withKey || KEY_LIMIT - model.keySpentNanos - model.keyOpenNanos >= this.amountNanos
    // No false refusal and no false admission, wherever unused money lies.
    expect(result.held).toBe(fitsBalance && fitsKey)
    if (result.held) {
      real.holds.push({ hold: result.hold, apiKeyId, ledger })
      model.holds += 1
      model.openNanos += this.amountNanos
      if (apiKeyId) model.keyOpenNanos += this.amountNanos
    }
    await expectSame(model, real)
  }
  toString = () => `reserve(${this.amountNanos}, ${this.which.process}${this.which.withKey ? ', key' : ''})`
}

function closeHold(model: Model, { hold, apiKeyId }: OpenHold): void {
  model.holds -= 1
  model.openNanos -= hold.amountNanos
  if (apiKeyId) model.keyOpenNanos -= hold.amountNanos
}

class Capture implements Command {
  constructor(
    readonly pick: number,
    readonly percent: bigint,
  ) {}
  check = (model: Readonly<Model>) => model.holds > 0
  async run(model: Model, real: Real) {
    const [open] = real.holds.splice(this.pick % real.holds.length, 1)
    if (!open) throw new Error('no hold')
    const costNanos = (open.hold.amountNanos * this.percent) / 100n
    const generation = generationOf({ organizationId: real.organizationId, apiKeyId: open.apiKeyId })
    await open.ledger.capture({ hold: open.hold, generation, costNanos })
    captures += 1
    real.captured.push({ id: generation.id, costNanos, apiKeyId: open.apiKeyId })
    closeHold(model, open)
    model.postedNanos -= costNanos
    if (open.apiKeyId) model.keySpentNanos += costNanos
    if (costNanos > open.hold.amountNanos) model.overrunNanos += costNanos - open.hold.amountNanos
    await expectSame(model, real)
  }
  toString = () => `capture(#${this.pick}, ${this.percent} %)`
}

class CaptureAgain implements Command {
  constructor(readonly process: number) {}
  check = () => true
  async run(model: Model, real: Real) {
    const last = real.captured.at(-1)
    if (last) {
      const generation = generationOf({ organizationId: real.organizationId, apiKeyId: last.apiKeyId, id: last.id })
      await real.ledgers[this.process]?.capture({ hold: null, generation, costNanos: last.costNanos + 1n })
    }
    await expectSame(model, real)
  }
  toString = () => `captureAgain(${this.process})`
}

class Release implements Command {
  constructor(readonly pick: number) {}
  check = (model: Readonly<Model>) => model.holds > 0
  async run(model: Model, real: Real) {
    const [open] = real.holds.splice(this.pick % real.holds.length, 1)
    if (!open) throw new Error('no hold')
    open.hold.release()
    open.hold.release()
    // Flushes come one after the other: when this is written, what was released is back.
    const generation = generationOf({ organizationId: real.organizationId, status: 'error', errorType: 'server' })
    await open.ledger.capture({ hold: null, generation, costNanos: 0n })
    closeHold(model, open)
    await expectSame(model, real)
  }
  toString = () => `release(#${this.pick})`
}

class Sweep implements Command {
  check = () => true
  async run(model: Model, real: Real) {
    await sweepSlices()
    await expectSame(model, real)
  }
  toString = () => 'sweep'
}

// Small ones leave headroom in the slices, big ones then need it back.
const amount = fc.oneof({ weight: 4, arbitrary: fc.bigInt(1n, 2_000n) }, { weight: 1, arbitrary: fc.bigInt(1n, 20n) })
const process = fc.integer({ min: 0, max: 1 })
const reserving = fc
  .tuple(amount, process, fc.boolean())
  .map(([nanos, index, withKey]) => new Reserve(nanos, { process: index, withKey }))
const capturing = fc
  .tuple(fc.nat(9), fc.constantFrom(0n, 1n, 40n, 99n, 100n, 100n, 130n))
  .map(([pick, percent]) => new Capture(pick, percent))
const allCommands = fc.commands(
  [
    ...[reserving, reserving, reserving, capturing, capturing],
    amount.map((nanos) => new AddCredit(nanos, 'topup')),
    amount.map((nanos) => new AddCredit(nanos, 'grant')),
    fc.bigInt(0n, 1n).map((extra) => new RepeatTopUp(extra)),
    amount.map((nanos) => new Refund(nanos)),
    process.map((index) => new CaptureAgain(index)),
    fc.nat(9).map((pick) => new Release(pick)),
    fc.constant(new Sweep()),
  ],
  { maxCommands: 60, size: '+2' },
)

describe('the ledger', () => {
  const ledgers = [new LedgerProcess('model-one'), new LedgerProcess('model-two')]

  afterAll(async () => {
    for (const ledger of ledgers) await ledger.stop()
  })

  it('is what a pure model says after every step of random histories', { timeout: 120_000 }, async () => {
    for (const ledger of ledgers) await ledger.start()
    await fc.assert(
      fc.asyncProperty(allCommands, async (history) => {
        const organizationId = await createTenant({ creditNanos: START })
        const apiKeyId = await createKey({ organizationId, limitNanos: KEY_LIMIT })
        const real: Real = { organizationId, apiKeyId, ledgers, holds: [], captured: [], references: [] }
        const model: Model = {
          postedNanos: START,
          creditedNanos: START,
          openNanos: 0n,
          keySpentNanos: 0n,
          keyOpenNanos: 0n,
          holds: 0,
          overrunNanos: 0n,
        }
        await fc.asyncModelRun(() => ({ model, real }), history)
        for (const { hold } of real.holds) hold.release()
        await expectCleanAudit()
      }),
      { numRuns: Number(globalThis.process.env.LEDGER_MODEL_RUNS ?? 40), endOnFailure: true },
    )
    expect(captures).toBeGreaterThan(50)
    expect(commands).toBeGreaterThan(500)
  })
})
