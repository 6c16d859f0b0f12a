import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isEnglish, kindOfDocument } from '../../src/engine/documents';
import type { Format } from '../../src/engine/types';

/** The READMEs of the packages in a node_modules folder, and of theirs. */
function readmes(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const packages = readdirSync(folder).flatMap((name) => (name.startsWith('@') ? readdirSync(join(folder, name)).map((inner) => join(name, inner)) : [name]));
  return packages.flatMap((name) => {
    const root = join(folder, name);
    let files: string[] = [];
    try {
      files = readdirSync(root).filter((file) => /^readme\.md$/i.test(file));
    } catch {
      return []; // a file, not a package
    }
    return [...files.map((file) => join(root, file)), ...readmes(join(root, 'node_modules'))];
  });
}

const REPLY = `Hi Ann,

thanks for the walk through the print hall. We can do €42 a unit, and May works for us.

> You must pay now.

What drives the price most at the moment, and why?

Best regards,
Bob
`;

describe('documents: by name', () => {
  for (const name of ['README.md', 'readme.txt', 'README.de.md', 'CHANGELOG.md', '/a/b/CONTRIBUTING.md', 'C:\\a\\LICENSE.txt', 'LICENSE', 'LICENSE-MIT.txt', 'CODE_OF_CONDUCT.md', 'SECURITY.md', 'AGENTS.md', 'CLAUDE.md',
    'copilot-instructions.md', 'python.instructions.md', 'plan.prompt.md', 'PULL_REQUEST_TEMPLATE.md', 'requirements.txt', 'requirements-dev.txt', 'CMakeLists.txt', 'robots.txt', 'SKILL.md', 'TODO.md']) {
    it(name, () => assert.equal(kindOfDocument(REPLY, 'markdown', name), 'documentation'));
  }
  for (const name of ['reply.md', 'Untitled-1', 'mail to license holders.md', 'deal.md', 'readme-reply-to-ann.md', 'security-deposit.md', 'support request answer.txt', '2026-03-02.md', undefined]) {
    it(`a mail: ${name ?? 'no name'}`, () => assert.equal(kindOfDocument(REPLY, 'markdown', name), 'mail'));
  }
});

describe('documents: by content', () => {
  const documentation: Record<string, string> = {
    'headings and code': '# parcel-size\n\nCounts parcels.\n\n## Usage\n\n```js\nparcelSize(3)\n```\n',
    'badges': '# parcel-size\n\n[![build](https://img.shields.io/x.svg)](https://ci.example)\n\nCounts parcels.\n\n## License\n\nMIT\n',
    'agent instructions': '# Instructions\n\n## Style\n\nUse two spaces.\n\n## Tests\n\nRun them.\n\n## Commits\n\nOne subject each.\n\n```sh\nmake test\n```\n',
  };
  for (const [name, text] of Object.entries(documentation)) it(name, () => assert.equal(kindOfDocument(text, 'markdown'), 'documentation'));

  const mails: Record<string, string> = {
    'nothing yet': '', 'one word': 'Ridiculous', 'one sentence': 'You need to drop the price by 10%.', 'a short draft': 'Take it or leave it.\n\nBob', 'a heading alone': '# Draft\n\nWe can do €42 a unit.',
    'headings and a greeting': '# Reply\n\nDear Ms Tran,\n\n## Price\n\nWe can do €42.\n\n## Usage\n\n```json\n{}\n```\n',
    'headings and a name': '# Reply\n\nFrank,\n\n## Price\n\nWe can do €42.\n\n## License\n\n```json\n{}\n```\n',
    'headings and a subject': '**Subject:** offer\n\n## Price\n\nWe can do €42.\n\n```json\n{}\n```\n',
    'code and a greeting': 'Hi Selin,\n\nhere is what we see:\n\n```json\n{ "limit": 40 }\n```\n\nYou have to raise the limit.\n',
    'a deal sheet': '# Deal\n\n- [x] Price: €42 a unit\n- [ ] Exclusivity\n',
    'figures only': '320 seats\n4%\n1 January',
  };
  for (const [name, text] of Object.entries(mails)) {
    it(`a mail: ${name}`, () => {
      for (const format of ['markdown', 'plaintext'] as const) assert.equal(kindOfDocument(text, format), 'mail');
    });
  }

  it('the READMEs of other people', () => {
    const files = readmes('node_modules').filter((file) => readFileSync(file, 'utf8').trim() !== '');
    let known = 0;
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      assert.equal(kindOfDocument(text, 'markdown', file), 'documentation', file);
      if (kindOfDocument(text, 'markdown') === 'documentation') known++;
    }
    assert.ok(files.length > 50, `${files.length} found`);
    assert.ok(known / files.length >= 0.9, `${known} of ${files.length}`);
  }).timeout(60_000);
});

