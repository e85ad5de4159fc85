import type { CountWords } from '../count-words.ts';
import { NO_WORDS, setOf } from '../words.ts';

export const counts: CountWords = {
  counters: NO_WORDS,
  gluedBefore: setOf('sub minus now then over under to about plus pre post mid'),
  labels: setOf(`
    section row page chapter exit highway route channel article version episode unit room gate flight game
    phase tier level lot platform pier block district precinct zone area model mark type number no nr class
    grade form schedule category figure table appendix paragraph clause amendment resolution step stage
    part volume issue lap expedition sector division league round line building camp #`),
  looseLabels: setOf('week day month quarter season year top bottom'),
  streets: setOf(
    'street st road rd avenue ave boulevard blvd lane drive dr way square place court terrace',
  ),
  one: setOf('one'),
  beforePronoun: setOf(
    'this that which no every each any some another other the only last next same first second',
  ),
  afterPronoun: setOf('another day time way'),
  momentsOfOne: setOf('point stage moment'),
  half: setOf('half'),
  beforeHalf: setOf('this last first second next in other one'),
  first: setOf('first'),
  afterFirst: setOf(
    'time times class lady aid responder responders half place hand glance instance name minister',
  ),
  strong: setOf('strong'),
  worth: setOf('worth'),
  none: setOf('no without zero'),
  noneOf: setOf('none'),
  any: setOf('any'),
  nobody: setOf('nobody'),
  tolls: setOf(`
    casualty death fatality injury victim survivor arrest dead wounded injured loss hostage prisoner
    case vote goal person`),
  harmed: setOf('killed hurt injured wounded harmed arrested hit died missing'),
  died: setOf('died'),
  suffered: setOf(`
    killed injured wounded hurt arrested displaced infected detained hospitalised hospitalized evacuated
    rescued affected missing dead captured charged vaccinated unaccounted`),
  things: {
    population: setOf('population resident inhabitant'),
    magnitude: setOf('magnitude'),
    page: setOf('page'),
    soldier: setOf('soldier troop serviceman'),
    officer: setOf('officer policeman police'),
    worker: setOf('worker employee staff'),
    defendant: setOf('defendant accused suspect'),
    attacker: setOf('attacker assailant gunman militant'),
    shop: setOf('shop store outlet branch'),
    company: setOf('company firm business'),
    planet: setOf('planet world exoplanet'),
    home: setOf('home house household'),
    child: setOf('child kid youngster'),
    car: setOf('car vehicle'),
    plane: setOf('plane aircraft jet'),
    ship: setOf('ship boat vessel'),
    vote: setOf('vote ballot'),
    lawmaker: setOf('lawmaker legislator'),
    player: setOf('player athlete'),
    spectator: setOf('spectator fan'),
    student: setOf('student pupil'),
    murder: setOf('murder killing'),
    nation: setOf('nation country state'),
    firefighter: setOf('firefighter fireman'),
    doctor: setOf('doctor physician'),
    victim: setOf('victim casualty'),
    protester: setOf('protester demonstrator marcher'),
    migrant: setOf('migrant refugee'),
    customer: setOf('customer client'),
    case: setOf('case infection'),
    match: setOf('match game fixture'),
    charge: setOf('charge count'),
    seat: setOf('seat mp'),
    jobless: setOf('position'),
  },
  events: {
    strike: setOf('strike strikes walkout walkouts stoppage stoppages'),
    vote: setOf('vote votes voted voting ballot ballots poll polls polled'),
    talk: setOf(
      'talk talks negotiation negotiations negotiate discussion discussions meet meets met meeting',
    ),
    close: setOf('close closes closed closing closure shut shuts shutting shutdown'),
    begin: setOf(
      'begin begins began begun start starts started open opens opened resume resumes resumed',
    ),
    end: setOf('end ends ended ending finish finishes finished conclude concluded'),
    cut: setOf('cut cuts cutting shed sheds shedding axe axed slash slashed'),
    build: setOf('build builds built building construct constructed construction'),
    buy: setOf('buy buys bought buying acquire acquired acquisition purchase purchased'),
    pay: setOf('pay pays paid wage wages salary salaries earn earns earned earning earnings'),
    find: setOf('find finds found discover discovers discovered discovery'),
    explode: setOf('blast blasts explosion explosions explode exploded bombing'),
    burn: setOf('fire fires blaze blazes burn burned burnt'),
    steal: setOf('steal steals stole stolen theft thefts stealing embezzled'),
    win: setOf('win wins won victory beat beaten defeated'),
    leak: setOf('leak leaks leaked escape escaped'),
    sentence: setOf('sentence sentenced jail jailed imprisoned imprisonment prison'),
    convict: setOf('convict convicted conviction guilty'),
  },
  fates: {
    dead: setOf(
      'kill killed killing kills die died dies dying dead death deaths fatality fatalities killings slain lives toll',
    ),
    hurt: setOf(
      'injure injured injures injuring injury injuries wound wounded wounds wounding hurt',
    ),
    displaced: setOf(
      'displace displaced displacing flee fled fleeing evacuate evacuated uprooted homeless',
    ),
    held: setOf('arrest arrested arrests arresting detain detained detaining held charged jailed'),
    taken: setOf('kidnap kidnapped abduct abducted hostage hostages'),
    missing: setOf('missing unaccounted'),
    jobless: setOf('job jobs posts redundancy redundancies redundant layoff layoffs'),
    saved: setOf('rescue rescued rescuing saved freed released survived survivors'),
    ill: setOf('infected infections hospitalised hospitalized vaccinated ill'),
  },
  anybody: setOf('person man other'),
  isSuperlative: (word) => /.{2}est$|^most$/.test(word),
  isVerb: (word) => /(?:ed|en|ew|ose|ll|nk|ing)$/.test(word),
};
