import type { Steps } from '../engine/steps';

/** What work came to, and how many milliseconds it took; undefined where it was given up. */
export type Outcome<Answer> = { readonly answer: Answer; readonly spent: number } | undefined;

/** A clock, and a way to go on when others had their turn. */
export interface Turns {
  readonly now: () => number;
  readonly later: (go: () => void) => void;
}

/** Work that is under way. */
interface Job {
  /** Whether nobody waits for it any more. */
  readonly isStale: () => boolean;
  /** Goes on up to some time; true where it is done. */
  readonly go: (until: number) => boolean;
  readonly giveUp: () => void;
}

/** Milliseconds in one go. The step that is under way then takes some more; with it a go stays below 16, which nobody sees. */
const SLICE = 8;

/** Does long work a slice at a time, so that the editor never waits for it. What was asked for last is done first, and what is stale is given up. */
export class Slices {
  private jobs: Job[] = [];
  private waiting = false;
  /** The longest go so far, in milliseconds. */
  longest = 0;

  constructor(private readonly turns: Turns = { now: () => performance.now(), later: (go) => void setTimeout(go, 0) }) {}

  /** Starts at once: of short work nothing is left when this returns. */
  run<Answer>(steps: Steps<Answer>, isStale: () => boolean): Promise<Outcome<Answer>> {
    return new Promise((resolve, reject) => {
      let spent = 0;
      const go = (until: number): boolean => {
        const start = this.turns.now();
        for (;;) {
          const step = steps.next();
          const now = this.turns.now();
          if (!step.done && now < until) continue;
          spent += now - start;
          if (step.done) resolve({ answer: step.value, spent });
          return step.done === true;
        }
      };
      const safely = (until: number): boolean => {
        try {
          return go(until);
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
          return true;
        }
      };
      this.jobs.push({ isStale, go: safely, giveUp: () => { resolve(undefined); } });
      // Where other work goes on, its next turn begins with this.
      if (!this.waiting) this.turn();
    });
  }

  /** Gives up all work. */
  dispose(): void {
    for (const job of this.jobs) job.giveUp();
    this.jobs = [];
  }

  private turn(): void {
    this.waiting = false;
    const { now } = this.turns;
    const start = now(), until = start + SLICE;
    for (let job = this.jobs.at(-1); job && now() < until; job = this.jobs.at(-1)) {
      const stale = job.isStale();
      if (stale) job.giveUp();
      if (stale || job.go(until)) this.jobs = this.jobs.filter((other) => other !== job);
    }
    this.longest = Math.max(this.longest, now() - start);
    if (this.jobs.length === 0) return;
    this.waiting = true;
    this.turns.later(() => { this.turn(); });
  }
}
