import * as vscode from 'vscode';
import { languages } from './session';
import { section } from './settings';

/** Tells menus and keys which languages may be mail: the manifest's conditions ask for them by this name. */
export function keepLanguages(): vscode.Disposable {
  void vscode.commands.executeCommand('setContext', `${section}.languages`, languages);
  return { dispose: () => undefined };
}
