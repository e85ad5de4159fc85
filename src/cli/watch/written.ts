import type { Watch } from '../../app/config/watch.ts';
import { libraryName, libraryPath } from '../../host/places.ts';
import { glyphs } from '../../view/glyphs.ts';
import { PRESENTATION } from '../../view/presentation.ts';
import { changesText } from '../changes.ts';
import { changesJson } from '../changes-json.ts';
import { digest } from '../digest.ts';
import type { Configured } from '../surroundings.ts';
import { byDay, isNarrow, type Told } from '../told.ts';

/** Columns of a file of plain text. */
const WIDTH = 80;

/** The changes of a watch as a text in one of the forms that "variorum changes" has. */
export function written(
  form: 'atom' | 'html' | 'json' | 'text',
  changes: readonly Told[],
  watch: Watch,
  around: Configured,
): string {
  const told = changes.toSorted(byDay);
  const { name } = watch;
  switch (form) {
    case 'json':
      return changesJson(told, 0);
    case 'text': {
      if (told.length === 0) return 'Nothing has changed yet.\n';
      const { theme } = around.config;
      const look = {
        theme,
        depth: 'none',
        glyphs: glyphs(true),
        presentation: PRESENTATION,
      } as const;
      const options = { ...look, width: WIDTH, ascii: false, only: isNarrow(watch) };
      return changesText(told, 0, true, options);
    }
    default: {
      const asked = [libraryName(libraryPath(around)), 'watch', name];
      return digest(form, told, { title: `What changed: ${name}`, more: 0, asked });
    }
  }
}
