import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Anatomy, dissect } from '../../src/engine/segments';
import type { Format, SegmentKind } from '../../src/engine/types';

/** What is judged, without blank lines; blanked stretches shrink to one space. */
function own(text: string, format: Format = 'markdown'): string {
  return dissect(text, format)
    .judged.split(/\r\n|\r|\n/)
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '')
    .join('\n');
}

function pieces(text: string, kind: SegmentKind, format: Format = 'markdown'): string[] {
  return dissect(text, format)
    .segments.filter((segment) => segment.kind === kind)
    .map(({ span }) => text.slice(span.start, span.end).trim());
}

function assertTiles(anatomy: Anatomy): void {
  const { text, segments, judged } = anatomy;
  assert.equal(judged.length, text.length);
  let at = 0;
  for (const { kind, span } of segments) {
    assert.equal(span.start, at);
    assert.ok(span.end > at);
    at = span.end;
    const [source, shown] = [text.slice(span.start, span.end), judged.slice(span.start, span.end)];
    if (kind === 'prose') assert.equal(shown, source.replace(/’/g, "'"));
    else assert.equal(shown, source.replace(/[^\r\n]/g, ' '));
  }
  assert.equal(at, text.length);
  segments.forEach((segment, index) => assert.notEqual(segment.kind, segments[index - 1]?.kind));
}

interface Case {
  readonly name: string;
  readonly text: string;
  readonly own: string;
  readonly format?: Format;
}

function cases(list: readonly Case[]): void {
  for (const one of list) {
    it(one.name, () => {
      const formats: readonly Format[] = one.format ? [one.format] : ['markdown', 'plaintext'];
      for (const format of formats) {
        assert.equal(own(one.text, format), one.own, format);
        assert.equal(own(one.text.replace(/\n/g, '\r\n'), format), one.own, `${format}, CRLF`);
        assert.equal(own(one.text.replace(/\n/g, '\r'), format), one.own, `${format}, CR`);
        assertTiles(dissect(one.text, format));
      }
    });
  }
}

const THEIRS = 'This is our final offer.\nTake it or leave it.';
const OUTLOOK = 'From: Frank Delacroix <frank@d.example>\nSent: Wednesday, 12 August 2026 16:41\nTo: Wanjiru Kamau\nSubject: RE: Q-20817';

describe('segments: quoted replies', () => {
  cases([
    { name: 'a quoted block', text: 'Hi Ann,\n\n> You must pay.\n> Now.\n\nWe can do €42.', own: 'Hi Ann,\nWe can do €42.' },
    { name: 'nested, tight and spaced', text: '>> One\n> > Two\n>>> Three\n\nOurs.', own: 'Ours.' },
    { name: 'a reply straight under the quoted line', text: '> Can you do 40?\nNo, 42 it is.\n> And by May?\nYes.', own: 'No, 42 it is.\nYes.' },
    { name: 'a reply in lower case under a finished sentence', text: '> Could you possibly come down to forty euros a unit before the end?\nno, sorry.', own: 'no, sorry.' },
    { name: 'a reply in lower case under a short line', text: '> what about forty\nno, sorry.', own: 'no, sorry.' },
    { name: 'a reply with a capital under a line cut at the margin', text: '> We went through the numbers again last night and we think that the\nWe disagree.', own: 'We disagree.' },
    {
      name: 'the end of a quoted line that was wrapped without its mark',
      text: '> Hosting costs have gone up since spring and we have to ask you for the\nfull nine percent\n> by November.\n\nCould we talk?',
      own: 'Could we talk?',
    },
    { name: 'a blank line ends what a wrapped line could go on with', text: '> Hosting costs have gone up since spring and we have to ask you for the\n\nfull stop, please.', own: 'full stop, please.' },
    { name: 'a bar as the mark', text: '| You must pay.\n| Now.\n\nWe can do €42.', own: 'We can do €42.' },
    { name: 'initials as the mark', text: 'FD> You must pay.\n\nWe can do €42.', own: 'We can do €42.' },
    { name: 'an indented quotation', text: '  > You must pay.\n\nWe can do €42.', own: 'We can do €42.' },
    { name: 'a quoted blank line', text: '> One\n>\n> Two\n\nOurs.', own: 'Ours.' },
    { name: 'greater than inside a sentence', text: 'Volumes > 500 get 5%.', own: 'Volumes > 500 get 5%.' },
    { name: 'a mail that is nothing but quotation', text: '> You must pay.', own: '' },
    { name: 'list marks inside a quotation', text: '> - You must pay.\n> - Now.\n\nOurs.', own: 'Ours.' },
    { name: 'a quoted signature', text: '> Best,\n> Frank\n\nOurs.', own: 'Ours.' },
  ]);
});

