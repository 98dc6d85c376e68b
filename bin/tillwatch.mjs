#!/usr/bin/env node
/**
 * The command line: `tillwatch audit …`. Exit codes: 0 all went well, 1 something failed, 2 the command was not understood.
 */
import {AUDIT_USAGE, audit} from '../scripts/audit/command.mjs';

const [command, ...words] = process.argv.slice(2);
if (command === 'audit') process.exitCode = await audit(words);
else if (command === undefined || command === 'help' || command === '--help' || command === '-h') {
  console.log(AUDIT_USAGE);
} else {
  console.error(`There is no command called “${command}”.\n\n${AUDIT_USAGE}`);
  process.exitCode = 2;
}
