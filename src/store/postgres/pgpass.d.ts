declare module 'pgpass' {
  /** Finds the password of a connection in the file that PGPASSFILE names, else in ~/.pgpass. */
  function passwordIn(
    connection: {
      readonly host: string;
      readonly port: number;
      readonly database: string;
      readonly user: string;
    },
    found: (password: string | undefined) => void,
  ): void;
  namespace passwordIn {
    /** Where it writes that it will not read a file. */
    function warnTo(stream: NodeJS.WritableStream): void;
  }
  export = passwordIn;
}
