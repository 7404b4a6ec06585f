import {textsKey} from './texts-key.js';

/**
 * Gives a file back that was built together with this script. Another one, such as an old copy in a
 * cache, has other numbers for its texts: they would stand in the wrong places.
 */
export function ofThisVersion<File extends object>(file: File): File {
  if ((file as {key?: string}).key !== textsKey) {
    throw new Error('it belongs to another version of the script');
  }
  return file;
}
