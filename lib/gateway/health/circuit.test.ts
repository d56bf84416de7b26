import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Circuit } from './circuit'

const steady = () => new Circuit(() => 0.5)

/** Opens a circuit by failures in a row. */
function eject(circuit: Circuit, nowMs: number): void {
  for (let failure = 0; failure < 5; failure++) circuit.fail(nowMs, false)
}

describe('a circuit', () => {
  test('lets everybody pass until five requests in a row have failed', () => {
    const circuit = steady()
    for (let failure = 0; failure < 4; failure++) circuit.fail(1_000, false)
    expect(circuit.admit(1_000)).toBe('pass')
    circuit.fail(1_000, false)
    expect(circuit.admit(1_000)).toBe('refuse')
  })

  test('opens when fewer than four of five recent requests succeed, and not for fewer than twenty requests', () => {
    const circuit = steady()
    // Three successes to one failure: three quarters.
    for (let request = 0; request < 16; request++) {
      if (request % 4 === 3) circuit.fail(1_000, false)
      else circuit.succeed(1_000)
    }
    expect(circuit.admit(1_000)).toBe('pass')
    for (let request = 0; request < 4; request++) {
      if (request % 4 === 3) circuit.fail(1_000, false)
      else circuit.succeed(1_000)
    }
    expect(circuit.admit(1_000)).toBe('refuse')
  })

  test('forgets failures of more than half a minute ago', () => {
    const circuit = steady()
    for (let request = 0; request < 10; request++) {
      circuit.fail(0, false)
      circuit.succeed(0)
    }
    const later = steady()
    for (let request = 0; request < 9; request++) {
      later.fail(0, false)
      later.succeed(0)
    }
    for (let request = 0; request < 20; request++) later.succeed(31_000)
    later.fail(31_000, false)
    expect(later.admit(31_000)).toBe('pass')
    expect(circuit.admit(0)).toBe('pass')
    circuit.fail(0, false)
    expect(circuit.admit(0)).toBe('refuse')
  })

  test('counts answers that broke off as failures, also when each of them had begun well', () => {
    const circuit = steady()
    for (let answer = 0; answer < 5; answer++) {
      circuit.succeed(1_000)
      circuit.breakOff(1_000)
    }
    expect(circuit.admit(1_000)).toBe('refuse')
  })

  test('pauses 5 s, then twice as long after each failed probe, and never longer than 160 s', () => {
    const circuit = steady()
    let nowMs = 0
    eject(circuit, nowMs)
    for (const pauseMs of [5_000, 10_000, 20_000, 40_000, 80_000, 160_000, 160_000]) {
      expect(circuit.admit(nowMs + pauseMs - 1)).toBe('refuse')
      expect(circuit.admit(nowMs + pauseMs)).toBe('probe')
      nowMs += pauseMs
      circuit.fail(nowMs, true)
    }
  })

  test('starts with short pauses again once it has worked for a minute', () => {
    const circuit = steady()
    eject(circuit, 0)
    expect(circuit.admit(5_000)).toBe('probe')
    circuit.fail(5_000, true)
    expect(circuit.admit(15_000)).toBe('probe')
    circuit.succeed(15_000)
    eject(circuit, 80_000)
    expect(circuit.openUntilMs).toBe(85_000)
  })

  test('a probe that said nothing makes way for the next one', () => {
    const circuit = steady()
    eject(circuit, 0)
    expect(circuit.admit(5_000)).toBe('probe')
    circuit.abandonProbe()
    expect(circuit.admit(5_000)).toBe('probe')
  })
})

type Model = { isOpen: boolean; isProbing: boolean; consecutive: number; nowMs: number; openedAtMs: number }
type World = { circuit: Circuit; clock: { nowMs: number } }

class Wait implements fc.Command<Model, World> {
  constructor(readonly ms: number) {}
  check = () => true
  run(model: Model, { clock }: World): void {
    model.nowMs += this.ms
    clock.nowMs += this.ms
  }
  toString = () => `wait(${this.ms})`
}

class Ask implements fc.Command<Model, World> {
  check = () => true
  run(model: Model, { circuit, clock }: World): void {
    const admission = circuit.admit(clock.nowMs)
    if (!model.isOpen) expect(admission).toBe('pass')
    else if (model.isProbing) expect(admission).toBe('refuse')
    else {
      expect(admission).not.toBe('pass')
      // Never sooner than the first pause, never later than the last one.
      const waitedMs = model.nowMs - model.openedAtMs
      if (waitedMs < 4_500) expect(admission).toBe('refuse')
      if (waitedMs > 176_000) expect(admission).toBe('probe')
      if (admission === 'probe') model.isProbing = true
    }
  }
  toString = () => 'ask'
}

class Succeed implements fc.Command<Model, World> {
  check = () => true
  run(model: Model, { circuit, clock }: World): void {
    circuit.succeed(clock.nowMs)
    Object.assign(model, { isOpen: false, isProbing: false, consecutive: 0 })
    expect(circuit.isOut(clock.nowMs)).toBe(false)
  }
  toString = () => 'succeed'
}

class Fail implements fc.Command<Model, World> {
  check = () => true
  run(model: Model, { circuit, clock }: World): void {
    const wasProbe = model.isProbing
    circuit.fail(clock.nowMs, wasProbe)
    if (model.isOpen) {
      if (wasProbe) Object.assign(model, { isProbing: false, openedAtMs: model.nowMs })
      return
    }
    model.consecutive += 1
    if (model.consecutive >= 5) expect(circuit.openUntilMs).not.toBeNull()
    // Too many failures among the last requests open it sooner.
    if (circuit.openUntilMs !== null) Object.assign(model, { isOpen: true, openedAtMs: model.nowMs, consecutive: 0 })
  }
  toString = () => 'fail'
}

class Abandon implements fc.Command<Model, World> {
  check = (model: Readonly<Model>) => model.isProbing
  run(model: Model, { circuit }: World): void {
    circuit.abandonProbe()
    model.isProbing = false
  }
  toString = () => 'abandon'
}

test('whatever happens in whatever order: one probe at a time, none before its pause, and any success lets all in', () => {
  const commands = fc.commands(
    [
      fc.integer({ min: 0, max: 60_000 }).map((ms) => new Wait(ms)),
      fc.constant(new Ask()),
      fc.constant(new Succeed()),
      fc.constant(new Fail()),
      fc.constant(new Fail()),
      fc.constant(new Fail()),
      fc.constant(new Abandon()),
    ],
    { maxCommands: 80, size: 'max' },
  )
  fc.assert(
    fc.property(commands, fc.double({ min: 0, max: 0.999, noNaN: true }), (steps, random) => {
      fc.modelRun(
        () => ({
          model: { isOpen: false, isProbing: false, consecutive: 0, nowMs: 1_000, openedAtMs: 0 },
          real: { circuit: new Circuit(() => random), clock: { nowMs: 1_000 } },
        }),
        steps,
      )
    }),
    { numRuns: 500 },
  )
})
