import { readCardinal } from '../numbers/cardinals.ts';
import { numberWordsAt } from '../numbers/number-words.ts';
import { phraseBefore } from '../words/approximations.ts';
import { type Lexemes, stands } from '../words/lexemes.ts';
import { lookUp } from '../words/phrasebook.ts';
import { date } from './days.ts';
import type { Moment } from './years.ts';

/** A whole number, up to lexeme `to`. */
interface Whole {
  readonly value: number;
  readonly to: number;
}

/** Dates and times whose every number has a mark of what it is behind it: "2024年3月5日", "下午三点半". */
export function readMarked(lexemes: Lexemes, at: number): Moment | null {
  if (lexemes.language.calendar.marks.year.size === 0) return null;
  return readDate(lexemes, at) ?? readTime(lexemes, at);
}

function readDate(lexemes: Lexemes, at: number): Moment | null {
  const { year, month, day } = lexemes.language.calendar.marks;
  const named = yearAt(lexemes, at);
  const years = named !== null && stands(lexemes, named.to, year) ? named : null;
  const monthFrom = years === null ? at : years.to + 1;
  const months = marked(lexemes, monthFrom, month, 12);
  const dayFrom = months === null ? monthFrom : months.to + 1;
  const days = years !== null && months === null ? null : marked(lexemes, dayFrom, day, 31);
  const last = days ?? months ?? years;
  return last === null ? null : date(last.to + 1, years?.value ?? null);
}

/** Four digits, in any script, one by one. */
function yearAt(lexemes: Lexemes, at: number): Whole | null {
  const form = lexemes[at]?.form ?? '';
  if (/^[12]\d{3}$/.test(form)) return { value: Number(form), to: at + 1 };
  const { units } = lexemes.language.numbers;
  let value = 0;
  for (let next = at; next < at + 4; next++) {
    const digit = units.get(lexemes[next]?.form ?? '');
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return value >= 1000 && value < 3000 ? { value, to: at + 4 } : null;
}

/** A number from one to `most` with its mark behind it. */
function marked(
  lexemes: Lexemes,
  at: number,
  mark: ReadonlySet<string>,
  most: number,
): Whole | null {
  const number = wholeAt(lexemes, at);
  if (number === null || number.value < 1 || number.value > most) return null;
  const money = lookUp(lexemes.books.money, lexemes, number.to) !== null;
  return stands(lexemes, number.to, mark) && !money ? number : null;
}

function wholeAt(lexemes: Lexemes, at: number): Whole | null {
  if (lexemes[at]?.kind !== 'digits' && numberWordsAt(lexemes, at) === null) return null;
  const number = readCardinal(lexemes, at, true);
  return number !== null && Number.isInteger(number.value) ? number : null;
}

/** "下午3点", "三点半", "8点15分", "八点钟": a bare "8点" may be points of anything. */
function readTime(lexemes: Lexemes, at: number): Moment | null {
  const { marks } = lexemes.language.calendar;
  const hour = hourAt(lexemes, at);
  if (hour === null || hour.value > 24 || !stands(lexemes, hour.to, marks.hour)) return null;
  const { beforeHour, afterNoonLeads } = lexemes.books;
  const late = phraseBefore(afterNoonLeads, lexemes, at) !== null;
  const dated = stands(lexemes, at - 1, marks.day);
  const led = dated || late || phraseBefore(beforeHour, lexemes, at) !== null;
  const behind = hour.to + 1;
  const hours = late && hour.value < 12 ? hour.value + 12 : hour.value;
  const time = (to: number, minutes: number): Moment => {
    return { kind: 'time', to, value: hours * 60 + minutes, value2: null };
  };
  if (stands(lexemes, behind, marks.half)) return time(behind + 1, 30);
  if (stands(lexemes, behind, marks.full)) return time(behind + 1, 0);
  const minute = marked(lexemes, behind, marks.minute, 59);
  if (minute !== null) {
    const second = marked(lexemes, minute.to + 1, marks.second, 59);
    return time((second?.to ?? minute.to) + 1, minute.value);
  }
  return led ? time(behind, 0) : null;
}

/** The hour before its mark, which elsewhere is a decimal point. */
function hourAt(lexemes: Lexemes, at: number): Whole | null {
  const { units } = lexemes.language.numbers;
  const { hour } = lexemes.language.calendar.marks;
  for (let to = at + 1; to <= at + 3; to++) {
    if (!stands(lexemes, to, hour)) continue;
    const forms = lexemes.slice(at, to).map(({ form }) => form);
    const [first = '', second] = forms;
    if (/^\d{1,2}$/.test(first)) return to === at + 1 ? { value: Number(first), to } : null;
    const ten = forms.indexOf('十');
    const tens = ten === 1 ? (units.get(first) ?? 0) : 1;
    const ones = units.get(forms.at(-1) ?? '') ?? 0;
    if (ten === -1) return second === undefined && units.has(first) ? { value: ones, to } : null;
    return { value: tens * 10 + ones, to };
  }
  return null;
}
