import type { PeopleWords } from '../speech-words.ts';
import { NO_WORDS, setOf, words } from '../words.ts';
import { countries } from './countries.ts';

const ROLES = words(
  `former retired lieutenant ousted exiled elected embattled jailed outgoing then longtime senior top acting chief deputy presidential vice press
  foreign prime president minister secretary senator governor mayor congressman congresswoman
  lawmaker chancellor king queen prince princess pope general colonel ambassador envoy diplomat
  official officer spokesman spokeswoman spokesperson chair chairman chairwoman chairperson director
  head leader boss ceo executive editor reporter journalist correspondent columnist analyst economist
  expert professor scholar scientist researcher lawyer attorney judge justice prosecutor candidate
  nominee aide adviser advisor strategist pollster coach manager captain founder author writer actor
  actress singer doctor commander sheriff detective witness resident activist commissioner inspector
  superintendent moderator host anchor wife husband son daughter mother father brother sister niece
  source`,
);

export const people: PeopleWords = {
  personal: new Map([
    ['he', 'he'],
    ["he's", 'he'],
    ['his', 'he'],
    ['she', 'she'],
    ["she's", 'she'],
    ['her', 'she'],
  ]),
  alsoPlural: NO_WORDS,
  firsts: setOf("i i'm i've me my mine we we're we've us our ours"),
  impersonal: setOf("it its it's"),
  plural: setOf("they their they're"),
  man: /^(?:mr|sir|lord|king|prince|husband|son|father|brother|actor|.*[^o]man)$/,
  woman: /^(?:mrs|ms|miss|lady|queen|princess|wife|daughter|mother|sister|niece|actress|.*woman)$/,
  either: /person$/,
  roles: new Set([
    ...ROLES.flatMap((role) => [role, `${role}s`]),
    ...words('spokespeople spokesmen congressmen'),
  ]),
  ranks: setOf(
    'vice deputy lieutenant lt assistant associate under shadow former retired acting ex',
  ),
  titles: setOf(
    `mr mrs ms miss dr prof sen sens rep reps gov govs lt gen col sgt capt rev sir lord lady del speaker
    saint st`,
  ),
  shortTitles: new Map([
    ['senator', 'sen'],
    ['professor', 'prof'],
    ['governor', 'gov'],
    ['representative', 'rep'],
    ['congressman', 'rep'],
    ['congresswoman', 'rep'],
    ['judge', 'justice'],
  ]),
  offices: setOf('state staff defence defense police justice'),
  particles: setOf('de da di del der den van von bin ibn al el la le'),
  organisations: setOf(
    `police council party department ministry house committee times post news court university union
    nations states agency bank group inc corp commission association office government
    administration campaign service institute center centre foundation press journal senate congress
    parliament caucus county republican republicans democrat democrats democratic relations text street`,
  ),
  generic: setOf(
    `military force forces army troops government governments leader leaders authorities authority side
  administration regime officials officialdom source sources people person man woman member members
  local national new representative representatives figures president's party spokesmen mr mrs ms dr
  sir lady familiar matter`,
  ),
  crowds: setOf(
    `police staff crew locals neighbour neighbours neighbor neighbors relatives family families friends
    colleagues witnesses eyewitness eyewitnesses fans parents doctors nurses engineers bystanders`,
  ),
  papers: setOf(
    `report reports estimate estimates poll polls survey surveys study studies data figures document
  documents footage video videos image images records filing filings`,
  ),
  countries,
};
