function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Verbs whose subject says it. */
export const REPORTS: ReadonlySet<string> = listed(
  'said says say reported reports claimed claims stated states confirmed confirms announced announces estimated ' +
    'estimates estimate acknowledged admitted warned warns told tells argued argues insisted insists noted notes ' +
    'predicted predicts declared declares suggested suggests suggest revealed reveals disclosed alleged alleges ' +
    'maintained maintains wrote writes tweeted posted explained conceded forecast projected',
);

/** Verbs that report only with "that" behind them. */
export const REPORTS_WITH_THAT: ReadonlySet<string> = listed(
  'added adds found finds showed shows show believes believe believed calculated recorded verified denied ' +
    'indicated indicates concluded concludes determined learned emphasized emphasised stressed pointed',
);

export const REPORTING: ReadonlySet<string> = listed(
  'saying claiming stating reporting adding estimating suggesting confirming announcing warning arguing ' +
    'insisting noting declaring alleging',
);

/** Behind a verb in -ed these show that it is no verb of a clause ("sanctions announced on Monday"). */
export const AFTER_PARTICIPLE: ReadonlySet<string> = listed(
  'on in by at of from for last this yesterday earlier during after before since with under as against to',
);

/** What a subject does not reach across, back from its verb. */
export const BEFORE_SUBJECT: ReadonlySet<string> = listed(
  'that and but or while as because although though when where which who whom whose if after before since with for ' +
    'than so until unless whether in at on by from to of during about',
);

export const AUXILIARIES: ReadonlySet<string> = listed(
  'was were is are been be being has have had will would could can may might should did does do not',
);

/** What may stand between a subject and its verb. */
export const BETWEEN_SUBJECT_AND_VERB: ReadonlySet<string> = listed(
  'also has have had later earlier then previously monday tuesday wednesday thursday friday saturday sunday ' +
    'yesterday today on',
);

export const PRONOUNS: ReadonlySet<string> = listed('he she it they we i you who');
