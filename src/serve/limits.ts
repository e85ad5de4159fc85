import type { DoorLimits } from './door.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

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

/** What nobody chooses. Raising them costs memory for each connection, and time at the server's end. */
export const FIXED: Pick<Limits, 'channels' | 'farewell'> = {
  channels: 10,
  farewell: 3 * SECOND,
};

/** So long before its end an idle session is told. */
export const WARNING = MINUTE;
