import { anyOf } from './words';

/** What people talk about who are not at business, by subject. Words that a deal has, too (a share, a cut, a party to it) are left out. */
const LIFE = [
  // Who belongs to them.
  'famil(?:y|ies)', 'kids?', 'children', 'daughters?', 'sons?', 'bab(?:y|ies)', 'newborns?', 'toddlers?', 'twins', 'little ones?', 'wife', 'husband', 'mother', 'father', 'mum', 'dad', 'grandchild(?:ren)?', 'grand(?:son|daughter|mother|father|ma|pa)s?', 'grandparents?', 'aunt', 'nonna', 'granny', 'grandma', 'oma', 'uncle', 'nephews?', 'nieces?', 'cousins?', 'dogs?', 'puppy', 'pupp(?:y|ies)', 'cats?', 'kittens?', 'spaniels?', 'hamster', 'neighbours?',
  // The sky, and what grows and flies.
  'weather', 'sun', 'sunny', 'sunshine', 'sunsets?', 'sunrise', 'snow(?:ing|ed|y|fall|storm)?', 'frost', 'fog', 'rain(?:ing|ed|y)?', 'drizzle', 'hail', 'sleet', 'thunder(?:storm)?', 'storms?', 'rainbows?', 'heat ?wave', 'blossoms?', 'blooms?', 'trees?', 'roses', 'tulips', 'daffodils', 'snowdrops', 'swallows', 'bees', 'geese', 'storks?', 'cranes overhead', 'birds?', 'birdsong', 'hedgehogs?', 'tomatoes', 'mushrooms', 'garden(?:s|ing)?', 'earthquake', 'flood', 'northern lights',
  // The table.
  'coffee', 'tea', 'cakes?', 'cookies', 'biscuits', 'dinner', 'lunch(?:es)?', 'breakfast', 'supper', 'picnic', 'barbecue', 'bbq', 'beers?', 'pints?', 'wine', 'soup', 'curry', 'dal', 'goulash', 'tart', 'pie', 'dumplings', 'baklava', 'torrone', 'gnocchi', 'pasta', 'pizza', 'tapas', 'pierogi', 'mangoes', 'chocolates?', 'recipe', 'tasting', 'hangover',
  // Body and rest.
  'knees?', 'ankle', 'backs? (?:is|has|are)', 'ears', 'bones', 'legs', 'shoulder', 'toothache', 'flu', 'jet ?lag', 'hay fever', 'goosebumps', 'sleepless', 'sleep', 'asleep', 'smil(?:e|ed|es|ing)', 'laugh(?:ed|s|ing|ter)?', 'tears', 'cr(?:y|ied|ying) (?:with|at)', 'a voice like',
  // Days off, and days to remember.
  'holidays?', 'vacation', 'weekend', 'half-?term', 'birthday', 'anniversary', 'wedding', 'honeymoon', 'christening', 'retire(?:ment|d party)', 'jubilee', 'eid', 'diwali', 'ramadan', 'hanukkah', 'easter', 'christmas', 'xmas', 'thanksgiving', 'carnival', 'new year', 'midsummer', 'lantern festival', 'fireworks', 'party', 'parties', 'reunion', 'farewell', 'homecoming', 'school play', 'graduation', 'exams', 'recital',
  // Pastimes.
  'marathons?', 'half-marathons?', 'triathlon', 'regatta', 'race', 'ski(?:s|ing)?', 'skat(?:e|es|ing)', 'sledg(?:e|ing)', 'hik(?:e|es|ing)', 'bike ride', 'football', 'rugby', 'cricket match', 'hurling', 'tennis', 'golf', 'chess', 'derby', 'world cup', 'olympics', 'playoffs?', 'match', 'the game on', 'choir', 'singing', 'sang', 'concert', 'songs?', 'karaoke', 'guitar', 'gig', 'mad set', 'dance', 'dancing', 'film', 'movie', 'novel', 'museum', 'exhibition', 'red card', 'referee', 'penalty shoot-?out', 'fishing', 'knitting', 'boat trip', 'swim(?:ming)?', 'playlist', 'balloons?', 'the telly', 'on (?:the )?tv', 'on the radio',
  // Journeys and homes.
  'trip', 'travels', 'journey', 'flight', 'train ride', 'beach', 'mountains', 'the seaside', 'postcard', 'new house', 'new home', 'the move', 'moving house', 'settl(?:ed|ing) in', 'unpacked',
  // What one feels, or has not forgotten.
  'thinking of you', 'thought of you', 'on (?:my|our) minds?', 'in (?:my|our) thoughts', 'condolences', 'miss(?:ed)? you', 'old friends?', 'old times', 'good old days', 'envious', 'jealous', 'nostalgi\\w+', 'homesick', 'everyone is safe', 'won (?:me|us) over', 'never been so', '(?:hats|hat) off', 'fond memor(?:y|ies)', 'unforgettable', 'delicious', 'gorgeous', 'adorable little', 'cheered (?:me|us) up', 'the nice part',
];

/** Talk of what people live with beside their business. */
export const LIFE_WORDS = new RegExp(String.raw`\b${anyOf(LIFE)}\b`, 'i');

/** What only dates something else: "the fourth breakdown since Easter". */
const AS_A_DATE = /\b(?:since|before|by|until|till|after|from|over|in time for|for|ahead of|this side of) (?:the )?(?:next |last )?(?:easter|christmas|xmas|new year|ramadan|diwali|eid|carnival|midsummer|holidays?|summer|winter|weekend|half-?term)\b/gi;

/** The sentence without what is said only to date something; as long as it was. */
export const undated = (judged: string): string => judged.replace(AS_A_DATE, (words) => ' '.repeat(words.length));