describe('segments: attributions', () => {
  const lines = {
    Gmail: 'On Tue, Apr 14, 2026 at 8:12 AM Marcus Webb <marcus@w.example> wrote:',
    'Gmail, wrapped': 'On Tue, Apr 14, 2026 at 8:12 AM Marcus Webb <\nmarcus@w.example> wrote:',
    'Gmail, British': 'On Tue, 14 Apr 2026 at 08:12, Marcus Webb <marcus@w.example> wrote:',
    'Apple Mail': 'On 14 Apr 2026, at 08:12, Marcus Webb <marcus@w.example> wrote:',
    'Apple Mail, wrapped over three lines': 'On 14 Apr 2026, at 08:12, Marcus Webb\n<marcus@w.example>\nwrote:',
    Thunderbird: 'On 14/04/2026 08:12, Marcus Webb wrote:',
    'Thunderbird, older': 'Marcus Webb wrote on 14/04/2026 08:12:',
    Outlook: 'On Apr 14, 2026, at 8:12 AM, Webb, Marcus <marcus@w.example> wrote:',
    Yahoo: 'On Tuesday, April 14, 2026, 08:12:33 AM GMT+1, Marcus Webb <marcus@w.example> wrote:',
    Zoho: '---- On Tue, 14 Apr 2026 08:12:33 +0100 Marcus Webb <marcus@w.example> wrote ----',
    'Gmail, short': '2026-04-14 8:12 GMT+01:00 Marcus Webb <marcus@w.example>:',
    German: 'Am 14.04.2026 um 08:12 schrieb Marcus Webb <marcus@w.example>:',
    French: 'Le mar. 14 avr. 2026 à 08:12, Marcus Webb <marcus@w.example> a écrit :',
    Spanish: 'El mar, 14 abr 2026 a las 8:12, Marcus Webb (<marcus@w.example>) escribió:',
    Italian: 'Il giorno mar 14 apr 2026 alle ore 08:12 Marcus Webb <marcus@w.example> ha scritto:',
    Dutch: 'Op di 14 apr. 2026 om 08:12 schreef Marcus Webb <marcus@w.example>:',
  };
  for (const [client, line] of Object.entries(lines)) {
    it(`${client}: above marked lines, and the reply below them`, () => {
      const text = `We can do 42.\n\n${line}\n\n> You must pay.\n\nAnd the date works.`;
      assert.equal(own(text), 'We can do 42.\nAnd the date works.');
      assert.deepEqual(pieces(text, 'attribution'), [line]);
    });
    it(`${client}: above an unmarked tail`, () => {
      const text = `We can do 42.\n\n${line}\n\n${THEIRS}\n\nFrank`;
      assert.equal(own(text), 'We can do 42.');
      assert.deepEqual(pieces(text, 'attribution'), [line]);
    });
  }
  cases([
    { name: 'a name alone, above marked lines', text: 'Frank wrote:\n> You must pay.\n\nOurs.', own: 'Ours.' },
    { name: 'a name alone, above unmarked words, is a sentence', text: 'Frank wrote:\n\nNothing came of it.', own: 'Frank wrote:\nNothing came of it.' },
    { name: 'the writer tells what the reader wrote', text: 'On 3 May 2026 you wrote:\n\nWe then checked it.', own: 'On 3 May 2026 you wrote:\nWe then checked it.' },
    { name: 'a third party in a sentence', text: 'On 3 May 2026 our board wrote:\n\nWe then checked it.', own: 'On 3 May 2026 our board wrote:\nWe then checked it.' },
    { name: 'the same above marked lines', text: 'On 3 May 2026 you wrote:\n> You must pay.\n\nOurs.', own: 'Ours.' },
    { name: 'On at the start of a sentence', text: 'On price we are still apart: you are at 6,300.\nOn dates we agree.', own: 'On price we are still apart: you are at 6,300.\nOn dates we agree.' },
    { name: 'directly under the last line of the reply', text: 'We can do 42.\nOn Tue, 14 Apr 2026 at 08:12, Marcus Webb wrote:\n> No.', own: 'We can do 42.' },
    { name: 'a quoted attribution', text: '> On Tue, 14 Apr 2026, Marcus wrote:\n>> No.\n\nOurs.', own: 'Ours.' },
  ]);
});

