import { Checkbox, Empty, Pagination, Skeleton, Table, type TableProps } from 'antd';
import type { ColumnType } from 'antd/es/table';
import { useState, type Key, type ReactNode } from 'react';
import { useWide } from './useWide';

/** A column, and what becomes of it on a phone, where a row is a card. */
export interface ListColumn<Row> extends ColumnType<Row> {
  /** The card's heading, a mark above it, buttons below it, or nothing; a line with the column's name where it is not said. */
  card?: 'title' | 'mark' | 'buttons' | 'none';
}

/** A row, with what lies below it. */
type Tree<Row> = Row & { children?: readonly Tree<Row>[] };

interface Props<Row extends object> extends Omit<TableProps<Row>, 'columns' | 'rowKey'> {
  columns: readonly ListColumn<Row>[];
  rowKey: (keyof Row & string) | ((row: Row) => string);
  dataSource: readonly Tree<Row>[];
}

/** A table where there is room for one; on a phone, whose screen should not be pushed sideways, a card a row. */
export function ListTable<Row extends object>(props: Props<Row>) {
  const { columns, ...table } = props;
  const wide = useWide('md');
  return wide ? <Table<Row> size="small" {...table} columns={[...columns]} /> : <Cards {...props} />;
}

function Cards<Row extends object>(props: Props<Row>) {
  const { dataSource, loading, pagination, locale } = props;
  const [page, setPage] = useState(1);
  if (dataSource.length === 0) {
    const nothing = typeof locale?.emptyText === 'function' ? locale.emptyText() : locale?.emptyText;
    return loading === true ? <Skeleton active paragraph={{ rows: 8 }} /> : (nothing ?? <Empty />);
  }
  const paging = pagination === false ? {} : { ...pagination };
  const { current = page, pageSize = dataSource.length, total = dataSource.length } = paging;
  // Where the host does not page, the whole list is here.
  const here =
    paging.current === undefined
      ? dataSource.slice((current - 1) * pageSize, current * pageSize)
      : dataSource;
  return (
    <>
      <ul className="rf-cards" aria-busy={loading === true}>
        {withDepth(here).map(({ row, depth }) => (
          <Card key={keyOf(props, row)} {...props} row={row} depth={depth} />
        ))}
      </ul>
      {total > pageSize && (
        <Pagination
          className="rf-pager"
          simple
          current={current}
          pageSize={pageSize}
          total={total}
          onChange={paging.onChange ?? setPage}
        />
      )}
    </>
  );
}

interface CardProps<Row extends object> extends Props<Row> {
  row: Row;
  /** How far below the list's own rows it is. */
  depth: number;
}

function Card<Row extends object>(props: CardProps<Row>) {
  const { columns, row, depth, rowSelection } = props;
  const cells = (as: ListColumn<Row>['card']) =>
    columns.flatMap((column, at) =>
      column.card === as ? [<span key={at}>{cellOf(column, row, at)}</span>] : [],
    );
  const key = keyOf(props, row);
  const marks = cells('mark');
  const buttons = cells('buttons');
  return (
    <li className="rf-card rf-card-row" style={{ marginInlineStart: depth * 20 }}>
      {(marks.length > 0 || rowSelection !== undefined) && (
        <div className="rf-card-line">
          {rowSelection !== undefined && (
            <Checkbox
              {...rowSelection.getCheckboxProps?.(row)}
              checked={rowSelection.selectedRowKeys?.includes(key)}
              onChange={event => pick(props, row, event.target.checked)}
            />
          )}
          {marks}
        </div>
      )}
      <div className="rf-card-title">{cells('title')}</div>
      <dl className="rf-card-facts">
        {columns.map((column, at) =>
          column.card !== undefined ? null : (
            <div key={at}>
              <dt>{column.title as ReactNode}</dt>
              <dd>{cellOf(column, row, at)}</dd>
            </div>
          ),
        )}
      </dl>
      {buttons.length > 0 && <div className="rf-card-line rf-card-buttons">{buttons}</div>}
    </li>
  );
}

function withDepth<Row>(rows: readonly Tree<Row>[], depth = 0): { row: Row; depth: number }[] {
  return rows.flatMap(row => [{ row, depth }, ...withDepth(row.children ?? [], depth + 1)]);
}

function keyOf<Row extends object>({ rowKey }: Props<Row>, row: Row): string {
  return typeof rowKey === 'function' ? rowKey(row) : String(row[rowKey]);
}

function cellOf<Row extends object>(column: ListColumn<Row>, row: Row, at: number): ReactNode {
  const value = column.dataIndex === undefined ? undefined : row[column.dataIndex as keyof Row];
  return (column.render === undefined ? value : column.render(value, row, at)) as ReactNode;
}

/** Tells of what is picked now as the table does. */
function pick<Row extends object>(props: Props<Row>, row: Row, on: boolean): void {
  const { rowSelection, dataSource } = props;
  const key = keyOf(props, row);
  const before: Key[] = rowSelection?.selectedRowKeys ?? [];
  const keys = on ? [...before, key] : before.filter(each => each !== key);
  const rows = dataSource.filter(each => keys.includes(keyOf(props, each)));
  rowSelection?.onChange?.(keys, rows, { type: 'single' });
}
