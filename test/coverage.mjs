// A reporter for node:test that says in one line how much of the code the tests run.

/** @param {AsyncIterable<{ type: string, data: any }>} events */
export default async function* coverage(events) {
  for await (const { type, data } of events) {
    if (type !== 'test:coverage') continue;
    const { coveredLinePercent, coveredBranchPercent, coveredFunctionPercent } =
      data.summary.totals;
    const [lines, branches, functions] = [
      coveredLinePercent,
      coveredBranchPercent,
      coveredFunctionPercent,
    ].map((percent) => `${percent.toFixed(1)}%`);
    yield `\nCovered: ${lines} of the lines, ${branches} of the branches, ${functions} of the functions\n`;
  }
}