describe('segments: unmarked tails', () => {
  cases([
    { name: "Outlook's header block", text: `We can do 42.\n\n${OUTLOOK}\n\n${THEIRS}\n\nFrank`, own: 'We can do 42.' },
    { name: 'below a rule of underscores', text: `We can do 42.\n\n________________________________\n${OUTLOOK}\n\n${THEIRS}`, own: 'We can do 42.' },
    { name: 'in bold', text: `We can do 42.\n\n**From:** Frank\n**Sent:** Monday\n**To:** Ann\n**Subject:** x\n\n${THEIRS}`, own: 'We can do 42.' },
    { name: 'with starred names', text: `We can do 42.\n\n*From:* Frank\n*Date:* Monday\n*To:* Ann\n*Subject:* x\n\n${THEIRS}`, own: 'We can do 42.' },
    { name: 'with blank lines between', text: `We can do 42.\n\nFrom: Frank\n\nSent: Monday\n\nTo: Ann\n\nSubject: x\n\n${THEIRS}`, own: 'We can do 42.' },
    { name: 'with a folded list of readers', text: `We can do 42.\n\nFrom: Frank\nSent: Monday\nTo: Ann; Bob;\n Carl\nSubject: x\n\n${THEIRS}`, own: 'We can do 42.' },
    { name: 'in German', text: `We can do 42.\n\nVon: Frank\nGesendet: Montag\nAn: Ann\nBetreff: x\n\n${THEIRS}`, own: 'We can do 42.' },
    { name: 'in French', text: `We can do 42.\n\nDe : Frank\nEnvoyé : lundi\nÀ : Ann\nObjet : x\n\n${THEIRS}`, own: 'We can do 42.' },
    { name: 'Original Message', text: `We can do 42.\n\n-----Original Message-----\n${OUTLOOK}\n\n${THEIRS}`, own: 'We can do 42.' },
    { name: 'Original Message without headers', text: `We can do 42.\n\n-----Original Message-----\n\n${THEIRS}`, own: 'We can do 42.' },
    { name: 'Ursprüngliche Nachricht', text: `We can do 42.\n\n-----Ursprüngliche Nachricht-----\n${THEIRS}`, own: 'We can do 42.' },
    { name: 'Gmail forward', text: `See below.\n\n---------- Forwarded message ---------\nFrom: Frank <f@d.example>\nDate: Tue, 14 Apr 2026 at 08:12\nSubject: x\nTo: Ann <a@b.example>\n\n${THEIRS}`, own: 'See below.' },
    { name: 'Apple forward, marked', text: 'See below.\n\nBegin forwarded message:\n\n> From: Frank\n> Subject: x\n>\n> You must pay.\n\nWhat do you think?', own: 'See below.\nWhat do you think?' },
    { name: 'Apple forward, unmarked', text: `See below.\n\nBegin forwarded message:\n\nFrom: Frank\nSubject: x\nDate: 3 May\n\n${THEIRS}`, own: 'See below.' },
    { name: 'Lotus forward', text: `See below.\n\n----- Forwarded by Ann Smith/HOU/ECT on 04/02/2001 09:12 AM -----\n\n${THEIRS}`, own: 'See below.' },
    { name: 'quoted lines inside the tail do not end it', text: `We can do 42.\n\n${OUTLOOK}\n\nYou must pay.\n\n> We won't.\n\nYou will.`, own: 'We can do 42.' },
    { name: 'with ">" straight below the headers, words without it are ours', text: `We can do 42.\n\n-----Original Message-----\n${OUTLOOK}\n\n> You must pay.\n\nWe can't.`, own: 'We can do 42.\nWe can\'t.' },
    { name: 'a reply with our name in brackets', text: `Replies below.\n\nBest,\nAnn Smith\n\n${OUTLOOK}\n\nYou must pay.\n\n[Ann] We can do 42.\n\nAnd by May.\n\n[Frank] No.`, own: 'Replies below.\nWe can do 42.' },
    { name: 'our initials in brackets, straight below', text: `Replies below.\n\nBest,\nAnn Smith\n\n${OUTLOOK}\n\nYou must pay.\n[AS] We can do 42.\n\nAnd by May.`, own: 'Replies below.\nWe can do 42.' },
    { name: 'brackets where nobody signed', text: `Replies below.\n\n${OUTLOOK}\n\nYou must pay.\n\n[Ann] We can do 42.`, own: 'Replies below.\nWe can do 42.' },
    { name: 'brackets that name nobody', text: `Replies below.\n\n${OUTLOOK}\n\n[External] You must pay.\n\n[Image: x] y`, own: 'Replies below.' },
    { name: 'a From line is no block', text: 'Hi Ann,\n\nwe talked.\n\nFrom: our side, nothing new.\n\nWe can do 42.', own: 'Hi Ann,\nwe talked.\nFrom: our side, nothing new.\nWe can do 42.' },
    { name: 'From and To without a date are no block', text: 'The route changed.\n\nFrom: Hamburg\nTo: Ghent\n\nWe can do 42.', own: 'The route changed.\nFrom: Hamburg\nTo: Ghent\nWe can do 42.' },
  ]);
});

