import * as vscode from 'vscode';
import { suite } from './mocha';
import './checking.test';
import './quiet.test';
import './rewriting.test';
import './stall.test';
import './glance.test';
import './panel.test';
import './settings.test';
import './documents.test';
import './folders.test';
import './soak.test';

/** Set where only the long day of writing is wanted. */
declare const SOAK: string | undefined;

/** VS Code calls this in its extension host, in Node and in a web worker alike; it rejects when a test fails. */
async function run(): Promise<void> {
  // The runner opens a workspace of several folders, in German, for these alone.
  const soaks = typeof SOAK === 'string' && SOAK !== '';
  suite.grep(soaks ? /^a long day of writing / : /^(?:several folders|German) /);
  if (!soaks && !vscode.workspace.workspaceFile) suite.invert();
  const failures = await new Promise<number>((resolve) => { suite.run(resolve); });
  if (failures > 0) throw new Error(`${String(failures)} failing`);
}

// Not `export`: Mocha's browser build assigns the bundle's own `module.exports`, and the last word counts.
export = { run };