describe('documents: languages', () => {
  const foreign: Record<string, string> = {
    German: 'Sehr geehrte Frau Tran,\n\nvielen Dank für Ihr Angebot vom 18. September. Leider können wir den Preis so nicht annehmen, weil unser Budget bei 42 Euro endet.\n\nMit freundlichen Grüßen\nJörg',
    'German, short': 'Das ist nicht unser Preis.',
    French: "Bonjour Madame,\n\nNous vous remercions de votre offre, mais le prix est trop élevé pour nous. Est-ce que vous pouvez nous faire une remise ?\n\nCordialement,\nClaire",
    Spanish: 'Hola Ana:\n\nMuchas gracias por la oferta. El precio es demasiado alto para nosotros, pero podemos hablar de los plazos de entrega.\n\nSaludos,\nLuis',
    Dutch: 'Beste Pieter,\n\nBedankt voor het aanbod. De prijs is voor ons te hoog, maar we kunnen over de levertijd praten als u dat wilt.\n\nMet vriendelijke groet,\nAnneke',
    Italian: 'Gentile Signora,\n\nla ringraziamo per la sua offerta, ma il prezzo è troppo alto per noi. Possiamo parlare dei tempi di consegna?\n\nCordiali saluti,\nMarco',
    Portuguese: 'Bom dia,\n\nObrigado pela sua proposta, mas o preço é muito alto para nós. Podemos falar dos prazos de entrega na próxima semana?',
    Swedish: 'Hej Anna,\n\ntack för erbjudandet. Priset är för högt för oss, men vi kan prata om leveranstiden om ni vill.',
    Polish: 'Dzień dobry,\n\ndziękujemy za ofertę, ale cena jest dla nas za wysoka. Czy możemy porozmawiać o terminie dostawy w przyszłym tygodniu?',
    Finnish: 'Hei Anna,\n\nkiitos tarjouksesta. Hinta on meille liian korkea, mutta voimme puhua toimitusajasta ensi viikolla, jos se sopii teille. Mikä vaikuttaa hintaan eniten juuri nyt?',
    Russian: 'Здравствуйте, спасибо за ваше предложение.', Japanese: 'お世話になっております。価格についてご相談させてください。', Arabic: 'شكرا على عرضكم، لكن السعر مرتفع.',
    'German above an English tail': 'Hallo Ann,\n\ndas können wir so leider nicht machen, der Preis ist zu hoch für uns.\n\n> We think that the price is fair and that you should take it. It is what it is.\n',
  };
  for (const [name, text] of Object.entries(foreign)) {
    it(name, () => assert.equal(kindOfDocument(text, 'plaintext'), 'foreign'));
  }
  const english: Record<string, string> = {
    'one paragraph': 'We can do €42 a unit, and May works for us.', 'a name': 'Ilse van Rijn', 'two words': 'No deal.', 'a list of goods': 'Hex bolts, washers, M8 nuts, galvanised chain, shackles, turnbuckles',
    'foreign names': 'We met Señor de la Cruz and Frau von der Heide at Le Bistrot de la Gare.', 'lower case, short': 'ok fine', 'figures': '42 000, 12 %, 3.5', 'nothing': '   \n', 'a foreign phrase': 'The joie de vivre of your team made the day.',
  };
  for (const [name, text] of Object.entries(english)) it(`English: ${name}`, () => assert.equal(isEnglish(text), true));
  it('one paragraph of a mixed thread', () => {
    assert.equal(isEnglish('Wir können den Preis leider nicht halten, das ist für uns zu hoch.'), false);
    assert.equal(isEnglish('We cannot hold the price, sorry about that.'), true);
  });
});

describe('documents: mails of others', () => {
  const shared = ['../shared', '../../shared'].find((folder) => existsSync(folder)) ?? '../shared';
  const gold = `${shared}/gold/emails`;
  const real = `${shared}/real/business-dev.jsonl`;
  const share = (texts: readonly (readonly [string, Format])[]): number =>
    texts.filter(([text, format]) => kindOfDocument(text, format) === 'mail').length / texts.length;

  it('whole negotiation mails', function () {
    if (!existsSync(gold)) this.skip();
    assert.equal(share(readdirSync(gold).map((name) => [readFileSync(join(gold, name), 'utf8'), name.endsWith('.txt') ? 'plaintext' : 'markdown'] as const)), 1);
  });
  it('business mails', function () {
    if (!existsSync(real)) this.skip();
    const texts = readFileSync(real, 'utf8').trim().split('\n').map((row) => (JSON.parse(row) as { text: string }).text);
    for (const format of ['markdown', 'plaintext'] as const) assert.ok(share(texts.map((text) => [text, format] as const)) >= 0.98);
  });
});
