#!/usr/bin/env node
import { runProgram } from '../cli/program.ts';
import { runMain } from './run-main.ts';

await runMain(({ program }) => runProgram(process.argv.slice(2), program));
