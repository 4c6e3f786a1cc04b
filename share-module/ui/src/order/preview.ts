export type PreviewKind = 'pdf' | 'image' | 'text' | null;

const IMAGES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/bmp'];
const TEXT_LIMIT = 1_000_000;

/** What the page shows itself. SVG and HTML are not among it: they can carry script. */
export function previewKind(mimetype: string): PreviewKind {
  const type = mimetype.toLowerCase().split(';')[0]?.trim() ?? '';
  if (type === 'application/pdf') {
    return 'pdf';
  }
  if (IMAGES.includes(type)) {
    return 'image';
  }
  return type === 'text/plain' || type === 'text/csv' || type === 'text/markdown' ? 'text' : null;
}

/** UTF-8, or the encoding that Chinese offices still save text files in. */
export function decodeText(bytes: Uint8Array): string {
  const shown = bytes.subarray(0, TEXT_LIMIT);
  const cut = bytes.length > TEXT_LIMIT;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(shown, { stream: cut });
  } catch {
    return new TextDecoder('gb18030').decode(shown, { stream: cut });
  }
}

/** The bytes under the type that we chose, whatever the answer called itself. */
export function typedBlob(content: Blob, mimetype: string): Blob {
  return new Blob([content], { type: mimetype });
}

export function saveBlob(content: Blob, name: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
