// All records by the folder of their files, in the order in which the product reads them
import { actors, conflicts } from './actors.mjs';
import { authorities } from './authorities.mjs';
import { measures } from './measures.mjs';
import { responses } from './responses.mjs';
import { sources } from './sources.mjs';

export const FOLDERS = { actors, authorities, conflicts, measures, responses, sources };
