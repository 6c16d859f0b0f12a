import type * as Engine from '../index';

/**
 * The engine, read at the first call. Its rules and its second reader take a moment to build, which the start of the editor should
 * not wait for: `activate()` only registers what asks for it later.
 */
export function engine(): typeof Engine {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- A call, so that the bundler leaves the module unread until then.
  return require('../index') as typeof Engine;
}
