// The program: reads the arguments, builds what the commands need, ends with their code.
import { availableParallelism } from 'node:os';
import { buildProgram } from './program.ts';
import { processTerminal } from './terminal.ts';

process.exitCode = await buildProgram({
  terminal: processTerminal(process),
  environment: process.env,
  cores: availableParallelism(),
}).run(process.argv.slice(2));
