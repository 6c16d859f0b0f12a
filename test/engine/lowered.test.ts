import assert from 'node:assert/strict';
import { branchesOf } from '../../src/engine/branches';
import { lowered, loweredSource } from '../../src/engine/lowered';
import { rules } from '../../src/rules';

describe('expressions on small letters', () => {
  const cases: readonly (readonly [source: string, small: string | undefined])[] = [
    [String.raw`\bI'm (?:sure|the CEO)\b`, String.raw`\bi'm (?:sure|the ceo)\b`],
    [String.raw`\b(?<Who>You)\S+\k<Who>\B`, String.raw`\b(?<Who>you)\S+\k<Who>\B`],
    ['[A-Z][^.;A-Z]{2,9}[’\'-]', '[a-z][^.;a-z]{2,9}[’\'-]'],
    ['[!-~]x', undefined],
    ['[A-z]x', undefined],
    [String.raw`\x41`, undefined],
    ['É', undefined],
  ];
  for (const [source, small] of cases) it(source, () => { assert.equal(loweredSource(source, 'i'), small); });

  it('leaves alone what minds case, and what reads whole code points', () => {
    assert.equal(loweredSource('You', ''), undefined);
    assert.equal(loweredSource('You', 'iu'), undefined);
  });

  it('keep the length of a text', () => {
    for (const text of ['Dear ANN', 'İstanbul', 'Kelvin \u212a', 'ΣΑΣ', '\ud83d\ude00 X']) assert.equal(lowered(text).length, text.length);
    assert.equal(lowered('Ünser ANGEBOT'), 'Ünser angebot');
  });

  it('find what the patterns find', () => {
    for (const { patterns, examples, nearMisses } of rules) {
      const text = [...examples.map(({ bad }) => bad), ...nearMisses.map((miss) => miss.text)].join('\n').replace(/[«»]/g, '');
      const branches = patterns.flatMap(({ find: { source, flags } }) => branchesOf(source).map((branch) => [branch, flags] as const));
      for (const [branch, flags] of branches.filter((_, at) => at % 60 === 0)) {
        const small = loweredSource(branch, flags);
        if (small === undefined) continue;
        const places = (found: RegExpMatchArray): unknown => [found.index, found[0].toLowerCase()];
        assert.deepEqual([...lowered(text).matchAll(new RegExp(small, flags.replace('i', '') + 'g'))].map(places), [...text.matchAll(new RegExp(branch, `${flags}g`))].map(places), branch);
      }
    }
  });
});
