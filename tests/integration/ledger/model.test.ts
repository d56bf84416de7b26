import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { getPool } from '@/lib/db'
import { getBalance, grantCredits, grantPromotionalCredit, postRefund, postTopUp, sweepSlices } from '@/lib/ledger'
import { LedgerProcess } from '@/lib/ledger/process/ledger-process'
import { createId } from '@/lib/core/ids'
import { expectCleanAudit } from './kit/expect-clean-audit'
import { type Command, counts, expectSame, type Model, type OpenHold, type Real } from './kit/process-model'
import { createKey, createTenant, generationOf } from './kit/tenant'

const START = 9_000n
const KEY_LIMIT = 5_000n

class AddCredit implements Command {
  constructor(
    readonly amountNanos: bigint,
    readonly kind: 'topup' | 'grant' | 'promotion',
  ) {}
  check = () => true
  async run(model: Model, real: Real) {
    const reference = createId('order')
    const { organizationId } = real
    if (this.kind === 'topup') {
      await postTopUp({ organizationId, paymentIntentId: reference, creditNanos: this.amountNanos, feeNanos: 3n })
      real.references.push({ reference, amountNanos: this.amountNanos })
    } else if (this.kind === 'grant') {
      await grantCredits({ organizationId, amountNanos: this.amountNanos, reason: 'model', reference })
    } else {
      const grant = { organizationId, grantId: reference, amountNanos: this.amountNanos }
      await grantPromotionalCredit({ ...grant, source: 'model', expiresAt: null })
      model.promotionalNanos += this.amountNanos
    }
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
    } else expect(before.refundableNanos).toBeLessThan(this.amountNanos)
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
    const fitsBudget =
      model.budgetNanos === null || model.budgetNanos - model.usedNanos - model.openNanos >= this.amountNanos
    // No false refusal and no false admission, wherever unused money lies.
    expect(result.held).toBe(fitsBalance && fitsKey && fitsBudget)
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
    counts.captures += 1
    real.captured.push({ id: generation.id, costNanos, apiKeyId: open.apiKeyId })
    closeHold(model, open)
    model.postedNanos -= costNanos
    model.usedNanos += costNanos
    model.promotionalNanos -= costNanos < model.promotionalNanos ? costNanos : model.promotionalNanos
    if (open.apiKeyId) model.keySpentNanos += costNanos
    if (costNanos > open.hold.amountNanos) model.overrunNanos += costNanos - open.hold.amountNanos
    await expectSame(model, real)
  }
  toString = () => `capture(#${this.pick}, ${this.percent} %)`
}

class SetBudget implements Command {
  constructor(readonly limitNanos: bigint) {}
  check = () => true
  async run(model: Model, real: Real) {
    await getPool().query(
      `INSERT INTO organization_budget (organization_id, period, limit_nanos) VALUES ($1, 'monthly', $2)
        ON CONFLICT (organization_id, period) DO UPDATE SET limit_nanos = EXCLUDED.limit_nanos`,
      [real.organizationId, this.limitNanos.toString()],
    )
    model.budgetNanos = this.limitNanos
    await expectSame(model, real)
  }
  toString = () => `budget(${this.limitNanos})`
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
    amount.map((nanos) => new AddCredit(nanos, 'promotion')),
    fc.bigInt(2_000n, 12_000n).map((nanos) => new SetBudget(nanos)),
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
          promotionalNanos: 0n,
          usedNanos: 0n,
          budgetNanos: null,
        }
        await fc.asyncModelRun(() => ({ model, real }), history)
        for (const { hold } of real.holds) hold.release()
        await expectCleanAudit()
      }),
      { numRuns: Number(globalThis.process.env.LEDGER_MODEL_RUNS ?? 40), endOnFailure: true },
    )
    expect(counts.captures).toBeGreaterThan(50)
    expect(counts.commands).toBeGreaterThan(500)
  })
})
