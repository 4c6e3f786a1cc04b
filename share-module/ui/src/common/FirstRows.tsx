import { useI18n } from '../i18n';
import type { ColumnSet } from './columns';

interface Props<Row> {
  columns: ColumnSet<Row>;
  shown: string[];
  rows: Row[];
}

/** The first rows of a list as a plain table: there at once, and replaced in its place by the one that can do more. */
export function FirstRows<Row extends { id: string }>({ columns, shown, rows }: Props<Row>) {
  const i18n = useI18n();
  const picked = columns.all.filter(column => shown.includes(column.key));
  return (
    <div className="rf-first-rows">
      <table style={{ minWidth: columns.width(shown) }}>
        <colgroup>
          <col style={{ width: 36 }} />
          {picked.map(column => (
            <col key={column.key} style={{ width: column.width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td />
            {picked.map(column => (
              <th key={column.key} scope="col">
                {i18n.t(column.title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.id}>
              <td />
              {picked.map(column => (
                <td key={column.key}>{column.cell(row, i18n)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
