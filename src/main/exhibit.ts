#!/usr/bin/env node
import { runProgram } from '../cli/program.ts';
import { createContext } from './create-context.ts';
import { EXIT_FAULT, endOnFaults, reportFailure } from './report-failure.ts';

endOnFaults();
try {
  process.exitCode = await runProgram(process.argv.slice(2), createContext());
} catch (error) {
  reportFailure(error);
  process.exitCode = EXIT_FAULT;
}
