import * as z from 'zod/mini';
import { ExpectedFailure } from './expected-failure.ts';

z.config(z.locales.en());

/** Data from outside that is not what it should be. The message names the field and says what is wrong with it. */
export class InvalidRecord extends ExpectedFailure {
  override readonly name = 'InvalidRecord';
  readonly field: string;

  constructor(what: string, field: string, reason: string) {
    super(`${what}: ${field ? `“${field}”: ` : ''}${reason}`);
    this.field = field;
  }
}

/**
 * The value as the schema's type.
 * @param what names the thing for the person who reads the error, for example "annotation".
 * @throws {InvalidRecord} naming the first field that is wrong.
 */
export function readRecord<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
  what: string,
): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new InvalidRecord(what, issue?.path.join('.') ?? '', issue?.message ?? 'not valid');
}
