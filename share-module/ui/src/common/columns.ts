import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { I18n, MessageKey } from '../i18n';

export interface ColumnSpec<Row> {
  key: string;
  title: MessageKey;
  width: number;
  /** The field that the server sorts by; absent where it does not. */
  sort?: string;
  cell(row: Row, i18n: I18n): ReactNode;
}

/** Space for the box by which a row is picked. */
export const PICK_WIDTH = 36;

/** The columns of a list: which there are, which are shown at first, and which is always there because it opens the record. */
export class ColumnSet<Row> {
  constructor(
    private readonly storageKey: string,
    readonly all: readonly ColumnSpec<Row>[],
    readonly defaults: readonly string[],
    readonly always: string,
  ) {}

  /** The address wins, then what was chosen last on this machine. */
  chosen(fromAddress: readonly string[] | null): string[] {
    const stored = localStorage.getItem(this.storageKey)?.split('.') ?? null;
    const wanted = [...(fromAddress ?? stored ?? this.defaults), this.always];
    const keys = this.all.map(column => column.key).filter(key => wanted.includes(key));
    return keys.length > 1 ? keys : [...this.defaults];
  }

  remember(keys: readonly string[]): void {
    localStorage.setItem(this.storageKey, keys.join('.'));
  }

  table(keys: readonly string[], sort: string | null, i18n: I18n): TableColumnsType<Row> {
    return this.shown(keys).map(column => ({
      key: column.key,
      title: i18n.t(column.title),
      width: column.width,
      sorter: column.sort !== undefined,
      sortOrder: sortOrder(column.sort, sort),
      render: (_: unknown, row: Row) => column.cell(row, i18n),
    }));
  }

  /** The least width at which nothing is squeezed; what is left over is shared out. */
  width(keys: readonly string[]): number {
    return this.shown(keys).reduce((sum, column) => sum + column.width, PICK_WIDTH);
  }

  /** What a click on a header asks for, as the server's `sort`. */
  sortFrom(columnKey: unknown, order: 'ascend' | 'descend' | null | undefined): string | null {
    const field = this.all.find(column => column.key === columnKey)?.sort;
    if (field === undefined || !order) {
      return null;
    }
    return order === 'descend' ? `-${field}` : field;
  }

  private shown(keys: readonly string[]): readonly ColumnSpec<Row>[] {
    return this.all.filter(column => keys.includes(column.key));
  }
}

function sortOrder(field: string | undefined, sort: string | null): 'ascend' | 'descend' | null {
  if (field === undefined || sort === null) {
    return null;
  }
  return sort === field ? 'ascend' : sort === `-${field}` ? 'descend' : null;
}