describe('segments: signatures', () => {
  cases([
    { name: 'dashes and a space', text: 'We can do 42.\n\n-- \nAnn Smith\nWe never lose.', own: 'We can do 42.' },
    { name: 'dashes without the space', text: 'We can do 42.\n\n--\nAnn Smith · we fight for good type', own: 'We can do 42.' },
    { name: 'dashes in the middle of a mail', text: `We can do 42.\n\n--\n${'We have a lot more to say about this and go on for a long time. '.repeat(9)}`, own: `We can do 42.\n${'We have a lot more to say about this and go on for a long time. '.repeat(9).trim()}` },
    { name: 'a long dash above the name', text: 'We can do 42.\n\n—\nAnn Smith\nAcme', own: 'We can do 42.' },
    { name: 'a closing with name, title, firm and number', text: 'We can do 42.\n\nBest regards,\nAnn Smith\nHead of Sales, Battle & Sons Ltd.\nTel: +44 20 7946 0000 | ann@b.example', own: 'We can do 42.' },
    { name: 'a blank line before the name', text: 'We can do 42.\n\nKind regards,\n\nAnn Smith\n\nHead of Sales\nAcme Inc.', own: 'We can do 42.' },
    { name: 'straight under the last sentence', text: 'We can do 42.\nThanks,\nAnn', own: 'We can do 42.' },
    { name: 'on one line', text: 'We can do 42.\n\nCheers, Ann', own: 'We can do 42.' },
    { name: 'a name in lower case', text: 'We can do 42.\n\nthanks,\nann', own: 'We can do 42.' },
    { name: 'two closings joined', text: 'We can do 42.\n\nMany thanks and best regards,\nAnn', own: 'We can do 42.' },
    { name: 'closing words without a comma', text: 'We can do 42.\n\nKind regards\nAnn', own: 'We can do 42.' },
    { name: 'have a great week', text: 'We can do 42.\n\nHave a great week!\nAnn', own: 'We can do 42.' },
    { name: 'a closing at the very end', text: 'We can do 42.\n\nBest regards,', own: 'We can do 42.' },
    { name: 'thanks in the middle of a mail', text: 'We saw it.\n\nThanks,\n\nwe will come back to you on the price.', own: 'We saw it.\nThanks,\nwe will come back to you on the price.' },
    { name: 'thanks at the top', text: 'Thanks Ann,\n\nWe can do 42.', own: 'Thanks Ann,\nWe can do 42.' },
    { name: 'thanks as part of a sentence', text: 'We saw it.\n\nThanks for the offer, we will come back to you.', own: 'We saw it.\nThanks for the offer, we will come back to you.' },
    { name: 'a motto in quotation marks', text: 'We can do 42.\n\nBest,\nAnn\n\n"We win so you don\'t have to."', own: 'We can do 42.' },
    { name: 'a PS is judged', text: 'We can do 42.\n\nBest,\nAnn\n\nPS: Your offer is a joke.', own: 'We can do 42.\nPS: Your offer is a joke.' },
    { name: 'a P.S. straight below the name', text: 'We can do 42.\n\nBest,\nAnn\nP.S. Your offer is a joke.\nReally.', own: 'We can do 42.\nP.S. Your offer is a joke.\nReally.' },
    { name: 'a PS below dashes', text: 'We can do 42.\n\n-- \nAnn\n\nPS. Your offer is a joke.', own: 'We can do 42.\nPS. Your offer is a joke.' },
    { name: 'the writer goes on below', text: 'We can do 42.\n\nBest,\nAnn\n\nOne more question: what would you need to sign this week, and why is it the week?', own: 'We can do 42.\nOne more question: what would you need to sign this week, and why is it the week?' },
    { name: 'above a quoted tail', text: 'We can do 42.\n\nBest,\nAnn\n\n> You must pay.', own: 'We can do 42.' },
    { name: 'a reply below the quoted tail', text: 'See below.\n\nBest,\nAnn\n\n> You must pay.\n\nWe can do 42.', own: 'See below.\nWe can do 42.' },
    { name: 'a name alone', text: 'We can do 42.\n\nIlse van Rijn', own: 'We can do 42.' },
    { name: 'a name and a title alone', text: 'We can do 42.\n\nRick Sandoval\nSVP Sales', own: 'We can do 42.' },
    { name: 'a card alone', text: 'We can do 42.\n\nAnn Smith | Head of Sales\nBattle Ltd | 12 High Street | London\nT: +44 20 7946 0000', own: 'We can do 42.' },
    { name: 'thanks for something is still said to the reader', text: 'We can do 42.\n\nThanks for the laugh.\n\nAnn', own: 'We can do 42.\nThanks for the laugh.' },
    { name: 'looking forward is still said to the reader', text: 'We can do 42.\n\nLooking forward to hearing from you!\n\nWarm regards from Ghent,\nPieter', own: 'We can do 42.\nLooking forward to hearing from you!' },
    { name: 'a name above an attribution', text: 'We can do 42.\n\nRick\n\nOn Tue, 14 Apr 2026 at 08:12, Ann wrote:\n> No.', own: 'We can do 42.' },
    { name: 'a name in the middle is none', text: 'We can do 42.\n\nRick\n\nWe asked him.', own: 'We can do 42.\nRick\nWe asked him.' },
    { name: 'a short heading is no name', text: 'We agree.\n\nPayment Terms\n\nNet 30\n\nWe can do 42.', own: 'We agree.\nPayment Terms\nNet 30\nWe can do 42.' },
    { name: 'a last sentence of one word is no name', text: 'We can do 42.\n\nAgreed.', own: 'We can do 42.\nAgreed.' },
    { name: 'a short blunt last line is no name', text: 'We can do 42.\n\nTake It\n', own: 'We can do 42.\nTake It' },
    { name: 'a greeting is prose', text: 'Hi Ann,\n\nWe can do 42.', own: 'Hi Ann,\nWe can do 42.' },
    { name: 'other last words above a name', text: 'We can do 42.\n\nUntil the boat leaves,\nMattie', own: 'We can do 42.\nUntil the boat leaves,' },
    { name: 'Sent from my iPhone', text: 'We can do 42.\n\nSent from my iPhone', own: 'We can do 42.' },
    { name: 'Get Outlook for iOS', text: 'We can do 42.\n\nGet Outlook for iOS', own: 'We can do 42.' },
    { name: 'sent from my side', text: 'We got it.\n\nSent from my side was the contract with all its twelve annexes and the plans, on Monday.', own: 'We got it.\nSent from my side was the contract with all its twelve annexes and the plans, on Monday.' },
    { name: 'bold and italic', text: 'We can do 42.\n\n*Best regards,*\n**Ann Smith**\n_Head of Sales_', own: 'We can do 42.' },
    { name: 'a foreign closing', text: 'We can do 42.\n\nMit freundlichen Grüßen\nJörg Müller', own: 'We can do 42.' },
  ]);
});

