import {replacing} from './replace.js';

/** Time that goes by as a test says. */
export interface Clock {
  /** Lets this many seconds go by: timers that are due run in their order. */
  pass(seconds: number): void;
  /** The same while a tablet sleeps: no timer runs. */
  sleep(seconds: number): void;
  /** How many timers wait. */
  readonly waiting: number;
}

interface Timer {
  readonly id: number;
  readonly due: number;
  readonly run: () => void;
}

/** Runs `during` with a clock of its own in place of the browser's. */
export async function withClock(during: (clock: Clock) => Promise<void>): Promise<void> {
  let now = Date.now();
  let last = 0;
  let timers: readonly Timer[] = [];
  const set = (run: () => void, delay = 0) => {
    last += 1;
    timers = [...timers, {id: last, due: now + delay, run}];
    return last;
  };
  const clear = (id?: number) => {
    timers = timers.filter((timer) => timer.id !== id);
  };
  const runDue = (end: number) => {
    for (;;) {
      const [next] = timers.filter(({due}) => due <= end).sort((one, two) => one.due - two.due);
      if (!next) return;
      now = Math.max(now, next.due);
      clear(next.id);
      next.run();
    }
  };
  const clock: Clock = {
    pass: (seconds) => {
      const end = now + seconds * 1000;
      runDue(end);
      now = end;
    },
    sleep: (seconds) => {
      now += seconds * 1000;
    },
    get waiting() {
      return timers.length;
    },
  };
  await replacing(
    Date,
    'now',
    () => now,
    () =>
      replacing(globalThis, 'setTimeout', set, () =>
        replacing(globalThis, 'clearTimeout', clear, () => during(clock)),
      ),
  );
}
