import { NO_SPEECH } from '../no-speech.ts';
import type { CueForm, CueKind, CueVerb, CueWords } from '../speech-words.ts';
import { setOf, words } from '../words.ts';

/** Stems of weak verbs that state something: with "dass", with a clause, or with a quotation. */
const STATING = `
  sag erklär beton mein warn erläuter bestätig versicher äußer berichte behaupt bekräftig
  erwider argumentier prognostizier vermut befürcht beklag bedauer beteuer mahn
  forder verlang kündig meld verkünd informier spekulier erzähl schilder mutmaß dementier
  konstatier resümier präzisier beanstand
`;
/** Those that take a stand. */
const JUDGING = `
  kritisier begrüß lob verurteil bezeichne rüg bewert charakterisier attackier tadel würdig
  kommentier werte stuf
`;
/** Those that give words only where there is a quotation. */
const QUOTING = `
  antwort ergänz frag zitier twitter teil begründ urteil füg ruf reagier notier jubel
  scherz schwärm appellier plädier räum resignier erinner schimpf spott wünsch hoff glaub droh
  freu post tob wunder schlussfolger konter witzel frotzel stöhn klag triumphier empör orakel
  zweifel bezweifel fürcht feier drängel beschwer analysier erkundig rechtfertig
  ermahn ermunter entgegn folger titel formulier beschimpf bemängel staun bemerk vermerk skandier brüll flüster seufz
`;
/** Strong verbs in all forms: infinitive, present, past in the singular and the plural, participle. */
const STRONG: readonly (readonly [CueKind, string])[] = [
  ['stating', 'schreiben schreibt schrieb schrieben geschrieben'],
  ['stating', 'heißen heißt hieß hießen geheißen'],
  ['quoting', 'stehen steht stand standen gestanden'],
  ['stating', 'wissen weiß wusste wussten gewusst'],
  ['stating', 'versprechen verspricht versprach versprachen versprochen'],
  ['stating', 'bestreiten bestreitet bestritt bestritten bestritten'],
  ['stating', 'unterstreichen unterstreicht unterstrich unterstrichen unterstrichen'],
  ['stating', 'verraten verrät verriet verrieten verraten'],
  ['stating', 'denken denkt dachte dachten gedacht'],
  ['stating', 'finden findet fand fanden gefunden'],
  ['judging', 'nennen nennt nannte nannten genannt'],
  ['quoting', 'sprechen spricht sprach sprachen gesprochen'],
  ['quoting', 'beschreiben beschreibt beschrieb beschrieben beschrieben'],
  ['quoting', 'rufen ruft rief riefen gerufen'],
  ['quoting', 'widersprechen widerspricht widersprach widersprachen widersprochen'],
  ['quoting', 'gestehen gesteht gestand gestanden gestanden'],
  ['quoting', 'schreien schreit schrie schrien geschrien'],
  ['quoting', 'bekennen bekennt bekannte bekannten bekannt'],
  ['quoting', 'raten rät riet rieten geraten'],
  ['quoting', 'bitten bittet bat baten gebeten'],
  ['quoting', 'empfehlen empfiehlt empfahl empfahlen empfohlen'],
  ['quoting', 'empfinden empfindet empfand empfanden empfunden'],
];
/** Verbs whose first part stands at the end of the clause: the parts, then the verb's own forms. */
const SEPARABLE: readonly (readonly [string, CueKind, string])[] = [
  ['an zu bekannt ab', 'stating', 'geben gibt gab gaben gegeben'],
  ['fest klar heraus', 'stating', 'stellen stellt stellte stellten gestellt'],
  ['mit', 'stating', 'teilen teilt teilte teilten geteilt'],
  ['hinzu an', 'stating', 'fügen fügt fügte fügten gefügt'],
  ['an', 'stating', 'kündigen kündigt kündigte kündigten gekündigt'],
  ['hin zurück', 'stating', 'weisen weist wies wiesen gewiesen'],
  ['ein', 'stating', 'räumen räumt räumte räumten geräumt'],
  ['ein', 'stating', 'wenden wendet wandte wandten gewandt'],
  ['aus an', 'stating', 'führen führt führte führten geführt'],
  ['hervor', 'stating', 'heben hebt hob hoben gehoben'],
  ['dar nahe', 'stating', 'legen legt legte legten gelegt'],
  ['aus', 'quoting', 'drücken drückt drückte drückten gedrückt'],
  ['aus', 'stating', 'sagen sagt sagte sagten gesagt'],
  ['auf zu', 'quoting', 'rufen ruft rief riefen gerufen'],
  ['vor', 'judging', 'werfen wirft warf warfen geworfen'],
  ['ab', 'judging', 'lehnen lehnt lehnte lehnten gelehnt'],
  ['ein', 'judging', 'stufen stuft stufte stuften gestuft'],
  ['an', 'stating', 'merken merkt merkte merkten gemerkt'],
  ['an', 'stating', 'mahnen mahnt mahnte mahnten gemahnt'],
  ['fort', 'quoting', 'fahren fährt fuhr fuhren gefahren'],
  ['nach', 'quoting', 'schieben schiebt schob schoben geschoben'],
];

