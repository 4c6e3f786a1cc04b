export const PAGE_SIZES = [20, 50, 100, 200] as const;
export const DEFAULT_SIZE = 50;

/** What the address of a list says besides its filters. */
export interface ListState {
  /** `deadline` or `-deadline`; null leaves the order to the server (newest first). */
  sort: string | null;
  page: number;
  size: number;
  /** Null: the columns that this person chose last. */
  columns: string[] | null;
}
