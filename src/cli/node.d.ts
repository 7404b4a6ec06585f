/** The little of Node that the command uses, so that the rest of the source keeps to the web. */
declare module 'node:fs' {
  export function readFileSync(path: string): Uint8Array;
  export function readFileSync(path: URL, encoding: 'utf8'): string;
}

declare module 'node:process' {
  const process: {
    readonly argv: readonly string[];
    exitCode: number;
    readonly stdout: {write(text: string): unknown};
    readonly stderr: {write(text: string): unknown};
  };
  export default process;
}
