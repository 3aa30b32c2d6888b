import { InvalidRecord, readRecord } from '../../model/read-record.ts';
import { UnreadableFile } from './unreadable-file.ts';

type Schema = Parameters<typeof readRecord>[0];

/** A value from a file as the schema's type. @param place where it stands. @throws {UnreadableFile} naming the field. */
export function checked<Shape extends Schema>(
  schema: Shape,
  value: unknown,
  place: string,
): ReturnType<typeof readRecord<Shape>> {
  try {
    return readRecord(schema, value, place);
  } catch (error) {
    if (!(error instanceof InvalidRecord)) throw error;
    throw new UnreadableFile(place, error.message.slice(place.length + 2, LONGEST_MESSAGE));
  }
}

const LONGEST_MESSAGE = 400;
