/** The Dockerfile: read by a parser and a linter of Dockerfiles, and held against what it names. */
import { existsSync } from 'node:fs';
import { DockerfileParser } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import { parse } from 'dotenv';
import { describe, expect, test as it } from 'vitest';
import { changed, MAIN, pathOf, scripts, textOf } from './files.ts';

const TEXT = textOf('deploy/Dockerfile');
const file = DockerfileParser.parse(TEXT);
const argumentsOf = (keyword: string): readonly (string | null)[] =>
  file
    .getInstructions()
    .filter(one => one.getKeyword() === keyword)
    .map(one => one.getArgumentsContent());

describe('the Dockerfile', () => {
  it('has no fault that a linter knows', () => {
    expect(validate(TEXT)).toEqual([]);
  });

  it.each([
    ['an instruction that there is not', 'WORKDIR', 'WORKFOLDER', 'Unknown instruction: WORKFOLDER'],
    ['a stage that there is not', 'COPY --from=build', 'COPY --form=build', 'Unknown flag: form'],
    ['a variable without its value', 'ENV NODE_ENV=production', 'ENV NODE_ENV', 'ENV must have two arguments'],
    ['a volume without its folder', 'VOLUME /var/lib/rapporteur', 'VOLUME', 'Instruction has no arguments'],
  ])('%s would be found', (_, from, to, message) => {
    expect(validate(changed(TEXT, from, to)).map(fault => fault.message)).toContain(message);
  });

  it('runs what npm start runs, not as root, on the newest Node that is tested', () => {
    const [command] = file.getCMDs();
    const words = command?.getJSONStrings().map(word => word.getJSONValue());
    expect(words?.join(' ')).toBe(scripts['start']);
    expect(words).toContain(MAIN);
    expect(file.getInstructions().at(-1)).toBe(command);
    expect(argumentsOf('USER')).toEqual(['node']);
    expect(file.getFROMs().map(from => from.getImage())).toEqual(['node:24-bookworm-slim', 'node:24-bookworm-slim']);
  });

  it('calls scripts that exist, and copies what is there', () => {
    const called = [
      ...argumentsOf('RUN')
        .join('\n')
        .matchAll(/npm run ([a-z-]+)/g),
    ].map(([, name]) => name);
    expect(called).toEqual(['build']);
    expect(scripts).toHaveProperty('build');
    const sources = file.getCOPYs().flatMap(copy =>
      copy
        .getArguments()
        .slice(0, -1)
        .map(source => source.getValue().replace(/^\/app\//, '')),
    );
    const made = new Set(['dist', 'node_modules']);
    expect(sources).toContain('data');
    for (const source of sources) expect(made.has(source) || existsSync(pathOf(source))).toBe(true);
    const stages = file.getFROMs().flatMap(from => from.getBuildStage() ?? []);
    for (const copy of file.getCOPYs())
      for (const flag of copy.getFlags().filter(one => one.getName() === 'from'))
        expect(stages).toContain(flag.getValue());
  });

  it('keeps its own variables when it runs with a copy of .env.example', () => {
    // Docker lets --env-file go before those of the image.
    const own = file.getENVs().flatMap(one => one.getProperties().map(property => property.getName()));
    expect(own).toContain('DATA_DIR');
    for (const name of own) expect(parse(textOf('.env.example'))).not.toHaveProperty(name);
  });

  it('keeps secrets and builds out of the image', () => {
    const ignored = textOf('.dockerignore').split('\n');
    for (const name of ['.env', '.git', 'node_modules', 'dist', 'var']) expect(ignored).toContain(name);
  });
});