describe('segments: disclaimers', () => {
  cases([
    { name: 'this e-mail and any attachments', text: 'We can do 42.\n\nBest,\nAnn\n\nThis e-mail and any attachments are confidential. You must delete them.', own: 'We can do 42.' },
    { name: 'if you are not the intended recipient', text: 'We can do 42.\n\nIf you are not the intended recipient, you must delete this message.', own: 'We can do 42.' },
    { name: 'hard-wrapped', text: 'We can do 42.\n\nThis message, including any attachments, is for the sole use of the\nintended recipient and may contain privileged information. You must not\ncopy it.', own: 'We can do 42.' },
    { name: 'CONFIDENTIALITY NOTICE, over two paragraphs', text: 'We can do 42.\n\nCONFIDENTIALITY NOTICE\n\nYou must delete this e-mail at once.', own: 'We can do 42.' },
    { name: 'received in error', text: 'We can do 42.\n\nIf you have received this email in error, you must tell us.', own: 'We can do 42.' },
    { name: 'the environment', text: 'We can do 42.\n\nPlease consider the environment before printing this email.', own: 'We can do 42.' },
    { name: 'registered in England', text: 'We can do 42.\n\nAcme Ltd is registered in England and Wales, company number 123456.', own: 'We can do 42.' },
    { name: 'the warning of a mail gateway at the top', text: 'CAUTION: This email originated from outside the organisation. You must not click.\n\nHi Ann,\n\nWe can do 42.', own: 'Hi Ann,\nWe can do 42.' },
    { name: 'the writer asks for confidence', text: 'This message is confidential between us, so please keep the price to yourself.', own: 'This message is confidential between us, so please keep the price to yourself.' },
    { name: 'an invitation to a video call', text: 'We can do 42.\n\nBest,\nAnn\n\n________________________________\nMicrosoft Teams meeting\nJoin on your computer\nClick here to join the meeting<https://t.example>\n________________________________', own: 'We can do 42.' },
    { name: 'the footer of a mailing list', text: 'We can do 42.\n\n-- \nYou received this message because you are subscribed to the group.\nTo unsubscribe, send an email to a@b.example.', own: 'We can do 42.' },
    { name: 'the quoted tail below it', text: 'We can do 42.\n\nThis e-mail and any attachments are confidential.\n\n> You must pay.', own: 'We can do 42.' },
  ]);
});

describe('segments: the top of a mail', () => {
  cases([
    { name: 'front matter', text: '---\nsubject: "Last chance"\ntags:\n  - x\n---\n\nHi Ann,', own: 'Hi Ann,' },
    { name: 'front matter behind a byte order mark', text: '\uFEFF---\nsubject: Last chance\n---\nHi Ann,', own: 'Hi Ann,' },
    { name: 'a rule at the top is no front matter', text: '---\n\nTake it or leave it.\n\n---\n\nHi Ann,', own: 'Take it or leave it.\nHi Ann,' },
    { name: 'front matter that never ends is none', text: '---\nsubject: x\n\nHi Ann,', own: 'Hi Ann,' },
    { name: 'a rule further down', text: 'We can do 42.\n\n---\n\nAnd May works.', own: 'We can do 42.\nAnd May works.' },
    { name: 'mail headers', text: 'To: Ann <a@b.example>\nCc: Bob\nSubject: Last chance\n\nHi Ann,', own: 'Hi Ann,' },
    { name: 'a bold subject', text: '**Subject:** Last chance\n\nHi Ann,', own: 'Hi Ann,' },
    { name: 'a bold subject, marks inside out', text: '**Subject**: Last chance\n\n**To**: Ann\n\nHi Ann,', own: 'Hi Ann,' },
    { name: 'a folded header', text: 'Subject: Last\n chance\n\nHi Ann,', own: 'Hi Ann,' },
    { name: 'headers below front matter', text: '---\na: b\n---\nSubject: Last chance\n\nHi Ann,', own: 'Hi Ann,' },
    { name: "Outlook's headers at the top are headers", text: `${OUTLOOK}\n\nHi Ann,`, own: 'Hi Ann,' },
    { name: 'a second draft below a rule', text: 'Hi Ann,\n\n---\n\nSubject: Last chance\n\nHi Bob,', own: 'Hi Ann,\nHi Bob,' },
    { name: 'a subject in the middle is prose', text: 'Hi Ann,\n\nwe talked.\n\nSubject: to contract, we agree.', own: 'Hi Ann,\nwe talked.\nSubject: to contract, we agree.' },
    { name: 'a mail on one long line that starts with Re:', text: `Re: the trip. ${'We leave at one and are back at five. '.repeat(6)}`, own: `Re: the trip. ${'We leave at one and are back at five. '.repeat(6).trim()}` },
  ]);
});

