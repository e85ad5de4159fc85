import { declined, grouped, numbered } from '../words.ts';

/** Months and weekdays in their cases: January to December, Monday to Sunday. */
const MONTHS = ['січ', 'лют', 'берез', 'квіт', 'трав', 'черв', 'лип', 'серп', 'верес', 'жовт'];

const CASES: readonly string[] = [
  ...MONTHS.map((stem) => (stem === 'лют' ? 'ий ого ому им' : 'ень ня ню нем ні')),
];

const WEEKDAYS = `
  понеділок понеділка понеділку понеділком понеділкам|вівторок вівторка вівторку вівторком вівторкам|
  середа середи середу середі середою|четвер четверга четвергу четвергом|
  п'ятниця п'ятниці п'ятницю п'ятницею|субота суботи суботу суботі суботою|неділя неділі неділю неділею`;

/** The months by their names and short forms. */
export const months: ReadonlyMap<string, number> = new Map([
  ...grouped(
    1,
    1,
    'січ|лют|бер|кві квіт|тра трав|чер черв|лип|сер серп|вер|жов жовт|лис лист|гру груд',
  ),
  ...MONTHS.flatMap((stem, index) =>
    declined(stem, CASES[index] ?? '').map((form) => [form, index + 1] as const),
  ),
  ...grouped(
    11,
    1,
    'листопад листопада листопаду листопадом листопаді|грудень грудня грудню груднем грудні',
  ),
]);

/** The weekdays, from Monday. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ...grouped(1, 1, WEEKDAYS),
  ...numbered('пн вт ср чт пт сб нд'),
]);