const FORMS: readonly CueForm[] = ['base', 'third', 'past', 'past', 'participle'];

/** Infinitive, present, past in the singular and the plural, and participle of a weak verb. */
function weak(stem: string): readonly string[] {
  const root = stem.replace(/e$/, '');
  const e = /(?:[td]|[^aeiouäöülrhn]n|chn|[gt]m)$/.test(root) || stem !== root ? 'e' : '';
  const infinitive = root + (/(?:[^i]er|el)$/.test(root) ? 'n' : 'en');
  const ge = /^(?:be|er(?!i)|ver|ent|zer|unter|wider|ge)|ier$/.test(root) ? '' : 'ge';
  const [past, plural] = [`${root}${e}te`, `${root}${e}ten`];
  return [infinitive, `${root}${e}t`, past, plural, `${ge}${root}${e}t`];
}

function verbs(): Map<string, CueVerb> {
  const found = new Map<string, CueVerb>();
  const groups: readonly (readonly [CueKind, string])[] = [
    ['quoting', QUOTING],
    ['judging', JUDGING],
    ['stating', STATING],
  ];
  const whole = [
    ...groups.flatMap(([kind, list]) => words(list).map((stem) => [kind, weak(stem)] as const)),
    ...STRONG.map(([kind, list]) => [kind, words(list)] as const),
  ];
  for (const [kind, forms] of whole)
    for (const [index, form] of forms.entries())
      found.set(form, { base: forms[0] ?? '', kind, form: FORMS[index] ?? 'past' });
  for (const [list, kind, own] of SEPARABLE) {
    const [parts, forms] = [setOf(list), words(own)];
    for (const [index, form] of forms.entries()) {
      const as = FORMS[index] ?? 'past';
      if (as === 'third' || as === 'past')
        if (!found.has(form))
          found.set(form, { base: `${words(list)[0]}${forms[0]}`, kind, form: as, parts });
      // In one piece: "wie er mitteilte", "hat mitgeteilt".
      for (const part of parts)
        found.set(part + form, { base: `${part}${forms[0]}`, kind, form: as });
    }
  }
  for (const form of words('zeigt zeigte zeigten gab gaben gibt äußerte äußerten'))
    found.set(`${form} sich`, { base: `${form} sich`, kind: 'quoting', form: 'past' });
  return found;
}

export const cues: CueWords = {
  ...NO_SPEECH.cues,
  verbs: verbs(),
  phrases: [
    ...'laut so gemäß'.split(' '),
    ...words(
      'angaben angabe aussage aussagen ansicht auffassung meinung einschätzung darstellung überzeugung worten informationen berichten',
    ).flatMap((noun) => [`nach ${noun}`, `nach ${noun} von`]),
    'aus sicht',
    'aus sicht von',
    'in den worten',
    'nach den worten',
    'nach den worten von',
    'nach worten von',
    'so die worte von',
  ]
    .map(words)
    .sort((a, b) => b.length - a.length),
  behindSource: setOf('zufolge'),
  subjectPlace: 'second',
  quoted: setOf('zitieren'),
  standing: setOf('heißen stehen'),
  naming: setOf('nennen bezeichnen bewerten charakterisieren'),
  doubtful: setOf('behaupten'),
  firm: setOf('bestätigen einräumen zugeben'),
  hedges: setOf('angeblich mutmaßlich'),
  spoken: setOf('worten worte satz aussage ruf rufe sprechchöre parole parolen'),
  nobody: setOf('es ich wir man'),
};