describe('segments: code, comments, tables', () => {
  cases([
    { name: 'fenced code', text: 'See:\n\n```json\n{ "final": true }\n```\n\nOurs.', own: 'See:\nOurs.' },
    { name: 'tildes', text: 'See:\n\n~~~\nYou must\n\n~~~~\nOurs.', own: 'See:\nOurs.' },
    { name: 'a fence that never ends', text: 'See:\n\n```\nYou must', own: 'See:' },
    { name: 'a longer fence holds a shorter one', text: '````\n```\nYou must\n```\n````\nOurs.', own: 'Ours.' },
    { name: 'indented code', text: 'See:\n\n    you must\n    pay\n\nOurs.', own: 'See:\nOurs.', format: 'markdown' },
    { name: 'an indented paragraph of plain text', text: 'See:\n\n    We can do 42.', own: 'See:\nWe can do 42.', format: 'plaintext' },
    { name: 'an indented line under a sentence', text: 'See\n    what we mean.', own: 'See\nwhat we mean.' },
    { name: 'an indented paragraph of a list item', text: '- One\n\n    more about it\n\n- Two', own: 'One\nmore about it\nTwo' },
    { name: 'inline code', text: 'Set `must` to 1 and ``a `b` c`` too.', own: 'Set to 1 and too.', format: 'markdown' },
    { name: 'a lone backtick', text: 'Set `must to 1.', own: 'Set `must to 1.' },
    { name: 'a comment', text: 'Hi <!-- you must --> Ann,', own: 'Hi Ann,' },
    { name: 'a comment over blank lines', text: '<!-- you\n\nmust\n\npay --> Hi Ann,\n\nOurs.', own: 'Hi Ann,\nOurs.' },
    { name: 'a comment that never ends', text: 'Hi <!-- Ann,\n\nOurs.', own: 'Hi <!-- Ann,\nOurs.' },
    { name: 'a table', text: 'See:\n\n| a | b |\n|---|---|\n| you must | pay |\n\nOurs.', own: 'See:\nOurs.' },
    { name: 'a table without outer bars', text: 'a | b\n--|--\nyou must | pay\n\nOurs.', own: 'Ours.' },
    { name: 'a table without a head', text: '| a | b |\n| you must | pay |\n\nOurs.', own: 'Ours.' },
    { name: 'a drawn table', text: '+---+---+\n| a | b |\n+---+---+\n\nOurs.', own: 'Ours.' },
    { name: 'a pasted sheet', text: 'Item\tAsked\tAnswer\nKegs\t$74\tno\n\nOurs.', own: 'Ours.' },
    { name: 'HTML tags', text: 'We <b>can</b> do <br/> 42.', own: 'We can do 42.' },
    { name: 'smaller than', text: 'If a < b and c > d, fine.', own: 'If a < b and c > d, fine.' },
  ]);
});

describe('segments: links and marks', () => {
  cases([
    { name: "a link's words are the writer's", text: 'See [the final offer](https://a.example/must_(x) "you must") now.', own: 'See the final offer now.', format: 'markdown' },
    { name: 'a link by reference', text: 'See [the log][1] now.\n\n[1]: https://a.example/must', own: 'See the log now.', format: 'markdown' },
    { name: 'an image', text: 'See ![you must](a.png) now.', own: 'See now.', format: 'markdown' },
    { name: 'inserted images of mail programs', text: 'See [cid:image001.png@01D] and [image: must.png] now.', own: 'See and now.' },
    { name: 'brackets that are no link', text: 'See [1] and [the annex] now.', own: 'See [1] and [the annex] now.' },
    { name: 'bare addresses', text: 'See https://a.example/you-must/pay?x=1. Or www.a.example, or ann@must.example.', own: 'See . Or , or .' },
    { name: 'an address in brackets', text: 'See (https://a.example/b).', own: 'See ( ).' },
    { name: 'angle brackets', text: 'Ann <ann@a.example> and <https://a.example>.', own: 'Ann and .' },
    { name: 'emphasis', text: 'We **can** do *42* and __not__ _less_, ~~ever~~ ***now***.', own: 'We can do 42 and not less , ever now .', format: 'markdown' },
    { name: 'emphasis inside a link', text: '[**can**](x)', own: 'can', format: 'markdown' },
    { name: 'stars in plain text are left', text: 'We *can* do it.', own: 'We *can* do it.', format: 'plaintext' },
    { name: 'a product is no emphasis', text: '2 * 3 and snake_case_name.', own: '2 * 3 and snake_case_name.' },
    { name: 'escaped marks', text: 'a \\*b\\* c', own: 'a *b * c', format: 'markdown' },
    { name: 'headings', text: '# What remains\n\nOurs.\n\n## Two ##', own: 'What remains\nOurs.\nTwo ##', format: 'markdown' },
    { name: 'an underlined heading', text: 'What remains\n============\n\nOurs.\n\nMore\n---\n', own: 'What remains\nOurs.\nMore' },
    { name: 'bullets', text: '- One\n* Two\n+ Three\n• Four\n1. Five\n2) Six\na) Seven', own: 'One\nTwo\nThree\nFour\nFive\nSix\nSeven' },
    { name: 'nested bullets', text: '- One\n  - Two\n      - Three', own: 'One\nTwo\nThree' },
    { name: 'task boxes of a deal sheet', text: '- [x] Price: €42\n- [~] Warranty\n- [>] Training\n- [!] Terms\n- [ ] Rest', own: 'Price: €42\nWarranty\nTraining\nTerms\nRest' },
    { name: 'a wrapped number is no bullet', text: 'In all this comes to\n42. That is fair.', own: 'In all this comes to\n42. That is fair.' },
    { name: 'a dash in a sentence', text: 'We can do 42 – not more – and May.', own: 'We can do 42 – not more – and May.' },
  ]);
});

