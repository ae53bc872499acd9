/** The data files' shapes as JSON Schema, for editors that complete and check YAML while it's typed. */
import { z } from 'zod';
import { questionsFile } from '../eval/questions.ts';
import { SCHEMAS } from './schema.ts';

/** The files of `data/schema/`: their names and their texts. */
export function jsonSchemas(): readonly { readonly name: string; readonly text: string }[] {
  return Object.entries({ ...SCHEMAS, questions: questionsFile }).map(([kind, schema]) => ({
    name: `${kind}.schema.json`,
    text: `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
  }));
}
