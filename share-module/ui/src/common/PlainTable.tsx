import type { ReactNode } from 'react';
import { useI18n } from '../i18n';
import type { ColumnSpec } from './columns';

interface Props<Row> {
  columns: readonly Omit<ColumnSpec<Row>, 'sort'>[];
  rows: readonly Row[];
  rowKey(row: Row): string;
  /** Pixels below which it is scrolled rather than squeezed. */
  minWidth: number;
  /** A first column that stays blank, as wide as this. */
  blank?: number;
  busy?: boolean;
  onRow?(row: Row): void;
}

/** A table that is only read: on the screen at once, where one that sorts and picks takes its time. */
export function PlainTable<Row>({ columns, rows, rowKey, minWidth, blank, busy = false, onRow }: Props<Row>) {
  const i18n = useI18n();
  const before: ReactNode = blank !== undefined && <td />;
  return (
    <div className="rf-plain-table" aria-busy={busy}>
      <table style={{ minWidth }}>
        <colgroup>
          {blank !== undefined && <col style={{ width: blank }} />}
          {columns.map(column => (
            <col key={column.key} style={{ width: column.width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {before}
            {columns.map(column => (
              <th key={column.key} scope="col">
                {i18n.t(column.title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr
              key={rowKey(row)}
              className={onRow === undefined ? undefined : 'rf-row'}
              onClick={onRow && (() => onRow(row))}
            >
              {before}
              {columns.map(column => (
                <td key={column.key}>{column.cell(row, i18n)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
