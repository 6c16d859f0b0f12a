/** Word classes that rules share, as sources of regular expressions. Each list is words or short regexp pieces, without spaces at its ends. */

/** One alternation over a list, in a group that captures nothing: `anyOf(['fee', 'fees?'])`. Longer words come first. */
export function anyOf(...lists: readonly (readonly string[])[]): string {
  const words = [...new Set(lists.flat())].sort((a, b) => b.length - a.length);
  return `(?:${words.join('|')})`;
}

/** The list as a whole word: `new RegExp(word(VERBS), 'i')`. */
export const word = (...lists: readonly (readonly string[])[]): string => String.raw`\b${anyOf(...lists)}\b`;

/** What a deal names as its money. */
export const MONEY_TERMS = [
  'prices?', 'pricing', 'fees?', 'rates?', 'day rates?', 'rents?', 'rentals?', 'costs?', 'charges?', 'surcharges?', 'discounts?', 'rebates?', 'deposits?', 'commissions?',
  'margins?', 'mark-?ups?', 'royalt(?:y|ies)', 'advances?', 'salar(?:y|ies)', 'wages?', 'bonus(?:es)?', 'premiums?', 'retainers?', 'payments?', 'instal?lments?', 'down ?payments?',
  'invoices?', 'credits?', 'refunds?', 'budgets?', 'tariffs?', 'penalt(?:y|ies)', 'interest', 'per diems?', 'allowances?', 'stakes?', 'equity', 'dividends?', 'valuations?', 'totals?', 'figures?',
  'numbers?', 'amounts?', 'sums?', 'balances?', 'funding', 'compensation', 'remuneration', 'pay', 'tolls?', 'dues', 'excess', 'deductibles?', 'freight', 'shipping', 'haulage', 'insurance',
  'line items?', 'price tags?', 'unit prices?', 'package', 'overtime', 'expenses?', 'licen[cs]e fees?', 'cut', 'split', 'share', 'caps?', 'floors?', 'ceilings?', 'minimums?', 'maximums?', 'uplifts?', 'increases?', 'tax(?:es)?', 'VAT', 'subsid(?:y|ies)', 'bond',
] as const;

/** What a deal names as its other terms. */
export const TERMS = [
  'terms?', 'conditions?', 'clauses?', 'sections?', 'articles?', 'paragraphs?', 'schedules?', 'annex(?:es)?', 'appendi(?:x|ces)', 'riders?', 'provisos?', 'provisions?', 'contracts?', 'agreements?', 'leases?', 'licen[cs]es?',
  'warrant(?:y|ies)', 'guarantees?', 'indemnit(?:y|ies)', 'liabilit(?:y|ies)', 'exclusivity', 'non-?competes?', 'notice period', 'notice', 'term sheets?', 'wording', 'language', 'scope', 'deadlines?', 'dates?', 'timelines?', 'timetables?',
  'lead times?', 'delivery', 'deliveries', 'volumes?', 'quantit(?:y|ies)', 'headcounts?', 'hours?', 'territor(?:y|ies)', 'renewals?', 'auto-?renewals?', 'extensions?', 'options?', 'break clauses?', 'break', 'escalators?', 'escrow', 'arbitration', 'jurisdiction',
  'SLAs?', 'service levels?', 'response times?', 'specs?', 'specifications?', 'milestones?', 'sign-?offs?', 'signatures?', 'approvals?', 'credits?', 'rights?', 'restrictions?', 'requirements?', 'obligations?', 'carve-?outs?', 'termination', 'cancellation', 'audits?', 'rosters?',
  'rota', 'shifts?', 'training', 'maintenance', 'support', 'parking', 'storage', 'catering', 'fittings?', 'repairs?', 'deals?', 'orders?', 'works?', 'moratorium', 'embargo', 'NDA', 'MOU', 'SOW', 'LOI', 'veto', 'quotas?', 'seats?', 'permits?', 'easement', 'collateral', 'security', 'covenants?', 'vesting', 'severance', 'leave', 'pension', 'tenure', 'holdback', 'earn-?out',
] as const;

/** Any term of a deal. */
export const DEAL_TERMS: readonly string[] = [...MONEY_TERMS, ...TERMS];

/** What one side puts before the other. */
export const PROPOSALS = [
  'offers?', 'counter-?offers?', 'counter-?proposals?', 'counters?', 'proposals?', 'propositions?', 'drafts?', 'quotes?', 'quotations?', 'bids?', 'tenders?', 'estimates?', 'suggestions?', 'redlines?', 'mark-?ups?', 'revisions?', 'edits?', 'amendments?',
  'versions?', 'terms', 'conditions', 'term sheets?', 'rate cards?', 'pitch(?:es)?', 'plans?', 'asks?', 'requests?', 'demands?', 'requirements?', 'expectations?', 'positions?', 'numbers?', 'figures?', 'prices?', 'pricing', 'rates?', 'fees?', 'sums?', 'amounts?', 'discounts?', 'valuations?',
  'timelines?', 'timetables?', 'schedules?', 'deadlines?', 'budgets?', 'scope', 'clauses?', 'wording', 'language', 'contracts?', 'agreements?', 'packages?', 'compromises?', 'concessions?', 'repl(?:y|ies)', 'responses?', 'answers?', 'explanations?', 'arguments?', 'reasoning', 'justifications?', 'excuses?', 'analys[ie]s',
  'forecasts?', 'projections?', 'math', 'maths', 'arithmetic', 'calculations?', 'comparisons?', 'benchmarks?', 'memos?', 'letters?', 'emails?', 'e-mails?', 'mails?', 'notes?', 'decks?', 'slides?', 'spreadsheets?', 'invoices?', 'claims?', 'refusals?', 'threats?', 'ideas?', 'notions?', 'approach(?:es)?', 'solutions?', 'splits?', 'deals?', 'settlements?', 'salary', 'royalt(?:y|ies)', 'commissions?', 'surcharges?', 'penalt(?:y|ies)', 'cap', 'guarantees?', 'warrant(?:y|ies)', 'specs?', 'paperwork', 'documents?', 'reports?', 'surveys?', 'appraisals?',
] as const;

