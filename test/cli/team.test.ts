import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { readTeamFile } from '../../src/index';

describe("a team's file", () => {
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-'));
  after(() => { rmSync(folder, { recursive: true }); });
  mkdirSync(join(folder, 'mails'));
  const mail = join(folder, 'mails', 'mail.md');
  writeFileSync(mail, 'Hi Ann,\n\nYou must send the contract by Friday.\n\nLet us circle back on Monday.\n');

  function check(team: string, file = mail): { status: number; out: string; err: string } {
    writeFileSync(join(folder, '.common-ground.json'), team);
    let out = '', err = '';
    const status = run(['check', file], { stdout: { write: (text) => (out += text) }, stderr: { write: (text) => (err += text) } });
    return { status, out, err };
  }

  it('counts for the mails below it, comments and all', () => {
    const { status, out, err } = check('{\n  // house style\n  "rules": { "demand": "off" /* for now */ },\n  "phrases": [{ "phrase": "circle back", "rule": "caving", "message": "House style // plain" },],\n}\n');
    assert.equal(err, '');
    assert.equal(status, 1);
    assert.match(out, /House style \/\/ plain: “circle back”/);
    assert.match(out, /1 finding in 1 file/);
  });

  it('that is wrong is named, and the rest of it stands', () => {
    const { out, err } = check('{ "allowed": ["you must"], "voice": "loud", "colour": 1, "phrases": [{ "phrase": "/(a+)+/", "rule": "demand" }] }');
    assert.match(out, /0 findings/);
    assert.match(err, /\.common-ground\.json:1:28: “voice” should be one of/);
    assert.match(err, /“colour” is no setting/);
    assert.match(err, /\(a\+\)\+.*slow/);
    assert.match(check('{\n  "rules": {\n').err, /\.common-ground\.json:3:1: is not valid JSON/);
    assert.deepEqual(readTeamFile('[]').options, {});
  });

  it('may name the languages for the editor, and is told so where they are no list', () => {
    const { out, err } = check('{ "languages": ["latex"], "rules": { "demand": "off" } }');
    assert.equal(err, '');
    assert.match(out, /^0 findings/);
    assert.match(check('{\n  "languages": "latex"\n}\n').err, /\.common-ground\.json:2:\d+: “languages” should be a list of texts\n$/);
  });

  it('names a rule that there isn’t, and what it may mean', () => {
    assert.match(check('{ "rules": { "demands": "off", "small-talk": "off", "nonsense": "hint" } }').err, /no rule “demands”; perhaps it is “demand”\n.*no rule “nonsense”\n$/);
  });

  it('says which files are mail', () => {
    assert.match(check('{ "exclude": ["mails/*.md"] }').out, /^0 findings/);
    assert.match(check('{ "exclude": ["mails/*.txt"] }').out, /1 finding /);
    assert.match(check('{ "include": ["letters/**"] }').out, /^0 findings/);
    assert.match(check('{ "include": ["mails"] }').out, /^0 findings/);
    assert.match(check('{ "include": ["mail.md"] }').out, /1 finding /);
    assert.match(check('{ "enable": false }').out, /^0 findings/);
    const readme = join(folder, 'mails', 'README.md');
    writeFileSync(readme, 'Hi Ann,\n\nYou must send the contract by Friday.\n');
    assert.match(check('{}', readme).out, /^0 findings/);
    assert.match(check('{ "include": ["mails/**"] }', readme).out, /1 finding /);
  });
});
