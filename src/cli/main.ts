#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// half of what a short command takes is compiling what has not changed since the last one
enableCompileCache();
const { createProgram } = await import('./program.ts');

process.exitCode = await createProgram(process.argv.slice(2));
