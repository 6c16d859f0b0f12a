/** The few assertions the suite needs; Node's own are not there in a web worker. */
export function ok(value: unknown, message = 'expected something truthy'): asserts value {
  if (value === undefined || value === null || value === false || value === '' || value === 0) throw new Error(message);
}

/** Compares plain data. */
export function equal(actual: unknown, expected: unknown, message = ''): void {
  const [a, e] = [JSON.stringify(actual, null, 1), JSON.stringify(expected, null, 1)];
  if (a !== e) throw new Error(`${message}\nexpected ${e}\n     got ${a}`);
}

/** Tries until `get` gives something, as underlines and menus come a moment later than a change. */
export async function eventually<T>(what: string, get: () => T | undefined | Promise<T | undefined>, limit = 25_000): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const value = await get();
    if (value !== undefined) return value;
    if (Date.now() > end) throw new Error(`${what}: still not there after ${String(limit / 1000)} seconds`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
