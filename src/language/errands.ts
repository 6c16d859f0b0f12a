import type { Guard } from '../engine/types';

/** A mail among colleagues about a system or a desk of theirs: orders and needs in it are work, not terms of a deal. */
export const clerical: Guard = ({ paragraph }) => /\b(?:deal #?\d|deals? (?:number|ticket|in|person)|Sitara|EOL|book(?:s|ed)? (?:to|in|out)|curve|desk|counterpart(?:y|ies)|confirm(?:s|ations?)|path(?:ed|ing)?|nominations?|meter|pipeline|mmbtu|template|column|row|cell|tab|spreadsheet|patch|commit|tree|driver|compiler|kernel|slide|ticket #?\d|bug|branch|repo|database|query|script|version \d)\b/i.test(paragraph.judged);

/** The sentence instructs in the use of a thing or a place, or recites a rule for everyone. */
export const instructs: Guard = ({ sentence, paragraph }) =>
  /\b(?:password|portal|log-?in|logged|website|web ?site|click|button|screen|menu|file|folder|server|browser|software|app\b|terminal|passport|visa|badge|boots|helmet|hard hat|manual|recipe|oven|exit \d|intranet|syntax|kernel|patch|commit\b(?! to)|compiler|config|parameter|function|driver should|driver must be|test suite|pull request|upstream|maintainer|header|struct|pointer|mutex|locks?\b.{0,20}\bheld|API|callers?\b|registry|module|node\b|Makefile|by law|regulations?|statut|HR\b|employees|visitors|applicants|candidates|residents|payroll|expense report|all managers)\b/i.test(sentence.judged)
  || /\b(?:kernel|patch(?:es|set)?|git|upstream|maintainers?|compiler|devicetree|struct|syscall)\b/i.test(paragraph.judged);
