import type { BoundWords } from '../bound-words.ts';
import type { Own } from '../own-words.ts';
import type { RangeWords } from '../range-words.ts';
import { phrases, setOf } from '../words.ts';

export const bounds: Own<BoundWords> = {
  before: {
    about: phrases(
      'etwa|in etwa|ungefähr|rund|circa|zirka|ca|ca.|schätzungsweise|gegen|um die|an die|durchschnittlich|im Schnitt|geschätzt|geschätzte',
    ),
    nearly: phrases('fast|beinahe|nahezu|annähernd|knapp|nicht ganz'),
    over: phrases(
      'mehr als|weit mehr als|deutlich mehr als|etwas mehr als|über|weit über|deutlich über|gut|höher als|größer als|länger als|älter als|schwerer als|oberhalb von',
    ),
    'at-least': phrases(
      'mindestens|wenigstens|zumindest|nicht weniger als|ab|größer oder gleich|mehr als oder gleich|minimal',
    ),
    under: phrases(
      'weniger als|unter|deutlich unter|kleiner als|kürzer als|niedriger als|jünger als|unterhalb von',
    ),
    'up-to': phrases(
      'bis zu|höchstens|maximal|nicht mehr als|nicht über|kleiner oder gleich|weniger als oder gleich',
    ),
  },
  after: {
    about: phrases('oder so'),
    'at-least': phrases('oder mehr|und mehr|oder darüber|und darüber|oder höher|oder größer'),
    'up-to': phrases('oder weniger|und weniger|oder darunter|oder kleiner'),
  },
  between: setOf('den dem der die das einen einem einer eine ein nur noch weitere weiteren'),
};

export const ranges: Own<RangeWords> = {
  between: setOf('zwischen'),
  betweenJoins: setOf('und bis'),
  from: setOf('von'),
  fromJoins: setOf('bis auf'),
  joins: setOf('bis oder'),
  or: setOf('oder'),
  ways: setOf('bis'),
  moves: setOf(`
    um stieg steigt gestiegen fiel fällt gefallen sank sinkt gesunken wuchs kletterte`),
  contests: setOf(`
    sieg siegte gewann gewannen gewonnen verlor verloren niederlage führte führung unentschieden
    remis tor tore spiel elfmeterschießen satz`),
};
