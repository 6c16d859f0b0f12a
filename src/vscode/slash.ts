import * as vscode from 'vscode';
import { previewOf, snippets } from '../deal';
import type { Session } from './session';

/** "/" at the start of a line, and what is typed behind it. "/usr/lib" and "/2026" match no snippet's name. */
const opening = /^[ \t]*(?:(?:[-*+]|\d{1,3}[.)])[ \t]+)?(\/([a-z-]{0,30}))$/i;

/** Offers the snippets by name where a line begins with "/", as VS Code's own suggestions are off in Markdown. */
export function offerSnippets(session: Session): vscode.Disposable {
  return session.languages.provide((languages) => vscode.languages.registerCompletionItemProvider(
    languages,
    { provideCompletionItems: (document, position) => snippetsAt(session, document, position) },
    '/',
  ));
}

function snippetsAt(session: Session, document: vscode.TextDocument, position: vscode.Position): vscode.CompletionList | undefined {
  const match = opening.exec(document.lineAt(position).text.slice(0, position.character));
  if (!match) return undefined;
  const [, typed = '', word = ''] = match;
  const checked = session.current(document);
  if (!checked || checked.state === 'off' || checked.state === 'not-mail') return undefined;
  const at = document.offsetAt(position) - 1;
  // In code, a quoted reply or a header, a slash is a slash.
  const segment = checked.report?.draft.segments.find(({ span }) => span.start <= at && at < span.end);
  if (segment && /^(?:code|quoted-reply|attribution|front-matter|header|comment|table|disclaimer)$/.test(segment.kind)) return undefined;

  const range = new vscode.Range(position.translate(0, -typed.length), position);
  const wanted = word.toLowerCase();
  const items = snippets
    .filter(({ name, prefixes }) => [...prefixes, ...name.toLowerCase().split(/[^a-z]+/)].some((prefix) => prefix.startsWith(wanted)))
    .map(({ name, prefixes, description, body }, rank) => {
      const preview = previewOf(body);
      // Its first words show in the list itself, the rest in the details beside it.
      const item = new vscode.CompletionItem({ label: vscode.l10n.t(name), description: firstWords(preview) }, vscode.CompletionItemKind.Snippet);
      item.insertText = new vscode.SnippetString(body);
      item.range = range;
      // What is typed has chosen already; the editor's own, looser filter would find "/stuck" in "/usr".
      item.filterText = typed;
      item.sortText = String(rank).padStart(2, '0');
      item.detail = `/${prefixes[0] ?? ''} · ${vscode.l10n.t(description)}`;
      item.documentation = new vscode.MarkdownString().appendMarkdown(preview);
      return item;
    });
  return new vscode.CompletionList(items, true);
}

/** Room for words beside a name in the list. */
const room = 48;

function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= room ? line : `${line.slice(0, room).replace(/\s\S*$/, '')} …`;
}