describe('segments: quotations', () => {
  cases([
    { name: 'straight marks', text: 'You wrote "our position is non-negotiable" in May.', own: 'You wrote in May.' },
    { name: 'curly marks', text: 'You wrote “our position is non-negotiable” in May.', own: 'You wrote in May.' },
    { name: 'single curly marks', text: 'You wrote ‘our position isn’t negotiable’ in May.', own: 'You wrote in May.' },
    { name: 'single straight marks', text: "You wrote 'our position isn't negotiable' in May.", own: 'You wrote in May.' },
    { name: 'guillemets', text: 'You wrote « our position is fixed » and «no way» in May.', own: 'You wrote and in May.' },
    { name: 'German marks', text: 'You wrote „our position is fixed“ in May.', own: 'You wrote in May.' },
    { name: 'low marks closed with high ones', text: 'You wrote „our position is fixed” in May.', own: 'You wrote in May.' },
    { name: 'over a line break', text: 'You wrote "our position\nis non-negotiable" in May.', own: 'You wrote\nin May.' },
    { name: 'two in one sentence', text: '"Take it or leave it" and "any fool can see" are strong words.', own: 'and are strong words.' },
    { name: 'a quotation within a quotation', text: 'You wrote “she said “no way” to us” in May.', own: 'You wrote in May.' },
    { name: 'not over a paragraph break', text: 'You wrote "our position\n\nis fixed" in May.', own: 'You wrote "our position\nis fixed" in May.' },
    { name: 'not over a list item', text: '- You wrote "our position\n- is fixed" in May.', own: 'You wrote "our position\nis fixed" in May.' },
    { name: 'an unclosed mark blanks nothing', text: 'You wrote "our position is fixed. We disagree.', own: 'You wrote "our position is fixed. We disagree.' },
    { name: 'an unclosed mark does not eat the next quotation', text: 'You wrote "our position. We read "no way at all" there.', own: 'You wrote "our position. We read there.' },
    { name: 'an unclosed outer mark', text: 'You wrote “our position. We read “no way at all” there.', own: 'You wrote “our position. We read there.' },
    { name: 'scare quotes are judged', text: 'Your "proposal" and your "final offer" and this “deal” are absurd.', own: 'Your "proposal" and your "final offer" and this “deal” are absurd.' },
    { name: 'scare quotes behind an adjective', text: 'Your generous "final offer" and the so-called “big discount” stand.', own: 'Your generous "final offer" and the so-called “big discount” stand.' },
    { name: 'a long quotation behind your is reported', text: 'Your "take it or leave it" came late.', own: 'Your came late.' },
    { name: 'one word is judged', text: 'A "ridiculous" number.', own: 'A "ridiculous" number.' },
    { name: 'one word behind a verb of saying is reported', text: 'You said "ridiculous" twice.', own: 'You said twice.' },
    { name: 'one word before a verb of saying is reported', text: '"Ridiculous," he said.', own: 'he said.' },
    { name: 'you said that', text: 'You said that "prices are final" twice.', own: 'You said that twice.' },
    { name: 'apostrophes', text: "It's Ann's and the suppliers' costs, rock 'n' roll, the '90s; it’s ours.", own: "It's Ann's and the suppliers' costs, rock 'n' roll, the '90s; it's ours." },
    { name: 'possessives are no pair', text: "We met at the suppliers' site and the buyers' office.", own: "We met at the suppliers' site and the buyers' office." },
    { name: 'a possessive within single marks', text: 'You wrote ‘the suppliers’ costs are fixed’ in May.', own: 'You wrote in May.' },
    { name: 'inches', text: 'A 19" rack and a 14" screen are fine.', own: 'A 19" rack and a 14" screen are fine.' },
    { name: 'marks in code and links do not count', text: 'Set `"a` and [x](y "z") to "our own words here" now.', own: 'Set and x to now.', format: 'markdown' },
    { name: 'bold around a quotation', text: 'You wrote **"our position is fixed"** in May.', own: 'You wrote in May.', format: 'markdown' },
    { name: 'in brackets', text: 'May ("no way at all") came.', own: 'May ( ) came.' },
  ]);
});

