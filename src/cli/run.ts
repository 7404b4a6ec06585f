import process from 'node:process';
import {main} from './main.js';
import {nodeMachine} from './node-machine.js';

/**
 * Runs the command with what was typed. The file that is the command calls this with its version:
 * importing it does nothing.
 */
export function run(version: string): void {
  process.exitCode = main(process.argv.slice(2), nodeMachine(version));
}
