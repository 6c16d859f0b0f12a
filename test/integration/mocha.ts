import 'mocha/mocha.js';
import { Lines } from './lines';

/** An instance of our own, made before the tests are read: the global one expects a page around it. */
export const suite = new Mocha({ ui: 'bdd', reporter: Lines as unknown as Mocha.ReporterConstructor, timeout: 60_000 });
suite.suite.emit('pre-require', globalThis, '', suite);
