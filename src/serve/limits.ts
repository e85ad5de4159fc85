import type { DoorLimits } from './door.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** What a server bears; times in milliseconds. */
export interface Limits extends DoorLimits {
  /** For all until a client has shown its key. */
  readonly login: number;
  /** Keys that a client may try. */
  readonly attempts: number;
  /** Without a key pressed; a minute before, it is told. */
  readonly idle: number;
  readonly session: number;
  /** Sessions of one connection at a time. */
  readonly channels: number;
  /** Until what is still open is cut off when the server ends. */
  readonly farewell: number;
}

/** Raising any of them lets more in, or for longer, at the cost of memory and of the others. */
export const LIMITS: Limits = {
  unknown: { all: 32, each: 4 },
  open: { all: 256, each: 32 },
  login: 30 * SECOND,
  attempts: 3,
  idle: 15 * MINUTE,
  session: 8 * HOUR,
  channels: 10,
  farewell: 3 * SECOND,
};

/** So long before its end an idle session is told. */
export const WARNING = MINUTE;
