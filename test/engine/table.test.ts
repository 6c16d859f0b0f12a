import assert from 'node:assert/strict';
import { packTable, type Table, tableOf, unpackTable } from '../../src/engine/table';
import { rules } from '../../src/rules';

/** The order of keys in a list says nothing. */
const sorted = (table: Table): unknown =>
  table.map((branches) => branches.map(({ needs, marks, starts, before }) => ({
    needs: needs.map((keys) => [...keys].sort()), marks, starts: starts?.map(({ lead, first, second }) => ({ lead, first: [...first].sort(), second: second && [...second].sort() })), before: before && [...before].sort(),
  })));

describe('the table of what patterns ask for', () => {
  it('is the same packed and unpacked', function () {
    this.timeout(60_000);
    const table = tableOf(rules.slice(0, 2));
    assert.deepEqual(sorted(unpackTable(packTable(table))), sorted(table));
  });
});
