/**
 * Long work in steps: after each of them whoever drives the work may look at a clock, let others go first, or give it up. What comes
 * out does not depend on where it paused.
 */
export type Steps<Answer> = Generator<undefined, Answer, undefined>;

/** Does all of the work at once. */
export function finish<Answer>(steps: Steps<Answer>): Answer {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
