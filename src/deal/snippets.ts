import { fillSnippet } from './stops';
import table from '../../snippets/negotiation.json';

/** A piece of a good mail, ready to fill in. */
export interface Snippet {
  readonly name: string;
  /** What a writer may type for it. */
  readonly prefixes: readonly string[];
  /** What it is for, and the passage of the article it stands on. */
  readonly description: string;
  /** In the syntax of snippets. */
  readonly body: string;
}

/** The snippets of `snippets/negotiation.json`, which VS Code reads for itself, too. */
export const snippets: readonly Snippet[] = Object.entries(table as Readonly<Record<string, { prefix: string[]; description: string; body: string[] }>>).map(
  ([name, { prefix, description, body }]) => ({ name, prefixes: prefix, description, body: body.join('\n') }),
);

/** How a snippet reads with its own words in its stops. */
export const previewOf = (body: string): string => fillSnippet(body);
