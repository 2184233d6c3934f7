import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Copy, DockerfileParser, type Entrypoint, type Instruction } from 'dockerfile-ast';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { folderWith } from '../support/cli.ts';
import { root, runProgram } from '../support/packed.ts';

const dockerfile = DockerfileParser.parse(readFileSync(join(root, 'Dockerfile'), 'utf8'));
const instructions = dockerfile.getInstructions();
const wordsOf = (instruction: Instruction) => instruction.getArguments().map((argument) => argument.getValue());
const copies = instructions.filter((instruction) => instruction.getKeyword() === 'COPY') as Copy[];
const stageOf = (copy: Copy) => copy.getFromFlag()?.getValue() ?? '';

/** What Docker sends along: everything is left out but what stands in .dockerignore after a “!”. */
const context = readFileSync(join(root, '.dockerignore'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('!'))
  .map((line) => line.slice(1));

/**
 * Does by hand what Docker does, in folders that stand for the file systems of the stages.
 *
 * @returns the folder of the last stage, and what starts there
 */
async function build() {
  const folder = await folderWith({});
  const stages = new Map<string, string>();
  let stage = folder;
  let place = '/';
  let start: string[] = [];
  for (const instruction of instructions) {
    const words = wordsOf(instruction);
    switch (instruction.getKeyword()) {
      case 'FROM':
        stage = join(folder, `${stages.size}`);
        stages.set(words[2] ?? 'laatste', stage);
        place = '/';
        break;
      case 'WORKDIR':
        place = words[0] as string;
        mkdirSync(join(stage, place), { recursive: true });
        break;
      case 'COPY': {
        const from = stages.get(stageOf(instruction as Copy)) ?? root;
        const target = words.at(-1) as string;
        const full = join(stage, target.startsWith('/') ? target : join(place, target));
        for (const name of words.slice(0, -1)) {
          const into = /(?:^\.|\/)$/u.test(target) ? join(full, name) : full;
          cpSync(join(from, name), into, { recursive: true });
        }
        break;
      }
      case 'RUN': {
        const command = instruction.getArgumentsContent() ?? '';
        mkdirSync(join(stage, 'usr/local/bin'), { recursive: true });
        // Full names lead into the folder that stands for the stage.
        const here = command.replace(/(?<= )\/(?=opt|usr)/gu, `${stage}/`);
        const install = command.startsWith('npm ci ');
        const { code, err } = await runProgram('sh', ['-c', install ? `${here} --dry-run` : here], join(stage, place));
        if (code !== 0) throw new Error(`${command}: ${err}`);
        // What npm would fetch is here already.
        if (install) symlinkSync(join(root, 'node_modules'), join(stage, place, 'node_modules'));
        break;
      }
      case 'ENTRYPOINT':
      case 'CMD':
        start = [...start, ...(instruction as Entrypoint).getJSONStrings().map((word) => word.getJSONValue())];
    }
  }
  return { stage, start };
}

describe('Dockerfile', () => {
  it('kopieert alleen wat bestaat en wat .dockerignore doorlaat', () => {
    const sources = copies.filter((copy) => !stageOf(copy)).flatMap((copy) => wordsOf(copy).slice(0, -1));
    expect(sources.filter((source) => !existsSync(join(root, source)))).toEqual([]);
    expect(sources.sort()).toEqual([...context].sort());
  });

  it('werkt niet als beheerder, op de map /teksten, met een vaste versie van Node', () => {
    const last = (keyword: string) => {
      return wordsOf(instructions.findLast((instruction) => instruction.getKeyword() === keyword) as Instruction)[0];
    };
    expect([last('USER'), last('WORKDIR')]).toEqual(['node', '/teksten']);
    for (const from of dockerfile.getFROMs()) expect(from.getImage()).toMatch(/^node:20\.\d+\.\d+-bookworm-slim$/u);
  });

  it('maakt met haar stappen een klaretaal dat zonder verdere bibliotheken teksten naleest', async () => {
    const { stage, start } = await build();
    const path = `${join(stage, 'usr/local/bin')}:${process.env.PATH}`;
    const ask = (args: string[]) => runProgram(start[0] as string, args, join(stage, 'teksten'), { PATH: path });
    expect((await ask(['--version'])).out).toBe(`${manifest.version}\n`);
    expect(existsSync(join(stage, 'opt/klaretaal/node_modules'))).toBe(false);
    writeFileSync(join(stage, 'teksten/kaart.md'), '![](kaart.png)\n');
    expect(await ask(start.slice(1))).toMatchObject({ code: 1, out: expect.stringContaining('kaart.md') });
  });
});
