import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FILE = join(
    dirname(fileURLToPath(import.meta.url)),
    '../../../workflows/src/main/resources/alfresco/module/rectify-platform/workflow/rectify-order.bpmn20.xml',
);

/** The real process: there is no better example of what has to be legible. */
export function processXml() {
    return readFileSync(FILE);
}
