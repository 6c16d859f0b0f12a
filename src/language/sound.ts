import type { Rewriter } from '../engine/types';

/** What gives away a candidate that was put together badly; a plainer one is better than any of these. */
const CLUMSY: readonly RegExp[] = [
  // Articles and owners twice, and a form of "be" before a bare verb.
  /\b(?:an?|the|our|your|their|my|his|her) (?:an?|the|our|your|their|my|his|her|what it means)\b/i,
  /\b(?:am|is|are|was|were|'re|'m) (?:being in|move|agree|respond|compete|disagree)\b/i,
  /\bready for (?:object|move|disagree)\b|\b(?:you|us|them|me) short of options\b/i,
  // A word that needs another after it, at the end.
  /\b(?:the|an?|our|your|their|and|or|but|if|than|because|although|while|whether|very|not so)\s*(?:[.;!?]\s*)?$/i,
  /\b(?:from|of|with|for) (?:at|by|before|until|in the end)\b(?! (?:far|least|now|then))/i,
  // Nothing said.
  /^(?:as (?:we|I) see it|from (?:our|my) side|in (?:our|my) view)\W*$|^\W*(?:we|I) think\s*[.;,]|^[\s.,;:]*how do you see it\?$/i,
  // "As we see it, so …", "Now that …, so let's …", "anything, so let's …".
  /^(?:as (?:we|I) see it|from (?:our|my) side|in (?:our|my) view),? (?:so|and|but|or|what|which|because|if|let's)\b/i,
  /^(?:as|since|if|now that|when|because|what|which|who|while|although|once|unless|asking|being)\b[^,;:.]*, (?:so|and) (?:let's|we|how)\b/i,
  /\b(?:anything|anyone|nothing but|as|than|like|but|to|of|whether)[,;] (?:so|let's|the|we|how)\b/i,
  // A clause that hangs: "…works for both of us; it seems, are yours."
  /; (?:if|as|while|least|with|when|because|since|perhaps|it seems|like|than|which|who|was|were|is|are|and|but)\b(?![^.;]{0,200}\?)/i,
  /,[^,;:.]{0,20}, (?:is|are) (?:yours|ours|mine)\b/i,
  /\s[,.;:?!](?=\s|$)|[,;:]\s*[.?!]/,
  // A capital that a join left within a sentence, and a question's words in a statement's place.
  /[a-z,;] (?:Is|Are|Was|Were|The|We|You|Your|Could|Would|It|This|That|Let|How|What) [a-z]/,
  /\bworth doesn't\b|\bWe think in (?:our|my) view\b|\bwhat your is\b/i,
  // What is left where a subject or a main clause was taken out: "Will be entertained.", "'S easy arithmetic.", "As every sale.", "Should 7% not be enough."
  /(?:^|[.?!] )(?:Will|Would|Has|Have|Had|Is|Are|Was|Were|Be|Been) (?:be|been|not|\w+ed)\b[^?]*(?:\.|$)/,
  /(?:^|[.?!] )(?:Hasn't|Haven't|Wasn't|Weren't|Isn't|Aren't)\b[^?]*$/,
  // The same hedge twice.
  /\b(?:as (?:we|I) understand it|it looks to (?:us|me) as if)\b[^?]*\b(?:as (?:we|I) understand it|it looks to (?:us|me) as if)\b/i,
  /^\W*'?s\b|(?:^|[.?!] )(?:If|Should|Unless|Because|Although|While|As(?! [^,;:.?!]{1,60} (?:we|I)\b)|That(?! (?:one|point|settles)\b)|Which) [^,;:.?!]{1,90}[.](?=\s|$)/i,
  /\bjust like as\b|\bbalance on [A-Z][a-z]+;/,
  // A frame that took a scrap for its topic: "go over by Monday", "go through the forty and the fifteen", "with you: double-booked".
  /\b(?:go over|go through|talk (?:with you )?about|look at) (?:by|on|at|before|after|until|since|without|who|how many|nineteen|plain)\b|\b(?:go over|go through) (?:the )?\d[\d.,]*(?: \w+)? (?:with you|together)\b/i,
  /\bgo through the (?:\w+(?:ty|teen)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) and\b|\bwith you: [\w-]+[.!?]?$|\bwith you: (?:by|on|at|before|until)\b/i,
  /\bmake sure that (?:to|please|and|or|so|if|you're not)\b|\bso [^.?!]{3,80} together\?|\babout [“"][^”"]*[”"]: what\b|^(?:each|every|one more|next) time [^,;]*;/i,
  /(?:^|[.?!] )(?:They|It|He|She|That) [\w']+[.!](?=\s|$)|\b(?:had not|hadn't) expected\.|\bWhat [^,;.?!]{3,80}\.(?=\s|$)/,
  // Two ways out, one behind the other.
  /\b(?:here is how (?:we|I) see it|happy to go through this together)[.;] how do you see it\?/i,
  /\b(?:we|I) (?:think|doubt that|imagine) (?:would|could|should|will|name|show|the same|what|how|why)\b/i,
  /\b(?:that that|we think that we think)\b/i,
  // A clause that leans on nothing, and an aside without its sentence.
  /^(?:since|because|although)\b[^,;:?]*[.!]?$/i, /^it seems,/i,
  // A small word bent like a verb: "the slot was thed".
  /\b(?:the|an|of|that|this|these|those|our|your|their|and|but|which|with|from|because|since|than|they)(?:ed|ing)\b|\bthed\b/i,
  // A name or a date in a list of topics: "go over Sir, the rent and by today".
  /\b(?:go over|go through|talk (?:with you )?about|look at) (?:(?:Sir|Madam|Mr|Mrs|Ms|Dr|dear)\b|[^.;:?!]{0,80}(?:,| and) (?:by|before|until|since|after|on|at) )/,
  // A plain word put inside a larger figure: "a tug of discussion", "behind a counterpart lines".
  /\b(?:tug|dogs?|theatre|prisoners?|spoils|fog|act|articles|cry|line|heat|men) of (?:a )?(?:long )?(?:discussion|counterpart|negotiation|disagreement)s?\b|\b(?:an?|the) (?:counterpart|discussion) (?:lines?|fire|territory|camp|hands|ground|cry|chest|path|room|zone)\b|\ban? (?:counterpart|discussion|other side)s? [a-z]+s\b(?= on| of|,|\.)/i,
  // A frame glued to a clause: "What it means in plain words your committee sits …".
  /\bwhat it (?:means|comes to|is) (?:in [\w ]{3,24} )?(?:the|your|our|my|we|you|I|they)\b/i,
  // One turn behind the other: "…, but we hear it, but …".
  /, but [^.;?!]{3,80}, but\b/i,
  // Two questions that both ask for a way out, and a preposition whose noun is gone.
  /\?\s+(?:How could we avoid that|Could we (?:look for|find) another way|What could change that|What could we do instead)\b/,
  /^(?:After|With|Without|If|Should), /,
  // A reason asked for twice: "and why and why".
  /\band why\b[^?]{0,80}\band (?:why|what is behind)\b/i,
  // A tag kept as a view: "…, or I don't think I am wrong". A relative clause without its word: "…, and is as far as we can go".
  /\b(?:or|and) (?:we|I) don't think (?:we are|I am)\b|, and (?:is|are) as far as\b/i,
  // Idioms turned passive: "Advantage of this is being taken". A verb where only its other sense fits: "being obtained from both ends".
  /^\W*(?:Advantage|Fun|Part|Care|Hold|Note|Use|Issue|Offence) (?:of|at|in|with) [^.;?!]{0,90}\b(?:is|are|was|were|has been) (?:being )?\w+/i,
  /\bbeing obtained\b|\b(?:well )?prepared (?:this|that|the|it)\b|^How [^,;?]{3,60}, but\b/i,
  // The same sentence twice.
  /(?:^|[.;?!] )([A-Z][^.;?!]{12,200}[.;?!]) (?:[^.;?!]{1,200}[.;?!] )?\1/,
];

const PAIRS: readonly (readonly [string, string])[] = [['(', ')'], ['[', ']'], ['“', '”']];
/** Whether each bracket and quotation mark that is opened is closed again, in that order. */
function balanced(text: string): boolean {
  if ((text.split('"').length - 1) % 2) return false;
  return PAIRS.every(([open, close]) => {
    let depth = 0;
    // A smiley closes nothing, and neither does the mark behind a letter or figure of a list: "a) …".
    for (const mark of text.replace(/[:;]-?[()]/g, '').replace(/(^|\s)\w\)/g, '$1')) {
      if (mark === open) depth++;
      else if (mark === close && --depth < 0) return false;
    }
    return depth === 0;
  });
}

/** Does the candidate read like one piece? A short list of faults that joining and swapping leave behind. */
export const sounds = (text: string): boolean => balanced(text) && !CLUMSY.some((fault) => fault.test(text.replace(/’/g, "'").replace(/\s+/g, ' ')));

/** A rewriter without its clumsy candidates; those with places for the writer to fill in stay. */
export const sounding = (write: Rewriter): Rewriter => (hit, voice) =>
  write(hit, voice).filter((candidate) => (typeof candidate === 'string' ? sounds(candidate) : candidate.stops?.length ? true : sounds(candidate.text)));
