import { OPERANDS, type Operand, operandAt, type Place } from '../operands.ts';
import { COMMANDS, type Command, OPEN, optionIn, valuesOf } from '../usage.ts';

/** An option as a shell offers it. */
export interface OfferedOption {
  /** "-o", "--output". */
  readonly names: readonly string[];
  readonly about: string;
  /** What its value is called; null for a switch. */
  readonly value: string | null;
  readonly values: readonly string[];
  /** Whether several values may stand there, with commas between. */
  readonly list: boolean;
  readonly file: boolean;
}

/** What can stand at an operand's place. */
interface OfferedPlace {
  readonly kind: string;
  /** None where it is a file's name. */
  readonly values: readonly string[];
  /** Whether more of the kind may follow. */
  readonly many: boolean;
}

/** What a command, or the program without one, can be followed by. */
export interface Offer {
  readonly name: string;
  readonly about: string;
  readonly options: readonly OfferedOption[];
  /** In their order. */
  readonly places: readonly OfferedPlace[];
}

/** The commands, and the program without one, as shells offer them. */
export const OFFERS: { readonly commands: readonly Offer[]; readonly open: Offer } = {
  commands: COMMANDS.map(offer),
  open: offer(OPEN),
};

function offer(command: Command): Offer {
  const options = command.options.map((name): OfferedOption => {
    const { short, value, about, list, file } = optionIn(command, name);
    return {
      names: [...(short === undefined ? [] : [`-${short}`]), `--${name}`],
      about,
      value: value ?? null,
      values: valuesOf(command, name),
      list: list === true,
      file: file === true,
    };
  });
  const { name, about, operands } = command;
  return { name, about, options, places: operands.map(place) };
}

function place(place: Place): OfferedPlace {
  const kind = operandAt(place);
  const { values = [] }: Operand = OPERANDS[kind];
  const words = kind === 'COMMAND' ? COMMANDS.map(({ name }) => name) : values;
  return { kind, values: words, many: place.includes('…') };
}
