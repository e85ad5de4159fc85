import { NO_SPEECH } from '../no-speech.ts';
import type { CueForm, CueKind, CueVerb, CueWords } from '../speech-words.ts';
import { setOf, words } from '../words.ts';

/**
 * Verbs that give words as somebody's. Bases only; the forms are made below, and those that are not
 * regular are listed. First those that state something, with a clause or an object or a quotation.
 */
const STATING = `
  say tell claim report announce state argue note warn insist confirm verify deny acknowledge admit
  allege suggest declare stress emphasize emphasise explain predict promise vow pledge estimate
  conclude maintain reiterate assert contend complain concede disclose reveal testify write tweet
  demand urge advise caution recount proclaim
`;
/** Verbs that take a stand. */
const JUDGING = `
  condemn criticize criticise denounce dismiss accuse blame praise hail slam blast decry deride
  deplore chide rebuke attack assail lambaste applaud laud welcome reject call describe label brand
  dub characterize characterise rate berate bemoan castigate chastise vilify
`;
/** Verbs that report only with a clause or a quotation after them. */
const KNOWING = `
  believe think find show hope fear know learn expect agree see feel hear mean signal propose
  worry doubt suspect discover decide stipulate prohibit recommend highlight underline underscore
  understand guess imagine consider regard indicate hint
`;
/** Verbs that give words only where there is a quotation. */
const QUOTING = `
  add post recall remark reply respond answer ask observe comment repeat quip joke boast brag lament
  muse opine counter clarify retort rebut retweet shout yell scream cry whisper mutter murmur
  exclaim interject chant sing pronounce profess swear inform notify assure remind relate speculate
  theorize inquire plead pray read rule continue tout deadpan thunder fume gush enthuse marvel
  wonder mock ridicule scold defend portray depict paint cast compare liken question challenge
  admire bristle cite reference quote mention invoke term refer encourage exhort implore instruct
  order fault bellow roar growl snap scoff sneer laugh sigh groan holler chime blog rant fret
  reason reckon gloat jest venture volunteer persist
`;

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'says said said saying',
  tell: 'tells told told telling',
  write: 'writes wrote written writing',
  sing: 'sings sang sung singing',
  swear: 'swears swore sworn swearing',
  read: 'reads read read reading',
  cast: 'casts cast cast casting',
  think: 'thinks thought thought thinking',
  find: 'finds found found finding',
  show: 'shows showed shown showing',
  know: 'knows knew known knowing',
  see: 'sees saw seen seeing',
  feel: 'feels felt felt feeling',
  hear: 'hears heard heard hearing',
  mean: 'means meant meant meaning',
  understand: 'understands understood understood understanding',
  agree: 'agrees agreed agreed agreeing',
  quip: 'quips quipped quipped quipping',
  admit: 'admits admitted admitted admitting',
  refer: 'refers referred referred referring',
  brag: 'brags bragged bragged bragging',
  dub: 'dubs dubbed dubbed dubbing',
  slam: 'slams slammed slammed slamming',
  rebut: 'rebuts rebutted rebutted rebutting',
};

/** Forms that are as often nouns: only verbs where a subject stands right before and a clause after. */
const ALSO_NOUNS = setOf(
  `claim claims report reports state states note notes comment comments remark remarks call calls
  demand demands promise promises pledge pledges question questions answer answers estimate
  estimates tweet tweets post posts attack attacks order orders hope hopes fear fears doubt doubts
  joke jokes cry cries rate rates term terms quote quotes cast reference references mention
  challenge challenges label labels brand brands shows show fault praise blame threat signal
  signals rule rules worry worries caution counter finding findings warning warnings
  writing reading meaning feeling hearing understanding saying posting proposing ruling reply
  response scream shout recount recounts suspect suspects`,
);

/** What somebody has said, as a noun: "Smith's claim that…". */
const NOUNS = setOf(
  `claim claims statement statements comment comments remark remarks assertion assertions
  allegation allegations argument suggestion promise pledge warning words description question
  tweet tweets letter post declaration denial criticism vow threat accusation accusations insult
  contention notion insistence call message admission characterization complaint`,
);

const SPOKEN = setOf(
  `chant chants shout shouts cry cries call calls slogan slogans motto phrase phrases word words
  message messages sign signs banner banners placards line lines tweet tweets refrain`,
);

function cueVerbs(): Map<string, CueVerb> {
  const verbs = new Map<string, CueVerb>();
  const groups: ReadonlyArray<readonly [CueKind, string]> = [
    ['quoting', QUOTING],
    ['knowing', KNOWING],
    ['judging', JUDGING],
    ['stating', STATING],
  ];
  for (const [kind, list] of groups) {
    for (const base of words(list)) {
      const [third, past, participle, ing] = IRREGULAR[base]?.split(' ') ?? regular(base);
      const set = (word: string | undefined, form: CueForm) =>
        word !== undefined && verbs.set(word, { base, kind, form });
      set(base, 'base');
      set(third, 'third');
      set(participle, 'participle');
      set(past, 'past');
      set(ing, 'ing');
    }
  }
  for (const form of ['put it', 'puts it'])
    verbs.set(form, { base: 'put it', kind: 'stating', form: 'past' });
  for (const form of ['hit back', 'hits back', 'hit out', 'hits out'])
    verbs.set(form, { base: form.replace('hits', 'hit'), kind: 'quoting', form: 'past' });
  return verbs;
}

function regular(base: string): [string, string, string, string] {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  if (/[^aeiou]y$/.test(base)) {
    const ie = `${base.slice(0, -1)}ie`;
    return [`${ie}s`, `${ie}d`, `${ie}d`, `${base}ing`];
  }
  const third = /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  return [third, `${stem}ed`, `${stem}ed`, `${stem}ing`];
}

export const cues: CueWords = {
  ...NO_SPEECH.cues,
  verbs: cueVerbs(),
  alsoNouns: new Set([...ALSO_NOUNS].flatMap((noun) => [noun, `${noun}s`])),
  nouns: NOUNS,
  phrases: ['according to', 'in the words of', 'in the view of', 'per'].map(words),
  inverting: setOf('say add write report note'),
  addressing: setOf('tell ask inform remind assure warn notify advise instruct order urge'),
  hearers: setOf('court jury inquest inquiry tribunal hearing trial panel committee'),
  opinions: setOf(
    'believe think expect agree show find hope fear suspect indicate hint signal doubt',
  ),
  naming: setOf('call describe label brand dub dismiss characterize characterise hail denounce'),
  doubtful: setOf('claim allege suggest'),
  firm: setOf('confirm verify acknowledge admit prove'),
  hedges: setOf('reportedly allegedly supposedly purportedly'),
  spoken: SPOKEN,
  nobody: setOf("it's that this there here i we you"),
};
