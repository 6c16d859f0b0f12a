import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';

describe('common-ground summary', () => {
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-'));
  after(() => { rmSync(folder, { recursive: true }); });

  function summary(...words: string[]): { status: number; out: string; err: string } {
    let out = '', err = '';
    const status = run(['summary', ...words], { stdout: { write: (text) => (out += text) }, stderr: { write: (text) => (err += text) } });
    return { status, out, err };
  }
  function file(text: string): string {
    const path = join(folder, 'deal.md');
    writeFileSync(path, text);
    return path;
  }

  it('prints the summary', () => {
    assert.deepEqual(summary(file('- [x] Price\n- [x] Delivery\n- [!] SLA\n')), { status: 0, err: '', out: "We have agreed on price and delivery. Now we're having trouble with the SLA. We're most of the way up the mountain. It'd be a shame if this got us stuck.\n" });
  });

  it('names the lines it leaves out', () => {
    const { status, out, err } = summary(file('- [x] Price\n- [?] Delivery\n'));
    assert.equal(status, 0);
    assert.match(out, /^We have agreed on price\./);
    assert.match(err, /^common-ground: .*deal\.md:2: “\[\?\]” is no state.*\n$/);
  });

  for (const text of ['', 'Hi Ann,\n', '- [x]\n', '- [?] Price\n']) {
    it(`ends with 2 and one line for ${JSON.stringify(text)}`, () => {
      const { status, out, err } = summary(file(text));
      assert.equal(status, 2);
      assert.equal(out, '');
      assert.match(err, /^common-ground: [^\n]+\n$/);
    });
  }

  it('takes one file', () => {
    assert.equal(summary().status, 2);
    assert.equal(summary('a.md', 'b.md').status, 2);
    assert.equal(summary('--what', 'a.md').status, 2);
  });
});
