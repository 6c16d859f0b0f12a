import { deepStrictEqual, strictEqual } from 'node:assert';
import { straighten } from '../../src/language/inversion';
import { waysOut } from '../../src/rules/rhetorical-question/moves';
import { bareOf, taggedIn } from '../../src/rules/rhetorical-question/reading';
import { lowered, self, turned } from '../../src/rules/rhetorical-question/wording';

describe('questions read', () => {
  const straight: readonly (readonly [string, string])[] = [
    ['is a quiet yard the new normal', 'a quiet yard is the new normal'],
    ['does a firm of your standing pay its divers late', 'a firm of your standing pays its divers late'],
    ['are ten years of rent proof enough', 'ten years of rent are proof enough'],
    ['is three euros a crate going to hurt anyone', 'three euros a crate is going to hurt anyone'],
    ['is £90 for a sermon not as modest as it gets', '£90 for a sermon is as modest as it gets'],
    ['should our choir alone pay for the heating', 'our choir alone should pay for the heating'],
  ];
  for (const [question, statement] of straight) it(question, () => strictEqual(straighten(question), statement));

  it('parts a statement from its tag', () => {
    strictEqual(taggedIn("that's a modest rent, no"), "that's a modest rent");
    strictEqual(taggedIn('nobody can call that cheap can they'), 'nobody can call that cheap');
    strictEqual(taggedIn('who would sign that, right'), undefined);
  });
  it('leaves what only presses out', () => {
    strictEqual(bareOf('And who in their right mind would be mad enough to moor there'), 'who would moor there');
    strictEqual(bareOf('What sense has a lease that ends in June'), 'what is the sense of a lease that ends in June');
  });
  it('makes a first word small only where it is no name', () => {
    strictEqual(lowered('Wet hay is no use'), 'wet hay is no use');
    strictEqual(lowered('Quillan pays on time'), undefined);
  });
  it('turns what is said to the reader to the writer', () => {
    strictEqual(turned('sell your own boat yourselves', self('we')), 'sell our own boat ourselves');
    strictEqual(turned('pay us twice', self('we')), undefined);
  });

  const said: readonly (readonly [string, string])[] = [
    ['When has a strike ever mended a roof', 'as far as we know, a strike has never mended a roof; how do you see it?'],
    ['Would you moor your own boat there', "we wouldn't moor our own boat there; how do you see it?"],
    ['Am I the only one who finds the date odd', 'we find the date odd; could we go through it together?'],
    ['Why even sign if the price can move', 'we see little point in signing if the price can move; how do you see it?'],
    ['Are we meant to be grateful for a leaflet', 'we had hoped for more than a leaflet; what else would be possible?'],
    ['Is it any wonder that the crew left', 'it does not surprise us that the crew left; how do you see it?'],
    ['How dare anyone call that a harbour', "we don't think it is right to call that a harbour; how do you see it?"],
    ['Do you mean to charge the guests for water', 'have we understood correctly that you plan to charge the guests for water?'],
  ];
  for (const [question, way] of said) it(question, () => deepStrictEqual(waysOut(question, self('we'))[0], { text: way, resort: false }));
});
