import { run } from './cli/run';

process.exitCode = run(process.argv.slice(2), process);
