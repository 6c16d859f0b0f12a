import * as vscode from 'vscode';
import { readCandidates, STATES, type DealState, type Issue, type Standing } from '../deal';
import { formatOf } from './languages';

/** What is asked, in Wheeler's order. */
const steps: readonly { readonly state: DealState; readonly question: string }[] = [
  { state: 'agreed', question: 'What is agreed?' },
  { state: 'provisional', question: 'What is still provisional?' },
  { state: 'good-shape', question: 'What is in good shape?' },
  { state: 'trouble', question: 'What are we having trouble with?' },
];

interface Choice extends vscode.QuickPickItem {
  readonly name: string;
}

/** What the writer did in one step. */
type Answer = { readonly names: readonly string[] } | 'back' | 'cancelled';

/**
 * Asks for the issues, state by state, where there is no deal sheet. What the draft and its thread say is offered and ticked
 * where it seems to belong; the writer has the last word. All of it works from the keyboard. Undefined where the writer left.
 */
export async function pickIssues(document: vscode.TextDocument): Promise<Standing | undefined> {
  const candidates = readCandidates(document.getText(), formatOf(document));
  const added: Issue[] = [];
  const answers: (readonly string[])[] = [];
  while (answers.length < steps.length) {
    const number = answers.length;
    const step = steps[number];
    if (!step) break;
    const taken = new Set(answers.flat().map((name) => name.toLowerCase()));
    const offered = [...candidates, ...added].filter(({ name }) => !taken.has(name.toLowerCase()));
    const choices = offered.map((issue): Choice => ({
      name: issue.name,
      label: issue.name,
      description: vscode.l10n.t(STATES.find(({ state }) => state === issue.state)?.words ?? ''),
      ...('sentence' in issue && { detail: `“${issue.sentence}”` }),
      picked: issue.state === step.state,
    }));
    const answer = await ask(step.question, number, choices);
    if (answer === 'cancelled') return undefined;
    if (answer === 'back') {
      answers.pop();
      continue;
    }
    const known = new Set(offered.map(({ name }) => name.toLowerCase()));
    added.push(...answer.names.filter((name) => !known.has(name.toLowerCase())).map((name) => ({ name, state: step.state })));
    answers.push(answer.names);
  }
  return { items: answers.flatMap((names, at) => names.map((name): Issue => ({ state: steps[at]?.state ?? 'open', name }))) };
}

/** One step: tick what belongs; type a name, and Enter adds it; Enter in an empty box goes on. */
function ask(question: string, number: number, offered: readonly Choice[]): Promise<Answer> {
  const pick = vscode.window.createQuickPick<Choice>();
  pick.title = vscode.l10n.t(question);
  pick.step = number + 1;
  pick.totalSteps = steps.length;
  pick.placeholder = vscode.l10n.t('Tick what belongs here, or type a name and press Enter. Enter alone goes on.');
  pick.canSelectMany = true;
  pick.ignoreFocusOut = true;
  pick.matchOnDetail = true;
  pick.buttons = number > 0 ? [vscode.QuickInputButtons.Back] : [];
  pick.items = offered;
  pick.selectedItems = offered.filter(({ picked }) => picked === true);

  return new Promise((resolve) => {
    const subscriptions = [
      pick,
      pick.onDidAccept(() => {
        const typed = pick.value.split(',').map((name) => name.trim()).filter(Boolean);
        if (typed.length === 0) {
          finish({ names: pick.selectedItems.map(({ name }) => name) });
          return;
        }
        // Adding changes the list, which would forget what is ticked.
        const ticked = new Set(pick.selectedItems.map(({ name }) => name.toLowerCase()));
        for (const name of typed) ticked.add(name.toLowerCase());
        const known = new Set(pick.items.map(({ name }) => name.toLowerCase()));
        const fresh = typed.filter((name) => !known.has(name.toLowerCase())).map((name): Choice => ({ name, label: name }));
        pick.value = '';
        pick.items = [...pick.items, ...fresh];
        pick.selectedItems = pick.items.filter(({ name }) => ticked.has(name.toLowerCase()));
      }),
      pick.onDidTriggerButton(() => { finish('back'); }),
      pick.onDidHide(() => { finish('cancelled'); }),
    ];
    let done = false;
    function finish(answer: Answer): void {
      if (done) return;
      done = true;
      resolve(answer);
      vscode.Disposable.from(...subscriptions).dispose();
    }
    pick.show();
  });
}