/** The people on the other side of the table, after "your". */
export const PEOPLE = [
  'team', 'side', 'people', 'company', 'firm', 'office', 'boss', 'manager', 'management', 'board', 'client', 'clients', 'principal', 'lawyers?', 'solicitors?', 'counsel', 'attorneys?', 'legal', 'accountants?', 'CFO', 'CEO', 'COO', 'CTO', 'director', 'directors', 'finance',
  'procurement', 'sales', 'buyers?', 'sellers?', 'vendors?', 'agents?', 'broker', 'brokers', 'colleagues?', 'partner', 'partners', 'committee', 'council', 'department', 'members', 'union', 'crew', 'staff', 'engineers?', 'warehouse', 'factory', 'plant', 'lab', 'shop', 'agency', 'organi[sz]ation', 'business', 'group', 'club', 'school', 'practice', 'studio', 'gallery', 'publisher', 'label', 'landlord', 'tenant', 'contractors?', 'subcontractors?', 'supplier', 'suppliers', 'drivers?', 'operations', 'ops', 'lot', 'guys', 'folks', 'bank', 'insurers?', 'underwriters?', 'trustees?', 'executor', 'estate', 'family', 'owner', 'owners', 'producers?', 'carrier', 'farm', 'bakery', 'kitchen', 'brewery', 'surveyors?', 'architects?', 'builders?', 'developers?', 'negotiators?', 'delegation', 'representatives?', 'reps?',
] as const;

/** Verbs that, as an order, move a term of the deal downward or out: "cut the fee". */
export const LOWERING_VERBS = [
  'lower', 'drop', 'cut', 'reduce', 'slash', 'trim', 'shave', 'halve', 'knock', 'bring down', 'take off', 'take out', 'strike', 'delete', 'remove', 'scrap', 'waive', 'cancel', 'withdraw', 'lift', 'abandon', 'forget', 'lose', 'ditch', 'axe', 'kill', 'eliminate', 'shorten', 'cap', 'freeze', 'discount', 'deduct', 'pull', 'void', 'rescind', 'retract', 'revoke', 'undo', 'chop', 'shrink', 'tone down', 'back off', 'lop', 'dump', 'omit', 'exclude', 'end', 'write off', 'tear up', 'bin', 'shelve', 'suspend', 'limit', 'curb', 'relax', 'loosen', 'soften', 'narrow',
] as const;

/** Verbs that, as an order, move a term of the deal upward or in, or settle it: "raise the cap", "sign the lease". */
export const RAISING_VERBS = [
  'raise', 'increase', 'up', 'double', 'triple', 'add', 'include', 'insert', 'put', 'throw in', 'extend', 'lengthen', 'match', 'beat', 'meet', 'better', 'improve', 'sweeten', 'bump', 'boost', 'lift', 'top up', 'widen', 'make', 'set', 'fix', 'keep', 'hold', 'leave', 'move', 'shift', 'change', 'amend', 'revise', 'rework', 'rewrite', 'redo', 'rethink', 'reconsider', 'adjust', 'correct', 'replace', 'swap', 'split', 'restore', 'reinstate', 'honou?r', 'pay', 'refund', 'reimburse', 'repay', 'credit', 'settle', 'cover', 'absorb', 'bear', 'fund', 'foot', 'release', 'wire', 'transfer', 'guarantee', 'commit', 'confirm', 'accept', 'agree', 'approve', 'authori[sz]e', 'sign', 'countersign', 'initial', 'give', 'grant', 'offer', 'provide', 'deliver', 'ship', 'supply', 'return', 'hand over', 'bring forward', 'speed up', 'expedite', 'start', 'begin', 'finish', 'complete', 'stop', 'quit', 'disclose', 'publish', 'justify', 'explain', 'produce', 'submit', 'send', 'take', 'get', 'bring', 'find', 'come', 'go', 'do', 'quote', 'price', 'bill', 'invoice', 'charge', 'appoint', 'assign', 'hire', 'renew', 'terminate', 'vacate', 'stick', 'switch', 'spell out', 'write', 'let', 'allow', 'stand', 'round', 'align', 'bundle', 'separate', 'decouple', 'tie', 'link', 'peg', 'index',
] as const;

/** Any verb that orders about a term of the deal. */
export const BUSINESS_VERBS: readonly string[] = [...LOWERING_VERBS, ...RAISING_VERBS];

/** A figure: "€42", "12%", "net 30", "24 months", "forty". */
export const FIGURE = String.raw`(?:[€$£¥]\s?\d[\d.,]*\s?(?:k|m|bn)?|\b\d[\d.,]*\s?(?:%|percent|per cent|k|m)?|\bnet \d+|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|a third|a quarter)\b)`;

/** Whether a text names a term of a deal or an amount of money: "are we talking about the deal here?" */
export function namesDeal(judged: string): boolean {
  return DEAL.test(judged);
}
const DEAL = new RegExp(String.raw`${word(DEAL_TERMS)}|[€$£¥]\s?\d|\d\s?(?:%|€|percent\b|per cent\b)`, 'i');
