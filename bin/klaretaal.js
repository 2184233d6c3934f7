#!/usr/bin/env node
// @ts-ignore -- made by the build
import '../dist/cli.js';
