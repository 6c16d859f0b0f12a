import assert from 'node:assert/strict';
import { finish } from '../../src/engine/steps';
import { packTable, tableOf, unpackTable } from '../../src/engine/table';
import { rules } from '../../src/rules';

describe('the table of what patterns ask for', () => {
  it('is the same packed and unpacked', function () {
    this.timeout(60_000);
    const table = tableOf(rules.slice(0, 2));
    assert.deepEqual(finish(unpackTable(packTable(table))), table);
  });
});
