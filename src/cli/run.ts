import process from 'node:process';
import {main} from './main.js';
import {nodeMachine} from './node-machine.js';
import {prerenderCommand, type Prerenderer} from './prerender.js';

/**
 * Runs the command with what was typed. The file that is the command calls this with its version,
 * and with what loads the renderer: importing it does nothing.
 */
export async function run(
  version: string,
  loadRenderer: () => Promise<Prerenderer>,
): Promise<void> {
  const machine = nodeMachine(version);
  const args = process.argv.slice(2);
  const [command, ...rest] = args;
  process.exitCode =
    command === 'prerender' && !args.includes('--help')
      ? prerenderCommand(rest, machine, await loadRenderer())
      : main(args, machine);
}
