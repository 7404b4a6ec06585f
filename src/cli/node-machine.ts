import {readFileSync} from 'node:fs';
import process from 'node:process';
import type {Machine} from './main.js';

/** The machine that Node runs on. */
export function nodeMachine(version: string): Machine {
  return {
    version,
    today: localDay(new Date()),
    read: (file) => new TextDecoder('utf-8', {fatal: true}).decode(readFileSync(file)),
    out: (line) => void process.stdout.write(`${line}\n`),
    error: (line) => void process.stderr.write(`${line}\n`),
  };
}

/** The day where the person is, which just after midnight is not the day in UTC. */
function localDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
