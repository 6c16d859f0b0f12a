import assert from 'node:assert/strict';
import { createChecker, checks, fittingSnippet, placeFor, previewOf } from '../../src/index';

const checker = createChecker();
const options = { format: 'markdown', kind: 'mail' } as const;

/** The draft with the snippet for a check in its place. */
function mended(text: string, id: string): string {
  const { draft, review } = checker.check(text, options);
  const verdict = review.find(({ check }) => check === id);
  const snippet = fittingSnippet(id);
  assert.ok(verdict && snippet, id);
  const { offset, before, after } = placeFor(verdict, draft, review);
  return text.slice(0, offset) + before + previewOf(snippet.body) + after + text.slice(offset);
}

describe('the fitting snippet', () => {
  const mail = 'Hi Ann,\n\nI think the price of €42 is too high for me.\n\nTalks have stalled over exclusivity.\n\nBest regards,\nJo\n';
  for (const { id } of checks) {
    it(`makes a mail meet ${id}`, () => {
      assert.equal(checker.check(mail, options).review.find(({ check }) => check === id)?.pass, false, 'fails before');
      const after = mended(mail, id);
      assert.equal(checker.check(after, options).review.find(({ check }) => check === id)?.pass, true, after);
      assert.ok(after.startsWith('Hi Ann,\n\n') && after.endsWith('\n\nBest regards,\nJo\n'), after);
      assert.doesNotMatch(after, /\n{3}/);
    });
  }

  it('stands behind the greeting, even without an empty line', () => {
    assert.match(mended('Hi Ann,\nThe price is €42.\n', 'small-talk'), /^Hi Ann,\nI hope .*\n\nThe price is €42\.\n$/);
  });

  it('says what is shared behind the small talk', () => {
    assert.match(mended('Hi Ann,\n\nI hope your trip went well.\n\nThe price is €42.\n', 'common-ground'), /trip went well\.\n\nWe both .*\n\nThe price/);
  });

  it('has a place in an empty draft and behind a bare greeting', () => {
    assert.ok(mended('', 'open-question').startsWith('What'));
    assert.ok(mended('Hi Ann,', 'open-question').startsWith('Hi Ann,\n\nWhat'));
  });

  it('stays above the quoted thread', () => {
    const after = mended('Hi Ann,\n\nThe price is €42.\n\nOn Tue, 3 May 2026 at 10:12, Ann Lee <ann@example.com> wrote:\n> We need €40.\n', 'open-question');
    assert.ok(after.indexOf('and why?') < after.indexOf('On Tue'), after);
  });
});
