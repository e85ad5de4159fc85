function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')));
}

/** Words that turn a statement round. */
const NEGATIONS = words(
  'no not never none neither nor without cannot nothing nobody nowhere hardly barely unable failed denied denies deny',
  'nicht nichts kein keine keinen keinem keiner keines nie niemals niemand ohne weder noch kaum bestreitet bestritt',
  'ne pas jamais aucun aucune rien personne sans ni dément',
  'nunca jamás ningún ninguna ninguno nada nadie sin niega negó',
  'non mai nessun nessuno nessuna niente senza né',
  'niet geen nooit niemand niets zonder nauwelijks',
);

/** Words that say how sure a statement is, or by whose word. */
const HEDGES = words(
  'may might could perhaps maybe possible possibly potential potentially probable probably likely unlikely',
  'alleged allegedly reported reportedly apparent apparently seeming seemingly seems appears presumably purported',
  'suspected unconfirmed believed thought expected feared',
  'estimated estimates approximately roughly nearly almost mostly largely',
  'könnte könnten dürfte dürften soll sollen wohl möglicherweise vermutlich wahrscheinlich mutmaßlich',
  'mutmaßliche mutmaßlichen angeblich angebliche offenbar anscheinend vielleicht womöglich demnach unbestätigt',
  'etwa rund ungefähr fast nahezu circa knapp',
  'peut pourrait pourraient peut-être probablement possible présumé présumée serait seraient aurait auraient environ près presque',
  'podría podrían quizá quizás tal probable probablemente posible posiblemente presunto presunta supuesto supuesta habría habrían aproximadamente casi',
  'potrebbe potrebbero forse probabilmente presunto presunta sarebbe avrebbe circa quasi',
  'kan zou zouden misschien mogelijk waarschijnlijk vermoedelijk naar verluidt ongeveer bijna',
);

/** Whether a word, in lower case, turns a statement round or says how sure it is. */
export function isLoaded(word: string): boolean {
  return NEGATIONS.has(word) || HEDGES.has(word) || word.endsWith("n't");
}
