import { runTests } from '@vscode/test-electron';
import { root, samples, suite } from './paths';

// The same suite in a downloaded desktop VS Code; needs a network and a display.
runTests({ extensionDevelopmentPath: root, extensionTestsPath: suite, launchArgs: [samples, '--disable-extensions'] }).then(
  (code) => { process.exit(code); },
  (error: unknown) => {
    console.error(`VS Code for the desktop could not be run: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  },
);
