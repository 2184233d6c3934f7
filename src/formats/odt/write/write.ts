import type { TextDocument } from '../../../document/document.ts';
import type { Archive } from '../../office/archive.ts';
import type { Review } from '../../office/review.ts';
import type { TextEdit } from '../../office/text-edits.ts';
export async function correctedOdt(
  _a: Archive,
  _d: TextDocument,
  _e: readonly TextEdit[],
): Promise<Map<string, Uint8Array>> {
  return new Map();
}
export async function reviewedOdt(_a: Archive, _d: TextDocument, _r: Review): Promise<Map<string, Uint8Array>> {
  return new Map();
}
