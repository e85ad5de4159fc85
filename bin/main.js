import { userInfo } from 'node:os';

/** A pipe whose reader has gone, a terminal that was closed: no error, and there is nobody to tell. */
const CLOSED = new Set(['EPIPE', 'EIO']);
const TROUBLE = 2;

/** The account by the system's list of them: its home folder and its name; neither for one that is not in it. */
function account() {
  try {
    const { homedir, username } = userInfo();
    return { HOME: homedir, USER: username };
  } catch {
    return {};
  }
}

/** Runs the program as this process, with its words, streams, environment and signals. */
export async function main({ run, complain, complainOfOutput, processSignals }) {
  const { stdin, stdout, stderr } = process;
  const { HOME, USER, LOGNAME } = process.env;
  const known = HOME && (USER || LOGNAME) ? {} : account();
  const env = { ...process.env, HOME: HOME || known.HOME, USER: USER || LOGNAME || known.USER };
  process.on('uncaughtException', (error) => {
    complain(error, process);
    process.exit(TROUBLE);
  });
  stderr.on('error', () => {});
  stdout.on('error', ({ code }) => {
    if (CLOSED.has(code)) return;
    complainOfOutput(code, process);
    process.exitCode = TROUBLE;
  });
  const status = await run(process.argv.slice(2), {
    stdin,
    stdout,
    stderr,
    env,
    cwd: process.cwd(),
    signals: processSignals(process),
    // Not performance.now: Node loads that, late for the first frame.
    now: () => process.uptime() * 1000,
  });
  // What was not written has been told meanwhile, whatever became of the command.
  process.exitCode ??= status;
}