describe('segments: robust', () => {
  const odd = {
    'nothing': '', 'one break': '\n', 'CR LF split': '\r\n\r', 'NUL': 'a\0b\n\0', 'lone surrogates': '\ud800 "a\udc00 b" \ud83d', 'emoji': 'We 👩‍👩‍👧 "are 🙂 fine" ok',
    'bidi marks': '\u202Eabc\u202C "x y"\u200F', 'NBSP': '\u00A0\n>\u00A0a\n\u00A0\nb', 'line separators': 'a\u2028> b\u2029c\u0085d', 'tabs': '\t> a\n\t- b\n\tc\td\te',
  };
  for (const [name, text] of Object.entries(odd)) {
    it(name, () => {
      for (const format of ['markdown', 'plaintext'] as const) assertTiles(dissect(text, format));
    });
  }
  it('apostrophes keep their place', () => {
    assert.equal(dissect('It’s "you’re late" ok', 'plaintext').judged, `It's ${' '.repeat(13)} ok`);
  });
  it('the same text gives the same object back', () => {
    const first = dissect('a', 'markdown');
    assert.equal(dissect('a', 'markdown', first), first);
    assert.notEqual(dissect('a', 'plaintext', first), first);
  });

  /** Costs that grow faster than the text would take minutes on these. */
  const long = {
    'one letter': 'a'.repeat(1e6), 'breaks': '\n'.repeat(1e6), 'carriage returns': '\r'.repeat(1e6), 'spaces': ' '.repeat(1e6), 'nested quotes': `${'> '.repeat(1e4)}x`, 'quote marks': '>\n'.repeat(5e4),
    'backticks': '`` ` '.repeat(3e4), 'brackets': '['.repeat(2e5), 'links': '[a]('.repeat(4e4), 'stars': '*a '.repeat(5e4), 'straight marks': ' "a'.repeat(5e4), 'curly marks': '“'.repeat(8e4) + '”'.repeat(8e4),
    'single marks': " 'a s' b".repeat(2e4), 'comments': '<!-- \n\n'.repeat(1e4), 'fences': '```a\n'.repeat(3e4), 'closings': 'Best,\n\n'.repeat(1e4), 'headers': 'From: a\n'.repeat(2e4), 'attributions': 'On 1 a\nb\n'.repeat(1e4),
    'at signs': '@'.repeat(2e5), 'addresses': 'http://'.repeat(5e4), 'names': 'x.\n\nAnn\n\n'.repeat(5e3), 'escapes': '\\'.repeat(1e5), 'tags': '<a '.repeat(1e5), 'items': '- a\n'.repeat(1e4), 'tabs': 'a\tb\tc\n'.repeat(2e4),
  };
  for (const [name, text] of Object.entries(long)) {
    it(`linear: ${name}`, function () {
      this.timeout(8000);
      for (const format of ['markdown', 'plaintext'] as const) assert.equal(dissect(text, format).judged.length, text.length);
    });
  }
});

describe('segments: editing', () => {
  const line = fc.constantFrom(
    'Hi Ann,', 'We can do €42.', 'You wrote "our position is fixed" in May.', 'It’s **fine** and [here](http://a.example).', '> You must pay.', '>> Now.',
    '> Hosting costs have gone up since spring and we have to ask you for the', 'full nine percent', '', '', '', '\t', '- item', '  - [x] deal: 42', '1. one', 'Best regards,', 'Thanks,', 'Ann Smith', 'Head of Sales',
    '-- ', 'PS: one more', 'From: Frank', 'Sent: Monday', 'To: Ann', 'Subject: x', '-----Original Message-----', 'On Tue, 14 Apr 2026 at 08:12, Frank', '<f@d.example> wrote:', '```', '<!--', '-->', '| a | b |', '|---|---|',
    '---', 'key: value', '    indented', '[Ann] fine', 'This e-mail and any attachments are confidential.', 'Sent from my iPhone', '________', '# Heading', '“open', 'close”', 'Begin forwarded message:', '\ud83d', '\0',
  );
  const mail = fc.array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n', '\r\n', '\r')), { maxLength: 25 }).map((lines) => lines.map((pair) => pair.join('')).join(''));
  const insert = fc.oneof(fc.constantFrom('', '', 'x', ' ', '\n', '\r', '>', '"', '`', '*', '-', ':'), line, mail);
  const edits = fc.array(fc.record({ at: fc.nat(2000), cut: fc.oneof(fc.nat(3), fc.nat(60)), insert }), { minLength: 1, maxLength: 8 });
  const format = fc.constantFrom<Format>('markdown', 'plaintext');

  const holds = (start: string, changes: readonly { at: number; cut: number; insert: string }[], kind: Format): void => {
    let text = start;
    let anatomy = dissect(text, kind);
    for (const change of changes) {
      const at = change.at % (text.length + 1);
      text = text.slice(0, at) + change.insert + text.slice(at + change.cut);
      anatomy = dissect(text, kind, anatomy);
      assertTiles(anatomy);
      assert.deepEqual(anatomy, dissect(text, kind));
    }
  };

  it('an edited mail reads as if it were read afresh', () => {
    fc.assert(fc.property(mail, edits, format, holds), { numRuns: 300 });
  });
  it('any edited text reads as if it were read afresh', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), edits, format, holds), { numRuns: 60 });
  });
  it('from any mail to any other', () => {
    fc.assert(fc.property(mail, mail, format, (a, b, kind) => assert.deepEqual(dissect(b, kind, dissect(a, kind)), dissect(b, kind))), { numRuns: 200 });
  });

  it('a keystroke in a long draft costs what its paragraph costs', () => {
    const part = 'We agree on most of this already: 320 seats and the same modules. You wrote "our position is fixed"; it’s **fine**.\n\n- Longer term.\n- Smaller package.\n\n> quoted words\n\n';
    let text = `Hi Ann,\n\n${part.repeat(320)}Best,\nAnn\n`;
    let anatomy = dissect(text, 'markdown');
    const times: number[] = [];
    for (let stroke = 0; stroke < 200; stroke++) {
      const at = (text.length >> 1) + stroke;
      text = `${text.slice(0, at)}x${text.slice(at)}`;
      const start = performance.now();
      anatomy = dissect(text, 'markdown', anatomy);
      times.push(performance.now() - start);
    }
    const median = times.sort((a, b) => a - b)[100] ?? Infinity;
    assert.ok(median < 1, `${median.toFixed(3)} ms`);
  });
});
