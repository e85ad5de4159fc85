import type xterm from '@xterm/headless';

/** A terminal's rows, each character with the style that it has beyond the plain one. */
export async function cellsOf(terminal: InstanceType<typeof xterm.Terminal>): Promise<string[]> {
  await new Promise<void>((done) => terminal.write('', done));
  const { active } = terminal.buffer;
  return Array.from({ length: terminal.rows }, (_, y) => {
    const line = active.getLine(y);
    return Array.from({ length: terminal.cols }, (_, x) => {
      const cell = line?.getCell(x);
      if (!cell || cell.isAttributeDefault()) return cell?.getChars() || ' ';
      const style = [
        cell.getFgColor(),
        cell.getBgColor(),
        ...[cell.isBold(), cell.isDim(), cell.isItalic(), cell.isUnderline(), cell.isInverse()],
      ];
      return `${cell.getChars() || ' '}<${style.join()}>`;
    }).join('');
  });
}
