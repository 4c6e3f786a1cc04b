import { PICK_WIDTH, type ColumnSet } from './columns';
import { PlainTable } from './PlainTable';

interface Props<Row> {
  columns: ColumnSet<Row>;
  shown: string[];
  rows: Row[];
}

/** The first rows of a list as a plain table: there at once, and replaced in its place by the one that can do more. */
export function FirstRows<Row extends { id: string }>({ columns, shown, rows }: Props<Row>) {
  return (
    <PlainTable
      columns={columns.all.filter(column => shown.includes(column.key))}
      rows={rows}
      rowKey={row => row.id}
      minWidth={columns.width(shown)}
      blank={PICK_WIDTH}
    />
  );
}
