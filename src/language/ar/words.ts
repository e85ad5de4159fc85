import type { BoundWords } from '../bound-words.ts';
import type { CalendarWords } from '../calendar-words.ts';
import type { Own } from '../own-words.ts';
import type { RangeWords } from '../range-words.ts';
import { phrases, setOf } from '../words.ts';
import { months, weekdays } from './days.ts';

export const bounds: Own<BoundWords> = {
  before: {
    about: phrases('حوالي|حوالى|نحو|زهاء|ما يقارب|ما يقرب من|تقريبا|قرابة|بحدود'),
    nearly: phrases('ما يناهز|يقارب'),
    over: phrases(
      'أكثر من|أكبر من|أعلى من|ما يزيد عن|ما يزيد على|يزيد عن|تزيد عن|يزيد على|فوق|يفوق|تجاوز|يتجاوز|أزيد من',
    ),
    'at-least': phrases(
      'ما لا يقل عن|لا يقل عن|لا تقل عن|لا أقل من|على الأقل|أكبر من أو يساوي|أكثر من أو يساوي|أعلى من أو يساوي',
    ),
    under: phrases('أقل من|أصغر من|أدنى من|دون|تحت|يقل عن|ما يقل عن'),
    'up-to': phrases(
      'حتى|لا يزيد عن|ما لا يزيد عن|لا أكثر من|على الأكثر|بحد أقصى|أقل من أو يساوي|أصغر من أو يساوي',
    ),
  },
  after: {
    about: phrases('تقريبا|تقريباً'),
    'at-least': phrases('أو أكثر|فأكثر|على الأقل|فما فوق'),
    'up-to': phrases('أو أقل|فأقل|على الأكثر|كحد أقصى'),
  },
};

export const ranges: Own<RangeWords> = {
  between: setOf('بين'),
  betweenJoins: setOf('و إلى'),
  from: setOf('من'),
  fromJoins: setOf('إلى حتى'),
  joins: setOf('إلى أو'),
  or: setOf('أو'),
  whole: setOf('من'),
};

export const calendar: Own<CalendarWords> = {
  months,
  weekdays,
  beforeMonth: setOf('شهر بشهر لشهر وشهر'),
  beforeOrdinal: setOf('الشهر الأسبوع اليوم العام القرن الربع'),
  periods: setOf('أسبوع اسبوع شهر يوم عام سنة ربع أيام أسابيع أشهر'),
  centuries: setOf('قرن القرن'),
  monthFirst: false,
  cardinalDays: true,
  joins: setOf('من شهر سنة عام في'),
  namedDays: setOf('اليوم غدا أمس الآن'),
  daysFromNow: setOf('اليوم غدا أمس'),
  spanJoins: setOf('إلى و حتى'),
  beforeYear: setOf('عام سنة في منذ من إلى حتى قبل بعد خلال العام'),
  afterYear: setOf('م'),
  beforeDay: setOf('يوم'),
  fromNow: ['مضت'],
  beforeSpan: phrases('قبل|بعد|منذ|خلال|آخر'),
  clock: {
    beforeHour: phrases('الساعة|الساعه|في الساعة|عند الساعة'),
    hourFirst: true,
    past: setOf('و'),
    to: setOf('إلا الا'),
    minutes: setOf('دقيقة دقائق دقيقه'),
    zones: setOf('بتوقيت'),
    beforeNoonPhrases: phrases('صباحا|صباحاً|قبل الظهر|فجرا|فجراً'),
    afterNoonPhrases: phrases('مساء|مساءً|بعد الظهر|ظهرا|ظهراً|ليلا|ليلاً|بعد المغرب|عصرا'),
  },
};
