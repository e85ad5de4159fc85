import type { SpeechWords } from '../speech-words.ts';
import { setOf } from '../words.ts';

export const speech: SpeechWords = {
  pronouns: setOf('he she it they we i you who'),
};
