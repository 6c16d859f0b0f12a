import assert from 'node:assert/strict';
import { createChecker } from '../../src/index';
import { finish, type Steps } from '../../src/engine/steps';
import { Slices } from '../../src/vscode/slices';
import { draftOf } from '../bench/draft';

describe('a check in steps', () => {
  const checker = createChecker();
  const options = { format: 'markdown' } as const;
  const counted = <Answer>(steps: Steps<Answer>): { count: number; answer: Answer } => {
    for (let count = 1; ; count++) {
      const step = steps.next();
      if (step.done) return { count, answer: step.value };
    }
  };

  it('says what one at once says', () => {
    const text = draftOf(600);
    const { findings, review } = counted(checker.checkInSteps(text, options)).answer;
    const atOnce = checker.check(text, options);
    assert.deepEqual({ findings, review }, { findings: atOnce.findings, review: atOnce.review });
  });

  it('takes a step a sentence, and at a keystroke those of its paragraph', () => {
    const text = draftOf(2_000);
    const { count, answer } = counted(checker.checkInSteps(text, options));
    const sentences = answer.draft.paragraphs.reduce((sum, paragraph) => sum + paragraph.sentences.length, 0);
    assert.ok(count > sentences, `${String(count)} steps for ${String(sentences)} sentences`);
    const at = text.indexOf('. ', text.length / 2);
    const again = counted(checker.checkInSteps(`${text.slice(0, at)} today${text.slice(at)}`, options, answer)).count;
    assert.ok(again < count / 3, `${String(again)} steps at a keystroke, ${String(count)} from nothing`);
  });

  it('reads one paragraph anew at a keystroke, and takes all others over', () => {
    const text = draftOf(2_000);
    const before = checker.check(text, options);
    for (const at of [0, text.indexOf('. ', text.length / 2), text.length]) {
      const after = checker.check(`${text.slice(0, at)}x${text.slice(at)}`, options, before);
      const known = new Set(before.readings.map(({ found }) => found));
      assert.ok(after.readings.filter(({ found }) => !known.has(found)).length <= 1);
    }
  });
});

describe('slices', () => {
  /** A clock that goes on by one with each step of the work, and what waits for its turn. */
  const world = (): { slices: Slices; turns: (() => void)[]; count: (to: number, log: string[], name: string) => Steps<string> } => {
    let time = 0;
    const turns: (() => void)[] = [];
    return {
      turns,
      slices: new Slices({ now: () => time, later: (go) => { turns.push(go); } }),
      *count(to, log, name) {
        for (let step = 0; step < to; step++) {
          time++;
          log.push(name);
          yield;
        }
        return name;
      },
    };
  };

  it('do short work at once', async () => {
    const { slices, turns, count } = world();
    assert.deepEqual(await slices.run(count(3, [], 'a'), () => false), { answer: 'a', spent: 3 });
    assert.equal(turns.length, 0);
  });

  it('let others have a turn in long work, and do first what came last', async () => {
    const { slices, turns, count } = world();
    const log: string[] = [];
    const long = slices.run(count(20, log, 'long'), () => false);
    assert.ok(log.length <= 8);
    const late = slices.run(count(2, log, 'late'), () => false);
    while (turns.length > 0) turns.shift()?.();
    assert.equal((await long)?.answer, 'long');
    assert.equal((await late)?.spent, 2);
    assert.ok(log.lastIndexOf('late') < log.lastIndexOf('long'));
    assert.ok(slices.longest <= 9);
  });

  it('give up what is stale, and say what failed', async () => {
    const { slices, turns, count } = world();
    const log: string[] = [];
    let stale = false;
    const work = slices.run(count(100, log, 'a'), () => stale);
    stale = true;
    while (turns.length > 0) turns.shift()?.();
    assert.equal(await work, undefined);
    assert.ok(log.length < 20);
     
    await assert.rejects(slices.run((function* fail(): Steps<never> { throw new Error('broken'); })(), () => false), /broken/);
  });

  it('finish is all steps at once', () => {
    const { count } = world();
    assert.equal(finish(count(5, [], 'a')), 'a');
  });
});
