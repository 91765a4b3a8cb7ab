// Turns settings into every text in them, values and names, each with its pointer.

import { once } from '../once.ts';
import { child, isList, isObject, type Json, type JsonObject, type Pointer } from '../parse.ts';

/** A text of a document; the name of a member has the pointer of its value. */
export interface Text {
  readonly pointer: Pointer;
  readonly text: string;
}

/** `values` are texts that stand as values, `names` the names of members; both in the order of the document. */
interface Texts {
  readonly values: Text[];
  readonly names: Text[];
}

const NONE: JsonObject = {};

/** The texts of a document; none of a file the client cannot load. */
export const textsOf = (settings: JsonObject | null): Readonly<Texts> => read(settings ?? NONE);

const read = once((settings: JsonObject) => {
  const texts: Texts = { values: [], names: [] };
  collect(settings, '', texts);
  return texts;
});

function collect(value: Json, pointer: Pointer, texts: Texts): void {
  if (typeof value === 'string') texts.values.push({ pointer, text: value });
  else if (isList(value)) {
    for (const [index, item] of value.entries()) collect(item, child(pointer, index), texts);
  } else if (isObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      const at = child(pointer, name);
      texts.names.push({ pointer: at, text: name });
      collect(member, at, texts);
    }
  }
}
