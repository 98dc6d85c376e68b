import {ask} from './ask';
import {fileName, saveFile} from './save-file';

/**
 * Saves the evidence bundle, or one of some records, as a file; gives the file's name.
 *
 * @param chosen Ids of the visits that it is to hold and, where not all of them are wanted, of their observations.
 * @param part Word for the file's name.
 */
export async function saveBundle(
  chosen: {visits?: string[]; observations?: string[]} = {},
  part = '',
): Promise<string> {
  const bundle = await ask({type: 'export-bundle', ...chosen});
  const name = fileName('json', new Date(), part);
  saveFile(name, JSON.stringify(bundle, null, 2), 'application/json');
  return name;
}
